### Hulp: vragen die mensen stellen, met een antwoord in een paar stappen. Woorden tussen { } zijn de namen van knoppen.

help-eyebrow = Kort en gewoon
help-here = Hulp bij dit scherm
help-here-lead = Stel je vraag, of lees wat hier past.
help-search = Zoek in de hulp
help-search-help = Typ een woord uit je vraag. Bijvoorbeeld: stick.
help-found = { $count ->
    [0] Geen antwoord gevonden.
    [one] 1 antwoord gevonden.
   *[other] { $count } antwoorden gevonden.
 }
help-ask = Probeer een ander woord. Of vraag het een coördinator.
help-ask-names = Probeer een ander woord. Of vraag het aan { $names }.
help-close = Sluit hulp
help-coming-in = Binnenkomen en weggaan
help-more = Meer hulp

## Ontmoetingen
topic-record = Hoe schrijf ik een ontmoeting op?
    .steps =
        Druk op “{ new-encounter }”.
        Kies wat er was en wie er waren.
        Druk op “{ save-encounter }”. Een zin is genoeg.
        Stop je halverwege? Je klad staat bij “{ today }”.
    .words = avond eten noteren invullen klad bezoek
topic-series = Hoe zet ik iets neer dat terugkomt?
    .steps =
        Ga naar “{ encounters }”. Druk op “{ series-all }”.
        Druk op “{ series-new }”. Kies hoe vaak het is.
        Druk op “{ save-series }”.
        Op de dag zelf staat het bij “{ today }”.
    .words = elke week wekelijks maandelijks vast agenda plannen
topic-door = Wat is “{ open-door }”?
    .steps =
        Mensen zeggen zelf dat ze er zijn. Niemand ziet namen van anderen.
        Open een ontmoeting. Druk op “{ open-door }”.
        Zet de laptop bij de deur. Wie komt, drukt op “{ door-here }”.
        Druk daarna op “{ door-stop }”. De laptop gaat op slot.
    .words = op de deur ingang aanmelden inloop binnenkomen
topic-find = Hoe vind ik iets terug?
    .steps =
        Typ een woord, een naam of een plek bij “{ search }”.
        Vind je niets? Typ maar een stuk van het woord.
        Weggegooid? Kijk bij “{ settings }”, “{ settings-bin }”.
    .words = zoeken kwijt prullenbak opzoeken
topic-mistake = Ik maakte een fout. Wat nu?
    .steps =
        Druk meteen op “{ undo }”.
        Is het later? Open wat fout is en druk op “{ change }”.
        Weggegooid? Ga naar “{ settings }”, “{ settings-bin }”. Druk op “{ bring-back }”.
    .words = vergissing verkeerd herstellen terugzetten weggegooid
topic-import = Hoe haal ik een lijst uit Excel binnen?
    .steps =
        Ga naar “{ encounters }”. Druk op “{ from-a-list }”.
        Druk op “{ import-choose-file }”. Kijk of alles klopt.
        Druk op “{ import-take }”.
        Toch niet goed? Druk op “{ import-take-back }”.
    .words = bestand invoeren csv adressen importeren
topic-signal = Ik merk iets in de buurt. Waar schrijf ik dat op?
    .steps =
        Ga naar “{ encounters }”. Kies “{ signals }”.
        Druk op “{ new-signal }”. Schrijf geen namen op.
        Druk op “{ save-signal }”.
    .words = geluid afval overlast ruzie straat melden

## Afspraken
topic-rule = Hoe maak ik een afspraak voor de straat?
    .steps =
        Ga naar “{ agreements }”. Druk op “{ new-rule }”.
        Schrijf op wat jullie doen. Dat kan in meer talen.
        Kies wanneer jullie samen opnieuw kijken.
        Druk op “{ save-rule }”.
    .words = regel huis trap portiek buren
topic-poster = Hoe hang ik een afspraak op?
    .steps =
        Open de afspraak. Kies hooguit drie talen.
        Druk op “{ print-poster }”.
        Geen printer? Druk op “{ save-as-file }” en print ergens anders.
    .words = poster hal printen papier

