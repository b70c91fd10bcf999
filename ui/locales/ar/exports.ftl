### Opslaan als bestand: wat, welke dagen, welk soort, met of zonder namen.

save-book = حفظ كملف
export-lead = هنا اختيار ما يُحفظ. السجل نفسه يبقى كما هو.
export-what = ماذا؟
export-encounters = اللقاءات
export-people = الأشخاص
export-rules = الاتفاقات
export-period = أي أيام؟
export-from = من
export-to = إلى
export-all-days = دون تحديد أيام تُحفظ كل اللقاءات.
export-format = أي نوع من الملفات؟
export-format-xlsx = Excel
export-format-ods = LibreOffice
export-format-csv = CSV
export-format-datapackage = حزمة بيانات
export-format-json = JSON
export-format-automerge = Automerge
export-format-pdf = PDF
export-help-xlsx = ملف واحد فيه عدة صفحات.
export-help-ods = ملف واحد فيه عدة صفحات، لبرنامج LibreOffice.
export-help-csv = مجلد فيه ملف لكل قائمة.
export-help-datapackage = مجلد لبرنامج آخر، أو لسجل آخر.
export-names = مع أسماء الأشخاص
export-names-off = بلا أسماء: تظهر أعداد وأرقام فقط. ولا تُحفظ الملاحظات.
export-names-on = مع الأسماء: والهاتف والعنوان والملاحظات أيضًا. هل هذا ضروري؟
export-unsealed = هذا الملف غير مقفل. من عنده الملف يستطيع قراءته.
export-now = حفظ
export-reading = نقرأ السجل…
export-done = { $files ->
    [zero] لم يُحفظ أي ملف.
    [one] تم حفظ ملف واحد.
    [two] تم حفظ ملفين.
    [few] تم حفظ { $files } ملفات.
    [many] تم حفظ { $files } ملفًا.
   *[other] تم حفظ { $files } ملف.
 }
export-done-sum = اللقاءات: { $encounters } · الأشخاص: { $people } · الاتفاقات: { $rules }
export-before = حُفظ من قبل على هذا الحاسوب
export-before-help = نكتب أن شيئًا خرج من هنا. ولا نكتب عن من هو.
export-before-none = لا شيء بعد.
export-note = { $when }: { $what }، { $format }، بواسطة { $name }
export-note-names = مع الأسماء
export-note-no-names = بلا أسماء
export-what-encounters = اللقاءات
export-what-people = الأشخاص
export-what-rules = الاتفاقات
export-what-access-pack = ما نعرفه عن شخص
export-file = Samenboek
forget-files = { $count ->
    [zero] لم يُحفظ من هذا الحاسوب أي ملف فيه أسماء: { $days }.
    [one] من هذا الحاسوب حُفظ ملف واحد فيه أسماء: { $days }. يجب البحث عنه.
    [two] من هذا الحاسوب حُفظ ملفان فيهما أسماء: { $days }. يجب البحث عنهما.
    [few] من هذا الحاسوب حُفظت { $count } ملفات فيها أسماء: { $days }. يجب البحث عنها.
    [many] من هذا الحاسوب حُفظ { $count } ملفًا فيها أسماء: { $days }. يجب البحث عنها.
   *[other] من هذا الحاسوب حُفظ { $count } ملف فيها أسماء: { $days }. يجب البحث عنها.
 }

## De bladen
export-attendances = الحضور
export-organisers = التنظيم
export-tables = الطاولات
export-tallies = العدد لكل طاولة
export-items = البنود
export-sentences = الجمل
export-answers = الأجوبة
export-part-named = بالاسم
export-part-counted = بالعدد
export-part-new = وجه جديد
export-part-guests = ضيوف
export-field-encounter = اللقاء
export-field-happened-on = اليوم
export-field-starts-at = البداية
export-field-ends-at = النهاية
export-field-title = العنوان
export-field-activity = ماذا فعلنا
export-field-place = أين
export-field-series = السلسلة
export-field-occurrence = أي مرة من السلسلة
export-field-people = الأشخاص
export-field-tone = الجو العام
export-field-conditions = كيف كان
export-field-changed = ماذا تغيّر
export-field-note = ملاحظة
export-field-number = الرقم
export-field-part = طريقة العد
export-field-person = الشخص
export-field-name = الاسم
export-field-table = الطاولة
export-field-label = الاسم المستعمل
export-field-group = المجموعة
export-field-alias = اسم آخر
export-field-telephone = الهاتف
export-field-email = البريد الإلكتروني
export-field-address = عنوان السكن
export-field-household = الأسرة
export-field-interpreter = يلزم مترجم شفهي
export-field-same-as = نفس الشخص
export-field-rule = الاتفاق
export-field-languages = اللغات
export-field-evaluate-on = المراجعة معًا في
export-field-came-from = المصدر
export-field-item = البند
export-field-text = النص
export-field-from = ابتداء من
export-field-until = حتى
export-field-language = اللغة
export-field-kept = هل ينجح
export-field-on = في
export-field-written-at = وقت الكتابة
export-field-minor = أقل من 16 سنة
export-minor-yes = نعم
export-figures = أرقام السنة
