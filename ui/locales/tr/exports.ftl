### Opslaan als bestand: wat, welke dagen, welk soort, met of zonder namen.

save-book = Dosya olarak kaydet
export-lead = Neyi kaydedeceğinizi seçin. Defterin kendisi olduğu gibi kalır.
export-what = Ne?
export-encounters = Buluşmalar
export-people = Kişiler
export-rules = Anlaşmalar
export-period = Hangi günler?
export-from = İlk gün
export-to = Son gün
export-all-days = Gün seçmezseniz bütün buluşmalar kaydedilir.
export-format = Hangi dosya türü?
export-format-xlsx = Excel
export-format-ods = LibreOffice
export-format-csv = CSV
export-format-datapackage = Veri paketi
export-format-json = JSON
export-format-automerge = Automerge
export-format-pdf = PDF
export-help-xlsx = Sayfaları olan tek bir dosya.
export-help-ods = Sayfaları olan tek bir dosya, LibreOffice için.
export-help-csv = Her liste için bir dosya olan bir klasör.
export-help-datapackage = Başka bir program veya başka bir defter için bir klasör.
export-names = Kişilerin ismiyle
export-names-off = İsimsiz: sayıları ve numaraları görürsünüz. Notlar kaydedilmez.
export-names-on = İsimli: telefon, adres ve notlar da var. Gerekli mi, bir düşünün.
export-unsealed = Bu dosya kilitli değil. Dosya kimdeyse, o okuyabilir.
export-now = Kaydet
export-reading = Defteri okuyoruz…
export-done = { $files ->
    [one] Kaydedildi: 1 dosya.
   *[other] Kaydedildi: { $files } dosya.
 }
export-done-sum = buluşma: { $encounters } · kişi: { $people } · anlaşma: { $rules }
export-before = Bu laptopta daha önce kaydedilenler
export-before-help = Bir şeyin dışarı çıktığını yazarız. Kimin bilgisi olduğunu yazmayız.
export-before-none = Henüz bir şey yok.
export-note = { $when }: { $what }, { $format }, kaydeden { $name }
export-note-names = isimli
export-note-no-names = isimsiz
export-what-encounters = buluşmalar
export-what-people = kişiler
export-what-rules = anlaşmalar
export-what-access-pack = bir kişi hakkında bildiklerimiz
export-file = Samenboek
forget-files = { $count ->
    [one] Bu laptoptan isimli 1 dosya kaydedildi: { $days }. Onu arayıp bulun.
   *[other] Bu laptoptan isimli { $count } dosya kaydedildi: { $days }. Onları arayıp bulun.
 }

## De bladen
export-attendances = Gelenler
export-organisers = Düzenleyenler
export-tables = Masalar
export-tallies = Masada sayılanlar
export-items = Maddeler
export-sentences = Cümleler
export-answers = Cevaplar
export-part-named = isimli
export-part-counted = sayıldı
export-part-new = yeni yüz
export-part-guests = Misafirler
export-field-encounter = Buluşma
export-field-happened-on = Gün
export-field-starts-at = Başlangıç
export-field-ends-at = Bitiş
export-field-title = Başlık
export-field-activity = Ne yaptık
export-field-place = Nerede
export-field-series = Düzenli buluşma
export-field-occurrence = Düzenli buluşmanın hangisi
export-field-people = Kişiler
export-field-tone = Ortam
export-field-conditions = Nasıl geçti
export-field-changed = Ne değişti
export-field-note = Not
export-field-number = Numara
export-field-part = Nasıl sayıldı
export-field-person = Kişi
export-field-name = İsim
export-field-table = Masa
export-field-label = Adı
export-field-group = Grup
export-field-alias = Öteki adı
export-field-telephone = Telefon
export-field-email = E-posta
export-field-address = Adres
export-field-household = Hane
export-field-interpreter = Tercüman gerekli
export-field-same-as = Aynı kişi
export-field-rule = Anlaşma
export-field-languages = Diller
export-field-evaluate-on = Birlikte bakma günü
export-field-came-from = Nereden çıktı
export-field-item = Madde
export-field-text = Metin
export-field-from = İlk gün
export-field-until = Son gün
export-field-language = Dil
export-field-kept = İyi gidiyor mu
export-field-on = Gün
export-field-written-at = Yazıldığı zaman
export-field-minor = 16 yaşından küçük
export-minor-yes = evet
export-figures = Yıllık sayılar
