// What the shell gives the window. Written by a test of the shell; not by hand.

export type Refused = { 
/**
 * Stable, snake_case; the words are in Fluent.
 */
code: string, 
/**
 * The same six signs stand in the journal.
 */
reference: string, 
/**
 * The field it is about.
 */
field: string | null, 
/**
 * What the sentence needs.
 */
arguments: { [key in string]: string }, };

export type State = "fresh" | "joining" | "cold" | "open";

export type LanguageAdded = { 
/**
 * Which.
 */
tag: string, 
/**
 * What it is called in itself.
 */
name: string, 
/**
 * How many messages it lacks.
 */
missing: number, };

export type Language = { 
/**
 * "nl".
 */
tag: string, 
/**
 * "Nederlands".
 */
name: string, 
/**
 * The reading direction.
 */
dir: "ltr" | "rtl", 
/**
 * How far its words go.
 */
standing: LanguageStanding, 
/**
 * How many messages it lacks.
 */
missing: number, };

export type LanguageStanding = "checked" | "unchecked" | "from_file";

export type LanguageWords = { 
/**
 * Fluent files, by name.
 */
words: { [key in string]: string }, 
/**
 * The names of its fonts.
 */
fonts: Array<string>, };

export type LaptopClass = "shared" | "personal";

export type Laptop = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Shared or personal.
 */
class: LaptopClass, };

export type Face = { 
/**
 * The enrolment.
 */
enrolment: string, 
/**
 * The pictogram.
 */
picture: string, 
/**
 * The tile's colour.
 */
colour: string, };

export type Start = { 
/**
 * Which door is open.
 */
state: State, 
/**
 * Why the folder cannot be opened.
 */
trouble: Refused | null, 
/**
 * The language's tag.
 */
language: string, 
/**
 * The languages there are.
 */
languages: Array<Language>, 
/**
 * Light, dark, more contrast, or as the system is.
 */
theme: "system" | "light" | "dark" | "contrast", 
/**
 * The centre, once unlocked.
 */
centre: string | null, 
/**
 * This laptop, once unlocked.
 */
laptop: Laptop | null, 
/**
 * People with a passphrase, without names.
 */
faces: Array<Face>, 
/**
 * People by name, once unlocked.
 */
people: Array<PersonTile>, 
/**
 * Who sits here.
 */
me: Me | null, 
/**
 * An invented book is shown; how far the own one is that waits.
 */
demo: State | null, 
/**
 * Where the data lies.
 */
data_folder: string, 
/**
 * The day it is here.
 */
today: string, 
/**
 * The program's version.
 */
version: string, };

export type Suggestion = { 
/**
 * With spaces between.
 */
words: string, };

export type Strength = { 
/**
 * Estimated bits.
 */
bits: number, 
/**
 * Whether it may open a laptop.
 */
enough: boolean, };

export type Sheets = { 
/**
 * Opens the person's own enrolment.
 */
personal_sheet: string, 
/**
 * Names a new coordinator.
 */
paper_key: string, };

export type SavedFile = { 
/**
 * The path.
 */
saved: string | null, };

export type AloudFacts = { 
/**
 * The languages that have a voice on this machine.
 */
voices: Array<string>, 
/**
 * The languages of which sentences were recorded.
 */
recorded: Array<RecordedLanguage>, 
/**
 * Of whoever sits here.
 */
choice: ReadingChoice, };

export type ReadingChoice = { 
/**
 * They have.
 */
on: boolean, 
/**
 * How fast.
 */
speed: "slow" | "plain" | "quick", };

export type RecordedLanguage = { 
/**
 * Which.
 */
tag: string, 
/**
 * Whose voice it is.
 */
spoken_by: string, 
/**
 * How many sentences.
 */
sentences: number, };

export type LockDue = { 
/**
 * Nothing, somebody is asked, or it closes now.
 */
due: "nothing" | "warning" | "closing", 
/**
 * The closed room alone, and not the laptop.
 */
closed_room: boolean, 
/**
 * So many seconds are left.
 */
seconds: number, };

export type LockTimes = { 
/**
 * The laptop.
 */
minutes: number, 
/**
 * The closed room.
 */
closed_minutes: number, };

export type QuickCode = { 
/**
 * By pictures or by digits.
 */
kind: "pictures" | "digits", 
/**
 * It was wrong too often.
 */
spent: boolean, };

export type Vouched = { 
/**
 * Who vouched; empty when the card is gone.
 */
by: string, 
/**
 * Who came in; empty when the card is gone.
 */
whom: string, 
/**
 * When.
 */
at: string, };

export type PersonTile = { 
/**
 * The person.
 */
person: string, 
/**
 * The enrolment on this laptop.
 */
enrolment: string | null, 
/**
 * The name.
 */
name: string, 
/**
 * The pictogram.
 */
picture: string, 
/**
 * The tile's colour.
 */
colour: "green" | "brick" | "yellow" | "delft" | "plum" | "stone", 
/**
 * Whether there is a passphrase here.
 */
passphrase: boolean, 
/**
 * How many drafts wait here.
 */
drafts: number, 
/**
 * How this person returns quickly; none without a code.
 */
quick: QuickCode | null, 
/**
 * Whether this person can let others in here.
 */
leads: boolean, 
/**
 * The how manieth person ago this one sat here, from 0.
 */
last: number | null, };

export type Me = { 
/**
 * The person.
 */
person: string, 
/**
 * The name.
 */
name: string, 
/**
 * The pictogram.
 */
picture: string, 
/**
 * The tile's colour.
 */
colour: string, 
/**
 * The role's code.
 */
role: string, 
/**
 * Whether this person leads.
 */
coordinator: boolean, 
/**
 * Whether there is a passphrase, and it was typed.
 */
passphrase: boolean, 
/**
 * The enrolment whose keys are away: the closed room asks for the passphrase.
 */
away: string | null, 
/**
 * A coordinator let her in.
 */
vouched: boolean, 
/**
 * Where she was when it locked by itself.
 */
place: string | null, };

export type TeamMember = { 
/**
 * The person.
 */
person: string, 
/**
 * The name.
 */
name: string, 
/**
 * The role's code.
 */
role: string, 
/**
 * The laptops this person has keys on.
 */
laptops: Array<string>, 
/**
 * Whether there is a passphrase anywhere.
 */
passphrase: boolean, 
/**
 * Whether a coordinator ended the access.
 */
revoked: boolean, };

export type Added = { 
/**
 * The code of the personal sheet, for somebody with a passphrase.
 */
personal_sheet: string | null, };

export type Stopped = { 
/**
 * The name.
 */
name: string, 
/**
 * The laptops it was on.
 */
laptops: Array<string>, };

export type Person = { 
/**
 * The person.
 */
person: string, 
/**
 * The name.
 */
name: string, };

export type RoleChange = { 
/**
 * The name.
 */
name: string, 
/**
 * The code of the role that counts now.
 */
from: string, 
/**
 * The code of the new one.
 */
to: string, 
/**
 * The codes of what changes beside the title.
 */
effects: Array<string>, 
/**
 * It is whoever sits here.
 */
is_me: boolean, };

export type PaperFacts = { 
/**
 * Those who lead by what is known here, by name.
 */
leading: Array<string>, 
/**
 * Whoever sits here has a passphrase: none is asked.
 */
me_has_keys: boolean, 
/**
 * The laptop is shared.
 */
is_shared: boolean, };

export type PaperUsed = { 
/**
 * Who leads now.
 */
leader: string, 
/**
 * Who led before, by name.
 */
led_before: Array<string>, 
/**
 * The code of the leader's personal sheet, when keys were made.
 */
personal_sheet: string | null, };

export type KeyStickMade = { 
/**
 * The folder.
 */
made: string | null, };

export type NamedStick = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * What it is called.
 */
name: string, };

export type KeyStickState = { 
/**
 * There is one for whoever sits here.
 */
there_is_one: boolean, 
/**
 * The sticks that are in: folder and name.
 */
sticks: Array<NamedStick>, };

export type AnewFacts = { 
/**
 * How many others can open this laptop.
 */
others: number, 
/**
 * It is shared; not known while it is cold.
 */
is_shared: boolean | null, 
/**
 * How many things stand here only; not known while it is cold.
 */
only_here: number | null, 
/**
 * The person has a key-stick for this laptop.
 */
has_key_stick: boolean, };

export type FieldVersion = { 
/**
 * As text.
 */
value: string, 
/**
 * Who wrote it.
 */
by: string, 
/**
 * When.
 */
at: string, };

export type FieldVersions = { 
/**
 * The field.
 */
field: string, 
/**
 * The values, in the order every laptop agrees on.
 */
values: Array<FieldVersion>, 
/**
 * Whether all may be kept.
 */
both: boolean, };

export type VersionCard = { 
/**
 * The document.
 */
document: string, 
/**
 * Its kind.
 */
kind: "encounter" | "rule" | "person" | "laptop" | "centre", 
/**
 * What it is called.
 */
title: string, 
/**
 * The day, of an encounter.
 */
happened_on: string | null, 
/**
 * What stands twice.
 */
fields: Array<FieldVersions>, };

export type ChoiceMade = { 
/**
 * The document, with the one field.
 */
card: VersionCard, 
/**
 * Names the choice.
 */
key: string, 
/**
 * The place of what was kept; none when all was.
 */
kept: number | null, 
/**
 * Who chose.
 */
by: string, 
/**
 * When.
 */
at: string, 
/**
 * Who took it back.
 */
undone_by: string | null, 
/**
 * When that was.
 */
undone_at: string | null, };

export type EncounterRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day.
 */
happened_on: string, 
/**
 * The time.
 */
starts_at: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * The activity's code.
 */
activity: string | null, 
/**
 * How many people there were.
 */
people: number, 
/**
 * The tone's code.
 */
tone: string | null, 
/**
 * Who recorded it.
 */
recorded_by: string, 
/**
 * No other laptop has said to have it.
 */
only_here: boolean, 
/**
 * How many fields stand twice.
 */
versions: number, 
/**
 * How the note begins.
 */
note_start: string, };

