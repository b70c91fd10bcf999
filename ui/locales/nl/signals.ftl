### Signalen: wat je merkt in de buurt, zonder namen.

signal = Signaal
signals = Signalen
new-signal = Nieuw signaal
change-signal = Signaal wijzigen
signals-eyebrow = Wat je merkt in de buurt. Zonder namen.
encounters-and-signals = Ontmoetingen en signalen
signal-title = { $about }, { $place }
no-signals = Nog geen signalen
no-signals-help = Merk je iets in de buurt? Schrijf het op, zonder namen.
no-signals-so = Hier staat nu niets
no-signals-so-help = Kies boven een ander lijstje.
no-signals-found-help = Probeer een ander woord of een plek.
search-signals = Zoek in signalen
which-signals = Welke signalen?

signal-kind-noise = Geluid
signal-kind-litter = Afval
signal-kind-parking = Parkeren
signal-kind-youth = Jongeren
signal-kind-garden = Tuin
signal-kind-animals = Dieren
signal-kind-smoke = Rook of stank
signal-kind-quarrel = Ruzie
signal-kind-isolation = Alleen
signal-kind-unsafe = Niet veilig
signal-kind-other = Anders

signal-state-open = Open
signal-state-action = Actie
signal-state-closed = Klaar
signal-state-expired = Verlopen
signal-state-all = Alles

phase-calm = Rust
phase-unease = Ongemak
phase-tension = Spanning
phase-incidents = Incidenten
phase-calm-help = Het valt mee.
phase-unease-help = Mensen ergeren zich.
phase-tension-help = Groepen staan tegenover elkaar.
phase-incidents-help = Er is echt iets gebeurd.

heard-again-times = { $count ->
    [0] Nog niemand hoorde dit ook
    [one] 1 keer ook gehoord
   *[other] { $count } keer ook gehoord
 }
read-by-count = { $count ->
    [0] Nog niemand las dit
    [one] 1 persoon las dit
   *[other] { $count } mensen lazen dit
 }
others-say = Anderen zeggen:

## Formulier

signal-about-what = Waar gaat het over?
signal-when = Wanneer merkte je het?
signal-when-help = Ongeveer is ook goed.
signal-where = Waar is het?
signal-where-help = De straat of het portiek. Geen huisnummer.
signal-observation = Wat heb je zelf gezien of gehoord?
signal-rumour = Wat vertellen anderen?
signal-interpretation = Wat denk je dat er speelt?
signal-no-names = Schrijf geen namen op.
save-signal = Bewaar signaal
about-one-person = Dit gaat over één persoon
about-one-person-title = Dan is het een melding, geen signaal.
about-one-person-help = Vertel het aan een coördinator. Die maakt er een melding van.
about-one-person-kept = Wat je typte, bewaren we hier niet.
clear-form = Maak dit leeg

pointing-name = Hier lijkt een naam te staan:
pointing-telephone = Hier lijkt een telefoonnummer te staan:
pointing-email = Hier lijkt een e-mailadres te staan:
pointing-house-number = Hier lijkt een huisnummer te staan:
pointing-citizen-number = Hier lijkt een burgerservicenummer te staan:
pointing-leave-out = Laat het weg als het over iemand gaat.
pointing-place = De straat of het portiek is genoeg.

## Bladzijde

record-observation = Zelf gemerkt
record-rumour = Anderen zeggen
record-interpretation = Eigen uitleg
signal-next = Wat nu?
heard-too = Ook gehoord
heard-too-said = Geteld. We schrijven niet op wie het hoorde.
signal-reading = Samen lezen
signal-reading-help = Twee mensen lezen dit. Hoe ver is het volgens jou?
signal-reading-again = Ik lees het anders
reader-says = { $phase }, { $day }
readers-differ = Jullie zien het anders. Praat er samen over.
reading-saved = Bewaard hoe jij het ziet.
signal-action = Actie
signal-action-first = Eerst lezen twee mensen dit signaal.
signal-action-make = Bedenk een actie
signal-action-change = Wijzig de actie
signal-action-text = Wat gaan we doen?
signal-action-who = Wie doet het?
signal-action-due = Voor wanneer?
signal-action-save = Bewaar actie
signal-action-until = Klaar voor { $day }.
signal-came-out = Wat kwam eruit?
signal-came-out-help = Een ontmoeting of een afspraak, bijvoorbeeld.
signal-link = Kies ontmoeting of afspraak
signal-link-search = Zoek een ontmoeting of afspraak
signal-link-none = Niets gevonden.
signal-close = Sluit af
signal-close-title = Is dit klaar?
signal-feedback = Wat gebeurde ermee?
signal-feedback-help = Eén zin voor wie het vertelde.
signal-closed-on = Klaar sinds { $day }.
signal-reopen = Open opnieuw
signal-reopened = Het signaal is weer open.
signal-closed = Het signaal is klaar.
signal-expires = Verloopt op { $day } als er niets gebeurt.
signal-has-expired = Verlopen op { $day }. Gooi het weg, of doe er iets mee.
came-from-signal = Kwam uit een signaal
cancel-this = Laat maar

timeline = Wat gebeurde er?
event-noticed = Gemerkt. { $name } schreef het op.
event-heard = Iemand hoorde het ook.
event-read = { $name } las het: { $phase }.
event-agreed = Actie: { $text } ({ $name })
event-agreed-nobody = Actie: { $text }
event-led-to-encounter = Hier kwam een ontmoeting uit:
event-led-to-rule = Hier kwam een afspraak uit:
event-kept = Lukt het? { $answer }: { $text }
event-closed = Klaar: { $text }
event-reopened = { $name } opende het opnieuw.

## Vandaag

quiet-signals = 14 dagen niets gebeurd
quiet-signals-help = Kijk of deze signalen nog spelen.
quiet-since = niets sinds { $day }
look-at-signal = Bekijk
draft-of-signal = Een signaal

field-noticed-on = Dag
field-kind = Soort
field-observation = Zelf gemerkt
field-rumour = Anderen zeggen
field-interpretation = Eigen uitleg
field-action = Actie
field-action-who = Wie doet het
field-action-due = Klaar voor
field-feedback = Wat ermee gebeurde

kind-signal = { $count ->
    [one] signaal
   *[other] signalen
 }

forget-was-signal = Een signaal
