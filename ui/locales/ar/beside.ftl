### Naast de stappen van een zaak: veiligheid, gesprekken, wie bemiddelt, terugkijken.

## Veiligheid

flag-begin = الوضع غير آمن
flag-title = ماذا يحدث؟
flag-help = تتوقف الحالة فورًا. لا يُكتب هنا مرض ولا حكم.
flag-violence = عنف
flag-weapons = أسلحة
flag-threat = تهديد
flag-child = طفل في خطر
flag-crisis = شخص في ضيق شديد
flag-other = شيء آخر
flag-save = إيقاف الحالة
flag-done = الحالة متوقفة.
stopped-title = هذه الحالة متوقفة: الوضع غير آمن.
stopped-by = { $what }، بقلم { $name } في { $day }.
stopped-what-now = لا يذهب أحد إلى هناك وحده. هل هناك خطر الآن؟ رقم الطوارئ 112.
stopped-who = بعد ذلك يجب الاتصال بالمنسق.
stopped-paper = من يساعد الآن؟
stopped-lift = السماح بالاستمرار
stopped-lift-only = المنسق وحده يسمح باستمرار الحالة.
stopped-why = لماذا يمكن الاستمرار؟
stopped-why-help = جملة واحدة تكفي. يقرؤها كل من في الحالة.
stopped-lift-save = استئناف الحالة
stopped-lifted = استؤنفت الحالة.
draft-of-case-lift = سبب استمرار حالة
stopped-short = متوقفة

## Gesprekken

meetings = محادثات بموعد
meetings-none = لا يوجد موعد بعد.
meeting-add = تحديد موعد محادثة
meeting-what = أي محادثة؟
meeting-first-talk = مع الطرف الأول
meeting-second-talk = مع الطرف الثاني
meeting-session = مع الجميع معًا
meeting-aftercare = المتابعة
meeting-other = محادثة أخرى
meeting-on = في أي يوم؟
meeting-at = في أي ساعة؟
meeting-place = أين؟
meeting-save = حفظ المحادثة
meeting-strike = إلغاء الموعد
meeting-strike-of = إلغاء الموعد: { $day }
meeting-struck = تم الشطب. أُلغيت المحادثة.
meeting-when = { $day }، الساعة { $time }
meeting-card = إنشاء بطاقة موعد
talks-save = وضع المحادثات في التقويم
talks-save-help = في تقويمك تظهر كلمة «محادثة» فقط. لا اسم ولا شارع.
draft-of-case-meeting = محادثة في حالة

## Ook opgeschreven

noted = مكتوب أيضًا
noted-letter = أُرسلت: { $letter }
noted-letter-to = أُرسلت إلى { $name }: { $letter }
noted-flag = غير آمن: { $what }
noted-lift = استئناف الحالة
noted-told-yes = إخبار جهة الإحالة، جواب { $name }: نعم
noted-told-no = إخبار جهة الإحالة، جواب { $name }: لا
noted-meeting = محادثة موعدها { $day }
noted-knows = معرفة بأحد الأطراف: { $name }
noted-strike = شطب
noted-strike-of = شطب: { $what }
noted-struck = مشطوب
noted-done = تم الشطب. يبقى ظاهرًا.

## Wie bemiddelt

