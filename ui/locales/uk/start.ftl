### De deur: eerste keer, wie ben je, meedoen, en als het boek niet opengaat.

trouble-title = Книга не відкривається
trouble-folder = Книга лежить тут:

picker-title = Хто ви?
picker-cold = Виберіть свою картинку. Потім введіть фразу-пароль.
laptop-called = ноутбук
has-draft = { $count ->
    [one] має { $count } чернетку
    [few] має { $count } чернетки
    [many] має { $count } чернеток
   *[other] має { $count } чернетки
 }
passphrase = Ваша фраза-пароль
passphrase-or-sheet = Не пам’ятаєте? Введіть код зі свого аркуша.
show-what-i-type = Показати, що я пишу
enter = Увійти
book-opens-slowly = Книга відкривається. Після нової версії Samenboek це один раз триває довше.
that-is-not-me = Це не я

language-question = Якою мовою вам зручно читати?
language-later = Мову завжди можна змінити. Кнопка «Мова» є на кожній сторінці.
first-way = Як ви починаєте?
first-way-lead = Це новий ноутбук для Samenboek.
way-found = Новий центр
way-found-help = Ви тут перші. Ви створюєте книгу.
way-join = Я приєднуюся
way-join-help = Книга вже є. Вас впустить координатор.
way-restore = Маю резервну копію
way-restore-help = Ви повертаєте давню книгу на цей ноутбук.

centre-name = Як називається ваш громадський центр?
your-name = Як вас звати?
first-name-is-enough = Досить самого імені.
laptop-name = Як назвати цей ноутбук?
laptop-name-help = Наприклад: «Стійка» або «Ноутбук Amina».
laptop-class = Чий це ноутбук?
class-shared-help = На цьому ноутбуці працює багато людей.
class-personal-help = На цьому ноутбуці працюєте лише ви.
passphrase-new = Придумайте фразу-пароль
passphrase-help = Кілька слів, які знаєте лише ви.
passphrase-enough = Досить надійна.
passphrase-weak = Іще надто проста. Зробіть фразу довшою.
passphrase-suggest = Запропонувати чотири слова
passphrase-another = Чотири інші слова
passphrase-suggest-help = Запишіть їх. Тримайте папірець удома.
make-centre = Створити книгу

sheets-title = Два аркуші паперу
sheet-title-one = Ваш аркуш паперу
sheets-lead = Надрукуйте або збережіть їх зараз. Ви побачите їх лише один раз.
sheet-personal = Ваш аркуш
sheet-personal-help = Забули фразу-пароль? З цим аркушем ви все одно увійдете. Тримайте його вдома.
sheet-paper-key = Ключ центру
sheet-paper-key-help = Більше немає координатора? З цим кодом ви призначите нового. Тримайте аркуш у сейфі або у правління.
sheets-done = Так, аркуші збережено

join-lead = Далі вам потрібен координатор або ваш перший власний ноутбук.
join-make-digits = Створити цифри
join-title = Ви приєднуєтеся
join-digits-lead = Скажіть ці шість цифр координатору.
join-step-write = Запишіть запит на флешку
join-step-write-help = Виберіть флешку. Не пишіть на ній цифр.
join-write = Записати на флешку
join-step-wait = Віднесіть флешку координатору
join-step-wait-help = Там введуть ваші цифри й запишуть відповідь на флешку.
join-step-finish = Візьміть відповідь із флешки
join-step-finish-help = Знову вставте флешку в цей ноутбук.
join-finish = Взяти відповідь
join-cancel = Припинити приєднання
join-pictures-title = Ви бачите ті самі картинки?
join-pictures-lead = Координатор теж бачить три картинки. Порівняйте їх.
join-pictures-same = Так, ті самі
join-near = Через Wi-Fi
join-near-waits = Чекаємо на координатора. Не закривайте цей екран.
join-called = На іншому екрані цей ноутбук називається:
join-not-told = Інший ноутбук сам не знаходить цього. Скажіть адресу.
join-too-often = Цифри п’ять разів були неправильні. Ми більше не чекаємо.
join-wait-again = Чекати знову
join-by-stick = Взяти флешку
join-new-digits = Це нові цифри.
join-trouble-wrong-digits = Цифри були неправильні.
join-trouble-other-pictures = Координатор бачить інші картинки. Нікого не впущено.
join-trouble-other-stopped = На ноутбуці координатора все зупинено. Нікого не впущено.
join-trouble-lan-broken = Зв’язок обірвався. Нікого не впущено.
join-trouble-other = Це не вдалося. Нікого не впущено.
join-pictures-other = Ні, інші
join-pictures-no-help = Бачите інші картинки? Можливо, хтось підслуховує. Виберіть «Ні».
join-waits-for-other = Чекаємо, поки координатор теж вибере «Так».
join-gone-title = Нікого не впущено
join-gone-lead = Картинки були різні. Цей ноутбук викинув ключі.
join-gone-help = Почніть спочатку. Скажіть цифри тихо або візьміть флешку.
join-start-again = Почати спочатку
laptop-suggested = Ноутбук { $person }
book-coming = Книга вже передається на цей ноутбук.
book-waits = Книга надійде, коли ноутбуки знайдуть один одного.
book-comes = Книга надходить: { $done } з { $total }

restore-lead = Ви отримаєте книгу такою, якою вона була.
passphrase-of-then = Ваша тодішня фраза-пароль
passphrase-of-then-help = Фраза-пароль на день, коли зроблено копію.
restore-signs-nothing = Цей ноутбук отримає нові ключі. Старі більше не діятимуть.
restore-choose-file = Вибрати копію
restore-then = А що потім?
restore-join-again = Приєднатися до роботи інших
restore-join-again-help = Що з’явилося після копії, повернеться під час обміну.
restore-roll-back = Повернути всіх до копії
restore-roll-back-help = Лише для координатора. Спершу ви побачите план.
