### De deur: eerste keer, wie ben je, meedoen, en als het boek niet opengaat.

trouble-title = Księga się nie otwiera
trouble-folder = Księga jest w folderze:

picker-title = Kim jesteś?
picker-cold = Wybierz swój obrazek. Potem wpisz hasło.
laptop-called = laptop
has-draft = { $count ->
    [one] ma szkic
    [few] ma { $count } szkice
    [many] ma { $count } szkiców
   *[other] ma { $count } szkicu
 }
passphrase = Twoje hasło
passphrase-or-sheet = Nie pamiętasz? Wpisz kod ze swojej kartki.
show-what-i-type = Pokaż, co piszę
enter = Wejdź
book-opens-slowly = Księga się otwiera. Po nowej wersji Samenboek trwa to jeden raz dłużej.
that-is-not-me = To nie ja

language-question = W jakim języku chcesz czytać?
language-later = Zawsze możesz to zmienić. Przycisk Język jest na każdym ekranie.
first-way = Jak chcesz zacząć?
first-way-lead = To jest nowy laptop dla programu Samenboek.
way-found = Nowy dom sąsiedzki
way-found-help = Zaczynasz jako pierwsza osoba. Tworzysz księgę.
way-join = Dołączam
way-join-help = Księga już jest. Wpuści cię koordynator.
way-restore = Mam kopię zapasową
way-restore-help = Przywracasz starą księgę na tym laptopie.

centre-name = Jak nazywa się dom sąsiedzki?
your-name = Jak masz na imię?
first-name-is-enough = Wystarczy imię.
laptop-name = Jak nazywa się ten laptop?
laptop-name-help = Na przykład: Recepcja albo Laptop Aminy.
laptop-class = Czyj jest ten laptop?
class-shared-help = Na tym laptopie pracuje wiele osób.
class-personal-help = Na tym laptopie pracujesz tylko ty.
passphrase-new = Wymyśl hasło
passphrase-help = Kilka słów, które znasz tylko ty.
passphrase-enough = Wystarczająco mocne.
passphrase-weak = Jeszcze za łatwe. Wydłuż hasło.
passphrase-suggest = Podaj mi cztery słowa
passphrase-another = Cztery inne słowa
passphrase-suggest-help = Zapisz je. Trzymaj kartkę w domu.
make-centre = Stwórz księgę

sheets-title = Dwie kartki papieru
sheet-title-one = Twoja kartka papieru
sheets-lead = Wydrukuj je lub zapisz teraz. Widzisz je tylko raz.
sheet-personal = Twoja kartka
sheet-personal-help = Nie pamiętasz hasła? Z tą kartką i tak wejdziesz. Trzymaj ją w domu.
sheet-paper-key = Klucz domu sąsiedzkiego
sheet-paper-key-help = Nie ma już koordynatora? Tym kodem wyznaczysz nowego. Trzymaj kartkę w sejfie albo u zarządu.
sheets-done = Mam je zapisane

join-lead = Zaraz potrzebny będzie koordynator albo twój pierwszy laptop.
join-make-digits = Pokaż cyfry
join-title = Dołączasz do zespołu
join-digits-lead = Podaj te sześć cyfr koordynatorowi.
join-step-write = Zapisz prośbę na pendrivie
join-step-write-help = Wybierz pendrive. Nie zapisuj na nim cyfr.
join-write = Zapisz na pendrivie
join-step-wait = Zanieś pendrive koordynatorowi
join-step-wait-help = Koordynator wpisze twoje cyfry i zapisze odpowiedź na pendrivie.
join-step-finish = Odczytaj odpowiedź z pendrive’a
join-step-finish-help = Włóż pendrive z powrotem do tego laptopa.
join-finish = Odczytaj odpowiedź
join-cancel = Przerwij dołączanie
join-pictures-title = Widzisz te same obrazki?
join-pictures-lead = Koordynator też widzi trzy obrazki. Porównajcie je.
join-pictures-same = Tak, te same
join-near = Przez wifi
join-near-waits = Czekamy na koordynatora. Nie zamykaj tego ekranu.
join-called = Na drugim ekranie ten laptop nazywa się:
join-not-told = Drugi laptop sam nie znajdzie tego laptopa. Podaj adres.
join-too-often = Cyfry były złe pięć razy. Już nie czekamy.
join-wait-again = Czekaj ponownie
join-by-stick = Weź pendrive
join-new-digits = To są nowe cyfry.
join-trouble-wrong-digits = Cyfry były złe.
join-trouble-other-pictures = Koordynator widzi inne obrazki. Nikt nie został wpuszczony.
join-trouble-other-stopped = Koordynator przerwał. Nikt nie został wpuszczony.
join-trouble-lan-broken = Połączenie się zerwało. Nikt nie został wpuszczony.
join-trouble-other = To się nie udało. Nikt nie został wpuszczony.
join-pictures-other = Nie, inne
join-pictures-no-help = Widzisz inne obrazki? Może ktoś was podsłuchuje. Wybierz Nie.
join-waits-for-other = Czekamy, aż koordynator też wybierze Tak.
join-gone-title = Nikt nie został wpuszczony
join-gone-lead = Obrazki były inne. Ten laptop wyrzucił klucze.
join-gone-help = Zacznij od nowa. Podaj cyfry cicho albo weź pendrive.
join-start-again = Zacznij od nowa
laptop-suggested = Laptop: { $person }
book-coming = Księga idzie teraz na ten laptop.
book-waits = Księga przyjdzie, gdy laptopy się znajdą.
book-comes = Księga idzie: { $done } z { $total }

restore-lead = Dostaniesz księgę taką, jaka była.
passphrase-of-then = Twoje hasło z tamtego czasu
passphrase-of-then-help = Hasło z dnia, w którym zrobiono kopię.
restore-signs-nothing = Ten laptop dostanie nowe klucze. Stare przestaną działać.
restore-choose-file = Wybierz kopię
restore-then = A co potem?
restore-join-again = Dalej z tym, co zrobili inni
restore-join-again-help = To, co było po kopii, wróci przy wymianie.
restore-roll-back = Wszyscy wracają do kopii
restore-roll-back-help = Tylko dla koordynatora. Najpierw zobaczysz plan.
