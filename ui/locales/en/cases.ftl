### Cases: the closed room.

case = Case
cases = Cases
cases-eyebrow = Only those who have the case read it.
agreements-and-cases = Agreements and cases
new-case = New report
change-case = Change case
case-title = { $kind }, { $day }
case-kind-more = { $kind } and more
case-row-parties = { $first } and { $second }
case-party-unknown = not known yet

## List

cases-which = Which cases?
cases-open = Open
cases-mine = Mine
cases-closed = Done
cases-thrown-away = Thrown away
search-cases = Search cases
no-cases = No cases yet
no-cases-help = Did a report come in? Write it down here.
no-cases-so = Nothing here now
no-cases-so-help = Choose another list above.
no-cases-found-help = Try a name or another word.
cases-not-on-shared = Cases are not on this laptop
cases-not-on-shared-help = Many people work here. Cases are only on somebody’s own laptop.
cases-no-keys = Cases are behind a passphrase
cases-no-keys-help = You have no passphrase here. Ask a coordinator for help.
case-since = since { $day }
case-waits = On hold
case-apart = Happened apart

## Form

case-reported-on = When did the report come?
case-kinds = What is it about?
case-kinds-help = Choose as many as you like.
case-referrer = Through whom did the report come?
case-first-party = First party: who called or came?
case-second-party = Second party: whom is it about?
case-party-name = Name
case-party-address = Address
case-group = This is about a group of people
case-summary = What is the matter?
case-summary-help = Write down what the reporter tells. Without judging.
case-save = Save report
case-save-change = Save
case-who-reads = Only coordinators and the mediators read this.
draft-of-case = A report
draft-of-case-step = A step in a case

case-kind-noise-people = Noise of people
case-kind-noise-appliances = Music or appliances
case-kind-noise-building = Building work
case-kind-harassment = Teasing or quarrels
case-kind-threats = Threats
case-kind-garden = Garden or yard
case-kind-smoke = Smoke
case-kind-animals = Animals
case-kind-parking = Parking
case-kind-litter = Dirt or litter
case-kind-smell = Smell
case-kind-damage = Damage
case-kind-youth = Children or youth
case-kind-other = Other

referrer-self = The resident themselves
referrer-police = Police
referrer-housing-association = Housing association
referrer-municipality = Municipality
referrer-welfare = Social work
referrer-care = Care
referrer-other = Somebody else

## Page

room-band = Closed room.
room-band-readers = Only { $names } and the coordinators read this case.
room-band-coordinators = Only the coordinators read this case.
case-phases = Steps of this case
case-phase-report = Report
case-phase-intake = Intake
case-phase-talks = Talks
case-phase-agreements = Agreements
case-phase-aftercare = Aftercare
case-phase-ahead = not yet
case-what-now = What now?
case-something-else = Something else
case-go-back = A step back
case-no-writing = You read this case, but write in it no more.
case-about = The report
case-brought-by = Came through
case-what-kinds = About
case-told = What the reporter tells
case-in-group = Group
case-in-group-yes = Mediation in a group
case-result-is = Closed: { $result }
case-happened = What happened?
case-went-apart = Two things happened apart, on two laptops.
case-went-apart-help = All of it is still there. See whether it is right. The next step makes it one line.
case-newer-step = Something this version does not know
case-reported-by = { $name } wrote the report down.
case-step-by = { $name } wrote it down.
case-step-minutes = { $time } of work
case-step-apart = happened apart
case-step-taken-back = taken back
case-step-to = To: { $to }
case-step-undoes = Taken back: { $step }
case-take-back = Take back
case-taken-back = Taken back. The step can still be seen.

## Clock

case-clock = When?
case-due-intake = Intake: by { $day }
case-due-intake-late = Intake: was due by { $day }
case-due-intake-help = Within five working days of the report.
case-due-aftercare = Aftercare: { $from } to { $until }
case-due-aftercare-late = Aftercare: was due by { $until }
case-due-aftercare-help = Only then we know whether it works.
case-clock-waits = The clock stands still. The case is on hold.
case-lead-time = { $count ->
    [one] 1 day
   *[other] { $count } days
 }
case-lead-time-help = That is how long it takes so far.
case-lead-time-closed = That is how long it took.
case-lead-time-net = { $count ->
    [one] 1 day, without the waiting.
   *[other] { $count } days, without the waiting.
 }
case-hours = { $time } of work in all
duration-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
 }
duration-hours = { $hours } hours

## Steps

case-state-reported = Reported
case-state-intake = Intake done
case-state-unsuitable = Not suitable
case-state-assigned = Assigned
case-state-first-talk = First party spoken to
case-state-advice = Advice was enough
case-state-second-talk = Second party spoken to
case-state-second-refuses = Second party refuses
case-state-unreachable = Not reached
case-state-shuttle = Shuttle
case-state-session = Spoken together
case-state-agreements = Agreed
case-state-no-agreement = Not agreed
case-state-aftercare = Aftercare done
case-state-closed = Done
case-state-reopened = Open again

case-step-intake = Intake
case-step-unsuitable = Not suitable for mediation
case-step-assigned = Given to mediators
case-step-unassigned = Taken from a mediator
case-step-first-talk = Talk with the first party
case-step-advice = Advice was enough
case-step-second-talk = Talk with the second party
case-step-second-refuses = The second party refuses
case-step-unreachable = The second party cannot be reached
case-step-shuttle = To and fro between the parties
case-step-session = Talk with all together
case-step-agreements = Agreed
case-step-no-agreement = Not agreed
case-step-aftercare = Aftercare
case-step-closed = Closed
case-step-reopened = Opened again
case-step-hold = Put on hold
case-step-resumed = Went on

