### Wat niet lukt: waarom, dat je werk bewaard is, en wat je kunt proberen.

error-sentence = { $what } عملك محفوظ. نقترح: { $attempt }
error-sentence-unsure = { $what } نقترح: { $attempt }
error-try-again = المحاولة مرة أخرى.
error-reference = الرقم لمن يساعدك: { $reference }.
error-unknown = لم ينجح هذا.
    .try = المحاولة مرة أخرى.

## Wat je invult

error-too-long = هذا النص طويل جدًا.
    .try = كتابة نص أقصر.
error-citizen-service-number = يوجد هنا رقم الخدمة المدنية (BSN). نحن لا نحفظه أبدًا.
    .try = إزالة الرقم.
error-empty = هذه الخانة فارغة.
    .try = ملء الخانة.
error-date-missing = لم يتم اختيار يوم بعد.
    .try = اختيار يوم.
error-not-a-date = هذا ليس يومًا.
    .try = اختيار يوم من التقويم.
error-not-a-time = هذا ليس وقتًا. الوقت يُكتب مثلا هكذا: 19.30.
    .try = كتابة الوقت هكذا: 19.30.
error-too-long-ago = هذا اليوم قديم جدًا.
    .try = اختيار يوم بعد سنة 1900.
error-too-far-ahead = هذا اليوم بعيد جدًا.
    .try = اختيار يوم خلال سنتين.
error-ends-before-it-starts = النهاية قبل البداية.
    .try = مراجعة الأوقات.
error-period-too-long = هذه الفترة طويلة جدًا.
    .try = اختيار أيام أقرب إلى بعضها.
error-not-an-email = هذا ليس عنوان بريد إلكتروني.
    .try = كتابته هكذا: naam@voorbeeld.nl.
error-same-card = هذه البطاقات لشخص واحد من قبل.
    .try = النظر في البطاقة.
error-both-have-keys = كلا الشخصين يستطيع دخول السجل.
    .try = إيقاف وصول أحدهما أولا.
error-sheet-empty = هذا الملف فارغ.
    .try = اختيار ملف آخر.
error-sheet-too-large = هذا الملف كبير جدًا.
    .try = تقسيمه إلى أجزاء.
error-sheet-damaged = هذا الملف تالف.
    .try = فتحه في Excel وحفظه من جديد.
error-sheet-unknown-kind = لا نستطيع قراءة هذا النوع من القوائم.
    .try = حفظه بصيغة Excel أو ODS أو CSV.
error-sheet-locked = على هذا الملف كلمة سر.
    .try = إزالة كلمة السر عنه.
error-sheet-old-kind = هذا نوع قديم من ملفات Excel.
    .try = حفظه بصيغة xlsx.
error-sheet-bomb = هذا الملف لا يتسع له هذا الحاسوب.
    .try = اختيار ملف آخر.
error-sheet-text-too-long = في الملف نص طويل جدًا.
    .try = كتابة نص أقصر.
error-sheet-unwritable = هذه القائمة لا تتسع في ملف كهذا.
    .try = اختيار فترة أقصر.
error-no-list-open = لا توجد قائمة مفتوحة.
    .try = اختيار ملف.
error-package-unreadable = لا نستطيع قراءة حزمة البيانات هذه.
    .try = اختيار المجلد الذي فيه datapackage.json.
error-package-of-own-book = هذه الحزمة من هذا السجل نفسه.
    .try = المشاركة مع الحاسوب الآخر.
error-export-nothing = لم يتم اختيار أي شيء بعد.
    .try = اختيار ما يجب حفظه.
error-export-holds-names = هذه الملفات فيها أسماء دائمًا.
    .try = اختيار «مع الأسماء»، أو نوع آخر من الملفات.
error-import-running = هناك قائمة يجري إدخالها الآن.
    .try = الانتظار حتى تنتهي.
error-series-title-missing = ما اسم السلسلة؟
    .try = كتابة اسم.
error-rhythm-missing = لم يتم اختيار عدد المرات بعد.
    .try = اختيار يوم.
error-series-without-day = بهذا الشكل لن يأتي أي يوم.
    .try = اختيار يوم آخر، أو يوم أخير أبعد.
error-not-a-date-of-series = لا يوجد موعد لهذه السلسلة في ذلك اليوم.
    .try = اختيار يوم من أيام السلسلة.
error-not-the-same-evening = لم يعد هذان اللقاءان لقاء واحدًا.
    .try = مراجعة اللقاء مرة أخرى.
error-in-bin = هذا في سلة المحذوفات.
    .try = إرجاعه أولا.
error-named-twice = هذا الشخص مكتوب مرتين.
    .try = إزالة اسم واحد.
error-too-many-people = لا يمكن أن يكون العدد كبيرًا هكذا.
    .try = كتابة عدد أقل من 5.000.
error-unknown-field = هذا السجل لا يعرف هذه الخانة.
    .try = تثبيت أحدث Samenboek على هذا الحاسوب.
error-wrong-type = المكتوب هنا لا يناسب هذه الخانة.
    .try = ملء الخانة من جديد.
error-item-without-text = هناك بند بلا نص.
    .try = كتابة ما تتفقون عليه.
error-until-before-from = اليوم الأخير قبل اليوم الأول.
    .try = مراجعة الأيام.
error-no-items = لا يوجد أي بند بعد.
    .try = كتابة بند واحد.
error-rule-without-title = الاتفاق يحتاج إلى عنوان أو مكان.
    .try = كتابة عنوان.
error-evaluated-before-start = موعد المراجعة معًا قبل بداية الاتفاق.
    .try = اختيار يوم أبعد.

## Sleutels en binnenkomen

error-wrong-passphrase = عبارة السر غير صحيحة.
    .try = كتابتها مرة أخرى، مع الانتباه إلى الحروف الكبيرة.
