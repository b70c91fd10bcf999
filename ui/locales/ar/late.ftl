### Wat apart ligt: werk dat te laat kwam, en wat niet open mocht.

late-title = وصل عمل آخر من { $name }
late-title-laptop = وصل عمل آخر من الحاسوب { $name }
late-somebody = شخص ما
late-since = لم يعد هناك وصول لـ: { $name }. عرفنا ذلك هنا في { $day }.
late-after = لم يعد هناك وصول لـ: { $name }.
late-about = هذا العمل جاء بعد ذلك: { $things }.
late-encounter = { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاء
   *[other] { $count } لقاء
 }
late-rule = { $count ->
    [zero] لا اتفاقات
    [one] اتفاق واحد
    [two] اتفاقان
    [few] { $count } اتفاقات
    [many] { $count } اتفاقًا
   *[other] { $count } اتفاق
 }
late-case = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
 }
late-closed = { $count ->
    [zero] يمكننا النظر في كل الحزم.
    [one] هناك حزمة واحدة لا نستطيع النظر فيها هنا.
    [two] هناك حزمتان لا نستطيع النظر فيهما هنا.
    [few] هناك { $count } حزم لا نستطيع النظر فيها هنا.
    [many] هناك { $count } حزمة لا نستطيع النظر فيها هنا.
   *[other] هناك { $count } حزمة لا نستطيع النظر فيها هنا.
 }
late-refused = قال منسق هنا: لا نأخذه.
late-coordinator = يجب أن ينظر منسق في هذا.
late-look = ما هذا؟
late-nothing = لا يظهر منه شيء هنا.
late-thing-new = جديد
late-thing-changed = يغيّر شيئًا في السجل
late-thing-thrown-away = محذوف
late-thing-not-to-be-told = لا يظهر
late-thing-unnamed = شيء بلا اسم
late-thing-case = حالة
late-take = أخذه رغم ذلك
late-leave = عدم أخذه
late-taken = { $count ->
    [0] تم الأخذ. لم يكن هناك جديد.
    [zero] تم الأخذ. لم يكن هناك جديد.
    [one] تم الأخذ: شيء واحد.
    [two] تم الأخذ: شيئان.
    [few] تم الأخذ: { $count } أشياء.
    [many] تم الأخذ: { $count } شيئًا.
   *[other] تم الأخذ: { $count } شيء.
 }
late-taken-waiting = تم الأخذ. جزء منه ينتظر شيئًا أقدم.
late-left = يبقى موضوعًا جانبًا.

apart = ما وُضع جانبًا
apart-link = { $count ->
    [zero] لا حزم موضوعة جانبًا
    [one] حزمة واحدة موضوعة جانبًا
    [two] حزمتان موضوعتان جانبًا
    [few] { $count } حزم موضوعة جانبًا
    [many] { $count } حزمة موضوعة جانبًا
   *[other] { $count } حزمة موضوعة جانبًا
 }
apart-lead = هذا وصل ولم يدخل السجل. لا يضيع منه شيء.
apart-empty = لا شيء موضوع جانبًا
apart-empty-help = كل ما وصل موجود في السجل.
apart-late = متأخر جدًا
apart-rest = الباقي
apart-count = { $count ->
    [zero] لا حزم
    [one] حزمة واحدة
    [two] حزمتان
    [few] { $count } حزم
    [many] { $count } حزمة
   *[other] { $count } حزمة
 }
apart-of-person = من { $name }
apart-of-laptop = من الحاسوب { $name }
apart-of-unknown = من شخص لا نعرفه
apart-late-receipt = الحاسوب الذي جاء منه هذا الطرد لم يعد له وصول. الطرد يخبر فقط بما على ذلك الحاسوب.
    .try = لا يلزم أي عمل.
apart-no-grant = هذا الكاتب لا يحق له كتابة هذا هنا.
    .try = هل هو ضروري؟ يمكن أن يعطي منسق هذا الشخص حق الوصول.
apart-unknown-signer = لا نعرف بعد من كتب هذا.
    .try = المشاركة مرة أخرى قد تخبرنا بذلك.
