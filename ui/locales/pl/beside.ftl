### Naast de stappen van een zaak: veiligheid, gesprekken, wie bemiddelt, terugkijken.

## Veiligheid

flag-begin = Nie jest bezpiecznie
flag-title = Co się dzieje?
flag-help = Sprawa od razu się zatrzyma. Nie pisz o chorobie i nie oceniaj.
flag-violence = Przemoc
flag-weapons = Broń
flag-threat = Groźby
flag-child = Dziecko w niebezpieczeństwie
flag-crisis = Ktoś pilnie potrzebuje pomocy
flag-other = Coś innego
flag-save = Zatrzymaj sprawę
flag-done = Sprawa jest zatrzymana.
stopped-title = Ta sprawa jest zatrzymana: nie jest bezpiecznie.
stopped-by = { $what }. Kto zapisał: { $name }, { $day }.
stopped-what-now = Nie idź tam bez innych osób. Jest teraz niebezpiecznie? Dzwoń pod 112.
stopped-who = Potem zadzwoń do koordynatora.
stopped-paper = Kto teraz pomoże?
stopped-lift = Wznów sprawę
stopped-lift-only = Tylko koordynator może wznowić sprawę.
stopped-why = Dlaczego można iść dalej?
stopped-why-help = Wystarczy jedno zdanie. Przeczytają je wszyscy w tej sprawie.
stopped-lift-save = Wznów sprawę
stopped-lifted = Sprawa idzie dalej.
draft-of-case-lift = Dlaczego sprawa idzie dalej
stopped-short = Zatrzymana

## Gesprekken

meetings = Zaplanowane rozmowy
meetings-none = Nic jeszcze nie zaplanowano.
meeting-add = Zaplanuj rozmowę
meeting-what = Jaka to rozmowa?
meeting-first-talk = Z pierwszą stroną
meeting-second-talk = Z drugą stroną
meeting-session = Ze wszystkimi razem
meeting-aftercare = Dalszy kontakt
meeting-other = Inna rozmowa
meeting-on = Którego dnia?
meeting-at = O której godzinie?
meeting-place = Gdzie?
meeting-save = Zapisz rozmowę
meeting-strike = Odwołaj
meeting-strike-of = Odwołaj: { $day }
meeting-struck = Przekreślono. Rozmowa jest odwołana.
meeting-when = { $day }, godz. { $time }
meeting-card = Zrób kartkę
talks-save = Dodaj rozmowy do kalendarza
talks-save-help = W kalendarzu jest tylko słowo „Rozmowa”. Bez nazwisk i bez ulicy.
draft-of-case-meeting = Rozmowa w sprawie

## Ook opgeschreven

noted = Zapisano także
noted-letter = Wysłano: { $letter }
noted-letter-to = Wysłano: { $letter }. Do kogo: { $name }
noted-flag = Nie jest bezpiecznie: { $what }
noted-lift = Sprawa idzie dalej
noted-told-yes = { $name } zgadza się, żeby powiedzieć osobie kierującej
noted-told-no = { $name } nie zgadza się, żeby powiedzieć osobie kierującej
noted-meeting = Zaplanowano rozmowę: { $day }
noted-knows = { $name } zna jedną ze stron
noted-strike = Przekreśl
noted-strike-of = Przekreśl: { $what }
noted-struck = przekreślone
noted-done = Przekreślono. Nadal to widać.

## Wie bemiddelt

