### Signalen: wat je merkt in de buurt, zonder namen.

signal = إشارة
signals = الإشارات
new-signal = إشارة جديدة
change-signal = تعديل الإشارة
signals-eyebrow = ما نلاحظه في الحي. بلا أسماء.
encounters-and-signals = اللقاءات والإشارات
signal-title = { $about }، { $place }
no-signals = لا توجد إشارات بعد
no-signals-help = هل لاحظت شيئًا في الحي؟ يُكتب هنا، بلا أسماء.
no-signals-so = لا شيء هنا الآن
no-signals-so-help = هناك قوائم أخرى في الأعلى.
no-signals-found-help = كلمة أخرى أو مكان قد يساعد.
search-signals = بحث في الإشارات
which-signals = أي الإشارات؟

signal-kind-noise = ضجيج
signal-kind-litter = نفايات
signal-kind-parking = موقف السيارات
signal-kind-youth = شباب
signal-kind-garden = حديقة
signal-kind-animals = حيوانات
signal-kind-smoke = دخان أو رائحة
signal-kind-quarrel = شجار
signal-kind-isolation = وحدة
signal-kind-unsafe = غير آمن
signal-kind-other = غير ذلك

signal-state-open = مفتوحة
signal-state-action = عليها عمل
signal-state-closed = انتهت
signal-state-expired = انتهت مدتها
signal-state-all = الكل

phase-calm = هدوء
phase-unease = انزعاج
phase-tension = توتر
phase-incidents = حوادث
phase-calm-help = الأمر بسيط.
phase-unease-help = الناس منزعجون.
phase-tension-help = مجموعات تقف ضد بعضها.
phase-incidents-help = حدث شيء فعلا.

heard-again-times = { $count ->
    [0] لم يسمعها شخص آخر بعد
    [zero] لم يسمعها شخص آخر بعد
    [one] سُمعت مرة واحدة أيضًا
    [two] سُمعت مرتين أيضًا
    [few] سُمعت { $count } مرات أيضًا
    [many] سُمعت { $count } مرة أيضًا
   *[other] سُمعت { $count } مرة أيضًا
 }
read-by-count = { $count ->
    [0] لم يقرأها أحد بعد
    [zero] لم يقرأها أحد بعد
    [one] قرأها شخص واحد
    [two] قرأها شخصان
    [few] قرأها { $count } أشخاص
    [many] قرأها { $count } شخصًا
   *[other] قرأها { $count } شخص
 }
others-say = كلام الآخرين:

## Formulier

signal-about-what = ما الموضوع؟
signal-when = متى لاحظت ذلك؟
signal-when-help = التقريب يكفي.
signal-where = أين؟
signal-where-help = الشارع أو مدخل البناية. دون رقم البيت.
signal-observation = ماذا رأيت أو سمعت بنفسك؟
signal-rumour = ماذا يقول الآخرون؟
signal-interpretation = ما سبب ذلك في رأيك؟
signal-no-names = الأسماء لا تُكتب هنا.
save-signal = حفظ الإشارة
about-one-person = هذا عن شخص واحد
about-one-person-title = إذن هو بلاغ، وليس إشارة.
about-one-person-help = يجب إخبار منسق. هو يجعل منه بلاغًا.
about-one-person-kept = ما كتبته لا نحفظه هنا.
clear-form = إفراغ هذا

pointing-name = يبدو أن هنا اسمًا:
pointing-telephone = يبدو أن هنا رقم هاتف:
pointing-email = يبدو أن هنا عنوان بريد إلكتروني:
pointing-house-number = يبدو أن هنا رقم بيت:
pointing-citizen-number = يبدو أن هنا رقم الخدمة المدنية (BSN):
pointing-leave-out = إذا كان عن شخص، فالأفضل تركه.
pointing-place = الشارع أو مدخل البناية يكفي.

## Bladzijde

record-observation = مشاهدة بنفسي
record-rumour = كلام الآخرين
record-interpretation = تفسير شخصي
signal-next = ما الخطوة الآن؟
heard-too = سمعتها أيضًا
heard-too-said = تم العد. لا نكتب من سمعها.
signal-reading = القراءة معًا
signal-reading-help = شخصان يقرآن هذه الإشارة. ما مدى التوتر في رأيك؟
signal-reading-again = رأيي تغيّر الآن
reader-says = { $phase }، { $day }
readers-differ = رأيكم مختلف. الأفضل الحديث عنه معًا.
reading-saved = تم حفظ رأيك.
signal-action = العمل
signal-action-first = يجب أولا أن يقرأ شخصان هذه الإشارة.
signal-action-make = التفكير في عمل
signal-action-change = تغيير العمل
signal-action-text = ماذا سنفعل؟
signal-action-who = من يفعل ذلك؟
signal-action-due = قبل متى؟
signal-action-save = حفظ العمل
signal-action-until = الموعد: قبل { $day }.
signal-came-out = ماذا كانت النتيجة؟
signal-came-out-help = لقاء أو اتفاق مثلا.
signal-link = اختيار لقاء أو اتفاق
signal-link-search = بحث عن لقاء أو اتفاق
signal-link-none = لم نجد شيئًا.
signal-close = إغلاق
signal-close-title = هل انتهى هذا؟
signal-feedback = ما الذي تم؟
signal-feedback-help = جملة واحدة لمن أخبرنا.
signal-closed-on = انتهت في { $day }.
signal-reopen = فتح من جديد
signal-reopened = الإشارة مفتوحة من جديد.
signal-closed = الإشارة انتهت.
signal-expires = تنتهي مدتها في { $day } إذا لم يحدث شيء.
signal-has-expired = انتهت مدتها في { $day }. الحل: حذفها أو القيام بعمل.
came-from-signal = جاء من إشارة
cancel-this = إلغاء

timeline = ماذا حدث؟
event-noticed = ملاحظة. بقلم: { $name }.
event-heard = سمعها شخص آخر أيضًا.
event-read = قراءة { $name }: { $phase }.
event-agreed = العمل: { $text } ({ $name })
event-agreed-nobody = العمل: { $text }
event-led-to-encounter = جاء من هذه الإشارة لقاء:
event-led-to-rule = جاء من هذه الإشارة اتفاق:
event-kept = هل ينجح الأمر؟ { $answer }: { $text }
event-closed = انتهت: { $text }
event-reopened = فتح من جديد: { $name }.

## Vandaag

quiet-signals = 14 يومًا بلا أي جديد
quiet-signals-help = هل ما زالت هذه الإشارات مهمة؟
quiet-since = لا شيء منذ { $day }
look-at-signal = عرض
draft-of-signal = إشارة

field-noticed-on = اليوم
field-kind = النوع
field-observation = مشاهدة بنفسي
field-rumour = كلام الآخرين
field-interpretation = تفسير شخصي
field-action = العمل
field-action-who = من يفعل ذلك
field-action-due = الموعد قبل
field-feedback = ما الذي تم

kind-signal = { $count ->
    [zero] إشارة
    [one] إشارة
    [two] إشارات
    [few] إشارات
    [many] إشارة
   *[other] إشارة
 }

forget-was-signal = إشارة
