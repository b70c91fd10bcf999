//! Signals from the command line: noticed, read by two, acted upon, closed, and told as one line of days.

use serde_json::{Value, json};

use crate::cases::Street;
use crate::kit::{AMINAS, Sitting, Table};

fn music() -> Value {
    json!({
        "noticed_on": "2026-11-20", "place": "Portiek 12", "kind": "noise",
        "observation": "Muziek tot na middernacht.", "rumour": "Het zou elke week zo zijn.",
        "interpretation": "Niemand zegt er iets van.",
    })
}

fn notices(sitting: &mut Sitting, draft: &Value) -> String {
    let saved = sitting.does_with(&["signal", "add"], draft);
    saved["id"].as_str().unwrap().to_owned()
}

fn listed(sitting: &mut Sitting, words: &[&str]) -> Vec<String> {
    let words: Vec<&str> = [&["signal", "list"], words].concat();
    let list = sitting.does(&words);
    let rows = list.as_array().unwrap().iter();
    rows.map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_signal_is_written_down_read_by_two_acted_upon_and_closed() {
    let table = Table::new();
    let (mut amina, mut bram, stick) = table.with_amina_and_bram();
    let id = notices(&mut amina, &music());
    let shown = amina.does(&["signal", "show", &id]);
    for (field, typed) in music().as_object().unwrap() {
        assert_eq!(&shown[field], typed, "{field}");
    }
    assert_eq!(shown["title"], "Geluid, Portiek 12");
    assert_eq!(shown["recorded_by"], "Amina");
    assert_eq!(shown["state"], "open");

    amina.does(&["signal", "heard", &id, "--on", "2026-11-21"]);
    amina.does(&["signal", "read", &id, "--phase", "unease"]);
    let action = json!({"text": "Koffie in het portiek", "who": "Bram", "due": null});
    let no = amina.refuses(&["signal", "action", &id], &action);
    assert_eq!(no, ("not_read_by_two".to_owned(), Value::Null));
    amina.exchanges(&stick);
    bram.exchanges(&stick);
    bram.does(&["signal", "heard", &id, "--on", "2026-11-22"]);
    bram.does(&["signal", "read", &id, "--phase", "tension"]);
    bram.does_with(&["signal", "action", &id], &action);
    bram.exchanges(&stick);
    amina.exchanges(&stick);
    let shown = amina.does(&["signal", "show", &id]);
    assert_eq!(
        (&shown["heard_again"], &shown["state"]),
        (&json!(2), &json!("action"))
    );
    assert_eq!(shown["action"]["who"], "Bram");
    let mut phases: Vec<&str> = shown["readers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reader| reader["phase"].as_str().unwrap())
        .collect();
    phases.sort_unstable();
    assert_eq!(
        phases,
        ["tension", "unease"],
        "who differ stand side by side"
    );

    let evening = json!({"title": "Koffie", "happened_on": "2026-11-23", "place": "Portiek 12"});
    let coffee = amina.records(&evening);
    amina.does(&["signal", "link", &id, "--to", &coffee]);
    let no = amina.refuses(&["signal", "link", &id, "--to", &id], &Value::Null);
    assert_eq!(no, ("not_found".to_owned(), json!("to")));
    let no = amina.refuses(&["signal", "close", &id], &json!({"feedback": ""}));
    assert_eq!(no, ("feedback_missing".to_owned(), json!("feedback")));
    let said = json!({"feedback": "De buren drinken nu samen koffie."});
    amina.does_with(&["signal", "close", &id], &said);
    let events = amina.does(&["signal", "timeline", &id]);
    let told: Vec<&str> = events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["what"].as_str().unwrap())
        .collect();
    for what in ["noticed", "heard", "read", "agreed", "led_to", "closed"] {
        assert!(told.contains(&what), "{what} in {told:?}");
    }
    let led_to = events.as_array().unwrap().iter();
    let led_to = led_to.filter(|event| event["what"] == "led_to");
    let titles: Vec<&Value> = led_to.map(|event| &event["document"]["title"]).collect();
    assert_eq!(titles, ["Koffie"]);
    let no = bram.refuses(&["signal", "reopen", &id], &Value::Null);
    assert_eq!(no.0, "signal_not_closed", "Bram has not heard of it yet");
    amina.does(&["signal", "reopen", &id]);
    amina.does(&["signal", "unlink", &id, "--to", &coffee]);
    assert_eq!(amina.does(&["signal", "show", &id])["led_to"], json!([]));
    amina.is_sound();
    bram.is_sound();
}

#[test]
fn signals_are_found_by_state_and_word_changed_thrown_away_and_fetched_back() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let id = notices(&mut amina, &music());
    let other =
        json!({"noticed_on": "2026-11-19", "kind": "litter", "rumour": "Er zou glas liggen."});
    let glass = notices(&mut amina, &other);
    assert_eq!(listed(&mut amina, &[]), [id.as_str(), &glass]);
    assert_eq!(listed(&mut amina, &["--limit", "1"]), [id.as_str()]);
    assert_eq!(listed(&mut amina, &["--search", "gla"]), [glass.as_str()]);
    amina.does_with(&["signal", "edit", &glass], &json!({"place": "Marktplein"}));
    assert_eq!(listed(&mut amina, &["--search", "markt"]), [glass.as_str()]);
    amina.does_with(
        &["signal", "close", &id],
        &json!({"feedback": "Het is stil."}),
    );
    assert_eq!(listed(&mut amina, &["--state", "closed"]), [id.as_str()]);
    assert_eq!(listed(&mut amina, &["--state", "open"]), [glass.as_str()]);
    let no = amina.refuses(&["signal", "list", "--state", "stuk"], &Value::Null);
    assert_eq!(no, ("unknown_choice".to_owned(), json!("state")));

    amina.does(&["signal", "delete", &glass]);
    assert_eq!(
        listed(&mut amina, &["--state", "open"]),
        Vec::<String>::new()
    );
    let bin = amina.does(&["bin", "list"]);
    assert_eq!(
        (&bin[0]["kind"], &bin[0]["title"]),
        (&json!("signal"), &json!("Afval, Marktplein"))
    );
    amina.does(&["signal", "restore", &glass]);
    assert_eq!(listed(&mut amina, &["--state", "open"]), [glass.as_str()]);
    amina.is_sound();
}

