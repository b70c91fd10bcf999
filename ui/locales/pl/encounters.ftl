### Ontmoetingen: lijst, formulier, bladzijde.

encounter = Spotkanie
new-encounter = Nowe spotkanie
change-encounter = Zmiana spotkania
this-week = Ten tydzień, { $range }
last-week = Zeszły tydzień, { $range }
week-number = Tydzień { $week }
people-count = { $count ->
    [0] Jeszcze nikt
    [one] 1 osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
 }
people-sum = z imienia: { $named }, nowi: { $fresh }, policzeni: { $counted }{ $guests ->
    [0] {""}
    [one] , 1 gość
    [few] , { $guests } gości
    [many] , { $guests } gości
   *[other] , { $guests } gościa
 }
elsewhere-too = Także gdzie indziej
planned = Jeszcze przed nami
no-encounters = Nie ma jeszcze spotkań
no-encounters-help = Zapisz pierwsze. Wystarczy jedno zdanie.
nothing-found = Nic nie znaleziono
nothing-found-help = Spróbuj wpisać inne słowo, imię albo miejsce.
found-for = { $more ->
    [yes] Najnowsze ({ $count }) ze słowem
   *[no] { $count ->
        [one] 1 spotkanie ze słowem
        [few] { $count } spotkania ze słowem
        [many] { $count } spotkań ze słowem
       *[other] { $count } spotkania ze słowem
    }
 }

what-was-it = Co to było?
when = Kiedy?
day-today = Dziś
day-yesterday = Wczoraj
day-other = Inny dzień
no-place = Jeszcze bez miejsca
choose-place = Wybierz miejsce
change-place = Zmień miejsce
where-was-it = Gdzie to było?
place-done = Gotowe
who-was-there = Kto był?
everybody-of-last-time = { $count ->
    [one] Ta jedna osoba co ostatnio
    [few] Wszyscy co ostatnio ({ $count })
    [many] Wszyscy co ostatnio ({ $count })
   *[other] Wszyscy co ostatnio ({ $count })
 }
more-faces = Więcej twarzy
find-or-add = Szukaj osoby
find-or-add-name = Szukaj imienia albo wpisz nowe
find-or-add-organiser = Szukaj albo wpisz imię
new-faces = Nowe twarze
without-name = bez imienia
only-count = Tylko policz
the-rest = reszta
how-was-it = Jak było?
tell-more = Chcesz jeszcze coś opowiedzieć?
save-encounter = Zapisz spotkanie
save-changes = Zapisz
finish-later = Dokończ później
draft-kept = Twój szkic jest zapisany na tym laptopie.
draft-continues = Pracujesz dalej nad szkicem. Data szkicu: { $when }.
start-over = Zacznij od nowa

more = Więcej
title-help = Puste? Wtedy będzie tu napisane, co to było i gdzie.
started-at = O której się zaczęło?
ended-at = O której się skończyło?
who-organised = Kto to zorganizował?
take-away = Usuń: { $name }
take-away-short = Usuń
how-together = Jak było razem?
what-changed = Co się zmieniło?
who-sat-together = Kto z kim siedział?
tables-help = Licz osoby przy każdym stole lub w drużynie. Grupa sama wybiera słowa, na przykład fasola i soczewica.
group-number = Grupa { $number }
seat-help = Kto gdzie siedział? Wybierz imię, a potem stół. Można też przeciągać.
seat-here = Posadź tutaj
sits-at = { $name }, miejsce: { $table }.
sits-nowhere = { $name }: już bez miejsca.
take-from-table = Usuń: { $name }, { $table }
mixing-here = Kontakt z inną grupą: { $share }. Przypadek daje od { $low } do { $high }.
field-seat = Gdzie ktoś siedział
table-name = Stół lub drużyna
table-called = Stół { $label }
table-add = Dodaj stół
group-name = Która grupa
group-add = Dodaj grupę

record-when = Kiedy
between-times = od { $from } do { $to }
from-time = od godz. { $time }
until-time = do godz. { $time }
in-place = miejsce: { $place }
attendance-sum = { $fresh ->
    [0] { $counted ->
        [0] { "" }
       *[other] { $named ->
            [0] Policzeni: { $counted }.
           *[other] i policzeni: { $counted }.
        }
    }
    [one] { $counted ->
        [0] { $named ->
            [0] 1 nowa twarz.
           *[other] i 1 nowa twarz.
        }
       *[other] { $named ->
            [0] 1 nowa twarz i policzeni: { $counted }.
           *[other] i 1 nowa twarz oraz policzeni: { $counted }.
        }
    }
    [few] { $counted ->
        [0] { $named ->
            [0] { $fresh } nowe twarze.
           *[other] i { $fresh } nowe twarze.
        }
       *[other] { $named ->
            [0] { $fresh } nowe twarze i policzeni: { $counted }.
           *[other] i { $fresh } nowe twarze oraz policzeni: { $counted }.
        }
    }
    [many] { $counted ->
        [0] { $named ->
            [0] { $fresh } nowych twarzy.
           *[other] i { $fresh } nowych twarzy.
        }
       *[other] { $named ->
            [0] { $fresh } nowych twarzy i policzeni: { $counted }.
           *[other] i { $fresh } nowych twarzy oraz policzeni: { $counted }.
        }
    }
   *[other] { $counted ->
        [0] { $named ->
            [0] Nowe twarze: { $fresh }.
           *[other] i nowe twarze: { $fresh }.
        }
       *[other] { $named ->
            [0] Nowe twarze: { $fresh }, policzeni: { $counted }.
           *[other] i nowe twarze: { $fresh }, policzeni: { $counted }.
        }
    }
 }
together-people = { $count ->
    [0] Nikogo jeszcze nie wpisano.
    [one] Razem 1 osoba.
    [few] Razem { $count } osoby.
    [many] Razem { $count } osób.
   *[other] Razem { $count } osoby.
 }
about-this-encounter = O tym spotkaniu
change = Zmień
same-once-more = Jeszcze raz to samo
throw-away = Wyrzuć
bring-back = Przywróć
this-is-thrown-away = To leży w koszu.
what-did-we-agree = Co ustaliliśmy?
write-agreement = Zapisz ustalenie
one-more-agreement = Jeszcze jedno ustalenie
who-wrote-this = Kto to zapisał?
import-choose-file = Wybierz plik
sign-in-sheet = Lista obecności
sign-in-sheet-help = Kartka, na której ludzie wpisują imię. Potem ją przepiszesz.
print-it = Drukuj
save-calendar = Dodaj do kalendarza
calendar-saved = Plik zawiera to, co zaplanowane. Otwórz go w swoim kalendarzu.
calendar-file = Samenboek kalendarz
found-elsewhere = Znaleziono też
found-all = Wszystko
found-kinds = Jaki rodzaj
