### Delen.

all-other-laptops = Alle andere laptops
no-other-laptops = Er zijn nog geen andere laptops.
all-laptops = Alle laptops
laptop = Laptop
laptop-unnamed = Laptop zonder naam
board-here = Deze laptop
board-here-says = Hier zit je nu.
board-also-there = Ook daar
board-also-there-says = { $laptop } zei zelf: ik heb alles van hier.
board-unconfirmed = Nog niet bevestigd
board-unconfirmed-says = { $waiting ->
    [one] Van 1 ding hoorden we nog niet dat het er is.
   *[other] Van { $waiting } dingen hoorden we nog niet dat ze er zijn.
 }
board-not-yet-gone = Wacht nog hier
board-not-yet-gone-says = { $waiting ->
    [one] 1 ding wacht op deze laptop.
   *[other] { $waiting } dingen wachten op deze laptop.
 } { $kept ->
    [one] 1 daarvan ging hier nog niet weg.
   *[other] { $kept } daarvan gingen hier nog niet weg.
 }
board-silent = Niet bijgewerkt sinds { $day }
board-silent-says = { $waiting ->
    [one] 1 ding wacht op deze laptop.
   *[other] { $waiting } dingen wachten op deze laptop.
 }
board-never-heard = Nog nooit gehoord
board-never-heard-says = { $waiting ->
    [0] Deze laptop zei nog niet wat erop staat.
    [one] 1 ding wacht op deze laptop.
   *[other] { $waiting } dingen wachten op deze laptop.
 }
board-stopped = Toegang gestopt
board-stopped-says = Een coördinator stopte de toegang.
board-outside = Geen toegang
board-outside-says = Deze laptop mag het boek niet lezen.
board-doubtful = Niet zeker
board-doubtful-says = Er zijn er misschien twee van. We weten niet wat erop staat.
last-heard = Laatst gehoord
what-do-we-know = Wat weten we?
never-heard = nog nooit
not-heard-yet = Nog niets gehoord
silent-for = { $days } dagen niet gehoord
has-everything = Heeft alles van jou
misses = { $count ->
    [one] Mist nog 1 ding
   *[other] Mist nog { $count } dingen
 }
laptop-add = Laptop erbij
only-here-title = Dit staat alleen hier
show-all = Laat alle { $count } zien

near = Vanzelf, via wifi
near-off = Deze laptop deelt niet via wifi.
near-turn-on = Deel ook via wifi
near-turn-off = Zet uit
near-is = { $laptop } is dichtbij.
near-has-all = Alles van hier staat ook daar.
near-misses = { $count ->
    [one] Daar mist nog 1 ding.
   *[other] Daar missen nog { $count } dingen.
 }
near-not-heard = We hoorden nog niet wat daar staat.
near-nobody = We vinden nu geen andere laptop.
near-no-others = Er is nog geen andere laptop. Komt er een bij? Dan delen jullie vanzelf.
near-receipts = Laatst gedeeld
near-got = { $count ->
    [one] Je kreeg 1 ding.
   *[other] Je kreeg { $count } dingen.
 }
near-gave = { $count ->
    [one] 1 ding ging mee.
   *[other] { $count } dingen gingen mee.
 }
near-search = Zoek andere laptop
near-hint-blind = Samenboek kan hier niet zelf zoeken. Typ het adres.
near-hint-open = Is Samenboek open op de andere laptop? Slaapt die laptop niet?
near-hint-wifi = Zitten jullie op dezelfde wifi?
near-hint-guests = Wifi voor gasten laat laptops elkaar soms niet zien.
near-hint-firewall = Houdt een firewall Samenboek tegen? Het gaat om UDP-poort { $port }.
near-hint-no-network = Deze laptop zit niet op een netwerk. Zet de wifi aan.
near-address = Adres van de andere laptop
near-address-help = Het staat op die laptop, bij Delen.
near-call = Verbind
near-own-address = Adres van deze laptop:

with-a-stick = Deel met een stick
steps = Stappen
step-stick = Stick
step-exchange = Delen
step-done = Klaar
stick-explains = Jij krijgt wat erop staat. Jouw nieuwe dingen gaan mee.
step-for-whom = Voor wie
stick-in = Er zit een stick in
stick-in-called = Er zit een stick in: { $label }
stick-share = Deel met deze stick
stick-for-whom = Voor wie?
stick-waits = { $count ->
    [0] heeft alles van hier
    [one] 1 ding wacht
   *[other] { $count } dingen wachten
 }
stick-load = Er gaat ongeveer { $size } mee.
stick-load-none = Alles staat al op de stick.
stick-room = Er is { $size } vrij.
stick-put = Deel met deze stick
stick-is-shared = Klaar met deze stick. Haal hem eruit.
stick-is-other-book = Op deze stick staat het boek van anderen. We laten hem met rust.
stick-is-read-only = Op deze stick kun je niet schrijven. Neem een andere.
stick-is-full = Deze stick is vol. Neem een andere, of maak plek.
stick-is-unreadable = Deze stick kunnen we niet lezen. Neem een andere.
exchange = Deel met deze stick
choose-stick = Kies de stick
other-stick = Andere stick of map
stick-not-in = zit er nu niet in.
only-team-reads = Alleen jullie team kan dit lezen. Ook als de stick kwijtraakt.
leave-stick-in = Laat de stick er nog in.
stop = Stop
done = Klaar
progress-start = We kijken wat erop staat
progress-look = We kijken wat erop staat
progress-fetch = Van de stick halen: { $done } van { $total }
progress-open = Openmaken: { $done } van { $total }
progress-pack = Inpakken: { $done } van { $total }
progress-deliver = Op de stick zetten: { $done } van { $total }

