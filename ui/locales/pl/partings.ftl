### Afscheid van een laptop: kwijt, of weg doen. En het boek van een laptop halen.

laptop-lost-file = Zgubiony laptop
board-part = Zgubiony lub niepotrzebny
board-part-of = Zgubiony lub niepotrzebny: { $laptop }
board-look = Zobacz
board-look-of = Zobacz: { $laptop }

laptop-facts = Co wiemy o tym laptopie?
laptop-whose = Czyj jest
laptop-who = Kto może go otworzyć
laptop-who-could = Kto mógł go otworzyć
laptop-who-nobody = Tego nie wiemy.
laptop-who-leads = Koordynator: { $names }.
laptop-heard = Ostatni znak
laptop-heard-never = Jeszcze nigdy.
laptop-clock-ahead = Zegar tamtego laptopa się spieszy.
laptop-holds = Co na nim jest
laptop-holds-until = Księga zespołu, stan na: { $when }.
laptop-holds-unknown = Księga zespołu. Nie wiemy, z którego dnia.
laptop-holds-counts = Tutaj jest teraz: { $things }.
laptop-holds-cases = { $count ->
    [one] I 1 sprawa, którą można czytać także tutaj.
    [few] I { $count } sprawy, które można czytać także tutaj.
    [many] I { $count } spraw, które można czytać także tutaj.
   *[other] I { $count } sprawy, które można czytać także tutaj.
 }
laptop-locked = Jak jest zamknięty
laptop-locked-says = Księga jest zaszyfrowana. Bez hasła, kartki z kodem lub pendrive’a z kluczem się nie otworzy.
laptop-finder = Co zobaczy znalazca
laptop-finder-says = Bez hasła: obrazki ludzi i wielkość księgi. Bez nazwisk i bez tekstów.
laptop-is-here = Siedzisz teraz przy tym laptopie. Zrób to na innym laptopie.
laptop-is-stopped = Dostęp tego laptopa jest już zakończony.
laptop-last = Bez tego laptopa nie będzie koordynatora. Najpierw daj tę rolę komuś innemu.

part-how = Co się stało z tym laptopem?
part-lost = Zgubiony laptop
part-lost-help = Zniknął, został skradziony albo nie wiesz, gdzie jest.
part-put-away = Niepotrzebny laptop
part-put-away-help = Nikt go już nie używa. Wiesz, gdzie jest.
part-other-way = Jednak coś innego

lost-when = Kiedy to zauważono?
lost-day = Dzień
lost-time = Godzina
lost-open = Czy Samenboek był otwarty na tym laptopie?
lost-paper = Czy obok było hasło, kartka z kodem lub pendrive z kluczem?
answer-yes = Tak
answer-no = Nie
answer-unknown = Nie wiem
lost-open-yes = Kto znajdzie go otwartego, przeczyta to, co było otwarte.
lost-open-no = Wtedy księga jest zamknięta na klucz.
lost-open-unknown = Przyjmujemy wtedy: może był otwarty.
lost-paper-yes = Kto to ma, otworzy księgę.
lost-paper-no = Wtedy znalazca musi zgadywać. Każda próba zajmuje czas.
lost-paper-unknown = Przyjmujemy wtedy: może było.
part-does = Oto, co się teraz stanie
part-does-stop = Na tamtym laptopie nikt nie będzie już miał dostępu.
part-does-key = Nowa praca dostanie nowy klucz. Tamten laptop go nie dostanie.
part-does-past = Tego, co już jest na tamtym laptopie, nie odzyskamy.
part-does-others = Inne laptopy dowiedzą się przy następnej wymianie.
part-stop = Zakończ dostęp
part-keep-list = Zrób listę

put-away-check = Czy wszystko jest też gdzie indziej?
put-away-elsewhere = Inne laptopy dostały od tego laptopa więcej, niż jest tutaj. Najpierw zrób z nimi wymianę.
put-away-here = Wszystko z wymian tego laptopa jest tutaj. Stan na: { $when }.
put-away-never = Ten laptop jeszcze się nie odezwał. Może być na nim praca, której nie ma nigdzie indziej.
put-away-after = Czy potem coś jeszcze doszło? Wie to tylko tamten laptop. Otwórz go i zrób jeszcze jedną wymianę.

