### Zaken: de gesloten kamer.

case = Vaka
cases = Vakalar
cases-eyebrow = Bir vakayı yalnızca o vakada görevli olanlar okur.
agreements-and-cases = Anlaşmalar ve vakalar
new-case = Yeni başvuru
change-case = Vakayı değiştir
case-title = { $kind }, { $day }
case-kind-more = { $kind } ve diğerleri
case-row-parties = { $first } ve { $second }
case-party-unknown = henüz belli değil

## Lijst

cases-which = Hangi vakalar?
cases-open = Açık
cases-mine = Benimkiler
cases-closed = Bitti
cases-thrown-away = Çöpe atıldı
search-cases = Vakalarda ara
no-cases = Henüz vaka yok
no-cases-help = Bir başvuru mu geldi? Buraya yazın.
no-cases-so = Şu anda burada bir şey yok
no-cases-so-help = Yukarıdan başka bir liste seçin.
no-cases-found-help = Bir isim veya başka bir kelime deneyin.
cases-not-on-shared = Vakalar bu laptopta durmaz
cases-not-on-shared-help = Bu laptopta çok kişi çalışıyor. Vakalar yalnızca kişisel laptopta durur.
cases-no-keys = Vakalar şifre cümlesiyle açılır
cases-no-keys-help = Burada şifre cümleniz yok. Bir koordinatörden yardım isteyin.
case-since = { $day } gününden beri
case-waits = Beklemede
case-apart = Ayrı ayrı oldu

## Formulier

case-reported-on = Başvuru ne zaman geldi?
case-kinds = Konu nedir?
case-kinds-help = İstediğiniz kadar seçin.
case-referrer = Kimin aracılığıyla geldi?
case-first-party = Birinci taraf: kim aradı veya geldi?
case-second-party = İkinci taraf: konu kiminle ilgili?
case-party-name = İsim
case-party-address = Adres
case-group = Bu, bir grup insanla ilgili
case-summary = Ne oldu?
case-summary-help = Başvuranın anlattığını yazın. Yargılamadan.
case-save = Başvuruyu kaydet
case-save-change = Kaydet
case-who-reads = Bunu yalnızca koordinatörler ve arabulucular okur.
draft-of-case = Bir başvuru
draft-of-case-step = Bir vakada bir adım

case-kind-noise-people = İnsan sesi
case-kind-noise-appliances = Müzik veya makine sesi
case-kind-noise-building = Tadilat
case-kind-harassment = Zorbalık veya kavga
case-kind-threats = Tehdit
case-kind-garden = Bahçe veya avlu
case-kind-smoke = Duman
case-kind-animals = Hayvanlar
case-kind-parking = Park sorunu
case-kind-litter = Pislik veya çöp
case-kind-smell = Kötü koku
case-kind-damage = Eşyaya zarar
case-kind-youth = Çocuklar veya gençler
case-kind-other = Başka

referrer-self = Mahalle sakininin kendisi
referrer-police = Polis
referrer-housing-association = Konut kurumu (woningcorporatie)
referrer-municipality = Belediye
referrer-welfare = Sosyal hizmet
referrer-care = Sağlık ve bakım
referrer-other = Başka biri

## Bladzijde

room-band = Kapalı oda.
room-band-readers = Bu vakayı yalnızca koordinatörler ve şu kişiler okur: { $names }.
room-band-coordinators = Bu vakayı yalnızca koordinatörler okur.
case-phases = Bu vakanın adımları
case-phase-report = Başvuru
case-phase-intake = Ön görüşme
case-phase-talks = Görüşmeler
case-phase-agreements = Anlaşmalar
case-phase-aftercare = Takip
case-phase-ahead = henüz değil
case-what-now = Şimdi ne yapmalı?
case-something-else = Başka bir şey
case-go-back = Bir adım geri
case-no-writing = Bu vakayı okursunuz, ama artık buraya yazamazsınız.
case-about = Başvuru
case-brought-by = Kimin aracılığıyla
case-what-kinds = Konu
case-told = Başvuranın anlattığı
case-in-group = Grup
case-in-group-yes = Grupla arabuluculuk
case-result-is = Kapandı: { $result }
case-happened = Neler oldu?
case-went-apart = İki laptopta iki ayrı şey oldu.
case-went-apart-help = Hepsi duruyor. Durum doğru mu, bakın. Sonraki adım ikisini birleştirir.
case-newer-step = Bu sürümün tanımadığı bir şey
case-reported-by = Başvuruyu yazan: { $name }.
case-step-by = Yazan: { $name }.
case-step-minutes = Çalışma süresi: { $time }
case-step-apart = ayrı oldu
case-step-taken-back = geri alındı
case-step-to = Gönderildiği yer: { $to }
case-step-undoes = Geri alındı: { $step }
case-take-back = Geri al
case-taken-back = Geri alındı. Adım görünmeye devam eder.

## Klok

