### Inzicht: wat een periode laat zien.

insight = Огляд
which-period = Який період
period-twelve = Останні 12 місяців
period-this-year = Цей рік
period-last-year = Минулий рік
period-other = Інші місяці
first-day = З місяця, де є день
last-day = До місяця, де є день (включно)
show-period = Показати
counting = Рахуємо.
from-until-days = з { $from } до { $to }
nothing-in-period = За цей період іще нічого
nothing-in-period-help = Виберіть інші дні або запишіть зустріч.
picture-or-table = Малюнок чи таблиця
as-picture = Малюнок
as-table = Таблиця
how-counted = Як ми це рахуємо
month = Місяць
visits = Людей разом
no-activity = Не вибрано

strip-title = { $encounters ->
    [one] { $encounters } зустріч, людей разом: { $visits }.
    [few] { $encounters } зустрічі, людей разом: { $visits }.
    [many] { $encounters } зустрічей, людей разом: { $visits }.
   *[other] { $encounters } зустрічі, людей разом: { $visits }.
 }
strip-said = { $count ->
    [1] { $count } зустріч.
    [one] { $count } зустріч. Видів: { $kinds }.
    [few] { $count } зустрічі. Видів: { $kinds }.
    [many] { $count } зустрічей. Видів: { $kinds }.
   *[other] { $count } зустрічі. Видів: { $kinds }.
 }
strip-table = Зустрічі за видами
strip-foot = Одна крапка: одна зустріч. Що більша крапка, то більше людей.
structural-sum = { $part ->
    [0] Постійної серії ще немає.
    [one] { $part } з { $whole } належить до постійної серії.
    [few] { $part } з { $whole } належать до постійної серії.
    [many] { $part } з { $whole } належать до постійної серії.
   *[other] { $part } з { $whole } належить до постійної серії.
 }
how-structural = Постійна серія відбулася щонайменше 3 рази. Між першим і останнім разом минуло щонайменше 60 днів. Тому три рази за один тиждень не рахуються.

mixing-apart = За столами групи сидять окремо частіше, ніж вийшло б випадково.
mixing-as-by-chance = За столами групи змішуються так, як вийшло б випадково.
mixing-mixed = За столами групи змішуються більше, ніж вийшло б випадково.
mixing-silent-nothing-counted = Хто з ким сидів, іще не пораховано.
mixing-silent-too-few = Менше ніж 5 людей. Цього числа ми не показуємо.
mixing-silent-one-group = За столом сиділа лише одна група.
mixing-silent-one-unit = Усі сиділи разом. Тоді нема чого порівнювати.
mixing-silent-help = На зустрічі порахуйте людей за кожним столом. Група сама вибирає слова, наприклад, квасоля і сочевиця.
mixing-foot = { $share } спілкування було з іншою групою. Випадок дає від { $low } до { $high }. Пораховано людей: { $people }, столів: { $units }.
mixing-said = { $part }: { $share }. Випадок дає від { $low } до { $high }.
mixing-table = Спілкування з іншою групою
as-people-sat = як сиділи люди
as-chance-does = як дає випадок
tables-in = Столи за період
seen = Побачено
by-chance = Випадок
range-from-to = від { $low } до { $high }
how-mixing = Ми дивимося, хто разом сидів за столом. Люди рахували себе самі, без імен. Потім ми 500 разів перемішуємо тих самих людей на тих самих стільцях. Так видно, що дає випадок. У 95 зі 100 разів випадок потрапляє у заштриховане поле. Столи, за якими більше ніж 12 людей, не рахуються. Причини це не показує.
how-mixing-sources = Simpson (1949), без зміщення. Індекс E-I: Krackhardt і Stern (1988). Вага кожного столу: Newman (2001).
figure-ratio = Поділено на випадок
figure-range = випадок: від { $low } до { $high }
figure-e-i = Індекс E-I
figure-expected = випадок: { $value }

new-faces-sum = { $count ->
    [0] Нових облич іще немає.
    [hidden] Нових облич менше ніж 5.
   *[other] Нових облич: { $count }.
 }
faces-said = { $count ->
    [hidden] { $part }: менше ніж 5.
   *[other] { $part }: { $count }.
 }
faces-foot = Пораховано без імен. Якщо менше ніж 5, ми не показуємо: там стоїть риска.
fewer-than-five = менше ніж 5

contact-sum = { $part ->
    [0] Іще жодна пара з { $whole } не бачилася знову і знову.
    [one] { $part } пара з { $whole } бачилася знову і знову.
    [few] { $part } пари з { $whole } бачилися знову і знову.
    [many] { $part } пар із { $whole } бачилися знову і знову.
   *[other] { $part } пари з { $whole } бачилися знову і знову.
 }
contact-silent-nothing-counted = Хто бачився знову і знову, порахувати ще не можна.
contact-silent-too-few = Хто бачився знову і знову: людей замало, щоб показати.
contact-days = Зазвичай між зустрічами минало днів: { $days }.
contact-help = Записуйте, хто з ким сидів. Тоді це теж рахується.
how-contact = Пара сиділа за одним столом або в малій групі. Мала група: щонайбільше 12 людей. «Знову і знову» означає щонайменше 3 рази. Між першим і останнім разом минуло щонайменше 60 днів. Ми ніколи не показуємо, хто це.
returning-sum = { $part ->
    [0] Із { $whole } людей ще ніхто не приходив знову.
   *[other] Приходили знову: { $part } із { $whole } людей.
 }
returning-silent-nothing-counted = Хто приходив знову, порахувати ще не можна.
returning-silent-too-few = Хто приходив знову: людей замало, щоб показати.
returning-foot = Лише люди, записані з іменем.
how-returning = «Приходити знову» означає щонайменше 2 рази за цей період. Хто порахований без імені, тут не рахується.

heard-until = Останній зв’язок:
heard-nobody = Лише з цього ноутбука. З іншими ноутбуками зв’язку ще не було.
