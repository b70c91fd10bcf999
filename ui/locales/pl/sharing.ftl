### Delen.

all-other-laptops = Wszystkie inne laptopy
no-other-laptops = Nie ma jeszcze innych laptopów.
all-laptops = Wszystkie laptopy
laptop = Laptop
laptop-unnamed = Laptop bez nazwy
board-here = Ten laptop
board-here-says = Tu teraz siedzisz.
board-also-there = Jest też tam
board-also-there-says = { $laptop } potwierdza: mam wszystko stąd.
board-unconfirmed = Jeszcze bez potwierdzenia
board-unconfirmed-says = { $waiting ->
    [one] Nie wiemy jeszcze, czy doszedł 1 wpis.
    [few] Nie wiemy jeszcze, czy doszły { $waiting } wpisy.
    [many] Nie wiemy jeszcze, czy doszło { $waiting } wpisów.
   *[other] Nie wiemy jeszcze, czy doszło { $waiting } wpisu.
 }
board-not-yet-gone = Czeka jeszcze tutaj
board-not-yet-gone-says = { $waiting ->
    [one] 1 wpis czeka na ten laptop.
    [few] { $waiting } wpisy czekają na ten laptop.
    [many] { $waiting } wpisów czeka na ten laptop.
   *[other] { $waiting } wpisu czeka na ten laptop.
 } { $kept ->
    [one] Stąd nie wyszedł jeszcze 1 z nich.
    [few] Stąd nie wyszły jeszcze { $kept } z nich.
    [many] Stąd nie wyszło jeszcze { $kept } z nich.
   *[other] Stąd nie wyszło jeszcze { $kept } z nich.
 }
board-silent = Nieaktualny od: { $day }
board-silent-says = { $waiting ->
    [one] 1 wpis czeka na ten laptop.
    [few] { $waiting } wpisy czekają na ten laptop.
    [many] { $waiting } wpisów czeka na ten laptop.
   *[other] { $waiting } wpisu czeka na ten laptop.
 }
board-never-heard = Jeszcze się nie odezwał
board-never-heard-says = { $waiting ->
    [0] Ten laptop nie powiedział jeszcze, co na nim jest.
    [one] 1 wpis czeka na ten laptop.
    [few] { $waiting } wpisy czekają na ten laptop.
    [many] { $waiting } wpisów czeka na ten laptop.
   *[other] { $waiting } wpisu czeka na ten laptop.
 }
board-stopped = Dostęp zakończony
board-stopped-says = Dostęp zakończył koordynator.
board-outside = Bez dostępu
board-outside-says = Ten laptop nie może czytać księgi.
board-doubtful = Nie wiadomo
board-doubtful-says = Może są dwa takie laptopy. Nie wiemy, co na nich jest.
last-heard = Ostatni znak
what-do-we-know = Co wiemy?
never-heard = jeszcze nigdy
not-heard-yet = Jeszcze nic nie wiemy
silent-for = Dni bez znaku: { $days }
has-everything = Ma wszystko od ciebie
misses = { $count ->
    [one] Brakuje jeszcze 1 wpisu
    [few] Brakuje jeszcze { $count } wpisów
    [many] Brakuje jeszcze { $count } wpisów
   *[other] Brakuje jeszcze { $count } wpisu
 }
laptop-add = Dodaj laptop
only-here-title = To jest tylko tutaj
show-all = Pokaż wszystkie ({ $count })

near = Automatycznie, przez wifi
near-off = Ten laptop nie robi wymiany przez wifi.
near-turn-on = Włącz wymianę przez wifi
near-turn-off = Wyłącz
near-is = W pobliżu jest: { $laptop }.
near-has-all = Wszystko stąd jest też tam.
near-misses = { $count ->
    [one] Brakuje tam jeszcze 1 wpisu.
    [few] Brakuje tam jeszcze { $count } wpisów.
    [many] Brakuje tam jeszcze { $count } wpisów.
   *[other] Brakuje tam jeszcze { $count } wpisu.
 }
near-not-heard = Nie wiemy jeszcze, co tam jest.
near-nobody = Nie widzimy teraz innego laptopa.
near-no-others = Nie ma jeszcze innego laptopa. Gdy jakiś dojdzie, wymiana zacznie się sama.
near-receipts = Ostatnia wymiana
near-got = { $count ->
    [one] Przyszedł 1 wpis.
    [few] Przyszły { $count } wpisy.
    [many] Przyszło { $count } wpisów.
   *[other] Przyszło { $count } wpisu.
 }