error-weak-passphrase = عبارة السر هذه سهلة جدًا.
    .try = اختيار أربع كلمات.
error-access-ended = لم يعد لك وصول على هذا الحاسوب.
    .try = سؤال منسق.
error-wrong-sheet = رمز الورقة غير صحيح.
    .try = قراءة الورقة مرة أخرى.
error-wrong-digits = الأرقام لم تكن صحيحة.
    .try = بدء الانضمام من جديد.
error-mistyped-digits = لا يمكن أن تكون هذه الأرقام صحيحة.
    .try = السؤال عن الأرقام الستة مرة أخرى.
error-request-spent = هذا الطلب تمت الإجابة عنه من قبل.
    .try = البدء من جديد على الحاسوب الجديد.
error-no-request-found = لا يوجد طلب على هذه الفلاشة.
    .try = مجلد آخر أو فلاشة أخرى.
error-no-answer-found = لا يوجد جواب لك على هذه الفلاشة.
    .try = مجلد آخر أو فلاشة أخرى.
error-not-this-request = هذا الجواب لحاسوب آخر.
    .try = مجلد آخر أو فلاشة أخرى.
error-no-such-year = لا توجد أرقام لسنة { $year }.
    .try = اختيار سنة أخرى.
error-year-not-over = سنة { $year } لم تنته بعد. المشاركة ممكنة بعد نهايتها.
    .try = اختيار سنة انتهت.
error-nothing-to-save = لا يوجد شيء للحفظ بعد.
    .try = اختيار سنة أخرى.
error-code-list-stays = لا نحذف أي قائمة خيارات.
    .try = التوقف عن السؤال عن خيار ما.
error-code-without-label = هذا يحتاج إلى اسم.
    .try = كتابة اسم.
error-code-without-group = لم يتحدد أين يُحسب هذا.
    .try = اختيار المجموعة التي يُحسب معها.
error-code-group-stays = هذا محسوب وحده من قبل.
    .try = إنشاء خيار خاص.
error-code-same-label = هذا الاسم مستعمل.
    .try = اختيار اسم آخر.
error-code-too-many = عدد الخيارات الموجودة: { $most }. لا يمكن إضافة المزيد.
    .try = استعمال خيار موجود.
error-code-last-one = يجب أن يبقى خيار واحد.
    .try = إعادة السؤال عن خيار آخر أولا.
error-complaint-without-text = الشكوى غير مكتوبة بعد.
    .try = كتابة جملة واحدة.
error-complaint-before = هذا اليوم مبكر جدًا.
    .try = اختيار يوم أبعد.
error-complaint-too-late = آخر يوم لتقديم الشكوى كان { $until }.
    .try = الذهاب معًا إلى المنسق. هو يقبل الشكوى مع ذكر السبب.
error-complaint-without-answer = الجواب غير مكتوب بعد.
    .try = كتابة جملة واحدة.
error-complaint-over = هذه الشكوى انتهت.
    .try = كتابة شكوى جديدة.
error-complaint-receipt-given = تم تأكيد الاستلام من قبل.
    .try = كتابة الجواب.
error-complaint-open = توجد شكوى مفتوحة عن هذه الحالة. لذلك لا نحذف شيئًا.
    .try = الرد على الشكوى أولا.
error-not-a-coordinator = هذا من عمل المنسق فقط.
    .try = سؤال منسق.
error-signed-out = السجل مقفل.
    .try = اختيار صورتك واسمك.
error-no-rights = هذا لا يدخل في مهمتك.
    .try = سؤال منسق.
error-already-founded = يوجد سجل على هذا الحاسوب.
    .try = إغلاق Samenboek وفتحه من جديد.
error-wrong-paper = هذا ليس مفتاح مركز الحي هذا.
    .try = قراءة كل مجموعة مرة أخرى. أو ربما هذه ورقة مركز آخر.
error-paper-is-a-sheet = هذه ورقة شخص واحد، وليست مفتاح مركز الحي.
    .try = أخذ الورقة الأخرى من الخزنة.
error-paper-spent = هذا المفتاح مستعمل من قبل. وهو يعمل مرة واحدة فقط.
    .try = السؤال عمن يقود الآن. هذا مكتوب في «الأشخاص».
error-paper-passphrase = هنا يجب كتابة عبارة سر.
    .try = اختيار أربع كلمات.
error-code-length = الرمز فيه 26 حرفًا ورقمًا.
    .try = البحث عن مجموعة ناقصة.
error-code-character = في الرمز علامة لا تنتمي إليه.
    .try = استعمال حروف الورقة وأرقامها فقط.
error-code-mistyped = في الرمز خطأ في الكتابة.
    .try = مقارنة كل مجموعة بالورقة.
error-role-is-so = هذه هي المهمة الحالية.
    .try = اختيار مهمة أخرى.
error-key-stick-here = لا يصح أن يكون المفتاح بجانب القفل.
    .try = اختيار فلاشة.
error-no-key-stick = لا توجد فلاشة مفتاح.
    .try = إنشاء واحدة أولا.
error-no-stick-in = لا توجد فلاشة في الحاسوب.
    .try = توصيل فلاشة المفتاح.
error-no-key-stick-found = لا يوجد مفتاح على هذه الفلاشة.
    .try = فلاشة أخرى.
error-key-stick-other = هذا المفتاح لحاسوب آخر.
    .try = فلاشة أخرى.
error-key-stick-of-another = هذا المفتاح لشخص آخر على هذا الحاسوب.
    .try = اختيار صورة ذلك الشخص، أو استعمال فلاشتك.
error-key-stick-old = فلاشة المفتاح هذه لم تعد تعمل.
    .try = فلاشتك الجديدة، أو عبارة السر.
