### Foto's bij een ontmoeting.

photos = Zdjęcia
photos-add = Dodaj zdjęcia
photos-choose = Wybierz zdjęcia
photos-picked = { $count ->
    [one] Wybrano 1 zdjęcie
    [few] Wybrano { $count } zdjęcia
    [many] Wybrano { $count } zdjęć
   *[other] Wybrano { $count } zdjęcia
 }
photo-who-question = { $count ->
    [one] Kto jest na tym zdjęciu?
    [few] Kto jest na tych zdjęciach?
    [many] Kto jest na tych zdjęciach?
   *[other] Kto jest na tych zdjęciach?
 }
photo-shows-nobody = Nikogo nie da się rozpoznać
photo-shows-people = Ludzie
photo-shows-not-asked = Jeszcze nie zapytano
photo-people = Kto jest na zdjęciu
photo-off = Usuń
photo-person-off = Usuń: { $name }
photo-ask-later = Zapytaj jeszcze później. Bez zgody zdjęcie nigdzie nie trafi.
photo-caption = Podpis pod zdjęciem
photo-caption-help = Może być puste.
photos-save = Dodaj
photos-not = Nie dodawaj
photos-made-small = Zmniejszamy zdjęcie. Usuwamy z niego miejsce i czas zrobienia.
photos-coming-in = Dodajemy: { $done } z { $total }
photos-added = { $count ->
    [one] Dodano 1 zdjęcie.
    [few] Dodano { $count } zdjęcia.
    [many] Dodano { $count } zdjęć.
   *[other] Dodano { $count } zdjęcia.
 }
photos-refused = { $count ->
    [one] Nie dodano 1 pliku.
    [few] Nie dodano { $count } plików.
    [many] Nie dodano { $count } plików.
   *[other] Nie dodano { $count } pliku.
 }
photo-on-its-way = Jeszcze w drodze
photo-named-on-its-way = { $caption }, jeszcze w drodze
photo-not-shown = Teraz nie da się pokazać tego zdjęcia
photo-number = Zdjęcie { $number }
photo-of = { $caption }. Na zdjęciu: { $names }
photo-with = Na zdjęciu:
photo-added-by = Kto dodał: { $name }, { $when }
photo-before = Poprzednie
photo-next = Następne
photo-place = { $place } z { $total }
photo-close = Zamknij
photo-save = Zapisz
photo-no-consent = { $count ->
    [one] Ta osoba nie dała zgody na zdjęcie:
    [few] Te osoby nie dały zgody na zdjęcie:
    [many] Te osoby nie dały zgody na zdjęcie:
   *[other] Te osoby nie dały zgody na zdjęcie:
 }
photo-to-consents = Przejdź do zgód
field-caption = Podpis pod zdjęciem
field-shows = Kto jest na zdjęciu
shows-nobody = Nikogo nie da się rozpoznać
shows-people = Ludzie
shows-not-asked = Jeszcze nie zapytano

photos-awaited = { $count ->
    [one] 1 zdjęcie jest jeszcze w drodze.
    [few] { $count } zdjęcia są jeszcze w drodze.
    [many] { $count } zdjęć jest jeszcze w drodze.
   *[other] { $count } zdjęcia jest jeszcze w drodze.
 }
photos-awaited-help = Zdjęcia przychodzą po tekście. Zrób wymianę jeszcze raz.
progress-photos = Zdjęcia: { $done } z { $total }
kind-photo = { $count ->
    [one] Zdjęcie
    [few] Zdjęcia
    [many] Zdjęcia
   *[other] Zdjęcia
 }
forget-plan-photos = { $count ->
    [one] Razem z tym zniknie 1 zdjęcie.
    [few] Razem z tym znikną { $count } zdjęcia.
    [many] Razem z tym zniknie { $count } zdjęć.
   *[other] Razem z tym zniknie { $count } zdjęcia.
 }
forget-photos = Te zdjęcia też znikną
forget-photos-help = Zdjęcie znika w całości. Także wtedy, gdy jest na nim więcej osób.
forget-was-photo = Zdjęcie
apart-damaged-piece = To zdjęcie jest uszkodzone albo tu nie pasuje.
    .try = Zrób jeszcze raz wymianę z laptopem, z którego przyszło.
export-no-photos = Zdjęć nie ma w pliku.
