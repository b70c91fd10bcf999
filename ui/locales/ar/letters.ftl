### Brieven uit een zaak: op papier en op het scherm.

paper-letter-date = التاريخ: { $date }
paper-letter-dear = تحية طيبة { $name }،
paper-letter-and = { $first } و { $last }
paper-letter-clock = الساعة { $hour }.{ $minute }
paper-letter-signed = { $names }، { $centre }
paper-letter-talk = محادثة
paper-letter-free = هذا مجاني. وما تقولونه يبقى بيننا.
paper-letter-call = يمكنكم الاتصال بنا على الرقم { $number }، أو ترك رسالة صوتية. ثم نتصل بكم.
paper-letter-come-by = يمكنكم زيارتنا في مركز الحي، أو الاتصال بنا.
paper-letter-cannot = ألا يناسبكم الموعد؟ نرجو الاتصال بالرقم { $number }.
paper-letter-cannot-say = ألا يناسبكم الموعد؟ نرجو أن تخبرونا.

paper-letter-neutral-title = هل يمكن أن نتحدث معكم؟
paper-letter-neutral-what = نحن من { $centre }. نساعد الجيران على الحديث مع بعضهم.
paper-letter-neutral-side = نحن لا ننحاز إلى أحد. ولا نقول من معه الحق.
paper-letter-neutral-who = نحن، { $names }، نود أن نسمع منكم.
paper-letter-neutral-talk = يمكن أن يكون ذلك في بيتكم أو في مركز الحي. المدة حوالي ساعة.
paper-letter-neutral-choose = القرار لكم: هل تتحدثون معنا أم لا.

paper-letter-appointment-title = موعدنا
paper-letter-appointment-what = نلتقي في:
paper-letter-day = اليوم
paper-letter-time = الوقت
paper-letter-place = المكان
paper-letter-with = مع

paper-letter-no-show-title = كنا عندكم
paper-letter-no-show-what = جئنا إلى موعد محادثتنا ولم نلتق بكم. كان الموعد:
paper-letter-no-show-again = هذا يحدث. هل نختار يومًا جديدًا؟

paper-letter-referrer-title = هكذا انتهت الحالة
paper-letter-referrer-to = إلى جهة الإحالة
paper-letter-referrer-what = أحلتم إلينا حالة. هذه الحالة مغلقة الآن.
paper-letter-mark = الرقم المرجعي
paper-letter-reported = تاريخ البلاغ
paper-letter-closed = تاريخ الإغلاق
paper-letter-outcome = النتيجة
paper-letter-outcome-solved = تم الحل
paper-letter-outcome-partly = تم حل جزء منها
paper-letter-outcome-not-solved = لم يتم الحل
paper-letter-outcome-no-mediation = لم تكن هناك وساطة
paper-letter-outcome-referred = أحيلت إلى جهة أخرى
paper-letter-referrer-only = لا نقول أكثر من ذلك. المحادثات والاتفاقات ملك للجيران.
paper-letter-referrer-agreed = الجار الذي طلب المساعدة موافق على أن تعرفوا هذا.

paper-letter-referral-title = هل الوضع غير آمن؟
paper-letter-referral-what = إذن نوقف الوساطة. هناك آخرون يساعدونكم.
paper-letter-referral-now = هل هناك خطر الآن؟
paper-letter-referral-now-call = الاتصال بالرقم 112. تأتي الشرطة والإطفاء والإسعاف فورًا.
paper-letter-referral-police = هل الأمر غير عاجل؟ الشرطة
paper-letter-referral-police-call = الاتصال بالرقم 0900-8844.
paper-letter-referral-home = عنف في البيت، أو خوف على طفل؟ هيئة Veilig Thuis (بيت آمن)
paper-letter-referral-home-call = الاتصال بالرقم 0800-2000. مجانًا، ليلا ونهارًا.
paper-letter-referral-doctor = هل حال شخص سيئ جدًا؟ طبيب العائلة (huisarts)
paper-letter-referral-doctor-call = الاتصال بطبيب العائلة. في المساء ونهاية الأسبوع: مركز الطبيب المناوب (huisartsenpost).
paper-letter-referral-crisis = ضيق نفسي شديد؟ خدمة الأزمات النفسية (crisisdienst)
paper-letter-referral-crisis-call = طبيب العائلة أو الطبيب المناوب يتصل بخدمة الأزمات.
paper-letter-referral-talk = أفكار عن الانتحار؟ خط المساعدة 113
paper-letter-referral-talk-call = الاتصال بالرقم 113 أو 0800-0113. مجانًا، ليلا ونهارًا.
paper-letter-referral-then = هل عاد الأمان؟ يسرنا أن نواصل الحديث.

## Op het scherm

talks-file = محادثات
letter-file = رسالة
letters = الرسائل
letters-help = يظهر أولا ما سيُطبع على الورق.
letter-neutral = رسالة إلى الطرف الثاني
letter-neutral-help = دون الشكوى، ودون ذكر من اشتكى.
letter-appointment = بطاقة موعد محادثة
letter-appointment-help = اليوم والوقت والمكان ومع من.
letter-no-show = بطاقة: لم نجد أحدًا
letter-no-show-help = دون لوم. مع فرصة جديدة.
letter-referrer = رسالة إلى جهة الإحالة
letter-referrer-help = كيف انتهى الأمر فقط. لا شيء غيره.
letter-referral = عندما يكون الوضع غير آمن
letter-referral-help = من يساعد عندها، مع أرقام الهاتف.
letter-to = لمن هذه الرسالة؟
letter-about-talk = عن أي محادثة؟
letter-language = بأي لغة؟
letter-no-words = لا توجد عندنا كلمات للورق بهذه اللغة بعد: { $language }. لغة الرسالة: { $written }.
letter-telephone = على أي رقم يمكنهم الاتصال؟
letter-telephone-help = تُترك فارغة إذا لم يوجد رقم.
letter-preview = هكذا يظهر على الورق
letter-alt = { $letter }، صفحة { $page } من { $pages }
letter-only-this = ليس فيها شيء غير ما يظهر هنا.
letter-print = طباعة
letter-save = حفظ كملف
letter-save-warn = هذا الملف غير مقفل. من عنده الملف يستطيع قراءته. يجب حفظه في مكان آمن وحذفه لاحقًا.
letter-save-yes = حفظ رغم ذلك
letter-saved = تم الحفظ باسم
letter-sent = تسجيل: أُرسلت
letter-sent-done = تم التسجيل. الرسالة أُرسلت.
letter-ask-told = هل يجوز أن تعرف جهة الإحالة كيف انتهى الأمر؟
letter-ask-told-help = يجب سؤال كل طرف. دون «نعم» لا تُرسل أي رسالة.
letter-told-yes = نعم، يجوز
letter-told-no = لا
letter-told-said = الجواب: نعم.
letter-told-refused = الجواب: لا.
letter-told-asked-not = لم يُسأل بعد.
letter-not-yet = يجب إغلاق الحالة أولا. عندها يوجد ما يُقال.
letter-back = رجوع إلى الحالة
poster-most-languages = ثلاث لغات على الأكثر في ملصق واحد.