approve-step-stick = Steek de stick van de nieuwe laptop erin
approve-step-stick-help = Daar staat de vraag op.
no-request-here = Hier staat geen vraag. Probeer een andere map of stick.
which-laptop = Welke laptop komt erbij?
request-number = vraag { $number }
six-digits = De zes cijfers
six-digits-help = De ander leest ze voor van het scherm.
which-task = Welke taak krijgt deze persoon in het boek?
let-in = Laat binnen
approve-pictures-lead = De nieuwe laptop ziet straks ook drie plaatjes. Vergelijk ze.
approve-done = Het antwoord staat op de stick. Breng hem terug.
laptop-add-own = Mijn andere laptop erbij
laptop-add-own-help = Met je andere laptop doe je meteen mee in het team. Later bevestigt een coördinator hem.
add-open-there = Open Samenboek daar. Kies: Ik kom erbij.
add-looking = We zoeken een nieuwe laptop.
add-nobody = We vinden geen nieuwe laptop.
add-hint-open = Staan op de nieuwe laptop zes cijfers op het scherm?
add-by-address = Een laptop op een adres
add-address-help = Het staat op die laptop, onder de cijfers.
add-by-stick = Neem een stick
add-by-wifi = Doe het via wifi
whose-laptop = Van wie is die laptop?
whose-somebody = Van iemand nieuw
whose-of-team = Van iemand van het team
whose-mine = Van mij
whose-who = Wie?
whose-nobody = Er is nog niemand anders in het team.
approve-pictures-lead-near = De nieuwe laptop laat ook drie plaatjes zien. Vergelijk ze.
approve-no-help = Andere plaatjes? Kies Nee. Dan komt er niemand binnen.
approve-taken-back = Het antwoord op de stick is niets meer waard. Begin opnieuw.
add-class-personal = Op die laptop werkt één persoon.
add-class-shared = Op die laptop werken meer mensen.
add-no-help = Andere plaatjes? Kies Nee. Dan gaat er niets naar die laptop.
add-waits-for-newcomer = We wachten tot op de nieuwe laptop ook iemand Ja kiest.
add-in-title = De nieuwe laptop is binnen
add-in-lead = Het boek gaat er nu vanzelf heen.
add-in-lead-off = Delen via wifi staat uit. Breng het boek met een stick.
add-in-own = Een coördinator bevestigt hem nog.
add-one-more = Nog een laptop
unsure-title = De verbinding brak af
unsure-lead = Kijk op de nieuwe laptop. Is die binnen?
unsure-yes = Ja, binnen
unsure-no = Nee, laat niemand binnen
laptop-waits-for-you = Laptop van { $person } wacht op jou
laptop-waits-help = { $person } liet deze laptop zelf binnen. Die doet al mee in het team.
who-works-there = Wie werkt op die laptop?
works-one = Eén persoon
works-many = Meer mensen
laptop-confirm = Bevestig
laptop-refuse = Weiger
laptop-confirmed = Je bevestigde de laptop.
laptop-refused = Die laptop mag niet meer meedoen.
waits-here = Deze laptop wacht op een coördinator.
waits-here-help = Je doet mee in het team. De rest komt daarna.

online = Gedeelde map op internet
online-explains = Deel zonder stick, via een map op internet. Alleen jullie team kan die lezen.
online-set-up = Stel een map in
online-kind = Wat voor plek is het?
online-kind-webdav = Map
online-kind-s3 = Bucket
online-kind-webdav-help = Bijvoorbeeld van Nextcloud. Heet ook WebDAV.
online-kind-s3-help = Heet ook S3. Vraag de gegevens aan je beheerder.
online-address = Adres
online-address-help = Het begint met https.
online-bucket = Naam van de bucket
online-region = Regio
online-region-help = Mag leeg blijven.
online-user = Gebruiker
online-secret = Wachtwoord
online-secret-again = Typ het opnieuw. We laten het nooit meer zien.
online-show-secret = Laat zien
online-as = als { $user }
online-share = Deel nu
online-forget = Stop met deze map
online-forgotten = Gestopt. Wat in de map ligt, blijft daar.
progress-online-look = We kijken wat in de map ligt
progress-online-fetch = Uit de map halen: { $done } van { $total }
progress-online-deliver = In de map leggen: { $done } van { $total }
receipt-took-online = { $count ->
    [0] Er hoefde niets in de map.
    [one] Klaar. 1 ding ligt in de map.
   *[other] Klaar. { $count } dingen liggen in de map.
 }
receipt-other-book-online = In de map ligt ook een ander boek. Dat bleef dicht.

clock-doubt = De klok van deze laptop lijkt niet goed
clock-went-back = Hij ging { $much } terug sinds de vorige keer.
clock-ahead = Hij loopt { $much } voor op { $laptops }.
clock-behind = Hij loopt { $much } achter op { $laptops }.
clock-harmless = Kijk of de klok goed staat. Er gaat niets verloren.
clock-hours = { $count ->
    [one] één uur
   *[other] { $count } uur
}
clock-days = { $count ->
    [one] één dag
   *[other] { $count } dagen
}
clock-years = { $count ->
    [one] één jaar
   *[other] { $count } jaar
}
newer-here = Er is iets van een nieuwere versie.
newer-here-help = Deze laptop bewaart het en geeft het door. Wil je het lezen? Zet de nieuwste Samenboek op deze laptop.
newer-there = Er ligt iets dat deze versie niet kent. Zet de nieuwste Samenboek op deze laptop.