export type EncounterPage = { 
/**
 * The rows, newest first.
 */
rows: Array<EncounterRow>, 
/**
 * Where the next page begins.
 */
cursor: string | null, };

export type Attendance = { 
/**
 * By name.
 */
named: Array<Person>, 
/**
 * Further people.
 */
counted: number, 
/**
 * New faces.
 */
new_faces: number, 
/**
 * Guests from elsewhere.
 */
guests: number, };

export type Table = { 
/**
 * What it is called.
 */
label: string, 
/**
 * How many of each group.
 */
tally: { [key in string]: number }, 
/**
 * Who sat there, by name.
 */
people: Array<Person>, };

export type Link = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, };

export type Restored = { 
/**
 * Who threw it away.
 */
by: string, 
/**
 * When.
 */
at: string, };

export type Photo = { 
/**
 * Its id.
 */
id: string, 
/**
 * What stands under it.
 */
caption: string | null, 
/**
 * The code of who is on it.
 */
shows: "nobody" | "people" | "not_asked", 
/**
 * Who is on it.
 */
people: Array<Person>, 
/**
 * Those who allow no photo today.
 */
without_consent: Array<Person>, 
/**
 * Whether the picture is here.
 */
here: boolean, 
/**
 * In pixels.
 */
width: number, 
/**
 * In pixels.
 */
height: number, 
/**
 * Who added it.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * What a change starts from.
 */
base: string, };

export type PhotosPicked = { 
/**
 * How many.
 */
files: number, };

export type PhotoRefused = { 
/**
 * What it is called.
 */
file: string, 
/**
 * Why: a stable code.
 */
code: string, };

export type PhotosAdded = { 
/**
 * How many were added.
 */
added: number, 
/**
 * What was not taken.
 */
refused: Array<PhotoRefused>, 
/**
 * Takes all of them back.
 */
undo: string | null, 
/**
 * What looks odd and may well be true.
 */
hints: Array<string>, 
/**
 * Somebody stopped it before the last.
 */
stopped: boolean, };

export type PhotosProgress = { 
/**
 * How many.
 */
done: number, 
/**
 * Of how many.
 */
total: number, };

export type EncounterView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The typed title.
 */
title: string, 
/**
 * What it is called.
 */
shown_title: string, 
/**
 * The day.
 */
happened_on: string, 
/**
 * From.
 */
starts_at: string | null, 
/**
 * Until.
 */
ends_at: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * The activity's code.
 */
activity: string | null, 
/**
 * The series it belongs to.
 */
series: string | null, 
/**
 * Which time of which series.
 */
occurrence: string | null, 
/**
 * What may be the same evening, written down twice.
 */
twice: Array<EncounterRow>, 
/**
 * Who organised.
 */
organisers: Array<Person>, 
/**
 * Who came.
 */
attendance: Attendance, 
/**
 * Who sat with whom.
 */
tables: Array<Table>, 
/**
 * Mixing at the tables, where it says something.
 */
mixing: Mixing | null, 
/**
 * Codes of conditions.
 */
conditions: Array<string>, 
/**
 * The tone's code.
 */
tone: string | null, 
/**
 * What changed.
 */
changed: string | null, 
/**
 * The note.
 */
note: string, 
/**
 * Who recorded it.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Rules that came out of it.
 */
rules: Array<Link>, 
/**
 * The photos with it.
 */
photos: Array<Photo>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Set while nobody settled that it was thrown away and written in at once.
 */
restored: Restored | null, 
/**
 * Laptops that said to have it.
 */
also_on: Array<string>, 
/**
 * What a change starts from.
 */
base: string, };

export type FoundThing = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * What else tells it apart.
 */
note: string | null, };

export type HappenedField = { 
/**
 * The field.
 */
field: string, 
/**
 * As text; none when nothing stood there.
 */
before: string | null, 
/**
 * As text; none when nothing stands there.
 */
after: string | null, };

export type Happened = { 
/**
 * Names the point right after it.
 */
then: string, 
/**
 * Who did it.
 */
by: string, 
/**
 * When.
 */
at: string, 
/**
 * What it was.
 */
what: "made" | "changed" | "thrown_away" | "fetched_back", 
/**
 * What changed.
 */
fields: Array<HappenedField>, 
/**
 * It stands so now.
 */
now: boolean, };

export type Often = { 
/**
 * weekly, monthly_on or monthly.
 */
form: "weekly" | "monthly_on" | "monthly", 
/**
 * Each so many weeks or months.
 */
every: number, 
/**
 * Weekdays, 1 is Monday.
 */
days: Array<number>, 
/**
 * The first to the fourth, or -1 the last.
 */
which: number, };

export type SeriesRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * The activity's code.
 */
activity: string | null, 
/**
 * The time.
 */
starts_at: string | null, 
/**
 * How often; none when a newer version made it.
 */
often: Often | null, 
/**
 * The first day.
 */
from: string | null, 
/**
 * The last day.
 */
until: string | null, 
/**
 * The next time it takes place.
 */
next: string | null, 
/**
 * No other laptop has said to have it.
 */
only_here: boolean, 
/**
 * How many fields stand twice.
 */
versions: number, };

export type Planned = { 
/**
 * Which time: the series and the date of the rhythm.
 */
occurrence: string, 
/**
 * The series.
 */
series: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * The activity's code.
 */
activity: string | null, 
/**
 * The time.
 */
starts_at: string | null, 
/**
 * The date of the rhythm.
 */
planned: string, 
/**
 * The day it takes place, or would have.
 */
on: string, 
/**
 * It does not take place.
 */
cancelled: boolean, 
/**
 * What was written down of it.
 */
encounters: Array<string>, };

export type SeriesView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * The activity's code.
 */
activity: string | null, 
/**
 * From.
 */
starts_at: string | null, 
/**
 * Until.
 */
ends_at: string | null, 
/**
 * Who makes it happen.
 */
organisers: Array<Person>, 
/**
 * How often; none when a newer version made it.
 */
often: Often | null, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string | null, 
/**
 * What comes, and what is to be written down.
 */
coming: Array<Planned>, 
/**
 * What was held, the latest first.
 */
held: Array<EncounterRow>, 
/**
 * Who wrote it down.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Set while nobody settled that it was thrown away and written in at once.
 */
restored: Restored | null, 
/**
 * Laptops that said to have it.
 */
also_on: Array<string>, 
/**
 * What a change starts from.
 */
base: string, };

export type TimeForm = { 
/**
 * Which time.
 */
occurrence: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day.
 */
happened_on: string, 
/**
 * From.
 */
starts_at: string | null, 
/**
 * Until.
 */
ends_at: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * The activity's code.
 */
activity: string | null, 
/**
 * Who organises.
 */
organisers: Array<PersonTile>, 
/**
 * Who came to the last times, those who came most first.
 */
people: Array<PersonTile>, };

export type EncounterForm = { 
/**
 * People met before.
 */
people: Array<PersonTile>, 
/**
 * The last encounter.
 */
last: EncounterView | null, 
/**
 * Places written before.
 */
places: Array<string>, };

export type Saved = { 
/**
 * The document.
 */
id: string, 
/**
 * Takes it back.
 */
undo: string | null, 
/**
 * What looks odd and may well be true.
 */
hints: Array<string>, };

export type Undone = { 
/**
 * What the taking back did.
 */
undone: string, 
/**
 * The document.
 */
id: string, };

export type BinRow = { 
/**
 * The document.
 */
id: string, 
/**
 * Its kind.
 */
kind: "encounter" | "rule" | "person" | "series" | "signal" | "group" | "photo", 
/**
 * What it is called.
 */
title: string, 
/**
 * Since when.
 */
thrown_away_at: string, 
/**
 * Who did.
 */
by: string, };

export type Today = { 
/**
 * Today's encounters.
 */
encounters: Array<EncounterRow>, 
/**
 * What is planned today and was not written down yet.
 */
planned: Array<Planned>, 
/**
 * What to ask after.
 */
due: Array<DueItem>, 
/**
 * Signals that nothing happened with for too long.
 */
quiet: Array<SignalRow>, 
/**
 * What stands twice.
 */
versions: Array<VersionCard>, 
/**
 * What came last.
 */
receipt: Receipt | null, 
/**
 * What is half written.
 */
drafts: Array<DraftRow>, 
/**
 * How much of it only the passphrase brings back.
 */
drafts_away: number, 
/**
 * Where the work stands.
 */
status: Status, 
/**
 * The last encounter.
 */
last: EncounterRow | null, };

export type KeptDraft = { 
/**
 * What the form made of it.
 */
content: string, 
/**
 * When it was kept.
 */
at: string, };

export type DraftRow = { 
/**
 * Which form.
 */
form: string, 
/**
 * What it changes.
 */
about: string | null, 
/**
 * What the form calls it; empty when it has no name yet.
 */
title: string, 
/**
 * When it was kept.
 */
at: string, };

export type ImportColumn = { 
/**
 * What stands above it.
 */
heading: string, 
/**
 * What it means.
 */
meaning: string, 
/**
 * How sure the guess was.
 */
confidence: string, 
/**
 * Why it may never be kept.
 */
not_kept: string | null, 
/**
 * Some of what stands in it.
 */
samples: Array<string>, };

export type ImportPlanned = { 
/**
 * The day.
 */
happened_on: string, 
/**
 * What it is called, or the activity's code.
 */
title: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * How many people.
 */
people: number, 
/**
 * It is there already.
 */
is_double: boolean, };

export type ImportDirty = { 
/**
 * Which row, counted from 0.
 */
row: number, 
/**
 * Which cell.
 */
column: number | null, 
/**
 * Why.
 */
reason: string, 
/**
 * What stands there.
 */
shown: string, 
/**
 * The row around it.
 */
around: string, };

export type ImportCount = { 
/**
 * Why.
 */
reason: string, 
/**
 * How many.
 */
rows: number, };

export type ImportNote = { 
/**
 * What.
 */
kind: string, 
/**
 * About which column.
 */
column: string | null, 
/**
 * Why it may not be kept.
 */
why: string | null, 
/**
 * Of how many rows.
 */
rows: number, };

