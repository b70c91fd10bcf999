### Vergeten: een kaart van iemand, of iets uit de prullenbak. Voor altijd, op elke laptop.

person-page-where = Gdzie jest ta osoba?
person-page-nowhere = Tej osoby nie ma przy żadnym wpisie.
person-page-role = Rola: { $role }
person-page-me = To ty.
person-page-access = Ta osoba ma dostęp do księgi.
person-page-asked = Ktoś pyta, co o nim wiemy? Mamy imię i nazwisko oraz wpisy niżej.
in-the-bin = w koszu

settings-forget = Zapominanie
forget = Zapomnij
forget-this = Zapomnij: { $title }
forget-lead = Zapomnieć to coś innego niż wyrzucić. To już nigdy nie wróci.
forget-who = Kto chce być zapomniany?
forget-who-help = Wpisz imię. Najpierw zobaczysz, gdzie jest ta osoba.
forget-thing-help = Zapomnieć coś innego? Najpierw to wyrzuć. Potem wybierz w koszu Zapomnij.
forget-to-bin = Przejdź do kosza

forget-title-person = Zapomnieć na zawsze? { $name }
forget-title-thing = Zapomnieć na zawsze? { $title }
forget-plan = To zniknie
forget-plan-card = Karta: imię i nazwisko, rola i obrazek.
forget-plan-thing = Wszystko, co tu jest, i to, co było wcześniej.
forget-plan-bin = To leży teraz w koszu. Stamtąd też zniknie.
forget-plan-drafts = { $count ->
    [one] 1 szkic o tym na tym laptopie.
    [few] { $count } szkice o tym na tym laptopie.
    [many] { $count } szkiców o tym na tym laptopie.
   *[other] { $count } szkicu o tym na tym laptopie.
 }
forget-plan-parcels = { $count ->
    [one] 1 paczka tutaj to zawiera. Spakujemy ją od nowa.
    [few] { $count } paczki tutaj to zawierają. Spakujemy je od nowa.
    [many] { $count } paczek tutaj to zawiera. Spakujemy je od nowa.
   *[other] { $count } paczki tutaj to zawiera. Spakujemy je od nowa.
 }
forget-plan-others = { $count ->
    [one] 1 z nich jest od kogoś innego. Ta osoba spakuje ją przy następnej wymianie.
    [few] { $count } z nich są od innych. Te osoby spakują je przy następnej wymianie.
    [many] { $count } z nich jest od innych. Te osoby spakują je przy następnej wymianie.
   *[other] { $count } z nich jest od innych. Te osoby spakują je przy następnej wymianie.
 }
forget-plan-apart = { $count ->
    [one] 1 paczka, która leży z boku.
    [few] { $count } paczki, które leżą z boku.
    [many] { $count } paczek, które leżą z boku.
   *[other] { $count } paczki, które leżą z boku.
 }
forget-plan-laptops = { $count ->
    [one] Dowie się tylko ten laptop.
    [few] Muszą to zapomnieć { $count } laptopy. Każdy laptop powie, kiedy to zrobi.
    [many] Musi to zapomnieć { $count } laptopów. Każdy laptop powie, kiedy to zrobi.
   *[other] Musi to zapomnieć { $count } laptopa. Każdy laptop powie, kiedy to zrobi.
 }
forget-mentions = To zostanie, bez nazwiska
forget-mentions-thing = Te ustalenia z tego wyszły. Zostaną.
forget-mentions-help = Będzie tam napisane: ktoś zapomniany.
forget-texts = Tu nazwisko jest w tekście
forget-texts-help = Ten tekst zostaje bez zmian. Usuń z niego nazwisko albo też go zapomnij.
forget-perhaps = Tu może jest ta sama osoba
forget-perhaps-help = W tych tekstach jest część nazwiska. Sprawdź.
forget-not = Tu nie sięgamy
forget-not-backups = Wcześniejsze kopie zapasowe. Zapomną to, gdy tamten laptop znowu zrobi wymianę.
forget-not-paper = To, co ktoś wydrukował albo zapisał na innym laptopie. Wyrzuć to samodzielnie.
forget-not-absent-laptops = Laptopy, które już nigdy nie zrobią wymiany.
forget-not-elsewhere = To, co ktoś pamięta, napisał gdzie indziej albo ma na zdjęciu.
forget-not-sealed-drafts = Szkice innych osób. Tylko one mogą je otworzyć.
forget-not-free-text = Nazwiska w zwykłym tekście, teraz i w dawnych wersjach.
forget-type = Wpisz słowo: { $word }
forget-word = zapomnij
forget-now = Zapomnij na zawsze
forget-access = Ta osoba ma jeszcze dostęp do księgi. Najpierw zakończ dostęp.
forget-to-people = Przejdź do Ludzi

forgotten-now = Zapomniano na tym laptopie
forgotten-begun = Zapominanie się zaczęło
forgotten-share = Zrób teraz wymianę z innymi laptopami. Wtedy też to zapomną.
forget-progress = Kto już to zapomniał?
forget-progress-none = Nic jeszcze nie zapomniano.
forget-of = { $laptops ->
    [one] { $confirmed } z { $laptops } laptopa
    [few] { $confirmed } z { $laptops } laptopów
    [many] { $confirmed } z { $laptops } laptopów
   *[other] { $confirmed } z { $laptops } laptopa
 }
forget-was-person = Czyjaś karta
forget-was-encounter = Spotkanie
forget-was-names = Imiona na spotkaniu
forget-was-rule = Ustalenie
forget-was-case = Sprawa
forget-was-circle = Zamknięty krąg
forget-was-other = Coś z księgi
forget-at = zapomniano: { $day }
forget-awaits = { $laptop }, ostatni znak: { $when }
forget-awaits-never = { $laptop }, ostatni znak: jeszcze nigdy
forget-held-by = { $who } spakuje to od nowa przy następnej wymianie.
forget-done = Wszystkie laptopy to zapomniały.
forget-not-gone = Na tym laptopie jeszcze nie zniknęło całkiem.

held = To dużo naraz
held-says = { $count ->
    [one] 1 wpis ma zniknąć, razem z wieloma innymi. Samenboek czeka.
    [few] { $count } wpisy mają zniknąć naraz. Samenboek czeka.
    [many] { $count } wpisów ma zniknąć naraz. Samenboek czeka.
   *[other] { $count } wpisu ma zniknąć naraz. Samenboek czeka.
 }
held-why = Czy tak miało być? Pomyłka dużo by kosztowała.
held-yes = Tak, zapomnij to
held-no = Nie
held-coordinator = „Tak” lub „nie” musi powiedzieć koordynator.
held-left = Twoja odpowiedź: nie. Tutaj to zostaje. Na innych laptopach zdecyduje koordynator.
held-allowed = { $count ->
    [one] Samenboek zapomina 1 wpis.
    [few] Samenboek zapomina { $count } wpisy.
    [many] Samenboek zapomina { $count } wpisów.
   *[other] Samenboek zapomina { $count } wpisu.
 }
held-left-toast = To zostaje na tym laptopie.
forget-plan-other-card = Zniknie też karta: { $name }. To karta tej samej osoby.
