### Opslaan als bestand: wat, welke dagen, welk soort, met of zonder namen.

save-book = Opslaan als bestand
export-lead = Kies wat je meeneemt. Het boek zelf blijft zoals het is.
export-what = Wat?
export-encounters = Ontmoetingen
export-people = Mensen
export-rules = Afspraken
export-period = Welke dagen?
export-from = Vanaf
export-to = Tot en met
export-all-days = Zonder dagen neem je alle ontmoetingen mee.
export-format = Welk soort bestand?
export-format-xlsx = Excel
export-format-ods = LibreOffice
export-format-csv = CSV
export-format-datapackage = Datapakket
export-format-json = JSON
export-format-automerge = Automerge
export-format-pdf = PDF
export-help-xlsx = Eén bestand met bladen.
export-help-ods = Eén bestand met bladen, voor LibreOffice.
export-help-csv = Een map met een bestand per lijst.
export-help-datapackage = Een map voor een ander programma, of voor een ander boek.
export-names = Met namen van mensen
export-names-off = Zonder namen: je ziet aantallen en nummers. Notities blijven weg.
export-names-on = Met namen: ook telefoon, adres en notities. Vraag je af of het nodig is.
export-unsealed = Dit bestand is niet op slot. Wie het heeft, kan het lezen.
export-now = Sla op
export-reading = We lezen het boek…
export-done = { $files ->
    [one] Opgeslagen: 1 bestand.
   *[other] Opgeslagen: { $files } bestanden.
 }
export-done-sum = ontmoetingen: { $encounters } · mensen: { $people } · afspraken: { $rules }
export-before = Eerder opgeslagen op deze laptop
export-before-help = We houden bij dat er iets wegging. Niet van wie.
export-before-none = Nog niets.
export-note = { $when }: { $what }, { $format }, door { $name }
export-note-names = met namen
export-note-no-names = zonder namen
export-what-encounters = ontmoetingen
export-what-people = mensen
export-what-rules = afspraken
export-what-access-pack = wat we van iemand weten
export-file = Samenboek
forget-files = { $count ->
    [one] Iemand maakte hier 1 bestand met namen: { $days }. Zoek het op.
   *[other] Iemand maakte hier { $count } bestanden met namen: { $days }. Zoek ze op.
 }

## De bladen
export-attendances = Aanwezig
export-organisers = Georganiseerd door
export-tables = Tafels
export-tallies = Geteld aan tafel
export-items = Punten
export-sentences = Zinnen
export-answers = Antwoorden
export-part-named = met naam
export-part-counted = geteld
export-part-new = nieuw gezicht
export-part-guests = Gasten
export-field-encounter = Ontmoeting
export-field-happened-on = Dag
export-field-starts-at = Begin
export-field-ends-at = Einde
export-field-title = Titel
export-field-activity = Wat deden we
export-field-place = Waar
export-field-series = Reeks
export-field-occurrence = Welke keer van de reeks
export-field-people = Mensen
export-field-tone = Sfeer
export-field-conditions = Hoe ging het
export-field-changed = Wat veranderde er
export-field-note = Notitie
export-field-number = Nummer
export-field-part = Hoe geteld
export-field-person = Persoon
export-field-name = Naam
export-field-table = Tafel
export-field-label = Heet
export-field-group = Groep
export-field-alias = Heet ook wel
export-field-telephone = Telefoon
export-field-email = E-mail
export-field-address = Adres
export-field-household = Huishouden
export-field-interpreter = Tolk nodig
export-field-same-as = Zelfde als
export-field-rule = Afspraak
export-field-languages = Talen
export-field-evaluate-on = Opnieuw kijken op
export-field-came-from = Komt uit
export-field-item = Punt
export-field-text = Tekst
export-field-from = Vanaf
export-field-until = Tot en met
export-field-language = Taal
export-field-kept = Lukt het
export-field-on = Op
export-field-written-at = Opgeschreven
export-field-minor = Jonger dan 16
export-minor-yes = ja
export-figures = Jaarcijfers
