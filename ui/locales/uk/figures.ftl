### Jaarcijfers van zaken: wat je over een jaar kunt zeggen, zonder dat het iemand aanwijst.

figures = Цифри за рік
figures-eyebrow = Це читають лише координатори.
figures-open = Переглянути цифри за рік
figures-for-year = Цифри за { $year } рік
figures-file = Цифри за рік
figures-save = Зберегти цифри за рік
figures-save-xlsx = Зберегти для Excel
figures-save-csv = Зберегти як список
figures-saved = Збережено як файл.
figures-saved-unsealed = Хто має цей файл, той прочитає його. Імен у ньому немає.
figures-other-sheet = Уже є інший файл за { $year }: { $sheets }.
figures-other-sheet-why = Хто має обидва, той іноді може обчислити щось мале.
figures-which-year = Який рік?
figures-for-whom = Для кого?
figures-inside = Для координаторів
figures-published = Щоб ділитися
figures-inside-help = Якщо справ менше ніж 5, ми цього не показуємо.
figures-published-help = Якщо справ менше ніж 10, ми цього не показуємо. Решту округлюємо до 5.
figures-goes-on = Цей рік іще триває. Тут цифри до сьогодні.
figures-reduced = Від старих справ лишився тільки рядок. Їхнього місяця, днів і годин ми вже не знаємо.
figures-empty = За { $year } рік звернень іще немає
figures-empty-help = Виберіть інший рік або запишіть звернення.
figures-too-few = Справ менше ніж { $fewest }. Цих цифр ми не показуємо.
figures-too-few-help = Так жодне число не вкаже на конкретну людину. Виберіть інший рік.
figures-sum = { $count ->
    [one] { $count } звернення за { $year } рік.
    [few] { $count } звернення за { $year } рік.
    [many] { $count } звернень за { $year } рік.
   *[other] { $count } звернення за { $year } рік.
 }
figures-sum-hidden = Скільки було звернень, ми не показуємо.
figures-closed-sum = { $count ->
    [one] Завершено { $count }.
    [few] Завершено { $count }.
    [many] Завершено { $count }.
   *[other] Завершено { $count }.
 }
figures-hidden = не показано
figures-why-hidden = Число замале, щоб його показати. Або з нього можна вирахувати мале.
figures-of-sum = { $part } з { $whole }
figures-behind = { $row }: { $count }. Переглянути справи.

## Tabellen

figures-rates = Вирішено
figures-rates-title = Скільки справ вирішено?
figures-rate-of = З яких справ
figures-solved = Вирішено
figures-denominator-reported = Усі звернення
figures-denominator-suitable = Підходять
figures-denominator-handled = Розглянуто
figures-by-month = Звернення за місяцями
figures-by-referrer = Через кого надійшло звернення?
figures-by-kind = Про що було звернення?
figures-by-stage = Як далеко зайшли справи?
figures-by-result = Чим усе закінчилося?
figures-by-raw-lead = Від звернення до завершення
figures-by-net-lead = Без часу очікування
figures-by-hours = Години на справу
figures-row = Рядок
figures-table = Таблиця
figures-count = Кількість
figures-of = Із
figures-share = Частка
figures-left-open = Не заповнено
figures-still-open = Ще відкриті
figures-month-none = Місяць уже невідомий
figures-month-01 = Січень
figures-month-02 = Лютий
figures-month-03 = Березень
figures-month-04 = Квітень
figures-month-05 = Травень
figures-month-06 = Червень
figures-month-07 = Липень
figures-month-08 = Серпень
figures-month-09 = Вересень
figures-month-10 = Жовтень
figures-month-11 = Листопад
figures-month-12 = Грудень
figures-stage-reported = Є звернення
figures-stage-intake = Вступну розмову проведено
figures-stage-assigned = Медіаторів призначено
figures-stage-first-talk = Розмова з першою стороною відбулася
figures-stage-second-talk = Розмова з другою стороною відбулася
figures-stage-session = Спільна розмова відбулася
figures-stage-agreements = Є домовленості
figures-lead-four-weeks = До 4 тижнів
figures-lead-eight-weeks = Від 4 до 8 тижнів
figures-lead-quarter = Від 8 до 13 тижнів
figures-lead-half-year = Від 13 до 26 тижнів
figures-lead-longer = Довше ніж 26 тижнів
figures-hours-unknown = Не записано
figures-hours-under-five = Менше ніж 5 годин
figures-hours-under-ten = Від 5 до 10 годин
figures-hours-under-twenty = Від 10 до 20 годин
figures-hours-more = 20 годин або більше
figures-kind-note = Одна справа іноді має кілька тем. Тому разом виходить більше, ніж усього.
figures-middle-days = { $days ->
    [one] Середина: { $days } день.
    [few] Середина: { $days } дні.
    [many] Середина: { $days } днів.
   *[other] Середина: { $days } дня.
 }
figures-hours-sum = { $hours ->
    [one] Разом { $hours } година.
    [few] Разом { $hours } години.
    [many] Разом { $hours } годин.
   *[other] Разом { $hours } години.
 }

## Zo tellen we

figures-define-year = Справа належить до року звернення. Навіть якщо її завершено пізніше.
figures-define-suitable = Підходять: справи, які не повернуто і не скеровано далі.
figures-define-handled = Розглянуто: справа підходить, завершена, і була розмова.
figures-define-solved = Вирішено: справу розглянуто, і супровід показує, що її вирішено. Через медіацію, розмови по черзі або пораду.
figures-define-stage = Кожен рядок рахує і ті справи, що пішли далі.
figures-define-lead = Дні від звернення до завершення. «Без часу очікування»: дні на паузі не рахуються. Середина: половина справ тривала менше.
figures-define-hours = Час, який медіатори записали біля кроків у завершених справах.
figures-define-hidden = Малих чисел ми не показуємо. І того, що могло б їх видати, теж. Нуль показуємо, крім випадків, коли справ замало.
figures-definition = Як ми рахуємо

## In het bestand

figures-about = Про ці цифри
figures-about-what = Що
figures-about-value = Значення
figures-year = Рік
figures-reported = Звернення
figures-closed = Завершено
figures-middle-raw = Середина: дні до завершення
figures-middle-net = Середина без часу очікування
figures-hours-total = Години разом
figures-heard = Останній зв’язок:
figures-never-heard = ще не було

## Zaken achter een getal

figures-behind-title = Справи за цим числом
figures-behind-count = { $count ->
    [one] { $count } справа
    [few] { $count } справи
    [many] { $count } справ
   *[other] { $count } справи
 }
figures-behind-none = Тут немає жодної справи
figures-behind-none-help = Цифри тим часом змінилися.
figures-to-figures = Назад до цифр
