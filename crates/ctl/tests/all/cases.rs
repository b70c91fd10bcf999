//! The closed room from the command line: a complaint is taken in, given to a pair, written in by both, and carried by
//! somebody who reads none of it.

use std::path::Path;

use serde_json::{Value, json};

use crate::kit::{AMINAS, BRAMS, Laptop, Sitting, Table, joins_as, places_of};

/// Stand in nothing but the case.
pub const CLOSED: [&str; 4] = ["Wielewaal", "Goudhaan", "Kerkuil", "na tienen"];

/// Marga founded De Brug on Balie, which is shared. Karin leads; Amina and Jan mediate; Selin helps.
pub struct Street {
    pub table: Table,
    pub balie: Laptop,
    pub karin: Laptop,
    pub amina: Laptop,
    pub jan: Laptop,
    pub selin: Laptop,
}

impl Street {
    /// All of them have met once, and everybody is at home.
    pub fn new() -> Self {
        let table = Table::new();
        let laptop = |name: &str| table.laptop(name, BRAMS);
        let (karin, amina) = (laptop("een"), laptop("twee"));
        let (jan, selin) = (laptop("drie"), laptop("vier"));
        let balie = table.laptop("nul", AMINAS);
        let stick = table.stick("stick van Marga");
        let mut marga = balie.found("De Brug", "Marga", "Balie");
        let mut seats: Vec<Sitting> = [
            (&karin, ["Karin", "Karin thuis", "coordinator"]),
            (&amina, ["Amina", "Amina thuis", "mediator"]),
            (&jan, ["Jan", "Jan thuis", "mediator"]),
            (&selin, ["Selin", "Selin thuis", "volunteer"]),
        ]
        .map(|(laptop, who)| joins_as(&mut marga, laptop, who, &stick))
        .into();
        for _ in 0..2 {
            marga.exchanges(&stick);
            for seat in &mut seats {
                seat.exchanges(&stick);
            }
        }
        Self {
            balie,
            karin,
            amina,
            jan,
            selin,
            table,
        }
    }
}

/// Karin takes in a complaint, and gives it to Amina and Jan.
pub fn takes_in_and_gives(karin: &mut Sitting) -> String {
    let report = json!({
        "reported_on": "2026-11-20", "kinds": ["noise_people"], "referrer": "self",
        "first_party": {"name": CLOSED[0], "address": "Portiek 12"},
        "second_party": {"name": CLOSED[1], "address": "Portiek 14"},
        "summary": "Muziek na tienen, elke avond.",
    });
    let saved = karin.does_with(&["case", "add"], &report);
    let id = saved["id"].as_str().unwrap().to_owned();
    let given = karin.does(&[
        "case", "assign", &id, "--person", "Amina", "--person", "Jan",
    ]);
    assert_eq!(sorted(&given["mediators"]), ["Amina", "Jan", "Karin"]);
    id
}

/// Whoever is not in the case finds nothing of it, and may not write in it.
pub fn finds_nothing(stranger: &mut Sitting, id: &str) {
    assert_eq!(stranger.does(&["case", "list"]), json!([]));
    let summary = json!({"summary": "Even kijken"});
    for (words, draft) in [
        (["case", "show", id], &Value::Null),
        (["case", "edit", id], &summary),
        (["case", "delete", id], &Value::Null),
    ] {
        assert_eq!(stranger.refuses(&words, draft).0, "not_found");
    }
    for words in [
        &["encounter", "list"][..],
        &["encounter", "list", "--search", CLOSED[0]],
        &["people", "list"],
        &["bin", "list"],
        &["versions", "list"],
        &["status"],
    ] {
        let told = stranger.does(words).to_string();
        assert!(!CLOSED.iter().any(|it| told.contains(it)), "{told}");
    }
    stranger.is_sound();
}

/// What somebody reads of a case; who else has it is each laptop's own.
pub fn reads(seat: &mut Sitting, id: &str) -> Value {
    let mut case = seat.does(&["case", "show", id]);
    let fields = case.as_object_mut().unwrap();
    fields.remove("also_on");
    fields.remove("carried_by");
    case
}

