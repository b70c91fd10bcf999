### Uit een lijst: kijken, verbeteren, binnenhalen, terughalen.

from-a-list = Uit een lijst
import-lead = Heb je al een lijst? Haal hem hier binnen. Excel, LibreOffice en CSV kunnen allemaal.
import-lead-visits = Een lijst van wie er was, of hoeveel mensen.
import-lead-grid = Een blad met namen en kruisjes per dag.
import-lead-people = Een adreslijst.
import-rows = { $count ->
    [one] 1 rij
   *[other] { $shown } rijen
 }
import-close = Niet deze lijst
import-another = Nog een lijst
import-which-sheet = Welk blad?
import-what-is-it = Wat is het voor lijst?
import-shape-visits = Elke rij is een bezoek
import-shape-evenings = Elke rij is een ontmoeting
import-shape-grid = Namen met kruisjes
import-shape-grid-by-date = Dagen met kruisjes
import-shape-people = Adressen
import-columns = Wat staat er in de kolommen?
import-column = Kolom
import-column-number = Kolom { $number }
import-means = Betekent
import-means-of = Wat betekent { $column }?
import-samples = Zoals
import-unsure = Klopt dit?
import-never-kept = Bewaren we nooit
import-which-order = Wat staat er eerst in een datum?
import-order-day-first = De dag
import-order-month-first = De maand
import-which-year = Uit welk jaar zijn de dagen?
import-use-year = Gebruik dit jaar
import-title-for-all = Hoe heten deze ontmoetingen?
import-preview = Zo komt het in het boek
import-is-there = staat er al
import-dirty = { $count ->
    [one] Bij 1 rij is iets niet duidelijk
   *[other] Bij { $count } rijen is iets niet duidelijk
 }
import-dirty-help = Verbeter ze hier, of laat ze weg. Ze komen pas binnen als ze kloppen.
import-dirty-more = { $count ->
    [one] Daarna nog 1.
   *[other] Daarna nog { $count }.
 }
import-row = Rij { $row }
import-should-be = Wat moet er staan in rij { $row }?
import-should-be-short = Wat moet er staan?
import-mend = Verbeter
import-leave-out = Laat weg
import-leave-out-row = Laat rij { $row } weg
import-same = Staan deze mensen er al?
import-same-help = Vink aan wie dezelfde is. Anders komt er een nieuwe kaart.
import-is = is
import-doubles = { $count ->
    [one] Ook binnenhalen: 1 ontmoeting die al in het boek staat.
   *[other] Ook binnenhalen: { $count } ontmoetingen die al in het boek staan.
 }
import-take = Haal binnen
import-coming-in = De lijst komt binnen.
import-sum = { $encounters } ontmoetingen, { $visits } mensen samen, { $people } kaarten.
import-sum-dirty = { $count ->
    [one] 1 rij blijft liggen.
   *[other] { $count } rijen blijven liggen.
 }
import-done = { $count ->
    [one] 1 ontmoeting is binnen.
   *[other] { $encounters } ontmoetingen zijn binnen.
 } { $people ->
    [0] { "" }
    [one] Ook 1 kaart.
   *[other] Ook { $people } kaarten.
 }
import-stopped = Gestopt. Tot zover { $encounters } ontmoetingen en { $people } kaarten.
import-take-back = Haal alles weer weg
import-taken-back = Alles van deze lijst is weer weg.
import-fetched-back = Alles van deze lijst is er weer.
import-before = Eerder binnengehaald
import-is-taken-back = Weer weggehaald.
import-holds-encounters = Ontmoetingen: { $count }
import-holds-people = Kaarten: { $count }

import-meaning-skip = Niet binnenhalen
import-meaning-not-kept = Bewaren we nooit
import-meaning-date = Dag
import-meaning-starts-at = Begin
import-meaning-ends-at = Einde
import-meaning-title = Wat het was
import-meaning-activity = Soort
import-meaning-place = Plek
import-meaning-series = Reeks
import-meaning-name = Naam
import-meaning-first-name = Voornaam
import-meaning-infix = Tussenvoegsel
import-meaning-last-name = Achternaam
import-meaning-names = Namen
import-meaning-count = Hoeveel mensen
import-meaning-further = Mensen zonder naam
import-meaning-new-faces = Nieuwe gezichten
import-meaning-organisers = Wie regelde het
import-meaning-tone = Hoe het was
import-meaning-changed = Wat veranderde
import-meaning-note = Notitie
import-meaning-mark = Kruisje
import-meaning-telephone = Telefoon
import-meaning-email = E-mail
import-meaning-street = Straat
import-meaning-house-number = Huisnummer
import-meaning-postcode = Postcode
import-meaning-town = Plaats
import-meaning-language = Taal
import-meaning-alias = Heet ook wel
import-meaning-household = Huishouden
import-meaning-interpreter = Tolk nodig
import-meaning-birth-date = Geboortedag

