### Jaarcijfers van zaken: wat je over een jaar kunt zeggen, zonder dat het iemand aanwijst.

figures = أرقام السنة
figures-eyebrow = لا يقرأ هذا إلا المنسقون.
figures-open = عرض أرقام السنة
figures-for-year = أرقام سنة { $year }
figures-file = أرقام السنة
figures-save = حفظ أرقام السنة
figures-save-xlsx = حفظ لبرنامج Excel
figures-save-csv = حفظ كقائمة
figures-saved = تم الحفظ كملف.
figures-saved-unsealed = من عنده هذا الملف يقرؤه. لا توجد فيه أسماء.
figures-other-sheet = يوجد ملف آخر لسنة { $year }: { $sheets }.
figures-other-sheet-why = من لديه الملفان قد يستنتج أحيانًا رقمًا صغيرًا.
figures-which-year = أي سنة؟
figures-for-whom = لمن؟
figures-inside = للمنسقين
figures-published = للمشاركة مع غيرنا
figures-inside-help = لا نعرض أقل من 5 حالات.
figures-published-help = لا نعرض أقل من 10 حالات. ونقرّب الباقي إلى 5.
figures-goes-on = هذه السنة لم تنته بعد. الأرقام حتى اليوم.
figures-reduced = لم يبق من الحالات القديمة إلا سطر. شهرها وأيامها وساعاتها لم تعد معروفة.
figures-empty = لا توجد بلاغات بعد في { $year }
figures-empty-help = يمكن اختيار سنة أخرى، أو كتابة بلاغ.
figures-too-few = عدد الحالات أقل من { $fewest }. لا نعرض هذه الأرقام.
figures-too-few-help = هكذا لا يشير أي رقم إلى شخص. يمكن اختيار سنة أخرى.
figures-sum = { $count ->
    [zero] لا بلاغات في { $year }.
    [one] بلاغ واحد في { $year }.
    [two] بلاغان في { $year }.
    [few] { $count } بلاغات في { $year }.
    [many] { $count } بلاغًا في { $year }.
   *[other] { $count } بلاغ في { $year }.
 }
figures-sum-hidden = لا نعرض عدد البلاغات.
figures-closed-sum = { $count ->
    [zero] لم تنته أي حالة.
    [one] انتهت حالة واحدة.
    [two] انتهت حالتان.
    [few] انتهت { $count } حالات.
    [many] انتهت { $count } حالة.
   *[other] انتهت { $count } حالة.
 }
figures-hidden = غير معروض
figures-why-hidden = العدد صغير جدًا للعرض، أو يكشف عددًا صغيرًا آخر.
figures-of-sum = { $part } من { $whole }
figures-behind = { $row }: { $count }. عرض الحالات.

## Tabellen