export type ImportAlike = { 
/**
 * As it stands in the list.
 */
name: string, 
/**
 * The card.
 */
card: AlikeCard, 
/**
 * Somebody said that it is hers.
 */
is_same: boolean, };

export type ImportView = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The names of its sheets.
 */
sheets: Array<string>, 
/**
 * Which of them is looked at.
 */
sheet: number, 
/**
 * How it is laid out.
 */
shape: string, 
/**
 * Its columns.
 */
columns: Array<ImportColumn>, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * How many encounters would come in.
 */
encounters: number, 
/**
 * How many visits these hold.
 */
visits: number, 
/**
 * How many cards would be made or filled in.
 */
people: number, 
/**
 * How many encounters are there already.
 */
doubles: number, 
/**
 * Whether these are left out.
 */
without_doubles: boolean, 
/**
 * The first encounters that would come in.
 */
preview: Array<ImportPlanned>, 
/**
 * Rows that need an eye.
 */
dirty: Array<ImportDirty>, 
/**
 * How many there are in all.
 */
dirty_total: number, 
/**
 * Rows that hold nothing to bring in.
 */
skipped: Array<ImportCount>, 
/**
 * What else is worth saying.
 */
notes: Array<ImportNote>, 
/**
 * Some letters could not be read.
 */
has_unreadable_letters: boolean, 
/**
 * Names that may be people with a card.
 */
alike: Array<ImportAlike>, 
/**
 * Days without a year stand in it.
 */
asks_year: boolean, 
/**
 * It cannot be told whether the day or the month comes first.
 */
asks_order: boolean, 
/**
 * The year of days without one.
 */
year: number | null, 
/**
 * What the encounters are called.
 */
title: string | null, 
/**
 * What people did.
 */
activity: string | null, 
/**
 * Where.
 */
place: string | null, };

export type Imported = { 
/**
 * The import's id.
 */
import: string, 
/**
 * How many encounters.
 */
encounters: number, 
/**
 * How many cards of the list.
 */
people: number, 
/**
 * Somebody stopped it half-way.
 */
stopped: boolean, 
/**
 * Takes it back.
 */
undo: string | null, };

export type ImportRow = { 
/**
 * Its id.
 */
import: string, 
/**
 * Who brought it in.
 */
by: string, 
/**
 * When.
 */
at: string, 
/**
 * How many encounters stand.
 */
encounters: number, 
/**
 * How many cards stand.
 */
people: number, 
/**
 * It was taken back.
 */
is_taken_back: boolean, };

export type ImportProgress = { 
/**
 * So many are in.
 */
done: number, 
/**
 * Of so many.
 */
total: number, };

export type Mixing = { 
/**
 * How many people sat in units where people can have met.
 */
people: number, 
/**
 * In how many units.
 */
units: number, 
/**
 * On how many evenings.
 */
evenings: number, 
/**
 * The share of contact between people of different groups.
 */
across: number, 
/**
 * The same by chance.
 */
expected: number, 
/**
 * The E-I index.
 */
external_internal: number, 
/**
 * The same by chance.
 */
expected_external_internal: number, 
/**
 * Seen over expected.
 */
ratio: number, 
/**
 * The lower end of what chance gives.
 */
low: number, 
/**
 * The upper end.
 */
high: number, 
/**
 * What follows: `apart`, `as_by_chance` or `mixed`.
 */
verdict: string, };

export type Share = { 
/**
 * The part.
 */
part: number, 
/**
 * The whole.
 */
whole: number, };

export type PartOfPeriod = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * How many encounters.
 */
encounters: number, 
/**
 * How many visits.
 */
visits: number, 
/**
 * How many new faces; none when they are too few to say.
 */
new_faces: number | null, 
/**
 * Mixing, where it says something.
 */
mixing: Mixing | null, };

export type OnTheStrip = { 
/**
 * Its id.
 */
id: string, 
/**
 * The day.
 */
on: string, 
/**
 * The activity's code.
 */
activity: string | null, 
/**
 * How many people came.
 */
people: number, 
/**
 * Whether it was one of a series.
 */
in_series: boolean, };

export type Insight = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * How many encounters.
 */
encounters: number, 
/**
 * How many visits.
 */
visits: number, 
/**
 * How many new faces; none when they are too few to say.
 */
new_faces: number | null, 
/**
 * Mixing beside chance.
 */
mixing: Mixing | null, 
/**
 * Why not.
 */
mixing_silent: string | null, 
/**
 * Pairs that met again and again, of all pairs that met.
 */
contact: Share | null, 
/**
 * The median number of days between two meetings of these.
 */
contact_days: number | null, 
/**
 * Why not.
 */
contact_silent: string | null, 
/**
 * People who came back, of all who came, by name.
 */
returning: Share | null, 
/**
 * Why not.
 */
returning_silent: string | null, 
/**
 * Encounters of a lasting series, of all.
 */
structural: Share | null, 
/**
 * The period in parts.
 */
parts: Array<PartOfPeriod>, 
/**
 * Every encounter on its day, oldest first.
 */
strip: Array<OnTheStrip>, };

export type CodeRow = { 
/**
 * `kind`, `referrer` or `result`.
 */
list: string, 
/**
 * The code.
 */
code: string, 
/**
 * What the centre calls it in Dutch; none: as the program does.
 */
label_nl: string | null, 
/**
 * In English.
 */
label_en: string | null, 
/**
 * By which code somebody outside knows it.
 */
outside: string | null, 
/**
 * It is asked no more.
 */
hidden: boolean, 
/**
 * The centre added it.
 */
own: boolean, 
/**
 * As which code of the program one of the centre's own counts.
 */
counts_as: string | null, };

export type FigureRow = { 
/**
 * The code; a month as `01`.
 */
code: string, 
/**
 * How many; none where it is hidden.
 */
count: number | null, 
/**
 * Of the whole of the table, in hundredths.
 */
percent: number | null, };

export type FigureTable = { 
/**
 * What it is by.
 */
by: string, 
/**
 * How many in all; none where it is hidden.
 */
whole: number | null, 
/**
 * Its rows.
 */
rows: Array<FigureRow>, };

export type FigureRate = { 
/**
 * `reported`, `suitable` or `handled`.
 */
of: string, 
/**
 * The numerator; none where it is hidden.
 */
solved: number | null, 
/**
 * The denominator; none where it is hidden.
 */
whole: number | null, 
/**
 * The one of the other, in hundredths.
 */
percent: number | null, };

export type HeardLaptop = { 
/**
 * Its name.
 */
name: string, 
/**
 * When.
 */
at: string | null, };

export type OtherSheet = { 
/**
 * When.
 */
at: string, 
/**
 * For whom: `inside` or `published`.
 */
audience: string, };

export type AnnualFigures = { 
/**
 * The year.
 */
year: number, 
/**
 * Years of which there is anything, the last first.
 */
years: Array<number>, 
/**
 * The year is not over.
 */
goes_on: boolean, 
/**
 * Fewer than this are not told.
 */
fewest: number, 
/**
 * `empty`, `too_few` or `enough`.
 */
state: string, 
/**
 * Reports.
 */
reported: number | null, 
/**
 * Closed by now.
 */
closed: number | null, 
/**
 * The tables.
 */
tables: Array<FigureTable>, 
/**
 * Solved, over three denominators.
 */
rates: Array<FigureRate>, 
/**
 * The middle of the days from report to closing.
 */
middle_days: number | null, 
/**
 * The same without the days of waiting.
 */
middle_days_net: number | null, 
/**
 * Hours of all closed cases.
 */
hours: number | null, 
/**
 * Some of the cases are rows of statistics by now.
 */
has_reduced: boolean, 
/**
 * The other laptops.
 */
heard: Array<HeardLaptop>, 
/**
 * Sheets of this year that left before and say something else, the last first.
 */
other_sheets: Array<OtherSheet>, };

export type CaseBehind = { 
/**
 * The document.
 */
id: string, 
/**
 * The day of the report.
 */
reported_on: string, 
/**
 * Codes of what it is about.
 */
kinds: Array<string>, 
/**
 * Who reported.
 */
first_party: string | null, 
/**
 * How it stands.
 */
state: string, };

export type TermRow = { 
/**
 * The code of what.
 */
kind: string, 
/**
 * How many months; none where the term is fixed.
 */
months: number | null, 
/**
 * The shortest term.
 */
least: number | null, 
/**
 * The longest.
 */
most: number | null, };

export type RetentionRow = { 
/**
 * The code of what it is.
 */
kind: string, 
/**
 * By what it is chosen.
 */
id: string, 
/**
 * What it is called; of a case who reported it.
 */
title: string, 
/**
 * The code of what a case is about.
 */
about: string | null, 
/**
 * The day it is of.
 */
on: string | null, 
/**
 * The first day on which it must go.
 */
due: string, 
/**
 * `due`, `soon` or `held`.
 */
state: string, 
/**
 * The code of why it stays.
 */
held: string | null, 
/**
 * It lies in the bin.
 */
in_bin: boolean, };

export type RetentionCalendar = { 
/**
 * The terms.
 */
terms: Array<TermRow>, 
/**
 * What must go, what comes, what is held.
 */
rows: Array<RetentionRow>, 
/**
 * Why no case is named here, if so.
 */
no_cases: string | null, };

export type RetentionDone = { 
/**
 * How many things.
 */
gone: number, 
/**
 * How far each is.
 */
statuses: Array<ForgetStatus>, };

export type RuleRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called: its title, or its place.
 */
title: string, 
/**
 * Where it holds.
 */
place: string | null, 
/**
 * How many items.
 */
items: number, 
/**
 * How many were kept when last asked.
 */
kept: number, 
/**
 * How it stands.
 */
state: "new" | "kept" | "partly" | "not" | "due", 
/**
 * When to look again.
 */
evaluate_on: string | null, 
/**
 * The day it was written down.
 */
made_on: string, 
/**
 * How many fields stand twice.
 */
versions: number, 
/**
 * No other laptop has said to have it.
 */
only_here: boolean, };

export type RuleAnswer = { 
/**
 * How far.
 */
kept: "yes" | "partly" | "no", 
/**
 * The day it is about.
 */
on: string, 
/**
 * Who answered.
 */
by: string, };

