### Hulp.

help-eyebrow = Krótko i prosto
help-record = Jak zapisać wieczór
help-record-text = Naciśnij Nowe spotkanie. Wybierz, co to było i kto był. Wystarczy jedno zdanie. Przerywasz w połowie? Twój szkic zostaje.
help-mistake = Pomyłka?
help-mistake-text = Naciśnij od razu Cofnij. Później wyrzucone wpisy znajdziesz w koszu. Kosz jest w Ustawieniach.
help-stick = Wymiana przez pendrive
help-stick-text = Wejdź na ekran Wymiana. Wybierz pendrive i naciśnij Zrób wymianę. Na drugim laptopie zrób to samo. Pendrive przeczyta tylko wasz zespół.
help-versions = Dwie wersje
help-versions-text = Dwie osoby podały co innego? Zachowujemy oba wpisy. Ty wybierasz właściwy. Nie musisz wybierać od razu.
help-leave = Gotowe?
help-leave-text = Naciśnij Gotowe, wychodzę. Księga zamknie się na klucz. Twój szkic zostaje twój.
help-passphrase = Nie pamiętasz hasła?
help-passphrase-text = Przy swoim obrazku naciśnij Nie pamiętasz hasła? Z kartką lub pendrive’em z kluczem wybierzesz nowe. Nie masz ich? Pomoże ci koordynator. Nikt nie może przeczytać twojego hasła.
help-nobody-leads = Nie ma już koordynatora?
help-nobody-leads-text = Weź z sejfu klucz domu sąsiedzkiego. Wejdź w Ustawienia, Ludzie. Kod działa jeden raz.
keys-title = Skróty klawiszy
key-new = Nowe spotkanie
key-save = Zapisz
key-undo = Cofnij
key-search = Szukaj
key-back = Krok wstecz
key-leave = Gotowe, wychodzę
help-lost = Zgubiony laptop?
help-lost-text = Koordynator wchodzi na ekran Wymiana. Przy tym laptopie wybiera: Zgubiony lub niepotrzebny.
