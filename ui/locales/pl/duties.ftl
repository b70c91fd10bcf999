### Wat mensen hier doen, waar ze bij horen, eigen velden, en overdragen.

who-does-what = Kto co robi
who-does-eyebrow = Kto coś tu robi w danym dniu
who-does-on = Którego dnia?
who-does-which = Co robią ludzie?
who-does-all = Wszystko
nobody-does = Tego dnia nikt
nobody-does-help = Zapisz na czyjejś karcie, co ta osoba tu robi.
duty-volunteer = Wolontariusz
duty-host = Gospodyni lub gospodarz
duty-mediator = Mediator
duty-mentor = Mentor
duty-organiser = Organizator
duty-interpreter = Tłumacz
duty-board = Zarząd
duty-trainee = Uczy się zawodu
duty-other = Coś innego
field-duty = Co ta osoba tu robi
duties-title = Co ta osoba tu robi?
duties-help = To nie mówi, kto ma dostęp do księgi.
duties-none = Nic jeszcze nie zapisano.
duty-add = Zapisz coś
duty-which = Co to jest?
duty-save = Zapisz to
duty-end = Kończy
duty-end-of = Kończy: { $duty }
duty-end-on = Jaki jest ostatni dzień?
duty-end-yes = Ustaw ostatni dzień
duty-drop = Usuń
duty-drop-of = Usuń: { $duty }
duty-lines = Tak, jak zapisano
groups-of-person = Grupy
groups-of-person-none = Jeszcze w żadnej grupie.
consents-of-person = Zgody
field-minor = Poniżej 16 lat
minor-help = Wtedy zgodę daje rodzic lub opiekun. Odznacz, gdy osoba skończy 16 lat.
minor-yes = Tak
handover = Przekaż
handover-what = Zobacz, co zostaje
handover-title = Co zostawia { $name }?
handover-on = Jaki jest ostatni dzień?
handover-to = Komu to przekazujesz?
handover-to-search = Szukaj imienia
handover-nothing = Nic już nie zostało.
handover-nothing-help = Ta osoba nie organizuje nic, co dopiero będzie.
handover-encounters = Co dopiero będzie
handover-rules = Ustalenia do wspólnej oceny
handover-groups = Osoba do kontaktu
handover-duties = Co ta osoba tu robi
handover-consents = Zgody, które mijają
handover-stays = tylko do wiadomości
handover-end = Zakończ to tego dnia
handover-give = Przekaż
handover-end-only = Zakończ
handover-given = { $given ->
    [0] Przekazano: nic.
    [one] Przekazano: 1 rzecz.
    [few] Przekazano: { $given } rzeczy.
    [many] Przekazano: { $given } rzeczy.
   *[other] Przekazano: { $given } rzeczy.
 }
handover-ended = { $ended ->
    [0] Zakończono: nic.
    [one] Zakończono: 1 zadanie.
    [few] Zakończono: { $ended } zadania.
    [many] Zakończono: { $ended } zadań.
   *[other] Zakończono: { $ended } zadania.
 }
own-fields = Własne pola
own-fields-eyebrow = Co sami dodajecie na karcie
own-fields-lead = Nie pytaj o więcej, niż trzeba. Na spotkaniu można liczyć kreskami, bez nazwisk.
own-fields-none = Nie ma jeszcze własnych pól
own-fields-none-help = Na przykład: ma klucz. Albo: rozmiar koszulki.
own-field-new = Nowe pole
own-field-name = Co chcesz wiedzieć?
own-field-name-help = O wiarę, pochodzenie i zdrowie nie wolno pytać. Takie jest prawo.
own-field-sort = Jak to wypełnić?
own-sort-text = Kilka słów
own-sort-yes-no = Tak lub nie
own-sort-choice = Wybór z listy
own-field-options = Z czego można wybrać?
own-field-options-help = Każdą możliwość wpisz w osobnym wierszu.
own-field-save = Zapisz pole
own-field-away = Już o to nie pytaj
own-field-away-of = Już o to nie pytaj: { $name }
own-field-back = Znowu o to pytaj
own-field-back-of = Znowu o to pytaj: { $name }
own-field-is-away = Już o to nie pytamy. To, co wpisano, zostaje.
own-yes = Tak
own-no = Nie
own-open = Nie wiem
field-own = Własne pole
