### Afspraken in een zaak: maken, tekenen, nazorg.

case-agreements = Про що вони домовилися?
no-case-agreements = Домовленостей іще немає.
new-case-agreement = Скласти домовленість
case-agreement-thrown-away = Викинуто
agreement-items = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
 }
agreement-standing-draft = Ще не підписано
agreement-standing-part = Підписали ще не всі
agreement-standing-signed = Підписано
agreement-standing-changed = Змінено після підписання
agreement-version = Версія { $number }, знак { $mark }
agreement-next-talk = Наступна розмова: { $day }
agreement-review = Спільний перегляд: { $day }
agreement-of-case = Домовленість у справі
agreement-file = Домовленості
draft-of-agreement = Домовленість у справі
draft-of-agreement-in = Домовленість у справі
draft-of-aftercare = Супровід у справі
draft-of-agreement-sign = Підпис у справі

## Maken

agreement-who-does-what = Хто що робить?
agreement-first-language = Перша мова
agreement-second-language = Додати другу мову
agreement-one-language = Лише одна мова
agreement-other-language = Інша мова
agreement-language-code = Код цієї мови
agreement-language-code-help = Наприклад: ti для тигринья, so для сомалійської.
agreement-swap-languages = Поміняти місцями
agreement-language-drop = Тоді зникнуть ці речення:
agreement-language-take = Прибрати мову
agreement-language-keep = Залишити мову
agreement-language-hidden = Цієї мови тут не видно:
agreement-two-languages = Домовленості двома мовами
agreement-text = Про що ви домовляєтеся?
agreement-text-in = Про що ви домовляєтеся? ({ $language })
agreement-text-help = Пишіть їхніми власними словами.
agreement-responsible = Хто за це відповідає?
agreement-who = Хто бере участь?
agreement-others = Хто ще?
agreement-where = Де?
agreement-how = Як саме?
agreement-from = З якого дня?
agreement-until = До якого дня (включно)?
agreement-more = Де, як, коли?
agreement-mediators = Медіатори
agreement-party-left = { $name }, уже не сторона
agreement-item-gone = Пункт { $number } прибрано.
agreement-item-back = Повернути
agreement-up = Вище
agreement-up-item = Пункт { $number } вище
agreement-down = Нижче
agreement-down-item = Пункт { $number } нижче
agreement-talk-first = Наступного разу спершу поговоримо
agreement-talk-first-in = Наступного разу спершу поговоримо ({ $language })
agreement-talk-first-help = Як ви спершу звернетеся одне до одного?
agreement-talk-first-use = Взяти це речення
agreement-talk-first-sentence = Щось не так? Тоді ми спершу постукаємо одне до одного у двері.
agreement-review-on = Коли ви переглянете це разом?
agreement-in-weeks = { $count ->
    [one] Через { $count } тиждень
    [few] Через { $count } тижні
    [many] Через { $count } тижнів
   *[other] Через { $count } тижня
 }
agreement-form = Як вони хочуть сказати «так»?
agreement-save = Зберегти домовленість
agreement-read-along = Читати разом
agreement-read-stop = Закінчити читання
agreement-read-both = Обидві мови
agreement-read-language = Якою мовою ви читаєте?
agreement-no-parties = Спершу додайте до справи сторони.

form-signed = Підписати на екрані
form-paper = Підписати на папері
form-spoken = Сказати «так» уголос
form-typed = Написати ім’я

## Tips naast een punt

agreement-hint-vague = «{ $word }» кожен розуміє по-своєму. Що буде видно, коли все вдасться?
agreement-hint-blaming = «{ $word }» звучить як докір. Можна без цього?
agreement-hint-conditional = Цей пункт чекає на іншу сторону («{ $word }»). Можна окремо?
agreement-hint-without-day = Тут іще немає дня.
agreement-hint-one-sided = Зараз усе робить одна сторона. Що робить інша?
agreement-hints = Поради

## Bladzijde

