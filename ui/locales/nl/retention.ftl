### Bewaarkalender: hoe lang het boek iets bewaart, en wat weg moet.

retention = Bewaarkalender
retention-lead = Niets gaat vanzelf weg. Jij kijkt, en jij zegt ja.
retention-nothing = Er hoeft nu niets weg.
retention-nothing-help = Samenboek kijkt opnieuw als je hier komt.
retention-due = Moet nu weg
retention-soon = Moet binnen 60 dagen weg
retention-held = Blijft nog
retention-terms = Zo lang bewaren we
retention-no-cases = Zaken zie je hier niet. Kijk op een eigen laptop.
retention-rows = Regels voor de jaarcijfers

retention-kind-second-party = Gegevens van een tweede partij
retention-kind-cases = Zaken die klaar zijn
retention-kind-signals = Signalen waar niets uit kwam
retention-kind-photos = Foto’s zonder toestemming
retention-kind-people = Kaarten van wie stopte
retention-kind-encounters = Namen bij oude ontmoetingen

## Wat er blijft

retention-stays-second-party = De naam en het adres gaan weg. De zaak blijft.
retention-stays-cases = Van elke zaak blijft één regel voor de cijfers. Daarin staat geen naam en geen dag.
retention-stays-signals = Er blijft niets over.
retention-stays-photos = De ontmoeting blijft.
retention-stays-people = Ontmoetingen blijven. Daar staat dan: iemand die vergeten is. Toestemmingen en foto’s gaan mee.
retention-stays-encounters = De ontmoeting blijft, met hoeveel mensen er waren. Organisatoren blijven staan. Ook namen in een tekst blijven staan.

## De tijden

retention-term-second-party = Tot 30 dagen nadat die partij nee zei.
retention-term-cases = Zoveel maanden na het einde. Drie maanden lang kan er een klacht komen.
retention-term-signals = Zoveel maanden na de dag van het signaal.
retention-term-photos = Tot de toestemming van iemand op de foto stopt.
retention-term-people = Zoveel maanden na de laatste taak, toegang of ontmoeting.
retention-term-encounters = Zoveel maanden na de dag van de ontmoeting.
retention-fixed = Deze tijd ligt vast.
retention-months = Maanden
retention-months-of = Maanden: { $kind }
retention-save-of = Bewaar: { $kind }
retention-saved = De tijd is bewaard.
field-term-cases = Hoe lang we zaken bewaren
field-term-signals = Hoe lang we signalen bewaren
field-term-people = Hoe lang we kaarten bewaren
field-term-encounters = Hoe lang we namen bij ontmoetingen bewaren

## Regel voor regel

retention-since = sinds { $day }
retention-on = op { $day }
retention-month = { $month }: { $count ->
    [one] 1 ontmoeting
   *[other] { $count } ontmoetingen
 }
retention-each = Bekijk ze één voor één
retention-held-complaint = Er loopt een klacht.
retention-held-open-case = Deze persoon doet nog een zaak.
retention-held-still-here = Deze persoon hoort nog bij een groep of bij deze laptop.
retention-held-newer-version = Een nieuwere versie schreef hierin. Zet eerst de nieuwe versie op deze laptop.
retention-held-not-whole = Er komt nog iets. Deel eerst met de andere laptops.
retention-held-brake = Dit was veel in één keer. Zeg ja op Vandaag.
retention-held-two-versions = Hier staan twee versies. Kies eerst.

## Weg

retention-go = Vergeet deze nu
retention-go-of = Vergeet deze nu: { $kind }
retention-ask = { $count ->
    [one] 1 ding vergeten?
   *[other] { $count } dingen vergeten?
 }
retention-for-good = Het komt nooit meer terug, op geen enkele laptop.
retention-not = Reservekopieën en papier vergeten niet vanzelf. Daar zorg je zelf voor.
retention-yes = Ja, vergeet deze
retention-gone = { $count ->
    [one] 1 ding is weg van deze laptop.
   *[other] { $count } dingen zijn weg van deze laptop.
 }
retention-waits = Dit is veel in één keer. Zeg nog een keer ja op Vandaag.
retention-share = Deel nu. Dan vergeten de andere laptops het ook.
retention-progress = Wie is het al vergeten?

## Vandaag

retention-today = { $count ->
    [one] 1 ding moet weg volgens de bewaarkalender.
   *[other] { $count } dingen moeten weg volgens de bewaarkalender.
 }
retention-look = Kijk in de kalender
