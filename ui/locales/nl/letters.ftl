### Brieven uit een zaak: op papier en op het scherm.

paper-letter-date = Datum: { $date }
paper-letter-dear = Dag { $name },
paper-letter-and = { $first } en { $last }
paper-letter-clock = { $hour }.{ $minute } uur
paper-letter-signed = { $names }, { $centre }
paper-letter-talk = Gesprek
paper-letter-free = Het kost niets. Wat je vertelt, blijft tussen ons.
paper-letter-call = Bel ons op { $number }. Of spreek in. Dan bellen we je terug.
paper-letter-come-by = Kom langs bij het buurthuis, of bel ons.
paper-letter-cannot = Kun je niet? Bel dan { $number }.
paper-letter-cannot-say = Kun je niet? Laat het ons weten.

paper-letter-neutral-title = Mogen we met je praten?
paper-letter-neutral-what = Wij zijn van { $centre }. Wij helpen buren om met elkaar te praten.
paper-letter-neutral-side = Wij kiezen geen partij. Wij geven niemand gelijk of ongelijk.
paper-letter-neutral-who = Wij, { $names }, willen graag jouw verhaal horen.
paper-letter-neutral-talk = Dat kan bij jou thuis of in het buurthuis. Het duurt ongeveer een uur.
paper-letter-neutral-choose = Jij kiest of je met ons praat.

paper-letter-appointment-title = Ons gesprek
paper-letter-appointment-what = Dan zien we elkaar:
paper-letter-day = Dag
paper-letter-time = Tijd
paper-letter-place = Plaats
paper-letter-with = Met

paper-letter-no-show-title = We waren er
paper-letter-no-show-what = We kwamen voor ons gesprek. We zagen je niet. Dit was het gesprek:
paper-letter-no-show-again = Dat kan gebeuren. Zullen we een nieuwe dag kiezen?

paper-letter-referrer-title = Zo liep het af
paper-letter-referrer-to = Aan de verwijzer
paper-letter-referrer-what = Je bracht een zaak bij ons. De zaak is nu klaar.
paper-letter-mark = Kenmerk
paper-letter-reported = Gemeld op
paper-letter-closed = Afgesloten op
paper-letter-outcome = Uitkomst
paper-letter-outcome-solved = Opgelost
paper-letter-outcome-partly = Voor een deel opgelost
paper-letter-outcome-not-solved = Niet opgelost
paper-letter-outcome-no-mediation = Er was geen bemiddeling
paper-letter-outcome-referred = Doorverwezen
paper-letter-referrer-only = Meer vertellen we niet. De gesprekken en de afspraken zijn van de buren.
paper-letter-referrer-agreed = De buur die hulp vroeg, vindt het goed dat je dit hoort.

paper-letter-referral-title = Is het niet veilig?
paper-letter-referral-what = Dan stoppen wij met bemiddelen. Anderen helpen je verder.
paper-letter-referral-now = Is er nu gevaar?
paper-letter-referral-now-call = Bel 112. Politie, brandweer en ambulance komen meteen.
paper-letter-referral-police = Is er geen haast? De politie
paper-letter-referral-police-call = Bel 0900-8844.
paper-letter-referral-home = Geweld thuis, of zorgen om een kind? Veilig Thuis
paper-letter-referral-home-call = Bel 0800-2000. Dat is gratis, dag en nacht.
paper-letter-referral-doctor = Gaat het erg slecht met iemand? De huisarts
paper-letter-referral-doctor-call = Bel de eigen huisarts. ’s Avonds en in het weekend: de huisartsenpost.
paper-letter-referral-crisis = Is er grote nood in het hoofd? De crisisdienst
paper-letter-referral-crisis-call = De huisarts of de huisartsenpost belt de crisisdienst.
paper-letter-referral-talk = Denk je aan zelfmoord? 113
paper-letter-referral-talk-call = Bel 113 of 0800-0113. Dat is gratis, dag en nacht.
paper-letter-referral-then = Is het weer veilig? Dan praten we graag verder.

## Op het scherm

talks-file = Gesprekken
letter-file = Brief
letters = Brieven
letters-help = Je ziet eerst wat er op papier komt.
letter-neutral = Brief aan de tweede partij
letter-neutral-help = Zonder klacht, en zonder wie er klaagde.
letter-appointment = Kaart voor een gesprek
letter-appointment-help = Dag, tijd, plaats en met wie.
letter-no-show = Kaart: niemand was er
letter-no-show-help = Zonder verwijt. Met een nieuwe kans.
letter-referrer = Brief aan de verwijzer
letter-referrer-help = Alleen hoe het afliep. Verder niets.
letter-referral = Als het niet veilig is
letter-referral-help = Wie er dan helpt, met telefoonnummers.
letter-to = Voor wie is de brief?
letter-about-talk = Over welk gesprek gaat het?
letter-language = In welke taal?
letter-no-words = { $language } kennen we nog niet op papier. De brief is in het { $written }.
letter-telephone = Op welk nummer kunnen ze bellen?
letter-telephone-help = Laat leeg als er geen nummer is.
letter-preview = Zo komt het op papier
letter-alt = { $letter }, bladzijde { $page } van { $pages }
letter-only-this = Er staat niets anders in dan wat je hier ziet.
letter-print = Print
letter-save = Opslaan als bestand
letter-save-warn = Dit bestand is niet op slot. Wie het heeft, kan het lezen. Bewaar het op een veilige plek, en gooi het later weg.
letter-save-yes = Toch opslaan
letter-saved = Opgeslagen als
letter-sent = Schrijf op: verstuurd
letter-sent-done = Opgeschreven. De brief ging weg.
letter-ask-told = Mag de verwijzer horen hoe het afliep?
letter-ask-told-help = Vraag het aan elke partij. Zonder ja gaat er geen brief.
letter-told-yes = Ja, dat mag
letter-told-no = Nee
letter-told-said = Zei ja.
letter-told-refused = Zei nee.
letter-told-asked-not = Nog niet gevraagd.
letter-not-yet = Sluit de zaak eerst af. Dan is er iets te vertellen.
letter-back = Terug naar de zaak
poster-most-languages = Hooguit drie talen op één poster.
