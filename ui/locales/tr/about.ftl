### Samenboek hakkında.

about-app = Samenboek hakkında
about-lead = Bir mahalle evinin defteri, kendi laptoplarınızda.
about-network = Ağ üzerinden ne gider?
about-network-nothing = Bize veya bir şirkete hiçbir şey gitmez. Ölçüm yok, reklam yok.
about-network-near = Laptoplarınız aynı ağda birbirini bulur. Kilitli paylaşırlar.
about-network-place = İnternette bir klasör seçtiniz mi? O zaman oraya kilitli paketler gider.
about-network-update = Samenboek yeni sürümü kendiliğinden aramaz.
about-languages = Bu dilleri ana dili bu olan biri daha kontrol etmeli: { $languages }.
about-languages-all = Bütün diller tamamen hazır.
about-languages-more = Diller hakkında daha fazla
about-licence = Lisans
about-licence-says = Samenboek, EUPL 1.2 ile özgür yazılımdır. Kullanabilir, paylaşabilir ve değiştirebilirsiniz.
about-licence-read = Lisansın tamamını oku
about-licence-english = Metin İngilizce.
about-others = Başkalarının emeği
about-others-help = { $count ->
    [one] İçinde başkalarından { $count } parça var, kendi lisansıyla.
   *[other] İçinde başkalarından { $count } parça var, her biri kendi lisansıyla.
 }
about-others-open = Hangileri, göster
about-others-search = Ad veya lisansla ara
about-others-found = { $count ->
    [0] Bir şey bulunamadı. Başka bir kelime deneyin.
    [one] 1 parça bulundu.
   *[other] { $count } parça bulundu.
 }
about-others-more = { $count ->
    [one] 1 parça daha. Görmek için arayın.
   *[other] { $count } parça daha. Görmek için arayın.
 }
about-others-no-text = Lisansın tam metni verilmemiş. Adı: { $licence }.
accessibility-read = Samenboek’in erişilebilirliğini okuyun
