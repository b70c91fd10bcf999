//! Signals on two laptops: counted, read by two, acted upon, closed; and what is asked of people on the way.

use samenboek_app::{AppError, SignalQuery, SignalWhat};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::rule::RuleDraft;
use samenboek_domain::signal::{ActionDraft, SignalDraft, SignalState};
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::{Value, json};

const DAY: i64 = 86_400_000;

fn music() -> Value {
    json!({
        "noticed_on": "2026-11-20", "kind": "noise", "place": "Portiek 12",
        "observation": "Muziek tot na middernacht.", "rumour": "Het zou elke week zo zijn.",
    })
}

fn notices(laptop: &Laptop, draft: Value) -> Result<DocumentId, AppError> {
    let draft = SignalDraft::from_json(draft)?;
    Ok(laptop.house().record_signal(draft)?.value.id)
}

fn agrees(laptop: &Laptop, signal: &DocumentId) -> Result<(), AppError> {
    let draft = json!({"text": "Koffie in het portiek", "who": "Jan", "due": "2026-12-01"});
    let draft = ActionDraft::from_json(draft)?;
    laptop.house().act_on_signal(signal, &draft).map(|_| ())
}

fn refused<T>(answer: Result<T, AppError>) -> (&'static str, Option<String>) {
    match answer {
        Ok(_) => panic!("nobody said no"),
        Err(error) => (error.code(), error.field().map(str::to_owned)),
    }
}

fn quiet(laptop: &Laptop) -> usize {
    laptop.house().today().unwrap().quiet.len()
}

#[test]
fn two_laptops_that_both_heard_it_too_count_two() {
    let brug = Neighbourhood::of(2, 101);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = notices(marga, music()).unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        laptop.house().hear_signal(&id, "2026-11-21").unwrap();
    }
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert_eq!(laptop.house().signal(&id).unwrap().record.heard.len(), 2);
        let events = laptop.house().signal_timeline(&id).unwrap();
        let heard = events.iter().filter(|it| it.what == SignalWhat::Heard);
        assert!(heard.clone().all(|it| it.by.is_none()), "nobody asks who");
        assert_eq!(heard.count(), 2);
    }
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn whoever_pressed_it_by_mistake_takes_that_back_alone() {
    let brug = Neighbourhood::of(2, 102);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = notices(marga, music()).unwrap();
    brug.everybody_meets();
    amina.house().hear_signal(&id, "2026-11-21").unwrap();
    let mistake = marga.house().hear_signal(&id, "2026-11-21").unwrap().value;
    brug.everybody_meets();
    marga.house().undo(mistake.undo.as_deref()).unwrap();
    brug.everybody_meets();
    assert_eq!(amina.house().signal(&id).unwrap().record.heard.len(), 1);
}

#[test]
fn two_readers_on_two_laptops_see_it_differently_and_both_stand() {
    let brug = Neighbourhood::of(3, 103);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let id = notices(marga, music()).unwrap();
    brug.everybody_meets();
    marga.house().read_signal(&id, "unease").unwrap();
    // A minute later she sees it otherwise.
    marga.clock.advance(60_000);
    marga.house().read_signal(&id, "calm").unwrap();
    assert_eq!(refused(agrees(marga, &id)).0, "not_read_by_two");
    amina.house().read_signal(&id, "tension").unwrap();
    assert_eq!(refused(agrees(amina, &id)).0, "not_read_by_two");
    brug.everybody_meets();
    for laptop in [marga, amina, jan] {
        let view = laptop.house().signal(&id).unwrap();
        let mut readers: Vec<(&str, &str)> = view
            .readers
            .iter()
            .map(|it| (it.person.name.as_str(), it.phase.as_str()))
            .collect();
        readers.sort_unstable();
        assert_eq!(readers, [("Amina", "tension"), ("Marga", "calm")]);
        assert!(view.may_act);
    }
    assert!(marga.house().signal(&id).unwrap().read_by_me);
    assert!(!jan.house().signal(&id).unwrap().read_by_me);
    agrees(jan, &id).unwrap();
    let view = jan.house().signal(&id).unwrap();
    assert_eq!(view.state, SignalState::Action);
    assert_eq!(view.action.unwrap().who.unwrap().name, "Jan");
}

