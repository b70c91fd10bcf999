### Wat mensen hier doen, waar ze bij horen, eigen velden, en overdragen.

who-does-what = Хто що робить
who-does-eyebrow = Хто тут щось робить певного дня
who-does-on = Якого дня?
who-does-which = Що роблять люди?
who-does-all = Усе
nobody-does = Цього дня нікого
nobody-does-help = Запишіть на картці людини, що вона тут робить.
duty-volunteer = Волонтер
duty-host = Господар чи господиня
duty-mediator = Медіатор
duty-mentor = Наставник
duty-organiser = Організатор
duty-interpreter = Перекладач
duty-board = Правління
duty-trainee = Вчиться справи
duty-other = Щось інше
field-duty = Що ця людина тут робить
duties-title = Що ця людина тут робить?
duties-help = Це не про доступ до книги.
duties-none = Ще нічого не записано.
duty-add = Щось записати
duty-which = Що це?
duty-save = Зберегти це
duty-end = Завершити
duty-end-of = Завершити: { $duty }
duty-end-on = Який день останній?
duty-end-yes = Поставити останній день
duty-drop = Прибрати
duty-drop-of = Прибрати: { $duty }
duty-lines = Так це записано
groups-of-person = Групи
groups-of-person-none = Ще в жодній групі.
consents-of-person = Згоди
field-minor = Менше ніж 16 років
minor-help = Тоді згоду дає батько, мати або опікун. Приберіть це, коли виповниться 16 років.
minor-yes = Так
handover = Передати справи
handover-what = Переглянути, що лишається
handover-title = Що залишає { $name }?
handover-on = Який день останній?
handover-to = Кому ви це передаєте?
handover-to-search = Знайти ім’я
handover-nothing = Більше нічого не лишилося.
handover-nothing-help = Ця людина не організовує нічого, що ще попереду.
handover-encounters = Що ще попереду
handover-rules = Домовленості, які треба переглянути
handover-groups = Контактна особа для груп
handover-duties = Що ця людина тут робить
handover-consents = Згоди, строк яких минає
handover-stays = лише до відома
handover-end = Завершити це того дня
handover-give = Передати
handover-end-only = Завершити
handover-given = { $given ->
    [0] Передано: нічого.
    [one] Передано: { $given } запис.
    [few] Передано: { $given } записи.
    [many] Передано: { $given } записів.
   *[other] Передано: { $given } запису.
 }
handover-ended = { $ended ->
    [0] Завершено: нічого.
    [one] Завершено: { $ended } роль.
    [few] Завершено: { $ended } ролі.
    [many] Завершено: { $ended } ролей.
   *[other] Завершено: { $ended } ролі.
 }
own-fields = Власні поля
own-fields-eyebrow = Що ви самі додаєте на картку
own-fields-lead = Не питайте більше, ніж треба. Порахувати людей увечері можна без імен.
own-fields-none = Власних полів іще немає
own-fields-none-help = Наприклад: має ключ. Або: розмір футболки.
own-field-new = Нове поле
own-field-name = Що ви хочете знати?
own-field-name-help = Віру, походження і здоров’я питати не можна. Такий закон.
own-field-sort = Як це заповнювати?
own-sort-text = Кілька слів
own-sort-yes-no = Так або ні
own-sort-choice = Вибрати зі списку
own-field-options = Із чого вибирати?
own-field-options-help = Пишіть кожен варіант на окремому рядку.
own-field-save = Зберегти поле
own-field-away = Більше не питати
own-field-away-of = Більше не питати: { $name }
own-field-back = Питати знову
own-field-back-of = Питати знову: { $name }
own-field-is-away = Більше не питаємо. Заповнене залишиться.
own-yes = Так
own-no = Ні
own-open = Не знаю
field-own = Власне поле
