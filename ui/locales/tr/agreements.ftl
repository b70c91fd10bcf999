### Afspraken in een zaak: maken, tekenen, nazorg.

case-agreements = Ne konuda anlaştılar?
no-case-agreements = Henüz anlaşma yok.
new-case-agreement = Anlaşma yaz
case-agreement-thrown-away = Çöpe atıldı
agreement-items = { $count ->
    [one] 1 madde
   *[other] { $count } madde
 }
agreement-standing-draft = Henüz imzalanmadı
agreement-standing-part = Henüz herkes imzalamadı
agreement-standing-signed = İmzalandı
agreement-standing-changed = İmzadan sonra değişti
agreement-version = Versiyon { $number }, işaret { $mark }
agreement-next-talk = Sonraki görüşme: { $day }
agreement-review = Birlikte yeniden bakma günü: { $day }
agreement-of-case = Bir vakada anlaşma
agreement-file = Anlaşmalar
draft-of-agreement = Bir vakada anlaşma
draft-of-agreement-in = Bir vakada anlaşma
draft-of-aftercare = Bir vakada takip
draft-of-agreement-sign = Bir vakada imza

## Maken

agreement-who-does-what = Kim ne yapıyor?
agreement-first-language = Birinci dil
agreement-second-language = İkinci dil
agreement-one-language = Yalnızca bir dil
agreement-other-language = Başka dil
agreement-language-code = O dilin kodu
agreement-language-code-help = Örneğin: Tigrinya için ti, Somalice için so.
agreement-swap-languages = Yerlerini değiştir
agreement-language-drop = O zaman şu cümleler gider:
agreement-language-take = Dili kaldır
agreement-language-keep = Dil kalsın
agreement-language-hidden = Bu dili burada görmüyorsunuz:
agreement-two-languages = İki dilde anlaşma
agreement-text = Ne konuda anlaşıyorsunuz?
agreement-text-in = Ne konuda anlaşıyorsunuz? ({ $language })
agreement-text-help = Onların kendi sözleriyle yazın.
agreement-responsible = Bundan kim sorumlu?
agreement-who = Kim katılıyor?
agreement-others = Başka kim?
agreement-where = Nerede?
agreement-how = Tam olarak nasıl?
agreement-from = Ne zaman başlıyor?
agreement-until = Son gün ne zaman?
agreement-more = Nerede, nasıl, ne zaman?
agreement-mediators = Arabulucular
agreement-party-left = { $name }, artık taraf değil
agreement-item-gone = Madde { $number } kaldırıldı.
agreement-item-back = Geri koy
agreement-up = Yukarı
agreement-up-item = Madde { $number } yukarı
agreement-down = Aşağı
agreement-down-item = Madde { $number } aşağı
agreement-talk-first = Gelecek sefer önce konuşuruz
agreement-talk-first-in = Gelecek sefer önce konuşuruz ({ $language })
agreement-talk-first-help = Önce birbirinize nasıl ulaşırsınız?
agreement-talk-first-use = Bu cümleyi kullan
agreement-talk-first-sentence = Bir şey mi var? O zaman önce birbirimizin zilini çalarız.
agreement-review-on = Ne zaman birlikte yeniden bakacaksınız?
agreement-in-weeks = { $count } hafta sonra
agreement-form = Nasıl evet demek istiyorlar?
agreement-save = Anlaşmayı kaydet
agreement-read-along = Birlikte okuyun
agreement-read-stop = Okumayı bitir
agreement-read-both = İki dil
agreement-read-language = Hangi dilde okuyorsunuz?
agreement-no-parties = Önce vakaya tarafların kim olduğunu yazın.

form-signed = Ekranda imzalamak
form-paper = Kâğıtta imzalamak
form-spoken = Sesli evet demek
form-typed = İsmi yazmak

## Tips naast een punt

agreement-hint-vague = ‘{ $word }’ sözünü herkes farklı anlar. İyi gittiğini nereden anlarsınız?
agreement-hint-blaming = ‘{ $word }’ suçlama gibi duyuluyor. Onsuz olur mu?
agreement-hint-conditional = Bu madde öteki tarafı bekliyor (‘{ $word }’). Beklemeden olur mu?
agreement-hint-without-day = Burada henüz bir gün yok.
agreement-hint-one-sided = Şimdi her şeyi bir taraf yapıyor. Öteki taraf ne yapıyor?
agreement-hints = İpuçları

## Bladzijde

