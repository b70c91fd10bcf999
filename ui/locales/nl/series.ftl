### Reeksen: wat steeds terugkomt. En de deur, waar mensen binnenkomen.

series-all = Reeksen
series-new = Nieuwe reeks
series-change = Reeks wijzigen
save-series = Bewaar reeks
no-series = Nog geen reeksen
no-series-help = Komt iets steeds terug, zoals elke dinsdag soep? Maak een reeks.
series-called = Hoe heet het?
what-was-it-series = Wat is het?
how-often = Hoe vaak?
often-by-week = Op dagen in de week
often-by-month-day = Op een dag in de maand
often-by-month-date = Op een datum in de maand
every-weeks = Om de hoeveel weken?
every-months = Om de hoeveel maanden?
every-help = 1 is elke keer
on-which-days = Op welke dagen?
on-which-day = Op welke dag?
which-of-month = Welke in de maand?
which-1 = eerste
which-2 = tweede
which-3 = derde
which-4 = vierde
which-last = laatste
often-weekly = { $every ->
    [1] Elke week op { $days }
    [2] Om de week op { $days }
   *[other] Elke { $every } weken op { $days }
 }
often-monthly-on = { $every ->
    [1] Elke maand op de { $which } { $day }
   *[other] Elke { $every } maanden op de { $which } { $day }
 }
often-monthly = { $every ->
    [1] Elke maand op dag { $day }
   *[other] Elke { $every } maanden op dag { $day }
 }
often-newer = Gemaakt met een nieuwere versie
series-from = Vanaf welke dag?
series-until = Tot en met welke dag?
series-until-help = Leeg? Dan gaat het door.
starts-at = Hoe laat begint het?
ends-at = Hoe laat is het klaar?
where-is-it = Waar is het?
who-organises = Wie regelt het?
series-next = Weer op { $day }
series-over = Afgelopen
series-coming = Komt nog
series-nothing-coming = Er komt geen keer meer.
series-held = Zo was het
series-since = Sinds { $from }.
series-from-until = Van { $from } tot en met { $until }.
series-off = Gaat niet door
series-is-off = Gaat niet door.
series-on-after-all = Gaat toch door
series-other-day = Andere dag
series-was-on = Eigenlijk { $day }.
series-written = Opgeschreven.
series-not-written = Nog niet opgeschreven.
about-this-series = Over deze reeks
series-thrown-help = Gooi je de reeks weg? Dan blijven de ontmoetingen staan.
to-the-series = Naar de reeks
write-down = Schrijf op
planned-not-written = Nog niet opgeschreven.

guests = Gasten
guests-from = van ergens anders
guests-count = { $count ->
    [one] 1 gast.
   *[other] { $count } gasten.
 }

twice-title = Staat deze avond er twee keer?
twice-help = Kijk naar de andere:
twice-join = Maak er een van
twice-joined = Het is nu een ontmoeting. Niemand is weg.

open-door = Zet bij de deur
door-title = Binnenkomen
door-welcome = Welkom bij
door-name = Hoe heet je?
door-name-help = Je voornaam is genoeg.
door-here = Ik ben er
door-or = Liever zonder naam?
door-known = Ik was hier al eens
door-new = Ik ben hier voor het eerst
door-said = Fijn dat je er bent!
door-undo = Dat was niet goed
door-stop = Stop
door-stop-help = Daarna is het boek op slot.

field-guests = Gasten
field-attendance-guests = Gasten
field-occurrence = Welke keer van de reeks
field-rhythm = Hoe vaak
field-except = Gaat niet door of andere dag
