### What fails: why, that your work is safe, and what to try.

error-sentence = { $what } Your work is safe. Try: { $attempt }
error-sentence-unsure = { $what } Try: { $attempt }
error-try-again = do it once more.
error-reference = Number for the helper: { $reference }.
error-unknown = It failed.
    .try = do it once more.

## What you fill in

error-too-long = This text is too long.
    .try = make the text shorter.
error-citizen-service-number = This holds a citizen service number. We never keep that.
    .try = take the number out.
error-empty = Something is still needed here.
    .try = fill this in.
error-date-missing = Choose a day first.
    .try = choose a day.
error-not-a-date = This is not a day.
    .try = choose a day in the calendar.
error-not-a-time = This is not a time. Write for example 19:30.
    .try = write the time as 19:30.
error-too-long-ago = This day is too long ago.
    .try = choose a day after 1900.
error-too-far-ahead = This day is too far away.
    .try = choose a day within two years.
error-ends-before-it-starts = The end is before the start.
    .try = look at the times.
error-period-too-long = This period is too long.
    .try = choose days that are closer together.
error-not-an-email = This is no e-mail address.
    .try = write it as name@example.org.
error-same-card = These cards are of one person already.
    .try = look at the card.
error-both-have-keys = Both of these people can open the book.
    .try = stop the access of one of them first.
error-sheet-empty = This file is empty.
    .try = choose another file.
error-sheet-too-large = This file is too large.
    .try = cut it into pieces.
error-sheet-damaged = This file is broken.
    .try = open it in Excel and save it again.
error-sheet-unknown-kind = This is no list that we can read.
    .try = save it as Excel, ODS or CSV.
error-sheet-locked = This file has a password.
    .try = take the password off.
error-sheet-old-kind = This is an old kind of Excel file.
    .try = save it as xlsx.
error-sheet-bomb = This file does not fit into this laptop.
    .try = choose another file.
error-sheet-text-too-long = A text in it is too long.
    .try = make the text shorter.
error-sheet-unwritable = This list does not fit in such a file.
    .try = choose a shorter period.
error-no-list-open = No list is open.
    .try = choose a file.
error-import-running = A list is coming in already.
    .try = wait until it is done.
error-named-twice = This person is there twice.
    .try = take one name out.
error-too-many-people = That many people cannot be.
    .try = fill in less than 5,000.
error-unknown-field = This book does not know this field.
    .try = put the newest Samenboek on this laptop.
error-wrong-type = Something here does not fit.
    .try = fill it in again.
error-item-without-text = A point has no text yet.
    .try = write down what you agree.
error-until-before-from = The last day is before the first.
    .try = look at the days.
error-no-items = There is no agreement in it yet.
    .try = write down one point.
error-rule-without-title = Give the rule a title or a place.
    .try = fill in a title.
error-evaluated-before-start = You look together before the rule begins.
    .try = choose a later day.

## Keys and coming in

error-wrong-passphrase = The passphrase is not right.
    .try = type it once more. Look at the capitals.
error-weak-passphrase = This passphrase is too easy.
    .try = take four words.
error-access-ended = You have no access on this laptop any more.
    .try = ask a coordinator.
error-wrong-sheet = The code of the sheet is not right.
    .try = read the sheet once more.
error-wrong-digits = The digits were not right.
    .try = start joining again.
error-mistyped-digits = These digits cannot be right.
    .try = ask for the six digits once more.
error-request-spent = This request has been answered before.
    .try = start again on the new laptop.
error-no-request-found = There is no request on this stick.
    .try = another folder or stick.
error-no-answer-found = There is no answer for you on this stick.
    .try = another folder or stick.
error-not-this-request = This answer belongs to another laptop.
    .try = another folder or stick.
error-not-a-coordinator = Only a coordinator can do this.
    .try = ask a coordinator.
error-signed-out = The book is locked.
    .try = choose who you are.
error-no-rights = You may not do this.
    .try = ask a coordinator.
error-already-founded = There is a book on this laptop already.
    .try = close Samenboek and open it again.
error-wrong-paper = This is not the key of this centre.
    .try = read each group again. Or is this a sheet of another centre?
error-paper-is-a-sheet = This is somebody's own sheet, not the key of the centre.
    .try = take the other sheet out of the safe.
error-paper-spent = Somebody used this key already. It works only once.
    .try = ask who leads now. People says so.
error-paper-passphrase = A passphrase is needed here.
    .try = take four words.
error-code-length = The code has 26 letters and digits.
    .try = look whether a group is missing.
error-code-character = There is a sign in the code that does not belong there.
    .try = use only letters and digits of the sheet.
