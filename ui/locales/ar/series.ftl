### Reeksen: wat steeds terugkomt. En de deur, waar mensen binnenkomen.

series-all = السلاسل
series-new = سلسلة جديدة
series-change = تعديل السلسلة
save-series = حفظ السلسلة
no-series = لا توجد سلاسل بعد
no-series-help = هل يتكرر شيء، مثل الحساء كل ثلاثاء؟ يمكن أن يصبح سلسلة.
series-called = ما الاسم؟
what-was-it-series = ما هو؟
how-often = كم مرة؟
often-by-week = في أيام من الأسبوع
often-by-month-day = في يوم من الشهر
often-by-month-date = في تاريخ من الشهر
every-weeks = كل كم أسبوع؟
every-months = كل كم شهر؟
every-help = 1 يعني كل مرة
on-which-days = في أي أيام؟
on-which-day = في أي يوم؟
which-of-month = أي مرة في الشهر؟
which-1 = الأول
which-2 = الثاني
which-3 = الثالث
which-4 = الرابع
which-last = الأخير
often-weekly = { $every ->
    [1] كل أسبوع: { $days }
    [2] كل أسبوعين: { $days }
    [zero] كل أسبوع: { $days }
    [one] كل أسبوع: { $days }
    [two] كل أسبوعين: { $days }
    [few] مرة كل { $every } أسابيع: { $days }
    [many] مرة كل { $every } أسبوعًا: { $days }
   *[other] مرة كل { $every } أسبوع: { $days }
 }
often-monthly-on = { $every ->
    [1] كل شهر: { $day } ({ $which })
    [zero] كل شهر: { $day } ({ $which })
    [one] كل شهر: { $day } ({ $which })
    [two] كل شهرين: { $day } ({ $which })
    [few] مرة كل { $every } أشهر: { $day } ({ $which })
    [many] مرة كل { $every } شهرًا: { $day } ({ $which })
   *[other] مرة كل { $every } شهر: { $day } ({ $which })
 }
often-monthly = { $every ->
    [1] كل شهر: يوم { $day }
    [zero] كل شهر: يوم { $day }
    [one] كل شهر: يوم { $day }
    [two] كل شهرين: يوم { $day }
    [few] مرة كل { $every } أشهر: يوم { $day }
    [many] مرة كل { $every } شهرًا: يوم { $day }
   *[other] مرة كل { $every } شهر: يوم { $day }
 }
often-newer = كُتبت بإصدار أحدث
series-from = ابتداء من أي يوم؟
series-until = حتى أي يوم؟
series-until-help = الفارغ يعني أنها تستمر.
starts-at = متى يبدأ؟
ends-at = متى ينتهي؟
where-is-it = أين؟
who-organises = من ينظّم؟
series-next = المرة القادمة: { $day }
series-over = انتهت
series-coming = قادم
series-nothing-coming = لا توجد مرة قادمة.
series-held = هكذا كان
series-since = منذ { $from }.
series-from-until = من { $from } إلى { $until }.
series-off = إلغاء هذه المرة
series-is-off = أُلغيت.
series-on-after-all = إبقاء الموعد
series-other-day = يوم آخر
series-was-on = الموعد الأصلي { $day }.
series-written = تمت الكتابة.
series-not-written = لم يُكتب بعد.
about-this-series = عن هذه السلسلة
series-thrown-help = إذا حُذفت السلسلة، تبقى اللقاءات.
to-the-series = إلى السلسلة
write-down = كتابة
planned-not-written = لم يُكتب بعد.

guests = ضيوف
guests-from = من مكان آخر
guests-count = { $count ->
    [zero] لا ضيوف.
    [one] ضيف واحد.
    [two] ضيفان.
    [few] { $count } ضيوف.
    [many] { $count } ضيفًا.
   *[other] { $count } ضيف.
 }

twice-title = هل هذا اللقاء مكتوب مرتين؟
twice-help = اللقاء الآخر:
twice-join = جمعهما في واحد
twice-joined = أصبحا لقاء واحدًا. لم يضع أحد.

open-door = وضع عند الباب
door-title = الدخول
door-welcome = أهلا بكم في
door-name = ما اسمك؟
door-name-help = اسمك الأول يكفي.
door-here = أنا هنا
door-or = أو بلا اسم؟
door-known = كنت هنا من قبل
door-new = هذه أول مرة لي هنا
door-said = يسعدنا حضورك!
door-undo = هذا كان خطأ
door-stop = إيقاف
door-stop-help = بعد ذلك يكون السجل مقفلا.

field-guests = ضيوف
field-attendance-guests = ضيوف
field-occurrence = أي مرة من السلسلة
field-rhythm = كم مرة
field-except = إلغاء أو يوم آخر