case-clock = Ne zaman?
case-due-intake = Ön görüşme: en geç { $day }
case-due-intake-late = Ön görüşme gecikti: son gün { $day } idi
case-due-intake-help = Başvurudan sonra beş iş günü içinde.
case-due-aftercare = Takip: { $from } - { $until }
case-due-aftercare-late = Takip gecikti: son gün { $until } idi
case-due-aftercare-help = İyi gidip gitmediğini ancak o zaman biliriz.
case-clock-waits = Süre durdu. Vaka beklemede.
case-lead-time = { $count ->
    [one] 1 gün
   *[other] { $count } gün
 }
case-lead-time-help = Şimdiye kadar geçen süre.
case-lead-time-closed = Bu kadar sürdü.
case-lead-time-net = { $count ->
    [one] Bekleme olmadan 1 gün.
   *[other] Bekleme olmadan { $count } gün.
 }
case-hours = Toplam çalışma: { $time }
duration-minutes = { $count ->
    [one] 1 dakika
   *[other] { $count } dakika
 }
duration-hours = { $hours } saat

## Stappen

case-state-reported = Başvuru yapıldı
case-state-intake = Ön görüşme yapıldı
case-state-unsuitable = Uygun değil
case-state-assigned = Arabuluculara verildi
case-state-first-talk = Birinci tarafla görüşüldü
case-state-advice = Tavsiye yetti
case-state-second-talk = İkinci tarafla görüşüldü
case-state-second-refuses = İkinci taraf istemiyor
case-state-unreachable = Ulaşılamıyor
case-state-shuttle = Taraflarla ayrı ayrı görüşülüyor
case-state-session = Birlikte görüşüldü
case-state-agreements = Anlaşma yapıldı
case-state-no-agreement = Anlaşma olmadı
case-state-aftercare = Takip yapıldı
case-state-closed = Bitti
case-state-reopened = Yeniden açık

case-step-intake = Ön görüşme
case-step-unsuitable = Arabuluculuğa uygun değil
case-step-assigned = Arabuluculara verildi
case-step-unassigned = Bir arabulucudan alındı
case-step-first-talk = Birinci tarafla görüşme
case-step-advice = Tavsiye yetti
case-step-second-talk = İkinci tarafla görüşme
case-step-second-refuses = İkinci taraf istemiyor
case-step-unreachable = İkinci tarafa ulaşılamıyor
case-step-shuttle = Taraflarla sırayla, ayrı ayrı görüşme
case-step-session = Herkesle birlikte görüşme
case-step-agreements = Anlaşma yapıldı
case-step-no-agreement = Anlaşma olmadı
case-step-aftercare = Takip
case-step-closed = Kapatıldı
case-step-reopened = Yeniden açıldı
case-step-hold = Beklemeye alındı
case-step-resumed = Yeniden devam ediyor

case-do-intake = Ön görüşmeyi yaz
case-do-unsuitable = Uygun değil
case-do-assigned = Arabulucu görevlendir
case-do-first-talk = Birinci tarafla görüşüldü
case-do-advice = Tavsiye yetti
case-do-second-talk = İkinci tarafla görüşüldü
case-do-second-refuses = İkinci taraf istemiyor
case-do-unreachable = Ulaşılamıyor
case-do-shuttle = Taraflarla ayrı ayrı görüş
case-do-session = Birlikte görüşüldü
case-do-agreements = Anlaşma yapıldı
case-do-no-agreement = Anlaşma olmadı
case-do-aftercare = Takibi yaz
case-do-closed = Vakayı kapat
case-do-reopened = Yeniden aç
case-do-hold = Beklemeye al
case-do-resumed = Devam et

case-step-on = Ne zamandı?
case-step-time = Ne kadar zamanınızı aldı?
case-step-no-time = Doldurulmadı
case-step-why = Bir şey eklemek ister misiniz?
case-step-why-help = Bir cümle yeter.
case-step-why-back = Neden bir adım geri gidiyorsunuz?
case-step-why-reopened = Vakayı neden yeniden açıyorsunuz?
case-step-why-hold = Neyi bekliyorsunuz?
case-step-result = Nasıl bitti?
case-step-result-help = “Çözüldü” ancak takipten sonra seçilir.
case-step-referred-to = Nereye yönlendirildi?
case-step-save = Adımı kaydet

case-result-solved-mediation = Arabuluculukla çözüldü
case-result-solved-advice = Tavsiyeyle çözüldü
case-result-solved-shuttle = Ayrı görüşmelerle çözüldü
case-result-partly = Bir kısmı çözüldü
case-result-not-solved = Çözülmedi
case-result-second-refused = İkinci taraf istemedi
case-result-first-withdrew = Birinci taraf vazgeçti
case-result-unreachable = Ulaşılamıyor
case-result-referred-back = Yönlendirene geri gönderildi
case-result-referred-on = Başka yere yönlendirildi
case-result-lapsed = Kendiliğinden geçti veya biri taşındı

## Wie

