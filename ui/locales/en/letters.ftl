### Letters out of a case: on paper and on screen.

paper-letter-date = Date: { $date }
paper-letter-dear = Dear { $name },
paper-letter-and = { $first } and { $last }
paper-letter-clock = { $hour }:{ $minute }
paper-letter-signed = { $names }, { $centre }
paper-letter-talk = Talk
paper-letter-free = It is free. What you tell us stays between us.
paper-letter-call = Call us on { $number }. Or leave a message. We will call you back.
paper-letter-come-by = Come by at the centre, or call us.
paper-letter-cannot = Can you not come? Then call { $number }.
paper-letter-cannot-say = Can you not come? Let us know.

paper-letter-neutral-title = May we talk with you?
paper-letter-neutral-what = We are from { $centre }. We help neighbours to talk with each other.
paper-letter-neutral-side = We take no side. We say nobody is right or wrong.
paper-letter-neutral-who = We, { $names }, would like to hear your story.
paper-letter-neutral-talk = At your home or at the centre. It takes about an hour.
paper-letter-neutral-choose = You choose whether you talk with us.

paper-letter-appointment-title = Our talk
paper-letter-appointment-what = We will meet:
paper-letter-day = Day
paper-letter-time = Time
paper-letter-place = Place
paper-letter-with = With

paper-letter-no-show-title = We were there
paper-letter-no-show-what = We came for our talk. We did not see you. This was the talk:
paper-letter-no-show-again = That can happen. Shall we choose another day?

paper-letter-referrer-title = How it ended
paper-letter-referrer-to = To the referrer
paper-letter-referrer-what = You brought a case to us. The case is closed now.
paper-letter-mark = Mark
paper-letter-reported = Reported on
paper-letter-closed = Closed on
paper-letter-outcome = Outcome
paper-letter-outcome-solved = Solved
paper-letter-outcome-partly = Partly solved
paper-letter-outcome-not-solved = Not solved
paper-letter-outcome-no-mediation = There was no mediation
paper-letter-outcome-referred = Referred to somebody else
paper-letter-referrer-only = We tell no more. The talks and the agreements belong to the neighbours.
paper-letter-referrer-agreed = The neighbour who asked for help agrees that you hear this.

paper-letter-referral-title = Is it not safe?
paper-letter-referral-what = Then we stop mediating. Others will help you.
paper-letter-referral-now = Is there danger now?
paper-letter-referral-now-call = Call 112. Police, fire brigade and ambulance come at once.
paper-letter-referral-police = Not urgent? The police
paper-letter-referral-police-call = Call 0900-8844.
paper-letter-referral-home = Violence at home, or worries about a child? Veilig Thuis
paper-letter-referral-home-call = Call 0800-2000. It is free, day and night.
paper-letter-referral-doctor = Is somebody doing very badly? The family doctor
paper-letter-referral-doctor-call = Call their own doctor. In the evening and at weekends: the out-of-hours surgery.
paper-letter-referral-crisis = Is somebody’s mind in great need? The crisis service
paper-letter-referral-crisis-call = The doctor or the out-of-hours surgery calls the crisis service.
paper-letter-referral-talk = Do you think of suicide? 113
paper-letter-referral-talk-call = Call 113 or 0800-0113. It is free, day and night.
paper-letter-referral-then = Is it safe again? Then we gladly talk on.

## On screen

talks-file = Talks
letter-file = Letter
letters = Letters
letters-help = You first see what comes on paper.
letter-neutral = Letter to the second party
letter-neutral-help = Without the complaint, and without who complained.
letter-appointment = Card for a talk
letter-appointment-help = Day, time, place and with whom.
letter-no-show = Card: nobody was there
letter-no-show-help = Without blame. With a new chance.
letter-referrer = Letter to the referrer
letter-referrer-help = Only how it ended. Nothing else.
letter-referral = When it is not safe
letter-referral-help = Who helps then, with telephone numbers.
letter-to = Who is the letter for?
letter-about-talk = Which talk is it about?
letter-language = In which language?
letter-no-words = We have no words on paper in { $language } yet. The letter is in { $written }.
letter-telephone = Which number can they call?
letter-telephone-help = Leave it empty when there is no number.
letter-preview = This is what comes on paper
letter-alt = { $letter }, page { $page } of { $pages }
letter-only-this = Nothing is in it but what you see here.
letter-print = Print
letter-save = Save as a file
letter-save-warn = This file is not locked. Whoever has it can read it. Keep it in a safe place, and throw it away later.
letter-save-yes = Save all the same
letter-saved = Saved as
letter-sent = Write down: sent
letter-sent-done = Written down. The letter went out.
letter-ask-told = May the referrer hear how it ended?
letter-ask-told-help = Ask each party. Without a yes no letter goes.
letter-told-yes = Yes, that is fine
letter-told-no = No
letter-told-said = Said yes.
letter-told-refused = Said no.
letter-told-asked-not = Not asked yet.
letter-not-yet = Close the case first. Then there is something to tell.
letter-back = Back to the case
poster-most-languages = Three languages on a poster at most.
