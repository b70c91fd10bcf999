### People: the list, a card, and who may be the same.

people = People
people-total = { $count ->
    [0] Nobody yet
    [one] 1 person in this book
   *[other] { $shown } people in this book
 }
find-person = Find a name
new-person = New card
nobody-found = Nobody found
nobody-found-help = Try another part of the name.
no-people = Nobody yet
no-people-help = A name is enough. Whoever you write at an encounter comes here by itself.
also-called = Also:
at-encounters = { $count ->
    [one] at 1 encounter
   *[other] at { $count } encounters
 }
how-called = What is this person called?
how-called-help = A first name is enough.
field-alias = Also called
field-telephone = Telephone
field-email = E-mail
field-household = Belongs to household
field-interpreter = Needs an interpreter
interpreter-help = Only when the person asks for it.
card-asks-no-more = We ask no more. Where somebody comes from or what somebody believes does not belong in this book.
save-person = Save card
change-card = Change card
alike-title = Is this person here already?
alike-help = These cards look like it.
alike-page-help = Are two cards of one person? Then they count as one. You can always turn that back.
look-at-card = Look at card
alike-same-telephone = same telephone
alike-same-name = same name
alike-sounds-alike = sounds the same
alike-spelled-alike = written almost so
alike-part-of-name = same first name, one surname more
alike-initial-only = same surname, only an initial
alike-first-name-only = same first name
same-person = The same person
same-person-as = { $name } is the same person
same-person-said = These cards are of one person now.
counts-as-other = This card belongs to:
other-cards = Other cards of this person
other-after-all = Somebody else after all
other-after-all-of = { $name } is somebody else after all
other-person-said = These cards are of two people again.
draft-of-person = A card
