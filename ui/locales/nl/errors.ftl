### Wat niet lukt: waarom, dat je werk bewaard is, en wat je kunt proberen.

error-sentence = { $what } Je werk is bewaard. Probeer: { $attempt }
error-sentence-unsure = { $what } Probeer: { $attempt }
error-try-again = doe het nog een keer.
error-reference = Nummer voor de helper: { $reference }.
error-unknown = Dit is niet gelukt.
    .try = doe het nog een keer.

## Wat je invult

error-too-long = Deze tekst is te lang.
    .try = maak de tekst korter.
error-citizen-service-number = Hier staat een burgerservicenummer. Dat bewaren we nooit.
    .try = haal het nummer weg.
error-empty = Hier moet nog iets staan.
    .try = vul dit in.
error-date-missing = Kies eerst een dag.
    .try = kies een dag.
error-not-a-date = Dit is geen dag.
    .try = kies een dag in de kalender.
error-not-a-time = Dit is geen tijd. Schrijf bijvoorbeeld 19.30.
    .try = schrijf de tijd als 19.30.
error-too-long-ago = Deze dag is te lang geleden.
    .try = kies een dag na 1900.
error-too-far-ahead = Deze dag is te ver weg.
    .try = kies een dag binnen twee jaar.
error-ends-before-it-starts = Het einde is vroeger dan het begin.
    .try = kijk naar de tijden.
error-period-too-long = Deze periode is te lang.
    .try = kies dagen die dichter bij elkaar liggen.
error-not-an-email = Dit is geen e-mailadres.
    .try = schrijf het als naam@voorbeeld.nl.
error-same-card = Deze kaarten zijn al van één persoon.
    .try = kijk op de kaart.
error-both-have-keys = Deze twee mensen kunnen allebei in het boek.
    .try = stop eerst de toegang van een van de twee.
error-sheet-empty = Dit bestand is leeg.
    .try = kies een ander bestand.
error-sheet-too-large = Dit bestand is te groot.
    .try = knip het in stukken.
error-sheet-damaged = Dit bestand is kapot.
    .try = open het in Excel en bewaar het opnieuw.
error-sheet-unknown-kind = Dit is geen lijst die we kunnen lezen.
    .try = bewaar het als Excel, ODS of CSV.
error-sheet-locked = Op dit bestand zit een wachtwoord.
    .try = haal het wachtwoord eraf.
error-sheet-old-kind = Dit is een oud soort Excel-bestand.
    .try = bewaar het als xlsx.
error-sheet-bomb = Dit bestand past niet in deze laptop.
    .try = kies een ander bestand.
error-sheet-text-too-long = Er staat een te lange tekst in.
    .try = maak de tekst korter.
error-sheet-unwritable = Deze lijst past niet in zo’n bestand.
    .try = kies een kortere periode.
error-no-list-open = Er is geen lijst open.
    .try = kies een bestand.
error-import-running = Er komt al een lijst binnen.
    .try = wacht tot die klaar is.
error-named-twice = Deze persoon staat er twee keer.
    .try = haal één naam weg.
error-too-many-people = Zo veel mensen kan niet.
    .try = vul minder dan 5.000 in.
error-unknown-field = Dit boek kent dit veld niet.
    .try = zet de nieuwste Samenboek op deze laptop.
error-wrong-type = Hier staat iets wat niet past.
    .try = vul het opnieuw in.
error-item-without-text = Een punt heeft nog geen tekst.
    .try = schrijf op wat jullie afspreken.
error-until-before-from = De laatste dag is vroeger dan de eerste.
    .try = kijk naar de dagen.
error-no-items = Er staat nog geen afspraak in.
    .try = schrijf één punt op.
error-rule-without-title = Geef de regel een titel of een plek.
    .try = vul een titel in.
error-evaluated-before-start = Jullie kijken samen voor de regel begint.
    .try = kies een latere dag.

## Sleutels en binnenkomen

error-wrong-passphrase = De wachtzin klopt niet.
    .try = typ hem nog een keer. Kijk naar hoofdletters.
