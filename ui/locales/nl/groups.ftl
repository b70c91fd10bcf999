### Groepen: de lijst, één groep, en wie erbij hoort.

people-and-groups = Mensen en groepen
groups = Groepen
group = Groep
groups-total = { $count ->
    [0] Nog geen groepen
    [one] 1 groep
   *[other] { $shown } groepen
 }
find-group = Zoek een groep
new-group = Nieuwe groep
no-groups = Nog geen groepen
no-groups-help = Een koor, een school, een project. Zet hier wie erbij hoort.
no-group-found = Geen groep gevonden
no-group-found-help = Probeer een ander stuk van de naam.
group-members-now = { $count ->
    [0] nog niemand
    [one] 1 persoon
   *[other] { $count } mensen
 }
sort-circle = Kring
sort-organisation = Organisatie
sort-project = Project
sort-household = Huishouden
member-member = Hoort erbij
member-contact = Contactpersoon
member-volunteer = Vrijwilliger
member-organiser = Organisator
member-mentor = Mentor
member-guardian = Ouder of verzorger
member-other = Iets anders
group-called = Hoe heet de groep?
group-called-help = Bijvoorbeeld: Koor van de straat.
group-sort = Wat voor groep is het?
group-place = Waar vind je de groep?
group-telephone = Telefoon van de organisatie
group-email = E-mail van de organisatie
group-contact-help = Het nummer van een persoon staat op de eigen kaart.
group-note = Wat is handig om te weten?
group-who = Wie hoort erbij?
group-who-help = Schrijf niet op wat iemand gelooft of waar iemand vandaan komt.
group-who-add = Zoek of schrijf een naam
group-role-of = Wat { $name } in de groep doet
group-when-of = Wanneer hoort { $name } erbij?
save-group = Bewaar groep
change-group = Groep wijzigen
group-now = Wie horen erbij?
group-before = Wie hoorden erbij?
group-later = Wie komen er nog bij?
group-nobody-now = Nu hoort er niemand bij.
field-sort = Soort
field-members = Wie erbij hoort
period-from-to = van { $from } tot en met { $to }
period-from = vanaf { $from }
period-to = tot en met { $to }
group-note-short = Handig om te weten
draft-of-group = Een groep
