### Wat op elke bladzijde staat.

app-name = Samenboek
window-title = { $page } · Samenboek
skip-to-content = İçeriğe git
main-menu = Ana menü
menu = Menü
today = Bugün
encounters = Buluşmalar
agreements = Anlaşmalar
sharing = Paylaşım
settings = Ayarlar
settings-of = { $name }: Ayarlara git
help = Yardım
language = Dil
leave = Bitti, gidiyorum
search = Ara
search-the-book = Defterde ara
times-two-versions = { $count ->
    [one] yerde iki versiyon
   *[other] yerde iki versiyon
 }

working = İşlem sürüyor
sheet-being-drawn = Sayfayı çiziyoruz.
type-word-first = Önce kelimeyi yazın.
tick-box-first = Önce kutuyu işaretleyin.
undo = Geri al
undone = Yeniden eskisi gibi oldu.
message-close = Mesajı kapat
saved-here = Bu laptopa kaydedildi.
thrown-away = Çöpe atıldı. Çöp kutusunda duruyor.
brought-back = Yeniden defterde.
back = Geri
save = Kaydet
cancel = Vazgeç
later = Sonra
look-at = Bak
clear = Boşalt
try-again = Yeniden dene
open-folder = Klasörü aç
quit = Samenboek programını kapat
print = Yazdır
save-as-file = Dosya olarak kaydet
saved-as = Kaydedilen dosya:
show-more = Daha fazla göster
choose-folder = Klasör seç

just-now = az önce
day-and-time = { $day }, saat { $time }
at-time = saat { $time }
from-to = { $from } - { $to }
one-less = Bir azalt
one-more = Bir artır
month-before = Önceki ay
month-after = Sonraki ay
choose-a-day = Bir gün seç
clear-day = Boşalt: { $label }
time-example = 19.30
nothing-filled-in = doldurulmadı
add-name-before = Ekle:

## Twee versies

two-versions = İki versiyon
versions-wrote-different = farklı şeyler yazdı.
versions-wrote-twice = { $name } iki farklı şey yazdı.
versions-which = Hangisi doğru?
this-one = Bu
take-this-one = Bu: { $value }, yazan { $name }
keep-both = İkisini de sakla
keep-both-of = İkisini de sakla: { $field }, yazanlar { $names }
versions-look-at = İki versiyona bak: { $field }
version-chosen = Seçildi. Bu laptopa kaydedildi.
version-thrown-away = çöpe atıldı
version-kept = kalsın

restored = Geri kondu.
restored-says = { $name } bunu çöpe attı, { $when }. Başka biri ise buraya yazmaya devam etti.
restored-keep = Sakla
restored-throw-away = Yine de çöpe at

## Waar staat je werk?

where-is-your-work = Yazdıklarınız nerede?
status-saved = Her şey bu laptopa kaydedildi.
status-not-saved = Henüz her şey kaydedilmedi. Biraz bekleyin.
also-on = Şurada da var:
also-on-one = { $laptop } ({ $when })
also-on-one-except = { $laptop } ({ $when }, { $count ->
    [one] 1 kayıt hariç
   *[other] { $count } kayıt hariç
 })
except-things = { $count ->
    [one] 1 kayıt hariç
   *[other] { $count } kayıt hariç
 }
status-also-on = Şurada da var: { $laptops }.
status-nowhere-else = Henüz başka yerde yok.
nowhere-else-short = henüz başka yerde yok
status-only-here = { $count ->
    [0] Yalnızca bu laptopta olan bir kayıt yok.
    [one] 1 kayıt yalnızca bu laptopta.
   *[other] { $count } kayıt yalnızca bu laptopta.
 }
only-here = Yalnızca burada
also-on-laptops = Şurada da var: { $laptops }

## Bon

receipt-from = Size gönderen: { $names }
receipt-nothing = Yeni bir şey gelmedi
kind-encounter = { $count ->
    [one] Buluşma
   *[other] Buluşma
 }
kind-case-note = { $count ->
    [one] Vaka notu
   *[other] Vaka notu
 }
kind-case = { $count ->
    [one] Vaka
   *[other] Vaka
}
kind-rule = { $count ->
    [one] Anlaşma
   *[other] Anlaşma
 }
kind-series = { $count ->
    [one] Düzenli buluşma
   *[other] Düzenli buluşma
 }
kind-person = { $count ->
    [one] Kişi
   *[other] Kişi
 }
kind-laptop = { $count ->
    [one] Laptop
   *[other] Laptop
 }
kind-centre = Mahalle evinin bilgileri
kind-other = { $count ->
    [one] Başka bir şey
   *[other] Başka şeyler
 }
receipt-versions = { $count ->
    [one] 1 yerde iki versiyon var.
   *[other] { $count } yerde iki versiyon var.
 }
receipt-set-aside = { $count ->
    [one] 1 paket açılamadı. Ayrı duruyor.
   *[other] { $count } paket açılamadı. Ayrı duruyorlar.
 }
