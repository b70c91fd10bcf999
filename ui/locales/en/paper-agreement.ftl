### The agreement on paper.

paper-agreement-title = What we agree
paper-agreement-between = Between { $names }.
paper-agreement-made = Agreed on { $date }.
paper-agreement-mediators = { $names } helped with it.
paper-agreement-why = So that we live together pleasantly.
paper-agreement-and = { $names } and { $last }
paper-agreement-mediators-do = the mediators
paper-agreement-who = Who: { $names }
paper-agreement-where = Where: { $place }
paper-agreement-how = How: { $how }
paper-agreement-from = From { $date }
paper-agreement-until = Until { $date }
paper-agreement-responsible = Sees to it: { $name }
paper-agreement-again = We look at it together again on { $date }.
paper-agreement-close = We keep to this out of goodwill.
paper-agreement-sign = Who says yes
paper-agreement-drawn = Signature of { $name }
paper-agreement-on-paper = Signed on paper
paper-agreement-spoken = Said aloud. { $name } heard it.
paper-agreement-copy = For { $name }
paper-agreement-draft = Not signed yet
paper-agreement-foot = Version { $version }, mark { $mark }, { $date }
paper-agreement-page = Page { $page }
