### Naast de stappen van een zaak: veiligheid, gesprekken, wie bemiddelt, terugkijken.

## Veiligheid

flag-begin = Güvenli değil
flag-title = Ne oldu?
flag-help = Vaka hemen durur. Hastalık veya yargı yazmayın.
flag-violence = Şiddet
flag-weapons = Silah
flag-threat = Tehdit
flag-child = Tehlikede bir çocuk
flag-crisis = Çok zor durumda biri
flag-other = Başka bir şey
flag-save = Vakayı durdur
flag-done = Vaka durdu.
stopped-title = Bu vaka durdu: durum güvenli değil.
stopped-by = { $what }. Yazan: { $name }, { $day }.
stopped-what-now = Oraya yalnız gitmeyin. Şu anda tehlike mi var? 112’yi arayın.
stopped-who = Sonra koordinatörünüzü arayın.
stopped-paper = Şimdi kim yardım eder?
stopped-lift = Devam ettir
stopped-lift-only = Vakayı yalnızca bir koordinatör devam ettirir.
stopped-why = Neden yeniden devam edebilir?
stopped-why-help = Bir cümle yeter. Bunu vakadaki herkes okur.
stopped-lift-save = Yeniden devam et
stopped-lifted = Vaka yeniden devam ediyor.
draft-of-case-lift = Bir vakanın neden devam ettiği
stopped-short = Durdu

## Gesprekken

meetings = Planlanan görüşmeler
meetings-none = Henüz planlanan bir şey yok.
meeting-add = Görüşme planla
meeting-what = Hangi görüşme?
meeting-first-talk = Birinci tarafla
meeting-second-talk = İkinci tarafla
meeting-session = Herkesle birlikte
meeting-aftercare = Takip
meeting-other = Başka görüşme
meeting-on = Hangi gün?
meeting-at = Saat kaçta?
meeting-place = Nerede?
meeting-save = Görüşmeyi kaydet
meeting-strike = Olmayacak
meeting-strike-of = Olmayacak: { $day }
meeting-struck = Üstü çizildi. Görüşme olmayacak.
meeting-when = { $day }, saat { $time }
meeting-card = Randevu kartı yap
talks-save = Görüşmeleri takvime kaydet
talks-save-help = Takviminizde yalnızca “Görüşme” yazar. İsim ve sokak yazmaz.
draft-of-case-meeting = Bir vakada görüşme

## Ook opgeschreven

noted = Başka yazılanlar
noted-letter = Gönderildi: { $letter }
noted-letter-to = Gönderildi, kime: { $name }. { $letter }
noted-flag = Güvenli değil: { $what }
noted-lift = Yeniden devam ediyor
noted-told-yes = { $name }: yönlendiren öğrenebilir
noted-told-no = { $name }: yönlendirenin öğrenmesini istemiyor
noted-meeting = Görüşme planlandı: { $day }
noted-knows = { $name } bir tarafı tanıyor
noted-strike = Üstünü çiz
noted-strike-of = Üstünü çiz: { $what }
noted-struck = üstü çizildi
noted-done = Üstü çizildi. Görünmeye devam eder.

## Wie bemiddelt

