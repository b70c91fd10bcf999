### De lijst met twee versies.

no-two-versions = لا توجد صيغتان في أي مكان
no-two-versions-help = الجميع كتبوا الشيء نفسه.
choices = اختيارات سابقة
choices-help = هل هناك اختيار غير صحيح؟ يمكن التراجع عنه.
choice-kept = تم اختياره
choice-by = اختيار { $name }، { $when }.
choice-by-both = إبقاء الكل: { $name }، { $when }.
choice-undone-by = تراجع عن هذا: { $name }، { $when }.
choice-take-back = تراجع
choice-taken-back = عادت الصيغ. يمكن الاختيار من جديد.
