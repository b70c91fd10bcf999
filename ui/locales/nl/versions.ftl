### De lijst met twee versies.

no-two-versions = Nergens twee versies
no-two-versions-help = Iedereen schreef hetzelfde op.
