### Het slot: de minuut ervoor, het scherm verbergen, de snelle code, en wie wie binnenlaat.

lock-seconds = сек.
lock-draft-stays = , ваша чернетка лишається вашою.
lock-still-there = Ви ще тут?
lock-soon = Через хвилину екран замкнеться. Ваша робота збережеться.
lock-room-soon = Через хвилину для справи знову буде потрібна фраза-пароль. Ваша робота збережеться.
lock-stay = Я ще тут
lock-help = Ніхто не торкається ноутбука? Тоді він замкнеться.
lock-minutes = Через скільки хвилин замикати?
lock-closed-minutes = Через скільки хвилин справи знову просять фразу-пароль?
lock-now = { $minutes ->
    [one] Цей ноутбук замикається через { $minutes } хвилину.
    [few] Цей ноутбук замикається через { $minutes } хвилини.
    [many] Цей ноутбук замикається через { $minutes } хвилин.
   *[other] Цей ноутбук замикається через { $minutes } хвилини.
 }
lock-closed-now = { $minutes ->
    [one] Через { $minutes } хвилину справи знову просять фразу-пароль.
    [few] Через { $minutes } хвилини справи знову просять фразу-пароль.
    [many] Через { $minutes } хвилин справи знову просять фразу-пароль.
   *[other] Через { $minutes } хвилини справи знову просять фразу-пароль.
 }

privacy-hide = Сховати екран
privacy-title = Екран поки що сховано
privacy-lead = Натисніть клавішу або торкніться екрана. Тоді можна працювати далі.

closed-room-shut = Справи під замком
closed-room-type = Введіть фразу-пароль, щоб знову відкрити справу.
closed-room-kept = Те, що ви писали, збережено. Ви повернетеся туди, де були.
closed-room-open = Відкрити справу

quick-title = Швидкий код
quick-help = З ним ви швидко повертаєтеся, поки ноутбук увімкнено. Справи завжди просять фразу-пароль.
quick-away = Ви увійшли без фрази-пароля. Для справ її все одно треба ввести.
quick-there-none = Швидкого коду у вас іще немає.
quick-there-pictures = Ви повертаєтеся з трьома картинками.
quick-there-digits = Ви повертаєтеся з цифрами.
quick-which = З чим ви хочете повертатися?
quick-pictures = Три картинки
quick-digits = Цифри
quick-make = Зробити швидкий код
quick-change = Змінити швидкий код
quick-clear = Прибрати код
quick-save = Зберегти код
quick-is-set = Ваш швидкий код збережено.
quick-cleared = Ваш швидкий код прибрано.
quick-new-pictures = Виберіть три картинки. Запам’ятайте порядок.
quick-new-digits = Ваші нові цифри
quick-new-digits-help = Від чотирьох до шести цифр, які ви добре запам’ятаєте.
quick-before-pictures = Спершу виберіть свої теперішні картинки.
quick-before-digits = Ваші теперішні цифри
quick-press-three = Виберіть свої три картинки.
quick-chosen = Вибрано { $count } з 3
quick-again = Почати знову
quick-your-digits = Ваші цифри
quick-by-passphrase = З фразою-паролем
quick-spent-passphrase = Код забагато разів був неправильний. Тепер введіть фразу-пароль.

let-me-in = Впустіть мене
let-in-who = Який координатор стоїть поруч із вами?
let-in-nobody = Тут немає координатора з фразою-паролем.
let-in-lead = Питання до координатора. Ви знаєте цю людину: { $person }? Тоді введіть свою фразу-пароль.
let-in-noted = Ми записуємо, хто кого впустив. Старий швидкий код більше не діятиме.
let-in-passphrase = Фраза-пароль. Чия: { $name }
let-in-do = Впустити
let-in-log = Хто кого впустив?
let-in-log-help = Це бачить лише координатор.
let-in-log-empty = Іще нікого.
let-in-line = Хто впустив: { $by }. Хто увійшов: { $whom }. Коли: { $when }.
let-in-somebody = хтось

picker-last = останній вхід тут
picker-search = Шукайте своє ім’я
picker-nobody = Тут немає нікого з таким ім’ям.