import-dirty-date-missing = Er staat geen dag.
import-dirty-not-a-date = Dit is geen dag.
import-dirty-year-missing = Het jaar staat er niet bij.
import-dirty-in-the-future = Deze dag moet nog komen.
import-dirty-too-long-ago = Deze dag is te lang geleden.
import-dirty-not-a-time = Dit is geen tijd.
import-dirty-ends-before-it-starts = Het einde is vroeger dan het begin.
import-dirty-not-a-number = Dit is geen getal.
import-dirty-too-many-people = Zo veel mensen kan niet.
import-dirty-name-missing = Er staat geen naam.
import-dirty-not-a-name = Dit is geen naam.
import-dirty-not-one-person = Van wie is dit? Er staan meer mensen.
import-dirty-not-a-mark = Was deze persoon er? Dit is geen kruisje.
import-dirty-not-yes-or-no = Hier hoort ja of nee.
import-dirty-not-a-telephone = Dit is geen telefoonnummer.
import-dirty-not-an-email = Dit is geen e-mailadres.
import-dirty-too-long = Deze tekst is te lang.
import-dirty-citizen-service-number = Hier staat een burgerservicenummer. Dat bewaren we nooit.
import-dirty-broken-cell = Deze cel heeft geen waarde.
import-dirty-heading-unread = De dag boven deze kolom is niet te lezen.
import-dirty-heading-missing = Boven deze kolom staat geen dag.
import-dirty-refused = Dit past niet in het boek.

import-skipped-empty = { $count ->
    [one] 1 lege rij.
   *[other] { $count } lege rijen.
 }
import-skipped-above-heading = { $count ->
    [one] 1 rij boven de koppen.
   *[other] { $count } rijen boven de koppen.
 }
import-skipped-heading = 1 rij met koppen.
import-skipped-total = { $count ->
    [one] 1 rij met een totaal.
   *[other] { $count } rijen met een totaal.
 }
import-skipped-never-there = { $count ->
    [one] 1 persoon was er nooit.
   *[other] { $count } mensen waren er nooit.
 }
import-skipped-nothing-kept = { $count ->
    [one] 1 rij zonder iets om te bewaren.
   *[other] { $count } rijen zonder iets om te bewaren.
 }
import-skipped-left-out = { $count ->
    [one] 1 rij liet je weg.
   *[other] { $count } rijen liet je weg.
 }

import-note-column-skipped = { $column } komt niet binnen.
import-note-column-unused = { $column } past niet bij deze soort lijst.
import-note-column-repeated = { $column } staat er twee keer.
import-note-order-ambiguous = Dag en maand zijn niet uit elkaar te houden. We lezen eerst de dag.
import-note-weekday-differs = Bij { $count } rijen klopt de weekdag niet met de datum.
import-note-named-twice = Bij { $count } rijen staat iemand twee keer op één dag. Dat telt één keer.
import-note-rough-count = Bij { $count } rijen staat een ruw getal, zoals “ca. 12”.
import-note-count-too-small = Bij { $count } rijen staan meer namen dan mensen.
import-note-new-by-name = { $count } nieuwe mensen hebben een naam. Die tellen we niet nog een keer.
import-note-tones-differ = Bij { $count } rijen staat twee keer iets anders over hoe het was.
import-note-times-differ = Bij { $count } rijen staan verschillende tijden.
import-note-same-twice = { $count } rijen staan er twee keer.
import-note-same-name = { $count } mensen heten hetzelfde.
import-not-kept-religion = { $column }: geloof bewaren we nooit.
import-not-kept-origin = { $column }: afkomst bewaren we nooit.
import-not-kept-health = { $column }: gezondheid bewaren we nooit.
import-not-kept-politics = { $column }: politiek bewaren we nooit.
import-not-kept-sex-life = { $column }: dit bewaren we nooit.
import-not-kept-crime = { $column }: strafzaken bewaren we nooit.
import-not-kept-citizen-service-number = { $column }: burgerservicenummers bewaren we nooit.
import-not-kept-identity-document = { $column }: paspoorten bewaren we nooit.
import-unreadable = Sommige letters zijn niet te lezen. Sla het bestand op als Excel, of als CSV in UTF-8.
