### Wat op elke bladzijde staat.

app-name = Samenboek
window-title = { $page } · Samenboek
skip-to-content = Перейти до змісту
main-menu = Головне меню
menu = Меню
today = Сьогодні
encounters = Зустрічі
agreements = Домовленості
sharing = Обмін
settings = Налаштування
settings-of = { $name }: до налаштувань
help = Допомога
language = Мова
leave = Готово, я йду
search = Шукати
search-the-book = Шукати в книзі
times-two-versions = { $count ->
    [one] раз дві версії
    [few] рази дві версії
    [many] разів дві версії
   *[other] раза дві версії
 }

working = Зачекайте
sheet-being-drawn = Малюємо аркуш.
type-word-first = Спершу введіть слово.
tick-box-first = Спершу поставте позначку.
undo = Повернути як було
undone = Усе знову так, як було.
message-close = Закрити повідомлення
saved-here = Збережено на цьому ноутбуці.
thrown-away = Викинуто. Це лежить у кошику.
brought-back = Це знову в книзі.
back = Назад
save = Зберегти
cancel = Не треба
later = Пізніше
look-at = Переглянути
clear = Очистити
try-again = Спробувати ще раз
open-folder = Відкрити папку
quit = Закрити Samenboek
print = Надрукувати
save-as-file = Зберегти як файл
saved-as = Збережено як:
show-more = Показати більше
choose-folder = Вибрати папку

just-now = щойно
day-and-time = { $day }, { $time }
at-time = { $time }
from-to = з { $from } до { $to }
one-less = На один менше
one-more = На один більше
month-before = Попередній місяць
month-after = Наступний місяць
choose-a-day = Вибрати день
clear-day = Очистити: { $label }
time-example = 19.30
nothing-filled-in = нічого не заповнено
add-name-before = Додати:

## Twee versies

two-versions = Дві версії
versions-wrote-different = мають різні записи.
versions-wrote-twice = { $name }: два різні записи.
versions-which = Яка правильна?
this-one = Ця
take-this-one = Ця: { $value }, автор: { $name }
keep-both = Залишити обидві
keep-both-of = Залишити обидві: { $field }, автори: { $names }
versions-look-at = Переглянути дві версії: { $field }
version-chosen = Вибрано. Збережено на цьому ноутбуці.
version-thrown-away = викинуто
version-kept = зберегти

restored = Повернуто.
restored-says = { $name }: викинуто { $when }. Хтось інший ще писав тут.
restored-keep = Зберегти
restored-throw-away = Усе-таки викинути

## Waar staat je werk?

where-is-your-work = Де ваша робота?
status-saved = Усе збережено на цьому ноутбуці.
status-not-saved = Ще не все збережено. Трохи зачекайте.
also-on = Також на:
also-on-one = { $laptop } ({ $when })
also-on-one-except = { $laptop } ({ $when }, { $count ->
    [one] крім { $count } запису
    [few] крім { $count } записів
    [many] крім { $count } записів
   *[other] крім { $count } запису
 })
except-things = { $count ->
    [one] крім { $count } запису
    [few] крім { $count } записів
    [many] крім { $count } записів
   *[other] крім { $count } запису
 }
status-also-on = Також на: { $laptops }.
status-nowhere-else = Поки що більше ніде.
nowhere-else-short = поки що більше ніде
status-only-here = { $count ->
    [0] Немає нічого, що було б лише на цьому ноутбуці.
    [one] Лише на цьому ноутбуці: { $count } запис.
    [few] Лише на цьому ноутбуці: { $count } записи.
    [many] Лише на цьому ноутбуці: { $count } записів.
   *[other] Лише на цьому ноутбуці: { $count } запису.
 }
only-here = Лише тут
also-on-laptops = Також на: { $laptops }

## Bon

receipt-from = Вам надійшло від: { $names }
receipt-nothing = Нічого нового не надійшло
kind-encounter = { $count ->
    [one] Зустріч
    [few] Зустрічі
    [many] Зустрічей
   *[other] Зустрічі
 }
kind-case-note = { $count ->
    [one] Нотатка до справи
    [few] Нотатки до справ
    [many] Нотаток до справ
   *[other] Нотатки до справ
 }
kind-case = { $count ->
    [one] Справа
    [few] Справи
    [many] Справ
   *[other] Справи
}
kind-rule = { $count ->
    [one] Домовленість
    [few] Домовленості
    [many] Домовленостей
   *[other] Домовленості
 }
kind-series = { $count ->
    [one] Серія
    [few] Серії
    [many] Серій
   *[other] Серії
 }
kind-person = { $count ->
    [one] Людина
    [few] Людини
    [many] Людей
   *[other] Людини
 }
kind-laptop = { $count ->
    [one] Ноутбук
    [few] Ноутбуки
    [many] Ноутбуків
   *[other] Ноутбука
 }
kind-centre = Дані центру
kind-other = { $count ->
    [one] Інший запис
    [few] Інші записи
    [many] Інших записів
   *[other] Іншого запису
 }
receipt-versions = { $count ->
    [one] Дві версії трапилися { $count } раз.
    [few] Дві версії трапилися { $count } рази.
    [many] Дві версії трапилися { $count } разів.
   *[other] Дві версії трапилися { $count } раза.
 }
