### Wat apart ligt: werk dat te laat kwam, en wat niet open mocht.

late-title = Przyszła jeszcze praca od: { $name }
late-title-laptop = Przyszła jeszcze praca z laptopa { $name }
late-somebody = ktoś
late-since = { $name } nie ma już dostępu. Wiemy o tym od: { $day }.
late-after = { $name } nie ma już dostępu.
late-about = Ta praca powstała później: { $things }.
late-encounter = { $count ->
    [one] 1 spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
 }
late-rule = { $count ->
    [one] 1 ustalenie
    [few] { $count } ustalenia
    [many] { $count } ustaleń
   *[other] { $count } ustalenia
 }
late-case = { $count ->
    [one] 1 sprawa
    [few] { $count } sprawy
    [many] { $count } spraw
   *[other] { $count } sprawy
 }
late-closed = { $count ->
    [one] Do 1 paczki nie możemy tu zajrzeć.
    [few] Do { $count } paczek nie możemy tu zajrzeć.
    [many] Do { $count } paczek nie możemy tu zajrzeć.
   *[other] Do { $count } paczki nie możemy tu zajrzeć.
 }
late-refused = Tu koordynator zdecydował: nie brać.
late-coordinator = Musi to sprawdzić koordynator.
late-look = Co to jest?
late-nothing = Nic z tego nie można tu zobaczyć.
late-thing-new = nowe
late-thing-changed = zmienia coś w księdze
late-thing-thrown-away = wyrzucone
late-thing-not-to-be-told = nie widać
late-thing-unnamed = Coś bez nazwy
late-thing-case = Sprawa
late-take = Mimo to weź
late-leave = Nie bierz
late-taken = { $count ->
    [0] Wzięto. Nie było nic nowego.
    [one] Wzięto: 1 wpis.
    [few] Wzięto: { $count } wpisy.
    [many] Wzięto: { $count } wpisów.
   *[other] Wzięto: { $count } wpisu.
 }
late-taken-waiting = Wzięto. Część czeka na coś starszego.
late-left = Zostaje z boku.

apart = Co leży z boku
apart-link = { $count ->
    [one] Z boku leży 1 paczka
    [few] Z boku leżą { $count } paczki
    [many] Z boku leży { $count } paczek
   *[other] Z boku leży { $count } paczki
 }
apart-lead = To przyszło, ale nie trafiło do księgi. Nic z tego nie zginie.
apart-empty = Z boku nic nie leży
apart-empty-help = Wszystko, co przyszło, jest w księdze.
apart-late = Za późno
apart-rest = Reszta
apart-count = { $count ->
    [one] 1 paczka
    [few] { $count } paczki
    [many] { $count } paczek
   *[other] { $count } paczki
 }
apart-of-person = od: { $name }
apart-of-laptop = z laptopa { $name }
apart-of-unknown = od kogoś, kogo nie znamy
apart-late-receipt = Laptop, z którego jest ta paczka, nie ma już dostępu. Paczka mówi tylko, co na nim jest.
    .try = Nie musisz nic robić.
apart-no-grant = Osoba, która to pisała, nie może tego tu robić.
    .try = A jednak trzeba? Poproś koordynatora o dostęp dla tej osoby.
apart-unknown-signer = Nie wiemy jeszcze, kto to pisał.
    .try = Zrób wymianę jeszcze raz. Może wtedy się dowiemy.
apart-bad-signature = Ktoś zmienił tę paczkę po drodze.
    .try = Zrób jeszcze raz wymianę z laptopem, z którego przyszła.
apart-other-centre = To jest z innego domu sąsiedzkiego.
    .try = Nie musisz nic robić.
apart-damaged-change = Ta paczka jest w środku uszkodzona.
    .try = Poproś osobę, która to pisała, żeby zapisała to jeszcze raz.
apart-foreign-change = Ktoś zapisał to w imieniu innej osoby.
    .try = Powiedz o tym koordynatorowi.
apart-ended-the-program = Samenboek zamknął się przy otwieraniu tej paczki.
    .try = Zrób wymianę jeszcze raz. Wtedy spróbujemy ponownie.
apart-ended-the-program-twice = Samenboek dwa razy się tu zamknął. Już tego nie otwieramy.
    .try = Powiedz o tym osobie, która pomaga wam z Samenboek.
apart-broken-seal = Zamek tej paczki się nie zgadza.
    .try = Zrób jeszcze raz wymianę z laptopem, z którego przyszła.
apart-too-large = Ta paczka jest za duża.
    .try = Powiedz o tym osobie, która pomaga wam z Samenboek.
apart-malformed = Ta paczka jest źle zrobiona.
    .try = Zrób jeszcze raz wymianę z laptopem, z którego przyszła.
apart-other = Tej paczki nie dało się otworzyć.
    .try = Zainstaluj najnowszy Samenboek na tym laptopie. Potem zrób wymianę jeszcze raz.

## Wie binnenkwam door iemand die zelf geen toegang meer had

stranded-title = { $name } jeszcze nie bierze udziału
stranded-by = Kto wpuścił: { $by }. Ta osoba nie miała już dostępu. Dotyczy: { $name }.
stranded-by-somebody = Osoba, która wpuściła, nie miała już dostępu. Dotyczy: { $name }.
stranded-laptop = Chodzi o laptop { $laptop }.
stranded-further = { $name } jest już w grupie.
stranded-role = Rola: { $role }.
stranded-wrote = Tu czeka praca tej osoby: { $name }.
stranded-let-in = Wpuść ponownie
stranded-keep-out = Nie wpuszczaj
stranded-is-in = { $name } już bierze udział.
stranded-is-out = { $name } zostaje poza zespołem. Już o to nie zapytamy.

standing-stopped = Koordynator zakończył twój dostęp.
standing-stopped-help = Możesz tu jeszcze czytać. Pisać już nie można.
standing-gone-on = Inny laptop ma te same klucze.
standing-gone-on-help = Ktoś skopiował folder. Nie można tu już pisać. Usuń stąd księgę i dołącz od nowa.
standing-clear = Usuń księgę z tego laptopa
standing-copied = Istnieje kopia tego laptopa.
standing-copied-help = Dlatego ten laptop dostał nowe klucze. Nie znasz tej kopii? Powiedz o tym koordynatorowi.
standing-copied-known = Wiem o tym
standing-outside = Twoja praca jeszcze nie dochodzi do innych.
standing-in-vain = Kto cię wpuścił: { $by }. Ta osoba nie miała już dostępu.
standing-in-vain-somebody = Osoba, która cię wpuściła, nie miała już dostępu.
standing-outside-help = Koordynator musi cię wpuścić ponownie. Twoja praca jest tu nadal zapisana.
standing-elsewhere = Na swoim drugim laptopie możesz pracować dalej.
standing-nobody-leads = Ta grupa nie ma jeszcze koordynatora.
standing-nobody-leads-help = Nikt nie może teraz nikogo wpuścić ani zakończyć dostępu.
standing-paper = Z kluczem domu sąsiedzkiego ktoś może znowu zostać koordynatorem.
standing-no-paper = Klucza domu sąsiedzkiego już nie ma.
standing-halted = Ktoś używa nowszej wersji Samenboek.
standing-halted-help = Zainstaluj ją też na tym laptopie. Do tego czasu nikogo tu nie wpuścisz.
