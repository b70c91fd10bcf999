### Signalen: wat je merkt in de buurt, zonder namen.

signal = Sygnał
signals = Sygnały
new-signal = Nowy sygnał
change-signal = Zmiana sygnału
signals-eyebrow = Co widać i słychać w okolicy. Bez nazwisk.
encounters-and-signals = Spotkania i sygnały
signal-title = { $about }, { $place }
no-signals = Nie ma jeszcze sygnałów
no-signals-help = Coś się dzieje w okolicy? Zapisz to, bez nazwisk.
no-signals-so = Tu teraz nic nie ma
no-signals-so-help = Wybierz wyżej inną listę.
no-signals-found-help = Spróbuj wpisać inne słowo albo miejsce.
search-signals = Szukaj w sygnałach
which-signals = Które sygnały?

signal-kind-noise = Hałas
signal-kind-litter = Śmieci
signal-kind-parking = Parkowanie
signal-kind-youth = Młodzież
signal-kind-garden = Ogród
signal-kind-animals = Zwierzęta
signal-kind-smoke = Dym lub brzydki zapach
signal-kind-quarrel = Kłótnia
signal-kind-isolation = Samotność
signal-kind-unsafe = Nie jest bezpiecznie
signal-kind-other = Coś innego

signal-state-open = Otwarte
signal-state-action = W toku
signal-state-closed = Zakończone
signal-state-expired = Po terminie
signal-state-all = Wszystkie

phase-calm = Spokój
phase-unease = Niezadowolenie
phase-tension = Napięcie
phase-incidents = Zdarzenia
phase-calm-help = Nie jest źle.
phase-unease-help = Ludzie się denerwują.
phase-tension-help = Grupy są przeciwko sobie.
phase-incidents-help = Coś naprawdę się stało.

heard-again-times = { $count ->
    [0] Nikt inny jeszcze tego nie słyszał
    [one] 1 osoba też to słyszała
    [few] { $count } osoby też to słyszały
    [many] { $count } osób też to słyszało
   *[other] { $count } osoby też to słyszały
 }
read-by-count = { $count ->
    [0] Nikt jeszcze tego nie przeczytał
    [one] 1 osoba to przeczytała
    [few] { $count } osoby to przeczytały
    [many] { $count } osób to przeczytało
   *[other] { $count } osoby to przeczytały
 }
others-say = Inni mówią:

## Formulier

signal-about-what = O co chodzi?
signal-when = Kiedy to było?
signal-when-help = Może być w przybliżeniu.
signal-where = Gdzie to jest?
signal-where-help = Ulica lub klatka schodowa. Bez numeru domu.
signal-observation = Co widzisz lub słyszysz?
signal-rumour = Co mówią inni?
signal-interpretation = Jak myślisz, o co tu chodzi?
signal-no-names = Nie zapisuj nazwisk.
save-signal = Zapisz sygnał
about-one-person = To dotyczy jednej osoby
about-one-person-title = Wtedy to jest zgłoszenie, nie sygnał.
about-one-person-help = Powiedz o tym koordynatorowi. Koordynator zrobi z tego zgłoszenie.
about-one-person-kept = Tego tekstu tutaj nie zapiszemy.
clear-form = Wyczyść to

pointing-name = To wygląda na imię lub nazwisko:
pointing-telephone = To wygląda na numer telefonu:
pointing-email = To wygląda na adres e-mail:
pointing-house-number = To wygląda na numer domu:
pointing-citizen-number = To wygląda na numer BSN (holenderski numer osobisty):
pointing-leave-out = Usuń to, jeśli chodzi o jakąś osobę.
pointing-place = Wystarczy ulica lub klatka schodowa.

## Bladzijde

record-observation = Własna obserwacja
record-rumour = Inni mówią
record-interpretation = Własne wyjaśnienie
signal-next = Co teraz?
heard-too = Też to słyszę
heard-too-said = Policzono. Nie zapisujemy, kto to słyszał.
signal-reading = Wspólne czytanie
signal-reading-help = Czytają to dwie osoby. Jak daleko to zaszło według ciebie?
signal-reading-again = Teraz widzę to inaczej
reader-says = { $phase }, { $day }
readers-differ = Widzicie to inaczej. Porozmawiajcie o tym.
reading-saved = Twoja ocena jest zapisana.
signal-action = Działanie
signal-action-first = Najpierw ten sygnał muszą przeczytać dwie osoby.
signal-action-make = Wymyśl działanie
signal-action-change = Zmień działanie
signal-action-text = Co zrobimy?
signal-action-who = Kto to zrobi?
signal-action-due = Do kiedy?
signal-action-save = Zapisz działanie
signal-action-until = Termin: { $day }.
signal-came-out = Co z tego wyszło?
signal-came-out-help = Na przykład spotkanie lub ustalenie.
signal-link = Wybierz spotkanie lub ustalenie
signal-link-search = Szukaj spotkania lub ustalenia
signal-link-none = Nic nie znaleziono.
signal-close = Zakończ
signal-close-title = Czy to już koniec?
signal-feedback = Co z tym zrobiono?
signal-feedback-help = Jedno zdanie dla osoby, która o tym opowiada.
signal-closed-on = Zakończone od: { $day }.
signal-reopen = Otwórz ponownie
signal-reopened = Sygnał jest znowu otwarty.
signal-closed = Sygnał jest zakończony.
signal-expires = Jeśli nic się nie stanie, termin minie: { $day }.
signal-has-expired = Termin minął: { $day }. Wyrzuć to albo coś z tym zrób.
came-from-signal = Pochodzi z sygnału
cancel-this = Jednak nie

timeline = Co się działo?
event-noticed = Zauważono. Kto zapisał: { $name }.
event-heard = Ktoś też to słyszał.
event-read = { $name } czyta i ocenia: { $phase }.
event-agreed = Działanie: { $text } ({ $name })
event-agreed-nobody = Działanie: { $text }
event-led-to-encounter = Z tego wyszło spotkanie:
event-led-to-rule = Z tego wyszło ustalenie:
event-kept = Czy się udaje? { $answer }: { $text }
event-closed = Zakończono: { $text }
event-reopened = Otwarto ponownie: { $name }.

## Vandaag

quiet-signals = Od 14 dni nic się nie dzieje
quiet-signals-help = Sprawdź, czy te sygnały są jeszcze ważne.
quiet-since = nic od: { $day }
look-at-signal = Zobacz
draft-of-signal = Sygnał

field-noticed-on = Dzień
field-kind = Rodzaj
field-observation = Własna obserwacja
field-rumour = Inni mówią
field-interpretation = Własne wyjaśnienie
field-action = Działanie
field-action-who = Kto to zrobi
field-action-due = Termin
field-feedback = Co z tym zrobiono

kind-signal = { $count ->
    [one] sygnał
    [few] sygnały
    [many] sygnały
   *[other] sygnały
 }

forget-was-signal = Sygnał
