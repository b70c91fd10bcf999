### De deur: eerste keer, wie ben je, meedoen, en als het boek niet opengaat.

trouble-title = السجل لا يُفتح
trouble-folder = مكان السجل:

picker-title = من أنت؟
picker-cold = أولا اختيار صورتك، ثم كتابة عبارة السر.
laptop-called = حاسوب
has-draft = { $count ->
    [zero] بلا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
 }
passphrase = عبارة السر
passphrase-or-sheet = هل نسيتها؟ يمكن كتابة الرمز الذي على ورقتك.
show-what-i-type = إظهار ما أكتب
enter = دخول
book-opens-slowly = يجري فتح السجل. بعد إصدار جديد من Samenboek يستغرق ذلك وقتا أطول مرة واحدة.
that-is-not-me = هذا ليس أنا

language-question = بأي لغة القراءة أسهل لك؟
language-later = يمكن تغيير هذا دائمًا. زر «اللغة» موجود في كل صفحة.
first-way = كيف نبدأ؟
first-way-lead = هذا حاسوب جديد لـ Samenboek.
way-found = مركز حي جديد
way-found-help = أنت أول شخص. من هنا يبدأ السجل.
way-join = أريد الانضمام
way-join-help = السجل موجود. منسق يدخلك إليه.
way-restore = عندي نسخة احتياطية
way-restore-help = استرجاع سجل قديم على هذا الحاسوب.

centre-name = ما اسم مركز الحي؟
your-name = ما اسمك؟
first-name-is-enough = الاسم الأول يكفي.
laptop-name = ما اسم هذا الحاسوب؟
laptop-name-help = مثلا: الاستقبال، أو حاسوب Amina.
laptop-class = لمن هذا الحاسوب؟
class-shared-help = كثيرون يعملون على هذا الحاسوب.
class-personal-help = لا يعمل على هذا الحاسوب أحد غيرك.
passphrase-new = عبارة سر من اختيارك
passphrase-help = كلمات قليلة لا يعرفها أحد غيرك.
passphrase-enough = قوية بما يكفي.
passphrase-weak = ما زالت سهلة جدًا. الأفضل عبارة أطول.
passphrase-suggest = اقتراح أربع كلمات
passphrase-another = أربع كلمات أخرى
passphrase-suggest-help = يجب كتابتها على ورق وحفظ الورقة في البيت.
make-centre = إنشاء السجل

sheets-title = ورقتان
sheet-title-one = ورقتك
sheets-lead = يجب طباعتهما أو حفظهما الآن. لن تظهرا مرة أخرى.
sheet-personal = ورقتك
sheet-personal-help = هل نسيت عبارة السر؟ بهذه الورقة يمكنك الدخول. مكانها في البيت.
sheet-paper-key = مفتاح مركز الحي
sheet-paper-key-help = ألم يعد هناك منسق؟ بهذا الرمز يمكن تعيين منسق جديد. مكان الورقة في خزنة أو عند مجلس الإدارة.
sheets-done = نعم، حفظتهما

join-lead = بعد قليل يلزمك منسق، أو حاسوبك الأول.
join-make-digits = إنشاء الأرقام
join-title = انضمامك إلى السجل
join-digits-lead = هذه الأرقام الستة تُقال للمنسق.
join-step-write = وضع طلبك على فلاشة
join-step-write-help = الخطوة الآن: اختيار الفلاشة. الأرقام لا تُكتب عليها.
join-write = وضع على الفلاشة
join-step-wait = أخذ الفلاشة إلى المنسق
join-step-wait-help = المنسق يكتب أرقامك ويضع الجواب على الفلاشة.
join-step-finish = أخذ الجواب من الفلاشة
join-step-finish-help = تعود الفلاشة إلى هذا الحاسوب.
join-finish = أخذ الجواب
join-cancel = إيقاف الانضمام
join-pictures-title = هل الصور هي نفسها؟
join-pictures-lead = المنسق يرى ثلاث صور أيضًا. يجب مقارنتها.
join-pictures-same = نعم، هي نفسها
join-near = عبر الواي فاي
join-near-waits = ننتظر المنسق. هذه الشاشة يجب أن تبقى مفتوحة.
join-called = اسم هذا الحاسوب على الشاشة الأخرى:
join-not-told = الشخص الآخر لا يجد هذا الحاسوب تلقائيًا. هو يحتاج إلى العنوان.
join-too-often = كانت الأرقام خطأ خمس مرات. لن ننتظر أكثر.
join-wait-again = انتظار من جديد
join-by-stick = استعمال فلاشة
join-new-digits = هذه أرقام جديدة.
join-trouble-wrong-digits = الأرقام لم تكن صحيحة.
join-trouble-other-pictures = المنسق رأى صورًا مختلفة. لم يدخل أحد.
join-trouble-other-stopped = توقف المنسق. لم يدخل أحد.
join-trouble-lan-broken = انقطع الاتصال. لم يدخل أحد.
join-trouble-other = لم ينجح هذا. لم يدخل أحد.
join-pictures-other = لا، مختلفة
join-pictures-no-help = هل الصور مختلفة؟ ربما هناك من يتنصت. الجواب إذن: لا.
join-waits-for-other = ننتظر أن يختار المنسق «نعم» أيضًا.
join-gone-title = لم يدخل أحد
join-gone-lead = الصور كانت مختلفة. هذا الحاسوب حذف المفاتيح.
join-gone-help = يمكن البدء من جديد. الأفضل قول الأرقام بصوت منخفض، أو استعمال فلاشة.
join-start-again = بدء من جديد
laptop-suggested = حاسوب { $person }
book-coming = السجل يصل الآن إلى هذا الحاسوب.
book-waits = يصل السجل عندما تجد الحواسيب بعضها.
book-comes = السجل يصل: { $done } من { $total }

restore-lead = يعود إليك السجل كما كان.
passphrase-of-then = عبارة السر القديمة
passphrase-of-then-help = عبارة السر التي كانت لك يوم عمل النسخة.
restore-signs-nothing = هذا الحاسوب يأخذ مفاتيح جديدة. القديمة لن تعمل بعد ذلك.
restore-choose-file = اختيار النسخة
restore-then = وماذا بعد ذلك؟
restore-join-again = مواصلة مع عمل الآخرين
restore-join-again-help = ما جاء بعد النسخة يعود عند المشاركة.
restore-roll-back = إرجاع الجميع إلى النسخة
restore-roll-back-help = للمنسق فقط. تظهر لك خطة أولا.
