### Het slot: de minuut ervoor, het scherm verbergen, de snelle code, en wie wie binnenlaat.

lock-seconds = saniye
lock-draft-stays = , taslağınız sizin kalır.
lock-still-there = Hâlâ burada mısınız?
lock-soon = Ekran bir dakika sonra kilitlenir. Yazdıklarınız saklanır.
lock-room-soon = Vaka bir dakika sonra kilitlenir. Yazdıklarınız saklanır.
lock-stay = Hâlâ buradayım
lock-help = Laptopa kimse dokunmuyor mu? O zaman kilitlenir.
lock-minutes = Kaç dakika sonra kilitlensin?
lock-closed-minutes = Vakalar kaç dakika sonra kilitlensin?
lock-now = { $minutes ->
    [one] Bu laptop bir dakika sonra kilitlenir.
   *[other] Bu laptop { $minutes } dakika sonra kilitlenir.
 }
lock-closed-now = { $minutes ->
    [one] Vakalar bir dakika sonra kilitlenir.
   *[other] Vakalar { $minutes } dakika sonra kilitlenir.
 }

privacy-hide = Ekranı gizle
privacy-title = Ekran şimdilik gizli
privacy-lead = Bir tuşa basın veya ekrana dokunun. Sonra devam edersiniz.

closed-room-shut = Vakalar kilitli
closed-room-type = Vakayı yeniden açmak için şifre cümlenizi yazın.
closed-room-kept = Yazdıklarınız saklandı. Kaldığınız yere dönersiniz.
closed-room-open = Vakayı aç

quick-title = Hızlı kod
quick-help = Laptop açıkken bununla hızlıca geri dönersiniz. Vakalar her zaman şifre cümlenizi ister.
quick-away = Şifre cümlesi olmadan girdiniz. Vakalar için onu yine de yazarsınız.
quick-there-none = Henüz hızlı kodunuz yok.
quick-there-pictures = Üç resimle geri dönersiniz.
quick-there-digits = Rakamlarla geri dönersiniz.
quick-which = Neyle geri dönmek istiyorsunuz?
quick-pictures = Üç resim
quick-digits = Rakamlar
quick-make = Hızlı kod oluştur
quick-change = Hızlı kodu değiştir
quick-clear = Kodu kaldır
quick-save = Kodu kaydet
quick-is-set = Hızlı kodunuz kaydedildi.
quick-cleared = Hızlı kodunuz kaldırıldı.
quick-new-pictures = Üç resim seçin. Sırasını aklınızda tutun.
quick-new-digits = Yeni rakamlarınız
quick-new-digits-help = Aklınızda kolay kalan dört, beş veya altı rakam.
quick-before-pictures = Önce şimdiki resimlerinizi seçin.
quick-before-digits = Şimdiki rakamlarınız
quick-press-three = Üç resminizi seçin.
quick-chosen = Seçilen: { $count } / 3
quick-again = Baştan başla
quick-your-digits = Rakamlarınız
quick-by-passphrase = Şifre cümlemle
quick-spent-passphrase = Kod çok kez yanlıştı. Şimdi şifre cümlenizi yazın.

let-me-in = Beni içeri al
let-in-who = Yanınızda hangi koordinatör var?
let-in-nobody = Burada şifre cümlesi olan bir koordinatör yok.
let-in-lead = Koordinatör, bu kişiyi tanıyor musunuz: { $person }? O zaman şifre cümlenizi yazın.
let-in-noted = Kimin kimi içeri aldığını yazarız. Eski hızlı kod artık çalışmaz.
let-in-passphrase = Şifre cümlesi: { $name }
let-in-do = İçeri al
let-in-log = Kim kimi içeri aldı?
let-in-log-help = Bunu yalnızca bir koordinatör görür.
let-in-log-empty = Henüz kimse yok.
let-in-line = İçeri alan: { $by }. Giren: { $whom }. { $when }.
let-in-somebody = biri

picker-last = en son buradaydı
picker-search = İsminizi arayın
picker-nobody = Burada bu isimde kimse yok.
