### Ontmoetingen: lijst, formulier, bladzijde.

encounter = Зустріч
new-encounter = Нова зустріч
change-encounter = Змінити зустріч
this-week = Цей тиждень, { $range }
last-week = Минулий тиждень, { $range }
week-number = Тиждень { $week }
people-count = { $count ->
    [0] Ще нікого
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
 }
people-sum = з іменами { $named }, нових { $fresh }, пораховано { $counted }{ $guests ->
    [0] {""}
    [one] , { $guests } гість
    [few] , { $guests } гості
    [many] , { $guests } гостей
   *[other] , { $guests } гостя
 }
elsewhere-too = Також деінде
planned = Ще буде
no-encounters = Зустрічей іще немає
no-encounters-help = Запишіть першу. Досить одного речення.
nothing-found = Нічого не знайдено
nothing-found-help = Спробуйте інше слово, ім’я або місце.
found-for = { $more ->
    [yes] Найновіші зустрічі ({ $count }), де є
   *[no] { $count ->
        [one] { $count } зустріч, де є
        [few] { $count } зустрічі, де є
        [many] { $count } зустрічей, де є
       *[other] { $count } зустрічі, де є
    }
 }

what-was-it = Що було?
when = Коли?
day-today = Сьогодні
day-yesterday = Учора
day-other = Інший день
no-place = Ще без місця
choose-place = Вибрати місце
change-place = Змінити місце
where-was-it = Де це було?
place-done = Готово
who-was-there = Хто був?
everybody-of-last-time = { $count ->
    [1] Та сама людина, що минулого разу
    [one] Усі { $count }, хто був минулого разу
    [few] Усі { $count }, хто був минулого разу
    [many] Усі { $count }, хто був минулого разу
   *[other] Усі { $count }, хто був минулого разу
 }
more-faces = Більше облич
find-or-add = Знайти людину
find-or-add-name = Знайти ім’я або написати нове
find-or-add-organiser = Знайти або написати ім’я
new-faces = Нові обличчя
without-name = без імені
only-count = Лише порахувати
the-rest = решта
how-was-it = Як було?
tell-more = Хочете ще щось розповісти?
save-encounter = Зберегти зустріч
save-changes = Зберегти
finish-later = Закінчити пізніше
draft-kept = Вашу чернетку збережено на цьому ноутбуці.
draft-continues = Ви продовжуєте свою чернетку: { $when }.
start-over = Почати спочатку

more = Більше
title-help = Порожньо? Тоді там буде, що це було і де.
started-at = О котрій почалося?
ended-at = О котрій закінчилося?
who-organised = Хто організував?
take-away = Прибрати: { $name }
take-away-short = Прибрати
how-together = Як було разом?
what-changed = Що змінилося?
who-sat-together = Хто з ким сидів?
tables-help = Рахуйте за столами або командами. Група сама вибирає слова, наприклад, квасоля і сочевиця.
group-number = Група { $number }
seat-help = Хто де сидів? Виберіть ім’я, а потім стіл. Можна й перетягнути.
seat-here = Сидить тут
sits-at = { $name } тепер тут: { $table }.
sits-nowhere = { $name } більше ніде не сидить.
take-from-table = Прибрати: { $name }. Звідки: { $table }
mixing-here = { $share } спілкування було з іншою групою. Випадок дає від { $low } до { $high }.
field-seat = Хто де сидів
table-name = Стіл або команда
table-called = Стіл { $label }
table-add = Додати стіл
group-name = Яка група
group-add = Додати групу

record-when = Коли
between-times = з { $from } до { $to }
from-time = з { $time }
until-time = до { $time }
in-place = місце: { $place }
attendance-sum = { $fresh ->
    [0] { $counted ->
        [0] { "" }
       *[other] { $named ->
            [0] Пораховано: { $counted }.
           *[other] і ще пораховано: { $counted }.
        }
    }
    [one] { $counted ->
        [0] { $named ->
            [0] { $fresh } нове обличчя.
           *[other] і { $fresh } нове обличчя.
        }
       *[other] { $named ->
            [0] { $fresh } нове обличчя. Пораховано: { $counted }.
           *[other] і { $fresh } нове обличчя. Ще пораховано: { $counted }.
        }
    }
    [few] { $counted ->
        [0] { $named ->
            [0] { $fresh } нові обличчя.
           *[other] і { $fresh } нові обличчя.
        }
       *[other] { $named ->
            [0] { $fresh } нові обличчя. Пораховано: { $counted }.
           *[other] і { $fresh } нові обличчя. Ще пораховано: { $counted }.
        }
    }
    [many] { $counted ->
        [0] { $named ->
            [0] { $fresh } нових облич.
           *[other] і { $fresh } нових облич.
        }
       *[other] { $named ->
            [0] { $fresh } нових облич. Пораховано: { $counted }.
           *[other] і { $fresh } нових облич. Ще пораховано: { $counted }.
        }
    }
   *[other] { $counted ->
        [0] { $named ->
            [0] { $fresh } нового обличчя.
           *[other] і { $fresh } нового обличчя.
        }
       *[other] { $named ->
            [0] { $fresh } нового обличчя. Пораховано: { $counted }.
           *[other] і { $fresh } нового обличчя. Ще пораховано: { $counted }.
        }
    }
 }
together-people = { $count ->
    [0] Тут іще нікого немає.
    [one] Разом { $count } людина.
    [few] Разом { $count } людини.
    [many] Разом { $count } людей.
   *[other] Разом { $count } людини.
 }
about-this-encounter = Про цю зустріч
change = Змінити
same-once-more = Таку саму ще раз
throw-away = Викинути
bring-back = Повернути
this-is-thrown-away = Це лежить у кошику.
what-did-we-agree = Про що ми домовилися?
write-agreement = Записати домовленість
one-more-agreement = Ще одна домовленість
who-wrote-this = Хто це записав?
import-choose-file = Вибрати файл
sign-in-sheet = Список для підпису
sign-in-sheet-help = Аркуш, де люди пишуть своє ім’я. Потім ви вводите його сюди.
print-it = Надрукувати
save-calendar = Додати в календар
calendar-saved = Усе заплановане є у файлі. Відкрийте його у своєму календарі.
calendar-file = Календар Samenboek
found-elsewhere = Також знайдено
found-all = Усе
found-kinds = Який вид
