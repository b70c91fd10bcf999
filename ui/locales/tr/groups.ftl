### Groepen: de lijst, één groep, en wie erbij hoort.

people-and-groups = Kişiler ve gruplar
groups = Gruplar
group = Grup
groups-total = { $count ->
    [0] Henüz grup yok
    [one] 1 grup
   *[other] { $shown } grup
 }
find-group = Grup ara
new-group = Yeni grup
no-groups = Henüz grup yok
no-groups-help = Bir koro, bir okul, bir proje. İçinde kimlerin olduğunu buraya yazın.
no-group-found = Grup bulunmadı
no-group-found-help = İsmin başka bir parçasını deneyin.
group-members-now = { $count ->
    [0] henüz kimse yok
    [one] 1 kişi
   *[other] { $count } kişi
 }
sort-circle = Topluluk
sort-organisation = Kuruluş
sort-project = Proje
sort-household = Hane
member-member = Grubun üyesi
member-contact = İletişim kişisi
member-volunteer = Gönüllü
member-organiser = Düzenleyen
member-mentor = Mentor
member-guardian = Veli
member-other = Başka bir şey
group-called = Grubun adı ne?
group-called-help = Örneğin: Sokağımızın korosu.
group-sort = Bu nasıl bir grup?
group-place = Grup nerede bulunur?
group-telephone = Kuruluşun telefonu
group-email = Kuruluşun e-posta adresi
group-contact-help = Bir kişinin numarası kendi kartında durur.
group-note = Bilinmesi yararlı ne var?
group-who = Grupta kimler var?
group-who-help = Kimsenin inancını veya nereden geldiğini yazmayın.
group-who-add = Bir isim arayın veya yazın
group-role-of = Gruptaki görevi: { $name }
group-when-of = Ne zaman grupta: { $name }
save-group = Grubu kaydet
change-group = Grubu değiştir
group-now = Şimdi kimler var?
group-before = Önceden kimler vardı?
group-later = Daha sonra kimler gelecek?
group-nobody-now = Şu anda kimse yok.
field-sort = Tür
field-members = Gruptaki kişiler
period-from-to = { $from } - { $to }
period-from = başlangıç: { $from }
period-to = son gün: { $to }
group-note-short = Yararlı bilgi
draft-of-group = Bir grup
