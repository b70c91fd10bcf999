### Zaken: de gesloten kamer.

case = Sprawa
cases = Sprawy
cases-eyebrow = Sprawę czyta tylko ten, kto ją prowadzi.
agreements-and-cases = Ustalenia i sprawy
new-case = Nowe zgłoszenie
change-case = Zmiana sprawy
case-title = { $kind }, { $day }
case-kind-more = { $kind } i inne
case-row-parties = { $first } i { $second }
case-party-unknown = jeszcze nieznana

## Lijst

cases-which = Które sprawy?
cases-open = Otwarte
cases-mine = Moje
cases-closed = Zamknięte
cases-thrown-away = Wyrzucone
search-cases = Szukaj w sprawach
no-cases = Nie ma jeszcze spraw
no-cases-help = Przyszło zgłoszenie? Zapisz je tutaj.
no-cases-so = Tu teraz nic nie ma
no-cases-so-help = Wybierz wyżej inną listę.
no-cases-found-help = Spróbuj wpisać imię albo inne słowo.
cases-not-on-shared = Na tym laptopie nie ma spraw
cases-not-on-shared-help = Pracuje tu wiele osób. Sprawy są tylko na własnym laptopie.
cases-no-keys = Sprawy są za hasłem
cases-no-keys-help = Nie masz tu hasła. Poproś o pomoc koordynatora.
case-since = od { $day }
case-waits = Zawieszona
case-apart = Zapisano osobno

## Formulier

case-reported-on = Kiedy przyszło zgłoszenie?
case-kinds = O co chodzi?
case-kinds-help = Możesz wybrać kilka.
case-referrer = Przez kogo przyszło zgłoszenie?
case-first-party = Pierwsza strona: kto się do nas zwrócił?
case-second-party = Druga strona: o kogo chodzi?
case-party-name = Imię i nazwisko
case-party-address = Adres
case-group = Chodzi o grupę ludzi
case-summary = Co się dzieje?
case-summary-help = Zapisz, co mówi osoba zgłaszająca. Bez oceniania.
case-save = Zapisz zgłoszenie
case-save-change = Zapisz
case-who-reads = Czytają to tylko koordynatorzy i mediatorzy.
draft-of-case = Zgłoszenie
draft-of-case-step = Krok w sprawie

case-kind-noise-people = Hałas, głosy ludzi
case-kind-noise-appliances = Muzyka lub sprzęty
case-kind-noise-building = Remont i majsterkowanie
case-kind-harassment = Dokuczanie lub kłótnia
case-kind-threats = Groźby
case-kind-garden = Ogród lub podwórko
case-kind-smoke = Dym
case-kind-animals = Zwierzęta
case-kind-parking = Parkowanie
case-kind-litter = Brud lub śmieci
case-kind-smell = Brzydki zapach
case-kind-damage = Niszczenie rzeczy
case-kind-youth = Dzieci lub młodzież
case-kind-other = Coś innego

referrer-self = Mieszkaniec lub mieszkanka
referrer-police = Policja
referrer-housing-association = Korporacja mieszkaniowa (woningcorporatie)
referrer-municipality = Gmina
referrer-welfare = Pomoc społeczna
referrer-care = Opieka zdrowotna
referrer-other = Ktoś inny

## Bladzijde

room-band = Zamknięty pokój.
room-band-readers = Tę sprawę czytają tylko: { $names } oraz koordynatorzy.
room-band-coordinators = Tę sprawę czytają tylko koordynatorzy.
case-phases = Kroki tej sprawy
case-phase-report = Zgłoszenie
case-phase-intake = Rozmowa wstępna
case-phase-talks = Rozmowy
case-phase-agreements = Ustalenia
case-phase-aftercare = Dalszy kontakt
case-phase-ahead = jeszcze nie
case-what-now = Co teraz?
case-something-else = Coś innego
case-go-back = Krok wstecz
case-no-writing = Możesz czytać tę sprawę, ale już w niej nie piszesz.
case-about = Zgłoszenie
case-brought-by = Przez kogo
case-what-kinds = O co chodzi
case-told = Co mówi osoba zgłaszająca
case-in-group = Grupa
case-in-group-yes = Mediacja w grupie
case-result-is = Zamknięta: { $result }
case-happened = Co się działo?
case-went-apart = Dwa kroki zapisano osobno, na dwóch laptopach.
case-went-apart-help = Wszystko tu jest. Sprawdź, czy stan sprawy jest dobry. Następny krok złączy to w jedną linię.
case-newer-step = Coś, czego ta wersja nie zna
case-reported-by = Zgłoszenie zapisane przez: { $name }.
case-step-by = Kto zapisał: { $name }.
case-step-minutes = Praca: { $time }
case-step-apart = zapisano osobno
case-step-taken-back = cofnięte
case-step-to = Do kogo: { $to }
case-step-undoes = Cofnięto: { $step }
case-take-back = Cofnij krok
case-taken-back = Cofnięto. Krok nadal widać.

## Klok

