### De toegankelijkheidsverklaring: in de volgorde van het model van de overheid.

accessibility = Dostępność
accessibility-lead = Z Samenboek powinien móc korzystać każdy. Tu piszemy, jak daleko jesteśmy.
accessibility-for = Czego to dotyczy?
    .says =
        To dotyczy programu Samenboek na waszych laptopach.
        Dotyczy też papieru, który Samenboek drukuje.
accessibility-level = Na ile jest dostępny?
    .says =
        Stosujemy WCAG 2.2, poziomy A i AA. To zasady dla dostępnych programów.
        Samenboek spełnia je częściowo. Ludzie nie sprawdzili jeszcze wszystkiego.
accessibility-does = Czego możesz się spodziewać?
    .list =
        Wszystko da się zrobić samą klawiaturą. F1 daje pomoc.
        Tekst może być dwa razy większy i żadne słowo nie znika.
        Są kolory jasne, ciemne i o wysokim kontraście.
        Przyciski mają co najmniej 48 punktów wysokości.
        Kolor nigdy nie mówi czegoś sam. Zawsze jest przy nim słowo.
        Kto czyta od prawej, widzi wszystko od prawej.
        Nigdzie nie trzeba przeciągać.
accessibility-tested = Jak sprawdzaliśmy?
    .says =
        Sprawdzaliśmy sami, programami, które szukają błędów.
    .list =
        Program axe-core ogląda każdą stronę w prawdziwym oknie.
        Robi to w kolorach jasnych, ciemnych i o wysokim kontraście.
        Zadania wykonujemy też samą klawiaturą.
        Każdą stronę oglądamy dwa razy większą.
        Każdą stronę oglądamy też z dłuższymi słowami, od prawej.
        Test czyta wszystkie niderlandzkie zdania: krótko i prosto.
accessibility-not-yet = Co jeszcze nie jest dobre?
    .list =
        Nikt z czytnikiem ekranu jeszcze nie sprawdzał. To trzeba zrobić.
        Arabski, turecki, ukraiński i polski musi przeczytać ktoś z tym językiem ojczystym.
        Czytanie na głos zależy od głosów na laptopie.
        Podpis na ekranie wymaga myszy lub palca. Można też na papierze, głosem albo wpisać imię.
        Papier jest mały dla osób słabowidzących. Poproś wtedy o większą kartkę.
accessibility-law = Co mówi prawo?
    .says =
        Prawo niderlandzkie wymaga takiej deklaracji od urzędów. My dajemy ją sami z siebie.
        Ma układ wzoru deklaracji rządu Niderlandów.
accessibility-tell = Coś ci przeszkadza?
    .says =
        { $names ->
            [none] Powiedz koordynatorowi
           *[other] Powiedz: { $names }
         }.
        Powiedz, na którym ekranie to było i co się nie udało.
        Wasz dom sąsiedzki szuka wtedy innej drogi i mówi o tym twórcom.
accessibility-date = Kiedy to napisano?
    .says =
        Napisaliśmy to w listopadzie 2026. Co roku patrzymy na to jeszcze raz.
