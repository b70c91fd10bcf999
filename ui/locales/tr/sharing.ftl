### Delen.

all-other-laptops = Öteki bütün laptoplar
no-other-laptops = Henüz başka laptop yok.
all-laptops = Bütün laptoplar
laptop = Laptop
laptop-unnamed = Adsız laptop
board-here = Bu laptop
board-here-says = Şu anda bu laptoptasınız.
board-also-there = Orada da var
board-also-there-says = { $laptop } bildirdi: buradaki her şey onda da var.
board-unconfirmed = Henüz kesin değil
board-unconfirmed-says = { $waiting ->
    [one] 1 kaydın oraya ulaştığını henüz duymadık.
   *[other] { $waiting } kaydın oraya ulaştığını henüz duymadık.
 }
board-not-yet-gone = Hâlâ burada bekliyor
board-not-yet-gone-says = { $waiting ->
    [one] 1 kayıt o laptopu bekliyor.
   *[other] { $waiting } kayıt o laptopu bekliyor.
 } { $kept ->
    [one] Bunlardan 1 tanesi buradan henüz çıkmadı.
   *[other] Bunlardan { $kept } tanesi buradan henüz çıkmadı.
 }
board-silent = Son güncelleme: { $day }
board-silent-says = { $waiting ->
    [one] 1 kayıt o laptopu bekliyor.
   *[other] { $waiting } kayıt o laptopu bekliyor.
 }
board-never-heard = Henüz hiç haber yok
board-never-heard-says = { $waiting ->
    [0] Bu laptop içinde ne olduğunu henüz bildirmedi.
    [one] 1 kayıt o laptopu bekliyor.
   *[other] { $waiting } kayıt o laptopu bekliyor.
 }
board-stopped = Erişim durduruldu
board-stopped-says = Bir koordinatör erişimi durdurdu.
board-outside = Erişim yok
board-outside-says = Bu laptop defteri okuyamaz.
board-doubtful = Emin değiliz
board-doubtful-says = Belki bundan iki tane var. İçinde ne olduğunu bilmiyoruz.
last-heard = Son haber
what-do-we-know = Ne biliyoruz?
never-heard = henüz hiç
not-heard-yet = Henüz haber yok
silent-for = { $days } gündür haber yok
has-everything = Sizdeki her şey onda da var
misses = { $count ->
    [one] Onda 1 kayıt eksik
   *[other] Onda { $count } kayıt eksik
 }
laptop-add = Laptop ekle
only-here-title = Bunlar yalnızca burada
show-all = Hepsini göster: { $count }

near = Kendiliğinden, wifi ile
near-off = Bu laptop wifi ile paylaşmıyor.
near-turn-on = Wifi ile paylaşımı aç
near-turn-off = Kapat
near-is = { $laptop } yakında.
near-has-all = Buradaki her şey orada da var.
near-misses = { $count ->
    [one] Orada 1 kayıt eksik.
   *[other] Orada { $count } kayıt eksik.
 }
near-not-heard = Orada ne olduğunu henüz bilmiyoruz.
near-nobody = Şu anda başka laptop bulamıyoruz.
near-no-others = Henüz başka laptop yok. Bir laptop katılınca kendiliğinden paylaşırsınız.
near-receipts = Son paylaşımlar
near-got = { $count ->
    [one] Size 1 kayıt geldi.
   *[other] Size { $count } kayıt geldi.
 }
near-gave = { $count ->
    [one] 1 kayıt gitti.
   *[other] { $count } kayıt gitti.
 }
near-search = Başka laptop ara
near-hint-blind = Samenboek burada kendisi arayamıyor. Adresi yazın.
near-hint-open = Öteki laptopta Samenboek açık mı? Laptop uyku modunda mı?
near-hint-wifi = Aynı wifi ağında mısınız?
near-hint-guests = Misafir wifi ağında laptoplar bazen birbirini görmez.
near-hint-firewall = Bir güvenlik duvarı Samenboek programını engelliyor mu? UDP portu: { $port }.
near-hint-no-network = Bu laptop bir ağa bağlı değil. Wifi bağlantısını açın.
near-address = Öteki laptopun adresi
near-address-help = O laptopta, Paylaşım bölümünde yazar.
near-call = Bağlan
near-own-address = Bu laptopun adresi:

