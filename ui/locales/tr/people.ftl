### Mensen: de lijst, een kaart, en wie dezelfde kan zijn.

people = Kişiler
people-total = { $count ->
    [0] Henüz kimse yok
    [one] Bu defterde 1 kişi var
   *[other] Bu defterde { $shown } kişi var
 }
find-person = İsim ara
new-person = Yeni kart
nobody-found = Kimse bulunmadı
nobody-found-help = İsmin başka bir parçasını deneyin.
no-people = Henüz kimse yok
no-people-help = Bir isim yeter. Bir buluşmaya yazdığınız kişi buraya kendiliğinden gelir.
also-called = Öteki adı:
at-encounters = { $count ->
    [one] 1 buluşmada
   *[other] { $count } buluşmada
 }
how-called = Bu kişinin adı ne?
how-called-help = Yalnızca adı yeter.
field-alias = Öteki adı
field-telephone = Telefon
field-email = E-posta
field-household = Hane
field-interpreter = Tercüman gerekli
interpreter-help = Yalnızca kişi isterse.
card-asks-no-more = Daha fazlasını sormayız. Köken ve inanç bu deftere yazılmaz.
save-person = Kartı kaydet
change-card = Kartı değiştir
alike-title = Bu kişi zaten var mı?
alike-help = Bu kartlar benziyor.
alike-page-help = İki kart aynı kişinin mi? O zaman bir kişi sayılır. Bunu her zaman geri alabilirsiniz.
look-at-card = Karta bak
alike-same-telephone = telefon aynı
alike-same-name = isim aynı
alike-sounds-alike = okunuşu aynı
alike-spelled-alike = yazılışı çok yakın
alike-part-of-name = adı aynı, bir soyadı fazla
alike-initial-only = soyadı aynı, adın yalnızca ilk harfi var
alike-first-name-only = adı aynı
same-person = Bu aynı kişi
same-person-as = { $name } aynı kişi
same-person-said = Bu kartlar artık aynı kişinin.
counts-as-other = Bu kartın bağlı olduğu kart:
other-cards = Bu kişinin öteki kartları
other-after-all = Aslında başka biri
other-after-all-of = { $name } aslında başka biri
other-person-said = Bu kartlar yeniden iki ayrı kişinin.
draft-of-person = Bir kart