error-code-mistyped = There is a slip in the code.
    .try = compare each group with the sheet.
error-role-is-so = This is the role already.
    .try = choose another role.
error-key-stick-here = The key must not lie beside the lock.
    .try = choose a stick.
error-no-key-stick = There is no key-stick.
    .try = make one first.
error-no-stick-in = There is no stick in the laptop.
    .try = put the key-stick in.
error-no-key-stick-found = There is no key on this stick.
    .try = another stick.
error-key-stick-other = This key is of another laptop.
    .try = another stick.
error-key-stick-of-another = This key is of somebody else at this laptop.
    .try = choose that picture, or take your own stick.
error-key-stick-old = This key-stick works no more.
    .try = your new stick, or your passphrase.
error-ask-another = Somebody else does this for you.
    .try = ask another coordinator, or take your sheet.
error-somebody-sits-here = Somebody still sits at this laptop.
    .try = press Done, I am leaving.
error-others-can-open = Somebody else can still open this laptop.
    .try = ask a coordinator for a new passphrase.
error-anew-unconfirmed = You did not say yet that it may go.
    .try = type the word first.

## Cases

error-closed-room = Cases are behind your passphrase.
    .try = open the book with your passphrase.
error-personal-laptop-needed = You begin a case on your own laptop.
    .try = do this on a laptop of one person.
error-no-passphrase = This person has no passphrase.
    .try = choose somebody with a laptop of her own.
error-reported-tomorrow = The day of the report is still to come.
    .try = choose today or earlier.
error-party-without-name = There is no name with this address.
    .try = write a name down.
error-same-party = The same person twice.
    .try = write down the other neighbour.

## Folder of the book

error-in-use = Samenboek is already open on this laptop.
    .try = go to the other window.
error-folder-read-only = Samenboek may not write in the folder.
    .try = ask who looks after the laptop.
error-folder-damaged = The folder of the book is damaged.
    .try = put a backup back.
error-newer-version = A newer Samenboek made this book.
    .try = put the newest Samenboek on this laptop.
error-disk-full = The disk of the laptop is full.
    .try = throw large files away.
error-no-space = There is too little room on the disk.
    .try = throw large files away.
error-clock-wrong = The clock of the laptop is wrong.
    .try = set the date and the time.
error-folder-missing = The folder of the book is not there.
    .try = put the disk in the laptop again.

## Stick

error-stick-gone = The stick is gone.
    .try = put the stick in again.
error-stick-full = The stick is full.
    .try = another stick.
error-stick-read-only = Nothing can be written on this stick.
    .try = another stick.
error-stick-denied = Samenboek may not use this folder.
    .try = another folder.
error-stick-damaged = The stick is damaged.
    .try = another stick.
error-other-book = There is another book on this stick.
    .try = another folder or stick.
error-cancelled = You stopped.
    .try = start again if you like.
error-exchange-running = An exchange is running already.
    .try = wait until it is done.

## Another laptop on the same network

error-lan-no-network = This laptop is not on a network.
    .try = switch on the Wi-Fi, or take a stick.
error-lan-not-found = The other laptop does not answer.
    .try = look whether Samenboek is open there.
error-lan-not-known = The laptops do not know each other.
    .try = ask a coordinator.
error-lan-other-version = The other laptop has another Samenboek.
    .try = put the newest Samenboek on both.
error-lan-broken = The connection broke off.
    .try = do it once more.
error-lan-timed-out = The other laptop takes too long.
    .try = do it once more.
error-lan-address-missing = The address is still empty.
    .try = look at the other screen, under Sharing.
error-lan-own-address = This is the address of this laptop itself.
    .try = look at the other screen, under Sharing.
error-lan-name-unknown = The network does not know this name.
    .try = type the numbers from the other screen.
error-lan-not-an-address = This is no address of a laptop.
    .try = look at the other screen.
error-lan-nonsense = The other laptop says something strange.
    .try = take a stick.
error-lan-book-failed = Reading or writing the book did not work.
    .try = do it once more.

## Joining over wifi

error-not-confirmed = Your own laptop is not confirmed yet.
    .try = ask a coordinator.
error-not-the-other-end = The new laptop cannot prove which one it is.
    .try = use a stick.
error-other-pictures = The other person saw other pictures. Nobody is in.
    .try = start again. Mind who may be listening.
error-other-stopped = The other person stopped. Nobody is in.
    .try = start again if you both want to.
error-other-is-busy = The new laptop is already talking to another one.
    .try = wait a moment. Then do it again.
error-other-refused = The other laptop cannot do this now.
    .try = start again on the new laptop.