agreement-title = Домовленість, { $day }
agreement-changed = Змінено після підписання.
agreement-changed-help = Підписаний текст нижче. Теперішній текст іще не підписано.
agreement-renamed = Після підписання змінилося ім’я. Тут стоїть тодішнє ім’я.
agreement-stopped = Справу зупинено. Зараз не можна підписувати чи змінювати.
agreement-item-goes = Прибрати
agreement-item-stays = Залишити
agreement-item-stays-text = Залишити: { $text }
agreement-as-signed = Так підписано
agreement-as-now = Так тепер
agreement-older = Підписано раніше
agreement-not-yet = Підписати ще не можна.
agreement-sees-to-it = відповідає за це
agreement-nobody-sees = Ще ніхто за це не відповідає
agreement-talk-first-short = Спершу поговорити
agreement-change = Змінити
agreement-change-help = Змінюєте текст? Тоді всі мають підписати знову.

## Tekenen

agreement-sign = Хто каже «так»?
agreement-sign-now = Дати на підпис
agreement-sign-of = Дати на підпис: { $name }
agreement-signed-on = Підписано { $day }
agreement-sign-way = Як каже «так» { $name }?
agreement-ink = { $name }, розпишіться тут
agreement-ink-help = Розпишіться пальцем, ручкою або мишкою.
agreement-ink-clear = Стерти
agreement-ink-picture = Підпис: { $name }
agreement-ink-save = Зберегти підпис
agreement-photo-save = Вибрати фото паперу
agreement-photo-help = Спершу надрукуйте. Потім сфотографуйте підписаний папір.
agreement-photo-show = Переглянути папір
agreement-photo-hide = Сховати папір
agreement-photo-alt = Фото підписаного паперу
agreement-witness = Хто це чув?
agreement-witness-save = Зберегти сказане
agreement-name = Введіть своє ім’я
agreement-name-save = Зберегти ім’я
agreement-way-signed = Підписано на екрані
agreement-way-paper = Підписано на папері
agreement-way-spoken = Сказано вголос. Свідок: { $name }.
agreement-way-typed = Написано: { $name }
agreement-written-by = Автор запису: { $name }
agreement-unsign = Скасувати підпис
agreement-unsign-of = Скасувати підпис: { $name }
agreement-unsigned = Підпис скасовано.
agreement-all-signed = Усі сказали «так».
agreement-told = Чи можна розповісти тому, хто скерував, чим усе закінчилося?
agreement-told-help = Лише результат. Ніколи те, що тут написано.
agreement-told-of = { $name }: чи можна розповісти тому, хто скерував?
agreement-told-yes = Так
agreement-told-no = Ні
agreement-told-said = { $name }, { $day }: { $answer }
agreement-told-nothing = Ще не питали

## Papier

agreement-paper = Так це буде на папері
agreement-paper-alt = Домовленість на папері, сторінка { $page } з { $pages }
agreement-paper-languages = Мови на папері
agreement-paper-copies = Кожна сторона отримує свій примірник.
agreement-print = Надрукувати
agreement-save-file = Зберегти як файл
agreement-file-warning = Цей файл не замкнено. Хто його має, той прочитає.
agreement-file-yes = Усе-таки зберегти
agreement-printed = Папір лежить у принтері.

## Nazorg

aftercare = Супровід
aftercare-of = Чи вдається? Запитайте всіх.
aftercare-begin = Запитати, як справи
aftercare-who = З ким ви говорите?
aftercare-which = Про яку домовленість?
aftercare-on = Коли була розмова? З ким: { $name }
aftercare-item = Пункт { $number }: чи вдається?
aftercare-other-answers = Щось інше
aftercare-note = Хочете щось додати?
aftercare-note-add = Додати запис
aftercare-with-step = Додати до справи ще й крок «Супровід»
aftercare-save = Зберегти відповіді
aftercare-saved = Відповіді збережено.
aftercare-answers = Що вони сказали пізніше?
aftercare-no-answers = Ще ніхто не питав, як справи.
aftercare-no-talk = Спершу відбувається спільна розмова. Запишіть її у справу.
aftercare-differs = Вони кажуть різне
aftercare-next = Поговорити ще раз?
aftercare-next-help = Виберіть день для наступної розмови.
said-kept = Вдалося
said-partly = Трохи
said-not = Ні
said-not-applicable = Більше не потрібно
said-unknown = Не знаю
said-taken-back = скасовано

field-talk-first = Спершу поговорити
field-review-on = Спільний перегляд
field-form = Як вони кажуть «так»
