### Afspraken in een zaak: maken, tekenen, nazorg.

case-agreements = Co ustalili?
no-case-agreements = Nie ma jeszcze ustaleń.
new-case-agreement = Dodaj ustalenia
case-agreement-thrown-away = Wyrzucone
agreement-items = { $count ->
    [one] 1 punkt
    [few] { $count } punkty
    [many] { $count } punktów
   *[other] { $count } punktu
 }
agreement-standing-draft = Jeszcze bez podpisu
agreement-standing-part = Jeszcze nie wszyscy podpisali
agreement-standing-signed = Podpisane
agreement-standing-changed = Zmienione po podpisaniu
agreement-version = Wersja { $number }, znak { $mark }
agreement-next-talk = Następna rozmowa: { $day }
agreement-review = Wspólna ocena: { $day }
agreement-of-case = Ustalenia w sprawie
agreement-file = Ustalenia
draft-of-agreement = Ustalenia w sprawie
draft-of-agreement-in = Ustalenia w sprawie
draft-of-aftercare = Dalszy kontakt w sprawie
draft-of-agreement-sign = Podpis w sprawie

## Maken

agreement-who-does-what = Kto co robi?
agreement-first-language = Pierwszy język
agreement-second-language = Drugi język obok
agreement-one-language = Tylko jeden język
agreement-other-language = Inny język
agreement-language-code = Kod tego języka
agreement-language-code-help = Na przykład: ti to tigrinia, so to somalijski.
agreement-swap-languages = Zamień miejscami
agreement-language-drop = Znikną wtedy te zdania:
agreement-language-take = Usuń język
agreement-language-keep = Zostaw język
agreement-language-hidden = Tego języka tu nie widać:
agreement-two-languages = Ustalenia w dwóch językach
agreement-text = Co ustalacie?
agreement-text-in = Co ustalacie? ({ $language })
agreement-text-help = Zapisz to ich własnymi słowami.
agreement-responsible = Kto o to dba?
agreement-who = Kto bierze udział?
agreement-others = Kto jeszcze?
agreement-where = Gdzie?
agreement-how = Jak dokładnie?
agreement-from = Od kiedy?
agreement-until = Do kiedy (włącznie)?
agreement-more = Gdzie, jak, kiedy?
agreement-mediators = Mediatorzy
agreement-party-left = { $name }, już nie strona
agreement-item-gone = Usunięto punkt { $number }.
agreement-item-back = Przywróć
agreement-up = W górę
agreement-up-item = Punkt { $number } w górę
agreement-down = W dół
agreement-down-item = Punkt { $number } w dół
agreement-talk-first = Następnym razem najpierw rozmawiamy
agreement-talk-first-in = Następnym razem najpierw rozmawiamy ({ $language })
agreement-talk-first-help = Jak się najpierw ze sobą skontaktujecie?
agreement-talk-first-use = Użyj tego zdania
agreement-talk-first-sentence = Jest jakiś problem? Najpierw pukamy do siebie.
agreement-review-on = Kiedy razem sprawdzicie, jak jest?
agreement-in-weeks = { $count ->
    [one] Za { $count } tydzień
    [few] Za { $count } tygodnie
    [many] Za { $count } tygodni
   *[other] Za { $count } tygodnia
 }
agreement-form = Jak chcą powiedzieć „tak”?
agreement-save = Zapisz ustalenia
agreement-read-along = Czytajcie razem
agreement-read-stop = Zakończ czytanie
agreement-read-both = Oba języki
agreement-read-language = W jakim języku czytasz?
agreement-no-parties = Najpierw wpisz w sprawie, kto jest stroną.

form-signed = Podpis na ekranie
form-paper = Podpis na papierze
form-spoken = „Tak” na głos
form-typed = Wpisane imię i nazwisko

## Tips naast een punt

agreement-hint-vague = „{ $word }” każdy rozumie inaczej. Co widać, gdy się udaje?
agreement-hint-blaming = „{ $word }” brzmi jak zarzut. Da się bez tego?
agreement-hint-conditional = Ten punkt czeka na drugą osobę („{ $word }”). Da się osobno?
agreement-hint-without-day = Nie ma tu jeszcze dnia.
agreement-hint-one-sided = Teraz wszystko robi jedna strona. Co robi druga?
agreement-hints = Wskazówki

## Bladzijde

