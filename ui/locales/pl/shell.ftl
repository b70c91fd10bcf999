### Wat op elke bladzijde staat.

app-name = Samenboek
window-title = { $page } · Samenboek
skip-to-content = Przejdź do treści
main-menu = Menu główne
menu = Menu
today = Dziś
encounters = Spotkania
agreements = Ustalenia
sharing = Wymiana
settings = Ustawienia
settings-of = { $name }: przejdź do Ustawień
help = Pomoc
language = Język
leave = Gotowe, wychodzę
search = Szukaj
search-the-book = Szukaj w księdze
times-two-versions = { $count ->
    [one] raz są dwie wersje
    [few] razy są dwie wersje
    [many] razy są dwie wersje
   *[other] razy są dwie wersje
 }

working = Chwileczkę
sheet-being-drawn = Rysujemy kartkę.
type-word-first = Najpierw wpisz słowo.
tick-box-first = Najpierw zaznacz pole.
undo = Cofnij
undone = Znowu jest tak, jak było.
message-close = Zamknij komunikat
saved-here = Zapisano na tym laptopie.
thrown-away = Wyrzucono. Leży w koszu.
brought-back = Znowu jest w księdze.
back = Wstecz
save = Zapisz
cancel = Jednak nie
later = Później
look-at = Zobacz
clear = Wyczyść
try-again = Spróbuj jeszcze raz
open-folder = Otwórz folder
quit = Zamknij Samenboek
print = Drukuj
save-as-file = Zapisz jako plik
saved-as = Zapisano jako:
show-more = Pokaż więcej
choose-folder = Wybierz folder

just-now = przed chwilą
day-and-time = { $day }, godz. { $time }
at-time = godz. { $time }
from-to = od { $from } do { $to }
one-less = O jeden mniej
one-more = O jeden więcej
month-before = Poprzedni miesiąc
month-after = Następny miesiąc
choose-a-day = Wybierz dzień
clear-day = Wyczyść: { $label }
time-example = 19.30
nothing-filled-in = nic nie wpisano
add-name-before = Dodaj:

## Twee versies

two-versions = Dwie wersje
versions-wrote-different = podają co innego.
versions-wrote-twice = { $name }: dwa różne wpisy.
versions-which = Która wersja jest właściwa?
this-one = Ta
take-this-one = Ta: { $value }, wpis od: { $name }
keep-both = Zachowaj obie
keep-both-of = Zachowaj obie: { $field }, wpisy od: { $names }
versions-look-at = Zobacz dwie wersje: { $field }
version-chosen = Wybrano. Zapisano na tym laptopie.
version-thrown-away = wyrzucone
version-kept = zachować

restored = Przywrócono.
restored-says = Kto to wyrzucił: { $name }, { $when }. Ktoś inny jeszcze w tym pisał.
restored-keep = Zachowaj
restored-throw-away = Mimo to wyrzuć

## Waar staat je werk?

where-is-your-work = Gdzie jest twoja praca?
status-saved = Wszystko jest zapisane na tym laptopie.
status-not-saved = Nie wszystko jest jeszcze zapisane. Poczekaj chwilę.
also-on = Jest też na:
also-on-one = { $laptop } ({ $when })
also-on-one-except = { $laptop } ({ $when }, { $count ->
    [one] bez 1 wpisu
    [few] bez { $count } wpisów
    [many] bez { $count } wpisów
   *[other] bez { $count } wpisu
 })
except-things = { $count ->
    [one] bez 1 wpisu
    [few] bez { $count } wpisów
    [many] bez { $count } wpisów
   *[other] bez { $count } wpisu
 }
status-also-on = Jest też na: { $laptops }.
status-nowhere-else = Jeszcze nigdzie indziej.
nowhere-else-short = jeszcze nigdzie indziej
status-only-here = { $count ->
    [0] Nic nie jest tylko na tym laptopie.
    [one] 1 wpis jest tylko na tym laptopie.
    [few] { $count } wpisy są tylko na tym laptopie.
    [many] { $count } wpisów jest tylko na tym laptopie.
   *[other] { $count } wpisu jest tylko na tym laptopie.
 }
only-here = Tylko tutaj
also-on-laptops = Jest też na: { $laptops }

## Bon

receipt-from = Nowe wpisy od: { $names }
receipt-nothing = Nie przyszło nic nowego
kind-encounter = { $count ->
    [one] Spotkanie
    [few] Spotkania
    [many] Spotkania
   *[other] Spotkania
 }
kind-case-note = { $count ->
    [one] Notatka do sprawy
    [few] Notatki do spraw
    [many] Notatki do spraw
   *[other] Notatki do spraw
 }
kind-case = { $count ->
    [one] Sprawa
    [few] Sprawy
    [many] Sprawy
   *[other] Sprawy
}
kind-rule = { $count ->
    [one] Ustalenie
    [few] Ustalenia
    [many] Ustalenia
   *[other] Ustalenia
 }
kind-series = { $count ->
    [one] Cykl
    [few] Cykle
    [many] Cykle
   *[other] Cykle
 }
kind-person = { $count ->
    [one] Osoba
    [few] Ludzie
    [many] Ludzie
   *[other] Ludzie
 }
kind-laptop = { $count ->
    [one] Laptop
    [few] Laptopy
    [many] Laptopy
   *[other] Laptopy
 }
kind-centre = Dane domu sąsiedzkiego
kind-other = { $count ->
    [one] Coś innego
    [few] Inne wpisy
    [many] Inne wpisy
   *[other] Inne wpisy
 }
