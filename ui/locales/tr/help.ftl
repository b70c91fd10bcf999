### Hulp: vragen die mensen stellen, met een antwoord in een paar stappen. Woorden tussen { } zijn de namen van knoppen.

help-eyebrow = Kısa ve kolay
help-here = Yardım: bu ekran
help-here-lead = Sorunuzu arayın veya buraya uyanı okuyun.
help-search = Yardımda ara
help-search-help = Sorunuzdan bir kelime yazın. Örneğin: bellek.
help-found = { $count ->
    [0] Cevap bulunmadı.
    [one] 1 cevap bulundu.
   *[other] { $count } cevap bulundu.
 }
help-ask = Başka bir kelime deneyin. Veya bir koordinatöre sorun.
help-ask-names = Başka bir kelime deneyin. Veya şu kişiye sorun: { $names }.
help-close = Yardımı kapat
help-coming-in = Girmek ve çıkmak
help-more = Daha fazla yardım

## Ontmoetingen
topic-record = Bir buluşmayı nasıl yazarım?
    .steps =
        “{ new-encounter }” düğmesine basın.
        Ne olduğunu ve kimlerin geldiğini seçin.
        “{ save-encounter }” düğmesine basın. Bir cümle yeter.
        Yarıda mı bıraktınız? Taslağınız “{ today }” sayfasındadır.
    .words = akşam yemek not doldurmak taslak ziyaret
topic-series = Tekrar eden bir şeyi nasıl eklerim?
    .steps =
        “{ encounters }” sayfasına gidin. “{ series-all }” düğmesine basın.
        “{ series-new }” düğmesine basın. Ne sıklıkta olduğunu seçin.
        “{ save-series }” düğmesine basın.
        O gün “{ today }” sayfasında görünür.
    .words = her hafta haftalık aylık sabit takvim plan
topic-door = “{ open-door }” nedir?
    .steps =
        İnsanlar geldiklerini kendileri söyler. Kimse başkasının adını görmez.
        Bir buluşma açın. “{ open-door }” düğmesine basın.
        Laptopu kapının yanına koyun. Gelen kişi “{ door-here }” düğmesine basar.
        Sonra “{ door-stop }” düğmesine basın. Laptop kilitlenir.
    .words = kapı giriş kayıt gelmek
topic-find = Bir şeyi nasıl yeniden bulurum?
    .steps =
        “{ search }” alanına bir kelime, isim veya yer yazın.
        Bir şey çıkmadı mı? Kelimenin bir parçasını yazın.
        Çöpe mi atıldı? “{ settings }”, “{ settings-bin }” bölümüne bakın.
    .words = arama kayıp çöp bulmak
topic-mistake = Hata yaptım. Şimdi ne olacak?
    .steps =
        Hemen “{ undo }” düğmesine basın.
        Üzerinden zaman mı geçti? Yanlışı açın ve “{ change }” düğmesine basın.
        Çöpte mi? “{ settings }”, “{ settings-bin }” bölümünde “{ bring-back }” düğmesine basın.
    .words = yanlış düzeltmek geri almak silmek
topic-import = Excel’den bir listeyi nasıl alırım?
    .steps =
        “{ encounters }” sayfasına gidin. “{ from-a-list }” düğmesine basın.
        “{ import-choose-file }” düğmesine basın. Hepsi doğru mu, bakın.
        “{ import-take }” düğmesine basın.
        Doğru değil mi? “{ import-take-back }” düğmesine basın.
    .words = dosya aktarmak csv adresler tablo
topic-signal = Mahallede bir şey fark ettim. Nereye yazarım?
    .steps =
        “{ encounters }” sayfasına gidin. “{ signals }” bölümünü seçin.
        “{ new-signal }” düğmesine basın. İsim yazmayın.
        “{ save-signal }” düğmesine basın.
    .words = gürültü çöp rahatsızlık kavga sokak bildirmek

## Afspraken
topic-rule = Sokak için nasıl anlaşma yaparım?
    .steps =
        “{ agreements }” sayfasına gidin. “{ new-rule }” düğmesine basın.
        Ne yapacağınızı yazın. Birkaç dilde olabilir.
        Ne zaman yeniden birlikte bakacağınızı seçin.
        “{ save-rule }” düğmesine basın.
    .words = kural ev merdiven komşular
