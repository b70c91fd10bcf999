### Backups.

## Every day

daily-backup = A backup every day
daily-backup-help = Choose a folder or a stick once. After that it goes by itself.
daily-backup-kept = Copies of 7 days, 4 weeks and 12 months stay.
daily-backup-place = The copies go here
daily-backup-pick = Choose a folder
daily-backup-other = Choose another folder
backup-choose-folder = Choose a folder for the copies
daily-backup-chosen = A copy comes here every day now.
daily-backup-stop = Stop doing this daily
daily-backup-stopped = No copy comes by itself any more.
backup-last = Last good copy: { $when }, { $size }.
backup-none-yet = There is no copy yet.
backup-next-today = The next one comes today, while the book is open.
backup-next-tomorrow = The next one comes tomorrow.
backup-away = The stick or folder is not here now. The copy comes once it is.
backup-before-stays = The copies of before are still there.
backup-copies = { $count ->
    [one] 1 copy lies there, of { $day }.
   *[other] { $count } copies lie there. The oldest is of { $day }.
 }
backup-remembering = { $count ->
    [one] One old copy still holds what you forgot later.
   *[other] { $count } old copies still hold what you forgot later.
 }
backup-remembering-help = Do you restore such a copy? Share at once. Then it goes there too.
backup-now = Make a copy now
backup-now-done = The copy worked. We read it back.
backup-by-hand = A copy by hand
backup-late = The last backup is of { $day }.
backup-late-never = There is no backup yet.
backup-late-help = Put in the stick for the copies. Or choose another folder.

## Trying one

rehearse = Try to restore
rehearse-help = We restore a copy for a moment, apart from the book. So you know it works.
rehearse-last = Last good test: { $when }.
rehearse-never = You did not try this here yet.
rehearse-start = Try the last copy
rehearse-other = Choose another copy
rehearse-encounters = { $count ->
    [0] no encounters
    [one] 1 encounter
   *[other] { $count } encounters
 }
rehearse-cases = { $count ->
    [0] no cases
    [one] 1 case
   *[other] { $count } cases
 }
rehearse-good = This copy is good: { $encounters }, { $cases }, until { $until }.
rehearse-good-undated = This copy is good: { $encounters }, { $cases }.
rehearse-yours = Cases of others are not counted. Nothing changed in the book.
rehearse-bad = { $count ->
    [one] One thing is wrong in this copy.
   *[other] { $count } things are wrong in this copy.
 }
rehearse-bad-help = Make a new copy. Keep this one for now.
