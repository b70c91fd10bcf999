### De deur: eerste keer, wie ben je, meedoen, en als het boek niet opengaat.

trouble-title = Defter açılmıyor
trouble-folder = Defterin bulunduğu yer:

picker-title = Siz kimsiniz?
picker-cold = Resminizi seçin. Sonra şifre cümlenizi yazarsınız.
laptop-called = laptop
has-draft = { $count ->
    [one] bir taslağı var
   *[other] { $count } taslağı var
 }
passphrase = Şifre cümleniz
passphrase-or-sheet = Unuttunuz mu? Kurtarma sayfanızdaki kodu yazın.
show-what-i-type = Yazdığımı göster
enter = İçeri gir
book-opens-slowly = Defter açılıyor. Samenboek’in yeni bir sürümünden sonra bu bir kez daha uzun sürer.
that-is-not-me = Bu ben değilim

language-question = Hangi dilde okumak istersiniz?
language-later = Bunu her zaman değiştirebilirsiniz. Dil düğmesi her sayfada var.
first-way = Nasıl başlamak istersiniz?
first-way-lead = Bu laptop Samenboek için yeni.
way-found = Yeni mahalle evi
way-found-help = İlk kişi sizsiniz. Defteri siz oluşturursunuz.
way-join = Ben de katılıyorum
way-join-help = Zaten bir defter var. Bir koordinatör sizi içeri alır.
way-restore = Bir yedeğim var
way-restore-help = Eski bir defteri bu laptopa geri koyarsınız.

centre-name = Mahalle evinin adı ne?
your-name = Adınız ne?
first-name-is-enough = Yalnızca adınız yeter.
laptop-name = Bu laptopun adı ne?
laptop-name-help = Örneğin: Danışma veya Amina’nın laptopu.
laptop-class = Bu laptop kimin?
class-shared-help = Bu laptopta çok kişi çalışıyor.
class-personal-help = Bu laptopta yalnızca siz çalışıyorsunuz.
passphrase-new = Kendinize bir şifre cümlesi seçin
passphrase-help = Yalnızca sizin bildiğiniz birkaç kelime.
passphrase-enough = Yeterince güçlü.
passphrase-weak = Hâlâ çok kolay. Cümleyi uzatın.
passphrase-suggest = Bana dört kelime ver
passphrase-another = Başka dört kelime
passphrase-suggest-help = Kelimeleri bir kâğıda yazın. Kâğıdı evde saklayın.
make-centre = Defteri oluştur

sheets-title = İki kâğıt sayfa
sheet-title-one = Kurtarma sayfanız
sheets-lead = Şimdi yazdırın veya kaydedin. Onları yalnızca bir kez görürsünüz.
sheet-personal = Kurtarma sayfanız
sheet-personal-help = Şifre cümlenizi unuttunuz mu? Bu sayfayla yine girersiniz. Onu evde saklayın.
sheet-paper-key = Mahalle evinin anahtarı
sheet-paper-key-help = Koordinatör kalmadı mı? Bu kodla yeni bir koordinatör seçersiniz. Sayfayı bir kasada veya yönetimde saklayın.
sheets-done = Onları sakladım

join-lead = Birazdan bir koordinatör veya kendi ilk laptopunuz gerekecek.
join-make-digits = Rakamları göster
join-title = Katılıyorsunuz
join-digits-lead = Bu altı rakamı koordinatöre söyleyin.
join-step-write = İsteğinizi bir USB belleğe koyun
join-step-write-help = Belleği seçin. Rakamları belleğin üstüne yazmayın.
join-write = Belleğe koy
join-step-wait = Belleği koordinatöre götürün
join-step-wait-help = Koordinatör rakamlarınızı yazar ve cevabı belleğe koyar.
join-step-finish = Cevabı bellekten alın
join-step-finish-help = Belleği yeniden bu laptopa takın.
join-finish = Cevabı al
join-cancel = Katılmayı durdur
join-pictures-title = Aynı resimleri görüyor musunuz?
join-pictures-lead = Koordinatör de üç resim görüyor. Resimleri karşılaştırın.
join-pictures-same = Evet, aynı
join-near = Wifi ile
join-near-waits = Koordinatörü bekliyoruz. Bu ekranı açık bırakın.
join-called = Öteki ekranda bu laptopun adı:
join-not-told = Öteki kişi bu laptopu kendiliğinden bulamıyor. Ona adresi verin.
join-too-often = Rakamlar beş kez yanlış yazıldı. Artık beklemiyoruz.
join-wait-again = Yeniden bekle
join-by-stick = USB bellek kullan
join-new-digits = Bunlar yeni rakamlar.
join-trouble-wrong-digits = Rakamlar doğru değildi.
join-trouble-other-pictures = Koordinatör başka resimler gördü. Kimse içeri girmedi.
join-trouble-other-stopped = Koordinatör durdurdu. Kimse içeri girmedi.
join-trouble-lan-broken = Bağlantı koptu. Kimse içeri girmedi.
join-trouble-other = Bu olmadı. Kimse içeri girmedi.
join-pictures-other = Hayır, farklı
join-pictures-no-help = Başka resimler mi görüyorsunuz? O zaman belki biri sizi dinliyor. Hayır seçin.
join-waits-for-other = Koordinatörün de Evet seçmesini bekliyoruz.
join-gone-title = Kimse içeri girmedi
join-gone-lead = Resimler farklıydı. Bu laptop anahtarları sildi.
join-gone-help = Baştan başlayın. Rakamları alçak sesle söyleyin veya USB bellek kullanın.
join-start-again = Baştan başla
laptop-suggested = Laptop { $person }
book-coming = Defter şimdi bu laptopa geliyor.
book-waits = Laptoplar birbirini bulunca defter gelir.
book-comes = Defter geliyor: { $done } / { $total }

restore-lead = Defter eski haliyle geri gelir.
passphrase-of-then = O zamanki şifre cümleniz
passphrase-of-then-help = Yedeğin yapıldığı günkü şifre cümlesi.
restore-signs-nothing = Bu laptop yeni anahtarlar alır. Eskileri artık çalışmaz.
restore-choose-file = Yedeği seç
restore-then = Peki sonra?
restore-join-again = Ötekilerin yaptıklarıyla devam et
restore-join-again-help = Yedekten sonra yazılanlar, paylaşınca geri gelir.
restore-roll-back = Herkes yedeğe dönsün
restore-roll-back-help = Yalnızca bir koordinatör yapar. Önce bir plan görürsünüz.