receipt-versions = { $count ->
    [one] W 1 miejscu są dwie wersje.
    [few] W { $count } miejscach są dwie wersje.
    [many] W { $count } miejscach są dwie wersje.
   *[other] W { $count } miejsca są dwie wersje.
 }
receipt-set-aside = { $count ->
    [one] 1 paczki nie dało się otworzyć. Leży z boku.
    [few] { $count } paczek nie dało się otworzyć. Leżą z boku.
    [many] { $count } paczek nie dało się otworzyć. Leżą z boku.
   *[other] { $count } paczki nie dało się otworzyć. Leżą z boku.
 }
receipt-waiting = { $count ->
    [one] 1 paczka czeka na inną paczkę.
    [few] { $count } paczki czekają na inną paczkę.
    [many] { $count } paczek czeka na inną paczkę.
   *[other] { $count } paczki czeka na inną paczkę.
 }
receipt-other-book = Na pendrivie jest też inna księga. Nie otwieramy jej.
receipt-took = { $count ->
    [0] Nie trzeba było nic zapisać na pendrivie.
    [one] Gotowe. 1 wpis jest na pendrivie.
    [few] Gotowe. { $count } wpisy są na pendrivie.
    [many] Gotowe. { $count } wpisów jest na pendrivie.
   *[other] Gotowe. { $count } wpisu jest na pendrivie.
 }
stick-out = Wyjmij pendrive.

## Woorden voor codes

activity-meal = Jedzenie
activity-sport = Sport
activity-culture = Kultura
activity-art = Sztuka
activity-language = Język
activity-help = Pomoc
activity-talk = Rozmowa
activity-tidy-up = Sprzątanie
activity-other = Coś innego
tone-positive = Miło
tone-neutral = Zwyczajnie
tone-tense = Trudno
condition-equal-footing = Każdy był tak samo ważny
condition-shared-goal = Mieliśmy wspólny cel
condition-working-together = Robiliśmy to razem
condition-backed-up = Wspierał nas ktoś, kto decyduje
role-host = Gospodyni lub gospodarz
role-volunteer = Wolontariusz
role-mediator = Mediator
role-coordinator = Koordynator
role-mentor-supervisor = Opiekun mentorów
role-treasurer = Skarbnik
role-viewer = Tylko czyta
class-shared = Nasz wspólny
class-personal = Tylko mój
laptop-of-shared = Dla wszystkich
laptop-of-personal = Jednej osoby
kept-yes = Tak
kept-partly = Trochę
kept-no = Jeszcze nie

field-title = Tytuł
field-happened-on = Dzień
field-starts-at = Początek
field-ends-at = Koniec
field-place = Miejsce
field-activity = Rodzaj
field-series = Cykl
field-organisers = Kto to zorganizował
field-attendance = Kto
field-attendance-named = Kto
field-attendance-counted = Tylko policzeni
field-attendance-new-faces = Nowe twarze
field-counted = Tylko policzeni
field-new-faces = Nowe twarze
field-tables = Stoły
field-conditions = Jak było razem
field-tone = Jak było
field-changed = Co się zmieniło
field-note = W jednym zdaniu
field-items = Punkty
field-text = Tekst
field-texts = Tekst
field-who = Kto
field-from = Od
field-until = Do (włącznie)
field-languages = Języki
field-reported-on = Dzień zgłoszenia
field-referrer = Przez kogo
field-first-party = Pierwsza strona
field-second-party = Druga strona
field-address = Adres
field-evaluate-on = Wspólna ocena
field-came-from = Pochodzi z
field-name = Imię i nazwisko
field-role = Rola
field-picture = Obrazek
field-class = Rodzaj laptopa
field-deleted = Zachować czy wyrzucić
field-other = Coś innego

## Plaatjes, met hun woord

picture-anchor = Kotwica
picture-apple = Jabłko
picture-ball-football = Piłka
picture-bell = Dzwonek
picture-bike = Rower
picture-book-2 = Książka
picture-bulb = Żarówka
picture-butterfly = Motyl
picture-cake = Tort
picture-cards = Karty do gry
picture-carrot = Marchewka
picture-cat = Kot
picture-cloud = Chmura
picture-clover = Koniczyna
picture-coffee = Kawa
picture-compass = Kompas
picture-crown = Korona
picture-diamond = Diament
picture-dog = Pies
picture-egg = Jajko
picture-feather = Pióro
picture-fish = Ryba
picture-flower = Kwiat
picture-gift = Prezent
picture-guitar-pick = Kostka do gitary
picture-hammer = Młotek
picture-heart = Serce
picture-home = Dom
picture-horse = Koń
picture-key = Klucz
picture-ladder = Drabina
picture-leaf = Liść
picture-moon = Księżyc
picture-mug = Kubek
picture-music = Muzyka
picture-notebook = Zeszyt
picture-palette = Farby
picture-puzzle = Puzzle
picture-sailboat = Żaglówka
picture-scissors = Nożyczki
picture-shoe = But
picture-soup = Zupa
picture-star = Gwiazda
picture-sun = Słońce
picture-train = Pociąg
picture-trees = Drzewa
picture-umbrella = Parasol
picture-windmill = Wiatraczek
picture-user = Ludzik
picture-other = Obrazek

forgotten-person = ktoś zapomniany

what-happened = Co się działo?
happened-made = dodaje ten wpis.
happened-changed = zmienia ten wpis.
happened-thrown-away = wyrzuca ten wpis.
happened-fetched-back = przywraca ten wpis.
happened-taken-away = usunięte
happened-now = Tak jest teraz.
put-back-as-then = Przywróć jak wtedy
put-back-done = Znowu jest tak jak wtedy.
field-attendance-came = Weszli bez imienia
field-answers = Czy się udaje?
