### Settings and people.

settings-me = About me
settings-people = People
settings-laptop = This laptop
settings-locks = Locking
laptops-at-sharing = All laptops are at Sharing
settings-backup = Backup
settings-bin = Bin
settings-language = Language
settings-colours = Colour and reading
change-passphrase = Change passphrase
passphrase-now = Your passphrase now
passphrase-new-one = Your new passphrase
passphrase-changed = Your passphrase has changed.
data-folder = The folder of the book
data-folder-help = Everything is here, locked. Change nothing in it.
version-of-app = Samenboek { $version }
backup-help = One file with everything, locked. Keep it on a stick in the safe.
make-backup = Make a copy
backup-made = The copy worked: { $size }. We read it back.
bin-help = You can bring everything back.
bin-empty = The bin is empty
bin-empty-help = What you throw away comes here.
thrown-away-by = { $name } threw this away, { $when }
which-colours = Which colours do you like to read?
theme-system = Like the laptop
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast

laptops = Laptops
no-laptop = no laptop of their own yet
that-is-you = that is you
add-person = Add somebody
add-person-here = Add somebody on this laptop
their-name = What is this person called?
how-comes-in = How does this person come in?
way-profile = With a picture
way-passphrase = With a passphrase
way-profile-help = Can take part when the laptop is open already.
way-passphrase-help = Can also open the laptop alone.
person-added = This person is in the book.
sheet-of-newcomer = Sheet for the new person
sheets-lead-one = Print or save it now. You see it only once.
sheet-kept = I have kept it

stop-access = Stop the access
stop-access-of = Stop the access: { $name }
stop-access-title = Stop the access of { $name }?
stop-access-does = What { $name } has shared stays in the book. { $name } can no longer read new work. Nor on another laptop.
stop-access-when = Other laptops hear of it when you share again.
stop-access-cannot = What { $name } has read already, we cannot take back.
stop-access-forever = Taking part again later? Then { $name } comes in anew.
stop-access-no = No, leave it so
stop-access-yes = Yes, stop the access
access-stopped = The access has been stopped.
access-ended = access stopped

go-back = Back to the backup
go-back-none = There is nothing to go back to
go-back-none-help = This is possible after a backup was put back.
go-back-card = This laptop comes from a backup. Share first. Then choose.
go-back-card-gone = The book went back to the copy. Is it right like this?
go-back-lead = This laptop came from a backup { $when }. The book of everybody can go back to that.
go-back-unheard = These laptops did not share since the copy:
go-back-share-first = What only they have is not in this plan.
go-back-plan = This will happen
go-back-back = { $count ->
    [0] Nothing has to go back.
    [one] One thing will be as it was.
   *[other] { $count } things will be as they were.
}
go-back-to-bin = { $count ->
    [0] Nothing goes to the bin.
    [one] One thing is of later. It goes to the bin.
   *[other] { $count } things are of later. They go to the bin.
}
go-back-stays = { $count ->
    [0] Nothing stays as it is now.
    [one] One thing stays as it is now.
   *[other] { $count } things stay as they are now.
}
go-back-not-cases = Cases stay as they are now. So does who may do what.
go-back-kept = Nothing is lost. You can turn this back.
go-back-which = This will be as it was
go-back-which-bin = This goes to the bin
go-back-word = back
go-back-now = Put back for everybody
go-back-done = { $count ->
    [one] One thing is back.
   *[other] { $count } things are back.
}
go-back-gone = { $count ->
    [one] One thing went back. The others see that when you share.
   *[other] { $count } things went back. The others see that when you share.
}
go-back-undo = Turn this back
go-back-undone = All is as it was before.
go-back-end = Leave the book so
go-back-ended = The book stays as it is now.

## Languages

language-yours = This language is yours. The first screen has a language of its own.
languages-standing = Which languages are there?
language-standing-checked = Complete
language-standing-unchecked = Needs a native reader’s check
language-standing-from-file = { $count ->
    [0] From a file. Everything is in it.
    [one] From a file. 1 sentence is in Dutch.
   *[other] From a file. { $count } sentences are in Dutch.
 }
language-remove = Take it away
language-from-file = A language from a file
language-from-file-help = Somebody can translate Samenboek. That language then comes in one file.
language-pick-file = Choose a file
language-choose-file = Choose a file with a language
language-added = { $count ->
    [0] everything is in it.
    [one] 1 sentence is in Dutch.
   *[other] { $count } sentences are in Dutch.
 }

## Reading aloud

read-aloud = Read aloud
read-aloud-stop = Stop reading aloud
read-aloud-name = Read aloud: { $name }
reading-title = Reading aloud
reading-help = Samenboek can read a page aloud. Esc stops it.
reading-button = Do you want to see the button?
reading-on = Yes, show it
reading-off = No, hide it
reading-speed = How fast?
reading-speed-slow = Slowly
reading-speed-plain = Normally
reading-speed-quick = Quickly
reading-voices = These languages have a voice here:
reading-no-voices = These languages have no voice here:
reading-no-voices-help = Install the program eSpeak NG on this laptop. Or choose recordings.
recordings-title = Recordings
recordings-help = Somebody can speak sentences. They come in one file.
recordings-line = { $count ->
    [one] 1 sentence, voice: { $by }
   *[other] { $count } sentences, voice: { $by }
  }
recordings-added = { $count ->
    [one] 1 sentence came in.
   *[other] { $count } sentences came in.
  }
recordings-choose-file = Choose a file with recordings
