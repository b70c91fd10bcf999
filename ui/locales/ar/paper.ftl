### Woorden op papier: de poster, het eigen blad en de papieren sleutel.

paper-date = { $day } { $month } { $year }
paper-month-1 = يناير
paper-month-2 = فبراير
paper-month-3 = مارس
paper-month-4 = أبريل
paper-month-5 = مايو
paper-month-6 = يونيو
paper-month-7 = يوليو
paper-month-8 = أغسطس
paper-month-9 = سبتمبر
paper-month-10 = أكتوبر
paper-month-11 = نوفمبر
paper-month-12 = ديسمبر

## De poster
paper-poster-who = من: { $name }
paper-poster-from = ابتداء من { $date }
paper-poster-until = حتى { $date }
paper-poster-made = كُتب في { $date }.
paper-poster-again = نراجع هذا معًا في { $date }.

## Beide sleutelbladen
paper-sheet-code = رمزكم
paper-sheet-made = كُتبت في { $date }.

## Het eigen blad
paper-personal-title = ورقة: { $name }
paper-personal-what = هل نسيتم عبارة السر؟ بهذا الرمز يمكنكم الدخول من جديد.
paper-personal-where = الرمز يعمل على هذا الحاسوب فقط: { $laptop }.
paper-personal-keep = نرجو حفظ هذه الورقة في البيت، وعدم وضعها بجانب الحاسوب.
paper-personal-secret = من عنده هذا الرمز يقرأ كل ما يمكنكم قراءته. نرجو عدم إعطائه لأحد.
paper-personal-lost = هل ضاعت الورقة؟ يمكن إنشاء ورقة جديدة في «الإعدادات».

## De papieren sleutel van het buurthuis
paper-key-title = مفتاح مركز الحي: { $centre }
paper-key-what = ألم يعد هناك منسق؟ بهذا الرمز يمكنكم تعيين منسق جديد.
paper-key-only = الرمز موجود على هذه الورقة فقط، وليس على أي حاسوب.
paper-key-keep = نرجو حفظ هذه الورقة في خزنة أو عند مجلس الإدارة.
paper-key-secret = من عنده هذا الرمز يقرر من يكون المنسق.
paper-key-photo = نرجو عدم تصوير هذه الورقة.

