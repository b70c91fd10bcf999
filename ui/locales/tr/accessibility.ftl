### De toegankelijkheidsverklaring: in de volgorde van het model van de overheid.

accessibility = Erişilebilirlik
accessibility-lead = Samenboek’u herkes kullanabilmeli. Burada ne kadar ilerlediğimizi okursunuz.
accessibility-for = Bu ne için geçerli?
    .says =
        Bu, laptoplarınızdaki Samenboek programı için geçerlidir.
        Samenboek’un yazdırdığı kağıtlar için de geçerlidir.
accessibility-level = Ne kadar erişilebilir?
    .says =
        WCAG 2.2, A ve AA düzeylerini izliyoruz. Bunlar erişilebilir programlar için kurallardır.
        Samenboek bunlara kısmen uyar. İnsanlar kendileri henüz her şeye bakmadı.
accessibility-does = Neler bekleyebilirsiniz?
    .list =
        Her şey yalnızca klavyeyle yapılabilir. F1 yardım verir.
        Yazı iki kat büyüyebilir, hiçbir kelime kaybolmaz.
        Açık ve koyu renkler, ve yüksek karşıtlıklı renkler var.
        Düğmeler en az 48 nokta yüksektir.
        Renk tek başına bir şey söylemez. Yanında hep bir kelime vardır.
        Sağdan okuyan kişi her şeyi sağdan görür.
        Hiçbir yerde sürüklemek gerekmez.
accessibility-tested = Nasıl baktık?
    .says =
        Hata arayan programlarla kendimiz baktık.
    .list =
        axe-core programı gerçek pencerede her sayfaya bakar.
        Bunu açık, koyu ve yüksek karşıtlıklı renklerde yapar.
        Görevleri yalnızca klavyeyle de yaparız.
        Her sayfaya iki kat büyük bakarız.
        Her sayfaya daha uzun kelimelerle ve sağdan da bakarız.
        Bir test bütün Hollandaca cümleleri okur: kısa ve kolay.
accessibility-not-yet = Henüz iyi olmayan ne var?
    .list =
        Ekran okuyucu kullanan kimse henüz bakmadı. Bu yapılmalı.
        Arapça, Türkçe, Ukraynaca ve Lehçeyi ana dili olan biri henüz okumadı.
        Sesli okuma laptoptaki seslere bağlıdır.
        Ekranda imza için fare veya parmak gerekir. Kağıt, sözlü veya yazarak da olur.
        Az gören kişi için kağıt küçüktür. O zaman daha büyük bir sayfa isteyin.
accessibility-law = Yasa ne diyor?
    .says =
        Hollanda yasası böyle bir bildirimi kamu kurumlarından ister. Biz kendimiz veriyoruz.
        Bildirim, Hollanda hükümetinin örnek metnini izler.
accessibility-tell = Bir engelle mi karşılaştınız?
    .says =
        { $names ->
            [none] Bir koordinatöre söyleyin
           *[other] Şu kişiye söyleyin: { $names }
         }.
        Hangi ekranda olduğunu ve neyin olmadığını söyleyin.
        Merkeziniz başka bir yol arar ve yapanlara bildirir.
accessibility-date = Bu ne zaman yazıldı?
    .says =
        Bunu Kasım 2026’da yazdık. Her yıl yeniden bakarız.