error-ask-another = هذا يفعله شخص آخر من أجلك.
    .try = سؤال منسق آخر، أو استعمال ورقتك.
error-somebody-sits-here = ما زال شخص آخر يعمل على هذا الحاسوب.
    .try = الضغط على «انتهيت، سأغادر».
error-others-can-open = ما زال شخص آخر يستطيع فتح هذا الحاسوب.
    .try = طلب عبارة سر جديدة من منسق.
error-anew-unconfirmed = لم تؤكد بعد أنه يمكن إزالته.
    .try = كتابة الكلمة أولا.

## Zaken

error-closed-room = الحالات محمية بعبارة السر.
    .try = فتح السجل بعبارة السر.
error-keys-away = يحتاج هذا إلى عبارة السر.
    .try = الذهاب إلى «الحالات» وكتابة عبارة السر.
error-lock-minutes = يجب أن يكون هذا بين { $least } و { $most } من الدقائق.
    .try = اختيار عدد آخر من الدقائق.
error-quick-three-pictures = الرمز فيه ثلاث صور مختلفة.
    .try = اختيار ثلاث صور.
error-quick-digits = الرمز فيه من أربعة إلى ستة أرقام.
    .try = كتابة أربعة إلى ستة أرقام.
error-quick-too-easy = هذه الأرقام يخمنها الجميع.
    .try = اختيار أرقام ليست متتالية.
error-quick-wrong = { $left ->
    [zero] هذا الرمز غير صحيح. لم تبق أي محاولة.
    [one] هذا الرمز غير صحيح. بقيت محاولة واحدة.
    [two] هذا الرمز غير صحيح. بقيت محاولتان.
    [few] هذا الرمز غير صحيح. بقيت { $left } محاولات.
    [many] هذا الرمز غير صحيح. بقيت { $left } محاولة.
   *[other] هذا الرمز غير صحيح. بقيت { $left } محاولة.
 }
    .try = الانتظار قليلا ثم المحاولة من جديد.
error-quick-wait = { $seconds ->
    [zero] انتهى الانتظار.
    [one] يلزم الانتظار ثانية واحدة.
    [two] يلزم الانتظار ثانيتين.
    [few] يلزم الانتظار { $seconds } ثوان.
    [many] يلزم الانتظار { $seconds } ثانية.
   *[other] يلزم الانتظار { $seconds } ثانية.
 }
    .try = الانتظار قليلا ثم المحاولة من جديد.
error-quick-spent = كان الرمز خطأ خمس مرات.
    .try = كتابة عبارة السر، أو سؤال منسق.
error-quick-none = لا يوجد هنا رمز سريع.
    .try = إنشاء رمز في «عني».
error-passphrase-asked = تلزم عبارة السر أولا.
    .try = اكتب عبارة السر أو رمز ورقتك.
error-quick-code-asked = يلزم الرمز السريع أولا.
    .try = إدخال الرمز الحالي.
error-personal-laptop-needed = الحالة تبدأ على حاسوبك الخاص.
    .try = العمل على حاسوب لشخص واحد.
error-no-passphrase = هذا الشخص ليست له عبارة سر.
    .try = اختيار شخص له حاسوب خاص.
error-reported-tomorrow = يوم البلاغ لم يأت بعد.
    .try = اختيار اليوم أو يوم قبله.
error-party-without-name = لا يوجد اسم مع هذا العنوان.
    .try = كتابة اسم.
error-same-party = الشخص نفسه مكتوب مرتين.
    .try = كتابة اسم الجار الآخر.
error-nothing-must-go = لا شيء تجب إزالته الآن.
    .try = النظر مرة أخرى لاحقًا.
error-case-is-closed = الحالة انتهت. لا يُضاف إليها شيء.
    .try = فتح الحالة من جديد.
error-not-of-the-pair = وسطاء هذه الحالة وحدهم يكتبون هنا.
    .try = سؤال منسق.
error-note-empty = لا شيء مكتوب بعد.
    .try = كتابة شيء أولا.

## Map van het boek

error-in-use = Samenboek مفتوح على هذا الحاسوب.
    .try = الانتقال إلى النافذة الأخرى.
error-folder-read-only = لا يستطيع Samenboek الكتابة في المجلد.
    .try = سؤال المسؤول عن الحاسوب.
error-folder-damaged = مجلد السجل تالف.
    .try = استرجاع نسخة احتياطية.
error-newer-version = هذا السجل من إصدار أحدث من Samenboek.
    .try = تثبيت أحدث Samenboek على هذا الحاسوب.
error-disk-full = قرص الحاسوب ممتلئ.
    .try = طلب إفراغ مساحة من المسؤول عن الحاسوب.
error-no-space = لا توجد مساحة كافية على القرص.
    .try = طلب إفراغ مساحة من المسؤول عن الحاسوب.
error-clock-wrong = ساعة الحاسوب غير صحيحة.
    .try = ضبط التاريخ والوقت.
error-folder-missing = مجلد السجل غير موجود.
    .try = توصيل القرص بالحاسوب من جديد.

## Stick

error-stick-gone = الفلاشة لم تعد موصولة.
    .try = توصيل الفلاشة من جديد.
error-stick-full = الفلاشة ممتلئة.
    .try = فلاشة أخرى.
error-stick-read-only = لا تمكن الكتابة على هذه الفلاشة.
    .try = فلاشة أخرى.
error-stick-denied = لا يُسمح لـ Samenboek بدخول هذا المجلد.
    .try = مجلد آخر.
error-stick-damaged = الفلاشة تالفة.
    .try = فلاشة أخرى.
error-other-book = على هذه الفلاشة سجل آخر.
    .try = مجلد آخر أو فلاشة أخرى.
error-cancelled = تم التوقف بطلب منك.
    .try = البدء من جديد عند الحاجة.
