### Bewaarkalender: hoe lang het boek iets bewaart, en wat weg moet.

retention = تقويم الحفظ
retention-lead = لا يُمحى شيء تلقائيًا. لا بد من نظرك أولا، ثم من قولك نعم.
retention-nothing = لا شيء يجب محوه الآن.
retention-nothing-help = ينظر Samenboek من جديد كلما فُتحت هذه الصفحة.
retention-due = يجب محوه الآن
retention-soon = يجب محوه خلال 60 يومًا
retention-held = يبقى مؤقتًا
retention-terms = هذه مدة الحفظ عندنا
retention-no-cases = الحالات لا تظهر هنا. تظهر على حاسوب خاص.
retention-rows = أسطر لأرقام السنة

retention-kind-second-party = بيانات طرف ثان
retention-kind-cases = حالات انتهت
retention-kind-signals = إشارات لم يأت منها شيء
retention-kind-photos = صور بلا موافقة
retention-kind-people = بطاقات من توقفوا
retention-kind-encounters = الأسماء في اللقاءات القديمة

## Wat er blijft

retention-stays-second-party = يُمحى الاسم والعنوان. الحالة تبقى.
retention-stays-cases = يبقى من كل حالة سطر واحد للأرقام. ليس فيه اسم ولا يوم.
retention-stays-signals = لا يبقى شيء.
retention-stays-photos = اللقاء يبقى.
retention-stays-people = اللقاءات تبقى. ويُكتب فيها: شخص مُحي اسمه. الموافقات والصور تُمحى أيضًا.
retention-stays-encounters = اللقاء يبقى، مع عدد الحاضرين. المنظمون يبقون. والأسماء داخل النصوص تبقى أيضًا.

## De tijden

retention-term-second-party = حتى 30 يومًا بعد أن قال ذلك الطرف لا.
retention-term-cases = هذا العدد من الأشهر بعد النهاية. يمكن أن تأتي شكوى خلال ثلاثة أشهر.
retention-term-signals = هذا العدد من الأشهر بعد يوم الإشارة.
retention-term-photos = حتى تنتهي موافقة شخص في الصورة.
retention-term-people = هذا العدد من الأشهر بعد آخر مهمة أو وصول أو لقاء.
retention-term-encounters = هذا العدد من الأشهر بعد يوم اللقاء.
retention-fixed = هذه المدة ثابتة.
retention-months = الأشهر
retention-months-of = الأشهر: { $kind }
retention-save-of = حفظ: { $kind }
retention-saved = تم حفظ المدة.
field-term-cases = مدة حفظ الحالات
field-term-signals = مدة حفظ الإشارات
field-term-people = مدة حفظ البطاقات
field-term-encounters = مدة حفظ الأسماء في اللقاءات

## Regel voor regel

retention-since = منذ { $day }
retention-on = في { $day }
retention-month = { $month }: { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاء
   *[other] { $count } لقاء
 }
retention-each = عرضها واحدًا واحدًا
retention-held-complaint = هناك شكوى مفتوحة.
retention-held-open-case = ما زالت لهذا الشخص حالة.
retention-held-still-here = ما زال هذا الشخص ينتمي إلى مجموعة أو إلى هذا الحاسوب.
retention-held-newer-version = كتب هنا إصدار أحدث. يجب أولا تثبيت الإصدار الجديد على هذا الحاسوب.
retention-held-not-whole = سيصل شيء بعد. تجب أولا المشاركة مع الحواسيب الأخرى.
retention-held-brake = كان هذا كثيرًا دفعة واحدة. يجب قول نعم في «اليوم».
retention-held-two-versions = هنا نسختان. يجب الاختيار أولا.

## Weg

retention-go = محو هذه الآن
retention-go-of = محو هذه الآن: { $kind }
retention-ask = { $count ->
    [zero] لا شيء للمحو.
    [one] محو شيء واحد؟
    [two] محو شيئين؟
    [few] محو { $count } أشياء؟
    [many] محو { $count } شيئًا؟
   *[other] محو { $count } شيء؟
 }
retention-for-good = ما يُمحى لا يعود أبدًا، على أي حاسوب.
retention-not = النسخ الاحتياطية والورق لا تُمحى تلقائيًا. يجب التخلص منها يدويًا.
retention-yes = نعم، محو هذه
retention-gone = { $count ->
    [zero] لم يُمح شيء من هذا الحاسوب.
    [one] مُحي شيء واحد من هذا الحاسوب.
    [two] مُحي شيئان من هذا الحاسوب.
    [few] مُحيت { $count } أشياء من هذا الحاسوب.
    [many] مُحي { $count } شيئًا من هذا الحاسوب.
   *[other] مُحي { $count } شيء من هذا الحاسوب.
 }
retention-waits = هذا كثير دفعة واحدة. يجب قول نعم مرة أخرى في «اليوم».
retention-share = تجب الآن المشاركة. عندها تمحوه الحواسيب الأخرى أيضًا.
retention-progress = من محاه حتى الآن؟

## Vandaag

retention-today = { $count ->
    [zero] لا شيء يجب محوه حسب تقويم الحفظ.
    [one] شيء واحد يجب محوه حسب تقويم الحفظ.
    [two] شيئان يجب محوهما حسب تقويم الحفظ.
    [few] { $count } أشياء يجب محوها حسب تقويم الحفظ.
    [many] { $count } شيئًا يجب محوها حسب تقويم الحفظ.
   *[other] { $count } شيء يجب محوها حسب تقويم الحفظ.
 }
retention-look = عرض التقويم