error-weak-passphrase = Deze wachtzin is te makkelijk.
    .try = neem vier woorden.
error-access-ended = Je hebt geen toegang meer op deze laptop.
    .try = vraag het aan een coördinator.
error-wrong-sheet = De code van het blad klopt niet.
    .try = lees het blad nog een keer.
error-wrong-digits = De cijfers waren niet goed.
    .try = begin opnieuw met meedoen.
error-mistyped-digits = Deze cijfers kunnen niet kloppen.
    .try = vraag de zes cijfers nog een keer.
error-request-spent = Deze vraag is al een keer beantwoord.
    .try = begin op de nieuwe laptop opnieuw.
error-no-request-found = Op deze stick staat geen vraag.
    .try = een andere map of stick.
error-no-answer-found = Op deze stick staat geen antwoord voor jou.
    .try = een andere map of stick.
error-not-this-request = Dit antwoord hoort bij een andere laptop.
    .try = een andere map of stick.
error-not-a-coordinator = Dit kan alleen een coördinator.
    .try = vraag een coördinator.
error-signed-out = Het boek zit op slot.
    .try = kies wie je bent.
error-no-rights = Dit mag jij niet doen.
    .try = vraag een coördinator.
error-already-founded = Op deze laptop staat al een boek.
    .try = sluit Samenboek en open het opnieuw.
error-wrong-paper = Dit is niet de sleutel van dit buurthuis.
    .try = lees elk groepje nog een keer. Of is dit een blad van een ander buurthuis?
error-paper-is-a-sheet = Dit is iemands eigen blad, niet de sleutel van het buurthuis.
    .try = pak het andere blad uit de kluis.
error-paper-spent = Iemand gebruikte deze sleutel al. Hij werkt maar één keer.
    .try = vraag wie er nu leidt. Dat staat bij Mensen.
error-paper-passphrase = Hier is een wachtzin nodig.
    .try = neem vier woorden.
error-code-length = De code heeft 26 letters en cijfers.
    .try = kijk of er een groepje mist.
error-code-character = In de code staat een teken dat er niet in hoort.
    .try = gebruik alleen letters en cijfers van het blad.
error-code-mistyped = Er zit een typfout in de code.
    .try = vergelijk elk groepje met het blad.
error-role-is-so = Dit is de taak al.
    .try = kies een andere taak.
error-key-stick-here = De sleutel mag niet naast het slot liggen.
    .try = kies een stick.
error-no-key-stick = Er is geen sleutelstick.
    .try = maak er eerst een.
error-no-stick-in = Er zit geen stick in de laptop.
    .try = steek de sleutelstick erin.
error-no-key-stick-found = Op deze stick staat geen sleutel.
    .try = een andere stick.
error-key-stick-other = Deze sleutel is van een andere laptop.
    .try = een andere stick.
error-key-stick-of-another = Deze sleutel is van iemand anders op deze laptop.
    .try = kies dat plaatje, of neem jouw stick.
error-key-stick-old = Deze sleutelstick werkt niet meer.
    .try = jouw nieuwe stick, of je wachtzin.
error-ask-another = Dit doet iemand anders voor jou.
    .try = vraag een andere coördinator, of neem jouw blad.
error-somebody-sits-here = Er zit nog iemand aan deze laptop.
    .try = druk op Klaar, ik ga weg.
error-others-can-open = Iemand anders kan deze laptop nog openen.
    .try = vraag een coördinator om een nieuwe wachtzin.
error-anew-unconfirmed = Je zei nog niet dat het weg mag.
    .try = typ eerst het woord.

## Zaken

error-closed-room = Zaken staan achter jouw wachtzin.
    .try = open het boek met je wachtzin.
error-personal-laptop-needed = Een zaak begin je op je eigen laptop.
    .try = doe dit op een laptop van één persoon.
error-no-passphrase = Deze persoon heeft geen wachtzin.
    .try = kies iemand met een eigen laptop.
error-reported-tomorrow = De dag van de melding moet nog komen.
    .try = kies vandaag of eerder.