parted = Dostęp zakończony: { $laptop }
parted-when = Kiedy to było: { $when }.
parted-new-key = Nowa praca ma teraz nowy klucz.
parted-reads-sealed = Kto znajdzie laptop, bez hasła nie przeczyta księgi.
parted-reads-perhaps = Nie mamy pewności, czy znalazca może przeczytać księgę.
parted-reads-readable = Kto znajdzie laptop, może przeczyta księgę.
law = Czego wymaga prawo?
law-authority = Czy ludziom coś grozi? Zgłoś to wtedy w Autoriteit Persoonsgegevens (urząd ochrony danych).
law-by = Termin: { $when }. To 72 godziny od chwili, gdy to zauważono.
law-late = 72 godziny minęły: { $when }. Nadal można zgłosić. Napisz wtedy, dlaczego później.
law-unless = Zagrożenie jest mało prawdopodobne? Wtedy nie trzeba zgłaszać.
law-residents = Zagrożenie jest duże? Wtedy muszą się o tym dowiedzieć także ludzie z księgi.
law-write = Zawsze zapiszcie, co się stało i co postanowiono.
law-facts = To są fakty z AVG (RODO), artykuły 33 i 34. To nie jest porada prawna.
notice = Wiadomość dla osoby, która pilnuje prywatności
notice-help = Dla inspektora ochrony danych albo zarządu. Dopisz, co jeszcze wiesz.
copy-text = Kopiuj tekst
copied = Tekst jest skopiowany.
parting-list = Co jeszcze trzeba zrobić?
parting-list-here = Ta lista jest tylko na tym laptopie.
step-share = Zrób wymianę z innymi laptopami
step-share-help = Wtedy też się dowiedzą i dostaną nowy klucz.
step-clear = Usuń księgę z tamtego laptopa
step-clear-help = Na tamtym laptopie wejdź w Ustawienia, Ten laptop. Naciśnij „{ clear-book }”.
step-tell-officer = Powiedz osobie, która pilnuje prywatności
step-tell-officer-help = Daj jej wiadomość z dołu ekranu.
step-tell-authority = Zgłoś to albo napisz, dlaczego nie
step-tell-authority-help = W Autoriteit Persoonsgegevens (urząd ochrony danych).
step-tell-residents = Powiedz ludziom albo napisz, dlaczego nie
step-tell-residents-help = Trzeba tylko przy dużym zagrożeniu.
step-change-passphrases = Zmień hasła, które były obok
step-change-passphrases-help = Także wtedy, gdy ktoś używa tego hasła gdzie indziej.
step-change-place = Zmień hasło folderu w internecie
step-change-place-help = Tylko jeśli tamten laptop robił też wymianę przez internet.
step-tell-police = Zgłoś to na policji
step-tell-police-help = Jeśli ktoś zabrał laptop.
step-join-again = Pozwól osobie bez laptopa dołączyć od nowa
step-join-again-help = Niżej jest napisane, jak to zrobić.
join-again-title = Dołączanie od nowa
join-again-who = Dla: { $names }
join-again-1 = Weź inny laptop. Otwórz Samenboek i wybierz: Dołączam.
join-again-2 = Koordynator wybiera na ekranie Wymiana: Dodaj laptop.
join-again-3 = Po wymianie wszystko znowu jest. Tylko szkiców ze starego laptopa nie ma.
join-again-4 = Stary laptop się znalazł? Usuń z niego księgę i dołącz go od nowa.

today-lost = Zgubiony laptop: { $laptop }
today-lost-by = Termin zgłoszenia w Autoriteit Persoonsgegevens: { $when }.
today-lost-late = 72 godziny na zgłoszenie minęły.

clear-book = Usuń księgę z tego laptopa
clear-book-help = Gdy nie używacie już tego laptopa.
clear-lead = Potem na tym laptopie nie będzie już nic z księgi.
clear-share = Czy wszystko jest też gdzie indziej?
clear-all-elsewhere = Wszystko stąd jest też na innym laptopie.
clear-only-here = { $count ->
    [one] 1 wpis jest tylko na tym laptopie. Najpierw zrób wymianę.
    [few] { $count } wpisy są tylko na tym laptopie. Najpierw zrób wymianę.
    [many] { $count } wpisów jest tylko na tym laptopie. Najpierw zrób wymianę.
   *[other] { $count } wpisu jest tylko na tym laptopie. Najpierw zrób wymianę.
 }
clear-no-others = Nie ma innego laptopa. Wtedy księga zniknie całkiem.
clear-last = Bez tego laptopa nie będzie koordynatora. Wtedy pomoże tylko klucz domu sąsiedzkiego.
clear-although = { $count ->
    [one] Wiem, że ten jeden wpis zniknie.
    [few] Wiem, że te { $count } wpisy znikną.
    [many] Wiem, że tych { $count } wpisów zniknie.
   *[other] Wiem, że te wpisy ({ $count }) znikną.
 }
clear-not-you = Tu może to zrobić tylko koordynator.
clear-goes = To zniknie
clear-goes-book = Księga, szkice i wszystkie klucze tego laptopa.
clear-stays = Kopie zapasowe i papier zostają. Wyrzuć je samodzielnie.
clear-stop = Potem poproś koordynatora, żeby na ekranie Wymiana zakończył też dostęp tego laptopa.
clear-disk = Specjalista może czasem odzyskać coś z dysku. Dane nadal są zaszyfrowane.
clear-type = Wpisz słowo: { $word }
clear-word = usuwam
clear-now = Usuń księgę
cleared = Księgi nie ma już na tym laptopie
cleared-says = Na tym laptopie nie ma już nic z księgi.
cleared-on = Dalej