topic-poster = Bir anlaşmayı nasıl asarım?
    .steps =
        Anlaşmayı açın. En çok üç dil seçin.
        “{ print-poster }” düğmesine basın.
        Yazıcı yok mu? “{ save-as-file }” düğmesine basın, başka yerde yazdırın.
    .words = afiş giriş yazdırmak kağıt

## Zaken
topic-case = Bir başvuruyu nasıl yazarım?
    .steps =
        Bu, kendi laptopunuzda ve şifre cümlesiyle olur.
        “{ agreements }” sayfasına gidin. “{ cases }” bölümünü seçin.
        “{ new-case }” düğmesine basın. Bildiklerinizi yazın.
        “{ case-save }” düğmesine basın.
        Sonra bir koordinatör “{ case-assign }” düğmesini seçer.
    .words = vaka kavga komşular şikayet arabulmak
topic-case-read = Bir vakayı kimler okuyabilir?
    .steps =
        Koordinatörler her vakayı okur. Arabulucular kendilerine verilenleri okur.
        Yalnızca kendi laptoplarında ve şifre cümlesiyle.
        Vakayı açın. “{ case-reads }” bölümünde kimin baktığını görürsünüz.
        Vakayı bırakan kişi yeni yazılanları okumaz.
    .words = gizli gizlilik kapalı oda erişim
topic-case-agreement = Bir vakada nasıl anlaşma yaparım?
    .steps =
        Vakayı açın. “{ new-case-agreement }” düğmesine basın.
        Her maddede kimin ilgileneceğini yazın.
        Birlikte okuyun. “{ agreement-save }” düğmesine basın.
    .words = taraflar arabuluculuk maddeler sözleşme
topic-sign = Birine nasıl imzalatırım?
    .steps =
        Vakadaki anlaşmayı açın. “{ agreement-sign-now }” düğmesine basın.
        Nasıl evet dediğini seçin: imza, kağıt, sözlü veya yazarak.
        Ekranda mı? Sonra “{ agreement-ink-save }” düğmesine basın.
        Sonra kelimeler değişirse herkes yeniden imzalar.
    .words = imza imzalamak evet onay
topic-letter = Bir vaka için nasıl mektup yaparım?
    .steps =
        Vakayı açın. “{ letters }” bölümünde bir mektup seçin.
        Kağıda ne geleceğini okuyun. “{ letter-print }” düğmesine basın.
        Mektup gitti mi? “{ letter-sent }” düğmesine basın.
    .words = davet kart posta göndermek
topic-unsafe = Güvenli değilse ne yaparım?
    .steps =
        Şu anda tehlike mi var? 112’yi arayın.
        Vakayı açın. “{ flag-begin }” düğmesine basın.
        Ne olduğunu seçin. “{ flag-save }” düğmesine basın.
        Koordinatörü arayın. Vakayı yalnızca koordinatör yeniden başlatır.
    .words = tehlike şiddet tehdit polis silah çocuk
topic-aftercare = İşe yarayıp yaramadığını sonra nasıl sorarım?
    .steps =
        Vakadaki anlaşmayı açın. “{ aftercare-begin }” düğmesine basın.
        Kiminle konuştuğunuzu seçin. Her maddeyi cevaplayın.
        “{ aftercare-save }” düğmesine basın.
    .words = takip bir ay sonra aramak
topic-figures = Yıllık sayıları nasıl hazırlarım?
    .steps =
        Bunu bir koordinatör kendi laptopunda yapar.
        “{ cases }” sayfasında “{ more }” düğmesine basın. “{ figures }” bölümünü açın. Yılı seçin.
        Sayılar başkaları için mi? “{ figures-published }” seçin.
        “{ figures-save-xlsx }” düğmesine basın.
    .words = yıllık rapor istatistik belediye ccv

## Mensen
topic-person = Biri için nasıl kart açarım?
    .steps =
        “{ people }” sayfasına gidin. “{ new-person }” düğmesine basın.
        Ad yeter. Din veya köken sormayın.
        Benzeyen bir kart mı var? Aynı kişi mi, bakın.
        “{ save-person }” düğmesine basın.
    .words = adres telefon isim çift grup gönüllü
topic-consent = Birinin neye izin verdiğini nasıl yazarım?
    .steps =
        Önce sorun. Herkes her zaman hayır diyebilir.
        Kartı açın. “{ new-consent }” düğmesine basın.
        Ne için olduğunu seçin. “{ save-consent }” düğmesine basın.
        Kişi artık istemiyor mu? “{ withdraw-consent }” düğmesine basın.
    .words = izin fotoğraf hikaye geri çekmek
