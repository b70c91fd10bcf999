### De deur: eerste keer, wie ben je, meedoen, en als het boek niet opengaat.

trouble-title = Het boek gaat niet open
trouble-folder = Het boek staat in:

picker-title = Wie ben je?
picker-cold = Kies je plaatje. Daarna typ je je wachtzin.
laptop-called = laptop
has-draft = { $count ->
    [one] heeft een klad
   *[other] heeft { $count } kladjes
 }
passphrase = Je wachtzin
passphrase-or-sheet = Vergeten? Typ de code van jouw blad.
show-what-i-type = Laat zien wat ik typ
enter = Ga naar binnen
book-opens-slowly = Je boek gaat open. Na een nieuwe versie van Samenboek duurt dat één keer langer.
that-is-not-me = Dat ben ik niet

language-question = In welke taal lees je graag?
language-later = Je kunt dit altijd veranderen. De knop Taal staat op elke bladzijde.
first-way = Hoe begin je?
first-way-lead = Dit is een nieuwe laptop voor Samenboek.
way-found = Nieuw buurthuis
way-found-help = Jij bent de eerste. Je maakt het boek.
way-join = Ik kom erbij
way-join-help = Er is al een boek. Een coördinator laat je binnen.
way-restore = Ik heb een reservekopie
way-restore-help = Je zet een oud boek terug op deze laptop.

centre-name = Hoe heet het buurthuis?
your-name = Hoe heet je?
first-name-is-enough = Een voornaam is genoeg.
laptop-name = Hoe heet deze laptop?
laptop-name-help = Bijvoorbeeld: Balie, of Laptop van Amina.
laptop-class = Van wie is deze laptop?
class-shared-help = Veel mensen werken op deze laptop.
class-personal-help = Alleen jij werkt op deze laptop.
passphrase-new = Bedenk een wachtzin
passphrase-help = Een paar woorden die alleen jij kent.
passphrase-enough = Sterk genoeg.
passphrase-weak = Nog te makkelijk. Maak de zin langer.
passphrase-suggest = Geef mij vier woorden
passphrase-another = Vier andere woorden
passphrase-suggest-help = Schrijf ze op. Bewaar het papier thuis.
make-centre = Maak het boek

sheets-title = Twee bladen papier
sheet-title-one = Jouw blad papier
sheets-lead = Print of bewaar ze nu. Je ziet ze maar één keer.
sheet-personal = Jouw blad
sheet-personal-help = Wachtzin vergeten? Met dit blad kom je toch binnen. Bewaar het thuis.
sheet-paper-key = Sleutel van het buurthuis
sheet-paper-key-help = Is er geen coördinator meer? Met deze code wijs je een nieuwe aan. Bewaar het blad in een kluis of bij het bestuur.
sheets-done = Ik heb ze bewaard

join-lead = Straks heb je een coördinator nodig, of je eigen eerste laptop.
join-make-digits = Maak de cijfers
join-title = Je komt erbij
join-digits-lead = Zeg deze zes cijfers tegen de coördinator.
join-step-write = Zet je vraag op een stick
join-step-write-help = Kies de stick. Schrijf de cijfers er niet op.
join-write = Zet op stick
join-step-wait = Breng de stick naar de coördinator
join-step-wait-help = Die typt jouw cijfers en zet het antwoord op de stick.
join-step-finish = Haal het antwoord van de stick
join-step-finish-help = Steek de stick weer in deze laptop.
join-finish = Haal antwoord
join-cancel = Stop met meedoen
join-pictures-title = Zie je dezelfde plaatjes?
join-pictures-lead = De coördinator ziet ook drie plaatjes. Vergelijk ze.
join-pictures-same = Ja, dezelfde
join-near = Via wifi
join-near-waits = We wachten op de coördinator. Laat dit scherm open.
join-called = Op het andere scherm heet deze laptop:
join-not-told = De ander vindt deze laptop niet vanzelf. Geef het adres.
join-too-often = De cijfers waren vijf keer fout. We wachten nu niet meer.
join-wait-again = Wacht weer
join-by-stick = Neem een stick
join-new-digits = Dit zijn nieuwe cijfers.
join-trouble-wrong-digits = De cijfers waren niet goed.
join-trouble-other-pictures = De coördinator zag andere plaatjes. Er is niemand binnen.
join-trouble-other-stopped = De coördinator is gestopt. Er is niemand binnen.
join-trouble-lan-broken = De verbinding brak af. Er is niemand binnen.
join-trouble-other = Dit is niet gelukt. Er is niemand binnen.
join-pictures-other = Nee, andere
join-pictures-no-help = Zie je andere plaatjes? Dan luistert er misschien iemand mee. Kies Nee.
join-waits-for-other = We wachten tot de coördinator ook Ja kiest.
join-gone-title = Er is niemand binnen
join-gone-lead = De plaatjes waren anders. Deze laptop gooide de sleutels weg.
join-gone-help = Begin opnieuw. Zeg de cijfers zacht, of neem een stick.
join-start-again = Begin opnieuw
laptop-suggested = Laptop van { $person }
book-coming = Het boek komt nu naar deze laptop.
book-waits = Het boek komt als de laptops elkaar vinden.
book-comes = Het boek komt: { $done } van { $total }

restore-lead = Je krijgt het boek terug zoals het was.
passphrase-of-then = Je wachtzin van toen
passphrase-of-then-help = De wachtzin bij de dag van de kopie.
restore-signs-nothing = Deze laptop krijgt nieuwe sleutels. De oude werken dan niet meer.
restore-choose-file = Kies de kopie
restore-then = En daarna?
restore-join-again = Verder met wat de anderen deden
restore-join-again-help = Wat na de kopie kwam, komt terug als je deelt.
restore-roll-back = Iedereen terug naar de kopie
restore-roll-back-help = Alleen een coördinator. Je ziet eerst een plan.
