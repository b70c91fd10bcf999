### What is new: a few lines a version, for the people who work with it.

news = What is new?
news-yours = you have this one
news-encounter = Write down an encounter in a minute.
news-rule = Write down an agreement and print the poster.
news-stick = Share with other laptops, with a stick.
news-near = Laptops on the same Wi-Fi share by themselves.
news-join = A laptop joins over wifi, without a stick.
news-own-laptop = Let your own second laptop in yourself.
news-board = A coordinator sees all laptops under Sharing.
news-stick-in = Samenboek notices when you plug in a stick.
news-online = Share by a folder on the internet too.
news-access = Does somebody leave? A coordinator stops the access.
news-versions = Did two people write different things? You choose.
news-bin = Threw something away? You put it back.
news-restored = Did another throw away what you wrote in? You choose.
news-sheet = Forgot your passphrase? Type the code on your sheet.
news-go-back = Back to a backup? A coordinator puts back the book of everybody.
news-clock = Is the clock of the laptop wrong? You see it on Today.
news-chosen = Did somebody choose a version? You look at it and turn it back.
news-untitled = An encounter without a title has one name everywhere.
news-copied = Did somebody copy the folder? Then a laptop gets new keys.
news-let-in-again = Did somebody come in for nothing? A coordinator lets them in again.
news-late = Did work come from somebody who left? A coordinator chooses.
news-lost = Laptop lost, or put away? A coordinator does it at Sharing.
news-forget = Does somebody want to be forgotten? A coordinator forgets the card on every laptop.
