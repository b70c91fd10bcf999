### Vandaag.

today-encounters = لقاءات اليوم
nothing-today = لا شيء اليوم بعد
nothing-today-help = هل كان هناك شيء؟ يُكتب هنا. جملة واحدة تكفي.
written-by = بقلم
same-as-last-time = مثل المرة السابقة
drafts-to-finish = مسودات للإكمال
finish-draft = إكمال
draft-of-encounter = لقاء
draft-of-encounter-again = لقاء
draft-of-rule = اتفاق
draft-of-rule-from = اتفاق
draft-of-other = مسودة
does-it-work = هل ينجح الأمر؟
does-it-work-help = اتفقتم على هذا. كيف يسير الآن؟
asked-since = منذ { $day }
about-your-work = عن عملك
more-two-versions = { $count ->
    [zero] لا توجد صيغتان في مكان آخر
    [one] مرة أخرى توجد صيغتان
    [two] مرتان أخريان توجد فيهما صيغتان
    [few] { $count } مرات أخرى توجد صيغتان
    [many] { $count } مرة أخرى توجد صيغتان
   *[other] { $count } مرة أخرى توجد صيغتان
 }
look-at-receipt = عرض ما وصلك