proposals = Propozycja
proposals-help = Ty wybierasz. Tu widać, dlaczego pasują.
proposals-none = Nie ma odpowiedniej pary. Wybierz samodzielnie.
proposals-by-hand = Wybierz dwie osoby
proposal-take = Wybierz tę parę
proposal-take-of = Wybierz tę parę: { $names }
proposals-left-out = Nie proponujemy
reason-speaks = Zna język: { $language }
reason-speaks-not = Nikt nie zna języka: { $language }
reason-language-unknown = Nie wiemy, kto zna język: { $language }
reason-experienced = { $name } ma duże doświadczenie
reason-both-new = Nowe dla obu osób
reason-did-this = { $name } zna już takie sprawy
reason-free = Nie mają teraz żadnej sprawy
reason-busy = { $name } ma dużo spraw
reason-near = { $name } mieszka blisko
reason-distance-unknown = Nie wiemy, jak blisko mieszkają
bar-is-party = nazywa się tak jak jedna ze stron
bar-lives-there = mieszka pod adresem jednej ze stron
bar-knows-party = zna jedną ze stron
bar-declined = już odmawia
bar-not-area = nie chce na tej ulicy
bar-not-kind = nie chce takich spraw
knows-party = Zna jedną ze stron
knows-party-of = { $name }: zna jedną ze stron
knows-party-done = Zapisano. Tej osoby już nie zaproponujemy.
case-hint-mediator-knows-party = Mediator zna jedną ze stron. Wybierz kogoś innego.
decline = Ta sprawa nie jest dla mnie
decline-why = Dlaczego nie? Wybierz jeden powód.
decline-help = Potem nie przeczytasz już tego, co dojdzie nowego.
decline-knows-party = Znam kogoś
decline-too-near = Za blisko
decline-too-busy = Za mało czasu
decline-not-for-me = Nie pasuje do mnie
decline-other = Coś innego
declined-done = Koordynator szuka kogoś innego.
declined-by = { $name } odmawia.
case-step-declined = Mediator odmawia
case-due-safety = Nie jest bezpiecznie: sprawdź teraz
case-due-safety-late = Nie jest bezpiecznie: sprawdź teraz
case-due-safety-help = Sprawa jest zatrzymana, aż sprawdzi ją koordynator.
case-due-short-safety = nie jest bezpiecznie, zatrzymana
case-due-short-safety-late = nie jest bezpiecznie, zatrzymana
case-due-pair = Znajdź mediatora, termin: { $until }
case-due-pair-late = Znajdź mediatora, termin minął: { $until }
case-due-pair-help = Ktoś odmówił.
case-due-short-pair = znajdź mediatora
case-due-short-pair-late = znajdź teraz mediatora

## Partijen

party-more = Język i wiek
party-more-of = Język i wiek: { $name }
party-language = W jakim języku ta osoba najlepiej czyta i mówi?
party-language-none = Nie wiem
party-age = Ile ma lat?
party-adult = 18 lub więcej
party-minor = Od 12 do 17
party-child = Mniej niż 12
party-guardian = Kto jej towarzyszy?
party-guardian-help = Rodzic lub opiekun.
party-save = Zapisz
party-is-minor = Osoba niepełnoletnia
party-with-guardian = Razem z: { $name }
party-without-guardian = Kto towarzyszy tej osobie niepełnoletniej? Zapisz to.
party-speaks = Czyta i mówi: { $language }

## Terugkijken

look-back = Jak to oceniają?
look-back-help = Zapytaj. Nikt nie musi odpowiadać.
look-back-of = { $name }: { $question }
question-heard = Czy dobrze słuchaliśmy?
question-fair = Czy traktowaliśmy obie strony uczciwie?
question-helped = Czy to pomogło?
face-good = Tak
face-so-so = Trochę
face-bad = Nie
look-back-two = Dwie odpowiedzi, na dwóch laptopach: { $faces }

## Hoe iemand bemiddelt

wishes = Mediacje
wishes-help = Dzięki temu koordynator znajduje parę. Czyta to cały zespół.
wishes-none = Nic tu jeszcze nie ma.
wish-speaks = Zna język: { $value }
wish-not-area = Nie tutaj: { $value }
wish-not-with = Nie razem z: { $value }
wish-not-kind = Nie na temat: { $value }
wish-add = Zapisz coś
wish-which = Co chcesz zapisać?
wish-which-speaks = Język
wish-which-not-area = Nie ta ulica
wish-which-not-with = Nie z tą osobą
wish-which-not-kind = Nie ten rodzaj spraw
wish-language = Jaki język?
wish-area = Jaka ulica lub kod pocztowy?
wish-person = Z kim nie?
wish-kind = Na jaki temat nie?
wish-save = Zapisz
wish-drop = Usuń
wish-drop-of = Usuń: { $what }

## Talen

tongue-nl = niderlandzki
tongue-en = angielski
tongue-ar = arabski
tongue-tr = turecki
tongue-uk = ukraiński
tongue-pl = polski
tongue-ti = tigrinia
tongue-so = somalijski
tongue-fa = perski (farsi)
tongue-prs = dari
tongue-ps = paszto
tongue-ku = kurdyjski
tongue-rif = berberyjski
tongue-fr = francuski
tongue-de = niemiecki
tongue-es = hiszpański
tongue-pt = portugalski
tongue-ru = rosyjski
tongue-ro = rumuński
tongue-bg = bułgarski
tongue-zh = chiński
tongue-pap = papiamento
tongue-srn = sranan
tongue-dse = niderlandzki język migowy
draft-of-case-party = Coś o stronie w sprawie
field-party = O stronie w sprawie
