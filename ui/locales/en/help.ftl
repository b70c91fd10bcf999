### Help: questions that people ask, each answered in a few steps. Words between { } are the names of buttons.

help-eyebrow = Short and plain
help-here = Help with this screen
help-here-lead = Ask your question, or read what fits here.
help-search = Search in Help
help-search-help = Type a word from your question. For example: stick.
help-found = { $count ->
    [0] No answer found.
    [one] 1 answer found.
   *[other] { $count } answers found.
 }
help-ask = Try another word. Or ask a coordinator.
help-ask-names = Try another word. Or ask { $names }.
help-close = Close help
help-coming-in = Coming in and leaving
help-more = More help

## Encounters
topic-record = How do I write down an encounter?
    .steps =
        Press “{ new-encounter }”.
        Choose what it was and who was there.
        Press “{ save-encounter }”. One sentence is enough.
        Did you stop half-way? Your draft is under “{ today }”.
    .words = evening meal note fill in draft visit
topic-series = How do I put in something that comes back?
    .steps =
        Go to “{ encounters }”. Press “{ series-all }”.
        Press “{ series-new }”. Choose how often it is.
        Press “{ save-series }”.
        On the day itself it is under “{ today }”.
    .words = every week weekly monthly fixed calendar plan repeat
topic-door = What is “{ open-door }”?
    .steps =
        People say themselves that they are here. Nobody sees names of others.
        Open an encounter. Press “{ open-door }”.
        Put the laptop by the door. Whoever comes presses “{ door-here }”.
        Press “{ door-stop }” afterwards. The laptop locks.
    .words = at the door entrance check in arrive kiosk
topic-find = How do I find something again?
    .steps =
        Type a word, a name or a place at “{ search }”.
        Nothing found? Type only a part of the word.
        Thrown away? Look under “{ settings }”, “{ settings-bin }”.
    .words = search lost bin look up
topic-mistake = I made a mistake. What now?
    .steps =
        Press “{ undo }” at once.
        Is it later? Open what is wrong and press “{ change }”.
        Thrown away? Go to “{ settings }”, “{ settings-bin }”. Press “{ bring-back }”.
    .words = error wrong repair restore thrown away
topic-import = How do I bring in a list from Excel?
    .steps =
        Go to “{ encounters }”. Press “{ from-a-list }”.
        Press “{ import-choose-file }”. See whether all is right.
        Press “{ import-take }”.
        Not right after all? Press “{ import-take-back }”.
    .words = file import csv addresses spreadsheet
topic-signal = I notice something around here. Where do I write it?
    .steps =
        Go to “{ encounters }”. Choose “{ signals }”.
        Press “{ new-signal }”. Write no names.
        Press “{ save-signal }”.
    .words = noise litter nuisance quarrel street report

## Agreements
topic-rule = How do I make an agreement for the street?
    .steps =
        Go to “{ agreements }”. Press “{ new-rule }”.
        Write what you do together. More languages are possible.
        Choose when you look at it together again.
        Press “{ save-rule }”.
    .words = rule house stairs neighbours
topic-poster = How do I hang up an agreement?
    .steps =
        Open the agreement. Choose three languages at most.
        Press “{ print-poster }”.
        No printer? Press “{ save-as-file }” and print elsewhere.
    .words = poster hall print paper

## Cases
topic-case = How do I write down a report?
    .steps =
        That is possible on your own laptop, with a passphrase.
        Go to “{ agreements }”. Choose “{ cases }”.
        Press “{ new-case }”. Fill in what you know.
        Press “{ case-save }”.
        After that a coordinator chooses “{ case-assign }”.
    .words = case quarrel neighbours complaint mediate intake
topic-case-read = Who can read a case?
    .steps =
        Coordinators read every case. Mediators read the cases they were given.
        Only on a laptop of their own, with a passphrase.
        Open the case. Under “{ case-reads }” you see who looked.
        Whoever gives up a case does not read what is new.
    .words = secret privacy closed room access
topic-case-agreement = How do I make an agreement in a case?
    .steps =
        Open the case. Press “{ new-case-agreement }”.
        Write at each point who takes care of it.
        Read it together. Press “{ agreement-save }”.
    .words = parties mediation points contract
