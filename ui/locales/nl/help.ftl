### Hulp.

help-eyebrow = Kort en gewoon
help-record = Een avond opschrijven
help-record-text = Druk op Nieuwe ontmoeting. Kies wat er was en wie er waren. Een zin is genoeg. Stop je halverwege? Je klad blijft staan.
help-mistake = Een fout gemaakt?
help-mistake-text = Druk meteen op Terug. Later vind je weggegooide dingen in de prullenbak. Die staat bij Instellingen.
help-stick = Delen met een stick
help-stick-text = Ga naar Delen. Kies de stick en druk op Wissel uit. Op de andere laptop doe je hetzelfde. Alleen jullie team kan de stick lezen.
help-versions = Twee versies
help-versions-text = Schreven twee mensen iets anders? Dan bewaren we allebei. Jij kiest welke klopt. Kiezen hoeft niet meteen.
help-leave = Klaar?
help-leave-text = Druk op Klaar, ik ga weg. Het boek gaat op slot. Je klad blijft van jou. Raakt niemand de laptop aan? Dan gaat hij vanzelf op slot.
help-passphrase = Wachtzin vergeten?
help-passphrase-text = Druk op Wachtzin vergeten? bij je plaatje. Met jouw blad of sleutelstick kies je een nieuwe. Heb je die niet? Een coördinator helpt je. Niemand kan je wachtzin lezen.
help-nobody-leads = Geen coördinator meer?
help-nobody-leads-text = Pak de sleutel van het buurthuis uit de kluis. Ga naar Instellingen, Mensen. De code werkt één keer.
keys-title = Sneltoetsen
key-new = Nieuwe ontmoeting
key-save = Bewaar
key-undo = Terug
key-search = Zoek
key-back = Een stap terug
key-leave = Klaar, ik ga weg
help-lost = Laptop kwijt?
help-lost-text = Een coördinator gaat naar Delen. Kies bij die laptop: Kwijt of weg doen.
