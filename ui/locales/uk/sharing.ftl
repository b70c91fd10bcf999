### Delen.

all-other-laptops = Усі інші ноутбуки
no-other-laptops = Інших ноутбуків іще немає.
all-laptops = Усі ноутбуки
laptop = Ноутбук
laptop-unnamed = Ноутбук без назви
board-here = Цей ноутбук
board-here-says = Ви зараз тут.
board-also-there = Є і там
board-also-there-says = { $laptop } підтверджує: тут є все, що й у вас.
board-unconfirmed = Ще не підтверджено
board-unconfirmed-says = { $waiting ->
    [one] Ми ще не знаємо, чи дійшов { $waiting } запис.
    [few] Ми ще не знаємо, чи дійшли { $waiting } записи.
    [many] Ми ще не знаємо, чи дійшли { $waiting } записів.
   *[other] Ми ще не знаємо, чи дійшло { $waiting } запису.
 }
board-not-yet-gone = Ще чекає тут
board-not-yet-gone-says = { $waiting ->
    [one] { $waiting } запис чекає на цей ноутбук.
    [few] { $waiting } записи чекають на цей ноутбук.
    [many] { $waiting } записів чекають на цей ноутбук.
   *[other] { $waiting } запису чекає на цей ноутбук.
 } { $kept ->
    [one] З них { $kept } ще не надіслано звідси.
    [few] З них { $kept } ще не надіслано звідси.
    [many] З них { $kept } ще не надіслано звідси.
   *[other] З них { $kept } ще не надіслано звідси.
 }
board-silent = Не оновлювався з { $day }
board-silent-says = { $waiting ->
    [one] { $waiting } запис чекає на цей ноутбук.
    [few] { $waiting } записи чекають на цей ноутбук.
    [many] { $waiting } записів чекають на цей ноутбук.
   *[other] { $waiting } запису чекає на цей ноутбук.
 }
board-never-heard = Ще не було зв’язку
board-never-heard-says = { $waiting ->
    [0] Цей ноутбук іще не сказав, що на ньому є.
    [one] { $waiting } запис чекає на цей ноутбук.
    [few] { $waiting } записи чекають на цей ноутбук.
    [many] { $waiting } записів чекають на цей ноутбук.
   *[other] { $waiting } запису чекає на цей ноутбук.
 }
board-stopped = Доступ припинено
board-stopped-says = Це рішення координатора.
board-outside = Немає доступу
board-outside-says = Цьому ноутбуку не можна читати книгу.
board-doubtful = Точно не відомо
board-doubtful-says = Можливо, таких ноутбуків два. Ми не знаємо, що на них.
last-heard = Останній зв’язок
what-do-we-know = Що ми знаємо?
never-heard = ще не було
not-heard-yet = Зв’язку ще не було
silent-for = Днів без зв’язку: { $days }
has-everything = Має все, що й ви
misses = { $count ->
    [one] Бракує ще { $count } запису
    [few] Бракує ще { $count } записів
    [many] Бракує ще { $count } записів
   *[other] Бракує ще { $count } запису
 }
laptop-add = Додати ноутбук
only-here-title = Це є лише тут
show-all = Показати всі: { $count }

near = Автоматично, через Wi-Fi
near-off = Цей ноутбук не обмінюється через Wi-Fi.
near-turn-on = Увімкнути обмін через Wi-Fi
near-turn-off = Вимкнути
near-is = { $laptop } поруч.
near-has-all = Усе, що є тут, є і там.
near-misses = { $count ->
    [one] Там бракує ще { $count } запису.
    [few] Там бракує ще { $count } записів.
    [many] Там бракує ще { $count } записів.
   *[other] Там бракує ще { $count } запису.
 }
near-not-heard = Ми ще не знаємо, що там є.
near-nobody = Зараз іншого ноутбука не видно.
near-no-others = Іншого ноутбука ще немає. Коли додасте новий, обмін буде автоматичним.
near-receipts = Останній обмін
near-got = { $count ->
    [one] Вам надійшов { $count } запис.
    [few] Вам надійшли { $count } записи.
    [many] Вам надійшло { $count } записів.
   *[other] Вам надійшло { $count } запису.
 }
