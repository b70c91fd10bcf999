### Agreements in a case: making, signing, aftercare.

case-agreements = What did they agree?
no-case-agreements = There are no agreements yet.
new-case-agreement = Make an agreement
case-agreement-thrown-away = Thrown away
agreement-items = { $count ->
    [one] 1 point
   *[other] { $count } points
 }
agreement-standing-draft = Not signed yet
agreement-standing-part = Not signed by everybody yet
agreement-standing-signed = Signed
agreement-standing-changed = Changed after signing
agreement-version = Version { $number }, mark { $mark }
agreement-next-talk = Follow-up talk on { $day }
agreement-review = Look at it together again on { $day }
agreement-of-case = Agreement in a case
agreement-file = Agreements
draft-of-agreement = An agreement in a case
draft-of-agreement-in = An agreement in a case
draft-of-aftercare = Aftercare in a case
draft-of-agreement-sign = A signature in a case

## Making

agreement-who-does-what = Who does what?
agreement-first-language = First language
agreement-second-language = Second language beside it
agreement-one-language = One language only
agreement-other-language = Another language
agreement-language-code = Code of that language
agreement-language-code-help = For example: ti for Tigrinya, so for Somali.
agreement-swap-languages = Swap places
agreement-language-drop = These sentences will go then:
agreement-language-take = Take the language away
agreement-language-keep = Keep the language
agreement-language-hidden = You do not see this language here:
agreement-two-languages = Agreements in two languages
agreement-text = What do you agree?
agreement-text-in = What do you agree? ({ $language })
agreement-text-help = Write it in their own words.
agreement-responsible = Who sees to it?
agreement-who = Who joins in?
agreement-others = Who else?
agreement-where = Where?
agreement-how = How exactly?
agreement-from = From when?
agreement-until = Until when?
agreement-more = Where, how, when?
agreement-mediators = The mediators
agreement-party-left = { $name }, no longer a party
agreement-item-gone = Point { $number } is gone.
agreement-item-back = Put it back
agreement-up = Up
agreement-up-item = Point { $number } up
agreement-down = Down
agreement-down-item = Point { $number } down
agreement-talk-first = Next time we talk first
agreement-talk-first-in = Next time we talk first ({ $language })
agreement-talk-first-help = How do you reach each other first?
agreement-talk-first-use = Use this sentence
agreement-talk-first-sentence = Is something wrong? Then we ring each other’s bell first.
agreement-review-on = When do you look at it together again?
agreement-in-weeks = In { $count } weeks
agreement-form = How do they want to say yes?
agreement-save = Save agreement
agreement-read-along = Read together
agreement-read-stop = Stop reading
agreement-read-both = Both languages
agreement-read-language = In which language do you read?
agreement-no-parties = First say in the case who the parties are.

form-signed = Sign on the screen
form-paper = Sign on paper
form-spoken = Say yes aloud
form-typed = Type the name

## Hints beside an item

agreement-hint-vague = Everybody reads ‘{ $word }’ differently. What do you see when it works?
agreement-hint-blaming = ‘{ $word }’ sounds like blame. Can it do without?
agreement-hint-conditional = This point waits for the other (‘{ $word }’). Can it stand alone?
agreement-hint-without-day = No day stands here yet.
agreement-hint-one-sided = One party does everything now. What does the other do?
agreement-hints = Hints

## Page

agreement-title = Agreement of { $day }
agreement-changed = Changed after signing.
agreement-changed-help = What was signed stands below. What stands now is not signed yet.
agreement-renamed = A name changed after signing. Here stands the name of then.
agreement-stopped = The case is stopped. Nobody signs or changes anything now.
agreement-item-goes = Take it away
agreement-item-stays = Let it stay
agreement-item-stays-text = Let it stay: { $text }
agreement-as-signed = As it was signed
agreement-as-now = As it stands now
agreement-older = Signed before
agreement-not-yet = It cannot be signed yet.
agreement-sees-to-it = sees to it
agreement-nobody-sees = Nobody sees to this yet
agreement-talk-first-short = Talk first
agreement-change = Change
agreement-change-help = Do you change it? Then everybody signs again.

## Signing

agreement-sign = Who says yes?
agreement-sign-now = Get a signature
agreement-sign-of = Let sign: { $name }
agreement-signed-on = Signed on { $day }
agreement-sign-way = How does { $name } say yes?
agreement-ink = Sign here, { $name }
agreement-ink-help = Sign with your finger, pen or mouse.
agreement-ink-clear = Clear
agreement-ink-picture = Signature of { $name }
agreement-ink-save = Save signature
agreement-photo-save = Choose photo of the paper
agreement-photo-help = Print first. Take a photo of the signed paper.
agreement-photo-show = Look at the paper
agreement-photo-hide = Hide the paper
agreement-photo-alt = Photo of the signed paper
agreement-witness = Who heard it?
agreement-witness-save = Save what was said
agreement-name = Type your name
agreement-name-save = Save name
agreement-way-signed = Signed on the screen
agreement-way-paper = Signed on paper
agreement-way-spoken = Said aloud. { $name } heard it.
agreement-way-typed = Typed: { $name }
agreement-written-by = { $name } wrote it down.
agreement-unsign = Take back
agreement-unsign-of = Take back: the signature of { $name }
agreement-unsigned = You took the signature back.
agreement-all-signed = Everybody said yes.
agreement-told = May the referrer hear how it ended?
agreement-told-help = Only how it ended. Never what stands here.
agreement-told-of = { $name }: may the referrer hear it?
agreement-told-yes = Yes
agreement-told-no = No
agreement-told-said = { $name } said on { $day }: { $answer }
agreement-told-nothing = Not asked yet

## Paper

agreement-paper = How it looks on paper
agreement-paper-alt = The agreement on paper, page { $page } of { $pages }
agreement-paper-languages = Languages on paper
agreement-paper-copies = Each party gets a copy of its own.
agreement-print = Print
agreement-save-file = Save as a file
agreement-file-warning = This file is not locked. Whoever has it can read it.
agreement-file-yes = Save all the same
agreement-printed = It lies at the printer.

## Aftercare

aftercare = Aftercare
aftercare-of = Does it work? Ask everybody.
aftercare-begin = Ask how it goes
aftercare-who = Whom do you talk to?
aftercare-which = About which agreement?
aftercare-on = When did you talk to { $name }?
aftercare-item = Point { $number }: does it work?
aftercare-other-answers = Something else
aftercare-note = Do you want to add something?
aftercare-note-add = Add something
aftercare-with-step = Also write the step Aftercare in the case
aftercare-save = Save answers
aftercare-saved = The answers are saved.
aftercare-answers = What did they say later?
aftercare-no-answers = Nobody asked how it goes yet.
aftercare-no-talk = First you talk together. Write that talk in the case.
aftercare-differs = They do not say the same
aftercare-next = Talk once more?
aftercare-next-help = Choose a day for a follow-up talk.
said-kept = It works
said-partly = A little
said-not = It does not
said-not-applicable = Not needed any more
said-unknown = Not known
said-taken-back = taken back

field-talk-first = Talk first
field-review-on = Look again together
field-form = How they say yes