case-parties = Masada kimler var?
case-party-first = Birinci taraf
case-party-second = İkinci taraf
case-party-further = Bir taraf daha
case-add-party = Birini ekle
case-add-party-save = Kaydet
case-drop-party = Kaldır
case-drop-party-of = Kaldır: { $name }
case-party-dropped = Bu vakadan kaldırıldı.
case-pair = Arabulucular kim?
case-no-pair = Henüz kimse yok.
case-no-pair-help = Bir koordinatör iki kişi görevlendirir.
case-assign = Görevlendir
case-assign-help = İki kişi seçin. Vakanın hepsini okurlar, eskiyi de.
case-assign-nobody = Kendi şifre cümlesi olan başka kimse yok.
case-assign-save = Vakayı ver
case-assigned = Vaka verildi. Paylaştığınızda onlar da okur.
case-unassign = Kaldır
case-unassign-of = Kaldır: { $name }
case-unassigned = Kaldırıldı. Bundan sonra yazılanları okumaz.
case-hint-mediator-is-party = Bir arabulucunun adı bir tarafla aynı. Başka birini seçin.
case-hint-mediator-lives-there = Bir arabulucu, bir tarafın adresinde oturuyor.
case-hint-one-mediator = Arabuluculuğu iki kişi birlikte yapar.
case-hint-more-than-a-pair = İkiden çok arabulucu var. Kimin yapacağına birlikte bakın.
case-where = Bu vaka kimde?
case-also-on = Şuralarda da var: { $laptops }
case-carried-by = Şu laptopla yolda: { $laptops }. Orada onu kimse okumaz.
case-only-here = Henüz başka yerde yok.

## Vandaag

cases-due = Günü yaklaşan vakalar
cases-due-help = Şimdi ne yapılması gerektiğine bakın.
case-look = Bak
case-due-short-intake = ön görüşme en geç { $day }
case-due-short-intake-late = ön görüşme gecikti, son gün { $day } idi
case-due-short-aftercare = takip en geç { $day }
case-due-short-aftercare-late = takip gecikti, son gün { $day } idi

## Signaal

signal-make-case = Başvuru yaz

field-summary = Ne oldu

## Aantekeningen van de bemiddelaars

case-notes = Kendi notlarınız
case-notes-help = Bunu yalnızca siz ve şu kişiler okur: { $names }. Notlar, vaka bitince silinir.
case-notes-help-alone = Bunu yalnızca siz okursunuz. Vaka bitince silinir.
case-note-add = Bir not yaz
case-note-text = Neyi unutmak istemiyorsunuz?
case-note-save = Kaydet
case-note-by = { $name }, { $when }
case-notes-gone = { $count ->
    [one] Çöpe atılan 1 not
   *[other] Çöpe atılan { $count } not
 }
draft-of-case-note = Bir vakada bir not

## Wat weg moet

case-due-details = İkinci tarafın bilgileri silinecek: { $until }
case-due-details-late = İkinci tarafın bilgileri silinmeliydi: { $until }
case-due-details-help = İstemeyen kişinin bilgileri burada otuz gün daha durur.
case-due-notes = Arabulucu notları: en geç { $until } silinmeli
case-due-notes-late = Arabulucu notları silinmeliydi: son gün { $until } idi
case-due-notes-help = Vaka bitti. Arabulucuların notları silinir.
case-due-short-details = ikinci tarafın bilgileri silinecek: { $day }
case-due-short-details-late = ikinci tarafın bilgileri silinmeliydi: { $day }
case-due-short-notes = notlar en geç { $day } silinmeli
case-due-short-notes-late = notlar silinmeliydi: son gün { $day } idi
case-part-details = İkinci taraf istemedi. Bunun üzerinden otuz gün geçti.
case-part-details-help = İsim ve adres şimdi silinmeli.
case-part-details-ask = İkinci tarafın bilgileri kaldırılsın mı?
case-part-details-what = İsim ve adres bütün laptoplardan kalıcı olarak silinir. İsim bir metinde de geçiyor mu? Onu oradan siz silin. Eski metin, vakanın kendisi silinene kadar mühürlü kalır. İmzalı anlaşma da öyle.
case-part-notes = Vaka bitti.
case-part-notes-help = Arabulucuların kendi notları şimdi silinmeli.
case-part-notes-ask = Arabulucuların notları silinsin mi?
case-part-notes-what = Arabulucular bundan sonra notları okuyamaz. Vaka ve anlaşmalar kalır.
case-part-for-good = Bunu geri alamazsınız.
case-part-by-coordinator = Bunu bir koordinatör siler.
case-part-do-notes = Kalıcı olarak sil
case-part-do-details = Kalıcı olarak kaldır
case-parted-details = Bilgiler burada silindi. Paylaştığınızda öteki laptoplarda da silinir.
case-parted-notes = Notlar burada silindi. Paylaştığınızda öteki laptoplarda da silinir.
case-second-left = İkinci tarafın bilgilerinin silindiği gün: { $day }.

## Wie keek

case-reads = Bu vakayı kim açtı?
case-reads-help = Birinin baktığı her gün burada bir kez yazılır. Ne okuduğu yazılmaz.
case-note-readers = Bunu şu kişiler de okur: { $names }. Artık değiştiremezsiniz. Yeni bir not yazın.
