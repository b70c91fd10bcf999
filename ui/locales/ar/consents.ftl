### Toestemming: wat iemand goed vindt, hoe lang, en wat er gebeurt als het stopt.

consents = الموافقات
consent = موافقة
consent-of = موافقة { $name }
consents-eyebrow = ما يوافق عليه الناس
no-consents = لا توجد موافقات بعد
no-consents-help = السؤال أولا. ثم تُكتب الموافقة في بطاقة الشخص.
no-consents-person = لم يُسأل عن شيء بعد.
new-consent = موافقة جديدة
new-consent-of = موافقة جديدة: { $name }
change-consent = تعديل الموافقة
save-consent = حفظ الموافقة
purpose-photo = الظهور في صورة
purpose-story = قصته الخاصة
purpose-name-in-print = الاسم على الورق
purpose-social = منشور على وسائل التواصل
purpose-funder = إخبار جهة ممولة
purpose-contact = اتصال أو رسالة
purpose-other = شيء آخر
scope-team = الفريق فقط
scope-funder = جهة ممولة
scope-print = من يقرأ المطبوع
scope-social-media = الجميع، على وسائل التواصل
scope-debate = الحاضرون في نقاش
how-spoken = بالكلام
how-paper = بتوقيع على الورق
how-typed = بكتابة شخصية
how-witness = بالكلام، مع شاهد
giver-herself = صاحب البطاقة نفسه
giver-parent = أحد الوالدين أو ولي الأمر
giver-guardian = شخص له بطاقة
consent-purpose = لأي غرض؟
consent-purpose-text = لأي غرض بالضبط؟
consent-scope = من يجوز له أن يراه؟
consent-named = يجوز ذكر الاسم
consent-how = كيف قال الشخص نعم؟
consent-giver = من قال نعم؟
consent-giver-help = هل العمر أقل من 16 سنة؟ إذن ولي الأمر هو من يقول نعم.
consent-guardian = أي ولي أمر؟
consent-guardian-search = بحث عن اسم أو كتابته
consent-language = بأي لغة كان الحديث؟
consent-language-help = عن هذه المحادثة فقط. يمكن تركها فارغة.
consent-given-on = في أي يوم؟
consent-until = حتى متى تصلح؟
consent-until-help = الفارغ يعني: حتى يقول الشخص لا.
consent-note = هل طلب الشخص شيئًا آخر؟
consent-note-help = مثلا: الظهور في الصورة من الخلف فقط.
consent-free = من يقول لا، يبقى مرحبًا به كغيره.
consent-state-stands = صالحة الآن
consent-state-not-yet = تصلح لاحقًا
consent-state-expired = انتهت
consent-state-withdrawn = مسحوبة
standing-stands = مسموح
standing-stands-until = مسموح حتى { $day }
standing-expired = كان حتى { $day }
standing-withdrawn = سُحبت في { $day }
standing-never = ليس بعد
field-purpose = الغرض
field-purpose-text = الغرض بالضبط
field-scope = من يجوز له أن يراه
field-named = مع الاسم
field-how = كيف قيل
field-giver = من قال نعم
field-language = لغة المحادثة
field-given-on = يوم الموافقة
field-withdrawn = مسحوبة
field-checked = تمت المراجعة
named-yes = نعم
named-no = لا
withdraw-consent = سحب الموافقة
withdraw-title = ألم يعد هذا الشخص يريد ذلك؟
withdraw-help = لا يمكن التراجع عن السحب. هل وافق الشخص لاحقًا؟ تُكتب موافقة جديدة.
withdraw-does = بعد ذلك يظهر في «اليوم» أين استُعملت.
withdraw-on = ابتداء من أي يوم؟
withdraw-yes = نعم، سحب
consent-was-withdrawn = تم السحب. في «اليوم» يظهر ما تجب مراجعته.
consent-entry = { $day }، بواسطة { $name }
consent-uses = هنا استُعملت
consent-uses-help = يُزال ما يمكن إزالته. ويجب إخبار من استلمه.
consent-no-uses = لا شيء في هذا السجل يعتمد على هذه الموافقة.
consent-uses-beyond = ويجب التفكير أيضًا في الورق والبريد ووسائل التواصل.
consent-checked-deed = انتهى، تمت المراجعة
consent-checked-toast = تم التسجيل: كل شيء روجع.
withdrawn-card = سحب موافقة: { $name }
withdrawn-since = سُحبت في { $day }. الغرض: { $purpose }.
forget-plan-consents = { $count ->
    [zero] لا موافقات لهذا الشخص.
    [one] تُمحى معه موافقة واحدة لهذا الشخص.
    [two] تُمحى معه موافقتان لهذا الشخص.
    [few] تُمحى معه { $count } موافقات لهذا الشخص.
    [many] تُمحى معه { $count } موافقة لهذا الشخص.
   *[other] تُمحى معه { $count } موافقة لهذا الشخص.
 }
forget-was-group = مجموعة
forget-was-consent = موافقة
draft-of-consent = موافقة
draft-of-consent-of = موافقة
