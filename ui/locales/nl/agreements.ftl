### Afspraken in een zaak: maken, tekenen, nazorg.

case-agreements = Wat spraken ze af?
no-case-agreements = Er staan nog geen afspraken.
new-case-agreement = Maak een afspraak
case-agreement-thrown-away = Weggegooid
agreement-items = { $count ->
    [one] 1 punt
   *[other] { $count } punten
 }
agreement-standing-draft = Nog niet getekend
agreement-standing-part = Nog niet door iedereen getekend
agreement-standing-signed = Getekend
agreement-standing-changed = Gewijzigd na ondertekening
agreement-version = Versie { $number }, teken { $mark }
agreement-next-talk = Vervolggesprek op { $day }
agreement-review = Samen opnieuw kijken op { $day }
agreement-of-case = Afspraak in een zaak
agreement-file = Afspraken
draft-of-agreement = Een afspraak in een zaak
draft-of-agreement-in = Een afspraak in een zaak
draft-of-aftercare = Nazorg in een zaak
draft-of-agreement-sign = Een handtekening in een zaak

## Maken

agreement-who-does-what = Wie doet wat?
agreement-first-language = Eerste taal
agreement-second-language = Tweede taal erbij
agreement-one-language = Alleen één taal
agreement-other-language = Andere taal
agreement-language-code = Code van die taal
agreement-language-code-help = Bijvoorbeeld: ti voor Tigrinya, so voor Somalisch.
agreement-swap-languages = Wissel van plek
agreement-language-drop = Deze zinnen gaan dan weg:
agreement-language-take = Haal de taal weg
agreement-language-keep = Laat de taal staan
agreement-language-hidden = Deze taal zie je hier niet:
agreement-two-languages = Afspraken in twee talen
agreement-text = Wat spreken jullie af?
agreement-text-in = Wat spreken jullie af? ({ $language })
agreement-text-help = Schrijf het in hun eigen woorden.
agreement-responsible = Wie zorgt hiervoor?
agreement-who = Wie doet mee?
agreement-others = Wie nog meer?
agreement-where = Waar?
agreement-how = Hoe precies?
agreement-from = Vanaf wanneer?
agreement-until = Tot en met wanneer?
agreement-more = Waar, hoe, wanneer?
agreement-mediators = De bemiddelaars
agreement-party-left = { $name }, geen partij meer
agreement-item-gone = Punt { $number } is weg.
agreement-item-back = Zet terug
agreement-up = Omhoog
agreement-up-item = Punt { $number } omhoog
agreement-down = Omlaag
agreement-down-item = Punt { $number } omlaag
agreement-talk-first = Volgende keer praten we eerst
agreement-talk-first-in = Volgende keer praten we eerst ({ $language })
agreement-talk-first-help = Hoe zoeken jullie elkaar eerst op?
agreement-talk-first-use = Gebruik deze zin
agreement-talk-first-sentence = Is er iets? Dan bellen we eerst bij elkaar aan.
agreement-review-on = Wanneer kijken jullie samen opnieuw?
agreement-in-weeks = Over { $count } weken
agreement-form = Hoe willen ze ja zeggen?
agreement-save = Bewaar afspraak
agreement-read-along = Lees samen
agreement-read-stop = Stop met lezen
agreement-read-both = Beide talen
agreement-read-language = In welke taal lees je?
agreement-no-parties = Zet eerst in de zaak wie de partijen zijn.

form-signed = Op het scherm tekenen
form-paper = Op papier tekenen
form-spoken = Hardop ja zeggen
form-typed = De naam typen

## Tips naast een punt

agreement-hint-vague = ‘{ $word }’ leest iedereen anders. Wat zie je als het lukt?
agreement-hint-blaming = ‘{ $word }’ klinkt als een verwijt. Kan het zonder?
agreement-hint-conditional = Dit punt wacht op de ander (‘{ $word }’). Kan het los?
agreement-hint-without-day = Hier staat nog geen dag bij.
agreement-hint-one-sided = Eén partij doet nu alles. Wat doet de ander?
agreement-hints = Tips

## Bladzijde

