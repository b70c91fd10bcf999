### De afspraak op papier.

paper-agreement-title = Anlaşmamız
paper-agreement-between = Taraflar: { $names }.
paper-agreement-made = Anlaşma günü: { $date }.
paper-agreement-mediators = Yardım edenler: { $names }.
paper-agreement-why = Böylece birlikte huzurlu yaşarız.
paper-agreement-and = { $names } ve { $last }
paper-agreement-mediators-do = arabulucular
paper-agreement-who = Kim: { $names }
paper-agreement-where = Nerede: { $place }
paper-agreement-how = Nasıl: { $how }
paper-agreement-from = Başlangıç: { $date }
paper-agreement-until = Son gün: { $date }
paper-agreement-responsible = Sorumlu: { $name }
paper-agreement-again = Birlikte yeniden bakacağımız gün: { $date }.
paper-agreement-close = Buna iyi niyetle uyarız.
paper-agreement-sign = Evet diyenler
paper-agreement-drawn = İmza: { $name }
paper-agreement-on-paper = Kâğıtta imzalandı
paper-agreement-spoken = Sesli söylendi. Duyan: { $name }.
paper-agreement-copy = Kopya: { $name }
paper-agreement-draft = Henüz imzalanmadı
paper-agreement-foot = Versiyon { $version }, işaret { $mark }, { $date }
paper-agreement-page = Sayfa { $page }
