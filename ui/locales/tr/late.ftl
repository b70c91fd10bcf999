### Wat apart ligt: werk dat te laat kwam, en wat niet open mocht.

late-title = Sonradan kayıt geldi. Yazan: { $name }
late-title-laptop = Sonradan kayıt geldi. Laptop: { $name }
late-somebody = biri
late-since = Artık erişimi yok: { $name }. Bunu burada duyduğumuz gün: { $day }.
late-after = Artık erişimi yok: { $name }.
late-about = Bundan sonra yazılanlar: { $things }.
late-encounter = { $count ->
    [one] 1 buluşma
   *[other] { $count } buluşma
 }
late-rule = { $count ->
    [one] 1 anlaşma
   *[other] { $count } anlaşma
 }
late-case = { $count ->
    [one] 1 vaka
   *[other] { $count } vaka
 }
late-closed = { $count ->
    [one] 1 paketin içine buradan bakamıyoruz.
   *[other] { $count } paketin içine buradan bakamıyoruz.
 }
late-refused = Bir koordinatör burada şunu seçti: dışarıda bırak.
late-coordinator = Buna bir koordinatör bakmalı.
late-look = Bu nedir?
late-nothing = Bundan görülecek bir şey yok.
late-thing-new = yeni
late-thing-changed = defterde bir şeyi değiştiriyor
late-thing-thrown-away = çöpe atıldı
late-thing-not-to-be-told = görülemiyor
late-thing-unnamed = Adsız bir kayıt
late-thing-case = Bir vaka
late-take = Yine de al
late-leave = Dışarıda bırak
late-taken = { $count ->
    [0] Alındı. Yeni bir şey yoktu.
    [one] Alındı: 1 kayıt.
   *[other] Alındı: { $count } kayıt.
 }
late-taken-waiting = Alındı. Bir kısmı daha eski bir kaydı bekliyor.
late-left = Ayrı durmaya devam eder.

apart = Ayrı duranlar
apart-link = { $count ->
    [one] 1 paket ayrı duruyor
   *[other] { $count } paket ayrı duruyor
 }
apart-lead = Bunlar geldi, ama deftere girmedi. Hiçbiri kaybolmaz.
apart-empty = Ayrı duran bir şey yok
apart-empty-help = Gelen her şey defterde.
apart-late = Geç gelenler
apart-rest = Ötekiler
apart-count = { $count ->
    [one] 1 paket
   *[other] { $count } paket
 }
apart-of-person = yazan: { $name }
apart-of-laptop = geldiği laptop: { $name }
apart-of-unknown = tanımadığımız birinden
apart-late-receipt = Bu paketi gönderen laptopun artık erişimi yok. Paket yalnızca o laptopta ne olduğunu bildiriyor.
    .try = Bir şey yapmanız gerekmez.
apart-no-grant = Bunu yazan kişi burada bunu yapamaz.
    .try = Yine de gerekli mi? Bir koordinatörden o kişiye erişim vermesini isteyin.
apart-unknown-signer = Bunu kimin yazdığını henüz bilmiyoruz.
    .try = Bir daha paylaşın. Belki o zaman öğreniriz.
apart-bad-signature = Bu paketi yolda biri değiştirmiş.
    .try = Geldiği laptopla yeniden paylaşın.
apart-other-centre = Bu başka bir mahalle evinin.
    .try = Bir şey yapmanız gerekmez.
apart-damaged-change = Bu paketin içi bozuk.
    .try = Bunu yazan kişiden bir daha yazmasını isteyin.
apart-foreign-change = Biri bunu başkasının adıyla yazmış.
    .try = Bunu bir koordinatöre söyleyin.
apart-ended-the-program = Bunu açarken Samenboek kapandı.
    .try = Bir daha paylaşın. O zaman yeniden deneriz.
apart-ended-the-program-twice = Samenboek bunun yüzünden iki kez kapandı. Artık açılmaz.
    .try = Bunu Samenboek konusunda size yardım eden kişiye söyleyin.
apart-broken-seal = Bu paketin kilidi doğru değil.
    .try = Geldiği laptopla yeniden paylaşın.
apart-too-large = Bu paket çok büyük.
    .try = Bunu Samenboek konusunda size yardım eden kişiye söyleyin.
apart-malformed = Bu doğru bir paket değil.
    .try = Geldiği laptopla yeniden paylaşın.
apart-other = Bu paket açılamadı.
    .try = Bu laptopa en yeni Samenboek sürümünü kurun. Sonra bir daha paylaşın.

## Wie binnenkwam door iemand die zelf geen toegang meer had

stranded-title = { $name } henüz katılmıyor
stranded-by = { $by } bu kişiyi içeri aldı: { $name }. Ama kendisinin artık erişimi yoktu.
stranded-by-somebody = Bu kişiyi içeri alanın kendisinin artık erişimi yoktu: { $name }.
stranded-laptop = Söz konusu laptop: { $laptop }.
stranded-further = { $name } zaten ekipte.
stranded-role = Görev: { $role }.
stranded-wrote = Bu kişinin yazdıkları burada hazır bekliyor: { $name }.
stranded-let-in = Yeniden içeri al
stranded-keep-out = Dışarıda bırak
stranded-is-in = { $name } artık katılıyor.
stranded-is-out = { $name } dışarıda kalıyor. Bunu bir daha sormayız.

standing-stopped = Bir koordinatör erişiminizi durdurdu.
standing-stopped-help = Burada hâlâ okuyabilirsiniz. Artık yazamazsınız.
standing-gone-on = Başka bir laptopta aynı anahtarlar var.
standing-gone-on-help = Biri klasörü kopyalamış. Burada artık yazamazsınız. Defteri buradan kaldırın ve yeniden katılın.
standing-clear = Defteri bu laptoptan kaldır
standing-copied = Bu laptopun bir kopyası var.
standing-copied-help = Bu yüzden bu laptop yeni anahtarlar aldı. Kopyayı tanımıyor musunuz? Bir koordinatöre söyleyin.
standing-copied-known = Biliyorum
standing-outside = Yazdıklarınız henüz ötekilere ulaşmıyor.
standing-in-vain = { $by } sizi içeri aldı, ama kendisinin artık erişimi yoktu.
standing-in-vain-somebody = Sizi içeri alan kişinin artık erişimi yoktu.
standing-outside-help = Bir koordinatör sizi yeniden içeri almalı. Yazdıklarınız burada saklanır.
standing-elsewhere = Öteki laptopunuzda devam edebilirsiniz.
standing-nobody-leads = Bu ekibi artık yöneten kimse yok.
standing-nobody-leads-help = Şu anda kimse birini içeri alamaz veya durduramaz.
standing-paper = Mahalle evinin anahtarıyla biri yeniden yönetebilir.
standing-no-paper = Artık mahalle evinin anahtarı yok.
standing-halted = Biri daha yeni bir Samenboek sürümü kullanıyor.
standing-halted-help = O sürümü bu laptopa da kurun. O zamana kadar burada kimseyi içeri alamazsınız.
