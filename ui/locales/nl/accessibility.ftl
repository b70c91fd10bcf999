### De toegankelijkheidsverklaring: in de volgorde van het model van de overheid.

accessibility = Toegankelijkheid
accessibility-lead = Iedereen moet Samenboek kunnen gebruiken. Hier staat hoe ver we zijn.
accessibility-for = Waarvoor geldt dit?
    .says =
        Dit geldt voor het programma Samenboek op jullie laptops.
        Het geldt ook voor het papier dat Samenboek print.
accessibility-level = Hoe toegankelijk is het?
    .says =
        We volgen WCAG 2.2, niveau A en AA. Dat zijn regels voor toegankelijke programma’s.
        Samenboek voldoet daar voor een deel aan. Nog niet alles is bekeken door mensen zelf.
accessibility-does = Wat kun je verwachten?
    .list =
        Alles kan met het toetsenbord alleen. F1 geeft hulp.
        Tekst kan twee keer zo groot, zonder dat woorden wegvallen.
        Er zijn lichte en donkere kleuren, en kleuren met veel contrast.
        Knoppen zijn minstens 48 punten groot.
        Kleur zegt nooit iets alleen. Er staat altijd een woord bij.
        Wie van rechts leest, ziet alles van rechts.
        Slepen hoeft nergens.
accessibility-tested = Hoe keken we?
    .says =
        We keken zelf, met programma’s die fouten zoeken.
    .list =
        Het programma axe-core bekijkt elke bladzijde in het echte venster.
        Dat doet het in licht, in donker en met veel contrast.
        Taken doen we ook met het toetsenbord alleen.
        Elke bladzijde bekijken we twee keer zo groot.
        Elke bladzijde bekijken we ook met langere woorden, van rechts gelezen.
        Een test leest alle Nederlandse zinnen na: kort en gewoon.
accessibility-not-yet = Wat is nog niet goed?
    .list =
        Nog niemand met een schermlezer keek mee. Dat moet nog.
        Arabisch, Turks, Oekraïens en Pools moet een moedertaalspreker nog nalezen.
        Voorlezen hangt af van de stemmen op de laptop.
        Een handtekening op het scherm vraagt een muis of vinger. Papier, hardop of typen kan ook.
        Papier is klein voor wie slecht ziet. Vraag dan om een groter blad.
accessibility-law = Wat zegt de wet?
    .says =
        De Nederlandse wet vraagt zo’n verklaring van de overheid. Wij geven haar uit onszelf.
        Ze volgt de opbouw van de toegankelijkheidsverklaring van de overheid.
accessibility-tell = Loop je ergens tegenaan?
    .says =
        Vertel het aan { $names ->
            [none] een coördinator
           *[other] { $names }
         }.
        Zeg op welk scherm het was, en wat er niet lukte.
        Jullie buurthuis zoekt dan een andere weg. De makers horen het ook.
accessibility-date = Van wanneer is dit?
    .says =
        We schreven dit in november 2026. Elk jaar kijken we het na.