case-clock = Kiedy?
case-due-intake = Rozmowa wstępna, termin: { $day }
case-due-intake-late = Rozmowa wstępna, termin minął: { $day }
case-due-intake-help = Pięć dni roboczych od zgłoszenia.
case-due-aftercare = Dalszy kontakt: od { $from } do { $until }
case-due-aftercare-late = Dalszy kontakt, termin minął: { $until }
case-due-aftercare-help = Dopiero wtedy wiemy, czy się udaje.
case-clock-waits = Zegar stoi. Sprawa jest zawieszona.
case-lead-time = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
 }
case-lead-time-help = Tyle to trwa do dziś.
case-lead-time-closed = Tyle to trwało.
case-lead-time-net = { $count ->
    [one] 1 dzień bez czekania.
    [few] { $count } dni bez czekania.
    [many] { $count } dni bez czekania.
   *[other] { $count } dnia bez czekania.
 }
case-hours = Praca razem: { $time }
duration-minutes = { $count ->
    [one] 1 minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
 }
duration-hours = { $hours } godz.

## Stappen

case-state-reported = Zgłoszona
case-state-intake = Po rozmowie wstępnej
case-state-unsuitable = Nie nadaje się
case-state-assigned = Przydzielona
case-state-first-talk = Po rozmowie z pierwszą stroną
case-state-advice = Rada wystarczyła
case-state-second-talk = Po rozmowie z drugą stroną
case-state-second-refuses = Druga strona nie chce
case-state-unreachable = Brak kontaktu
case-state-shuttle = Rozmowy na przemian
case-state-session = Po wspólnej rozmowie
case-state-agreements = Są ustalenia
case-state-no-agreement = Nie ma zgody
case-state-aftercare = Po dalszym kontakcie
case-state-closed = Zamknięta
case-state-reopened = Znowu otwarta

case-step-intake = Rozmowa wstępna
case-step-unsuitable = Nie nadaje się do mediacji
case-step-assigned = Przydzielono mediatorom
case-step-unassigned = Zabrano mediatorowi
case-step-first-talk = Rozmowa z pierwszą stroną
case-step-advice = Rada wystarczyła
case-step-second-talk = Rozmowa z drugą stroną
case-step-second-refuses = Druga strona nie chce
case-step-unreachable = Brak kontaktu z drugą stroną
case-step-shuttle = Rozmowy na przemian z jedną i drugą stroną
case-step-session = Wspólna rozmowa ze wszystkimi
case-step-agreements = Są ustalenia
case-step-no-agreement = Nie ma zgody
case-step-aftercare = Dalszy kontakt
case-step-closed = Zamknięto
case-step-reopened = Otwarto ponownie
case-step-hold = Zawieszono
case-step-resumed = Wznowiono

case-do-intake = Zapisz rozmowę wstępną
case-do-unsuitable = Nie nadaje się
case-do-assigned = Wyznacz mediatorów
case-do-first-talk = Rozmowa z pierwszą stroną
case-do-advice = Rada wystarczyła
case-do-second-talk = Rozmowa z drugą stroną
case-do-second-refuses = Druga strona nie chce
case-do-unreachable = Brak kontaktu
case-do-shuttle = Rozmowy na przemian
case-do-session = Wspólna rozmowa
case-do-agreements = Są ustalenia
case-do-no-agreement = Nie ma zgody
case-do-aftercare = Zapisz dalszy kontakt
case-do-closed = Zamknij sprawę
case-do-reopened = Otwórz ponownie
case-do-hold = Zawieś sprawę
case-do-resumed = Wznów sprawę

case-step-on = Kiedy to było?
case-step-time = Ile czasu to zajęło?
case-step-no-time = Nie podano
case-step-why = Chcesz coś dopisać?
case-step-why-help = Wystarczy jedno zdanie.
case-step-why-back = Dlaczego robisz krok wstecz?
case-step-why-reopened = Dlaczego otwierasz sprawę ponownie?
case-step-why-hold = Na co czekasz?
case-step-result = Jak się skończyło?
case-step-result-help = „Rozwiązana” można wybrać dopiero po dalszym kontakcie.
case-step-referred-to = Do kogo trafiła sprawa?
case-step-save = Zapisz krok

case-result-solved-mediation = Rozwiązana po mediacji
case-result-solved-advice = Rozwiązana po radzie
case-result-solved-shuttle = Rozwiązana po rozmowach na przemian
case-result-partly = Rozwiązana częściowo
case-result-not-solved = Nierozwiązana
case-result-second-refused = Druga strona nie chciała
case-result-first-withdrew = Pierwsza strona zrezygnowała
case-result-unreachable = Brak kontaktu
case-result-referred-back = Wróciła do osoby kierującej
case-result-referred-on = Skierowana dalej
case-result-lapsed = Samo minęło albo ktoś się wyprowadził

## Wie