case-do-intake = Write down intake
case-do-unsuitable = Not suitable
case-do-assigned = Name mediators
case-do-first-talk = Spoke with first party
case-do-advice = Advice was enough
case-do-second-talk = Spoke with second party
case-do-second-refuses = Second party refuses
case-do-unreachable = Cannot be reached
case-do-shuttle = Go to and fro
case-do-session = Spoke together
case-do-agreements = They agreed
case-do-no-agreement = They did not agree
case-do-aftercare = Write down aftercare
case-do-closed = Close
case-do-reopened = Open again
case-do-hold = Put on hold
case-do-resumed = Go on

case-step-on = When was it?
case-step-time = How long did it take?
case-step-no-time = Not filled in
case-step-why = Do you want to add something?
case-step-why-help = One sentence is enough.
case-step-why-back = Why do you go a step back?
case-step-why-reopened = Why do you open the case again?
case-step-why-hold = What do you wait for?
case-step-result = How did it end?
case-step-result-help = Solved is known only after aftercare.
case-step-referred-to = To whom did it go?
case-step-save = Save step

case-result-solved-mediation = Solved by mediation
case-result-solved-advice = Solved by advice
case-result-solved-shuttle = Solved by going to and fro
case-result-partly = Partly solved
case-result-not-solved = Not solved
case-result-second-refused = Second party refused
case-result-first-withdrew = First party stopped
case-result-unreachable = Could not be reached
case-result-referred-back = Back to who referred
case-result-referred-on = Referred on
case-result-lapsed = Faded, or moved house

## Who

case-parties = Who is at the table?
case-party-first = First party
case-party-second = Second party
case-party-further = Another party
case-add-party = Add somebody
case-add-party-save = Save
case-drop-party = Take away
case-drop-party-of = Take away: { $name }
case-party-dropped = Taken out of this case.
case-pair = Who mediates?
case-no-pair = Nobody yet.
case-no-pair-help = A coordinator names two people.
case-assign = Name people
case-assign-help = Choose two people. They read the whole case, also its past.
case-assign-nobody = Nobody else has a passphrase of their own.
case-assign-save = Give the case
case-assigned = Given. They read it once you share.
case-unassign = Take away
case-unassign-of = Take away: { $name }
case-unassigned = Taken away. This person no longer reads what is new.
case-hint-mediator-is-party = A mediator is called like a party. Choose somebody else.
case-hint-mediator-lives-there = A mediator lives at the address of a party.
case-hint-one-mediator = Mediating is done by two.
case-hint-more-than-a-pair = There are more than two mediators. See together who does it.
case-where = Who has this case?
case-also-on = Also on: { $laptops }
case-carried-by = On its way with: { $laptops }. Nobody reads it there.
case-only-here = Nowhere else yet.

## Today

cases-due = Cases with a date
cases-due-help = See what is due now.
case-look = Look
case-due-short-intake = intake by { $day }
case-due-short-intake-late = intake late, was { $day }
case-due-short-aftercare = aftercare by { $day }
case-due-short-aftercare-late = aftercare late, was { $day }

## Signal

signal-make-case = Make a report

field-summary = What is the matter

## Notes of the mediators

case-notes = Own notes
case-notes-help = Only you and { $names } read this. The notes go when the case is closed.
case-notes-help-alone = Only you read this. It goes when the case is closed.
case-note-add = Write something down
case-note-text = What do you want to remember?
case-note-save = Save
case-note-readers = { $names } also read this. You cannot change it. Write a new note.
case-note-by = { $name }, { $when }
case-notes-gone = { $count ->
    [one] 1 note thrown away
   *[other] { $count } notes thrown away
 }
draft-of-case-note = A note with a case

## What must go

case-due-details = Details of the second party: gone on { $until }
case-due-details-late = Details of the second party: should be gone since { $until }
case-due-details-help = Who does not want to stands here for thirty more days.
case-due-notes = Own notes: gone before { $until }
case-due-notes-late = Own notes: should be gone before { $until }
case-due-notes-help = The case is closed. The notes of the mediators go.
case-due-short-details = details of second party go on { $day }
case-due-short-details-late = details of second party should have gone on { $day }
case-due-short-notes = notes go before { $day }
case-due-short-notes-late = notes should have gone before { $day }
case-part-details = The second party did not want to. That was thirty days ago.
case-part-details-help = The name and address must go now.
case-part-details-ask = Take the details of the second party away?
case-part-details-what = The name and address go for good, on every laptop. Does the name stand in a text too? Take it out there yourself. Sealed, that old text stays until the case itself goes. So does a signed agreement.
case-part-notes = The case is closed.
case-part-notes-help = The own notes of the mediators must go now.
case-part-notes-ask = Throw the own notes away?
case-part-notes-what = The mediators cannot read them any more. The case and the agreements stay.
case-part-for-good = You cannot get this back.
case-part-by-coordinator = A coordinator throws this away.
case-part-do-notes = Throw away for good
case-part-do-details = Take away for good
case-parted-details = The details are gone here. Other laptops follow when you share.
case-parted-notes = The notes are gone here. Other laptops follow when you share.
case-second-left = The details of the second party went on { $day }.

## Who looked

case-reads = Who opened this case?
case-reads-help = Each day on which somebody looks stands here once. Not what was read.
