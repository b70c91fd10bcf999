### Today.

today-encounters = Encounters of today
nothing-today = Nothing yet today
nothing-today-help = Did something happen? Write it down. One sentence is enough.
written-by = Written down by
same-as-last-time = Same as last time
drafts-to-finish = Still to finish
finish-draft = Finish
draft-of-encounter = An encounter
draft-of-encounter-again = An encounter
draft-of-rule = An agreement
draft-of-rule-from = An agreement
draft-of-other = A draft
does-it-work = Is it working?
does-it-work-help = You agreed this. How is it now?
asked-since = since { $day }
about-your-work = About your work
more-two-versions = { $count ->
    [one] 1 more time two versions
   *[other] { $count } more times two versions
 }
look-at-receipt = Look at what you got
drafts-away = { $count ->
    [one] 1 draft lies behind your passphrase.
   *[other] { $count } drafts lie behind your passphrase.
  }
drafts-away-open = Type your passphrase
versions-of-case = A case
versions-of-agreement = An agreement in a case
draft-of-series = A series
draft-of-own-field = A question of your own
draft-of-signal-action = What somebody does about a signal
draft-of-signal-close = What was done with a signal
