### Instellingen en mensen.

settings-me = عني
settings-people = الأشخاص
settings-laptop = هذا الحاسوب
settings-locks = القفل
laptops-at-sharing = كل الحواسيب موجودة في «المشاركة»
settings-backup = النسخة الاحتياطية
settings-bin = سلة المحذوفات
settings-language = اللغة
settings-colours = الألوان والقراءة
change-passphrase = تغيير عبارة السر
passphrase-now = عبارة السر الحالية
passphrase-new-one = عبارة السر الجديدة
passphrase-changed = تم تغيير عبارة السر.
data-folder = مجلد السجل
data-folder-help = كل شيء هنا، وهو مقفل. لا يصح تغيير ما فيه.
version-of-app = Samenboek { $version }
backup-help = ملف واحد فيه كل شيء، وهو مقفل. مكانه على فلاشة في الخزنة.
make-backup = إنشاء نسخة
backup-made = نجحت النسخة: { $size }. قرأناها للتأكد.
bin-help = يمكن إرجاع كل شيء.
bin-empty = سلة المحذوفات فارغة
bin-empty-help = ما يُحذف يأتي إلى هنا.
thrown-away-by = حُذف بواسطة { $name }، { $when }
which-colours = أي ألوان أسهل للقراءة؟
theme-system = مثل الحاسوب
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين قوي

laptops = الحواسيب
no-laptop = بلا حاسوب خاص بعد
that-is-you = هذا اسمك
add-person = إضافة شخص
add-person-here = إضافة شخص على هذا الحاسوب
their-name = ما اسم هذا الشخص؟
how-comes-in = كيف يدخل هذا الشخص؟
way-profile = بصورة
way-passphrase = بعبارة سر
way-profile-help = يشارك عندما يكون الحاسوب مفتوحًا.
way-passphrase-help = يستطيع فتح الحاسوب بنفسه أيضًا.
person-added = هذا الشخص الآن في السجل.
sheet-of-newcomer = ورقة للشخص الجديد
sheets-lead-one = يجب طباعتها أو حفظها الآن. لن تظهر مرة أخرى.
sheet-kept = نعم، حفظتها

stop-access = إيقاف الوصول
stop-access-of = إيقاف الوصول: { $name }
stop-access-title = إيقاف وصول { $name }؟
stop-access-does = { $name }: ما تمت مشاركته من قبل يبقى في السجل. العمل الجديد لا تمكن قراءته بعد الآن، ولا على حاسوب آخر.
stop-access-when = تعرف الحواسيب الأخرى ذلك عند المشاركة القادمة.
stop-access-cannot = { $name }: ما تمت قراءته من قبل لا نستطيع استرجاعه.
stop-access-forever = العودة لاحقًا ممكنة. عندها يجب إدخال { $name } من جديد.
stop-access-no = لا، يبقى هكذا
stop-access-yes = نعم، إيقاف الوصول
access-stopped = تم إيقاف الوصول.
access-ended = الوصول متوقف

go-back = الرجوع إلى النسخة الاحتياطية
go-back-none = لا يوجد ما يمكن الرجوع إليه
go-back-none-help = يمكن ذلك بعد استعادة نسخة احتياطية.
go-back-card = هذا الحاسوب جاء من نسخة احتياطية. المشاركة أولا، ثم الاختيار.
go-back-card-gone = رجع السجل إلى النسخة. هل هو صحيح هكذا؟
go-back-lead = جاء هذا الحاسوب من نسخة احتياطية { $when }. يمكن أن يرجع سجل الجميع إليها.
go-back-unheard = هذه الحواسيب لم تشارك بعد منذ النسخة:
go-back-share-first = ما عندها وحدها ليس في هذه الخطة.
go-back-plan = هذا ما سيحدث
go-back-back = { $count ->
    [0] لا شيء يجب أن يرجع.
    [zero] لا شيء يجب أن يرجع.
    [one] شيء واحد يعود كما كان.
    [two] شيئان يعودان كما كانا.
    [few] { $count } أشياء تعود كما كانت.
    [many] { $count } شيئًا تعود كما كانت.
   *[other] { $count } شيء تعود كما كانت.
}
go-back-to-bin = { $count ->
    [0] لا شيء يذهب إلى سلة المحذوفات.
    [zero] لا شيء يذهب إلى سلة المحذوفات.
    [one] شيء واحد جاء بعد ذلك. يذهب إلى سلة المحذوفات.
    [two] شيئان جاءا بعد ذلك. يذهبان إلى سلة المحذوفات.
    [few] { $count } أشياء جاءت بعد ذلك. تذهب إلى سلة المحذوفات.
    [many] { $count } شيئًا جاءت بعد ذلك. تذهب إلى سلة المحذوفات.
   *[other] { $count } شيء جاءت بعد ذلك. تذهب إلى سلة المحذوفات.
}
go-back-stays = { $count ->
    [0] لا شيء يبقى كما هو الآن.
    [zero] لا شيء يبقى كما هو الآن.
    [one] شيء واحد يبقى كما هو الآن.
    [two] شيئان يبقيان كما هما الآن.
    [few] { $count } أشياء تبقى كما هي الآن.
    [many] { $count } شيئًا تبقى كما هي الآن.
   *[other] { $count } شيء تبقى كما هي الآن.
}
go-back-not-cases = الحالات تبقى كما هي الآن. وحقوق الأشخاص أيضًا.
go-back-kept = لا يضيع شيء. يمكن التراجع عن هذا.
go-back-which = هذا يعود كما كان
go-back-which-bin = هذا يذهب إلى سلة المحذوفات
go-back-word = رجوع
go-back-now = إرجاع عند الجميع
go-back-done = { $count ->
    [zero] لم يرجع شيء.
    [one] رجع شيء واحد.
    [two] رجع شيئان.
    [few] رجعت { $count } أشياء.
    [many] رجع { $count } شيئًا.
   *[other] رجع { $count } شيء.
}
go-back-gone = { $count ->
    [zero] لم يرجع شيء.
    [one] رجع شيء واحد. يراه الآخرون عند المشاركة.
    [two] رجع شيئان. يراهما الآخرون عند المشاركة.
    [few] رجعت { $count } أشياء. يراها الآخرون عند المشاركة.
    [many] رجع { $count } شيئًا. يراها الآخرون عند المشاركة.
   *[other] رجع { $count } شيء. يراها الآخرون عند المشاركة.
}
go-back-undo = تراجع عن هذا
go-back-undone = عاد كل شيء كما كان قبل ذلك.
go-back-end = إبقاء السجل هكذا
go-back-ended = يبقى السجل كما هو الآن.

