### Wat op elke bladzijde staat.

app-name = Samenboek
window-title = { $page } · Samenboek
skip-to-content = إلى المحتوى مباشرة
main-menu = القائمة الرئيسية
menu = القائمة
today = اليوم
encounters = اللقاءات
agreements = الاتفاقات
sharing = المشاركة
settings = الإعدادات
settings-of = { $name }: إلى الإعدادات
help = مساعدة
language = اللغة
leave = انتهيت، سأغادر
search = بحث
search-the-book = بحث في السجل
times-two-versions = { $count ->
    [zero] مرة توجد صيغتان
    [one] مرة توجد صيغتان
    [two] مرتان توجد صيغتان
    [few] مرات توجد صيغتان
    [many] مرة توجد صيغتان
   *[other] مرة توجد صيغتان
 }

working = يجري العمل
sheet-being-drawn = نرسم الورقة الآن.
type-word-first = كتابة الكلمة أولا.
tick-box-first = وضع العلامة أولا.
undo = تراجع
undone = عاد كل شيء كما كان.
message-close = إغلاق الرسالة
saved-here = تم الحفظ على هذا الحاسوب.
thrown-away = تم الحذف. هو الآن في سلة المحذوفات.
brought-back = عاد إلى السجل.
back = رجوع
save = حفظ
cancel = إلغاء
later = لاحقًا
look-at = عرض
clear = إفراغ
try-again = محاولة جديدة
open-folder = فتح المجلد
quit = إغلاق Samenboek
print = طباعة
save-as-file = حفظ كملف
saved-as = تم الحفظ باسم:
show-more = عرض المزيد
choose-folder = اختيار مجلد

just-now = الآن
day-and-time = { $day }، الساعة { $time }
at-time = الساعة { $time }
from-to = من { $from } إلى { $to }
one-less = أقل بواحد
one-more = أكثر بواحد
month-before = الشهر السابق
month-after = الشهر التالي
choose-a-day = اختيار يوم
clear-day = إفراغ: { $label }
time-example = 19.30
nothing-filled-in = لا شيء مكتوب
add-name-before = إضافة:

## Twee versies

two-versions = صيغتان
versions-wrote-different = كتبوا أشياء مختلفة.
versions-wrote-twice = صيغتان بقلم: { $name }.
versions-which = أيهما صحيحة؟
this-one = هذه
take-this-one = هذه: { $value }، بقلم { $name }
keep-both = إبقاء الاثنتين
keep-both-of = إبقاء الاثنتين: { $field }، بقلم { $names }
versions-look-at = عرض صيغتي: { $field }
version-chosen = تم الاختيار والحفظ على هذا الحاسوب.
version-thrown-away = محذوف
version-kept = إبقاء

restored = تم الإرجاع.
restored-says = حُذف هذا بواسطة { $name }، { $when }. لكن شخصًا آخر كان يكتب فيه.
restored-keep = إبقاء
restored-throw-away = حذف رغم ذلك

## Waar staat je werk?

where-is-your-work = أين عملك؟
status-saved = كل شيء محفوظ على هذا الحاسوب.
status-not-saved = لم يُحفظ كل شيء بعد. لحظة من فضلك.
also-on = موجود أيضًا على:
also-on-one = { $laptop } ({ $when })
also-on-one-except = { $laptop } ({ $when }، { $count ->
    [zero] بلا نقص
    [one] ينقص شيء واحد
    [two] ينقص شيئان
    [few] تنقص { $count } أشياء
    [many] ينقص { $count } شيئًا
   *[other] ينقص { $count } شيء
 })
except-things = { $count ->
    [zero] بلا نقص
    [one] ينقص شيء واحد
    [two] ينقص شيئان
    [few] تنقص { $count } أشياء
    [many] ينقص { $count } شيئًا
   *[other] ينقص { $count } شيء
 }
