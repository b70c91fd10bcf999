### Afscheid van een laptop: kwijt, of weg doen. En het boek van een laptop halen.

laptop-lost-file = حاسوب ضائع
board-part = ضياع أو استغناء
board-part-of = ضياع أو استغناء: { $laptop }
board-look = عرض
board-look-of = عرض: { $laptop }

laptop-facts = ماذا نعرف عن هذا الحاسوب؟
laptop-whose = لمن هو
laptop-who = من يستطيع فتحه
laptop-who-could = من كان يستطيع فتحه
laptop-who-nobody = لا نعرف ذلك.
laptop-who-leads = المنسق: { $names }.
laptop-heard = آخر خبر
laptop-heard-never = أبدًا.
laptop-clock-ahead = ساعة ذلك الحاسوب متقدمة.
laptop-holds = ماذا يوجد عليه
laptop-holds-until = سجل الفريق، حتى { $when }.
laptop-holds-unknown = سجل الفريق. لا نعرف حتى متى.
laptop-holds-counts = الموجود هنا الآن: { $things }.
laptop-holds-cases = { $count ->
    [zero] ولا حالات تُقرأ هنا.
    [one] وحالة واحدة يمكن قراءتها هنا أيضًا.
    [two] وحالتان يمكن قراءتهما هنا أيضًا.
    [few] و { $count } حالات يمكن قراءتها هنا أيضًا.
    [many] و { $count } حالة يمكن قراءتها هنا أيضًا.
   *[other] و { $count } حالة يمكن قراءتها هنا أيضًا.
 }
laptop-locked = كيف هو مقفل
laptop-locked-says = السجل مشفر. لا يُفتح دون عبارة السر أو ورقة عليها رمز أو فلاشة المفتاح.
laptop-finder = ماذا يرى من يجده
laptop-finder-says = دون عبارة السر: صور الأشخاص الرمزية، وحجم السجل. لا أسماء ولا نصوص.
laptop-is-here = هذا هو الحاسوب الذي أمامك الآن. يجب فعل هذا على حاسوب آخر.
laptop-is-stopped = وصول هذا الحاسوب متوقف من قبل.
laptop-last = دون هذا الحاسوب لا يقود أحد. يجب تعيين منسق آخر أولا.

part-how = ماذا حدث لهذا الحاسوب؟
part-lost = حاسوب ضائع
part-lost-help = ضاع أو سُرق، أو مكانه غير معروف.
part-put-away = الاستغناء عن الحاسوب
part-put-away-help = لم يعد أحد يستعمله. ومكانه معروف.
part-other-way = اختيار آخر

lost-when = متى لاحظتم ذلك؟
lost-day = اليوم
lost-time = الوقت
lost-open = هل كان Samenboek مفتوحًا على ذلك الحاسوب؟
lost-paper = هل كانت معه عبارة سر أو ورقة عليها رمز أو فلاشة مفتاح؟
answer-yes = نعم
answer-no = لا
answer-unknown = لا أعرف
lost-open-yes = من يجده مفتوحًا يقرأ ما كان مفتوحًا عليه.
lost-open-no = إذن السجل مقفل.
lost-open-unknown = إذن نحسبه هكذا: ربما كان مفتوحًا.
lost-paper-yes = من عنده هذا يفتح السجل.
lost-paper-no = إذن على من يجده أن يخمّن. وكل محاولة تأخذ وقتًا.
lost-paper-unknown = إذن نحسبه هكذا: ربما.
part-does = هذا ما سيحدث الآن
part-does-stop = يتوقف وصول الجميع على ذلك الحاسوب.
part-does-key = العمل الجديد يأخذ مفتاحًا جديدًا. ذلك الحاسوب لا يأخذه.
part-does-past = ما كان على ذلك الحاسوب لا نستطيع استرجاعه.
part-does-others = تعرف الحواسيب الأخرى ذلك عند المشاركة القادمة.
part-stop = إيقاف الوصول
part-keep-list = إنشاء القائمة

put-away-check = هل كل شيء موجود في مكان آخر أيضًا؟
put-away-elsewhere = وصل من هذا الحاسوب إلى حواسيب أخرى أكثر مما هنا. تجب المشاركة معها أولا.
put-away-here = كل ما شاركه هذا الحاسوب حتى { $when } موجود هنا.
put-away-never = لم يصلنا شيء من هذا الحاسوب بعد. قد يكون عليه عمل ليس في أي مكان آخر.
put-away-after = هل أضيف شيء بعد ذلك؟ لا يعرف هذا إلا ذلك الحاسوب. يجب فتحه والمشاركة مرة أخيرة.