proposals = Öneri
proposals-help = Siz seçersiniz. Neden uygun oldukları burada yazıyor.
proposals-none = Uygun bir ikili bulunmadı. Kendiniz seçin.
proposals-by-hand = İki kişiyi kendin seç
proposal-take = Bu ikiliyi seç
proposal-take-of = Bu ikiliyi seç: { $names }
proposals-left-out = Önerilmeyenler
reason-speaks = Konuştuğu dil: { $language }
reason-speaks-not = Bu dili kimse konuşmuyor: { $language }
reason-language-unknown = Bu dili kimin konuştuğunu bilmiyoruz: { $language }
reason-experienced = { $name } çok deneyimli
reason-both-new = İkisi için de yeni
reason-did-this = { $name } böyle bir vaka yaptı
reason-free = Şu anda vakaları yok
reason-busy = { $name } çok vakayla ilgileniyor
reason-near = { $name } yakında oturuyor
reason-distance-unknown = Ne kadar yakında oturduklarını bilmiyoruz
bar-is-party = adı bir tarafla aynı
bar-lives-there = bir tarafın adresinde oturuyor
bar-knows-party = bir tarafı tanıyor
bar-declined = daha önce hayır dedi
bar-not-area = bu sokakta çalışmak istemiyor
bar-not-kind = böyle vakaları istemiyor
knows-party = Bir tarafı tanıyor
knows-party-of = { $name }: bir tarafı tanıyor
knows-party-done = Yazıldı. Bu kişiyi artık önermeyiz.
case-hint-mediator-knows-party = Bir arabulucu, bir tarafı tanıyor. Başka birini seçin.
decline = Bu vaka bana göre değil
decline-why = Neden değil? Birini seçin.
decline-help = Bundan sonra yeni yazılanları okumazsınız.
decline-knows-party = Birini tanıyorum
decline-too-near = Bana çok yakın
decline-too-busy = Çok meşgulüm
decline-not-for-me = Bana uymuyor
decline-other = Başka
declined-done = Koordinatör başka birini arar.
declined-by = { $name } hayır dedi.
case-step-declined = Bir arabulucu hayır dedi
case-due-safety = Güvenli değil: hemen bakın
case-due-safety-late = Güvenli değil: hemen bakın
case-due-safety-help = Bir koordinatör bakana kadar vaka durur.
case-due-short-safety = güvenli değil, durdu
case-due-short-safety-late = güvenli değil, durdu
case-due-pair = Arabulucu arayın: en geç { $until }
case-due-pair-late = Arabulucu arayın: son gün { $until } idi
case-due-pair-help = Biri hayır dedi.
case-due-short-pair = arabulucu arayın
case-due-short-pair-late = hemen arabulucu arayın

## Partijen

party-more = Dil ve yaş
party-more-of = Dil ve yaş: { $name }
party-language = En iyi hangi dili okuyor ve konuşuyor?
party-language-none = Bilmiyorum
party-age = Kaç yaşında?
party-adult = 18 veya üstü
party-minor = 12 ile 17 arası
party-child = 12 yaşından küçük
party-guardian = Yanında kim duruyor?
party-guardian-help = Bir veli: anne, baba veya ona bakan kişi.
party-save = Kaydet
party-is-minor = 18 yaşından küçük
party-with-guardian = Yanındaki kişi: { $name }
party-without-guardian = 18 yaşından küçük bu kişinin yanında kim duruyor? Yazın.
party-speaks = Okuduğu ve konuştuğu dil: { $language }

## Terugkijken

look-back = Şimdi ne düşünüyorlar?
look-back-help = Sorun. Kimse cevap vermek zorunda değil.
look-back-of = { $name }: { $question }
question-heard = Sizi iyi dinledik mi?
question-fair = İki tarafa da adil davrandık mı?
question-helped = İşe yaradı mı?
face-good = Evet
face-so-so = Biraz
face-bad = Hayır
look-back-two = İki laptopta iki cevap: { $faces }

## Hoe iemand bemiddelt

wishes = Arabuluculuk
wishes-help = Koordinatör bununla bir ikili arar. Bunu bütün ekip okur.
wishes-none = Henüz bir şey yazılmadı.
wish-speaks = Konuştuğu dil: { $value }
wish-not-area = Burada istemiyor: { $value }
wish-not-with = Birlikte istemiyor: { $value }
wish-not-kind = Bu konuda istemiyor: { $value }
wish-add = Bir şey yaz
wish-which = Ne yazmak istiyorsunuz?
wish-which-speaks = Bir dil
wish-which-not-area = İstemediği bir sokak
wish-which-not-with = İstemediği bir kişi
wish-which-not-kind = İstemediği bir vaka türü
wish-language = Hangi dil?
wish-area = Hangi sokak veya posta kodu?
wish-person = Kiminle istemiyor?
wish-kind = Hangi konuda istemiyor?
wish-save = Kaydet
wish-drop = Kaldır
wish-drop-of = Kaldır: { $what }

## Talen

tongue-nl = Felemenkçe
tongue-en = İngilizce
tongue-ar = Arapça
tongue-tr = Türkçe
tongue-uk = Ukraynaca
tongue-pl = Lehçe
tongue-ti = Tigrinya
tongue-so = Somalice
tongue-fa = Farsça
tongue-prs = Dari
tongue-ps = Peştuca
tongue-ku = Kürtçe
tongue-rif = Berberice
tongue-fr = Fransızca
tongue-de = Almanca
tongue-es = İspanyolca
tongue-pt = Portekizce
tongue-ru = Rusça
tongue-ro = Rumence
tongue-bg = Bulgarca
tongue-zh = Çince
tongue-pap = Papiamento
tongue-srn = Sranan
tongue-dse = İşaret dili
draft-of-case-party = Bir taraf hakkında bilgi
field-party = Taraf hakkında
