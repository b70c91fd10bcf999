### Vergeten: een kaart van iemand, of iets uit de prullenbak. Voor altijd, op elke laptop.

person-page-where = أين يظهر هذا الشخص؟
person-page-nowhere = هذا الشخص لا يظهر في أي مكان.
person-page-role = المهمة: { $role }
person-page-me = هذه بطاقتك.
person-page-access = هذا الشخص يستطيع دخول السجل.
person-page-asked = هل يسأل شخص عما نعرفه؟ هذا هو الموجود: الاسم، وما في الأسفل.
in-the-bin = في سلة المحذوفات

settings-forget = المحو النهائي
forget = محو نهائي
forget-this = محو نهائي: { $title }
forget-lead = المحو النهائي غير الحذف. ما يُمحى لا يعود أبدًا.
forget-who = من يريد محو بياناته؟
forget-who-help = هنا يُكتب الاسم. يظهر أولا أين يوجد هذا الشخص.
forget-thing-help = لمحو شيء آخر يجب حذفه أولا. ثم اختيار «محو نهائي» في سلة المحذوفات.
forget-to-bin = إلى سلة المحذوفات

forget-title-person = محو نهائي لبيانات { $name }؟
forget-title-thing = محو نهائي: { $title }؟
forget-plan = هذا ما سيُمحى
forget-plan-card = البطاقة: الاسم والمهمة والصورة.
forget-plan-thing = كل ما فيه، وما كان فيه من قبل أيضًا.
forget-plan-bin = هو الآن في سلة المحذوفات. يُمحى منها أيضًا.
forget-plan-drafts = { $count ->
    [zero] لا مسودات عنه على هذا الحاسوب.
    [one] مسودة واحدة عنه على هذا الحاسوب.
    [two] مسودتان عنه على هذا الحاسوب.
    [few] { $count } مسودات عنه على هذا الحاسوب.
    [many] { $count } مسودة عنه على هذا الحاسوب.
   *[other] { $count } مسودة عنه على هذا الحاسوب.
 }
forget-plan-parcels = { $count ->
    [zero] لا حزم هنا تحتفظ به.
    [one] حزمة واحدة هنا تحتفظ به. نغلفها من جديد.
    [two] حزمتان هنا تحتفظان به. نغلفهما من جديد.
    [few] { $count } حزم هنا تحتفظ به. نغلفها من جديد.
    [many] { $count } حزمة هنا تحتفظ به. نغلفها من جديد.
   *[other] { $count } حزمة هنا تحتفظ به. نغلفها من جديد.
 }
forget-plan-others = { $count ->
    [zero] ليس منها شيء لآخرين.
    [one] واحدة منها لشخص آخر. يغلفها عند المشاركة القادمة.
    [two] اثنتان منها لآخرين. يغلفونهما عند المشاركة القادمة.
    [few] { $count } منها لآخرين. يغلفونها عند المشاركة القادمة.
    [many] { $count } منها لآخرين. يغلفونها عند المشاركة القادمة.
   *[other] { $count } منها لآخرين. يغلفونها عند المشاركة القادمة.
 }
forget-plan-apart = { $count ->
    [zero] لا حزم موضوعة جانبًا.
    [one] حزمة واحدة موضوعة جانبًا.
    [two] حزمتان موضوعتان جانبًا.
    [few] { $count } حزم موضوعة جانبًا.
    [many] { $count } حزمة موضوعة جانبًا.
   *[other] { $count } حزمة موضوعة جانبًا.
 }
forget-plan-laptops = { $count ->
    [zero] لا حاسوب يعرف عنه.
    [one] هذا الحاسوب وحده يعرف عنه.
    [two] حاسوبان يجب أن يمحواه. كل حاسوب يقول متى تم ذلك.
    [few] { $count } حواسيب يجب أن تمحوه. كل حاسوب يقول متى تم ذلك.
    [many] { $count } حاسوبًا يجب أن تمحوه. كل حاسوب يقول متى تم ذلك.
   *[other] { $count } حاسوب يجب أن تمحوه. كل حاسوب يقول متى تم ذلك.
 }
