### De afspraak op papier.

paper-agreement-title = Nasze ustalenia
paper-agreement-between = Kto ustala: { $names }.
paper-agreement-made = Data ustaleń: { $date }.
paper-agreement-mediators = Pomoc w rozmowie: { $names }.
paper-agreement-why = Tak dobrze się nam razem mieszka.
paper-agreement-and = { $names } i { $last }
paper-agreement-mediators-do = mediatorzy
paper-agreement-who = Kto: { $names }
paper-agreement-where = Gdzie: { $place }
paper-agreement-how = Jak: { $how }
paper-agreement-from = Od { $date }
paper-agreement-until = Do { $date } (włącznie)
paper-agreement-responsible = Dba o to: { $name }
paper-agreement-again = Razem sprawdzimy, jak jest: { $date }.
paper-agreement-close = Przestrzegamy tych ustaleń z dobrej woli.
paper-agreement-sign = Kto się zgadza
paper-agreement-drawn = Podpis: { $name }
paper-agreement-on-paper = Podpisano na papierze
paper-agreement-spoken = Powiedziano na głos. Świadek: { $name }.
paper-agreement-copy = Egzemplarz dla: { $name }
paper-agreement-draft = Jeszcze bez podpisu
paper-agreement-foot = Wersja { $version }, znak { $mark }, { $date }
paper-agreement-page = Str. { $page }
