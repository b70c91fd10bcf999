### Sleutels en taken: wie leidt, de papieren sleutel, de sleutelstick, en een wachtzin die weg is.

## Een andere taak

role-change = Andere taak
role-change-lead = Kies de taak. Daarna zie je wat er verandert.
role-change-for = Dit verandert er voor { $name }
role-change-me = Dit verandert er voor jou
role-change-title-only = Alleen de naam van de taak verandert.
role-change-when = Andere laptops horen het als jullie weer delen.
role-effect-leads = Laat mensen binnen, stopt toegang en geeft taken.
role-effect-reads-cases = Leest op een eigen laptop alle zaken, ook van vroeger.
role-effect-has-no-own-laptop = Leest nog geen zaken. Dat kan alleen op een eigen laptop.
role-effect-leads-no-more = Laat niemand meer binnen en geeft geen taken meer.
role-effect-reads-cases-no-more = Leest nieuw werk alleen nog in eigen zaken. Wie iets las, weet het nog.
role-effect-writes = Mag weer schrijven in het boek.
role-effect-writes-no-more = Leest mee, maar schrijft niets meer.
role-change-yes = Verander de taak
role-changed = De taak is veranderd.
nobody-leads-title = Is er geen coördinator meer?
nobody-leads-link = Gebruik de sleutel van het buurthuis
nobody-leads-help = Met de code op papier wijs je een nieuwe coördinator aan.

## De sleutel van het buurthuis

paper-key = Sleutel van het buurthuis
paper-key-lead = Is er geen coördinator meer? Pak de sleutel van het buurthuis uit de kluis. Met de code wijs je een nieuwe aan.
paper-key-code = De code op het blad
paper-key-code-help = 26 letters en cijfers. Spaties maken niet uit.
paper-key-check = Kijk de code na
paper-key-right = Dit is de goede sleutel.
paper-key-who = Wie leidt vanaf nu?
paper-key-me = Ik
paper-key-other = Iemand anders
paper-key-other-who = Wie van het team?
paper-key-passphrase-help = Deze persoon krijgt een wachtzin op deze laptop. Laat haar of hem zelf typen.
paper-key-does = Dit gebeurt er
paper-key-leads-no-more = { $names } leidt dan niet meer. Meedoen kan nog wel.
paper-key-leads-no-more-many = { $names } leiden dan niet meer. Meedoen kan nog wel.
paper-key-nobody-led = Nu leidt niemand.
paper-key-meanwhile = Deed een coördinator iets wat deze laptop nog niet weet? Dat telt dan niet meer. Je kunt het opnieuw zeggen.
paper-key-cases = De code opent geen zaken. Een zaak komt van iemand die hem ook leest.
paper-key-shared = Dit is een laptop van veel mensen. Zaken lees je alleen op een eigen laptop.
paper-key-once = De code werkt één keer. Er komt geen nieuwe.
paper-key-use = Gebruik de sleutel
paper-key-used = { $name } leidt vanaf nu.
paper-key-next = En nu
paper-key-next-share = Deel met de andere laptops. Dan weten zij het ook.
paper-key-next-lost = Is een laptop kwijt? Stop die bij Delen.
paper-key-next-second = Maak nog iemand coördinator. Er is geen sleutel van het buurthuis meer.
paper-key-to-people = Naar de mensen
paper-key-to-sharing = Naar Delen
paper-key-at-door = Kies eerst wie je bent. Daarna typ je de code van het blad.
paper-key-first-run = Heb je de sleutel van het buurthuis? Die werkt op een laptop waar het boek al staat.

## Sleutelstick

