### Zaken: de gesloten kamer.

case = حالة
cases = الحالات
cases-eyebrow = لا يقرأ هنا إلا من أُعطيت له الحالة.
agreements-and-cases = الاتفاقات والحالات
new-case = بلاغ جديد
change-case = تعديل الحالة
case-title = { $kind }، { $day }
case-kind-more = { $kind } وغير ذلك
case-row-parties = { $first } و { $second }
case-party-unknown = غير معروف بعد

## Lijst

cases-which = أي الحالات؟
cases-open = مفتوحة
cases-mine = حالاتي
cases-closed = انتهت
cases-thrown-away = محذوفة
search-cases = بحث في الحالات
no-cases = لا توجد حالات بعد
no-cases-help = هل وصل بلاغ؟ يُكتب هنا.
no-cases-so = لا شيء هنا الآن
no-cases-so-help = هناك قوائم أخرى في الأعلى.
no-cases-found-help = اسم أو كلمة أخرى قد تساعد.
cases-not-on-shared = الحالات ليست على هذا الحاسوب
cases-not-on-shared-help = كثيرون يعملون هنا. الحالات موجودة فقط على حاسوب خاص.
cases-no-keys = الحالات محمية بعبارة سر
cases-no-keys-help = ليست لك عبارة سر هنا. يمكن لمنسق أن يساعدك.
case-since = منذ { $day }
case-waits = قيد الانتظار
case-apart = حدث بشكل منفصل

## Formulier

case-reported-on = متى وصل البلاغ؟
case-kinds = ما الموضوع؟
case-kinds-help = يمكن اختيار أكثر من موضوع.
case-referrer = عن طريق من وصل البلاغ؟
case-first-party = الطرف الأول: من اتصل أو جاء؟
case-second-party = الطرف الثاني: من الجار الآخر؟
case-party-name = الاسم
case-party-address = عنوان السكن
case-group = الموضوع يخص مجموعة من الناس
case-summary = ماذا يحدث؟
case-summary-help = يُكتب هنا ما يرويه صاحب البلاغ، دون حكم.
case-save = حفظ البلاغ
case-save-change = حفظ
case-who-reads = لا يقرأ هذا إلا المنسقون والوسطاء.
draft-of-case = بلاغ
draft-of-case-step = خطوة في حالة

case-kind-noise-people = أصوات الناس
case-kind-noise-appliances = موسيقى أو أجهزة
case-kind-noise-building = أعمال بناء وتصليح
case-kind-harassment = مضايقة أو شجار
case-kind-threats = تهديد
case-kind-garden = حديقة أو فناء
case-kind-smoke = دخان
case-kind-animals = حيوانات
case-kind-parking = موقف السيارات
case-kind-litter = أوساخ أو فوضى
case-kind-smell = رائحة كريهة
case-kind-damage = تخريب
case-kind-youth = أطفال أو شباب
case-kind-other = غير ذلك

referrer-self = الساكن نفسه
referrer-police = الشرطة
referrer-housing-association = شركة السكن (woningcorporatie)
referrer-municipality = البلدية
referrer-welfare = العمل الاجتماعي
referrer-care = الرعاية الصحية
referrer-other = شخص آخر

## Bladzijde