export type RuleItem = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its sentence by language.
 */
texts: { [key in string]: string }, 
/**
 * Who sees to it.
 */
who: Person | null, 
/**
 * From which day.
 */
from: string | null, 
/**
 * Until which day.
 */
until: string | null, 
/**
 * What was answered, the oldest first.
 */
answers: Array<RuleAnswer>, };

export type RuleView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The typed title.
 */
title: string, 
/**
 * Where it holds.
 */
place: string | null, 
/**
 * What was agreed.
 */
items: Array<RuleItem>, 
/**
 * Its languages.
 */
languages: Array<string>, 
/**
 * When to look again.
 */
evaluate_on: string | null, 
/**
 * The encounter it came out of.
 */
came_from: Link | null, 
/**
 * Who wrote it down.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Set while nobody settled that it was thrown away and written in at once.
 */
restored: Restored | null, 
/**
 * Laptops that said to have it.
 */
also_on: Array<string>, 
/**
 * What a change starts from.
 */
base: string, };

export type DueItem = { 
/**
 * The rule.
 */
rule: string, 
/**
 * The item.
 */
item: string, 
/**
 * Its sentence.
 */
text: string, 
/**
 * The rule's title.
 */
title: string, 
/**
 * Where it holds.
 */
place: string | null, 
/**
 * Since when it is due.
 */
since: string, };

export type PosterPicture = { 
/**
 * One a page.
 */
svg_pages: Array<string>, };

export type SignalRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called: what it is about, and where.
 */
title: string, 
/**
 * The day it was noticed.
 */
noticed_on: string, 
/**
 * Where, coarsely.
 */
place: string | null, 
/**
 * The code of its kind.
 */
kind: string, 
/**
 * The first words of what was noticed.
 */
noticed_start: string, 
/**
 * Whether these words are what others say.
 */
is_rumour: boolean, 
/**
 * How often it was heard again.
 */
heard: number, 
/**
 * How many people read it.
 */
readers: number, 
/**
 * The codes of what they make of it.
 */
phases: Array<string>, 
/**
 * How it stands.
 */
state: "open" | "action" | "closed" | "expired", 
/**
 * Until when somebody will have done something.
 */
action_due: string | null, 
/**
 * The last day on which something happened.
 */
last_on: string, 
/**
 * From when on it has expired.
 */
expires_on: string | null, 
/**
 * How many fields stand twice.
 */
versions: number, 
/**
 * No other laptop has said to have it.
 */
only_here: boolean, };

export type SignalPage = { 
/**
 * Its rows.
 */
rows: Array<SignalRow>, 
/**
 * Where the next page begins.
 */
cursor: string | null, };

export type SignalForm = { 
/**
 * Places used before.
 */
places: Array<string>, };

export type PointingAt = { 
/**
 * What it is.
 */
kind: "citizen_number" | "email" | "telephone" | "house_number" | "name", 
/**
 * The words that do.
 */
words: string, };

export type SignalReader = { 
/**
 * Who.
 */
person: Person, 
/**
 * The code of the phase.
 */
phase: string, 
/**
 * The day she said so.
 */
on: string, };

export type SignalAction = { 
/**
 * What somebody will do.
 */
text: string, 
/**
 * Who.
 */
who: Person | null, 
/**
 * Until when.
 */
due: string | null, 
/**
 * The day it was agreed.
 */
on: string, };

export type SignalDocument = { 
/**
 * The document.
 */
id: string, 
/**
 * What it is.
 */
kind: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its day.
 */
on: string, };

export type SignalClosed = { 
/**
 * What was done with it.
 */
feedback: string, 
/**
 * The day.
 */
on: string, };

export type SignalView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called: what it is about, and where.
 */
title: string, 
/**
 * The day it was noticed.
 */
noticed_on: string, 
/**
 * Where, coarsely.
 */
place: string | null, 
/**
 * The code of its kind.
 */
kind: string, 
/**
 * What the writer saw or heard.
 */
observation: string, 
/**
 * What others say.
 */
rumour: string, 
/**
 * What the writer makes of it.
 */
interpretation: string, 
/**
 * How it stands.
 */
state: "open" | "action" | "closed" | "expired", 
/**
 * How often it was heard again.
 */
heard: number, 
/**
 * How each of those who read it sees it now.
 */
readers: Array<SignalReader>, 
/**
 * Whether whoever sits here is among them.
 */
read_by_me: boolean, 
/**
 * Whether two people have read it.
 */
may_act: boolean, 
/**
 * What was agreed.
 */
action: SignalAction | null, 
/**
 * What came of it.
 */
led_to: Array<SignalDocument>, 
/**
 * How it was closed.
 */
closed: SignalClosed | null, 
/**
 * From when on it has expired.
 */
expires_on: string | null, 
/**
 * Whether nothing happened with it for too long.
 */
quiet: boolean, 
/**
 * Who wrote it down.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Set while nobody settled that it was thrown away and written in at once.
 */
restored: Restored | null, 
/**
 * Laptops that said to have it.
 */
also_on: Array<string>, 
/**
 * What a change starts from.
 */
base: string, };

export type SignalEvent = { 
/**
 * The day.
 */
on: string, 
/**
 * What happened.
 */
what: "noticed" | "heard" | "read" | "agreed" | "led_to" | "kept" | "closed" | "reopened", 
/**
 * Who did it.
 */
by: string | null, 
/**
 * The code of a phase, or of how far a point is kept.
 */
code: string | null, 
/**
 * What was agreed, the point that is kept, or what was done with it.
 */
text: string | null, 
/**
 * Until when.
 */
due: string | null, 
/**
 * The encounter or the rule.
 */
document: SignalDocument | null, };

export type EvidenceLine = { 
/**
 * Its line.
 */
id: string, 
/**
 * What it is, or where.
 */
text: string, 
/**
 * A thing in the book.
 */
thing: string | null, };

export type CriterionView = { 
/**
 * The document.
 */
id: string, 
/**
 * What it asks.
 */
name: string, 
/**
 * How the centre does it.
 */
note: string, 
/**
 * Until when that holds.
 */
holds_until: string | null, 
/**
 * Whether it holds no longer, or soon not.
 */
soon_over: boolean, 
/**
 * It is not on the list any more.
 */
put_away: boolean, 
/**
 * Where the evidence lies.
 */
evidence: Array<EvidenceLine>, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, };

export type CriterionDue = { 
/**
 * The document.
 */
id: string, 
/**
 * What it asks.
 */
name: string, 
/**
 * Until when it holds.
 */
holds_until: string, };

export type LineOfCase = { 
/**
 * Its id.
 */
id: string, 
/**
 * What sort of line it is.
 */
kind: string, 
/**
 * The code of what it says; of a newer version it may be one that nobody knows here.
 */
code: string, 
/**
 * The day.
 */
on: string, 
/**
 * Who wrote it down.
 */
by: string, 
/**
 * Which party, or which mediator, it is about.
 */
who: string | null, 
/**
 * Why.
 */
why: string, 
/**
 * The language of a letter, as a tag.
 */
language: string | null, 
/**
 * When a talk begins.
 */
starts_at: string | null, 
/**
 * Where it is.
 */
place: string | null, 
/**
 * It was wrong, or does not happen.
 */
struck: boolean, };

export type LookedBack = { 
/**
 * The code of the question.
 */
question: string, 
/**
 * The codes of the faces; several where two laptops wrote it down apart.
 */
faces: Array<string>, };

export type PartyBeside = { 
/**
 * Her card.
 */
card: CaseParty, 
/**
 * The tag of the language she reads and speaks best.
 */
language: string | null, 
/**
 * Whether she is a minor.
 */
minor: boolean, 
/**
 * Who stands beside her.
 */
guardian: CaseParty | null, 
/**
 * Whether the referrer may hear how it ended; none while nobody asked.
 */
told: boolean | null, 
/**
 * How she looks back.
 */
answers: Array<LookedBack>, };

export type Declined = { 
/**
 * Who.
 */
who: Person, 
/**
 * The code of why.
 */
reason: string, };

export type CaseBeside = { 
/**
 * Every line, by day.
 */
lines: Array<LineOfCase>, 
/**
 * What stops it now.
 */
flags: Array<LineOfCase>, 
/**
 * The talks that are planned, by day.
 */
meetings: Array<LineOfCase>, 
/**
 * The parties, who reported first.
 */
parties: Array<PartyBeside>, 
/**
 * Who got it and said no.
 */
declined: Array<Declined>, 
/**
 * Mediators who know a party.
 */
knows: Array<Person>, 
/**
 * Whether the referrer may hear how it ended.
 */
may_tell: boolean, 
/**
 * Whether the parties can look back.
 */
may_be_asked: boolean, 
/**
 * Whether whoever sits here lets it go on when it is stopped.
 */
may_lift: boolean, 
/**
 * Whether whoever sits here has it and can say no.
 */
may_decline: boolean, 
/**
 * Whether whoever sits here writes in it.
 */
may_write: boolean, 
/**
 * The telephone number of whoever sits here.
 */
telephone: string | null, };

export type PairReason = { 
/**
 * The code of why.
 */
reason: string, 
/**
 * Of whom it is said.
 */
who: string | null, 
/**
 * Which language it is about, as a tag.
 */
language: string | null, };

export type ProposedPair = { 
/**
 * The two.
 */
pair: Array<Person>, 
/**
 * Why.
 */
reasons: Array<PairReason>, };

export type LeftOut = { 
/**
 * Who.
 */
who: Person, 
/**
 * The code of why.
 */
why: string, };

export type Proposals = { 
/**
 * At most five pairs, the best first.
 */
pairs: Array<ProposedPair>, 
/**
 * Who is not proposed, and why.
 */
left_out: Array<LeftOut>, };

export type LetterPicture = { 
/**
 * One picture a page.
 */
svg_pages: Array<string>, 
/**
 * The language it is written in, as a tag.
 */
language: string, 
/**
 * The language that the party reads, where there are no words for it here.
 */
wanted: string | null, };

export type WishLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * The code of what it says.
 */
what: string, 
/**
 * Of what: a tag, a street, a person, the code of a kind.
 */
