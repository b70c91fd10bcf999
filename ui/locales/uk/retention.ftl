### Bewaarkalender: hoe lang het boek iets bewaart, en wat weg moet.

retention = Календар зберігання
retention-lead = Само нічого не зникає. Ви дивитеся, і ви кажете «так».
retention-nothing = Зараз нічого не має зникнути.
retention-nothing-help = Samenboek перевірить знову, коли ви прийдете сюди.
retention-due = Має зникнути зараз
retention-soon = Має зникнути за 60 днів
retention-held = Поки що лишається
retention-terms = Скільки ми зберігаємо
retention-no-cases = Справ тут не видно. Подивіться на власному ноутбуці.
retention-rows = Рядки для цифр за рік

retention-kind-second-party = Дані другої сторони
retention-kind-cases = Завершені справи
retention-kind-signals = Сигнали, з яких нічого не вийшло
retention-kind-photos = Фото без згоди
retention-kind-people = Картки тих, хто вже не бере участі
retention-kind-encounters = Імена на давніх зустрічах

## Wat er blijft

retention-stays-second-party = Ім’я та адреса зникнуть. Справа лишиться.
retention-stays-cases = Від кожної справи лишиться один рядок для цифр. У ньому немає ні імені, ні дня.
retention-stays-signals = Нічого не лишиться.
retention-stays-photos = Зустріч лишиться.
retention-stays-people = Зустрічі лишаться. Там буде написано: людина, яку забули. Згоди й фото теж зникнуть.
retention-stays-encounters = Зустріч лишиться, з кількістю людей. Організатори лишаться. Імена в тексті теж лишаться.

## De tijden

retention-term-second-party = До 30 днів після того, як ця сторона сказала «ні».
retention-term-cases = Стільки місяців після завершення. Три місяці ще може надійти скарга.
retention-term-signals = Стільки місяців після дня сигналу.
retention-term-photos = Доки діє згода всіх, хто на фото.
retention-term-people = Стільки місяців після останньої ролі, доступу чи зустрічі.
retention-term-encounters = Стільки місяців після дня зустрічі.
retention-fixed = Цей термін незмінний.
retention-months = Місяці
retention-months-of = Місяці: { $kind }
retention-save-of = Зберегти: { $kind }
retention-saved = Термін збережено.
field-term-cases = Скільки ми зберігаємо справи
field-term-signals = Скільки ми зберігаємо сигнали
field-term-people = Скільки ми зберігаємо картки
field-term-encounters = Скільки ми зберігаємо імена на зустрічах

## Regel voor regel

retention-since = з { $day }
retention-on = термін: { $day }
retention-month = { $month }: { $count ->
    [one] { $count } зустріч
    [few] { $count } зустрічі
    [many] { $count } зустрічей
   *[other] { $count } зустрічі
 }
retention-each = Переглянути по одній
retention-held-complaint = Є скарга без відповіді.
retention-held-open-case = Ця людина ще веде справу.
retention-held-still-here = Ця людина ще належить до групи або до цього ноутбука.
retention-held-newer-version = Тут писала новіша версія. Спершу встановіть нову версію на цей ноутбук.
retention-held-not-whole = Ще щось має надійти. Спершу зробіть обмін з іншими ноутбуками.
retention-held-brake = Це було багато за один раз. Скажіть «так» на сторінці «Сьогодні».
retention-held-two-versions = Тут дві версії. Спершу виберіть.

## Weg

retention-go = Забути це зараз
retention-go-of = Забути зараз: { $kind }
retention-ask = { $count ->
    [one] Забути { $count } запис?
    [few] Забути { $count } записи?
    [many] Забути { $count } записів?
   *[other] Забути { $count } запису?
 }
retention-for-good = Це ніколи не повернеться, на жоден ноутбук.
retention-not = Резервні копії та папір самі не забувають. Про них подбайте самі.
retention-yes = Так, забути це
retention-gone = { $count ->
    [one] З цього ноутбука зник { $count } запис.
    [few] З цього ноутбука зникли { $count } записи.
    [many] З цього ноутбука зникло { $count } записів.
   *[other] З цього ноутбука зникло { $count } запису.
 }
retention-waits = Це багато за один раз. Скажіть «так» іще раз на сторінці «Сьогодні».
retention-share = Зробіть обмін зараз. Тоді інші ноутбуки теж це забудуть.
retention-progress = Хто вже забув?

## Vandaag

retention-today = { $count ->
    [one] За календарем зберігання має зникнути { $count } запис.
    [few] За календарем зберігання мають зникнути { $count } записи.
    [many] За календарем зберігання мають зникнути { $count } записів.
   *[other] За календарем зберігання має зникнути { $count } запису.
 }
retention-look = Переглянути календар
