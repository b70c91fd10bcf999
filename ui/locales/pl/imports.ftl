### Uit een lijst: kijken, verbeteren, binnenhalen, terughalen.

from-a-list = Z listy
import-lead = Masz już listę? Wczytaj ją tutaj. Może być z Excela, LibreOffice lub CSV.
import-lead-visits = Lista osób, które były, albo liczba osób.
import-lead-grid = Arkusz z imionami i krzyżykami na każdy dzień.
import-lead-people = Lista adresów.
import-rows = { $count ->
    [one] 1 wiersz
    [few] { $shown } wiersze
    [many] { $shown } wierszy
   *[other] { $shown } wiersza
 }
import-close = Nie ta lista
import-another = Jeszcze jedna lista
import-which-sheet = Który arkusz?
import-what-is-it = Co to za lista?
import-shape-visits = Każdy wiersz to jedna obecność
import-shape-evenings = Każdy wiersz to jedno spotkanie
import-shape-grid = Imiona z krzyżykami
import-shape-grid-by-date = Dni z krzyżykami
import-shape-people = Adresy
import-columns = Co jest w kolumnach?
import-column = Kolumna
import-column-number = Kolumna { $number }
import-means = Oznacza
import-means-of = Co oznacza { $column }?
import-samples = Na przykład
import-unsure = Czy to się zgadza?
import-never-kept = Nigdy nie zapisujemy
import-which-order = Co jest pierwsze w dacie?
import-order-day-first = Dzień
import-order-month-first = Miesiąc
import-which-year = Z którego roku są te dni?
import-use-year = Użyj tego roku
import-title-for-all = Jak nazywają się te spotkania?
import-preview = Tak trafi to do księgi
import-is-there = już jest
import-dirty = { $count ->
    [one] W 1 wierszu coś jest niejasne
    [few] W { $count } wierszach coś jest niejasne
    [many] W { $count } wierszach coś jest niejasne
   *[other] W { $count } wiersza coś jest niejasne
 }
import-dirty-help = Popraw je tutaj albo pomiń. Wczytamy je dopiero, gdy będą dobre.
import-dirty-more = { $count ->
    [one] Potem jeszcze 1.
    [few] Potem jeszcze { $count }.
    [many] Potem jeszcze { $count }.
   *[other] Potem jeszcze { $count }.
 }
import-row = Wiersz { $row }
import-should-be = Co ma być w wierszu { $row }?
import-should-be-short = Co ma tu być?
import-mend = Popraw
import-leave-out = Pomiń
import-leave-out-row = Pomiń wiersz { $row }
import-same = Czy te osoby już tu są?
import-same-help = Zaznacz, kto jest tą samą osobą. Inaczej powstanie nowa karta.
import-is = to
import-doubles = { $count ->
    [one] Wczytaj też 1 spotkanie, które już jest w księdze.
    [few] Wczytaj też { $count } spotkania, które już są w księdze.
    [many] Wczytaj też { $count } spotkań, które już są w księdze.
   *[other] Wczytaj też { $count } spotkania, które już są w księdze.
 }
import-take = Wczytaj
import-coming-in = Lista się wczytuje.
import-sum = Spotkania: { $encounters }. Ludzie razem: { $visits }. Karty: { $people }.
import-sum-dirty = { $count ->
    [one] 1 wiersz zostaje.
    [few] { $count } wiersze zostają.
    [many] { $count } wierszy zostaje.
   *[other] { $count } wiersza zostaje.
 }
import-done = { $count ->
    [one] Wczytano 1 spotkanie.
    [few] Wczytano { $encounters } spotkania.
    [many] Wczytano { $encounters } spotkań.
   *[other] Wczytano { $encounters } spotkania.
 } { $people ->
    [0] { "" }
    [one] Także 1 kartę.
    [few] Także { $people } karty.
    [many] Także { $people } kart.
   *[other] Wczytane karty: { $people }.
 }
import-stopped = Zatrzymano. Wczytane spotkania: { $encounters }, karty: { $people }.
import-take-back = Usuń wszystko z listy
import-taken-back = Wszystko z tej listy jest znowu usunięte.
import-fetched-back = Wszystko z tej listy znowu jest.
import-before = Wczytano wcześniej
import-is-taken-back = Znowu usunięto.
import-holds-encounters = Spotkania: { $count }
import-holds-people = Karty: { $count }

import-meaning-skip = Nie wczytuj
import-meaning-not-kept = Nigdy nie zapisujemy
import-meaning-date = Dzień
import-meaning-starts-at = Początek
import-meaning-ends-at = Koniec
import-meaning-title = Co to było
import-meaning-activity = Rodzaj
import-meaning-place = Miejsce
import-meaning-series = Cykl
import-meaning-name = Imię i nazwisko
import-meaning-first-name = Imię
import-meaning-infix = Cząstka nazwiska (van, de)
import-meaning-last-name = Nazwisko
import-meaning-names = Imiona i nazwiska
import-meaning-count = Ilu ludzi
import-meaning-further = Ludzie bez nazwiska
import-meaning-new-faces = Nowe twarze
import-meaning-organisers = Kto to zorganizował
import-meaning-tone = Jak było
import-meaning-changed = Co się zmieniło
import-meaning-note = Notatka
import-meaning-mark = Krzyżyk
import-meaning-telephone = Telefon
import-meaning-email = E-mail
import-meaning-street = Ulica
import-meaning-house-number = Numer domu
import-meaning-postcode = Kod pocztowy
import-meaning-town = Miejscowość
import-meaning-language = Język
import-meaning-alias = Inne imię
import-meaning-household = Domownicy
import-meaning-interpreter = Potrzebny tłumacz
import-meaning-birth-date = Data urodzenia

