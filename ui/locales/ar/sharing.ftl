### Delen.

all-other-laptops = كل الحواسيب الأخرى
no-other-laptops = لا توجد حواسيب أخرى بعد.
all-laptops = كل الحواسيب
laptop = حاسوب
laptop-unnamed = حاسوب بلا اسم
board-here = هذا الحاسوب
board-here-says = عملك الآن على هذا الحاسوب.
board-also-there = هناك أيضًا
board-also-there-says = تأكيد من { $laptop }: عندي كل ما هو هنا.
board-unconfirmed = غير مؤكد بعد
board-unconfirmed-says = { $waiting ->
    [zero] كل شيء مؤكد.
    [one] لم نسمع بعد أن شيئًا واحدًا وصل.
    [two] لم نسمع بعد أن شيئين وصلا.
    [few] لم نسمع بعد أن { $waiting } أشياء وصلت.
    [many] لم نسمع بعد أن { $waiting } شيئًا وصلت.
   *[other] لم نسمع بعد أن { $waiting } شيء وصلت.
 }
board-not-yet-gone = ما زال ينتظر هنا
board-not-yet-gone-says = { $waiting ->
    [zero] لا شيء ينتظر هذا الحاسوب.
    [one] شيء واحد في انتظار هذا الحاسوب.
    [two] شيئان في انتظار هذا الحاسوب.
    [few] { $waiting } أشياء في انتظار هذا الحاسوب.
    [many] { $waiting } شيئًا في انتظار هذا الحاسوب.
   *[other] { $waiting } شيء في انتظار هذا الحاسوب.
 } { $kept ->
    [zero] خرجت كلها من هنا.
    [one] واحد منها لم يخرج من هنا بعد.
    [two] اثنان منها لم يخرجا من هنا بعد.
    [few] { $kept } منها لم تخرج من هنا بعد.
    [many] { $kept } منها لم تخرج من هنا بعد.
   *[other] { $kept } منها لم تخرج من هنا بعد.
 }
board-silent = لا تحديث منذ { $day }
board-silent-says = { $waiting ->
    [zero] لا شيء ينتظر هذا الحاسوب.
    [one] شيء واحد في انتظار هذا الحاسوب.
    [two] شيئان في انتظار هذا الحاسوب.
    [few] { $waiting } أشياء في انتظار هذا الحاسوب.
    [many] { $waiting } شيئًا في انتظار هذا الحاسوب.
   *[other] { $waiting } شيء في انتظار هذا الحاسوب.
 }
board-never-heard = لم يصل منه خبر أبدًا
board-never-heard-says = { $waiting ->
    [0] هذا الحاسوب لم يخبرنا بعد بما عليه.
    [zero] هذا الحاسوب لم يخبرنا بعد بما عليه.
    [one] شيء واحد في انتظار هذا الحاسوب.
    [two] شيئان في انتظار هذا الحاسوب.
    [few] { $waiting } أشياء في انتظار هذا الحاسوب.
    [many] { $waiting } شيئًا في انتظار هذا الحاسوب.
   *[other] { $waiting } شيء في انتظار هذا الحاسوب.
 }
board-stopped = الوصول متوقف
board-stopped-says = أوقف منسق الوصول.
board-outside = بلا وصول
board-outside-says = لا يُسمح لهذا الحاسوب بقراءة السجل.
board-doubtful = غير مؤكد
board-doubtful-says = ربما يوجد منه حاسوبان. لا نعرف ما عليه.
last-heard = آخر خبر
what-do-we-know = ماذا نعرف؟
never-heard = أبدًا
not-heard-yet = لم يصل خبر بعد
silent-for = { $days ->
    [zero] وصل خبر اليوم
    [one] لا خبر منذ يوم
    [two] لا خبر منذ يومين
    [few] لا خبر منذ { $days } أيام
    [many] لا خبر منذ { $days } يومًا
   *[other] لا خبر منذ { $days } يوم
 }
