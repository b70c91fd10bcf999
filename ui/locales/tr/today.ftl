### Vandaag.

today-encounters = Bugünün buluşmaları
nothing-today = Bugün henüz bir şey yok
nothing-today-help = Bir şey mi oldu? Yazın. Bir cümle yeter.
written-by = Yazan:
same-as-last-time = Geçen seferkiyle aynı
drafts-to-finish = Bitirilecekler
finish-draft = Bitir
draft-of-encounter = Bir buluşma
draft-of-encounter-again = Bir buluşma
draft-of-rule = Bir anlaşma
draft-of-rule-from = Bir anlaşma
draft-of-other = Bir taslak
does-it-work = İyi gidiyor mu?
does-it-work-help = Bu konuda anlaşmıştınız. Şimdi nasıl gidiyor?
asked-since = { $day } gününden beri
about-your-work = Yazdıklarınız hakkında
more-two-versions = { $count ->
    [one] 1 yerde daha iki versiyon var
   *[other] { $count } yerde daha iki versiyon var
 }
look-at-receipt = Size gelene bak
drafts-away = { $count ->
    [one] 1 taslak şifre cümlenizin arkasında.
   *[other] { $count } taslak şifre cümlenizin arkasında.
  }
drafts-away-open = Şifre cümlenizi yazın
versions-of-case = Bir vaka
versions-of-agreement = Bir vakadaki anlaşma
draft-of-series = Düzenli buluşma
draft-of-own-field = Kendi sorunuz
draft-of-signal-action = Bir sinyal için yapılacak iş
draft-of-signal-close = Bir sinyale ne yapıldığı
