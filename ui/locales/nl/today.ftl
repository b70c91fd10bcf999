### Vandaag.

today-encounters = Ontmoetingen van vandaag
nothing-today = Nog niets vandaag
nothing-today-help = Was er iets? Schrijf het op. Een zin is genoeg.
written-by = Opgeschreven door
same-as-last-time = Zelfde als vorige keer
drafts-to-finish = Nog afmaken
finish-draft = Maak af
draft-of-encounter = Een ontmoeting
draft-of-encounter-again = Een ontmoeting
draft-of-rule = Een afspraak
draft-of-rule-from = Een afspraak
draft-of-other = Een klad
does-it-work = Lukt het?
does-it-work-help = Jullie spraken dit af. Hoe gaat het nu?
asked-since = sinds { $day }
about-your-work = Over je werk
more-two-versions = { $count ->
    [one] Nog 1 keer twee versies
   *[other] Nog { $count } keer twee versies
 }
look-at-receipt = Bekijk wat je kreeg
drafts-away = { $count ->
    [one] 1 klad ligt achter je wachtzin.
   *[other] { $count } kladjes liggen achter je wachtzin.
  }
drafts-away-open = Typ je wachtzin
versions-of-case = Een zaak
versions-of-agreement = Een afspraak in een zaak
draft-of-series = Een reeks
draft-of-own-field = Een eigen vraag
draft-of-signal-action = Wat iemand doet aan een signaal
draft-of-signal-close = Wat er met een signaal gebeurde