has-everything = عنده كل ما عندك
misses = { $count ->
    [zero] لا ينقصه شيء
    [one] ينقصه شيء واحد
    [two] ينقصه شيئان
    [few] تنقصه { $count } أشياء
    [many] ينقصه { $count } شيئًا
   *[other] ينقصه { $count } شيء
 }
laptop-add = إضافة حاسوب
only-here-title = هذا موجود هنا فقط
show-all = عرض الكل ({ $count })

near = تلقائيًا، عبر الواي فاي
near-off = هذا الحاسوب لا يشارك عبر الواي فاي.
near-turn-on = تشغيل المشاركة عبر الواي فاي
near-turn-off = إيقاف
near-is = { $laptop } قريب من هنا.
near-has-all = كل ما هنا موجود هناك أيضًا.
near-misses = { $count ->
    [zero] لا ينقص شيء هناك.
    [one] ما زال ينقص هناك شيء واحد.
    [two] ما زال ينقص هناك شيئان.
    [few] ما زالت تنقص هناك { $count } أشياء.
    [many] ما زال ينقص هناك { $count } شيئًا.
   *[other] ما زال ينقص هناك { $count } شيء.
 }
near-not-heard = لم نسمع بعد ماذا يوجد هناك.
near-nobody = لا نجد الآن حاسوبًا آخر.
near-no-others = لا يوجد حاسوب آخر بعد. عندما ينضم واحد، تبدأ المشاركة تلقائيًا.
near-receipts = آخر مشاركة
near-got = { $count ->
    [zero] لم يصلك شيء.
    [one] وصلك شيء واحد.
    [two] وصلك شيئان.
    [few] وصلتك { $count } أشياء.
    [many] وصلك { $count } شيئًا.
   *[other] وصلك { $count } شيء.
 }
near-gave = { $count ->
    [zero] لم يذهب شيء.
    [one] ذهب شيء واحد.
    [two] ذهب شيئان.
    [few] ذهبت { $count } أشياء.
    [many] ذهب { $count } شيئًا.
   *[other] ذهب { $count } شيء.
 }
near-search = البحث عن حاسوب آخر
near-hint-blind = لا يستطيع Samenboek البحث هنا بنفسه. المطلوب كتابة العنوان.
near-hint-open = هل Samenboek مفتوح على الحاسوب الآخر؟ أم أن ذلك الحاسوب في وضع السكون؟
near-hint-wifi = هل أنتم على شبكة الواي فاي نفسها؟
near-hint-guests = شبكة الواي فاي للضيوف قد تمنع الحواسيب من رؤية بعضها.
near-hint-firewall = هل يمنع جدار الحماية Samenboek؟ المنفذ المقصود: UDP { $port }.
near-hint-no-network = هذا الحاسوب غير متصل بشبكة. يجب تشغيل الواي فاي.
near-address = عنوان الحاسوب الآخر
near-address-help = العنوان مكتوب على ذلك الحاسوب، في «المشاركة».
near-call = اتصال
near-own-address = عنوان هذا الحاسوب:

with-a-stick = مشاركة عبر فلاشة
steps = الخطوات
step-stick = الفلاشة
step-exchange = مشاركة
step-done = انتهى
stick-explains = يصلك ما على الفلاشة. ويذهب معها جديدك.
step-for-whom = لمن
stick-in = توجد فلاشة في الحاسوب
stick-in-called = توجد فلاشة في الحاسوب: { $label }
stick-share = مشاركة عبر هذه الفلاشة
stick-for-whom = لمن؟
stick-waits = { $count ->
    [0] عنده كل ما هنا
    [zero] عنده كل ما هنا
    [one] شيء واحد في الانتظار
    [two] شيئان في الانتظار
    [few] { $count } أشياء في الانتظار
    [many] { $count } شيئًا في الانتظار
   *[other] { $count } شيء في الانتظار
 }
