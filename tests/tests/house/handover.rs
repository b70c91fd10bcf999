//! What somebody leaves behind, and giving it to somebody else; fields of the centre's own.

use samenboek_app::HandoverDraft;
use samenboek_domain::field::FieldDraft;
use samenboek_domain::group::GroupDraft;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::CardDraft;
use samenboek_domain::person::duty::{Duty, DutyDraft};
use samenboek_domain::rule::RuleDraft;
use samenboek_domain::series::SeriesDraft;
use samenboek_domain::signal::{ActionDraft, SignalDraft};
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::{Value, json};

fn called(laptop: &Laptop, name: &str) -> PersonId {
    let found = laptop.house().find_people(name).unwrap();
    found.iter().find(|tile| tile.name == name).unwrap().person
}

fn organisers(laptop: &Laptop, id: &DocumentId) -> Vec<String> {
    let view = laptop.house().encounter(id).unwrap();
    view.organisers.into_iter().map(|it| it.name).collect()
}

#[test]
fn whoever_goes_leaves_a_list_that_somebody_else_takes_over_in_one_deed_and_back() {
    let brug = Neighbourhood::of(2, 821);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let evening = |title: &str, day: &str, who: Value| {
        marga.record(json!({"title": title, "happened_on": day, "organisers": who}))
    };
    let past = evening("Soep", "2026-11-01", json!(["Fatma"]));
    let planned = evening("Kerst", "2026-12-20", json!(["Fatma", "Jan"]));
    let alone = evening("Nieuwjaar", "2027-01-10", json!(["Fatma"]));
    let rule = |draft: Value| {
        marga
            .house()
            .record_rule(RuleDraft::from_json(draft).unwrap())
            .unwrap()
            .value
            .id
    };
    let stairs = rule(
        json!({"title": "Portiek schoon", "items": [{"text": "Dweilen", "who": "Fatma"}], "evaluate_on": "2027-03-01"}),
    );
    let group = GroupDraft::from_json(
        json!({"name": "Koor", "members": [{"person": "Fatma", "role": "contact", "from": "2026-01-01"}, {"person": "Fatma"}]}),
    );
    let choir = marga
        .house()
        .record_group(&group.unwrap())
        .unwrap()
        .value
        .id;
    let fatma = called(marga, "Fatma");
    let duty = DutyDraft {
        duty: Some("host".into()),
        from: Some("2026-01-01".into()),
        until: None,
    };
    marga.house().add_duty(&fatma, &duty).unwrap();

    let left = marga.house().handover(&fatma, None).unwrap();
    let titles: Vec<&str> = left
        .encounters
        .iter()
        .map(|it| it.mention.title.as_str())
        .collect();
    assert_eq!(titles, ["Kerst", "Nieuwjaar"]);
    assert_eq!((left.rules.len(), left.rules[0].sees_to_it), (1, true));
    assert_eq!((left.groups.len(), left.duties.len()), (1, 1));

    let jan = called(marga, "Jan");
    let to = |to: Option<&str>, end_duties| HandoverDraft {
        to: to.map(str::to_owned),
        on: None,
        end_duties,
    };
    let code = |draft: &HandoverDraft| marga.house().hand_over(&fatma, draft).unwrap_err().code();
    assert_eq!(code(&to(None, false)), "handover_to_nobody");
    assert_eq!(code(&to(Some("Fatma"), false)), "handover_to_self");
    assert_eq!(code(&to(Some("Niemand"), false)), "unknown_person");

    let done = marga
        .house()
        .hand_over(&fatma, &to(Some("Jan"), true))
        .unwrap()
        .value;
    assert_eq!((done.given, done.ended), (4, 1));
    assert_eq!(
        organisers(marga, &past),
        ["Fatma"],
        "what was stays as it was"
    );
    assert_eq!(
        organisers(marga, &planned),
        ["Jan"],
        "once, though he was there already"
    );
    assert_eq!(organisers(marga, &alone), ["Jan"]);
    assert_eq!(
        marga.house().rule(&stairs).unwrap().items[0]
            .who
            .as_ref()
            .unwrap()
            .person,
        jan
    );
    let members = marga.house().group(&choir).unwrap().members;
    let contacts: Vec<(&str, Option<&str>, Option<&str>)> = members
        .iter()
        .filter(|it| it.role == "contact")
        .map(|it| {
            (
                it.person.name.as_str(),
                it.from.as_deref(),
                it.until.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        contacts,
        [
            ("Fatma", Some("2026-01-01"), Some("2026-11-22")),
            ("Jan", Some("2026-11-23"), None)
        ]
    );
    assert!(
        members
            .iter()
            .any(|it| it.role == "member" && it.until.is_none()),
        "she still sings"
    );
    let later = Some("2026-11-23".parse().unwrap());
    assert!(
        marga
            .house()
            .who_does(Some(Duty::Host), later)
            .unwrap()
            .is_empty()
    );
    let left = marga.house().handover(&fatma, None).unwrap();
    assert_eq!(
        (
            left.encounters.len(),
            left.rules.len(),
            left.groups.len(),
            left.duties.len()
        ),
        (0, 0, 0, 0)
    );

    marga.house().undo(done.saved.undo.as_deref()).unwrap();
    assert_eq!(organisers(marga, &planned), ["Fatma", "Jan"]);
    let left = marga.house().handover(&fatma, None).unwrap();
    assert_eq!(
        (
            left.encounters.len(),
            left.rules.len(),
            left.groups.len(),
            left.duties.len()
        ),
        (2, 1, 1, 1)
    );
    for laptop in [0, 1, 0] {
        brug.laptops[laptop].exchange(&mut brug.stick()).unwrap();
    }
    assert_eq!(organisers(amina, &alone), ["Fatma"]);
    assert_eq!(marga.book(), amina.book());
    assert!(marga.house().verify().unwrap().problems.is_empty());
}

#[test]
fn only_what_somebody_does_here_ends_when_nobody_takes_it_over() {
    let brug = Neighbourhood::of(1, 822);
    let marga = &brug.laptops[0];
    marga.record(json!({"title": "Kerst", "happened_on": "2026-12-20", "organisers": ["Fatma"]}));
    let fatma = called(marga, "Fatma");
    for (duty, from) in [("host", "2026-01-01"), ("mentor", "2027-01-01")] {
        let draft = DutyDraft {
            duty: Some(duty.into()),
            from: Some(from.into()),
            until: None,
        };
        marga.house().add_duty(&fatma, &draft).unwrap();
    }
    let draft = HandoverDraft {
        to: None,
        on: Some("2026-12-31".into()),
        end_duties: true,
    };
    let done = marga.house().hand_over(&fatma, &draft).unwrap().value;
    assert_eq!(
        (done.given, done.ended),
        (0, 1),
        "what has not begun by then does not end"
    );
    assert_eq!(
        marga
            .house()
            .handover(&fatma, None)
            .unwrap()
            .encounters
            .len(),
        1
    );
}

#[test]
fn a_centre_has_fields_of_its_own_and_a_guard_keeps_out_what_the_law_does() {
    let brug = Neighbourhood::of(2, 823);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let make = |laptop: &Laptop, draft: Value| {
        let draft = FieldDraft::from_json(draft).unwrap();
        laptop
            .house()
            .record_field(&draft)
            .map(|saved| saved.value.id)
            .map_err(|no| (no.code(), no.arguments()))
    };
    let shirt = json!({"name": "Maat", "sort": "choice", "options": ["S", "M"]});
    assert_eq!(
        make(amina, shirt.clone()).unwrap_err().0,
        "not_a_coordinator"
    );
    let (code, arguments) = make(marga, json!({"name": "geloof"})).unwrap_err();
    assert_eq!(
        (code, arguments["why"].as_str()),
        ("field_sensitive", "religion")
    );
    let shirt = make(marga, shirt).unwrap();
    assert_eq!(
        make(marga, json!({"name": "MAAT"})).unwrap_err().0,
        "same_field"
    );
    for laptop in [0, 1, 0] {
        brug.laptops[laptop].exchange(&mut brug.stick()).unwrap();
    }
    let card = |said: &str| {
        CardDraft::from_json(json!({"name": "Fatma", "own": {(shirt.to_string()): said}})).unwrap()
    };
    let wrong = amina.house().record_person(&card("XL")).unwrap_err();
    assert_eq!(
        (wrong.code(), wrong.field()),
        ("no_answer_of_field", Some(format!("own.{shirt}").as_str()))
    );
    let fatma = PersonId::from(amina.house().record_person(&card("M")).unwrap().value.id);
    assert_eq!(
        amina
            .house()
            .put_field_away(&shirt, true)
            .unwrap_err()
            .code(),
        "not_a_coordinator"
    );
    assert_eq!(
        marga.house().throw_away(&shirt).unwrap_err().code(),
        "field_stays"
    );
    marga.house().put_field_away(&shirt, true).unwrap();
    for laptop in [0, 1, 0] {
        brug.laptops[laptop].exchange(&mut brug.stick()).unwrap();
    }
    for laptop in [marga, amina] {
        assert!(laptop.house().list_fields().unwrap()[0].put_away);
        let view = laptop.house().person_view(&fatma).unwrap();
        assert_eq!(
            view.details.own.get(&shirt.to_string()).map(String::as_str),
            Some("M"),
            "what was filled in is kept"
        );
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
    marga.house().put_field_away(&shirt, false).unwrap();
    assert!(!marga.house().list_fields().unwrap()[0].put_away);
}

#[test]
fn a_series_and_what_somebody_would_do_about_a_signal_go_to_somebody_else_too() {
    let brug = Neighbourhood::of(2, 822);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let series = |draft: Value| {
        let draft = SeriesDraft::from_json(draft).unwrap();
        marga.house().record_series(&draft).unwrap().value.id
    };
    let soup = series(
        json!({"title": "Soep", "organisers": ["Fatma"], "from": "2026-11-03", "rhythm": "FREQ=MONTHLY;INTERVAL=1"}),
    );
    series(
        json!({"title": "Zomer", "organisers": ["Fatma"], "from": "2026-06-01", "until": "2026-08-31", "rhythm": "FREQ=MONTHLY;INTERVAL=1"}),
    );
    brug.everybody_meets();
    let noise = json!({"noticed_on": "2026-11-20", "kind": "noise", "place": "Brugstraat", "observation": "Er is veel lawaai."});
    let noise = SignalDraft::from_json(noise).unwrap();
    let noise = marga.house().record_signal(noise).unwrap().value.id;
    brug.everybody_meets();
    for laptop in [marga, amina] {
        laptop.house().read_signal(&noise, "unease").unwrap();
    }
    brug.everybody_meets();
    let action = ActionDraft {
        text: Some("Aanbellen".to_owned()),
        who: Some("Fatma".to_owned()),
        due: Some("2026-12-01".to_owned()),
    };
    marga.house().act_on_signal(&noise, &action).unwrap();
    let (fatma, jan) = (called(marga, "Fatma"), "Amina");
    let left = marga.house().handover(&fatma, None).unwrap();
    let ids: Vec<DocumentId> = left.encounters.iter().map(|it| it.mention.id).collect();
    assert_eq!(ids, [soup, noise], "what is over is not left behind");
    let draft = HandoverDraft {
        to: Some(jan.to_owned()),
        on: None,
        end_duties: false,
    };
    let done = marga.house().hand_over(&fatma, &draft).unwrap().value;
    assert_eq!(done.given, 2);
    let heir = called(marga, jan);
    let holds = |laptop: &Laptop| {
        let signal = laptop.house().signal(&noise).unwrap().record.action;
        let series = laptop.house().series(&soup).unwrap().record.organisers;
        (signal.and_then(|it| it.who), series)
    };
    assert_eq!(holds(marga), (Some(heir), vec![heir]));
    brug.everybody_meets();
    assert_eq!(holds(amina), (Some(heir), vec![heir]));
    marga.house().undo(done.saved.undo.as_deref()).unwrap();
    assert_eq!(holds(marga), (Some(fatma), vec![fatma]));
}