value: string, 
/**
 * What that person is called.
 */
who: string | null, };

export type AgreementRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The first sentence.
 */
first: string, 
/**
 * In which language that is.
 */
language: string, 
/**
 * How many items.
 */
items: number, 
/**
 * The code of how it stands.
 */
standing: "draft" | "part" | "signed" | "changed", 
/**
 * The number of the text as it stands.
 */
number: number, 
/**
 * Its short mark.
 */
mark: string, 
/**
 * The last day on which somebody signed it.
 */
signed_on: string | null, 
/**
 * When all look again.
 */
review_on: string | null, 
/**
 * The next talk.
 */
next_talk: string | null, 
/**
 * How many fields stand twice.
 */
versions: number, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, };

export type AgreementParty = { 
/**
 * `party:<id>`, by her card.
 */
seat: string, 
/**
 * What the person is called.
 */
name: string, 
/**
 * Whether she sits there now.
 */
at_table: boolean, 
/**
 * Whether the referrer may hear how it ended, by her last word; none while nobody asked.
 */
told: boolean | null, };

export type AgreementItem = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its sentence by language.
 */
texts: { [key in string]: string }, 
/**
 * Who does it, by seat.
 */
who: Array<string>, 
/**
 * Who else.
 */
others: string | null, 
/**
 * Where.
 */
where: string | null, 
/**
 * How.
 */
how: string | null, 
/**
 * From when.
 */
from: string | null, 
/**
 * Until when.
 */
until: string | null, 
/**
 * The one who sees to it, by seat.
 */
responsible: string | null, };

export type AgreementText = { 
/**
 * Its number.
 */
number: number, 
/**
 * Its short mark.
 */
mark: string, 
/**
 * Its whole version, which a signature binds to.
 */
version: string, 
/**
 * Tags of its languages.
 */
languages: Array<string>, 
/**
 * Which of those are written from the right.
 */
from_the_right: Array<string>, 
/**
 * What was agreed.
 */
items: Array<AgreementItem>, 
/**
 * "Next time we first talk to each other by …".
 */
talk_first: { [key in string]: string }, 
/**
 * When all look again.
 */
review_on: string | null, 
/**
 * Who signed it.
 */
signatures: Array<Signature>, 
/**
 * What the parties were called when it was signed.
 */
names: Array<NameThen>, 
/**
 * Whether one of them is called otherwise by now.
 */
renamed: boolean, };

export type NameThen = { 
/**
 * Whose name it was, by seat.
 */
seat: string, 
/**
 * The name.
 */
name: string, };

export type Signature = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whose it is, by seat.
 */
party: string, 
/**
 * The code of how.
 */
way: string, 
/**
 * The day.
 */
on: string, 
/**
 * The name, typed.
 */
name: string | null, 
/**
 * Who heard it.
 */
witness: string | null, 
/**
 * Drawn.
 */
strokes: string | null, 
/**
 * Whether there is a photo of the paper.
 */
photo: boolean, 
/**
 * Who wrote it down.
 */
by: string, };

export type Told = { 
/**
 * Whose word it is, by seat.
 */
party: string, 
/**
 * Yes, or no.
 */
yes: boolean, 
/**
 * The day.
 */
on: string, 
/**
 * Who wrote it down.
 */
by: string, };

export type AgreementAnswer = { 
/**
 * About which item.
 */
item: string, 
/**
 * Who said it, by seat.
 */
party: string, 
/**
 * The code of what.
 */
said: string, 
/**
 * The day.
 */
on: string, 
/**
 * What else.
 */
note: string, 
/**
 * Who wrote it down.
 */
by: string, 
/**
 * Whether it was a slip.
 */
taken_back: boolean, };

export type AgreementHint = { 
/**
 * The place of the item, from 0; none when it is about all of them.
 */
item: number | null, 
/**
 * The code of what.
 */
kind: string, 
/**
 * The word it is about.
 */
word: string | null, };

export type NotYet = { 
/**
 * The code of a refusal.
 */
code: string, 
/**
 * The place of the item, from 0.
 */
item: number | null, };

export type AgreementView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The case it belongs to.
 */
case: string, 
/**
 * Codes of what the case is about.
 */
kinds: Array<string>, 
/**
 * The day of its report.
 */
reported_on: string, 
/**
 * Everybody at the table, and who was.
 */
parties: Array<AgreementParty>, 
/**
 * First who mediates.
 */
mediators: Array<string>, 
/**
 * The text as it stands.
 */
now: AgreementText, 
/**
 * Every text that was signed, the first one first.
 */
signed: Array<AgreementText>, 
/**
 * The code of how the parties mean to say yes.
 */
form: string | null, 
/**
 * The code of how it stands.
 */
standing: "draft" | "part" | "signed" | "changed", 
/**
 * Who did not sign the text as it stands, by seat.
 */
waiting: Array<string>, 
/**
 * Why nobody can sign it yet.
 */
not_yet: NotYet | null, 
/**
 * What each said about telling the referrer, the last word last.
 */
told: Array<Told>, 
/**
 * What each said of each item later.
 */
answers: Array<AgreementAnswer>, 
/**
 * The next talk.
 */
next_talk: string | null, 
/**
 * What looks odd.
 */
hints: Array<AgreementHint>, 
/**
 * Whether the case takes the step "aftercare" now.
 */
may_take_aftercare: boolean, 
/**
 * Whether somebody talked with the parties.
 */
talked: boolean, 
/**
 * Whether whoever sits here writes in it.
 */
may_write: boolean, 
/**
 * Who reads it besides those who lead.
 */
readers: Array<string>, 
/**
 * Who wrote it down.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * The point in its history that was read.
 */
base: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Whether its case is stopped: nobody signs or changes it then.
 */
stopped: boolean, };

export type CaseDue = { 
/**
 * What.
 */
task: "intake" | "aftercare" | "details" | "notes" | "safety" | "pair" | "complaint", 
/**
 * From when on.
 */
from: string, 
/**
 * Until when.
 */
until: string, 
/**
 * Whether that is over.
 */
late: boolean, };

export type CaseRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The day of the report.
 */
reported_on: string, 
/**
 * Codes of what it is about.
 */
kinds: Array<string>, 
/**
 * What who reported is called.
 */
first_party: string | null, 
/**
 * What the neighbour is called.
 */
second_party: string | null, 
/**
 * The code of how it stands.
 */
state: string, 
/**
 * Since which day.
 */
since: string, 
/**
 * Whether it waits.
 */
on_hold: boolean, 
/**
 * Whether things happened apart.
 */
went_apart: boolean, 
/**
 * The code of the result, once closed.
 */
result: string | null, 
/**
 * What is due.
 */
due: CaseDue | null, 
/**
 * How many fields stand twice.
 */
versions: number, };

export type CasePage = { 
/**
 * Its rows.
 */
rows: Array<CaseRow>, 
/**
 * Where the next page begins.
 */
cursor: string | null, 
/**
 * Why nobody reads a case here.
 */
not_here: "shared_laptop" | "no_keys" | null, };

export type CaseNote = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Who wrote it.
 */
by: string, 
/**
 * When.
 */
at: string, 
/**
 * Who reads it besides.
 */
readers: Array<string>, 
/**
 * The point in its history that was read.
 */
base: string, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Whether whoever sits here writes in it.
 */
may_write: boolean, 
/**
 * Whether whoever sits here may change it.
 */
may_change: boolean, };

export type CaseNotes = { 
/**
 * The notes, the newest first.
 */
notes: Array<CaseNote>, 
/**
 * Whether whoever sits here may note something.
 */
may_write: boolean, 
/**
 * Who would read a new note besides.
 */
readers: Array<string>, };

export type CaseRead = { 
/**
 * Who.
 */
who: string, 
/**
 * The day.
 */
on: string, };

export type CaseParty = { 
/**
 * The card.
 */
party: string, 
/**
 * What the person is called.
 */
name: string, 
/**
 * Where the person lives.
 */
address: string | null, };

export type CaseStep = { 
/**
 * Its id.
 */
id: string, 
/**
 * The code of what happened; of a newer version it may be one that nobody knows here.
 */
what: string, 
/**
 * Whether this version knows it.
 */
known: boolean, 
/**
 * The day.
 */
on: string, 
/**
 * Who wrote it down.
 */
by: string, 
/**
 * Why.
 */
why: string, 
/**
 * How long it took.
 */
minutes: number | null, 
/**
 * The code of the result.
 */
result: string | null, 
/**
 * The code of why a mediator said no.
 */
reason: string | null, 
/**
 * To whom it was referred.
 */
to: string | null, 
/**
 * Whom it was given to, or taken from.
 */
who: Array<string>, 
/**
 * What another step was that was wrong.
 */
undoes: string | null, 
/**
 * Another step says that this one was wrong.
 */
taken_back: boolean, 
/**
 * Whether it may be taken back.
 */
may_be_taken_back: boolean, 
/**
 * Its writer did not know of another of the newest steps.
 */
went_apart: boolean, };

export type ComplaintLine = { 
/**
 * The code of what; of a newer version it may be one that nobody knows here.
 */
what: string, 
/**
 * The day.
 */
on: string, 
/**
 * What was said.
 */
text: string, 
/**
 * Who wrote it down.
 */
by: string, };

export type CaseComplaint = { 
/**
 * Its id.
 */
id: string, 
/**
 * The day it came.
 */
on: string, 
/**
 * What who complains is called.
 */
party: string | null, 
/**
 * About whom, or what.
 */
about: string, 
/**
 * What she says.
 */
text: string, 
/**
 * Why it is taken in although the window had closed.
 */
why_late: string, 
/**
 * Who wrote it down.
 */
by: string, 
/**
 * Nobody answered it yet.
 */
open: boolean, 
/**
 * Until when somebody must hear that it came.
 */
receipt_until: string | null, 
/**
 * What was done with it.
 */
lines: Array<ComplaintLine>, };

export type CaseView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The day of the report.
 */
reported_on: string, 
/**
 * Codes of what it is about.
 */
kinds: Array<string>, 
/**
 * The code of who brought it.
 */
referrer: string | null, 
/**
 * Who reported.
 */
