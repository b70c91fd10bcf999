### Zaken: de gesloten kamer.

case = Справа
cases = Справи
cases-eyebrow = Читає лише той, кому доручено справу.
agreements-and-cases = Домовленості та справи
new-case = Нове звернення
change-case = Змінити справу
case-title = { $kind }, { $day }
case-kind-more = { $kind } тощо
case-row-parties = { $first } та { $second }
case-party-unknown = ще невідомо

## Lijst

cases-which = Які справи?
cases-open = Відкриті
cases-mine = Мої
cases-closed = Завершені
cases-thrown-away = Викинуті
search-cases = Шукати у справах
no-cases = Справ іще немає
no-cases-help = Надійшло звернення? Запишіть його тут.
no-cases-so = Тут зараз нічого немає
no-cases-so-help = Виберіть угорі інший список.
no-cases-found-help = Спробуйте ім’я або інше слово.
cases-not-on-shared = На цьому ноутбуці справ немає
cases-not-on-shared-help = Тут працює багато людей. Справи є лише на власних ноутбуках.
cases-no-keys = Справи відкриває фраза-пароль
cases-no-keys-help = Ви не маєте тут фрази-пароля. Попросіть допомоги в координатора.
case-since = з { $day }
case-waits = На паузі
case-apart = Сталося окремо

## Formulier

case-reported-on = Коли надійшло звернення?
case-kinds = Про що воно?
case-kinds-help = Виберіть скільки завгодно.
case-referrer = Через кого надійшло звернення?
case-first-party = Перша сторона: хто звернувся?
case-second-party = Друга сторона: про кого йдеться?
case-party-name = Ім’я
case-party-address = Адреса
case-group = Ідеться про групу людей
case-summary = Що сталося?
case-summary-help = Запишіть, що вам розповіли. Не оцінюйте.
case-save = Зберегти звернення
case-save-change = Зберегти
case-who-reads = Це читають лише координатори й медіатори.
draft-of-case = Звернення
draft-of-case-step = Крок у справі

case-kind-noise-people = Шум від людей
case-kind-noise-appliances = Музика чи техніка
case-kind-noise-building = Ремонт
case-kind-harassment = Цькування чи сварка
case-kind-threats = Погрози
case-kind-garden = Сад чи подвір’я
case-kind-smoke = Дим
case-kind-animals = Тварини
case-kind-parking = Паркування
case-kind-litter = Бруд чи сміття
case-kind-smell = Неприємний запах
case-kind-damage = Пошкодження майна
case-kind-youth = Діти чи молодь
case-kind-other = Інше

referrer-self = Самі мешканці
referrer-police = Поліція
referrer-housing-association = Житлова корпорація
referrer-municipality = Муніципалітет
referrer-welfare = Соціальна служба
referrer-care = Медична допомога
referrer-other = Хтось інший

## Bladzijde

room-band = Закрита кімната.
room-band-readers = Цю справу читають лише { $names } і координатори.
room-band-coordinators = Цю справу читають лише координатори.
case-phases = Кроки цієї справи
case-phase-report = Звернення
case-phase-intake = Вступна розмова
case-phase-talks = Розмови
case-phase-agreements = Домовленості
case-phase-aftercare = Супровід
case-phase-ahead = ще ні
case-what-now = Що далі?
case-something-else = Щось інше
case-go-back = На крок назад
case-no-writing = Ви читаєте цю справу, але більше в ній не пишете.
case-about = Звернення
case-brought-by = Через кого
case-what-kinds = Про що
case-told = Що розповіли у зверненні
case-in-group = Група
case-in-group-yes = Медіація в групі
case-result-is = Закрито: { $result }
case-happened = Що відбувалося?
case-went-apart = Дві події сталися окремо, на двох ноутбуках.
case-went-apart-help = Усе збережено. Перевірте, чи правильний стан справи. Наступний крок знову об’єднає все.
case-newer-step = Щось, чого ця версія не знає
case-reported-by = Автор запису про звернення: { $name }
case-step-by = Автор запису: { $name }
case-step-minutes = Робота: { $time }
case-step-apart = сталося окремо
case-step-taken-back = скасовано
case-step-to = Куди: { $to }
case-step-undoes = Скасовано: { $step }
case-take-back = Скасувати крок
case-taken-back = Скасовано. Крок і далі видно.

## Klok