error-exchange-running = توجد مشاركة جارية الآن.
    .try = الانتظار حتى تنتهي.

## Andere laptop op hetzelfde netwerk

error-lan-no-network = هذا الحاسوب غير متصل بشبكة.
    .try = تشغيل الواي فاي، أو استعمال فلاشة.
error-lan-not-found = الحاسوب الآخر لا يجيب.
    .try = التأكد من أن Samenboek مفتوح هناك.
error-lan-not-known = الحاسوبان لا يعرفان بعضهما.
    .try = سؤال منسق.
error-lan-other-version = على الحاسوب الآخر إصدار آخر من Samenboek.
    .try = تثبيت أحدث Samenboek على الحاسوبين.
error-lan-broken = انقطع الاتصال.
    .try = المحاولة مرة أخرى.
error-lan-timed-out = الحاسوب الآخر بطيء جدًا.
    .try = المحاولة مرة أخرى.
error-lan-not-an-address = هذا ليس عنوان حاسوب.
    .try = نقل العنوان كما هو في الشاشة الأخرى.
error-lan-address-missing = العنوان فارغ.
    .try = النظر في الشاشة الأخرى، في «المشاركة».
error-lan-own-address = هذا عنوان هذا الحاسوب نفسه.
    .try = النظر في الشاشة الأخرى، في «المشاركة».
error-lan-name-unknown = الشبكة لا تعرف هذا الاسم.
    .try = كتابة أرقام الشاشة الأخرى.
error-lan-nonsense = جواب الحاسوب الآخر غير مفهوم.
    .try = استعمال فلاشة.
error-lan-book-failed = لم تنجح قراءة السجل أو الكتابة فيه.
    .try = المحاولة مرة أخرى.

## Erbij komen via wifi

error-not-confirmed = حاسوبك نفسه غير مؤكد بعد.
    .try = سؤال منسق.
error-not-the-other-end = لا يستطيع الحاسوب الجديد أن يثبت هويته.
    .try = استعمال فلاشة.
error-other-pictures = الشخص الآخر رأى صورًا مختلفة. لم يدخل أحد.
    .try = البدء من جديد، مع الانتباه إلى من قد يتنصت.
error-other-stopped = توقف الشخص الآخر. لم يدخل أحد.
    .try = البدء من جديد إذا أردتم.
error-other-is-busy = الحاسوب الجديد متصل بحاسوب آخر الآن.
    .try = الانتظار قليلا ثم المحاولة مرة أخرى.
error-other-refused = لا يستطيع الحاسوب الآخر فعل هذا الآن.
    .try = البدء من جديد على الحاسوب الجديد.
error-nothing-to-compare = لا توجد الآن صور للمقارنة.
    .try = البدء من جديد بالأرقام الستة.
error-letting-in-already = هناك حاسوب يدخل الآن.
    .try = إنهاء إدخاله أولا.
error-newcomer-gone = الحاسوب الجديد لم يعد ينتظر.
    .try = فتح شاشة الأرقام هناك.
error-newcomer-unsure = انقطع الاتصال. ربما دخل الحاسوب رغم ذلك.
    .try = النظر في الحاسوب الجديد.
error-pictures-differed = الصور كانت مختلفة. لم يدخل أحد.
    .try = البدء من جديد، مع الانتباه إلى من قد يتنصت.
error-sent-away = لا يُسمح لذلك الحاسوب بالدخول. لم يدخل أحد.
    .try = البدء من جديد إذا أردتم.
error-coordinator-must-refuse = ذلك الحاسوب لم يدخل، لكنه مكتوب في السجل.
    .try = طلب رفضه من منسق.
error-nothing-to-confirm = هذا الحاسوب لا ينتظر منسقًا.
    .try = النظر في «المشاركة»: أي حاسوب ينتظر؟

## Andere

error-not-found = هذا لم يعد في السجل.
    .try = البحث في سلة المحذوفات.
error-both-refused = لا يمكن أن تبقى هنا صيغتان.
    .try = اختيار واحدة منهما.
error-changed-meanwhile = هناك من عدّل هذا أثناء الكتابة.
    .try = فتحه من جديد. مسودتك باقية.
error-cannot-undo = لا يمكن التراجع عن هذا.
    .try = البحث في سلة المحذوفات.
error-no-backup-point = لا توجد نسخة احتياطية للرجوع إليها.
    .try = استرجاع نسخة على حاسوب فارغ أولا.
error-plan-changed = وصل شيء جديد. تغيّرت الخطة.
    .try = قراءة الخطة مرة أخرى.
error-backup-damaged = هذه النسخة الاحتياطية تالفة.
    .try = نسخة أقدم.
error-folder-not-empty = هذا المجلد ليس فارغًا.
    .try = مجلد فارغ.
error-open-failed = لم ينجح الفتح.
    .try = الحفظ كملف.
error-print-failed = لم تنجح الطباعة.
    .try = الحفظ كملف.

## Tips die niets tegenhouden

hint-tally-above-attendance = عدد الجالسين إلى الطاولات أكبر من عدد الحاضرين. هذا مسموح.
hint-nobody-was-there = لم يُكتب أي حاضر بعد. هذا مسموح.

## Zelden

error-too-many = العدد كبير جدًا.
    .try = عدد أقل من { $most }.
error-too-many-items = لا يتسع الملصق لهذا العدد من البنود.
    .try = الحد الأعلى لعدد البنود: { $most }.
error-same-item-twice = هناك بند مكتوب مرتين.
    .try = إزالة بند واحد.
error-answer-missing = لا يوجد جواب بعد.
    .try = اختيار نعم، أو قليلا، أو ليس بعد.
error-unknown-choice = السجل لا يعرف هذا الاختيار.
    .try = اختيار شيء آخر.
error-not-an-id = هذا لا ينتمي إلى هذا السجل.
    .try = فتح الصفحة من جديد.
