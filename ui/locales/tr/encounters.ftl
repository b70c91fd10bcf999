### Ontmoetingen: lijst, formulier, bladzijde.

encounter = Buluşma
new-encounter = Yeni buluşma
change-encounter = Buluşmayı değiştir
this-week = Bu hafta, { $range }
last-week = Geçen hafta, { $range }
week-number = Hafta { $week }
people-count = { $count ->
    [0] Henüz kimse yok
    [one] 1 kişi
   *[other] { $count } kişi
 }
people-sum = { $named } isimli, { $fresh } yeni, { $counted } sayılan{ $guests ->
    [0] {""}
    [one] , 1 misafir
   *[other] , { $guests } misafir
 }
elsewhere-too = Başka yerde de var
planned = Yapılacaklar
no-encounters = Henüz buluşma yok
no-encounters-help = İlkini siz yazın. Bir cümle yeter.
nothing-found = Bir şey bulunmadı
nothing-found-help = Başka bir kelime, bir isim veya bir yer deneyin.
found-for = { $more ->
    [yes] Şunun geçtiği en yeni { $count } buluşma:
   *[no] { $count ->
        [one] Şunun geçtiği 1 buluşma:
       *[other] Şunun geçtiği { $count } buluşma:
    }
 }

what-was-it = Ne vardı?
when = Ne zaman?
day-today = Bugün
day-yesterday = Dün
day-other = Başka gün
no-place = Henüz yer yok
choose-place = Yer seç
change-place = Yeri değiştir
where-was-it = Neredeydi?
place-done = Tamam
who-was-there = Kimler vardı?
everybody-of-last-time = { $count ->
    [one] Geçen seferki o kişi
   *[other] Geçen seferki { $count } kişinin hepsi
 }
more-faces = Başka yüzler
find-or-add = Birini ara
find-or-add-name = Bir isim arayın veya yeni yazın
find-or-add-organiser = Bir isim arayın veya yazın
new-faces = Yeni yüzler
without-name = isimsiz
only-count = Yalnızca say
the-rest = ötekiler
how-was-it = Nasıldı?
tell-more = Bir şey daha anlatmak ister misiniz?
save-encounter = Buluşmayı kaydet
save-changes = Kaydet
finish-later = Sonra bitir
draft-kept = Taslağınız bu laptopa kaydedildi.
draft-continues = Taslağınıza devam ediyorsunuz: { $when }.
start-over = Baştan başla

more = Daha fazla
title-help = Boş bırakırsanız ne olduğu ve nerede olduğu yazılır.
started-at = Saat kaçta başladı?
ended-at = Saat kaçta bitti?
who-organised = Kim düzenledi?
take-away = Kaldır: { $name }
take-away-short = Kaldır
how-together = Birlikte nasıl geçti?
what-changed = Ne değişti?
who-sat-together = Kim kiminle oturdu?
tables-help = Masa masa veya takım takım sayın. Grup kendi sözcüklerini seçer, örneğin fasulye ve mercimek.
group-number = Grup { $number }
seat-help = Kim nerede oturdu? Önce bir isim, sonra bir masa seçin. Sürüklemek de olur.
seat-here = Burada oturuyor
sits-at = { $name } burada oturuyor: { $table }.
sits-nowhere = { $name } artık hiçbir masada oturmuyor.
take-from-table = Masadan kaldır: { $name }, { $table }
mixing-here = Başka bir grupla temas: { $share }. Şansa göre { $low } ile { $high } arası.
field-seat = Kim nerede oturdu
table-name = Masa veya takım
table-called = Masa { $label }
table-add = Masa ekle
group-name = Hangi grup
group-add = Grup ekle

record-when = Ne zaman
between-times = saat { $from } - { $to }
from-time = başlangıç saati { $time }
until-time = bitiş saati { $time }
in-place = yer: { $place }
attendance-sum = { $fresh ->
    [0] { $counted ->
        [0] { "" }
       *[other] { $named ->
            [0] { $counted } kişi sayıldı.
           *[other] ve { $counted } kişi sayıldı.
        }
    }
    [one] { $counted ->
        [0] { $named ->
            [0] 1 yeni yüz.
           *[other] ve 1 yeni yüz.
        }
       *[other] { $named ->
            [0] 1 yeni yüz ve { $counted } kişi sayıldı.
           *[other] ve 1 yeni yüz ve { $counted } kişi sayıldı.
        }
    }
   *[other] { $counted ->
        [0] { $named ->
            [0] { $fresh } yeni yüz.
           *[other] ve { $fresh } yeni yüz.
        }
       *[other] { $named ->
            [0] { $fresh } yeni yüz ve { $counted } kişi sayıldı.
           *[other] ve { $fresh } yeni yüz ve { $counted } kişi sayıldı.
        }
    }
 }
together-people = { $count ->
    [0] Henüz kimse yazılmadı.
    [one] Toplam 1 kişi.
   *[other] Toplam { $count } kişi.
 }
about-this-encounter = Bu buluşma hakkında
change = Değiştir
same-once-more = Aynısını bir daha
throw-away = Çöpe at
bring-back = Geri koy
this-is-thrown-away = Bu, çöp kutusunda.
what-did-we-agree = Ne konuda anlaştık?
write-agreement = Anlaşma yaz
one-more-agreement = Bir anlaşma daha
who-wrote-this = Bunu kim yazdı?
import-choose-file = Dosya seç
sign-in-sheet = Katılım listesi
sign-in-sheet-help = Gelenlerin ismini yazdığı bir kâğıt. Sonra onu deftere yazarsınız.
print-it = Yazdır
save-calendar = Takvime kaydet
calendar-saved = Planlananlar dosyada. Dosyayı takviminizde açın.
calendar-file = Samenboek takvim
found-elsewhere = Başka yerde bulunanlar
found-all = Hepsi
found-kinds = Hangi tür