error-party-without-name = Bij dit adres staat geen naam.
    .try = schrijf een naam op.
error-same-party = Twee keer dezelfde persoon.
    .try = schrijf de andere buur op.

## Map van het boek

error-in-use = Samenboek staat al open op deze laptop.
    .try = ga naar het andere venster.
error-folder-read-only = Samenboek mag niet in de map schrijven.
    .try = vraag wie de laptop beheert.
error-folder-damaged = De map van het boek is beschadigd.
    .try = zet een reservekopie terug.
error-newer-version = Een nieuwere Samenboek heeft dit boek gemaakt.
    .try = zet de nieuwste Samenboek op deze laptop.
error-disk-full = De schijf van de laptop is vol.
    .try = gooi grote bestanden weg.
error-no-space = Er is te weinig plaats op de schijf.
    .try = gooi grote bestanden weg.
error-clock-wrong = De klok van de laptop loopt niet goed.
    .try = zet de datum en de tijd goed.
error-folder-missing = De map van het boek is er niet.
    .try = steek de schijf weer in de laptop.

## Stick

error-stick-gone = De stick is weg.
    .try = steek de stick er weer in.
error-stick-full = De stick is vol.
    .try = een andere stick.
error-stick-read-only = Op deze stick kan niets geschreven worden.
    .try = een andere stick.
error-stick-denied = Samenboek mag niet in deze map.
    .try = een andere map.
error-stick-damaged = De stick is beschadigd.
    .try = een andere stick.
error-other-book = Op deze stick staat een ander boek.
    .try = een andere map of stick.
error-cancelled = Je bent gestopt.
    .try = begin opnieuw als je wilt.
error-exchange-running = Er loopt al een uitwisseling.
    .try = wacht tot die klaar is.

## Andere laptop op hetzelfde netwerk

error-lan-no-network = Deze laptop zit niet op een netwerk.
    .try = zet de wifi aan, of neem een stick.
error-lan-not-found = De andere laptop antwoordt niet.
    .try = kijk of Samenboek daar open is.
error-lan-not-known = De laptops kennen elkaar niet.
    .try = vraag een coördinator.
error-lan-other-version = De andere laptop heeft een andere Samenboek.
    .try = zet op allebei de nieuwste Samenboek.
error-lan-broken = De verbinding brak af.
    .try = doe het nog een keer.
error-lan-timed-out = De andere laptop doet er te lang over.
    .try = doe het nog een keer.
error-lan-not-an-address = Dit is geen adres van een laptop.
    .try = neem het over van het andere scherm.
error-lan-address-missing = Het adres is nog leeg.
    .try = kijk op het andere scherm, bij Delen.
error-lan-own-address = Dit is het adres van deze laptop zelf.
    .try = kijk op het andere scherm, bij Delen.
error-lan-name-unknown = Deze naam kent het netwerk niet.
    .try = typ de cijfers van het andere scherm.
error-lan-nonsense = De andere laptop zegt iets vreemds.
    .try = neem een stick.
error-lan-book-failed = Het boek lezen of schrijven is niet gelukt.
    .try = doe het nog een keer.

## Erbij komen via wifi

error-not-confirmed = Jouw laptop is zelf nog niet bevestigd.
    .try = vraag een coördinator.
error-not-the-other-end = De nieuwe laptop kan niet bewijzen wie hij is.
    .try = neem een stick.
error-other-pictures = De ander zag andere plaatjes. Er is niemand binnen.
    .try = begin opnieuw. Let op wie er meeluistert.
error-other-stopped = De ander is gestopt. Er is niemand binnen.
    .try = begin opnieuw als jullie dat willen.
error-other-is-busy = De nieuwe laptop praat al met een andere.
    .try = wacht even. Doe het dan nog een keer.
error-other-refused = De andere laptop kan dit nu niet.
    .try = begin op de nieuwe laptop opnieuw.
error-nothing-to-compare = Er zijn nu geen plaatjes om te vergelijken.
    .try = begin opnieuw met de zes cijfers.
