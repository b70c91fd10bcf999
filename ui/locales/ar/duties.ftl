### Wat mensen hier doen, waar ze bij horen, eigen velden, en overdragen.

who-does-what = من يفعل ماذا
who-does-eyebrow = من يفعل شيئًا هنا في يوم معين
who-does-on = في أي يوم؟
who-does-which = ماذا يفعل الناس؟
who-does-all = الكل
nobody-does = لا أحد في هذا اليوم
nobody-does-help = يُكتب في بطاقة الشخص ماذا يفعل هنا.
duty-volunteer = متطوع
duty-host = مضيف أو مضيفة
duty-mediator = وسيط
duty-mentor = مرشد
duty-organiser = منظم
duty-interpreter = مترجم شفهي
duty-board = مجلس الإدارة
duty-trainee = يتعلم المهنة
duty-other = شيء آخر
field-duty = العمل هنا
duties-title = ماذا يفعل هذا الشخص هنا؟
duties-help = هذا لا يحدد من يدخل السجل.
duties-none = لا شيء مكتوب بعد.
duty-add = إضافة كتابة
duty-which = ما هو؟
duty-save = حفظ هذا
duty-end = إنهاء
duty-end-of = إنهاء: { $duty }
duty-end-on = ما اليوم الأخير؟
duty-end-yes = تحديد اليوم الأخير
duty-drop = إزالة
duty-drop-of = إزالة: { $duty }
duty-lines = كما هو مكتوب
groups-of-person = المجموعات
groups-of-person-none = ليس في أي مجموعة بعد.
consents-of-person = الموافقات
field-minor = أقل من 16 سنة
minor-help = إذن ولي الأمر هو من يقول نعم. تُزال العلامة عند عمر 16 سنة.
minor-yes = نعم
handover = تسليم المهام
handover-what = عرض ما بقي
handover-title = ماذا بقي بعد { $name }؟
handover-on = ما اليوم الأخير؟
handover-to = من يستلم المهام؟
handover-to-search = بحث عن اسم
handover-nothing = لم يبق شيء.
handover-nothing-help = هذا الشخص لا ينظم شيئًا قادمًا.
handover-encounters = ما هو قادم
handover-rules = اتفاقات للمراجعة
handover-groups = جهة اتصال لـ
handover-duties = ما يفعله هذا الشخص هنا
handover-consents = موافقات تنتهي مدتها
handover-stays = للعلم فقط
handover-end = إنهاء هذا في ذلك اليوم
handover-give = تسليم
handover-end-only = إنهاء
handover-given = { $given ->
    [0] تم التسليم: لا شيء.
    [zero] تم التسليم: لا شيء.
    [one] تم التسليم: شيء واحد.
    [two] تم التسليم: شيئان.
    [few] تم التسليم: { $given } أشياء.
    [many] تم التسليم: { $given } شيئًا.
   *[other] تم التسليم: { $given } شيء.
 }
handover-ended = { $ended ->
    [0] تم الإنهاء: لا شيء.
    [zero] تم الإنهاء: لا شيء.
    [one] تم الإنهاء: مهمة واحدة.
    [two] تم الإنهاء: مهمتان.
    [few] تم الإنهاء: { $ended } مهام.
    [many] تم الإنهاء: { $ended } مهمة.
   *[other] تم الإنهاء: { $ended } مهمة.
 }
own-fields = خانات خاصة
own-fields-eyebrow = ما تضيفونه أنتم إلى البطاقة
own-fields-lead = لا تسألوا أكثر من اللازم. العد في أمسية ممكن بلا أسماء.
own-fields-none = لا توجد خانات خاصة بعد
own-fields-none-help = مثلا: عنده مفتاح. أو: مقاس القميص.
own-field-new = خانة جديدة
own-field-name = ماذا تريدون أن تعرفوا؟
own-field-name-help = الدين والأصل والصحة غير مسموحة. هذا هو القانون.
own-field-sort = كيف تُملأ الخانة؟
own-sort-text = كلمات قليلة
own-sort-yes-no = نعم أو لا
own-sort-choice = اختيار من قائمة
own-field-options = ما الاختيارات؟
own-field-options-help = كل اختيار على سطر وحده.
own-field-save = حفظ الخانة
own-field-away = التوقف عن السؤال
own-field-away-of = التوقف عن السؤال: { $name }
own-field-back = السؤال من جديد
own-field-back-of = السؤال من جديد: { $name }
own-field-is-away = لم نعد نسأل عنه. ما كُتب فيه يبقى.
own-yes = نعم
own-no = لا
own-open = لا أعرف
field-own = خانة خاصة
