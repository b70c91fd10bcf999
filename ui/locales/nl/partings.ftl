### Afscheid van een laptop: kwijt, of wegdoen. En het boek van een laptop halen.

laptop-lost-file = Laptop kwijt
board-part = Kwijt of wegdoen
board-part-of = Kwijt of wegdoen: { $laptop }
board-look = Bekijk
board-look-of = Bekijk: { $laptop }

laptop-facts = Wat weten we van deze laptop?
laptop-whose = Van wie
laptop-who = Wie kan erin
laptop-who-could = Wie kon erin
laptop-who-nobody = Dat weten we niet.
laptop-who-leads = Coördinator: { $names }.
laptop-heard = Laatst gehoord
laptop-heard-never = Nog nooit.
laptop-clock-ahead = De klok van die laptop loopt voor.
laptop-holds = Wat staat erop
laptop-holds-until = Het boek van het team, tot { $when }.
laptop-holds-unknown = Het boek van het team. We weten niet tot wanneer.
laptop-holds-counts = Hier is dat nu: { $things }.
laptop-holds-cases = { $count ->
    [one] En 1 zaak die hier ook te lezen is.
   *[other] En { $count } zaken die hier ook te lezen zijn.
 }
laptop-locked = Hoe op slot
laptop-locked-says = Het boek is versleuteld. Zonder wachtzin, blad met code of sleutelstick gaat het niet open.
laptop-finder = Wat ziet een vinder
laptop-finder-says = Zonder wachtzin: plaatjes van de mensen, en hoe groot het boek is. Geen namen, geen teksten.
laptop-is-here = Aan deze laptop zit je nu. Doe dit op een andere laptop.
laptop-is-stopped = De toegang van deze laptop is al gestopt.
laptop-last = Zonder deze laptop leidt niemand meer. Maak eerst iemand anders coördinator.

part-how = Wat is er met deze laptop?
part-lost = Laptop kwijt
part-lost-help = Weg, gestolen, of je weet niet waar hij is.
part-put-away = Laptop wegdoen
part-put-away-help = Niemand gebruikt hem meer. Je weet waar hij is.
part-other-way = Toch iets anders

lost-when = Wanneer merkte je het?
lost-day = Dag
lost-time = Hoe laat
lost-open = Stond Samenboek open op die laptop?
lost-paper = Lag er een wachtzin, blad met code of sleutelstick bij?
answer-yes = Ja
answer-no = Nee
answer-unknown = Weet ik niet
lost-open-yes = Wie hem open vindt, leest wat daar open stond.
lost-open-no = Dan is het boek op slot.
lost-open-unknown = Dan tellen we het als: misschien open.
lost-paper-yes = Wie dat heeft, opent het boek.
lost-paper-no = Dan moet een vinder raden. Elke poging kost tijd.
lost-paper-unknown = Dan tellen we het als: misschien.
part-does = Dit gebeurt er nu
part-does-stop = Op die laptop stopt de toegang van iedereen.
part-does-key = Nieuw werk krijgt een nieuwe sleutel. Die krijgt de laptop niet.
part-does-past = Wat al op die laptop stond, halen we niet terug.
part-does-others = Andere laptops horen het als jullie weer delen.
part-stop = Stop de toegang
part-keep-list = Maak de lijst

put-away-check = Staat alles ook ergens anders?
put-away-elsewhere = Andere laptops kregen meer van deze laptop dan hier is. Deel eerst met hen.
put-away-here = Alles wat deze laptop tot { $when } deelde, is hier.
put-away-never = We hoorden nog niets van deze laptop. Er kan werk op staan dat nergens anders is.
put-away-after = Kwam er daarna nog iets bij? Dat weet alleen die laptop. Open hem, en deel nog één keer.

