### Ontmoetingen: lijst, formulier, bladzijde.

encounter = Ontmoeting
new-encounter = Nieuwe ontmoeting
change-encounter = Ontmoeting wijzigen
this-week = Deze week, { $range }
last-week = Vorige week, { $range }
week-number = Week { $week }
people-count = { $count ->
    [0] Nog niemand
    [one] 1 persoon
   *[other] { $count } mensen
 }
people-sum = { $named } met naam, { $fresh } nieuw, { $counted } geteld{ $guests ->
    [0] {""}
    [one] , 1 gast
   *[other] , { $guests } gasten
 }
elsewhere-too = Ook ergens anders
planned = Nog te doen
no-encounters = Nog geen ontmoetingen
no-encounters-help = Schrijf de eerste op. Een zin is genoeg.
nothing-found = Niets gevonden
nothing-found-help = Probeer een ander woord, een naam of een plek.
found-for = { $more ->
    [yes] De nieuwste { $count } met
   *[no] { $count ->
        [one] 1 ontmoeting met
       *[other] { $count } ontmoetingen met
    }
 }

what-was-it = Wat was er?
when = Wanneer?
day-today = Vandaag
day-yesterday = Gisteren
day-other = Andere dag
no-place = Nog geen plek
choose-place = Kies plek
change-place = Verander plek
where-was-it = Waar was het?
place-done = Klaar
who-was-there = Wie waren er?
everybody-of-last-time = { $count ->
    [one] Die ene van vorige keer
   *[other] Alle { $count } van vorige keer
 }
more-faces = Meer gezichten
find-or-add = Zoek iemand
find-or-add-name = Zoek een naam, of schrijf een nieuwe
find-or-add-organiser = Zoek of schrijf een naam
new-faces = Nieuwe gezichten
without-name = zonder naam
only-count = Alleen tellen
the-rest = de rest
how-was-it = Hoe was het?
tell-more = Wil je nog iets vertellen?
save-encounter = Bewaar ontmoeting
save-changes = Bewaar
finish-later = Later afmaken
draft-kept = Je klad is bewaard op deze laptop.
draft-continues = Je gaat verder met je klad van { $when }.
start-over = Begin opnieuw

more = Meer
title-help = Leeg? Dan staat er wat het was en waar.
started-at = Hoe laat begon het?
ended-at = Hoe laat was het klaar?
who-organised = Wie regelde het?
take-away = Haal weg: { $name }
take-away-short = Haal weg
how-together = Hoe ging het samen?
what-changed = Wat veranderde er?
who-sat-together = Wie zaten bij elkaar?
tables-help = Tel per tafel of team. De groep kiest zelf woorden, zoals bonen en linzen.
group-number = Groep { $number }
seat-help = Wie zat waar? Kies een naam, en dan een tafel. Slepen kan ook.
seat-here = Zit hier
sits-at = { $name } zit aan { $table }.
sits-nowhere = { $name } zit nergens meer.
take-from-table = Haal { $name } weg bij { $table }
mixing-here = { $share } van het contact was met een andere groep. Toeval geeft { $low } tot { $high }.
field-seat = Waar iemand zat
table-name = Tafel of team
table-called = Tafel { $label }
table-add = Tafel erbij
group-name = Welke groep
group-add = Groep erbij

record-when = Wanneer
between-times = van { $from } tot { $to } uur
from-time = vanaf { $time } uur
until-time = tot { $time } uur
in-place = in { $place }
attendance-sum = { $fresh ->
    [0] { $counted ->
        [0] { "" }
       *[other] { $named ->
            [0] { $counted } geteld.
           *[other] en { $counted } geteld.
        }
    }
    [one] { $counted ->
        [0] { $named ->
            [0] 1 nieuw gezicht.
           *[other] en 1 nieuw gezicht.
        }
       *[other] { $named ->
            [0] 1 nieuw gezicht en { $counted } geteld.
           *[other] en 1 nieuw gezicht en { $counted } geteld.
        }
    }
   *[other] { $counted ->
        [0] { $named ->
            [0] { $fresh } nieuwe gezichten.
           *[other] en { $fresh } nieuwe gezichten.
        }
       *[other] { $named ->
            [0] { $fresh } nieuwe gezichten en { $counted } geteld.
           *[other] en { $fresh } nieuwe gezichten en { $counted } geteld.
        }
    }
 }
together-people = { $count ->
    [0] Er staat nog niemand bij.
    [one] Samen 1 persoon.
   *[other] Samen { $count } mensen.
 }
about-this-encounter = Bij deze ontmoeting
change = Wijzig
same-once-more = Zelfde nog een keer
throw-away = Weggooien
bring-back = Zet terug
this-is-thrown-away = Dit ligt in de prullenbak.
what-did-we-agree = Wat spraken we af?
write-agreement = Schrijf afspraak op
one-more-agreement = Nog een afspraak
who-wrote-this = Wie schreef dit op?
import-choose-file = Kies een bestand
sign-in-sheet = Tekenlijst
sign-in-sheet-help = Een blad om je naam op te zetten. Daarna typ je het over.
print-it = Print
save-calendar = Zet in agenda
calendar-saved = Jullie plannen staan in het bestand. Open het in je agenda.
calendar-file = Samenboek agenda
found-elsewhere = Ook gevonden
found-all = Alles
found-kinds = Welke soort