proposals = اقتراح
proposals-help = الاختيار لك. هذه أسباب ملاءمتهم.
proposals-none = لا نجد وسيطين مناسبين. الاختيار يدويًا.
proposals-by-hand = اختيار شخصين يدويًا
proposal-take = اختيار هذين الوسيطين
proposal-take-of = اختيار: { $names }
proposals-left-out = خارج الاقتراح
reason-speaks = اللغة: { $language }
reason-speaks-not = لا أحد منهما يتكلم: { $language }
reason-language-unknown = لا نعرف من يتكلم: { $language }
reason-experienced = خبرة كبيرة: { $name }
reason-both-new = جديدة على الاثنين
reason-did-this = حالة مشابهة من قبل: { $name }
reason-free = بلا حالات الآن
reason-busy = حالات كثيرة الآن: { $name }
reason-near = السكن قريب: { $name }
reason-distance-unknown = لا نعرف كم هو السكن قريب
bar-is-party = له اسم أحد الأطراف نفسه
bar-lives-there = يسكن في عنوان أحد الأطراف
bar-knows-party = يعرف أحد الأطراف
bar-declined = قال لا من قبل
bar-not-area = لا يريد العمل في هذا الشارع
bar-not-kind = لا يريد حالات كهذه
knows-party = معرفة بأحد الأطراف
knows-party-of = { $name }: معرفة بأحد الأطراف
knows-party-done = تم التسجيل. لن نقترح هذا الشخص بعد الآن.
case-hint-mediator-knows-party = أحد الوسطاء يعرف طرفًا. الأفضل اختيار شخص آخر.
decline = هذه الحالة لا تناسبني
decline-why = ما السبب؟ اختيار واحد.
decline-help = بعد ذلك لا يظهر لك الجديد فيها.
decline-knows-party = أعرف شخصًا فيها
decline-too-near = قريبة جدًا مني
decline-too-busy = وقتي ضيق
decline-not-for-me = لا تناسبني
decline-other = غير ذلك
declined-done = المنسق يبحث عن شخص آخر.
declined-by = جواب { $name }: لا.
case-step-declined = قال وسيط لا
case-due-safety = غير آمن: يجب النظر الآن
case-due-safety-late = غير آمن: يجب النظر الآن
case-due-safety-help = الحالة متوقفة حتى ينظر فيها منسق.
case-due-short-safety = غير آمن، متوقفة
case-due-short-safety-late = غير آمن، متوقفة
case-due-pair = البحث عن وسيط: قبل { $until }
case-due-pair-late = البحث عن وسيط متأخر: كان موعده قبل { $until }
case-due-pair-help = قال شخص لا.
case-due-short-pair = البحث عن وسيط
case-due-short-pair-late = البحث عن وسيط الآن

## Partijen

party-more = اللغة والعمر
party-more-of = اللغة والعمر: { $name }
party-language = ما أفضل لغة لهذا الشخص قراءة وكلامًا؟
party-language-none = لا أعرف
party-age = كم العمر؟
party-adult = 18 سنة أو أكثر
party-minor = من 12 إلى 17 سنة
party-child = أقل من 12 سنة
party-guardian = من يقف إلى جانبه؟
party-guardian-help = أحد الوالدين أو ولي الأمر.
party-save = حفظ
party-is-minor = قاصر
party-with-guardian = مع { $name }
party-without-guardian = من يقف إلى جانب هذا القاصر؟ يجب كتابة ذلك.
party-speaks = القراءة والكلام: { $language }

## Terugkijken

look-back = ما رأيهم بعد النهاية؟
look-back-help = يمكن السؤال. لا أحد مجبر على الجواب.
look-back-of = { $name }: { $question }
question-heard = هل استمعنا جيدًا؟
question-fair = هل كنا عادلين مع الاثنين؟
question-helped = هل ساعد ذلك؟
face-good = نعم
face-so-so = قليلا
face-bad = لا
look-back-two = جوابان، على حاسوبين: { $faces }

## Hoe iemand bemiddelt

wishes = الوساطة
wishes-help = بهذا يبحث المنسق عن وسيطين. كل الفريق يقرأ هذا.
wishes-none = لا شيء مكتوب بعد.
wish-speaks = اللغة: { $value }
wish-not-area = ليس في { $value }
wish-not-with = ليس مع { $value }
wish-not-kind = ليس عن: { $value }
wish-add = إضافة كتابة
wish-which = ماذا نكتب؟
wish-which-speaks = لغة
wish-which-not-area = شارع غير مرغوب
wish-which-not-with = شخص غير مرغوب
wish-which-not-kind = نوع حالات غير مرغوب
wish-language = أي لغة؟
wish-area = أي شارع أو رمز بريدي؟
wish-person = ليس مع من؟
wish-kind = ليس عن أي موضوع؟
wish-save = حفظ
wish-drop = إزالة
wish-drop-of = إزالة: { $what }

## Talen

tongue-nl = الهولندية
tongue-en = الإنجليزية
tongue-ar = العربية
tongue-tr = التركية
tongue-uk = الأوكرانية
tongue-pl = البولندية
tongue-ti = التغرينية
tongue-so = الصومالية
tongue-fa = الفارسية
tongue-prs = الدرية
tongue-ps = البشتوية
tongue-ku = الكردية
tongue-rif = الأمازيغية
tongue-fr = الفرنسية
tongue-de = الألمانية
tongue-es = الإسبانية
tongue-pt = البرتغالية
tongue-ru = الروسية
tongue-ro = الرومانية
tongue-bg = البلغارية
tongue-zh = الصينية
tongue-pap = البابيامنتو
tongue-srn = السرانان
tongue-dse = لغة الإشارة
draft-of-case-party = شيء عن أحد الأطراف
field-party = عن أحد الأطراف
