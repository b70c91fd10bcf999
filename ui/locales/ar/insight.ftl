### Inzicht: wat een periode laat zien.

insight = الإحصاءات
which-period = أي فترة
period-twelve = آخر 12 شهرًا
period-this-year = هذه السنة
period-last-year = السنة الماضية
period-other = أشهر أخرى
first-day = من شهر
last-day = حتى شهر
show-period = عرض
counting = نحسب الآن.
from-until-days = من { $from } إلى { $to }
nothing-in-period = لا شيء في هذه الفترة بعد
nothing-in-period-help = يمكن اختيار أيام أخرى، أو كتابة لقاء.
picture-or-table = رسم أو جدول
as-picture = رسم
as-table = جدول
how-counted = هكذا نحسب هذا
month = الشهر
visits = مجموع الحضور
no-activity = لم يتم الاختيار

strip-title = { $encounters ->
    [zero] لا لقاءات، مجموع الحضور { $visits }.
    [one] لقاء واحد، مجموع الحضور { $visits }.
    [two] لقاءان، مجموع الحضور { $visits }.
    [few] { $encounters } لقاءات، مجموع الحضور { $visits }.
    [many] { $encounters } لقاء، مجموع الحضور { $visits }.
   *[other] { $encounters } لقاء، مجموع الحضور { $visits }.
 }
strip-said = { $count ->
    [zero] لا لقاءات.
    [one] لقاء واحد.
    [two] لقاءان، عدد الأنواع: { $kinds }.
    [few] { $count } لقاءات، عدد الأنواع: { $kinds }.
    [many] { $count } لقاء، عدد الأنواع: { $kinds }.
   *[other] { $count } لقاء، عدد الأنواع: { $kinds }.
 }
strip-table = اللقاءات حسب النوع
strip-foot = كل نقطة لقاء. كلما كبرت النقطة زاد عدد الناس.
structural-sum = { $part ->
    [0] لا توجد سلسلة ثابتة بعد.
    [zero] لا توجد سلسلة ثابتة بعد.
    [one] لقاء واحد من { $whole } كان من سلسلة ثابتة.
    [two] لقاءان من { $whole } كانا من سلسلة ثابتة.
    [few] { $part } من { $whole } كانت من سلسلة ثابتة.
    [many] { $part } من { $whole } كانت من سلسلة ثابتة.
   *[other] { $part } من { $whole } كانت من سلسلة ثابتة.
 }
how-structural = السلسلة الثابتة حدثت 3 مرات على الأقل. وبين أول مرة وآخر مرة 60 يومًا على الأقل. لذلك لا تُحسب ثلاث مرات في أسبوع واحد.

mixing-apart = على الطاولات تجلس المجموعات منفصلة أكثر مما تفعل الصدفة.
mixing-as-by-chance = على الطاولات تختلط المجموعات كما تفعل الصدفة.
mixing-mixed = على الطاولات تختلط المجموعات أكثر مما تفعل الصدفة.
mixing-silent-nothing-counted = لم يُحسب بعد من جلس مع من.
mixing-silent-too-few = أقل من 5 أشخاص. لا نعرض هذا الرقم.
mixing-silent-one-group = كانت هناك مجموعة واحدة فقط على الطاولات.
mixing-silent-one-unit = جلس الجميع معًا. إذن لا يوجد ما نقارنه.
mixing-silent-help = العد يكون في اللقاء، لكل طاولة. المجموعة تختار كلماتها بنفسها، مثل فول وعدس.
mixing-foot = { $share } من التواصل كان مع مجموعة أخرى. الصدفة تعطي من { $low } إلى { $high }. العدد: الأشخاص { $people }، الطاولات { $units }.
mixing-said = { $part }: { $share }. الصدفة تعطي من { $low } إلى { $high }.
mixing-table = التواصل مع مجموعة أخرى
as-people-sat = هكذا جلس الناس
as-chance-does = هكذا تفعل الصدفة
tables-in = الطاولات في
seen = ما رأيناه
by-chance = الصدفة
range-from-to = من { $low } إلى { $high }
how-mixing = ننظر من جلس مع من إلى طاولة واحدة. عد الناس أنفسهم، بلا أسماء. ثم نخلط الأشخاص أنفسهم 500 مرة على الكراسي نفسها. هكذا نرى ما تفعله الصدفة. في 95 مرة من 100 تقع الصدفة في الجزء المخطط. الطاولات التي فيها أكثر من 12 شخصًا لا تُحسب. هذا لا يبيّن سببًا.
how-mixing-sources = Simpson (1949)، دون انحياز. مؤشر E-I: Krackhardt و Stern (1988). الوزن لكل طاولة: Newman (2001).
figure-ratio = مقسومًا على الصدفة
figure-range = الصدفة: من { $low } إلى { $high }
figure-e-i = مؤشر E-I
figure-expected = الصدفة: { $value }

new-faces-sum = { $count ->
    [0] لا وجوه جديدة بعد.
    [hidden] أقل من 5 وجوه جديدة.
    [zero] لا وجوه جديدة بعد.
    [one] وجه جديد واحد.
    [two] وجهان جديدان.
    [few] { $count } وجوه جديدة.
    [many] { $count } وجهًا جديدًا.
   *[other] { $count } وجه جديد.
 }
faces-said = { $count ->
    [hidden] { $part }: أقل من 5.
   *[other] { $part }: { $count }.
 }
faces-foot = العد بلا أسماء. لا نعرض أقل من 5: مكانها شرطة.
fewer-than-five = أقل من 5

contact-sum = { $part ->
    [0] لم يلتق أي ثنائي من { $whole } مرة بعد مرة.
    [zero] لم يلتق أي ثنائي من { $whole } مرة بعد مرة.
    [one] ثنائي واحد من { $whole } التقى مرة بعد مرة.
    [two] ثنائيان من { $whole } التقيا مرة بعد مرة.
    [few] { $part } من { $whole } ثنائي التقوا مرة بعد مرة.
    [many] { $part } من { $whole } ثنائي التقوا مرة بعد مرة.
   *[other] { $part } من { $whole } ثنائي التقوا مرة بعد مرة.
 }
contact-silent-nothing-counted = لا يمكن بعد عد من التقى مرة بعد مرة.
contact-silent-too-few = من التقى مرة بعد مرة: عدد الناس قليل جدًا للعرض.
contact-days = عدد الأيام بين لقاء وآخر في الغالب: { $days }.
contact-help = عندما يُكتب من جلس مع من، يُحسب هذا.
how-contact = الثنائي جلس إلى طاولة واحدة، أو في مجموعة صغيرة. الصغيرة 12 شخصًا على الأكثر. «مرة بعد مرة» تعني 3 مرات على الأقل. وبين أول مرة وآخر مرة 60 يومًا على الأقل. لا نعرض أبدًا من هم.
returning-sum = { $part ->
    [0] لم يعد أحد بعد. عدد الأشخاص: { $whole }.
   *[other] عاد { $part } من { $whole } من الأشخاص.
 }
returning-silent-nothing-counted = لا يمكن بعد عد من عاد.
returning-silent-too-few = من عاد: عدد الناس قليل جدًا للعرض.
returning-foot = فقط من كُتب اسمه.
how-returning = العودة تعني: مرتان على الأقل في هذه الفترة. من حُسب بلا اسم لا يدخل هنا.

heard-until = آخر خبر من:
heard-nobody = من هذا الحاسوب فقط. لم يصل خبر من حواسيب أخرى بعد.
