### Afspraken: huis en straat.

agreement = Ustalenie
rules-eyebrow = Dom i ulica. Każdy może je czytać.
no-rules = Nie ma jeszcze ustaleń
no-rules-help = Coś ustaliliście? Wpisz to tutaj. Potem powiesisz to w korytarzu.
new-rule = Nowe ustalenie
change-rule = Zmiana ustalenia
made-on = data: { $day }
look-again-on = Wspólna ocena:
items-work = { $items ->
    [one] { $kept ->
        [0] Jeszcze nie
       *[other] Udaje się
    }
    [few] Udaje się { $kept } z { $items } punktów
    [many] Udaje się { $kept } z { $items } punktów
   *[other] Udaje się { $kept } z { $items } punktów
 }
ask-again = Zapytaj jeszcze raz
new = Nowe
poster-title = Tak będzie wisieć w korytarzu
poster-alt = Plakat: { $title }, str. { $page } z { $pages }
poster-languages = Języki na plakacie
print-poster = Drukuj plakat
open-poster = Otwórz plakat
comes-out-of = Pochodzi z: { $title }
rule-title = Jak nazywa się ustalenie?
rule-title-help = Na przykład: Dbamy o naszą klatkę schodową.
rule-place = Gdzie to obowiązuje?
rule-place-help = Na przykład: Klatka 12.
rule-languages = W jakich językach piszesz?
what-we-agree = Co ustalamy?
item-number = Punkt { $number }
item-text = To robimy
item-text-in = To robimy ({ $language })
item-who = Kto o to dba?
item-who-search = Szukaj albo wpisz imię
item-add = Jeszcze jeden punkt
when-look-again = Kiedy razem sprawdzimy, jak jest?
when-look-again-help = Tego dnia Samenboek zapyta: czy się udaje?
save-rule = Zapisz ustalenie
sees-to-it = dba o to.
from-to-days = Od { $from } do { $to }.
from-day = Od { $day }.
until-day = Do { $day } (włącznie).
said-on = { $name }, { $day }
who-wrote-this-short = Kto zapisał
where = Gdzie