agreement-title = Anlaşma, { $day }
agreement-changed = İmzadan sonra değişti.
agreement-changed-help = İmzalanan metin aşağıda. Şimdiki metin henüz imzalanmadı.
agreement-renamed = Bir isim imzadan sonra değişti. Burada o zamanki isim yazıyor.
agreement-stopped = Vaka durdu. Şimdi imzalanamaz ve değiştirilemez.
agreement-item-goes = Kaldırılsın
agreement-item-stays = Kalsın
agreement-item-stays-text = Kalsın: { $text }
agreement-as-signed = İmzalanan hali
agreement-as-now = Şimdiki hali
agreement-older = Daha önce imzalananlar
agreement-not-yet = Henüz imzalanamaz.
agreement-sees-to-it = bundan sorumlu
agreement-nobody-sees = Bundan henüz kimse sorumlu değil
agreement-talk-first-short = Önce konuşmak
agreement-change = Değiştir
agreement-change-help = Değiştirirseniz herkes yeniden imzalar.

## Tekenen

agreement-sign = Kim evet diyor?
agreement-sign-now = İmza al
agreement-sign-of = İmza al: { $name }
agreement-signed-on = İmza günü: { $day }
agreement-sign-way = { $name } nasıl evet diyor?
agreement-ink = Burayı imzalayın, { $name }
agreement-ink-help = Parmağınızla, kalemle veya fareyle imzalayın.
agreement-ink-clear = Sil
agreement-ink-picture = İmza: { $name }
agreement-ink-save = İmzayı kaydet
agreement-photo-save = Kâğıdın fotoğrafını seç
agreement-photo-help = Önce yazdırın. İmzalanan kâğıdın fotoğrafını çekin.
agreement-photo-show = Kâğıda bak
agreement-photo-hide = Kâğıdı gizle
agreement-photo-alt = İmzalanan kâğıdın fotoğrafı
agreement-witness = Kim duydu?
agreement-witness-save = Söyleneni kaydet
agreement-name = İsminizi yazın
agreement-name-save = İsmi kaydet
agreement-way-signed = Ekranda imzalandı
agreement-way-paper = Kâğıtta imzalandı
agreement-way-spoken = Sesli söylendi. Duyan: { $name }.
agreement-way-typed = İsim yazıldı: { $name }
agreement-written-by = Yazan: { $name }.
agreement-unsign = Geri al
agreement-unsign-of = İmzayı geri al: { $name }
agreement-unsigned = İmza geri alındı.
agreement-all-signed = Herkes evet dedi.
agreement-told = Nasıl bittiğini yönlendiren öğrenebilir mi?
agreement-told-help = Yalnızca sonucu. Burada yazanları asla.
agreement-told-of = { $name }: yönlendiren bunu öğrenebilir mi?
agreement-told-yes = Evet
agreement-told-no = Hayır
agreement-told-said = { $name }, { $day }: { $answer }
agreement-told-nothing = Henüz sorulmadı

## Papier

agreement-paper = Kâğıtta böyle görünür
agreement-paper-alt = Kâğıtta anlaşma, sayfa { $page } / { $pages }
agreement-paper-languages = Kâğıttaki diller
agreement-paper-copies = Her taraf kendi kopyasını alır.
agreement-print = Yazdır
agreement-save-file = Dosya olarak kaydet
agreement-file-warning = Bu dosya kilitli değil. Dosya kimdeyse, o okuyabilir.
agreement-file-yes = Yine de kaydet
agreement-printed = Yazıcıya gönderildi.

## Nazorg

aftercare = Takip
aftercare-of = İyi gidiyor mu? Herkese sorun.
aftercare-begin = Nasıl gittiğini sor
aftercare-who = Kiminle konuşuyorsunuz?
aftercare-which = Hangi anlaşma hakkında?
aftercare-on = Ne zaman konuştunuz? Kişi: { $name }
aftercare-item = Madde { $number }: iyi gidiyor mu?
aftercare-other-answers = Başka bir cevap
aftercare-note = Bir şey eklemek ister misiniz?
aftercare-note-add = Not ekle
aftercare-with-step = Vakaya Takip adımını da ekle
aftercare-save = Cevapları kaydet
aftercare-saved = Cevaplar kaydedildi.
aftercare-answers = Daha sonra ne dediler?
aftercare-no-answers = Nasıl gittiğini henüz kimse sormadı.
aftercare-no-talk = Önce birlikte konuşursunuz. O görüşmeyi vakaya yazın.
aftercare-differs = Aynı şeyi söylemiyorlar
aftercare-next = Bir daha konuşmak ister misiniz?
aftercare-next-help = Sonraki görüşme için bir gün seçin.
said-kept = İyi gidiyor
said-partly = Biraz
said-not = İyi gitmiyor
said-not-applicable = Artık gerekli değil
said-unknown = Bilmiyor
said-taken-back = geri alındı

field-talk-first = Önce konuşmak
field-review-on = Birlikte yeniden bakma
field-form = Nasıl evet dedikleri
