### Inzicht: wat een periode laat zien.

insight = Genel bakış
which-period = Hangi dönem
period-twelve = Son 12 ay
period-this-year = Bu yıl
period-last-year = Geçen yıl
period-other = Başka aylar
first-day = Başlangıç ayı
last-day = Bitiş ayı
show-period = Göster
counting = Sayıyoruz.
from-until-days = { $from } - { $to }
nothing-in-period = Bu dönemde henüz bir şey yok
nothing-in-period-help = Başka günler seçin veya bir buluşma yazın.
picture-or-table = Resim veya tablo
as-picture = Resim
as-table = Tablo
how-counted = Bunu böyle sayıyoruz
month = Ay
visits = Toplam kişi
no-activity = Seçilmedi

strip-title = { $encounters ->
    [one] 1 buluşma, toplam { $visits } kişi.
   *[other] { $encounters } buluşma, toplam { $visits } kişi.
 }
strip-said = { $count ->
    [one] 1 buluşma.
   *[other] { $kinds } türde { $count } buluşma.
 }
strip-table = Türlere göre buluşmalar
strip-foot = Her nokta bir buluşmadır. Nokta büyüdükçe kişi sayısı artar.
structural-sum = { $part ->
    [0] Henüz yerleşmiş bir düzenli buluşma yok.
    [one] { $whole } buluşmadan 1 tanesi yerleşmiş bir düzenli buluşmaydı.
   *[other] { $whole } buluşmadan { $part } tanesi yerleşmiş bir düzenli buluşmaydı.
 }
how-structural = Yerleşmiş bir düzenli buluşma en az 3 kez yapılmıştır. İlk ve son buluşma arasında en az 60 gün vardır. Yani bir haftada üç kez yapmak sayılmaz.

mixing-apart = Masada gruplar, şansa göre daha ayrı oturuyor.
mixing-as-by-chance = Masada gruplar, şansın yapacağı kadar kaynaşıyor.
mixing-mixed = Masada gruplar, şansa göre daha çok kaynaşıyor.
mixing-silent-nothing-counted = Kimin kiminle oturduğu henüz sayılmadı.
mixing-silent-too-few = 5 kişiden az. Bu sayıyı göstermeyiz.
mixing-silent-one-group = Masada yalnızca bir grup vardı.
mixing-silent-one-unit = Herkes bir arada oturdu. O zaman karşılaştıracak bir şey yok.
mixing-silent-help = Buluşmada masa masa sayın. Grup kendi sözcüklerini seçer, örneğin fasulye ve mercimek.
mixing-foot = Başka bir grupla temas: { $share }. Şansa göre { $low } ile { $high } arası. Sayılan: { $units } masada { $people } kişi.
mixing-said = { $part }: { $share }. Şansa göre { $low } ile { $high } arası.
mixing-table = Başka bir grupla temas
as-people-sat = insanlar böyle oturdu
as-chance-does = şans böyle yapar
tables-in = Masalar
seen = Görülen
by-chance = Şans
range-from-to = { $low } ile { $high } arası
how-mixing = Aynı masada kimlerin oturduğuna bakarız. İnsanlar kendilerini isimsiz saydı. Sonra aynı kişileri aynı sandalyelerde 500 kez karıştırırız. Böylece şansın ne yaptığını görürüz. 100 seferin 95’inde şans, taralı alandadır. 12 kişiden büyük masalar sayılmaz. Bu, bir neden göstermez.
how-mixing-sources = Simpson (1949), yanlılık düzeltilmiş. E-I endeksi: Krackhardt ve Stern (1988). Masa ağırlığı: Newman (2001).
figure-ratio = Şansa bölünmüş
figure-range = şans: { $low } ile { $high } arası
figure-e-i = E-I endeksi
figure-expected = şans: { $value }

new-faces-sum = { $count ->
    [0] Henüz yeni yüz yok.
    [hidden] 5’ten az yeni yüz.
   *[other] { $count } yeni yüz.
 }
faces-said = { $count ->
    [hidden] { $part }: 5’ten az.
   *[other] { $part }: { $count }.
 }
faces-foot = İsimsiz sayıldı. 5’ten azını göstermeyiz: orada bir çizgi var.
fewer-than-five = 5’ten az

contact-sum = { $part ->
    [0] { $whole } ikiliden hiçbiri birbirini henüz tekrar tekrar görmedi.
    [one] { $whole } ikiliden 1 tanesi birbirini tekrar tekrar gördü.
   *[other] { $whole } ikiliden { $part } tanesi birbirini tekrar tekrar gördü.
 }
contact-silent-nothing-counted = Kimlerin birbirini tekrar tekrar gördüğü henüz sayılamıyor.
contact-silent-too-few = Birbirini tekrar tekrar görenler: göstermek için çok az kişi var.
contact-days = Çoğunlukla arada { $days } gün vardı.
contact-help = Kimin kiminle oturduğunu yazın. O zaman bu da sayılır.
how-contact = Bir ikili aynı masada veya küçük bir grupta oturdu. Küçük grup en çok 12 kişidir. Tekrar tekrar, en az 3 kez demektir. İlk ve son kez arasında en az 60 gün vardır. Kim olduklarını hiç göstermeyiz.
returning-sum = { $part ->
    [0] { $whole } kişiden henüz kimse yeniden gelmedi.
   *[other] { $whole } kişiden { $part } kişi yeniden geldi.
 }
returning-silent-nothing-counted = Kimlerin yeniden geldiği henüz sayılamıyor.
returning-silent-too-few = Yeniden gelenler: göstermek için çok az kişi var.
returning-foot = Yalnızca ismi yazılan kişiler.
how-returning = Yeniden gelmek: bu dönemde en az 2 kez gelmek. İsimsiz sayılanlar burada sayılmaz.

heard-until = Son haber:
heard-nobody = Yalnızca bu laptoptan. Öteki laptoplardan henüz haber yok.