topic-known = Biri ne bildiğimizi soruyor. Ne yaparım?
    .steps =
        Kartı açın. “{ access }” düğmesine basın.
        Cümleleri okuyun. Biri başkası hakkında mı? İşareti kaldırın.
        “{ access-save-pdf }” düğmesine basın. Yalnızca o kişiye verin.
    .words = veri hak gizlilik görmek
topic-handover = Biri bırakıyor. İşlerini nasıl devreder?
    .steps =
        Kartı açın. “{ handover-what }” düğmesine basın.
        Son günü ve kimin devraldığını seçin.
        “{ handover-give }” düğmesine basın.
    .words = devir ayrılmak veda görevler
topic-forget = Birini nasıl unuttururum?
    .steps =
        Bunu bir koordinatör yapar. Hiçbir zaman geri gelmez.
        Kartı açın. “{ forget }” düğmesine basın. Ne gideceğini okuyun.
        Kelimeyi yazın. “{ forget-now }” düğmesine basın.
        Sonra paylaşın. O zaman öteki laptoplar da unutur.
    .words = silmek kaldırmak sonsuza kadar gizlilik
topic-kept = Neler kendiliğinden silinir?
    .steps =
        Hiçbir şey kendiliğinden silinmez. Siz bakarsınız ve evet dersiniz.
        “{ settings }” bölümüne gidin. “{ retention }” seçin.
        Orada defterde çok uzun kalanları görürsünüz.
        Gidebilir mi? “{ retention-go }” düğmesine basın.
    .words = saklamak temizlemek süre ne kadar

## Delen
topic-stick = Her şeyi USB belleğe nasıl koyarım?
    .steps =
        Belleği laptopa takın. “{ sharing }” sayfasına gidin.
        Belleği seçin. “{ exchange }” düğmesine basın.
        Şu yazıyı bekleyin: “{ stick-out }”
        Öteki laptopta da aynısını yapın.
        Belleği yalnızca ekibiniz okuyabilir.
    .words = usb bellek götürmek paylaşmak fiş
topic-wifi = USB bellek olmadan nasıl paylaşırız?
    .steps =
        İki laptopta da Samenboek’u aynı wifi ağında açın.
        “{ sharing }” sayfasına gidin. “{ near-turn-on }” düğmesine basın.
        Birbirini bulmuyor mu? Adresi yazın. “{ near-call }” düğmesine basın.
    .words = ağ internet kendiliğinden bağlanmak
topic-laptop = Yeni bir laptop nasıl eklenir?
    .steps =
        Yeni laptopta Samenboek’u açın. “{ way-join }” seçin.
        Burada “{ sharing }” sayfasına gidin. “{ laptop-add }” düğmesine basın.
        Altı rakamı yazın. “{ let-in }” düğmesine basın.
        Üç resmi karşılaştırın. “{ join-pictures-same }” seçin.
    .words = yeni bilgisayar bağlamak katılmak rakam
topic-lost = Bir laptop kaybolursa ne yaparım?
    .steps =
        Hemen bir koordinatöre söyleyin.
        Koordinatör “{ sharing }” sayfasına gider. O laptopta “{ board-part }” yazar.
        “{ part-lost }” seçin. “{ part-stop }” düğmesine basın.
        Sonra listedekileri yapın.
    .words = çalındı hırsızlık kayıp veri sızıntısı
topic-versions = İki versiyon varsa ne yaparım?
    .steps =
        İki kişi farklı şeyler mi yazdı? İkisini de saklarız.
        “{ today }” sayfasına bakın. “{ this-one }” veya “{ keep-both }” seçin.
        Acele etmeyin. Bir seçimi geri alabilirsiniz.
    .words = fark farklı çift hangisi doğru

## Binnenkomen en weggaan
topic-leave = Bitirdim. Şimdi ne olacak?
    .steps =
        “{ leave }” düğmesine basın. Defter kilitlenir.
        Taslağınız sizin kalır.
        Kısa bir ara mı? “{ privacy-hide }” düğmesine basın.
        Kimse laptopa dokunmazsa kendiliğinden kilitlenir.
    .words = çıkış kapatmak kilit bitirmek