pub fn sorted(names: &Value) -> Vec<&str> {
    let names = names.as_array().unwrap().iter();
    let mut names: Vec<&str> = names.map(|it| it.as_str().unwrap()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_complaint_comes_to_the_pair_by_sticks_of_somebody_who_reads_nothing_and_both_write_in_it() {
    let street = Street::new();
    let (there, here) = (street.table.stick("heen"), street.table.stick("verder"));
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    karin.exchanges(&there);
    // From one stick to the other it goes by Selin's laptop only, and once by the desk.
    let (mut selin, mut marga) = (street.selin.sit(), street.balie.sit());
    for stick in [&there, &here] {
        assert_eq!(selin.exchanges(stick)["set_aside"], json!([]));
    }
    marga.exchanges(&there);
    let (mut amina, mut jan) = (street.amina.sit(), street.jan.sit());
    for (seat, word) in [(&mut amina, "summary"), (&mut jan, "second_party")] {
        seat.exchanges(&here);
        assert_eq!(reads(seat, &id), reads(&mut karin, &id));
        let patch = match word {
            "summary" => json!({"summary": "Muziek na tienen. Kerkuil slaapt daar."}),
            _ => json!({"second_party": {"address": "Portiek 14, Kerkuil"}}),
        };
        seat.does_with(&["case", "edit", &id], &patch);
    }
    // Both wrote without having heard of the other, and the way back is as long.
    amina.exchanges(&here);
    jan.exchanges(&here);
    for _ in 0..2 {
        selin.exchanges(&here);
        selin.exchanges(&there);
        karin.exchanges(&there);
        amina.exchanges(&here);
        jan.exchanges(&here);
    }
    let case = reads(&mut karin, &id);
    assert_eq!(case["summary"], "Muziek na tienen. Kerkuil slaapt daar.");
    assert_eq!(case["second_party"]["address"], "Portiek 14, Kerkuil");
    for seat in [&mut amina, &mut jan] {
        assert_eq!(reads(seat, &id), case);
        seat.is_sound();
    }
    marga.exchanges(&there);
    finds_nothing(&mut selin, &id);
    finds_nothing(&mut marga, &id);
    let shown = karin.does(&["case", "show", &id]);
    assert_eq!(sorted(&shown["also_on"]), ["Amina thuis", "Jan thuis"]);
    drop((selin, marga));
    let strangers = [&there, &here, &street.selin.data, &street.balie.data];
    for folder in strangers {
        assert_eq!(places_of(&CLOSED, folder), Vec::<String>::new());
    }
}

#[test]
fn a_case_is_taken_from_a_mediator_and_given_to_another_from_the_command_line() {
    let street = Street::new();
    let folder = street.table.stick("gedeelde map");
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    let (mut amina, mut jan) = (street.amina.sit(), street.jan.sit());
    let mut selin = street.selin.sit();
    let meet = |seats: &mut [&mut Sitting]| {
        for _ in 0..2 {
            for seat in seats.iter_mut() {
                seat.exchanges(&folder);
            }
        }
    };
    meet(&mut [&mut karin, &mut amina, &mut jan, &mut selin]);
    let gives_away = ["case", "assign", &id, "--person", "Selin"];
    let refused = amina.refuses(&gives_away, &Value::Null);
    assert_eq!(refused.0, "not_a_coordinator");
    let nobody = ["case", "assign", &id, "--person", "Niemand"];
    assert_eq!(
        karin.refuses(&nobody, &Value::Null),
        ("unknown_person".into(), json!("person"))
    );
    karin.does(&["case", "unassign", &id, "--person", "Jan"]);
    karin.does(&gives_away);
    karin.does_with(
        &["case", "edit", &id],
        &json!({"summary": "Jan is familie van Kerkuil."}),
    );
    meet(&mut [&mut karin, &mut amina, &mut jan, &mut selin]);
    assert_eq!(reads(&mut selin, &id), reads(&mut karin, &id));
    assert_eq!(reads(&mut amina, &id), reads(&mut karin, &id));
    // What Jan read he keeps; what came after he does not get.
    let his = reads(&mut jan, &id).to_string();
    assert!(
        his.contains("elke avond") && !his.contains("Kerkuil"),
        "{his}"
    );
    let writes = json!({"summary": "Toch nog iets"});
    assert_eq!(jan.refuses(&["case", "edit", &id], &writes).0, "no_rights");
    lies_sealed(&folder);
}

fn lies_sealed(folder: &Path) {
    assert_eq!(places_of(&CLOSED, folder), Vec::<String>::new());
}

#[test]
fn a_case_is_forgotten_by_its_own_id_by_who_leads_and_reads_it() {
    let street = Street::new();
    let stick = street.table.stick("rond");
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    karin.exchanges(&stick);
    let (mut amina, mut selin) = (street.amina.sit(), street.selin.sit());
    amina.exchanges(&stick);
    let forget = ["forget", "--case", &id, "--yes"];
    assert_eq!(amina.refuses(&forget, &Value::Null).0, "not_a_coordinator");
    let found = selin.refuses(&forget, &Value::Null);
    assert_eq!(found, ("not_found".into(), json!("case")));
    let sure = karin.refuses(&["forget", "--case", &id], &Value::Null);
    assert_eq!(sure.0, "forget_unconfirmed");
    let forgot = karin.does(&forget);
    assert_eq!(forgot["gone_here"], true, "{forgot}");
    karin.exchanges(&stick);
    amina.exchanges(&stick);
    for seat in [&mut karin, &mut amina] {
        assert_eq!(seat.does(&["case", "list"]), json!([]));
        seat.is_sound();
    }
}

#[test]
fn a_case_goes_from_report_to_closed_from_the_command_line_and_says_what_may_follow() {
    let street = Street::new();
    let stick = street.table.stick("rond");
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    let shown = karin.does(&["case", "show", &id]);
    assert_eq!(shown["state"], "assigned");
    assert_eq!(sorted(&shown["pair"]), ["Amina", "Jan"]);
    let due = karin.does(&["case", "due"]);
    assert_eq!(
        (&due[0]["id"], &due[0]["task"]),
        (&json!(id), &json!("intake"))
    );
    karin.exchanges(&stick);
    let mut amina = street.amina.sit();
    amina.exchanges(&stick);
    let step = |what: &str| json!({"what": what, "on": "2026-11-21", "minutes": 60, "why": "Zo ging het."});
    for what in ["intake", "first_talk", "second_talk"] {
        amina.does_with(&["case", "step", &id], &step(what));
    }
    let early = amina.refuses(
        &["case", "close", &id, "--result", "solved_mediation"],
        &Value::Null,
    );
    assert_eq!(early, ("solved_without_aftercare".into(), json!("result")));
    let steps = amina.does(&["case", "steps", &id]);
    let steps = steps.as_array().unwrap();
    let what: Vec<&str> = steps
        .iter()
        .map(|it| it["what"].as_str().unwrap())
        .collect();
    assert_eq!(what, ["intake", "first_talk", "second_talk", "assigned"]);
    let last = steps.iter().find(|it| it["what"] == "second_talk").unwrap()["id"]
        .as_str()
        .unwrap();
    amina.does(&["case", "take-back", &id, "--step", last]);
    assert_eq!(amina.does(&["case", "show", &id])["state"], "first_talk");
    amina.does(&[
        "case",
        "hold",
        &id,
        "--on",
        "2026-11-21",
        "--why",
        "Vakantie.",
    ]);
    let waits = amina.refuses(&["case", "step", &id], &step("session"));
    assert_eq!(waits, ("case_on_hold".into(), json!("what")));
    amina.does(&["case", "resume", &id, "--on", "2026-11-22"]);
    let party = json!({"name": "Mevrouw Wolk", "address": "Portiek 16"});
    amina.does_with(&["case", "party", "add", &id], &party);
    let shown = amina.does(&["case", "show", &id]);
    assert_eq!(
        (&shown["minutes"], &shown["further_parties"][0]["name"]),
        (&json!(120), &party["name"])
    );
    let further = shown["further_parties"][0]["party"].as_str().unwrap();
    amina.does(&["case", "party", "drop", &id, "--party", further]);
    amina.does(&[
        "case",
        "close",
        &id,
        "--result",
        "first_withdrew",
        "--on",
        "2026-11-23",
    ]);
    let unsaid = amina.refuses(&["case", "reopen", &id], &Value::Null);
    assert_eq!(unsaid, ("step_without_reason".into(), json!("why")));
    assert_eq!(amina.does(&["case", "list", "--open"]), json!([]));
    assert_eq!(
        amina.does(&["case", "list", "--closed", "--mine"])[0]["result"],
        "first_withdrew"
    );
    amina.does(&["case", "reopen", &id, "--why", "Zij belde weer."]);
    amina.exchanges(&stick);
    karin.exchanges(&stick);
    assert_eq!(
        reads(&mut karin, &id)["state"],
        reads(&mut amina, &id)["state"]
    );
    assert_eq!(
        karin.does(&["case", "list", "--state", "reopened", "--search", "wielew"])[0]["id"],
        id
    );
    let mut selin = street.selin.sit();
    selin.exchanges(&stick);
    assert_eq!(
        selin.refuses(&["case", "steps", &id], &Value::Null).0,
        "not_found"
    );
    assert_eq!(selin.does(&["case", "due"]), json!([]));
    amina.is_sound();
    karin.is_sound();
}

#[test]
fn the_pair_note_something_for_themselves_and_it_goes_with_the_end_of_the_case() {
    let street = Street::new();
    let stick = street.table.stick("rond");
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    karin.exchanges(&stick);
    let mut amina = street.amina.sit();
    amina.exchanges(&stick);
    let note = json!({"text": "Eerst luisteren naar Kerkuil."});
    let refused = karin.refuses(&["case", "note", "add", &id], &note);
    assert_eq!(refused.0, "not_of_the_pair");
    let empty = amina.refuses(&["case", "note", "add", &id], &json!({"text": " "}));
    assert_eq!(empty, ("note_empty".into(), json!("text")));
    let saved = amina.does_with(&["case", "note", "add", &id], &note);
    let noted = saved["id"].as_str().unwrap().to_owned();
    amina.does_with(
        &["case", "note", "edit", &noted],
        &json!({"text": "Eerst luisteren naar Kerkuil, dan pas vragen."}),
    );
    amina.does(&["case", "note", "delete", &noted]);
    amina.does(&["case", "note", "restore", &noted]);
    amina.exchanges(&stick);
    karin.exchanges(&stick);
    let mut jan = street.jan.sit();
    jan.exchanges(&stick);
    let read = jan.does(&["case", "note", "list", &id]);
    assert_eq!(read[0]["by"], "Amina", "{read}");
    assert!(read.to_string().contains("dan pas vragen"), "{read}");
    assert_eq!(karin.does(&["case", "note", "list", &id]), json!([]));
    let early = karin.refuses(&["case", "part", &id, "--what", "notes"], &Value::Null);
    assert_eq!(early.0, "nothing_must_go");
    let close = ["case", "close", &id, "--result", "first_withdrew"];
    karin.does(&close);
    let what = karin.does(&["case", "due"]);
    assert_eq!(what[0]["task"], "notes", "{what}");
    karin.does(&["case", "part", &id, "--what", "notes"]);
    karin.exchanges(&stick);
    jan.exchanges(&stick);
    assert_eq!(jan.does(&["case", "note", "list", &id]), json!([]));
    lies_sealed(&stick);
    for seat in [&mut karin, &mut amina, &mut jan] {
        seat.is_sound();
    }
}
