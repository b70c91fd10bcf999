### Hulp: vragen die mensen stellen, met een antwoord in een paar stappen. Woorden tussen { } zijn de namen van knoppen.

help-eyebrow = Krótko i prosto
help-here = Pomoc do tego ekranu
help-here-lead = Poszukaj pytania albo przeczytaj, co tu pasuje.
help-search = Szukaj w pomocy
help-search-help = Wpisz słowo ze swojego pytania. Na przykład: pendrive.
help-found = { $count ->
    [0] Nie ma odpowiedzi.
    [one] 1 odpowiedź.
    [few] { $count } odpowiedzi.
    [many] { $count } odpowiedzi.
   *[other] { $count } odpowiedzi.
 }
help-ask = Spróbuj innego słowa. Albo zapytaj koordynatora.
help-ask-names = Spróbuj innego słowa. Albo zapytaj: { $names }.
help-close = Zamknij pomoc
help-coming-in = Wejście i wyjście
help-more = Więcej pomocy

## Ontmoetingen
topic-record = Jak zapisać spotkanie?
    .steps =
        Naciśnij „{ new-encounter }”.
        Wybierz, co to było i kto był.
        Naciśnij „{ save-encounter }”. Wystarczy jedno zdanie.
        Przerywasz w połowie? Twój szkic jest na ekranie „{ today }”.
    .words = wieczór jedzenie notatka wpisać szkic wizyta
topic-series = Jak dodać coś, co się powtarza?
    .steps =
        Wejdź w „{ encounters }”. Naciśnij „{ series-all }”.
        Naciśnij „{ series-new }”. Wybierz, jak często.
        Naciśnij „{ save-series }”.
        W tym dniu zobaczysz to na ekranie „{ today }”.
    .words = co tydzień co miesiąc stałe kalendarz plan
topic-door = Co to jest „{ open-door }”?
    .steps =
        Ludzie sami mówią, że są. Nikt nie widzi imion innych osób.
        Otwórz spotkanie. Naciśnij „{ open-door }”.
        Postaw laptop przy drzwiach. Kto przychodzi, naciska „{ door-here }”.
        Potem naciśnij „{ door-stop }”. Laptop zamknie się na klucz.
    .words = drzwi wejście zapisać się przyjść
topic-find = Jak coś odnaleźć?
    .steps =
        Wpisz słowo, imię albo miejsce w polu „{ search }”.
        Nic nie ma? Wpisz tylko kawałek słowa.
        Wyrzucone? Zajrzyj do „{ settings }”, „{ settings-bin }”.
    .words = szukać zgubione kosz znaleźć
topic-mistake = Pomyłka. Co teraz?
    .steps =
        Naciśnij od razu „{ undo }”.
        Minął czas? Otwórz to, co jest źle, i naciśnij „{ change }”.
        Wyrzucone? Wejdź w „{ settings }”, „{ settings-bin }”. Naciśnij „{ bring-back }”.
    .words = błąd źle naprawić przywrócić wyrzucone
topic-import = Jak wczytać listę z Excela?
    .steps =
        Wejdź w „{ encounters }”. Naciśnij „{ from-a-list }”.
        Naciśnij „{ import-choose-file }”. Sprawdź, czy wszystko się zgadza.
        Naciśnij „{ import-take }”.
        Jednak źle? Naciśnij „{ import-take-back }”.
    .words = plik import csv adresy arkusz
topic-signal = Coś się dzieje w okolicy. Gdzie to zapisać?
    .steps =
        Wejdź w „{ encounters }”. Wybierz „{ signals }”.
        Naciśnij „{ new-signal }”. Nie wpisuj imion.
        Naciśnij „{ save-signal }”.
    .words = hałas śmieci kłótnia ulica zgłosić

## Afspraken
topic-rule = Jak zapisać ustalenie dla ulicy?
    .steps =
        Wejdź w „{ agreements }”. Naciśnij „{ new-rule }”.
        Napisz, co robicie. Można w kilku językach.
        Wybierz, kiedy znów razem na to spojrzycie.
        Naciśnij „{ save-rule }”.
    .words = zasada dom schody sąsiedzi
