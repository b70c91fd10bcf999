### About Samenboek.

about-app = About Samenboek
about-lead = The book of a community centre, on your own laptops.
about-network = What goes over the network?
about-network-nothing = Nothing goes to us or to a company. No measuring, no advertising.
about-network-near = Your laptops find each other in the same network. What they share is locked.
about-network-place = Did you choose a folder on the internet? Then parcels go there, locked.
about-network-update = Samenboek does not look for a new version by itself.
about-languages = A native speaker must still read these languages: { $languages }.
about-languages-all = All languages are complete.
about-languages-more = More about the languages
about-licence = Licence
about-licence-says = Samenboek is free software, under the EUPL 1.2. You may use, share and change it.
about-licence-read = Read the whole licence
about-licence-english = The text is in English.
about-others = The work of others
about-others-help = { $count ->
    [one] { $count } piece of others is in here, with its own licence.
   *[other] { $count } pieces of others are in here, each with its own licence.
 }
about-others-open = Show which
about-others-search = Search by name or licence
about-others-found = { $count ->
    [0] Nothing found. Try another word.
    [one] 1 piece found.
   *[other] { $count } pieces found.
 }
about-others-more = { $count ->
    [one] 1 more piece. Search to see it.
   *[other] { $count } more pieces. Search to see them.
 }
about-others-no-text = The licence is not given in full. This is its name: { $licence }.
accessibility-read = Read how accessible Samenboek is
