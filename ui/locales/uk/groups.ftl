### Groepen: de lijst, één groep, en wie erbij hoort.

people-and-groups = Люди та групи
groups = Групи
group = Група
groups-total = { $count ->
    [0] Груп іще немає
    [one] { $shown } група
    [few] { $shown } групи
    [many] { $shown } груп
   *[other] { $shown } групи
 }
find-group = Знайти групу
new-group = Нова група
no-groups = Груп іще немає
no-groups-help = Хор, школа, проєкт. Запишіть тут, хто до них належить.
no-group-found = Групи не знайдено
no-group-found-help = Спробуйте іншу частину назви.
group-members-now = { $count ->
    [0] ще нікого
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
 }
sort-circle = Коло
sort-organisation = Організація
sort-project = Проєкт
sort-household = Домогосподарство
member-member = Належить до групи
member-contact = Контактна особа
member-volunteer = Волонтер
member-organiser = Організатор
member-mentor = Наставник
member-guardian = Батько, мати або опікун
member-other = Щось інше
group-called = Як називається група?
group-called-help = Наприклад: хор нашої вулиці.
group-sort = Що це за група?
group-place = Де цю групу знайти?
group-telephone = Телефон організації
group-email = Пошта організації
group-contact-help = Номер людини пишуть на її власній картці.
group-note = Що корисно знати?
group-who = Хто належить до групи?
group-who-help = Не пишіть, у що людина вірить або звідки вона.
group-who-add = Знайти або написати ім’я
group-role-of = Роль: { $name }
group-when-of = Коли в групі { $name }?
save-group = Зберегти групу
change-group = Змінити групу
group-now = Хто належить до групи?
group-before = Хто належав до групи?
group-later = Хто ще приєднається?
group-nobody-now = Зараз у групі нікого немає.
field-sort = Вид
field-members = Хто належить до групи
period-from-to = з { $from } до { $to } включно
period-from = з { $from }
period-to = до { $to } включно
group-note-short = Корисно знати
draft-of-group = Група
