### Uit een lijst: kijken, verbeteren, binnenhalen, terughalen.

from-a-list = من قائمة
import-lead = هل عندك قائمة جاهزة؟ يمكن إدخالها هنا. نقبل Excel و LibreOffice و CSV.
import-lead-visits = قائمة بمن حضر، أو بعدد الحاضرين.
import-lead-grid = صفحة فيها أسماء وعلامات لكل يوم.
import-lead-people = قائمة عناوين.
import-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $shown } صفوف
    [many] { $shown } صفًا
   *[other] { $shown } صف
 }
import-close = ليست هذه القائمة
import-another = قائمة أخرى
import-which-sheet = أي صفحة؟
import-what-is-it = ما نوع هذه القائمة؟
import-shape-visits = كل صف زيارة
import-shape-evenings = كل صف لقاء
import-shape-grid = أسماء مع علامات
import-shape-grid-by-date = أيام مع علامات
import-shape-people = عناوين
import-columns = ماذا يوجد في الأعمدة؟
import-column = العمود
import-column-number = العمود { $number }
import-means = المعنى
import-means-of = ما معنى { $column }؟
import-samples = مثل
import-unsure = هل هذا صحيح؟
import-never-kept = لا نحفظه أبدًا
import-which-order = ماذا يأتي أولا في التاريخ؟
import-order-day-first = اليوم
import-order-month-first = الشهر
import-which-year = من أي سنة هذه الأيام؟
import-use-year = استعمال هذه السنة
import-title-for-all = ما اسم هذه اللقاءات؟
import-preview = هكذا سيظهر في السجل
import-is-there = موجود من قبل
import-dirty = { $count ->
    [zero] كل الصفوف واضحة
    [one] في صف واحد شيء غير واضح
    [two] في صفين شيء غير واضح
    [few] في { $count } صفوف شيء غير واضح
    [many] في { $count } صفًا شيء غير واضح
   *[other] في { $count } صف شيء غير واضح
 }
import-dirty-help = يمكن تصحيحها هنا أو تركها. لا تدخل إلا عندما تكون صحيحة.
import-dirty-more = { $count ->
    [zero] لا شيء بعدها.
    [one] بعدها واحد.
    [two] بعدها اثنان.
    [few] بعدها { $count }.
    [many] بعدها { $count }.
   *[other] بعدها { $count }.
 }
import-row = الصف { $row }
import-should-be = ماذا يجب أن يُكتب في الصف { $row }؟
import-should-be-short = ماذا يجب أن يُكتب؟
import-mend = تصحيح
import-leave-out = ترك
import-leave-out-row = ترك الصف { $row }
import-same = هل هؤلاء الأشخاص موجودون من قبل؟
import-same-help = تُوضع علامة لمن هو الشخص نفسه. وإلا تُنشأ بطاقة جديدة.
import-is = نفس الشخص:
import-doubles = { $count ->
    [zero] لا لقاءات مكررة.
    [one] إدخال لقاء واحد موجود في السجل أيضًا.
    [two] إدخال لقاءين موجودين في السجل أيضًا.
    [few] إدخال { $count } لقاءات موجودة في السجل أيضًا.
    [many] إدخال { $count } لقاء موجودة في السجل أيضًا.
   *[other] إدخال { $count } لقاء موجودة في السجل أيضًا.
 }
import-take = إدخال
import-coming-in = القائمة تدخل الآن.
import-sum = اللقاءات: { $encounters }، مجموع الحضور: { $visits }، البطاقات: { $people }.
import-sum-dirty = { $count ->
    [zero] لا صفوف متروكة.
    [one] صف واحد لا يدخل.
    [two] صفان لا يدخلان.
    [few] { $count } صفوف لا تدخل.
    [many] { $count } صفًا لا تدخل.
   *[other] { $count } صف لا تدخل.
 }
import-done = { $count ->
    [zero] لم يدخل أي لقاء.
    [one] دخل لقاء واحد.
    [two] دخل لقاءان.
    [few] دخلت { $encounters } لقاءات.
    [many] دخل { $encounters } لقاء.
   *[other] دخل { $encounters } لقاء.
 } { $people ->
    [0] { "" }
    [zero] { "" }
    [one] وبطاقة واحدة أيضًا.
    [two] وبطاقتان أيضًا.
    [few] و { $people } بطاقات أيضًا.
    [many] و { $people } بطاقة أيضًا.
   *[other] و { $people } بطاقة أيضًا.
 }
