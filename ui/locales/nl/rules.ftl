### Afspraken: huis en straat.

agreement = Afspraak
rules-eyebrow = Huis en straat. Iedereen mag ze lezen.
no-rules = Nog geen afspraken
no-rules-help = Spraken jullie iets af? Zet het hier. Dan hangt het straks in de hal.
new-rule = Nieuwe afspraak
change-rule = Afspraak wijzigen
made-on = gemaakt op { $day }
look-again-on = We kijken samen opnieuw op
items-work = { $items ->
    [one] { $kept ->
        [0] Nog niet
       *[other] Het lukt
    }
   *[other] { $kept } van de { $items } punten lukken
 }
ask-again = Vraag het opnieuw
new = Nieuw
poster-title = Zo hangt het in de hal
poster-alt = Poster: { $title }, bladzijde { $page } van { $pages }
poster-languages = Talen op de poster
print-poster = Print poster
open-poster = Open poster
comes-out-of = Dit komt uit: { $title }
rule-title = Hoe heet de afspraak?
rule-title-help = Bijvoorbeeld: Zo houden we het trappenhuis fijn.
rule-place = Waar geldt het?
rule-place-help = Bijvoorbeeld: Portiek 12.
rule-languages = In welke talen schrijf je?
what-we-agree = Wat spreken we af?
item-number = Punt { $number }
item-text = Dit doen we
item-text-in = Dit doen we ({ $language })
item-who = Wie zorgt hiervoor?
item-who-search = Zoek of schrijf een naam
item-add = Nog een punt
when-look-again = Wanneer kijken we samen opnieuw?
when-look-again-help = Op die dag vraagt Samenboek: lukt het?
save-rule = Bewaar afspraak
sees-to-it = zorgt ervoor.
from-to-days = Van { $from } tot en met { $to }.
from-day = Vanaf { $day }.
until-day = Tot en met { $day }.
said-on = { $name }, { $day }
who-wrote-this-short = Door
where = Waar
