### What stands on every page.

app-name = Samenboek
window-title = { $page } · Samenboek
skip-to-content = Go to the content
main-menu = Main menu
menu = Menu
today = Today
encounters = Encounters
agreements = Agreements
sharing = Sharing
settings = Settings
settings-of = { $name }: go to Settings
help = Help
language = Language
leave = Done, I’m leaving
search = Search
search-the-book = Search the book
times-two-versions = { $count ->
    [one] time two versions
   *[other] times two versions
 }

working = Working
sheet-being-drawn = We are drawing the sheet.
type-word-first = Type the word first.
tick-box-first = Tick the box first.
undo = Undo
undone = It is as it was again.
message-close = Close the message
saved-here = Saved on this laptop.
thrown-away = Thrown away. It is in the bin.
brought-back = It is in the book again.
back = Back
save = Save
cancel = Never mind
later = Later
look-at = Look
clear = Clear
try-again = Try again
open-folder = Open the folder
quit = Close Samenboek
print = Print
save-as-file = Save as a file
saved-as = Saved as:
show-more = Show more
choose-folder = Choose a folder

just-now = just now
day-and-time = { $day }, { $time }
at-time = { $time }
from-to = { $from } to { $to }
one-less = One less
one-more = One more
month-before = Month before
month-after = Month after
choose-a-day = Choose a day
clear-day = Clear: { $label }
time-example = 19:30
nothing-filled-in = nothing filled in
add-name-before = Add:

## Two versions

two-versions = Two versions
versions-wrote-different = wrote different things.
versions-wrote-twice = { $name } wrote two things.
versions-which = Which is right?
this-one = This one
take-this-one = This one: { $value }, by { $name }
keep-both = Keep both
keep-both-of = Keep both: { $field }, by { $names }
versions-look-at = Look at the two versions of: { $field }
version-chosen = Chosen. Saved on this laptop.
version-thrown-away = thrown away
version-kept = keep

restored = Put back.
restored-says = { $name } threw this away, { $when }. Somebody else was still writing in it.
restored-keep = Keep
restored-throw-away = Throw away after all

## Where is your work?

where-is-your-work = Where is your work?
status-saved = Everything is saved on this laptop.
status-not-saved = Not everything is saved yet. Please wait.
also-on = Also on:
also-on-one = { $laptop } ({ $when })
also-on-one-except = { $laptop } ({ $when }, { $count ->
    [one] except 1 thing
   *[other] except { $count } things
 })
except-things = { $count ->
    [one] except 1 thing
   *[other] except { $count } things
 }
status-also-on = Also on: { $laptops }.
status-nowhere-else = Nowhere else yet.
nowhere-else-short = nowhere else yet
status-only-here = { $count ->
    [0] Nothing is only on this laptop.
    [one] 1 thing is only on this laptop.
   *[other] { $count } things are only on this laptop.
 }
only-here = Only here
also-on-laptops = Also on { $laptops }

## Receipt

receipt-from = You got from { $names }
receipt-nothing = Nothing new came
kind-encounter = { $count ->
    [one] Encounter
   *[other] Encounters
 }
kind-case-note = { $count ->
    [one] Note with a case
   *[other] Notes with cases
 }
kind-case = { $count ->
    [one] Case
   *[other] Cases
}
kind-rule = { $count ->
    [one] Agreement
   *[other] Agreements
 }
kind-series = { $count ->
    [one] Series
   *[other] Series
 }
kind-person = { $count ->
    [one] Person
   *[other] People
 }
kind-laptop = { $count ->
    [one] Laptop
   *[other] Laptops
 }
kind-centre = Details of the centre
kind-other = { $count ->
    [one] Something else
   *[other] Other things
 }
receipt-versions = { $count ->
    [one] Once there are two versions.
   *[other] { $count } times there are two versions.
 }
receipt-set-aside = { $count ->
    [one] 1 parcel could not be opened. It is set aside.
   *[other] { $count } parcels could not be opened. They are set aside.
 }
