### What lies apart: work that came too late, and what might not be opened.

late-title = More work came from { $name }
late-title-laptop = More work came from the laptop { $name }
late-somebody = somebody
late-since = { $name } has no access any more. We heard that here on { $day }.
late-after = { $name } has no access any more.
late-about = This work is from after that: { $things }.
late-encounter = { $count ->
    [one] 1 encounter
   *[other] { $count } encounters
 }
late-rule = { $count ->
    [one] 1 agreement
   *[other] { $count } agreements
 }
late-case = { $count ->
    [one] 1 case
   *[other] { $count } cases
 }
late-closed = { $count ->
    [one] Into 1 parcel we cannot look here.
   *[other] Into { $count } parcels we cannot look here.
 }
late-refused = A coordinator said here: do not take it.
late-coordinator = A coordinator must look at this.
late-look = What is it?
late-nothing = Nothing of it can be seen.
late-thing-new = new
late-thing-changed = changes something in the book
late-thing-thrown-away = thrown away
late-thing-not-to-be-told = cannot be seen
late-thing-unnamed = Something without a name
late-thing-case = A case
late-take = Take it all the same
late-leave = Do not take it
late-taken = { $count ->
    [0] Taken. There was nothing new.
    [one] Taken: 1 thing.
   *[other] Taken: { $count } things.
 }
late-taken-waiting = Taken. A part waits for something older.
late-left = It stays apart.

apart = What lies apart
apart-link = { $count ->
    [one] 1 parcel lies apart
   *[other] { $count } parcels lie apart
 }
apart-lead = This came in, and did not go into the book. Nothing of it is lost.
apart-empty = Nothing lies apart
apart-empty-help = Everything that came in stands in the book.
apart-late = Too late
apart-rest = The rest
apart-count = { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
 }
apart-of-person = from { $name }
apart-of-laptop = from the laptop { $name }
apart-of-unknown = from somebody we do not know
apart-late-receipt = The laptop of this parcel has no access any more. It only says what is on it.
    .try = You need not do anything.
apart-no-grant = Whoever wrote this may not do that here.
    .try = Should it be in the book? Ask a coordinator to give that person access.
apart-unknown-signer = We do not know yet who wrote this.
    .try = Share once more. Perhaps we hear it then.
apart-bad-signature = Somebody changed this parcel on its way.
    .try = Share again with the laptop it comes from.
apart-other-centre = This is of another community centre.
    .try = You need not do anything.
apart-damaged-change = This parcel is broken inside.
    .try = Ask whoever wrote it to write it down once more.
apart-foreign-change = Somebody wrote this in the name of somebody else.
    .try = Tell a coordinator.
apart-ended-the-program = Samenboek stopped while we opened this.
    .try = Share once more. Then we try again.
apart-ended-the-program-twice = Samenboek stopped twice over this. It stays closed.
    .try = Tell whoever helps you with Samenboek.
apart-broken-seal = The lock of this parcel does not fit.
    .try = Share again with the laptop it comes from.
apart-too-large = This parcel is too large.
    .try = Tell whoever helps you with Samenboek.
apart-malformed = This is not a proper parcel.
    .try = Share again with the laptop it comes from.
apart-other = This parcel could not be opened.
    .try = Put the newest Samenboek on this laptop. Then share once more.

## Who came in by somebody who had no access any more

stranded-title = { $name } does not take part yet
stranded-by = { $by } let { $name } in, but had no access any more.
stranded-by-somebody = Whoever let { $name } in had no access any more.
stranded-laptop = It is about the laptop { $laptop }.
stranded-further = { $name } is in the group already.
stranded-role = Role: { $role }.
stranded-wrote = The work of { $name } is waiting here.
stranded-let-in = Let in again
stranded-keep-out = Do not let in
stranded-is-in = { $name } takes part now.
stranded-is-out = { $name } stays out. We ask no more.

standing-stopped = A coordinator stopped your access.
standing-stopped-help = You can still read here. You cannot write any more.
standing-gone-on = Another laptop has the same keys.
standing-gone-on-help = Somebody copied the folder. You cannot write here any more. Take the book off here, and join again.
standing-clear = Take the book off this laptop
standing-copied = There is a copy of this laptop.
standing-copied-help = That is why this laptop got new keys. Do you not know the copy? Tell a coordinator.
standing-copied-known = I know
standing-outside = Your work does not reach the others yet.
standing-in-vain = { $by } let you in, but had no access any more.
standing-in-vain-somebody = Whoever let you in had no access any more.
standing-outside-help = A coordinator must let you in again. Your work stays safe here.
standing-elsewhere = On your other laptop you can simply go on.
standing-nobody-leads = Nobody leads this group any more.
standing-nobody-leads-help = Nobody can let anybody in or stop anybody now.
standing-paper = With the key of the centre somebody can lead again.
standing-no-paper = There is no key of the centre any more.
standing-halted = Somebody uses a newer version of Samenboek.
standing-halted-help = Put it on this laptop too. Until then you let nobody in here.