## Zaken
topic-case = Hoe schrijf ik een melding op?
    .steps =
        Dat kan op een eigen laptop, met een wachtzin.
        Ga naar “{ agreements }”. Kies “{ cases }”.
        Druk op “{ new-case }”. Vul in wat je weet.
        Druk op “{ case-save }”.
        Daarna kiest een coördinator “{ case-assign }”.
    .words = zaak ruzie buren klacht bemiddelen intake
topic-case-read = Wie kan een zaak lezen?
    .steps =
        Coördinatoren lezen elke zaak. Bemiddelaars lezen de zaken die zij kregen.
        Dat kan alleen op een eigen laptop, met een wachtzin.
        Open de zaak. Bij “{ case-reads }” zie je wie keek.
        Wie een zaak kwijt is, leest nieuwe dingen niet meer.
    .words = geheim privacy gesloten kamer toegang meelezen
topic-case-agreement = Hoe maak ik een afspraak in een zaak?
    .steps =
        Open de zaak. Druk op “{ new-case-agreement }”.
        Schrijf bij elk punt op wie ervoor zorgt.
        Lees het samen na. Druk op “{ agreement-save }”.
    .words = partijen bemiddeling punten overeenkomst
topic-sign = Hoe laat ik iemand tekenen?
    .steps =
        Open de afspraak in de zaak. Druk op “{ agreement-sign-now }”.
        Kies hoe die persoon ja zegt: tekenen, op papier, hardop of typen.
        Op het scherm? Druk daarna op “{ agreement-ink-save }”.
        Veranderen er later woorden? Dan tekent iedereen opnieuw.
    .words = handtekening ondertekenen ja zeggen akkoord
topic-letter = Hoe maak ik een brief bij een zaak?
    .steps =
        Open de zaak. Kies een brief bij “{ letters }”.
        Lees wat er op papier komt. Druk op “{ letter-print }”.
        Ging de brief weg? Druk op “{ letter-sent }”.
    .words = uitnodiging kaart verwijzer post sturen
topic-unsafe = Wat doe ik als het niet veilig is?
    .steps =
        Is er nu gevaar? Bel 112.
        Open de zaak. Druk op “{ flag-begin }”.
        Kies wat er is. Druk op “{ flag-save }”.
        Bel de coördinator. Alleen die laat de zaak verdergaan.
    .words = gevaar geweld bedreiging politie wapen kind
topic-aftercare = Hoe vraag ik later of het lukt?
    .steps =
        Open de afspraak in de zaak. Druk op “{ aftercare-begin }”.
        Kies met wie je praat. Vul bij elk punt in of het lukt.
        Druk op “{ aftercare-save }”.
    .words = nazorg terugkijken na een maand bellen
topic-figures = Hoe maak ik jaarcijfers?
    .steps =
        Dat doet een coördinator, op een eigen laptop.
        Ga naar “{ cases }”. Druk op “{ more }”. Open “{ figures }”. Kies het jaar.
        Krijgen anderen de cijfers? Kies “{ figures-published }”.
        Druk op “{ figures-save-xlsx }”.
    .words = jaarverslag statistiek aantallen gemeente ccv

## Mensen
topic-person = Hoe maak ik een kaart van iemand?
    .steps =
        Ga naar “{ people }”. Druk op “{ new-person }”.
        Een voornaam is genoeg. Vraag niet naar geloof of afkomst.
        Lijkt een andere kaart erop? Kijk of het dezelfde persoon is.
        Druk op “{ save-person }”.
    .words = adres telefoon naam dubbel groep vrijwilliger
topic-consent = Hoe schrijf ik op wat iemand goed vindt?
    .steps =
        Vraag het eerst. Iemand mag altijd nee zeggen.
        Open de kaart. Druk op “{ new-consent }”.
        Kies waarvoor het is. Druk op “{ save-consent }”.
        Wil die persoon het niet meer? Druk op “{ withdraw-consent }”.
    .words = toestemming foto verhaal intrekken avg
