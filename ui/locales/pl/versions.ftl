### De lijst met twee versies.

no-two-versions = Nigdzie nie ma dwóch wersji
no-two-versions-help = Wszyscy zapisali to samo.
choices = Wybrano wcześniej
choices-help = Wybór jest zły? Cofnij go.
choice-kept = wybrano
choice-by = Kto wybrał: { $name }, { $when }.
choice-by-both = { $name } zostawia wszystko, { $when }.
choice-undone-by = Kto cofnął: { $name }, { $when }.
choice-take-back = Cofnij wybór
choice-taken-back = Znowu są dwie wersje. Wybierz jeszcze raz.
