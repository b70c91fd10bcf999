### Mensen: de lijst, een kaart, en wie dezelfde kan zijn.

people = Люди
people-total = { $count ->
    [0] Ще нікого
    [one] { $shown } людина в цій книзі
    [few] { $shown } людини в цій книзі
    [many] { $shown } людей у цій книзі
   *[other] { $shown } людини в цій книзі
 }
find-person = Знайти ім’я
new-person = Нова картка
nobody-found = Нікого не знайдено
nobody-found-help = Спробуйте іншу частину імені.
no-people = Ще нікого
no-people-help = Досить імені. Кого ви запишете на зустріч, той сам з’явиться тут.
also-called = Також називають:
at-encounters = { $count ->
    [one] на { $count } зустрічі
    [few] на { $count } зустрічах
    [many] на { $count } зустрічах
   *[other] на { $count } зустрічі
 }
how-called = Як звати цю людину?
how-called-help = Досить самого імені.
field-alias = Також називають
field-telephone = Телефон
field-email = Електронна пошта
field-household = Домогосподарство
field-interpreter = Потрібен перекладач
interpreter-help = Лише якщо людина про це просить.
card-asks-no-more = Більше ми не питаємо. Походження і віра не для цієї книги.
save-person = Зберегти картку
change-card = Змінити картку
alike-title = Чи ця людина вже є?
alike-help = Ці картки схожі.
alike-page-help = Дві картки однієї людини? Тоді вони рахуються як одна. Це завжди можна скасувати.
look-at-card = Переглянути картку
alike-same-telephone = той самий телефон
alike-same-name = те саме ім’я
alike-sounds-alike = звучить однаково
alike-spelled-alike = пишеться майже так само
alike-part-of-name = те саме ім’я, одне прізвище більше
alike-initial-only = те саме прізвище, лише перша літера імені
alike-first-name-only = те саме ім’я без прізвища
same-person = Це та сама людина
same-person-as = { $name }: це та сама людина
same-person-said = Ці картки тепер належать одній людині.
counts-as-other = Ця картка належить до:
other-cards = Інші картки цієї людини
other-after-all = Усе-таки інша людина
other-after-all-of = { $name }: усе-таки інша людина
other-person-said = Ці картки знову належать двом людям.
draft-of-person = Картка
