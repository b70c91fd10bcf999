### Sleutels en taken: wie leidt, de papieren sleutel, de sleutelstick, en een wachtzin die weg is.

## Een andere taak

role-change = مهمة أخرى
role-change-lead = بعد اختيار المهمة يظهر هنا ما سيتغير.
role-change-for = هذا ما يتغير لـ: { $name }
role-change-me = هذا ما يتغير لك
role-change-title-only = يتغير اسم المهمة فقط.
role-change-when = تعرف الحواسيب الأخرى ذلك عند المشاركة القادمة.
role-effect-leads = إدخال أشخاص، وإيقاف الوصول، وإعطاء المهام.
role-effect-reads-cases = قراءة كل الحالات على حاسوب خاص، والقديمة أيضًا.
role-effect-has-no-own-laptop = لا قراءة للحالات بعد. هذا ممكن فقط على حاسوب خاص.
role-effect-leads-no-more = لا إدخال لأحد بعد الآن، ولا إعطاء مهام.
role-effect-reads-cases-no-more = قراءة الجديد في الحالات الخاصة فقط. ما تمت قراءته من قبل يبقى معروفًا.
role-effect-writes = الكتابة في السجل مسموحة من جديد.
role-effect-writes-no-more = القراءة فقط، دون كتابة.
role-change-yes = تغيير المهمة
role-changed = تم تغيير المهمة.
nobody-leads-title = ألم يعد هناك منسق؟
nobody-leads-link = استعمال مفتاح مركز الحي
nobody-leads-help = بالرمز الذي على الورق يمكن تعيين منسق جديد.

## De sleutel van het buurthuis

paper-key = مفتاح مركز الحي
paper-key-lead = ألم يعد هناك منسق؟ مفتاح مركز الحي موجود في الخزنة. بالرمز الذي عليه يمكن تعيين منسق جديد.
paper-key-code = الرمز الذي على الورقة
paper-key-code-help = 26 حرفًا ورقمًا. الفراغات لا تهم.
paper-key-check = فحص الرمز
paper-key-right = هذا هو المفتاح الصحيح.
paper-key-who = من يقود من الآن؟
paper-key-me = أنا
paper-key-other = شخص آخر
paper-key-other-who = من من الفريق؟
paper-key-passphrase-help = يأخذ هذا الشخص عبارة سر على هذا الحاسوب. يجب أن يكتبها بنفسه.
paper-key-does = هذا ما سيحدث
paper-key-leads-no-more = تنتهي قيادة: { $names }. المشاركة تبقى ممكنة.
paper-key-leads-no-more-many = تنتهي قيادة: { $names }. المشاركة تبقى ممكنة.
paper-key-nobody-led = لا أحد يقود الآن.
paper-key-meanwhile = هل فعل منسق شيئًا لم يصل إلى هنا بعد؟ لن يُحسب ذلك بعد الآن. يمكن قوله من جديد.
paper-key-cases = الرمز لا يفتح الحالات. الحالة تأتي من شخص يقرؤها هو أيضًا.
paper-key-shared = هذا حاسوب لأناس كثيرين. قراءة الحالات ممكنة فقط على حاسوب خاص.
paper-key-once = الرمز يعمل مرة واحدة. لن يكون هناك رمز جديد.
paper-key-use = استعمال المفتاح
paper-key-used = القيادة من الآن: { $name }.
paper-key-next = وماذا الآن؟
paper-key-next-share = المشاركة مع الحواسيب الأخرى. هكذا تعرف هي أيضًا.
paper-key-next-lost = هل ضاع حاسوب؟ يمكن إيقافه في «المشاركة».
paper-key-next-second = يجب تعيين منسق ثان. لم يعد هناك مفتاح لمركز الحي.
paper-key-to-people = إلى الأشخاص
paper-key-to-sharing = إلى المشاركة
paper-key-at-door = أولا اختيار صورتك واسمك. ثم كتابة الرمز الذي على الورقة.
paper-key-first-run = هل عندك مفتاح مركز الحي؟ هو يعمل على حاسوب عليه السجل من قبل.

## Sleutelstick

key-stick = فلاشة المفتاح
key-stick-help = فلاشة تفتح هذا الحاسوب. معها لا تلزمك عبارة السر.
key-stick-there = لك فلاشة مفتاح لهذا الحاسوب.
key-stick-none = ليست لك فلاشة مفتاح لهذا الحاسوب بعد.
key-stick-beware = من عنده الفلاشة وهذا الحاسوب يقرأ كل ما يظهر لك. لا يصح حفظهما معًا.
key-stick-copied = الفلاشة يمكن نسخها. عند الشك يمكن إنشاء واحدة جديدة، والقديمة لا تعمل بعدها.
key-stick-where = على أي فلاشة؟
key-stick-other-place = اختيار مكان آخر
key-stick-make = إنشاء فلاشة المفتاح
key-stick-make-new = إنشاء واحدة جديدة
key-stick-made = فلاشة المفتاح جاهزة. يمكن إخراجها.
key-stick-remove = إيقاف عملها
key-stick-removed = فلاشة المفتاح لم تعد تعمل.
key-stick-proof = عبارة السر، أو رمز ورقتك
with-key-stick = بفلاشة المفتاح
new-sheet = ورقة جديدة
new-sheet-help = هل ضاعت ورقتك؟ يمكن إنشاء ورقة جديدة. القديمة لا تعمل بعدها.
new-sheet-make = إنشاء ورقة جديدة

