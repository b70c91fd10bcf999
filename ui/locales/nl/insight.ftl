### Inzicht: wat een periode laat zien.

insight = Inzicht
which-period = Welke periode
period-twelve = Laatste 12 maanden
period-this-year = Dit jaar
period-last-year = Vorig jaar
period-other = Andere maanden
first-day = Vanaf de maand van
last-day = Tot en met de maand van
show-period = Laat zien
counting = We tellen.
from-until-days = { $from } tot en met { $to }
nothing-in-period = Nog niets in deze periode
nothing-in-period-help = Kies andere dagen, of schrijf een ontmoeting op.
picture-or-table = Plaatje of tabel
as-picture = Plaatje
as-table = Tabel
how-counted = Zo tellen we dit
month = Maand
visits = Mensen samen
no-activity = Niet gekozen

strip-title = { $encounters ->
    [one] 1 ontmoeting, { $visits } mensen samen.
   *[other] { $encounters } ontmoetingen, { $visits } mensen samen.
 }
strip-said = { $count ->
    [one] 1 ontmoeting.
   *[other] { $count } ontmoetingen, in { $kinds } soorten.
 }
strip-table = Ontmoetingen per soort
strip-foot = Een stip is een ontmoeting. Hoe groter, hoe meer mensen.
structural-sum = { $part ->
    [0] Nog geen vaste reeks.
    [one] 1 van de { $whole } hoorde bij een vaste reeks.
   *[other] { $part } van de { $whole } hoorden bij een vaste reeks.
 }
how-structural = Een vaste reeks was er minstens 3 keer. Tussen de eerste en de laatste keer zitten minstens 60 dagen. Drie keer in één week telt dus niet.

mixing-apart = Aan tafel zitten groepen meer apart dan toeval doet.
mixing-as-by-chance = Aan tafel mengen groepen zoals toeval het doet.
mixing-mixed = Aan tafel mengen groepen meer dan toeval doet.
mixing-silent-nothing-counted = Niemand telde nog wie bij wie zat.
mixing-silent-too-few = Minder dan 5 mensen. Dit getal laten we niet zien.
mixing-silent-one-group = Er zat maar één groep aan tafel.
mixing-silent-one-unit = Iedereen zat bij elkaar. Dan valt er niets te vergelijken.
mixing-silent-help = Tel bij een ontmoeting per tafel. De groep kiest zelf woorden, zoals bonen en linzen.
mixing-foot = { $share } van het contact was met een andere groep. Toeval geeft { $low } tot { $high }. Geteld: { $people } mensen aan { $units } tafels.
mixing-said = { $part }: { $share }. Toeval geeft { $low } tot { $high }.
mixing-table = Contact met een andere groep
as-people-sat = zo zaten mensen
as-chance-does = zo doet toeval het
tables-in = Tafels in
seen = Gezien
by-chance = Toeval
range-from-to = { $low } tot { $high }
how-mixing = We kijken wie samen aan tafel zat. Mensen telden zichzelf, zonder naam. Daarna zetten we dezelfde mensen 500 keer door elkaar op dezelfde stoelen. Zo zien we wat toeval doet. In 95 van de 100 keer ligt toeval in het gearceerde vak. Tafels met meer dan 12 mensen tellen niet mee. Dit laat geen oorzaak zien.
how-mixing-sources = Simpson (1949), zonder vertekening. E-I-index: Krackhardt en Stern (1988). Gewicht per tafel: Newman (2001).
figure-ratio = Gedeeld door toeval
figure-range = toeval: { $low } tot { $high }
figure-e-i = E-I-index
figure-expected = toeval: { $value }

new-faces-sum = { $count ->
    [0] Nog geen nieuwe gezichten.
    [hidden] Minder dan 5 nieuwe gezichten.
   *[other] { $count } nieuwe gezichten.
 }
faces-said = { $count ->
    [hidden] { $part }: minder dan 5.
   *[other] { $part }: { $count }.
 }
faces-foot = Geteld zonder naam. Minder dan 5 laten we niet zien: daar staat een streepje.
fewer-than-five = minder dan 5

contact-sum = { $part ->
    [0] Nog geen van de { $whole } tweetallen zag elkaar steeds weer.
    [one] 1 van de { $whole } tweetallen zag elkaar steeds weer.
   *[other] { $part } van de { $whole } tweetallen zagen elkaar steeds weer.
 }
contact-silent-nothing-counted = Wie elkaar steeds weer zag, is nog niet te tellen.
contact-silent-too-few = Wie elkaar steeds weer zag: te weinig mensen om te laten zien.
contact-days = Meestal zaten er { $days } dagen tussen.
contact-help = Schrijf op wie bij wie zat. Dan telt dit mee.
how-contact = Een tweetal zat aan één tafel, of in een kleine groep. Klein is hoogstens 12 mensen. Steeds weer is minstens 3 keer. Tussen de eerste en de laatste keer zitten minstens 60 dagen. We laten nooit zien wie het zijn.
returning-sum = { $part ->
    [0] Nog niemand van de { $whole } mensen kwam terug.
   *[other] { $part } van de { $whole } mensen kwamen terug.
 }
returning-silent-nothing-counted = Wie terugkwam, is nog niet te tellen.
returning-silent-too-few = Wie terugkwam: te weinig mensen om te laten zien.
returning-foot = Alleen mensen van wie iemand de naam opschreef.
how-returning = Terugkomen is: minstens 2 keer in deze periode. Wie geen naam gaf, telt hier niet mee.

heard-until = Gehoord tot:
heard-nobody = Alleen van deze laptop. Van andere laptops hoorden we nog niets.