receipt-set-aside = { $count ->
    [one] { $count } пакунок не відкрився. Він лежить окремо.
    [few] { $count } пакунки не відкрилися. Вони лежать окремо.
    [many] { $count } пакунків не відкрилися. Вони лежать окремо.
   *[other] { $count } пакунка не відкрилися. Вони лежать окремо.
 }
receipt-waiting = { $count ->
    [one] { $count } пакунок чекає на інший пакунок.
    [few] { $count } пакунки чекають на інший пакунок.
    [many] { $count } пакунків чекають на інший пакунок.
   *[other] { $count } пакунка чекають на інший пакунок.
 }
receipt-other-book = На флешці є ще й інша книга. Ми її не відкривали.
receipt-took = { $count ->
    [0] На флешку не було чого записувати.
    [one] Готово. На флешці { $count } запис.
    [few] Готово. На флешці { $count } записи.
    [many] Готово. На флешці { $count } записів.
   *[other] Готово. На флешці { $count } запису.
 }
stick-out = Вийміть флешку.

## Woorden voor codes

activity-meal = Їжа
activity-sport = Спорт
activity-culture = Культура
activity-art = Мистецтво
activity-language = Мова
activity-help = Допомога
activity-talk = Розмова
activity-tidy-up = Прибирання
activity-other = Щось інше
tone-positive = Приємно
tone-neutral = Звичайно
tone-tense = Непросто
condition-equal-footing = Усі були на рівних
condition-shared-goal = Ми хотіли того самого
condition-working-together = Ми робили це разом
condition-backed-up = Нас підтримала впливова людина
role-host = Господар чи господиня
role-volunteer = Волонтер
role-mediator = Медіатор
role-coordinator = Координатор
role-mentor-supervisor = Підтримка наставників
role-treasurer = Скарбник
role-viewer = Лише читає
class-shared = Наш спільний
class-personal = Тільки мій
laptop-of-shared = Для всіх
laptop-of-personal = Для однієї людини
kept-yes = Так
kept-partly = Трохи
kept-no = Ще ні

field-title = Назва
field-happened-on = День
field-starts-at = Початок
field-ends-at = Кінець
field-place = Місце
field-activity = Вид
field-series = Серія
field-organisers = Хто організовує
field-attendance = Хто
field-attendance-named = Хто
field-attendance-counted = Лише пораховано
field-attendance-new-faces = Нові обличчя
field-counted = Лише пораховано
field-new-faces = Нові обличчя
field-tables = Столи
field-conditions = Як було разом
field-tone = Як було
field-changed = Що змінилося
field-note = Одним реченням
field-items = Пункти
field-text = Текст
field-texts = Текст
field-who = Хто
field-from = З якого дня
field-until = До якого дня (включно)
field-languages = Мови
field-reported-on = День звернення
field-referrer = Через кого
field-first-party = Перша сторона
field-second-party = Друга сторона
field-address = Адреса
field-evaluate-on = Спільний перегляд
field-came-from = Звідки це
field-name = Ім’я
field-role = Роль
field-picture = Картинка
field-class = Тип ноутбука
field-deleted = Зберегти чи викинути
field-other = Щось інше

## Plaatjes, met hun woord

picture-anchor = Якір
picture-apple = Яблуко
picture-ball-football = М’яч
picture-bell = Дзвоник
picture-bike = Велосипед
picture-book-2 = Книга
picture-bulb = Лампа
picture-butterfly = Метелик
picture-cake = Торт
picture-cards = Карти
picture-carrot = Морква
picture-cat = Кіт
picture-cloud = Хмара
picture-clover = Конюшина
picture-coffee = Кава
picture-compass = Компас
picture-crown = Корона
picture-diamond = Діамант
picture-dog = Собака
picture-egg = Яйце
picture-feather = Пір’їна
picture-fish = Риба
picture-flower = Квітка
picture-gift = Подарунок
picture-guitar-pick = Плектр
picture-hammer = Молоток
picture-heart = Серце
picture-home = Дім
picture-horse = Кінь
picture-key = Ключ
picture-ladder = Драбина
picture-leaf = Листок
picture-moon = Місяць
picture-mug = Кухоль
picture-music = Музика
picture-notebook = Зошит
picture-palette = Фарби
picture-puzzle = Пазл
picture-sailboat = Вітрильник
picture-scissors = Ножиці
picture-shoe = Черевик
picture-soup = Суп
picture-star = Зірка
picture-sun = Сонце
picture-train = Потяг
picture-trees = Дерева
picture-umbrella = Парасолька
picture-windmill = Вітрячок
picture-user = Чоловічок
picture-other = Картинка

forgotten-person = людина, яку забули

what-happened = Що сталося?
happened-made = · записано
happened-changed = · змінено
happened-thrown-away = · викинуто
happened-fetched-back = · повернуто
happened-taken-away = прибрано
happened-now = Так воно зараз.
put-back-as-then = Повернути як тоді
put-back-done = Знову так, як було тоді.
field-attendance-came = Прийшли без імені
field-answers = Чи вдається?
