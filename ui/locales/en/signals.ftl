### Signals: what you notice in the neighbourhood, without names.

signal = Signal
signals = Signals
new-signal = New signal
change-signal = Change signal
signals-eyebrow = What you notice in the neighbourhood. Without names.
encounters-and-signals = Encounters and signals
signal-title = { $about }, { $place }
no-signals = No signals yet
no-signals-help = Do you notice something? Write it down, without names.
no-signals-so = Nothing here now
no-signals-so-help = Choose another list above.
no-signals-found-help = Try another word, or a place.
search-signals = Search in signals
which-signals = Which signals?

signal-kind-noise = Noise
signal-kind-litter = Litter
signal-kind-parking = Parking
signal-kind-youth = Young people
signal-kind-garden = Garden
signal-kind-animals = Animals
signal-kind-smoke = Smoke or smell
signal-kind-quarrel = Quarrel
signal-kind-isolation = Alone
signal-kind-unsafe = Not safe
signal-kind-other = Other

signal-state-open = Open
signal-state-action = Action
signal-state-closed = Done
signal-state-expired = Expired
signal-state-all = All

phase-calm = Calm
phase-unease = Unease
phase-tension = Tension
phase-incidents = Incidents
phase-calm-help = It is not too bad.
phase-unease-help = People are annoyed.
phase-tension-help = Groups stand against each other.
phase-incidents-help = Something really happened.

heard-again-times = { $count ->
    [0] Nobody heard this too yet
    [one] Heard again once
   *[other] Heard again { $count } times
 }
read-by-count = { $count ->
    [0] Nobody read this yet
    [one] 1 person read this
   *[other] { $count } people read this
 }
others-say = Others say:

## Form

signal-about-what = What is it about?
signal-when = When did you notice it?
signal-when-help = Roughly is fine too.
signal-where = Where is it?
signal-where-help = The street or the stairwell. No house number.
signal-observation = What did you see or hear yourself?
signal-rumour = What do others tell?
signal-interpretation = What do you think is going on?
signal-no-names = Write down no names.
save-signal = Save signal
about-one-person = This is about one person
about-one-person-title = Then it is a report, and no signal.
about-one-person-help = Tell a coordinator, who makes a report of it.
about-one-person-kept = What you typed is not kept here.
clear-form = Clear this form

pointing-name = This looks like a name:
pointing-telephone = This looks like a telephone number:
pointing-email = This looks like an e-mail address:
pointing-house-number = This looks like a house number:
pointing-citizen-number = This looks like a citizen service number:
pointing-leave-out = Leave it out if it is about somebody.
pointing-place = The street or the stairwell is enough.

## Page

record-observation = Noticed oneself
record-rumour = Others say
record-interpretation = Own reading
signal-next = What now?
heard-too = Heard it too
heard-too-said = Counted. We do not write down who heard it.
signal-reading = Reading together
signal-reading-help = Two people read this. How far is it, to you?
signal-reading-again = I see it differently
reader-says = { $phase }, { $day }
readers-differ = You see it differently. Talk about it together.
reading-saved = How you see it is saved.
signal-action = Action
signal-action-first = First two people read this signal.
signal-action-make = Think of an action
signal-action-change = Change the action
signal-action-text = What will we do?
signal-action-who = Who does it?
signal-action-due = By when?
signal-action-save = Save action
signal-action-until = Done by { $day }.
signal-came-out = What came of it?
signal-came-out-help = An encounter or an agreement, for example.
signal-link = Choose encounter or agreement
signal-link-search = Find an encounter or agreement
signal-link-none = Nothing found.
signal-close = Close it
signal-close-title = Is this done?
signal-feedback = What happened with it?
signal-feedback-help = One sentence for whoever told it.
signal-closed-on = Done since { $day }.
signal-reopen = Open again
signal-reopened = The signal is open again.
signal-closed = The signal is done.
signal-expires = Expires on { $day } if nothing happens.
signal-has-expired = Expired on { $day }. Throw it away, or do something with it.
came-from-signal = Came from a signal
cancel-this = Never mind

timeline = What happened?
event-noticed = Noticed. { $name } wrote it down.
event-heard = Somebody heard it too.
event-read = { $name } read it: { $phase }.
event-agreed = Action: { $text } ({ $name })
event-agreed-nobody = Action: { $text }
event-led-to-encounter = An encounter came of it:
event-led-to-rule = An agreement came of it:
event-kept = Is it working? { $answer }: { $text }
event-closed = Done: { $text }
event-reopened = { $name } opened it again.

## Today

quiet-signals = 14 days of nothing
quiet-signals-help = See whether these signals still matter.
quiet-since = nothing since { $day }
look-at-signal = Look
draft-of-signal = A signal

field-noticed-on = Day
field-kind = Kind
field-observation = Noticed oneself
field-rumour = Others say
field-interpretation = Own reading
field-action = Action
field-action-who = Who does it
field-action-due = Done by
field-feedback = What happened with it

kind-signal = { $count ->
    [one] signal
   *[other] signals
 }

forget-was-signal = A signal
