### Eerst kijken: een verzonnen boek om in te kijken, en de rondleiding.

way-look = Eerst kijken
way-look-help = Open het voorbeeldboek. Alle mensen erin zijn verzonnen.
look-again = Kijk in het voorbeeldboek
look-again-help = Je eigen boek gaat zolang op slot. Er verandert niets in.
demo-making = We maken een voorbeeldboek
demo-making-help = Dit duurt een paar seconden. Je eigen boek blijft zoals het is.
demo-opens = Het voorbeeldboek gaat open.
demo-progress = { $done } van { $total } dingen staan erin.
demo-band = Voorbeeldboek
demo-band-says = Dit is een voorbeeld. Niets hiervan is echt.
demo-anew = Begin opnieuw
demo-leave = Terug naar mijn boek
demo-stop = Stop met kijken
demo-never = Het voorbeeldboek delen we nooit
demo-never-help = Alle mensen hierin zijn verzonnen. Zo komen ze nooit in een echt boek.
demo-never-then = In je eigen boek zie je hier de laptops van jullie team.
demo-never-save = Ook een kopie of een bestand maken we er niet van.

## De rondleiding

tour = Rondleiding
tour-start = Begin de rondleiding
tour-start-help = Vijf kaartjes wijzen je de weg.
tour-step = Rondleiding, { $step } van { $all }
tour-next = Verder
tour-before = Vorige
tour-done = Klaar
tour-close = Sluiten
tour-today = Hier begint de dag
tour-today-text = Bij Vandaag zie je wat er nu speelt. Hier schrijf je ook een ontmoeting op.
tour-encounter = Dit is een ontmoeting
tour-encounter-text = Buren waren bij elkaar. Druk erop en lees wie er waren.
tour-agreement = Dit is een afspraak
tour-agreement-text = Buren spraken dit samen af. Later vraag je: lukt het?
tour-sharing = Hier deel je met anderen
tour-sharing-text = Je ziet waar je werk nog meer staat. Delen gaat met een stick of via wifi.
tour-sharing-demo = Je ziet waar je werk nog meer staat. Het voorbeeldboek delen we nooit.
tour-help = Hier staat hulp
tour-help-text = Weet je het even niet? Kijk bij Hulp. Daar vind je ook deze rondleiding terug.
