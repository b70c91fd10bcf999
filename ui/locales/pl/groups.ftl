### Groepen: de lijst, één groep, en wie erbij hoort.

people-and-groups = Ludzie i grupy
groups = Grupy
group = Grupa
groups-total = { $count ->
    [0] Nie ma jeszcze grup
    [one] 1 grupa
    [few] { $shown } grupy
    [many] { $shown } grup
   *[other] { $shown } grupy
 }
find-group = Szukaj grupy
new-group = Nowa grupa
no-groups = Nie ma jeszcze grup
no-groups-help = Chór, szkoła, projekt. Wpisz tu, kto do nich należy.
no-group-found = Nie znaleziono grupy
no-group-found-help = Spróbuj wpisać inną część nazwy.
group-members-now = { $count ->
    [0] jeszcze nikt
    [one] 1 osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
 }
sort-circle = Krąg
sort-organisation = Organizacja
sort-project = Projekt
sort-household = Domownicy
member-member = Należy do grupy
member-contact = Osoba do kontaktu
member-volunteer = Wolontariusz
member-organiser = Organizator
member-mentor = Mentor
member-guardian = Rodzic lub opiekun
member-other = Coś innego
group-called = Jak nazywa się grupa?
group-called-help = Na przykład: Chór naszej ulicy.
group-sort = Jaka to grupa?
group-place = Gdzie jest ta grupa?
group-telephone = Telefon organizacji
group-email = E-mail organizacji
group-contact-help = Numer osoby jest na jej własnej karcie.
group-note = Co warto wiedzieć?
group-who = Kto należy do grupy?
group-who-help = Nie zapisuj, w co ktoś wierzy ani skąd pochodzi.
group-who-add = Szukaj albo wpisz imię
group-role-of = Rola: { $name }
group-when-of = { $name }: od kiedy i do kiedy w grupie?
save-group = Zapisz grupę
change-group = Zmiana grupy
group-now = Kto należy do grupy?
group-before = Kto należał do grupy?
group-later = Kto jeszcze dołączy?
group-nobody-now = Teraz nikt nie należy do grupy.
field-sort = Rodzaj
field-members = Kto należy do grupy
period-from-to = od { $from } do { $to }
period-from = od { $from }
period-to = do { $to }
group-note-short = Warto wiedzieć
draft-of-group = Grupa
