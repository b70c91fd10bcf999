### Wat mensen hier doen, waar ze bij horen, eigen velden, en overdragen.

who-does-what = Kim ne yapıyor
who-does-eyebrow = Bir günde burada kimler görevli
who-does-on = Hangi gün?
who-does-which = İnsanlar ne yapıyor?
who-does-all = Hepsi
nobody-does = Bu günde kimse yok
nobody-does-help = Bir kişinin burada ne yaptığını kartına yazın.
duty-volunteer = Gönüllü
duty-host = Karşılama görevlisi
duty-mediator = Arabulucu
duty-mentor = Mentor
duty-organiser = Düzenleyen
duty-interpreter = Tercüman
duty-board = Yönetim
duty-trainee = İşi öğreniyor
duty-other = Başka bir şey
field-duty = Burada ne yapıyor
duties-title = Bu kişi burada ne yapıyor?
duties-help = Bu, deftere kimin girebildiğini göstermez.
duties-none = Henüz bir şey yazılmadı.
duty-add = Bir şey yaz
duty-which = Nedir?
duty-save = Bunu kaydet
duty-end = Bırakıyor
duty-end-of = Bırakıyor: { $duty }
duty-end-on = Son gün hangisi?
duty-end-yes = Son günü yaz
duty-drop = Kaldır
duty-drop-of = Kaldır: { $duty }
duty-lines = Yazıldığı gibi
groups-of-person = Gruplar
groups-of-person-none = Henüz hiçbir grupta değil.
consents-of-person = İzinler
field-minor = 16 yaşından küçük
minor-help = O zaman bir veli evet der. Kişi 16 olunca bunu kaldırın.
minor-yes = Evet
handover = Devretmek
handover-what = Geriye ne kalıyor, bak
handover-title = Bu kişiden geriye ne kalıyor: { $name }?
handover-on = Son gün hangisi?
handover-to = Kime devrediyorsunuz?
handover-to-search = İsim ara
handover-nothing = Geriye bir şey kalmıyor.
handover-nothing-help = Bu kişinin düzenlediği, gelecek bir şey yok.
handover-encounters = Gelecek buluşmalar
handover-rules = Yeniden bakılacak anlaşmalar
handover-groups = İletişim kişisi olduğu gruplar
handover-duties = Bu kişinin burada yaptıkları
handover-consents = Süresi bitecek izinler
handover-stays = yalnızca bilgi için
handover-end = Bu o gün bitsin
handover-give = Devret
handover-end-only = Bitir
handover-given = { $given ->
    [0] Devredilen: hiç.
    [one] Devredilen: 1 kayıt.
   *[other] Devredilen: { $given } kayıt.
 }
handover-ended = { $ended ->
    [0] Biten: hiç.
    [one] Biten: 1 görev.
   *[other] Biten: { $ended } görev.
 }
own-fields = Kendi alanlarınız
own-fields-eyebrow = Bir karta kendiniz ne yazmak istersiniz
own-fields-lead = Gerekenden fazlasını sormayın. Bir akşamda isim yazmadan da sayabilirsiniz.
own-fields-none = Henüz kendi alanınız yok
own-fields-none-help = Örneğin: anahtarı var. Ya da: tişört bedeni.
own-field-new = Yeni alan
own-field-name = Ne bilmek istiyorsunuz?
own-field-name-help = İnanç, köken ve sağlık sorulamaz. Yasa böyle.
own-field-sort = Nasıl doldurulur?
own-sort-text = Birkaç kelimeyle
own-sort-yes-no = Evet veya hayır
own-sort-choice = Bir listeden seçerek
own-field-options = Seçenekler neler?
own-field-options-help = Her seçeneği ayrı bir satıra yazın.
own-field-save = Alanı kaydet
own-field-away = Bunu artık sorma
own-field-away-of = Bunu artık sorma: { $name }
own-field-back = Bunu yeniden sor
own-field-back-of = Bunu yeniden sor: { $name }
own-field-is-away = Artık sorulmuyor. Yazılmış olanlar kalır.
own-yes = Evet
own-no = Hayır
own-open = Bilmiyorum
field-own = Kendi alanınız
