### Het blad met hulp dat naast de laptop ligt. Woorden tussen aanhalingstekens staan zo op een knop.

paper-guide-title = Samenboek في ورقة واحدة
paper-guide-in = الدخول
paper-guide-in-steps =
    اختيار صورتك.
    كتابة عبارة السر.
    الضغط على «دخول».
paper-guide-encounter = كتابة لقاء
paper-guide-encounter-steps =
    الضغط على «لقاء جديد».
    اختيار ماذا كان ومن حضر.
    الضغط على «حفظ اللقاء».
paper-guide-agreement = كتابة اتفاق
paper-guide-agreement-steps =
    فتح «الاتفاقات».
    الضغط على «اتفاق جديد».
    الضغط على «حفظ الاتفاق».
paper-guide-stick = المشاركة عبر فلاشة
paper-guide-stick-steps =
    إدخال الفلاشة، ثم «المشاركة».
    الضغط على «مشاركة عبر هذه الفلاشة».
    الانتظار حتى النهاية ثم إخراج الفلاشة.
paper-guide-lock = القفل
paper-guide-lock-steps =
    الضغط على «انتهيت، سأغادر».
    مسودتك تبقى لك.
    غياب قصير؟ الضغط على «إخفاء الشاشة».
paper-guide-help = طلب المساعدة
paper-guide-help-steps =
    الضغط على «مساعدة» أو F1.
    هل حدث خطأ؟ الضغط على «تراجع».
    لا يضيع شيء هكذا.
paper-guide-who = من يساعد؟
paper-guide-name = الاسم
paper-guide-telephone = الهاتف