first_party: CaseParty | null, 
/**
 * The neighbour it is about.
 */
second_party: CaseParty | null, 
/**
 * Further parties.
 */
further_parties: Array<CaseParty>, 
/**
 * Mediation in a group.
 */
group: boolean, 
/**
 * What is the matter.
 */
summary: string, 
/**
 * The code of how it stands.
 */
state: string, 
/**
 * Since which day.
 */
since: string, 
/**
 * Whether it waits.
 */
on_hold: boolean, 
/**
 * Whether things happened apart.
 */
went_apart: boolean, 
/**
 * The code of the result, once closed.
 */
result: string | null, 
/**
 * Complaints about it, by the day they came.
 */
complaints: Array<CaseComplaint>, 
/**
 * The last day on which somebody may complain; none while it runs.
 */
complaints_until: string | null, 
/**
 * What is due.
 */
due: CaseDue | null, 
/**
 * From the report until it was closed, or until today, in days.
 */
days: number, 
/**
 * The same without the days on which it waited.
 */
days_net: number, 
/**
 * How long all of it took, in minutes.
 */
minutes: number, 
/**
 * What follows, the likeliest first.
 */
next: Array<string>, 
/**
 * What goes back, with a reason.
 */
back: Array<string>, 
/**
 * Everything that happened, in order.
 */
steps: Array<CaseStep>, 
/**
 * Who takes it on.
 */
pair: Array<Person>, 
/**
 * Who reads it besides those who lead.
 */
readers: Array<Person>, 
/**
 * What looks odd about who takes it on.
 */
hints: Array<string>, 
/**
 * Whether whoever sits here writes in it.
 */
may_write: boolean, 
/**
 * Who wrote it down.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Laptops on which it is read, and that said to have it.
 */
also_on: Array<string>, 
/**
 * Laptops that said to carry it on, unread.
 */
carried_by: Array<string>, 
/**
 * The day on which the details of the second party went.
 */
second_left: string | null, 
/**
 * The point in its history that was read.
 */
base: string, 
/**
 * Those who lead let it go; it is here because of a complaint.
 */
let_go: boolean, };

export type ExchangeProgress = { 
/**
 * The step.
 */
step: "look" | "fetch" | "open" | "pack" | "deliver" | "photos", 
/**
 * How many are done.
 */
done: number, 
/**
 * Of how many.
 */
total: number, };

export type Brought = { 
/**
 * The kind's code.
 */
kind: string, 
/**
 * How many.
 */
count: number, };

export type Receipt = { 
/**
 * When.
 */
at: string, 
/**
 * What came.
 */
brought: Array<Brought>, 
/**
 * How many things went out.
 */
took: number, 
/**
 * Whom it came from.
 */
from: Array<string>, 
/**
 * How many things stand twice since.
 */
versions: number, 
/**
 * How many parcels were kept apart.
 */
set_aside: number, 
/**
 * How many wait for something older.
 */
waiting: number, 
/**
 * Whether another centre's book lies there too.
 */
other_book: boolean, 
/**
 * How many files there only a newer version knows.
 */
newer: number, };

export type AlsoOn = { 
/**
 * Its name.
 */
laptop: string, 
/**
 * When it last said so.
 */
at: string, 
/**
 * How much it has not said to have.
 */
missing: number, };

export type LaptopStatus = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Shared or personal.
 */
class: string, 
/**
 * This one.
 */
me: boolean, 
/**
 * When it last said what it has.
 */
last_heard: string | null, 
/**
 * How much it has not said to have.
 */
missing: number, };

export type ClockDoubt = { 
/**
 * It says less than it said when something here was last written.
 */
went_back: boolean, 
/**
 * How many minutes it looks ahead; less than 0 when it looks behind.
 */
minutes: number, 
/**
 * The laptops that say otherwise.
 */
others: Array<string>, };

export type Status = { 
/**
 * What was said to be saved is on this disk.
 */
saved: boolean, 
/**
 * How much stands on this laptop only.
 */
only_here: number, 
/**
 * Where else it is.
 */
also_on: Array<AlsoOn>, 
/**
 * Every laptop.
 */
laptops: Array<LaptopStatus>, 
/**
 * This laptop's clock looks wrong.
 */
clock: ClockDoubt | null, 
/**
 * How many sealed things lie here that only a newer version reads.
 */
newer: number, 
/**
 * How many photos have no picture here yet.
 */
photos_awaited: number, };

export type BoardRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name; empty until its first word came.
 */
name: string, 
/**
 * Shared or personal.
 */
class: LaptopClass, 
/**
 * Who works there.
 */
people: Array<string>, 
/**
 * When it last said what it has.
 */
last_heard: string | null, 
/**
 * What is known of it.
 */
state: "here" | "also_there" | "unconfirmed" | "not_yet_gone" | "silent" | "never_heard" | "stopped" | "outside" | "doubtful", 
/**
 * How many things wait for it.
 */
waiting: number, 
/**
 * How many of these never left this laptop.
 */
kept: number, };

export type Exported = { 
/**
 * Where it lies: a file, or a folder.
 */
saved: string | null, 
/**
 * How many files.
 */
files: number, 
/**
 * How many encounters.
 */
encounters: number, 
/**
 * How many cards.
 */
people: number, 
/**
 * How many rules.
 */
rules: number, };

export type ExportProgress = { 
/**
 * So many things.
 */
done: number, 
/**
 * Of so many.
 */
total: number, };

export type DemoProgress = { 
/**
 * How many things are in it.
 */
done: number, 
/**
 * Of how many.
 */
total: number, };

export type ExportNote = { 
/**
 * When.
 */
at: string, 
/**
 * Who saved it.
 */
by: string, 
/**
 * Codes of what was in it.
 */
what: Array<string>, 
/**
 * Of a sheet of figures: of which year.
 */
year: number | null, 
/**
 * Of a sheet of figures: for whom, `inside` or `published`.
 */
audience: string | null, 
/**
 * The code of its format.
 */
format: string, 
/**
 * Whether names were in it.
 */
with_names: boolean, };

export type Mention = { 
/**
 * The document.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * It lies in the bin.
 */
in_bin: boolean, };

export type ForgetPlan = { 
/**
 * Its title, or the person's name.
 */
title: string, 
/**
 * It lies in the bin.
 */
in_bin: boolean, 
/**
 * Other cards of the person that go too, by name.
 */
other_cards: Array<string>, 
/**
 * How many consents of the person go too.
 */
consents: number, 
/**
 * Photos that go too.
 */
photos: Array<Mention>, 
/**
 * What keeps the person's place, or came out of the encounter.
 */
mentions: Array<Mention>, 
/**
 * Whose text names the person.
 */
texts: Array<Mention>, 
/**
 * Whose text holds a part of the name.
 */
perhaps: Array<Mention>, 
/**
 * How many unfinished texts go.
 */
drafts: number, 
/**
 * How many sealed parcels here are packed again.
 */
parcels: number, 
/**
 * How many of those others must pack again.
 */
parcels_of_others: number, 
/**
 * How many parcels that lie apart go.
 */
set_aside: number, 
/**
 * How many laptops must hear of it.
 */
laptops: number, 
/**
 * When files with names were saved from this laptop.
 */
files_with_names: Array<string>, 
/**
 * What it does not reach.
 */
not_reached: Array<string>, };

export type Awaited = { 
/**
 * Its name.
 */
laptop: string, 
/**
 * When it last said anything.
 */
last_heard: string | null, };

export type ForgetStatus = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it was, where that was said here.
 */
was: string | null, 
/**
 * When that was said here.
 */
at: string | null, 
/**
 * The brake holds it here.
 */
held: boolean, 
/**
 * A coordinator here said no.
 */
left: boolean, 
/**
 * Nothing of it is left here.
 */
gone_here: boolean, 
/**
 * How many laptops said so.
 */
confirmed: number, 
/**
 * Of how many.
 */
laptops: number, 
/**
 * Which did not say so yet.
 */
awaited: Array<Awaited>, 
/**
 * Whose sealed work here still holds it.
 */
held_by: Array<string>, };

export type Forgets = { 
/**
 * How many.
 */
count: number, };

export type Details = { 
/**
 * What else the person is called.
 */
alias: string | null, 
/**
 * A telephone number.
 */
telephone: string | null, 
/**
 * An e-mail address.
 */
email: string | null, 
/**
 * Where the person lives.
 */
address: string | null, 
/**
 * The household.
 */
household: string | null, 
/**
 * Which interpreter the person needs.
 */
interpreter: string | null, 
/**
 * The person is younger than sixteen.
 */
minor: boolean, 
/**
 * What the card says in fields of the centre's own, by the id of the field.
 */
own: { [key in string]: string }, };

export type AlikeCard = { 
/**
 * Whose.
 */
tile: PersonTile, 
/**
 * What they have in common, as a code.
 */
alike: string, 
/**
 * What else it says.
 */
details: Details, };

export type PersonRow = { 
/**
 * Name and picture.
 */
tile: PersonTile, 
/**
 * The role's code.
 */
role: string | null, 
/**
 * What else the person is called.
 */
alias: string | null, 
/**
 * At how many encounters.
 */
encounters: number, };

export type PeoplePage = { 
/**
 * The rows.
 */
rows: Array<PersonRow>, 
/**
 * Where the next page begins.
 */
cursor: string | null, 
/**
 * How many people there are in all.
 */
total: number, };

export type PersonView = { 
/**
 * Name and picture.
 */
tile: PersonTile, 
/**
 * The role's code.
 */
role: string | null, 
/**
 * What else the card says.
 */
details: Details, 
/**
 * What stands twice on it.
 */
versions: Array<FieldVersions>, 
/**
 * What a change starts from.
 */
base: string, 
/**
 * Whether there are keys somewhere.
 */
has_access: boolean, 
/**
 * Whoever asks.
 */
is_me: boolean, 
/**
 * Where the person stands.
 */
mentions: Array<Mention>, 
/**
 * The card that counts, when it is another one.
 */
counting: PersonTile | null, 
/**
 * Other cards of the same person.
 */
others: Array<PersonTile>, 
/**
 * Cards that may be of the same person.
 */
alike: Array<AlikeCard>, };