case-parties = Kto siedzi przy stole?
case-party-first = Pierwsza strona
case-party-second = Druga strona
case-party-further = Jeszcze jedna strona
case-add-party = Dodaj osobę
case-add-party-save = Zapisz
case-drop-party = Usuń
case-drop-party-of = Usuń: { $name }
case-party-dropped = Usunięto z tej sprawy.
case-pair = Kto prowadzi mediację?
case-no-pair = Jeszcze nikt.
case-no-pair-help = Koordynator wyznacza dwie osoby.
case-assign = Wyznacz
case-assign-help = Wybierz dwie osoby. Przeczytają całą sprawę, także to, co było wcześniej.
case-assign-nobody = Nikt inny nie ma własnego hasła.
case-assign-save = Przydziel sprawę
case-assigned = Przydzielono. Te osoby przeczytają sprawę po wymianie.
case-unassign = Usuń
case-unassign-of = Usuń: { $name }
case-unassigned = Usunięto. Ta osoba nie przeczyta tego, co dojdzie później.
case-hint-mediator-is-party = Mediator nazywa się tak jak jedna ze stron. Wybierz kogoś innego.
case-hint-mediator-lives-there = Mediator mieszka pod adresem jednej ze stron.
case-hint-one-mediator = Mediację prowadzi się we dwoje.
case-hint-more-than-a-pair = Jest więcej niż dwoje mediatorów. Ustalcie razem, kto to prowadzi.
case-where = Gdzie jest ta sprawa?
case-also-on = Jest też na: { $laptops }
case-carried-by = W drodze z: { $laptops }. Tam nikt jej nie czyta.
case-only-here = Jeszcze nigdzie indziej.

## Vandaag

cases-due = Sprawy z terminem
cases-due-help = Zobacz, co trzeba zrobić teraz.
case-look = Zobacz
case-due-short-intake = rozmowa wstępna, termin: { $day }
case-due-short-intake-late = rozmowa wstępna po terminie: { $day }
case-due-short-aftercare = dalszy kontakt, termin: { $day }
case-due-short-aftercare-late = dalszy kontakt po terminie: { $day }

## Signaal

signal-make-case = Zrób z tego zgłoszenie

field-summary = Co się dzieje

## Aantekeningen van de bemiddelaars

case-notes = Własne notatki
case-notes-help = Czytają to tylko { $names } i ty. Notatki znikną, gdy sprawa się skończy.
case-notes-help-alone = Czytasz to tylko ty. Notatki znikną, gdy sprawa się skończy.
case-note-add = Zapisz coś
case-note-text = Co chcesz zapamiętać?
case-note-save = Zapisz
case-note-by = { $name }, { $when }
case-notes-gone = { $count ->
    [one] 1 wyrzucona notatka
    [few] { $count } wyrzucone notatki
    [many] { $count } wyrzuconych notatek
   *[other] { $count } wyrzuconej notatki
 }
draft-of-case-note = Notatka do sprawy

## Wat weg moet

case-due-details = Dane drugiej strony znikają: { $until }
case-due-details-late = Dane drugiej strony, termin usunięcia minął: { $until }
case-due-details-help = Dane osoby, która nie chce rozmawiać, są tu jeszcze trzydzieści dni.
case-due-notes = Własne notatki, usuń do: { $until }
case-due-notes-late = Własne notatki, termin usunięcia minął: { $until }
case-due-notes-help = Sprawa jest zamknięta. Notatki mediatorów trzeba usunąć.
case-due-short-details = dane drugiej strony znikają: { $day }
case-due-short-details-late = dane drugiej strony do usunięcia od: { $day }
case-due-short-notes = notatki, usuń do: { $day }
case-due-short-notes-late = notatki do usunięcia od: { $day }
case-part-details = Druga strona nie chciała rozmawiać. Minęło trzydzieści dni.
case-part-details-help = Imię, nazwisko i adres trzeba teraz usunąć.
case-part-details-ask = Usunąć dane drugiej strony?
case-part-details-what = Nazwisko i adres znikną na zawsze, na każdym laptopie. Nazwisko jest też w jakimś tekście? Usuń je tam samodzielnie. Dawny tekst zostanie zaszyfrowany, aż zniknie sama sprawa. Podpisane ustalenia także.
case-part-notes = Sprawa jest zamknięta.
case-part-notes-help = Własne notatki mediatorów trzeba teraz usunąć.
case-part-notes-ask = Wyrzucić własne notatki?
case-part-notes-what = Mediatorzy już ich potem nie przeczytają. Sprawa i ustalenia zostają.
case-part-for-good = Tego nie da się cofnąć.
case-part-by-coordinator = Wyrzuca to koordynator.
case-part-do-notes = Wyrzuć na zawsze
case-part-do-details = Usuń na zawsze
case-parted-details = Dane stąd zniknęły. Na innych laptopach znikną po wymianie.
case-parted-notes = Notatki stąd zniknęły. Na innych laptopach znikną po wymianie.
case-second-left = Dane drugiej strony usunięto: { $day }.

## Wie keek

case-reads = Kto otwierał tę sprawę?
case-reads-help = Każdy dzień, w którym ktoś tu zajrzał, jest tu jeden raz. Nie widać, co czytano.
case-note-readers = Czytają to też: { $names }. Nie można tego zmienić. Zapisz nową notatkę.