import-stopped = تم التوقف. حتى الآن: اللقاءات { $encounters }، والبطاقات { $people }.
import-take-back = إزالة كل ما دخل
import-taken-back = أزيل كل ما جاء من هذه القائمة.
import-fetched-back = عاد كل ما جاء من هذه القائمة.
import-before = دخل من قبل
import-is-taken-back = أزيل بعد ذلك.
import-holds-encounters = اللقاءات: { $count }
import-holds-people = البطاقات: { $count }

import-meaning-skip = عدم إدخاله
import-meaning-not-kept = لا نحفظه أبدًا
import-meaning-date = اليوم
import-meaning-starts-at = البداية
import-meaning-ends-at = النهاية
import-meaning-title = ماذا كان
import-meaning-activity = النوع
import-meaning-place = المكان
import-meaning-series = السلسلة
import-meaning-name = الاسم
import-meaning-first-name = الاسم الأول
import-meaning-infix = كلمة قبل اسم العائلة (مثل van)
import-meaning-last-name = اسم العائلة
import-meaning-names = الأسماء
import-meaning-count = عدد الأشخاص
import-meaning-further = أشخاص بلا اسم
import-meaning-new-faces = وجوه جديدة
import-meaning-organisers = التنظيم
import-meaning-tone = كيف كان
import-meaning-changed = ماذا تغيّر
import-meaning-note = ملاحظة
import-meaning-mark = علامة
import-meaning-telephone = الهاتف
import-meaning-email = البريد الإلكتروني
import-meaning-street = الشارع
import-meaning-house-number = رقم البيت
import-meaning-postcode = الرمز البريدي
import-meaning-town = المدينة
import-meaning-language = اللغة
import-meaning-alias = اسم آخر
import-meaning-household = الأسرة
import-meaning-interpreter = يلزم مترجم شفهي
import-meaning-birth-date = يوم الميلاد

import-dirty-date-missing = اليوم ناقص.
import-dirty-not-a-date = هذا ليس يومًا.
import-dirty-year-missing = السنة ناقصة.
import-dirty-in-the-future = هذا اليوم لم يأت بعد.
import-dirty-too-long-ago = هذا اليوم قديم جدًا.
import-dirty-not-a-time = هذا ليس وقتًا.
import-dirty-ends-before-it-starts = النهاية قبل البداية.
import-dirty-not-a-number = هذا ليس عددًا.
import-dirty-too-many-people = لا يمكن أن يكون العدد كبيرًا هكذا.
import-dirty-name-missing = الاسم ناقص.
import-dirty-not-a-name = هذا ليس اسمًا.
import-dirty-not-one-person = لمن هذا؟ هناك أكثر من شخص.
import-dirty-not-a-mark = هل حضر هذا الشخص؟ هذه ليست علامة.
import-dirty-not-yes-or-no = الجواب هنا نعم أو لا.
import-dirty-not-a-telephone = هذا ليس رقم هاتف.
import-dirty-not-an-email = هذا ليس عنوان بريد إلكتروني.
import-dirty-too-long = هذا النص طويل جدًا.
import-dirty-citizen-service-number = يوجد هنا رقم الخدمة المدنية (BSN). نحن لا نحفظه أبدًا.
import-dirty-broken-cell = هذه الخلية بلا قيمة.
import-dirty-heading-unread = لا يمكن قراءة اليوم الذي فوق هذا العمود.
import-dirty-heading-missing = لا يوجد يوم فوق هذا العمود.
import-dirty-refused = هذا لا يناسب السجل.

import-skipped-empty = { $count ->
    [zero] لا صفوف فارغة.
    [one] صف فارغ واحد.
    [two] صفان فارغان.
    [few] { $count } صفوف فارغة.
    [many] { $count } صفًا فارغًا.
   *[other] { $count } صف فارغ.
 }
