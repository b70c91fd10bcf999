### Forgetting: somebody's card, or something from the bin. For good, on every laptop.

person-page-where = Where is this name in the book?
person-page-nowhere = This name is nowhere in the book.
person-page-role = Role: { $role }
person-page-me = That is you.
person-page-access = This person can open the book.
person-page-asked = Does somebody ask what we know? This stands here: the name, and the things below.
in-the-bin = in the bin

settings-forget = Forgetting
forget = Forget
forget-this = Forget: { $title }
forget-lead = Forgetting is not throwing away. It never comes back.
forget-who = Who asks: forget me?
forget-who-help = Type a name. First you see where that person stands.
forget-thing-help = Forget something else? Throw it away first. Then choose Forget in the bin.
forget-to-bin = To the bin

forget-title-person = Forget { $name }?
forget-title-thing = Forget { $title }?
forget-plan = This goes
forget-plan-card = The card: the name, the role and the picture.
forget-plan-thing = Everything in it, also what stood there earlier.
forget-plan-bin = It lies in the bin now. It goes from there too.
forget-plan-drafts = { $count ->
    [one] 1 draft about it on this laptop.
   *[other] { $count } drafts about it on this laptop.
 }
forget-plan-parcels = { $count ->
    [one] 1 parcel here holds it. We pack that again.
   *[other] { $count } parcels here hold it. We pack those again.
 }
forget-plan-others = { $count ->
    [one] 1 of them is somebody else’s. They pack it when they share next.
   *[other] { $count } of them are other people’s. They pack them when they share next.
 }
forget-plan-apart = { $count ->
    [one] 1 parcel that lies apart.
   *[other] { $count } parcels that lie apart.
 }
forget-plan-laptops = { $count ->
    [one] Only this laptop hears of it.
   *[other] { $count } laptops must forget it. Each laptop says when it did.
 }
forget-mentions = This stays, without the name
forget-mentions-thing = These agreements came out of it. They stay.
forget-mentions-help = It then says: somebody who was forgotten.
forget-texts = Here the name stands in the text
forget-texts-help = That text stays as it is. Take the name out yourself, or forget it too.
forget-perhaps = Here perhaps the same person is meant
forget-perhaps-help = These texts hold a part of the name. Look for yourself.
forget-not = This we cannot reach
forget-not-backups = Backups of before. They forget it when that laptop shares again.
forget-not-paper = What somebody printed, or saved on another laptop. Throw it away yourself.
forget-not-absent-laptops = Laptops that never share again.
forget-not-elsewhere = What somebody remembers, wrote elsewhere or has on a photo.
forget-not-sealed-drafts = Drafts of others. Only they can open those.
forget-not-free-text = Names in plain text, now and in what stood there earlier.
forget-type = Type the word: { $word }
forget-word = forget
forget-now = Forget for good
forget-access = This person can still open the book. Stop the access first.
forget-to-people = To People

forgotten-now = Forgotten on this laptop
forgotten-begun = The forgetting has begun
forgotten-share = Share with the other laptops now. Then they forget it too.
forget-progress = Who has forgotten it by now?
forget-progress-none = Nothing was forgotten yet.
forget-of = { $laptops ->
    [one] { $confirmed } of { $laptops } laptop
   *[other] { $confirmed } of { $laptops } laptops
 }
forget-was-person = Somebody’s card
forget-was-encounter = An encounter
forget-was-names = The names at an encounter
forget-was-rule = An agreement
forget-was-case = A case
forget-was-circle = A closed circle
forget-was-other = Something of the book
forget-at = forgotten on { $day }
forget-awaits = { $laptop }: last heard { $when }
forget-awaits-never = { $laptop }: never heard yet
forget-held-by = { $who } packs it again when they share next.
forget-done = All laptops have forgotten it.
forget-not-gone = Not wholly gone on this laptop yet.

held = This is much at once
held-says = { $count ->
    [one] 1 thing is to go, together with many others. Samenboek waits.
   *[other] { $count } things are to go at once. Samenboek waits.
 }
held-why = Was this meant? A mistake would cost much.
held-yes = Yes, forget this
held-no = No
held-coordinator = A coordinator must say yes or no.
held-left = You said: no. Here it stays. At other laptops a coordinator chooses there.
held-allowed = { $count ->
    [one] Samenboek forgets 1 thing.
   *[other] Samenboek forgets { $count } things.
 }
held-left-toast = It stays on this laptop.
forget-plan-other-card = The card of { $name } goes too. It is of the same person.