error-letting-in-already = Er komt al een laptop binnen.
    .try = maak die eerst af.
error-newcomer-gone = De nieuwe laptop wacht niet meer.
    .try = open daar het scherm met de cijfers.
error-newcomer-unsure = De verbinding brak. Misschien is de laptop toch binnen.
    .try = kijk op de nieuwe laptop.
error-pictures-differed = De plaatjes waren anders. Er is niemand binnen.
    .try = begin opnieuw. Let op wie er meeluistert.
error-sent-away = Die laptop mag er niet in. Er is niemand binnen.
    .try = begin opnieuw als jullie dat willen.
error-coordinator-must-refuse = Die laptop is niet binnen, maar staat wel in het boek.
    .try = vraag een coördinator om hem te weigeren.
error-nothing-to-confirm = Deze laptop wacht niet op een coördinator.
    .try = kijk bij Delen welke laptop wacht.

## Andere

error-not-found = Dit staat niet meer in het boek.
    .try = kijk in de prullenbak.
error-both-refused = Hier kunnen er geen twee blijven staan.
    .try = kies één van de twee.
error-changed-meanwhile = Iemand veranderde dit terwijl jij schreef.
    .try = open het opnieuw. Je klad blijft staan.
error-cannot-undo = Dit kan niet meer terug.
    .try = kijk in de prullenbak.
error-no-backup-point = Er is geen reservekopie om naar terug te gaan.
    .try = zet eerst een kopie terug op een lege laptop.
error-plan-changed = Er kwam iets bij. Het plan is nu anders.
    .try = bekijk het plan nog een keer.
error-backup-damaged = Deze reservekopie is beschadigd.
    .try = een oudere kopie.
error-folder-not-empty = Deze map is niet leeg.
    .try = een lege map.
error-open-failed = Openen is niet gelukt.
    .try = sla het op als bestand.
error-print-failed = Printen is niet gelukt.
    .try = sla het op als bestand.

## Tips die niets tegenhouden

hint-tally-above-attendance = Aan de tafels zaten meer mensen dan er waren. Dat mag.
hint-nobody-was-there = Er staat nog niemand bij. Dat mag.

## Zelden

error-too-many = Dit zijn er te veel.
    .try = minder dan { $most }.
error-too-many-items = Zo veel punten passen niet op een poster.
    .try = hooguit { $most } punten.
error-same-item-twice = Een punt staat er twee keer.
    .try = haal één punt weg.
error-answer-missing = Er staat nog geen antwoord.
    .try = kies ja, een beetje of nog niet.
error-unknown-choice = Deze keuze kent het boek niet.
    .try = kies iets anders.
error-not-an-id = Dit hoort niet bij dit boek.
    .try = open de bladzijde opnieuw.
error-nothing-to-choose = Hier zijn geen twee versies meer.
    .try = ga verder. Iemand koos al.
error-nothing-to-undo = Er is niets om terug te zetten.
    .try = kijk in de prullenbak.
error-already-enrolled = Deze persoon kan hier al binnen.
    .try = kies het plaatje op het beginscherm.
error-not-enrolled = Deze persoon kan hier nog niet binnen.
    .try = vraag een coördinator.
error-not-founded = Op deze laptop staat nog geen boek.
    .try = begin met een nieuw buurthuis, of kom erbij.
error-who-are-you = Samenboek weet niet wie je bent.
    .try = kies wie je bent.
error-unknown-person = Niemand heet hier zo.
    .try = kijk hoe de naam hier geschreven is.
error-halted = Hier is een nieuwere Samenboek nodig.
    .try = zet de nieuwste Samenboek op deze laptop.
error-last-coordinator = Dit is de laatste coördinator.
    .try = maak eerst iemand anders coördinator.
error-nothing-to-revoke = Deze persoon heeft daar geen sleutels.
    .try = kijk wie er bij hoort, onder Instellingen.
error-several-people = Meer mensen heten zo.
    .try = kies de persoon uit de lijst.
error-unknown-laptop = Geen laptop heet zo.
    .try = kijk hoe de laptop heet.