error-nothing-to-compare = There are no pictures to compare now.
    .try = start again with the six digits.
error-letting-in-already = A laptop is already coming in.
    .try = finish that one first.
error-newcomer-gone = The new laptop is no longer waiting.
    .try = open the screen with the digits there.
error-newcomer-unsure = The connection broke. The laptop may be in after all.
    .try = look at the new laptop.
error-pictures-differed = The pictures were different. Nobody is in.
    .try = start again. Mind who may be listening.
error-sent-away = That laptop may not come in. Nobody is in.
    .try = start again if you both want to.
error-coordinator-must-refuse = That laptop is not in, but the book knows it.
    .try = ask a coordinator to refuse it.
error-nothing-to-confirm = This laptop is not waiting for a coordinator.
    .try = see in Sharing which laptop waits.

## Others

error-not-found = This is no longer in the book.
    .try = look in the bin.
error-both-refused = Two cannot stay here.
    .try = choose one of the two.
error-changed-meanwhile = Somebody changed this while you wrote.
    .try = open it again. Your draft stays.
error-cannot-undo = This can no longer be undone.
    .try = look in the bin.
error-no-backup-point = There is no backup to go back to.
    .try = put a copy back on an empty laptop first.
error-plan-changed = Something came. The plan is different now.
    .try = look at the plan once more.
error-backup-damaged = This backup is damaged.
    .try = an older copy.
error-folder-not-empty = This folder is not empty.
    .try = an empty folder.
error-open-failed = Opening it did not work.
    .try = save it as a file.
error-print-failed = Printing failed.
    .try = save it as a file.

## Hints that hold nothing back

hint-tally-above-attendance = More people sat at the tables than were there. That is fine.
hint-nobody-was-there = Nobody is on it yet. That is fine.

## Rare

error-too-many = These are too many.
    .try = fewer than { $most }.
error-too-many-items = So many points do not fit on a poster.
    .try = at most { $most } points.
error-same-item-twice = A point is there twice.
    .try = take one point out.
error-answer-missing = There is no answer yet.
    .try = choose yes, a little or not yet.
error-unknown-choice = The book does not know this choice.
    .try = choose something else.
error-not-an-id = This does not belong to this book.
    .try = open the page again.
error-nothing-to-choose = There are no two versions here any more.
    .try = go on. Somebody chose already.
error-nothing-to-undo = There is nothing to undo.
    .try = look in the bin.
error-already-enrolled = This person can come in here already.
    .try = choose the picture on the first screen.
error-not-enrolled = This person cannot come in here yet.
    .try = ask a coordinator.
error-not-founded = There is no book on this laptop yet.
    .try = begin a new centre, or join one.
error-who-are-you = Samenboek does not know who you are.
    .try = choose who you are.
error-unknown-person = Nobody here is called by that name.
    .try = look how the name is written here.
error-halted = This needs a newer Samenboek.
    .try = put the newest Samenboek on this laptop.
error-last-coordinator = This is the last coordinator.
    .try = make somebody else a coordinator first.
error-nothing-to-revoke = This person has no keys there.
    .try = look who belongs to the team, under Settings.
error-several-people = Several people are called that.
    .try = choose the person from the list.
error-unknown-laptop = No laptop is called that.
    .try = look what the laptop is called.
error-damaged = This file is damaged.
    .try = another file.
error-too-large = This file is too large.
    .try = a smaller file.
error-paper = Making the paper failed.
    .try = do it once more.
error-stick-missing = This stick or folder is not there.
    .try = put the stick in again.
error-stick-failed = Reading or writing on the stick failed.
    .try = another stick.
error-stick-bad-name = There is a strange name on the stick.
    .try = another stick.
error-stick-not-a-file = Something on the stick is not a file.
    .try = another stick.
error-stick-too-many = There are too many files on the stick.
    .try = another stick.
error-stick-too-large = There is a file on the stick that is too large.
    .try = another stick.

## Shared folder or bucket on the network

error-place-missing = No shared folder has been set up yet.
    .try = fill in the address first.
error-place-address-missing = The address is still empty.
    .try = fill in the address.
error-place-not-an-address = This is no address of a folder or bucket.
    .try = see whether it begins with https.
error-place-without-lock = This address has no lock. Others could read your password.
    .try = an address that begins with https.
error-place-secret-in-address = There is a password in the address.
    .try = put the password in its own field.
error-place-bucket-missing = The name of the bucket is still empty.
    .try = fill in the name.
error-place-bad-bucket = No bucket can have this name.
    .try = look at the name again.
error-place-bad-region = No region can have this name.
    .try = look at the region again.
error-place-user-missing = The user is still empty.
    .try = fill in the user.