near-gave = { $count ->
    [one] Wysłano 1 wpis.
    [few] Wysłano { $count } wpisy.
    [many] Wysłano { $count } wpisów.
   *[other] Wysłano { $count } wpisu.
 }
near-search = Szukaj innego laptopa
near-hint-blind = Samenboek nie może tu sam szukać. Wpisz adres.
near-hint-open = Czy Samenboek jest otwarty na drugim laptopie? Czy tamten laptop nie śpi?
near-hint-wifi = Czy oba laptopy są w tej samej sieci wifi?
near-hint-guests = W wifi dla gości laptopy czasem się nie widzą.
near-hint-firewall = Czy zapora sieciowa (firewall) blokuje Samenboek? Chodzi o port UDP { $port }.
near-hint-no-network = Ten laptop nie jest w żadnej sieci. Włącz wifi.
near-address = Adres drugiego laptopa
near-address-help = Jest na tamtym laptopie, na ekranie Wymiana.
near-call = Połącz
near-own-address = Adres tego laptopa:

with-a-stick = Wymiana przez pendrive
steps = Kroki
step-stick = Pendrive
step-exchange = Wymiana
step-done = Gotowe
stick-explains = Dostajesz to, co jest na pendrivie. Twoje nowe wpisy też na niego trafią.
step-for-whom = Dla kogo
stick-in = Pendrive jest w laptopie
stick-in-called = Pendrive jest w laptopie: { $label }
stick-share = Użyj tego pendrive’a
stick-for-whom = Dla kogo?
stick-waits = { $count ->
    [0] ma wszystko stąd
    [one] czeka 1 wpis
    [few] czekają { $count } wpisy
    [many] czeka { $count } wpisów
   *[other] czeka { $count } wpisu
 }
stick-load = Zapiszemy na nim około { $size }.
stick-load-none = Wszystko jest już na pendrivie.
stick-room = Wolne miejsce: { $size }.
stick-put = Użyj tego pendrive’a
stick-is-shared = Ten pendrive jest gotowy. Wyjmij go.
stick-is-other-book = Na tym pendrivie jest cudza księga. Nie ruszamy jej.
stick-is-read-only = Na tym pendrivie nie można pisać. Weź inny.
stick-is-full = Ten pendrive jest pełny. Weź inny albo zrób miejsce.
stick-is-unreadable = Nie umiemy przeczytać tego pendrive’a. Weź inny.
exchange = Użyj tego pendrive’a
choose-stick = Wybierz pendrive
other-stick = Inny pendrive lub folder
stick-not-in = nie jest teraz w laptopie.
only-team-reads = Czyta to tylko wasz zespół. Także wtedy, gdy pendrive się zgubi.
leave-stick-in = Nie wyjmuj jeszcze pendrive’a.
stop = Zatrzymaj
done = Gotowe
progress-start = Sprawdzamy, co tam jest
progress-look = Sprawdzamy, co tam jest
progress-fetch = Czytamy z pendrive’a: { $done } z { $total }
progress-open = Otwieramy: { $done } z { $total }
progress-pack = Pakujemy: { $done } z { $total }
progress-deliver = Zapisujemy na pendrivie: { $done } z { $total }

