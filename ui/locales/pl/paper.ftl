### Woorden op papier: de poster, het eigen blad en de papieren sleutel.

paper-date = { $day } { $month } { $year }
paper-month-1 = stycznia
paper-month-2 = lutego
paper-month-3 = marca
paper-month-4 = kwietnia
paper-month-5 = maja
paper-month-6 = czerwca
paper-month-7 = lipca
paper-month-8 = sierpnia
paper-month-9 = września
paper-month-10 = października
paper-month-11 = listopada
paper-month-12 = grudnia

## De poster
paper-poster-who = Kto: { $name }
paper-poster-from = Od { $date }
paper-poster-until = Do { $date } (włącznie)
paper-poster-made = Data: { $date }.
paper-poster-again = Wspólna ocena: { $date }.

## Beide sleutelbladen
paper-sheet-code = Państwa kod
paper-sheet-made = Data: { $date }.

## Het eigen blad
paper-personal-title = Kartka: { $name }
paper-personal-what = Nie pamiętają Państwo hasła? Z tym kodem można znowu wejść.
paper-personal-where = Kod działa tylko na tym laptopie: { $laptop }.
paper-personal-keep = Proszę trzymać tę kartkę w domu. Proszę nie kłaść jej obok laptopa.
paper-personal-secret = Kto ma ten kod, czyta wszystko to, co Państwo. Proszę nikomu go nie dawać.
paper-personal-lost = Kartka zginęła? Nową można zrobić w Ustawieniach.

## De papieren sleutel van het buurthuis
paper-key-title = Klucz domu sąsiedzkiego: { $centre }
paper-key-what = Nie ma już koordynatora? Tym kodem można wyznaczyć nowego.
paper-key-only = Kod jest tylko na tym papierze. Nie ma go na żadnym laptopie.
paper-key-keep = Proszę trzymać tę kartkę w sejfie albo u zarządu.
paper-key-secret = Kto ma ten kod, decyduje, kto jest koordynatorem.
paper-key-photo = Proszę nie robić zdjęcia tej kartki.

## Het bericht over een kwijte laptop
paper-moment = { $date }, godz. { $hour }.{ $minute }
paper-loss-title = Zgubiony laptop: { $laptop }
paper-loss-unnamed = laptop bez nazwy
paper-loss-lead = Dla osoby, która pilnuje prywatności: { $centre }.
paper-loss-made = Data: { $date }. Kto przygotował: { $name }, w programie Samenboek.
paper-loss-happened = Co się stało?
paper-loss-laptop = Nazwa laptopa: { $laptop }.
paper-loss-shared = Na tym laptopie pracowało wiele osób.
paper-loss-personal = Na tym laptopie pracowała jedna osoba.
paper-loss-people = Kto mógł otworzyć laptop: { $people }.
paper-loss-nobody = Nie wiemy, kto mógł otworzyć laptop.
paper-loss-known = Kiedy to zauważono: { $moment }.
paper-loss-stopped = Kiedy zakończono dostęp: { $moment }.
paper-loss-held = Co na nim było?
paper-loss-book-until = Księga zespołu, stan na: { $moment }. To był ostatni znak od laptopa.
paper-loss-book = Księga zespołu. Nie wiemy, z którego dnia.
paper-loss-counts = Na naszym laptopie jest teraz: spotkania { $encounters }, ustalenia { $rules }, karty ludzi { $cards }.
paper-loss-cases = Sprawy, które można było czytać na tym laptopie: { $cases }.
paper-loss-personal-things = Na karcie jest imię i nazwisko, czasem rola. W tekstach mogą być osobiste informacje.
paper-loss-protected = Jak jest to chronione?
paper-loss-sealed = Księga na laptopie jest zaszyfrowana (SQLCipher, AES-256). Klucz zależy od hasła (Argon2id).
paper-loss-open-yes = Samenboek był otwarty, gdy laptop się zgubił.
paper-loss-open-no = Samenboek nie był otwarty, gdy laptop się zgubił.
paper-loss-open-unknown = Nie wiemy, czy Samenboek był otwarty.
paper-loss-paper-yes = Obok laptopa było hasło, kartka z kodem lub pendrive z kluczem.
paper-loss-paper-no = Obok laptopa nie było hasła, kartki z kodem ani pendrive’a z kluczem.
paper-loss-paper-unknown = Czy obok było hasło, kartka z kodem lub pendrive z kluczem? Tego nie wiemy.
paper-loss-reads-sealed = Kto znajdzie laptop, bez hasła nie przeczyta księgi.
paper-loss-reads-perhaps = Nie mamy pewności, czy znalazca może przeczytać księgę.
paper-loss-reads-readable = Kto znajdzie laptop, może przeczyta księgę.
paper-loss-new-key = To, co powstaje po zakończeniu dostępu, ma nowy klucz. Ten laptop go nie dostaje.
paper-loss-law = Co mówi prawo?
paper-loss-law-authority = Termin zgłoszenia w Autoriteit Persoonsgegevens (urząd ochrony danych): { $moment }. To 72 godziny (AVG, czyli RODO, artykuł 33).
paper-loss-law-unless = Zgłaszać nie trzeba, jeśli zagrożenie dla ludzi jest mało prawdopodobne.
paper-loss-law-people = Zagrożenie dla ludzi jest duże? Wtedy oni też muszą się dowiedzieć (AVG, artykuł 34).
paper-loss-law-write = Zawsze trzeba zapisać, co się stało i co postanowiono (AVG, artykuł 33 ust. 5).
paper-loss-law-facts = To są fakty. To nie jest porada prawna.
paper-loss-decided = Co Państwo postanawiają?
paper-loss-decided-authority = Zgłosić w Autoriteit Persoonsgegevens: tak / nie, ponieważ
paper-loss-decided-people = Powiedzieć ludziom: tak / nie, ponieważ

## Het aanmeldblad van een ontmoeting
paper-weekday-1 = poniedziałek
paper-weekday-2 = wtorek
paper-weekday-3 = środa
paper-weekday-4 = czwartek
paper-weekday-5 = piątek
paper-weekday-6 = sobota
paper-weekday-7 = niedziela
paper-clock = { $hour }.{ $minute }
paper-sign-in-day = { $weekday }, { $date }
paper-sign-in-starts = godz. { $start }
paper-sign-in-between = godz. { $start } do { $end }
paper-sign-in-expected = Jest tu Państwa imię? Proszę postawić przed nim krzyżyk.
paper-sign-in-write = Nie ma Państwa na liście? Proszę wpisać imię w pusty wiersz.
paper-sign-in-first-name = Proszę wpisać imię w pusty wiersz.
paper-sign-in-first-time = Są Państwo tu pierwszy raz? Proszę postawić krzyżyk przy słowie „Nowi”.
paper-sign-in-privacy = Wystarczy imię. Po przepisaniu wyrzucamy tę kartkę.
paper-sign-in-here = Jest
paper-sign-in-name = Imię
paper-sign-in-new = Nowi
paper-sign-in-count = Ile osób siedzi przy każdym stole?
paper-sign-in-table = Stół { $number }

## De agenda
paper-calendar-neutral = Spotkanie
