### Agreements: house and street.

agreement = Agreement
rules-eyebrow = House and street. Everybody may read them.
no-rules = No agreements yet
no-rules-help = Did you agree something? Put it here. Then it can hang in the hall.
new-rule = New agreement
change-rule = Change agreement
made-on = made on { $day }
look-again-on = We look again together on
items-work = { $items ->
    [one] { $kept ->
        [0] Not yet
       *[other] It works
    }
   *[other] { $kept } of the { $items } points work
 }
ask-again = Ask again
new = New
poster-title = How it hangs in the hall
poster-alt = Poster: { $title }, page { $page } of { $pages }
poster-languages = Languages on the poster
print-poster = Print poster
open-poster = Open poster
comes-out-of = This comes out of: { $title }
rule-title = What is the agreement called?
rule-title-help = For example: How we keep the stairs pleasant.
rule-place = Where does it hold?
rule-place-help = For example: Stairwell 12.
rule-languages = In which languages do you write?
what-we-agree = What do we agree?
item-number = Point { $number }
item-text = We do this
item-text-in = We do this ({ $language })
item-who = Who sees to it?
item-who-search = Find or write a name
item-add = One more point
when-look-again = When do we look again together?
when-look-again-help = On that day Samenboek asks: is it working?
save-rule = Save agreement
sees-to-it = sees to it.
from-to-days = From { $from } to { $to }.
from-day = From { $day }.
until-day = Until { $day }.
said-on = { $name }, { $day }
who-wrote-this-short = By
where = Where
