### Vergeten: een kaart van iemand, of iets uit de prullenbak. Voor altijd, op elke laptop.

person-page-where = Waar staat deze naam in het boek?
person-page-nowhere = Deze naam staat nergens in het boek.
person-page-role = Taak: { $role }
person-page-me = Dat ben jij.
person-page-access = Deze persoon kan in het boek.
person-page-asked = Vraagt iemand wat wij weten? Dit staat er: de naam, en de dingen hieronder.
in-the-bin = in de prullenbak

settings-forget = Vergeten
forget = Vergeten
forget-this = Vergeten: { $title }
forget-lead = Vergeten is iets anders dan weggooien. Het komt nooit meer terug.
forget-who = Wie vraagt: vergeet mij?
forget-who-help = Typ een naam. Je ziet eerst waar die persoon staat.
forget-thing-help = Iets anders vergeten? Gooi het eerst weg. Kies dan Vergeten in de prullenbak.
forget-to-bin = Naar de prullenbak

forget-title-person = { $name } vergeten?
forget-title-thing = { $title } vergeten?
forget-plan = Dit gaat weg
forget-plan-card = De kaart: de naam, de taak en het plaatje.
forget-plan-thing = Alles wat erin staat, ook wat er vroeger stond.
forget-plan-bin = Het ligt nu in de prullenbak. Daar gaat het ook weg.
forget-plan-drafts = { $count ->
    [one] 1 klad hierover op deze laptop.
   *[other] { $count } kladjes hierover op deze laptop.
 }
forget-plan-parcels = { $count ->
    [one] 1 pakje hier houdt het vast. Dat pakken we opnieuw in.
   *[other] { $count } pakjes hier houden het vast. Die pakken we opnieuw in.
 }
forget-plan-others = { $count ->
    [one] 1 daarvan is van een ander. Die pakt het in bij het volgende delen.
   *[other] { $count } daarvan zijn van anderen. Die pakken ze in bij het volgende delen.
 }
forget-plan-apart = { $count ->
    [one] 1 pakje dat apart ligt.
   *[other] { $count } pakjes die apart liggen.
 }
forget-plan-laptops = { $count ->
    [one] Alleen deze laptop hoort ervan.
   *[other] { $count } laptops moeten het vergeten. Elke laptop zegt wanneer het gelukt is.
 }
forget-mentions = Dit blijft, zonder de naam
forget-mentions-thing = Deze afspraken kwamen hieruit. Ze blijven.
forget-mentions-help = Daar staat dan: iemand die vergeten is.
forget-texts = Hier staat de naam in de tekst
forget-texts-help = Die tekst blijft zoals hij is. Haal de naam er zelf uit, of vergeet het ook.
forget-perhaps = Hier staat misschien dezelfde persoon
forget-perhaps-help = In deze teksten staat een deel van de naam. Kijk zelf.
forget-not = Hier komen we niet bij
forget-not-backups = Reservekopieën van eerder. Die vergeten het als die laptop weer deelt.
forget-not-paper = Wat iemand printte, of op een andere laptop opsloeg. Gooi het zelf weg.
forget-not-absent-laptops = Laptops die nooit meer delen.
forget-not-elsewhere = Wat iemand onthoudt, ergens anders schreef of op een foto zette.
forget-not-sealed-drafts = Kladjes van anderen. Alleen zij kunnen die openen.
forget-not-free-text = Namen in gewone tekst, nu en in wat er vroeger stond.
forget-type = Typ het woord: { $word }
forget-word = vergeet
forget-now = Vergeet voor altijd
forget-access = Deze persoon kan nog in het boek. Stop eerst de toegang.
forget-to-people = Naar Mensen

forgotten-now = Vergeten op deze laptop
forgotten-begun = Het vergeten is begonnen
forgotten-share = Deel nu met de andere laptops. Dan vergeten zij het ook.
forget-progress = Wie is het al vergeten?
forget-progress-none = We vergaten nog niets.
forget-of = { $laptops ->
    [one] { $confirmed } van { $laptops } laptop
   *[other] { $confirmed } van { $laptops } laptops
 }
forget-was-person = Een kaart van iemand
forget-was-encounter = Een ontmoeting
forget-was-names = De namen bij een ontmoeting
forget-was-rule = Een afspraak
forget-was-case = Een zaak
forget-was-circle = Een gesloten kring
forget-was-other = Iets uit het boek
forget-at = vergeten op { $day }
forget-awaits = { $laptop }: laatst gehoord { $when }
forget-awaits-never = { $laptop }: nog nooit gehoord
forget-held-by = { $who } pakt het opnieuw in bij het volgende delen.
forget-done = Alle laptops zijn het vergeten.
forget-not-gone = Op deze laptop nog niet helemaal weg.

held = Dit is veel in één keer
held-says = { $count ->
    [one] 1 ding moet weg, samen met veel andere. Samenboek wacht.
   *[other] { $count } dingen moeten in één keer weg. Samenboek wacht.
 }
held-why = Was dit de bedoeling? Een vergissing zou veel kosten.
held-yes = Ja, vergeet dit
held-no = Nee
held-coordinator = Een coördinator moet ja of nee zeggen.
held-left = Je zei: nee. Hier blijft het staan. Op andere laptops kiest een coördinator daar.
held-allowed = { $count ->
    [one] Samenboek vergeet 1 ding.
   *[other] Samenboek vergeet { $count } dingen.
 }
held-left-toast = Het blijft staan op deze laptop.
forget-plan-other-card = Ook de kaart van { $name } gaat weg. Die is van dezelfde persoon.
