### What only the command line can get wrong. Everything else stands with the words of the window.

error-unknown-command = There is no such command. See samenboekctl --help.
error-missing-argument = Something is missing on the command line. See samenboekctl --help.
error-unexpected-argument = Something on the command line does not belong there. See samenboekctl --help.
error-not-json = This is not JSON as it should be.
error-passphrase-missing = Give the passphrase by --passphrase-file or SAMENBOEK_PASSPHRASE.
error-new-passphrase-missing = Give the new passphrase by --new-passphrase-file or SAMENBOEK_NEW_PASSPHRASE.
error-still-joining = This laptop still waits for the answer of a coordinator.
error-file-exists = This file is there already.
error-file-missing = There is no such file or folder.
error-scale-out-of-range = The scale is more than 0 and at most 4.
