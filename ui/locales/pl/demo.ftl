### Eerst kijken: een verzonnen boek om in te kijken, en de rondleiding.

way-look = Najpierw obejrzę
way-look-help = Otwórz przykładową księgę. Wszyscy ludzie w niej są zmyśleni.
look-again = Obejrzyj przykładową księgę
look-again-help = Twoja księga zamknie się na ten czas. Nic się w niej nie zmieni.
demo-making = Tworzymy przykładową księgę
demo-making-help = To potrwa kilka sekund. Twoja księga zostaje taka, jaka jest.
demo-opens = Przykładowa księga się otwiera.
demo-progress = Jest w niej już { $done } z { $total }.
demo-band = Przykładowa księga
demo-band-says = To jest przykład. Nic tu nie jest prawdziwe.
demo-anew = Zacznij od nowa
demo-leave = Wróć do mojej księgi
demo-stop = Zakończ oglądanie
demo-never = Przykładowej księgi nigdy nie wymieniamy
demo-never-help = Wszyscy ludzie w niej są zmyśleni. Tak nigdy nie trafią do prawdziwej księgi.
demo-never-then = W swojej księdze widzisz tu laptopy waszego zespołu.
demo-never-save = Nie robimy z niej też kopii ani pliku.

## De rondleiding

tour = Wycieczka
tour-start = Zacznij wycieczkę
tour-start-help = Pięć kartek pokaże ci drogę.
tour-step = Wycieczka, { $step } z { $all }
tour-next = Dalej
tour-before = Poprzednia
tour-done = Gotowe
tour-close = Zamknij
tour-today = Tu zaczyna się dzień
tour-today-text = Na ekranie Dziś widzisz, co się teraz dzieje. Tu zapisujesz też spotkanie.
tour-encounter = To jest spotkanie
tour-encounter-text = Sąsiedzi byli razem. Naciśnij i przeczytaj, kto był.
tour-agreement = To jest ustalenie
tour-agreement-text = Sąsiedzi ustalili to razem. Później pytasz: czy się udaje?
tour-sharing = Tu jest wymiana z innymi
tour-sharing-text = Widzisz, gdzie jeszcze jest twoja praca. Wymiana działa przez pendrive lub Wi-Fi.
tour-sharing-demo = Widzisz, gdzie jeszcze jest twoja praca. Przykładowej księgi nigdy nie wymieniamy.
tour-help = Tu jest pomoc
tour-help-text = Nie wiesz, co zrobić? Zajrzyj do Pomocy. Jest tam też ta wycieczka.
