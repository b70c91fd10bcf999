### Het blad met hulp dat naast de laptop ligt. Woorden tussen aanhalingstekens staan zo op een knop.

paper-guide-title = Samenboek na jednej kartce
paper-guide-in = Wejdź
paper-guide-in-steps =
    Wybierz swój obrazek.
    Wpisz hasło.
    Naciśnij „Wejdź”.
paper-guide-encounter = Zapisz spotkanie
paper-guide-encounter-steps =
    Naciśnij „Nowe spotkanie”.
    Wybierz, co to było i kto był.
    Naciśnij „Zapisz spotkanie”.
paper-guide-agreement = Zapisz ustalenie
paper-guide-agreement-steps =
    Wejdź w „Ustalenia”.
    Naciśnij „Nowe ustalenie”.
    Naciśnij „Zapisz ustalenie”.
paper-guide-stick = Wymiana przez pendrive
paper-guide-stick-steps =
    Włóż pendrive. Wejdź w „Wymiana”.
    Naciśnij „Użyj tego pendrive’a”.
    Poczekaj do końca. Wyjmij pendrive.
paper-guide-lock = Zamknij na klucz
paper-guide-lock-steps =
    Naciśnij „Gotowe, wychodzę”.
    Twój szkic zostaje twój.
    Wychodzisz na chwilę? Naciśnij „Ukryj ekran”.
paper-guide-help = Poproś o pomoc
paper-guide-help-steps =
    Naciśnij „Pomoc” albo F1.
    Pomyłka? Naciśnij „Cofnij”.
    Nic nie znika ot tak.
paper-guide-who = Kto pomaga?
paper-guide-name = Imię
paper-guide-telephone = Telefon