case-clock = Коли?
case-due-intake = Вступна розмова, термін: { $day }
case-due-intake-late = Вступна розмова запізнюється. Був термін: { $day }
case-due-intake-help = Протягом п’яти робочих днів після звернення.
case-due-aftercare = Супровід: з { $from } до { $until }
case-due-aftercare-late = Супровід запізнюється. Був термін: { $until }
case-due-aftercare-help = Лише тоді ми знатимемо, чи все вдається.
case-clock-waits = Відлік зупинено. Справа на паузі.
case-lead-time = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
 }
case-lead-time-help = Стільки це триває досі.
case-lead-time-closed = Стільки це тривало.
case-lead-time-net = { $count ->
    [one] { $count } день, без часу очікування.
    [few] { $count } дні, без часу очікування.
    [many] { $count } днів, без часу очікування.
   *[other] { $count } дня, без часу очікування.
 }
case-hours = Усього роботи: { $time }
duration-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
 }
duration-hours = { $hours } год

## Stappen

case-state-reported = Є звернення
case-state-intake = Вступну розмову проведено
case-state-unsuitable = Не підходить
case-state-assigned = Медіаторів призначено
case-state-first-talk = Розмова з першою стороною відбулася
case-state-advice = Поради вистачило
case-state-second-talk = Розмова з другою стороною відбулася
case-state-second-refuses = Друга сторона не хоче
case-state-unreachable = Не вдалося зв’язатися
case-state-shuttle = Розмови по черзі
case-state-session = Спільна розмова відбулася
case-state-agreements = Є домовленості
case-state-no-agreement = Не домовилися
case-state-aftercare = Супровід проведено
case-state-closed = Завершено
case-state-reopened = Знову відкрито

case-step-intake = Вступна розмова
case-step-unsuitable = Не підходить для медіації
case-step-assigned = Доручено медіаторам
case-step-unassigned = Медіатора відкликано
case-step-first-talk = Розмова з першою стороною
case-step-advice = Поради вистачило
case-step-second-talk = Розмова з другою стороною
case-step-second-refuses = Друга сторона не хоче
case-step-unreachable = Із другою стороною не вдалося зв’язатися
case-step-shuttle = Розмови по черзі з кожною стороною
case-step-session = Спільна розмова всіх
case-step-agreements = Домовленості укладено
case-step-no-agreement = Не домовилися
case-step-aftercare = Супровід
case-step-closed = Закрито
case-step-reopened = Знову відкрито
case-step-hold = Поставлено на паузу
case-step-resumed = Продовжено

case-do-intake = Записати вступну розмову
case-do-unsuitable = Не підходить
case-do-assigned = Призначити медіаторів
case-do-first-talk = Розмова з першою стороною
case-do-advice = Поради вистачило
case-do-second-talk = Розмова з другою стороною
case-do-second-refuses = Друга сторона не хоче
case-do-unreachable = Не вдалося зв’язатися
case-do-shuttle = Говорити по черзі
case-do-session = Спільна розмова
case-do-agreements = Є домовленості
case-do-no-agreement = Не домовилися
case-do-aftercare = Записати супровід
case-do-closed = Закрити справу
case-do-reopened = Відкрити знову
case-do-hold = Поставити на паузу
case-do-resumed = Продовжити

case-step-on = Коли це було?
case-step-time = Скільки часу це забрало?
case-step-no-time = Не заповнено
case-step-why = Хочете щось додати?
case-step-why-help = Досить одного речення.
case-step-why-back = Чому ви повертаєтеся на крок назад?
case-step-why-reopened = Чому ви знову відкриваєте справу?
case-step-why-hold = На що ви чекаєте?
case-step-result = Чим усе закінчилося?
case-step-result-help = «Вирішено» можна вибрати лише після супроводу.
case-step-referred-to = До кого скеровано?
case-step-save = Зберегти крок

case-result-solved-mediation = Вирішено після медіації
case-result-solved-advice = Вирішено після поради
case-result-solved-shuttle = Вирішено розмовами по черзі
case-result-partly = Частково вирішено
case-result-not-solved = Не вирішено
case-result-second-refused = Друга сторона не захотіла
case-result-first-withdrew = Перша сторона припинила участь
case-result-unreachable = Не вдалося зв’язатися
case-result-referred-back = Повернуто тому, хто скерував
case-result-referred-on = Скеровано далі
case-result-lapsed = Минуло саме або переїзд

## Wie

