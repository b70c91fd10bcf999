### Wat mensen hier doen, waar ze bij horen, eigen velden, en overdragen.

who-does-what = Wie doet wat
who-does-eyebrow = Wie hier iets doet op een dag
who-does-on = Op welke dag?
who-does-which = Wat doen mensen?
who-does-all = Alles
nobody-does = Niemand op deze dag
nobody-does-help = Schrijf op de kaart van iemand wat die hier doet.
duty-volunteer = Vrijwilliger
duty-host = Gastvrouw of gastheer
duty-mediator = Bemiddelaar
duty-mentor = Mentor
duty-organiser = Organisator
duty-interpreter = Tolk
duty-board = Bestuur
duty-trainee = Leert het vak
duty-other = Iets anders
field-duty = Wat die hier doet
duties-title = Wat doet deze persoon hier?
duties-help = Dit zegt niets over wie het boek mag openen.
duties-none = Nog niets opgeschreven.
duty-add = Schrijf iets op
duty-which = Wat is het?
duty-save = Bewaar dit
duty-end = Laat stoppen
duty-end-of = Laat stoppen: { $duty }
duty-end-on = Wat is de laatste dag?
duty-end-yes = Zet laatste dag
duty-drop = Haal weg
duty-drop-of = Haal weg: { $duty }
duty-lines = Zoals iemand het opschreef
groups-of-person = Groepen
groups-of-person-none = Nog bij geen groep.
consents-of-person = Toestemmingen
field-minor = Jonger dan 16
minor-help = Een ouder of verzorger zegt dan ja. Haal het weg bij 16 jaar.
minor-yes = Ja
handover = Overdragen
handover-what = Bekijk wat blijft liggen
handover-title = Wat laat { $name } achter?
handover-on = Wat is de laatste dag?
handover-to = Aan wie draag je het over?
handover-to-search = Zoek een naam
handover-nothing = Er ligt niets meer.
handover-nothing-help = Deze persoon regelt niets dat nog komt.
handover-encounters = Wat nog komt
handover-rules = Afspraken om opnieuw te bekijken
handover-groups = Contactpersoon van
handover-duties = Wat deze persoon hier doet
handover-consents = Toestemmingen die aflopen
handover-stays = alleen om te weten
handover-end = Laat dit die dag stoppen
handover-give = Draag over
handover-end-only = Laat stoppen
handover-given = { $given ->
    [0] Overgedragen: niets.
    [one] Overgedragen: 1 ding.
   *[other] Overgedragen: { $given } dingen.
 }
handover-ended = { $ended ->
    [0] Gestopt: niets.
    [one] Gestopt: 1 taak.
   *[other] Gestopt: { $ended } taken.
 }
own-fields = Eigen velden
own-fields-eyebrow = Wat jullie zelf op een kaart zetten
own-fields-lead = Vraag niet meer dan nodig. Turven op een avond kan zonder namen.
own-fields-none = Nog geen eigen velden
own-fields-none-help = Bijvoorbeeld: heeft een sleutel. Of: maat van het T-shirt.
own-field-new = Nieuw veld
own-field-name = Wat wil je weten?
own-field-name-help = Geloof, afkomst en gezondheid mogen niet. Dat is de wet.
own-field-sort = Hoe vul je het in?
own-sort-text = Een paar woorden
own-sort-yes-no = Ja of nee
own-sort-choice = Kies uit een lijst
own-field-options = Waaruit kies je?
own-field-options-help = Zet elke keuze op een eigen regel.
own-field-save = Bewaar veld
own-field-away = Vraag dit niet meer
own-field-away-of = Vraag dit niet meer: { $name }
own-field-back = Vraag dit weer
own-field-back-of = Vraag dit weer: { $name }
own-field-is-away = Niemand vraagt hier nog naar. Wat er al staat, blijft.
own-yes = Ja
own-no = Nee
own-open = Weet ik niet
field-own = Eigen veld
