### Afspraken: huis en straat.

agreement = Домовленість
rules-eyebrow = Дім і вулиця. Їх можуть читати всі.
no-rules = Домовленостей іще немає
no-rules-help = Ви про щось домовилися? Запишіть тут. Потім це висітиме в під’їзді.
new-rule = Нова домовленість
change-rule = Змінити домовленість
made-on = укладено { $day }
look-again-on = Спільний перегляд:
items-work = { $items ->
    [1] { $kept ->
        [0] Ще ні
       *[other] Вдається
    }
    [one] Вдається { $kept } з { $items } пункту
    [few] Вдається { $kept } з { $items } пунктів
    [many] Вдається { $kept } з { $items } пунктів
   *[other] Вдається { $kept } з { $items } пункту
 }
ask-again = Запитати ще раз
new = Нове
poster-title = Так це висітиме в під’їзді
poster-alt = Плакат: { $title }, сторінка { $page } з { $pages }
poster-languages = Мови на плакаті
print-poster = Надрукувати плакат
open-poster = Відкрити плакат
comes-out-of = Це з’явилося тут: { $title }
rule-title = Як називається домовленість?
rule-title-help = Наприклад: Щоб на сходах було приємно.
rule-place = Де вона діє?
rule-place-help = Наприклад: під’їзд 12.
rule-languages = Якими мовами ви пишете?
what-we-agree = Про що ми домовляємося?
item-number = Пункт { $number }
item-text = Що ми робимо
item-text-in = Що ми робимо ({ $language })
item-who = Хто за це відповідає?
item-who-search = Знайти або написати ім’я
item-add = Ще один пункт
when-look-again = Коли ми переглянемо це разом?
when-look-again-help = Того дня Samenboek запитає: чи вдається?
save-rule = Зберегти домовленість
sees-to-it = відповідає за це.
from-to-days = З { $from } до { $to } включно.
from-day = З { $day }
until-day = До { $day } включно.
said-on = { $name }, { $day }
who-wrote-this-short = Автор
where = Де
