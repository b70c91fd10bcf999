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
drafts-away = { $count ->
    [zero] لا مسودات خلف عبارة السر.
    [one] مسودة واحدة خلف عبارة السر.
    [two] مسودتان خلف عبارة السر.
    [few] { $count } مسودات خلف عبارة السر.
    [many] { $count } مسودة خلف عبارة السر.
   *[other] { $count } مسودة خلف عبارة السر.
  }
drafts-away-open = اكتب عبارة السر
versions-of-case = حالة
versions-of-agreement = اتفاق في حالة
draft-of-series = سلسلة
draft-of-own-field = سؤال خاص
draft-of-signal-action = ما سيفعله أحد بشأن إشارة
draft-of-signal-close = ما حدث لإشارة
