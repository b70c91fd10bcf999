### Hulp.

help-eyebrow = Kısa ve kolay
help-record = Bir akşamı yazmak
help-record-text = Yeni buluşma düğmesine basın. Ne olduğunu ve kimlerin geldiğini seçin. Bir cümle yeter. Yarıda bırakırsanız taslağınız durur.
help-mistake = Bir hata mı yaptınız?
help-mistake-text = Hemen Geri al düğmesine basın. Çöpe atılanları daha sonra çöp kutusunda bulursunuz. Çöp kutusu Ayarlar bölümünde.
help-stick = USB bellekle paylaşmak
help-stick-text = Paylaşım bölümüne gidin. USB belleği seçin ve Paylaş düğmesine basın. Öteki laptopta da aynısını yapın. Belleği yalnızca ekibiniz okuyabilir.
help-versions = İki versiyon
help-versions-text = İki kişi farklı şeyler mi yazdı? O zaman ikisini de saklarız. Hangisinin doğru olduğunu siz seçersiniz. Hemen seçmeniz gerekmez.
help-leave = Bitti mi?
help-leave-text = Bitti, gidiyorum düğmesine basın. Defter kilitlenir. Taslağınız sizin kalır.
help-passphrase = Şifre cümlenizi mi unuttunuz?
help-passphrase-text = Resminizin yanında Şifre cümlemi unuttum düğmesine basın. Kurtarma sayfanızla veya anahtar belleğinizle yeni bir cümle seçersiniz. Onlar yok mu? Bir koordinatör size yardım eder. Şifre cümlenizi kimse okuyamaz.
help-nobody-leads = Koordinatör kalmadı mı?
help-nobody-leads-text = Mahalle evinin anahtarını kasadan alın. Ayarlar, Kişiler bölümüne gidin. Kod bir kez çalışır.
keys-title = Klavye kısayolları
key-new = Yeni buluşma
key-save = Kaydet
key-undo = Geri al
key-search = Ara
key-back = Bir adım geri
key-leave = Bitti, gidiyorum
help-lost = Laptop kayıp mı?
help-lost-text = Bir koordinatör Paylaşım bölümüne gider. O laptopta şunu seçin: Kayıp veya elden çıkacak.
