### Uit een lijst: kijken, verbeteren, binnenhalen, terughalen.

from-a-list = Bir listeden
import-lead = Hazır bir listeniz mi var? Buraya alın. Excel, LibreOffice ve CSV olur.
import-lead-visits = Kimlerin geldiği veya kaç kişi olduğu yazan bir liste.
import-lead-grid = İsimler ve her gün için çarpı işaretleri olan bir sayfa.
import-lead-people = Bir adres listesi.
import-rows = { $count ->
    [one] 1 satır
   *[other] { $shown } satır
 }
import-close = Bu liste değil
import-another = Bir liste daha
import-which-sheet = Hangi sayfa?
import-what-is-it = Bu nasıl bir liste?
import-shape-visits = Her satır bir ziyaret
import-shape-evenings = Her satır bir buluşma
import-shape-grid = İsimler ve çarpı işaretleri
import-shape-grid-by-date = Günler ve çarpı işaretleri
import-shape-people = Adresler
import-columns = Sütunlarda ne var?
import-column = Sütun
import-column-number = Sütun { $number }
import-means = Anlamı
import-means-of = Bu sütunun anlamı ne: { $column }?
import-samples = Örnek
import-unsure = Bu doğru mu?
import-never-kept = Hiç saklamayız
import-which-order = Tarihte önce ne yazıyor?
import-order-day-first = Gün
import-order-month-first = Ay
import-which-year = Günler hangi yıldan?
import-use-year = Bu yılı kullan
import-title-for-all = Bu buluşmaların adı ne?
import-preview = Deftere böyle gelir
import-is-there = zaten var
import-dirty = { $count ->
    [one] 1 satırda bir şey açık değil
   *[other] { $count } satırda bir şey açık değil
 }
import-dirty-help = Onları burada düzeltin veya dışarıda bırakın. Düzelmeden deftere gelmezler.
import-dirty-more = { $count ->
    [one] Sonra 1 tane daha.
   *[other] Sonra { $count } tane daha.
 }
import-row = Satır { $row }
import-should-be = Bu satırda ne yazmalı: satır { $row }?
import-should-be-short = Ne yazmalı?
import-mend = Düzelt
import-leave-out = Dışarıda bırak
import-leave-out-row = Dışarıda bırak: satır { $row }
import-same = Bu kişiler zaten var mı?
import-same-help = Aynı olan kişileri işaretleyin. Yoksa yeni bir kart açılır.
import-is = aynı kişi:
import-doubles = { $count ->
    [one] Defterde zaten olan 1 buluşmayı da al.
   *[other] Defterde zaten olan { $count } buluşmayı da al.
 }
import-take = Deftere al
import-coming-in = Liste geliyor.
import-sum = { $encounters } buluşma, toplam { $visits } kişi, { $people } kart.
import-sum-dirty = { $count ->
    [one] 1 satır dışarıda kalır.
   *[other] { $count } satır dışarıda kalır.
 }
import-done = { $count ->
    [one] 1 buluşma geldi.
   *[other] { $encounters } buluşma geldi.
 } { $people ->
    [0] { "" }
    [one] 1 kart da geldi.
   *[other] { $people } kart da geldi.
 }
import-stopped = Durduruldu. Şimdiye kadar { $encounters } buluşma ve { $people } kart geldi.
import-take-back = Hepsini geri çıkar
import-taken-back = Bu listeden gelen her şey çıkarıldı.
import-fetched-back = Bu listeden gelen her şey yeniden burada.
import-before = Daha önce alınanlar
import-is-taken-back = Geri çıkarıldı.
import-holds-encounters = Buluşmalar: { $count }
import-holds-people = Kartlar: { $count }

import-meaning-skip = Dışarıda bırak
import-meaning-not-kept = Hiç saklamayız
import-meaning-date = Gün
import-meaning-starts-at = Başlangıç
import-meaning-ends-at = Bitiş
import-meaning-title = Ne vardı
import-meaning-activity = Tür
import-meaning-place = Yer
import-meaning-series = Düzenli buluşma
import-meaning-name = İsim
import-meaning-first-name = Ad
import-meaning-infix = Soyadı ön eki
import-meaning-last-name = Soyadı
import-meaning-names = İsimler
import-meaning-count = Kaç kişi
import-meaning-further = İsimsiz kişiler
import-meaning-new-faces = Yeni yüzler
import-meaning-organisers = Düzenleyenler
import-meaning-tone = Nasıldı
import-meaning-changed = Ne değişti
import-meaning-note = Not
import-meaning-mark = Çarpı işareti
import-meaning-telephone = Telefon
import-meaning-email = E-posta
import-meaning-street = Sokak
import-meaning-house-number = Kapı numarası
import-meaning-postcode = Posta kodu
import-meaning-town = Şehir
import-meaning-language = Dil
import-meaning-alias = Öteki adı
import-meaning-household = Hane
import-meaning-interpreter = Tercüman gerekli
import-meaning-birth-date = Doğum günü

