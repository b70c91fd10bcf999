### The door: first time, who are you, joining, and when the book will not open.

trouble-title = The book does not open
trouble-folder = The book is in:

picker-title = Who are you?
picker-cold = Choose your picture. Then type your passphrase.
laptop-called = laptop
has-draft = { $count ->
    [one] has a draft
   *[other] has { $count } drafts
 }
passphrase = Your passphrase
passphrase-or-sheet = Forgotten? Type the code on your sheet.
show-what-i-type = Show what I type
enter = Go in
book-opens-slowly = Your book is opening. After a new version of Samenboek that takes longer once.
that-is-not-me = That is not me

language-question = Which language do you like to read?
language-later = You can always change this. The Language button is on every page.
first-way = How do you begin?
first-way-lead = This is a new laptop for Samenboek.
way-found = New community centre
way-found-help = You are the first. You make the book.
way-join = I am joining
way-join-help = There is a book already. A coordinator lets you in.
way-restore = I have a backup
way-restore-help = You put an old book back on this laptop.

centre-name = What is the centre called?
your-name = What is your name?
first-name-is-enough = A first name is enough.
laptop-name = What is this laptop called?
laptop-name-help = For example: Desk, or Amina’s laptop.
laptop-class = Whose laptop is this?
class-shared-help = Many people work on this laptop.
class-personal-help = Only you work on this laptop.
passphrase-new = Think of a passphrase
passphrase-help = A few words that only you know.
passphrase-enough = Strong enough.
passphrase-weak = Still too easy. Make it longer.
passphrase-suggest = Give me four words
passphrase-another = Four other words
passphrase-suggest-help = Write them down. Keep the paper at home.
make-centre = Make the book

sheets-title = Two sheets of paper
sheet-title-one = Your sheet of paper
sheets-lead = Print or save them now. You see them only once.
sheet-personal = Your sheet
sheet-personal-help = Forgot your passphrase? This sheet still lets you in. Keep it at home.
sheet-paper-key = Key of the centre
sheet-paper-key-help = Is there no coordinator left? With this code you name a new one. Keep the sheet in a safe or with the board.
sheets-done = I have kept them

join-lead = You will need a coordinator in a moment, or your own first laptop.
join-make-digits = Make the digits
join-title = You are joining
join-digits-lead = Tell the coordinator these six digits.
join-step-write = Put your request on a stick
join-step-write-help = Choose the stick. Do not write the digits on it.
join-write = Put on stick
join-step-wait = Take the stick to the coordinator
join-step-wait-help = They type your digits and put the answer on the stick.
join-step-finish = Get the answer from the stick
join-step-finish-help = Put the stick in this laptop again.
join-finish = Get answer
join-cancel = Stop joining
join-pictures-title = Do you see the same pictures?
join-pictures-lead = The coordinator sees three pictures too. Compare them.
join-pictures-same = Yes, the same
join-near = Over Wi-Fi
join-near-waits = Waiting for the coordinator. Leave this screen open.
join-called = On the other screen this laptop is called:
join-not-told = The other laptop cannot find this one by itself. Give the address.
join-too-often = The digits were wrong five times. We have stopped waiting.
join-wait-again = Wait again
join-by-stick = Use a stick
join-new-digits = These are new digits.
join-trouble-wrong-digits = The digits were not right.
join-trouble-other-pictures = The coordinator saw other pictures. Nobody is in.
join-trouble-other-stopped = The coordinator stopped. Nobody is in.
join-trouble-lan-broken = The connection broke. Nobody is in.
join-trouble-other = That did not work. Nobody is in.
join-pictures-other = No, different
join-pictures-no-help = Do you see other pictures? Somebody may be listening. Choose No.
join-waits-for-other = Waiting until the coordinator chooses Yes too.
join-gone-title = Nobody is in
join-gone-lead = The pictures were different. This laptop threw its keys away.
join-gone-help = Start again. Say the digits softly, or use a stick.
join-start-again = Start again
laptop-suggested = { $person }’s laptop
book-coming = The book is coming to this laptop now.
book-waits = The book comes when the laptops find each other.
book-comes = The book is coming: { $done } of { $total }

restore-lead = You get the book back as it was.
passphrase-of-then = Your passphrase of then
passphrase-of-then-help = The passphrase of the day of the copy.
restore-signs-nothing = This laptop gets new keys. The old ones do not work after that.
restore-choose-file = Choose the copy
restore-then = And then?
restore-join-again = On with what the others did
restore-join-again-help = What came after the copy comes back when you share.
restore-roll-back = Everybody back to the copy
restore-roll-back-help = Only a coordinator. You see a plan first.
