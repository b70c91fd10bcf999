### Foto's bij een ontmoeting.

photos = Fotoğraflar
photos-add = Fotoğraf ekle
photos-choose = Fotoğraf seç
photos-picked = { $count ->
    [one] 1 fotoğraf seçildi
   *[other] { $count } fotoğraf seçildi
 }
photo-who-question = { $count ->
    [one] Bu fotoğrafta kimler var?
   *[other] Bu fotoğraflarda kimler var?
 }
photo-shows-nobody = Kimse tanınmıyor
photo-shows-people = Kişiler
photo-shows-not-asked = Henüz sorulmadı
photo-people = Fotoğraftaki kişiler
photo-off = Kaldır
photo-person-off = Kaldır: { $name }
photo-ask-later = Daha sonra sorun. Evet denmeden bir fotoğraf hiçbir yere gitmez.
photo-caption = Fotoğrafın yazısı
photo-caption-help = Boş kalabilir.
photos-save = Ekle
photos-not = Vazgeç
photos-made-small = Fotoğrafı küçültürüz. Nerede ve ne zaman çekildiği bilgisi silinir.
photos-coming-in = Ekleniyor: { $done } / { $total }
photos-added = { $count ->
    [one] 1 fotoğraf eklendi.
   *[other] { $count } fotoğraf eklendi.
 }
photos-refused = { $count ->
    [one] 1 dosya eklenmedi.
   *[other] { $count } dosya eklenmedi.
 }
photo-on-its-way = Henüz yolda
photo-named-on-its-way = { $caption }, henüz yolda
photo-not-shown = Bu fotoğraf şimdi gösterilemiyor
photo-number = Fotoğraf { $number }
photo-of = { $caption }, fotoğraftakiler: { $names }
photo-with = Fotoğraftakiler:
photo-added-by = Ekleyen: { $name }, { $when }
photo-before = Önceki
photo-next = Sonraki
photo-place = { $place } / { $total }
photo-close = Kapat
photo-save = Kaydet
photo-no-consent = { $count ->
    [one] Bu kişi fotoğraf için izin vermedi:
   *[other] Bu kişiler fotoğraf için izin vermedi:
 }
photo-to-consents = İzinlere git
field-caption = Fotoğrafın yazısı
field-shows = Fotoğraftaki kişiler
shows-nobody = Kimse tanınmıyor
shows-people = Kişiler
shows-not-asked = Henüz sorulmadı

photos-awaited = { $count ->
    [one] 1 fotoğraf henüz yolda.
   *[other] { $count } fotoğraf henüz yolda.
 }
photos-awaited-help = Fotoğraflar metinden sonra gelir. Bir daha paylaşın.
progress-photos = Fotoğraflar: { $done } / { $total }
kind-photo = { $count ->
    [one] Fotoğraf
   *[other] Fotoğraf
 }
forget-plan-photos = { $count ->
    [one] 1 fotoğraf da silinir.
   *[other] { $count } fotoğraf da silinir.
 }
forget-photos = Bu fotoğraflar da silinir
forget-photos-help = Bir fotoğraf bütünüyle silinir. Üzerinde başka kişiler olsa bile.
forget-was-photo = Bir fotoğraf
apart-damaged-piece = Bu fotoğraf bozuk veya buraya ait değil.
    .try = Geldiği laptopla yeniden paylaşın.
export-no-photos = Fotoğraflar dosyaya girmez.
