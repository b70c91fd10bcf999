### Woorden op papier: de poster, het eigen blad en de papieren sleutel.

paper-date = { $day } { $month } { $year }
paper-month-1 = januari
paper-month-2 = februari
paper-month-3 = maart
paper-month-4 = april
paper-month-5 = mei
paper-month-6 = juni
paper-month-7 = juli
paper-month-8 = augustus
paper-month-9 = september
paper-month-10 = oktober
paper-month-11 = november
paper-month-12 = december

## De poster
paper-poster-who = Wie: { $name }
paper-poster-from = Vanaf { $date }
paper-poster-until = Tot en met { $date }
paper-poster-made = Gemaakt op { $date }.
paper-poster-again = We kijken samen opnieuw op { $date }.

## Beide sleutelbladen
paper-sheet-code = Jouw code
paper-sheet-made = Gemaakt op { $date }.

## Het eigen blad
paper-personal-title = Blad van { $name }
paper-personal-what = Ben je je wachtzin vergeten? Met deze code kom je er weer in.
paper-personal-where = De code werkt alleen op deze laptop: { $laptop }.
paper-personal-keep = Bewaar dit blad thuis. Leg het niet bij de laptop.
paper-personal-secret = Wie deze code heeft, leest alles wat jij leest. Geef hem aan niemand.
paper-personal-lost = Is het blad weg? Maak een nieuw bij Instellingen.

## De papieren sleutel van het buurthuis
paper-key-title = Sleutel van het buurthuis: { $centre }
paper-key-what = Is er geen coördinator meer? Met deze code wijs je een nieuwe aan.
paper-key-only = De code staat alleen op dit papier, en op geen enkele laptop.
paper-key-keep = Bewaar dit blad in een kluis of bij het bestuur.
paper-key-secret = Wie deze code heeft, beslist wie er coördinator is.
paper-key-photo = Maak geen foto van dit blad.

## Het bericht over een kwijte laptop
paper-moment = { $date }, { $hour }.{ $minute } uur
paper-loss-title = Laptop kwijt: { $laptop }
paper-loss-unnamed = een laptop zonder naam
paper-loss-lead = Voor wie de privacy bewaakt van { $centre }.
paper-loss-made = Gemaakt op { $date } door { $name }, met Samenboek.
paper-loss-happened = Wat is er gebeurd?
paper-loss-laptop = De laptop heet: { $laptop }.
paper-loss-shared = Veel mensen werkten op deze laptop.
paper-loss-personal = Eén persoon werkte op deze laptop.
paper-loss-people = Deze mensen konden de laptop openen: { $people }.
paper-loss-nobody = We weten niet wie de laptop kon openen.
paper-loss-known = We merkten het op { $moment }.
paper-loss-stopped = De toegang is gestopt op { $moment }.
paper-loss-held = Wat stond erop?
paper-loss-book-until = Het boek van het team, tot { $moment }. Toen hoorden we de laptop het laatst.
paper-loss-book = Het boek van het team. We weten niet tot wanneer.
paper-loss-counts = Op onze laptop is dat nu: ontmoetingen { $encounters }, afspraken { $rules }, kaarten van mensen { $cards }.
paper-loss-cases = Zaken die op deze laptop te lezen waren: { $cases }.
paper-loss-personal-things = Op een kaart staat een naam, soms een taak. In teksten kunnen persoonlijke dingen staan.
paper-loss-protected = Wat beschermt het boek?
paper-loss-sealed = Het boek op de laptop is versleuteld (SQLCipher, AES-256). De sleutel hangt aan een wachtzin (Argon2id).
paper-loss-open-yes = Samenboek stond open toen de laptop kwijtraakte.
paper-loss-open-no = Samenboek stond niet open toen de laptop kwijtraakte.
paper-loss-open-unknown = We weten niet of Samenboek open stond.
paper-loss-paper-yes = Een wachtzin, blad met code of sleutelstick lag bij de laptop.
paper-loss-paper-no = Er lag geen wachtzin, blad met code of sleutelstick bij de laptop.
paper-loss-paper-unknown = Lag er een wachtzin, blad met code of sleutelstick bij? Dat weten we niet.
paper-loss-reads-sealed = Wie de laptop vindt, leest het boek niet zonder wachtzin.
paper-loss-reads-perhaps = We weten niet zeker of een vinder het boek kan lezen.
paper-loss-reads-readable = Wie de laptop vindt, kan misschien het boek lezen.
paper-loss-new-key = Wat na het stoppen komt, heeft een nieuwe sleutel. Die krijgt deze laptop niet.
paper-loss-law = Wat zegt de wet?
paper-loss-law-authority = Melden bij de Autoriteit Persoonsgegevens kan tot { $moment }. Dat is 72 uur (AVG, artikel 33).
paper-loss-law-unless = Melden hoeft niet als een risico voor mensen niet waarschijnlijk is.
paper-loss-law-people = Is het risico voor mensen hoog? Dan horen zij het ook (AVG, artikel 34).
paper-loss-law-write = Schrijf altijd op wat er gebeurde en wat jullie besloten. Dat vraagt de AVG, artikel 33, lid 5.
paper-loss-law-facts = Dit zijn feiten. Het is geen juridisch advies.
paper-loss-decided = Wat besluiten jullie?
paper-loss-decided-authority = Melden bij de Autoriteit Persoonsgegevens: ja / nee, omdat
paper-loss-decided-people = Vertellen aan de mensen: ja / nee, omdat

## Het aanmeldblad van een ontmoeting
paper-weekday-1 = maandag
paper-weekday-2 = dinsdag
paper-weekday-3 = woensdag
paper-weekday-4 = donderdag
paper-weekday-5 = vrijdag
paper-weekday-6 = zaterdag
paper-weekday-7 = zondag
paper-clock = { $hour }.{ $minute }
paper-sign-in-day = { $weekday } { $date }
paper-sign-in-starts = { $start } uur
paper-sign-in-between = { $start } tot { $end } uur
paper-sign-in-expected = Staat je naam erop? Zet een kruisje ervoor.
paper-sign-in-write = Sta je er niet op? Schrijf je voornaam op een lege regel.
paper-sign-in-first-name = Schrijf je voornaam op een lege regel.
paper-sign-in-first-time = Ben je hier voor het eerst? Zet een kruisje bij Nieuw.
paper-sign-in-privacy = Een voornaam is genoeg. Na het overtypen gooien we dit blad weg.
paper-sign-in-here = Is er
paper-sign-in-name = Voornaam
paper-sign-in-new = Nieuw
paper-sign-in-count = Hoeveel mensen zitten aan elke tafel?
paper-sign-in-table = Tafel { $number }

## De agenda
paper-calendar-neutral = Ontmoeting
