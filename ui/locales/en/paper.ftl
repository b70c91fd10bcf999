### Words on paper: the poster, the personal sheet and the paper key.

paper-date = { $day } { $month } { $year }
paper-month-1 = January
paper-month-2 = February
paper-month-3 = March
paper-month-4 = April
paper-month-5 = May
paper-month-6 = June
paper-month-7 = July
paper-month-8 = August
paper-month-9 = September
paper-month-10 = October
paper-month-11 = November
paper-month-12 = December

## The poster
paper-poster-who = Who: { $name }
paper-poster-from = From { $date }
paper-poster-until = Until { $date }
paper-poster-made = Made on { $date }.
paper-poster-again = We look at it together again on { $date }.

## Both key sheets
paper-sheet-code = Your code
paper-sheet-made = Made on { $date }.

## The personal sheet
paper-personal-title = Sheet of { $name }
paper-personal-what = Did you forget your passphrase? This code lets you in again.
paper-personal-where = The code only works on this laptop: { $laptop }.
paper-personal-keep = Keep this sheet at home. Do not leave it with the laptop.
paper-personal-secret = Whoever has this code reads all that you read. Give it to nobody.
paper-personal-lost = Did you lose the sheet? Make a new one under Settings.

## The centre's paper key
paper-key-title = Key of the centre: { $centre }
paper-key-what = Is there no coordinator left? With this code you name a new one.
paper-key-only = The code stands only on this paper, and on no laptop.
paper-key-keep = Keep this sheet in a safe or with the board.
paper-key-secret = Whoever has this code decides who is coordinator.
paper-key-photo = Take no photo of this sheet.

## The note about a lost laptop
paper-moment = { $date }, { $hour }:{ $minute }
paper-loss-title = Laptop lost: { $laptop }
paper-loss-unnamed = a laptop without a name
paper-loss-lead = For whoever guards the privacy of { $centre }.
paper-loss-made = Made on { $date } by { $name }, with Samenboek.
paper-loss-happened = What happened?
paper-loss-laptop = The laptop is called: { $laptop }.
paper-loss-shared = Many people worked at this laptop.
paper-loss-personal = One person worked at this laptop.
paper-loss-people = These people could open the laptop: { $people }.
paper-loss-nobody = We do not know who could open the laptop.
paper-loss-known = We noticed it on { $moment }.
paper-loss-stopped = Its access was stopped on { $moment }.
paper-loss-held = What was on it?
paper-loss-book-until = The book of the team, until { $moment }. That is when we last heard the laptop.
paper-loss-book = The book of the team. We do not know until when.
paper-loss-counts = At our laptop that is now: encounters { $encounters }, agreements { $rules }, cards of people { $cards }.
paper-loss-cases = Cases that could be read at this laptop: { $cases }.
paper-loss-personal-things = A card holds a name, sometimes a task. Texts may hold personal things.
paper-loss-protected = How is it protected?
paper-loss-sealed = The book on the laptop is encrypted (SQLCipher, AES-256). The key hangs on a passphrase (Argon2id).
paper-loss-open-yes = Samenboek was open when the laptop was lost.
paper-loss-open-no = Samenboek was not open when the laptop was lost.
paper-loss-open-unknown = We do not know whether Samenboek was open.
paper-loss-paper-yes = A passphrase, sheet with a code or key-stick lay with the laptop.
paper-loss-paper-no = No passphrase, sheet with a code or key-stick lay with the laptop.
paper-loss-paper-unknown = Did a passphrase, sheet with a code or key-stick lie with it? We do not know.
paper-loss-reads-sealed = Whoever finds the laptop does not read the book without a passphrase.
paper-loss-reads-perhaps = We do not know for certain whether a finder can read the book.
paper-loss-reads-readable = Whoever finds the laptop may be able to read the book.
paper-loss-new-key = What comes after the stop has a new key. This laptop does not get it.
paper-loss-law = What does the law say?
paper-loss-law-authority = The Dutch data protection authority can be told until { $moment }. That is 72 hours (GDPR, article 33).
paper-loss-law-unless = It need not be told when a risk to people is not likely.
paper-loss-law-people = Is the risk to people high? Then they hear of it too (GDPR, article 34).
paper-loss-law-write = Always write down what happened and what you decided (GDPR, article 33, paragraph 5).
paper-loss-law-facts = These are facts. It is no legal advice.
paper-loss-decided = What do you decide?
paper-loss-decided-authority = Tell the authority: yes / no, because
paper-loss-decided-people = Tell the people: yes / no, because

## The sign-in sheet of an encounter
paper-weekday-1 = Monday
paper-weekday-2 = Tuesday
paper-weekday-3 = Wednesday
paper-weekday-4 = Thursday
paper-weekday-5 = Friday
paper-weekday-6 = Saturday
paper-weekday-7 = Sunday
paper-clock = { $hour }:{ $minute }
paper-sign-in-day = { $weekday } { $date }
paper-sign-in-starts = { $start }
paper-sign-in-between = { $start } to { $end }
paper-sign-in-expected = Is your name on the list? Put a cross before it.
paper-sign-in-write = Is it not? Write your first name on an empty line.
paper-sign-in-first-name = Write your first name on an empty line.
paper-sign-in-first-time = Are you here for the first time? Put a cross under New.
paper-sign-in-privacy = A first name is enough. We throw this sheet away when it is typed over.
paper-sign-in-here = Here
paper-sign-in-name = First name
paper-sign-in-new = New
paper-sign-in-count = How many people sit at each table?
paper-sign-in-table = Table { $number }

## The calendar
paper-calendar-neutral = Encounter
