### Sleutels en taken: wie leidt, de papieren sleutel, de sleutelstick, en een wachtzin die weg is.

## Een andere taak

role-change = Inna rola
role-change-lead = Wybierz rolę. Potem zobaczysz, co się zmieni.
role-change-for = Oto, co się zmieni: { $name }
role-change-me = Oto, co zmieni się dla ciebie
role-change-title-only = Zmieni się tylko nazwa roli.
role-change-when = Inne laptopy dowiedzą się przy następnej wymianie.
role-effect-leads = Wpuszcza ludzi, kończy dostęp i daje role.
role-effect-reads-cases = Na własnym laptopie czyta wszystkie sprawy, także dawne.
role-effect-has-no-own-laptop = Nie czyta jeszcze spraw. To możliwe tylko na własnym laptopie.
role-effect-leads-no-more = Już nikogo nie wpuszcza i nie daje ról.
role-effect-reads-cases-no-more = Nowe wpisy czyta już tylko we własnych sprawach. Co ktoś przeczytał, to już wie.
role-effect-writes = Znowu może pisać w księdze.
role-effect-writes-no-more = Czyta, ale już nic nie pisze.
role-change-yes = Zmień rolę
role-changed = Rola jest zmieniona.
nobody-leads-title = Nie ma już koordynatora?
nobody-leads-link = Użyj klucza domu sąsiedzkiego
nobody-leads-help = Kodem z papieru wyznaczysz nowego koordynatora.

## De sleutel van het buurthuis

paper-key = Klucz domu sąsiedzkiego
paper-key-lead = Nie ma już koordynatora? Weź z sejfu klucz domu sąsiedzkiego. Tym kodem wyznaczysz nowego.
paper-key-code = Kod z kartki
paper-key-code-help = 26 liter i cyfr. Odstępy nie mają znaczenia.
paper-key-check = Sprawdź kod
paper-key-right = To jest dobry klucz.
paper-key-who = Kto będzie teraz koordynatorem?
paper-key-me = Ja
paper-key-other = Ktoś inny
paper-key-other-who = Kto z zespołu?
paper-key-passphrase-help = Ta osoba dostanie hasło na tym laptopie. Niech wpisze je sama.
paper-key-does = Oto, co się stanie
paper-key-leads-no-more = { $names }: koniec roli koordynatora. Można dalej być w zespole.
paper-key-leads-no-more-many = { $names }: koniec roli koordynatora. Można dalej być w zespole.
paper-key-nobody-led = Teraz nikt nie jest koordynatorem.
paper-key-meanwhile = Koordynator zrobił coś, o czym tu jeszcze nie wiadomo? To przestanie się liczyć. Można to powtórzyć.
paper-key-cases = Kod nie otwiera spraw. Sprawę daje ktoś, kto też ją czyta.
paper-key-shared = To jest laptop wielu osób. Sprawy czyta się tylko na własnym laptopie.
paper-key-once = Kod działa jeden raz. Nowego nie będzie.
paper-key-use = Użyj klucza
paper-key-used = Nowy koordynator: { $name }.
paper-key-next = Co teraz
paper-key-next-share = Zrób wymianę z innymi laptopami. Wtedy też się dowiedzą.
paper-key-next-lost = Zgubiono laptop? Zakończ jego dostęp na ekranie Wymiana.
paper-key-next-second = Daj rolę koordynatora jeszcze jednej osobie. Klucza domu sąsiedzkiego już nie ma.
paper-key-to-people = Przejdź do ludzi
paper-key-to-sharing = Przejdź do Wymiany
paper-key-at-door = Najpierw wybierz, kim jesteś. Potem wpisz kod z kartki.
paper-key-first-run = Masz klucz domu sąsiedzkiego? Działa na laptopie, na którym księga już jest.

## Sleutelstick