topic-sign = How do I let somebody sign?
    .steps =
        Open the agreement in the case. Press “{ agreement-sign-now }”.
        Choose how they say yes: signing, on paper, aloud or typing.
        On the screen? Press “{ agreement-ink-save }” after that.
        Do words change later? Then everybody signs again.
    .words = signature say yes agree
topic-letter = How do I make a letter for a case?
    .steps =
        Open the case. Choose a letter under “{ letters }”.
        Read what comes on paper. Press “{ letter-print }”.
        Has the letter gone out? Press “{ letter-sent }”.
    .words = invitation card referrer post send
topic-unsafe = What do I do when it is not safe?
    .steps =
        Is there danger now? Call 112.
        Open the case. Press “{ flag-begin }”.
        Choose what is wrong. Press “{ flag-save }”.
        Call the coordinator. Only they let the case go on.
    .words = danger violence threat police weapon child
topic-aftercare = How do I ask later whether it works?
    .steps =
        Open the agreement in the case. Press “{ aftercare-begin }”.
        Choose whom you talk to. Fill in for each point whether it works.
        Press “{ aftercare-save }”.
    .words = aftercare look back after a month call
topic-figures = How do I make the figures of a year?
    .steps =
        A coordinator does this, on their own laptop.
        Go to “{ cases }”. Press “{ more }”. Open “{ figures }”. Choose the year.
        Are the figures for others? Choose “{ figures-published }”.
        Press “{ figures-save-xlsx }”.
    .words = annual report statistics numbers municipality ccv

## People
topic-person = How do I make a card for somebody?
    .steps =
        Go to “{ people }”. Press “{ new-person }”.
        A first name is enough. Do not ask about belief or origin.
        Does another card look like it? See whether it is the same person.
        Press “{ save-person }”.
    .words = address telephone name double group volunteer
topic-consent = How do I write down what somebody agrees to?
    .steps =
        Ask first. People may always say no.
        Open the card. Press “{ new-consent }”.
        Choose what it is for. Press “{ save-consent }”.
        Does that person not want it any more? Press “{ withdraw-consent }”.
    .words = consent photo story withdraw gdpr
topic-known = Somebody asks what we know. What do I do?
    .steps =
        Open the card. Press “{ access }”.
        Read the sentences. Is one about somebody else? Take the tick away.
        Press “{ access-save-pdf }”. Give it to that person only.
    .words = access data right gdpr privacy
topic-handover = Somebody stops. How do they hand over?
    .steps =
        Open the card. Press “{ handover-what }”.
        Choose the last day, and who takes over.
        Press “{ handover-give }”.
    .words = leave farewell tasks away
topic-forget = How do I have somebody forgotten?
    .steps =
        A coordinator does this. It never comes back.
        Open the card. Press “{ forget }”. Read what goes.
        Type the word. Press “{ forget-now }”.
        Share after that. Then the other laptops forget it too.
    .words = erase delete gdpr for ever gone
topic-kept = What goes away by itself?
    .steps =
        Nothing goes by itself. You look, and you say yes.
        Go to “{ settings }”. Choose “{ retention }”.
        There you see what has been in the book too long.
        May it go? Press “{ retention-go }”.
    .words = keep clean up term how long gdpr

## Sharing
topic-stick = How do I put everything on a stick?
    .steps =
        Put the stick in the laptop. Go to “{ sharing }”.
        Choose the stick. Press “{ exchange }”.
        Wait until it says: “{ stick-out }”
        Do the same on the other laptop.
        Only your team can read the stick.
    .words = usb take along share swap receipt
topic-wifi = How do we share without a stick?
    .steps =
        Open Samenboek on both laptops, on the same Wi-Fi.
        Go to “{ sharing }”. Press “{ near-turn-on }”.
        They do not find each other? Type the address. Press “{ near-call }”.
    .words = network internet by itself connect
topic-laptop = How do I add a laptop?
    .steps =
        Open Samenboek on the new laptop. Choose “{ way-join }”.
        Go to “{ sharing }” here. Press “{ laptop-add }”.
        Type the six digits. Press “{ let-in }”.
        Compare the three pictures. Choose “{ join-pictures-same }”.
    .words = new computer pair join digits