error-nothing-to-choose = لم تعد هنا صيغتان.
    .try = الاستمرار في العمل. شخص آخر اختار من قبل.
error-nothing-to-undo = لا يوجد شيء للتراجع عنه.
    .try = البحث في سلة المحذوفات.
error-already-enrolled = هذا الشخص يستطيع الدخول هنا من قبل.
    .try = اختيار الصورة في شاشة البداية.
error-not-enrolled = هذا الشخص لا يستطيع الدخول هنا بعد.
    .try = سؤال منسق.
error-not-founded = لا يوجد سجل على هذا الحاسوب بعد.
    .try = إنشاء مركز حي جديد، أو الانضمام.
error-who-are-you = لا يعرف Samenboek من يعمل الآن.
    .try = اختيار صورتك واسمك.
error-unknown-person = لا أحد هنا بهذا الاسم.
    .try = النظر كيف يُكتب الاسم هنا.
error-halted = هنا يجب استعمال إصدار أحدث من Samenboek.
    .try = تثبيت أحدث Samenboek على هذا الحاسوب.
error-last-coordinator = هذا آخر منسق.
    .try = تعيين منسق آخر أولا.
error-nothing-to-revoke = هذا الشخص ليست له مفاتيح هناك.
    .try = النظر في «الإعدادات» لمعرفة من ينتمي إلى السجل.
error-several-people = أكثر من شخص بهذا الاسم.
    .try = اختيار الشخص من القائمة.
error-unknown-laptop = لا يوجد حاسوب بهذا الاسم.
    .try = النظر في اسم الحاسوب.
error-damaged = هذا الملف تالف.
    .try = ملف آخر.
error-too-large = هذا الملف كبير جدًا.
    .try = ملف أصغر.
error-paper = لم ينجح تجهيز الورقة.
    .try = المحاولة مرة أخرى.
error-stick-missing = هذه الفلاشة أو هذا المجلد غير موجود.
    .try = توصيل الفلاشة من جديد.
error-stick-failed = لم تنجح القراءة من الفلاشة أو الكتابة عليها.
    .try = فلاشة أخرى.
error-stick-bad-name = على الفلاشة اسم غريب.
    .try = فلاشة أخرى.
error-stick-not-a-file = على الفلاشة شيء ليس ملفًا.
    .try = فلاشة أخرى.
error-stick-too-many = على الفلاشة ملفات كثيرة جدًا.
    .try = فلاشة أخرى.
error-stick-too-large = على الفلاشة ملف كبير جدًا.
    .try = فلاشة أخرى.

## Gedeelde map of bucket op het netwerk

error-place-missing = لا يوجد مجلد مشترك بعد.
    .try = كتابة العنوان أولا.
error-place-address-missing = العنوان فارغ.
    .try = كتابة العنوان.
error-place-not-an-address = هذا ليس عنوان مجلد أو حاوية.
    .try = التأكد من أنه يبدأ بـ https.
error-place-without-lock = هذا العنوان بلا قفل. قد يقرأ آخرون كلمة السر.
    .try = عنوان يبدأ بـ https.
error-place-secret-in-address = في العنوان كلمة سر.
    .try = كتابة كلمة السر في خانتها.
error-place-bucket-missing = اسم الحاوية فارغ.
    .try = كتابة الاسم.
error-place-bad-bucket = لا يصح هذا الاسم لحاوية.
    .try = مراجعة الاسم.
error-place-bad-region = لا يصح هذا الاسم لمنطقة.
    .try = مراجعة المنطقة.
error-place-user-missing = خانة المستخدم فارغة.
    .try = كتابة اسم المستخدم.
error-place-bad-user = لا يصح هذا الاسم لمستخدم.
    .try = مراجعة اسم المستخدم.
error-place-secret-missing = كلمة السر فارغة.
    .try = كتابة كلمة السر.
error-place-bad-secret = لا يمكن استعمال كلمة السر هذه.
    .try = مراجعة كلمة السر.
error-place-unreachable = لا أحد يجيب على هذا العنوان.
    .try = التأكد من الإنترنت ومن صحة العنوان.
error-place-timed-out = تأخر الجواب كثيرًا.
    .try = المحاولة مرة أخرى لاحقًا.
error-place-not-trusted = هذا العنوان لا يستطيع إثبات أنه حقيقي.
    .try = طلب المساعدة من مدير المجلد.
error-place-refused-credentials = اسم المستخدم أو كلمة السر غير صحيح.
    .try = مراجعتهما معًا.
error-place-not-allowed = هذا غير مسموح لهذا المستخدم هنا.
    .try = طلب المساعدة من مدير المجلد.
error-place-not-there = هذا المجلد أو هذه الحاوية غير موجود.
    .try = مراجعة العنوان.
error-place-moved = المجلد الآن على عنوان آخر.
    .try = السؤال عن العنوان الجديد.
error-place-not-a-place = لا يوجد مجلد مشترك على هذا العنوان.
    .try = مراجعة العنوان.
error-place-full = المجلد المشترك ممتلئ.
    .try = طلب مساحة أكبر من مدير المجلد.
error-place-busy = المجلد المشترك مشغول.
    .try = المحاولة مرة أخرى لاحقًا.
error-place-clock-off = ساعة هذا الحاسوب بعيدة عن الوقت الصحيح.
    .try = ضبط الساعة.
error-place-failed = المجلد المشترك لم يعمل.
    .try = المحاولة مرة أخرى لاحقًا.
error-forget-unconfirmed = لا أحد يستطيع التراجع عن المحو النهائي.
    .try = قراءة ما سيُمحى أولا، ثم التأكيد.
error-not-forgettable = لا يستطيع Samenboek محو هذا.
    .try = اختيار لقاء أو اتفاق أو بطاقة شخص.
