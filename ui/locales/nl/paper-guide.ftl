### Het blad met hulp dat naast de laptop ligt. Woorden tussen aanhalingstekens staan zo op een knop.

paper-guide-title = Samenboek op één blad
paper-guide-in = Ga naar binnen
paper-guide-in-steps =
    Kies je plaatje.
    Typ je wachtzin.
    Druk op “Ga naar binnen”.
paper-guide-encounter = Schrijf een ontmoeting op
paper-guide-encounter-steps =
    Druk op “Nieuwe ontmoeting”.
    Kies wat er was, en wie.
    Druk op “Bewaar ontmoeting”.
paper-guide-agreement = Maak een afspraak
paper-guide-agreement-steps =
    Ga naar “Afspraken”.
    Druk op “Nieuwe afspraak”.
    Druk op “Bewaar afspraak”.
paper-guide-stick = Deel met een stick
paper-guide-stick-steps =
    Steek de stick erin. Ga naar “Delen”.
    Druk op “Deel met deze stick”.
    Wacht tot het klaar is. Haal de stick eruit.
paper-guide-lock = Ga op slot
paper-guide-lock-steps =
    Druk op “Klaar, ik ga weg”.
    Je klad blijft van jou.
    Even weg? Druk op “Verberg scherm”.
paper-guide-help = Vraag hulp
paper-guide-help-steps =
    Druk op “Hulp”, of op F1.
    Fout gemaakt? Druk op “Terug”.
    Niets gaat zomaar weg.
paper-guide-who = Wie helpt?
paper-guide-name = Naam
paper-guide-telephone = Telefoon
