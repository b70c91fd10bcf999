### Bewaarkalender: hoe lang het boek iets bewaart, en wat weg moet.

retention = Kalendarz przechowywania
retention-lead = Nic nie znika samo. Ty patrzysz i ty mówisz „tak”.
retention-nothing = Nic nie musi teraz zniknąć.
retention-nothing-help = Samenboek sprawdzi znowu, gdy tu wejdziesz.
retention-due = Musi zniknąć teraz
retention-soon = Musi zniknąć w ciągu 60 dni
retention-held = Na razie zostaje
retention-terms = Tak długo przechowujemy
retention-no-cases = Spraw tu nie widać. Zobacz na własnym laptopie.
retention-rows = Wiersze do liczb rocznych

retention-kind-second-party = Dane drugiej strony
retention-kind-cases = Zamknięte sprawy
retention-kind-signals = Sygnały, z których nic nie wynikło
retention-kind-photos = Zdjęcia bez zgody
retention-kind-people = Karty osób, które już nie działają
retention-kind-encounters = Imiona na dawnych spotkaniach

## Wat er blijft

retention-stays-second-party = Nazwisko i adres znikną. Sprawa zostanie.
retention-stays-cases = Z każdej sprawy zostanie jeden wiersz do liczb. Nie ma w nim nazwiska ani dnia.
retention-stays-signals = Nic nie zostanie.
retention-stays-photos = Spotkanie zostanie.
retention-stays-people = Spotkania zostaną. Będzie tam napisane: ktoś zapomniany. Zgody i zdjęcia też znikną.
retention-stays-encounters = Spotkanie zostaje, z liczbą osób. Organizatorzy zostają. Imiona w tekście też zostają.

## De tijden

retention-term-second-party = Do 30 dni po tym, jak ta strona powiedziała „nie”.
retention-term-cases = Tyle miesięcy po zamknięciu. Przez trzy miesiące może jeszcze przyjść skarga.
retention-term-signals = Tyle miesięcy po dniu sygnału.
retention-term-photos = Aż skończy się zgoda kogoś na zdjęciu.
retention-term-people = Tyle miesięcy po ostatnim zadaniu, dostępie lub spotkaniu.
retention-term-encounters = Tyle miesięcy po dniu spotkania.
retention-fixed = Tego czasu nie można zmienić.
retention-months = Miesiące
retention-months-of = Miesiące: { $kind }
retention-save-of = Zapisz: { $kind }
retention-saved = Czas jest zapisany.
field-term-cases = Jak długo przechowujemy sprawy
field-term-signals = Jak długo przechowujemy sygnały
field-term-people = Jak długo przechowujemy karty
field-term-encounters = Jak długo przechowujemy imiona na spotkaniach

## Regel voor regel

retention-since = od: { $day }
retention-on = termin: { $day }
retention-month = { $month }: { $count ->
    [one] 1 spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
 }
retention-each = Zobacz po kolei
retention-held-complaint = Jest skarga bez odpowiedzi.
retention-held-open-case = Ta osoba prowadzi jeszcze sprawę.
retention-held-still-here = Ta osoba należy jeszcze do grupy albo do tego laptopa.
retention-held-newer-version = Zapisała to nowsza wersja. Najpierw zainstaluj nową wersję na tym laptopie.
retention-held-not-whole = Coś jeszcze przyjdzie. Najpierw zrób wymianę z innymi laptopami.
retention-held-brake = To było dużo naraz. Powiedz „tak” na ekranie Dziś.
retention-held-two-versions = Są tu dwie wersje. Najpierw proszę wybrać.

## Weg

retention-go = Zapomnij to teraz
retention-go-of = Zapomnij teraz: { $kind }
retention-ask = { $count ->
    [one] Zapomnieć 1 wpis?
    [few] Zapomnieć { $count } wpisy?
    [many] Zapomnieć { $count } wpisów?
   *[other] Zapomnieć { $count } wpisu?
 }
retention-for-good = To już nigdy nie wróci, na żaden laptop.
retention-not = Kopie zapasowe i papier nie zapominają same. Zadbaj o to samodzielnie.
retention-yes = Tak, zapomnij to
retention-gone = { $count ->
    [one] Z tego laptopa zniknął 1 wpis.
    [few] Z tego laptopa zniknęły { $count } wpisy.
    [many] Z tego laptopa zniknęło { $count } wpisów.
   *[other] Z tego laptopa zniknęło { $count } wpisu.
 }
retention-waits = To dużo naraz. Powiedz „tak” jeszcze raz na ekranie Dziś.
retention-share = Zrób teraz wymianę. Wtedy inne laptopy też to zapomną.
retention-progress = Kto już to zapomniał?

## Vandaag

retention-today = { $count ->
    [one] Według kalendarza przechowywania musi zniknąć 1 wpis.
    [few] Według kalendarza przechowywania muszą zniknąć { $count } wpisy.
    [many] Według kalendarza przechowywania musi zniknąć { $count } wpisów.
   *[other] Według kalendarza przechowywania musi zniknąć { $count } wpisu.
 }
retention-look = Zobacz kalendarz
