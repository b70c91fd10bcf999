### Woorden op papier: de poster, het eigen blad en de papieren sleutel.

paper-date = { $day } { $month } { $year } року
paper-month-1 = січня
paper-month-2 = лютого
paper-month-3 = березня
paper-month-4 = квітня
paper-month-5 = травня
paper-month-6 = червня
paper-month-7 = липня
paper-month-8 = серпня
paper-month-9 = вересня
paper-month-10 = жовтня
paper-month-11 = листопада
paper-month-12 = грудня

## De poster
paper-poster-who = Хто: { $name }
paper-poster-from = З { $date }
paper-poster-until = До { $date } включно
paper-poster-made = Укладено { $date }.
paper-poster-again = Ми переглянемо це разом: { $date }.

## Beide sleutelbladen
paper-sheet-code = Ваш код
paper-sheet-made = Створено { $date }.

## Het eigen blad
paper-personal-title = Аркуш. Чий: { $name }
paper-personal-what = Забули фразу-пароль? З цим кодом ви знову увійдете.
paper-personal-where = Код працює лише на цьому ноутбуці: { $laptop }.
paper-personal-keep = Тримайте цей аркуш удома. Не кладіть його біля ноутбука.
paper-personal-secret = Хто має цей код, читає все, що читаєте ви. Нікому його не давайте.
paper-personal-lost = Аркуш зник? Зробіть новий у «Налаштуваннях».

## De papieren sleutel van het buurthuis
paper-key-title = Ключ центру: { $centre }
paper-key-what = Більше немає координатора? З цим кодом ви призначите нового.
paper-key-only = Код є лише на цьому папері. На жодному ноутбуці його немає.
paper-key-keep = Тримайте цей аркуш у сейфі або у правління.
paper-key-secret = Хто має цей код, вирішує, хто буде координатором.
paper-key-photo = Не фотографуйте цей аркуш.

## Het bericht over een kwijte laptop
paper-moment = { $date }, { $hour }:{ $minute }
paper-loss-title = Ноутбук загублено: { $laptop }
paper-loss-unnamed = ноутбук без назви
paper-loss-lead = Для відповідального за захист даних. Центр: { $centre }.
paper-loss-made = Створено { $date } у програмі Samenboek. Автор: { $name }.
paper-loss-happened = Що сталося?
paper-loss-laptop = Назва ноутбука: { $laptop }.
paper-loss-shared = На цьому ноутбуці працювало багато людей.
paper-loss-personal = На цьому ноутбуці працювала одна людина.
paper-loss-people = Ці люди могли відкрити ноутбук: { $people }.
paper-loss-nobody = Ми не знаємо, хто міг відкрити ноутбук.
paper-loss-known = Коли ми це помітили: { $moment }.
paper-loss-stopped = Коли припинено доступ: { $moment }.
paper-loss-held = Що на ньому було?
paper-loss-book-until = Книга команди. Останній зв’язок із ноутбуком: { $moment }.
paper-loss-book = Книга команди. Ми не знаємо, станом на коли.
paper-loss-counts = На нашому ноутбуці зараз є: зустрічі { $encounters }, домовленості { $rules }, картки людей { $cards }.
paper-loss-cases = Справи, які можна було прочитати на цьому ноутбуці: { $cases }.
paper-loss-personal-things = На картці є ім’я, іноді роль. У текстах може бути особисте.
paper-loss-protected = Як це захищено?
paper-loss-sealed = Книга на ноутбуці зашифрована (SQLCipher, AES-256). Ключ залежить від фрази-пароля (Argon2id).
paper-loss-open-yes = Програма Samenboek була відкрита, коли ноутбук загубився.
paper-loss-open-no = Програма Samenboek не була відкрита, коли ноутбук загубився.
paper-loss-open-unknown = Ми не знаємо, чи програма Samenboek була відкрита.
paper-loss-paper-yes = Поруч із ноутбуком була фраза-пароль, аркуш із кодом або флешка-ключ.
paper-loss-paper-no = Поруч із ноутбуком не було ні фрази-пароля, ні аркуша з кодом, ні флешки-ключа.
paper-loss-paper-unknown = Чи були поруч фраза-пароль, аркуш із кодом або флешка-ключ? Ми цього не знаємо.
paper-loss-reads-sealed = Хто знайде ноутбук, не прочитає книгу без фрази-пароля.
paper-loss-reads-perhaps = Ми не знаємо напевно, чи зможе хтось прочитати книгу.
paper-loss-reads-readable = Хто знайде ноутбук, можливо, зможе прочитати книгу.
paper-loss-new-key = Усе, що з’явиться після припинення доступу, має новий ключ. Цей ноутбук його не отримає.
paper-loss-law = Що каже закон?
paper-loss-law-authority = Термін, щоб повідомити орган захисту даних (Autoriteit Persoonsgegevens): { $moment }. Це 72 години (закон AVG, стаття 33).
paper-loss-law-unless = Якщо ризик для людей малоймовірний, повідомляти не обов’язково.
paper-loss-law-people = Ризик для людей високий? Тоді вони теж мають про це дізнатися (закон AVG, стаття 34).
paper-loss-law-write = Завжди записуйте, що сталося і що ви вирішили (закон AVG, стаття 33, частина 5).
paper-loss-law-facts = Це факти. Це не юридична порада.
paper-loss-decided = Що ви вирішуєте?
paper-loss-decided-authority = Повідомити орган захисту даних (Autoriteit Persoonsgegevens): так / ні, тому що
paper-loss-decided-people = Розповісти людям: так / ні, тому що

## Het aanmeldblad van een ontmoeting
paper-weekday-1 = понеділок
paper-weekday-2 = вівторок
paper-weekday-3 = середа
paper-weekday-4 = четвер
paper-weekday-5 = п’ятниця
paper-weekday-6 = субота
paper-weekday-7 = неділя
paper-clock = { $hour }:{ $minute }
paper-sign-in-day = { $weekday }, { $date }
paper-sign-in-starts = початок: { $start }
paper-sign-in-between = з { $start } до { $end }
paper-sign-in-expected = Ваше ім’я є у списку? Поставте біля нього позначку.
paper-sign-in-write = Вас немає у списку? Напишіть своє ім’я на порожньому рядку.
paper-sign-in-first-name = Напишіть своє ім’я на порожньому рядку.
paper-sign-in-first-time = Ви тут уперше? Поставте позначку в полі «Уперше».
paper-sign-in-privacy = Досить самого імені. Коли дані введуть у програму, цей аркуш викинуть.
paper-sign-in-here = Тут
paper-sign-in-name = Ім’я
paper-sign-in-new = Уперше
paper-sign-in-count = Скільки людей сидить за кожним столом?
paper-sign-in-table = Стіл { $number }

## De agenda
paper-calendar-neutral = Зустріч
