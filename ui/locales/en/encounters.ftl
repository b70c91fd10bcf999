### Encounters: list, form, page.

encounter = Encounter
new-encounter = New encounter
change-encounter = Change encounter
this-week = This week, { $range }
last-week = Last week, { $range }
week-number = Week { $week }
people-count = { $count ->
    [0] Nobody yet
    [one] 1 person
   *[other] { $count } people
 }
people-sum = { $named } by name, { $fresh } new, { $counted } counted{ $guests ->
    [0] {""}
    [one] , 1 guest
   *[other] , { $guests } guests
 }
elsewhere-too = Elsewhere too
planned = Still to come
no-encounters = No encounters yet
no-encounters-help = Write down the first. One sentence is enough.
nothing-found = Nothing found
nothing-found-help = Try another word, a name or a place.
found-for = { $more ->
    [yes] The newest { $count } with
   *[no] { $count ->
        [one] 1 encounter with
       *[other] { $count } encounters with
    }
 }

what-was-it = What was it?
when = When?
day-today = Today
day-yesterday = Yesterday
day-other = Another day
no-place = No place yet
choose-place = Choose place
change-place = Change place
where-was-it = Where was it?
place-done = Done
who-was-there = Who was there?
everybody-of-last-time = { $count ->
    [one] The one of last time
   *[other] All { $count } of last time
 }
more-faces = More faces
find-or-add = Find somebody
find-or-add-name = Find a name, or write a new one
find-or-add-organiser = Find or write a name
new-faces = New faces
without-name = without a name
only-count = Only count
the-rest = the others
how-was-it = How was it?
tell-more = Anything else to tell?
save-encounter = Save encounter
save-changes = Save
finish-later = Finish later
draft-kept = Your draft is saved on this laptop.
draft-continues = You go on with your draft of { $when }.
start-over = Start over

more = More
title-help = Empty? Then it says what it was and where.
started-at = When did it start?
ended-at = When did it end?
who-organised = Who organised it?
take-away = Take away: { $name }
take-away-short = Take away
how-together = How did it go together?
what-changed = What changed?
who-sat-together = Who sat together?
tables-help = Count by table or team. The group chooses its own words, such as beans and lentils.
group-number = Group { $number }
seat-help = Who sat where? Choose a name, then a table. You can drag too.
seat-here = Sits here
sits-at = { $name } sits at { $table }.
sits-nowhere = { $name } sits nowhere now.
take-from-table = Take { $name } away from { $table }
mixing-here = { $share } of the contact was with another group. Chance gives { $low } to { $high }.
field-seat = Where somebody sat
table-name = Table or team
table-called = Table { $label }
table-add = Add a table
group-name = Which group
group-add = Add a group

record-when = When
between-times = from { $from } to { $to }
from-time = from { $time }
until-time = until { $time }
in-place = in { $place }
attendance-sum = { $fresh ->
    [0] { $counted ->
        [0] { "" }
       *[other] { $named ->
            [0] { $counted } counted.
           *[other] and { $counted } counted.
        }
    }
    [one] { $counted ->
        [0] { $named ->
            [0] 1 new face.
           *[other] and 1 new face.
        }
       *[other] { $named ->
            [0] 1 new face and { $counted } counted.
           *[other] and 1 new face and { $counted } counted.
        }
    }
   *[other] { $counted ->
        [0] { $named ->
            [0] { $fresh } new faces.
           *[other] and { $fresh } new faces.
        }
       *[other] { $named ->
            [0] { $fresh } new faces and { $counted } counted.
           *[other] and { $fresh } new faces and { $counted } counted.
        }
    }
 }
together-people = { $count ->
    [0] Nobody is on it yet.
    [one] Together 1 person.
   *[other] Together { $count } people.
 }
about-this-encounter = About this encounter
change = Change
same-once-more = Same once more
throw-away = Throw away
bring-back = Bring back
this-is-thrown-away = This is in the bin.
what-did-we-agree = What did we agree?
write-agreement = Write an agreement
one-more-agreement = One more agreement
who-wrote-this = Who wrote this down?
import-choose-file = Choose a file
sign-in-sheet = Sign-in sheet
sign-in-sheet-help = A sheet to put your name on. Then you type it over.
print-it = Print
save-calendar = Put in calendar
calendar-saved = What is planned stands in the file. Open it in your calendar.
calendar-file = Samenboek calendar
found-elsewhere = Also found
found-all = Everything
found-kinds = Which kind