forget-mentions = هذا يبقى، بلا الاسم
forget-mentions-thing = هذه الاتفاقات جاءت منه. وهي تبقى.
forget-mentions-help = مكان الاسم يُكتب: شخص مُحي اسمه.
forget-texts = هنا يوجد الاسم داخل النص
forget-texts-help = هذا النص يبقى كما هو. يمكن إزالة الاسم منه يدويًا، أو محوه أيضًا.
forget-perhaps = هنا ربما يوجد الشخص نفسه
forget-perhaps-help = في هذه النصوص جزء من الاسم. تجب مراجعتها يدويًا.
forget-not = هنا لا نستطيع الوصول
forget-not-backups = النسخ الاحتياطية القديمة. تمحوه عندما يشارك ذلك الحاسوب من جديد.
forget-not-paper = ما طُبع، أو حُفظ على حاسوب آخر. يجب التخلص منه يدويًا.
forget-not-absent-laptops = حواسيب لن تشارك أبدًا بعد الآن.
forget-not-elsewhere = ما يتذكره شخص، أو كتبه في مكان آخر، أو صوّره.
forget-not-sealed-drafts = مسودات الآخرين. هم وحدهم يستطيعون فتحها.
forget-not-free-text = الأسماء داخل نص عادي، الآن وفي ما كان من قبل.
forget-type = كتابة هذه الكلمة: { $word }
forget-word = محو
forget-now = محو إلى الأبد
forget-access = ما زال هذا الشخص يستطيع دخول السجل. يجب إيقاف الوصول أولا.
forget-to-people = إلى الأشخاص

forgotten-now = تم المحو على هذا الحاسوب
forgotten-begun = بدأ المحو
forgotten-share = يجب الآن المشاركة مع الحواسيب الأخرى. عندها تمحوه هي أيضًا.
forget-progress = من محاه حتى الآن؟
forget-progress-none = لم يُمح شيء بعد.
forget-of = { $laptops ->
    [zero] { $confirmed } من { $laptops } حاسوب
    [one] { $confirmed } من حاسوب واحد
    [two] { $confirmed } من حاسوبين
    [few] { $confirmed } من { $laptops } حواسيب
    [many] { $confirmed } من { $laptops } حاسوبًا
   *[other] { $confirmed } من { $laptops } حاسوب
 }
forget-was-person = بطاقة شخص
forget-was-encounter = لقاء
forget-was-names = الأسماء في لقاء
forget-was-rule = اتفاق
forget-was-case = حالة
forget-was-circle = حلقة مغلقة
forget-was-other = شيء من السجل
forget-at = مُحي في { $day }
forget-awaits = { $laptop }: آخر خبر { $when }
forget-awaits-never = { $laptop }: لم يصل خبر أبدًا
forget-held-by = { $who }: يغلفه من جديد عند المشاركة القادمة.
forget-done = كل الحواسيب محته.
forget-not-gone = لم يُمح تمامًا من هذا الحاسوب بعد.

held = هذا كثير دفعة واحدة
held-says = { $count ->
    [zero] لا شيء ينتظر المحو.
    [one] شيء واحد يجب أن يُمحى، مع أشياء كثيرة أخرى. Samenboek ينتظر.
    [two] شيئان يجب أن يُمحيا دفعة واحدة. Samenboek ينتظر.
    [few] { $count } أشياء يجب أن تُمحى دفعة واحدة. Samenboek ينتظر.
    [many] { $count } شيئًا يجب أن تُمحى دفعة واحدة. Samenboek ينتظر.
   *[other] { $count } شيء يجب أن تُمحى دفعة واحدة. Samenboek ينتظر.
 }
held-why = هل هذا مقصود؟ الخطأ هنا يكلف كثيرًا.
held-yes = نعم، محو نهائي
held-no = لا
held-coordinator = يجب أن يقول منسق نعم أو لا.
held-left = كان جوابك: لا. هنا يبقى كل شيء. على الحواسيب الأخرى يختار منسق هناك.
held-allowed = { $count ->
    [zero] لا يمحو Samenboek شيئًا.
    [one] يمحو Samenboek شيئًا واحدًا.
    [two] يمحو Samenboek شيئين.
    [few] يمحو Samenboek { $count } أشياء.
    [many] يمحو Samenboek { $count } شيئًا.
   *[other] يمحو Samenboek { $count } شيء.
 }
held-left-toast = يبقى على هذا الحاسوب.
forget-plan-other-card = تُمحى أيضًا بطاقة أخرى للشخص نفسه: { $name }.
