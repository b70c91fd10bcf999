### Brieven uit een zaak: op papier en op het scherm.

paper-letter-date = Tarih: { $date }
paper-letter-dear = Sayın { $name },
paper-letter-and = { $first } ve { $last }
paper-letter-clock = { $hour }.{ $minute }
paper-letter-signed = { $names }, { $centre }
paper-letter-talk = Görüşme
paper-letter-free = Ücretsizdir. Anlattıklarınız aramızda kalır.
paper-letter-call = Bizi arayın: { $number }. Mesaj da bırakabilirsiniz. O zaman biz sizi ararız.
paper-letter-come-by = Mahalle evine gelin veya bizi arayın.
paper-letter-cannot = Gelemiyor musunuz? O zaman bizi arayın: { $number }.
paper-letter-cannot-say = Gelemiyor musunuz? Lütfen bize haber verin.

paper-letter-neutral-title = Sizinle konuşabilir miyiz?
paper-letter-neutral-what = Biz { $centre } adına yazıyoruz. Komşuların birbiriyle konuşmasına yardım ediyoruz.
paper-letter-neutral-side = Taraf tutmuyoruz. Kimseye haklı veya haksız demiyoruz.
paper-letter-neutral-who = Biz, { $names }, sizin anlatacaklarınızı dinlemek istiyoruz.
paper-letter-neutral-talk = Görüşme sizin evinizde veya mahalle evinde olabilir. Yaklaşık bir saat sürer.
paper-letter-neutral-choose = Bizimle konuşup konuşmamaya siz karar verirsiniz.

paper-letter-appointment-title = Randevumuz
paper-letter-appointment-what = Sizinle şu gün görüşüyoruz:
paper-letter-day = Gün
paper-letter-time = Saat
paper-letter-place = Yer
paper-letter-with = Kiminle

paper-letter-no-show-title = Biz geldik
paper-letter-no-show-what = Görüşmemiz için geldik. Sizi göremedik. Randevumuz şuydu:
paper-letter-no-show-again = Olabilir. Yeni bir gün seçelim mi?

paper-letter-referrer-title = Sonuç
paper-letter-referrer-to = Yönlendiren kişiye
paper-letter-referrer-what = Bize bir vaka yönlendirdiniz. Bu vaka artık kapandı.
paper-letter-mark = Vaka işareti
paper-letter-reported = Başvuru günü
paper-letter-closed = Kapanış günü
paper-letter-outcome = Sonuç
paper-letter-outcome-solved = Çözüldü
paper-letter-outcome-partly = Bir kısmı çözüldü
paper-letter-outcome-not-solved = Çözülmedi
paper-letter-outcome-no-mediation = Arabuluculuk olmadı
paper-letter-outcome-referred = Başka yere yönlendirildi
paper-letter-referrer-only = Daha fazlasını söylemiyoruz. Görüşmeler ve anlaşmalar komşuların kendisine aittir.
paper-letter-referrer-agreed = Yardım isteyen komşu, bunu öğrenmenize izin verdi.

paper-letter-referral-title = Güvenli değil mi?
paper-letter-referral-what = O zaman biz arabuluculuğu durdururuz. Size başkaları yardım eder.
paper-letter-referral-now = Şu anda tehlike mi var?
paper-letter-referral-now-call = 112’yi arayın. Polis, itfaiye ve ambulans hemen gelir.
paper-letter-referral-police = Acil değil mi? Polis
paper-letter-referral-police-call = Arayın: 0900-8844.
paper-letter-referral-home = Evde şiddet mi var? Bir çocuk için endişeli misiniz? Veilig Thuis (evde güvenlik için yardım hattı)
paper-letter-referral-home-call = Arayın: 0800-2000. Gece gündüz ücretsizdir.
paper-letter-referral-doctor = Birinin durumu çok mu kötü? Aile hekimi (huisarts)
paper-letter-referral-doctor-call = Kendi aile hekimini arayın. Akşamları ve hafta sonu: nöbetçi hekim merkezi (huisartsenpost).
paper-letter-referral-crisis = Birinin ruhsal durumu çok mu ağır? Kriz servisi (crisisdienst)
paper-letter-referral-crisis-call = Kriz servisini aile hekimi veya nöbetçi hekim merkezi arar.
paper-letter-referral-talk = İntiharı mı düşünüyorsunuz? 113
paper-letter-referral-talk-call = Arayın: 113 veya 0800-0113. Gece gündüz ücretsizdir.
paper-letter-referral-then = Durum yeniden güvenli mi? O zaman sizinle konuşmaya seve seve devam ederiz.

## Op het scherm

talks-file = Görüşmeler
letter-file = Mektup
letters = Mektuplar
letters-help = Kâğıda ne basılacağını önce görürsünüz.
letter-neutral = İkinci tarafa mektup
letter-neutral-help = Şikâyet yazmaz, kimin şikâyet ettiği de yazmaz.
letter-appointment = Görüşme için randevu kartı
letter-appointment-help = Gün, saat, yer ve kiminle.
letter-no-show = Kart: kimse yoktu
letter-no-show-help = Suçlamadan. Yeni bir fırsatla.
letter-referrer = Yönlendirene mektup
letter-referrer-help = Yalnızca nasıl bittiği. Başka bir şey yok.
letter-referral = Güvenli değilse
letter-referral-help = O zaman kimin yardım ettiği, telefon numaralarıyla.
letter-to = Mektup kime?
letter-about-talk = Hangi görüşme hakkında?
letter-language = Hangi dilde?
letter-no-words = Kâğıtta bu dil henüz yok: { $language }. Mektubun dili: { $written }.
letter-telephone = Hangi numarayı arayabilirler?
letter-telephone-help = Numara yoksa boş bırakın.
letter-preview = Kâğıtta böyle görünür
letter-alt = { $letter }, sayfa { $page } / { $pages }
letter-only-this = Burada gördüğünüzden başka bir şey yazmaz.
letter-print = Yazdır
letter-save = Dosya olarak kaydet
letter-save-warn = Bu dosya kilitli değil. Dosya kimdeyse, o okuyabilir. Güvenli bir yerde saklayın ve sonra çöpe atın.
letter-save-yes = Yine de kaydet
letter-saved = Kaydedilen dosya:
letter-sent = Gönderildi diye yaz
letter-sent-done = Yazıldı. Mektup gönderildi.
letter-ask-told = Nasıl bittiğini yönlendiren öğrenebilir mi?
letter-ask-told-help = Her tarafa sorun. Evet denmezse mektup gitmez.
letter-told-yes = Evet, öğrenebilir
letter-told-no = Hayır
letter-told-said = Evet dedi.
letter-told-refused = Hayır dedi.
letter-told-asked-not = Henüz sorulmadı.
letter-not-yet = Önce vakayı kapatın. O zaman söylenecek bir şey olur.
letter-back = Vakaya dön
poster-most-languages = Bir afişte en çok üç dil.