error-damaged = Dit bestand is beschadigd.
    .try = een ander bestand.
error-too-large = Dit bestand is te groot.
    .try = een kleiner bestand.
error-paper = Het papier maken is niet gelukt.
    .try = doe het nog een keer.
error-stick-missing = Deze stick of map is er niet.
    .try = steek de stick er weer in.
error-stick-failed = Lezen of schrijven op de stick is niet gelukt.
    .try = een andere stick.
error-stick-bad-name = Op de stick staat een vreemde naam.
    .try = een andere stick.
error-stick-not-a-file = Op de stick staat iets wat geen bestand is.
    .try = een andere stick.
error-stick-too-many = Op de stick staan te veel bestanden.
    .try = een andere stick.
error-stick-too-large = Op de stick staat een te groot bestand.
    .try = een andere stick.

## Gedeelde map of bucket op het netwerk

error-place-missing = Er is nog geen gedeelde map ingesteld.
    .try = vul eerst het adres in.
error-place-address-missing = Het adres is nog leeg.
    .try = vul het adres in.
error-place-not-an-address = Dit is geen adres van een map of bucket.
    .try = kijk of het begint met https.
error-place-without-lock = Dit adres heeft geen slot. Anderen kunnen je wachtwoord lezen.
    .try = een adres dat begint met https.
error-place-secret-in-address = In het adres staat een wachtwoord.
    .try = zet het wachtwoord in zijn eigen vak.
error-place-bucket-missing = De naam van de bucket is nog leeg.
    .try = vul de naam in.
error-place-bad-bucket = Zo kan een bucket niet heten.
    .try = kijk de naam na.
error-place-bad-region = Zo kan een regio niet heten.
    .try = kijk de regio na.
error-place-user-missing = De gebruiker is nog leeg.
    .try = vul de gebruiker in.
error-place-bad-user = Zo kan een gebruiker niet heten.
    .try = kijk de gebruiker na.
error-place-secret-missing = Het wachtwoord is nog leeg.
    .try = vul het wachtwoord in.
error-place-bad-secret = Dit wachtwoord kan niet mee.
    .try = kijk het wachtwoord na.
error-place-unreachable = Op dit adres antwoordt niemand.
    .try = kijk of er internet is, en of het adres klopt.
error-place-timed-out = Het antwoord bleef te lang weg.
    .try = doe het later nog een keer.
error-place-not-trusted = Dit adres kan niet bewijzen dat het echt is.
    .try = vraag de beheerder van de map om hulp.
error-place-refused-credentials = De gebruiker of het wachtwoord klopt niet.
    .try = kijk ze allebei na.
error-place-not-allowed = Deze gebruiker mag dit hier niet.
    .try = vraag de beheerder van de map om hulp.
error-place-not-there = Deze map of bucket is er niet.
    .try = kijk het adres na.
error-place-moved = De map ligt nu op een ander adres.
    .try = vraag het nieuwe adres.
error-place-not-a-place = Op dit adres is geen gedeelde map.
    .try = kijk het adres na.
error-place-full = De gedeelde map is vol.
    .try = vraag de beheerder om meer ruimte.
error-place-busy = De gedeelde map is bezet.
    .try = doe het later nog een keer.
error-place-clock-off = De klok van deze laptop loopt te veel uit de pas.
    .try = zet de klok goed.
error-place-failed = De gedeelde map werkte niet mee.
    .try = doe het later nog een keer.
error-forget-unconfirmed = Vergeten kan niemand terugdraaien.
    .try = lees eerst wat er weggaat, en bevestig het dan.
error-not-forgettable = Dit kan Samenboek niet vergeten.
    .try = kies een ontmoeting, een afspraak of een kaart van iemand.
error-person-has-access = Deze persoon heeft nog toegang tot het boek.
    .try = stop eerst de toegang.
error-nothing-held = Er wacht niets op jouw bevestiging.
    .try = kijk later nog een keer.
error-already-settled = Dit is al geregeld.
    .try = ga verder. Iemand was je voor.
