### Eerst kijken: een verzonnen boek om in te kijken, en de rondleiding.

way-look = نظرة أولى
way-look-help = فتح السجل التجريبي. كل الناس فيه من الخيال.
look-again = نظرة في السجل التجريبي
look-again-help = يُقفل سجلك في هذه الأثناء. لا يتغير فيه شيء.
demo-making = نُعد سجلا تجريبيًا
demo-making-help = يستغرق هذا بضع ثوان. سجلك يبقى كما هو.
demo-opens = السجل التجريبي يُفتح.
demo-progress = صار فيه { $done } من { $total }.
demo-band = سجل تجريبي
demo-band-says = هذا مثال. لا شيء منه حقيقي.
demo-anew = البدء من جديد
demo-leave = العودة إلى سجلي
demo-stop = إنهاء النظر
demo-never = لا نشارك السجل التجريبي أبدًا
demo-never-help = كل الناس فيه من الخيال. هكذا لا يصلون أبدًا إلى سجل حقيقي.
demo-never-then = في سجلك تظهر هنا حواسيب فريقكم.
demo-never-save = ولا نصنع منه نسخة ولا ملفًا.

## De rondleiding

tour = جولة
tour-start = بدء الجولة
tour-start-help = خمس بطاقات تدلك على الطريق.
tour-step = الجولة، { $step } من { $all }
tour-next = التالي
tour-before = السابق
tour-done = تم
tour-close = إغلاق
tour-today = هنا يبدأ اليوم
tour-today-text = في «اليوم» يظهر ما يجري الآن. ومن هنا تُكتب اللقاءات أيضًا.
tour-encounter = هذا لقاء
tour-encounter-text = اجتمع الجيران. بالضغط عليه يظهر من كان هناك.
tour-agreement = هذا اتفاق
tour-agreement-text = اتفق الجيران على هذا معًا. ولاحقًا يأتي السؤال: هل ينجح؟
tour-sharing = هنا المشاركة مع الآخرين
tour-sharing-text = يظهر هنا أين يوجد عملك أيضًا. المشاركة بفلاشة أو عبر الواي فاي.
tour-sharing-demo = يظهر هنا أين يوجد عملك أيضًا. لا نشارك السجل التجريبي أبدًا.
tour-help = هنا المساعدة
tour-help-text = هل هناك شيء غير واضح؟ الجواب في «مساعدة». وهذه الجولة هناك أيضًا.
