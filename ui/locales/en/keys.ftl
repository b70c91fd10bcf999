### Keys and roles: who leads, the key on paper, the key-stick, and a passphrase that is gone.

## Another role

role-change = Another role
role-change-lead = Choose the role. Then you see what changes.
role-change-for = This changes for { $name }
role-change-me = This changes for you
role-change-title-only = Only the name of the role changes.
role-change-when = Other laptops hear of it when you share again.
role-effect-leads = Lets people in, stops access and gives roles.
role-effect-reads-cases = Reads all cases on a laptop of their own, older ones too.
role-effect-has-no-own-laptop = Reads no cases yet. That takes a laptop of their own.
role-effect-leads-no-more = Lets nobody in any more and gives no roles.
role-effect-reads-cases-no-more = Reads new work only in their own cases. Who read something still knows it.
role-effect-writes = May write in the book again.
role-effect-writes-no-more = Reads along, but writes nothing any more.
role-change-yes = Change the role
role-changed = The role has changed.
nobody-leads-title = Is there no coordinator any more?
nobody-leads-link = Use the key of the centre
nobody-leads-help = With the code on paper you name a new coordinator.

## The key of the centre

paper-key = Key of the centre
paper-key-lead = Is there no coordinator any more? Take the key of the centre out of the safe. Its code names a new one.
paper-key-code = The code on the sheet
paper-key-code-help = 26 letters and digits. Spaces do not matter.
paper-key-check = Check the code
paper-key-right = This is the right key.
paper-key-who = Who leads from now on?
paper-key-me = I do
paper-key-other = Somebody else
paper-key-other-who = Who of the team?
paper-key-passphrase-help = This person gets a passphrase on this laptop. Let them type it.
paper-key-does = This happens
paper-key-leads-no-more = { $names } leads no more then. Taking part goes on.
paper-key-leads-no-more-many = { $names } lead no more then. Taking part goes on.
paper-key-nobody-led = Nobody leads now.
paper-key-meanwhile = Did a coordinator do something that is not known here yet? That counts no more then. You can say it again.
paper-key-cases = The code opens no cases. A case comes from somebody who reads it too.
paper-key-shared = Many people use this laptop. You read cases on a laptop of your own only.
paper-key-once = The code works once. There will be no new one.
paper-key-use = Use the key
paper-key-used = { $name } leads from now on.
paper-key-next = And now
paper-key-next-share = Share with the other laptops. Then they know too.
paper-key-next-lost = Is a laptop lost? Stop it under Sharing.
paper-key-next-second = Make somebody else coordinator too. There is no key of the centre any more.
paper-key-to-people = To the people
paper-key-to-sharing = To Sharing
paper-key-at-door = First choose who you are. Then you type the code of the sheet.
paper-key-first-run = Do you have the key of the centre? It works on a laptop that has the book.

## Key-stick

key-stick = Key-stick
key-stick-help = A stick that opens this laptop. Then you need no passphrase.
key-stick-there = You have a key-stick for this laptop.
key-stick-none = You have no key-stick for this laptop yet.
key-stick-beware = Who has the stick and this laptop reads what you read. Do not keep them together.
key-stick-copied = A stick can be copied. In doubt? Make a new one, and the old one stops working.
key-stick-where = On which stick?
key-stick-other-place = Choose the place yourself
key-stick-make = Make the key-stick
key-stick-make-new = Make a new one
key-stick-made = The key-stick is ready. Take the stick out.
key-stick-remove = Stop this key-stick
key-stick-removed = The key-stick works no more.
key-stick-proof = Your passphrase, or the code of your sheet
with-key-stick = With a key-stick
new-sheet = New sheet
new-sheet-help = Is your sheet gone? Make a new one. The old one then works no more.
new-sheet-make = Make a new sheet

## Passphrase forgotten

forgot = Forgot your passphrase?
forgot-title = Your passphrase is gone
forgot-lead = Nobody can read your passphrase, nor can we. Choose what you still have.
forgot-sheet = I have my sheet
forgot-sheet-help = There is a code on your sheet. With it you choose a new passphrase.
forgot-stick = I have my key-stick
forgot-stick-help = The stick opens the laptop. Then you choose a new passphrase.
forgot-none = I have nothing left
forgot-none-help = A coordinator helps you in again.
forgot-sheet-code = The code of your sheet
forgot-renew = Take this passphrase
forgot-stick-in = Put the key-stick into the laptop.
forgot-others = { $count ->
    [one] Somebody else can open this laptop too. This is how you come in again:
   *[other] { $count } others can open this laptop too. This is how you come in again:
}
forgot-others-open = A coordinator opens this laptop and goes to Settings, People.
forgot-others-give = There they choose your name. You type a new passphrase.
forgot-others-lost = You get new keys. Old drafts are gone. A case comes back from somebody who reads it too.
anew = Begin anew on this laptop
anew-lead = Nobody can open this book here any more. You take it away and come in again.
anew-back = This comes back
anew-back-team = What you shared comes from the other laptops.
anew-back-cases = A case comes back from somebody who reads it too.
anew-gone = This only your old key could read
anew-gone-unshared = What you did not share yet is gone.
anew-gone-count = { $count ->
    [one] 1 thing is only on this laptop. It will be gone.
   *[other] { $count } things are only on this laptop. They will be gone.
}
anew-gone-drafts = Drafts are gone.
anew-gone-cases = A case that nobody else reads is gone.
anew-nothing-left = Nothing of the old book stays here that can be read.
anew-shared = Many people use this laptop. The book goes from it for everybody.
anew-then = After that
anew-then-join = Choose: I am joining. Say that you are in the book already.
anew-then-stop = Ask the coordinator to stop your old key.
anew-then-paper = Are you the only coordinator? Then take the key of the centre, on another laptop.
anew-remember = Might you remember the passphrase tomorrow? Then wait a little.
anew-word = anew
anew-type = Type the word { $word }
anew-now = Take the book away

## A new passphrase for somebody else

give-passphrase = Give a new passphrase
give-passphrase-help = For who lost the passphrase, or has none yet. Let { $name } type it.
give-passphrase-ends = The old passphrase and the old sheet then work here no more. Drafts are gone.
give-passphrase-yes = Give this passphrase
