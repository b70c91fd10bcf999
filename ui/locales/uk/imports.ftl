### Uit een lijst: kijken, verbeteren, binnenhalen, terughalen.

from-a-list = Зі списку
import-lead = Уже маєте список? Завантажте його тут. Підійдуть Excel, LibreOffice і CSV.
import-lead-visits = Список тих, хто був, або скільки людей було.
import-lead-grid = Аркуш з іменами й позначками за днями.
import-lead-people = Список адрес.
import-rows = { $count ->
    [one] { $shown } рядок
    [few] { $shown } рядки
    [many] { $shown } рядків
   *[other] { $shown } рядка
 }
import-close = Не цей список
import-another = Ще один список
import-which-sheet = Який аркуш?
import-what-is-it = Що це за список?
import-shape-visits = Кожен рядок: одне відвідування
import-shape-evenings = Кожен рядок: одна зустріч
import-shape-grid = Імена з позначками
import-shape-grid-by-date = Дні з позначками
import-shape-people = Адреси
import-columns = Що є в стовпцях?
import-column = Стовпець
import-column-number = Стовпець { $number }
import-means = Означає
import-means-of = Що означає { $column }?
import-samples = Наприклад
import-unsure = Це правильно?
import-never-kept = Ніколи не зберігаємо
import-which-order = Що в даті стоїть першим?
import-order-day-first = День
import-order-month-first = Місяць
import-which-year = За який рік ці дні?
import-use-year = Взяти цей рік
import-title-for-all = Як називаються ці зустрічі?
import-preview = Так це буде в книзі
import-is-there = уже є
import-dirty = { $count ->
    [one] У { $count } рядку щось незрозуміло
    [few] У { $count } рядках щось незрозуміло
    [many] У { $count } рядках щось незрозуміло
   *[other] У { $count } рядка щось незрозуміло
 }
import-dirty-help = Виправте їх тут або пропустіть. Вони потраплять у книгу, лише коли все правильно.
import-dirty-more = { $count ->
    [one] Потім іще { $count }.
    [few] Потім іще { $count }.
    [many] Потім іще { $count }.
   *[other] Потім іще { $count }.
 }
import-row = Рядок { $row }
import-should-be = Що має бути в рядку { $row }?
import-should-be-short = Що має бути?
import-mend = Виправити
import-leave-out = Пропустити
import-leave-out-row = Пропустити рядок { $row }
import-same = Чи ці люди вже є?
import-same-help = Позначте, хто той самий. Інакше з’явиться нова картка.
import-is = це
import-doubles = { $count ->
    [one] Завантажити й { $count } зустріч, яка вже є в книзі.
    [few] Завантажити й { $count } зустрічі, які вже є в книзі.
    [many] Завантажити й { $count } зустрічей, які вже є в книзі.
   *[other] Завантажити й { $count } зустрічі, які вже є в книзі.
 }
import-take = Завантажити
import-coming-in = Список завантажується.
import-sum = Зустрічі: { $encounters }. Людей разом: { $visits }. Картки: { $people }.
import-sum-dirty = { $count ->
    [one] { $count } рядок лишається осторонь.
    [few] { $count } рядки лишаються осторонь.
    [many] { $count } рядків лишаються осторонь.
   *[other] { $count } рядка лишаються осторонь.
 }
import-done = { $count ->
    [one] Завантажено { $encounters } зустріч.
    [few] Завантажено { $encounters } зустрічі.
    [many] Завантажено { $encounters } зустрічей.
   *[other] Завантажено { $encounters } зустрічі.
 } { $people ->
    [0] { "" }
    [one] Також { $people } картку.
    [few] Також { $people } картки.
    [many] Також { $people } карток.
   *[other] Також { $people } картки.
 }
import-stopped = Зупинено. Досі завантажено зустрічей: { $encounters }, карток: { $people }.
import-take-back = Прибрати все назад
import-taken-back = Усе з цього списку знову прибрано.
import-fetched-back = Усе з цього списку знову тут.
import-before = Завантажено раніше
import-is-taken-back = Знову прибрано.
import-holds-encounters = Зустрічі: { $count }
import-holds-people = Картки: { $count }

import-meaning-skip = Не завантажувати
import-meaning-not-kept = Ніколи не зберігаємо
import-meaning-date = День
import-meaning-starts-at = Початок
import-meaning-ends-at = Кінець
import-meaning-title = Що це було
import-meaning-activity = Вид
import-meaning-place = Місце
import-meaning-series = Серія
import-meaning-name = Повне ім’я
import-meaning-first-name = Ім’я
import-meaning-infix = Частка перед прізвищем
import-meaning-last-name = Прізвище
import-meaning-names = Імена
import-meaning-count = Скільки людей
import-meaning-further = Люди без імені
import-meaning-new-faces = Нові обличчя
import-meaning-organisers = Хто організовує
import-meaning-tone = Як було
import-meaning-changed = Що змінилося
import-meaning-note = Нотатка
import-meaning-mark = Позначка
import-meaning-telephone = Телефон
import-meaning-email = Електронна пошта
import-meaning-street = Вулиця
import-meaning-house-number = Номер будинку
import-meaning-postcode = Поштовий індекс
import-meaning-town = Місто чи село
import-meaning-language = Мова
import-meaning-alias = Також називають
import-meaning-household = Домогосподарство
import-meaning-interpreter = Потрібен перекладач
import-meaning-birth-date = День народження

