### Words on paper: the poster, the personal sheet and the paper key.

paper-date = { $day } { $month } { $year }
paper-month-1 = January
paper-month-2 = February
paper-month-3 = March
paper-month-4 = April
paper-month-5 = May
paper-month-6 = June
paper-month-7 = July
paper-month-8 = August
paper-month-9 = September
paper-month-10 = October
paper-month-11 = November
paper-month-12 = December

## The poster
paper-poster-who = Who: { $name }
paper-poster-from = From { $date }
paper-poster-until = Until { $date }
paper-poster-made = Made on { $date }.
paper-poster-again = We look at it together again on { $date }.

## Both key sheets
paper-sheet-code = Your code
paper-sheet-made = Made on { $date }.

## The personal sheet
paper-personal-title = Key sheet of { $name }
paper-personal-what = Did you forget your passphrase? This code lets you in again.
paper-personal-where = The code only works on this laptop: { $laptop }.
paper-personal-keep = Keep this sheet at home. Do not leave it with the laptop.
paper-personal-secret = Whoever has this code reads all that you read. Give it to nobody.
paper-personal-lost = Did you lose the sheet? Tell your coordinator.

## The centre's paper key
paper-key-title = Paper key of { $centre }
paper-key-what = Is there no coordinator left? With this code you name a new one.
paper-key-only = The code stands only on this paper, and on no laptop.
paper-key-keep = Keep this sheet in a safe or with the board.
paper-key-secret = Whoever has this code decides who is coordinator.
paper-key-photo = Take no photo of this sheet.