agreement-title = Ustalenia: { $day }
agreement-changed = Zmieniono po podpisaniu.
agreement-changed-help = Podpisany tekst jest niżej. Obecny tekst nie ma jeszcze podpisu.
agreement-renamed = Po podpisaniu zmieniło się nazwisko. Tu jest nazwisko z tamtego czasu.
agreement-stopped = Sprawa jest zatrzymana. Nie można teraz podpisywać ani zmieniać.
agreement-item-goes = Usunąć
agreement-item-stays = Zostawić
agreement-item-stays-text = Zostawić: { $text }
agreement-as-signed = Tak podpisano
agreement-as-now = Tak jest teraz
agreement-older = Podpisane wcześniej
agreement-not-yet = Jeszcze nie można podpisać.
agreement-sees-to-it = dba o to
agreement-nobody-sees = Nikt jeszcze o to nie dba
agreement-talk-first-short = Najpierw rozmowa
agreement-change = Zmień
agreement-change-help = Coś zmieniasz? Wtedy wszyscy podpisują od nowa.

## Tekenen

agreement-sign = Kto mówi „tak”?
agreement-sign-now = Daj do podpisu
agreement-sign-of = Daj do podpisu: { $name }
agreement-signed-on = Podpisano: { $day }
agreement-sign-way = { $name }: jaki sposób na „tak”?
agreement-ink = { $name }: podpisz tutaj
agreement-ink-help = Podpisz palcem, piórem lub myszką.
agreement-ink-clear = Zetrzyj
agreement-ink-picture = Podpis: { $name }
agreement-ink-save = Zapisz podpis
agreement-photo-save = Wybierz zdjęcie papieru
agreement-photo-help = Najpierw wydrukuj. Zrób zdjęcie podpisanego papieru.
agreement-photo-show = Pokaż papier
agreement-photo-hide = Ukryj papier
agreement-photo-alt = Zdjęcie podpisanego papieru
agreement-witness = Kto to słyszał?
agreement-witness-save = Zapisz, co powiedziano
agreement-name = Wpisz imię i nazwisko
agreement-name-save = Zapisz imię i nazwisko
agreement-way-signed = Podpisano na ekranie
agreement-way-paper = Podpisano na papierze
agreement-way-spoken = Powiedziano na głos. Świadek: { $name }.
agreement-way-typed = Wpisano: { $name }
agreement-written-by = Kto zapisał: { $name }.
agreement-unsign = Cofnij podpis
agreement-unsign-of = Cofnij podpis: { $name }
agreement-unsigned = Podpis cofnięto.
agreement-all-signed = Wszyscy mówią „tak”.
agreement-told = Czy osoba kierująca może się dowiedzieć, jak się skończyło?
agreement-told-help = Tylko wynik. Nigdy to, co tu jest napisane.
agreement-told-of = { $name }: czy osoba kierująca może się dowiedzieć?
agreement-told-yes = Tak
agreement-told-no = Nie
agreement-told-said = { $name }, { $day }: { $answer }
agreement-told-nothing = Jeszcze nie zapytano

## Papier

agreement-paper = Tak będzie na papierze
agreement-paper-alt = Ustalenia na papierze, str. { $page } z { $pages }
agreement-paper-languages = Języki na papierze
agreement-paper-copies = Każda strona dostaje własny egzemplarz.
agreement-print = Drukuj
agreement-save-file = Zapisz jako plik
agreement-file-warning = Ten plik nie jest zamknięty na klucz. Przeczyta go każdy, kto go ma.
agreement-file-yes = Mimo to zapisz
agreement-printed = Wysłano do drukarki.

## Nazorg

aftercare = Dalszy kontakt
aftercare-of = Czy się udaje? Zapytaj wszystkich.
aftercare-begin = Zapytaj, jak idzie
aftercare-who = Z kim rozmawiasz?
aftercare-which = O które ustalenia chodzi?
aftercare-on = Kiedy była rozmowa? ({ $name })
aftercare-item = Punkt { $number }: czy się udaje?
aftercare-other-answers = Coś innego
aftercare-note = Chcesz coś dopisać?
aftercare-note-add = Dopisz coś
aftercare-with-step = Dodaj też w sprawie krok Dalszy kontakt
aftercare-save = Zapisz odpowiedzi
aftercare-saved = Odpowiedzi są zapisane.
aftercare-answers = Co powiedzieli później?
aftercare-no-answers = Nikt jeszcze nie zapytał, jak idzie.
aftercare-no-talk = Najpierw wspólna rozmowa. Dodaj ją do sprawy.
aftercare-differs = Nie mówią tego samego
aftercare-next = Porozmawiać jeszcze raz?
aftercare-next-help = Wybierz dzień następnej rozmowy.
said-kept = Udaje się
said-partly = Trochę
said-not = Nie
said-not-applicable = Już niepotrzebne
said-unknown = Nie wiem
said-taken-back = cofnięte

field-talk-first = Najpierw rozmowa
field-review-on = Wspólna ocena
field-form = Sposób powiedzenia „tak”
