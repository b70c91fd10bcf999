### Jaarcijfers van zaken: wat je over een jaar kunt zeggen, zonder dat het iemand aanwijst.

figures = Jaarcijfers
figures-eyebrow = Alleen coördinatoren lezen dit.
figures-open = Bekijk jaarcijfers
figures-for-year = Jaarcijfers { $year }
figures-file = Jaarcijfers
figures-save = Sla jaarcijfers op
figures-save-xlsx = Sla op voor Excel
figures-save-csv = Sla op als lijst
figures-saved = Opgeslagen als bestand.
figures-saved-unsealed = Wie dit bestand heeft, leest het. Er staan geen namen in.
figures-other-sheet = Er is al een ander bestand van { $year }: { $sheets }.
figures-other-sheet-why = Wie beide heeft, kan soms iets kleins uitrekenen.
figures-which-year = Welk jaar?
figures-for-whom = Voor wie?
figures-inside = Voor coördinatoren
figures-published = Om te delen
figures-inside-help = Minder dan 5 zaken laten we niet zien.
figures-published-help = Minder dan 10 zaken laten we niet zien. De rest ronden we af op 5.
figures-goes-on = Dit jaar is nog niet voorbij. De cijfers lopen tot vandaag.
figures-reduced = Van oude zaken is alleen een regel over. Hun maand, dagen en uren weten we niet meer.
figures-empty = Nog geen meldingen in { $year }
figures-empty-help = Kies een ander jaar, of schrijf een melding op.
figures-too-few = Minder dan { $fewest } zaken. Deze cijfers laten we niet zien.
figures-too-few-help = Zo wijst geen getal iemand aan. Kies een ander jaar.
figures-sum = { $count ->
    [one] 1 melding in { $year }.
   *[other] { $count } meldingen in { $year }.
 }
figures-sum-hidden = Hoeveel meldingen er waren, laten we niet zien.
figures-closed-sum = { $count ->
    [one] 1 is klaar.
   *[other] { $count } zijn klaar.
 }
figures-hidden = niet getoond
figures-why-hidden = Te klein om te laten zien. Of je rekent er iets kleins mee uit.
figures-of-sum = { $part } van { $whole }
figures-behind = { $row }: { $count }. Bekijk de zaken.

## Tabellen

figures-rates = Opgelost
figures-rates-title = Hoeveel zaken zijn opgelost?
figures-rate-of = Van welke zaken
figures-solved = Opgelost
figures-denominator-reported = Alle meldingen
figures-denominator-suitable = Geschikt
figures-denominator-handled = Behandeld
figures-by-month = Meldingen per maand
figures-by-referrer = Via wie kwam de melding?
figures-by-kind = Waar ging het over?
figures-by-stage = Hoe ver kwamen de zaken?
figures-by-result = Hoe liep het af?
figures-by-raw-lead = Van melding tot klaar
figures-by-net-lead = Zonder het wachten
figures-by-hours = Uren per zaak
figures-row = Regel
figures-table = Tabel
figures-count = Aantal
figures-of = Van
figures-share = Deel
figures-left-open = Niet ingevuld
figures-still-open = Nog open
figures-month-none = Maand niet meer bekend
figures-month-01 = Januari
figures-month-02 = Februari
figures-month-03 = Maart
figures-month-04 = April
figures-month-05 = Mei
figures-month-06 = Juni
figures-month-07 = Juli
figures-month-08 = Augustus
figures-month-09 = September
figures-month-10 = Oktober
figures-month-11 = November
figures-month-12 = December
figures-stage-reported = Gemeld
figures-stage-intake = Intake gedaan
figures-stage-assigned = Toegewezen
figures-stage-first-talk = Eerste partij gesproken
figures-stage-second-talk = Tweede partij gesproken
figures-stage-session = Samen gesproken
figures-stage-agreements = Afspraken gemaakt
figures-lead-four-weeks = Tot 4 weken
figures-lead-eight-weeks = 4 tot 8 weken
figures-lead-quarter = 8 tot 13 weken
figures-lead-half-year = 13 tot 26 weken
figures-lead-longer = Langer dan 26 weken
figures-hours-unknown = Niet opgeschreven
figures-hours-under-five = Minder dan 5 uur
figures-hours-under-ten = 5 tot 10 uur
figures-hours-under-twenty = 10 tot 20 uur
figures-hours-more = 20 uur of meer
figures-kind-note = Een zaak gaat soms over meer dingen. Samen is het dus meer dan het totaal.
figures-middle-days = { $days ->
    [one] Het midden is 1 dag.
   *[other] Het midden is { $days } dagen.
 }
figures-hours-sum = { $hours ->
    [one] Samen 1 uur.
   *[other] Samen { $hours } uur.
 }

## Zo tellen we

figures-define-year = Een zaak hoort bij het jaar van de melding. Ook als zij later klaar is.
figures-define-suitable = Geschikt: niet teruggestuurd en niet doorverwezen.
figures-define-handled = Behandeld: geschikt en klaar, en er was een gesprek.
figures-define-solved = Opgelost: behandeld, en de nazorg zegt dat het opgelost is. Door bemiddeling, pendelen of advies.
figures-define-stage = Elke regel telt ook wie verder kwam.
figures-define-lead = Dagen van melding tot klaar. Zonder het wachten telt de tijd in de wacht niet mee. Het midden: de helft duurde korter.
figures-define-hours = De tijd die bemiddelaars bij stappen opschreven, van zaken die klaar zijn.
figures-define-hidden = Kleine getallen laten we niet zien. Ook niet wat ze zou verraden. Een nul tonen we wel, behalve bij te weinig zaken.
figures-definition = Zo tellen we

## In het bestand

figures-about = Over deze cijfers
figures-about-what = Wat
figures-about-value = Waarde
figures-year = Jaar
figures-reported = Meldingen
figures-closed = Klaar
figures-middle-raw = Midden van de dagen tot klaar
figures-middle-net = Midden zonder het wachten
figures-hours-total = Uren samen
figures-heard = Gehoord tot:
figures-never-heard = nog nooit

## Zaken achter een getal

figures-behind-title = Zaken achter dit getal
figures-behind-count = { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
 }
figures-behind-none = Hier is geen zaak bij
figures-behind-none-help = De cijfers zijn intussen veranderd.
figures-to-figures = Terug naar de cijfers
