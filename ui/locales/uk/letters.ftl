### Brieven uit een zaak: op papier en op het scherm.

paper-letter-date = Дата: { $date }
paper-letter-dear = Добрий день, { $name }!
paper-letter-and = { $first } та { $last }
paper-letter-clock = { $hour }:{ $minute }
paper-letter-signed = { $names }, { $centre }
paper-letter-talk = Розмова
paper-letter-free = Це безкоштовно. Усе, що ви розкажете, залишиться між нами.
paper-letter-call = Подзвоніть нам: { $number }. Або залиште голосове повідомлення. Ми вам передзвонимо.
paper-letter-come-by = Завітайте до нашого центру або подзвоніть нам.
paper-letter-cannot = Не можете? Тоді подзвоніть: { $number }.
paper-letter-cannot-say = Не можете? Повідомте нас.

paper-letter-neutral-title = Чи можна з вами поговорити?
paper-letter-neutral-what = Ми працюємо тут: { $centre }. Ми допомагаємо сусідам поговорити між собою.
paper-letter-neutral-side = Ми не стаємо на чийсь бік. Ми не вирішуємо, хто має рацію.
paper-letter-neutral-who = Нас звати { $names }. Ми хочемо почути вашу думку.
paper-letter-neutral-talk = Поговорити можна у вас удома або в нашому центрі. Це забере приблизно годину.
paper-letter-neutral-choose = Ви самі вирішуєте, чи говорити з нами.

paper-letter-appointment-title = Наша розмова
paper-letter-appointment-what = Ми зустрінемося:
paper-letter-day = День
paper-letter-time = Час
paper-letter-place = Місце
paper-letter-with = З ким

paper-letter-no-show-title = Ми приходили
paper-letter-no-show-what = Ми прийшли на розмову з вами, але не побачили вас. Ось про що ми домовлялися:
paper-letter-no-show-again = Таке буває. Виберемо новий день?

paper-letter-referrer-title = Чим усе закінчилося
paper-letter-referrer-to = Для того, хто скерував
paper-letter-referrer-what = Ви скерували до нас справу. Тепер її закрито.
paper-letter-mark = Позначка справи
paper-letter-reported = День звернення
paper-letter-closed = День закриття
paper-letter-outcome = Результат
paper-letter-outcome-solved = Вирішено
paper-letter-outcome-partly = Частково вирішено
paper-letter-outcome-not-solved = Не вирішено
paper-letter-outcome-no-mediation = Медіації не було
paper-letter-outcome-referred = Скеровано далі
paper-letter-referrer-only = Більше ми не розповідаємо. Розмови й домовленості належать сусідам.
paper-letter-referrer-agreed = Людина, яка просила допомоги, згодна, щоб ви це знали.

paper-letter-referral-title = Вам небезпечно?
paper-letter-referral-what = Тоді ми зупиняємо медіацію. Далі вам допоможуть інші.
paper-letter-referral-now = Небезпека просто зараз?
paper-letter-referral-now-call = Дзвоніть 112. Поліція, пожежники і швидка приїдуть одразу.
paper-letter-referral-police = Не терміново? Поліція
paper-letter-referral-police-call = Дзвоніть 0900-8844.
paper-letter-referral-home = Насильство вдома чи тривога за дитину? Veilig Thuis (служба допомоги)
paper-letter-referral-home-call = Дзвоніть 0800-2000. Це безкоштовно, удень і вночі.
paper-letter-referral-doctor = Комусь дуже зле? Сімейний лікар (huisarts)
paper-letter-referral-doctor-call = Дзвоніть своєму лікарю. Увечері та у вихідні: черговий лікар (huisartsenpost).
paper-letter-referral-crisis = Людині дуже тяжко на душі? Кризова служба (crisisdienst)
paper-letter-referral-crisis-call = Кризову службу викликає сімейний або черговий лікар.
paper-letter-referral-talk = Думаєте про самогубство? Служба 113
paper-letter-referral-talk-call = Дзвоніть 113 або 0800-0113. Це безкоштовно, удень і вночі.
paper-letter-referral-then = Знову безпечно? Ми радо поговоримо далі.

## Op het scherm

talks-file = Розмови
letter-file = Лист
letters = Листи
letters-help = Спершу ви бачите, що буде на папері.
letter-neutral = Лист другій стороні
letter-neutral-help = Без скарги й без імені того, хто скаржився.
letter-appointment = Картка про розмову
letter-appointment-help = День, час, місце і з ким.
letter-no-show = Картка: нікого не було
letter-no-show-help = Без докору. З новою нагодою.
letter-referrer = Лист тому, хто скерував
letter-referrer-help = Лише результат. Більше нічого.
letter-referral = Якщо небезпечно
letter-referral-help = Хто тоді допоможе, з номерами телефонів.
letter-to = Кому цей лист?
letter-about-talk = Про яку розмову йдеться?
letter-language = Якою мовою?
letter-no-words = На папері такої мови ще немає: { $language }. Мова листа: { $written }.
letter-telephone = За яким номером вам дзвонити?
letter-telephone-help = Якщо номера немає, не заповнюйте.
letter-preview = Так це буде на папері
letter-alt = { $letter }, сторінка { $page } з { $pages }
letter-only-this = У листі є лише те, що ви тут бачите.
letter-print = Надрукувати
letter-save = Зберегти як файл
letter-save-warn = Цей файл не замкнено. Хто його має, той прочитає. Тримайте його в безпечному місці, а потім викиньте.
letter-save-yes = Усе-таки зберегти
letter-saved = Збережено як
letter-sent = Записати: надіслано
letter-sent-done = Записано. Лист надіслано.
letter-ask-told = Чи можна розповісти тому, хто скерував, чим усе закінчилося?
letter-ask-told-help = Запитайте кожну сторону. Без «так» лист не надсилають.
letter-told-yes = Так, можна
letter-told-no = Ні
letter-told-said = Відповідь: так.
letter-told-refused = Відповідь: ні.
letter-told-asked-not = Ще не питали.
letter-not-yet = Спершу закрийте справу. Тоді буде що розповісти.
letter-back = Назад до справи
poster-most-languages = На одному плакаті щонайбільше три мови.
