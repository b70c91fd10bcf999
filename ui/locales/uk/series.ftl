### Reeksen: wat steeds terugkomt. En de deur, waar mensen binnenkomen.

series-all = Серії
series-new = Нова серія
series-change = Змінити серію
save-series = Зберегти серію
no-series = Серій іще немає
no-series-help = Щось повторюється, як-от суп щовівторка? Зробіть серію.
series-called = Як це називається?
what-was-it-series = Що це?
how-often = Як часто?
often-by-week = У дні тижня
often-by-month-day = У день місяця
often-by-month-date = У число місяця
every-weeks = Раз на скільки тижнів?
every-months = Раз на скільки місяців?
every-help = 1 означає щоразу
on-which-days = У які дні?
on-which-day = Якого дня?
which-of-month = Котрий раз у місяці?
which-1 = перший раз
which-2 = другий раз
which-3 = третій раз
which-4 = четвертий раз
which-last = останній раз
often-weekly = { $every ->
    [1] Щотижня: { $days }
    [2] Через тиждень: { $days }
    [one] Раз на { $every } тиждень: { $days }
    [few] Раз на { $every } тижні: { $days }
    [many] Раз на { $every } тижнів: { $days }
   *[other] Раз на { $every } тижня: { $days }
 }
often-monthly-on = { $every ->
    [1] Щомісяця: { $day }, { $which } у місяці
    [one] Раз на { $every } місяць: { $day }, { $which } у місяці
    [few] Раз на { $every } місяці: { $day }, { $which } у місяці
    [many] Раз на { $every } місяців: { $day }, { $which } у місяці
   *[other] Раз на { $every } місяця: { $day }, { $which } у місяці
 }
often-monthly = { $every ->
    [1] Щомісяця, число { $day }
    [one] Раз на { $every } місяць, число { $day }
    [few] Раз на { $every } місяці, число { $day }
    [many] Раз на { $every } місяців, число { $day }
   *[other] Раз на { $every } місяця, число { $day }
 }
often-newer = Зроблено в новішій версії
series-from = З якого дня?
series-until = До якого дня (включно)?
series-until-help = Порожньо? Тоді серія триває далі.
starts-at = О котрій починається?
ends-at = О котрій закінчується?
where-is-it = Де це?
who-organises = Хто організовує?
series-next = Наступний раз: { $day }
series-over = Закінчилося
series-coming = Ще буде
series-nothing-coming = Більше разів не буде.
series-held = Так було
series-since = З { $from }.
series-from-until = З { $from } до { $until } включно.
series-off = Не відбудеться
series-is-off = Не відбудеться.
series-on-after-all = Усе-таки відбудеться
series-other-day = Інший день
series-was-on = Мало бути: { $day }.
series-written = Записано.
series-not-written = Ще не записано.
about-this-series = Про цю серію
series-thrown-help = Викидаєте серію? Зустрічі все одно залишаться.
to-the-series = До серії
write-down = Записати
planned-not-written = Ще не записано.

guests = Гості
guests-from = звідкись іще
guests-count = { $count ->
    [one] { $count } гість.
    [few] { $count } гості.
    [many] { $count } гостей.
   *[other] { $count } гостя.
 }

twice-title = Цей вечір записано двічі?
twice-help = Подивіться на інший запис:
twice-join = Об’єднати
twice-joined = Тепер це одна зустріч. Ніхто не зник.

open-door = Поставити біля входу
door-title = Вхід
door-welcome = Ласкаво просимо:
door-name = Як вас звати?
door-name-help = Досить самого імені.
door-here = Я тут
door-or = Краще без імені?
door-known = Я тут не вперше
door-new = Я тут уперше
door-said = Добре, що ви тут!
door-undo = Це була помилка
door-stop = Зупинити
door-stop-help = Після цього книга замкнеться.

field-guests = Гості
field-attendance-guests = Гості
field-occurrence = Котрий раз у серії
field-rhythm = Як часто
field-except = Не відбудеться або інший день