topic-lost = What do I do when a laptop is lost?
    .steps =
        Tell a coordinator at once.
        They go to “{ sharing }”. At that laptop it says “{ board-part }”.
        Choose “{ part-lost }”. Press “{ part-stop }”.
        Then do what is on the list.
    .words = stolen theft missing data leak gone
topic-versions = What do I do when there are two versions?
    .steps =
        Did two people write different things? Then we keep both.
        Look under “{ today }”. Choose “{ this-one }” or “{ keep-both }”.
        There is no hurry. You can take a choice back.
    .words = different difference double which is right apart

## Coming in and leaving
topic-leave = I am done. What now?
    .steps =
        Press “{ leave }”. The book locks.
        Your draft stays yours.
        Away for a moment? Press “{ privacy-hide }”.
        Nobody touches the laptop? Then it locks by itself.
    .words = log out close lock stop
topic-passphrase = I do not know my passphrase any more
    .steps =
        Choose your picture. Press “{ forgot }”.
        Choose “{ forgot-sheet }” or “{ forgot-stick }”.
        Nothing left? A coordinator gives you a new passphrase.
        Is a coordinator beside you? Press “{ let-me-in }”.
        Nobody can read your old passphrase.
    .words = password forgotten lost log in sheet key-stick
topic-not-there = I am not among them
    .steps =
        Are there many pictures? Type your name at “{ picker-search }”.
        Was the laptop just started? Then you see only people with a passphrase.
        Are you new? Ask a coordinator to open the laptop.
        They press “{ add-person }” under “{ settings }”.
    .words = new picture name log in my face
topic-quick = How do I come back quickly?
    .steps =
        Go to “{ settings }”, “{ settings-me }”. Press “{ quick-make }”.
        Choose pictures or digits. Press “{ quick-save }”.
        The code works as long as Samenboek stays open.
        Wrong five times? Then type your passphrase.
    .words = pin code pictures fast return
topic-newcomer = How does somebody join on this laptop?
    .steps =
        A coordinator goes to “{ settings }”, “{ settings-people }”.
        Press “{ add-person }”.
        Choose “{ way-profile }” or “{ way-passphrase }”.
        Print the sheet and give it to that person.
    .words = new volunteer account user access
topic-no-lead = There is no coordinator any more
    .steps =
        Take the key of the centre out of the safe.
        Go to “{ settings }”, “{ settings-people }”. Press “{ nobody-leads-link }”.
        Type the code. Press “{ paper-key-check }”.
        Choose who leads. Press “{ paper-key-use }”. The code works once.
    .words = paper key safe lead board
topic-begin = How do I begin on a new laptop?
    .steps =
        Is there no book yet? Choose “{ way-found }”.
        Is there a book already? Choose “{ way-join }”.
        Do you have an old book on a stick? Choose “{ way-restore }”.
    .words = first time start install

## Settings
topic-backup = How do I make a backup?
    .steps =
        Put a stick in the laptop.
        Go to “{ settings }”, “{ settings-backup }”. Press “{ make-backup }”.
        Put the stick in the safe.
    .words = backup copy safe restore
topic-reading = How do I choose another language or colour?
    .steps =
        Press “{ language }”. What you wrote stays.
        For colours go to “{ settings }”, “{ settings-colours }”.
        Is it hard to read? Choose “{ theme-contrast }”.
    .words = read letters dark light contrast eyes
topic-export = How do I take something along to Excel?
    .steps =
        Go to “{ settings }”. Choose “{ save-book }”.
        Choose what you take, with or without names.
        Press “{ export-now }”. Whoever has this file can read it.
    .words = file figures insight libreoffice csv grant

## The shortcuts
keys-title = Shortcuts
key-new = New encounter
key-save = Save
key-undo = Undo
key-search = Search
key-back = One step back
key-leave = Done, I’m leaving

## Het blad
guide-title = Help on one sheet
guide-lead = Print this sheet and put it beside the laptop.
guide-language = In which language?
guide-phone = At the bottom you write who helps, and the number.
guide-print = Print the sheet
guide-open = Open the sheet
guide-alt = The sheet with help, as it comes on paper
