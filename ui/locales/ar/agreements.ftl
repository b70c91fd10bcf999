### Afspraken in een zaak: maken, tekenen, nazorg.

case-agreements = على ماذا اتفقوا؟
no-case-agreements = لا توجد اتفاقات بعد.
new-case-agreement = كتابة اتفاق
case-agreement-thrown-away = محذوف
agreement-items = { $count ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
 }
agreement-standing-draft = غير موقع بعد
agreement-standing-part = لم يوقع الجميع بعد
agreement-standing-signed = موقع
agreement-standing-changed = عُدّل بعد التوقيع
agreement-version = الصيغة { $number }، العلامة { $mark }
agreement-next-talk = المحادثة القادمة في { $day }
agreement-review = المراجعة معًا في { $day }
agreement-of-case = اتفاق في حالة
agreement-file = اتفاقات
draft-of-agreement = اتفاق في حالة
draft-of-agreement-in = اتفاق في حالة
draft-of-aftercare = متابعة في حالة
draft-of-agreement-sign = توقيع في حالة

## Maken

agreement-who-does-what = من يفعل ماذا؟
agreement-first-language = اللغة الأولى
agreement-second-language = إضافة لغة ثانية
agreement-one-language = لغة واحدة فقط
agreement-other-language = لغة أخرى
agreement-language-code = رمز تلك اللغة
agreement-language-code-help = مثلا: ti للتغرينية، و so للصومالية.
agreement-swap-languages = تبديل المكان
agreement-language-drop = ستُزال هذه الجمل عندئذ:
agreement-language-take = إزالة اللغة
agreement-language-keep = إبقاء اللغة
agreement-language-hidden = هذه اللغة لا تظهر هنا:
agreement-two-languages = اتفاقات بلغتين
agreement-text = على ماذا تتفقون؟
agreement-text-in = على ماذا تتفقون؟ ({ $language })
agreement-text-help = يُكتب بكلماتهم هم.
agreement-responsible = من المسؤول عن هذا؟
agreement-who = من يشارك؟
agreement-others = من أيضًا؟
agreement-where = أين؟
agreement-how = كيف بالضبط؟
agreement-from = ابتداء من متى؟
agreement-until = حتى متى؟
agreement-more = أين وكيف ومتى؟
agreement-mediators = الوسطاء
agreement-party-left = { $name }، طرف سابق
agreement-item-gone = أزيل البند { $number }.
agreement-item-back = إرجاع
agreement-up = إلى الأعلى
agreement-up-item = البند { $number } إلى الأعلى
agreement-down = إلى الأسفل
agreement-down-item = البند { $number } إلى الأسفل
agreement-talk-first = في المرة القادمة نتحدث أولا
agreement-talk-first-in = في المرة القادمة نتحدث أولا ({ $language })
agreement-talk-first-help = كيف تتواصلون مع بعضكم أولا؟
agreement-talk-first-use = استعمال هذه الجملة
agreement-talk-first-sentence = هل هناك مشكلة؟ إذن نطرق باب بعضنا أولا.
agreement-review-on = متى تراجعون الاتفاق معًا؟
agreement-in-weeks = { $count ->
    [zero] هذا الأسبوع
    [one] بعد أسبوع
    [two] بعد أسبوعين
    [few] بعد { $count } أسابيع
    [many] بعد { $count } أسبوعًا
   *[other] بعد { $count } أسبوع
 }
agreement-form = كيف يريدون أن يقولوا نعم؟
agreement-save = حفظ الاتفاق
agreement-read-along = قراءة معًا
agreement-read-stop = إيقاف القراءة
agreement-read-both = اللغتان معًا
agreement-read-language = بأي لغة القراءة؟
agreement-no-parties = يجب أولا كتابة الأطراف في الحالة.

form-signed = التوقيع على الشاشة
form-paper = التوقيع على الورق
form-spoken = قول نعم بصوت مسموع
form-typed = كتابة الاسم

## Tips naast een punt

agreement-hint-vague = «{ $word }»: كل شخص يفهمها بشكل مختلف. ماذا نرى عندما ينجح الأمر؟
agreement-hint-blaming = «{ $word }»: تبدو مثل لوم. هل يمكن القول دونها؟
agreement-hint-conditional = هذا البند ينتظر الطرف الآخر («{ $word }»). هل يمكن فصله؟
agreement-hint-without-day = لا يوجد يوم هنا بعد.
agreement-hint-one-sided = طرف واحد يفعل كل شيء الآن. ماذا يفعل الآخر؟
agreement-hints = نصائح

## Bladzijde

