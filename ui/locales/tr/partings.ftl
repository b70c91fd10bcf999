### Afscheid van een laptop: kwijt, of weg doen. En het boek van een laptop halen.

laptop-lost-file = Laptop kayıp
board-part = Kayıp veya elden çıkacak
board-part-of = Kayıp veya elden çıkacak: { $laptop }
board-look = Bak
board-look-of = Bak: { $laptop }

laptop-facts = Bu laptop hakkında ne biliyoruz?
laptop-whose = Kimin
laptop-who = Kim girebilir
laptop-who-could = Kim girebiliyordu
laptop-who-nobody = Bunu bilmiyoruz.
laptop-who-leads = Koordinatör: { $names }.
laptop-heard = Son haber
laptop-heard-never = Henüz hiç.
laptop-clock-ahead = O laptopun saati ileri.
laptop-holds = İçinde ne var
laptop-holds-until = Ekibin defteri, son tarih: { $when }.
laptop-holds-unknown = Ekibin defteri. Hangi tarihe kadar olduğunu bilmiyoruz.
laptop-holds-counts = Burada şu anda şunlar var: { $things }.
laptop-holds-cases = { $count ->
    [one] Burada da okunabilen 1 vaka.
   *[other] Burada da okunabilen { $count } vaka.
 }
laptop-locked = Nasıl kilitli
laptop-locked-says = Defter şifreli. Şifre cümlesi, kodlu sayfa veya anahtar bellek olmadan açılmaz.
laptop-finder = Bulan ne görür
laptop-finder-says = Şifre cümlesi olmadan: kişilerin resimlerini ve defterin büyüklüğünü. İsim ve metin görmez.
laptop-is-here = Şu anda bu laptopta çalışıyorsunuz. Bunu başka bir laptopta yapın.
laptop-is-stopped = Bu laptopun erişimi zaten durduruldu.
laptop-last = Bu laptop olmazsa yöneten kimse kalmaz. Önce başka birini koordinatör yapın.

part-how = Bu laptopa ne oldu?
part-lost = Laptop kayıp
part-lost-help = Kayıp, çalınmış veya nerede olduğunu bilmiyorsunuz.
part-put-away = Laptopu elden çıkar
part-put-away-help = Onu artık kimse kullanmıyor. Nerede olduğunu biliyorsunuz.
part-other-way = Başka bir şey

lost-when = Bunu ne zaman fark ettiniz?
lost-day = Gün
lost-time = Saat kaçta
lost-open = O laptopta Samenboek açık mıydı?
lost-paper = Yanında şifre cümlesi, kodlu sayfa veya anahtar bellek var mıydı?
answer-yes = Evet
answer-no = Hayır
answer-unknown = Bilmiyorum
lost-open-yes = Laptopu açık bulan, o anda açık olanları okur.
lost-open-no = O zaman defter kilitlidir.
lost-open-unknown = O zaman “belki açık” sayarız.
lost-paper-yes = Bunlar kimdeyse, defteri o açar.
lost-paper-no = O zaman bulan tahmin etmek zorunda. Her deneme zaman alır.
lost-paper-unknown = O zaman “belki” sayarız.
part-does = Şimdi şunlar olur
part-does-stop = O laptopta herkesin erişimi durur.
part-does-key = Yeni kayıtlara yeni bir anahtar verilir. O laptop bu anahtarı almaz.
part-does-past = O laptopta olanları geri alamayız.
part-does-others = Öteki laptoplar bunu bir sonraki paylaşımda duyar.
part-stop = Erişimi durdur
part-keep-list = Listeyi oluştur

put-away-check = Her şey başka bir yerde de var mı?
put-away-elsewhere = Öteki laptoplara bu laptoptan daha çok kayıt gitmiş. Önce onlarla paylaşın.
put-away-here = Bu laptopun paylaştığı her şey burada. Son tarih: { $when }.
put-away-never = Bu laptoptan henüz haber almadık. Başka yerde olmayan kayıtlar olabilir.
put-away-after = Sonra yeni bir şey eklendi mi? Bunu yalnızca o laptop bilir. Onu açın ve bir kez daha paylaşın.

