### Beside the steps of a case: safety, talks, who mediates, looking back.

## Safety

flag-begin = It is not safe
flag-title = What is the matter?
flag-help = The case stops at once. Write down no illness and no judgement.
flag-violence = Violence
flag-weapons = Weapons
flag-threat = Threats
flag-child = A child in danger
flag-crisis = Somebody in great need
flag-other = Something else
flag-save = Stop the case
flag-done = The case stands still.
stopped-title = This case stands still: it is not safe.
stopped-by = { $what }, written down by { $name } on { $day }.
stopped-what-now = Do not go there alone. Is there danger now? Call 112.
stopped-who = Then call your coordinator.
stopped-paper = Who helps now?
stopped-lift = Let it go on
stopped-lift-only = Only a coordinator lets the case go on.
stopped-why = Why can it go on again?
stopped-why-help = One sentence is enough. Everybody in the case reads this.
stopped-lift-save = Go on again
stopped-lifted = The case goes on again.
draft-of-case-lift = Why a case goes on again
stopped-short = Stopped

## Talks

meetings = Planned talks
meetings-none = Nothing is planned yet.
meeting-add = Plan a talk
meeting-what = Which talk?
meeting-first-talk = With the first party
meeting-second-talk = With the second party
meeting-session = With everybody together
meeting-aftercare = Aftercare
meeting-other = Another talk
meeting-on = On which day?
meeting-at = What time?
meeting-place = Where?
meeting-save = Save talk
meeting-strike = Does not happen
meeting-strike-of = Does not happen: { $day }
meeting-struck = Struck out. The talk does not happen.
meeting-when = { $day }, { $time }
meeting-card = Make a card
talks-save = Put talks in calendar
talks-save-help = Your calendar only says “Talk”. No name and no street.
draft-of-case-meeting = A talk in a case

## Also written down

noted = Also written down
noted-letter = Sent: { $letter }
noted-letter-to = Sent to { $name }: { $letter }
noted-flag = Not safe: { $what }
noted-lift = Goes on again
noted-told-yes = { $name } agrees that the referrer hears of it
noted-told-no = { $name } does not want the referrer to hear of it
noted-meeting = Talk planned on { $day }
noted-knows = { $name } knows a party
noted-strike = Strike out
noted-strike-of = Strike out: { $what }
noted-struck = struck out
noted-done = Struck out. It stays to be seen.

## Who mediates

proposals = Proposal
proposals-help = You choose. This is why they fit.
proposals-none = No pair can be found. Choose yourself.
proposals-by-hand = Choose two people yourself
proposal-take = Choose this pair
proposal-take-of = Choose this pair: { $names }
proposals-left-out = Not proposed
reason-speaks = Speaks { $language }
reason-speaks-not = Nobody speaks { $language }
reason-language-unknown = We do not know who speaks { $language }
reason-experienced = { $name } has much experience
reason-both-new = New for both
reason-did-this = { $name } did such a case before
reason-free = Have no case now
reason-busy = { $name } has many cases
reason-near = { $name } lives nearby
reason-distance-unknown = We do not know how near they live
bar-is-party = is called like a party
bar-lives-there = lives at a party’s address
bar-knows-party = knows a party
bar-declined = said no already
bar-not-area = not in this street
bar-not-kind = does not want such cases
knows-party = Knows a party
knows-party-of = { $name }: Knows a party
knows-party-done = Written down. We propose them no more.
case-hint-mediator-knows-party = A mediator knows a party. Choose somebody else.
decline = Not for me
decline-why = Why not? Choose one.
decline-help = After this you do not read what is new.
decline-knows-party = I know somebody
decline-too-near = Too near
decline-too-busy = Too busy
decline-not-for-me = Does not suit me
decline-other = Other
declined-done = The coordinator looks for somebody else.
declined-by = { $name } said no.
case-step-declined = A mediator said no
case-due-safety = Not safe: look now
case-due-safety-late = Not safe: look now
case-due-safety-help = The case stands still until a coordinator looks.
case-due-short-safety = not safe, stands still
case-due-short-safety-late = not safe, stands still
case-due-pair = Find a mediator: before { $until }
case-due-pair-late = Find a mediator: was due before { $until }
case-due-pair-help = Somebody said no.
case-due-short-pair = find a mediator
case-due-short-pair-late = find a mediator now

## Parties

party-more = Language and age
party-more-of = Language and age: { $name }
party-language = Which language do they read and speak best?
party-language-none = I do not know
party-age = How old?
party-adult = 18 or older
party-minor = 12 up to 17
party-child = Younger than 12
party-guardian = Who stands beside them?
party-guardian-help = A parent or guardian.
party-save = Save
party-is-minor = Minor
party-with-guardian = With { $name }
party-without-guardian = Who stands beside this minor? Write it down.
party-speaks = Reads and speaks: { $language }

## Looking back

look-back = How do they look back?
look-back-help = Ask them. Nobody has to answer.
look-back-of = { $name }: { $question }
question-heard = Did we listen well?
question-fair = Were we fair to both?
question-helped = Did it help?
face-good = Yes
face-so-so = A little
face-bad = No
look-back-two = Two answers, on two laptops: { $faces }

## How somebody mediates

wishes = Mediating
wishes-help = The coordinator finds a pair with this. The whole team reads it.
wishes-none = Nothing stands here yet.
wish-speaks = Speaks { $value }
wish-not-area = Not in { $value }
wish-not-with = Not together with { $value }
wish-not-kind = Not about: { $value }
wish-add = Write something down
wish-which = What do you want to write down?
wish-which-speaks = A language
wish-which-not-area = Not a street
wish-which-not-with = Not a person
wish-which-not-kind = Not a kind of case
wish-language = Which language?
wish-area = Which street or postcode?
wish-person = Not with whom?
wish-kind = Not about what?
wish-save = Save
wish-drop = Take away
wish-drop-of = Take away: { $what }

## Languages

tongue-nl = Dutch
tongue-en = English
tongue-ar = Arabic
tongue-tr = Turkish
tongue-uk = Ukrainian
tongue-pl = Polish
tongue-ti = Tigrinya
tongue-so = Somali
tongue-fa = Farsi
tongue-prs = Dari
tongue-ps = Pashto
tongue-ku = Kurdish
tongue-rif = Berber
tongue-fr = French
tongue-de = German
tongue-es = Spanish
tongue-pt = Portuguese
tongue-ru = Russian
tongue-ro = Romanian
tongue-bg = Bulgarian
tongue-zh = Chinese
tongue-pap = Papiamento
tongue-srn = Sranan
tongue-dse = Sign language
draft-of-case-party = Something about a party
field-party = About a party