near-gave = { $count ->
    [one] Надіслано { $count } запис.
    [few] Надіслано { $count } записи.
    [many] Надіслано { $count } записів.
   *[other] Надіслано { $count } запису.
 }
near-search = Шукати інший ноутбук
near-hint-blind = Тут Samenboek не може шукати сам. Введіть адресу.
near-hint-open = Чи відкрито Samenboek на іншому ноутбуці? Чи той ноутбук не спить?
near-hint-wifi = Ви підключені до того самого Wi-Fi?
near-hint-guests = У гостьовому Wi-Fi ноутбуки іноді не бачать один одного.
near-hint-firewall = Може, захист мережі (firewall) не пускає Samenboek? Потрібен порт UDP { $port }.
near-hint-no-network = Цей ноутбук не підключено до мережі. Увімкніть Wi-Fi.
near-address = Адреса іншого ноутбука
near-address-help = Вона на тому ноутбуці, на сторінці «Обмін».
near-call = З’єднати
near-own-address = Адреса цього ноутбука:

with-a-stick = Обмін через флешку
steps = Кроки
step-stick = Флешка
step-exchange = Обмін
step-done = Готово
stick-explains = Ви отримаєте те, що на флешці. Ваші нові записи підуть на неї.
step-for-whom = Для кого
stick-in = Флешку вставлено
stick-in-called = Флешку вставлено: { $label }
stick-share = Обмін через цю флешку
stick-for-whom = Для кого?
stick-waits = { $count ->
    [0] має все, що є тут
    [one] чекає { $count } запис
    [few] чекають { $count } записи
    [many] чекають { $count } записів
   *[other] чекає { $count } запису
 }
stick-load = На флешку піде приблизно { $size }
stick-load-none = Усе вже на флешці.
stick-room = Вільне місце: { $size }
stick-put = Обмін через цю флешку
stick-is-shared = Обмін через цю флешку завершено. Вийміть її.
stick-is-other-book = На цій флешці чужа книга. Ми її не чіпаємо.
stick-is-read-only = На цю флешку не можна писати. Візьміть іншу.
stick-is-full = На цій флешці немає місця. Візьміть іншу або звільніть місце.
stick-is-unreadable = Цю флешку ми не можемо прочитати. Візьміть іншу.
exchange = Обмін через цю флешку
choose-stick = Виберіть флешку
other-stick = Інша флешка чи папка
stick-not-in = зараз не вставлена.
only-team-reads = Прочитати це може лише ваша команда. Навіть якщо флешка загубиться.
leave-stick-in = Ще не виймайте флешку.
stop = Зупинити
done = Готово
progress-start = Дивимося, що там є
progress-look = Дивимося, що там є
progress-fetch = Беремо з флешки: { $done } з { $total }
progress-open = Розпаковуємо: { $done } з { $total }
progress-pack = Пакуємо: { $done } з { $total }
progress-deliver = Записуємо на флешку: { $done } з { $total }