import-dirty-date-missing = Дня немає.
import-dirty-not-a-date = Це не день.
import-dirty-year-missing = Року немає.
import-dirty-in-the-future = Цей день іще не настав.
import-dirty-too-long-ago = Цей день був надто давно.
import-dirty-not-a-time = Це не час.
import-dirty-ends-before-it-starts = Кінець раніше, ніж початок.
import-dirty-not-a-number = Це не число.
import-dirty-too-many-people = Стільки людей бути не може.
import-dirty-name-missing = Імені немає.
import-dirty-not-a-name = Це не ім’я.
import-dirty-not-one-person = Чиє це? Тут записано кілька людей.
import-dirty-not-a-mark = Ця людина була? Це не позначка.
import-dirty-not-yes-or-no = Тут має бути «так» або «ні».
import-dirty-not-a-telephone = Це не номер телефону.
import-dirty-not-an-email = Це не адреса електронної пошти.
import-dirty-too-long = Цей текст задовгий.
import-dirty-citizen-service-number = Тут є особистий номер громадянина (BSN). Ми його ніколи не зберігаємо.
import-dirty-broken-cell = Ця клітинка без значення.
import-dirty-heading-unread = День над цим стовпцем не вдається прочитати.
import-dirty-heading-missing = Над цим стовпцем немає дня.
import-dirty-refused = Для книги це не підходить.

import-skipped-empty = { $count ->
    [one] { $count } порожній рядок.
    [few] { $count } порожні рядки.
    [many] { $count } порожніх рядків.
   *[other] { $count } порожнього рядка.
 }
import-skipped-above-heading = { $count ->
    [one] { $count } рядок над заголовками.
    [few] { $count } рядки над заголовками.
    [many] { $count } рядків над заголовками.
   *[other] { $count } рядка над заголовками.
 }
import-skipped-heading = 1 рядок із заголовками.
import-skipped-total = { $count ->
    [one] { $count } рядок із підсумком.
    [few] { $count } рядки з підсумком.
    [many] { $count } рядків із підсумком.
   *[other] { $count } рядка з підсумком.
 }
import-skipped-never-there = { $count ->
    [one] { $count } людина, якої ніколи не було.
    [few] { $count } людини, яких ніколи не було.
    [many] { $count } людей, яких ніколи не було.
   *[other] { $count } людини, яких ніколи не було.
 }
import-skipped-nothing-kept = { $count ->
    [one] { $count } рядок, у якому немає чого зберігати.
    [few] { $count } рядки, у яких немає чого зберігати.
    [many] { $count } рядків, у яких немає чого зберігати.
   *[other] { $count } рядка, у яких немає чого зберігати.
 }
import-skipped-left-out = { $count ->
    [one] Ви пропустили { $count } рядок.
    [few] Ви пропустили { $count } рядки.
    [many] Ви пропустили { $count } рядків.
   *[other] Ви пропустили { $count } рядка.
 }

import-note-column-skipped = { $column } не завантажується.
import-note-column-unused = { $column } не підходить до такого списку.
import-note-column-repeated = { $column } є двічі.
import-note-order-ambiguous = День і місяць не відрізнити. Спершу читаємо день.
import-note-weekday-differs = День тижня не збігається з датою. Рядків: { $count }.
import-note-named-twice = Когось записано двічі в один день. Рядків: { $count }. Це рахується один раз.
import-note-rough-count = Є приблизне число, наприклад «ca. 12». Рядків: { $count }.
import-note-count-too-small = Імен більше, ніж пораховано людей. Рядків: { $count }.
import-note-new-by-name = Нових людей з іменами: { $count }. Їх ми не рахуємо вдруге.
import-note-tones-differ = Про те, як було, двічі написано різне. Рядків: { $count }.
import-note-times-differ = Час записано по-різному. Рядків: { $count }.
import-note-same-twice = Рядків, що є двічі: { $count }.
import-note-same-name = Людей з однаковим іменем: { $count }.
import-not-kept-religion = { $column }: віру ми ніколи не зберігаємо.
import-not-kept-origin = { $column }: походження ми ніколи не зберігаємо.
import-not-kept-health = { $column }: здоров’я ми ніколи не зберігаємо.
import-not-kept-politics = { $column }: політику ми ніколи не зберігаємо.
import-not-kept-sex-life = { $column }: цього ми ніколи не зберігаємо.
import-not-kept-crime = { $column }: судові справи ми ніколи не зберігаємо.
import-not-kept-citizen-service-number = { $column }: особисті номери громадян (BSN) ми ніколи не зберігаємо.
import-not-kept-identity-document = { $column }: паспорти ми ніколи не зберігаємо.
import-unreadable = Деякі літери не вдається прочитати. Збережіть файл як Excel або як CSV в UTF-8.
