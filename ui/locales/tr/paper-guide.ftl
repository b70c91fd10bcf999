### Het blad met hulp dat naast de laptop ligt. Woorden tussen aanhalingstekens staan zo op een knop.

paper-guide-title = Bir sayfada Samenboek
paper-guide-in = İçeri girin
paper-guide-in-steps =
    Resminizi seçin.
    Şifre cümlenizi yazın.
    “İçeri gir” düğmesine basın.
paper-guide-encounter = Bir buluşma yazın
paper-guide-encounter-steps =
    “Yeni buluşma” düğmesine basın.
    Ne olduğunu ve kimlerin geldiğini seçin.
    “Buluşmayı kaydet” düğmesine basın.
paper-guide-agreement = Bir anlaşma yapın
paper-guide-agreement-steps =
    “Anlaşmalar” sayfasına gidin.
    “Yeni anlaşma” düğmesine basın.
    “Anlaşmayı kaydet” düğmesine basın.
paper-guide-stick = USB bellekle paylaşın
paper-guide-stick-steps =
    Belleği takın. “Paylaşım” sayfasına gidin.
    “Bu bellekle paylaş” düğmesine basın.
    Bitmesini bekleyin. Belleği çıkarın.
paper-guide-lock = Kilitleyin
paper-guide-lock-steps =
    “Bitti, gidiyorum” düğmesine basın.
    Taslağınız sizin kalır.
    Kısa bir ara mı? “Ekranı gizle” düğmesine basın.
paper-guide-help = Yardım isteyin
paper-guide-help-steps =
    “Yardım” düğmesine veya F1 tuşuna basın.
    Hata mı yaptınız? “Geri al” düğmesine basın.
    Hiçbir şey öylece kaybolmaz.
paper-guide-who = Kim yardım eder?
paper-guide-name = İsim
paper-guide-telephone = Telefon
