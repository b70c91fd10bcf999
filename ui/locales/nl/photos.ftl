### Foto's bij een ontmoeting.

photos = Foto’s
photos-add = Voeg foto’s toe
photos-choose = Kies foto’s
photos-picked = { $count ->
    [one] 1 foto gekozen
   *[other] { $count } foto’s gekozen
 }
photo-who-question = { $count ->
    [one] Wie staan op deze foto?
   *[other] Wie staan op deze foto’s?
 }
photo-shows-nobody = Niemand is te herkennen
photo-shows-people = Mensen
photo-shows-not-asked = Nog niet gevraagd
photo-people = Wie erop staan
photo-off = Haal weg
photo-person-off = Haal weg: { $name }
photo-ask-later = Vraag het later nog. Zonder ja gaat een foto nergens heen.
photo-caption = Tekst bij de foto
photo-caption-help = Mag leeg blijven.
photos-save = Voeg toe
photos-not = Niet doen
photos-made-small = We maken de foto kleiner. Plaats en tijd gaan eraf.
photos-coming-in = Toevoegen: { $done } van { $total }
photos-added = { $count ->
    [one] 1 foto toegevoegd.
   *[other] { $count } foto’s toegevoegd.
 }
photos-refused = { $count ->
    [one] 1 bestand ging niet mee.
   *[other] { $count } bestanden gingen niet mee.
 }
photo-on-its-way = Nog onderweg
photo-named-on-its-way = { $caption }, nog onderweg
photo-not-shown = Deze foto lukt nu niet
photo-number = Foto { $number }
photo-of = { $caption }, met { $names }
photo-with = Op de foto:
photo-added-by = Toegevoegd door { $name }, { $when }
photo-before = Vorige
photo-next = Volgende
photo-place = { $place } van { $total }
photo-close = Sluit
photo-save = Bewaar
photo-no-consent = { $count ->
    [one] Deze persoon gaf geen toestemming voor een foto:
   *[other] Deze mensen gaven geen toestemming voor een foto:
 }
photo-to-consents = Naar toestemmingen
field-caption = Tekst bij de foto
field-shows = Wie erop staan
shows-nobody = Niemand is te herkennen
shows-people = Mensen
shows-not-asked = Nog niet gevraagd

photos-awaited = { $count ->
    [one] 1 foto is nog onderweg.
   *[other] { $count } foto’s zijn nog onderweg.
 }
photos-awaited-help = Foto’s komen na de tekst. Deel nog een keer.
progress-photos = Foto’s: { $done } van { $total }
kind-photo = { $count ->
    [one] Foto
   *[other] Foto’s
 }
forget-plan-photos = { $count ->
    [one] 1 foto gaat mee weg.
   *[other] { $count } foto’s gaan mee weg.
 }
forget-photos = Deze foto’s gaan ook weg
forget-photos-help = Een foto gaat in zijn geheel weg. Ook als er meer mensen op staan.
forget-was-photo = Een foto
apart-damaged-piece = Deze foto is kapot, of hoort hier niet.
    .try = Deel opnieuw met de laptop waar hij vandaan komt.
export-no-photos = Foto’s gaan niet mee in een bestand.
