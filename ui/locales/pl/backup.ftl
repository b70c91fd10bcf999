### Kopie zapasowe.

## Codziennie

daily-backup = Kopia zapasowa codziennie
daily-backup-help = Wybierz raz folder lub pendrive. Potem dzieje się to samo.
daily-backup-kept = Zostają kopie z 7 dni, 4 tygodni i 12 miesięcy.
daily-backup-place = Kopie trafiają tutaj
daily-backup-pick = Wybierz folder
daily-backup-other = Wybierz inny folder
backup-choose-folder = Wybierz folder na kopie
daily-backup-chosen = Teraz codziennie trafi tu kopia.
daily-backup-stop = Przestań robić to codziennie
daily-backup-stopped = Kopie nie robią się już same.
backup-last = Ostatnia dobra kopia: { $when }, { $size }.
backup-none-yet = Nie ma jeszcze kopii.
backup-next-today = Następna będzie dziś, gdy księga jest otwarta.
backup-next-tomorrow = Następna będzie jutro.
backup-away = Nie ma teraz pendrive’a lub folderu. Kopia będzie, gdy się pojawi.
backup-before-stays = Wcześniejsze kopie nadal są.
backup-copies = { $count ->
    [one] Jest tam { $count } kopia z dnia { $day }.
    [few] Są tam { $count } kopie. Najstarsza z dnia { $day }.
    [many] Jest tam { $count } kopii. Najstarsza z dnia { $day }.
   *[other] Jest tam { $count } kopii. Najstarsza z dnia { $day }.
 }
backup-remembering = { $count ->
    [one] { $count } stara kopia ma jeszcze to, co potem zostało zapomniane.
    [few] { $count } stare kopie mają jeszcze to, co potem zostało zapomniane.
    [many] { $count } starych kopii ma jeszcze to, co potem zostało zapomniane.
   *[other] { $count } starej kopii ma jeszcze to, co potem zostało zapomniane.
 }
backup-remembering-help = Przywracasz taką kopię? Od razu zrób wymianę. Wtedy zniknie i tam.
backup-now = Zrób kopię teraz
backup-now-done = Kopia się udała. Sprawdziliśmy ją.
backup-by-hand = Pojedyncza kopia
backup-late = Ostatnia kopia zapasowa jest z dnia { $day }.
backup-late-never = Nie ma jeszcze kopii zapasowej.
backup-late-help = Włóż pendrive na kopie. Albo wybierz inny folder.

## Próba

rehearse = Próba przywracania
rehearse-help = Przywracamy kopię na chwilę, osobno od księgi. Wtedy wiesz, że działa.
rehearse-last = Ostatnia udana próba: { $when }.
rehearse-never = Nie było tu jeszcze próby.
rehearse-start = Wypróbuj ostatnią kopię
rehearse-other = Wybierz inną kopię
rehearse-encounters = { $count ->
    [0] żadnych spotkań
    [one] { $count } spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
 }
rehearse-cases = { $count ->
    [0] żadnych spraw
    [one] { $count } sprawa
    [few] { $count } sprawy
    [many] { $count } spraw
   *[other] { $count } sprawy
 }
rehearse-good = Ta kopia jest dobra: { $encounters }, { $cases }, do { $until }.
rehearse-good-undated = Ta kopia jest dobra: { $encounters }, { $cases }.
rehearse-yours = Sprawy innych się nie liczą. W księdze nic się nie zmieniło.
rehearse-bad = { $count ->
    [one] W tej kopii { $count } rzecz się nie zgadza.
    [few] W tej kopii { $count } rzeczy się nie zgadzają.
    [many] W tej kopii { $count } rzeczy się nie zgadza.
   *[other] W tej kopii { $count } rzeczy się nie zgadza.
 }
rehearse-bad-help = Zrób nową kopię. Tę na razie zachowaj.