#[test]
fn closed_on_one_laptop_while_it_is_read_on_the_other() {
    let brug = Neighbourhood::of(2, 104);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = notices(marga, music()).unwrap();
    brug.everybody_meets();
    let said = "De buren drinken nu samen koffie.";
    marga.house().close_signal(&id, said).unwrap();
    amina.house().read_signal(&id, "calm").unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let view = laptop.house().signal(&id).unwrap();
        assert_eq!(view.state, SignalState::Closed);
        assert_eq!(view.record.closed.unwrap().feedback, said);
        assert_eq!(view.readers.len(), 1);
        let house = laptop.house();
        assert_eq!(refused(house.read_signal(&id, "calm")).0, "signal_closed");
        assert_eq!(
            refused(house.hear_signal(&id, "2026-11-21")).0,
            "signal_closed"
        );
    }
    amina.house().reopen_signal(&id).unwrap();
    assert_eq!(
        refused(amina.house().reopen_signal(&id)).0,
        "signal_not_closed"
    );
    brug.everybody_meets();
    let events = marga.house().signal_timeline(&id).unwrap();
    let what: Vec<SignalWhat> = events.iter().map(|event| event.what).collect();
    use SignalWhat::{Closed, Noticed, Read, Reopened};
    assert_eq!(what, [Noticed, Read, Closed, Reopened]);
    assert_eq!(events[2].text.as_deref(), Some(said));
    assert_eq!(events[3].by.as_deref(), Some("Amina"));
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn closing_needs_a_sentence_of_what_was_done() {
    let brug = Neighbourhood::of(1, 105);
    let marga = &brug.laptops[0];
    let id = notices(marga, music()).unwrap();
    let no = refused(marga.house().close_signal(&id, " \n"));
    assert_eq!(no, ("feedback_missing", Some("feedback".to_owned())));
}

#[test]
fn fourteen_days_of_nothing_stand_on_the_first_screen_and_any_deed_takes_them_off() {
    let brug = Neighbourhood::of(1, 106);
    let marga = &brug.laptops[0];
    let id = notices(marga, music()).unwrap();
    // The clock stands on the 22nd; it was noticed on the 20th.
    marga.clock.advance(11 * DAY);
    assert_eq!(quiet(marga), 0);
    marga.clock.advance(DAY);
    assert_eq!(quiet(marga), 1, "on the fourteenth day");
    marga.house().hear_signal(&id, "2026-12-04").unwrap();
    assert_eq!(quiet(marga), 0);
    marga.clock.advance(13 * DAY);
    assert_eq!(quiet(marga), 0);
    marga.clock.advance(DAY);
    assert_eq!(quiet(marga), 1);
    marga.house().close_signal(&id, "Het is nu stil.").unwrap();
    assert_eq!(quiet(marga), 0);
}

#[test]
fn a_signal_that_nothing_came_of_expires_and_only_people_throw_it_away() {
    let brug = Neighbourhood::of(1, 107);
    let marga = &brug.laptops[0];
    let id = notices(marga, music()).unwrap();
    let so = |state| {
        let query = SignalQuery {
            state: Some(state),
            ..SignalQuery::default()
        };
        marga.house().list_signals(&query).unwrap().rows.len()
    };
    let view = marga.house().signal(&id).unwrap();
    assert_eq!(view.expires_on.as_deref(), Some("2027-11-20"));
    marga.clock.advance(362 * DAY);
    assert_eq!((so(SignalState::Open), so(SignalState::Expired)), (1, 0));
    marga.clock.advance(DAY);
    assert_eq!((so(SignalState::Open), so(SignalState::Expired)), (0, 1));
    assert_eq!(quiet(marga), 0);
    marga.house().throw_away(&id).unwrap();
    assert_eq!(so(SignalState::Expired), 0);
    marga.house().fetch_back(&id).unwrap();
    assert_eq!(so(SignalState::Expired), 1);
}

