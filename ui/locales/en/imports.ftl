### From a list: look, mend, bring in, take back.

from-a-list = From a list
import-lead = Do you have a list already? Bring it in here. Excel, LibreOffice and CSV all work.
import-lead-visits = A list of who was there, or how many people.
import-lead-grid = A sheet with names and marks for each day.
import-lead-people = An address list.
import-rows = { $count ->
    [one] 1 row
   *[other] { $shown } rows
 }
import-close = Not this list
import-another = Another list
import-which-sheet = Which sheet?
import-what-is-it = What kind of list is it?
import-shape-visits = Each row is a visit
import-shape-evenings = Each row is an encounter
import-shape-grid = Names with marks
import-shape-grid-by-date = Days with marks
import-shape-people = Addresses
import-columns = What stands in the columns?
import-column = Column
import-column-number = Column { $number }
import-means = Means
import-means-of = What does { $column } mean?
import-samples = Such as
import-unsure = Is this right?
import-never-kept = We never keep this
import-which-order = What comes first in a date?
import-order-day-first = The day
import-order-month-first = The month
import-which-year = Of which year are the days?
import-use-year = Use this year
import-title-for-all = What are these encounters called?
import-preview = This is how it comes into the book
import-is-there = is there already
import-dirty = { $count ->
    [one] In 1 row something is not clear
   *[other] In { $count } rows something is not clear
 }
import-dirty-help = Mend them here, or leave them out. They only come in when they are right.
import-dirty-more = { $count ->
    [one] Then 1 more.
   *[other] Then { $count } more.
 }
import-row = Row { $row }
import-should-be = What should stand in row { $row }?
import-should-be-short = What should it be?
import-mend = Mend
import-leave-out = Leave out
import-leave-out-row = Leave out row { $row }
import-same = Are these people here already?
import-same-help = Tick who is the same. Otherwise a new card is made.
import-is = is
import-doubles = { $count ->
    [one] Also bring in: 1 encounter that is in the book already.
   *[other] Also bring in: { $count } encounters that are in the book already.
 }
import-take = Bring in
import-coming-in = The list comes in.
import-sum = { $encounters } encounters, { $visits } people together, { $people } cards.
import-sum-dirty = { $count ->
    [one] 1 row stays behind.
   *[other] { $count } rows stay behind.
 }
import-done = { $count ->
    [one] 1 encounter is in.
   *[other] { $encounters } encounters are in.
 } { $people ->
    [0] { "" }
    [one] Also 1 card.
   *[other] Also { $people } cards.
 }
import-stopped = Stopped. So far { $encounters } encounters and { $people } cards.
import-take-back = Take all of it back
import-taken-back = All of this list is gone again.
import-fetched-back = All of this list is back.
import-before = Brought in before
import-is-taken-back = Taken back.
import-holds-encounters = Encounters: { $count }
import-holds-people = Cards: { $count }

import-meaning-skip = Do not bring in
import-meaning-not-kept = We never keep this
import-meaning-date = Day
import-meaning-starts-at = Start
import-meaning-ends-at = End
import-meaning-title = What it was
import-meaning-activity = Kind
import-meaning-place = Place
import-meaning-series = Series
import-meaning-name = Name
import-meaning-first-name = First name
import-meaning-infix = Infix
import-meaning-last-name = Last name
import-meaning-names = Names
import-meaning-count = How many people
import-meaning-further = People without a name
import-meaning-new-faces = New faces
import-meaning-organisers = Who organised it
import-meaning-tone = How it was
import-meaning-changed = What changed
import-meaning-note = Note
import-meaning-mark = Mark
import-meaning-telephone = Telephone
import-meaning-email = E-mail
import-meaning-street = Street
import-meaning-house-number = House number
import-meaning-postcode = Postcode
import-meaning-town = Town
import-meaning-language = Language
import-meaning-alias = Also called
import-meaning-household = Household
import-meaning-interpreter = Needs an interpreter
import-meaning-birth-date = Birthday

import-dirty-date-missing = There is no day.
import-dirty-not-a-date = This is no day.
import-dirty-year-missing = The year is missing.
import-dirty-in-the-future = This day is still to come.
import-dirty-too-long-ago = This day is too long ago.
import-dirty-not-a-time = This is no time.
import-dirty-ends-before-it-starts = The end is earlier than the start.
import-dirty-not-a-number = This is no number.
import-dirty-too-many-people = That is too many people.
import-dirty-name-missing = There is no name.
import-dirty-not-a-name = This is no name.
import-dirty-not-one-person = Whose is this? More people stand here.
import-dirty-not-a-mark = Was this person there? This is no mark.
import-dirty-not-yes-or-no = Yes or no belongs here.
import-dirty-not-a-telephone = This is no telephone number.
import-dirty-not-an-email = This is no e-mail address.
import-dirty-too-long = This text is too long.
import-dirty-citizen-service-number = A citizen service number stands here. We never keep those.
import-dirty-broken-cell = This cell has no value.
import-dirty-heading-unread = The day above this column cannot be read.
import-dirty-heading-missing = No day stands above this column.
import-dirty-refused = This does not fit in the book.

import-skipped-empty = { $count ->
    [one] 1 empty row.
   *[other] { $count } empty rows.
 }
import-skipped-above-heading = { $count ->
    [one] 1 row above the headings.
   *[other] { $count } rows above the headings.
 }
import-skipped-heading = 1 row of headings.
import-skipped-total = { $count ->
    [one] 1 row with a total.
   *[other] { $count } rows with a total.
 }
import-skipped-never-there = { $count ->
    [one] 1 person was never there.
   *[other] { $count } people were never there.
 }
import-skipped-nothing-kept = { $count ->
    [one] 1 row without anything to keep.
   *[other] { $count } rows without anything to keep.
 }
import-skipped-left-out = { $count ->
    [one] 1 row you left out.
   *[other] { $count } rows you left out.
 }

import-note-column-skipped = { $column } does not come in.
import-note-column-unused = { $column } does not fit this kind of list.
import-note-column-repeated = { $column } stands there twice.
import-note-order-ambiguous = Day and month cannot be told apart. We read the day first.
import-note-weekday-differs = In { $count } rows the weekday does not fit the date.
import-note-named-twice = In { $count } rows somebody stands twice on one day. That counts once.
import-note-rough-count = In { $count } rows a rough number stands, such as “about 12”.
import-note-count-too-small = In { $count } rows more names stand than were counted.
import-note-new-by-name = { $count } new people have a name. We do not count them again.
import-note-tones-differ = In { $count } rows two things are said about how it was.
import-note-times-differ = In { $count } rows times differ.
import-note-same-twice = { $count } rows stand there twice.
import-note-same-name = { $count } people have the same name.
import-not-kept-religion = { $column }: we never keep religion.
import-not-kept-origin = { $column }: we never keep origin.
import-not-kept-health = { $column }: we never keep health.
import-not-kept-politics = { $column }: we never keep politics.
import-not-kept-sex-life = { $column }: we never keep this.
import-not-kept-crime = { $column }: we never keep criminal cases.
import-not-kept-citizen-service-number = { $column }: we never keep citizen service numbers.
import-not-kept-identity-document = { $column }: we never keep passports.
import-unreadable = Some letters cannot be read. Save the file as Excel, or as CSV in UTF-8.