import-dirty-date-missing = Brakuje dnia.
import-dirty-not-a-date = To nie jest dzień.
import-dirty-year-missing = Brakuje roku.
import-dirty-in-the-future = Ten dzień dopiero będzie.
import-dirty-too-long-ago = Ten dzień był zbyt dawno.
import-dirty-not-a-time = To nie jest godzina.
import-dirty-ends-before-it-starts = Koniec jest wcześniej niż początek.
import-dirty-not-a-number = To nie jest liczba.
import-dirty-too-many-people = Tylu ludzi być nie może.
import-dirty-name-missing = Brakuje imienia.
import-dirty-not-a-name = To nie jest imię ani nazwisko.
import-dirty-not-one-person = Czyje to jest? Jest tu kilka osób.
import-dirty-not-a-mark = Czy ta osoba była? To nie jest krzyżyk.
import-dirty-not-yes-or-no = Tu ma być tak albo nie.
import-dirty-not-a-telephone = To nie jest numer telefonu.
import-dirty-not-an-email = To nie jest adres e-mail.
import-dirty-too-long = Ten tekst jest za długi.
import-dirty-citizen-service-number = Tu jest numer BSN (holenderski numer osobisty). Nigdy go nie zapisujemy.
import-dirty-broken-cell = Ta komórka nie ma wartości.
import-dirty-heading-unread = Nie da się odczytać dnia nad tą kolumną.
import-dirty-heading-missing = Nad tą kolumną nie ma dnia.
import-dirty-refused = To nie pasuje do księgi.

import-skipped-empty = { $count ->
    [one] 1 pusty wiersz.
    [few] { $count } puste wiersze.
    [many] { $count } pustych wierszy.
   *[other] { $count } pustego wiersza.
 }
import-skipped-above-heading = { $count ->
    [one] 1 wiersz nad nagłówkami.
    [few] { $count } wiersze nad nagłówkami.
    [many] { $count } wierszy nad nagłówkami.
   *[other] { $count } wiersza nad nagłówkami.
 }
import-skipped-heading = 1 wiersz z nagłówkami.
import-skipped-total = { $count ->
    [one] 1 wiersz z sumą.
    [few] { $count } wiersze z sumą.
    [many] { $count } wierszy z sumą.
   *[other] { $count } wiersza z sumą.
 }
import-skipped-never-there = { $count ->
    [one] 1 osoba nigdy nie przyszła.
    [few] { $count } osoby nigdy nie przyszły.
    [many] { $count } osób nigdy nie przyszło.
   *[other] { $count } osoby nigdy nie przyszło.
 }
import-skipped-nothing-kept = { $count ->
    [one] 1 wiersz, w którym nie ma nic do zapisania.
    [few] { $count } wiersze, w których nie ma nic do zapisania.
    [many] { $count } wierszy, w których nie ma nic do zapisania.
   *[other] { $count } wiersza, w którym nie ma nic do zapisania.
 }
import-skipped-left-out = { $count ->
    [one] 1 wiersz pominięto.
    [few] { $count } wiersze pominięto.
    [many] { $count } wierszy pominięto.
   *[other] { $count } wiersza pominięto.
 }

import-note-column-skipped = Nie wczytamy kolumny: { $column }.
import-note-column-unused = Kolumna nie pasuje do tego rodzaju listy: { $column }.
import-note-column-repeated = Kolumna jest dwa razy: { $column }.
import-note-order-ambiguous = Nie widać, co jest dniem, a co miesiącem. Najpierw czytamy dzień.
import-note-weekday-differs = Dzień tygodnia nie zgadza się z datą. Wiersze: { $count }.
import-note-named-twice = Ktoś jest dwa razy w jednym dniu. Liczymy to raz. Wiersze: { $count }.
import-note-rough-count = Liczba jest przybliżona, na przykład „ok. 12”. Wiersze: { $count }.
import-note-count-too-small = Imion jest więcej niż policzonych osób. Wiersze: { $count }.
import-note-new-by-name = Nowe osoby z imieniem: { $count }. Nie liczymy ich drugi raz.
import-note-tones-differ = Są dwie różne odpowiedzi na to, jak było. Wiersze: { $count }.
import-note-times-differ = Godziny się różnią. Wiersze: { $count }.
import-note-same-twice = Wiersze, które są dwa razy: { $count }.
import-note-same-name = Osoby, które nazywają się tak samo: { $count }.
import-not-kept-religion = { $column }: wiary nigdy nie zapisujemy.
import-not-kept-origin = { $column }: pochodzenia nigdy nie zapisujemy.
import-not-kept-health = { $column }: zdrowia nigdy nie zapisujemy.
import-not-kept-politics = { $column }: polityki nigdy nie zapisujemy.
import-not-kept-sex-life = { $column }: tego nigdy nie zapisujemy.
import-not-kept-crime = { $column }: spraw karnych nigdy nie zapisujemy.
import-not-kept-citizen-service-number = { $column }: numerów BSN nigdy nie zapisujemy.
import-not-kept-identity-document = { $column }: paszportów nigdy nie zapisujemy.
import-unreadable = Niektórych liter nie da się odczytać. Zapisz plik jako Excel albo jako CSV w UTF-8.
