### Het blad met hulp dat naast de laptop ligt. Woorden tussen aanhalingstekens staan zo op een knop.

paper-guide-title = Samenboek на одному аркуші
paper-guide-in = Увійдіть
paper-guide-in-steps =
    Виберіть свою картинку.
    Введіть фразу-пароль.
    Натисніть «Увійти».
paper-guide-encounter = Запишіть зустріч
paper-guide-encounter-steps =
    Натисніть «Нова зустріч».
    Виберіть, що було і хто був.
    Натисніть «Зберегти зустріч».
paper-guide-agreement = Складіть домовленість
paper-guide-agreement-steps =
    Перейдіть: «Домовленості».
    Натисніть «Нова домовленість».
    Натисніть «Зберегти домовленість».
paper-guide-stick = Обмін через флешку
paper-guide-stick-steps =
    Вставте флешку. Перейдіть: «Обмін».
    Натисніть «Обмін через цю флешку».
    Дочекайтеся кінця. Вийміть флешку.
paper-guide-lock = Замкніть
paper-guide-lock-steps =
    Натисніть «Готово, я йду».
    Ваша чернетка залишиться вашою.
    Відійшли ненадовго? Натисніть «Сховати екран».
paper-guide-help = Попросіть допомоги
paper-guide-help-steps =
    Натисніть «Допомога» або F1.
    Помилка? Натисніть «Повернути як було».
    Ніщо просто так не зникає.
paper-guide-who = Хто допоможе?
paper-guide-name = Ім’я
paper-guide-telephone = Телефон
