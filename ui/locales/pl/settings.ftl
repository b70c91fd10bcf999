### Instellingen en mensen.

settings-me = O mnie
settings-people = Ludzie
settings-laptop = Ten laptop
settings-locks = Blokada
laptops-at-sharing = Wszystkie laptopy są na stronie „Wymiana”
settings-backup = Kopia zapasowa
settings-bin = Kosz
settings-language = Język
settings-colours = Kolory i czytanie
change-passphrase = Zmień hasło
passphrase-now = Twoje obecne hasło
passphrase-new-one = Twoje nowe hasło
passphrase-changed = Twoje hasło jest zmienione.
data-folder = Folder księgi
data-folder-help = Tu jest wszystko, zamknięte na klucz. Nic w nim nie zmieniaj.
version-of-app = Samenboek { $version }
backup-help = Jeden plik ze wszystkim, zamknięty na klucz. Trzymaj go na pendrivie w sejfie.
make-backup = Zrób kopię
backup-made = Kopia się udała: { $size }. Sprawdziliśmy ją.
bin-help = Możesz przywrócić wszystko.
bin-empty = Kosz jest pusty
bin-empty-help = Tu trafia to, co wyrzucasz.
thrown-away-by = Kto wyrzucił: { $name }, { $when }
which-colours = Jakie kolory dobrze ci się czyta?
theme-system = Jak na laptopie
theme-light = Jasne
theme-dark = Ciemne
theme-contrast = Duży kontrast

laptops = Laptopy
no-laptop = jeszcze bez własnego laptopa
that-is-you = to ty
add-person = Dodaj osobę
add-person-here = Dodaj osobę na tym laptopie
their-name = Jak nazywa się ta osoba?
how-comes-in = Jak ta osoba wchodzi?
way-profile = Z obrazkiem
way-passphrase = Z hasłem
way-profile-help = Może dołączyć, gdy laptop jest już otwarty.
way-passphrase-help = Może też otworzyć laptop samodzielnie.
person-added = Ta osoba jest w księdze.
sheet-of-newcomer = Kartka dla nowej osoby
sheets-lead-one = Wydrukuj ją lub zapisz teraz. Widzisz ją tylko raz.
sheet-kept = Mam ją zapisaną

stop-access = Zakończ dostęp
stop-access-of = Zakończ dostęp: { $name }
stop-access-title = Zakończyć dostęp? { $name }
stop-access-does = { $name }: dawne wpisy z wymian zostają w księdze. Nowych wpisów ta osoba już nie przeczyta. Na innym laptopie też nie.
stop-access-when = Inne laptopy dowiedzą się przy następnej wymianie.
stop-access-cannot = { $name }: tego, co już przeczytano, nie cofniemy.
stop-access-forever = Później znowu w zespole? Wtedy trzeba dołączyć od nowa: { $name }.
stop-access-no = Nie, zostaw tak
stop-access-yes = Tak, zakończ dostęp
access-stopped = Dostęp jest zakończony.
access-ended = dostęp zakończony

