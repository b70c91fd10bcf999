### Help.

help-eyebrow = Short and plain
help-record = Write down an evening
help-record-text = Press New encounter. Choose what it was and who came. One sentence is enough. Stop half-way? Your draft stays.
help-mistake = Made a mistake?
help-mistake-text = Press Undo at once. Later you find thrown away things in the bin. It is under Settings.
help-stick = Sharing with a stick
help-stick-text = Go to Sharing. Choose the stick and press Exchange. Do the same on the other laptop. Only your team can read the stick.
help-versions = Two versions
help-versions-text = Did two people write different things? We keep both. You choose which is right. There is no hurry.
help-leave = Done?
help-leave-text = Press Done, I'm leaving. The book locks. Your draft stays yours. Nobody touches the laptop? Then it locks by itself.
help-passphrase = Forgot your passphrase?
help-passphrase-text = Press Forgot your passphrase? beside your picture. With your sheet or key-stick you choose a new one. Do you have neither? A coordinator helps you. Nobody can read your passphrase.
help-nobody-leads = No coordinator any more?
help-nobody-leads-text = Take the key of the centre out of the safe. Go to Settings, People. The code works once.
keys-title = Shortcuts
key-new = New encounter
key-save = Save
key-undo = Undo
key-search = Search
key-back = One step back
key-leave = Done, I'm leaving
help-lost = Laptop lost?
help-lost-text = A coordinator goes to Sharing. Choose at that laptop: Lost or put away.
