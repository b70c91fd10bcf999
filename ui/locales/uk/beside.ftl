### Naast de stappen van een zaak: veiligheid, gesprekken, wie bemiddelt, terugkijken.

## Veiligheid

flag-begin = Це небезпечно
flag-title = Що сталося?
flag-help = Справа одразу зупиниться. Не пишіть про хвороби й не оцінюйте.
flag-violence = Насильство
flag-weapons = Зброя
flag-threat = Погрози
flag-child = Дитина в небезпеці
flag-crisis = Людина у великій біді
flag-other = Щось інше
flag-save = Зупинити справу
flag-done = Справу зупинено.
stopped-title = Цю справу зупинено: це небезпечно.
stopped-by = { $what }. Автор запису: { $name }, { $day }
stopped-what-now = Не йдіть туди наодинці. Небезпека зараз? Дзвоніть 112.
stopped-who = Потім подзвоніть своєму координатору.
stopped-paper = Хто допоможе зараз?
stopped-lift = Дозволити продовжити
stopped-lift-only = Продовжити справу дозволяє лише координатор.
stopped-why = Чому знову можна продовжити?
stopped-why-help = Досить одного речення. Його прочитають усі у справі.
stopped-lift-save = Продовжити
stopped-lifted = Справа триває далі.
draft-of-case-lift = Чому справа триває далі
stopped-short = Зупинено

## Gesprekken

meetings = Заплановані розмови
meetings-none = Ще нічого не заплановано.
meeting-add = Запланувати розмову
meeting-what = Яка це розмова?
meeting-first-talk = З першою стороною
meeting-second-talk = З другою стороною
meeting-session = З усіма разом
meeting-aftercare = Супровід
meeting-other = Інша розмова
meeting-on = Якого дня?
meeting-at = О котрій?
meeting-place = Де?
meeting-save = Зберегти розмову
meeting-strike = Не відбудеться
meeting-strike-of = Не відбудеться: { $day }
meeting-struck = Закреслено. Розмови не буде.
meeting-when = { $day }, { $time }
meeting-card = Зробити картку
talks-save = Додати розмови в календар
talks-save-help = У календарі буде лише «Розмова». Без імені й без вулиці.
draft-of-case-meeting = Розмова у справі

## Ook opgeschreven

noted = Також записано
noted-letter = Надіслано: { $letter }
noted-letter-to = Надіслано. Кому: { $name }. Що: { $letter }
noted-flag = Небезпечно: { $what }
noted-lift = Триває далі
noted-told-yes = { $name } дозволяє розповісти тому, хто скерував
noted-told-no = { $name } не дозволяє розповідати тому, хто скерував
noted-meeting = Розмову заплановано: { $day }
noted-knows = { $name } знає одну зі сторін
noted-strike = Закреслити
noted-strike-of = Закреслити: { $what }
noted-struck = закреслено
noted-done = Закреслено. Це й далі видно.

## Wie bemiddelt