error-person-has-access = ما زال لهذا الشخص وصول إلى السجل.
    .try = إيقاف الوصول أولا.
error-nothing-held = لا شيء ينتظر تأكيدك.
    .try = النظر مرة أخرى لاحقًا.
error-already-settled = هذا انتهى من قبل.
    .try = الاستمرار في العمل. شخص آخر سبقك إليه.
error-laptop-is-here = هذا هو الحاسوب الذي أمامك الآن.
    .try = فعل هذا على حاسوب آخر.
error-clear-unconfirmed = لا يمكن التراجع عن إزالة السجل من هذا الحاسوب.
    .try = قراءة ما سيُزال أولا، ثم التأكيد.
error-only-here-still = ما زال هناك عمل على هذا الحاسوب فقط.
    .try = المشاركة أولا، أو تأكيد أن هذا العمل يمكن أن يزول.

## Signalen

error-about-one-person = هذا عن شخص واحد. إذن هو ليس إشارة.
    .try = إخبار منسق.
error-day-ahead = هذا اليوم لم يأت بعد.
    .try = اختيار اليوم أو يوم قبله.
error-signal-without-kind = لم يتم اختيار الموضوع بعد.
    .try = اختيار صورة.
error-nothing-noticed = لم يُكتب بعد ما لاحظته أو ما يقوله الآخرون.
    .try = جملة واحدة تكفي.
error-house-number-in-place = رقم البيت لا يُكتب هنا. هكذا لا نشير إلى أحد.
    .try = كتابة الشارع أو مدخل البناية فقط.
error-reach-in-place = يوجد هنا رقم هاتف أو عنوان بريد إلكتروني.
    .try = كتابة الشارع أو مدخل البناية فقط.
error-phase-missing = لم يتم اختيار مدى التوتر بعد.
    .try = اختيار واحد من الأربعة.
error-not-read-by-two = لم يقرأ شخصان هذه الإشارة بعد.
    .try = طلب القراءة من شخص آخر.
error-action-missing = لم يُكتب بعد ما ستفعلونه.
    .try = جملة واحدة تكفي.
error-owner-missing = لم يتم اختيار من سيفعل ذلك.
    .try = البحث عن اسم.
error-feedback-missing = لم يُكتب بعد ما الذي تم.
    .try = جملة واحدة تكفي.
error-signal-closed = هذه الإشارة انتهت.
    .try = فتحها من جديد.
error-signal-not-closed = هذه الإشارة ما زالت مفتوحة.
    .try = النظر في صفحتها.

## Groepen, toestemming, eigen velden

error-period-ends-before-start = اليوم الأخير قبل اليوم الأول.
    .try = مراجعة الأيام.
error-contact-of-people = المنظمة أو المشروع فقط له رقم أو عنوان خاص.
    .try = كتابته في بطاقة الشخص.
error-too-many-members = الحد الأعلى لعدد الأشخاص في المجموعة: { $most }.
    .try = إنشاء مجموعتين.
error-same-member-twice = هذا السطر مكتوب مرتين.
    .try = إزالة واحد منهما.
error-choice-missing = ما زال هنا شيء يجب اختياره.
    .try = اختيار ما يناسب.
error-guardian-is-self = لا أحد يكون ولي أمر نفسه.
    .try = اختيار شخص آخر.
error-guardian-is-minor = عمر ولي الأمر هذا أقل من 16 سنة.
    .try = اختيار شخص أكبر.
error-guardian-missing = عمر هذا الشخص أقل من 16 سنة. إذن ولي الأمر هو من يقول نعم.
    .try = سؤال ولي الأمر.
error-portrait-of-minor = صورة الطفل لا تُعرض بلا إذن. يجب أولا أن يقول ولي الأمر نعم.
    .try = سؤال ولي الأمر.
error-consent-withdrawn = هذه الموافقة مسحوبة. لا تتغير بعد الآن.
    .try = السؤال من جديد وكتابة موافقة جديدة.
error-withdrawn-before-given = الموافقة جاءت بعد هذا اليوم.
    .try = اختيار يوم أبعد.
error-consent-not-withdrawn = هذه الموافقة غير مسحوبة.
    .try = التأكد من الموافقة المقصودة.
error-consent-never-given = لا توجد موافقة على هذا.
    .try = السؤال أولا.
error-consent-expired = انتهت مدة الموافقة على هذا.
    .try = السؤال من جديد.
error-consent-taken-back = الموافقة على هذا مسحوبة.
    .try = عدم استعمال هذا.
error-consent-stays = الموافقة لا تُحذف.
    .try = سحب الموافقة.
error-field-sensitive = { $why ->
    [religion] هذا سؤال عن دين الشخص. لا يحق لمركز الحي حفظ ذلك.
    [origin] هذا سؤال عن أصل الشخص. لا يحق لمركز الحي حفظ ذلك.
    [health] هذا سؤال عن صحة الشخص. لا يحق لمركز الحي حفظ ذلك.
    [politics] هذا سؤال عن السياسة أو النقابة. لا يحق لمركز الحي حفظ ذلك.
    [sex_life] هذا سؤال عن حياة الشخص العاطفية. لا يحق لمركز الحي حفظ ذلك.
    [crime] هذا سؤال عن مخالفة الشخص للقانون. لا يحق لمركز الحي حفظ ذلك.
    [identity_document] هذا سؤال عن جواز السفر. لا يحق لمركز الحي حفظ ذلك.
   *[other] لا يحق لمركز الحي حفظ هذا.
 }
    .try = سؤال آخر، أو العد بلا أسماء.
error-too-few-options = القائمة فيها اختياران على الأقل.
    .try = كتابة اختيار آخر.
error-too-many-options = الحد الأعلى لعدد الاختيارات في القائمة: { $most }.
    .try = تقصير القائمة.