key-stick = Pendrive z kluczem
key-stick-help = Pendrive, który otwiera ten laptop. Hasło nie jest wtedy potrzebne.
key-stick-there = Masz pendrive z kluczem do tego laptopa.
key-stick-none = Nie masz jeszcze pendrive’a z kluczem do tego laptopa.
key-stick-beware = Kto ma pendrive i ten laptop, czyta to co ty. Nie trzymaj ich razem.
key-stick-copied = Pendrive można skopiować. Masz wątpliwości? Zrób nowy, a stary przestanie działać.
key-stick-where = Na którym pendrivie?
key-stick-other-place = Wybierz inne miejsce
key-stick-make = Zrób pendrive z kluczem
key-stick-make-new = Zrób nowy
key-stick-made = Pendrive z kluczem jest gotowy. Wyjmij go.
key-stick-remove = Unieważnij ten pendrive
key-stick-removed = Pendrive z kluczem już nie działa.
key-stick-proof = Twoje hasło albo kod z twojej kartki
with-key-stick = Użyj pendrive’a z kluczem
new-sheet = Nowa kartka
new-sheet-help = Nie masz już swojej kartki? Zrób nową. Stara przestanie działać.
new-sheet-make = Zrób nową kartkę

## Wachtzin vergeten

forgot = Nie pamiętasz hasła?
forgot-title = Nie znasz już hasła
forgot-lead = Nikt nie może przeczytać twojego hasła, my też nie. Wybierz, co jeszcze masz.
forgot-sheet = Mam swoją kartkę
forgot-sheet-help = Na twojej kartce jest kod. Z nim wybierzesz nowe hasło.
forgot-stick = Mam pendrive z kluczem
forgot-stick-help = Pendrive otworzy laptop. Potem wybierzesz nowe hasło.
forgot-none = Nie mam już nic
forgot-none-help = Koordynator pomoże ci znowu wejść.
forgot-sheet-code = Kod z twojej kartki
forgot-renew = Ustaw to hasło
forgot-stick-in = Włóż pendrive z kluczem do laptopa.
forgot-others = { $count ->
    [one] Ktoś inny też może otworzyć ten laptop. Oto jak znowu wejdziesz:
    [few] Ten laptop mogą otworzyć jeszcze { $count } osoby. Oto jak znowu wejdziesz:
    [many] Ten laptop może otworzyć jeszcze { $count } osób. Oto jak znowu wejdziesz:
   *[other] Ten laptop może otworzyć jeszcze { $count } osoby. Oto jak znowu wejdziesz:
}
forgot-others-open = Koordynator otwiera ten laptop i wchodzi w Ustawienia, Ludzie.
forgot-others-give = Tam wybiera twoje imię. Ty wpisujesz nowe hasło.
forgot-others-lost = Dostaniesz nowe klucze. Dawne szkice znikną. Sprawę odda ci ktoś, kto też ją czyta.
anew = Zacznij od nowa na tym laptopie
anew-lead = Nikt już nie może otworzyć tu tej księgi. Usuwasz ją i dołączasz od nowa.
anew-back = To odzyskasz
anew-back-team = To, co było w wymianie, wróci z innych laptopów.
anew-back-cases = Sprawę odda ci ktoś, kto też ją czyta.
anew-gone = To czytał tylko twój stary klucz
anew-gone-unshared = To, czego nie było w wymianie, zniknie.
anew-gone-count = { $count ->
    [one] 1 wpis jest tylko na tym laptopie. Zniknie.
    [few] { $count } wpisy są tylko na tym laptopie. Znikną.
    [many] { $count } wpisów jest tylko na tym laptopie. Znikną.
   *[other] { $count } wpisu jest tylko na tym laptopie. Zniknie.
}
anew-gone-drafts = Szkice znikną.
anew-gone-cases = Sprawa, której nikt inny nie czyta, zniknie.
anew-nothing-left = Ze starej księgi nic tu nie da się już przeczytać.
anew-shared = To jest laptop wielu osób. Księga zniknie tu dla wszystkich.
anew-then = Potem
anew-then-join = Wybierz: Dołączam. Powiedz, że jesteś już w księdze.
anew-then-stop = Poproś koordynatora, żeby wyłączył twój stary klucz.
anew-then-paper = Nie ma innego koordynatora oprócz ciebie? Użyj na innym laptopie klucza domu sąsiedzkiego.
anew-remember = Może jutro przypomnisz sobie hasło? Wtedy jeszcze poczekaj.
anew-word = nowy
anew-type = Wpisz słowo { $word }
anew-now = Usuń księgę

## Een nieuwe wachtzin voor iemand anders

give-passphrase = Nowe hasło na tym laptopie
give-passphrase-help = Dla kogoś, kto nie zna już hasła albo go nie ma. Niech ta osoba wpisze je sama: { $name }.
give-passphrase-ends = Stare hasło i stara kartka przestaną tu działać. Szkice znikną.
give-passphrase-yes = Ustaw to hasło