approve-step-stick = Włóż pendrive z nowego laptopa
approve-step-stick-help = Jest na nim prośba.
no-request-here = Nie ma tu prośby. Weź inny folder lub pendrive.
which-laptop = Który laptop dołącza?
request-number = prośba { $number }
six-digits = Sześć cyfr
six-digits-help = Druga osoba czyta je głośno z ekranu.
which-task = Jaką rolę ma ta osoba?
let-in = Wpuść
approve-pictures-lead = Nowy laptop też zaraz pokaże trzy obrazki. Porównajcie je.
approve-done = Odpowiedź jest na pendrivie. Zanieś go z powrotem.
laptop-add-own = Dodaj mój drugi laptop
laptop-add-own-help = Twój drugi laptop od razu należy do zespołu. Później potwierdzi go koordynator.
add-open-there = Otwórz tam Samenboek. Wybierz: Dołączam.
add-looking = Szukamy nowego laptopa.
add-nobody = Nie widzimy nowego laptopa.
add-hint-open = Czy nowy laptop pokazuje na ekranie sześć cyfr?
add-by-address = Laptop pod adresem
add-address-help = Jest na tamtym laptopie, pod cyframi.
add-by-stick = Weź pendrive
add-by-wifi = Zrób to przez wifi
whose-laptop = Czyj jest ten laptop?
whose-somebody = Kogoś nowego
whose-of-team = Kogoś z zespołu
whose-mine = Mój
whose-who = Kto to jest?
whose-nobody = W zespole nie ma jeszcze nikogo innego.
approve-pictures-lead-near = Nowy laptop też pokazuje trzy obrazki. Porównajcie je.
approve-no-help = Inne obrazki? Wybierz Nie. Wtedy nikt nie wejdzie.
approve-taken-back = Odpowiedź na pendrivie jest już nieważna. Zacznij od nowa.
add-class-personal = Na tym laptopie pracuje jedna osoba.
add-class-shared = Na tym laptopie pracuje kilka osób.
add-no-help = Inne obrazki? Wybierz Nie. Wtedy nic nie trafi na tamten laptop.
add-waits-for-newcomer = Czekamy, aż ktoś na nowym laptopie też wybierze Tak.
add-in-title = Nowy laptop dołączył
add-in-lead = Księga idzie tam teraz sama.
add-in-lead-off = Wymiana przez wifi jest wyłączona. Zanieś księgę na pendrivie.
add-in-own = Koordynator jeszcze go potwierdzi.
add-one-more = Jeszcze jeden laptop
unsure-title = Połączenie się zerwało
unsure-lead = Spójrz na nowy laptop. Czy dołączył?
unsure-yes = Tak, dołączył
unsure-no = Nie wpuszczaj nikogo
laptop-waits-for-you = Na ciebie czeka laptop osoby: { $person }
laptop-waits-help = Ten laptop dodała osoba: { $person }. Laptop należy już do zespołu.
who-works-there = Kto pracuje na tym laptopie?
works-one = Jedna osoba
works-many = Kilka osób
laptop-confirm = Potwierdź
laptop-refuse = Odrzuć
laptop-confirmed = Laptop jest potwierdzony.
laptop-refused = Ten laptop nie może już brać udziału.
waits-here = Ten laptop czeka na koordynatora.
waits-here-help = Należysz do zespołu. Reszta przyjdzie później.

online = Wspólny folder w internecie
online-explains = Wymiana bez pendrive’a, przez folder w internecie. Czyta go tylko wasz zespół.
online-set-up = Ustaw folder
online-kind = Co to za miejsce?
online-kind-webdav = Folder
online-kind-s3 = Bucket
online-kind-webdav-help = Na przykład Nextcloud. Inna nazwa: WebDAV.
online-kind-s3-help = Inna nazwa: S3. Zapytaj o dane osobę, która się tym opiekuje.
online-address = Adres
online-address-help = Zaczyna się od https.
online-bucket = Nazwa bucketu
online-region = Region
online-region-help = Może być puste.
online-user = Użytkownik
online-secret = Hasło do folderu
online-secret-again = Wpisz je ponownie. Już go nie pokażemy.
online-show-secret = Pokaż
online-as = jako { $user }
online-share = Zrób wymianę teraz
online-forget = Odłącz ten folder
online-forgotten = Odłączono. To, co leży w folderze, zostaje tam.
progress-online-look = Sprawdzamy, co jest w folderze
progress-online-fetch = Bierzemy z folderu: { $done } z { $total }
progress-online-deliver = Wkładamy do folderu: { $done } z { $total }
receipt-took-online = { $count ->
    [0] Nie trzeba było nic wkładać do folderu.
    [one] Gotowe. 1 wpis jest w folderze.
    [few] Gotowe. { $count } wpisy są w folderze.
    [many] Gotowe. { $count } wpisów jest w folderze.
   *[other] Gotowe. { $count } wpisu jest w folderze.
 }
receipt-other-book-online = W folderze jest też inna księga. Nie otwieramy jej.

clock-doubt = Zegar tego laptopa chyba źle chodzi
clock-went-back = Od ostatniego razu cofnął się o { $much }.
clock-ahead = Spieszy się o { $much }. Porównano z: { $laptops }.
clock-behind = Spóźnia się o { $much }. Porównano z: { $laptops }.
clock-harmless = Sprawdź, czy zegar jest dobrze ustawiony. Nic nie zginie.
clock-hours = { $count ->
    [one] jedną godzinę
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
clock-days = { $count ->
    [one] jeden dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
clock-years = { $count ->
    [one] jeden rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
newer-here = Jest tu coś z nowszej wersji.
newer-here-help = Ten laptop to przechowuje i podaje dalej. Żeby to przeczytać, zainstaluj najnowszy Samenboek na tym laptopie.
newer-there = Leży tam coś, czego ta wersja nie zna. Zainstaluj najnowszy Samenboek na tym laptopie.
