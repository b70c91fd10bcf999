### Instellingen en mensen.

settings-me = Over mij
settings-people = Mensen
settings-laptop = Deze laptop
settings-locks = Op slot
laptops-at-sharing = Alle laptops staan bij Delen
settings-backup = Reservekopie
settings-bin = Prullenbak
settings-language = Taal
settings-colours = Kleur en lezen
change-passphrase = Verander wachtzin
passphrase-now = Je wachtzin van nu
passphrase-new-one = Je nieuwe wachtzin
passphrase-changed = Je wachtzin is veranderd.
data-folder = De map van het boek
data-folder-help = Hier staat alles, op slot. Verander er niets in.
version-of-app = Samenboek { $version }
backup-help = Eén bestand met alles erin, op slot. Bewaar het op een stick in de kluis.
make-backup = Maak kopie
backup-made = De kopie is gelukt: { $size }. We lazen hem na.
bin-help = Je kunt alles terugzetten.
bin-empty = De prullenbak is leeg
bin-empty-help = Wat je weggooit, komt hier.
thrown-away-by = { $name } gooide dit weg, { $when }
which-colours = Welke kleuren lees je graag?
theme-system = Zoals de laptop
theme-light = Licht
theme-dark = Donker
theme-contrast = Veel contrast

laptops = Laptops
no-laptop = nog geen eigen laptop
that-is-you = dat ben jij
add-person = Voeg iemand toe
add-person-here = Voeg iemand toe op deze laptop
their-name = Hoe heet die persoon?
how-comes-in = Hoe komt die persoon binnen?
way-profile = Met een plaatje
way-passphrase = Met een wachtzin
way-profile-help = Kan meedoen als de laptop al open is.
way-passphrase-help = Kan de laptop ook zelf openen.
person-added = Die persoon staat in het boek.
sheet-of-newcomer = Blad voor de nieuwe persoon
sheets-lead-one = Print of bewaar het nu. Je ziet het maar één keer.
sheet-kept = Ik heb het bewaard

stop-access = Stop de toegang
stop-access-of = Stop de toegang: { $name }
stop-access-title = Toegang van { $name } stoppen?
stop-access-does = Wat { $name } al deelde, blijft in het boek. Nieuw werk kan { $name } niet meer lezen. Ook niet op een andere laptop.
stop-access-when = Andere laptops horen het als jullie weer delen.
stop-access-cannot = Wat { $name } al las, kunnen we niet terughalen.
stop-access-forever = Later weer meedoen? Dan komt { $name } opnieuw binnen.
stop-access-no = Nee, laat het zo
stop-access-yes = Ja, stop de toegang
access-stopped = De toegang is gestopt.
access-ended = toegang gestopt

go-back = Terug naar de reservekopie
go-back-none = Er is niets om naar terug te gaan
go-back-none-help = Dit kan na het terugzetten van een reservekopie.
go-back-card = Deze laptop komt uit een reservekopie. Deel eerst. Kies dan.
go-back-card-gone = Het boek ging terug naar de kopie. Klopt het zo?
go-back-lead = Deze laptop kwam { $when } uit een reservekopie. Het boek van iedereen kan daarnaar terug.
go-back-unheard = Deze laptops deelden nog niet sinds de kopie:
go-back-share-first = Wat alleen zij hebben, staat niet in dit plan.
go-back-plan = Dit gebeurt er
go-back-back = { $count ->
    [0] Niets hoeft terug.
    [one] Eén ding wordt zoals het was.
   *[other] { $count } dingen worden zoals ze waren.
}
go-back-to-bin = { $count ->
    [0] Niets gaat naar de prullenbak.
    [one] Eén ding is van later. Dat gaat naar de prullenbak.
   *[other] { $count } dingen zijn van later. Die gaan naar de prullenbak.
}
go-back-stays = { $count ->
    [0] Niets blijft zoals het nu is.
    [one] Eén ding blijft zoals het nu is.
   *[other] { $count } dingen blijven zoals ze nu zijn.
}
go-back-not-cases = Zaken blijven zoals ze nu zijn. Ook wie wat mag.
go-back-kept = Er gaat niets verloren. Je kunt dit terugdraaien.
go-back-which = Dit wordt zoals het was
go-back-which-bin = Dit gaat naar de prullenbak
go-back-word = terug
go-back-now = Zet terug bij iedereen
go-back-done = { $count ->
    [one] Eén ding is terug.
   *[other] { $count } dingen zijn terug.
}
go-back-gone = { $count ->
    [one] Eén ding ging terug. De anderen zien dat als je deelt.
   *[other] { $count } dingen gingen terug. De anderen zien dat als je deelt.
}
go-back-undo = Draai dit terug
go-back-undone = Alles is weer zoals daarvoor.
go-back-end = Laat het boek zo
go-back-ended = Het boek blijft zoals het nu is.

## Talen

language-yours = Deze taal hoort bij jou. Het eerste scherm heeft een eigen taal.
languages-standing = Welke talen zijn er?
language-standing-checked = Helemaal klaar
language-standing-unchecked = Nog na te kijken door iemand met deze moedertaal
language-standing-from-file = { $count ->
    [0] Uit een bestand. Alles staat erin.
    [one] Uit een bestand. 1 zin staat er in het Nederlands.
   *[other] Uit een bestand. { $count } zinnen staan er in het Nederlands.
 }
language-remove = Haal weg
language-from-file = Taal uit een bestand
language-from-file-help = Iemand kan Samenboek vertalen. Die taal komt dan in één bestand.
language-pick-file = Kies een bestand
language-choose-file = Kies een bestand met een taal
language-added = { $count ->
    [0] alles staat erin.
    [one] 1 zin staat er in het Nederlands.
   *[other] { $count } zinnen staan er in het Nederlands.
 }

## Voorlezen

read-aloud = Lees voor
read-aloud-stop = Stop met voorlezen
read-aloud-name = Lees voor: { $name }
reading-title = Voorlezen
reading-help = Samenboek kan een bladzijde voorlezen. Stoppen gaat met Esc.
reading-button = Wil je de knop zien?
reading-on = Ja, met de knop
reading-off = Nee, zonder knop
reading-speed = Hoe snel?
reading-speed-slow = Rustig
reading-speed-plain = Gewoon
reading-speed-quick = Snel
reading-voices = Deze talen hebben hier een stem:
reading-no-voices = Deze talen hebben hier geen stem:
reading-no-voices-help = Zet het programma eSpeak NG op deze laptop. Of kies opnames.
recordings-title = Opnames
recordings-help = Iemand kan zinnen inspreken. Die komen dan in één bestand.
recordings-line = { $count ->
    [one] 1 zin, stem: { $by }
   *[other] { $count } zinnen, stem: { $by }
  }
recordings-added = { $count ->
    [one] Je hebt nu 1 zin erbij.
   *[other] Je hebt nu { $count } zinnen erbij.
  }
recordings-choose-file = Kies een bestand met opnames