## Het bericht over een kwijte laptop
paper-moment = { $date }، الساعة { $hour }.{ $minute }
paper-loss-title = حاسوب ضائع: { $laptop }
paper-loss-unnamed = حاسوب بلا اسم
paper-loss-lead = إلى من يراقب الخصوصية في { $centre }.
paper-loss-made = كُتب في { $date } باستعمال Samenboek، بقلم: { $name }.
paper-loss-happened = ماذا حدث؟
paper-loss-laptop = اسم الحاسوب: { $laptop }.
paper-loss-shared = كان أناس كثيرون يعملون على هذا الحاسوب.
paper-loss-personal = كان شخص واحد يعمل على هذا الحاسوب.
paper-loss-people = كان هؤلاء الأشخاص يستطيعون فتح الحاسوب: { $people }.
paper-loss-nobody = لا نعرف من كان يستطيع فتح الحاسوب.
paper-loss-known = لاحظنا ذلك في { $moment }.
paper-loss-stopped = توقف الوصول في { $moment }.
paper-loss-held = ماذا كان عليه؟
paper-loss-book-until = سجل الفريق، حتى { $moment }. عندها وصلنا آخر خبر من الحاسوب.
paper-loss-book = سجل الفريق. لا نعرف حتى متى.
paper-loss-counts = على حاسوبنا الآن: اللقاءات { $encounters }، الاتفاقات { $rules }، بطاقات الأشخاص { $cards }.
paper-loss-cases = الحالات التي كان يمكن قراءتها على هذا الحاسوب: { $cases }.
paper-loss-personal-things = على البطاقة اسم، وأحيانًا مهمة. وقد تكون في النصوص أمور شخصية.
paper-loss-protected = كيف هو محمي؟
paper-loss-sealed = السجل على الحاسوب مشفر (SQLCipher، AES-256). والمفتاح مرتبط بعبارة سر (Argon2id).
paper-loss-open-yes = كان Samenboek مفتوحًا عندما ضاع الحاسوب.
paper-loss-open-no = لم يكن Samenboek مفتوحًا عندما ضاع الحاسوب.
paper-loss-open-unknown = لا نعرف هل كان Samenboek مفتوحًا.
paper-loss-paper-yes = كانت مع الحاسوب عبارة سر أو ورقة عليها رمز أو فلاشة مفتاح.
paper-loss-paper-no = لم تكن مع الحاسوب عبارة سر أو ورقة عليها رمز أو فلاشة مفتاح.
paper-loss-paper-unknown = هل كانت معه عبارة سر أو ورقة عليها رمز أو فلاشة مفتاح؟ لا نعرف ذلك.
paper-loss-reads-sealed = من يجد الحاسوب لا يقرأ السجل دون عبارة السر.
paper-loss-reads-perhaps = لسنا متأكدين هل يستطيع من يجده قراءة السجل.
paper-loss-reads-readable = من يجد الحاسوب قد يستطيع قراءة السجل.
paper-loss-new-key = ما يأتي بعد الإيقاف له مفتاح جديد. هذا الحاسوب لا يأخذه.
paper-loss-law = ماذا يقول القانون؟
paper-loss-law-authority = إبلاغ هيئة حماية البيانات (Autoriteit Persoonsgegevens) ممكن حتى { $moment }. أي خلال 72 ساعة (AVG، المادة 33).
paper-loss-law-unless = الإبلاغ غير واجب إذا كان الخطر على الأشخاص غير محتمل.
paper-loss-law-people = هل الخطر على الأشخاص كبير؟ إذن يجب إخبارهم أيضًا (AVG، المادة 34).
paper-loss-law-write = في كل الأحوال يُكتب ما حدث وما قررتم (AVG، المادة 33، الفقرة 5).
paper-loss-law-facts = هذه حقائق. وهي ليست نصيحة قانونية.
paper-loss-decided = ماذا تقررون؟
paper-loss-decided-authority = إبلاغ هيئة حماية البيانات (Autoriteit Persoonsgegevens): نعم / لا، لأن
paper-loss-decided-people = إخبار الأشخاص: نعم / لا، لأن

## Het aanmeldblad van een ontmoeting
paper-weekday-1 = الاثنين
paper-weekday-2 = الثلاثاء
paper-weekday-3 = الأربعاء
paper-weekday-4 = الخميس
paper-weekday-5 = الجمعة
paper-weekday-6 = السبت
paper-weekday-7 = الأحد
paper-clock = { $hour }.{ $minute }
paper-sign-in-day = { $weekday } { $date }
paper-sign-in-starts = الساعة { $start }
paper-sign-in-between = من الساعة { $start } إلى { $end }
paper-sign-in-expected = هل اسمكم في القائمة؟ نرجو وضع علامة أمامه.
paper-sign-in-write = أليس اسمكم فيها؟ نرجو كتابة الاسم الأول على سطر فارغ.
paper-sign-in-first-name = نرجو كتابة الاسم الأول على سطر فارغ.
paper-sign-in-first-time = هل هذه أول مرة هنا؟ نرجو وضع علامة عند «جديد».
paper-sign-in-privacy = الاسم الأول يكفي. نرمي هذه الورقة بعد نقلها إلى الحاسوب.
paper-sign-in-here = حاضر
paper-sign-in-name = الاسم الأول
paper-sign-in-new = جديد
paper-sign-in-count = كم شخصًا يجلس إلى كل طاولة؟
paper-sign-in-table = الطاولة { $number }

## De agenda
paper-calendar-neutral = لقاء