#[test]
fn from_a_signal_over_an_evening_to_a_rule_that_is_kept_is_one_line_of_days() {
    let brug = Neighbourhood::of(2, 108);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = notices(marga, music()).unwrap();
    let coffee = marga.record(evening("Koffie in het portiek"));
    let rule = json!({
        "title": "Stil na tien uur", "items": [{"text": "Na tien uur geen muziek"}],
        "came_from": coffee.to_string(),
    });
    let rule = RuleDraft::from_json(rule).unwrap();
    let rule = marga.house().record_rule(rule).unwrap().value.id;
    marga.house().link_signal(&id, &coffee).unwrap();
    marga.house().link_signal(&id, &rule).unwrap();
    brug.everybody_meets();
    let item = amina.house().rule(&rule).unwrap().items[0].id;
    let answered = amina.house();
    answered
        .answer_rule(&rule, &item, "partly", "2026-12-06")
        .unwrap();
    brug.everybody_meets();
    let events = marga.house().signal_timeline(&id).unwrap();
    let told: Vec<(&str, &str)> = events
        .iter()
        .map(|event| (event.on.as_str(), event.what.code()))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-11-20", "noticed"),
            ("2026-11-20", "led_to"),
            ("2026-11-22", "led_to"),
            ("2026-12-06", "kept"),
        ]
    );
    let kept = events.last().unwrap();
    assert_eq!(kept.code.as_deref(), Some("partly"));
    assert_eq!(kept.text.as_deref(), Some("Na tien uur geen muziek"));
    assert_eq!(kept.by.as_deref(), Some("Amina"));
    let behind = marga.house().signals_behind(&rule).unwrap();
    assert_eq!(behind[0].row.id, id);
    assert_eq!(marga.house().signal(&id).unwrap().expires_on, None);

    let nobody = marga.house().team().unwrap()[0].person;
    let card = DocumentId::from_bytes(*nobody.as_bytes());
    assert_eq!(
        refused(marga.house().link_signal(&id, &card)),
        ("not_found", Some("to".to_owned())),
        "nothing but an encounter or a rule comes of a signal"
    );
}

#[test]
fn what_is_about_one_person_is_no_signal_and_its_words_stand_nowhere() {
    let brug = Neighbourhood::of(1, 109);
    let marga = &brug.laptops[0];
    let mut draft = music();
    draft["observation"] = json!("Wielewaal schreeuwt tegen iedereen.");
    draft["about_one_person"] = json!(true);
    let no = refused(notices(marga, draft));
    let field = Some("about_one_person".to_owned());
    assert_eq!(no, ("about_one_person", field));
    let all = marga.house().list_signals(&SignalQuery::default()).unwrap();
    assert!(all.rows.is_empty());
}

#[test]
fn names_of_this_book_and_numbers_are_warned_of_while_somebody_types() {
    let brug = Neighbourhood::of(1, 110);
    let marga = &brug.laptops[0];
    marga.record(json!({
        "title": "Soep", "happened_on": "2026-11-20", "attendance": {"named": ["Fatma Yıldız"]}
    }));
    let found = |text: &str| -> Vec<&'static str> {
        let found = marga.house().check_signal_text(text).unwrap();
        found.into_iter().map(|found| found.kind.code()).collect()
    };
    assert_eq!(found("fatma maakt lawaai"), ["name"]);
    assert_eq!(found("Yildiz, of mevrouw Bakker"), ["name", "name"]);
    assert_eq!(
        found("bel 06-00001234 of Kerkstraat 12"),
        ["telephone", "house_number"]
    );
    assert_eq!(found("Er ligt glas in portiek 12"), Vec::<&str>::new());
    let mut draft = music();
    draft["place"] = json!("Kerkstraat 12");
    assert_eq!(refused(notices(marga, draft)).0, "house_number_in_place");
}

#[test]
fn places_that_were_used_before_are_offered_but_no_house() {
    let brug = Neighbourhood::of(1, 111);
    let marga = &brug.laptops[0];
    for place in ["Kerkstraat 12", "Marktplein", "Portiek 12"] {
        marga.record(json!({"title": "Soep", "happened_on": "2026-11-20", "place": place}));
    }
    notices(marga, music()).unwrap();
    let places = marga.house().signal_form().unwrap().places;
    assert_eq!(places[0], "Portiek 12");
    assert!(places.contains(&"Marktplein".to_owned()));
    assert_eq!(places.len(), 2, "{places:?}");
}

#[test]
fn whoever_is_forgotten_is_found_in_signals_too() {
    let brug = Neighbourhood::of(1, 112);
    let marga = &brug.laptops[0];
    let mut draft = music();
    draft["rumour"] = json!("Fatma zou erbij zijn.");
    let id = notices(marga, draft).unwrap();
    marga.record(json!({
        "title": "Soep", "happened_on": "2026-11-20", "attendance": {"named": ["Fatma"]}
    }));
    let person = marga.house().find_people("Fatma").unwrap()[0].person;
    let what = samenboek_app::ToForget::Person(person);
    let plan = marga.house().forget_preview(&what).unwrap();
    assert!(plan.texts.iter().any(|mention| mention.id == id));
}