go-back = Powrót do kopii zapasowej
go-back-none = Nie ma do czego wracać
go-back-none-help = To możliwe po przywróceniu kopii zapasowej.
go-back-card = Ten laptop jest z kopii zapasowej. Najpierw zrób wymianę. Potem wybierz.
go-back-card-gone = Księga wróciła do kopii. Czy tak jest dobrze?
go-back-lead = Ten laptop jest z kopii zapasowej, { $when }. Księga wszystkich może do niej wrócić.
go-back-unheard = Te laptopy nie robiły jeszcze wymiany od czasu kopii:
go-back-share-first = W tym planie nie ma tego, co mają tylko one.
go-back-plan = Oto, co się stanie
go-back-back = { $count ->
    [0] Nic nie musi wracać.
    [one] Jeden wpis będzie taki, jak był.
    [few] { $count } wpisy będą takie, jak były.
    [many] { $count } wpisów będzie takich, jak było.
   *[other] { $count } wpisu będzie takie, jak było.
}
go-back-to-bin = { $count ->
    [0] Nic nie trafi do kosza.
    [one] Jeden wpis jest z późniejszego czasu. Trafi do kosza.
    [few] { $count } wpisy są z późniejszego czasu. Trafią do kosza.
    [many] { $count } wpisów jest z późniejszego czasu. Trafią do kosza.
   *[other] { $count } wpisu jest z późniejszego czasu. Trafi do kosza.
}
go-back-stays = { $count ->
    [0] Nic nie zostanie tak, jak jest teraz.
    [one] Jeden wpis zostanie taki, jaki jest teraz.
    [few] { $count } wpisy zostaną takie, jakie są teraz.
    [many] { $count } wpisów zostanie bez zmian.
   *[other] { $count } wpisu zostanie bez zmian.
}
go-back-not-cases = Sprawy zostają takie, jakie są teraz. Także to, kto co może.
go-back-kept = Nic nie zginie. Możesz to cofnąć.
go-back-which = To będzie tak, jak było
go-back-which-bin = To trafi do kosza
go-back-word = powrót
go-back-now = Przywróć u wszystkich
go-back-done = { $count ->
    [one] Jeden wpis wrócił.
    [few] { $count } wpisy wróciły.
    [many] { $count } wpisów wróciło.
   *[other] { $count } wpisu wróciło.
}
go-back-gone = { $count ->
    [one] Jeden wpis wrócił. Inni zobaczą to po wymianie.
    [few] { $count } wpisy wróciły. Inni zobaczą to po wymianie.
    [many] { $count } wpisów wróciło. Inni zobaczą to po wymianie.
   *[other] { $count } wpisu wróciło. Inni zobaczą to po wymianie.
}
go-back-undo = Cofnij to
go-back-undone = Wszystko jest znowu tak, jak przedtem.
go-back-end = Zostaw księgę tak
go-back-ended = Księga zostaje taka, jaka jest teraz.

## Languages

language-yours = Ten język jest twój. Pierwszy ekran ma własny język.
languages-standing = Jakie języki są?
language-standing-checked = W pełni gotowy
language-standing-unchecked = Musi go jeszcze sprawdzić ktoś, dla kogo to język ojczysty
language-standing-from-file = { $count ->
    [0] Z pliku. Jest w nim wszystko.
    [one] Z pliku. 1 zdanie jest po niderlandzku.
    [few] Z pliku. { $count } zdania są po niderlandzku.
    [many] Z pliku. { $count } zdań jest po niderlandzku.
   *[other] Z pliku. { $count } zdania jest po niderlandzku.
 }
language-remove = Usuń język
language-from-file = Język z pliku
language-from-file-help = Ktoś może przetłumaczyć Samenboek. Taki język przychodzi w jednym pliku.
language-pick-file = Wybierz plik
language-choose-file = Wybierz plik z językiem
language-added = { $count ->
    [0] jest w nim wszystko.
    [one] 1 zdanie jest po niderlandzku.
    [few] { $count } zdania są po niderlandzku.
    [many] { $count } zdań jest po niderlandzku.
   *[other] { $count } zdania jest po niderlandzku.
 }

## Czytanie na głos

read-aloud = Przeczytaj na głos
read-aloud-stop = Zatrzymaj czytanie
read-aloud-name = Przeczytaj na głos: { $name }
reading-title = Czytanie na głos
reading-help = Samenboek może przeczytać stronę na głos. Esc zatrzymuje czytanie.
reading-button = Czy pokazywać przycisk?
reading-on = Tak, pokazuj
reading-off = Nie, ukryj
reading-speed = Jak szybko?
reading-speed-slow = Powoli
reading-speed-plain = Zwyczajnie
reading-speed-quick = Szybko
reading-voices = Te języki mają tu głos:
reading-no-voices = Te języki nie mają tu głosu:
reading-no-voices-help = Zainstaluj na tym laptopie program eSpeak NG. Albo wybierz nagrania.
recordings-title = Nagrania
recordings-help = Ktoś może nagrać zdania. Przychodzą w jednym pliku.
recordings-line = { $count ->
    [one] { $count } zdanie, głos: { $by }
    [few] { $count } zdania, głos: { $by }
    [many] { $count } zdań, głos: { $by }
   *[other] { $count } zdania, głos: { $by }
  }
recordings-added = { $count ->
    [one] Dodano { $count } zdanie.
    [few] Dodano { $count } zdania.
    [many] Dodano { $count } zdań.
   *[other] Dodano { $count } zdania.
  }
recordings-choose-file = Wybierz plik z nagraniami
