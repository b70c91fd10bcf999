### Sleutels en taken: wie leidt, de papieren sleutel, de sleutelstick, en een wachtzin die weg is.

## Een andere taak

role-change = Başka görev
role-change-lead = Görevi seçin. Sonra nelerin değiştiğini görürsünüz.
role-change-for = Bu kişi için değişenler: { $name }
role-change-me = Sizin için değişenler
role-change-title-only = Yalnızca görevin adı değişir.
role-change-when = Öteki laptoplar bunu bir sonraki paylaşımda duyar.
role-effect-leads = İnsanları içeri alır, erişimi durdurur ve görev verir.
role-effect-reads-cases = Kendi laptopunda bütün vakaları okur, eskileri de.
role-effect-has-no-own-laptop = Henüz vaka okuyamaz. Bunun için kendi laptopu gerekir.
role-effect-leads-no-more = Artık kimseyi içeri almaz ve görev vermez.
role-effect-reads-cases-no-more = Yeni yazılanları yalnızca kendi vakalarında okur. Daha önce okuduğunu bilir.
role-effect-writes = Deftere yeniden yazabilir.
role-effect-writes-no-more = Okur, ama artık bir şey yazmaz.
role-change-yes = Görevi değiştir
role-changed = Görev değişti.
nobody-leads-title = Koordinatör kalmadı mı?
nobody-leads-link = Mahalle evinin anahtarını kullan
nobody-leads-help = Kâğıttaki kodla yeni bir koordinatör seçersiniz.

## De sleutel van het buurthuis

paper-key = Mahalle evinin anahtarı
paper-key-lead = Koordinatör kalmadı mı? Mahalle evinin anahtarını kasadan alın. Kodla yeni bir koordinatör seçersiniz.
paper-key-code = Sayfadaki kod
paper-key-code-help = 26 harf ve rakam. Boşluklar önemli değil.
paper-key-check = Kodu kontrol et
paper-key-right = Bu doğru anahtar.
paper-key-who = Bundan sonra kim yönetecek?
paper-key-me = Ben
paper-key-other = Başka biri
paper-key-other-who = Ekipten kim?
paper-key-passphrase-help = Bu kişi bu laptopta bir şifre cümlesi alır. Cümleyi kendisi yazsın.
paper-key-does = Şunlar olur
paper-key-leads-no-more = { $names } artık yönetmez. Katılmaya devam edebilir.
paper-key-leads-no-more-many = { $names } artık yönetmez. Katılmaya devam edebilirler.
paper-key-nobody-led = Şu anda yöneten kimse yok.
paper-key-meanwhile = Bir koordinatör, burada henüz bilinmeyen bir şey mi yaptı? O artık sayılmaz. Bunu yeniden yapabilirsiniz.
paper-key-cases = Kod vakaları açmaz. Bir vaka, onu okuyan birinden gelir.
paper-key-shared = Bu laptopu çok kişi kullanıyor. Vakaları yalnızca kendi laptopunuzda okursunuz.
paper-key-once = Kod bir kez çalışır. Yenisi gelmez.
paper-key-use = Anahtarı kullan
paper-key-used = Bundan sonra yöneten: { $name }.
paper-key-next = Şimdi ne yapmalı
paper-key-next-share = Öteki laptoplarla paylaşın. O zaman onlar da bilir.
paper-key-next-lost = Bir laptop kayıp mı? Onu Paylaşım bölümünde durdurun.
paper-key-next-second = Bir kişiyi daha koordinatör yapın. Artık mahalle evinin anahtarı yok.
paper-key-to-people = Kişilere git
paper-key-to-sharing = Paylaşıma git
paper-key-at-door = Önce kim olduğunuzu seçin. Sonra sayfadaki kodu yazarsınız.
paper-key-first-run = Mahalle evinin anahtarı sizde mi? O, defterin zaten olduğu bir laptopta çalışır.

## Sleutelstick

