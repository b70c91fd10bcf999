### Annual figures of cases: what can be said of a year without pointing at anybody.

figures = Annual figures
figures-eyebrow = Only coordinators read this.
figures-open = See annual figures
figures-for-year = Annual figures { $year }
figures-file = Annual figures
figures-save = Save annual figures
figures-save-xlsx = Save for Excel
figures-save-csv = Save as a list
figures-saved = Saved as a file.
figures-saved-unsealed = Whoever has this file reads it. There are no names in it.
figures-other-sheet = There is another file of { $year } already: { $sheets }.
figures-other-sheet-why = Whoever has both can sometimes work out something small.
figures-which-year = Which year?
figures-for-whom = For whom?
figures-inside = For coordinators
figures-published = To share
figures-inside-help = Fewer than 5 cases are not shown.
figures-published-help = Fewer than 10 cases are not shown. The rest is rounded to 5.
figures-goes-on = This year is not over. The figures go up to today.
figures-reduced = Of old cases only a row is left. We no longer know their month, days and hours.
figures-empty = No reports in { $year } yet
figures-empty-help = Choose another year, or write a report down.
figures-too-few = Fewer than { $fewest } cases: these figures are not shown.
figures-too-few-help = So that no number points at anybody. Choose another year.
figures-sum = { $count ->
    [one] 1 report in { $year }.
   *[other] { $count } reports in { $year }.
 }
figures-sum-hidden = How many reports there were is not shown.
figures-closed-sum = { $count ->
    [one] 1 is closed.
   *[other] { $count } are closed.
 }
figures-hidden = not shown
figures-why-hidden = Too small to show, or a small number could be worked out with it.
figures-of-sum = { $part } of { $whole }
figures-behind = { $row }: { $count }. See the cases.

## Tables

figures-rates = Solved
figures-rates-title = How many cases were solved?
figures-rate-of = Of which cases
figures-solved = Solved
figures-denominator-reported = All reports
figures-denominator-suitable = Suitable
figures-denominator-handled = Handled
figures-by-month = Reports by month
figures-by-referrer = Through whom did the report come?
figures-by-kind = What was it about?
figures-by-stage = How far did cases come?
figures-by-result = How did it end?
figures-by-raw-lead = From report to closed
figures-by-net-lead = Without the waiting
figures-by-hours = Hours a case
figures-row = Row
figures-table = Table
figures-count = Number
figures-of = Of
figures-share = Share
figures-left-open = Not filled in
figures-still-open = Still open
figures-month-none = Month no longer known
figures-month-01 = January
figures-month-02 = February
figures-month-03 = March
figures-month-04 = April
figures-month-05 = May
figures-month-06 = June
figures-month-07 = July
figures-month-08 = August
figures-month-09 = September
figures-month-10 = October
figures-month-11 = November
figures-month-12 = December
figures-stage-reported = Reported
figures-stage-intake = Intake done
figures-stage-assigned = Assigned
figures-stage-first-talk = Spoke with the first party
figures-stage-second-talk = Spoke with the second party
figures-stage-session = Talked together
figures-stage-agreements = Made agreements
figures-lead-four-weeks = Up to 4 weeks
figures-lead-eight-weeks = 4 to 8 weeks
figures-lead-quarter = 8 to 13 weeks
figures-lead-half-year = 13 to 26 weeks
figures-lead-longer = Longer than 26 weeks
figures-hours-unknown = Not written down
figures-hours-under-five = Fewer than 5 hours
figures-hours-under-ten = 5 to 10 hours
figures-hours-under-twenty = 10 to 20 hours
figures-hours-more = 20 hours or more
figures-kind-note = A case may be about several things. Together it is more than the total.
figures-middle-days = { $days ->
    [one] The middle is 1 day.
   *[other] The middle is { $days } days.
 }
figures-hours-sum = { $hours ->
    [one] 1 hour together.
   *[other] { $hours } hours together.
 }

## How it is counted

figures-define-year = A case belongs to the year of its report, also when it is closed later.
figures-define-suitable = Suitable: not sent back and not referred on.
figures-define-handled = Handled: suitable and closed, and there was a talk.
figures-define-solved = Solved: handled, and aftercare says that it is solved. By mediation, going to and fro or advice.
figures-define-stage = Each row also counts who came further.
figures-define-lead = Days from report to closed. Without the waiting, time on hold does not count. The middle: half took less.
figures-define-hours = The time that mediators wrote down with steps, of closed cases.
figures-define-hidden = Small numbers are not shown, nor what would give them away. A zero is shown, but not where there are too few cases.
figures-definition = How it is counted

## In the file

figures-about = About these figures
figures-about-what = What
figures-about-value = Value
figures-year = Year
figures-reported = Reports
figures-closed = Closed
figures-middle-raw = Middle of the days until closed
figures-middle-net = Middle without the waiting
figures-hours-total = Hours together
figures-heard = Heard until:
figures-never-heard = never yet

## Cases behind a number

figures-behind-title = Cases behind this number
figures-behind-count = { $count ->
    [one] 1 case
   *[other] { $count } cases
 }
figures-behind-none = No case here
figures-behind-none-help = The figures have changed meanwhile.
figures-to-figures = Back to the figures