topic-known = Iemand vraagt wat wij weten. Wat doe ik?
    .steps =
        Open de kaart. Druk op “{ access }”.
        Lees de zinnen na. Gaat iets over een ander? Haal het vinkje weg.
        Druk op “{ access-save-pdf }”. Geef het alleen aan die persoon.
    .words = inzage gegevens recht avg privacy
topic-handover = Iemand stopt. Hoe draagt die over?
    .steps =
        Open de kaart. Druk op “{ handover-what }”.
        Kies de laatste dag, en wie het overneemt.
        Druk op “{ handover-give }”.
    .words = overdragen vertrek afscheid taken weg
topic-forget = Hoe laat ik iemand vergeten?
    .steps =
        Dat doet een coördinator. Het komt nooit meer terug.
        Open de kaart. Druk op “{ forget }”. Lees wat er weggaat.
        Typ het woord. Druk op “{ forget-now }”.
        Deel daarna. Dan vergeten de andere laptops het ook.
    .words = wissen weghalen avg voor altijd weg
topic-kept = Wat gaat vanzelf weg?
    .steps =
        Niets gaat vanzelf weg. Jij kijkt, en jij zegt ja.
        Ga naar “{ settings }”. Kies “{ retention }”.
        Daar staat wat te lang in het boek ligt.
        Mag het weg? Druk op “{ retention-go }”.
    .words = bewaren opruimen termijn hoe lang avg

## Delen
topic-stick = Hoe zet ik alles op een stick?
    .steps =
        Steek de stick in de laptop. Ga naar “{ sharing }”.
        Kies de stick. Druk op “{ exchange }”.
        Wacht tot er staat: “{ stick-out }”
        Doe hetzelfde op de andere laptop.
        Alleen jullie team kan de stick lezen.
    .words = usb meenemen delen uitwisselen bon
topic-wifi = Hoe delen we zonder stick?
    .steps =
        Open Samenboek op allebei de laptops, op dezelfde wifi.
        Ga naar “{ sharing }”. Druk op “{ near-turn-on }”.
        Vinden ze elkaar niet? Typ het adres. Druk op “{ near-call }”.
    .words = netwerk internet vanzelf verbinden
topic-laptop = Hoe komt er een laptop bij?
    .steps =
        Open Samenboek op de nieuwe laptop. Kies “{ way-join }”.
        Ga hier naar “{ sharing }”. Druk op “{ laptop-add }”.
        Typ de zes cijfers. Druk op “{ let-in }”.
        Vergelijk de drie plaatjes. Kies “{ join-pictures-same }”.
    .words = nieuw computer koppelen meedoen cijfers
topic-lost = Wat doe ik als een laptop kwijt is?
    .steps =
        Vertel het meteen aan een coördinator.
        Die gaat naar “{ sharing }”. Bij die laptop staat “{ board-part }”.
        Kies “{ part-lost }”. Druk op “{ part-stop }”.
        Doe daarna wat op de lijst staat.
    .words = gestolen diefstal verloren datalek weg
topic-versions = Wat doe ik als er twee versies zijn?
    .steps =
        Schreven twee mensen iets anders? Dan bewaren we allebei.
        Kijk bij “{ today }”. Kies “{ this-one }” of “{ keep-both }”.
        Kiezen hoeft niet meteen. Je kunt een keuze terugdraaien.
    .words = anders verschil dubbel welke klopt apart

## Binnenkomen en weggaan
topic-leave = Ik ben klaar. Wat nu?
    .steps =
        Druk op “{ leave }”. Het boek gaat op slot.
        Je klad blijft van jou.
        Even weg? Druk op “{ privacy-hide }”.
        Raakt niemand de laptop aan? Dan gaat hij vanzelf op slot.
    .words = uitloggen afsluiten slot sluiten stoppen
