### De lijst met twee versies.

no-two-versions = Hiçbir yerde iki versiyon yok
no-two-versions-help = Herkes aynı şeyi yazdı.
choices = Daha önce seçilenler
choices-help = Bir seçim yanlış mı? Onu geri alın.
choice-kept = seçildi
choice-by = { $name } bunu seçti, { $when }.
choice-by-both = { $name } hepsini bıraktı, { $when }.
choice-undone-by = { $name } bunu geri aldı, { $when }.
choice-take-back = Geri al
choice-taken-back = Versiyonlar yeniden burada. Baştan seçin.
