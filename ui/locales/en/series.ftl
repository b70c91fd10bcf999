### Series: what keeps coming back. And the door, where people come in.

series-all = Series
series-new = New series
series-change = Change series
save-series = Save series
no-series = No series yet
no-series-help = Does something keep coming back, like soup each Tuesday? Make a series.
series-called = What is it called?
what-was-it-series = What is it?
how-often = How often?
often-by-week = On days of the week
often-by-month-day = On a day of the month
often-by-month-date = On a date of the month
every-weeks = Every how many weeks?
every-months = Every how many months?
every-help = 1 is each time
on-which-days = On which days?
on-which-day = On which day?
which-of-month = Which of the month?
which-1 = first
which-2 = second
which-3 = third
which-4 = fourth
which-last = last
often-weekly = { $every ->
    [1] Each week on { $days }
    [2] Every other week on { $days }
   *[other] Every { $every } weeks on { $days }
 }
often-monthly-on = { $every ->
    [1] Each month on the { $which } { $day }
   *[other] Every { $every } months on the { $which } { $day }
 }
often-monthly = { $every ->
    [1] Each month on day { $day }
   *[other] Every { $every } months on day { $day }
 }
often-newer = Made with a newer version
series-from = From which day?
series-until = Until which day?
series-until-help = Empty? Then it goes on.
starts-at = When does it begin?
ends-at = When does it end?
where-is-it = Where is it?
who-organises = Who organises it?
series-next = Again on { $day }
series-over = Over
series-coming = Coming
series-nothing-coming = It does not come back any more.
series-held = How it was
series-since = Since { $from }.
series-from-until = From { $from } until { $until }.
series-off = Is off
series-is-off = Is off.
series-on-after-all = Is on after all
series-other-day = Another day
series-was-on = Really { $day }.
series-written = Written down.
series-not-written = Not written down yet.
about-this-series = About this series
series-thrown-help = Throw the series away? The encounters stay.
to-the-series = To the series
write-down = Write it down
planned-not-written = Not written down yet.

guests = Guests
guests-from = from elsewhere
guests-count = { $count ->
    [one] 1 guest.
   *[other] { $count } guests.
 }

twice-title = Does this evening stand here twice?
twice-help = Look at the other one:
twice-join = Make it one
twice-joined = It is one encounter now. Nobody is lost.

open-door = Put it by the door
door-title = Coming in
door-welcome = Welcome to
door-name = What is your name?
door-name-help = Your first name is enough.
door-here = I am here
door-or = Rather without a name?
door-known = I have been here before
door-new = I am here for the first time
door-said = Good to have you here!
door-undo = That was wrong
door-stop = Stop
door-stop-help = After that the book is locked.

field-guests = Guests
field-attendance-guests = Guests
field-occurrence = Which time of the series
field-rhythm = How often
field-except = Is off, or another day
