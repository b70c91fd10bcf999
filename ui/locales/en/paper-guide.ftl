### Het blad met hulp dat naast de laptop ligt. Woorden tussen aanhalingstekens staan zo op een knop.

paper-guide-title = Samenboek on one sheet
paper-guide-in = Go in
paper-guide-in-steps =
    Choose your picture.
    Type your passphrase.
    Press “Go in”.
paper-guide-encounter = Write down an encounter
paper-guide-encounter-steps =
    Press “New encounter”.
    Choose what it was, and who.
    Press “Save encounter”.
paper-guide-agreement = Make an agreement
paper-guide-agreement-steps =
    Go to “Agreements”.
    Press “New agreement”.
    Press “Save agreement”.
paper-guide-stick = Share with a stick
paper-guide-stick-steps =
    Put the stick in. Go to “Sharing”.
    Press “Share with this stick”.
    Wait until it is done. Take the stick out.
paper-guide-lock = Lock
paper-guide-lock-steps =
    Press “Done, I’m leaving”.
    Your draft stays yours.
    Away for a moment? Press “Hide screen”.
paper-guide-help = Ask for help
paper-guide-help-steps =
    Press “Help”, or F1.
    Made a mistake? Press “Undo”.
    Nothing just disappears.
paper-guide-who = Who helps?
paper-guide-name = Name
paper-guide-telephone = Telephone
