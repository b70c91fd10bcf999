### Naast de stappen van een zaak: veiligheid, gesprekken, wie bemiddelt, terugkijken.

## Veiligheid

flag-begin = Het is niet veilig
flag-title = Wat is er aan de hand?
flag-help = De zaak stopt dan meteen. Schrijf geen ziekte of oordeel op.
flag-violence = Geweld
flag-weapons = Wapens
flag-threat = Bedreiging
flag-child = Een kind in gevaar
flag-crisis = Iemand in grote nood
flag-other = Iets anders
flag-save = Stop de zaak
flag-done = De zaak staat stil.
stopped-title = Deze zaak staat stil: het is niet veilig.
stopped-by = { $what }, opgeschreven door { $name } op { $day }.
stopped-what-now = Ga er niet alleen heen. Is er nu gevaar? Bel 112.
stopped-who = Bel daarna jouw coördinator.
stopped-paper = Wie helpt nu?
stopped-lift = Laat verdergaan
stopped-lift-only = Alleen een coördinator laat de zaak verdergaan.
stopped-why = Waarom kan het weer verder?
stopped-why-help = Eén zin is genoeg. Iedereen in de zaak leest dit.
stopped-lift-save = Ga weer verder
stopped-lifted = De zaak gaat weer verder.
draft-of-case-lift = Waarom een zaak weer verder gaat
stopped-short = Gestopt

## Gesprekken

meetings = Geplande gesprekken
meetings-none = Er staat nog niets gepland.
meeting-add = Plan een gesprek
meeting-what = Welk gesprek?
meeting-first-talk = Met de eerste partij
meeting-second-talk = Met de tweede partij
meeting-session = Met allemaal samen
meeting-aftercare = Nazorg
meeting-other = Ander gesprek
meeting-on = Op welke dag?
meeting-at = Hoe laat?
meeting-place = Waar?
meeting-save = Bewaar gesprek
meeting-strike = Gaat niet door
meeting-strike-of = Gaat niet door: { $day }
meeting-struck = Doorgestreept. Het gesprek gaat niet door.
meeting-when = { $day }, { $time } uur
meeting-card = Maak een kaart
talks-save = Zet gesprekken in agenda
talks-save-help = In je agenda staat alleen “Gesprek”. Geen naam en geen straat.
draft-of-case-meeting = Een gesprek in een zaak

## Ook opgeschreven

noted = Ook opgeschreven
noted-letter = Verstuurd: { $letter }
noted-letter-to = Verstuurd aan { $name }: { $letter }
noted-flag = Niet veilig: { $what }
noted-lift = Gaat weer verder
noted-told-yes = { $name } vindt het goed dat de verwijzer het hoort
noted-told-no = { $name } wil niet dat de verwijzer het hoort
noted-meeting = Gesprek gepland op { $day }
noted-knows = { $name } kent een partij
noted-strike = Streep door
noted-strike-of = Streep door: { $what }
noted-struck = doorgestreept
noted-done = Doorgestreept. Het blijft te zien.

## Wie bemiddelt

