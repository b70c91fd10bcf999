### What people do here, where they belong, own fields, and handing over.

who-does-what = Who does what
who-does-eyebrow = Who does something here on a day
who-does-on = On which day?
who-does-which = What do people do?
who-does-all = Everything
nobody-does = Nobody on this day
nobody-does-help = Write on somebody’s card what they do here.
duty-volunteer = Volunteer
duty-host = Host
duty-mediator = Mediator
duty-mentor = Mentor
duty-organiser = Organiser
duty-interpreter = Interpreter
duty-board = Board
duty-trainee = Learns the work
duty-other = Something else
field-duty = What they do here
duties-title = What does this person do here?
duties-help = This says nothing about who may open the book.
duties-none = Nothing written down yet.
duty-add = Write something down
duty-which = What is it?
duty-save = Save this
duty-end = Let it stop
duty-end-of = Let it stop: { $duty }
duty-end-on = What is the last day?
duty-end-yes = Set last day
duty-drop = Take away
duty-drop-of = Take away: { $duty }
duty-lines = As somebody wrote it down
groups-of-person = Groups
groups-of-person-none = In no group yet.
consents-of-person = Consents
field-minor = Younger than 16
minor-help = A parent or guardian says yes then. Take it off at 16.
minor-yes = Yes
handover = Hand over
handover-what = See what is left behind
handover-title = What does { $name } leave behind?
handover-on = What is the last day?
handover-to = Whom do you hand it to?
handover-to-search = Find a name
handover-nothing = Nothing is left.
handover-nothing-help = This person arranges nothing that is still to come.
handover-encounters = What is still to come
handover-rules = Agreements to look at again
handover-groups = Contact of
handover-duties = What this person does here
handover-consents = Consents that end
handover-stays = just so you know
handover-end = Let this stop that day
handover-give = Hand over
handover-end-only = Let it stop
handover-given = { $given ->
    [0] Handed over: nothing.
    [one] Handed over: 1 thing.
   *[other] Handed over: { $given } things.
 }
handover-ended = { $ended ->
    [0] Stopped: nothing.
    [one] Stopped: 1 task.
   *[other] Stopped: { $ended } tasks.
 }
own-fields = Own fields
own-fields-eyebrow = What you put on a card yourselves
own-fields-lead = Ask no more than you need. Tallying an evening works without names.
own-fields-none = No own fields yet
own-fields-none-help = For example: has a key. Or: size of the T-shirt.
own-field-new = New field
own-field-name = What do you want to know?
own-field-name-help = Religion, origin and health are not allowed. That is the law.
own-field-sort = How is it filled in?
own-sort-text = A few words
own-sort-yes-no = Yes or no
own-sort-choice = Choose from a list
own-field-options = From what do you choose?
own-field-options-help = Put each choice on a line of its own.
own-field-save = Save field
own-field-away = Do not ask this any more
own-field-away-of = Do not ask this any more: { $name }
own-field-back = Ask this again
own-field-back-of = Ask this again: { $name }
own-field-is-away = Not asked any more. What was filled in stays.
own-yes = Yes
own-no = No
own-open = I do not know
field-own = Own field