error-place-bad-user = No user can have this name.
    .try = look at the user again.
error-place-secret-missing = The password is still empty.
    .try = fill in the password.
error-place-bad-secret = This password cannot be sent.
    .try = look at the password again.
error-place-unreachable = Nobody answers at this address.
    .try = see whether there is internet, and whether the address is right.
error-place-timed-out = The answer took too long.
    .try = do it again later.
error-place-not-trusted = This address cannot prove that it is real.
    .try = ask the keeper of the folder for help.
error-place-refused-credentials = The user or the password is not right.
    .try = look at both again.
error-place-not-allowed = This user may not do this here.
    .try = ask the keeper of the folder for help.
error-place-not-there = This folder or bucket is not there.
    .try = look at the address again.
error-place-moved = The folder lies at another address now.
    .try = ask for the new address.
error-place-not-a-place = There is no shared folder at this address.
    .try = look at the address again.
error-place-full = The shared folder is full.
    .try = ask the keeper for more room.
error-place-busy = The shared folder is busy.
    .try = do it again later.
error-place-clock-off = This laptop's clock is too far off.
    .try = set the clock right.
error-place-failed = The shared folder did not work along.
    .try = do it again later.
error-forget-unconfirmed = Nobody can undo forgetting.
    .try = read first what goes, and then confirm it.
error-not-forgettable = Samenboek cannot forget this.
    .try = choose an encounter, an agreement or a person's card.
error-person-has-access = This person still has access to the book.
    .try = stop the access first.
error-nothing-held = Nothing waits for you to confirm it.
    .try = look again later.
error-already-settled = This is settled already.
    .try = go on. Somebody was before you.
error-laptop-is-here = You are at this laptop now.
    .try = do this at another laptop.
error-clear-unconfirmed = Taking the book off this laptop cannot be undone.
    .try = read first what goes, and confirm it then.
error-only-here-still = There is still work on this laptop only.
    .try = share first. Or confirm that this work may go.

## Groups, consent, own fields

error-period-ends-before-start = The last day is earlier than the first.
    .try = look at the days.
error-contact-of-people = Only an organisation or project has a number or address of its own.
    .try = put it on the person's card.
error-too-many-members = At most { $most } people fit in a group.
    .try = make two groups.
error-same-member-twice = This line stands there twice.
    .try = take one away.
error-choice-missing = Something must still be chosen here.
    .try = choose what fits.
error-guardian-is-self = Nobody is their own parent or guardian.
    .try = choose somebody else.
error-guardian-is-minor = This parent or guardian is younger than 16.
    .try = choose somebody older.
error-guardian-missing = This person is younger than 16. A parent or guardian says yes then.
    .try = ask a parent or guardian.
error-portrait-of-minor = A child is not shown just like that. First a parent or guardian says yes.
    .try = ask a parent or guardian.
error-consent-withdrawn = This consent was withdrawn. It changes no more.
    .try = ask again and make a new one.
error-withdrawn-before-given = The person gave it only later.
    .try = choose a later day.
error-consent-not-withdrawn = This consent was not withdrawn.
    .try = look which consent you mean.
error-consent-never-given = There is no consent for this.
    .try = ask first.
error-consent-expired = The consent for this is over.
    .try = ask again.
error-consent-taken-back = The consent for this was withdrawn.
    .try = do not use it.
error-consent-stays = A consent is not thrown away.
    .try = withdraw it.
error-field-sensitive = { $why ->
    [religion] This asks what somebody believes. A centre may not keep that.
    [origin] This asks where somebody comes from. A centre may not keep that.
    [health] This asks how healthy somebody is. A centre may not keep that.
    [politics] This asks about politics or a trade union. A centre may not keep that.
    [sex_life] This asks whom somebody loves. A centre may not keep that.
    [crime] This asks whether somebody broke the law. A centre may not keep that.
    [identity_document] This asks for a passport. A centre may not keep that.
   *[other] A centre may not keep this.
 }
    .try = ask something else, or tally without names.
error-too-few-options = A list has at least two choices.
    .try = write one more.
error-too-many-options = A list has at most { $most } choices.
    .try = make the list shorter.
error-same-option-twice = This choice is there already.
    .try = take one away.
error-no-answer-of-field = This answer does not fit the field.
    .try = choose one of the answers.
error-field-stays = An own field is not thrown away.
    .try = choose: do not ask this any more.
error-same-field = This field is there already.
    .try = use that one.
error-handover-to-nobody = Nobody was chosen yet.
    .try = choose whom you hand it to.
error-handover-to-self = This is the same person.
    .try = choose somebody else.