export type GroupRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * The code of what it is.
 */
sort: string, 
/**
 * Where one finds it.
 */
place: string | null, 
/**
 * How many people belong to it today.
 */
members: number, 
/**
 * How many fields stand twice.
 */
versions: number, 
/**
 * No other laptop has said to have it.
 */
only_here: boolean, };

export type GroupMember = { 
/**
 * The line.
 */
id: string, 
/**
 * Who.
 */
person: Person, 
/**
 * The code of what she is there.
 */
role: string, 
/**
 * From which day.
 */
from: string | null, 
/**
 * Until which day.
 */
until: string | null, 
/**
 * Whether she belongs to it today.
 */
now: boolean, };

export type GroupView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * The code of what it is.
 */
sort: string, 
/**
 * Where one finds it.
 */
place: string | null, 
/**
 * The telephone of the organisation.
 */
telephone: string | null, 
/**
 * The e-mail address of the organisation.
 */
email: string | null, 
/**
 * What else is good to know.
 */
note: string, 
/**
 * Who belongs to it, and who did.
 */
members: Array<GroupMember>, 
/**
 * Who wrote it down.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Set while nobody settled that it was thrown away and written in at once.
 */
restored: Restored | null, 
/**
 * Laptops that said to have it.
 */
also_on: Array<string>, 
/**
 * What a change starts from.
 */
base: string, };

export type Giver = { 
/**
 * She herself, a parent, or a guardian with a card.
 */
kind: "herself" | "parent" | "guardian", 
/**
 * The guardian.
 */
guardian: Person | null, };

export type ConsentRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Of whom.
 */
person: Person, 
/**
 * The code of what for.
 */
purpose: string, 
/**
 * What for in words.
 */
purpose_text: string | null, 
/**
 * The code of who may come to see it.
 */
scope: string, 
/**
 * Whether the name may stand with it.
 */
named: boolean, 
/**
 * The code of how it was said.
 */
how: string, 
/**
 * Who said it.
 */
giver: Giver, 
/**
 * The day it was given.
 */
given_on: string, 
/**
 * The last day it holds.
 */
until: string | null, 
/**
 * The first day on which it was taken back.
 */
withdrawn_on: string | null, 
/**
 * The day on which every use was looked after.
 */
checked_on: string | null, 
/**
 * How it stands today.
 */
state: "not_yet" | "stands" | "expired" | "withdrawn", 
/**
 * Who wrote it down.
 */
recorded_by: string, };

export type ConsentEntry = { 
/**
 * The day it is about.
 */
on: string, 
/**
 * Who wrote it down.
 */
by: string, };

export type ConsentUse = { 
/**
 * What it is.
 */
mention: Mention, 
/**
 * The day it was.
 */
on: string | null, };

export type WithdrawnConsent = { 
/**
 * The consent.
 */
consent: ConsentRow, 
/**
 * What rests on it.
 */
uses: Array<ConsentUse>, };

export type ConsentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Of whom.
 */
person: Person, 
/**
 * The code of what for.
 */
purpose: string, 
/**
 * What for in words.
 */
purpose_text: string | null, 
/**
 * The code of who may come to see it.
 */
scope: string, 
/**
 * Whether the name may stand with it.
 */
named: boolean, 
/**
 * The code of how it was said.
 */
how: string, 
/**
 * Who said it.
 */
giver: Giver, 
/**
 * The language in which it was talked about.
 */
language: string | null, 
/**
 * The day it was given.
 */
given_on: string, 
/**
 * The last day it holds.
 */
until: string | null, 
/**
 * What the person asked for besides.
 */
note: string | null, 
/**
 * How it stands today.
 */
state: "not_yet" | "stands" | "expired" | "withdrawn", 
/**
 * When it was taken back.
 */
withdrawn: Array<ConsentEntry>, 
/**
 * When every use was looked after.
 */
checked: Array<ConsentEntry>, 
/**
 * What rests on it, once it was taken back.
 */
uses: Array<ConsentUse>, 
/**
 * Who wrote it down.
 */
recorded_by: string, 
/**
 * When.
 */
recorded_at: string, 
/**
 * What stands twice.
 */
versions: Array<FieldVersions>, 
/**
 * Whether it lies in the bin.
 */
deleted: boolean, 
/**
 * Laptops that said to have it.
 */
also_on: Array<string>, 
/**
 * What a change starts from.
 */
base: string, };

export type OwnField = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it asks.
 */
name: string, 
/**
 * The code of what is filled in.
 */
sort: string, 
/**
 * From what somebody chooses.
 */
options: Array<string>, 
/**
 * It is not asked any more.
 */
put_away: boolean, };

export type DutyLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * The code of what.
 */
duty: string, 
/**
 * From which day.
 */
from: string | null, 
/**
 * Until which day.
 */
until: string | null, };

export type SaidDuty = { 
/**
 * The code of what.
 */
duty: string, 
/**
 * From which day.
 */
from: string | null, 
/**
 * Until which day.
 */
until: string | null, };

export type Busy = { 
/**
 * Who.
 */
tile: PersonTile, 
/**
 * What, from when until when.
 */
said: SaidDuty, };

export type GroupOfHers = { 
/**
 * The group.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * The line of hers.
 */
line: string, 
/**
 * The code of what she is there.
 */
role: string, 
/**
 * From which day.
 */
from: string | null, 
/**
 * Until which day.
 */
until: string | null, };

export type PurposeStanding = { 
/**
 * The code of what for.
 */
purpose: string, 
/**
 * How it stands.
 */
standing: "never" | "stands" | "expired" | "withdrawn", 
/**
 * Until when it holds, or since when it does not.
 */
on: string | null, };

export type Belonging = { 
/**
 * The groups, line by line.
 */
groups: Array<GroupOfHers>, 
/**
 * What she does and did here, line by line.
 */
duties: Array<DutyLine>, 
/**
 * The same as one says it.
 */
said: Array<SaidDuty>, 
/**
 * What she allows and allowed.
 */
consents: Array<ConsentRow>, 
/**
 * How that stands today.
 */
standings: Array<PurposeStanding>, 
/**
 * The centre's own fields.
 */
fields: Array<OwnField>, };

export type Left = { 
/**
 * What.
 */
mention: Mention, 
/**
 * When.
 */
on: string | null, 
/**
 * Whether it can be given to somebody else.
 */
goes: boolean, };

export type Handover = { 
/**
 * Who.
 */
tile: PersonTile, 
/**
 * The last day.
 */
on: string, 
/**
 * Planned encounters that she organises.
 */
encounters: Array<Left>, 
/**
 * Rules to look at again.
 */
rules: Array<Left>, 
/**
 * Groups of which she is the one to ask.
 */
groups: Array<GroupOfHers>, 
/**
 * What she does here and still runs.
 */
duties: Array<DutyLine>, 
/**
 * Consents that she wrote down and that end.
 */
consents: Array<ConsentRow>, };

export type HandedOver = { 
/**
 * How it is taken back.
 */
saved: Saved, 
/**
 * How many things went to somebody else.
 */
given: number, 
/**
 * How many duties ended.
 */
ended: number, };

export type LastBackup = { 
/**
 * When.
 */
at: string, 
/**
 * The file.
 */
path: string, 
/**
 * Its size.
 */
bytes: number, };

export type DailyBackup = { 
/**
 * The folder; none while nobody chose one.
 */
folder: string | null, 
/**
 * Whether it is there now.
 */
there: boolean, 
/**
 * The last copy that was good.
 */
last: LastBackup | null, 
/**
 * On which day the next one is made by itself.
 */
next_on: string | null, 
/**
 * The code of why it did not succeed the last time.
 */
trouble: string | null, 
/**
 * How many copies lie in the folder.
 */
copies: number, 
/**
 * Of which day the oldest is.
 */
oldest: string | null, 
/**
 * How many of them still hold something that was forgotten since.
 */
remembering: number, 
/**
 * When a copy was last tried and found good.
 */
rehearsed: string | null, 
/**
 * Since which day there is no copy, when that is told.
 */
late_since: string | null, };

export type Rehearsal = { 
/**
 * Nothing is wrong with it.
 */
good: boolean, 
/**
 * How many things are.
 */
problems: number, 
/**
 * How many encounters.
 */
encounters: number, 
/**
 * How many cases, of those that whoever has the passphrase reads.
 */
cases: number, 
/**
 * When it was made; none of a copy that does not say.
 */
until: string | null, };

export type BackupPoint = { 
/**
 * When this laptop came back from the backup.
 */
since: string, 
/**
 * How many things went back, and can be taken back.
 */
gone: number, };

export type GoingBack = { 
/**
 * When this laptop came back from the backup.
 */
since: string, 
/**
 * How many things would change.
 */
things: number, 
/**
 * What would be as it was.
 */
back: Array<Mention>, 
/**
 * What was made later, and would go to the bin.
 */
to_bin: Array<Mention>, 
/**
 * How many would stay.
 */
stays: number, 
/**
 * Laptops of which nothing came since then.
 */
unheard: Array<string>, 
/**
 * How many went back, and can be taken back.
 */
gone: number, };

export type WentBack = { 
/**
 * How many things are as they were.
 */
back: number, 
/**
 * How many went to the bin.
 */
to_bin: number, };

export type PartingTick = { 
/**
 * Its code.
 */
step: string, 
/**
 * Done.
 */
done: boolean, };

export type PartingLoss = { 
/**
 * Since when somebody knows.
 */
known_at: string, 
/**
 * By when the authority must have been told, if it must be told.
 */
tell_by: string, 
/**
 * What a finder could read.
 */
exposure: "sealed" | "perhaps" | "readable", };

export type PartingList = { 
/**
 * Why.
 */
why: "lost" | "put_away", 
/**
 * When the access was ended.
 */
at: string, 
/**
 * What was said of the loss.
 */
loss: PartingLoss | null, 
/**
 * What there is to do.
 */
steps: Array<PartingTick>, };

export type LaptopFacts = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name; empty until its first word came.
 */
name: string, 
/**
 * Shared or personal.
 */
class: LaptopClass, 
/**
 * This one.
 */
