### Bewaarkalender: hoe lang het boek iets bewaart, en wat weg moet.

retention = Saklama takvimi
retention-lead = Hiçbir şey kendiliğinden silinmez. Siz bakarsınız ve siz evet dersiniz.
retention-nothing = Şimdi silinmesi gereken bir şey yok.
retention-nothing-help = Buraya her geldiğinizde Samenboek yeniden bakar.
retention-due = Şimdi silinmeli
retention-soon = 60 gün içinde silinmeli
retention-held = Şimdilik kalıyor
retention-terms = Bu kadar süre saklıyoruz
retention-no-cases = Vakaları burada görmezsiniz. Kendi laptopunuzda bakın.
retention-rows = Yıllık sayılar için satırlar

retention-kind-second-party = Bir ikinci tarafın bilgileri
retention-kind-cases = Biten vakalar
retention-kind-signals = Sonuç çıkmayan sinyaller
retention-kind-photos = İzni olmayan fotoğraflar
retention-kind-people = Ayrılanların kartları
retention-kind-encounters = Eski buluşmalardaki isimler

## Wat er blijft

retention-stays-second-party = İsim ve adres silinir. Vaka kalır.
retention-stays-cases = Her vakadan sayılar için bir satır kalır. İçinde isim ve gün yoktur.
retention-stays-signals = Hiçbir şey kalmaz.
retention-stays-photos = Buluşma kalır.
retention-stays-people = Buluşmalar kalır. Orada o zaman şu yazar: unutulan bir kişi. İzinler ve fotoğraflar da silinir.
retention-stays-encounters = Buluşma, kaç kişi olduğuyla birlikte kalır. Düzenleyenler kalır. Metindeki isimler de kalır.

## De tijden

retention-term-second-party = O taraf hayır dedikten sonra 30 gün.
retention-term-cases = Bitişten sonra bu kadar ay. Üç ay boyunca şikâyet gelebilir.
retention-term-signals = Sinyalin gününden sonra bu kadar ay.
retention-term-photos = Fotoğraftaki birinin izni bitene kadar.
retention-term-people = Son görev, erişim veya buluşmadan sonra bu kadar ay.
retention-term-encounters = Buluşma gününden sonra bu kadar ay.
retention-fixed = Bu süre sabit.
retention-months = Ay sayısı
retention-months-of = Ay sayısı: { $kind }
retention-save-of = Kaydet: { $kind }
retention-saved = Süre kaydedildi.
field-term-cases = Vakaları ne kadar saklıyoruz
field-term-signals = Sinyalleri ne kadar saklıyoruz
field-term-people = Kartları ne kadar saklıyoruz
field-term-encounters = Buluşmalardaki isimleri ne kadar saklıyoruz

## Regel voor regel

retention-since = şu günden beri: { $day }
retention-on = gün: { $day }
retention-month = { $month }: { $count ->
    [one] 1 buluşma
   *[other] { $count } buluşma
 }
retention-each = Tek tek bakın
retention-held-complaint = Sonuçlanmamış bir şikâyet var.
retention-held-open-case = Bu kişinin hâlâ bir vakası var.
retention-held-still-here = Bu kişi hâlâ bir grupta veya bu laptopta.
retention-held-newer-version = Buna daha yeni bir sürüm yazdı. Önce yeni sürümü bu laptopa kurun.
retention-held-not-whole = Daha gelecek bir şey var. Önce öteki laptoplarla paylaşın.
retention-held-brake = Bu bir seferde çoktu. Bugün sayfasında evet deyin.
retention-held-two-versions = Burada iki sürüm var. Önce seçin.

## Weg

retention-go = Bunları şimdi unut
retention-go-of = Bunları şimdi unut: { $kind }
retention-ask = { $count ->
    [one] 1 kayıt unutulsun mu?
   *[other] { $count } kayıt unutulsun mu?
 }
retention-for-good = Bir daha hiç geri gelmez, hiçbir laptopta.
retention-not = Yedekler ve kâğıtlar kendiliğinden unutmaz. Onlarla siz ilgilenin.
retention-yes = Evet, bunları unut
retention-gone = { $count ->
    [one] 1 kayıt bu laptoptan silindi.
   *[other] { $count } kayıt bu laptoptan silindi.
 }
retention-waits = Bu bir seferde çok. Bugün sayfasında bir daha evet deyin.
retention-share = Şimdi paylaşın. O zaman öteki laptoplar da unutur.
retention-progress = Kimler unuttu?

## Vandaag

retention-today = { $count ->
    [one] Saklama takvimine göre 1 kayıt silinmeli.
   *[other] Saklama takvimine göre { $count } kayıt silinmeli.
 }
retention-look = Takvime bak
