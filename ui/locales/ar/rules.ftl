### Afspraken: huis en straat.

agreement = اتفاق
rules-eyebrow = البيت والشارع. الجميع يستطيع قراءتها.
no-rules = لا توجد اتفاقات بعد
no-rules-help = هل اتفقتم على شيء؟ يُكتب هنا. ثم يُعلق في المدخل.
new-rule = اتفاق جديد
change-rule = تعديل الاتفاق
made-on = كُتب في { $day }
look-again-on = نراجع معًا في
items-work = { $items ->
    [zero] لا بنود
    [one] { $kept ->
        [0] ليس بعد
       *[other] الأمر ناجح
    }
    [two] { $kept } من بندين ناجح
    [few] { $kept } من { $items } بنود ناجحة
    [many] { $kept } من { $items } بندًا ناجحة
   *[other] { $kept } من { $items } بند ناجحة
 }
ask-again = السؤال من جديد
new = جديد
poster-title = هكذا يُعلق في المدخل
poster-alt = ملصق: { $title }، صفحة { $page } من { $pages }
poster-languages = اللغات على الملصق
print-poster = طباعة الملصق
open-poster = فتح الملصق
comes-out-of = جاء هذا من: { $title }
rule-title = ما اسم الاتفاق؟
rule-title-help = مثلا: هكذا يبقى الدرج مريحًا للجميع.
rule-place = أين يُطبق؟
rule-place-help = مثلا: مدخل البناية 12.
rule-languages = بأي لغات الكتابة؟
what-we-agree = على ماذا نتفق؟
item-number = البند { $number }
item-text = هذا ما نفعله
item-text-in = هذا ما نفعله ({ $language })
item-who = من مسؤول عن ذلك؟
item-who-search = بحث عن اسم أو كتابته
item-add = بند آخر
when-look-again = متى نراجع معًا؟
when-look-again-help = في ذلك اليوم يسأل Samenboek: هل ينجح الأمر؟
save-rule = حفظ الاتفاق
sees-to-it = (مسؤولية البند).
from-to-days = من { $from } إلى { $to }.
from-day = ابتداء من { $day }.
until-day = حتى { $day }.
said-on = { $name }، { $day }
who-wrote-this-short = بقلم
where = أين