parted = De toegang van { $laptop } is gestopt
parted-when = Dat was { $when }.
parted-new-key = Nieuw werk heeft nu een nieuwe sleutel.
parted-reads-sealed = Wie de laptop vindt, leest het boek niet zonder wachtzin.
parted-reads-perhaps = We weten niet zeker of een vinder het boek kan lezen.
parted-reads-readable = Wie de laptop vindt, kan misschien het boek lezen.
law = Wat wil de wet?
law-authority = Is er een risico voor mensen? Meld het dan bij de Autoriteit Persoonsgegevens.
law-by = Dat kan tot { $when }. Dat is 72 uur nadat jullie het merkten.
law-late = De 72 uur zijn voorbij, sinds { $when }. Melden kan nog. Zeg dan ook waarom het later is.
law-unless = Is een risico niet waarschijnlijk? Dan hoef je niet te melden.
law-residents = Is het risico hoog? Dan moeten de mensen in het boek het ook horen.
law-write = Schrijf altijd op wat er gebeurde, en wat jullie besloten.
law-facts = Dit zijn feiten uit de AVG, artikel 33 en 34. Het is geen juridisch advies.
notice = Bericht voor wie de privacy bewaakt
notice-help = De functionaris gegevensbescherming, of het bestuur. Vul zelf aan wat je nog weet.
copy-text = Kopieer de tekst
copied = De tekst staat klaar om te plakken.
parting-list = Wat moet er nog?
parting-list-here = Deze lijst staat alleen op deze laptop.
step-share = Deel met de andere laptops
step-share-help = Dan horen zij het ook, en krijgen ze de nieuwe sleutel.
step-clear = Haal het boek van die laptop
step-clear-help = Ga op die laptop naar Instellingen, Deze laptop. Druk op “{ clear-book }”.
step-tell-officer = Vertel het aan wie de privacy bewaakt
step-tell-officer-help = Geef het bericht hieronder.
step-tell-authority = Meld het, of schrijf op waarom niet
step-tell-authority-help = Bij de Autoriteit Persoonsgegevens.
step-tell-residents = Vertel het aan de mensen, of schrijf op waarom niet
step-tell-residents-help = Alleen bij een hoog risico moet het.
step-change-passphrases = Verander wachtzinnen die erbij lagen
step-change-passphrases-help = Ook als iemand die zin nog ergens anders gebruikt.
step-change-place = Verander het wachtwoord van de map op internet
step-change-place-help = Alleen als die laptop ook via internet deelde.
step-tell-police = Doe aangifte
step-tell-police-help = Als iemand de laptop meenam.
step-join-again = Laat wie hem kwijt is opnieuw meedoen
step-join-again-help = Hieronder staat hoe.
join-again-title = Opnieuw meedoen
join-again-who = Voor { $names }:
join-again-1 = Neem een andere laptop. Open Samenboek en kies: Ik kom erbij.
join-again-2 = De coördinator kiest bij Delen: Laptop erbij.
join-again-3 = Na het delen staat alles er weer. Alleen kladjes van de oude laptop niet.
join-again-4 = Is de oude laptop terug? Haal het boek eraf en laat hem opnieuw meedoen.

today-lost = { $laptop } is kwijt
today-lost-by = Melden bij de Autoriteit Persoonsgegevens kan tot { $when }.
today-lost-late = De 72 uur om te melden zijn voorbij.

clear-book = Haal het boek weg
clear-book-help = Als jullie deze laptop wegdoen.
clear-lead = Daarna staat er niets van het boek meer op deze laptop.
clear-share = Staat alles ook ergens anders?
clear-all-elsewhere = Alles van hier staat ook op een andere laptop.
clear-only-here = { $count ->
    [one] 1 ding staat alleen op deze laptop. Deel eerst.
   *[other] { $count } dingen staan alleen op deze laptop. Deel eerst.
 }
clear-no-others = Er is geen andere laptop. Dan is het boek helemaal weg.
clear-last = Zonder deze laptop leidt niemand meer. Dan helpt alleen de sleutel van het buurthuis.
clear-although = { $count ->
    [one] Ik weet dat dit ene ding dan weg is.
   *[other] Ik weet dat deze { $count } dingen dan weg zijn.
 }
clear-not-you = Dit mag hier alleen een coördinator.
clear-goes = Dit gaat weg
clear-goes-book = Het boek, de kladjes en alle sleutels van deze laptop.
clear-stays = Reservekopieën en papier blijven. Gooi die zelf weg.
clear-stop = Vraag daarna een coördinator om deze laptop ook te stoppen, bij Delen.
clear-disk = Wat op een schijf stond, kan een kenner soms terugvinden. Het blijft op slot.
clear-type = Typ het woord: { $word }
clear-word = weghalen
clear-now = Haal het boek weg
cleared = Het boek is van deze laptop
cleared-says = Er staat niets van het boek meer op deze laptop.
cleared-on = Verder
