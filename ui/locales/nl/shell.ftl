### Wat op elke bladzijde staat.

app-name = Samenboek
window-title = { $page } · Samenboek
skip-to-content = Ga naar de inhoud
main-menu = Hoofdmenu
menu = Menu
today = Vandaag
encounters = Ontmoetingen
agreements = Afspraken
sharing = Delen
settings = Instellingen
settings-of = { $name }: naar Instellingen
help = Hulp
language = Taal
leave = Klaar, ik ga weg
search = Zoek
search-the-book = Zoek in het boek
times-two-versions = { $count ->
    [one] keer twee versies
   *[other] keer twee versies
 }

working = Bezig
sheet-being-drawn = We tekenen het blad.
type-word-first = Typ eerst het woord.
tick-box-first = Zet eerst het vinkje.
undo = Terug
undone = Het staat weer zoals het was.
message-close = Sluit het bericht
saved-here = Bewaard op deze laptop.
thrown-away = Weggegooid. Het ligt in de prullenbak.
brought-back = Het staat weer in het boek.
back = Ga terug
save = Bewaar
cancel = Laat maar
later = Later
look-at = Bekijk
clear = Maak leeg
try-again = Probeer opnieuw
open-folder = Open de map
quit = Sluit Samenboek
print = Print
save-as-file = Opslaan als bestand
saved-as = Opgeslagen als:
show-more = Laat meer zien
choose-folder = Kies een map

just-now = net
day-and-time = { $day }, { $time } uur
at-time = { $time } uur
from-to = { $from } tot en met { $to }
one-less = Een minder
one-more = Een meer
month-before = Vorige maand
month-after = Volgende maand
choose-a-day = Kies een dag
clear-day = Maak leeg: { $label }
time-example = 19.30
nothing-filled-in = niets ingevuld
add-name-before = Zet erbij:

## Twee versies

two-versions = Twee versies
versions-wrote-different = schreven iets anders.
versions-wrote-twice = { $name } schreef twee dingen.
versions-which = Welke klopt?
this-one = Deze
take-this-one = Deze: { $value }, van { $name }
keep-both = Allebei bewaren
keep-both-of = Allebei bewaren: { $field }, van { $names }
versions-look-at = Bekijk de twee versies van: { $field }
version-chosen = Gekozen. Bewaard op deze laptop.
version-thrown-away = weggegooid
version-kept = bewaren

restored = Teruggezet.
restored-says = { $name } gooide dit weg, { $when }. Iemand anders schreef er nog in.
restored-keep = Bewaren
restored-throw-away = Toch weggooien

## Waar staat je werk?

where-is-your-work = Waar staat je werk?
status-saved = Alles is bewaard op deze laptop.
status-not-saved = Nog niet alles is bewaard. Wacht even.
also-on = Ook op:
also-on-one = { $laptop } ({ $when })
also-on-one-except = { $laptop } ({ $when }, { $count ->
    [one] behalve 1 ding
   *[other] behalve { $count } dingen
 })
except-things = { $count ->
    [one] behalve 1 ding
   *[other] behalve { $count } dingen
 }
status-also-on = Ook op: { $laptops }.
status-nowhere-else = Nog nergens anders.
nowhere-else-short = nog nergens anders
status-only-here = { $count ->
    [0] Niets staat alleen op deze laptop.
    [one] 1 ding staat alleen op deze laptop.
   *[other] { $count } dingen staan alleen op deze laptop.
 }
only-here = Alleen hier
also-on-laptops = Ook op { $laptops }

## Bon

receipt-from = Je kreeg van { $names }
receipt-nothing = Er kwam niets nieuws
kind-encounter = { $count ->
    [one] Ontmoeting
   *[other] Ontmoetingen
 }
kind-case-note = { $count ->
    [one] Aantekening bij een zaak
   *[other] Aantekeningen bij zaken
 }
kind-case = { $count ->
    [one] Zaak
   *[other] Zaken
}
kind-rule = { $count ->
    [one] Afspraak
   *[other] Afspraken
 }
kind-series = { $count ->
    [one] Reeks
   *[other] Reeksen
 }
kind-person = { $count ->
    [one] Persoon
   *[other] Mensen
 }
kind-laptop = { $count ->
    [one] Laptop
   *[other] Laptops
 }
kind-centre = Gegevens van het buurthuis
kind-other = { $count ->
    [one] Iets anders
   *[other] Andere dingen
 }
receipt-versions = { $count ->
    [one] 1 keer zijn er twee versies.
   *[other] { $count } keer zijn er twee versies.
 }
receipt-set-aside = { $count ->
    [one] 1 pakje kon niet open. Het ligt apart.
   *[other] { $count } pakjes konden niet open. Ze liggen apart.
 }
