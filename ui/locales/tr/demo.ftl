### Eerst kijken: een verzonnen boek om in te kijken, en de rondleiding.

way-look = Önce bakmak istiyorum
way-look-help = Örnek defteri açın. İçindeki herkes uydurma.
look-again = Örnek deftere bakın
look-again-help = Kendi defteriniz bu sırada kilitlenir. İçinde hiçbir şey değişmez.
demo-making = Örnek bir defter hazırlıyoruz
demo-making-help = Bu birkaç saniye sürer. Kendi defteriniz olduğu gibi kalır.
demo-opens = Örnek defter açılıyor.
demo-progress = { $total } şeyden { $done } tanesi içinde.
demo-band = Örnek defter
demo-band-says = Bu bir örnek. Hiçbiri gerçek değil.
demo-anew = Baştan başla
demo-leave = Defterime dön
demo-stop = Bakmayı bitir
demo-never = Örnek defteri hiç paylaşmayız
demo-never-help = İçindeki herkes uydurma. Böylece gerçek bir deftere hiç girmezler.
demo-never-then = Kendi defterinizde burada ekibinizin laptoplarını görürsünüz.
demo-never-save = Ondan yedek ya da dosya da yapmayız.

## De rondleiding

tour = Tanıtım turu
tour-start = Tura başla
tour-start-help = Beş kart size yolu gösterir.
tour-step = Tur, { $step } / { $all }
tour-next = İleri
tour-before = Önceki
tour-done = Tamam
tour-close = Kapat
tour-today = Gün burada başlar
tour-today-text = Bugün sayfasında şu anda ne olduğunu görürsünüz. Buluşmayı da buradan yazarsınız.
tour-encounter = Bu bir buluşma
tour-encounter-text = Komşular bir araya geldi. Basın ve kimlerin geldiğini okuyun.
tour-agreement = Bu bir anlaşma
tour-agreement-text = Komşular bunu birlikte kararlaştırdı. Sonra sorarsınız: oluyor mu?
tour-sharing = Burada başkalarıyla paylaşırsınız
tour-sharing-text = Çalışmanızın başka nerede olduğunu görürsünüz. Bellekle ya da Wi-Fi ile paylaşırsınız.
tour-sharing-demo = Çalışmanızın başka nerede olduğunu görürsünüz. Örnek defteri hiç paylaşmayız.
tour-help = Yardım burada
tour-help-text = Ne yapacağınızı bilmiyor musunuz? Yardım sayfasına bakın. Bu tur da orada.
