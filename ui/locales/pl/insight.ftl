### Inzicht: wat een periode laat zien.

insight = Wyniki
which-period = Jaki okres
period-twelve = Ostatnie 12 miesięcy
period-this-year = Ten rok
period-last-year = Zeszły rok
period-other = Inne miesiące
first-day = Od miesiąca
last-day = Do miesiąca (włącznie)
show-period = Pokaż
counting = Liczymy.
from-until-days = od { $from } do { $to }
nothing-in-period = W tym okresie nic jeszcze nie ma
nothing-in-period-help = Wybierz inne dni albo zapisz spotkanie.
picture-or-table = Obrazek lub tabela
as-picture = Obrazek
as-table = Tabela
how-counted = Tak to liczymy
month = Miesiąc
visits = Ludzie razem
no-activity = Nie wybrano

strip-title = { $encounters ->
    [one] 1 spotkanie, ludzie razem: { $visits }.
    [few] { $encounters } spotkania, ludzie razem: { $visits }.
    [many] { $encounters } spotkań, ludzie razem: { $visits }.
   *[other] { $encounters } spotkania, ludzie razem: { $visits }.
 }
strip-said = { $count ->
    [one] 1 spotkanie.
    [few] { $count } spotkania, rodzaje: { $kinds }.
    [many] { $count } spotkań, rodzaje: { $kinds }.
   *[other] { $count } spotkania, rodzaje: { $kinds }.
 }
strip-table = Spotkania według rodzaju
strip-foot = Jedna kropka to jedno spotkanie. Im większa, tym więcej ludzi.
structural-sum = { $part ->
    [0] Nie ma jeszcze stałego cyklu.
    [one] 1 z { $whole } należy do stałego cyklu.
    [few] { $part } z { $whole } należą do stałego cyklu.
    [many] { $part } z { $whole } należy do stałego cyklu.
   *[other] { $part } z { $whole } należy do stałego cyklu.
 }
how-structural = Stały cykl to co najmniej 3 spotkania. Między pierwszym a ostatnim mija co najmniej 60 dni. Trzy spotkania w jednym tygodniu więc się nie liczą.

mixing-apart = Przy stołach grupy siedzą bardziej osobno, niż wyszłoby przypadkiem.
mixing-as-by-chance = Przy stołach grupy mieszają się tak, jak wyszłoby przypadkiem.
mixing-mixed = Przy stołach grupy mieszają się bardziej, niż wyszłoby przypadkiem.
mixing-silent-nothing-counted = Nie policzono jeszcze, kto z kim siedział.
mixing-silent-too-few = Mniej niż 5 osób. Tej liczby nie pokazujemy.
mixing-silent-one-group = Przy stole była tylko jedna grupa.
mixing-silent-one-unit = Wszyscy siedzieli razem. Nie ma czego porównać.
mixing-silent-help = Przy spotkaniu licz osoby przy każdym stole. Grupa sama wybiera słowa, na przykład fasola i soczewica.
mixing-foot = Kontakt z inną grupą: { $share }. Przypadek daje od { $low } do { $high }. Policzono: osoby { $people }, stoły { $units }.
mixing-said = { $part }: { $share }. Przypadek daje od { $low } do { $high }.
mixing-table = Kontakt z inną grupą
as-people-sat = tak siedzieli ludzie
as-chance-does = tak wyszłoby przypadkiem
tables-in = Stoły w okresie
seen = Było
by-chance = Przypadek
range-from-to = od { $low } do { $high }
how-mixing = Patrzymy, kto siedział razem przy stole. Ludzie policzyli się sami, bez nazwisk. Potem 500 razy losowo sadzamy te same osoby na tych samych krzesłach. Tak widać, co robi przypadek. W 95 razach na 100 przypadek mieści się w kreskowanym polu. Stoły, przy których siedzi więcej niż 12 osób, się nie liczą. To nie pokazuje przyczyny.
how-mixing-sources = Simpson (1949), bez obciążenia. Wskaźnik E-I: Krackhardt i Stern (1988). Waga stołu: Newman (2001).
figure-ratio = W porównaniu z przypadkiem (iloraz)
figure-range = przypadek: od { $low } do { $high }
figure-e-i = Wskaźnik E-I
figure-expected = przypadek: { $value }

new-faces-sum = { $count ->
    [0] Nie ma jeszcze nowych twarzy.
    [hidden] Mniej niż 5 nowych twarzy.
    [one] 1 nowa twarz.
    [few] { $count } nowe twarze.
    [many] { $count } nowych twarzy.
   *[other] Nowe twarze: { $count }.
 }
faces-said = { $count ->
    [hidden] { $part }: mniej niż 5.
   *[other] { $part }: { $count }.
 }
faces-foot = Policzono bez nazwisk. Mniej niż 5 nie pokazujemy: jest tam kreska.
fewer-than-five = mniej niż 5

contact-sum = { $part ->
    [0] Jeszcze żadna para osób nie spotyka się ciągle na nowo. Wszystkich par: { $whole }.
    [one] 1 z { $whole } par osób spotyka się ciągle na nowo.
    [few] { $part } z { $whole } par osób spotykają się ciągle na nowo.
    [many] { $part } z { $whole } par osób spotyka się ciągle na nowo.
   *[other] { $part } z { $whole } par osób spotyka się ciągle na nowo.
 }
contact-silent-nothing-counted = Nie da się jeszcze policzyć, kto spotyka się ciągle na nowo.
contact-silent-too-few = Kto spotyka się ciągle na nowo: za mało osób, żeby to pokazać.
contact-days = Zwykle dni między spotkaniami: { $days }.
contact-help = Zapisz, kto z kim siedział. Wtedy to się liczy.
how-contact = Para osób siedziała przy jednym stole albo w małej grupie. Mała grupa to najwyżej 12 osób. „Ciągle na nowo” to co najmniej 3 razy. Między pierwszym a ostatnim razem mija co najmniej 60 dni. Nigdy nie pokazujemy, kto to jest.
returning-sum = { $part ->
    [0] Jeszcze nikt nie wrócił. Wszystkich osób: { $whole }.
    [one] Wróciła { $part } z { $whole } osób.
    [few] Wróciły { $part } z { $whole } osób.
    [many] Wróciło { $part } z { $whole } osób.
   *[other] Wróciło { $part } z { $whole } osób.
 }
returning-silent-nothing-counted = Nie da się jeszcze policzyć, kto wrócił.
returning-silent-too-few = Kto wrócił: za mało osób, żeby to pokazać.
returning-foot = Tylko ludzie zapisani z imienia.
how-returning = Wrócić to znaczy: być co najmniej 2 razy w tym okresie. Osoby policzone bez imienia tu się nie liczą.

heard-until = Ostatni znak:
heard-nobody = Tylko z tego laptopa. Inne laptopy jeszcze się nie odezwały.