with-a-stick = USB bellekle paylaş
steps = Adımlar
step-stick = USB bellek
step-exchange = Paylaş
step-done = Bitti
stick-explains = Bellektekiler size gelir. Sizin yeni kayıtlarınız belleğe gider.
step-for-whom = Kime
stick-in = Bir USB bellek takılı
stick-in-called = Bir USB bellek takılı: { $label }
stick-share = Bu bellekle paylaş
stick-for-whom = Kime?
stick-waits = { $count ->
    [0] buradaki her şey onda var
    [one] 1 kayıt bekliyor
   *[other] { $count } kayıt bekliyor
 }
stick-load = Yaklaşık { $size } gidecek.
stick-load-none = Her şey zaten bellekte.
stick-room = Boş yer: { $size }.
stick-put = Bu bellekle paylaş
stick-is-shared = Bu bellekle iş bitti. Belleği çıkarın.
stick-is-other-book = Bu bellekte başkalarının defteri var. Ona dokunmuyoruz.
stick-is-read-only = Bu belleğe yazılamıyor. Başka bir bellek takın.
stick-is-full = Bu bellek dolu. Başka bir bellek takın veya yer açın.
stick-is-unreadable = Bu belleği okuyamıyoruz. Başka bir bellek takın.
exchange = Bu bellekle paylaş
choose-stick = USB belleği seç
other-stick = Başka bellek veya klasör
stick-not-in = şu anda takılı değil.
only-team-reads = Bunu yalnızca ekibiniz okuyabilir. Bellek kaybolsa bile.
leave-stick-in = Belleği daha çıkarmayın.
stop = Durdur
done = Bitti
progress-start = İçinde ne olduğuna bakıyoruz
progress-look = İçinde ne olduğuna bakıyoruz
progress-fetch = Bellekten alınıyor: { $done } / { $total }
progress-open = Açılıyor: { $done } / { $total }
progress-pack = Paketleniyor: { $done } / { $total }
progress-deliver = Belleğe konuyor: { $done } / { $total }

approve-step-stick = Yeni laptopun USB belleğini takın
approve-step-stick-help = İstek onun içinde.
no-request-here = Burada istek yok. Başka bir klasör veya bellek deneyin.
which-laptop = Hangi laptop katılıyor?
request-number = istek { $number }
six-digits = Altı rakam
six-digits-help = Öteki kişi rakamları ekrandan okur.
which-task = Bu kişinin görevi ne?
let-in = İçeri al
approve-pictures-lead = Yeni laptopta da birazdan üç resim görünecek. Resimleri karşılaştırın.
approve-done = Cevap bellekte. Belleği geri götürün.
laptop-add-own = Öteki laptopumu ekle
laptop-add-own-help = Öteki laptopunuzla hemen ekibe katılırsınız. Bir koordinatör onu daha sonra onaylar.
add-open-there = Orada Samenboek programını açın. Şunu seçin: Ben de katılıyorum.
add-looking = Yeni bir laptop arıyoruz.
add-nobody = Yeni laptop bulamıyoruz.
add-hint-open = Yeni laptopun ekranında altı rakam var mı?
add-by-address = Adresi olan bir laptop
add-address-help = O laptopta, rakamların altında yazar.
add-by-stick = USB bellek kullan
add-by-wifi = Wifi ile yap
whose-laptop = O laptop kimin?
whose-somebody = Yeni birinin
whose-of-team = Ekipten birinin
whose-mine = Benim
whose-who = Kimin?
whose-nobody = Ekipte henüz başka kimse yok.
approve-pictures-lead-near = Yeni laptopta da üç resim görünüyor. Resimleri karşılaştırın.
approve-no-help = Resimler farklı mı? Hayır seçin. O zaman kimse içeri girmez.
approve-taken-back = Bellekteki cevap artık geçersiz. Baştan başlayın.
add-class-personal = O laptopta tek kişi çalışıyor.
add-class-shared = O laptopta birden çok kişi çalışıyor.
add-no-help = Resimler farklı mı? Hayır seçin. O zaman o laptopa bir şey gitmez.
add-waits-for-newcomer = Yeni laptopta da birinin Evet seçmesini bekliyoruz.
add-in-title = Yeni laptop katıldı
add-in-lead = Defter şimdi oraya kendiliğinden gidiyor.
add-in-lead-off = Wifi ile paylaşım kapalı. Defteri USB bellekle götürün.
add-in-own = Bir koordinatör onu daha sonra onaylar.
add-one-more = Bir laptop daha
unsure-title = Bağlantı koptu
unsure-lead = Yeni laptopa bakın. Katıldı mı?
unsure-yes = Evet, katıldı
unsure-no = Hayır, kimse girmesin
laptop-waits-for-you = Bir laptop sizi bekliyor. Sahibi: { $person }
laptop-waits-help = { $person } bu laptopu kendisi ekledi. Laptop zaten ekiple çalışıyor.
who-works-there = O laptopta kim çalışıyor?
works-one = Tek kişi
works-many = Birden çok kişi
laptop-confirm = Onayla
laptop-refuse = Reddet
laptop-confirmed = Laptop onaylandı.
laptop-refused = O laptop artık katılamaz.
waits-here = Bu laptop bir koordinatörü bekliyor.
waits-here-help = Ekiptesiniz. Gerisi sonra gelir.