apart-bad-signature = شخص ما غيّر هذه الحزمة في الطريق.
    .try = تجب المشاركة من جديد مع الحاسوب الذي جاءت منه.
apart-other-centre = هذا من مركز حي آخر.
    .try = لا يلزم أي عمل.
apart-damaged-change = هذه الحزمة تالفة من الداخل.
    .try = يمكن طلب كتابتها مرة أخرى من كاتبها.
apart-foreign-change = شخص كتب هذا باسم شخص آخر.
    .try = يجب إخبار منسق.
apart-ended-the-program = توقف Samenboek أثناء فتح هذا.
    .try = المشاركة مرة أخرى. عندها نحاول من جديد.
apart-ended-the-program-twice = توقف Samenboek هنا مرتين. يبقى هذا مغلقًا.
    .try = يجب إخبار من يساعدكم في Samenboek.
apart-broken-seal = قفل هذه الحزمة غير صحيح.
    .try = تجب المشاركة من جديد مع الحاسوب الذي جاءت منه.
apart-too-large = هذه الحزمة كبيرة جدًا.
    .try = يجب إخبار من يساعدكم في Samenboek.
apart-malformed = هذه الحزمة ليست حزمة صحيحة.
    .try = تجب المشاركة من جديد مع الحاسوب الذي جاءت منه.
apart-other = لم يمكن فتح هذه الحزمة.
    .try = يجب تثبيت أحدث Samenboek على هذا الحاسوب، ثم المشاركة مرة أخرى.

## Wie binnenkwam door iemand die zelf geen toegang meer had

stranded-title = لا يشارك بعد: { $name }
stranded-by = الدخول: { $name }. بواسطة: { $by }، بعد توقف وصوله.
stranded-by-somebody = من أدخل { $name } لم يكن له وصول.
stranded-laptop = المقصود هو الحاسوب { $laptop }.
stranded-further = موجود في المجموعة من قبل: { $name }.
stranded-role = المهمة: { $role }.
stranded-wrote = العمل الجاهز هنا من { $name }.
stranded-let-in = إدخال من جديد
stranded-keep-out = عدم الإدخال
stranded-is-in = يشارك الآن: { $name }.
stranded-is-out = يبقى في الخارج: { $name }. لن نسأل مرة أخرى.

standing-stopped = أوقف منسق وصولك.
standing-stopped-help = القراءة هنا ما زالت ممكنة. الكتابة لم تعد ممكنة.
standing-gone-on = حاسوب آخر له المفاتيح نفسها.
standing-gone-on-help = شخص ما نسخ المجلد. الكتابة هنا لم تعد ممكنة. الحل: إزالة السجل من هنا والانضمام من جديد.
standing-clear = إزالة السجل من هذا الحاسوب
standing-copied = توجد نسخة من هذا الحاسوب.
standing-copied-help = لذلك أخذ هذا الحاسوب مفاتيح جديدة. هل هذه النسخة غريبة عليك؟ يجب إخبار منسق.
standing-copied-known = أعرف ذلك
standing-outside = عملك لا يصل إلى الآخرين بعد.
standing-in-vain = كان دخولك بواسطة { $by }، بعد توقف وصوله.
standing-in-vain-somebody = من أدخلك لم يكن له وصول.
standing-outside-help = يجب أن يدخلك منسق من جديد. عملك يبقى محفوظًا هنا.
standing-elsewhere = يمكنك مواصلة العمل على حاسوبك الآخر.
standing-nobody-leads = لم يعد أحد يقود هذه المجموعة.
standing-nobody-leads-help = لا أحد يستطيع الآن إدخال شخص أو إيقافه.
standing-paper = بمفتاح مركز الحي يمكن أن يقود شخص من جديد.
standing-no-paper = لم يعد هناك مفتاح لمركز الحي.
standing-halted = شخص ما يستعمل إصدارًا أحدث من Samenboek.
standing-halted-help = يجب تثبيته على هذا الحاسوب أيضًا. حتى ذلك الحين لا يمكن إدخال أحد من هنا.
