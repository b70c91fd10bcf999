### Mensen: de lijst, een kaart, en wie dezelfde kan zijn.

people = Ludzie
people-total = { $count ->
    [0] Jeszcze nikt
    [one] 1 osoba w tej księdze
    [few] { $shown } osoby w tej księdze
    [many] { $shown } osób w tej księdze
   *[other] { $shown } osoby w tej księdze
 }
find-person = Szukaj imienia
new-person = Nowa karta
nobody-found = Nikogo nie znaleziono
nobody-found-help = Spróbuj wpisać inną część imienia.
no-people = Jeszcze nikt
no-people-help = Wystarczy imię. Osoby wpisane przy spotkaniu same się tu pojawią.
also-called = Inne imię:
at-encounters = { $count ->
    [one] na 1 spotkaniu
    [few] na { $count } spotkaniach
    [many] na { $count } spotkaniach
   *[other] na { $count } spotkania
 }
how-called = Jak nazywa się ta osoba?
how-called-help = Wystarczy imię.
field-alias = Inne imię
field-telephone = Telefon
field-email = E-mail
field-household = Domownicy
field-interpreter = Potrzebny tłumacz
interpreter-help = Tylko jeśli ta osoba o to prosi.
card-asks-no-more = O więcej nie pytamy. Pochodzenie i wiara nie należą do tej księgi.
save-person = Zapisz kartę
change-card = Zmiana karty
alike-title = Czy ta osoba już tu jest?
alike-help = Te karty są podobne.
alike-page-help = Dwie karty należą do jednej osoby? Wtedy liczą się jako jedna. Zawsze możesz to cofnąć.
look-at-card = Zobacz kartę
alike-same-telephone = ten sam telefon
alike-same-name = to samo imię i nazwisko
alike-sounds-alike = brzmi tak samo
alike-spelled-alike = prawie ta sama pisownia
alike-part-of-name = to samo imię, jedno nazwisko więcej
alike-initial-only = to samo nazwisko, tylko pierwsza litera imienia
alike-first-name-only = to samo imię
same-person = To ta sama osoba
same-person-as = { $name } to ta sama osoba
same-person-said = Te karty należą teraz do jednej osoby.
counts-as-other = Ta karta należy do:
other-cards = Inne karty tej osoby
other-after-all = Jednak ktoś inny
other-after-all-of = { $name } to jednak ktoś inny
other-person-said = Te karty znowu należą do dwóch osób.
draft-of-person = Karta
