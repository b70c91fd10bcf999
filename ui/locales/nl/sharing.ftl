### Delen.

all-other-laptops = Alle andere laptops
no-other-laptops = Er zijn nog geen andere laptops.
laptop = Laptop
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

with-a-stick = Wissel uit met een stick
steps = Stappen
step-stick = Stick
step-exchange = Wissel uit
step-done = Klaar
stick-explains = Jij krijgt wat erop staat. Jouw nieuwe dingen gaan mee.
exchange = Wissel uit
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
which-task = Wat doet deze persoon?
let-in = Laat binnen
approve-pictures-lead = De nieuwe laptop ziet straks ook drie plaatjes. Vergelijk ze.
approve-done = Het antwoord staat op de stick. Breng hem terug.
approve-pictures-differ = Andere plaatjes? Gooi het antwoord dan weg en begin opnieuw.

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
online-show-secret = Tonen
online-as = als { $user }
online-share = Nu delen
online-forget = Vergeet deze map
online-forgotten = Vergeten. Wat in de map ligt, blijft daar.
progress-online-look = We kijken wat in de map ligt
progress-online-fetch = Uit de map halen: { $done } van { $total }
progress-online-deliver = In de map leggen: { $done } van { $total }
receipt-took-online = { $count ->
    [0] Er hoefde niets in de map.
    [one] Klaar. 1 ding ligt in de map.
   *[other] Klaar. { $count } dingen liggen in de map.
 }
receipt-other-book-online = In de map ligt ook een ander boek. Dat bleef dicht.
