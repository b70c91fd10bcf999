### Het slot: de minuut ervoor, het scherm verbergen, de snelle code, en wie wie binnenlaat.

lock-seconds = ثانية
lock-draft-stays = ، مسودتك تبقى لك.
lock-still-there = هل ما زلت هنا؟
lock-soon = بعد دقيقة تُقفل الشاشة. عملك يبقى محفوظًا.
lock-room-soon = بعد دقيقة تُقفل الحالة. عملك يبقى محفوظًا.
lock-stay = ما زلت هنا
lock-help = ألا يلمس أحد الحاسوب؟ إذن يُقفل.
lock-minutes = بعد كم دقيقة يُقفل؟
lock-closed-minutes = بعد كم دقيقة تُقفل الحالات؟
lock-now = { $minutes ->
    [zero] يُقفل هذا الحاسوب فورًا.
    [one] يُقفل هذا الحاسوب بعد دقيقة واحدة.
    [two] يُقفل هذا الحاسوب بعد دقيقتين.
    [few] يُقفل هذا الحاسوب بعد { $minutes } دقائق.
    [many] يُقفل هذا الحاسوب بعد { $minutes } دقيقة.
   *[other] يُقفل هذا الحاسوب بعد { $minutes } دقيقة.
 }
lock-closed-now = { $minutes ->
    [zero] تُقفل الحالات فورًا.
    [one] تُقفل الحالات بعد دقيقة واحدة.
    [two] تُقفل الحالات بعد دقيقتين.
    [few] تُقفل الحالات بعد { $minutes } دقائق.
    [many] تُقفل الحالات بعد { $minutes } دقيقة.
   *[other] تُقفل الحالات بعد { $minutes } دقيقة.
 }

privacy-hide = إخفاء الشاشة
privacy-title = الشاشة مخفية مؤقتًا
privacy-lead = للمواصلة يكفي الضغط على أي زر أو لمس الشاشة.

closed-room-shut = الحالات مقفلة
closed-room-type = لفتح الحالة من جديد تجب كتابة عبارة السر.
closed-room-kept = ما كتبته محفوظ. يكون الرجوع إلى المكان نفسه.
closed-room-open = فتح الحالة

quick-title = الرمز السريع
quick-help = به يمكن الرجوع بسرعة ما دام الحاسوب شغالا. الحالات تطلب دائمًا عبارة السر.
quick-away = كان دخولك دون عبارة السر. للحالات تجب كتابتها.
quick-there-none = ليس لك رمز سريع بعد.
quick-there-pictures = رجوعك بثلاث صور.
quick-there-digits = رجوعك بأرقام.
quick-which = بماذا يكون رجوعك؟
quick-pictures = ثلاث صور
quick-digits = أرقام
quick-make = إنشاء رمز سريع
quick-change = تغيير الرمز السريع
quick-clear = إزالة الرمز
quick-save = حفظ الرمز
quick-is-set = تم حفظ رمزك السريع.
quick-cleared = تمت إزالة رمزك السريع.
quick-new-pictures = اختيار ثلاث صور. يجب تذكر الترتيب.
quick-new-digits = أرقامك الجديدة
quick-new-digits-help = من أربعة إلى ستة أرقام يسهل عليك تذكرها.
quick-before-pictures = أولا اختيار صورك الحالية.
quick-before-digits = أرقامك الحالية
quick-press-three = اختيار صورك الثلاث.
quick-chosen = تم اختيار { $count } من 3
quick-again = البدء من جديد
quick-your-digits = أرقامك
quick-by-passphrase = بعبارة السر
quick-spent-passphrase = كان الرمز خطأ مرات كثيرة. تجب الآن كتابة عبارة السر.

let-me-in = أريد الدخول
let-in-who = أي منسق يقف بجانبك؟
let-in-nobody = ليس هنا منسق له عبارة سر.
let-in-lead = للمنسق: هل { $person } شخص معروف لك؟ إذن تجب كتابة عبارة السر.
let-in-noted = نكتب من أدخل من. الرمز السريع القديم لا يعمل بعد ذلك.
let-in-passphrase = عبارة السر لـ: { $name }
let-in-do = إدخال
let-in-log = من أدخل من؟
let-in-log-help = لا يظهر هذا إلا للمنسق.
let-in-log-empty = لا أحد بعد.
let-in-line = الدخول: { $whom }. بواسطة: { $by }. { $when }.
let-in-somebody = شخص ما

picker-last = آخر من كان هنا
picker-search = البحث عن اسمك
picker-nobody = لا أحد هنا بهذا الاسم.