error-same-option-twice = هذا الاختيار موجود من قبل.
    .try = إزالة واحد منهما.
error-no-answer-of-field = هذا الجواب لا يناسب الخانة.
    .try = اختيار واحد من الأجوبة.
error-field-stays = الخانة الخاصة لا تُحذف.
    .try = اختيار: «التوقف عن السؤال».
error-same-field = هذه الخانة موجودة من قبل.
    .try = استعمال تلك الخانة.
error-handover-to-nobody = لم يتم اختيار أحد بعد.
    .try = اختيار من يستلم المهام.
error-handover-to-self = هذا هو الشخص نفسه.
    .try = اختيار شخص آخر.

## Foto's

error-photo-empty = هذا الملف فارغ.
    .try = اختيار ملف آخر.
error-photo-too-large = هذه الصورة كبيرة جدًا.
    .try = تصغيرها أولا.
error-photo-heic = هذه الصورة من نوع HEIC. لا نستطيع قراءتها.
    .try = الاختيار في الهاتف: مشاركة بصيغة JPEG.
error-photo-moving = هذه صورة متحركة.
    .try = اختيار صورة عادية.
error-photo-not-a-picture = هذه ليست صورة.
    .try = اختيار JPEG أو PNG.
error-photo-damaged = هذه الصورة تالفة.
    .try = نقلها من الهاتف مرة أخرى.
error-photo-unreadable = لا نستطيع قراءة هذا الملف.
    .try = التأكد من أن الفلاشة موصولة.
error-photo-on-its-way = هذه الصورة ما زالت في الطريق.
    .try = المشاركة مرة أخرى.
error-photos-running = هناك صور يجري إدخالها الآن.
    .try = الانتظار حتى تنتهي.
error-photo-people-missing = لم يُكتب بعد من في الصورة.
    .try = كتابة اسم.
error-photo-people-unasked = هناك أسماء مكتوبة، والاختيار هو أن لا أحد في الصورة.
    .try = اختيار «أشخاص»، أو إزالة الأسماء.
error-photo-too-many-people = عدد الأشخاص كبير جدًا لصورة واحدة.
    .try = الحد الأعلى لعدد الأسماء: { $most }.
hint-photo-without-consent = هناك شخص في الصورة لم يوافق بعد. يجب سؤاله.

## Zaken: stappen

error-step-without-what = لم يتم اختيار ما حدث بعد.
    .try = اختيار خطوة.
error-step-before-report = هذا اليوم قبل البلاغ.
    .try = اختيار يوم أبعد.
error-step-before-last = هذا اليوم قبل الخطوة السابقة.
    .try = اختيار يوم أبعد، أو سحب الخطوة السابقة.
error-aftercare-before-talk = المتابعة تأتي بعد محادثة.
    .try = اختيار يوم بعد المحادثة.
error-step-not-now = هذه الخطوة لا تناسب الآن.
    .try = النظر أولا في وضع الحالة.
error-case-on-hold = الحالة قيد الانتظار.
    .try = استئناف الحالة أولا.
error-step-by-assigning = هذه الخطوة تأتي تلقائيًا عند تعيين الوسطاء.
    .try = تعيين الوسطاء أولا.
error-step-without-reason = السبب غير مكتوب.
    .try = جملة واحدة تكفي.
error-step-too-long = هذا أكثر من يوم كامل.
    .try = اختيار وقت أقل.
error-result-missing = لم يتم اختيار كيف انتهت الحالة.
    .try = اختيار نتيجة.
error-solved-without-aftercare = لا نعرف إن كان هناك حل إلا بعد المتابعة.
    .try = كتابة المتابعة أولا.
error-step-not-newest = هذه الخطوة لم تعد الأخيرة.
    .try = سحب ما جاء بعدها أولا.
error-mediator-is-party = لهذا الوسيط اسم أحد الأطراف نفسه.
    .try = اختيار شخص آخر، أو كتابة عنوان الاثنين.
error-case-stopped = الحالة متوقفة: الوضع غير آمن.
    .try = طلب النظر من منسق.
error-case-not-stopped = هذه الحالة غير متوقفة.
    .try = النظر في ما هو ممكن الآن.
error-lift-without-reason = لم يُكتب بعد لماذا يمكن الاستمرار.
    .try = كتابة جملة واحدة.
error-meeting-without-day = لم يتم اختيار يوم بعد.
    .try = الضغط على اليوم.
error-meeting-before-report = المحادثة تأتي بعد البلاغ.
    .try = اختيار يوم أبعد.
error-case-not-ended = الحالة لم تنته بعد.
    .try = كتابة كيف انتهت أولا.
error-may-not-tell = الطرف الأول لم يقل نعم بعد، أو قال أحدهم لا.
    .try = سؤال كل طرف.
error-letter-without-addressee = لا نعرف لمن هذه الرسالة.
    .try = كتابة الطرف الثاني في الحالة أولا.
error-letter-without-meeting = لا توجد محادثة بموعد.
    .try = تحديد موعد محادثة أولا.
error-line-not-struck = لا يمكن شطب هذا.
    .try = التأكد من أنه غير مشطوب من قبل.
error-party-is-child = الطفل تحت 12 سنة لا يشارك كطرف.
    .try = كتابة ولي أمر في الحالة.
error-not-your-case = هذه الحالة ليست من حالاتك.
    .try = سؤال المنسق.
error-wish-of-herself = هذا هو الشخص نفسه.
    .try = اختيار شخص آخر.
error-wish-stands = هذا مكتوب من قبل.
    .try = اختيار شيء آخر.
hint-minor-without-guardian = عمر أحد الأطراف أقل من 18 سنة. من يقف إلى جانبه؟

## Afspraken in een zaak

