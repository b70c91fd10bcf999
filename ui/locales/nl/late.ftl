### Wat apart ligt: werk dat te laat kwam, en wat niet open mocht.

late-title = Er kwam nog werk van { $name }
late-title-laptop = Er kwam nog werk van de laptop { $name }
late-somebody = iemand
late-since = { $name } heeft geen toegang meer. Dat hoorden we hier op { $day }.
late-after = { $name } heeft geen toegang meer.
late-about = Dit werk is van daarna: { $things }.
late-encounter = { $count ->
    [one] 1 ontmoeting
   *[other] { $count } ontmoetingen
 }
late-rule = { $count ->
    [one] 1 afspraak
   *[other] { $count } afspraken
 }
late-case = { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
 }
late-closed = { $count ->
    [one] In 1 pakje kunnen we hier niet kijken.
   *[other] In { $count } pakjes kunnen we hier niet kijken.
 }
late-refused = Een coördinator zei hier: niet meenemen.
late-coordinator = Een coördinator moet hiernaar kijken.
late-look = Wat is het?
late-nothing = Hier is niets van te zien.
late-thing-new = nieuw
late-thing-changed = verandert iets in het boek
late-thing-thrown-away = weggegooid
late-thing-not-to-be-told = niet te zien
late-thing-unnamed = Iets zonder naam
late-thing-case = Een zaak
late-take = Toch meenemen
late-leave = Niet meenemen
late-taken = { $count ->
    [0] Meegenomen. Er was niets nieuws.
    [one] Meegenomen: 1 ding.
   *[other] Meegenomen: { $count } dingen.
 }
late-taken-waiting = Meegenomen. Een deel wacht op iets ouders.
late-left = Het blijft apart liggen.

apart = Wat apart ligt
apart-link = { $count ->
    [one] Er ligt 1 pakje apart
   *[other] Er liggen { $count } pakjes apart
 }
apart-lead = Dit kwam binnen, en kwam niet in het boek. Er gaat niets van weg.
apart-empty = Er ligt niets apart
apart-empty-help = Alles wat binnenkwam, staat in het boek.
apart-late = Te laat
apart-rest = De rest
apart-count = { $count ->
    [one] 1 pakje
   *[other] { $count } pakjes
 }
apart-of-person = van { $name }
apart-of-laptop = van de laptop { $name }
apart-of-unknown = van iemand die we niet kennen
apart-late-receipt = De laptop van dit pakje heeft geen toegang meer. Het zegt alleen wat daarop staat.
    .try = Je hoeft niets te doen.
apart-no-grant = Wie dit schreef, mag dat hier niet.
    .try = Moet het toch? Vraag een coördinator om die persoon toegang te geven.
apart-unknown-signer = We weten nog niet wie dit schreef.
    .try = Deel nog een keer. Misschien horen we het dan.
apart-bad-signature = Onderweg veranderde iemand dit pakje.
    .try = Deel opnieuw met de laptop waar het vandaan komt.
apart-other-centre = Dit is van een ander buurthuis.
    .try = Je hoeft niets te doen.
apart-damaged-change = Dit pakje is van binnen kapot.
    .try = Vraag wie dit schreef om het nog een keer op te schrijven.
apart-foreign-change = Iemand schreef dit op naam van een ander.
    .try = Vertel dit aan een coördinator.
apart-ended-the-program = Samenboek stopte terwijl we dit openden.
    .try = Deel nog een keer. Dan proberen we het weer.
apart-ended-the-program-twice = Samenboek stopte hier twee keer op. Het blijft dicht.
    .try = Vertel dit aan wie jullie helpt met Samenboek.
apart-broken-seal = Het slot van dit pakje klopt niet.
    .try = Deel opnieuw met de laptop waar het vandaan komt.
apart-too-large = Dit pakje is te groot.
    .try = Vertel dit aan wie jullie helpt met Samenboek.
apart-malformed = Dit pakje is geen goed pakje.
    .try = Deel opnieuw met de laptop waar het vandaan komt.
apart-other = Dit pakje kon niet open.
    .try = Zet de nieuwste Samenboek op deze laptop. Deel dan nog een keer.

## Wie binnenkwam door iemand die zelf geen toegang meer had

stranded-title = { $name } doet nog niet mee
stranded-by = { $by } liet { $name } binnen, maar had zelf geen toegang meer.
stranded-by-somebody = Wie { $name } binnenliet, had zelf geen toegang meer.
stranded-laptop = Het gaat om de laptop { $laptop }.
stranded-further = { $name } hoort al bij de groep.
stranded-role = Taak: { $role }.
stranded-wrote = Het werk van { $name } ligt hier klaar.
stranded-let-in = Opnieuw binnenlaten
stranded-keep-out = Niet binnenlaten
stranded-is-in = { $name } doet nu mee.
stranded-is-out = { $name } blijft buiten. We vragen het niet meer.

standing-stopped = Een coördinator stopte je toegang.
standing-stopped-help = Je kunt hier nog lezen. Schrijven kan niet meer.
standing-gone-on = Een andere laptop heeft dezelfde sleutels.
standing-gone-on-help = Iemand kopieerde de map. Schrijven kan hier niet meer. Haal het boek hier weg, en doe opnieuw mee.
standing-clear = Haal het boek van deze laptop
standing-copied = Er is een kopie van deze laptop.
standing-copied-help = Daarom kreeg deze laptop nieuwe sleutels. Ken je de kopie niet? Zeg het tegen een coördinator.
standing-copied-known = Ik weet het
standing-outside = Je werk komt nog niet bij de anderen.
standing-in-vain = { $by } liet je binnen, maar had zelf geen toegang meer.
standing-in-vain-somebody = Wie je binnenliet, had zelf geen toegang meer.
standing-outside-help = Een coördinator moet je opnieuw binnenlaten. Je werk blijft hier bewaard.
standing-elsewhere = Op je andere laptop kun je gewoon verder.
standing-nobody-leads = Niemand leidt deze groep nog.
standing-nobody-leads-help = Niemand kan nu iemand binnenlaten of stoppen.
standing-paper = Met de sleutel van het buurthuis kan iemand weer leiden.
standing-no-paper = Er is geen sleutel van het buurthuis meer.
standing-halted = Iemand gebruikt een nieuwere versie van Samenboek.
standing-halted-help = Zet die ook op deze laptop. Tot dan laat je hier niemand binnen.
