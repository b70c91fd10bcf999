### Reservekopieën.

## Elke dag

daily-backup = Elke dag een reservekopie
daily-backup-help = Kies één keer een map of een stick. Daarna gaat het vanzelf.
daily-backup-kept = Er blijven kopieën van 7 dagen, 4 weken en 12 maanden.
daily-backup-place = De kopieën gaan hierheen
daily-backup-pick = Kies een map
daily-backup-other = Kies een andere map
backup-choose-folder = Kies een map voor de kopieën
daily-backup-chosen = Hier komt nu elke dag een kopie.
daily-backup-stop = Stop met elke dag
daily-backup-stopped = Er komt geen kopie meer vanzelf.
backup-last = Laatste goede kopie: { $when }, { $size }.
backup-none-yet = Er is nog geen kopie.
backup-next-today = De volgende komt vandaag, als het boek open is.
backup-next-tomorrow = De volgende komt morgen.
backup-away = De stick of map is er nu niet. De kopie komt zodra hij er is.
backup-before-stays = De kopieën van daarvoor zijn er nog.
backup-copies = { $count ->
    [one] Er ligt daar 1 kopie, van { $day }.
   *[other] Er liggen daar { $count } kopieën. De oudste is van { $day }.
 }
backup-remembering = { $count ->
    [one] Eén oude kopie houdt nog wat jullie later vergaten.
   *[other] { $count } oude kopieën houden nog wat jullie later vergaten.
 }
backup-remembering-help = Zet je zo’n kopie terug? Deel dan meteen. Dan gaat het ook daar weg.
backup-now = Maak nu een kopie
backup-now-done = De kopie is gelukt. We lazen hem na.
backup-by-hand = Een losse kopie
backup-late = De laatste reservekopie is van { $day }.
backup-late-never = Er is nog geen reservekopie.
backup-late-help = Steek de stick voor de kopieën erin. Of kies een andere map.

## Proef

rehearse = Proef terugzetten
rehearse-help = We zetten een kopie even terug, apart van het boek. Zo weet je dat hij werkt.
rehearse-last = Laatste goede proef: { $when }.
rehearse-never = Je deed hier nog geen proef.
rehearse-start = Probeer de laatste kopie
rehearse-other = Kies een andere kopie
rehearse-encounters = { $count ->
    [0] geen ontmoetingen
    [one] 1 ontmoeting
   *[other] { $count } ontmoetingen
 }
rehearse-cases = { $count ->
    [0] geen zaken
    [one] 1 zaak
   *[other] { $count } zaken
 }
rehearse-good = Deze kopie is goed: { $encounters }, { $cases }, tot { $until }.
rehearse-good-undated = Deze kopie is goed: { $encounters }, { $cases }.
rehearse-yours = Zaken van anderen tellen niet mee. In het boek veranderde niets.
rehearse-bad = { $count ->
    [one] In deze kopie klopt één ding niet.
   *[other] In deze kopie kloppen { $count } dingen niet.
 }
rehearse-bad-help = Maak een nieuwe kopie. Bewaar deze nog even.