parted = Erişim durduruldu: { $laptop }
parted-when = Bunun zamanı: { $when }.
parted-new-key = Yeni kayıtların artık yeni bir anahtarı var.
parted-reads-sealed = Laptopu bulan, şifre cümlesi olmadan defteri okuyamaz.
parted-reads-perhaps = Bulanın defteri okuyup okuyamayacağından emin değiliz.
parted-reads-readable = Laptopu bulan, defteri belki okuyabilir.
law = Yasa ne istiyor?
law-authority = İnsanlar için bir tehlike var mı? O zaman bunu Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) bildirin.
law-by = Son an: { $when }. Bu, fark ettiğiniz andan 72 saat sonradır.
law-late = 72 saat doldu. Dolduğu an: { $when }. Yine de bildirebilirsiniz. O zaman neden geciktiğini de yazın.
law-unless = Tehlike olası değil mi? O zaman bildirmeniz gerekmez.
law-residents = Tehlike büyük mü? O zaman defterdeki kişilere de haber vermelisiniz.
law-write = Ne olduğunu ve ne karar verdiğinizi her zaman yazın.
law-facts = Bunlar gizlilik yasasından (AVG, madde 33 ve 34) bilgilerdir. Hukuki tavsiye değildir.
notice = Gizlilikten sorumlu kişiye bilgi
notice-help = Veri koruma görevlisi (FG) veya yönetim. Bildiklerinizi siz ekleyin.
copy-text = Metni kopyala
copied = Metin kopyalandı.
parting-list = Daha ne yapmalı?
parting-list-here = Bu liste yalnızca bu laptopta.
step-share = Öteki laptoplarla paylaşın
step-share-help = O zaman onlar da duyar ve yeni anahtarı alır.
step-clear = Defteri o laptoptan kaldırın
step-clear-help = O laptopta Ayarlar, Bu laptop bölümüne gidin. “{ clear-book }” düğmesine basın.
step-tell-officer = Gizlilikten sorumlu kişiye söyleyin
step-tell-officer-help = Aşağıdaki bilgiyi verin.
step-tell-authority = Bildirin veya neden bildirmediğinizi yazın
step-tell-authority-help = Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens).
step-tell-residents = Kişilere söyleyin veya neden söylemediğinizi yazın
step-tell-residents-help = Yalnızca tehlike büyükse zorunludur.
step-change-passphrases = Yanında duran şifre cümlelerini değiştirin
step-change-passphrases-help = Kişi o cümleyi başka yerde kullanıyorsa orada da.
step-change-place = İnternetteki klasörün şifresini değiştirin
step-change-place-help = Yalnızca o laptop internetle de paylaşıyorsa.
step-tell-police = Polise resmen bildirin
step-tell-police-help = Laptopu biri aldıysa.
step-join-again = Laptopunu kaybeden yeniden katılsın
step-join-again-help = Nasıl olduğu aşağıda yazıyor.
join-again-title = Yeniden katılmak
join-again-who = Kimler için: { $names }
join-again-1 = Başka bir laptop alın. Samenboek programını açın ve şunu seçin: Ben de katılıyorum.
join-again-2 = Koordinatör, Paylaşım bölümünde şunu seçer: Laptop ekle.
join-again-3 = Paylaşımdan sonra her şey yeniden gelir. Yalnızca eski laptoptaki taslaklar gelmez.
join-again-4 = Eski laptop geri mi geldi? Defteri ondan kaldırın ve onu yeniden ekleyin.

today-lost = Kayıp laptop: { $laptop }
today-lost-by = Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) bildirmek için son an: { $when }.
today-lost-late = Bildirmek için 72 saat doldu.

clear-book = Defteri bu laptoptan kaldır
clear-book-help = Bu laptopu elden çıkarıyorsanız.
clear-lead = Bundan sonra bu laptopta defterden hiçbir şey kalmaz.
clear-share = Her şey başka bir yerde de var mı?
clear-all-elsewhere = Buradaki her şey başka bir laptopta da var.
clear-only-here = { $count ->
    [one] 1 kayıt yalnızca bu laptopta. Önce paylaşın.
   *[other] { $count } kayıt yalnızca bu laptopta. Önce paylaşın.
 }
clear-no-others = Başka laptop yok. O zaman defter tamamen gider.
clear-last = Bu laptop olmazsa yöneten kimse kalmaz. O zaman yalnızca mahalle evinin anahtarı işe yarar.
clear-although = { $count ->
    [one] Bu tek kaydın gideceğini biliyorum.
   *[other] Bu { $count } kaydın gideceğini biliyorum.
 }
clear-not-you = Bunu burada yalnızca bir koordinatör yapabilir.
clear-goes = Silinecekler
clear-goes-book = Defter, taslaklar ve bu laptopun bütün anahtarları.
clear-stays = Yedekler ve kâğıtlar kalır. Onları kendiniz atın.
clear-stop = Sonra bir koordinatörden bu laptopu Paylaşım bölümünde durdurmasını da isteyin.
clear-disk = Bir uzman diskte kalanı bazen bulabilir. O da kilitli kalır.
clear-type = Şu kelimeyi yazın: { $word }
clear-word = boşalt
clear-now = Defteri kaldır
cleared = Defter bu laptoptan kaldırıldı
cleared-says = Bu laptopta defterden hiçbir şey kalmadı.
cleared-on = Devam et
