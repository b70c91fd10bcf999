### Groups: the list, one group, and who belongs to it.

people-and-groups = People and groups
groups = Groups
group = Group
groups-total = { $count ->
    [0] No groups yet
    [one] 1 group
   *[other] { $shown } groups
 }
find-group = Find a group
new-group = New group
no-groups = No groups yet
no-groups-help = A choir, a school, a project. Write here who belongs to it.
no-group-found = No group found
no-group-found-help = Try another part of the name.
group-members-now = { $count ->
    [0] nobody yet
    [one] 1 person
   *[other] { $count } people
 }
sort-circle = Circle
sort-organisation = Organisation
sort-project = Project
sort-household = Household
member-member = Belongs to it
member-contact = Contact
member-volunteer = Volunteer
member-organiser = Organiser
member-mentor = Mentor
member-guardian = Parent or guardian
member-other = Something else
group-called = What is the group called?
group-called-help = For example: Choir of the street.
group-sort = What kind of group is it?
group-place = Where do you find the group?
group-telephone = Telephone of the organisation
group-email = E-mail of the organisation
group-contact-help = A person’s number stands on their own card.
group-note = What is good to know?
group-who = Who belongs to it?
group-who-help = Do not write what somebody believes or where somebody comes from.
group-who-add = Find or write a name
group-role-of = What { $name } does in the group
group-when-of = When does { $name } belong to it?
save-group = Save group
change-group = Change group
group-now = Who belong to it?
group-before = Who belonged to it?
group-later = Who are still to come?
group-nobody-now = Nobody belongs to it now.
field-sort = Kind
field-members = Who belongs to it
period-from-to = from { $from } up to { $to }
period-from = from { $from }
period-to = up to { $to }
group-note-short = Good to know
draft-of-group = A group