topic-passphrase = Şifre cümlemi bilmiyorum
    .steps =
        Resminizi seçin. “{ forgot }” düğmesine basın.
        “{ forgot-sheet }” veya “{ forgot-stick }” seçin.
        Hiçbiri yok mu? Bir koordinatör size yeni bir cümle verir.
        Koordinatör yanınızda mı? “{ let-me-in }” düğmesine basın.
        Eski cümlenizi kimse okuyamaz.
    .words = parola unutmak kayıp giriş kurtarma sayfası anahtar
topic-not-there = Ben burada yokum
    .steps =
        Çok resim mi var? “{ picker-search }” alanına adınızı yazın.
        Laptop yeni mi açıldı? Yalnızca şifre cümlesi olanlar görünür.
        Yeni misiniz? Bir koordinatörden laptopu açmasını isteyin.
        Koordinatör “{ settings }” bölümünde “{ add-person }” düğmesine basar.
    .words = yeni resim isim giriş yüzüm
topic-quick = Nasıl hızlıca geri dönerim?
    .steps =
        “{ settings }”, “{ settings-me }” bölümünde “{ quick-make }” düğmesine basın.
        Resim veya rakam seçin. “{ quick-save }” düğmesine basın.
        Kod, Samenboek açık kaldıkça çalışır.
        Beş kez yanlış mı? O zaman şifre cümlenizi yazın.
    .words = pin kod resimler hızlı dönüş
topic-newcomer = Bu laptopta biri nasıl katılır?
    .steps =
        Bir koordinatör “{ settings }”, “{ settings-people }” bölümüne gider.
        “{ add-person }” düğmesine basın.
        “{ way-profile }” veya “{ way-passphrase }” seçin.
        Sayfayı yazdırın ve o kişiye verin.
    .words = yeni gönüllü hesap kullanıcı erişim
topic-no-lead = Artık koordinatör yok
    .steps =
        Mahalle evinin anahtarını kasadan alın.
        “{ settings }”, “{ settings-people }” bölümünde “{ nobody-leads-link }” düğmesine basın.
        Kodu yazın. “{ paper-key-check }” düğmesine basın.
        Kimin yöneteceğini seçin. “{ paper-key-use }” düğmesine basın. Kod bir kez çalışır.
    .words = kağıt anahtar kasa yönetim kurul
topic-begin = Yeni bir laptopta nasıl başlarım?
    .steps =
        Henüz defter yok mu? “{ way-found }” seçin.
        Zaten bir defter var mı? “{ way-join }” seçin.
        Bellekte eski bir defter mi var? “{ way-restore }” seçin.
    .words = ilk kez başlamak kurmak

## Instellingen
topic-backup = Nasıl yedek alırım?
    .steps =
        Laptopa bir USB bellek takın.
        “{ settings }”, “{ settings-backup }” bölümünde “{ make-backup }” düğmesine basın.
        Belleği kasaya koyun.
    .words = yedek kopya kasa güvenli geri yüklemek
topic-reading = Başka bir dili veya rengi nasıl seçerim?
    .steps =
        “{ language }” düğmesine basın. Yazdıklarınız kalır.
        Renkler için “{ settings }”, “{ settings-colours }” bölümüne gidin.
        Okumak zor mu? “{ theme-contrast }” seçin.
    .words = okumak harfler koyu açık karşıtlık göz
topic-export = Excel’e nasıl bir şey aktarırım?
    .steps =
        “{ settings }” bölümüne gidin. “{ save-book }” seçin.
        Ne alacağınızı seçin, isimli veya isimsiz.
        “{ export-now }” düğmesine basın. Dosyası olan herkes onu okuyabilir.
    .words = dosya sayılar libreoffice csv destek

## De sneltoetsen
keys-title = Klavye kısayolları
key-new = Yeni buluşma
key-save = Kaydet
key-undo = Geri al
key-search = Ara
key-back = Bir adım geri
key-leave = Bitti, gidiyorum

## Het blad
guide-title = Bir sayfada yardım
guide-lead = Bu sayfayı yazdırın ve laptopun yanına koyun.
guide-language = Hangi dilde?
guide-phone = En alta yardım eden kişiyi ve numarasını yazarsınız.
guide-print = Sayfayı yazdır
guide-open = Sayfayı aç
guide-alt = Yardım sayfası, kağıtta göründüğü gibi
