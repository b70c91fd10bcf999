### Reeksen: wat steeds terugkomt. En de deur, waar mensen binnenkomen.

series-all = Cykle
series-new = Nowy cykl
series-change = Zmiana cyklu
save-series = Zapisz cykl
no-series = Nie ma jeszcze cykli
no-series-help = Coś się powtarza, na przykład zupa w każdy wtorek? Zrób cykl.
series-called = Jak to się nazywa?
what-was-it-series = Co to jest?
how-often = Jak często?
often-by-week = W dni tygodnia
often-by-month-day = W wybrany dzień miesiąca
often-by-month-date = W wybraną datę miesiąca
every-weeks = Co ile tygodni?
every-months = Co ile miesięcy?
every-help = 1 to za każdym razem
on-which-days = W jakie dni?
on-which-day = W jaki dzień?
which-of-month = Który raz w miesiącu?
which-1 = pierwszy
which-2 = drugi
which-3 = trzeci
which-4 = czwarty
which-last = ostatni
often-weekly = { $every ->
    [1] Co tydzień: { $days }
    [2] Co drugi tydzień: { $days }
    [one] Co tydzień: { $days }
    [few] Co { $every } tygodnie: { $days }
    [many] Co { $every } tygodni: { $days }
   *[other] Co { $every } tygodnia: { $days }
 }
often-monthly-on = { $every ->
    [1] Co miesiąc: { $day }, { $which } raz w miesiącu
    [one] Co miesiąc: { $day }, { $which } raz w miesiącu
    [few] Co { $every } miesiące: { $day }, { $which } raz w miesiącu
    [many] Co { $every } miesięcy: { $day }, { $which } raz w miesiącu
   *[other] Co { $every } miesiąca: { $day }, { $which } raz w miesiącu
 }
often-monthly = { $every ->
    [1] Co miesiąc, dzień { $day }
    [one] Co miesiąc, dzień { $day }
    [few] Co { $every } miesiące, dzień { $day }
    [many] Co { $every } miesięcy, dzień { $day }
   *[other] Co { $every } miesiąca, dzień { $day }
 }
often-newer = Zrobiono w nowszej wersji
series-from = Od którego dnia?
series-until = Do którego dnia (włącznie)?
series-until-help = Puste? Wtedy trwa dalej.
starts-at = O której się zaczyna?
ends-at = O której się kończy?
where-is-it = Gdzie to jest?
who-organises = Kto to organizuje?
series-next = Następny raz: { $day }
series-over = Skończone
series-coming = Dopiero będzie
series-nothing-coming = Następnego razu już nie będzie.
series-held = Tak było
series-since = Od: { $from }.
series-from-until = Od { $from } do { $until }.
series-off = Odwołaj
series-is-off = Odwołano.
series-on-after-all = Jednak się odbędzie
series-other-day = Inny dzień
series-was-on = Planowano: { $day }.
series-written = Zapisano.
series-not-written = Jeszcze nie zapisano.
about-this-series = O tym cyklu
series-thrown-help = Wyrzucasz cykl? Spotkania zostają.
to-the-series = Przejdź do cyklu
write-down = Zapisz
planned-not-written = Jeszcze nie zapisano.

guests = Goście
guests-from = z innego miejsca
guests-count = { $count ->
    [one] 1 gość.
    [few] { $count } gości.
    [many] { $count } gości.
   *[other] { $count } gościa.
 }

twice-title = Czy ten wieczór jest tu dwa razy?
twice-help = Zobacz drugi wpis:
twice-join = Połącz w jedno
twice-joined = Teraz to jedno spotkanie. Nikt nie zniknął.

open-door = Postaw przy drzwiach
door-title = Wejście
door-welcome = Witamy! Dziś:
door-name = Jak masz na imię?
door-name-help = Wystarczy imię.
door-here = Już jestem
door-or = Wolisz bez imienia?
door-known = Jestem tu nie pierwszy raz
door-new = Jestem tu pierwszy raz
door-said = Miło, że jesteś!
door-undo = To była pomyłka
door-stop = Zatrzymaj
door-stop-help = Potem księga jest zamknięta na klucz.

field-guests = Goście
field-attendance-guests = Goście
field-occurrence = Który raz w cyklu
field-rhythm = Jak często
field-except = Odwołane lub inny dzień
