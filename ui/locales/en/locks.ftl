### The lock: the minute before, hiding the screen, the quick code, and who lets in whom.

lock-seconds = seconds
lock-draft-stays = , your draft stays yours.
lock-still-there = Are you still there?
lock-soon = The screen locks in a minute. Your work stays saved.
lock-room-soon = The case closes in a minute. Your work stays saved.
lock-stay = I am still here
lock-help = Nobody touches the laptop? Then it locks.
lock-minutes = Locks after how many minutes?
lock-closed-minutes = Cases close after how many minutes?
lock-now = { $minutes ->
    [one] This laptop locks after one minute.
   *[other] This laptop locks after { $minutes } minutes.
 }
lock-closed-now = { $minutes ->
    [one] Cases close after one minute.
   *[other] Cases close after { $minutes } minutes.
 }

privacy-hide = Hide screen
privacy-title = The screen is hidden for now
privacy-lead = Press a key or tap. Then you go on.

closed-room-shut = Cases are closed
closed-room-type = Type your passphrase to open the case again.
closed-room-kept = What you wrote is saved. You come back where you were.
closed-room-open = Open the case

quick-title = Quick code
quick-help = With this you come back quickly while the laptop is on. Cases always ask for your passphrase.
quick-away = You came in without your passphrase. For cases you type it after all.
quick-there-none = You have no quick code yet.
quick-there-pictures = You come back with three pictures.
quick-there-digits = You come back with digits.
quick-which = How do you want to come back?
quick-pictures = Three pictures
quick-digits = Digits
quick-make = Make quick code
quick-change = Change quick code
quick-clear = Remove code
quick-save = Save code
quick-is-set = Your quick code is saved.
quick-cleared = Your quick code is gone.
quick-new-pictures = Choose three pictures. Remember the order.
quick-new-digits = Your new digits
quick-new-digits-help = Four to six digits that you remember well.
quick-before-pictures = First choose your pictures of now.
quick-before-digits = Your digits of now
quick-press-three = Choose your three pictures.
quick-chosen = { $count } of 3 chosen
quick-again = Start again
quick-your-digits = Your digits
quick-by-passphrase = With my passphrase
quick-spent-passphrase = The code was wrong too often. Type your passphrase now.

let-me-in = Let me in
let-in-who = Which coordinator stands beside you?
let-in-nobody = There is no coordinator with a passphrase here.
let-in-lead = Coordinator, do you know { $person }? Then type your passphrase.
let-in-noted = We write down who let in whom. The old quick code ends.
let-in-passphrase = Passphrase of { $name }
let-in-do = Let in
let-in-log = Who let in whom?
let-in-log-help = Only a coordinator sees this.
let-in-log-empty = Nobody yet.
let-in-line = { $by } let { $whom } in, { $when }.
let-in-somebody = somebody

picker-last = here last
picker-search = Search your name
picker-nobody = Nobody here is called that.
