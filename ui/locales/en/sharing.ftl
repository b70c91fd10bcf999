### Sharing.

all-other-laptops = All other laptops
no-other-laptops = There are no other laptops yet.
all-laptops = All laptops
laptop = Laptop
laptop-unnamed = Laptop without a name
board-here = This laptop
board-here-says = You are here now.
board-also-there = There too
board-also-there-says = { $laptop } said so itself: I have everything from here.
board-unconfirmed = Not confirmed yet
board-unconfirmed-says = { $waiting ->
    [one] Of 1 thing we have not heard that it is there.
   *[other] Of { $waiting } things we have not heard that they are there.
 }
board-not-yet-gone = Still waits here
board-not-yet-gone-says = { $waiting ->
    [one] 1 thing waits for this laptop.
   *[other] { $waiting } things wait for this laptop.
 } { $kept ->
    [one] 1 of them has not left here.
   *[other] { $kept } of them have not left here.
 }
board-silent = Not up to date since { $day }
board-silent-says = { $waiting ->
    [one] 1 thing waits for this laptop.
   *[other] { $waiting } things wait for this laptop.
 }
board-never-heard = Never heard yet
board-never-heard-says = { $waiting ->
    [0] This laptop has not said what is on it.
    [one] 1 thing waits for this laptop.
   *[other] { $waiting } things wait for this laptop.
 }
board-stopped = Access stopped
board-stopped-says = A coordinator stopped its access.
board-outside = No access
board-outside-says = This laptop may not read the book.
board-doubtful = Not certain
board-doubtful-says = There may be two of it. We do not know what is on it.
last-heard = Last heard
what-do-we-know = What do we know?
never-heard = never yet
not-heard-yet = Nothing heard yet
silent-for = Not heard for { $days } days
has-everything = Has everything of yours
misses = { $count ->
    [one] Misses 1 thing
   *[other] Misses { $count } things
 }
laptop-add = Add a laptop
only-here-title = This is only here
show-all = Show all { $count }

near = By itself, over Wi-Fi
near-off = This laptop does not share over Wi-Fi.
near-turn-on = Turn sharing over Wi-Fi on
near-turn-off = Turn off
near-is = { $laptop } is near.
near-has-all = Everything from here is there too.
near-misses = { $count ->
    [one] 1 thing is still missing there.
   *[other] { $count } things are still missing there.
 }
near-not-heard = We have not heard yet what is there.
near-nobody = We find no other laptop now.
near-no-others = There is no other laptop yet. Does one join? Then you share by itself.
near-receipts = Shared last
near-got = { $count ->
    [one] You got 1 thing.
   *[other] You got { $count } things.
 }
near-gave = { $count ->
    [one] 1 thing went along.
   *[other] { $count } things went along.
 }
near-search = Look for another laptop
near-hint-blind = Samenboek cannot search by itself here. Type the address.
near-hint-open = Is Samenboek open on the other laptop? Is that laptop not asleep?
near-hint-wifi = Are you on the same Wi-Fi?
near-hint-guests = Guest Wi-Fi sometimes keeps laptops apart.
near-hint-firewall = Does a firewall stop Samenboek? It is about UDP port { $port }.
near-hint-no-network = This laptop is not on a network. Turn the Wi-Fi on.
near-address = Address of the other laptop
near-address-help = It stands on that laptop, under Sharing.
near-call = Connect
near-own-address = Address of this laptop:

with-a-stick = Share with a stick
steps = Steps
step-stick = Stick
step-exchange = Share
step-done = Done
stick-explains = You get what is on it. Your new things go along.
step-for-whom = For whom
stick-in = A stick is plugged in
stick-in-called = A stick is plugged in: { $label }
stick-share = Share with this stick
stick-for-whom = For whom?
stick-waits = { $count ->
    [0] has everything from here
    [one] 1 thing waits
   *[other] { $count } things wait
 }
stick-load = About { $size } goes along.
stick-load-none = Everything is on the stick already.
stick-room = { $size } is free.
stick-put = Share with this stick
stick-is-shared = Done with this stick. Take it out.
stick-is-other-book = The book of others is on this stick. We leave it alone.
stick-is-read-only = You cannot write on this stick. Take another.
stick-is-full = This stick is full. Take another, or make room.
stick-is-unreadable = We cannot read this stick. Take another.
exchange = Share with this stick
choose-stick = Choose the stick
other-stick = Another stick or folder
stick-not-in = is not plugged in now.
only-team-reads = Only your team can read this. Even when the stick is lost.
leave-stick-in = Leave the stick in.
stop = Stop
done = Done
progress-start = Looking at what is there
progress-look = Looking at what is there
progress-fetch = Taking from the stick: { $done } of { $total }
progress-open = Opening: { $done } of { $total }
progress-pack = Packing: { $done } of { $total }
progress-deliver = Putting on the stick: { $done } of { $total }