status-also-on = موجود أيضًا على: { $laptops }.
status-nowhere-else = ليس في مكان آخر بعد.
nowhere-else-short = ليس في مكان آخر بعد
status-only-here = { $count ->
    [0] لا شيء موجود على هذا الحاسوب فقط.
    [zero] لا شيء موجود على هذا الحاسوب فقط.
    [one] يوجد شيء واحد على هذا الحاسوب فقط.
    [two] يوجد شيئان على هذا الحاسوب فقط.
    [few] توجد { $count } أشياء على هذا الحاسوب فقط.
    [many] يوجد { $count } شيئًا على هذا الحاسوب فقط.
   *[other] يوجد { $count } شيء على هذا الحاسوب فقط.
 }
only-here = هنا فقط
also-on-laptops = أيضًا على { $laptops }

## Bon

receipt-from = وصلك من { $names }
receipt-nothing = لم يصل شيء جديد
kind-encounter = { $count ->
    [zero] لقاء
    [one] لقاء
    [two] لقاءات
    [few] لقاءات
    [many] لقاء
   *[other] لقاء
 }
kind-case-note = { $count ->
    [zero] مذكرة في حالة
    [one] مذكرة في حالة
    [two] مذكرات في حالات
    [few] مذكرات في حالات
    [many] مذكرة في حالات
   *[other] مذكرة في حالات
 }
kind-case = { $count ->
    [zero] حالة
    [one] حالة
    [two] حالات
    [few] حالات
    [many] حالة
   *[other] حالة
}
kind-rule = { $count ->
    [zero] اتفاق
    [one] اتفاق
    [two] اتفاقات
    [few] اتفاقات
    [many] اتفاقًا
   *[other] اتفاق
 }
kind-series = { $count ->
    [zero] سلسلة
    [one] سلسلة
    [two] سلاسل
    [few] سلاسل
    [many] سلسلة
   *[other] سلسلة
 }
kind-person = { $count ->
    [zero] شخص
    [one] شخص
    [two] أشخاص
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
 }
kind-laptop = { $count ->
    [zero] حاسوب
    [one] حاسوب
    [two] حواسيب
    [few] حواسيب
    [many] حاسوبًا
   *[other] حاسوب
 }
kind-centre = بيانات مركز الحي
kind-other = { $count ->
    [zero] شيء آخر
    [one] شيء آخر
    [two] أشياء أخرى
    [few] أشياء أخرى
    [many] شيئًا آخر
   *[other] شيء آخر
 }
receipt-versions = { $count ->
    [zero] لا توجد صيغتان في أي مكان.
    [one] مرة واحدة توجد صيغتان.
    [two] مرتين توجد صيغتان.
    [few] { $count } مرات توجد صيغتان.
    [many] { $count } مرة توجد صيغتان.
   *[other] { $count } مرة توجد صيغتان.
 }
receipt-set-aside = { $count ->
    [zero] كل الحزم فُتحت.
    [one] لم تُفتح حزمة واحدة. وضعناها جانبًا.
    [two] لم تُفتح حزمتان. وضعناهما جانبًا.
    [few] لم تُفتح { $count } حزم. وضعناها جانبًا.
    [many] لم تُفتح { $count } حزمة. وضعناها جانبًا.
   *[other] لم تُفتح { $count } حزمة. وضعناها جانبًا.
 }
receipt-waiting = { $count ->
    [zero] لا توجد حزم تنتظر.
    [one] حزمة واحدة تنتظر حزمة أخرى.
    [two] حزمتان تنتظران حزمة أخرى.
    [few] { $count } حزم تنتظر حزمة أخرى.
    [many] { $count } حزمة تنتظر حزمة أخرى.
   *[other] { $count } حزمة تنتظر حزمة أخرى.
 }
receipt-other-book = على الفلاشة سجل آخر أيضًا. بقي مغلقًا.
receipt-took = { $count ->
    [0] لا شيء يجب وضعه على الفلاشة.
    [zero] لا شيء يجب وضعه على الفلاشة.
    [one] انتهى. شيء واحد على الفلاشة.
    [two] انتهى. شيئان على الفلاشة.
    [few] انتهى. { $count } أشياء على الفلاشة.
    [many] انتهى. { $count } شيئًا على الفلاشة.
   *[other] انتهى. { $count } شيء على الفلاشة.
 }
stick-out = يمكن إخراج الفلاشة.

## Woorden voor codes