topic-passphrase = Ik weet mijn wachtzin niet meer
    .steps =
        Kies je plaatje. Druk op “{ forgot }”.
        Kies “{ forgot-sheet }” of “{ forgot-stick }”.
        Heb je niets meer? Een coördinator geeft je een nieuwe wachtzin.
        Staat een coördinator naast je? Druk op “{ let-me-in }”.
        Niemand kan je oude wachtzin lezen.
    .words = wachtwoord vergeten kwijt inloggen blad sleutelstick
topic-not-there = Ik sta er niet bij
    .steps =
        Zijn er veel plaatjes? Typ je naam bij “{ picker-search }”.
        Ging de laptop net aan? Dan zie je alleen mensen met een wachtzin.
        Ben je nieuw? Vraag een coördinator om de laptop te openen.
        Die drukt bij “{ settings }” op “{ add-person }”.
    .words = nieuw plaatje naam inloggen mijn gezicht
topic-quick = Hoe kom ik snel weer binnen?
    .steps =
        Ga naar “{ settings }”, “{ settings-me }”. Druk op “{ quick-make }”.
        Kies plaatjes of cijfers. Druk op “{ quick-save }”.
        De code werkt zolang Samenboek open blijft.
        Vijf keer fout? Typ dan je wachtzin.
    .words = pin code plaatjes snel terug
topic-newcomer = Hoe komt er iemand bij op deze laptop?
    .steps =
        Een coördinator gaat naar “{ settings }”, “{ settings-people }”.
        Druk op “{ add-person }”.
        Kies “{ way-profile }” of “{ way-passphrase }”.
        Print het blad en geef het aan die persoon.
    .words = nieuwe vrijwilliger account gebruiker toegang
topic-no-lead = Er is geen coördinator meer
    .steps =
        Pak de sleutel van het buurthuis uit de kluis.
        Ga naar “{ settings }”, “{ settings-people }”. Druk op “{ nobody-leads-link }”.
        Typ de code. Druk op “{ paper-key-check }”.
        Kies wie leidt. Druk op “{ paper-key-use }”. De code werkt één keer.
    .words = papieren sleutel kluis leiding bestuur weg
topic-begin = Hoe begin ik op een nieuwe laptop?
    .steps =
        Is er nog geen boek? Kies “{ way-found }”.
        Is er al een boek? Kies “{ way-join }”.
        Heb je een oud boek op een stick? Kies “{ way-restore }”.
    .words = eerste keer starten installeren

## Instellingen
topic-backup = Hoe maak ik een reservekopie?
    .steps =
        Steek een stick in de laptop.
        Ga naar “{ settings }”, “{ settings-backup }”. Druk op “{ make-backup }”.
        Leg de stick in de kluis.
    .words = backup kopie kluis veilig terugzetten
topic-reading = Hoe kies ik een andere taal of kleur?
    .steps =
        Druk op “{ language }”. Wat je schreef, blijft staan.
        Ga voor kleuren naar “{ settings }”, “{ settings-colours }”.
        Lees je slecht? Kies “{ theme-contrast }”.
    .words = lezen letters donker licht contrast ogen
topic-export = Hoe neem ik iets mee naar Excel?
    .steps =
        Ga naar “{ settings }”. Kies “{ save-book }”.
        Kies wat je meeneemt, met of zonder namen.
        Druk op “{ export-now }”. Wie dit bestand heeft, kan het lezen.
    .words = bestand cijfers inzicht libreoffice csv subsidie

## De sneltoetsen
keys-title = Sneltoetsen
key-new = Nieuwe ontmoeting
key-save = Bewaar
key-undo = Terug
key-search = Zoek
key-back = Een stap terug
key-leave = Klaar, ik ga weg

## Het blad
guide-title = Hulp op één blad
guide-lead = Print dit blad en leg het naast de laptop.
guide-language = In welke taal?
guide-phone = Onderaan schrijf je wie er helpt, en het nummer.
guide-print = Print het blad
guide-open = Open het blad
guide-alt = Het blad met hulp, zoals het op papier komt