room-band = الغرفة المغلقة.
room-band-readers = لا يقرأ هذه الحالة إلا: { $names }، والمنسقون.
room-band-coordinators = لا يقرأ هذه الحالة إلا المنسقون.
case-phases = خطوات هذه الحالة
case-phase-report = البلاغ
case-phase-intake = المقابلة الأولى
case-phase-talks = المحادثات
case-phase-agreements = الاتفاقات
case-phase-aftercare = المتابعة
case-phase-ahead = ليس بعد
case-what-now = ما الخطوة الآن؟
case-something-else = شيء آخر
case-go-back = رجوع خطوة
case-no-writing = يمكنك قراءة هذه الحالة، لكن لا يمكنك الكتابة فيها.
case-about = البلاغ
case-brought-by = وصل عن طريق
case-what-kinds = الموضوع
case-told = ما يرويه صاحب البلاغ
case-in-group = مجموعة
case-in-group-yes = وساطة في مجموعة
case-result-is = أُغلقت: { $result }
case-happened = ماذا حدث؟
case-went-apart = حدث شيئان بشكل منفصل، على حاسوبين.
case-went-apart-help = كل شيء موجود. هل وضع الحالة صحيح؟ الخطوة القادمة تجمع كل شيء في خط واحد.
case-newer-step = شيء لا يعرفه هذا الإصدار
case-reported-by = كتابة البلاغ: { $name }
case-step-by = بقلم: { $name }
case-step-minutes = مدة العمل: { $time }
case-step-apart = حدث بشكل منفصل
case-step-taken-back = مسحوبة
case-step-to = إلى: { $to }
case-step-undoes = تم سحب: { $step }
case-take-back = سحب
case-taken-back = تم السحب. تبقى الخطوة ظاهرة.

## Klok

