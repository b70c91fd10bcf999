### Zaken: de gesloten kamer.

case = Zaak
cases = Zaken
cases-eyebrow = Alleen wie de zaak heeft, leest mee.
agreements-and-cases = Afspraken en zaken
new-case = Nieuwe melding
change-case = Zaak wijzigen
case-title = { $kind }, { $day }
case-kind-more = { $kind } en meer
case-row-parties = { $first } en { $second }
case-party-unknown = nog onbekend

## Lijst

cases-which = Welke zaken?
cases-open = Open
cases-mine = Van mij
cases-closed = Klaar
cases-thrown-away = Weggegooid
search-cases = Zoek in zaken
no-cases = Nog geen zaken
no-cases-help = Komt er een melding binnen? Schrijf haar hier op.
no-cases-so = Hier staat nu niets
no-cases-so-help = Kies boven een ander lijstje.
no-cases-found-help = Probeer een naam of een ander woord.
cases-not-on-shared = Zaken staan niet op deze laptop
cases-not-on-shared-help = Veel mensen werken hier. Zaken staan alleen op een eigen laptop.
cases-no-keys = Zaken staan achter een wachtzin
cases-no-keys-help = Jij hebt hier geen wachtzin. Vraag een coördinator om hulp.
case-since = sinds { $day }
case-waits = In de wacht
case-apart = Apart gebeurd

## Formulier

case-reported-on = Wanneer kwam de melding?
case-kinds = Waar gaat het over?
case-kinds-help = Kies er zoveel als je wilt.
case-referrer = Via wie kwam de melding?
case-first-party = Eerste partij: wie belde of kwam?
case-second-party = Tweede partij: over wie gaat het?
case-party-name = Naam
case-party-address = Adres
case-group = Dit gaat om een groep mensen
case-summary = Wat is er aan de hand?
case-summary-help = Schrijf op wat de melder vertelt. Zonder oordeel.
case-save = Bewaar melding
case-save-change = Bewaar
case-who-reads = Alleen coördinatoren en de bemiddelaars lezen dit.
draft-of-case = Een melding
draft-of-case-step = Een stap in een zaak

case-kind-noise-people = Geluid van mensen
case-kind-noise-appliances = Muziek of apparaten
case-kind-noise-building = Klussen
case-kind-harassment = Pesten of ruzie
case-kind-threats = Bedreiging
case-kind-garden = Tuin of erf
case-kind-smoke = Rook
case-kind-animals = Dieren
case-kind-parking = Parkeren
case-kind-litter = Vuil of rommel
case-kind-smell = Stank
case-kind-damage = Vernieling
case-kind-youth = Kinderen of jongeren
case-kind-other = Anders

referrer-self = De bewoner zelf
referrer-police = Politie
referrer-housing-association = Woningcorporatie
referrer-municipality = Gemeente
referrer-welfare = Welzijnswerk
referrer-care = Zorg
referrer-other = Iemand anders

## Bladzijde

room-band = Gesloten kamer.
room-band-readers = Alleen { $names } en de coördinatoren lezen deze zaak.
room-band-coordinators = Alleen de coördinatoren lezen deze zaak.
case-phases = Stappen van deze zaak
case-phase-report = Melding
case-phase-intake = Intake
case-phase-talks = Gesprekken
case-phase-agreements = Afspraken
case-phase-aftercare = Nazorg
case-phase-ahead = nog niet
case-what-now = Wat nu?
case-something-else = Iets anders
case-go-back = Een stap terug
case-no-writing = Jij leest deze zaak, maar schrijft er niet meer in.
case-about = De melding
case-brought-by = Kwam via
case-what-kinds = Gaat over
case-told = Wat de melder vertelt
case-in-group = Groep
case-in-group-yes = Bemiddeling in een groep
case-result-is = Afgesloten: { $result }
case-happened = Wat gebeurde er?
case-went-apart = Er gebeurden twee dingen apart, op twee laptops.
case-went-apart-help = Alles staat er nog. Kijk of de stand klopt. De volgende stap maakt er één lijn van.
case-newer-step = Iets wat deze versie niet kent
case-reported-by = { $name } schreef de melding op.
case-step-by = { $name } schreef het op.
case-step-minutes = { $time } werk
case-step-apart = apart gebeurd
case-step-taken-back = teruggenomen
case-step-to = Naar: { $to }
case-step-undoes = Teruggenomen: { $step }
case-take-back = Neem terug
case-taken-back = Teruggenomen. De stap blijft te zien.

## Klok

