### Vergeten: een kaart van iemand, of iets uit de prullenbak. Voor altijd, op elke laptop.

person-page-where = Bu kişi nerelerde geçiyor?
person-page-nowhere = Bu kişi hiçbir yerde geçmiyor.
person-page-role = Görev: { $role }
person-page-me = Bu sizsiniz.
person-page-access = Bu kişi deftere girebilir.
person-page-asked = Biri ne bildiğimizi mi soruyor? Yazılı olanlar şunlar: isim ve aşağıdakiler.
in-the-bin = çöp kutusunda

settings-forget = Unutmak
forget = Unut
forget-this = Unut: { $title }
forget-lead = Unutmak, çöpe atmaktan farklıdır. Unutulan bir daha geri gelmez.
forget-who = Kim unutulmak istiyor?
forget-who-help = Bir isim yazın. Önce bu kişinin nerelerde geçtiğini görürsünüz.
forget-thing-help = Başka bir şey mi unutulacak? Onu önce çöpe atın. Sonra çöp kutusunda Unut düğmesini seçin.
forget-to-bin = Çöp kutusuna git

forget-title-person = Bu kişi unutulsun mu: { $name }?
forget-title-thing = Bu unutulsun mu: { $title }?
forget-plan = Silinecekler
forget-plan-card = Kart: isim, görev ve resim.
forget-plan-thing = İçindeki her şey, daha önce yazılanlar da.
forget-plan-bin = Şu anda çöp kutusunda. Oradan da silinir.
forget-plan-drafts = { $count ->
    [one] Bu laptopta bununla ilgili 1 taslak.
   *[other] Bu laptopta bununla ilgili { $count } taslak.
 }
forget-plan-parcels = { $count ->
    [one] Burada 1 paketin içinde var. Onu yeniden paketleriz.
   *[other] Burada { $count } paketin içinde var. Onları yeniden paketleriz.
 }
forget-plan-others = { $count ->
    [one] Bunlardan 1 tanesi başkasının. O kişi bir sonraki paylaşımda yeniden paketler.
   *[other] Bunlardan { $count } tanesi başkalarının. Onlar bir sonraki paylaşımda yeniden paketler.
 }
forget-plan-apart = { $count ->
    [one] Ayrı duran 1 paket.
   *[other] Ayrı duran { $count } paket.
 }
forget-plan-laptops = { $count ->
    [one] Bunu yalnızca bu laptop duyar.
   *[other] Bunu { $count } laptop unutmalı. Her laptop unutunca haber verir.
 }
forget-mentions = Bunlar isim olmadan kalır
forget-mentions-thing = Bu anlaşmalar bundan çıktı. Onlar kalır.
forget-mentions-help = Orada o zaman şu yazar: unutulan bir kişi.
forget-texts = Bu metinlerde isim geçiyor
forget-texts-help = Metin olduğu gibi kalır. İsmi metinden siz silin veya metni de unutun.
forget-perhaps = Burada belki aynı kişi geçiyor
forget-perhaps-help = Bu metinlerde ismin bir parçası geçiyor. Kendiniz bakın.
forget-not = Bunlara ulaşamıyoruz
forget-not-backups = Eski yedekler. O laptop yeniden paylaşınca onlar da unutur.
forget-not-paper = Birinin yazdırdığı veya başka bir laptopa kaydettiği şeyler. Onları kendiniz atın.
forget-not-absent-laptops = Bir daha hiç paylaşmayan laptoplar.
forget-not-elsewhere = Birinin aklında tuttuğu, başka yere yazdığı veya fotoğrafını çektiği şeyler.
forget-not-sealed-drafts = Başkalarının taslakları. Onları yalnızca kendileri açabilir.
forget-not-free-text = Düz metindeki isimler, şimdikiler ve eskiler.
forget-type = Şu kelimeyi yazın: { $word }
forget-word = unut
forget-now = Kalıcı olarak unut
forget-access = Bu kişi deftere hâlâ girebiliyor. Önce erişimi durdurun.
forget-to-people = Kişilere git

forgotten-now = Bu laptopta unutuldu
forgotten-begun = Unutma işlemi başladı
forgotten-share = Şimdi öteki laptoplarla paylaşın. O zaman onlar da unutur.
forget-progress = Kimler unuttu?
forget-progress-none = Henüz bir şey unutulmadı.
forget-of = { $laptops ->
    [one] { $confirmed } / { $laptops } laptop
   *[other] { $confirmed } / { $laptops } laptop
 }
forget-was-person = Bir kişinin kartı
forget-was-encounter = Bir buluşma
forget-was-names = Bir buluşmadaki isimler
forget-was-rule = Bir anlaşma
forget-was-case = Bir vaka
forget-was-circle = Bir kapalı halka
forget-was-other = Defterden bir şey
forget-at = unutulduğu gün: { $day }
forget-awaits = { $laptop }: son haber { $when }
forget-awaits-never = { $laptop }: henüz hiç haber yok
forget-held-by = { $who } bir sonraki paylaşımda yeniden paketler.
forget-done = Bütün laptoplar unuttu.
forget-not-gone = Bu laptopta daha tamamen silinmedi.

held = Bir seferde çok şey silinecek
held-says = { $count ->
    [one] 1 kayıt, başka birçok kayıtla birlikte silinecek. Samenboek bekliyor.
   *[other] { $count } kayıt bir seferde silinecek. Samenboek bekliyor.
 }
held-why = Bunu isteyerek mi yaptınız? Bir hata çok şey kaybettirir.
held-yes = Evet, bunu unut
held-no = Hayır
held-coordinator = Bir koordinatör evet veya hayır demeli.
held-left = Hayır dediniz. Kayıt burada kalır. Öteki laptoplarda oradaki koordinatör seçer.
held-allowed = { $count ->
    [one] Samenboek 1 kaydı unutuyor.
   *[other] Samenboek { $count } kaydı unutuyor.
 }
held-left-toast = Bu laptopta kalıyor.
forget-plan-other-card = Şu kart da silinir: { $name }. O kart aynı kişinin.
