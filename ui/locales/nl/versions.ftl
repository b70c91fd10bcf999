### De lijst met twee versies.

no-two-versions = Nergens twee versies
no-two-versions-help = Iedereen schreef hetzelfde op.
choices = Eerder gekozen
choices-help = Klopt een keuze niet? Draai haar terug.
choice-kept = gekozen
choice-by = { $name } koos dit { $when }.
choice-by-both = { $name } liet alles staan, { $when }.
choice-undone-by = { $name } draaide dit terug, { $when }.
choice-take-back = Draai terug
choice-taken-back = De versies staan er weer. Kies opnieuw.