here: boolean, 
/**
 * Its access was ended.
 */
stopped: boolean, 
/**
 * Who had keys there.
 */
people: Array<string>, 
/**
 * Who of them leads.
 */
leaders: Array<string>, 
/**
 * Nobody would lead without it.
 */
last_to_lead: boolean, 
/**
 * When it last said what it has.
 */
last_heard: string | null, 
/**
 * How many encounters the book holds here.
 */
encounters: number, 
/**
 * How many rules.
 */
rules: number, 
/**
 * How many people have a card.
 */
cards: number, 
/**
 * How many cases were read at it.
 */
cases: number, 
/**
 * Others said to have more of it than is here.
 */
more_elsewhere: boolean, 
/**
 * What remains to be done.
 */
list: PartingList | null, };

export type PartingRow = { 
/**
 * The laptop.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What remains to be done.
 */
list: PartingList, };

export type Parted = { 
/**
 * Somebody had ended the access there already.
 */
already: boolean, };

export type NoticePart = { 
/**
 * The heading.
 */
heading: string, 
/**
 * The sentences.
 */
lines: Array<string>, };

export type AccessSentence = { 
/**
 * By what it is left out.
 */
key: string, 
/**
 * What it says, without others.
 */
text: string, };

export type AccessPack = { 
/**
 * What the person is called.
 */
name: string, 
/**
 * It, as it stands on paper.
 */
parts: Array<NoticePart>, 
/**
 * Every sentence that may be left out; those that are, too.
 */
sentences: Array<AccessSentence>, };

export type ClearFacts = { 
/**
 * How many things stand here only.
 */
only_here: number, 
/**
 * How many other laptops there are.
 */
other_laptops: number, 
/**
 * Nobody would lead without this laptop.
 */
last_to_lead: boolean, 
/**
 * Whoever sits here may do so.
 */
may: boolean, 
/**
 * Its access was ended.
 */
stopped: boolean, };

export type Writer = { 
/**
 * A person, a laptop for its people without keys, or nobody known.
 */
kind: "person" | "laptop" | "unknown", 
/**
 * The name; empty when nobody knows it.
 */
name: string, };

export type LateWork = { 
/**
 * By which it is asked about.
 */
id: string, 
/**
 * Whose it is.
 */
who: Writer, 
/**
 * Since when this laptop knows of the end.
 */
stopped: string | null, 
/**
 * How many encounters it touches.
 */
encounters: number, 
/**
 * How many rules.
 */
rules: number, 
/**
 * How many cases.
 */
cases: number, 
/**
 * How many cards and names.
 */
others: number, 
/**
 * How many parcels cannot be looked into here.
 */
closed: number, 
/**
 * A coordinator said no here.
 */
refused: boolean, };

export type LateThing = { 
/**
 * The document.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * What it would be called.
 */
title: string, 
/**
 * What would happen to it.
 */
deed: "new" | "changed" | "thrown_away" | "not_to_be_told", };

export type LateTaken = { 
/**
 * How many encounters and rules.
 */
things: number, 
/**
 * How many parcels still wait for something older.
 */
waiting: number, };

export type KeptApart = { 
/**
 * Why: a code.
 */
reason: string, 
/**
 * Whose they are.
 */
who: Writer, 
/**
 * How many.
 */
parcels: number, };

export type Stranded = { 
/**
 * By which it is asked about.
 */
id: string, 
/**
 * The name; empty when nothing of hers came yet.
 */
name: string, 
/**
 * The laptop's name; may be empty.
 */
laptop: string, 
/**
 * The code of the role she would have.
 */
role: string, 
/**
 * She is of the team already: this would be a further laptop of hers.
 */
further: boolean, 
/**
 * Who let her in; empty when nobody knows.
 */
by: string, 
/**
 * Something of hers waits here.
 */
wrote: boolean, 
/**
 * A coordinator said here that she stays out.
 */
kept_out: boolean, };

export type Standing = { 
/**
 * Whether what she writes comes into the others' books.
 */
mine: "counts" | "stopped" | "gone_on" | "let_in_in_vain" | "unknown", 
/**
 * Who let her in in vain; empty when nobody knows.
 */
by: string, 
/**
 * She still takes part on another laptop.
 */
elsewhere: boolean, 
/**
 * Nobody leads any more.
 */
nobody_leads: boolean, 
/**
 * The key on paper can still be used.
 */
paper_left: boolean, 
/**
 * This laptop got new keys because another one signs with the old ones, and nobody here said yet that they know.
 */
copied: boolean, 
/**
 * Somebody uses a newer version: nobody is let in or stopped here until this laptop has it too.
 */
halted: boolean, };

export type OnlyHere = { 
/**
 * The document.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * What it is called.
 */
title: string, };

export type Picked = { 
/**
 * Its path.
 */
folder: string | null, };

export type RememberedFolder = { 
/**
 * Its path.
 */
folder: string, 
/**
 * What people call it.
 */
label: string, 
/**
 * Whether it is there now.
 */
present: boolean, };

export type PluggedStick = { 
/**
 * Its path.
 */
folder: string, 
/**
 * What people call it.
 */
label: string, 
/**
 * What may be done with it.
 */
state: "empty" | "ours" | "other_book" | "read_only" | "full" | "unreadable", 
/**
 * Shared with since it was put in.
 */
shared: boolean, };

export type StickLoad = { 
/**
 * About so many bytes.
 */
bytes: number, 
/**
 * So many are free there.
 */
free: number | null, };

export type NearLaptop = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it ever said what it has.
 */
heard: boolean, 
/**
 * How much it has not said to have.
 */
missing: number, };

export type NearReceipt = { 
/**
 * Its name.
 */
laptop: string, 
/**
 * What came and went.
 */
receipt: Receipt, };

export type Near = { 
/**
 * Switched on for this laptop.
 */
on: boolean, 
/**
 * Why it does not go on: a code.
 */
trouble: string | null, 
/**
 * Who is near now.
 */
laptops: Array<NearLaptop>, 
/**
 * How many other laptops there are to be found.
 */
others: number, 
/**
 * Whether this laptop looks for others by itself.
 */
finds: boolean, 
/**
 * Where another laptop may find this one, the likeliest first, with the port where that is needed.
 */
addresses: Array<string>, 
/**
 * The port that it listens on.
 */
port: number | null, 
/**
 * What came and went since the program started, the newest first.
 */
receipts: Array<NearReceipt>, };

export type PlaceKind = "webdav" | "s3";

export type Place = { 
/**
 * A folder or a bucket.
 */
kind: PlaceKind, 
/**
 * Its address.
 */
address: string, 
/**
 * The bucket; empty for a folder.
 */
bucket: string, 
/**
 * The bucket's region; empty when nobody named one.
 */
region: string, 
/**
 * The user, or the name of the key.
 */
user: string, };

export type JoinRequested = { 
/**
 * The six digits.
 */
digits: string, 
/**
 * The name of the request.
 */
request: string, };

export type JoinWritten = { 
/**
 * The path.
 */
file: string, };

export type JoinState = { 
/**
 * The six digits.
 */
digits: string | null, 
/**
 * The name of the request.
 */
request: string | null, 
/**
 * Where it was written last.
 */
written: string | null, };

export type JoinFinished = { 
/**
 * The names of the pictures.
 */
pictures: [string, string, string], 
/**
 * Opens the newcomer's own enrolment; gone when the program was started anew since the question.
 */
personal_sheet: string | null, };

export type WaitingRequest = { 
/**
 * The file.
 */
file: string, 
/**
 * Its name.
 */
request: string, 
/**
 * Shared or personal.
 */
class: LaptopClass, };

export type JoinApproved = { 
/**
 * Where the answer went.
 */
file: string, 
/**
 * The pictures to compare.
 */
pictures: [string, string, string], };

export type Called = { 
/**
 * Names it.
 */
mark: string, 
/**
 * The picture's name.
 */
picture: string, 
/**
 * The number beside it.
 */
number: number, };

export type JoinLine = { 
/**
 * How far it is.
 */
stage: "waiting" | "too_often" | "pictures" | "in" | "gone", 
/**
 * The pictures to compare, or that were the same.
 */
pictures: [string, string, string] | null, 
/**
 * Somebody here said yes.
 */
answered: boolean, 
/**
 * What went wrong last: a code.
 */
trouble: string | null, 
/**
 * What it is called on the other screen.
 */
called: Called, 
/**
 * Whether others find it without an address.
 */
told: boolean, 
/**
 * Where another laptop may find this one, the likeliest first, with the port where that is needed.
 */
addresses: Array<string>, 
/**
 * The port that it waits on.
 */
port: number, 
/**
 * Opens the newcomer's own enrolment; once it is in, and only before the program was started anew.
 */
personal_sheet: string | null, };

export type LetInLine = { 
/**
 * How far it is.
 */
stage: "looking" | "ringing" | "pictures" | "unsure" | "in", 
/**
 * The pictures to compare, or that were the same.
 */
pictures: [string, string, string] | null, 
/**
 * Who works at the newcomer's laptop.
 */
class: LaptopClass | null, 
/**
 * Somebody here said yes.
 */
answered: boolean, 
/**
 * What went wrong last: a code.
 */
trouble: string | null, 
/**
 * Who waits near.
 */
near: Array<Called>, 
/**
 * Whether newcomers are found without an address.
 */
finds: boolean, 
/**
 * Whether this laptop is on a network.
 */
on_network: boolean, 
/**
 * Whether it exchanges by itself with laptops that are near.
 */
shares: boolean, };

export type Whose = { "kind": "mine" } | { "kind": "of", 
/**
 * The person.
 */
person: string, } | { "kind": "somebody", 
/**
 * The role's code.
 */
role: string, };

export type WaitingLaptop = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whose it is.
 */
person: string, };

export type WhoWaits = { 
/**
 * Those that people let in on their own word.
 */
laptops: Array<WaitingLaptop>, 
/**
 * Whether this one waits itself.
 */
here: boolean, };

export type BackupMade = { 
/**
 * The path; nothing when the person thought better of it.
 */
saved: string | null, 
/**
 * Its size.
 */
bytes: number, };