import-skipped-above-heading = { $count ->
    [zero] لا صفوف فوق العناوين.
    [one] صف واحد فوق العناوين.
    [two] صفان فوق العناوين.
    [few] { $count } صفوف فوق العناوين.
    [many] { $count } صفًا فوق العناوين.
   *[other] { $count } صف فوق العناوين.
 }
import-skipped-heading = صف واحد فيه عناوين الأعمدة.
import-skipped-total = { $count ->
    [zero] لا صفوف فيها مجموع.
    [one] صف واحد فيه مجموع.
    [two] صفان فيهما مجموع.
    [few] { $count } صفوف فيها مجموع.
    [many] { $count } صفًا فيها مجموع.
   *[other] { $count } صف فيها مجموع.
 }
import-skipped-never-there = { $count ->
    [zero] كل الأشخاص حضروا مرة على الأقل.
    [one] شخص واحد لم يحضر أبدًا.
    [two] شخصان لم يحضرا أبدًا.
    [few] { $count } أشخاص لم يحضروا أبدًا.
    [many] { $count } شخصًا لم يحضروا أبدًا.
   *[other] { $count } شخص لم يحضروا أبدًا.
 }
import-skipped-nothing-kept = { $count ->
    [zero] في كل الصفوف ما يُحفظ.
    [one] صف واحد لا شيء فيه للحفظ.
    [two] صفان لا شيء فيهما للحفظ.
    [few] { $count } صفوف لا شيء فيها للحفظ.
    [many] { $count } صفًا لا شيء فيها للحفظ.
   *[other] { $count } صف لا شيء فيها للحفظ.
 }
import-skipped-left-out = { $count ->
    [zero] لم تترك أي صف.
    [one] تركت صفًا واحدًا.
    [two] تركت صفين.
    [few] تركت { $count } صفوف.
    [many] تركت { $count } صفًا.
   *[other] تركت { $count } صف.
 }

import-note-column-skipped = { $column }: هذا العمود لا يدخل.
import-note-column-unused = { $column }: هذا العمود لا يناسب هذا النوع من القوائم.
import-note-column-repeated = { $column }: هذا العمود موجود مرتين.
import-note-order-ambiguous = لا يمكن التمييز بين اليوم والشهر. نقرأ اليوم أولا.
import-note-weekday-differs = يوم الأسبوع لا يوافق التاريخ. عدد الصفوف: { $count }.
import-note-named-twice = شخص مكتوب مرتين في يوم واحد. يُحسب مرة واحدة. عدد الصفوف: { $count }.
import-note-rough-count = عدد تقريبي، مثل “ca. 12”. عدد الصفوف: { $count }.
import-note-count-too-small = الأسماء أكثر من العدد المكتوب. عدد الصفوف: { $count }.
import-note-new-by-name = عدد الجدد الذين لهم اسم: { $count }. لا نحسبهم مرة أخرى.
import-note-tones-differ = كُتب شيئان مختلفان عن «كيف كان». عدد الصفوف: { $count }.
import-note-times-differ = الأوقات مختلفة. عدد الصفوف: { $count }.
import-note-same-twice = عدد الصفوف الموجودة مرتين: { $count }.
import-note-same-name = عدد الأشخاص الذين لهم الاسم نفسه: { $count }.
import-not-kept-religion = { $column }: لا نحفظ الدين أبدًا.
import-not-kept-origin = { $column }: لا نحفظ الأصل أبدًا.
import-not-kept-health = { $column }: لا نحفظ الصحة أبدًا.
import-not-kept-politics = { $column }: لا نحفظ السياسة أبدًا.
import-not-kept-sex-life = { $column }: لا نحفظ هذا أبدًا.
import-not-kept-crime = { $column }: لا نحفظ المسائل الجنائية أبدًا.
import-not-kept-citizen-service-number = { $column }: لا نحفظ أرقام الخدمة المدنية (BSN) أبدًا.
import-not-kept-identity-document = { $column }: لا نحفظ جوازات السفر أبدًا.
import-unreadable = بعض الحروف لا يمكن قراءتها. الحل: حفظ الملف بصيغة Excel، أو بصيغة CSV في UTF-8.
