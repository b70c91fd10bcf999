### Резервні копії.

## Щодня

daily-backup = Резервна копія щодня
daily-backup-help = Один раз виберіть папку або флешку. Далі все відбувається саме.
daily-backup-kept = Лишаються копії за 7 днів, 4 тижні та 12 місяців.
daily-backup-place = Копії йдуть сюди
daily-backup-pick = Вибрати папку
daily-backup-other = Вибрати іншу папку
backup-choose-folder = Виберіть папку для копій
daily-backup-chosen = Тепер сюди щодня йтиме копія.
daily-backup-stop = Припинити щоденні копії
daily-backup-stopped = Копії більше не робляться самі.
backup-last = Остання справна копія: { $when }, { $size }.
backup-none-yet = Копії ще немає.
backup-next-today = Наступна буде сьогодні, коли книга відкрита.
backup-next-tomorrow = Наступна буде завтра.
backup-away = Флешки або папки зараз немає. Копія буде, коли вона з’явиться.
backup-before-stays = Попередні копії на місці.
backup-copies = { $count ->
    [one] Там { $count } копія. Найстаріша: { $day }.
    [few] Там { $count } копії. Найстаріша: { $day }.
    [many] Там { $count } копій. Найстаріша: { $day }.
   *[other] Там { $count } копії. Найстаріша: { $day }.
 }
backup-remembering = { $count ->
    [one] { $count } стара копія ще містить те, що ви потім забули.
    [few] { $count } старі копії ще містять те, що ви потім забули.
    [many] { $count } старих копій ще містять те, що ви потім забули.
   *[other] { $count } старої копії ще містять те, що ви потім забули.
 }
backup-remembering-help = Відновлюєте таку копію? Одразу зробіть обмін. Тоді воно зникне й там.
backup-now = Зробити копію зараз
backup-now-done = Копію зроблено й перевірено.
backup-by-hand = Окрема копія
backup-late = Остання резервна копія: { $day }.
backup-late-never = Резервної копії ще немає.
backup-late-help = Вставте флешку для копій. Або виберіть іншу папку.

## Спроба

rehearse = Пробне відновлення
rehearse-help = Ми ненадовго відновлюємо копію окремо від книги. Так ви знаєте, що вона працює.
rehearse-last = Остання вдала спроба: { $when }.
rehearse-never = Тут ще не було спроби.
rehearse-start = Спробувати останню копію
rehearse-other = Вибрати іншу копію
rehearse-encounters = { $count ->
    [0] жодної зустрічі
    [one] { $count } зустріч
    [few] { $count } зустрічі
    [many] { $count } зустрічей
   *[other] { $count } зустрічі
 }
rehearse-cases = { $count ->
    [0] жодної справи
    [one] { $count } справа
    [few] { $count } справи
    [many] { $count } справ
   *[other] { $count } справи
 }
rehearse-good = Ця копія справна: { $encounters }, { $cases }, до { $until }.
rehearse-good-undated = Ця копія справна: { $encounters }, { $cases }.
rehearse-yours = Чужі справи не враховано. У книзі нічого не змінилося.
rehearse-bad = { $count ->
    [one] У цій копії { $count } помилка.
    [few] У цій копії { $count } помилки.
    [many] У цій копії { $count } помилок.
   *[other] У цій копії { $count } помилки.
 }
rehearse-bad-help = Зробіть нову копію. Цю поки збережіть.