agreement-title = اتفاق يوم { $day }
agreement-changed = عُدّل بعد التوقيع.
agreement-changed-help = ما تم توقيعه مكتوب في الأسفل. المكتوب الآن غير موقع بعد.
agreement-renamed = تغيّر اسم بعد التوقيع. المكتوب هنا هو الاسم وقت التوقيع.
agreement-stopped = الحالة متوقفة. لا يمكن الآن التوقيع أو التعديل.
agreement-item-goes = إزالة
agreement-item-stays = إبقاء
agreement-item-stays-text = إبقاء: { $text }
agreement-as-signed = هكذا تم توقيعه
agreement-as-now = هكذا هو الآن
agreement-older = موقع من قبل
agreement-not-yet = التوقيع غير ممكن بعد.
agreement-sees-to-it = (مسؤولية البند)
agreement-nobody-sees = لا أحد مسؤول عن هذا بعد
agreement-talk-first-short = الحديث أولا
agreement-change = تعديل
agreement-change-help = عند التعديل يجب أن يوقع الجميع من جديد.

## Tekenen

agreement-sign = من يقول نعم؟
agreement-sign-now = طلب التوقيع
agreement-sign-of = طلب التوقيع: { $name }
agreement-signed-on = تم التوقيع في { $day }
agreement-sign-way = طريقة قول نعم: { $name }
agreement-ink = مكان توقيع { $name }
agreement-ink-help = التوقيع ممكن بالإصبع أو القلم أو الفأرة.
agreement-ink-clear = مسح
agreement-ink-picture = توقيع { $name }
agreement-ink-save = حفظ التوقيع
agreement-photo-save = اختيار صورة الورقة
agreement-photo-help = الطباعة أولا. ثم تصوير الورقة الموقعة.
agreement-photo-show = عرض الورقة
agreement-photo-hide = إخفاء الورقة
agreement-photo-alt = صورة الورقة الموقعة
agreement-witness = من سمع ذلك؟
agreement-witness-save = حفظ ما قيل
agreement-name = كتابة الاسم
agreement-name-save = حفظ الاسم
agreement-way-signed = توقيع على الشاشة
agreement-way-paper = توقيع على الورق
agreement-way-spoken = قول نعم بصوت مسموع. الشاهد: { $name }.
agreement-way-typed = كتابة الاسم: { $name }
agreement-written-by = بقلم: { $name }
agreement-unsign = سحب
agreement-unsign-of = سحب توقيع: { $name }
agreement-unsigned = تم سحب التوقيع.
agreement-all-signed = الجميع قالوا نعم.
agreement-told = هل يجوز أن تعرف جهة الإحالة كيف انتهى الأمر؟
agreement-told-help = النتيجة فقط. أبدًا ليس المكتوب هنا.
agreement-told-of = { $name }: هل يجوز أن تعرف جهة الإحالة؟
agreement-told-yes = نعم
agreement-told-no = لا
agreement-told-said = جواب { $name } في { $day }: { $answer }
agreement-told-nothing = لم يُسأل بعد

## Papier

agreement-paper = هكذا يظهر على الورق
agreement-paper-alt = الاتفاق على الورق، صفحة { $page } من { $pages }
agreement-paper-languages = اللغات على الورق
agreement-paper-copies = كل طرف يأخذ نسخته الخاصة.
agreement-print = طباعة
agreement-save-file = حفظ كملف
agreement-file-warning = هذا الملف غير مقفل. من عنده الملف يستطيع قراءته.
agreement-file-yes = حفظ رغم ذلك
agreement-printed = الورق عند الطابعة.

## Nazorg

aftercare = المتابعة
aftercare-of = هل ينجح الأمر؟ يجب سؤال الجميع.
aftercare-begin = السؤال عن الوضع
aftercare-who = مع من الحديث؟
aftercare-which = عن أي اتفاق؟
aftercare-on = متى كان الحديث مع { $name }؟
aftercare-item = البند { $number }: هل ينجح؟
aftercare-other-answers = جواب آخر
aftercare-note = هل من شيء للإضافة؟
aftercare-note-add = إضافة كتابة
aftercare-with-step = إضافة خطوة «المتابعة» إلى الحالة أيضًا
aftercare-save = حفظ الأجوبة
aftercare-saved = تم حفظ الأجوبة.
aftercare-answers = ماذا قالوا لاحقًا؟
aftercare-no-answers = لم يسأل أحد بعد كيف يسير الأمر.
aftercare-no-talk = يجب الحديث معًا أولا، ثم كتابة تلك المحادثة في الحالة.
aftercare-differs = أجوبتهم مختلفة
aftercare-next = حديث مرة أخرى؟
aftercare-next-help = اختيار يوم لمحادثة قادمة.
said-kept = نجح
said-partly = قليلا
said-not = لا
said-not-applicable = لم يعد ضروريًا
said-unknown = لا أعرف
said-taken-back = مسحوب

field-talk-first = الحديث أولا
field-review-on = المراجعة معًا
field-form = كيف يقولون نعم