error-laptop-is-here = Aan deze laptop zit je nu.
    .try = doe dit op een andere laptop.
error-clear-unconfirmed = Het boek van deze laptop halen kan niet terug.
    .try = lees eerst wat er weggaat, en bevestig het dan.
error-only-here-still = Er staat nog werk alleen op deze laptop.
    .try = deel eerst. Of bevestig dat dit werk weg mag.

## Groepen, toestemming, eigen velden

error-period-ends-before-start = De laatste dag is vroeger dan de eerste.
    .try = kijk naar de dagen.
error-contact-of-people = Alleen een organisatie of project heeft een eigen nummer of adres.
    .try = zet het op de kaart van de persoon.
error-too-many-members = Er passen hooguit { $most } mensen in een groep.
    .try = maak twee groepen.
error-same-member-twice = Deze regel staat er twee keer.
    .try = haal er één weg.
error-choice-missing = Hier moet je nog iets kiezen.
    .try = kies wat past.
error-guardian-is-self = Niemand is de eigen ouder of verzorger.
    .try = kies iemand anders.
error-guardian-is-minor = Deze ouder of verzorger is jonger dan 16.
    .try = kies iemand die ouder is.
error-guardian-missing = Deze persoon is jonger dan 16. Dan zegt een ouder of verzorger ja.
    .try = vraag het een ouder of verzorger.
error-portrait-of-minor = Een kind komt niet zomaar in beeld. Eerst zegt een ouder of verzorger ja.
    .try = vraag het een ouder of verzorger.
error-consent-withdrawn = Deze toestemming is ingetrokken. Die verandert niet meer.
    .try = vraag het opnieuw en maak een nieuwe.
error-withdrawn-before-given = De persoon gaf het pas later.
    .try = kies een latere dag.
error-consent-not-withdrawn = Deze toestemming is niet ingetrokken.
    .try = kijk welke toestemming je bedoelt.
error-consent-never-given = Hiervoor is geen toestemming.
    .try = vraag het eerst.
error-consent-expired = De toestemming hiervoor is voorbij.
    .try = vraag het opnieuw.
error-consent-taken-back = De toestemming hiervoor is ingetrokken.
    .try = gebruik het niet.
error-consent-stays = Een toestemming gooi je niet weg.
    .try = trek de toestemming in.
error-field-sensitive = { $why ->
    [religion] Dit vraagt wat iemand gelooft. Dat mag een buurthuis niet bewaren.
    [origin] Dit vraagt waar iemand vandaan komt. Dat mag een buurthuis niet bewaren.
    [health] Dit vraagt hoe gezond iemand is. Dat mag een buurthuis niet bewaren.
    [politics] Dit vraagt naar politiek of vakbond. Dat mag een buurthuis niet bewaren.
    [sex_life] Dit vraagt van wie iemand houdt. Dat mag een buurthuis niet bewaren.
    [crime] Dit vraagt of iemand iets strafbaars deed. Dat mag een buurthuis niet bewaren.
    [identity_document] Dit vraagt naar een paspoort. Dat mag een buurthuis niet bewaren.
   *[other] Dit mag een buurthuis niet bewaren.
 }
    .try = vraag iets anders, of turf zonder namen.
error-too-few-options = Een lijst heeft minstens twee keuzes.
    .try = schrijf er nog een.
error-too-many-options = Een lijst heeft hooguit { $most } keuzes.
    .try = maak de lijst korter.
error-same-option-twice = Deze keuze staat er al.
    .try = haal er één weg.
error-no-answer-of-field = Dit antwoord past niet bij het veld.
    .try = kies een van de antwoorden.
error-field-stays = Een eigen veld gooi je niet weg.
    .try = kies: vraag dit niet meer.
error-same-field = Dit veld is er al.
    .try = gebruik dat veld.
error-handover-to-nobody = Er is nog niemand gekozen.
    .try = kies aan wie je overdraagt.
error-handover-to-self = Dit is dezelfde persoon.
    .try = kies iemand anders.