case-parties = Хто сидить за столом?
case-party-first = Перша сторона
case-party-second = Друга сторона
case-party-further = Ще одна сторона
case-add-party = Додати людину
case-add-party-save = Зберегти
case-drop-party = Прибрати
case-drop-party-of = Прибрати: { $name }
case-party-dropped = Прибрано з цієї справи.
case-pair = Хто медіатори?
case-no-pair = Ще ніхто.
case-no-pair-help = Двох людей призначає координатор.
case-assign = Призначити
case-assign-help = Виберіть двох людей. Вони читатимуть усю справу, також давні записи.
case-assign-nobody = Більше ніхто не має власної фрази-пароля.
case-assign-save = Доручити справу
case-assigned = Доручено. Вони зможуть читати після наступного обміну.
case-unassign = Прибрати
case-unassign-of = Прибрати: { $name }
case-unassigned = Прибрано. Нових записів ця людина не читатиме.
case-hint-mediator-is-party = Ім’я медіатора таке саме, як в однієї зі сторін. Виберіть іншу людину.
case-hint-mediator-lives-there = Медіатор живе за адресою однієї зі сторін.
case-hint-one-mediator = Медіацію проводять удвох.
case-hint-more-than-a-pair = Медіаторів більше ніж двоє. Вирішіть разом, хто візьметься.
case-where = На чиїх ноутбуках ця справа?
case-also-on = Також на: { $laptops }
case-carried-by = У дорозі, везе: { $laptops }. Там її ніхто не прочитає.
case-only-here = Поки що більше ніде.

## Vandaag

cases-due = Справи з терміном
cases-due-help = Подивіться, що треба зробити зараз.
case-look = Переглянути
case-due-short-intake = вступна розмова, термін: { $day }
case-due-short-intake-late = вступна розмова запізнюється, термін був: { $day }
case-due-short-aftercare = супровід, термін: { $day }
case-due-short-aftercare-late = супровід запізнюється, термін був: { $day }

## Signaal

signal-make-case = Записати як звернення

field-summary = Що сталося

## Aantekeningen van de bemiddelaars

case-notes = Власні нотатки
case-notes-help = Це читаєте лише ви і { $names }. Нотатки зникнуть, коли справу завершать.
case-notes-help-alone = Це читаєте лише ви. Нотатки зникнуть, коли справу завершать.
case-note-add = Щось записати
case-note-text = Що ви хочете запам’ятати?
case-note-save = Зберегти
case-note-by = { $name }, { $when }
case-notes-gone = { $count ->
    [one] { $count } викинута нотатка
    [few] { $count } викинуті нотатки
    [many] { $count } викинутих нотаток
   *[other] { $count } викинутої нотатки
 }
draft-of-case-note = Нотатка до справи

## Wat weg moet

case-due-details = Дані другої сторони треба прибрати. День: { $until }
case-due-details-late = Дані другої сторони вже треба було прибрати. День: { $until }
case-due-details-help = Якщо людина не хоче, ми тримаємо її дані ще тридцять днів.
case-due-notes = Власні нотатки треба прибрати. Термін: { $until }
case-due-notes-late = Власні нотатки вже треба було прибрати. Термін: { $until }
case-due-notes-help = Справу завершено. Нотатки медіаторів треба прибрати.
case-due-short-details = прибрати дані другої сторони: { $day }
case-due-short-details-late = дані другої сторони вже треба було прибрати: { $day }
case-due-short-notes = прибрати нотатки, термін: { $day }
case-due-short-notes-late = нотатки вже треба було прибрати, термін: { $day }
case-part-details = Друга сторона не захотіла. Відтоді минуло тридцять днів.
case-part-details-help = Ім’я та адресу тепер треба прибрати.
case-part-details-ask = Прибрати дані другої сторони?
case-part-details-what = Ім’я та адреса зникнуть назавжди, на кожному ноутбуці. Ім’я є ще й у тексті? Приберіть його там самі. Старий текст лишиться запечатаним, доки не зникне сама справа. Підписана домовленість також.
case-part-notes = Справу завершено.
case-part-notes-help = Власні нотатки медіаторів тепер треба прибрати.
case-part-notes-ask = Викинути власні нотатки?
case-part-notes-what = Медіатори більше не зможуть їх прочитати. Справа й домовленості залишаться.
case-part-for-good = Повернути це буде неможливо.
case-part-by-coordinator = Це викидає координатор.
case-part-do-notes = Викинути назавжди
case-part-do-details = Прибрати назавжди
case-parted-details = Дані тут прибрано. На інших ноутбуках вони зникнуть після обміну.
case-parted-notes = Нотатки тут прибрано. На інших ноутбуках вони зникнуть після обміну.
case-second-left = Дані другої сторони прибрано: { $day }

## Wie keek

case-reads = Хто відкривав цю справу?
case-reads-help = Якщо людина дивиться справу, цей день з’являється тут один раз. Що саме прочитано, ми не записуємо.
case-note-readers = Це читатимуть і { $names }. Змінити це не можна. Напишіть нову нотатку.
