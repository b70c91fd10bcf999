### De lijst met twee versies.

no-two-versions = Двох версій ніде немає
no-two-versions-help = В усіх записано те саме.
choices = Вибрано раніше
choices-help = Вибір неправильний? Скасуйте його.
choice-kept = вибрано
choice-by = { $name }: вибрано { $when }
choice-by-both = { $name }: залишено все, { $when }
choice-undone-by = { $name }: скасовано { $when }
choice-take-back = Скасувати вибір
choice-taken-back = Версії знову тут. Виберіть ще раз.