online = İnternette ortak klasör
online-explains = USB bellek olmadan, internetteki bir klasörle paylaşın. Onu yalnızca ekibiniz okuyabilir.
online-set-up = Klasör ayarla
online-kind = Nasıl bir yer?
online-kind-webdav = Klasör
online-kind-s3 = Bucket
online-kind-webdav-help = Örneğin Nextcloud. Adı WebDAV da olabilir.
online-kind-s3-help = Adı S3 de olabilir. Bilgileri yöneticinize sorun.
online-address = Adres
online-address-help = https ile başlar.
online-bucket = Bucket adı
online-region = Bölge
online-region-help = Boş kalabilir.
online-user = Kullanıcı adı
online-secret = Şifre
online-secret-again = Yeniden yazın. Onu bir daha göstermeyiz.
online-show-secret = Göster
online-as = kullanıcı: { $user }
online-share = Şimdi paylaş
online-forget = Bu klasörle paylaşmayı durdur
online-forgotten = Durduruldu. Klasörün içindekiler orada kalır.
progress-online-look = Klasörde ne olduğuna bakıyoruz
progress-online-fetch = Klasörden alınıyor: { $done } / { $total }
progress-online-deliver = Klasöre konuyor: { $done } / { $total }
receipt-took-online = { $count ->
    [0] Klasöre bir şey koymak gerekmedi.
    [one] Tamam. Klasörde 1 kayıt var.
   *[other] Tamam. Klasörde { $count } kayıt var.
 }
receipt-other-book-online = Klasörde başka bir defter de var. Ona dokunmadık.

clock-doubt = Bu laptopun saati yanlış görünüyor
clock-went-back = Saat son seferden bu yana { $much } geri gitti.
clock-ahead = Saat { $much } ileri. Şu laptoplara göre: { $laptops }.
clock-behind = Saat { $much } geri. Şu laptoplara göre: { $laptops }.
clock-harmless = Saat doğru mu, bakın. Hiçbir şey kaybolmaz.
clock-hours = { $count ->
    [one] bir saat
   *[other] { $count } saat
}
clock-days = { $count ->
    [one] bir gün
   *[other] { $count } gün
}
clock-years = { $count ->
    [one] bir yıl
   *[other] { $count } yıl
}
newer-here = Daha yeni bir sürümden bir kayıt var.
newer-here-help = Bu laptop onu saklar ve öteki laptoplara iletir. Okumak için bu laptopa en yeni Samenboek sürümünü kurun.
newer-there = Bu sürümün tanımadığı bir kayıt var. Bu laptopa en yeni Samenboek sürümünü kurun.
