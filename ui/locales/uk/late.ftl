### Wat apart ligt: werk dat te laat kwam, en wat niet open mocht.

late-title = Надійшла ще робота. Від кого: { $name }
late-title-laptop = Надійшла ще робота. З ноутбука: { $name }
late-somebody = хтось
late-since = { $name } більше не має доступу. Тут про це дізналися { $day }.
late-after = { $name } більше не має доступу.
late-about = Ця робота зроблена потім: { $things }.
late-encounter = { $count ->
    [one] { $count } зустріч
    [few] { $count } зустрічі
    [many] { $count } зустрічей
   *[other] { $count } зустрічі
 }
late-rule = { $count ->
    [one] { $count } домовленість
    [few] { $count } домовленості
    [many] { $count } домовленостей
   *[other] { $count } домовленості
 }
late-case = { $count ->
    [one] { $count } справа
    [few] { $count } справи
    [many] { $count } справ
   *[other] { $count } справи
 }
late-closed = { $count ->
    [one] У { $count } пакунок ми тут заглянути не можемо.
    [few] У { $count } пакунки ми тут заглянути не можемо.
    [many] У { $count } пакунків ми тут заглянути не можемо.
   *[other] У { $count } пакунка ми тут заглянути не можемо.
 }
late-refused = Рішення координатора тут: не брати.
late-coordinator = На це має подивитися координатор.
late-look = Що це?
late-nothing = Тут нічого не видно.
late-thing-new = нове
late-thing-changed = змінює щось у книзі
late-thing-thrown-away = викинуто
late-thing-not-to-be-told = не видно
late-thing-unnamed = Запис без назви
late-thing-case = Справа
late-take = Усе-таки взяти
late-leave = Не брати
late-taken = { $count ->
    [0] Узято. Нового нічого не було.
    [one] Узято: { $count } запис.
    [few] Узято: { $count } записи.
    [many] Узято: { $count } записів.
   *[other] Узято: { $count } запису.
 }
late-taken-waiting = Узято. Частина чекає на щось давніше.
late-left = Це й далі лежить окремо.

apart = Що лежить окремо
apart-link = { $count ->
    [one] Окремо лежить { $count } пакунок
    [few] Окремо лежать { $count } пакунки
    [many] Окремо лежать { $count } пакунків
   *[other] Окремо лежить { $count } пакунка
 }
apart-lead = Це надійшло, але не потрапило в книгу. Нічого з цього не пропаде.
apart-empty = Окремо нічого не лежить
apart-empty-help = Усе, що надійшло, є в книзі.
apart-late = Надійшло запізно
apart-rest = Решта
apart-count = { $count ->
    [one] { $count } пакунок
    [few] { $count } пакунки
    [many] { $count } пакунків
   *[other] { $count } пакунка
 }
apart-of-person = від кого: { $name }
apart-of-laptop = з ноутбука: { $name }
apart-of-unknown = від невідомої нам людини
apart-late-receipt = Ноутбук, з якого цей пакунок, більше не має доступу. Пакунок лише каже, що на тому ноутбуці є.
    .try = Робити нічого не треба.
apart-no-grant = Автор цього не має тут такого права.
    .try = Це все-таки потрібно? Попросіть координатора дати цій людині доступ.
apart-unknown-signer = Ми ще не знаємо, хто це написав.
    .try = Зробіть обмін іще раз. Може, тоді дізнаємося.
apart-bad-signature = Хтось змінив цей пакунок у дорозі.
    .try = Зробіть обмін знову з ноутбуком, звідки це прийшло.
apart-other-centre = Це з іншого центру.
    .try = Робити нічого не треба.
apart-damaged-change = Цей пакунок пошкоджений усередині.
    .try = Попросіть автора записати це ще раз.
apart-foreign-change = Хтось написав це від чужого імені.
    .try = Розкажіть про це координатору.
apart-ended-the-program = Samenboek закрився, коли ми це відкривали.
    .try = Зробіть обмін іще раз. Тоді ми спробуємо знову.
apart-ended-the-program-twice = Samenboek двічі закрився через це. Ми більше не відкриваємо.
    .try = Розкажіть тому, хто допомагає вам із Samenboek.
apart-broken-seal = Замок цього пакунка не сходиться.
    .try = Зробіть обмін знову з ноутбуком, звідки це прийшло.
apart-too-large = Цей пакунок завеликий.
    .try = Розкажіть тому, хто допомагає вам із Samenboek.
apart-malformed = Цей пакунок зроблено неправильно.
    .try = Зробіть обмін знову з ноутбуком, звідки це прийшло.
apart-other = Цей пакунок не відкрився.
    .try = Встановіть найновіший Samenboek на цей ноутбук. Потім зробіть обмін іще раз.

## Wie binnenkwam door iemand die zelf geen toegang meer had

stranded-title = { $name } ще не в команді
stranded-by = Кого впущено: { $name }. Хто впустив: { $by }, уже без доступу.
stranded-by-somebody = Кого впущено: { $name }. Той, хто впускав, уже не мав доступу.
stranded-laptop = Ідеться про ноутбук: { $laptop }.
stranded-further = { $name } вже належить до групи.
stranded-role = Роль: { $role }.
stranded-wrote = Тут лежить готова робота. Автор: { $name }.
stranded-let-in = Впустити знову
stranded-keep-out = Не впускати
stranded-is-in = { $name } тепер у команді.
stranded-is-out = { $name } залишається поза командою. Ми більше не питатимемо.

standing-stopped = Ваш доступ припинено. Це рішення координатора.
standing-stopped-help = Читати тут іще можна. Писати вже ні.
standing-gone-on = Інший ноутбук має ті самі ключі.
standing-gone-on-help = Хтось скопіював папку. Писати тут більше не можна. Приберіть звідси книгу і приєднайтеся знову.
standing-clear = Прибрати книгу звідси
standing-copied = Існує копія цього ноутбука.
standing-copied-help = Тому цей ноутбук отримав нові ключі. Не знаєте про копію? Скажіть координатору.
standing-copied-known = Я це знаю
standing-outside = Ваша робота ще не доходить до інших.
standing-in-vain = Хто вас впустив: { $by }, уже без доступу.
standing-in-vain-somebody = Той, хто вас впустив, уже не мав доступу.
standing-outside-help = Координатор має впустити вас знову. Ваша робота збережена тут.
standing-elsewhere = На іншому своєму ноутбуці ви можете спокійно працювати далі.
standing-nobody-leads = Цією групою більше ніхто не керує.
standing-nobody-leads-help = Зараз ніхто не може впустити людину чи припинити доступ.
standing-paper = Ключ центру дасть змогу знову комусь керувати.
standing-no-paper = Ключа центру більше немає.
standing-halted = Хтось користується новішою версією Samenboek.
standing-halted-help = Встановіть її і на цей ноутбук. До того ви тут нікого не впустите.
