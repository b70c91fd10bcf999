### Woorden op papier: de poster, het eigen blad en de papieren sleutel.

paper-date = { $day } { $month } { $year }
paper-month-1 = januari
paper-month-2 = februari
paper-month-3 = maart
paper-month-4 = april
paper-month-5 = mei
paper-month-6 = juni
paper-month-7 = juli
paper-month-8 = augustus
paper-month-9 = september
paper-month-10 = oktober
paper-month-11 = november
paper-month-12 = december

## De poster
paper-poster-who = Wie: { $name }
paper-poster-from = Vanaf { $date }
paper-poster-until = Tot en met { $date }
paper-poster-made = Gemaakt op { $date }.
paper-poster-again = We kijken samen opnieuw op { $date }.

## Beide sleutelbladen
paper-sheet-code = Jouw code
paper-sheet-made = Gemaakt op { $date }.

## Het eigen blad
paper-personal-title = Sleutelblad van { $name }
paper-personal-what = Ben je je wachtzin vergeten? Met deze code kom je er weer in.
paper-personal-where = De code werkt alleen op deze laptop: { $laptop }.
paper-personal-keep = Bewaar dit blad thuis. Leg het niet bij de laptop.
paper-personal-secret = Wie deze code heeft, leest alles wat jij leest. Geef hem aan niemand.
paper-personal-lost = Is het blad weg? Zeg het tegen je coördinator.

## De papieren sleutel van het buurthuis
paper-key-title = Papieren sleutel van { $centre }
paper-key-what = Is er geen coördinator meer? Met deze code wijs je een nieuwe aan.
paper-key-only = De code staat alleen op dit papier, en op geen enkele laptop.
paper-key-keep = Bewaar dit blad in een kluis of bij het bestuur.
paper-key-secret = Wie deze code heeft, beslist wie er coördinator is.
paper-key-photo = Maak geen foto van dit blad.
