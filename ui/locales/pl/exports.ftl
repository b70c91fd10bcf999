### Opslaan als bestand: wat, welke dagen, welk soort, met of zonder namen.

save-book = Zapisz jako plik
export-lead = Wybierz, co zabierasz. Sama księga się nie zmienia.
export-what = Co?
export-encounters = Spotkania
export-people = Ludzie
export-rules = Ustalenia
export-period = Jakie dni?
export-from = Od
export-to = Do (włącznie)
export-all-days = Bez dni zabierasz wszystkie spotkania.
export-format = Jaki rodzaj pliku?
export-format-xlsx = Excel
export-format-ods = LibreOffice
export-format-csv = CSV
export-format-datapackage = Paczka danych
export-format-json = JSON
export-format-automerge = Automerge
export-format-pdf = PDF
export-help-xlsx = Jeden plik z arkuszami.
export-help-ods = Jeden plik z arkuszami, dla LibreOffice.
export-help-csv = Folder, w nim jeden plik na każdą listę.
export-help-datapackage = Folder dla innego programu albo dla innej księgi.
export-names = Z nazwiskami
export-names-off = Bez nazwisk: widać ilości i numery. Notatek nie ma.
export-names-on = Z nazwiskami: także telefon, adres i notatki. Zastanów się, czy to potrzebne.
export-unsealed = Ten plik nie jest zamknięty na klucz. Przeczyta go każdy, kto go ma.
export-now = Zapisz
export-reading = Czytamy księgę…
export-done = { $files ->
    [one] Zapisano: 1 plik.
    [few] Zapisano: { $files } pliki.
    [many] Zapisano: { $files } plików.
   *[other] Zapisano: { $files } pliku.
 }
export-done-sum = spotkania: { $encounters } · ludzie: { $people } · ustalenia: { $rules }
export-before = Zapisano wcześniej na tym laptopie
export-before-help = Zapisujemy, że powstał plik. Nie zapisujemy, o kim.
export-before-none = Jeszcze nic.
export-note = { $when }: { $what }, { $format }. Kto zapisał: { $name }
export-note-names = z nazwiskami
export-note-no-names = bez nazwisk
export-what-encounters = spotkania
export-what-people = ludzie
export-what-rules = ustalenia
export-what-access-pack = co wiemy o kimś
export-file = Samenboek
forget-files = { $count ->
    [one] Na tym laptopie zapisano 1 plik z nazwiskami: { $days }. Odszukaj go.
    [few] Na tym laptopie zapisano { $count } pliki z nazwiskami: { $days }. Odszukaj je.
    [many] Na tym laptopie zapisano { $count } plików z nazwiskami: { $days }. Odszukaj je.
   *[other] Na tym laptopie zapisano { $count } pliku z nazwiskami: { $days }. Odszukaj je.
 }

## De bladen
export-attendances = Obecni
export-organisers = Kto zorganizował
export-tables = Stoły
export-tallies = Policzeni przy stole
export-items = Punkty
export-sentences = Zdania
export-answers = Odpowiedzi
export-part-named = z imienia
export-part-counted = policzeni
export-part-new = nowa twarz
export-part-guests = Goście
export-field-encounter = Spotkanie
export-field-happened-on = Dzień
export-field-starts-at = Początek
export-field-ends-at = Koniec
export-field-title = Tytuł
export-field-activity = Co robiliśmy
export-field-place = Gdzie
export-field-series = Cykl
export-field-occurrence = Który raz w cyklu
export-field-people = Ludzie
export-field-tone = Nastrój
export-field-conditions = Jak było
export-field-changed = Co się zmieniło
export-field-note = Notatka
export-field-number = Numer
export-field-part = Jak policzono
export-field-person = Osoba
export-field-name = Imię i nazwisko
export-field-table = Stół
export-field-label = Nazwa
export-field-group = Grupa
export-field-alias = Inne imię
export-field-telephone = Telefon
export-field-email = E-mail
export-field-address = Adres
export-field-household = Domownicy
export-field-interpreter = Potrzebny tłumacz
export-field-same-as = Ta sama osoba co
export-field-rule = Ustalenie
export-field-languages = Języki
export-field-evaluate-on = Wspólna ocena
export-field-came-from = Pochodzi z
export-field-item = Punkt
export-field-text = Tekst
export-field-from = Od
export-field-until = Do (włącznie)
export-field-language = Język
export-field-kept = Czy się udaje
export-field-on = Dnia
export-field-written-at = Zapisano
export-field-minor = Poniżej 16 lat
export-minor-yes = tak
export-figures = Liczby roczne
