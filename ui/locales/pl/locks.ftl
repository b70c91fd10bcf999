### Het slot: de minuut ervoor, het scherm verbergen, de snelle code, en wie wie binnenlaat.

lock-seconds = sek.
lock-draft-stays = , twój szkic zostaje twój.
lock-still-there = Jesteś tu jeszcze?
lock-soon = Za minutę ekran zamknie się na klucz. Twoja praca zostaje zapisana.
lock-room-soon = Za minutę sprawa znów będzie za hasłem. Twoja praca zostaje zapisana.
lock-stay = Jeszcze tu jestem
lock-help = Nikt nie dotyka laptopa? Wtedy zamyka się na klucz.
lock-minutes = Po ilu minutach zamykać na klucz?
lock-closed-minutes = Po ilu minutach sprawy znów są za hasłem?
lock-now = { $minutes ->
    [one] Ten laptop zamyka się na klucz po 1 minucie.
    [few] Ten laptop zamyka się na klucz po { $minutes } minutach.
    [many] Ten laptop zamyka się na klucz po { $minutes } minutach.
   *[other] Ten laptop zamyka się na klucz po { $minutes } minuty.
 }
lock-closed-now = { $minutes ->
    [one] Po 1 minucie sprawy znów są za hasłem.
    [few] Po { $minutes } minutach sprawy znów są za hasłem.
    [many] Po { $minutes } minutach sprawy znów są za hasłem.
   *[other] Po { $minutes } minuty sprawy znów są za hasłem.
 }

privacy-hide = Ukryj ekran
privacy-title = Ekran jest na chwilę ukryty
privacy-lead = Naciśnij klawisz albo dotknij ekranu. Wtedy pracujesz dalej.

closed-room-shut = Sprawy są za hasłem
closed-room-type = Wpisz hasło, żeby znowu otworzyć sprawę.
closed-room-kept = Twój tekst jest zapisany. Wrócisz do tego samego miejsca.
closed-room-open = Otwórz sprawę

quick-title = Szybki kod
quick-help = Z nim szybko wracasz, gdy laptop jest włączony. Sprawy zawsze wymagają hasła.
quick-away = To wejście było bez hasła. Do spraw trzeba je jednak wpisać.
quick-there-none = Nie masz jeszcze szybkiego kodu.
quick-there-pictures = Wracasz dzięki trzem obrazkom.
quick-there-digits = Wracasz dzięki cyfrom.
quick-which = Jak chcesz wracać?
quick-pictures = Trzy obrazki
quick-digits = Cyfry
quick-make = Utwórz szybki kod
quick-change = Zmień szybki kod
quick-clear = Usuń kod
quick-save = Zapisz kod
quick-is-set = Twój szybki kod jest zapisany.
quick-cleared = Nie masz już szybkiego kodu.
quick-new-pictures = Wybierz trzy obrazki. Zapamiętaj kolejność.
quick-new-digits = Twoje nowe cyfry
quick-new-digits-help = Od czterech do sześciu cyfr, które dobrze zapamiętasz.
quick-before-pictures = Najpierw wybierz swoje obecne obrazki.
quick-before-digits = Twoje obecne cyfry
quick-press-three = Wybierz swoje trzy obrazki.
quick-chosen = Wybrano { $count } z 3
quick-again = Zacznij od nowa
quick-your-digits = Twoje cyfry
quick-by-passphrase = Moim hasłem
quick-spent-passphrase = Kod za dużo razy się nie zgadzał. Wpisz teraz hasło.

let-me-in = Wpuść mnie
let-in-who = Który koordynator stoi obok ciebie?
let-in-nobody = Nie ma tu koordynatora, który ma hasło.
let-in-lead = Pytanie do koordynatora. Znasz tę osobę: { $person }? Wpisz wtedy swoje hasło.
let-in-noted = Zapisujemy, kto kogo wpuścił. Stary szybki kod przestaje działać.
let-in-passphrase = Hasło. Czyje: { $name }
let-in-do = Wpuść
let-in-log = Kto kogo wpuścił?
let-in-log-help = Widzi to tylko koordynator.
let-in-log-empty = Jeszcze nikogo.
let-in-line = Kto wpuścił: { $by }. Kto wszedł: { $whom }. Kiedy: { $when }.
let-in-somebody = ktoś

picker-last = tu ostatnio
picker-search = Szukaj swojego imienia
picker-nobody = Nie ma tu nikogo o tym imieniu.
