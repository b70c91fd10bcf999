### Groepen: de lijst, één groep, en wie erbij hoort.

people-and-groups = الأشخاص والمجموعات
groups = المجموعات
group = مجموعة
groups-total = { $count ->
    [0] لا توجد مجموعات بعد
    [zero] لا توجد مجموعات بعد
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $shown } مجموعات
    [many] { $shown } مجموعة
   *[other] { $shown } مجموعة
 }
find-group = بحث عن مجموعة
new-group = مجموعة جديدة
no-groups = لا توجد مجموعات بعد
no-groups-help = فرقة غناء، أو مدرسة، أو مشروع. هنا يُكتب من ينتمي إليها.
no-group-found = لم نجد مجموعة
no-group-found-help = جزء آخر من الاسم قد يساعد.
group-members-now = { $count ->
    [0] لا أحد بعد
    [zero] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
sort-circle = حلقة
sort-organisation = منظمة
sort-project = مشروع
sort-household = أسرة
member-member = عضو
member-contact = جهة اتصال
member-volunteer = متطوع
member-organiser = منظم
member-mentor = مرشد
member-guardian = أحد الوالدين أو ولي الأمر
member-other = شيء آخر
group-called = ما اسم المجموعة؟
group-called-help = مثلا: فرقة غناء الشارع.
group-sort = ما نوع المجموعة؟
group-place = أين توجد المجموعة؟
group-telephone = هاتف المنظمة
group-email = بريد المنظمة الإلكتروني
group-contact-help = رقم الشخص يُكتب في بطاقته.
group-note = ما المفيد أن نعرفه؟
group-who = من ينتمي إليها؟
group-who-help = لا يُكتب هنا دين الشخص ولا أصله.
group-who-add = بحث عن اسم أو كتابته
group-role-of = دور { $name }
group-when-of = مدة الانتماء: { $name }
save-group = حفظ المجموعة
change-group = تعديل المجموعة
group-now = من ينتمي إليها الآن؟
group-before = من كان ينتمي إليها؟
group-later = من سيأتي إليها؟
group-nobody-now = لا أحد ينتمي إليها الآن.
field-sort = النوع
field-members = من ينتمي إليها
period-from-to = من { $from } إلى { $to }
period-from = ابتداء من { $from }
period-to = حتى { $to }
group-note-short = من المفيد معرفته
draft-of-group = مجموعة
