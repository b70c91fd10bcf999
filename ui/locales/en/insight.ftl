### Insight: what a period shows.

insight = Insight
which-period = Which period
period-twelve = Last 12 months
period-this-year = This year
period-last-year = Last year
period-other = Other months
first-day = From the month of
last-day = Until the month of
show-period = Show
counting = Counting.
from-until-days = { $from } until { $to }
nothing-in-period = Nothing in this period yet
nothing-in-period-help = Choose other days, or write down an encounter.
picture-or-table = Picture or table
as-picture = Picture
as-table = Table
how-counted = How we count this
month = Month
visits = People together
no-activity = Not chosen

strip-title = { $encounters ->
    [one] 1 encounter, { $visits } people together.
   *[other] { $encounters } encounters, { $visits } people together.
 }
strip-said = { $count ->
    [one] 1 encounter.
   *[other] { $count } encounters, of { $kinds } kinds.
 }
strip-table = Encounters by kind
strip-foot = A dot is an encounter. The larger, the more people.
structural-sum = { $part ->
    [0] No lasting series yet.
    [one] 1 of { $whole } was part of a lasting series.
   *[other] { $part } of { $whole } were part of a lasting series.
 }
how-structural = A lasting series was held at least 3 times, with at least 60 days between the first and the last. Three times in one week does not count.

mixing-apart = At the tables groups keep apart more than chance does.
mixing-as-by-chance = At the tables groups mix as chance does.
mixing-mixed = At the tables groups mix more than chance does.
mixing-silent-nothing-counted = Who sat with whom was not counted yet.
mixing-silent-too-few = Fewer than 5 people: not shown.
mixing-silent-one-group = Only one group sat at the tables.
mixing-silent-one-unit = Everybody sat together. Then there is nothing to compare.
mixing-silent-help = Count by table at an encounter. The group chooses its own words, such as beans and lentils.
mixing-foot = { $share } of the contact was with another group. Chance gives { $low } to { $high }. Counted: { $people } people at { $units } tables.
mixing-said = { $part }: { $share }. Chance gives { $low } to { $high }.
mixing-table = Contact with another group
as-people-sat = as people sat
as-chance-does = as chance does
tables-in = Tables in
seen = Seen
by-chance = Chance
range-from-to = { $low } to { $high }
how-mixing = We look at who sat at a table together. People counted themselves, without a name. Then we seat the same people 500 times at random on the same chairs, to see what chance does. 95 of 100 times chance lies in the hatched field. Tables of more than 12 people do not count. This shows no cause.
how-mixing-sources = Simpson (1949), without bias. E-I index: Krackhardt and Stern (1988). Weight of a table: Newman (2001).
figure-ratio = Divided by chance
figure-range = chance: { $low } to { $high }
figure-e-i = E-I index
figure-expected = chance: { $value }

new-faces-sum = { $count ->
    [0] No new faces yet.
    [hidden] Fewer than 5 new faces.
   *[other] { $count } new faces.
 }
faces-said = { $count ->
    [hidden] { $part }: fewer than 5.
   *[other] { $part }: { $count }.
 }
faces-foot = Counted without names. Fewer than 5 is not shown: a short line stands there.
fewer-than-five = fewer than 5

contact-sum = { $part ->
    [0] None of { $whole } pairs met again and again yet.
    [one] 1 of { $whole } pairs met again and again.
   *[other] { $part } of { $whole } pairs met again and again.
 }
contact-silent-nothing-counted = Who met again and again cannot be counted yet.
contact-silent-too-few = Who met again and again: too few people to show.
contact-days = Mostly there were { $days } days between.
contact-help = Write down who sat with whom. Then this counts.
how-contact = A pair sat at one table, or in a group of 12 at most. Again and again is: at least 3 times, with at least 60 days between the first and the last. We never show who they are.
returning-sum = { $part ->
    [0] None of { $whole } people came back yet.
   *[other] { $part } of { $whole } people came back.
 }
returning-silent-nothing-counted = Who came back cannot be counted yet.
returning-silent-too-few = Who came back: too few people to show.
returning-foot = Only people who were written down by name.
how-returning = Coming back is: at least 2 times in this period. Whoever was counted without a name does not count here.

heard-until = Heard until:
heard-nobody = From this laptop only. Nothing was heard from other laptops yet.