proposals = Пропозиція
proposals-help = Вибираєте ви. Ось чому вони підходять.
proposals-none = Пари не знайшлося. Виберіть самі.
proposals-by-hand = Вибрати двох людей
proposal-take = Вибрати цю пару
proposal-take-of = Вибрати цю пару: { $names }
proposals-left-out = Не запропоновано
reason-speaks = Мова: { $language }
reason-speaks-not = Ніхто не знає мови: { $language }
reason-language-unknown = Ми не знаємо, хто знає мову: { $language }
reason-experienced = { $name } має великий досвід
reason-both-new = Для обох це вперше
reason-did-this = { $name } має досвід із такою справою
reason-free = Зараз не мають справ
reason-busy = { $name } має багато справ
reason-near = { $name } живе поруч
reason-distance-unknown = Ми не знаємо, чи вони живуть поруч
bar-is-party = має таке саме ім’я, як одна зі сторін
bar-lives-there = живе за адресою однієї зі сторін
bar-knows-party = знає одну зі сторін
bar-declined = вже є відмова
bar-not-area = не хоче на цю вулицю
bar-not-kind = не хоче таких справ
knows-party = Знає одну зі сторін
knows-party-of = { $name }: знає одну зі сторін
knows-party-done = Записано. Цю людину ми більше не пропонуємо.
case-hint-mediator-knows-party = Медіатор знає одну зі сторін. Виберіть іншу людину.
decline = Ця справа не для мене
decline-why = Чому ні? Виберіть одну причину.
decline-help = Після цього ви не читатимете нових записів.
decline-knows-party = Я когось знаю
decline-too-near = Надто близько
decline-too-busy = Забагато справ
decline-not-for-me = Мені не підходить
decline-other = Інше
declined-done = Координатор шукає іншу людину.
declined-by = Відмова: { $name }
case-step-declined = Відмова медіатора
case-due-safety = Небезпечно: подивіться зараз
case-due-safety-late = Небезпечно: подивіться зараз
case-due-safety-help = Справу зупинено, доки її не перегляне координатор.
case-due-short-safety = небезпечно, зупинено
case-due-short-safety-late = небезпечно, зупинено
case-due-pair = Знайдіть медіатора. Термін: { $until }
case-due-pair-late = Знайдіть медіатора. Термін уже минув: { $until }
case-due-pair-help = Є відмова.
case-due-short-pair = знайдіть медіатора
case-due-short-pair-late = знайдіть медіатора зараз

## Partijen

party-more = Мова і вік
party-more-of = Мова і вік: { $name }
party-language = Якою мовою людина найкраще читає і говорить?
party-language-none = Не знаю
party-age = Який вік?
party-adult = 18 років або більше
party-minor = Від 12 до 17 років
party-child = Менше ніж 12 років
party-guardian = Хто буде поруч?
party-guardian-help = Батько, мати або опікун.
party-save = Зберегти
party-is-minor = Неповнолітня особа
party-with-guardian = Разом: { $name }
party-without-guardian = Хто буде поруч із цією неповнолітньою особою? Запишіть.
party-speaks = Читає і говорить: { $language }

## Terugkijken

look-back = Що вони думають тепер?
look-back-help = Запитайте. Відповідати не обов’язково.
look-back-of = { $name }: { $question }
question-heard = Чи ми добре слухали?
question-fair = Чи ми були справедливі до обох?
question-helped = Чи це допомогло?
face-good = Так
face-so-so = Трохи
face-bad = Ні
look-back-two = Дві відповіді, на двох ноутбуках: { $faces }

## Hoe iemand bemiddelt

wishes = Медіація
wishes-help = За цим координатор шукає пару. Це читає вся команда.
wishes-none = Тут іще нічого немає.
wish-speaks = Мова: { $value }
wish-not-area = Не тут: { $value }
wish-not-with = Не разом із: { $value }
wish-not-kind = Не про це: { $value }
wish-add = Щось записати
wish-which = Що ви хочете записати?
wish-which-speaks = Мову
wish-which-not-area = Яка вулиця не підходить
wish-which-not-with = Яка людина не підходить
wish-which-not-kind = Які справи не підходять
wish-language = Яка мова?
wish-area = Яка вулиця чи поштовий індекс?
wish-person = З ким не разом?
wish-kind = Про що не братися?
wish-save = Зберегти
wish-drop = Прибрати
wish-drop-of = Прибрати: { $what }

## Talen

tongue-nl = нідерландська
tongue-en = англійська
tongue-ar = арабська
tongue-tr = турецька
tongue-uk = українська
tongue-pl = польська
tongue-ti = тигринья
tongue-so = сомалійська
tongue-fa = перська (фарсі)
tongue-prs = дарі
tongue-ps = пушту
tongue-ku = курдська
tongue-rif = берберська
tongue-fr = французька
tongue-de = німецька
tongue-es = іспанська
tongue-pt = португальська
tongue-ru = російська
tongue-ro = румунська
tongue-bg = болгарська
tongue-zh = китайська
tongue-pap = пап’яменто
tongue-srn = сранан
tongue-dse = жестова мова
draft-of-case-party = Дещо про сторону
field-party = Про сторону
