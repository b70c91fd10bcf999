### Over Samenboek.

about-app = Over Samenboek
about-lead = Het boek van een buurthuis, op jullie eigen laptops.
about-network = Wat gaat er over het netwerk?
about-network-nothing = Er gaat niets naar ons of naar een bedrijf. Geen meting, geen reclame.
about-network-near = Laptops van jullie vinden elkaar in hetzelfde netwerk. Wat ze delen, is op slot.
about-network-place = Kozen jullie een map op internet? Dan gaan daar pakjes heen, op slot.
about-network-update = Samenboek zoekt zelf niet naar een nieuwe versie.
about-languages = Een moedertaalspreker moet deze talen nog nalezen: { $languages }.
about-languages-all = Alle talen zijn helemaal klaar.
about-languages-more = Meer over de talen
about-licence = Licentie
about-licence-says = Samenboek is vrije software, onder de EUPL 1.2. Je mag het gebruiken, delen en veranderen.
about-licence-read = Lees de hele licentie
about-licence-english = De tekst is in het Engels.
about-others = Werk van anderen
about-others-help = { $count ->
    [one] Hierin zit { $count } stuk van anderen, met een eigen licentie.
   *[other] Hierin zitten { $count } stukken van anderen, elk met een eigen licentie.
 }
about-others-open = Laat zien wat
about-others-search = Zoek op naam of licentie
about-others-found = { $count ->
    [0] Niets gevonden. Probeer een ander woord.
    [one] 1 stuk gevonden.
   *[other] { $count } stukken gevonden.
 }
about-others-more = { $count ->
    [one] Nog 1 stuk. Zoek om het te zien.
   *[other] Nog { $count } stukken. Zoek om ze te zien.
 }
about-others-no-text = De licentie staat er niet voluit bij. Dit is haar naam: { $licence }.
accessibility-read = Lees hoe toegankelijk Samenboek is
