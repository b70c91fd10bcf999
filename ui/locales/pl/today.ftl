### Vandaag.

today-encounters = Dzisiejsze spotkania
nothing-today = Dziś jeszcze nic
nothing-today-help = Coś było? Zapisz to. Wystarczy jedno zdanie.
written-by = Kto zapisał:
same-as-last-time = To samo co ostatnio
drafts-to-finish = Do dokończenia
finish-draft = Dokończ
draft-of-encounter = Spotkanie
draft-of-encounter-again = Spotkanie
draft-of-rule = Ustalenie
draft-of-rule-from = Ustalenie
draft-of-other = Szkic
does-it-work = Czy się udaje?
does-it-work-help = Tak ustaliliście. Jak jest teraz?
asked-since = od: { $day }
about-your-work = O twojej pracy
more-two-versions = { $count ->
    [one] Dwie wersje są jeszcze w 1 miejscu
    [few] Dwie wersje są jeszcze w { $count } miejscach
    [many] Dwie wersje są jeszcze w { $count } miejscach
   *[other] Dwie wersje są jeszcze w { $count } miejsca
 }
look-at-receipt = Zobacz, co przyszło
drafts-away = { $count ->
    [one] { $count } szkic czeka za Twoim hasłem.
    [few] { $count } szkice czekają za Twoim hasłem.
    [many] { $count } szkiców czeka za Twoim hasłem.
   *[other] { $count } szkicu czeka za Twoim hasłem.
  }
drafts-away-open = Wpisz hasło
versions-of-case = Sprawa
versions-of-agreement = Ustalenie w sprawie
draft-of-series = Cykl spotkań
draft-of-own-field = Własne pytanie
draft-of-signal-action = Co ktoś zrobi z sygnałem
draft-of-signal-close = Co zrobiono z sygnałem
