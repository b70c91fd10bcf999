### Mensen: de lijst, een kaart, en wie dezelfde kan zijn.

people = Mensen
people-total = { $count ->
    [0] Nog niemand
    [one] 1 persoon in dit boek
   *[other] { $shown } mensen in dit boek
 }
find-person = Zoek een naam
new-person = Nieuwe kaart
nobody-found = Niemand gevonden
nobody-found-help = Probeer een ander stuk van de naam.
no-people = Nog niemand
no-people-help = Een naam is genoeg. Wie je bij een ontmoeting schrijft, komt hier vanzelf bij.
also-called = Ook wel:
at-encounters = { $count ->
    [one] bij 1 ontmoeting
   *[other] bij { $count } ontmoetingen
 }
how-called = Hoe heet deze persoon?
how-called-help = Een voornaam is genoeg.
field-alias = Heet ook wel
field-telephone = Telefoon
field-email = E-mail
field-household = Hoort bij huishouden
field-interpreter = Tolk nodig
interpreter-help = Alleen als de persoon erom vraagt.
card-asks-no-more = Meer vragen we niet. Afkomst en geloof horen niet in dit boek.
save-person = Bewaar kaart
change-card = Kaart wijzigen
alike-title = Staat deze persoon er al?
alike-help = Deze kaarten lijken erop.
alike-page-help = Zijn twee kaarten van één persoon? Dan tellen ze als één. Je kunt dat altijd terugdraaien.
look-at-card = Bekijk kaart
alike-same-telephone = zelfde telefoon
alike-same-name = zelfde naam
alike-sounds-alike = klinkt hetzelfde
alike-spelled-alike = bijna zo geschreven
alike-part-of-name = zelfde voornaam, een achternaam meer
alike-initial-only = zelfde achternaam, alleen een voorletter
alike-first-name-only = zelfde voornaam
same-person = Dit is dezelfde
same-person-as = { $name } is dezelfde persoon
same-person-said = Deze kaarten zijn nu van één persoon.
counts-as-other = Deze kaart hoort bij:
other-cards = Andere kaarten van deze persoon
other-after-all = Toch iemand anders
other-after-all-of = { $name } is toch iemand anders
other-person-said = Deze kaarten zijn weer van twee mensen.
draft-of-person = Een kaart