key-stick = Sleutelstick
key-stick-help = Een stick die deze laptop opent. Dan heb je geen wachtzin nodig.
key-stick-there = Je hebt een sleutelstick voor deze laptop.
key-stick-none = Je hebt nog geen sleutelstick voor deze laptop.
key-stick-beware = Wie de stick en deze laptop heeft, leest wat jij leest. Bewaar ze niet bij elkaar.
key-stick-copied = Een stick kun je namaken. Twijfel je? Maak dan een nieuwe, de oude werkt niet meer.
key-stick-where = Op welke stick?
key-stick-other-place = Kies zelf de plek
key-stick-make = Maak de sleutelstick
key-stick-make-new = Maak een nieuwe
key-stick-made = De sleutelstick is klaar. Haal de stick eruit.
key-stick-remove = Stop deze sleutelstick
key-stick-removed = De sleutelstick werkt niet meer.
key-stick-proof = Je wachtzin, of de code van jouw blad
with-key-stick = Met sleutelstick
new-sheet = Nieuw blad
new-sheet-help = Is jouw blad weg? Maak een nieuw. Het oude werkt dan niet meer.
new-sheet-make = Maak een nieuw blad

## Wachtzin vergeten

forgot = Wachtzin vergeten?
forgot-title = Je wachtzin is weg
forgot-lead = Niemand kan je wachtzin lezen, wij ook niet. Kies wat je nog hebt.
forgot-sheet = Ik heb mijn blad
forgot-sheet-help = Op jouw blad staat een code. Daarmee kies je een nieuwe wachtzin.
forgot-stick = Ik heb mijn sleutelstick
forgot-stick-help = De stick opent de laptop. Daarna kies je een nieuwe wachtzin.
forgot-none = Ik heb niets meer
forgot-none-help = Een coördinator helpt je weer naar binnen.
forgot-sheet-code = De code van jouw blad
forgot-renew = Neem deze wachtzin
forgot-stick-in = Steek de sleutelstick in de laptop.
forgot-others = { $count ->
    [one] Iemand anders kan deze laptop ook openen. Zo kom je weer binnen:
   *[other] { $count } anderen kunnen deze laptop ook openen. Zo kom je weer binnen:
}
forgot-others-open = Een coördinator opent deze laptop en gaat naar Instellingen, Mensen.
forgot-others-give = Daar kiest die jouw naam. Jij typt een nieuwe wachtzin.
forgot-others-lost = Je krijgt nieuwe sleutels. Kladjes van vroeger zijn weg. Een zaak komt terug van iemand die hem ook leest.
anew = Begin opnieuw op deze laptop
anew-lead = Niemand kan dit boek hier nog openen. Je haalt het weg en komt er opnieuw bij.
anew-back = Dit krijg je terug
anew-back-team = Wat je deelde, komt van de andere laptops.
anew-back-cases = Een zaak komt terug van iemand die hem ook leest.
anew-gone = Dit las alleen jouw oude sleutel
anew-gone-unshared = Wat je nog niet deelde, is weg.
anew-gone-count = { $count ->
    [one] 1 ding staat alleen op deze laptop. Dat is dan weg.
   *[other] { $count } dingen staan alleen op deze laptop. Die zijn dan weg.
}
anew-gone-drafts = Kladjes zijn weg.
anew-gone-cases = Een zaak die niemand anders leest, is weg.
anew-nothing-left = Van het oude boek blijft hier niets leesbaar achter.
anew-shared = Dit is een laptop van veel mensen. Het boek gaat hier voor iedereen weg.
anew-then = Daarna
anew-then-join = Kies: Ik kom erbij. Zeg dat je al in het boek staat.
anew-then-stop = Vraag de coördinator om je oude sleutel te stoppen.
anew-then-paper = Ben jij de enige coördinator? Neem dan op een andere laptop de sleutel van het buurthuis.
anew-remember = Herinner je de wachtzin morgen misschien? Wacht dan nog.
anew-word = opnieuw
anew-type = Typ het woord { $word }
anew-now = Haal het boek weg

## Een nieuwe wachtzin voor iemand anders

give-passphrase = Geef nieuwe wachtzin
give-passphrase-help = Voor wie de wachtzin kwijt is, of nog geen heeft. Laat { $name } zelf typen.
give-passphrase-ends = De oude wachtzin en het oude blad werken hier dan niet meer. Kladjes zijn weg.
give-passphrase-yes = Geef deze wachtzin