## Wachtzin vergeten

forgot = هل نسيت عبارة السر؟
forgot-title = ضاعت عبارة السر
forgot-lead = لا أحد يستطيع قراءة عبارة السر، ولا نحن. ماذا بقي عندك؟
forgot-sheet = عندي ورقتي
forgot-sheet-help = على ورقتك رمز. به يمكن اختيار عبارة سر جديدة.
forgot-stick = عندي فلاشة المفتاح
forgot-stick-help = الفلاشة تفتح الحاسوب. ثم يمكن اختيار عبارة سر جديدة.
forgot-none = لم يبق عندي شيء
forgot-none-help = منسق يساعدك على الدخول من جديد.
forgot-sheet-code = رمز ورقتك
forgot-renew = اعتماد عبارة السر هذه
forgot-stick-in = المطلوب: توصيل فلاشة المفتاح بالحاسوب.
forgot-others = { $count ->
    [zero] لا أحد آخر يستطيع فتح هذا الحاسوب.
    [one] شخص آخر يستطيع فتح هذا الحاسوب أيضًا. هكذا يمكنك الدخول من جديد:
    [two] شخصان آخران يستطيعان فتح هذا الحاسوب أيضًا. هكذا يمكنك الدخول من جديد:
    [few] { $count } أشخاص آخرين يستطيعون فتح هذا الحاسوب أيضًا. هكذا يمكنك الدخول من جديد:
    [many] { $count } شخصًا آخر يستطيعون فتح هذا الحاسوب أيضًا. هكذا يمكنك الدخول من جديد:
   *[other] { $count } شخص آخر يستطيعون فتح هذا الحاسوب أيضًا. هكذا يمكنك الدخول من جديد:
}
forgot-others-open = يفتح منسق هذا الحاسوب ويذهب إلى الإعدادات، الأشخاص.
forgot-others-give = هناك يختار اسمك. ثم تُكتب عبارة سر جديدة بيدك.
forgot-others-lost = تصبح لك مفاتيح جديدة. المسودات القديمة تزول. والحالة تعود من شخص يقرؤها هو أيضًا.
anew = بدء من جديد على هذا الحاسوب
anew-lead = لم يعد أحد يستطيع فتح هذا السجل هنا. الحل: إزالته ثم الانضمام من جديد.
anew-back = هذا ما يعود إليك
anew-back-team = ما شاركته يأتي من الحواسيب الأخرى.
anew-back-cases = الحالة تعود من شخص يقرؤها هو أيضًا.
anew-gone = هذا كان يقرؤه مفتاحك القديم وحده
anew-gone-unshared = ما لم تشاركه بعد يضيع.
anew-gone-count = { $count ->
    [zero] لا شيء موجود على هذا الحاسوب فقط.
    [one] يوجد شيء واحد على هذا الحاسوب فقط. سيضيع.
    [two] يوجد شيئان على هذا الحاسوب فقط. سيضيعان.
    [few] توجد { $count } أشياء على هذا الحاسوب فقط. ستضيع.
    [many] يوجد { $count } شيئًا على هذا الحاسوب فقط. ستضيع.
   *[other] يوجد { $count } شيء على هذا الحاسوب فقط. ستضيع.
}
anew-gone-drafts = المسودات تضيع.
anew-gone-cases = الحالة التي لا يقرؤها شخص آخر تضيع.
anew-nothing-left = لا يبقى هنا من السجل القديم شيء مقروء.
anew-shared = هذا حاسوب لأناس كثيرين. السجل يزول هنا عن الجميع.
anew-then = بعد ذلك
anew-then-join = اختيار «أريد الانضمام»، والقول إن اسمك في السجل من قبل.
anew-then-stop = طلب إيقاف مفتاحك القديم من المنسق.
anew-then-paper = هل أنت المنسق الوحيد؟ إذن يلزم مفتاح مركز الحي على حاسوب آخر.
anew-remember = ربما تعود عبارة السر إلى الذاكرة غدًا؟ الأفضل الانتظار.
anew-word = جديد
anew-type = كتابة هذه الكلمة: { $word }
anew-now = إزالة السجل

## Een nieuwe wachtzin voor iemand anders

give-passphrase = عبارة سر جديدة على هذا الحاسوب
give-passphrase-help = لمن ضاعت عبارة سره أو ليست له عبارة بعد. صاحبها يكتبها بنفسه: { $name }.
give-passphrase-ends = عبارة السر القديمة والورقة القديمة لا تعملان هنا بعد ذلك. المسودات تضيع.
give-passphrase-yes = إعطاء عبارة السر هذه
