### Retention calendar: how long the book keeps things, and what must go.

retention = Retention calendar
retention-lead = Nothing goes by itself. You look, and you say yes.
retention-nothing = Nothing has to go now.
retention-nothing-help = Samenboek looks again whenever you come here.
retention-due = Must go now
retention-soon = Must go within 60 days
retention-held = Stays for now
retention-terms = How long we keep things
retention-no-cases = You see no cases here. Look on a laptop of your own.
retention-rows = Rows for the yearly figures

retention-kind-second-party = Details of a second party
retention-kind-cases = Cases that are closed
retention-kind-signals = Signals that nothing came of
retention-kind-photos = Photos without consent
retention-kind-people = Cards of people who stopped
retention-kind-encounters = Names at old encounters

## What stays

retention-stays-second-party = The name and the address go. The case stays.
retention-stays-cases = Of each case one row stays for the figures. It has no name and no day.
retention-stays-signals = Nothing stays.
retention-stays-photos = The encounter stays.
retention-stays-people = Encounters stay. They will say: somebody who was forgotten. Consents and photos go along.
retention-stays-encounters = The encounter stays, with how many people came. Organisers stay. Names in a text stay too.

## The terms

retention-term-second-party = Until 30 days after that party said no.
retention-term-cases = So many months after the end. A complaint may come for three months.
retention-term-signals = So many months after the day of the signal.
retention-term-photos = Until the consent of somebody on the photo ends.
retention-term-people = So many months after the last task, access or encounter.
retention-term-encounters = So many months after the day of the encounter.
retention-fixed = This term is fixed.
retention-months = Months
retention-months-of = Months: { $kind }
retention-save-of = Save: { $kind }
retention-saved = The term is saved.
field-term-cases = How long we keep cases
field-term-signals = How long we keep signals
field-term-people = How long we keep cards
field-term-encounters = How long we keep names at encounters

## Line by line

retention-since = since { $day }
retention-on = on { $day }
retention-month = { $month }: { $count ->
    [one] 1 encounter
   *[other] { $count } encounters
 }
retention-each = Look at them one by one
retention-held-complaint = There is an open complaint.
retention-held-open-case = This person still has a case.
retention-held-still-here = This person still belongs to a group or to this laptop.
retention-held-newer-version = A newer version wrote in this. Put the new version on this laptop first.
retention-held-not-whole = Something is still to come. Share with the other laptops first.
retention-held-brake = This was a lot at once. Say yes on Today.
retention-held-two-versions = There are two versions here. Choose first.

## Going

retention-go = Forget these now
retention-go-of = Forget these now: { $kind }
retention-ask = { $count ->
    [one] Forget 1 thing?
   *[other] Forget { $count } things?
 }
retention-for-good = It never comes back, on no laptop.
retention-not = Backups and paper do not forget by themselves. See to those yourself.
retention-yes = Yes, forget these
retention-gone = { $count ->
    [one] 1 thing is gone from this laptop.
   *[other] { $count } things are gone from this laptop.
 }
retention-waits = This is a lot at once. Say yes once more on Today.
retention-share = Share now. Then the other laptops forget it too.
retention-progress = Who has forgotten it by now?

## Today

retention-today = { $count ->
    [one] 1 thing must go by the retention calendar.
   *[other] { $count } things must go by the retention calendar.
 }
retention-look = Look at the calendar