stick-load = الحجم الذي سيذهب: حوالي { $size }.
stick-load-none = كل شيء موجود على الفلاشة.
stick-room = المساحة الفارغة: { $size }.
stick-put = مشاركة عبر هذه الفلاشة
stick-is-shared = انتهى العمل بهذه الفلاشة. يمكن إخراجها.
stick-is-other-book = على هذه الفلاشة سجل أناس آخرين. لا نلمسه.
stick-is-read-only = لا تمكن الكتابة على هذه الفلاشة. يجب استعمال فلاشة أخرى.
stick-is-full = هذه الفلاشة ممتلئة. الحل: فلاشة أخرى، أو إفراغ مكان فيها.
stick-is-unreadable = لا نستطيع قراءة هذه الفلاشة. يجب استعمال فلاشة أخرى.
exchange = مشاركة عبر هذه الفلاشة
choose-stick = اختيار الفلاشة
other-stick = فلاشة أخرى أو مجلد آخر
stick-not-in = غير موصولة الآن.
only-team-reads = لا يقرأ هذا إلا فريقكم. حتى لو ضاعت الفلاشة.
leave-stick-in = يجب أن تبقى الفلاشة في مكانها.
stop = إيقاف
done = انتهى
progress-start = ننظر ماذا يوجد عليها
progress-look = ننظر ماذا يوجد عليها
progress-fetch = النقل من الفلاشة: { $done } من { $total }
progress-open = الفتح: { $done } من { $total }
progress-pack = التغليف: { $done } من { $total }
progress-deliver = الوضع على الفلاشة: { $done } من { $total }

approve-step-stick = توصيل فلاشة الحاسوب الجديد
approve-step-stick-help = الطلب موجود عليها.
no-request-here = لا يوجد طلب هنا. نقترح مجلدًا آخر أو فلاشة أخرى.
which-laptop = أي حاسوب ينضم؟
request-number = الطلب رقم { $number }
six-digits = الأرقام الستة
six-digits-help = الشخص الآخر يقرؤها من شاشته.
which-task = أي مهمة يأخذها هذا الشخص في السجل؟
let-in = إدخال
approve-pictures-lead = سيعرض الحاسوب الجديد ثلاث صور أيضًا. يجب مقارنتها.
approve-done = الجواب على الفلاشة. يجب إرجاعها إلى الحاسوب الجديد.
laptop-add-own = إضافة حاسوبي الآخر
laptop-add-own-help = حاسوبك الآخر يشارك في الفريق فورًا. ثم يؤكده منسق لاحقًا.
add-open-there = المطلوب هناك: فتح Samenboek واختيار «أريد الانضمام».
add-looking = نبحث عن حاسوب جديد.
add-nobody = لا نجد حاسوبًا جديدًا.
add-hint-open = هل تظهر ستة أرقام على شاشة الحاسوب الجديد؟
add-by-address = حاسوب له عنوان
add-address-help = العنوان مكتوب على ذلك الحاسوب، تحت الأرقام.
add-by-stick = استعمال فلاشة
add-by-wifi = استعمال الواي فاي
whose-laptop = لمن ذلك الحاسوب؟
whose-somebody = لشخص جديد
whose-of-team = لشخص من الفريق
whose-mine = لي
whose-who = من؟
whose-nobody = لا أحد غيرك في الفريق بعد.
approve-pictures-lead-near = الحاسوب الجديد يعرض ثلاث صور أيضًا. يجب مقارنتها.
approve-no-help = هل الصور مختلفة؟ الجواب إذن: لا. عندها لا يدخل أحد.
approve-taken-back = الجواب الذي على الفلاشة لم يعد صالحًا. يجب البدء من جديد.
add-class-personal = شخص واحد يعمل على ذلك الحاسوب.
add-class-shared = أكثر من شخص يعمل على ذلك الحاسوب.
add-no-help = هل الصور مختلفة؟ الجواب إذن: لا. عندها لا يذهب شيء إلى ذلك الحاسوب.
add-waits-for-newcomer = ننتظر أن يختار شخص «نعم» على الحاسوب الجديد أيضًا.
add-in-title = دخل الحاسوب الجديد
add-in-lead = السجل ينتقل إليه الآن تلقائيًا.
add-in-lead-off = المشاركة عبر الواي فاي متوقفة. يمكن نقل السجل بفلاشة.
add-in-own = ما زال على منسق أن يؤكده.
add-one-more = حاسوب آخر
unsure-title = انقطع الاتصال
unsure-lead = ماذا يقول الحاسوب الجديد؟ هل دخل؟
unsure-yes = نعم، دخل
unsure-no = لا، لا ندخل أحدًا
laptop-waits-for-you = حاسوب { $person } ينتظرك
laptop-waits-help = دخل هذا الحاسوب بدعوة من { $person }. وهو يشارك في الفريق الآن.
who-works-there = من يعمل على ذلك الحاسوب؟
works-one = شخص واحد
works-many = أكثر من شخص
laptop-confirm = تأكيد
laptop-refuse = رفض
laptop-confirmed = تم تأكيد الحاسوب.
laptop-refused = لم يعد ذلك الحاسوب يشارك.
waits-here = هذا الحاسوب ينتظر منسقًا.
waits-here-help = أنت الآن في الفريق. والباقي يأتي بعد ذلك.