topic-poster = Jak powiesić ustalenie?
    .steps =
        Otwórz ustalenie. Wybierz najwyżej trzy języki.
        Naciśnij „{ print-poster }”.
        Nie ma drukarki? Naciśnij „{ save-as-file }” i wydrukuj gdzie indziej.
    .words = plakat korytarz drukować papier

## Zaken
topic-case = Jak zapisać zgłoszenie?
    .steps =
        Można to zrobić na własnym laptopie, z hasłem.
        Wejdź w „{ agreements }”. Wybierz „{ cases }”.
        Naciśnij „{ new-case }”. Wpisz, co wiesz.
        Naciśnij „{ case-save }”.
        Potem koordynator wybiera „{ case-assign }”.
    .words = sprawa kłótnia sąsiedzi skarga mediacja
topic-case-read = Kto może czytać sprawę?
    .steps =
        Koordynatorzy czytają każdą sprawę. Mediatorzy czytają sprawy, które dostali.
        Tylko na własnym laptopie, z hasłem.
        Otwórz sprawę. Przy „{ case-reads }” widać, kto zaglądał.
        Kto oddał sprawę, nie czyta nowych rzeczy.
    .words = tajemnica prywatność zamknięty pokój dostęp
topic-case-agreement = Jak zapisać ustalenie w sprawie?
    .steps =
        Otwórz sprawę. Naciśnij „{ new-case-agreement }”.
        Przy każdym punkcie napisz, kto o niego dba.
        Przeczytajcie razem. Naciśnij „{ agreement-save }”.
    .words = strony mediacja punkty umowa
topic-sign = Jak dać komuś do podpisu?
    .steps =
        Otwórz ustalenie w sprawie. Naciśnij „{ agreement-sign-now }”.
        Wybierz, jak ta osoba mówi „tak”: podpis, papier, głos albo imię.
        Na ekranie? Potem naciśnij „{ agreement-ink-save }”.
        Słowa się później zmienią? Wtedy wszyscy podpisują od nowa.
    .words = podpis podpisać zgoda tak
topic-letter = Jak zrobić list w sprawie?
    .steps =
        Otwórz sprawę. Wybierz list przy „{ letters }”.
        Przeczytaj, co będzie na papierze. Naciśnij „{ letter-print }”.
        List poszedł? Naciśnij „{ letter-sent }”.
    .words = zaproszenie kartka poczta wysłać
topic-unsafe = Co robić, gdy nie jest bezpiecznie?
    .steps =
        Jest teraz niebezpiecznie? Dzwoń pod 112.
        Otwórz sprawę. Naciśnij „{ flag-begin }”.
        Wybierz, co się dzieje. Naciśnij „{ flag-save }”.
        Zadzwoń do koordynatora. Tylko koordynator wznawia sprawę.
    .words = niebezpieczeństwo przemoc groźba policja broń dziecko
topic-aftercare = Jak później zapytać, czy się udaje?
    .steps =
        Otwórz ustalenie w sprawie. Naciśnij „{ aftercare-begin }”.
        Wybierz, z kim rozmawiasz. Odpowiedz przy każdym punkcie.
        Naciśnij „{ aftercare-save }”.
    .words = po miesiącu zadzwonić opieka
topic-figures = Jak zrobić liczby roczne?
    .steps =
        Robi to koordynator na własnym laptopie.
        Wejdź w „{ cases }”. Naciśnij „{ more }”. Otwórz „{ figures }”. Wybierz rok.
        Liczby są dla innych? Wybierz „{ figures-published }”.
        Naciśnij „{ figures-save-xlsx }”.
    .words = sprawozdanie roczne statystyka gmina ccv

## Mensen
topic-person = Jak założyć komuś kartę?
    .steps =
        Wejdź w „{ people }”. Naciśnij „{ new-person }”.
        Wystarczy imię. Nie pytaj o wiarę ani pochodzenie.
        Jest podobna karta? Sprawdź, czy to ta sama osoba.
        Naciśnij „{ save-person }”.
    .words = adres telefon imię podwójne grupa wolontariusz
topic-consent = Jak zapisać, na co ktoś się zgadza?
    .steps =
        Najpierw zapytaj. Zawsze można powiedzieć „nie”.
        Otwórz kartę. Naciśnij „{ new-consent }”.
        Wybierz, do czego to jest. Naciśnij „{ save-consent }”.
        Ta osoba już nie chce? Naciśnij „{ withdraw-consent }”.
    .words = zgoda zdjęcie historia wycofać rodo
