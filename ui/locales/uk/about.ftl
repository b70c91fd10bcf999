### Про Samenboek.

about-app = Про Samenboek
about-lead = Книга сусідського центру на ваших власних ноутбуках.
about-network = Що йде через мережу?
about-network-nothing = Нічого не йде до нас чи до компанії. Без вимірювань, без реклами.
about-network-near = Ваші ноутбуки знаходять один одного в тій самій мережі. Обмін іде під замком.
about-network-place = Ви вибрали папку в інтернеті? Тоді туди йдуть замкнені пакунки.
about-network-update = Samenboek сам не шукає нової версії.
about-languages = Ці мови ще має перевірити той, для кого вони рідні: { $languages }.
about-languages-all = Усі мови повністю готові.
about-languages-more = Більше про мови
about-licence = Ліцензія
about-licence-says = Samenboek є вільною програмою за ліцензією EUPL 1.2. Її можна використовувати, передавати й змінювати.
about-licence-read = Прочитати всю ліцензію
about-licence-english = Текст англійською.
about-others = Праця інших
about-others-help = { $count ->
    [one] Тут { $count } частина від інших, із власною ліцензією.
    [few] Тут { $count } частини від інших, кожна з власною ліцензією.
    [many] Тут { $count } частин від інших, кожна з власною ліцензією.
   *[other] Тут { $count } частини від інших, кожна з власною ліцензією.
 }
about-others-open = Показати які
about-others-search = Пошук за назвою або ліцензією
about-others-found = { $count ->
    [0] Нічого не знайдено. Спробуйте інше слово.
    [one] Знайдено { $count } частину.
    [few] Знайдено { $count } частини.
    [many] Знайдено { $count } частин.
   *[other] Знайдено { $count } частини.
 }
about-others-more = { $count ->
    [one] Ще { $count } частина. Шукайте, щоб побачити.
    [few] Ще { $count } частини. Шукайте, щоб побачити.
    [many] Ще { $count } частин. Шукайте, щоб побачити.
   *[other] Ще { $count } частини. Шукайте, щоб побачити.
 }
about-others-no-text = Повного тексту ліцензії немає. Її назва: { $licence }.
accessibility-read = Прочитайте про доступність Samenboek