figures-rates = تم الحل
figures-rates-title = كم حالة تم حلها؟
figures-rate-of = من أي حالات
figures-solved = تم الحل
figures-denominator-reported = كل البلاغات
figures-denominator-suitable = مناسبة
figures-denominator-handled = تم العمل عليها
figures-by-month = البلاغات في كل شهر
figures-by-referrer = عن طريق من وصل البلاغ؟
figures-by-kind = ما الموضوع؟
figures-by-stage = إلى أي خطوة وصلت الحالات؟
figures-by-result = كيف انتهت؟
figures-by-raw-lead = من البلاغ إلى النهاية
figures-by-net-lead = دون وقت الانتظار
figures-by-hours = ساعات العمل لكل حالة
figures-row = السطر
figures-table = الجدول
figures-count = العدد
figures-of = من
figures-share = النسبة
figures-left-open = غير مكتوب
figures-still-open = ما زالت مفتوحة
figures-month-none = الشهر لم يعد معروفًا
figures-month-01 = يناير
figures-month-02 = فبراير
figures-month-03 = مارس
figures-month-04 = أبريل
figures-month-05 = مايو
figures-month-06 = يونيو
figures-month-07 = يوليو
figures-month-08 = أغسطس
figures-month-09 = سبتمبر
figures-month-10 = أكتوبر
figures-month-11 = نوفمبر
figures-month-12 = ديسمبر
figures-stage-reported = وصل البلاغ
figures-stage-intake = تمت المقابلة الأولى
figures-stage-assigned = لها وسطاء
figures-stage-first-talk = تمت محادثة الطرف الأول
figures-stage-second-talk = تمت محادثة الطرف الثاني
figures-stage-session = تمت الجلسة المشتركة
figures-stage-agreements = تم الاتفاق
figures-lead-four-weeks = حتى 4 أسابيع
figures-lead-eight-weeks = من 4 إلى 8 أسابيع
figures-lead-quarter = من 8 إلى 13 أسبوعًا
figures-lead-half-year = من 13 إلى 26 أسبوعًا
figures-lead-longer = أكثر من 26 أسبوعًا
figures-hours-unknown = غير مكتوب
figures-hours-under-five = أقل من 5 ساعات
figures-hours-under-ten = من 5 إلى 10 ساعات
figures-hours-under-twenty = من 10 إلى 20 ساعة
figures-hours-more = 20 ساعة أو أكثر
figures-kind-note = أحيانًا يكون للحالة أكثر من موضوع. لذلك مجموع المواضيع أكبر من مجموع الحالات.
figures-middle-days = { $days ->
    [zero] الوسط هو 0 يوم.
    [one] الوسط هو يوم واحد.
    [two] الوسط هو يومان.
    [few] الوسط هو { $days } أيام.
    [many] الوسط هو { $days } يومًا.
   *[other] الوسط هو { $days } يوم.
 }
figures-hours-sum = { $hours ->
    [zero] المجموع 0 ساعة.
    [one] المجموع ساعة واحدة.
    [two] المجموع ساعتان.
    [few] المجموع { $hours } ساعات.
    [many] المجموع { $hours } ساعة.
   *[other] المجموع { $hours } ساعة.
 }

## Zo tellen we

figures-define-year = الحالة تُحسب في سنة البلاغ. حتى لو انتهت بعد ذلك.
figures-define-suitable = مناسبة: لم نرجعها ولم نحلها إلى جهة أخرى.
figures-define-handled = تم العمل عليها: مناسبة وانتهت، وكانت هناك محادثة.
figures-define-solved = تم الحل: تم العمل عليها، والمتابعة تقول إن الحل تم. بالوساطة أو الوساطة المتنقلة أو النصيحة.
figures-define-stage = كل سطر يحسب أيضًا من وصل أبعد منه.
figures-define-lead = الأيام من البلاغ إلى النهاية. «دون وقت الانتظار» لا يحسب الوقت الذي كانت فيه الحالة قيد الانتظار. الوسط: نصف الحالات كان أقصر.
figures-define-hours = الوقت الذي كتبه الوسطاء مع الخطوات، للحالات التي انتهت.
figures-define-hidden = لا نعرض الأعداد الصغيرة. ولا نعرض ما يكشفها. نعرض الصفر، إلا عندما تكون الحالات قليلة جدًا.
figures-definition = هكذا نحسب

## In het bestand

figures-about = عن هذه الأرقام
figures-about-what = البيان
figures-about-value = القيمة
figures-year = السنة
figures-reported = البلاغات
figures-closed = انتهت
figures-middle-raw = وسط الأيام حتى النهاية
figures-middle-net = الوسط دون وقت الانتظار
figures-hours-total = مجموع الساعات
figures-heard = آخر خبر من:
figures-never-heard = أبدًا

## Zaken achter een getal

figures-behind-title = الحالات وراء هذا الرقم
figures-behind-count = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
 }
figures-behind-none = لا توجد حالة هنا
figures-behind-none-help = تغيّرت الأرقام في هذه الأثناء.
figures-to-figures = رجوع إلى الأرقام