import-dirty-date-missing = Gün yazmıyor.
import-dirty-not-a-date = Bu bir gün değil.
import-dirty-year-missing = Yıl yazmıyor.
import-dirty-in-the-future = Bu gün daha gelmedi.
import-dirty-too-long-ago = Bu gün çok eski.
import-dirty-not-a-time = Bu bir saat değil.
import-dirty-ends-before-it-starts = Bitiş, başlangıçtan önce.
import-dirty-not-a-number = Bu bir sayı değil.
import-dirty-too-many-people = Bu kadar çok kişi olamaz.
import-dirty-name-missing = İsim yazmıyor.
import-dirty-not-a-name = Bu bir isim değil.
import-dirty-not-one-person = Bu kimin? Burada birden çok kişi yazıyor.
import-dirty-not-a-mark = Bu kişi geldi mi? Bu bir çarpı işareti değil.
import-dirty-not-yes-or-no = Buraya evet veya hayır yazılır.
import-dirty-not-a-telephone = Bu bir telefon numarası değil.
import-dirty-not-an-email = Bu bir e-posta adresi değil.
import-dirty-too-long = Bu metin çok uzun.
import-dirty-citizen-service-number = Burada bir vatandaşlık numarası (BSN) var. Onu hiç saklamayız.
import-dirty-broken-cell = Bu hücrede değer yok.
import-dirty-heading-unread = Bu sütunun üstündeki gün okunmuyor.
import-dirty-heading-missing = Bu sütunun üstünde gün yazmıyor.
import-dirty-refused = Bu deftere uymuyor.

import-skipped-empty = { $count ->
    [one] 1 boş satır.
   *[other] { $count } boş satır.
 }
import-skipped-above-heading = { $count ->
    [one] Başlıkların üstünde 1 satır.
   *[other] Başlıkların üstünde { $count } satır.
 }
import-skipped-heading = Başlıkların olduğu 1 satır.
import-skipped-total = { $count ->
    [one] Toplam yazan 1 satır.
   *[other] Toplam yazan { $count } satır.
 }
import-skipped-never-there = { $count ->
    [one] 1 kişi hiç gelmemiş.
   *[other] { $count } kişi hiç gelmemiş.
 }
import-skipped-nothing-kept = { $count ->
    [one] Saklanacak bir şey olmayan 1 satır.
   *[other] Saklanacak bir şey olmayan { $count } satır.
 }
import-skipped-left-out = { $count ->
    [one] 1 satırı dışarıda bıraktınız.
   *[other] { $count } satırı dışarıda bıraktınız.
 }

import-note-column-skipped = { $column } deftere gelmez.
import-note-column-unused = { $column } bu tür listeye uymuyor.
import-note-column-repeated = { $column } iki kez yazılmış.
import-note-order-ambiguous = Gün ile ay birbirinden ayrılmıyor. Önce günü okuyoruz.
import-note-weekday-differs = { $count } satırda haftanın günü tarihe uymuyor.
import-note-named-twice = { $count } satırda biri aynı gün iki kez yazılmış. Bu bir kez sayılır.
import-note-rough-count = { $count } satırda yaklaşık bir sayı var, “ca. 12” gibi.
import-note-count-too-small = { $count } satırda sayılandan daha çok isim var.
import-note-new-by-name = { $count } yeni kişinin ismi var. Onları bir daha saymayız.
import-note-tones-differ = { $count } satırda, nasıl geçtiği iki farklı şekilde yazılmış.
import-note-times-differ = { $count } satırda farklı saatler var.
import-note-same-twice = { $count } satır iki kez yazılmış.
import-note-same-name = { $count } kişinin ismi aynı.
import-not-kept-religion = { $column }: inancı hiç saklamayız.
import-not-kept-origin = { $column }: kökeni hiç saklamayız.
import-not-kept-health = { $column }: sağlık bilgisini hiç saklamayız.
import-not-kept-politics = { $column }: siyasi görüşü hiç saklamayız.
import-not-kept-sex-life = { $column }: bunu hiç saklamayız.
import-not-kept-crime = { $column }: ceza bilgilerini hiç saklamayız.
import-not-kept-citizen-service-number = { $column }: vatandaşlık numarasını (BSN) hiç saklamayız.
import-not-kept-identity-document = { $column }: pasaport bilgilerini hiç saklamayız.
import-unreadable = Bazı harfler okunmuyor. Dosyayı Excel olarak veya UTF-8 ile CSV olarak kaydedin.