case-clock = Wanneer?
case-due-intake = Intake: uiterlijk { $day }
case-due-intake-late = Intake: had uiterlijk { $day } gemoeten
case-due-intake-help = Binnen vijf werkdagen na de melding.
case-due-aftercare = Nazorg: { $from } tot { $until }
case-due-aftercare-late = Nazorg: had uiterlijk { $until } gemoeten
case-due-aftercare-help = Pas dan weten we of het lukt.
case-clock-waits = De klok staat stil. De zaak is in de wacht.
case-lead-time = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
 }
case-lead-time-help = Zo lang duurt het tot nu.
case-lead-time-closed = Zo lang duurde het.
case-lead-time-net = { $count ->
    [one] 1 dag, zonder het wachten.
   *[other] { $count } dagen, zonder het wachten.
 }
case-hours = { $time } werk in totaal
duration-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
 }
duration-hours = { $hours } uur

## Stappen

case-state-reported = Gemeld
case-state-intake = Intake gedaan
case-state-unsuitable = Niet geschikt
case-state-assigned = Toegewezen
case-state-first-talk = Eerste partij gesproken
case-state-advice = Advies was genoeg
case-state-second-talk = Tweede partij gesproken
case-state-second-refuses = Tweede partij wil niet
case-state-unreachable = Niet te bereiken
case-state-shuttle = Pendelen
case-state-session = Samen gesproken
case-state-agreements = Afspraken gemaakt
case-state-no-agreement = Niet eens geworden
case-state-aftercare = Nazorg gedaan
case-state-closed = Klaar
case-state-reopened = Weer open

case-step-intake = Intake
case-step-unsuitable = Niet geschikt voor bemiddeling
case-step-assigned = Toegewezen aan bemiddelaars
case-step-unassigned = Weggehaald bij een bemiddelaar
case-step-first-talk = Gesprek met de eerste partij
case-step-advice = Advies was genoeg
case-step-second-talk = Gesprek met de tweede partij
case-step-second-refuses = De tweede partij wil niet
case-step-unreachable = De tweede partij is niet te bereiken
case-step-shuttle = Heen en weer tussen de partijen
case-step-session = Gesprek met allemaal samen
case-step-agreements = Afspraken gemaakt
case-step-no-agreement = Niet eens geworden
case-step-aftercare = Nazorg
case-step-closed = Afgesloten
case-step-reopened = Weer geopend
case-step-hold = In de wacht gezet
case-step-resumed = Weer verder

case-do-intake = Schrijf intake op
case-do-unsuitable = Niet geschikt
case-do-assigned = Wijs bemiddelaars aan
case-do-first-talk = Eerste partij gesproken
case-do-advice = Advies was genoeg
case-do-second-talk = Tweede partij gesproken
case-do-second-refuses = Tweede partij wil niet
case-do-unreachable = Niet te bereiken
case-do-shuttle = Pendel heen en weer
case-do-session = Samen gesproken
case-do-agreements = Afspraken gemaakt
case-do-no-agreement = Niet eens geworden
case-do-aftercare = Schrijf nazorg op
case-do-closed = Sluit af
case-do-reopened = Open opnieuw
case-do-hold = Zet in de wacht
case-do-resumed = Ga verder

case-step-on = Wanneer was het?
case-step-time = Hoe lang was je bezig?
case-step-no-time = Niet ingevuld
case-step-why = Wil je er iets bij schrijven?
case-step-why-help = Eén zin is genoeg.
case-step-why-back = Waarom ga je een stap terug?
case-step-why-reopened = Waarom open je de zaak weer?
case-step-why-hold = Waar wacht je op?
case-step-result = Hoe liep het af?
case-step-result-help = Opgelost kan pas na de nazorg.
case-step-referred-to = Naar wie ging het?
case-step-save = Bewaar stap

case-result-solved-mediation = Opgelost na bemiddeling
case-result-solved-advice = Opgelost na advies
case-result-solved-shuttle = Opgelost na pendelen
case-result-partly = Voor een deel opgelost
case-result-not-solved = Niet opgelost
case-result-second-refused = Tweede partij wilde niet
case-result-first-withdrew = Eerste partij stopte
case-result-unreachable = Niet te bereiken
case-result-referred-back = Terug naar de verwijzer
case-result-referred-on = Doorverwezen
case-result-lapsed = Vanzelf over, of verhuisd

## Wie

