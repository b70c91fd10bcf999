### O Samenboek.

about-app = O Samenboek
about-lead = Księga domu sąsiedzkiego, na waszych własnych laptopach.
about-network = Co idzie przez sieć?
about-network-nothing = Nic nie idzie do nas ani do firmy. Bez pomiarów, bez reklam.
about-network-near = Wasze laptopy znajdują się w tej samej sieci. Wymiana jest zamknięta na klucz.
about-network-place = Wybraliście folder w internecie? Wtedy idą tam zamknięte paczki.
about-network-update = Samenboek sam nie szuka nowej wersji.
about-languages = Te języki musi jeszcze sprawdzić ktoś, dla kogo są ojczyste: { $languages }.
about-languages-all = Wszystkie języki są w pełni gotowe.
about-languages-more = Więcej o językach
about-licence = Licencja
about-licence-says = Samenboek to wolne oprogramowanie na licencji EUPL 1.2. Można go używać, udostępniać i zmieniać.
about-licence-read = Przeczytaj całą licencję
about-licence-english = Tekst jest po angielsku.
about-others = Praca innych
about-others-help = { $count ->
    [one] Jest tu { $count } część od innych, z własną licencją.
    [few] Są tu { $count } części od innych, każda z własną licencją.
    [many] Jest tu { $count } części od innych, każda z własną licencją.
   *[other] Jest tu { $count } części od innych, każda z własną licencją.
 }
about-others-open = Pokaż które
about-others-search = Szukaj po nazwie lub licencji
about-others-found = { $count ->
    [0] Nic nie znaleziono. Spróbuj innego słowa.
    [one] Znaleziono { $count } część.
    [few] Znaleziono { $count } części.
    [many] Znaleziono { $count } części.
   *[other] Znaleziono { $count } części.
 }
about-others-more = { $count ->
    [one] Jeszcze { $count } część. Szukaj, by zobaczyć.
    [few] Jeszcze { $count } części. Szukaj, by zobaczyć.
    [many] Jeszcze { $count } części. Szukaj, by zobaczyć.
   *[other] Jeszcze { $count } części. Szukaj, by zobaczyć.
 }
about-others-no-text = Nie podano pełnego tekstu licencji. Jej nazwa: { $licence }.
accessibility-read = Przeczytaj o dostępności Samenboek