receipt-waiting = { $count ->
    [one] 1 parcel waits for another parcel.
   *[other] { $count } parcels wait for another parcel.
 }
receipt-other-book = The stick also holds another book. It stayed closed.
receipt-took = { $count ->
    [0] Nothing had to go on the stick.
    [one] Done. 1 thing is on the stick.
   *[other] Done. { $count } things are on the stick.
 }
stick-out = Take the stick out.

## Words for codes

activity-meal = Meal
activity-sport = Sport
activity-culture = Culture
activity-art = Art
activity-language = Language
activity-help = Help
activity-talk = Talk
activity-tidy-up = Cleaning up
activity-other = Something else
tone-positive = Good
tone-neutral = Ordinary
tone-tense = Difficult
condition-equal-footing = Everybody counted the same
condition-shared-goal = We wanted the same thing
condition-working-together = We did it together
condition-backed-up = Somebody with a say took part
role-host = Host
role-volunteer = Volunteer
role-mediator = Mediator
role-coordinator = Coordinator
role-mentor-supervisor = Mentor supervisor
role-treasurer = Treasurer
role-viewer = Reads only
class-shared = Ours together
class-personal = Mine alone
laptop-of-shared = For everybody
laptop-of-personal = One person’s own
kept-yes = Yes
kept-partly = A little
kept-no = Not yet

field-title = Title
field-happened-on = Day
field-starts-at = Start
field-ends-at = Ended at
field-place = Place
field-activity = Kind
field-series = Series
field-organisers = Who organised it
field-attendance = Who
field-attendance-named = Who
field-attendance-counted = Only counted
field-attendance-new-faces = New faces
field-counted = Only counted
field-new-faces = New faces
field-tables = Tables
field-conditions = How it went together
field-tone = How it was
field-changed = What changed
field-note = In one sentence
field-items = Points
field-text = Text
field-texts = Text
field-who = Who
field-from = From
field-until = Until
field-languages = Languages
field-reported-on = Day of the report
field-referrer = Came through
field-first-party = First party
field-second-party = Second party
field-address = Address
field-evaluate-on = Look together on
field-came-from = Came from
field-name = Name
field-role = Role
field-picture = Picture
field-class = Kind of laptop
field-deleted = Keep or throw away
field-other = Something else

## Pictures, with their word

picture-anchor = Anchor
picture-apple = Apple
picture-ball-football = Ball
picture-bell = Bell
picture-bike = Bicycle
picture-book-2 = Book
picture-bulb = Lamp
picture-butterfly = Butterfly
picture-cake = Cake
picture-cards = Cards
picture-carrot = Carrot
picture-cat = Cat
picture-cloud = Cloud
picture-clover = Clover
picture-coffee = Coffee
picture-compass = Compass
picture-crown = Crown
picture-diamond = Diamond
picture-dog = Dog
picture-egg = Egg
picture-feather = Feather
picture-fish = Fish
picture-flower = Flower
picture-gift = Present
picture-guitar-pick = Plectrum
picture-hammer = Hammer
picture-heart = Heart
picture-home = House
picture-horse = Horse
picture-key = Key
picture-ladder = Ladder
picture-leaf = Leaf
picture-moon = Moon
picture-mug = Mug
picture-music = Music
picture-notebook = Notebook
picture-palette = Paint
picture-puzzle = Puzzle
picture-sailboat = Sailing boat
picture-scissors = Scissors
picture-shoe = Shoe
picture-soup = Soup
picture-star = Star
picture-sun = Sun
picture-train = Train
picture-trees = Trees
picture-umbrella = Umbrella
picture-windmill = Windmill
picture-user = Figure
picture-other = Picture

forgotten-person = someone who was forgotten

what-happened = What happened?
happened-made = wrote this down.
happened-changed = changed this.
happened-thrown-away = threw this away.
happened-fetched-back = put this back.
happened-taken-away = taken away
happened-now = It stands like this now.
put-back-as-then = Put back as then
put-back-done = It stands there as then.
field-attendance-came = Came in without a name
field-answers = Is it working?
