### Ontmoetingen: lijst, formulier, bladzijde.

encounter = لقاء
new-encounter = لقاء جديد
change-encounter = تعديل اللقاء
this-week = هذا الأسبوع، { $range }
last-week = الأسبوع الماضي، { $range }
week-number = الأسبوع { $week }
people-count = { $count ->
    [0] لا أحد بعد
    [zero] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
people-sum = بالاسم { $named }، وجوه جديدة { $fresh }، بالعدد { $counted }{ $guests ->
    [0] {""}
    [zero] {""}
    [one] ، وضيف واحد
    [two] ، وضيفان
    [few] ، و { $guests } ضيوف
    [many] ، و { $guests } ضيفًا
   *[other] ، و { $guests } ضيف
 }
elsewhere-too = في مكان آخر أيضًا
planned = قادمة
no-encounters = لا توجد لقاءات بعد
no-encounters-help = هنا يُكتب أول لقاء. جملة واحدة تكفي.
nothing-found = لم نجد شيئًا
nothing-found-help = كلمة أخرى أو اسم أو مكان قد يساعد.
found-for = { $more ->
    [yes] أحدث اللقاءات ({ $count })، وفيها
   *[no] { $count ->
        [zero] لا لقاءات فيها
        [one] لقاء واحد فيه
        [two] لقاءان فيهما
        [few] { $count } لقاءات فيها
        [many] { $count } لقاء فيها
       *[other] { $count } لقاء فيها
    }
 }

what-was-it = ماذا كان؟
when = متى؟
day-today = اليوم
day-yesterday = أمس
day-other = يوم آخر
no-place = لا مكان بعد
choose-place = اختيار المكان
change-place = تغيير المكان
where-was-it = أين كان؟
place-done = انتهى
who-was-there = من حضر؟
everybody-of-last-time = { $count ->
    [zero] لا أحد من المرة السابقة
    [one] الشخص نفسه من المرة السابقة
    [two] الشخصان من المرة السابقة
    [few] كل من حضر المرة السابقة ({ $count })
    [many] كل من حضر المرة السابقة ({ $count })
   *[other] كل من حضر المرة السابقة ({ $count })
 }
more-faces = وجوه أكثر
find-or-add = بحث عن شخص
find-or-add-name = بحث عن اسم، أو كتابة اسم جديد
find-or-add-organiser = بحث عن اسم أو كتابته
new-faces = وجوه جديدة
without-name = بلا اسم
only-count = بالعدد فقط
the-rest = الباقي
how-was-it = كيف كان؟
tell-more = هل من شيء آخر للقول؟
save-encounter = حفظ اللقاء
save-changes = حفظ
finish-later = إكمال لاحقًا
draft-kept = مسودتك محفوظة على هذا الحاسوب.
draft-continues = هذه تكملة مسودتك: { $when }.
start-over = بدء من جديد

more = المزيد
title-help = إذا بقي فارغًا، يظهر ماذا كان وأين.
started-at = متى بدأ؟
ended-at = متى انتهى؟
who-organised = من نظّمه؟
take-away = إزالة: { $name }
take-away-short = إزالة
how-together = كيف كان التعامل معًا؟
what-changed = ماذا تغيّر؟
who-sat-together = من جلس مع من؟
tables-help = العد لكل طاولة أو فريق. المجموعة تختار كلماتها بنفسها، مثل فول وعدس.
group-number = المجموعة { $number }
seat-help = من جلس أين؟ أولا اختيار اسم، ثم طاولة. السحب ممكن أيضًا.
seat-here = الجلوس هنا
sits-at = مكان { $name }: { $table }.
sits-nowhere = لا مكان الآن لـ: { $name }.
take-from-table = إزالة { $name } من { $table }
mixing-here = { $share } من التواصل كان مع مجموعة أخرى. الصدفة تعطي من { $low } إلى { $high }.
field-seat = مكان الجلوس
table-name = طاولة أو فريق
table-called = الطاولة { $label }
table-add = إضافة طاولة
group-name = أي مجموعة
group-add = إضافة مجموعة

record-when = متى
between-times = من الساعة { $from } إلى { $to }
from-time = من الساعة { $time }
until-time = حتى الساعة { $time }
in-place = المكان: { $place }
attendance-sum = { $fresh ->
    [0] { $counted ->
        [0] { "" }
       *[other] { $named ->
            [0] بالعدد: { $counted }.
           *[other] وبالعدد: { $counted }.
        }
    }
    [zero] { "" }
    [one] { $counted ->
        [0] { $named ->
            [0] وجه جديد واحد.
           *[other] ووجه جديد واحد.
        }
       *[other] { $named ->
            [0] وجه جديد واحد، وبالعدد: { $counted }.
           *[other] ووجه جديد واحد، وبالعدد: { $counted }.
        }
    }
    [two] { $counted ->
        [0] { $named ->
            [0] وجهان جديدان.
           *[other] ووجهان جديدان.
        }
       *[other] { $named ->
            [0] وجهان جديدان، وبالعدد: { $counted }.
           *[other] ووجهان جديدان، وبالعدد: { $counted }.
        }
    }
    [few] { $counted ->
        [0] { $named ->
            [0] { $fresh } وجوه جديدة.
           *[other] و { $fresh } وجوه جديدة.
        }
       *[other] { $named ->
            [0] { $fresh } وجوه جديدة، وبالعدد: { $counted }.
           *[other] و { $fresh } وجوه جديدة، وبالعدد: { $counted }.
        }
    }
    [many] { $counted ->
        [0] { $named ->
            [0] { $fresh } وجهًا جديدًا.
           *[other] و { $fresh } وجهًا جديدًا.
        }
       *[other] { $named ->
            [0] { $fresh } وجهًا جديدًا، وبالعدد: { $counted }.
           *[other] و { $fresh } وجهًا جديدًا، وبالعدد: { $counted }.
        }
    }
   *[other] { $counted ->
        [0] { $named ->
            [0] { $fresh } وجه جديد.
           *[other] و { $fresh } وجه جديد.
        }
       *[other] { $named ->
            [0] { $fresh } وجه جديد، وبالعدد: { $counted }.
           *[other] و { $fresh } وجه جديد، وبالعدد: { $counted }.
        }
    }
 }
together-people = { $count ->
    [0] لم يُكتب أحد بعد.
    [zero] لم يُكتب أحد بعد.
    [one] المجموع: شخص واحد.
    [two] المجموع: شخصان.
    [few] المجموع: { $count } أشخاص.
    [many] المجموع: { $count } شخصًا.
   *[other] المجموع: { $count } شخص.
 }
about-this-encounter = عن هذا اللقاء
change = تعديل
same-once-more = مثله مرة أخرى
throw-away = حذف
bring-back = إرجاع
this-is-thrown-away = هذا في سلة المحذوفات.
what-did-we-agree = على ماذا اتفقنا؟
write-agreement = كتابة اتفاق
one-more-agreement = اتفاق آخر
who-wrote-this = من كتب هذا؟
import-choose-file = اختيار ملف
sign-in-sheet = قائمة الحضور
sign-in-sheet-help = ورقة يكتب عليها الناس أسماءهم. ثم تُنقل الأسماء إلى هنا.
print-it = طباعة
save-calendar = وضع في التقويم
calendar-saved = المواعيد القادمة في الملف. يمكن فتحه في تقويمك.
calendar-file = تقويم Samenboek
found-elsewhere = وجدنا أيضًا
found-all = الكل
found-kinds = أي نوع