receipt-waiting = { $count ->
    [one] 1 pakje wacht op een ander pakje.
   *[other] { $count } pakjes wachten op een ander pakje.
 }
receipt-other-book = Op de stick staat ook een ander boek. Dat bleef dicht.
receipt-took = { $count ->
    [0] Er hoefde niets op de stick.
    [one] Klaar. 1 ding staat op de stick.
   *[other] Klaar. { $count } dingen staan op de stick.
 }
stick-out = Haal de stick eruit.

## Woorden voor codes

activity-meal = Eten
activity-sport = Sport
activity-culture = Cultuur
activity-art = Kunst
activity-language = Taal
activity-help = Hulp
activity-talk = Praten
activity-tidy-up = Opruimen
activity-other = Iets anders
tone-positive = Fijn
tone-neutral = Gewoon
tone-tense = Lastig
condition-equal-footing = Iedereen telde even zwaar mee
condition-shared-goal = We wilden hetzelfde
condition-working-together = We deden het samen
condition-backed-up = Iemand met gezag deed mee
role-host = Gastvrouw of gastheer
role-volunteer = Vrijwilliger
role-mediator = Bemiddelaar
role-coordinator = Coördinator
role-mentor-supervisor = Begeleider van mentoren
role-treasurer = Penningmeester
role-viewer = Kijkt alleen mee
class-shared = Van ons samen
class-personal = Van mij alleen
laptop-of-shared = Voor iedereen
laptop-of-personal = Van één persoon
kept-yes = Ja
kept-partly = Een beetje
kept-no = Nog niet

field-title = Titel
field-happened-on = Dag
field-starts-at = Begin
field-ends-at = Klaar om
field-place = Plek
field-activity = Soort
field-series = Reeks
field-organisers = Wie regelde het
field-attendance = Wie
field-attendance-named = Wie
field-attendance-counted = Alleen geteld
field-attendance-new-faces = Nieuwe gezichten
field-counted = Alleen geteld
field-new-faces = Nieuwe gezichten
field-tables = Tafels
field-conditions = Hoe ging het samen
field-tone = Hoe was het
field-changed = Wat veranderde er
field-note = In één zin
field-items = Punten
field-text = Tekst
field-texts = Tekst
field-who = Wie
field-from = Vanaf
field-until = Tot en met
field-languages = Talen
field-reported-on = Dag van de melding
field-referrer = Kwam via
field-first-party = Eerste partij
field-second-party = Tweede partij
field-address = Adres
field-evaluate-on = Samen kijken op
field-came-from = Komt uit
field-name = Naam
field-role = Taak
field-picture = Plaatje
field-class = Soort laptop
field-deleted = Bewaren of weggooien
field-other = Iets anders

## Plaatjes, met hun woord

picture-anchor = Anker
picture-apple = Appel
picture-ball-football = Bal
picture-bell = Bel
picture-bike = Fiets
picture-book-2 = Boek
picture-bulb = Lamp
picture-butterfly = Vlinder
picture-cake = Taart
picture-cards = Kaarten
picture-carrot = Wortel
picture-cat = Kat
picture-cloud = Wolk
picture-clover = Klaver
picture-coffee = Koffie
picture-compass = Kompas
picture-crown = Kroon
picture-diamond = Diamant
picture-dog = Hond
picture-egg = Ei
picture-feather = Veer
picture-fish = Vis
picture-flower = Bloem
picture-gift = Cadeau
picture-guitar-pick = Plectrum
picture-hammer = Hamer
picture-heart = Hart
picture-home = Huis
picture-horse = Paard
picture-key = Sleutel
picture-ladder = Ladder
picture-leaf = Blad
picture-moon = Maan
picture-mug = Beker
picture-music = Muziek
picture-notebook = Schrift
picture-palette = Verf
picture-puzzle = Puzzel
picture-sailboat = Zeilboot
picture-scissors = Schaar
picture-shoe = Schoen
picture-soup = Soep
picture-star = Ster
picture-sun = Zon
picture-train = Trein
picture-trees = Bomen
picture-umbrella = Paraplu
picture-windmill = Molentje
picture-user = Poppetje
picture-other = Plaatje

forgotten-person = iemand die vergeten is

what-happened = Wat is er gebeurd?
happened-made = schreef dit op.
happened-changed = veranderde dit.
happened-thrown-away = gooide dit weg.
happened-fetched-back = zette dit terug.
happened-taken-away = weggehaald
happened-now = Zo staat het nu.
put-back-as-then = Zet terug zoals toen
put-back-done = Het staat er weer zoals toen.
field-attendance-came = Binnengekomen zonder naam
field-answers = Lukt het?
