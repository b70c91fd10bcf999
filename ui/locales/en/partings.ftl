### Parting with a laptop: lost, or got rid of. And taking the book off a laptop.

laptop-lost-file = Laptop lost
board-part = Lost or got rid of
board-part-of = Lost or got rid of: { $laptop }
board-look = Look
board-look-of = Look: { $laptop }

laptop-facts = What do we know of this laptop?
laptop-whose = Whose
laptop-who = Who can get in
laptop-who-could = Who could get in
laptop-who-nobody = We do not know that.
laptop-who-leads = Coordinator: { $names }.
laptop-heard = Last heard
laptop-heard-never = Never yet.
laptop-clock-ahead = The clock of that laptop is ahead.
laptop-holds = What is on it
laptop-holds-until = The book of the team, until { $when }.
laptop-holds-unknown = The book of the team. We do not know until when.
laptop-holds-counts = Here that is now: { $things }.
laptop-holds-cases = { $count ->
    [one] And 1 case that can be read here too.
   *[other] And { $count } cases that can be read here too.
 }
laptop-locked = How it is locked
laptop-locked-says = The book is encrypted. Without passphrase, sheet with a code or key-stick it does not open.
laptop-finder = What a finder sees
laptop-finder-says = Without a passphrase: the pictures of the people, and how large the book is. No names, no texts.
laptop-is-here = You are at this laptop now. Do this at another laptop.
laptop-is-stopped = The access of this laptop was stopped already.
laptop-last = Without this laptop nobody leads any more. Make somebody else coordinator first.

part-how = What is it with this laptop?
part-lost = Laptop lost
part-lost-help = Gone, stolen, or you do not know where it is.
part-put-away = Get rid of the laptop
part-put-away-help = Nobody uses it any more. You know where it is.
part-other-way = Something else after all

lost-when = When did you notice?
lost-day = Day
lost-time = What time
lost-open = Was Samenboek open on that laptop?
lost-paper = Did a passphrase, sheet with a code or key-stick lie with it?
answer-yes = Yes
answer-no = No
answer-unknown = I do not know
lost-open-yes = Whoever finds it open reads what was open there.
lost-open-no = Then the book is locked.
lost-open-unknown = Then we count it as: perhaps open.
lost-paper-yes = Whoever has that opens the book.
lost-paper-no = Then a finder must guess. Each try takes time.
lost-paper-unknown = Then we count it as: perhaps.
part-does = This happens now
part-does-stop = At that laptop everybody’s access stops.
part-does-key = New work gets a new key. The laptop does not get it.
part-does-past = What was on that laptop already, we cannot take back.
part-does-others = Other laptops hear of it when you share again.
part-stop = Stop the access
part-keep-list = Make the list

put-away-check = Is everything somewhere else too?
put-away-elsewhere = Other laptops got more of this laptop than is here. Share with them first.
put-away-here = All that this laptop shared until { $when } is here.
put-away-never = We heard nothing of this laptop yet. There may be work on it that is nowhere else.
put-away-after = Was there more after that? Only that laptop knows. Open it, and share once more.

parted = The access of { $laptop } was stopped
parted-when = That was { $when }.
parted-new-key = New work has a new key now.
parted-reads-sealed = Whoever finds the laptop does not read the book without a passphrase.
parted-reads-perhaps = We do not know for certain whether a finder can read the book.
parted-reads-readable = Whoever finds the laptop may be able to read the book.
law = What does the law want?
law-authority = Is there a risk to people? Then tell the data protection authority.
law-by = You can until { $when }. That is 72 hours after you noticed.
law-late = The 72 hours are over, since { $when }. You can still tell it. Then also say why it is later.
law-unless = Is a risk not likely? Then you need not tell it.
law-residents = Is the risk high? Then the people in the book must hear of it too.
law-write = Always write down what happened, and what you decided.
law-facts = These are facts from the GDPR, articles 33 and 34. It is no legal advice.
notice = Note for whoever guards the privacy
notice-help = The data protection officer, or the board. Add what else you know.
copy-text = Copy the text
copied = The text was copied.
parting-list = What is still to do?
parting-list-here = This list is on this laptop only.
step-share = Share with the other laptops
step-share-help = Then they hear of it too, and get the new key.
step-clear = Take the book off that laptop
step-clear-help = At that laptop go to Settings, This laptop. Press “{ clear-book }”.
step-tell-officer = Tell whoever guards the privacy
step-tell-officer-help = Give them the note below.
step-tell-authority = Tell the authority, or write down why not
step-tell-authority-help = The data protection authority.
step-tell-residents = Tell the people, or write down why not
step-tell-residents-help = Only with a high risk you must.
step-change-passphrases = Change passphrases that lay with it
step-change-passphrases-help = Also when somebody uses that phrase elsewhere.
step-change-place = Change the password of the folder on the internet
step-change-place-help = Only when that laptop shared over the internet too.
step-tell-police = Tell the police
step-tell-police-help = When somebody took the laptop.
step-join-again = Let whoever lost it take part again
step-join-again-help = How is told below.
join-again-title = Taking part again
join-again-who = For { $names }:
join-again-1 = Take another laptop. Open Samenboek and choose: I am joining.
join-again-2 = The coordinator chooses at Sharing: Add a laptop.
join-again-3 = After sharing everything is there again. Only drafts of the old laptop are not.
join-again-4 = Is the old laptop back? Take the book off it and let it join again.

today-lost = { $laptop } is lost
today-lost-by = The data protection authority can be told until { $when }.
today-lost-late = The 72 hours to tell it are over.

clear-book = Take the book off
clear-book-help = When you get rid of this laptop.
clear-lead = After that nothing of the book is on this laptop.
clear-share = Is everything somewhere else too?
clear-all-elsewhere = Everything from here is on another laptop too.
clear-only-here = { $count ->
    [one] 1 thing is on this laptop only. Share first.
   *[other] { $count } things are on this laptop only. Share first.
 }
clear-no-others = There is no other laptop. Then the book is gone altogether.
clear-last = Without this laptop nobody leads any more. Then only the key of the centre helps.
clear-although = { $count ->
    [one] I know that this one thing is gone then.
   *[other] I know that these { $count } things are gone then.
 }
clear-not-you = Only a coordinator may do this here.
clear-goes = This goes
clear-goes-book = The book, the drafts and all keys of this laptop.
clear-stays = Backups and paper stay. Throw those away yourself.
clear-stop = Afterwards ask a coordinator to stop this laptop’s access too, at Sharing.
clear-disk = What was on a disk, an expert can sometimes find. It stays locked.
clear-type = Type the word: { $word }
clear-word = remove
clear-now = Take the book off
cleared = The book is off this laptop
cleared-says = Nothing of the book is on this laptop any more.
cleared-on = Go on
