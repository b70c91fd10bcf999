### Photos with an encounter.

photos = Photos
photos-add = Add photos
photos-choose = Choose photos
photos-picked = { $count ->
    [one] 1 photo chosen
   *[other] { $count } photos chosen
 }
photo-who-question = { $count ->
    [one] Who is in this photo?
   *[other] Who is in these photos?
 }
photo-shows-nobody = Nobody can be recognised
photo-shows-people = People
photo-shows-not-asked = Not asked yet
photo-people = Who is in it
photo-off = Take off
photo-person-off = Take off: { $name }
photo-ask-later = Ask them later. Without a yes a photo goes nowhere.
photo-caption = Text with the photo
photo-caption-help = May stay empty.
photos-save = Add
photos-not = Don’t
photos-made-small = We make the photo smaller. Where and when it was taken is removed.
photos-coming-in = Adding: { $done } of { $total }
photos-added = { $count ->
    [one] 1 photo added.
   *[other] { $count } photos added.
 }
photos-refused = { $count ->
    [one] 1 file was not added.
   *[other] { $count } files were not added.
 }
photo-on-its-way = Still on its way
photo-named-on-its-way = { $caption }, still on its way
photo-not-shown = This photo does not work now
photo-number = Photo { $number }
photo-of = { $caption }, with { $names }
photo-with = In the photo:
photo-added-by = Added by { $name }, { $when }
photo-before = Previous
photo-next = Next
photo-place = { $place } of { $total }
photo-close = Close
photo-save = Save
photo-no-consent = { $count ->
    [one] This person gave no consent for a photo:
   *[other] These people gave no consent for a photo:
 }
photo-to-consents = To consents
field-caption = Text with the photo
field-shows = Who is in it
shows-nobody = Nobody can be recognised
shows-people = People
shows-not-asked = Not asked yet

photos-awaited = { $count ->
    [one] 1 photo is still on its way.
   *[other] { $count } photos are still on their way.
 }
photos-awaited-help = Photos come after the text. Share once more.
progress-photos = Photos: { $done } of { $total }
kind-photo = { $count ->
    [one] Photo
   *[other] Photos
 }
forget-plan-photos = { $count ->
    [one] 1 photo goes too.
   *[other] { $count } photos go too.
 }
forget-photos = These photos go too
forget-photos-help = A photo always goes whole, also when more people are in it.
forget-was-photo = A photo
apart-damaged-piece = This photo is damaged, or does not belong here.
    .try = Share again with the laptop that it comes from.
export-no-photos = Photos do not go into a file.
