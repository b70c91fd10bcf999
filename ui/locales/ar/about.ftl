### عن Samenboek.

about-app = عن Samenboek
about-lead = سجل مركز الحي، على حواسيبكم أنتم.
about-network = ماذا يمر عبر الشبكة؟
about-network-nothing = لا شيء يذهب إلينا أو إلى شركة. لا قياس ولا إعلانات.
about-network-near = حواسيبكم يجد بعضها بعضًا في الشبكة نفسها. المشاركة بينها مقفلة.
about-network-place = هل اخترتم مجلدًا على الإنترنت؟ عندها تذهب إليه طرود مقفلة.
about-network-update = لا يبحث Samenboek تلقائيًا عن إصدار جديد.
about-languages = هذه اللغات ما زالت تحتاج إلى مراجعة من أهلها: { $languages }.
about-languages-all = كل اللغات جاهزة بالكامل.
about-languages-more = المزيد عن اللغات
about-licence = الرخصة
about-licence-says = Samenboek برنامج حر، برخصة EUPL 1.2. يمكنك استعماله ومشاركته وتغييره.
about-licence-read = قراءة الرخصة كاملة
about-licence-english = النص بالإنجليزية.
about-others = عمل الآخرين
about-others-help = { $count ->
    [zero] لا توجد هنا أجزاء من الآخرين.
    [one] هنا جزء واحد من الآخرين، برخصته.
    [two] هنا جزآن من الآخرين، لكل منهما رخصته.
    [few] هنا { $count } أجزاء من الآخرين، لكل منها رخصته.
    [many] هنا { $count } جزءًا من الآخرين، لكل منها رخصته.
   *[other] هنا { $count } جزء من الآخرين، لكل منها رخصته.
 }
about-others-open = عرض الأجزاء
about-others-search = بحث بالاسم أو الرخصة
about-others-found = { $count ->
    [zero] لم نجد شيئًا. كلمة أخرى قد تساعد.
    [one] وجدنا جزءًا واحدًا.
    [two] وجدنا جزأين.
    [few] وجدنا { $count } أجزاء.
    [many] وجدنا { $count } جزءًا.
   *[other] وجدنا { $count } جزء.
 }
about-others-more = { $count ->
    [zero] لا شيء غير ذلك.
    [one] جزء واحد آخر. البحث يظهره.
    [two] جزآن آخران. البحث يظهرهما.
    [few] { $count } أجزاء أخرى. البحث يظهرها.
    [many] { $count } جزءًا آخر. البحث يظهرها.
   *[other] { $count } جزء آخر. البحث يظهرها.
 }
about-others-no-text = نص الرخصة غير مرفق كاملا. اسمها: { $licence }.
accessibility-read = اقرأ عن سهولة استخدام Samenboek