topic-known = Ktoś pyta, co wiemy. Co robić?
    .steps =
        Otwórz kartę. Naciśnij „{ access }”.
        Przeczytaj zdania. Jakieś jest o kimś innym? Odznacz je.
        Naciśnij „{ access-save-pdf }”. Daj plik tylko tej osobie.
    .words = dane prawo rodo prywatność wgląd
topic-handover = Ktoś odchodzi. Jak przekazać zadania?
    .steps =
        Otwórz kartę. Naciśnij „{ handover-what }”.
        Wybierz ostatni dzień i kto przejmuje.
        Naciśnij „{ handover-give }”.
    .words = przekazać odejście pożegnanie zadania
topic-forget = Jak zapomnieć kogoś w księdze?
    .steps =
        Robi to koordynator. Tego nie można cofnąć.
        Otwórz kartę. Naciśnij „{ forget }”. Przeczytaj, co zniknie.
        Wpisz słowo. Naciśnij „{ forget-now }”.
        Potem zrób wymianę. Wtedy inne laptopy też zapomną.
    .words = usunąć wymazać na zawsze rodo
topic-kept = Co znika samo?
    .steps =
        Nic nie znika samo. Ty patrzysz i ty mówisz „tak”.
        Wejdź w „{ settings }”. Wybierz „{ retention }”.
        Tam widać, co jest w księdze za długo.
        Może zniknąć? Naciśnij „{ retention-go }”.
    .words = przechowywać sprzątać termin jak długo rodo

## Delen
topic-stick = Jak zapisać wszystko na pendrivie?
    .steps =
        Włóż pendrive do laptopa. Wejdź w „{ sharing }”.
        Wybierz pendrive. Naciśnij „{ exchange }”.
        Poczekaj, aż zobaczysz: „{ stick-out }”
        Zrób to samo na drugim laptopie.
        Pendrive przeczyta tylko wasz zespół.
    .words = usb zabrać wymiana przenieść
topic-wifi = Jak robić wymianę bez pendrive’a?
    .steps =
        Otwórz Samenboek na obu laptopach, w tej samej sieci wifi.
        Wejdź w „{ sharing }”. Naciśnij „{ near-turn-on }”.
        Nie znajdują się? Wpisz adres. Naciśnij „{ near-call }”.
    .words = sieć internet samo połączyć
topic-laptop = Jak dodać laptop?
    .steps =
        Otwórz Samenboek na nowym laptopie. Wybierz „{ way-join }”.
        Tutaj wejdź w „{ sharing }”. Naciśnij „{ laptop-add }”.
        Wpisz sześć cyfr. Naciśnij „{ let-in }”.
        Porównaj trzy obrazki. Wybierz „{ join-pictures-same }”.
    .words = nowy komputer dołączyć cyfry
topic-lost = Co robić, gdy zginie laptop?
    .steps =
        Powiedz od razu koordynatorowi.
        Koordynator wchodzi w „{ sharing }”. Przy tym laptopie jest „{ board-part }”.
        Wybierz „{ part-lost }”. Naciśnij „{ part-stop }”.
        Potem zrób to, co jest na liście.
    .words = skradziony kradzież zgubiony wyciek danych
topic-versions = Co robić, gdy są dwie wersje?
    .steps =
        Dwie osoby podały co innego? Zachowujemy oba wpisy.
        Zajrzyj na ekran „{ today }”. Wybierz „{ this-one }” albo „{ keep-both }”.
        Nie musisz wybierać od razu. Wybór można cofnąć.
    .words = różnica inaczej podwójne która dobra

## Binnenkomen en weggaan
topic-leave = Gotowe. Co teraz?
    .steps =
        Naciśnij „{ leave }”. Księga zamknie się na klucz.
        Twój szkic zostaje twój.
        Wychodzisz na chwilę? Naciśnij „{ privacy-hide }”.
        Nikt nie dotyka laptopa? Wtedy zamknie się sam.
    .words = wylogować zamknąć blokada koniec