key-stick = Anahtar bellek
key-stick-help = Bu laptopu açan bir USB bellek. O zaman şifre cümlesi gerekmez.
key-stick-there = Bu laptop için bir anahtar belleğiniz var.
key-stick-none = Bu laptop için henüz anahtar belleğiniz yok.
key-stick-beware = Bellek ve bu laptop kimdeyse, sizin okuduğunuzu o da okur. İkisini bir arada saklamayın.
key-stick-copied = Bir bellek kopyalanabilir. Şüpheniz mi var? Yenisini yapın, eskisi artık çalışmaz.
key-stick-where = Hangi belleğe?
key-stick-other-place = Yeri kendin seç
key-stick-make = Anahtar belleği yap
key-stick-make-new = Yenisini yap
key-stick-made = Anahtar bellek hazır. Belleği çıkarın.
key-stick-remove = Artık çalışmasın
key-stick-removed = Anahtar bellek artık çalışmıyor.
key-stick-proof = Şifre cümleniz veya kurtarma sayfanızdaki kod
with-key-stick = Anahtar bellekle
new-sheet = Yeni sayfa
new-sheet-help = Kurtarma sayfanız kayıp mı? Yenisini yapın. Eskisi artık çalışmaz.
new-sheet-make = Yeni sayfa yap

## Wachtzin vergeten

forgot = Şifre cümlemi unuttum
forgot-title = Şifre cümleniz yok
forgot-lead = Şifre cümlenizi kimse okuyamaz, biz de. Elinizde ne olduğunu seçin.
forgot-sheet = Kurtarma sayfam var
forgot-sheet-help = Sayfanızda bir kod var. Onunla yeni bir şifre cümlesi seçersiniz.
forgot-stick = Anahtar belleğim var
forgot-stick-help = Bellek laptopu açar. Sonra yeni bir şifre cümlesi seçersiniz.
forgot-none = Hiçbiri yok
forgot-none-help = Bir koordinatör yeniden girmenize yardım eder.
forgot-sheet-code = Kurtarma sayfanızdaki kod
forgot-renew = Bu cümleyi kullan
forgot-stick-in = Anahtar belleği laptopa takın.
forgot-others = { $count ->
    [one] Bu laptopu başka biri de açabilir. Yeniden şöyle girersiniz:
   *[other] Bu laptopu { $count } kişi daha açabilir. Yeniden şöyle girersiniz:
}
forgot-others-open = Bir koordinatör bu laptopu açar ve Ayarlar, Kişiler bölümüne gider.
forgot-others-give = Orada sizin isminizi seçer. Siz yeni bir şifre cümlesi yazarsınız.
forgot-others-lost = Yeni anahtarlar alırsınız. Eski taslaklar gider. Bir vaka, onu okuyan başka birinden geri gelir.
anew = Bu laptopta baştan başla
anew-lead = Bu defteri burada artık kimse açamaz. Onu kaldırırsınız ve yeniden katılırsınız.
anew-back = Geri gelecekler
anew-back-team = Paylaştıklarınız öteki laptoplardan gelir.
anew-back-cases = Bir vaka, onu okuyan başka birinden geri gelir.
anew-gone = Yalnızca eski anahtarınızın okuduğu şeyler
anew-gone-unshared = Henüz paylaşmadıklarınız gider.
anew-gone-count = { $count ->
    [one] 1 kayıt yalnızca bu laptopta. O zaman gider.
   *[other] { $count } kayıt yalnızca bu laptopta. O zaman giderler.
}
anew-gone-drafts = Taslaklar gider.
anew-gone-cases = Başka kimsenin okumadığı bir vaka gider.
anew-nothing-left = Eski defterden burada okunabilir hiçbir şey kalmaz.
anew-shared = Bu laptopu çok kişi kullanıyor. Defter burada herkes için gider.
anew-then = Sonra
anew-then-join = Şunu seçin: Ben de katılıyorum. Zaten defterde olduğunuzu söyleyin.
anew-then-stop = Koordinatörden eski anahtarınızı durdurmasını isteyin.
anew-then-paper = Tek koordinatör siz misiniz? O zaman başka bir laptopta mahalle evinin anahtarını kullanın.
anew-remember = Şifre cümlesi belki yarın aklınıza gelir. O zaman biraz bekleyin.
anew-word = baştan
anew-type = Şu kelimeyi yazın: { $word }
anew-now = Defteri kaldır

## Een nieuwe wachtzin voor iemand anders

give-passphrase = Bu laptopta yeni şifre cümlesi
give-passphrase-help = Şifre cümlesini kaybeden veya henüz olmayan kişi için. Cümleyi kendisi yazsın: { $name }.
give-passphrase-ends = O zaman eski şifre cümlesi ve eski sayfa burada çalışmaz. Taslaklar gider.
give-passphrase-yes = Bu cümleyi ver