parted = توقف وصول { $laptop }
parted-when = كان ذلك { $when }.
parted-new-key = للعمل الجديد الآن مفتاح جديد.
parted-reads-sealed = من يجد الحاسوب لا يقرأ السجل دون عبارة السر.
parted-reads-perhaps = لسنا متأكدين هل يستطيع من يجده قراءة السجل.
parted-reads-readable = من يجد الحاسوب قد يستطيع قراءة السجل.
law = ماذا يطلب القانون؟
law-authority = هل هناك خطر على أشخاص؟ إذن يجب إبلاغ هيئة حماية البيانات (Autoriteit Persoonsgegevens).
law-by = الإبلاغ ممكن حتى { $when }. أي 72 ساعة بعد أن لاحظتم ذلك.
law-late = انتهت مدة 72 ساعة، منذ { $when }. الإبلاغ ما زال ممكنًا، مع ذكر سبب التأخر.
law-unless = هل الخطر غير محتمل؟ إذن الإبلاغ غير واجب.
law-residents = هل الخطر كبير؟ إذن يجب إخبار الأشخاص المكتوبين في السجل أيضًا.
law-write = في كل الأحوال يُكتب ما حدث وما قررتم.
law-facts = هذه حقائق من قانون حماية البيانات (AVG)، المادتان 33 و 34. وهي ليست نصيحة قانونية.
notice = رسالة لمن يراقب الخصوصية
notice-help = هو مسؤول حماية البيانات (FG) أو مجلس الإدارة. يمكن إضافة ما تعرفونه أيضًا.
copy-text = نسخ النص
copied = تم نسخ النص.
parting-list = ماذا بقي؟
parting-list-here = هذه القائمة موجودة على هذا الحاسوب فقط.
step-share = المشاركة مع الحواسيب الأخرى
step-share-help = هكذا تعرف ذلك هي أيضًا، وتأخذ المفتاح الجديد.
step-clear = إزالة السجل من ذلك الحاسوب
step-clear-help = على ذلك الحاسوب: الإعدادات، هذا الحاسوب، ثم «{ clear-book }».
step-tell-officer = إخبار من يراقب الخصوصية
step-tell-officer-help = بالرسالة التي في الأسفل.
step-tell-authority = الإبلاغ، أو كتابة سبب عدم الإبلاغ
step-tell-authority-help = لدى هيئة حماية البيانات (Autoriteit Persoonsgegevens).
step-tell-residents = إخبار الأشخاص، أو كتابة سبب عدم إخبارهم
step-tell-residents-help = هذا واجب فقط عند خطر كبير.
step-change-passphrases = تغيير عبارات السر التي كانت معه
step-change-passphrases-help = وأيضًا إذا كانت العبارة نفسها مستعملة في مكان آخر.
step-change-place = تغيير كلمة سر المجلد الذي على الإنترنت
step-change-place-help = فقط إذا كان ذلك الحاسوب يشارك عبر الإنترنت أيضًا.
step-tell-police = تقديم بلاغ للشرطة
step-tell-police-help = إذا أخذ أحد الحاسوب.
step-join-again = إعادة انضمام من ضاع حاسوبه
step-join-again-help = الطريقة مكتوبة في الأسفل.
join-again-title = الانضمام من جديد
join-again-who = هذا يخص: { $names }
join-again-1 = على حاسوب آخر: فتح Samenboek واختيار «أريد الانضمام».
join-again-2 = المنسق يختار في «المشاركة»: إضافة حاسوب.
join-again-3 = بعد المشاركة يعود كل شيء. إلا مسودات الحاسوب القديم.
join-again-4 = هل عاد الحاسوب القديم؟ يجب إزالة السجل منه، ثم ينضم من جديد.

today-lost = حاسوب ضائع: { $laptop }
today-lost-by = إبلاغ هيئة حماية البيانات (Autoriteit Persoonsgegevens) ممكن حتى { $when }.
today-lost-late = انتهت مدة الإبلاغ، وهي 72 ساعة.

clear-book = إزالة السجل من هذا الحاسوب
clear-book-help = إذا أردتم الاستغناء عن هذا الحاسوب.
clear-lead = بعد ذلك لا يبقى شيء من السجل على هذا الحاسوب.
clear-share = هل كل شيء موجود في مكان آخر أيضًا؟
clear-all-elsewhere = كل ما هنا موجود على حاسوب آخر أيضًا.
clear-only-here = { $count ->
    [zero] لا شيء موجود على هذا الحاسوب فقط.
    [one] يوجد شيء واحد على هذا الحاسوب فقط. تجب المشاركة أولا.
    [two] يوجد شيئان على هذا الحاسوب فقط. تجب المشاركة أولا.
    [few] توجد { $count } أشياء على هذا الحاسوب فقط. تجب المشاركة أولا.
    [many] يوجد { $count } شيئًا على هذا الحاسوب فقط. تجب المشاركة أولا.
   *[other] يوجد { $count } شيء على هذا الحاسوب فقط. تجب المشاركة أولا.
 }
clear-no-others = لا يوجد حاسوب آخر. إذن يزول السجل كله.
clear-last = دون هذا الحاسوب لا يقود أحد. عندها لا يفيد إلا مفتاح مركز الحي.
clear-although = { $count ->
    [zero] أعرف أنه لن يضيع شيء.
    [one] أعرف أن هذا الشيء الواحد سيضيع.
    [two] أعرف أن هذين الشيئين سيضيعان.
    [few] أعرف أن هذه الأشياء ({ $count }) ستضيع.
    [many] أعرف أن هذه الأشياء ({ $count }) ستضيع.
   *[other] أعرف أن هذه الأشياء ({ $count }) ستضيع.
 }
clear-not-you = هذا مسموح هنا للمنسق فقط.
clear-goes = هذا ما سيُزال
clear-goes-book = السجل والمسودات وكل مفاتيح هذا الحاسوب.
clear-stays = النسخ الاحتياطية والأوراق تبقى. يجب التخلص منها يدويًا.
clear-stop = بعد ذلك يجب أن يوقف منسق هذا الحاسوب أيضًا، في «المشاركة».
clear-disk = ما كان على قرص قد يسترجعه خبير أحيانًا. لكنه يبقى مقفلا.
clear-type = كتابة هذه الكلمة: { $word }
clear-word = مسح
clear-now = إزالة السجل
cleared = أزيل السجل من هذا الحاسوب
cleared-says = لم يعد شيء من السجل على هذا الحاسوب.
cleared-on = استمرار
