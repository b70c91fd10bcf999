### Woorden op papier: de poster, het eigen blad en de papieren sleutel.

paper-date = { $day } { $month } { $year }
paper-month-1 = Ocak
paper-month-2 = Şubat
paper-month-3 = Mart
paper-month-4 = Nisan
paper-month-5 = Mayıs
paper-month-6 = Haziran
paper-month-7 = Temmuz
paper-month-8 = Ağustos
paper-month-9 = Eylül
paper-month-10 = Ekim
paper-month-11 = Kasım
paper-month-12 = Aralık

## De poster
paper-poster-who = Kim: { $name }
paper-poster-from = Başlangıç: { $date }
paper-poster-until = Son gün: { $date }
paper-poster-made = Hazırlandığı gün: { $date }.
paper-poster-again = Birlikte yeniden bakacağımız gün: { $date }.

## Beide sleutelbladen
paper-sheet-code = Kodunuz
paper-sheet-made = Hazırlandığı gün: { $date }.

## Het eigen blad
paper-personal-title = Kurtarma sayfası: { $name }
paper-personal-what = Şifre cümlenizi unuttunuz mu? Bu kodla yeniden girersiniz.
paper-personal-where = Kod yalnızca bu laptopta çalışır: { $laptop }.
paper-personal-keep = Bu sayfayı evde saklayın. Laptopun yanına koymayın.
paper-personal-secret = Bu kod kimdeyse, sizin okuduğunuz her şeyi okur. Kimseye vermeyin.
paper-personal-lost = Sayfa kayıp mı? Ayarlar bölümünde yenisini yapın.

## De papieren sleutel van het buurthuis
paper-key-title = Mahalle evinin anahtarı: { $centre }
paper-key-what = Koordinatör kalmadı mı? Bu kodla yeni bir koordinatör seçersiniz.
paper-key-only = Kod yalnızca bu kâğıtta yazar. Hiçbir laptopta yoktur.
paper-key-keep = Bu sayfayı bir kasada veya yönetimde saklayın.
paper-key-secret = Bu kod kimdeyse, koordinatörün kim olacağına o karar verir.
paper-key-photo = Bu sayfanın fotoğrafını çekmeyin.

## Het bericht over een kwijte laptop
paper-moment = { $date }, saat { $hour }.{ $minute }
paper-loss-title = Kayıp laptop: { $laptop }
paper-loss-unnamed = adsız laptop
paper-loss-lead = Gizlilikten sorumlu kişi için. Mahalle evi: { $centre }.
paper-loss-made = Hazırlandığı gün: { $date }. Hazırlayan: { $name }, Samenboek ile.
paper-loss-happened = Ne oldu?
paper-loss-laptop = Laptopun adı: { $laptop }.
paper-loss-shared = Bu laptopta çok kişi çalışıyordu.
paper-loss-personal = Bu laptopta bir kişi çalışıyordu.
paper-loss-people = Laptopu açabilen kişiler: { $people }.
paper-loss-nobody = Laptopu kimin açabildiğini bilmiyoruz.
paper-loss-known = Fark ettiğimiz an: { $moment }.
paper-loss-stopped = Erişimin durdurulduğu an: { $moment }.
paper-loss-held = İçinde ne vardı?
paper-loss-book-until = Ekibin defteri. Laptoptan son haber: { $moment }.
paper-loss-book = Ekibin defteri. Hangi tarihe kadar olduğunu bilmiyoruz.
paper-loss-counts = Bizim laptopumuzda şu anda şunlar var: buluşma { $encounters }, anlaşma { $rules }, kişi kartı { $cards }.
paper-loss-cases = Bu laptopta okunabilen vakalar: { $cases }.
paper-loss-personal-things = Bir kartta isim, bazen de görev yazar. Metinlerde kişisel bilgiler olabilir.
paper-loss-protected = Nasıl korunuyor?
paper-loss-sealed = Laptoptaki defter şifrelidir (SQLCipher, AES-256). Anahtar bir şifre cümlesine bağlıdır (Argon2id).
paper-loss-open-yes = Laptop kaybolduğunda Samenboek açıktı.
paper-loss-open-no = Laptop kaybolduğunda Samenboek açık değildi.
paper-loss-open-unknown = Samenboek açık mıydı, bilmiyoruz.
paper-loss-paper-yes = Laptopun yanında bir şifre cümlesi, kodlu sayfa veya anahtar bellek vardı.
paper-loss-paper-no = Laptopun yanında şifre cümlesi, kodlu sayfa veya anahtar bellek yoktu.
paper-loss-paper-unknown = Yanında şifre cümlesi, kodlu sayfa veya anahtar bellek var mıydı? Bilmiyoruz.
paper-loss-reads-sealed = Laptopu bulan, şifre cümlesi olmadan defteri okuyamaz.
paper-loss-reads-perhaps = Bulanın defteri okuyup okuyamayacağından emin değiliz.
paper-loss-reads-readable = Laptopu bulan, defteri belki okuyabilir.
paper-loss-new-key = Durdurduktan sonra yazılanların yeni bir anahtarı var. Bu laptop o anahtarı almaz.
paper-loss-law = Yasa ne diyor?
paper-loss-law-authority = Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) bildirmek için son an: { $moment }. Bu süre 72 saattir (gizlilik yasası AVG, madde 33).
paper-loss-law-unless = İnsanlar için tehlike olası değilse bildirmek gerekmez.
paper-loss-law-people = İnsanlar için tehlike büyük mü? O zaman onlara da haber verilir (AVG, madde 34).
paper-loss-law-write = Ne olduğunu ve ne karar verdiğinizi her zaman yazın (AVG, madde 33, fıkra 5).
paper-loss-law-facts = Bunlar bilgilerdir. Hukuki tavsiye değildir.
paper-loss-decided = Ne karar veriyorsunuz?
paper-loss-decided-authority = Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) bildirmek: evet / hayır, çünkü
paper-loss-decided-people = Kişilere söylemek: evet / hayır, çünkü

## Het aanmeldblad van een ontmoeting
paper-weekday-1 = Pazartesi
paper-weekday-2 = Salı
paper-weekday-3 = Çarşamba
paper-weekday-4 = Perşembe
paper-weekday-5 = Cuma
paper-weekday-6 = Cumartesi
paper-weekday-7 = Pazar
paper-clock = { $hour }.{ $minute }
paper-sign-in-day = { $date } { $weekday }
paper-sign-in-starts = Saat { $start }
paper-sign-in-between = Saat { $start } - { $end }
paper-sign-in-expected = İsminiz listede mi? Önüne bir çarpı koyun.
paper-sign-in-write = Listede değil misiniz? Adınızı boş bir satıra yazın.
paper-sign-in-first-name = Adınızı boş bir satıra yazın.
paper-sign-in-first-time = Buraya ilk kez mi geldiniz? Yeni sütununa bir çarpı koyun.
paper-sign-in-privacy = Yalnızca adınız yeter, soyadı gerekmez. Bilgiler deftere yazılınca bu sayfayı atarız.
paper-sign-in-here = Geldi
paper-sign-in-name = Ad
paper-sign-in-new = Yeni
paper-sign-in-count = Her masada kaç kişi oturuyor?
paper-sign-in-table = Masa { $number }

## De agenda
paper-calendar-neutral = Buluşma