agreement-title = Afspraak van { $day }
agreement-changed = Gewijzigd na ondertekening.
agreement-changed-help = Wat jullie tekenden, staat hieronder. Onder wat nu staat, tekende nog niemand.
agreement-renamed = Een naam is veranderd na het tekenen. Hier staat de naam van toen.
agreement-stopped = De zaak staat stil. Tekenen of wijzigen kan nu niet.
agreement-item-goes = Weghalen
agreement-item-stays = Laten staan
agreement-item-stays-text = Laten staan: { $text }
agreement-as-signed = Zo tekenden ze
agreement-as-now = Zo staat het nu
agreement-older = Eerder getekend
agreement-not-yet = Tekenen kan nog niet.
agreement-sees-to-it = zorgt ervoor
agreement-nobody-sees = Nog niemand zorgt hiervoor
agreement-talk-first-short = Eerst praten
agreement-change = Wijzig
agreement-change-help = Wijzig je? Dan moet iedereen opnieuw tekenen.

## Tekenen

agreement-sign = Wie zegt ja?
agreement-sign-now = Laat tekenen
agreement-sign-of = Laat tekenen: { $name }
agreement-signed-on = Getekend op { $day }
agreement-sign-way = Hoe zegt { $name } ja?
agreement-ink = Teken hier, { $name }
agreement-ink-help = Teken met je vinger, pen of muis.
agreement-ink-clear = Wis
agreement-ink-picture = Handtekening van { $name }
agreement-ink-save = Bewaar handtekening
agreement-photo-save = Kies foto van het papier
agreement-photo-help = Print eerst. Maak een foto van het getekende papier.
agreement-photo-show = Bekijk het papier
agreement-photo-hide = Verberg het papier
agreement-photo-alt = Foto van het getekende papier
agreement-witness = Wie hoorde het?
agreement-witness-save = Bewaar wat ze zeiden
agreement-name = Typ je naam
agreement-name-save = Bewaar naam
agreement-way-signed = Getekend op het scherm
agreement-way-paper = Getekend op papier
agreement-way-spoken = Hardop gezegd. { $name } hoorde het.
agreement-way-typed = Getypt: { $name }
agreement-written-by = { $name } schreef het op.
agreement-unsign = Neem terug
agreement-unsign-of = Neem terug: de handtekening van { $name }
agreement-unsigned = Je nam de handtekening terug.
agreement-all-signed = Iedereen zei ja.
agreement-told = Mag de verwijzer horen hoe het afliep?
agreement-told-help = Alleen de afloop. Nooit wat hier staat.
agreement-told-of = { $name }: mag de verwijzer het horen?
agreement-told-yes = Ja
agreement-told-no = Nee
agreement-told-said = { $name } zei op { $day }: { $answer }
agreement-told-nothing = Nog niet gevraagd

## Papier

agreement-paper = Zo komt het op papier
agreement-paper-alt = De afspraak op papier, bladzijde { $page } van { $pages }
agreement-paper-languages = Talen op papier
agreement-paper-copies = Iedere partij krijgt een eigen exemplaar.
agreement-print = Print
agreement-save-file = Opslaan als bestand
agreement-file-warning = Dit bestand is niet op slot. Wie het heeft, kan het lezen.
agreement-file-yes = Toch opslaan
agreement-printed = Het ligt bij de printer.

## Nazorg

aftercare = Nazorg
aftercare-of = Lukt het? Vraag het aan iedereen.
aftercare-begin = Vraag hoe het gaat
aftercare-who = Met wie praat je?
aftercare-which = Over welke afspraak?
aftercare-on = Wanneer sprak je { $name }?
aftercare-item = Punt { $number }: lukt het?
aftercare-other-answers = Iets anders
aftercare-note = Wil je er iets bij schrijven?
aftercare-note-add = Schrijf er iets bij
aftercare-with-step = Zet ook de stap Nazorg in de zaak
aftercare-save = Bewaar antwoorden
aftercare-saved = De antwoorden zijn bewaard.
aftercare-answers = Wat zeiden ze later?
aftercare-no-answers = Nog niemand vroeg hoe het gaat.
aftercare-no-talk = Eerst praten jullie samen. Zet dat gesprek in de zaak.
aftercare-differs = Ze zeggen niet hetzelfde
aftercare-next = Nog een keer praten?
aftercare-next-help = Kies een dag voor een vervolggesprek.
said-kept = Gelukt
said-partly = Een beetje
said-not = Niet
said-not-applicable = Niet meer nodig
said-unknown = Weet niet
said-taken-back = teruggenomen

field-talk-first = Eerst praten
field-review-on = Samen opnieuw kijken
field-form = Hoe ze ja zeggen