## Languages

language-yours = هذه اللغة لك. للشاشة الأولى لغتها الخاصة.
languages-standing = ما هي اللغات الموجودة؟
language-standing-checked = جاهزة بالكامل
language-standing-unchecked = ما زالت تحتاج إلى مراجعة من شخص هي لغته الأم
language-standing-from-file = { $count ->
    [0] من ملف. كل شيء فيه.
    [zero] من ملف. كل شيء فيه.
    [one] من ملف. جملة واحدة بالهولندية.
    [two] من ملف. جملتان بالهولندية.
    [few] من ملف. { $count } جمل بالهولندية.
    [many] من ملف. { $count } جملة بالهولندية.
   *[other] من ملف. { $count } جملة بالهولندية.
 }
language-remove = أزل اللغة
language-from-file = لغة من ملف
language-from-file-help = يمكن لأحد أن يترجم Samenboek. تأتي هذه اللغة في ملف واحد.
language-pick-file = اختر ملفًا
language-choose-file = اختر ملفًا فيه لغة
language-added = { $count ->
    [0] كل شيء فيه.
    [zero] كل شيء فيه.
    [one] جملة واحدة بالهولندية.
    [two] جملتان بالهولندية.
    [few] { $count } جمل بالهولندية.
    [many] { $count } جملة بالهولندية.
   *[other] { $count } جملة بالهولندية.
 }

## القراءة بصوت عال

read-aloud = اقرأ بصوت عال
read-aloud-stop = أوقف القراءة
read-aloud-name = اقرأ بصوت عال: { $name }
reading-title = القراءة بصوت عال
reading-help = يستطيع Samenboek أن يقرأ الصفحة بصوت عال. زر Esc يوقف القراءة.
reading-button = هل تريد رؤية الزر؟
reading-on = نعم، أظهر الزر
reading-off = لا، أخف الزر
reading-speed = بأي سرعة؟
reading-speed-slow = ببطء
reading-speed-plain = عادي
reading-speed-quick = بسرعة
reading-voices = لهذه اللغات صوت هنا:
reading-no-voices = ليس لهذه اللغات صوت هنا:
reading-no-voices-help = ثبّت برنامج eSpeak NG على هذا الحاسوب. أو اختر تسجيلات.
recordings-title = التسجيلات
recordings-help = يمكن لشخص أن يسجّل الجمل بصوته. تأتي التسجيلات في ملف واحد.
recordings-line = { $count ->
    [zero] لا جمل، الصوت: { $by }
    [one] جملة واحدة، الصوت: { $by }
    [two] جملتان، الصوت: { $by }
    [few] { $count } جمل، الصوت: { $by }
    [many] { $count } جملة، الصوت: { $by }
   *[other] { $count } جملة، الصوت: { $by }
  }
recordings-added = { $count ->
    [zero] لم تُضف أي جملة.
    [one] أُضيفت جملة واحدة.
    [two] أُضيفت جملتان.
    [few] أُضيفت { $count } جمل.
    [many] أُضيفت { $count } جملة.
   *[other] أُضيفت { $count } جملة.
  }
recordings-choose-file = اختر ملفًا فيه تسجيلات
