### The list of two versions.

no-two-versions = No two versions anywhere
no-two-versions-help = Everybody wrote the same.
choices = Chosen before
choices-help = Is a choice not right? Turn it back.
choice-kept = chosen
choice-by = { $name } chose this { $when }.
choice-by-both = { $name } kept all of them, { $when }.
choice-undone-by = { $name } turned this back, { $when }.
choice-take-back = Turn back
choice-taken-back = The versions are there again. Choose anew.
