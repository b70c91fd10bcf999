### Afspraken: huis en straat.

agreement = Anlaşma
rules-eyebrow = Ev ve sokak. Bunları herkes okuyabilir.
no-rules = Henüz anlaşma yok
no-rules-help = Bir konuda anlaştınız mı? Buraya yazın. Sonra apartman girişine asarsınız.
new-rule = Yeni anlaşma
change-rule = Anlaşmayı değiştir
made-on = yapıldığı gün: { $day }
look-again-on = Birlikte yeniden bakacağımız gün:
items-work = { $items ->
    [one] { $kept ->
        [0] Henüz değil
       *[other] İyi gidiyor
    }
   *[other] { $items } maddeden { $kept } tanesi iyi gidiyor
 }
ask-again = Yeniden sor
new = Yeni
poster-title = Girişte böyle asılı durur
poster-alt = Afiş: { $title }, sayfa { $page } / { $pages }
poster-languages = Afişteki diller
print-poster = Afişi yazdır
open-poster = Afişi aç
comes-out-of = Nereden çıktı: { $title }
rule-title = Anlaşmanın adı ne?
rule-title-help = Örneğin: Merdivenleri böyle temiz tutarız.
rule-place = Nerede geçerli?
rule-place-help = Örneğin: Apartman girişi 12.
rule-languages = Hangi dillerde yazıyorsunuz?
what-we-agree = Ne konuda anlaşıyoruz?
item-number = Madde { $number }
item-text = Bunu yapıyoruz
item-text-in = Bunu yapıyoruz ({ $language })
item-who = Bundan kim sorumlu?
item-who-search = Bir isim arayın veya yazın
item-add = Bir madde daha
when-look-again = Ne zaman birlikte yeniden bakıyoruz?
when-look-again-help = O gün Samenboek sorar: iyi gidiyor mu?
save-rule = Anlaşmayı kaydet
sees-to-it = bundan sorumlu.
from-to-days = { $from } - { $to }.
from-day = Başlangıç: { $day }.
until-day = Son gün: { $day }.
said-on = { $name }, { $day }
who-wrote-this-short = Yazan
where = Nerede