topic-passphrase = Nie pamiętam swojego hasła
    .steps =
        Wybierz swój obrazek. Naciśnij „{ forgot }”.
        Wybierz „{ forgot-sheet }” albo „{ forgot-stick }”.
        Nic nie masz? Koordynator da ci nowe hasło.
        Koordynator jest obok? Naciśnij „{ let-me-in }”.
        Twojego starego hasła nikt nie przeczyta.
    .words = hasło zapomniane logowanie kartka pendrive z kluczem
topic-not-there = Nie ma mnie tutaj
    .steps =
        Jest dużo obrazków? Wpisz imię w polu „{ picker-search }”.
        Laptop dopiero się włączył? Widać wtedy tylko osoby z hasłem.
        Jesteś tu po raz pierwszy? Poproś koordynatora o otwarcie laptopa.
        Koordynator naciska „{ add-person }” w „{ settings }”.
    .words = nowy obrazek imię logowanie moja twarz
topic-quick = Jak szybko wrócić?
    .steps =
        Wejdź w „{ settings }”, „{ settings-me }”. Naciśnij „{ quick-make }”.
        Wybierz obrazki albo cyfry. Naciśnij „{ quick-save }”.
        Kod działa, dopóki Samenboek jest otwarty.
        Pięć razy źle? Wtedy wpisz hasło.
    .words = pin kod obrazki szybko powrót
topic-newcomer = Jak ktoś dołącza na tym laptopie?
    .steps =
        Koordynator wchodzi w „{ settings }”, „{ settings-people }”.
        Naciśnij „{ add-person }”.
        Wybierz „{ way-profile }” albo „{ way-passphrase }”.
        Wydrukuj kartkę i daj ją tej osobie.
    .words = nowy wolontariusz konto użytkownik dostęp
topic-no-lead = Nie ma już koordynatora
    .steps =
        Weź z sejfu klucz domu sąsiedzkiego.
        Wejdź w „{ settings }”, „{ settings-people }”. Naciśnij „{ nobody-leads-link }”.
        Wpisz kod. Naciśnij „{ paper-key-check }”.
        Wybierz, kto prowadzi. Naciśnij „{ paper-key-use }”. Kod działa jeden raz.
    .words = papierowy klucz sejf kierowanie zarząd
topic-begin = Jak zacząć na nowym laptopie?
    .steps =
        Nie ma jeszcze księgi? Wybierz „{ way-found }”.
        Księga już jest? Wybierz „{ way-join }”.
        Masz starą księgę na pendrivie? Wybierz „{ way-restore }”.
    .words = pierwszy raz zacząć instalacja

## Instellingen
topic-backup = Jak zrobić kopię zapasową?
    .steps =
        Włóż pendrive do laptopa.
        Wejdź w „{ settings }”, „{ settings-backup }”. Naciśnij „{ make-backup }”.
        Włóż pendrive do sejfu.
    .words = kopia backup sejf bezpieczeństwo przywrócić
topic-reading = Jak wybrać inny język albo kolor?
    .steps =
        Naciśnij „{ language }”. To, co piszesz, zostaje.
        Kolory: wejdź w „{ settings }”, „{ settings-colours }”.
        Źle się czyta? Wybierz „{ theme-contrast }”.
    .words = czytać litery ciemny jasny kontrast oczy
topic-export = Jak zabrać coś do Excela?
    .steps =
        Wejdź w „{ settings }”. Wybierz „{ save-book }”.
        Wybierz, co zabierasz, z imionami albo bez.
        Naciśnij „{ export-now }”. Kto ma ten plik, może go przeczytać.
    .words = plik liczby libreoffice csv dotacja

## De sneltoetsen
keys-title = Skróty klawiszy
key-new = Nowe spotkanie
key-save = Zapisz
key-undo = Cofnij
key-search = Szukaj
key-back = Krok wstecz
key-leave = Gotowe, wychodzę

## Het blad
guide-title = Pomoc na jednej kartce
guide-lead = Wydrukuj tę kartkę i połóż ją obok laptopa.
guide-language = W jakim języku?
guide-phone = Na dole wpisz, kto pomaga, i numer telefonu.
guide-print = Drukuj kartkę
guide-open = Otwórz kartkę
guide-alt = Kartka z pomocą, tak jak wyjdzie na papierze
