### Instellingen en mensen.

settings-me = Про мене
settings-people = Люди
settings-laptop = Цей ноутбук
settings-locks = Замок
laptops-at-sharing = Усі ноутбуки є на сторінці «Обмін»
settings-backup = Резервна копія
settings-bin = Кошик
settings-language = Мова
settings-colours = Колір і читання
change-passphrase = Змінити фразу-пароль
passphrase-now = Ваша теперішня фраза-пароль
passphrase-new-one = Ваша нова фраза-пароль
passphrase-changed = Вашу фразу-пароль змінено.
data-folder = Папка книги
data-folder-help = Тут лежить усе, під замком. Нічого в ній не змінюйте.
version-of-app = Samenboek { $version }
backup-help = Один файл, у якому є все, під замком. Тримайте його на флешці в сейфі.
make-backup = Зробити копію
backup-made = Копію зроблено й перевірено. Розмір: { $size }.
bin-help = Усе можна повернути.
bin-empty = Кошик порожній
bin-empty-help = Тут з’явиться те, що ви викинете.
thrown-away-by = { $name }: викинуто { $when }
which-colours = Які кольори вам зручно читати?
theme-system = Як на ноутбуці
theme-light = Світлі
theme-dark = Темні
theme-contrast = Сильний контраст

laptops = Ноутбуки
no-laptop = ще без власного ноутбука
that-is-you = це ви
add-person = Додати людину
add-person-here = Додати людину тут
their-name = Як звати цю людину?
how-comes-in = Як ця людина входить?
way-profile = За картинкою
way-passphrase = Із фразою-паролем
way-profile-help = Може працювати, коли ноутбук уже відкрито.
way-passphrase-help = Може також сама відкрити ноутбук.
person-added = Людину додано до книги.
sheet-of-newcomer = Аркуш для нової людини
sheets-lead-one = Надрукуйте або збережіть його зараз. Ви побачите його лише один раз.
sheet-kept = Так, аркуш збережено

stop-access = Припинити доступ
stop-access-of = Припинити доступ: { $name }
stop-access-title = Припинити доступ? Кому: { $name }
stop-access-does = { $name } втрачає доступ на всіх ноутбуках і не читатиме нового. Те, що вже було в обміні, залишиться в книзі.
stop-access-when = Інші ноутбуки дізнаються після наступного обміну.
stop-access-cannot = { $name }: прочитане раніше ми забрати не можемо.
stop-access-forever = Захоче працювати знову? Тоді { $name } приєднується заново.
stop-access-no = Ні, залишити
stop-access-yes = Так, припинити доступ
access-stopped = Доступ припинено.
access-ended = доступ припинено

go-back = Назад до резервної копії
go-back-none = Немає до чого повертатися
go-back-none-help = Це можливо після відновлення резервної копії.
go-back-card = Цей ноутбук відновлено з резервної копії. Спершу зробіть обмін. Потім вибирайте.
go-back-card-gone = Книга повернулася до копії. Усе правильно?
go-back-lead = Цей ноутбук відновлено з резервної копії: { $when }. Книгу всієї команди можна повернути до неї.
go-back-unheard = Ці ноутбуки ще не робили обміну після копії:
go-back-share-first = Те, що є лише на них, не входить у цей план.
go-back-plan = Що станеться
go-back-back = { $count ->
    [0] Нічого повертати не треба.
    [one] { $count } запис стане таким, як був.
    [few] { $count } записи стануть такими, як були.
    [many] { $count } записів стануть такими, як були.
   *[other] { $count } запису стануть такими, як були.
}
go-back-to-bin = { $count ->
    [0] Нічого не піде в кошик.
    [one] { $count } запис новіший. Він піде в кошик.
    [few] { $count } записи новіші. Вони підуть у кошик.
    [many] { $count } записів новіші. Вони підуть у кошик.
   *[other] { $count } запису новіші. Вони підуть у кошик.
}
go-back-stays = { $count ->
    [0] Нічого не залишиться таким, як зараз.
    [one] { $count } запис залишиться таким, як зараз.
    [few] { $count } записи залишаться такими, як зараз.
    [many] { $count } записів залишаться такими, як зараз.
   *[other] { $count } запису залишаться такими, як зараз.
}
go-back-not-cases = Справи залишаться такими, як зараз. Права людей теж.
go-back-kept = Нічого не пропаде. Це можна скасувати.
go-back-which = Стане так, як було
go-back-which-bin = Піде в кошик
go-back-word = назад
go-back-now = Повернути для всіх
go-back-done = { $count ->
    [one] { $count } запис повернуто.
    [few] { $count } записи повернуто.
    [many] { $count } записів повернуто.
   *[other] { $count } запису повернуто.
}
go-back-gone = { $count ->
    [one] { $count } запис повернуто. Інші побачать це після обміну.
    [few] { $count } записи повернуто. Інші побачать це після обміну.
    [many] { $count } записів повернуто. Інші побачать це після обміну.
   *[other] { $count } запису повернуто. Інші побачать це після обміну.
}
go-back-undo = Скасувати це
go-back-undone = Усе знову так, як було раніше.
go-back-end = Залишити книгу так
go-back-ended = Книга залишається такою, як зараз.

## Languages

language-yours = Ця мова ваша. Перший екран має власну мову.
languages-standing = Які є мови?
language-standing-checked = Повністю готова
language-standing-unchecked = Має ще перевірити той, для кого ця мова рідна
language-standing-from-file = { $count ->
    [0] З файлу. У ньому є все.
    [one] З файлу. { $count } речення нідерландською.
    [few] З файлу. { $count } речення нідерландською.
    [many] З файлу. { $count } речень нідерландською.
   *[other] З файлу. { $count } речення нідерландською.
 }
language-remove = Прибрати
language-from-file = Мова з файлу
language-from-file-help = Хтось може перекласти Samenboek. Така мова приходить одним файлом.
language-pick-file = Вибрати файл
language-choose-file = Вибрати файл із мовою
language-added = { $count ->
    [0] у ньому є все.
    [one] { $count } речення нідерландською.
    [few] { $count } речення нідерландською.
    [many] { $count } речень нідерландською.
   *[other] { $count } речення нідерландською.
 }

## Читання вголос

read-aloud = Прочитати вголос
read-aloud-stop = Зупинити читання
read-aloud-name = Прочитати вголос: { $name }
reading-title = Читання вголос
reading-help = Samenboek може прочитати сторінку вголос. Esc зупиняє читання.
reading-button = Показувати кнопку?
reading-on = Так, показувати
reading-off = Ні, сховати
reading-speed = Як швидко?
reading-speed-slow = Повільно
reading-speed-plain = Звичайно
reading-speed-quick = Швидко
reading-voices = Ці мови мають тут голос:
reading-no-voices = Ці мови не мають тут голосу:
reading-no-voices-help = Установіть на цей ноутбук програму eSpeak NG. Або виберіть записи.
recordings-title = Записи голосу
recordings-help = Хтось може наговорити речення. Вони приходять в одному файлі.
recordings-line = { $count ->
    [one] { $count } речення, голос: { $by }
    [few] { $count } речення, голос: { $by }
    [many] { $count } речень, голос: { $by }
   *[other] { $count } речення, голос: { $by }
  }
recordings-added = { $count ->
    [one] Додано { $count } речення.
    [few] Додано { $count } речення.
    [many] Додано { $count } речень.
   *[other] Додано { $count } речення.
  }
recordings-choose-file = Виберіть файл із записами
