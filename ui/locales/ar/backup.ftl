### النسخ الاحتياطية.

## كل يوم

daily-backup = نسخة احتياطية كل يوم
daily-backup-help = يكفي اختيار مجلد أو فلاشة مرة واحدة. بعد ذلك يحدث كل شيء تلقائيًا.
daily-backup-kept = تبقى نسخ 7 أيام و4 أسابيع و12 شهرًا.
daily-backup-place = النسخ تذهب إلى هنا
daily-backup-pick = اختيار مجلد
daily-backup-other = اختيار مجلد آخر
backup-choose-folder = اختيار مجلد للنسخ
daily-backup-chosen = من الآن تأتي هنا نسخة كل يوم.
daily-backup-stop = إيقاف النسخ اليومي
daily-backup-stopped = لن تأتي نسخة تلقائيًا بعد الآن.
backup-last = آخر نسخة سليمة: { $when }، { $size }.
backup-none-yet = لا توجد نسخة بعد.
backup-next-today = النسخة التالية تأتي اليوم، والسجل مفتوح.
backup-next-tomorrow = النسخة التالية تأتي غدًا.
backup-away = الفلاشة أو المجلد غير موجود الآن. تأتي النسخة حين يعود.
backup-before-stays = النسخ السابقة ما زالت موجودة.
backup-copies = { $count ->
    [zero] لا توجد هناك نسخ: { $day }.
    [one] هناك نسخة واحدة، بتاريخ { $day }.
    [two] هناك نسختان. الأقدم بتاريخ { $day }.
    [few] هناك { $count } نسخ. الأقدم بتاريخ { $day }.
    [many] هناك { $count } نسخة. الأقدم بتاريخ { $day }.
   *[other] هناك { $count } نسخة. الأقدم بتاريخ { $day }.
 }
backup-remembering = { $count ->
    [zero] لا نسخة قديمة تحفظ ما تم نسيانه لاحقًا.
    [one] نسخة قديمة واحدة ما زالت تحفظ ما تم نسيانه لاحقًا.
    [two] نسختان قديمتان ما زالتا تحفظان ما تم نسيانه لاحقًا.
    [few] { $count } نسخ قديمة ما زالت تحفظ ما تم نسيانه لاحقًا.
    [many] { $count } نسخة قديمة ما زالت تحفظ ما تم نسيانه لاحقًا.
   *[other] { $count } نسخة قديمة ما زالت تحفظ ما تم نسيانه لاحقًا.
 }
backup-remembering-help = عند استرجاع نسخة كهذه تلزم المشاركة فورًا. عندها يزول ذلك هناك أيضًا.
backup-now = إنشاء نسخة الآن
backup-now-done = نجحت النسخة. قرأناها للتأكد.
backup-by-hand = نسخة منفردة
backup-late = آخر نسخة احتياطية بتاريخ { $day }.
backup-late-never = لا توجد نسخة احتياطية بعد.
backup-late-help = يلزم توصيل فلاشة النسخ، أو اختيار مجلد آخر.

## تجربة

rehearse = تجربة الاسترجاع
rehearse-help = نسترجع نسخة للحظة، بعيدًا عن السجل. هكذا تعرف أنها تعمل.
rehearse-last = آخر تجربة ناجحة: { $when }.
rehearse-never = لا توجد تجربة هنا بعد.
rehearse-start = تجربة آخر نسخة
rehearse-other = اختيار نسخة أخرى
rehearse-encounters = { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاء
   *[other] { $count } لقاء
 }
rehearse-cases = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
 }
rehearse-good = هذه النسخة سليمة: { $encounters }، { $cases }، حتى { $until }.
rehearse-good-undated = هذه النسخة سليمة: { $encounters }، { $cases }.
rehearse-yours = حالات الآخرين ليست في العدد. لم يتغير شيء في السجل.
rehearse-bad = { $count ->
    [zero] لا خطأ في هذه النسخة.
    [one] في هذه النسخة خطأ واحد.
    [two] في هذه النسخة خطآن.
    [few] في هذه النسخة { $count } أخطاء.
    [many] في هذه النسخة { $count } خطأ.
   *[other] في هذه النسخة { $count } خطأ.
 }
rehearse-bad-help = يلزم إنشاء نسخة جديدة، مع حفظ هذه الآن.
