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
