### Signalen: wat je merkt in de buurt, zonder namen.

signal = Сигнал
signals = Сигнали
new-signal = Новий сигнал
change-signal = Змінити сигнал
signals-eyebrow = Що ви помічаєте в районі. Без імен.
encounters-and-signals = Зустрічі та сигнали
signal-title = { $about }, { $place }
no-signals = Сигналів іще немає
no-signals-help = Помітили щось у районі? Запишіть, без імен.
no-signals-so = Тут зараз нічого немає
no-signals-so-help = Виберіть угорі інший список.
no-signals-found-help = Спробуйте інше слово або місце.
search-signals = Шукати в сигналах
which-signals = Які сигнали?

signal-kind-noise = Шум
signal-kind-litter = Сміття
signal-kind-parking = Паркування
signal-kind-youth = Молодь
signal-kind-garden = Сад
signal-kind-animals = Тварини
signal-kind-smoke = Дим чи запах
signal-kind-quarrel = Сварка
signal-kind-isolation = Самотність
signal-kind-unsafe = Небезпечно
signal-kind-other = Інше

signal-state-open = Відкриті
signal-state-action = Дія
signal-state-closed = Завершені
signal-state-expired = Застарілі
signal-state-all = Усі

phase-calm = Спокій
phase-unease = Невдоволення
phase-tension = Напруження
phase-incidents = Інциденти
phase-calm-help = Усе не так погано.
phase-unease-help = Людей це дратує.
phase-tension-help = Групи виступають одна проти одної.
phase-incidents-help = Щось справді сталося.

heard-again-times = { $count ->
    [0] Більше про це ще ніхто не чув
    [one] Чули ще { $count } раз
    [few] Чули ще { $count } рази
    [many] Чули ще { $count } разів
   *[other] Чули ще { $count } раза
 }
read-by-count = { $count ->
    [0] Ще ніхто не читав
    [one] Прочитала { $count } людина
    [few] Прочитали { $count } людини
    [many] Прочитали { $count } людей
   *[other] Прочитали { $count } людини
 }
others-say = Інші кажуть:

## Formulier

signal-about-what = Про що це?
signal-when = Коли ви це помітили?
signal-when-help = Можна і приблизно.
signal-where = Де це?
signal-where-help = Вулиця або під’їзд. Без номера будинку.
signal-observation = Що ви самі бачили або чули?
signal-rumour = Що розповідають інші?
signal-interpretation = Що, на вашу думку, відбувається?
signal-no-names = Не пишіть імен.
save-signal = Зберегти сигнал
about-one-person = Це про одну людину
about-one-person-title = Тоді це звернення, а не сигнал.
about-one-person-help = Розкажіть координатору. З цього буде звернення.
about-one-person-kept = Того, що ви ввели, ми тут не зберігаємо.
clear-form = Очистити

pointing-name = Схоже, тут є ім’я:
pointing-telephone = Схоже, тут є номер телефону:
pointing-email = Схоже, тут є електронна пошта:
pointing-house-number = Схоже, тут є номер будинку:
pointing-citizen-number = Схоже, тут є особистий номер громадянина (BSN):
pointing-leave-out = Приберіть, якщо це про конкретну людину.
pointing-place = Досить вулиці або під’їзду.

## Bladzijde

record-observation = Самі помітили
record-rumour = Інші кажуть
record-interpretation = Власне пояснення
signal-next = Що далі?
heard-too = Я теж це знаю
heard-too-said = Пораховано. Ми не записуємо, хто це чув.
signal-reading = Читаємо разом
signal-reading-help = Це читають двоє людей. Наскільки далеко це зайшло, на вашу думку?
signal-reading-again = Тепер я думаю інакше
reader-says = { $phase }, { $day }
readers-differ = Ви бачите це по-різному. Поговоріть про це.
reading-saved = Вашу думку збережено.
signal-action = Дія
signal-action-first = Спершу цей сигнал читають двоє людей.
signal-action-make = Придумати дію
signal-action-change = Змінити дію
signal-action-text = Що ми зробимо?
signal-action-who = Хто це зробить?
signal-action-due = До якого дня?
signal-action-save = Зберегти дію
signal-action-until = Зробити до { $day }
signal-came-out = Що з цього вийшло?
signal-came-out-help = Наприклад, зустріч або домовленість.
signal-link = Вибрати зустріч або домовленість
signal-link-search = Шукати зустріч або домовленість
signal-link-none = Нічого не знайдено.
signal-close = Завершити
signal-close-title = Це вже завершено?
signal-feedback = Що з цим зроблено?
signal-feedback-help = Одне речення для того, хто розповів.
signal-closed-on = Завершено { $day }
signal-reopen = Відкрити знову
signal-reopened = Сигнал знову відкрито.
signal-closed = Сигнал завершено.
signal-expires = Якщо нічого не станеться, застаріє { $day }
signal-has-expired = Застарів { $day }. Викиньте його або щось із ним зробіть.
came-from-signal = З’явилося із сигналу
cancel-this = Не треба

timeline = Що відбувалося?
event-noticed = Помічено. Автор запису: { $name }
event-heard = Ще хтось це чув.
event-read = Прочитано: { $name }. Думка: { $phase }.
event-agreed = Дія: { $text } ({ $name })
event-agreed-nobody = Дія: { $text }
event-led-to-encounter = Звідси з’явилася зустріч:
event-led-to-rule = Звідси з’явилася домовленість:
event-kept = Чи вдається? { $answer }: { $text }
event-closed = Завершено: { $text }
event-reopened = Знову відкрито: { $name }

## Vandaag

quiet-signals = 14 днів без змін
quiet-signals-help = Перевірте, чи ці сигнали ще актуальні.
quiet-since = без змін з { $day }
look-at-signal = Переглянути
draft-of-signal = Сигнал

field-noticed-on = День
field-kind = Вид
field-observation = Самі помітили
field-rumour = Інші кажуть
field-interpretation = Власне пояснення
field-action = Дія
field-action-who = Хто це зробить
field-action-due = Термін
field-feedback = Що з цим зроблено

kind-signal = { $count ->
    [one] Сигнал
    [few] Сигнали
    [many] Сигналів
   *[other] Сигналу
 }

forget-was-signal = Сигнал