approve-step-stick = Put in the stick of the new laptop
approve-step-stick-help = The request is on it.
no-request-here = There is no request here. Try another folder or stick.
which-laptop = Which laptop joins?
request-number = request { $number }
six-digits = The six digits
six-digits-help = The other person reads them from the screen.
which-task = Which role does this person get in the book?
let-in = Let in
approve-pictures-lead = The new laptop will show three pictures too. Compare them.
approve-done = The answer is on the stick. Take it back.
laptop-add-own = Add my other laptop
laptop-add-own-help = With your other laptop you join the team at once. A coordinator confirms it later.
add-open-there = Open Samenboek there. Choose: I am joining.
add-looking = Looking for a new laptop.
add-nobody = We cannot find a new laptop.
add-hint-open = Does the new laptop show six digits?
add-by-address = A laptop at an address
add-address-help = It is on that laptop, below the digits.
add-by-stick = Use a stick
add-by-wifi = Do it over Wi-Fi
whose-laptop = Whose laptop is it?
whose-somebody = Somebody new
whose-of-team = Somebody of the team
whose-mine = Mine
whose-who = Who?
whose-nobody = Nobody else is in the team yet.
approve-pictures-lead-near = The new laptop shows three pictures too. Compare them.
approve-no-help = Other pictures? Choose No. Then nobody comes in.
approve-taken-back = The answer on the stick is worth nothing now. Start again.
add-class-personal = One person works on that laptop.
add-class-shared = Several people work on that laptop.
add-no-help = Other pictures? Choose No. Then nothing goes to that laptop.
add-waits-for-newcomer = Waiting until somebody at the new laptop chooses Yes too.
add-in-title = The new laptop is in
add-in-lead = The book is going there by itself.
add-in-lead-off = Sharing over Wi-Fi is off. Bring the book with a stick.
add-in-own = A coordinator still has to confirm it.
add-one-more = One more laptop
unsure-title = The connection broke
unsure-lead = Look at the new laptop. Is it in?
unsure-yes = Yes, it is in
unsure-no = No, let nobody in
laptop-waits-for-you = { $person }’s laptop is waiting for you
laptop-waits-help = { $person } let this laptop in. It already takes part in the team.
who-works-there = Who works on that laptop?
works-one = One person
works-many = Several people
laptop-confirm = Confirm
laptop-refuse = Refuse
laptop-confirmed = The laptop is confirmed.
laptop-refused = That laptop may not take part any more.
waits-here = This laptop is waiting for a coordinator.
waits-here-help = You take part in the team. The rest comes later.

online = Shared folder on the internet
online-explains = Share without a stick, by a folder on the internet. Only your team can read it.
online-set-up = Set up a folder
online-kind = What kind of place is it?
online-kind-webdav = Folder
online-kind-s3 = Bucket
online-kind-webdav-help = For example from Nextcloud. Also called WebDAV.
online-kind-s3-help = Also called S3. Ask whoever keeps it for the details.
online-address = Address
online-address-help = It begins with https.
online-bucket = Name of the bucket
online-region = Region
online-region-help = May stay empty.
online-user = User
online-secret = Password
online-secret-again = Type it again. We never show it any more.
online-show-secret = Show
online-as = as { $user }
online-share = Share now
online-forget = Stop using this folder
online-forgotten = Stopped. What is in the folder stays there.
progress-online-look = Looking at what is in the folder
progress-online-fetch = Taking from the folder: { $done } of { $total }
progress-online-deliver = Putting in the folder: { $done } of { $total }
receipt-took-online = { $count ->
    [0] Nothing needed to go in the folder.
    [one] Done. 1 thing is in the folder.
   *[other] Done. { $count } things are in the folder.
 }
receipt-other-book-online = There is another book in the folder too. It stayed closed.

clock-doubt = The clock of this laptop does not look right
clock-went-back = It went back { $much } since the last time.
clock-ahead = It is { $much } ahead of { $laptops }.
clock-behind = It is { $much } behind { $laptops }.
clock-harmless = Look whether the clock is right. Nothing is lost.
clock-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
clock-days = { $count ->
    [one] one day
   *[other] { $count } days
}
clock-years = { $count ->
    [one] one year
   *[other] { $count } years
}
newer-here = There is something of a newer version.
newer-here-help = This laptop keeps it and passes it on. Do you want to read it? Put the newest Samenboek on this laptop.
newer-there = Something lies there that this version does not know. Put the newest Samenboek on this laptop.
