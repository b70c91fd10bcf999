### Signalen: wat je merkt in de buurt, zonder namen.

signal = Sinyal
signals = Sinyaller
new-signal = Yeni sinyal
change-signal = Sinyali değiştir
signals-eyebrow = Mahallede fark ettikleriniz. İsim olmadan.
encounters-and-signals = Buluşmalar ve sinyaller
signal-title = { $about }, { $place }
no-signals = Henüz sinyal yok
no-signals-help = Mahallede bir şey mi fark ettiniz? İsim yazmadan buraya yazın.
no-signals-so = Şu anda burada bir şey yok
no-signals-so-help = Yukarıdan başka bir liste seçin.
no-signals-found-help = Başka bir kelime veya bir yer deneyin.
search-signals = Sinyallerde ara
which-signals = Hangi sinyaller?

signal-kind-noise = Ses
signal-kind-litter = Çöp
signal-kind-parking = Park sorunu
signal-kind-youth = Gençler
signal-kind-garden = Bahçe
signal-kind-animals = Hayvanlar
signal-kind-smoke = Duman veya kötü koku
signal-kind-quarrel = Kavga
signal-kind-isolation = Yalnızlık
signal-kind-unsafe = Güvenli değil
signal-kind-other = Başka

signal-state-open = Açık
signal-state-action = Bir şey yapılıyor
signal-state-closed = Bitti
signal-state-expired = Süresi doldu
signal-state-all = Hepsi

phase-calm = Sakin
phase-unease = Rahatsızlık
phase-tension = Gerginlik
phase-incidents = Olaylar
phase-calm-help = Durum kötü değil.
phase-unease-help = İnsanlar rahatsız oluyor.
phase-tension-help = Gruplar karşı karşıya geliyor.
phase-incidents-help = Gerçekten bir şey oldu.

heard-again-times = { $count ->
    [0] Bunu henüz başka kimse duymadı
    [one] 1 kez daha duyuldu
   *[other] { $count } kez daha duyuldu
 }
read-by-count = { $count ->
    [0] Bunu henüz kimse okumadı
    [one] Bunu 1 kişi okudu
   *[other] Bunu { $count } kişi okudu
 }
others-say = Başkalarının anlattığı:

## Formulier

signal-about-what = Konu nedir?
signal-when = Ne zaman fark ettiniz?
signal-when-help = Yaklaşık olarak da olur.
signal-where = Nerede?
signal-where-help = Sokak veya apartman girişi. Kapı numarası yazmayın.
signal-observation = Kendiniz ne gördünüz veya duydunuz?
signal-rumour = Başkaları ne anlatıyor?
signal-interpretation = Sizce ne oluyor?
signal-no-names = İsim yazmayın.
save-signal = Sinyali kaydet
about-one-person = Bu tek bir kişiyle ilgili
about-one-person-title = O zaman bu bir başvurudur, sinyal değildir.
about-one-person-help = Bir koordinatöre anlatın. O bunu başvuru olarak yazar.
about-one-person-kept = Yazdığınızı burada saklamayız.
clear-form = Burayı boşalt

pointing-name = Burada bir isim var gibi:
pointing-telephone = Burada bir telefon numarası var gibi:
pointing-email = Burada bir e-posta adresi var gibi:
pointing-house-number = Burada bir kapı numarası var gibi:
pointing-citizen-number = Burada bir vatandaşlık numarası (BSN) var gibi:
pointing-leave-out = Birisiyle ilgiliyse silin.
pointing-place = Sokak veya apartman girişi yeter.

## Bladzijde

record-observation = Kendi gözlemi
record-rumour = Başkalarının anlattığı
record-interpretation = Kendi yorumu
signal-next = Şimdi ne yapmalı?
heard-too = Ben de duydum
heard-too-said = Sayıldı. Kimin duyduğunu yazmayız.
signal-reading = Birlikte okumak
signal-reading-help = Bunu iki kişi okur. Sizce durum ne kadar ilerlemiş?
signal-reading-again = Şimdi farklı görüyorum
reader-says = { $phase }, { $day }
readers-differ = Farklı görüyorsunuz. Bunu birlikte konuşun.
reading-saved = Sizin nasıl gördüğünüz kaydedildi.
signal-action = Yapılacak
signal-action-first = Önce iki kişi bu sinyali okur.
signal-action-make = Ne yapılacağını yaz
signal-action-change = Yapılacağı değiştir
signal-action-text = Ne yapacağız?
signal-action-who = Kim yapacak?
signal-action-due = Ne zamana kadar?
signal-action-save = Yapılacağı kaydet
signal-action-until = En geç { $day } biter.
signal-came-out = Bundan ne çıktı?
signal-came-out-help = Örneğin bir buluşma veya bir anlaşma.
signal-link = Buluşma veya anlaşma seç
signal-link-search = Buluşma veya anlaşma ara
signal-link-none = Bir şey bulunmadı.
signal-close = Sinyali kapat
signal-close-title = Bu bitti mi?
signal-feedback = Ne yapıldı?
signal-feedback-help = Bunu anlatan kişi için bir cümle.
signal-closed-on = Bittiği gün: { $day }.
signal-reopen = Yeniden aç
signal-reopened = Sinyal yeniden açık.
signal-closed = Sinyal bitti.
signal-expires = Bir şey yapılmazsa süresi dolar: { $day }.
signal-has-expired = Süresi doldu: { $day }. Çöpe atın veya bir şey yapın.
came-from-signal = Bir sinyalden çıktı
cancel-this = Vazgeç

timeline = Neler oldu?
event-noticed = Fark edildi. Yazan: { $name }.
event-heard = Bunu başka biri de duydu.
event-read = { $name } okudu: { $phase }.
event-agreed = Yapılacak: { $text } ({ $name })
event-agreed-nobody = Yapılacak: { $text }
event-led-to-encounter = Bundan bir buluşma çıktı:
event-led-to-rule = Bundan bir anlaşma çıktı:
event-kept = İyi gidiyor mu? { $answer }: { $text }
event-closed = Bitti: { $text }
event-reopened = { $name } yeniden açtı.

## Vandaag

quiet-signals = 14 gündür bir şey olmadı
quiet-signals-help = Bu sinyaller hâlâ geçerli mi, bakın.
quiet-since = { $day } gününden beri hareket yok
look-at-signal = Bak
draft-of-signal = Bir sinyal

field-noticed-on = Gün
field-kind = Tür
field-observation = Kendi gözlemi
field-rumour = Başkalarının anlattığı
field-interpretation = Kendi yorumu
field-action = Yapılacak
field-action-who = Kim yapacak
field-action-due = En geç
field-feedback = Ne yapıldı

kind-signal = { $count ->
    [one] sinyal
   *[other] sinyal
 }

forget-was-signal = Bir sinyal
