### Yedekler.

## Her gün

daily-backup = Her gün bir yedek
daily-backup-help = Bir kez bir klasör veya USB bellek seçin. Sonrası kendiliğinden olur.
daily-backup-kept = 7 günün, 4 haftanın ve 12 ayın yedekleri kalır.
daily-backup-place = Yedekler buraya gider
daily-backup-pick = Klasör seç
daily-backup-other = Başka klasör seç
backup-choose-folder = Yedekler için bir klasör seçin
daily-backup-chosen = Artık buraya her gün bir yedek gelir.
daily-backup-stop = Her gün yedeklemeyi durdur
daily-backup-stopped = Artık kendiliğinden yedek alınmaz.
backup-last = Son sağlam yedek: { $when }, { $size }.
backup-none-yet = Henüz yedek yok.
backup-next-today = Sıradaki yedek bugün, defter açıkken alınır.
backup-next-tomorrow = Sıradaki yedek yarın alınır.
backup-away = Bellek veya klasör şu an yok. Gelince yedek alınır.
backup-before-stays = Önceki yedekler hâlâ duruyor.
backup-copies = { $count ->
    [one] Orada 1 yedek var, tarihi { $day }.
   *[other] Orada { $count } yedek var. En eskisi { $day } tarihli.
 }
backup-remembering = { $count ->
    [one] Bir eski yedek, sonradan unutulanı hâlâ tutuyor.
   *[other] { $count } eski yedek, sonradan unutulanı hâlâ tutuyor.
 }
backup-remembering-help = Böyle bir yedeği geri koyarsanız hemen paylaşın. O zaman orada da silinir.
backup-now = Şimdi yedek al
backup-now-done = Yedek alındı. Yedeği okuyup kontrol ettik.
backup-by-hand = Elle bir yedek
backup-late = Son yedek { $day } tarihli.
backup-late-never = Henüz yedek yok.
backup-late-help = Yedek belleğini takın. Veya başka bir klasör seçin.

## Deneme

rehearse = Geri koymayı dene
rehearse-help = Bir yedeği kısa süre, defterden ayrı geri koyarız. Böylece çalıştığını bilirsiniz.
rehearse-last = Son başarılı deneme: { $when }.
rehearse-never = Burada henüz deneme yapmadınız.
rehearse-start = Son yedeği dene
rehearse-other = Başka yedek seç
rehearse-encounters = { $count ->
    [0] buluşma yok
    [one] 1 buluşma
   *[other] { $count } buluşma
 }
rehearse-cases = { $count ->
    [0] vaka yok
    [one] 1 vaka
   *[other] { $count } vaka
 }
rehearse-good = Bu yedek sağlam: { $encounters }, { $cases }, şu ana kadar: { $until }.
rehearse-good-undated = Bu yedek sağlam: { $encounters }, { $cases }.
rehearse-yours = Başkalarının vakaları sayılmaz. Defterde hiçbir şey değişmedi.
rehearse-bad = { $count ->
    [one] Bu yedekte bir şey yanlış.
   *[other] Bu yedekte { $count } şey yanlış.
 }
rehearse-bad-help = Yeni bir yedek alın. Bunu şimdilik saklayın.
