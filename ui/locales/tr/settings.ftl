### Instellingen en mensen.

settings-me = Benim hakkımda
settings-people = Kişiler
settings-laptop = Bu laptop
settings-locks = Kilit
laptops-at-sharing = Bütün laptoplar Paylaşım sayfasında
settings-backup = Yedek
settings-bin = Çöp kutusu
settings-language = Dil
settings-colours = Renk ve okuma
change-passphrase = Şifre cümlesini değiştir
passphrase-now = Şimdiki şifre cümleniz
passphrase-new-one = Yeni şifre cümleniz
passphrase-changed = Şifre cümleniz değişti.
data-folder = Defterin klasörü
data-folder-help = Her şey burada, kilitli. İçinde bir şey değiştirmeyin.
version-of-app = Samenboek { $version }
backup-help = Her şeyin olduğu kilitli tek bir dosya. Onu bir USB bellekte, kasada saklayın.
make-backup = Yedek al
backup-made = Yedek alındı: { $size }. Yedeği okuyup kontrol ettik.
bin-help = Her şeyi geri koyabilirsiniz.
bin-empty = Çöp kutusu boş
bin-empty-help = Çöpe attıklarınız buraya gelir.
thrown-away-by = { $name } bunu çöpe attı, { $when }
which-colours = Hangi renklerle okumak istersiniz?
theme-system = Laptoptaki gibi
theme-light = Açık
theme-dark = Koyu
theme-contrast = Yüksek kontrast

laptops = Laptoplar
no-laptop = henüz kendi laptopu yok
that-is-you = bu sizsiniz
add-person = Birini ekle
add-person-here = Bu laptopa birini ekle
their-name = Bu kişinin adı ne?
how-comes-in = Bu kişi nasıl girecek?
way-profile = Resimle
way-passphrase = Şifre cümlesiyle
way-profile-help = Laptop zaten açıksa girebilir.
way-passphrase-help = Laptopu kendisi de açabilir.
person-added = Bu kişi artık defterde.
sheet-of-newcomer = Yeni kişi için sayfa
sheets-lead-one = Şimdi yazdırın veya kaydedin. Onu yalnızca bir kez görürsünüz.
sheet-kept = Onu sakladım

stop-access = Erişimi durdur
stop-access-of = Erişimi durdur: { $name }
stop-access-title = Bu kişinin erişimi durdurulsun mu: { $name }?
stop-access-does = { $name } şimdiye kadar ne paylaştıysa defterde kalır. { $name } yeni yazılanları artık okuyamaz. Başka bir laptopta da okuyamaz.
stop-access-when = Öteki laptoplar bunu bir sonraki paylaşımda duyar.
stop-access-cannot = { $name } şimdiye kadar ne okuduysa, onu geri alamayız.
stop-access-forever = Daha sonra yeniden katılmak isterse? O zaman { $name } baştan içeri alınır.
stop-access-no = Hayır, böyle kalsın
stop-access-yes = Evet, erişimi durdur
access-stopped = Erişim durduruldu.
access-ended = erişim durduruldu

go-back = Yedeğe dön
go-back-none = Geri dönülecek bir şey yok
go-back-none-help = Bu, bir yedek geri yüklendikten sonra mümkündür.
go-back-card = Bu laptop bir yedekten geldi. Önce paylaşın. Sonra seçin.
go-back-card-gone = Defter yedeğe döndü. Böyle doğru mu?
go-back-lead = Bu laptopun bir yedekten geldiği zaman: { $when }. Herkesin defteri o yedeğe dönebilir.
go-back-unheard = Bu laptoplar yedekten beri henüz paylaşmadı:
go-back-share-first = Yalnızca onlarda olan kayıtlar bu planda yok.
go-back-plan = Şunlar olur
go-back-back = { $count ->
    [0] Geri dönecek bir şey yok.
    [one] Bir kayıt eski haline döner.
   *[other] { $count } kayıt eski haline döner.
}
go-back-to-bin = { $count ->
    [0] Çöp kutusuna giden bir şey yok.
    [one] Bir kayıt yedekten sonra yazıldı. O çöp kutusuna gider.
   *[other] { $count } kayıt yedekten sonra yazıldı. Onlar çöp kutusuna gider.
}
go-back-stays = { $count ->
    [0] Şimdiki haliyle kalan bir şey yok.
    [one] Bir kayıt şimdiki haliyle kalır.
   *[other] { $count } kayıt şimdiki haliyle kalır.
}
go-back-not-cases = Vakalar şimdiki haliyle kalır. Kimin neye izinli olduğu da kalır.
go-back-kept = Hiçbir şey kaybolmaz. Bunu geri alabilirsiniz.
go-back-which = Eski haline dönecekler
go-back-which-bin = Çöp kutusuna gidecekler
go-back-word = dön
go-back-now = Herkeste geri döndür
go-back-done = { $count ->
    [one] Bir kayıt geri döndü.
   *[other] { $count } kayıt geri döndü.
}
go-back-gone = { $count ->
    [one] Bir kayıt eski haline döndü. Paylaşınca ötekiler de görür.
   *[other] { $count } kayıt eski haline döndü. Paylaşınca ötekiler de görür.
}
go-back-undo = Bunu geri al
go-back-undone = Her şey yeniden önceki gibi.
go-back-end = Defter böyle kalsın
go-back-ended = Defter şimdiki haliyle kalıyor.

## Languages

language-yours = Bu dil sizin diliniz. İlk ekranın kendi dili var.
languages-standing = Hangi diller var?
language-standing-checked = Tamamen hazır
language-standing-unchecked = Ana dili bu olan biri daha kontrol etmeli
language-standing-from-file = { $count ->
    [0] Bir dosyadan. Hepsi içinde.
    [one] Bir dosyadan. 1 cümle Hollandaca.
   *[other] Bir dosyadan. { $count } cümle Hollandaca.
 }
language-remove = Kaldır
language-from-file = Dosyadan dil
language-from-file-help = Biri Samenboek’u çevirebilir. O dil tek bir dosyayla gelir.
language-pick-file = Dosya seç
language-choose-file = Dil dosyası seç
language-added = { $count ->
    [0] hepsi içinde.
    [one] 1 cümle Hollandaca.
   *[other] { $count } cümle Hollandaca.
 }

## Sesli okuma

read-aloud = Sesli oku
read-aloud-stop = Okumayı durdur
read-aloud-name = Sesli oku: { $name }
reading-title = Sesli okuma
reading-help = Samenboek bir sayfayı sesli okuyabilir. Esc ile durur.
reading-button = Düğmeyi görmek ister misiniz?
reading-on = Evet, göster
reading-off = Hayır, gizle
reading-speed = Ne kadar hızlı?
reading-speed-slow = Yavaş
reading-speed-plain = Normal
reading-speed-quick = Hızlı
reading-voices = Bu dillerin burada sesi var:
reading-no-voices = Bu dillerin burada sesi yok:
reading-no-voices-help = Bu dizüstüne eSpeak NG programını kurun. Ya da kayıt seçin.
recordings-title = Ses kayıtları
recordings-help = Biri cümleleri sesli kaydedebilir. Bunlar tek bir dosyada gelir.
recordings-line = { $count ->
    [one] 1 cümle, ses: { $by }
   *[other] { $count } cümle, ses: { $by }
  }
recordings-added = { $count ->
    [one] 1 cümle eklendi.
   *[other] { $count } cümle eklendi.
  }
recordings-choose-file = Ses kayıtlı bir dosya seçin