activity-meal = طعام
activity-sport = رياضة
activity-culture = ثقافة
activity-art = فن
activity-language = لغة
activity-help = مساعدة
activity-talk = حديث
activity-tidy-up = تنظيف
activity-other = شيء آخر
tone-positive = جميل
tone-neutral = عادي
tone-tense = صعب
condition-equal-footing = كان الجميع متساوين
condition-shared-goal = كان هدفنا واحدًا
condition-working-together = عملنا معًا
condition-backed-up = شارك شخص له كلمة مسموعة
role-host = مضيف أو مضيفة
role-volunteer = متطوع
role-mediator = وسيط
role-coordinator = منسق
role-mentor-supervisor = مشرف على المرشدين
role-treasurer = أمين الصندوق
role-viewer = قراءة فقط
class-shared = لنا جميعًا
class-personal = لي وحدي
laptop-of-shared = للجميع
laptop-of-personal = لشخص واحد
kept-yes = نعم
kept-partly = قليلا
kept-no = ليس بعد

field-title = العنوان
field-happened-on = اليوم
field-starts-at = البداية
field-ends-at = النهاية
field-place = المكان
field-activity = النوع
field-series = السلسلة
field-organisers = التنظيم
field-attendance = الحضور
field-attendance-named = الحضور
field-attendance-counted = بالعدد فقط
field-attendance-new-faces = وجوه جديدة
field-counted = بالعدد فقط
field-new-faces = وجوه جديدة
field-tables = الطاولات
field-conditions = كيف كان التعامل معًا
field-tone = كيف كان اللقاء
field-changed = ماذا تغيّر
field-note = في جملة واحدة
field-items = البنود
field-text = النص
field-texts = النص
field-who = من
field-from = ابتداء من
field-until = حتى
field-languages = اللغات
field-reported-on = يوم البلاغ
field-referrer = وصل عن طريق
field-first-party = الطرف الأول
field-second-party = الطرف الثاني
field-address = عنوان السكن
field-evaluate-on = المراجعة معًا في
field-came-from = المصدر
field-name = الاسم
field-role = المهمة
field-picture = الصورة
field-class = نوع الحاسوب
field-deleted = إبقاء أو حذف
field-other = شيء آخر

## Plaatjes, met hun woord

picture-anchor = مرساة
picture-apple = تفاحة
picture-ball-football = كرة
picture-bell = جرس
picture-bike = دراجة
picture-book-2 = كتاب
picture-bulb = مصباح
picture-butterfly = فراشة
picture-cake = كعكة
picture-cards = أوراق لعب
picture-carrot = جزرة
picture-cat = قطة
picture-cloud = سحابة
picture-clover = برسيم
picture-coffee = قهوة
picture-compass = بوصلة
picture-crown = تاج
picture-diamond = ألماسة
picture-dog = كلب
picture-egg = بيضة
picture-feather = ريشة
picture-fish = سمكة
picture-flower = زهرة
picture-gift = هدية
picture-guitar-pick = ريشة غيتار
picture-hammer = مطرقة
picture-heart = قلب
picture-home = بيت
picture-horse = حصان
picture-key = مفتاح
picture-ladder = سلّم
picture-leaf = ورقة شجر
picture-moon = قمر
picture-mug = كوب
picture-music = موسيقى
picture-notebook = دفتر
picture-palette = ألوان
picture-puzzle = أحجية
picture-sailboat = قارب شراعي
picture-scissors = مقص
picture-shoe = حذاء
picture-soup = حساء
picture-star = نجمة
picture-sun = شمس
picture-train = قطار
picture-trees = أشجار
picture-umbrella = مظلة
picture-windmill = مروحة هواء
picture-user = رمز شخص
picture-other = صورة

forgotten-person = شخص مُحي اسمه

what-happened = ماذا حدث؟
happened-made = (أول كتابة).
happened-changed = (تعديل).
happened-thrown-away = (حذف).
happened-fetched-back = (إرجاع).
happened-taken-away = تمت الإزالة
happened-now = هكذا هو الآن.
put-back-as-then = إرجاع كما كان
put-back-done = عاد كما كان في ذلك الوقت.
field-attendance-came = دخلوا بلا اسم
field-answers = هل ينجح الأمر؟
