### Saving as a file: what, which days, which kind, with or without names.

save-book = Save as a file
export-lead = Choose what you take along. The book itself stays as it is.
export-what = What?
export-encounters = Encounters
export-people = People
export-rules = Agreements
export-period = Which days?
export-from = From
export-to = Up to and including
export-all-days = Without days you take all encounters along.
export-format = Which kind of file?
export-format-xlsx = Excel
export-format-ods = LibreOffice
export-format-csv = CSV
export-format-datapackage = Data package
export-format-json = JSON
export-format-automerge = Automerge
export-format-pdf = PDF
export-help-xlsx = One file with sheets.
export-help-ods = One file with sheets, for LibreOffice.
export-help-csv = A folder with a file for each list.
export-help-datapackage = A folder for another program, or for another book.
export-names = With names of people
export-names-off = Without names: you see counts and numbers. Notes stay out.
export-names-on = With names: telephone, address and notes too. Ask yourself whether it is needed.
export-unsealed = This file is not locked. Whoever has it can read it.
export-now = Save
export-reading = We are reading the book…
export-done = { $files ->
    [one] Saved: 1 file.
   *[other] Saved: { $files } files.
 }
export-done-sum = encounters: { $encounters } · people: { $people } · agreements: { $rules }
export-before = Saved earlier on this laptop
export-before-help = We note that something left. Not whose.
export-before-none = Nothing yet.
export-note = { $when }: { $what }, { $format }, by { $name }
export-note-names = with names
export-note-no-names = without names
export-what-encounters = encounters
export-what-people = people
export-what-rules = agreements
export-what-access-pack = what we know of somebody
export-file = Samenboek
forget-files = { $count ->
    [one] 1 file with names was saved from this laptop: { $days }. Look for it.
   *[other] { $count } files with names were saved from this laptop: { $days }. Look for them.
 }

## The sheets
export-attendances = Attendance
export-organisers = Organised by
export-tables = Tables
export-tallies = Counted at tables
export-items = Points
export-sentences = Sentences
export-answers = Answers
export-part-named = by name
export-part-counted = counted
export-part-new = new face
export-part-guests = Guests
export-field-encounter = Encounter
export-field-happened-on = Day
export-field-starts-at = Start
export-field-ends-at = End
export-field-title = Title
export-field-activity = What we did
export-field-place = Where
export-field-series = Series
export-field-occurrence = Which time of the series
export-field-people = People
export-field-tone = Mood
export-field-conditions = How it went
export-field-changed = What changed
export-field-note = Note
export-field-number = Number
export-field-part = How counted
export-field-person = Person
export-field-name = Name
export-field-table = Table
export-field-label = Called
export-field-group = Group
export-field-alias = Also called
export-field-telephone = Telephone
export-field-email = E-mail
export-field-address = Address
export-field-household = Household
export-field-interpreter = Interpreter needed
export-field-same-as = Same as
export-field-rule = Agreement
export-field-languages = Languages
export-field-evaluate-on = Look again on
export-field-came-from = Came out of
export-field-item = Point
export-field-text = Text
export-field-from = From
export-field-until = Until
export-field-language = Language
export-field-kept = Is it working
export-field-on = On
export-field-written-at = Written down
export-field-minor = Younger than 16
export-minor-yes = yes
export-figures = Annual figures
