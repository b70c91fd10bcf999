### Vandaag.

today-encounters = Сьогоднішні зустрічі
nothing-today = Сьогодні ще нічого
nothing-today-help = Щось було? Запишіть. Досить одного речення.
written-by = Автор запису:
same-as-last-time = Як минулого разу
drafts-to-finish = Ще закінчити
finish-draft = Закінчити
draft-of-encounter = Зустріч
draft-of-encounter-again = Зустріч
draft-of-rule = Домовленість
draft-of-rule-from = Домовленість
draft-of-other = Чернетка
does-it-work = Чи вдається?
does-it-work-help = Ви про це домовилися. Як воно тепер?
asked-since = з { $day }
about-your-work = Про вашу роботу
more-two-versions = { $count ->
    [one] Дві версії ще в { $count } місці
    [few] Дві версії ще в { $count } місцях
    [many] Дві версії ще в { $count } місцях
   *[other] Дві версії ще в { $count } місця
 }
look-at-receipt = Що вам надійшло
drafts-away = { $count ->
    [one] { $count } чернетка лежить за вашою фразою-паролем.
    [few] { $count } чернетки лежать за вашою фразою-паролем.
    [many] { $count } чернеток лежить за вашою фразою-паролем.
   *[other] { $count } чернетки лежать за вашою фразою-паролем.
  }
drafts-away-open = Введіть фразу-пароль
versions-of-case = Справа
versions-of-agreement = Домовленість у справі
draft-of-series = Серія
draft-of-own-field = Власне питання
draft-of-signal-action = Що хтось зробить із сигналом
draft-of-signal-close = Що зроблено із сигналом