receipt-waiting = { $count ->
    [one] 1 paket başka bir paketi bekliyor.
   *[other] { $count } paket başka bir paketi bekliyor.
 }
receipt-other-book = USB bellekte başka bir defter de var. Ona dokunmadık.
receipt-took = { $count ->
    [0] USB belleğe bir şey koymak gerekmedi.
    [one] Tamam. USB bellekte 1 kayıt var.
   *[other] Tamam. USB bellekte { $count } kayıt var.
 }
stick-out = USB belleği çıkarın.

## Woorden voor codes

activity-meal = Yemek
activity-sport = Spor
activity-culture = Kültür
activity-art = Sanat
activity-language = Dil
activity-help = Yardım
activity-talk = Sohbet
activity-tidy-up = Temizlik
activity-other = Başka bir şey
tone-positive = Güzel
tone-neutral = Normal
tone-tense = Zor
condition-equal-footing = Herkes eşitti
condition-shared-goal = Aynı şeyi istiyorduk
condition-working-together = Birlikte yaptık
condition-backed-up = Sözü geçen biri de katıldı
role-host = Karşılama görevlisi
role-volunteer = Gönüllü
role-mediator = Arabulucu
role-coordinator = Koordinatör
role-mentor-supervisor = Mentor sorumlusu
role-treasurer = Sayman
role-viewer = Yalnızca okur
class-shared = Hepimizin
class-personal = Yalnızca benim
laptop-of-shared = Herkes için
laptop-of-personal = Tek kişilik
kept-yes = Evet
kept-partly = Biraz
kept-no = Henüz değil

field-title = Başlık
field-happened-on = Gün
field-starts-at = Başlangıç
field-ends-at = Bitiş
field-place = Yer
field-activity = Tür
field-series = Düzenli buluşma
field-organisers = Düzenleyenler
field-attendance = Kimler
field-attendance-named = Kimler
field-attendance-counted = Yalnızca sayılanlar
field-attendance-new-faces = Yeni yüzler
field-counted = Yalnızca sayılanlar
field-new-faces = Yeni yüzler
field-tables = Masalar
field-conditions = Birlikte nasıl geçti
field-tone = Nasıldı
field-changed = Ne değişti
field-note = Bir cümleyle
field-items = Maddeler
field-text = Metin
field-texts = Metin
field-who = Kim
field-from = Başlangıç günü
field-until = Son gün
field-languages = Diller
field-reported-on = Başvuru günü
field-referrer = Kimin aracılığıyla
field-first-party = Birinci taraf
field-second-party = İkinci taraf
field-address = Adres
field-evaluate-on = Birlikte bakma günü
field-came-from = Nereden çıktı
field-name = İsim
field-role = Görev
field-picture = Resim
field-class = Laptopun türü
field-deleted = Sakla veya çöpe at
field-other = Başka bir şey

## Plaatjes, met hun woord

picture-anchor = Çapa
picture-apple = Elma
picture-ball-football = Top
picture-bell = Zil
picture-bike = Bisiklet
picture-book-2 = Kitap
picture-bulb = Lamba
picture-butterfly = Kelebek
picture-cake = Pasta
picture-cards = Oyun kartları
picture-carrot = Havuç
picture-cat = Kedi
picture-cloud = Bulut
picture-clover = Yonca
picture-coffee = Kahve
picture-compass = Pusula
picture-crown = Taç
picture-diamond = Elmas
picture-dog = Köpek
picture-egg = Yumurta
picture-feather = Tüy
picture-fish = Balık
picture-flower = Çiçek
picture-gift = Hediye
picture-guitar-pick = Gitar penası
picture-hammer = Çekiç
picture-heart = Kalp
picture-home = Ev
picture-horse = At
picture-key = Anahtar
picture-ladder = Merdiven
picture-leaf = Yaprak
picture-moon = Ay
picture-mug = Bardak
picture-music = Müzik
picture-notebook = Defter
picture-palette = Boya
picture-puzzle = Yapboz
picture-sailboat = Yelkenli
picture-scissors = Makas
picture-shoe = Ayakkabı
picture-soup = Çorba
picture-star = Yıldız
picture-sun = Güneş
picture-train = Tren
picture-trees = Ağaçlar
picture-umbrella = Şemsiye
picture-windmill = Rüzgârgülü
picture-user = İnsan figürü
picture-other = Resim

forgotten-person = unutulan bir kişi

what-happened = Neler oldu?
happened-made = bunu yazdı.
happened-changed = bunu değiştirdi.
happened-thrown-away = bunu çöpe attı.
happened-fetched-back = bunu geri koydu.
happened-taken-away = kaldırıldı
happened-now = Şimdi böyle.
put-back-as-then = O zamanki haline getir
put-back-done = Yeniden o zamanki gibi oldu.
field-attendance-came = İsimsiz gelenler
field-answers = İyi gidiyor mu?