approve-step-stick = Вставте флешку з нового ноутбука
approve-step-stick-help = На ній є запит.
no-request-here = Тут запиту немає. Спробуйте іншу папку або флешку.
which-laptop = Який ноутбук приєднується?
request-number = запит { $number }
six-digits = Шість цифр
six-digits-help = Вам їх прочитають з іншого екрана.
which-task = Яка роль у цієї людини?
let-in = Впустити
approve-pictures-lead = На новому ноутбуці зараз теж з’являться три картинки. Порівняйте їх.
approve-done = Відповідь на флешці. Віднесіть її назад.
laptop-add-own = Додати мій інший ноутбук
laptop-add-own-help = З іншим ноутбуком ви одразу працюєте в команді. Пізніше його підтвердить координатор.
add-open-there = Відкрийте там Samenboek. Виберіть «Я приєднуюся».
add-looking = Шукаємо новий ноутбук.
add-nobody = Нового ноутбука не видно.
add-hint-open = Чи є на екрані нового ноутбука шість цифр?
add-by-address = Ноутбук за адресою
add-address-help = Вона на тому ноутбуці, під цифрами.
add-by-stick = Взяти флешку
add-by-wifi = Зробити через Wi-Fi
whose-laptop = Чий це ноутбук?
whose-somebody = Нової людини
whose-of-team = Людини з команди
whose-mine = Мій
whose-who = Чий саме?
whose-nobody = У команді ще більше нікого немає.
approve-pictures-lead-near = Новий ноутбук теж показує три картинки. Порівняйте їх.
approve-no-help = Картинки інші? Виберіть «Ні». Тоді нікого не буде впущено.
approve-taken-back = Відповідь на флешці більше не діє. Почніть спочатку.
add-class-personal = На тому ноутбуці працює одна людина.
add-class-shared = На тому ноутбуці працює кілька людей.
add-no-help = Картинки інші? Виберіть «Ні». Тоді на той ноутбук нічого не піде.
add-waits-for-newcomer = Чекаємо, поки на новому ноутбуці теж виберуть «Так».
add-in-title = Новий ноутбук приєднано
add-in-lead = Книга вже передається туди автоматично.
add-in-lead-off = Обмін через Wi-Fi вимкнено. Перенесіть книгу на флешці.
add-in-own = Його ще має підтвердити координатор.
add-one-more = Ще один ноутбук
unsure-title = Зв’язок обірвався
unsure-lead = Подивіться на новий ноутбук. Він приєднаний?
unsure-yes = Так, приєднаний
unsure-no = Ні, нікого не впускати
laptop-waits-for-you = Ноутбук чекає на вас. Чий: { $person }
laptop-waits-help = Хто впустив цей ноутбук: { $person }, без координатора. Він уже працює в команді.
who-works-there = Хто працює на тому ноутбуці?
works-one = Одна людина
works-many = Кілька людей
laptop-confirm = Підтвердити
laptop-refuse = Відмовити
laptop-confirmed = Ноутбук підтверджено.
laptop-refused = Цей ноутбук більше не бере участі.
waits-here = Цей ноутбук чекає на координатора.
waits-here-help = Ви вже працюєте в команді. Решта з’явиться потім.

online = Спільна папка в інтернеті
online-explains = Обмінюйтеся без флешки, через папку в інтернеті. Читати її може лише ваша команда.
online-set-up = Налаштувати папку
online-kind = Що це за місце?
online-kind-webdav = Папка
online-kind-s3 = Сховище
online-kind-webdav-help = Наприклад, у Nextcloud. Інша назва: WebDAV.
online-kind-s3-help = Інша назва: S3. Дані запитайте в адміністратора.
online-address = Адреса
online-address-help = Починається з https.
online-bucket = Назва сховища (bucket)
online-region = Регіон
online-region-help = Можна не заповнювати.
online-user = Ім’я користувача
online-secret = Пароль
online-secret-again = Введіть його ще раз. Ми більше ніколи його не покажемо.
online-show-secret = Показати
online-as = користувач { $user }
online-share = Обмінятися зараз
online-forget = Від’єднати цю папку
online-forgotten = Від’єднано. Те, що лежить у папці, залишиться там.
progress-online-look = Дивимося, що є в папці
progress-online-fetch = Беремо з папки: { $done } з { $total }
progress-online-deliver = Кладемо в папку: { $done } з { $total }
receipt-took-online = { $count ->
    [0] У папку не було чого класти.
    [one] Готово. У папці { $count } запис.
    [few] Готово. У папці { $count } записи.
    [many] Готово. У папці { $count } записів.
   *[other] Готово. У папці { $count } запису.
 }
receipt-other-book-online = У папці є ще й інша книга. Ми її не відкривали.

clock-doubt = Схоже, годинник цього ноутбука йде неправильно
clock-went-back = Час на ньому перестрибнув назад. Різниця: { $much }.
clock-ahead = Він поспішає. Різниця: { $much }. Порівняно з: { $laptops }.
clock-behind = Він відстає. Різниця: { $much }. Порівняно з: { $laptops }.
clock-harmless = Перевірте, чи правильно стоїть годинник. Нічого не пропаде.
clock-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
clock-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
clock-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
newer-here = Тут є щось із новішої версії.
newer-here-help = Цей ноутбук зберігає це і передає далі. Щоб прочитати, встановіть найновіший Samenboek на цей ноутбук.
newer-there = Тут лежить щось, чого ця версія не знає. Встановіть найновіший Samenboek на цей ноутбук.