proposals = Voorstel
proposals-help = Jij kiest. Dit is waarom ze passen.
proposals-none = Er is geen paar te vinden. Kies zelf.
proposals-by-hand = Kies zelf twee mensen
proposal-take = Kies dit paar
proposal-take-of = Kies dit paar: { $names }
proposals-left-out = Niet voorgesteld
reason-speaks = Spreekt { $language }
reason-speaks-not = Niemand spreekt { $language }
reason-language-unknown = We weten niet wie { $language } spreekt
reason-experienced = { $name } heeft veel ervaring
reason-both-new = Voor allebei nieuw
reason-did-this = { $name } deed zo’n zaak al eens
reason-free = Hebben nu geen zaak
reason-busy = { $name } heeft veel zaken
reason-near = { $name } woont dichtbij
reason-distance-unknown = We weten niet hoe dichtbij ze wonen
bar-is-party = heet net als een partij
bar-lives-there = woont op het adres van een partij
bar-knows-party = kent een partij
bar-declined = zei al nee
bar-not-area = wil niet in deze straat
bar-not-kind = wil zulke zaken niet
knows-party = Kent een partij
knows-party-of = { $name }: Kent een partij
knows-party-done = Opgeschreven. We stellen die niet meer voor.
case-hint-mediator-knows-party = Een bemiddelaar kent een partij. Kies iemand anders.
decline = Niets voor mij
decline-why = Waarom niet? Kies er één.
decline-help = Daarna lees je niet meer wat er nieuw bij komt.
decline-knows-party = Ik ken iemand
decline-too-near = Te dichtbij
decline-too-busy = Te druk
decline-not-for-me = Past niet bij mij
decline-other = Anders
declined-done = De coördinator zoekt iemand anders.
declined-by = { $name } zei nee.
case-step-declined = Een bemiddelaar zei nee
case-due-safety = Niet veilig: kijk nu
case-due-safety-late = Niet veilig: kijk nu
case-due-safety-help = De zaak staat stil tot een coördinator kijkt.
case-due-short-safety = niet veilig, staat stil
case-due-short-safety-late = niet veilig, staat stil
case-due-pair = Zoek een bemiddelaar: voor { $until }
case-due-pair-late = Zoek een bemiddelaar: had gemoeten voor { $until }
case-due-pair-help = Iemand zei nee.
case-due-short-pair = zoek een bemiddelaar
case-due-short-pair-late = zoek nu een bemiddelaar

## Partijen

party-more = Taal en leeftijd
party-more-of = Taal en leeftijd: { $name }
party-language = Welke taal leest en spreekt die het best?
party-language-none = Weet ik niet
party-age = Hoe oud?
party-adult = 18 of ouder
party-minor = 12 tot en met 17
party-child = Jonger dan 12
party-guardian = Wie staat er naast?
party-guardian-help = Een ouder of verzorger.
party-save = Bewaar
party-is-minor = Minderjarig
party-with-guardian = Met { $name }
party-without-guardian = Wie staat naast deze minderjarige? Schrijf het op.
party-speaks = Leest en spreekt: { $language }

## Terugkijken

look-back = Hoe kijken ze terug?
look-back-help = Vraag het. Niemand hoeft te antwoorden.
look-back-of = { $name }: { $question }
question-heard = Luisterden we goed?
question-fair = Waren we eerlijk voor allebei?
question-helped = Heeft het geholpen?
face-good = Ja
face-so-so = Een beetje
face-bad = Nee
look-back-two = Twee antwoorden, op twee laptops: { $faces }

## Hoe iemand bemiddelt

wishes = Bemiddelen
wishes-help = Hiermee zoekt de coördinator een paar. Het hele team leest dit.
wishes-none = Er staat nog niets.
wish-speaks = Spreekt { $value }
wish-not-area = Niet in { $value }
wish-not-with = Niet samen met { $value }
wish-not-kind = Niet over: { $value }
wish-add = Schrijf iets op
wish-which = Wat wil je opschrijven?
wish-which-speaks = Een taal
wish-which-not-area = Een straat niet
wish-which-not-with = Een persoon niet
wish-which-not-kind = Een soort zaak niet
wish-language = Welke taal?
wish-area = Welke straat of postcode?
wish-person = Met wie niet?
wish-kind = Waarover niet?
wish-save = Bewaar
wish-drop = Haal weg
wish-drop-of = Haal weg: { $what }

## Talen

tongue-nl = Nederlands
tongue-en = Engels
tongue-ar = Arabisch
tongue-tr = Turks
tongue-uk = Oekraïens
tongue-pl = Pools
tongue-ti = Tigrinya
tongue-so = Somalisch
tongue-fa = Farsi
tongue-prs = Dari
tongue-ps = Pasjtoe
tongue-ku = Koerdisch
tongue-rif = Berbers
tongue-fr = Frans
tongue-de = Duits
tongue-es = Spaans
tongue-pt = Portugees
tongue-ru = Russisch
tongue-ro = Roemeens
tongue-bg = Bulgaars
tongue-zh = Chinees
tongue-pap = Papiaments
tongue-srn = Sranan
tongue-dse = Gebarentaal
draft-of-case-party = Iets over een partij
field-party = Over een partij
