### Jaarcijfers van zaken: wat je over een jaar kunt zeggen, zonder dat het iemand aanwijst.

figures = Yıllık sayılar
figures-eyebrow = Bunu yalnızca koordinatörler okur.
figures-open = Yıllık sayılara bak
figures-for-year = Yıllık sayılar { $year }
figures-file = Yıllık sayılar
figures-save = Yıllık sayıları kaydet
figures-save-xlsx = Excel için kaydet
figures-save-csv = Liste olarak kaydet
figures-saved = Dosya olarak kaydedildi.
figures-saved-unsealed = Bu dosya kimdeyse, o okuyabilir. İçinde isim yoktur.
figures-other-sheet = { $year } için başka bir dosya zaten var: { $sheets }.
figures-other-sheet-why = İkisine de sahip olan, bazen küçük bir sayıyı hesaplayabilir.
figures-which-year = Hangi yıl?
figures-for-whom = Kim için?
figures-inside = Koordinatörler için
figures-published = Paylaşmak için
figures-inside-help = 5’ten az vakayı göstermeyiz.
figures-published-help = 10’dan az vakayı göstermeyiz. Ötekileri 5’e yuvarlarız.
figures-goes-on = Bu yıl daha bitmedi. Sayılar bugüne kadardır.
figures-reduced = Eski vakalardan yalnızca bir satır kaldı. Ayını, günlerini ve saatlerini artık bilmiyoruz.
figures-empty = Bu yıl henüz başvuru yok: { $year }
figures-empty-help = Başka bir yıl seçin veya bir başvuru yazın.
figures-too-few = Vaka sayısı { $fewest } altında. Bu sayıları göstermeyiz.
figures-too-few-help = Böylece hiçbir sayı bir kişiyi göstermez. Başka bir yıl seçin.
figures-sum = { $count ->
    [one] { $year } yılında 1 başvuru.
   *[other] { $year } yılında { $count } başvuru.
 }
figures-sum-hidden = Kaç başvuru olduğunu göstermeyiz.
figures-closed-sum = { $count ->
    [one] 1 tanesi bitti.
   *[other] { $count } tanesi bitti.
 }
figures-hidden = gösterilmiyor
figures-why-hidden = Göstermek için çok küçük. Ya da ondan küçük bir sayı hesaplanabilir.
figures-of-sum = { $part } / { $whole }
figures-behind = { $row }: { $count }. Vakalara bakın.

## Tabellen

figures-rates = Çözülenler
figures-rates-title = Kaç vaka çözüldü?
figures-rate-of = Hangi vakalardan
figures-solved = Çözüldü
figures-denominator-reported = Bütün başvurular
figures-denominator-suitable = Uygun olanlar
figures-denominator-handled = Ele alınanlar
figures-by-month = Aylara göre başvurular
figures-by-referrer = Kimin aracılığıyla geldi?
figures-by-kind = Konu neydi?
figures-by-stage = Vakalar ne kadar ilerledi?
figures-by-result = Nasıl bitti?
figures-by-raw-lead = Başvurudan bitişe kadar
figures-by-net-lead = Bekleme olmadan
figures-by-hours = Vaka başına saat
figures-row = Satır
figures-table = Tablo
figures-count = Sayı
figures-of = Toplam
figures-share = Pay
figures-left-open = Doldurulmadı
figures-still-open = Hâlâ açık
figures-month-none = Ay artık bilinmiyor
figures-month-01 = Ocak
figures-month-02 = Şubat
figures-month-03 = Mart
figures-month-04 = Nisan
figures-month-05 = Mayıs
figures-month-06 = Haziran
figures-month-07 = Temmuz
figures-month-08 = Ağustos
figures-month-09 = Eylül
figures-month-10 = Ekim
figures-month-11 = Kasım
figures-month-12 = Aralık
figures-stage-reported = Başvuru yapıldı
figures-stage-intake = Ön görüşme yapıldı
figures-stage-assigned = Arabuluculara verildi
figures-stage-first-talk = Birinci tarafla görüşüldü
figures-stage-second-talk = İkinci tarafla görüşüldü
figures-stage-session = Birlikte görüşüldü
figures-stage-agreements = Anlaşma yapıldı
figures-lead-four-weeks = 4 haftaya kadar
figures-lead-eight-weeks = 4 ile 8 hafta arası
figures-lead-quarter = 8 ile 13 hafta arası
figures-lead-half-year = 13 ile 26 hafta arası
figures-lead-longer = 26 haftadan uzun
figures-hours-unknown = Yazılmadı
figures-hours-under-five = 5 saatten az
figures-hours-under-ten = 5 ile 10 saat arası
figures-hours-under-twenty = 10 ile 20 saat arası
figures-hours-more = 20 saat veya daha çok
figures-kind-note = Bir vakanın bazen birden çok konusu olur. Bu yüzden hepsi toplamdan fazla eder.
figures-middle-days = { $days ->
    [one] Orta değer 1 gün.
   *[other] Orta değer { $days } gün.
 }
figures-hours-sum = { $hours ->
    [one] Toplam 1 saat.
   *[other] Toplam { $hours } saat.
 }

## Zo tellen we

figures-define-year = Bir vaka, başvurunun yapıldığı yıla aittir. Daha sonra bitse bile.
figures-define-suitable = Uygun olanlar: geri gönderilmeyen ve başka yere yönlendirilmeyen vakalar.
figures-define-handled = Ele alınanlar: uygun olan, biten ve görüşme yapılan vakalar.
figures-define-solved = Çözülenler: ele alınan ve takipte çözüldüğü söylenen vakalar. Arabuluculukla, ayrı görüşmelerle veya tavsiyeyle.
figures-define-stage = Her satır daha ileri gidenleri de sayar.
figures-define-lead = Başvurudan bitişe kadar geçen günler. Bekleme olmadan: beklemede geçen süre sayılmaz. Orta değer: vakaların yarısı daha kısa sürdü.
figures-define-hours = Arabulucuların adımlara yazdığı süre. Yalnızca biten vakalarda.
figures-define-hidden = Küçük sayıları göstermeyiz. Onları ele verecek sayıları da göstermeyiz. Sıfırı gösteririz, ama çok az vaka varsa onu da göstermeyiz.
figures-definition = Böyle sayıyoruz

## In het bestand

figures-about = Bu sayılar hakkında
figures-about-what = Ne
figures-about-value = Değer
figures-year = Yıl
figures-reported = Başvurular
figures-closed = Bitenler
figures-middle-raw = Bitişe kadar geçen günlerin orta değeri
figures-middle-net = Bekleme olmadan orta değer
figures-hours-total = Toplam saat
figures-heard = Son haber:
figures-never-heard = henüz hiç

## Zaken achter een getal

figures-behind-title = Bu sayıdaki vakalar
figures-behind-count = { $count ->
    [one] 1 vaka
   *[other] { $count } vaka
 }
figures-behind-none = Burada vaka yok
figures-behind-none-help = Sayılar bu arada değişti.
figures-to-figures = Sayılara dön
