### Jaarcijfers van zaken: wat je over een jaar kunt zeggen, zonder dat het iemand aanwijst.

figures = Liczby roczne
figures-eyebrow = Czytają to tylko koordynatorzy.
figures-open = Zobacz liczby roczne
figures-for-year = Liczby za rok { $year }
figures-file = Liczby roczne
figures-save = Zapisz liczby roczne
figures-save-xlsx = Zapisz dla Excela
figures-save-csv = Zapisz jako listę
figures-saved = Zapisano jako plik.
figures-saved-unsealed = Ten plik przeczyta każdy, kto go ma. Nie ma w nim nazwisk.
figures-other-sheet = Jest już inny plik za rok { $year }: { $sheets }.
figures-other-sheet-why = Kto ma oba, może czasem obliczyć coś małego.
figures-which-year = Który rok?
figures-for-whom = Dla kogo?
figures-inside = Dla koordynatorów
figures-published = Do pokazania innym
figures-inside-help = Mniej niż 5 spraw nie pokazujemy.
figures-published-help = Mniej niż 10 spraw nie pokazujemy. Resztę zaokrąglamy do 5.
figures-goes-on = Ten rok jeszcze trwa. Liczby są do dziś.
figures-reduced = Ze starych spraw został tylko wiersz. Nie znamy już ich miesiąca, dni i godzin.
figures-empty = Nie ma jeszcze zgłoszeń w roku { $year }
figures-empty-help = Wybierz inny rok albo zapisz zgłoszenie.
figures-too-few = Spraw jest mniej niż { $fewest }. Tych liczb nie pokazujemy.
figures-too-few-help = Tak żadna liczba nikogo nie wskaże. Wybierz inny rok.
figures-sum = { $count ->
    [one] 1 zgłoszenie w roku { $year }.
    [few] { $count } zgłoszenia w roku { $year }.
    [many] { $count } zgłoszeń w roku { $year }.
   *[other] { $count } zgłoszenia w roku { $year }.
 }
figures-sum-hidden = Nie pokazujemy, ile było zgłoszeń.
figures-closed-sum = { $count ->
    [one] 1 sprawa jest zamknięta.
    [few] { $count } sprawy są zamknięte.
    [many] { $count } spraw jest zamkniętych.
   *[other] { $count } sprawy jest zamkniętych.
 }
figures-hidden = nie pokazujemy
figures-why-hidden = Liczba za mała, żeby ją pokazać. Albo można z niej wyliczyć małą liczbę.
figures-of-sum = { $part } z { $whole }
figures-behind = { $row }: { $count }. Zobacz sprawy.

## Tabellen

figures-rates = Rozwiązane
figures-rates-title = Ile spraw rozwiązano?
figures-rate-of = Z jakich spraw
figures-solved = Rozwiązane
figures-denominator-reported = Wszystkie zgłoszenia
figures-denominator-suitable = Odpowiednie
figures-denominator-handled = Prowadzone
figures-by-month = Zgłoszenia w miesiącach
figures-by-referrer = Przez kogo przyszło zgłoszenie?
figures-by-kind = O co chodziło?
figures-by-stage = Jak daleko doszły sprawy?
figures-by-result = Jak się skończyło?
figures-by-raw-lead = Od zgłoszenia do zamknięcia
figures-by-net-lead = Bez czekania
figures-by-hours = Godziny na sprawę
figures-row = Wiersz
figures-table = Tabela
figures-count = Liczba
figures-of = Z
figures-share = Część
figures-left-open = Nie wpisano
figures-still-open = Jeszcze otwarte
figures-month-none = Miesiąc już nieznany
figures-month-01 = Styczeń
figures-month-02 = Luty
figures-month-03 = Marzec
figures-month-04 = Kwiecień
figures-month-05 = Maj
figures-month-06 = Czerwiec
figures-month-07 = Lipiec
figures-month-08 = Sierpień
figures-month-09 = Wrzesień
figures-month-10 = Październik
figures-month-11 = Listopad
figures-month-12 = Grudzień
figures-stage-reported = Zgłoszono
figures-stage-intake = Po rozmowie wstępnej
figures-stage-assigned = Przydzielono
figures-stage-first-talk = Po rozmowie z pierwszą stroną
figures-stage-second-talk = Po rozmowie z drugą stroną
figures-stage-session = Po wspólnej rozmowie
figures-stage-agreements = Są ustalenia
figures-lead-four-weeks = Do 4 tygodni
figures-lead-eight-weeks = Od 4 do 8 tygodni
figures-lead-quarter = Od 8 do 13 tygodni
figures-lead-half-year = Od 13 do 26 tygodni
figures-lead-longer = Dłużej niż 26 tygodni
figures-hours-unknown = Nie zapisano
figures-hours-under-five = Mniej niż 5 godzin
figures-hours-under-ten = Od 5 do 10 godzin
figures-hours-under-twenty = Od 10 do 20 godzin
figures-hours-more = 20 godzin lub więcej
figures-kind-note = Sprawa czasem dotyczy kilku rzeczy. Dlatego razem jest więcej niż w sumie.
figures-middle-days = { $days ->
    [one] Wartość środkowa to 1 dzień.
    [few] Wartość środkowa to { $days } dni.
    [many] Wartość środkowa to { $days } dni.
   *[other] Wartość środkowa to { $days } dnia.
 }
figures-hours-sum = { $hours ->
    [one] Razem 1 godzina.
    [few] Razem { $hours } godziny.
    [many] Razem { $hours } godzin.
   *[other] Razem { $hours } godziny.
 }

## Zo tellen we

figures-define-year = Sprawa należy do roku zgłoszenia. Także wtedy, gdy skończyła się później.
figures-define-suitable = Odpowiednie: sprawy, których nie odesłano i nie skierowano dalej.
figures-define-handled = Prowadzone: sprawy odpowiednie i zamknięte, w których była rozmowa.
figures-define-solved = Rozwiązane: sprawy prowadzone, gdy dalszy kontakt pokazuje, że są rozwiązane. Przez mediację, rozmowy na przemian lub radę.
figures-define-stage = Każdy wiersz liczy też sprawy, które doszły dalej.
figures-define-lead = Dni od zgłoszenia do zamknięcia. „Bez czekania” nie liczy czasu zawieszenia. Wartość środkowa: połowa spraw trwała krócej.
figures-define-hours = Czas, który mediatorzy zapisali przy krokach. Tylko ze spraw zamkniętych.
figures-define-hidden = Małych liczb nie pokazujemy. Ani tego, co mogłoby je zdradzić. Zero pokazujemy, chyba że spraw jest za mało.
figures-definition = Tak liczymy

## In het bestand

figures-about = O tych liczbach
figures-about-what = Co
figures-about-value = Wartość
figures-year = Rok
figures-reported = Zgłoszenia
figures-closed = Zamknięte
figures-middle-raw = Wartość środkowa: dni do zamknięcia
figures-middle-net = Wartość środkowa bez czekania
figures-hours-total = Godziny razem
figures-heard = Ostatni znak:
figures-never-heard = jeszcze nigdy

## Zaken achter een getal

figures-behind-title = Sprawy za tą liczbą
figures-behind-count = { $count ->
    [one] 1 sprawa
    [few] { $count } sprawy
    [many] { $count } spraw
   *[other] { $count } sprawy
 }
figures-behind-none = Nie ma tu żadnej sprawy
figures-behind-none-help = Liczby się w tym czasie zmieniły.
figures-to-figures = Wróć do liczb