case-parties = Wie zitten er aan tafel?
case-party-first = Eerste partij
case-party-second = Tweede partij
case-party-further = Nog een partij
case-add-party = Voeg iemand toe
case-add-party-save = Bewaar
case-drop-party = Haal weg
case-drop-party-of = Haal weg: { $name }
case-party-dropped = Weggehaald uit deze zaak.
case-pair = Wie bemiddelen?
case-no-pair = Nog niemand.
case-no-pair-help = Een coördinator wijst twee mensen aan.
case-assign = Wijs aan
case-assign-help = Kies twee mensen. Zij lezen de hele zaak, ook van vroeger.
case-assign-nobody = Niemand anders heeft een eigen wachtzin.
case-assign-save = Geef de zaak
case-assigned = Gegeven. Zij lezen mee zodra jullie delen.
case-unassign = Haal weg
case-unassign-of = Haal weg: { $name }
case-unassigned = Weggehaald. Nieuwe dingen leest deze persoon niet meer.
case-hint-mediator-is-party = Een bemiddelaar heet net als een partij. Kies iemand anders.
case-hint-mediator-lives-there = Een bemiddelaar woont op het adres van een partij.
case-hint-one-mediator = Bemiddelen doe je met z’n tweeën.
case-hint-more-than-a-pair = Er zijn meer dan twee bemiddelaars. Kijk samen wie het doet.
case-where = Wie heeft deze zaak?
case-also-on = Ook op: { $laptops }
case-carried-by = Onderweg met: { $laptops }. Daar leest niemand hem.
case-only-here = Nog nergens anders.

## Vandaag

cases-due = Zaken met een datum
cases-due-help = Kijk wat nu moet.
case-look = Bekijk
case-due-short-intake = intake uiterlijk { $day }
case-due-short-intake-late = intake te laat, was { $day }
case-due-short-aftercare = nazorg uiterlijk { $day }
case-due-short-aftercare-late = nazorg te laat, was { $day }

## Signaal

signal-make-case = Maak een melding

field-summary = Wat er aan de hand is

## Aantekeningen van de bemiddelaars

case-notes = Eigen aantekeningen
case-notes-help = Alleen jij en { $names } lezen dit. De aantekeningen gaan weg als de zaak klaar is.
case-notes-help-alone = Alleen jij leest dit. Het gaat weg als de zaak klaar is.
case-note-add = Schrijf iets op
case-note-text = Wat wil je onthouden?
case-note-save = Bewaar
case-note-readers = Ook { $names } lezen dit. Je kunt het niet wijzigen. Schrijf een nieuwe aantekening.
case-note-by = { $name }, { $when }
case-notes-gone = { $count ->
    [one] 1 weggegooide aantekening
   *[other] { $count } weggegooide aantekeningen
 }
draft-of-case-note = Een aantekening bij een zaak

## Wat weg moet

case-due-details = Gegevens van de tweede partij: weg op { $until }
case-due-details-late = Gegevens van de tweede partij: weg sinds { $until }
case-due-details-help = Wie niet wil, staat hier nog dertig dagen.
case-due-notes = Eigen aantekeningen: weg voor { $until }
case-due-notes-late = Eigen aantekeningen: hadden weg gemoeten voor { $until }
case-due-notes-help = De zaak is klaar. De aantekeningen van de bemiddelaars gaan weg.
case-due-short-details = gegevens tweede partij weg op { $day }
case-due-short-details-late = gegevens tweede partij moesten weg op { $day }
case-due-short-notes = aantekeningen weg voor { $day }
case-due-short-notes-late = aantekeningen moesten weg voor { $day }
case-part-details = De tweede partij wilde niet. Dat is dertig dagen geleden.
case-part-details-help = Naam en adres moeten nu weg.
case-part-details-ask = De gegevens van de tweede partij weghalen?
case-part-details-what = De naam en het adres gaan voor altijd weg, op elke laptop. Staat de naam ook in een tekst? Haal die daar zelf weg. Verzegeld blijft die oude tekst tot de zaak zelf weggaat. Een ondertekende afspraak ook.
case-part-notes = De zaak is klaar.
case-part-notes-help = De eigen aantekeningen van de bemiddelaars moeten nu weg.
case-part-notes-ask = De eigen aantekeningen weggooien?
case-part-notes-what = De bemiddelaars kunnen ze daarna niet meer lezen. De zaak en de afspraken blijven.
case-part-for-good = Dit kun je niet terughalen.
case-part-by-coordinator = Een coördinator gooit dit weg.
case-part-do-notes = Gooi voor altijd weg
case-part-do-details = Haal voor altijd weg
case-parted-details = De gegevens zijn hier weg. Andere laptops volgen als jullie delen.
case-parted-notes = De aantekeningen zijn hier weg. Andere laptops volgen als jullie delen.
case-second-left = De gegevens van de tweede partij gingen weg op { $day }.

## Wie keek

case-reads = Wie opende deze zaak?
case-reads-help = Elke dag dat iemand kijkt, staat hier één keer. Niet wat ze lazen.