online = مجلد مشترك على الإنترنت
online-explains = مشاركة بلا فلاشة، عبر مجلد على الإنترنت. لا يقرأ ما فيه إلا فريقكم.
online-set-up = إعداد مجلد
online-kind = ما نوع هذا المكان؟
online-kind-webdav = مجلد
online-kind-s3 = حاوية (bucket)
online-kind-webdav-help = مثلا من Nextcloud. يسمى أيضًا WebDAV.
online-kind-s3-help = تسمى أيضًا S3. البيانات عند مدير النظام عندكم.
online-address = العنوان
online-address-help = يبدأ بـ https.
online-bucket = اسم الحاوية
online-region = المنطقة
online-region-help = يمكن تركها فارغة.
online-user = المستخدم
online-secret = كلمة السر
online-secret-again = تجب كتابتها من جديد. لن نعرضها بعد ذلك أبدًا.
online-show-secret = إظهار
online-as = باسم { $user }
online-share = مشاركة الآن
online-forget = فصل هذا المجلد
online-forgotten = تم الفصل. ما في المجلد يبقى هناك.
progress-online-look = ننظر ماذا يوجد في المجلد
progress-online-fetch = النقل من المجلد: { $done } من { $total }
progress-online-deliver = الوضع في المجلد: { $done } من { $total }
receipt-took-online = { $count ->
    [0] لا شيء يجب وضعه في المجلد.
    [zero] لا شيء يجب وضعه في المجلد.
    [one] انتهى. شيء واحد في المجلد.
    [two] انتهى. شيئان في المجلد.
    [few] انتهى. { $count } أشياء في المجلد.
    [many] انتهى. { $count } شيئًا في المجلد.
   *[other] انتهى. { $count } شيء في المجلد.
 }
receipt-other-book-online = في المجلد سجل آخر أيضًا. بقي مغلقًا.

clock-doubt = يبدو أن ساعة هذا الحاسوب غير صحيحة
clock-went-back = رجعت إلى الوراء { $much } منذ المرة السابقة.
clock-ahead = هي متقدمة { $much } على { $laptops }.
clock-behind = هي متأخرة { $much } عن { $laptops }.
clock-harmless = تجب مراجعة الساعة. لا يضيع شيء.
clock-hours = { $count ->
    [zero] 0 ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
clock-days = { $count ->
    [zero] 0 يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
clock-years = { $count ->
    [zero] 0 سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
newer-here = هناك شيء من إصدار أحدث.
newer-here-help = هذا الحاسوب يحفظه وينقله إلى غيره. لقراءته يجب تثبيت أحدث Samenboek على هذا الحاسوب.
newer-there = هناك شيء لا يعرفه هذا الإصدار. يجب تثبيت أحدث Samenboek على هذا الحاسوب.
