### Opslaan als bestand: wat, welke dagen, welk soort, met of zonder namen.

save-book = Зберегти як файл
export-lead = Виберіть, що взяти із собою. Сама книга не зміниться.
export-what = Що?
export-encounters = Зустрічі
export-people = Люди
export-rules = Домовленості
export-period = Які дні?
export-from = З якого дня
export-to = До якого дня (включно)
export-all-days = Без днів ви візьмете всі зустрічі.
export-format = Який тип файлу?
export-format-xlsx = Excel
export-format-ods = LibreOffice
export-format-csv = CSV
export-format-datapackage = Пакет даних
export-format-json = JSON
export-format-automerge = Automerge
export-format-pdf = PDF
export-help-xlsx = Один файл з аркушами.
export-help-ods = Один файл з аркушами, для LibreOffice.
export-help-csv = Папка, у якій кожен список має свій файл.
export-help-datapackage = Папка для іншої програми або для іншої книги.
export-names = З іменами людей
export-names-off = Без імен: ви бачите кількість і номери. Нотаток немає.
export-names-on = З іменами: також телефон, адреса й нотатки. Подумайте, чи це потрібно.
export-unsealed = Цей файл не замкнено. Хто його має, той прочитає.
export-now = Зберегти
export-reading = Читаємо книгу…
export-done = { $files ->
    [one] Збережено: { $files } файл.
    [few] Збережено: { $files } файли.
    [many] Збережено: { $files } файлів.
   *[other] Збережено: { $files } файлу.
 }
export-done-sum = зустрічі: { $encounters } · люди: { $people } · домовленості: { $rules }
export-before = Раніше збережено на цьому ноутбуці
export-before-help = Ми записуємо, що щось збережено. Але не про кого.
export-before-none = Ще нічого.
export-note = { $when }: { $what }, { $format }, хто зберіг: { $name }
export-note-names = з іменами
export-note-no-names = без імен
export-what-encounters = зустрічі
export-what-people = люди
export-what-rules = домовленості
export-what-access-pack = що ми знаємо про людину
export-file = Samenboek
forget-files = { $count ->
    [one] На цьому ноутбуці збережено { $count } файл з іменами: { $days }. Знайдіть його.
    [few] На цьому ноутбуці збережено { $count } файли з іменами: { $days }. Знайдіть їх.
    [many] На цьому ноутбуці збережено { $count } файлів з іменами: { $days }. Знайдіть їх.
   *[other] На цьому ноутбуці збережено { $count } файлу з іменами: { $days }. Знайдіть їх.
 }

## De bladen
export-attendances = Присутні
export-organisers = Хто організовує
export-tables = Столи
export-tallies = Пораховано за столом
export-items = Пункти
export-sentences = Речення
export-answers = Відповіді
export-part-named = з іменем
export-part-counted = пораховано
export-part-new = нове обличчя
export-part-guests = Гості
export-field-encounter = Зустріч
export-field-happened-on = День
export-field-starts-at = Початок
export-field-ends-at = Кінець
export-field-title = Назва
export-field-activity = Що ми робили
export-field-place = Де
export-field-series = Серія
export-field-occurrence = Котрий раз у серії
export-field-people = Люди
export-field-tone = Настрій
export-field-conditions = Як було
export-field-changed = Що змінилося
export-field-note = Нотатка
export-field-number = Номер
export-field-part = Як пораховано
export-field-person = Людина
export-field-name = Ім’я
export-field-table = Стіл
export-field-label = Назва
export-field-group = Група
export-field-alias = Також називають
export-field-telephone = Телефон
export-field-email = Електронна пошта
export-field-address = Адреса
export-field-household = Домогосподарство
export-field-interpreter = Потрібен перекладач
export-field-same-as = Та сама людина
export-field-rule = Домовленість
export-field-languages = Мови
export-field-evaluate-on = День перегляду
export-field-came-from = Звідки це
export-field-item = Пункт
export-field-text = Текст
export-field-from = З якого дня
export-field-until = До якого дня (включно)
export-field-language = Мова
export-field-kept = Чи вдається
export-field-on = Дата
export-field-written-at = Записано
export-field-minor = Менше ніж 16 років
export-minor-yes = так
export-figures = Цифри за рік
