### Looking first: an invented book to look at, and the tour.

way-look = Look first
way-look-help = Open the example book. All people in it are invented.
look-again = Look at the example book
look-again-help = Your own book locks meanwhile. Nothing in it changes.
demo-making = We are making an example book
demo-making-help = This takes a few seconds. Your own book stays as it is.
demo-opens = The example book opens.
demo-progress = { $done } of { $total } things are in it.
demo-band = Example book
demo-band-says = This is an example. None of it is real.
demo-anew = Start over
demo-leave = Back to my book
demo-stop = Stop looking
demo-never = We never share the example book
demo-never-help = All people in it are invented. This way they never come into a real book.
demo-never-then = In your own book you see your team’s laptops here.
demo-never-save = We make no copy and no file of it either.

## The tour

tour = Tour
tour-start = Start the tour
tour-start-help = Five cards show you the way.
tour-step = Tour, { $step } of { $all }
tour-next = Next
tour-before = Previous
tour-done = Done
tour-close = Close
tour-today = Here the day begins
tour-today-text = At Today you see what is going on now. You also record an encounter here.
tour-encounter = This is an encounter
tour-encounter-text = Neighbours were together. Press it and read who were there.
tour-agreement = This is an agreement
tour-agreement-text = Neighbours agreed on this together. Later you ask: is it working?
tour-sharing = Here you share with others
tour-sharing-text = You see where else your work is. You share with a stick or over Wi-Fi.
tour-sharing-demo = You see where else your work is. We never share the example book.
tour-help = Here is help
tour-help-text = Not sure what to do? Look at Help. You find this tour there again.
