### Wat is nieuw: per versie een paar regels voor wie ermee werkt.

news = Wat is nieuw?
news-yours = deze heb je
news-encounter = Schrijf een ontmoeting op in een minuut.
news-rule = Schrijf een afspraak op en print de poster.
news-stick = Deel met andere laptops, met een stick.
news-near = Laptops op dezelfde wifi delen vanzelf.
news-join = Een laptop komt erbij via wifi, zonder stick.
news-own-laptop = Laat je eigen tweede laptop zelf binnen.
news-board = Een coördinator ziet bij Delen alle laptops.
news-stick-in = Samenboek ziet het als je een stick erin steekt.
news-online = Deel ook via een map op internet.
news-access = Gaat iemand weg? Een coördinator stopt de toegang.
news-versions = Schreven twee mensen iets anders? Jij kiest.
news-bin = Iets weggegooid? Je zet het weer terug.
news-restored = Gooide de ander weg waar jij in schreef? Jij kiest.
news-sheet = Wachtzin vergeten? Typ de code van jouw blad.
news-go-back = Reservekopie terug? Een coördinator zet het boek van iedereen terug.
news-clock = Staat de klok van de laptop niet goed? Je ziet het op Vandaag.
news-chosen = Koos iemand een versie? Je kijkt het na en draait het terug.
news-untitled = Een ontmoeting zonder titel heet overal hetzelfde.
news-copied = Kopieerde iemand de map? Dan krijgt een laptop nieuwe sleutels.
news-let-in-again = Kwam iemand voor niets binnen? Een coördinator laat die opnieuw binnen.
news-late = Kwam er nog werk van iemand die weg is? Een coördinator kiest.
news-lost = Laptop kwijt, of weg doen? Een coördinator doet het bij Delen.
news-forget = Wil iemand vergeten worden? Een coördinator vergeet de kaart op elke laptop.