error-review-before-start = المراجعة معًا تكون بعد البداية.
    .try = اختيار يوم أبعد.
error-not-a-party = هذا الشخص ليس طرفًا في الحالة.
    .try = اختيار شخص من الجالسين إلى الطاولة.
error-item-without-responsible = لا يوجد مسؤول بعد عن البند { $number }.
    .try = اختيار المسؤول عنه.
error-language-not-shown = النص مكتوب بأكثر من لغتين.
    .try = تعديل الاتفاق وإزالة لغة.
error-versions-first = ما زالت هناك صيغتان.
    .try = اختيار الصيغة الصحيحة أولا.
error-another-text = تغيّر النص في هذه الأثناء.
    .try = قراءته من جديد ثم التوقيع.
error-signature-without-party = لم يتم اختيار صاحب التوقيع.
    .try = اختيار طرف.
error-signature-without-way = لم يتم اختيار طريقة قول نعم.
    .try = اختيار طريقة.
error-signature-blank = لا يوجد توقيع بعد.
    .try = التوقيع داخل الإطار.
error-signature-too-large = هذا كبير جدًا على توقيع.
    .try = مسحه والتوقيع من جديد.
error-signature-without-name = الاسم فارغ.
    .try = كتابة الاسم.
error-signature-without-witness = لم يُكتب اسم من سمع ذلك.
    .try = كتابة اسم.
error-signature-without-photo = صورة الورقة ناقصة.
    .try = اختيار صورة.
error-signed-already = توقيع هذا الشخص على هذا النص موجود.
    .try = النظر في التوقيعات.
error-told-without-yes = لم يتم اختيار نعم أو لا.
    .try = السؤال مرة أخرى.
error-unknown-item = هذا البند لم يعد موجودًا.
    .try = مراجعة الاتفاق من جديد.
error-talk-past = هذا اليوم مضى.
    .try = اختيار يوم قادم.
error-thrown-away-already = هذا محذوف.
    .try = إرجاعه أولا.
error-paper-without-letters = هناك حروف لا نستطيع طباعتها.
    .try = إزالة الرموز المصورة، أو اختيار لغة أخرى.
error-too-many-languages = عدد اللغات كبير جدًا.
    .try = ترك لغة واحدة.

## A language from a file

error-language-no-pack = لا توجد لغة في هذا الملف.
    .try = اختر ملفًا آخر.
error-language-newer = صنع هذا الملف إصدار أحدث من Samenboek.
    .try = ضع أحدث إصدار من Samenboek على هذا الحاسوب.
error-language-built-in = هذه اللغة موجودة في Samenboek.
    .try = اخترها من قسم اللغة.
error-language-too-large = هذا الملف كبير جدًا على لغة.
    .try = اطلب من صاحبه ملفًا أصغر.
error-language-no-words = لا توجد جمل من Samenboek في هذا الملف.
    .try = اطلب من صاحبه ملفًا جديدًا.
error-language-broken-words = لا نستطيع قراءة جزء من هذه اللغة: { $file }.
    .try = اطلب من صاحبه ملفًا جديدًا.
error-language-no-font = لا نستطيع قراءة خط في هذا الملف.
    .try = اطلب من صاحبه ملفًا جديدًا.
error-language-fills-other = جملة من هذه اللغة لا تناسب: { $key }.
    .try = اطلب من صاحبه ملفًا جديدًا.
error-note-of-before = هذه المذكرة من وسيطين سابقين.
    .try = كتابة مذكرة جديدة.
error-result-group-stays = ما تُحسب معه هذه النتيجة لا يتغير.
    .try = إنشاء خيار جديد.
error-not-your-wishes = لا يكتب هذا إلا الشخص نفسه أو منسق.
    .try = سؤال ذلك الشخص أو منسق.
error-term-out-of-range = هذه المدة قصيرة جدًا أو طويلة جدًا.
    .try = اختيار عدد من الأشهر بين { $least } و { $most }.
error-term-fixed = هذه المدة ثابتة.
    .try = اختيار شيء آخر.
error-nothing-is-due = لا شيء من هذا يجب محوه الآن.
    .try = النظر في التقويم من جديد.
error-case-still-open = هذه الحالة لم تنته بعد.
    .try = إغلاق الحالة أولا.

## القراءة بصوت عال

error-no-voice = لا يوجد صوت لهذه اللغة هنا.
    .try = اختر لغة أخرى.
error-no-sound = الصوت لا يعمل.
    .try = شغّل صوت هذا الحاسوب.
error-recordings-not-these = لا توجد تسجيلات في هذا الملف.
    .try = اختر ملفًا آخر.
error-recordings-newer = إصدار أحدث من Samenboek صنع هذه التسجيلات.
    .try = ضع أحدث إصدار من Samenboek على هذا الحاسوب.
error-recordings-too-large = هذا الملف كبير جدًا.
    .try = اطلب من صاحبه ملفًا أصغر.
error-recordings-no-sound = لا يمكننا قراءة تسجيل واحد: { $text }.
    .try = اطلب من صاحبه ملفًا جديدًا.
error-backup-here = هذا المجلد تابع للسجل نفسه.
    .try = اختيار فلاشة أو مجلد في مكان آخر.
error-no-backup-folder = لا يوجد مجلد للنسخ بعد.
    .try = اختيار مجلد أو فلاشة أولا.
error-no-backup-yet = لا توجد نسخة للتجربة بعد.
    .try = إنشاء نسخة أولا.
## Het voorbeeldboek

error-demo-never-shared = هذا سجل تجريبي. لا نشاركه أبدًا.
    .try = إنهاء النظر ومشاركة سجلك.
error-demo-folder = في هذا المجلد سجل تجريبي.
    .try = مجلد آخر.
error-demo-running = يجري إعداد سجل تجريبي الآن.
    .try = الانتظار بضع ثوان.