case-clock = متى؟
case-due-intake = المقابلة الأولى: قبل { $day }
case-due-intake-late = المقابلة الأولى متأخرة: كان موعدها قبل { $day }
case-due-intake-help = خلال خمسة أيام عمل بعد البلاغ.
case-due-aftercare = المتابعة: من { $from } إلى { $until }
case-due-aftercare-late = المتابعة متأخرة: كان موعدها قبل { $until }
case-due-aftercare-help = عندها فقط نعرف هل نجح الأمر.
case-clock-waits = الوقت متوقف. الحالة قيد الانتظار.
case-lead-time = { $count ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
case-lead-time-help = هذه هي المدة حتى الآن.
case-lead-time-closed = هذه هي المدة كلها.
case-lead-time-net = { $count ->
    [zero] 0 يوم، دون وقت الانتظار.
    [one] يوم واحد، دون وقت الانتظار.
    [two] يومان، دون وقت الانتظار.
    [few] { $count } أيام، دون وقت الانتظار.
    [many] { $count } يومًا، دون وقت الانتظار.
   *[other] { $count } يوم، دون وقت الانتظار.
 }
case-hours = مجموع العمل: { $time }
duration-minutes = { $count ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
 }
duration-hours = { $hours } ساعة

## Stappen

case-state-reported = وصل البلاغ
case-state-intake = تمت المقابلة الأولى
case-state-unsuitable = غير مناسبة
case-state-assigned = لها وسطاء
case-state-first-talk = تمت محادثة الطرف الأول
case-state-advice = كفت النصيحة
case-state-second-talk = تمت محادثة الطرف الثاني
case-state-second-refuses = الطرف الثاني لا يريد
case-state-unreachable = تعذر الوصول إليه
case-state-shuttle = وساطة متنقلة
case-state-session = تمت الجلسة المشتركة
case-state-agreements = تم الاتفاق
case-state-no-agreement = لم يتم الاتفاق
case-state-aftercare = تمت المتابعة
case-state-closed = انتهت
case-state-reopened = مفتوحة من جديد

case-step-intake = المقابلة الأولى
case-step-unsuitable = غير مناسبة للوساطة
case-step-assigned = تعيين وسطاء
case-step-unassigned = إزالة وسيط
case-step-first-talk = محادثة مع الطرف الأول
case-step-advice = كفت النصيحة
case-step-second-talk = محادثة مع الطرف الثاني
case-step-second-refuses = الطرف الثاني لا يريد
case-step-unreachable = تعذر الوصول إلى الطرف الثاني
case-step-shuttle = وساطة متنقلة بين الأطراف
case-step-session = جلسة مشتركة مع الجميع
case-step-agreements = تم الاتفاق
case-step-no-agreement = لم يتم الاتفاق
case-step-aftercare = المتابعة
case-step-closed = إغلاق الحالة
case-step-reopened = فتح الحالة من جديد
case-step-hold = وضع قيد الانتظار
case-step-resumed = استئناف

case-do-intake = كتابة المقابلة الأولى
case-do-unsuitable = غير مناسبة
case-do-assigned = تعيين وسطاء
case-do-first-talk = تمت محادثة الطرف الأول
case-do-advice = كفت النصيحة
case-do-second-talk = تمت محادثة الطرف الثاني
case-do-second-refuses = الطرف الثاني لا يريد
case-do-unreachable = تعذر الوصول إليه
case-do-shuttle = وساطة متنقلة
case-do-session = تمت الجلسة المشتركة
case-do-agreements = تم الاتفاق
case-do-no-agreement = لم يتم الاتفاق
case-do-aftercare = كتابة المتابعة
case-do-closed = إغلاق الحالة
case-do-reopened = فتح من جديد
case-do-hold = وضع قيد الانتظار
case-do-resumed = استئناف

case-step-on = متى كان ذلك؟
case-step-time = كم استغرق العمل؟
case-step-no-time = غير مكتوب
case-step-why = هل من شيء للإضافة؟
case-step-why-help = جملة واحدة تكفي.
case-step-why-back = ما سبب الرجوع خطوة؟
case-step-why-reopened = ما سبب فتح الحالة من جديد؟
case-step-why-hold = ما سبب الانتظار؟
case-step-result = كيف انتهت الحالة؟
case-step-result-help = «تم الحل» ممكن فقط بعد المتابعة.
case-step-referred-to = إلى أي جهة ذهبت الحالة؟
case-step-save = حفظ الخطوة

case-result-solved-mediation = تم الحل بعد الوساطة
case-result-solved-advice = تم الحل بعد النصيحة
case-result-solved-shuttle = تم الحل بعد الوساطة المتنقلة
case-result-partly = تم حل جزء منها
case-result-not-solved = لم يتم الحل
case-result-second-refused = رفض الطرف الثاني
case-result-first-withdrew = الطرف الأول توقف
case-result-unreachable = تعذر الوصول إليه
case-result-referred-back = عادت إلى جهة الإحالة
case-result-referred-on = أحيلت إلى جهة أخرى
case-result-lapsed = زالت من تلقاء نفسها، أو انتقل أحدهم

## Wie

case-parties = من يجلس إلى الطاولة؟
case-party-first = الطرف الأول
case-party-second = الطرف الثاني
case-party-further = طرف آخر
case-add-party = إضافة شخص
case-add-party-save = حفظ
case-drop-party = إزالة
case-drop-party-of = إزالة: { $name }
case-party-dropped = تمت الإزالة من هذه الحالة.
case-pair = من الوسطاء؟
case-no-pair = لا أحد بعد.
case-no-pair-help = المنسق يعيّن شخصين.
case-assign = تعيين
case-assign-help = المطلوب شخصان. سيقرآن الحالة كلها، وما سبق أيضًا.
case-assign-nobody = لا أحد غيرك له عبارة سر خاصة.
case-assign-save = إعطاء الحالة
case-assigned = تم الإعطاء. يقرؤونها بعد المشاركة القادمة.
case-unassign = إزالة
case-unassign-of = إزالة: { $name }
case-unassigned = تمت الإزالة. ما يأتي لاحقًا لا يظهر لهذا الشخص.
case-hint-mediator-is-party = لأحد الوسطاء اسم أحد الأطراف نفسه. الأفضل اختيار شخص آخر.
case-hint-mediator-lives-there = أحد الوسطاء يسكن في عنوان أحد الأطراف.
case-hint-one-mediator = الوساطة عمل شخصين معًا.
case-hint-more-than-a-pair = هناك أكثر من وسيطين. الأفضل الاتفاق معًا على من يبقى.
case-where = أين توجد هذه الحالة؟
case-also-on = موجودة أيضًا على: { $laptops }
case-carried-by = في الطريق مع: { $laptops }. لا أحد يقرؤها هناك.
case-only-here = ليست في مكان آخر بعد.

## Vandaag

cases-due = حالات لها موعد
cases-due-help = هذا ما يجب الآن.
case-look = عرض
case-due-short-intake = المقابلة الأولى قبل { $day }
case-due-short-intake-late = المقابلة الأولى متأخرة، كان موعدها { $day }
case-due-short-aftercare = المتابعة قبل { $day }
case-due-short-aftercare-late = المتابعة متأخرة، كان موعدها { $day }

## Signaal

signal-make-case = تحويل إلى بلاغ

field-summary = ماذا يحدث

## Aantekeningen van de bemiddelaars

case-notes = مذكرات خاصة
case-notes-help = لا يقرأ هذا غيرك إلا: { $names }. تزول المذكرات عندما تنتهي الحالة.
case-notes-help-alone = لا يقرأ هذا أحد غيرك. تزول المذكرات عندما تنتهي الحالة.
case-note-add = كتابة مذكرة
case-note-text = ما الذي يجب تذكره؟
case-note-save = حفظ
case-note-by = { $name }، { $when }
case-notes-gone = { $count ->
    [zero] لا مذكرات محذوفة
    [one] مذكرة واحدة محذوفة
    [two] مذكرتان محذوفتان
    [few] { $count } مذكرات محذوفة
    [many] { $count } مذكرة محذوفة
   *[other] { $count } مذكرة محذوفة
 }
draft-of-case-note = مذكرة في حالة

## Wat weg moet

case-due-details = بيانات الطرف الثاني: تُزال في { $until }
case-due-details-late = بيانات الطرف الثاني: كان يجب أن تُزال في { $until }
case-due-details-help = بيانات من لا يريد المشاركة تبقى هنا ثلاثين يومًا.
case-due-notes = المذكرات الخاصة: تُحذف قبل { $until }
case-due-notes-late = المذكرات الخاصة: كان يجب أن تُحذف قبل { $until }
case-due-notes-help = الحالة انتهت. مذكرات الوسطاء يجب أن تُحذف.
case-due-short-details = بيانات الطرف الثاني تُزال في { $day }
case-due-short-details-late = بيانات الطرف الثاني متأخرة، موعد إزالتها { $day }
case-due-short-notes = المذكرات تُحذف قبل { $day }
case-due-short-notes-late = المذكرات متأخرة، كان حذفها قبل { $day }
case-part-details = رفض الطرف الثاني المشاركة. مرت على ذلك ثلاثون يومًا.
case-part-details-help = الاسم والعنوان يجب أن يُزالا الآن.
case-part-details-ask = إزالة بيانات الطرف الثاني؟
case-part-details-what = يزول الاسم والعنوان نهائيًا من كل حاسوب. هل الاسم مكتوب في نص أيضًا؟ يجب إزالته من هناك يدويًا. النص القديم يبقى مقفلا إلى أن تزول الحالة نفسها. وكذلك الاتفاق الموقّع.
case-part-notes = الحالة انتهت.
case-part-notes-help = مذكرات الوسطاء الخاصة يجب أن تُحذف الآن.
case-part-notes-ask = حذف المذكرات الخاصة؟
case-part-notes-what = بعد ذلك لا يستطيع الوسطاء قراءتها. الحالة والاتفاقات تبقى.
case-part-for-good = لا يمكن التراجع عن هذا.
case-part-by-coordinator = المنسق هو من يحذف هذا.
case-part-do-notes = حذف إلى الأبد
case-part-do-details = إزالة إلى الأبد
case-parted-details = زالت البيانات من هنا. الحواسيب الأخرى تتبع عند المشاركة القادمة.
case-parted-notes = حُذفت المذكرات من هنا. الحواسيب الأخرى تتبع عند المشاركة القادمة.
case-second-left = أزيلت بيانات الطرف الثاني في { $day }.

## Wie keek

case-reads = من فتح هذه الحالة؟
case-reads-help = كل يوم ينظر فيه شخص، يظهر هنا مرة واحدة. ما قرأه لا يظهر.
case-note-readers = يقرأ هذا أيضًا: { $names }. لا يمكن تغييره. الجديد يُكتب في مذكرة جديدة.