#[test]
fn what_points_at_somebody_is_told_and_what_is_about_one_person_is_refused() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let text = json!({"text": "Volgens Amina, op 06-00001234."});
    let found = amina.does_with(&["signal", "check"], &text);
    assert_eq!(
        found,
        json!([{"kind": "name", "from": 8, "to": 13}, {"kind": "telephone", "from": 18, "to": 29}])
    );
    for (fields, code, field) in [
        (
            json!({"about_one_person": true}),
            "about_one_person",
            "about_one_person",
        ),
        (
            json!({"place": "Kerkstraat 12"}),
            "house_number_in_place",
            "place",
        ),
        (
            json!({"observation": null, "rumour": null}),
            "nothing_noticed",
            "observation",
        ),
        (json!({"dader": "Jan"}), "unknown_field", "dader"),
    ] {
        let mut draft = music();
        for (name, value) in fields.as_object().unwrap() {
            draft[name] = value.clone();
        }
        let no = amina.refuses(&["signal", "add"], &draft);
        assert_eq!(no, (code.to_owned(), json!(field)), "{fields}");
    }
    assert_eq!(listed(&mut amina, &[]), Vec::<String>::new());
}

#[test]
fn a_signal_that_is_about_one_person_after_all_becomes_a_report_without_its_words() {
    let street = Street::new();
    let mut karin = street.karin.sit();
    let id = notices(&mut karin, &music());
    let case = karin.does(&["signal", "to-case", &id]);
    let case = karin.does(&["case", "show", case["id"].as_str().unwrap()]);
    assert_eq!(case["reported_on"], "2026-11-20");
    assert_eq!(case["kinds"], json!(["noise_people"]));
    assert_eq!(case["summary"], "Portiek 12");
    for words in ["middernacht", "elke week", "Niemand"] {
        assert!(!case.to_string().contains(words), "{words}");
    }
    let to = case["id"].as_str().unwrap();
    let no = karin.refuses(&["signal", "link", &id, "--to", to], &Value::Null);
    assert_eq!(
        no.0, "not_found",
        "a closed room stands in no book of the team"
    );
    let signal = karin.does(&["signal", "show", &id]).to_string();
    assert!(!signal.contains(case["id"].as_str().unwrap()));
    let mut marga = street.balie.sit();
    let stick = street.table.stick("verder");
    karin.exchanges(&stick);
    marga.exchanges(&stick);
    // On the laptop of everybody there is no closed room.
    let no = marga.refuses(&["signal", "to-case", &id], &Value::Null);
    assert_ne!(no.0, "not_found");
    assert_eq!(listed(&mut marga, &[]), [id.as_str()]);
}
