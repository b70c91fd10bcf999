### Reeksen: wat steeds terugkomt. En de deur, waar mensen binnenkomen.

series-all = Düzenli buluşmalar
series-new = Yeni düzenli buluşma
series-change = Düzenli buluşmayı değiştir
save-series = Düzenli buluşmayı kaydet
no-series = Henüz düzenli buluşma yok
no-series-help = Her salı çorba gibi hep tekrarlanan bir şey mi var? Düzenli buluşma yapın.
series-called = Adı ne?
what-was-it-series = Nedir?
how-often = Ne sıklıkta?
often-by-week = Haftanın belli günlerinde
often-by-month-day = Ayın belli bir haftasında
often-by-month-date = Ayın belli bir tarihinde
every-weeks = Kaç haftada bir?
every-months = Kaç ayda bir?
every-help = 1, her seferinde demektir
on-which-days = Hangi günler?
on-which-day = Hangi gün?
which-of-month = Ayın kaçıncısı?
which-1 = birinci
which-2 = ikinci
which-3 = üçüncü
which-4 = dördüncü
which-last = son
often-weekly = { $every ->
    [1] Her hafta: { $days }
    [2] İki haftada bir: { $days }
   *[other] { $every } haftada bir: { $days }
 }
often-monthly-on = { $every ->
    [1] Her ay: { $which } { $day }
   *[other] { $every } ayda bir: { $which } { $day }
 }
often-monthly = { $every ->
    [1] Her ayın { $day }. günü
   *[other] { $every } ayda bir, ayın { $day }. günü
 }
often-newer = Daha yeni bir sürümle yapıldı
series-from = İlk gün hangisi?
series-until = Son gün hangisi?
series-until-help = Boş bırakırsanız devam eder.
starts-at = Saat kaçta başlıyor?
ends-at = Saat kaçta bitiyor?
where-is-it = Nerede?
who-organises = Kim düzenliyor?
series-next = Sıradaki: { $day }
series-over = Sona erdi
series-coming = Gelecek olanlar
series-nothing-coming = Gelecekte bir tane daha yok.
series-held = Şöyle geçti
series-since = Başlangıç: { $from }.
series-from-until = { $from } - { $until }.
series-off = Olmayacak
series-is-off = Olmayacak.
series-on-after-all = Yine de olacak
series-other-day = Başka gün
series-was-on = Asıl günü: { $day }.
series-written = Yazıldı.
series-not-written = Henüz yazılmadı.
about-this-series = Bu düzenli buluşma hakkında
series-thrown-help = Düzenli buluşmayı çöpe atarsanız buluşmalar kalır.
to-the-series = Düzenli buluşmaya git
write-down = Yaz
planned-not-written = Henüz yazılmadı.

guests = Misafirler
guests-from = başka yerden
guests-count = { $count ->
    [one] 1 misafir.
   *[other] { $count } misafir.
 }

twice-title = Bu akşam iki kez mi yazılmış?
twice-help = Ötekine bakın:
twice-join = İkisini birleştir
twice-joined = Artık tek bir buluşma. Kimse silinmedi.

open-door = Kapının yanına koy
door-title = Giriş
door-welcome = Hoş geldiniz:
door-name = Adınız ne?
door-name-help = Yalnızca adınız yeter.
door-here = Ben geldim
door-or = İsim vermek istemiyor musunuz?
door-known = Daha önce geldim
door-new = İlk kez geliyorum
door-said = İyi ki geldiniz!
door-undo = Yanlış oldu
door-stop = Bitir
door-stop-help = Sonra defter kilitlenir.

field-guests = Misafirler
field-attendance-guests = Misafirler
field-occurrence = Düzenli buluşmanın hangisi
field-rhythm = Ne sıklıkta
field-except = Olmayan veya günü değişen
