### De afspraak op papier.

paper-agreement-title = ما نتفق عليه
paper-agreement-between = بين: { $names }.
paper-agreement-made = تم الاتفاق في { $date }.
paper-agreement-mediators = بمساعدة: { $names }.
paper-agreement-why = هكذا نسكن معًا براحة.
paper-agreement-and = { $names } و { $last }
paper-agreement-mediators-do = الوسطاء
paper-agreement-who = من: { $names }
paper-agreement-where = أين: { $place }
paper-agreement-how = كيف: { $how }
paper-agreement-from = ابتداء من { $date }
paper-agreement-until = حتى { $date }
paper-agreement-responsible = المسؤول عن ذلك: { $name }
paper-agreement-again = نراجع هذا معًا في { $date }.
paper-agreement-close = نلتزم بهذا بنية طيبة.
paper-agreement-sign = من يقول نعم
paper-agreement-drawn = توقيع { $name }
paper-agreement-on-paper = توقيع على الورق
paper-agreement-spoken = قول نعم بصوت مسموع. الشاهد: { $name }.
paper-agreement-copy = نسخة لـ: { $name }
paper-agreement-draft = غير موقع بعد
paper-agreement-foot = الصيغة { $version }، العلامة { $mark }، { $date }
paper-agreement-page = صفحة { $page }
