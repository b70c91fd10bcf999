### Vergeten: een kaart van iemand, of iets uit de prullenbak. Voor altijd, op elke laptop.

person-page-where = Де є ця людина?
person-page-nowhere = Цієї людини ніде немає.
person-page-role = Роль: { $role }
person-page-me = Це ви.
person-page-access = Ця людина має доступ до книги.
person-page-asked = Людина питає, що ми про неї знаємо? Є таке: ім’я і те, що нижче.
in-the-bin = у кошику

settings-forget = Забути
forget = Забути
forget-this = Забути: { $title }
forget-lead = «Забути» не те саме, що «викинути». Забуте ніколи не повернеться.
forget-who = Хто хоче, щоб про нього забули?
forget-who-help = Введіть ім’я. Спершу ви побачите, де ця людина записана.
forget-thing-help = Хочете забути щось інше? Спершу викиньте це. Потім виберіть «Забути» в кошику.
forget-to-bin = До кошика

forget-title-person = Забути? Кого: { $name }
forget-title-thing = Забути? Що: { $title }
forget-plan = Що зникне
forget-plan-card = Картка: ім’я, роль і картинка.
forget-plan-thing = Усе, що там є, і все, що там було раніше.
forget-plan-bin = Зараз це лежить у кошику. Звідти воно теж зникне.
forget-plan-drafts = { $count ->
    [one] { $count } чернетка про це на цьому ноутбуці.
    [few] { $count } чернетки про це на цьому ноутбуці.
    [many] { $count } чернеток про це на цьому ноутбуці.
   *[other] { $count } чернетки про це на цьому ноутбуці.
 }
forget-plan-parcels = { $count ->
    [one] { $count } пакунок тут це містить. Ми перепакуємо його.
    [few] { $count } пакунки тут це містять. Ми перепакуємо їх.
    [many] { $count } пакунків тут це містять. Ми перепакуємо їх.
   *[other] { $count } пакунка тут це містять. Ми перепакуємо їх.
 }
forget-plan-others = { $count ->
    [one] Із них { $count } чужий. Його перепакують під час наступного обміну.
    [few] Із них { $count } чужі. Їх перепакують під час наступного обміну.
    [many] Із них { $count } чужих. Їх перепакують під час наступного обміну.
   *[other] Із них { $count } чужого. Їх перепакують під час наступного обміну.
 }
forget-plan-apart = { $count ->
    [one] { $count } пакунок, що лежить окремо.
    [few] { $count } пакунки, що лежать окремо.
    [many] { $count } пакунків, що лежать окремо.
   *[other] { $count } пакунка, що лежать окремо.
 }
forget-plan-laptops = { $count ->
    [1] Про це дізнається лише цей ноутбук.
    [one] Це має забути { $count } ноутбук. Кожен скаже, коли це зроблено.
    [few] Це мають забути { $count } ноутбуки. Кожен скаже, коли це зроблено.
    [many] Це мають забути { $count } ноутбуків. Кожен скаже, коли це зроблено.
   *[other] Це мають забути { $count } ноутбука. Кожен скаже, коли це зроблено.
 }
forget-mentions = Це залишиться, але без імені
forget-mentions-thing = Ці домовленості з’явилися звідси. Вони залишаться.
forget-mentions-help = Там буде написано: людина, яку забули.
forget-texts = Тут ім’я є в тексті
forget-texts-help = Цей текст залишиться, як є. Приберіть ім’я самі або теж забудьте текст.
forget-perhaps = Тут, можливо, та сама людина
forget-perhaps-help = У цих текстах є частина імені. Подивіться самі.
forget-not = Сюди ми не дістанемося
forget-not-backups = Давніші резервні копії. Вони забудуть це, коли той ноутбук знову зробить обмін.
forget-not-paper = Що хтось надрукував або зберіг на іншому ноутбуці. Викиньте це самі.
forget-not-absent-laptops = Ноутбуки, які більше ніколи не зроблять обміну.
forget-not-elsewhere = Що хтось пам’ятає, записав деінде або має на фото.
forget-not-sealed-drafts = Чужі чернетки. Відкрити їх можуть лише їхні автори.
forget-not-free-text = Імена у звичайному тексті, теперішньому й давньому.
forget-type = Введіть слово: { $word }
forget-word = забути
forget-now = Забути назавжди
forget-access = Ця людина ще має доступ до книги. Спершу припиніть доступ.
forget-to-people = До людей

forgotten-now = Забуто на цьому ноутбуці
forgotten-begun = Забування почалося
forgotten-share = Тепер зробіть обмін з іншими ноутбуками. Тоді вони теж забудуть.
forget-progress = Хто вже забув?
forget-progress-none = Ще нічого не забуто.
forget-of = { $laptops ->
    [one] { $confirmed } з { $laptops } ноутбука
    [few] { $confirmed } з { $laptops } ноутбуків
    [many] { $confirmed } з { $laptops } ноутбуків
   *[other] { $confirmed } з { $laptops } ноутбука
 }
forget-was-person = Чиясь картка
forget-was-encounter = Зустріч
forget-was-names = Імена на зустрічі
forget-was-rule = Домовленість
forget-was-case = Справа
forget-was-circle = Закрите коло
forget-was-other = Запис із книги
forget-at = забуто { $day }
forget-awaits = { $laptop }: останній зв’язок { $when }
forget-awaits-never = { $laptop }: зв’язку ще не було
forget-held-by = { $who }: перепакує це під час наступного обміну.
forget-done = Усі ноутбуки це забули.
forget-not-gone = На цьому ноутбуці ще не зникло до кінця.

held = Це багато за один раз
held-says = { $count ->
    [one] Має зникнути { $count } запис разом із багатьма іншими. Samenboek чекає.
    [few] Одразу мають зникнути { $count } записи. Samenboek чекає.
    [many] Одразу мають зникнути { $count } записів. Samenboek чекає.
   *[other] Одразу має зникнути { $count } запису. Samenboek чекає.
 }
held-why = Так і було задумано? Помилка тут коштувала б дорого.
held-yes = Так, забути це
held-no = Ні
held-coordinator = Координатор має сказати «так» або «ні».
held-left = Ви сказали «ні». Тут усе залишиться. На інших ноутбуках вирішує координатор там.
held-allowed = { $count ->
    [one] Samenboek забуває { $count } запис.
    [few] Samenboek забуває { $count } записи.
    [many] Samenboek забуває { $count } записів.
   *[other] Samenboek забуває { $count } запису.
 }
held-left-toast = На цьому ноутбуці це залишиться.
forget-plan-other-card = Зникне ще й картка тієї самої людини: { $name }.
