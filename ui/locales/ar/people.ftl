### Mensen: de lijst, een kaart, en wie dezelfde kan zijn.

people = الأشخاص
people-total = { $count ->
    [0] لا أحد بعد
    [zero] لا أحد بعد
    [one] شخص واحد في هذا السجل
    [two] شخصان في هذا السجل
    [few] { $shown } أشخاص في هذا السجل
    [many] { $shown } شخصًا في هذا السجل
   *[other] { $shown } شخص في هذا السجل
 }
find-person = بحث عن اسم
new-person = بطاقة جديدة
nobody-found = لم نجد أحدًا
nobody-found-help = جزء آخر من الاسم قد يساعد.
no-people = لا أحد بعد
no-people-help = الاسم يكفي. من يُكتب في لقاء يظهر هنا تلقائيًا.
also-called = اسم آخر:
at-encounters = { $count ->
    [zero] في 0 لقاء
    [one] في لقاء واحد
    [two] في لقاءين
    [few] في { $count } لقاءات
    [many] في { $count } لقاء
   *[other] في { $count } لقاء
 }
how-called = ما اسم هذا الشخص؟
how-called-help = الاسم الأول يكفي.
field-alias = اسم آخر
field-telephone = الهاتف
field-email = البريد الإلكتروني
field-household = من أسرة
field-interpreter = يلزم مترجم شفهي
interpreter-help = فقط إذا طلب الشخص ذلك.
card-asks-no-more = لا نسأل أكثر من ذلك. الأصل والدين ليس مكانهما هذا السجل.
save-person = حفظ البطاقة
change-card = تعديل البطاقة
alike-title = هل هذا الشخص موجود من قبل؟
alike-help = هذه البطاقات تشبهه.
alike-page-help = هل البطاقتان لشخص واحد؟ إذن تُحسبان واحدة. يمكن التراجع عن ذلك دائمًا.
look-at-card = عرض البطاقة
alike-same-telephone = الهاتف نفسه
alike-same-name = الاسم نفسه
alike-sounds-alike = نطق مشابه
alike-spelled-alike = كتابة مشابهة
alike-part-of-name = الاسم الأول نفسه، مع اسم عائلة زائد
alike-initial-only = اسم العائلة نفسه، مع الحرف الأول فقط
alike-first-name-only = الاسم الأول نفسه
same-person = هذا هو الشخص نفسه
same-person-as = الشخص نفسه: { $name }
same-person-said = هذه البطاقات الآن لشخص واحد.
counts-as-other = هذه البطاقة تابعة لـ:
other-cards = بطاقات أخرى لهذا الشخص
other-after-all = شخص آخر رغم ذلك
other-after-all-of = شخص آخر رغم ذلك: { $name }
other-person-said = هذه البطاقات الآن لشخصين من جديد.
draft-of-person = بطاقة
