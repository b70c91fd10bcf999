### Brieven uit een zaak: op papier en op het scherm.

paper-letter-date = Data: { $date }
paper-letter-dear = Dzień dobry, { $name }!
paper-letter-and = { $first } i { $last }
paper-letter-clock = godz. { $hour }.{ $minute }
paper-letter-signed = { $names }, { $centre }
paper-letter-talk = Rozmowa
paper-letter-free = To nic nie kosztuje. To, co Państwo powiedzą, zostaje między nami.
paper-letter-call = Proszę zadzwonić: { $number }. Można też nagrać wiadomość. Wtedy oddzwonimy.
paper-letter-come-by = Proszę przyjść do domu sąsiedzkiego albo do nas zadzwonić.
paper-letter-cannot = Nie mogą Państwo? Proszę zadzwonić: { $number }.
paper-letter-cannot-say = Nie mogą Państwo? Proszę dać nam znać.

paper-letter-neutral-title = Czy możemy porozmawiać?
paper-letter-neutral-what = Nasza organizacja: { $centre }. Pomagamy sąsiadom ze sobą rozmawiać.
paper-letter-neutral-side = Nie stajemy po żadnej stronie. Nie mówimy, kto ma rację.
paper-letter-neutral-who = Chcemy poznać Państwa zdanie. Mediatorzy: { $names }.
paper-letter-neutral-talk = Możemy spotkać się u Państwa albo w domu sąsiedzkim. Rozmowa trwa około godziny.
paper-letter-neutral-choose = To Państwo decydują, czy z nami rozmawiać.

paper-letter-appointment-title = Nasza rozmowa
paper-letter-appointment-what = Spotykamy się wtedy:
paper-letter-day = Dzień
paper-letter-time = Godzina
paper-letter-place = Miejsce
paper-letter-with = Z kim

paper-letter-no-show-title = Nie udało nam się spotkać
paper-letter-no-show-what = Nasi mediatorzy przyszli na rozmowę. Nikogo nie było. Tak było umówione:
paper-letter-no-show-again = To się zdarza. Może wybierzemy nowy dzień?

paper-letter-referrer-title = Tak się skończyło
paper-letter-referrer-to = Do osoby kierującej
paper-letter-referrer-what = Sprawa trafiła do nas od Państwa. Jest już zamknięta.
paper-letter-mark = Znak sprawy
paper-letter-reported = Dzień zgłoszenia
paper-letter-closed = Dzień zamknięcia
paper-letter-outcome = Wynik
paper-letter-outcome-solved = Sprawa rozwiązana
paper-letter-outcome-partly = Sprawa rozwiązana częściowo
paper-letter-outcome-not-solved = Sprawa nierozwiązana
paper-letter-outcome-no-mediation = Nie było mediacji
paper-letter-outcome-referred = Sprawę skierowano dalej
paper-letter-referrer-only = Więcej nie mówimy. Rozmowy i ustalenia należą do sąsiadów.
paper-letter-referrer-agreed = Osoba, która prosiła o pomoc, zgadza się, żeby Państwo to wiedzieli.

paper-letter-referral-title = Nie jest bezpiecznie?
paper-letter-referral-what = Wtedy przerywamy mediację. Dalej pomogą Państwu inni.
paper-letter-referral-now = Jest teraz niebezpiecznie?
paper-letter-referral-now-call = Proszę dzwonić pod 112. Policja, straż pożarna i pogotowie przyjadą od razu.
paper-letter-referral-police = To nie jest pilne? Policja
paper-letter-referral-police-call = Numer telefonu: 0900-8844.
paper-letter-referral-home = Przemoc w domu albo obawa o dziecko? Veilig Thuis („Bezpieczny Dom”)
paper-letter-referral-home-call = Numer telefonu: 0800-2000. Bezpłatny, w dzień i w nocy.
paper-letter-referral-doctor = Ktoś czuje się bardzo źle? Lekarz rodzinny (huisarts)
paper-letter-referral-doctor-call = Proszę dzwonić do lekarza rodzinnego. Wieczorem i w weekend: do dyżuru lekarskiego (huisartsenpost).
paper-letter-referral-crisis = Ktoś jest w ciężkim kryzysie psychicznym? Pogotowie psychiatryczne (crisisdienst)
paper-letter-referral-crisis-call = Wzywa je lekarz rodzinny albo dyżur lekarski.
paper-letter-referral-talk = Myślą Państwo o samobójstwie? Telefon 113
paper-letter-referral-talk-call = Numer telefonu: 113 lub 0800-0113. Bezpłatny, w dzień i w nocy.
paper-letter-referral-then = Jest znowu bezpiecznie? Wtedy chętnie porozmawiamy dalej.

## Op het scherm

talks-file = Rozmowy
letter-file = List
letters = Listy
letters-help = Najpierw widzisz, co będzie na papierze.
letter-neutral = List do drugiej strony
letter-neutral-help = Bez skargi i bez informacji, kto się skarży.
letter-appointment = Kartka z terminem rozmowy
letter-appointment-help = Dzień, godzina, miejsce i z kim.
letter-no-show = Kartka: nikogo nie było
letter-no-show-help = Bez zarzutu. Z nową szansą.
letter-referrer = List do osoby kierującej
letter-referrer-help = Tylko jak się skończyło. Nic więcej.
letter-referral = Gdy nie jest bezpiecznie
letter-referral-help = Kto wtedy pomoże, z numerami telefonów.
letter-to = Dla kogo jest list?
letter-about-talk = O którą rozmowę chodzi?
letter-language = W jakim języku?
letter-no-words = Tego języka nie mamy jeszcze na papierze: { $language }. Język listu: { $written }.
letter-telephone = Pod jaki numer mogą dzwonić?
letter-telephone-help = Zostaw puste, jeśli nie ma numeru.
letter-preview = Tak będzie na papierze
letter-alt = { $letter }, str. { $page } z { $pages }
letter-only-this = Jest w nim tylko to, co tu widzisz.
letter-print = Drukuj
letter-save = Zapisz jako plik
letter-save-warn = Ten plik nie jest zamknięty na klucz. Przeczyta go każdy, kto go ma. Trzymaj go w bezpiecznym miejscu i później wyrzuć.
letter-save-yes = Mimo to zapisz
letter-saved = Zapisano jako
letter-sent = Zapisz: wysłano
letter-sent-done = Zapisano. List jest wysłany.
letter-ask-told = Czy osoba kierująca może się dowiedzieć, jak się skończyło?
letter-ask-told-help = Zapytaj każdą stronę. Bez zgody nie wysyłamy listu.
letter-told-yes = Tak, można
letter-told-no = Nie
letter-told-said = Zgoda.
letter-told-refused = Brak zgody.
letter-told-asked-not = Jeszcze nie zapytano.
letter-not-yet = Najpierw zamknij sprawę. Wtedy będzie co powiedzieć.
letter-back = Wróć do sprawy
poster-most-languages = Najwyżej trzy języki na jednym plakacie.
