### Foto's bij een ontmoeting.

photos = Фото
photos-add = Додати фото
photos-choose = Вибрати фото
photos-picked = { $count ->
    [one] Вибрано { $count } фото
    [few] Вибрано { $count } фото
    [many] Вибрано { $count } фото
   *[other] Вибрано { $count } фото
 }
photo-who-question = { $count ->
    [1] Хто на цьому фото?
    [one] Хто на цих фото?
    [few] Хто на цих фото?
    [many] Хто на цих фото?
   *[other] Хто на цих фото?
 }
photo-shows-nobody = Нікого не можна впізнати
photo-shows-people = Люди
photo-shows-not-asked = Ще не питали
photo-people = Хто на фото
photo-off = Прибрати
photo-person-off = Прибрати: { $name }
photo-ask-later = Запитайте пізніше. Без «так» фото нікуди не піде.
photo-caption = Підпис до фото
photo-caption-help = Можна не заповнювати.
photos-save = Додати
photos-not = Не додавати
photos-made-small = Ми зменшуємо фото. Дані про те, де і коли його зроблено, зникають.
photos-coming-in = Додаємо: { $done } з { $total }
photos-added = { $count ->
    [one] Додано { $count } фото.
    [few] Додано { $count } фото.
    [many] Додано { $count } фото.
   *[other] Додано { $count } фото.
 }
photos-refused = { $count ->
    [one] { $count } файл не додано.
    [few] { $count } файли не додано.
    [many] { $count } файлів не додано.
   *[other] { $count } файлу не додано.
 }
photo-on-its-way = Ще в дорозі
photo-named-on-its-way = { $caption }, ще в дорозі
photo-not-shown = Це фото зараз не відкривається
photo-number = Фото { $number }
photo-of = { $caption }. На фото: { $names }
photo-with = На фото:
photo-added-by = Додано: { $name }, { $when }
photo-before = Попереднє
photo-next = Наступне
photo-place = { $place } з { $total }
photo-close = Закрити
photo-save = Зберегти
photo-no-consent = { $count ->
    [1] Ця людина не дала згоди на фото:
    [one] Ці люди не дали згоди на фото:
    [few] Ці люди не дали згоди на фото:
    [many] Ці люди не дали згоди на фото:
   *[other] Ці люди не дали згоди на фото:
 }
photo-to-consents = До згод
field-caption = Підпис до фото
field-shows = Хто на фото
shows-nobody = Нікого не можна впізнати
shows-people = Люди
shows-not-asked = Ще не питали

photos-awaited = { $count ->
    [one] { $count } фото ще в дорозі.
    [few] { $count } фото ще в дорозі.
    [many] { $count } фото ще в дорозі.
   *[other] { $count } фото ще в дорозі.
 }
photos-awaited-help = Фото приходять після тексту. Зробіть обмін іще раз.
progress-photos = Фото: { $done } з { $total }
kind-photo = { $count ->
    [one] Фото
    [few] Фото
    [many] Фото
   *[other] Фото
 }
forget-plan-photos = { $count ->
    [one] Зникне й { $count } фото.
    [few] Зникнуть і { $count } фото.
    [many] Зникнуть і { $count } фото.
   *[other] Зникне й { $count } фото.
 }
forget-photos = Ці фото теж зникнуть
forget-photos-help = Фото зникає цілком. Навіть якщо на ньому є інші люди.
forget-was-photo = Фото
apart-damaged-piece = Це фото пошкоджене або не звідси.
    .try = Зробіть обмін знову з ноутбуком, звідки воно прийшло.
export-no-photos = Фото не потрапляють у файл.
