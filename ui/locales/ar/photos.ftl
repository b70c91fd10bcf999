### Foto's bij een ontmoeting.

photos = الصور
photos-add = إضافة صور
photos-choose = اختيار صور
photos-picked = { $count ->
    [zero] لم يتم اختيار صور
    [one] تم اختيار صورة واحدة
    [two] تم اختيار صورتين
    [few] تم اختيار { $count } صور
    [many] تم اختيار { $count } صورة
   *[other] تم اختيار { $count } صورة
 }
photo-who-question = { $count ->
    [zero] من في الصور؟
    [one] من في هذه الصورة؟
    [two] من في هاتين الصورتين؟
    [few] من في هذه الصور؟
    [many] من في هذه الصور؟
   *[other] من في هذه الصور؟
 }
photo-shows-nobody = لا يمكن التعرف على أحد
photo-shows-people = أشخاص
photo-shows-not-asked = لم يُسأل بعد
photo-people = من في الصورة
photo-off = إزالة
photo-person-off = إزالة: { $name }
photo-ask-later = يجب السؤال لاحقًا. دون «نعم» لا تخرج الصورة إلى أي مكان.
photo-caption = نص الصورة
photo-caption-help = يمكن تركه فارغًا.
photos-save = إضافة
photos-not = إلغاء
photos-made-small = نصغّر الصورة. ونزيل منها أين ومتى التُقطت.
photos-coming-in = الإضافة: { $done } من { $total }
photos-added = { $count ->
    [zero] لم تُضف صور.
    [one] أضيفت صورة واحدة.
    [two] أضيفت صورتان.
    [few] أضيفت { $count } صور.
    [many] أضيفت { $count } صورة.
   *[other] أضيفت { $count } صورة.
 }
photos-refused = { $count ->
    [zero] دخلت كل الملفات.
    [one] ملف واحد لم يدخل.
    [two] ملفان لم يدخلا.
    [few] { $count } ملفات لم تدخل.
    [many] { $count } ملفًا لم تدخل.
   *[other] { $count } ملف لم تدخل.
 }
photo-on-its-way = ما زالت في الطريق
photo-named-on-its-way = { $caption }، ما زالت في الطريق
photo-not-shown = لا يمكن عرض هذه الصورة الآن
photo-number = الصورة { $number }
photo-of = { $caption }، مع { $names }
photo-with = في الصورة:
photo-added-by = أضافها: { $name }، { $when }
photo-before = السابقة
photo-next = التالية
photo-place = { $place } من { $total }
photo-close = إغلاق
photo-save = حفظ
photo-no-consent = { $count ->
    [zero] كل الأشخاص وافقوا على الصورة.
    [one] هذا الشخص لم يوافق على صورة:
    [two] هذان الشخصان لم يوافقا على صورة:
    [few] هؤلاء الأشخاص لم يوافقوا على صورة:
    [many] هؤلاء الأشخاص لم يوافقوا على صورة:
   *[other] هؤلاء الأشخاص لم يوافقوا على صورة:
 }
photo-to-consents = إلى الموافقات
field-caption = نص الصورة
field-shows = من في الصورة
shows-nobody = لا يمكن التعرف على أحد
shows-people = أشخاص
shows-not-asked = لم يُسأل بعد

photos-awaited = { $count ->
    [zero] وصلت كل الصور.
    [one] صورة واحدة ما زالت في الطريق.
    [two] صورتان ما زالتا في الطريق.
    [few] { $count } صور ما زالت في الطريق.
    [many] { $count } صورة ما زالت في الطريق.
   *[other] { $count } صورة ما زالت في الطريق.
 }
photos-awaited-help = الصور تأتي بعد النص. نقترح المشاركة مرة أخرى.
progress-photos = الصور: { $done } من { $total }
kind-photo = { $count ->
    [zero] صورة
    [one] صورة
    [two] صور
    [few] صور
    [many] صورة
   *[other] صورة
 }
forget-plan-photos = { $count ->
    [zero] لا صور تُمحى معه.
    [one] تُمحى معه صورة واحدة.
    [two] تُمحى معه صورتان.
    [few] تُمحى معه { $count } صور.
    [many] تُمحى معه { $count } صورة.
   *[other] تُمحى معه { $count } صورة.
 }
forget-photos = هذه الصور تُمحى أيضًا
forget-photos-help = الصورة تُمحى كلها. حتى لو كان فيها أشخاص آخرون.
forget-was-photo = صورة
apart-damaged-piece = هذه الصورة تالفة، أو ليست من هنا.
    .try = تجب المشاركة من جديد مع الحاسوب الذي جاءت منه.
export-no-photos = الصور لا تُحفظ مع الملف.
