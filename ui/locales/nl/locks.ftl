### Het slot: de minuut ervoor, het scherm verbergen, de snelle code, en wie wie binnenlaat.

lock-seconds = seconden
lock-draft-stays = , je klad blijft van jou.
lock-still-there = Ben je er nog?
lock-soon = Over een minuut gaat het scherm dicht. Je werk blijft bewaard.
lock-room-soon = Over een minuut gaat de zaak dicht. Je werk blijft bewaard.
lock-stay = Ik ben er nog
lock-help = Raakt niemand de laptop aan? Dan gaat hij op slot.
lock-minutes = Na hoeveel minuten op slot?
lock-closed-minutes = Na hoeveel minuten gaan zaken dicht?
lock-now = { $minutes ->
    [one] Deze laptop gaat na één minuut op slot.
   *[other] Deze laptop gaat na { $minutes } minuten op slot.
 }
lock-closed-now = { $minutes ->
    [one] Zaken gaan na één minuut dicht.
   *[other] Zaken gaan na { $minutes } minuten dicht.
 }

privacy-hide = Verberg scherm
privacy-title = Het scherm is even verborgen
privacy-lead = Druk op een toets of tik. Dan ga je verder.

closed-room-shut = Zaken zijn dicht
closed-room-type = Typ je wachtzin om de zaak weer te openen.
closed-room-kept = Wat je schreef, is bewaard. Je komt terug waar je was.
closed-room-open = Open de zaak

quick-title = Snelle code
quick-help = Hiermee kom je snel terug als de laptop aan is. Zaken vragen altijd je wachtzin.
quick-away = Je kwam binnen zonder wachtzin. Voor zaken typ je die alsnog.
quick-there-none = Je hebt nog geen snelle code.
quick-there-pictures = Je komt terug met drie plaatjes.
quick-there-digits = Je komt terug met cijfers.
quick-which = Waarmee wil je terugkomen?
quick-pictures = Drie plaatjes
quick-digits = Cijfers
quick-make = Maak snelle code
quick-change = Verander snelle code
quick-clear = Haal code weg
quick-save = Bewaar code
quick-is-set = Je snelle code is bewaard.
quick-cleared = Je snelle code is weg.
quick-new-pictures = Kies drie plaatjes. Onthoud de volgorde.
quick-new-digits = Je nieuwe cijfers
quick-new-digits-help = Vier tot zes cijfers die je goed onthoudt.
quick-before-pictures = Kies eerst je plaatjes van nu.
quick-before-digits = Je cijfers van nu
quick-press-three = Kies jouw drie plaatjes.
quick-chosen = { $count } van 3 gekozen
quick-again = Begin opnieuw
quick-your-digits = Je cijfers
quick-by-passphrase = Met mijn wachtzin
quick-spent-passphrase = De code was te vaak fout. Typ nu je wachtzin.

let-me-in = Laat mij binnen
let-in-who = Welke coördinator staat naast je?
let-in-nobody = Hier is geen coördinator met een wachtzin.
let-in-lead = Coördinator, ken je { $person }? Typ dan je wachtzin.
let-in-noted = We schrijven op wie wie binnenliet. De oude snelle code vervalt.
let-in-passphrase = Wachtzin van { $name }
let-in-do = Laat binnen
let-in-log = Wie liet wie binnen?
let-in-log-help = Alleen een coördinator ziet dit.
let-in-log-empty = Nog niemand.
let-in-line = { $by } liet { $whom } binnen, { $when }.
let-in-somebody = iemand

picker-last = laatst hier
picker-search = Zoek je naam
picker-nobody = Niemand hier heet zo.
