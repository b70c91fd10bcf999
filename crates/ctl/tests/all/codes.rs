//! Lists of codes from the command line, and at two laptops.

use serde_json::{Value, json};

use crate::cases::Street;
use crate::kit::Sitting;

fn listed(seat: &mut Sitting, list: &str) -> Vec<Value> {
    let lines = seat.does(&["codes", "list", "--list", list]);
    lines.as_array().unwrap().clone()
}

fn line(seat: &mut Sitting, list: &str, code: &str) -> Value {
    let lines = listed(seat, list);
    lines.into_iter().find(|it| it["code"] == code).unwrap()
}

fn own(seat: &mut Sitting, list: &str, called: &str) -> String {
    let lines = listed(seat, list);
    let line = lines.iter().find(|it| it["label_nl"] == called).unwrap();
    line["code"].as_str().unwrap().to_owned()
}

#[test]
fn a_centre_calls_codes_as_it_likes_adds_its_own_and_old_cases_keep_what_was_chosen() {
    let street = Street::new();
    let (mut karin, mut amina) = (street.karin.sit(), street.amina.sit());
    assert_eq!(listed(&mut karin, "kind").len(), 14);
    let patch = json!({"label_nl": "Lawaai van buren", "outside": "CCV-1"});
    karin.does_with(&["codes", "edit", "noise_people", "--list", "kind"], &patch);
    let trampoline = json!({"label_nl": "Trampoline", "label_en": "Trampoline", "group": "garden"});
    karin.does_with(&["codes", "add", "--list", "kind"], &trampoline);
    let renamed = line(&mut karin, "kind", "noise_people");
    assert_eq!(
        (&renamed["label_nl"], &renamed["outside"]),
        (&json!("Lawaai van buren"), &json!("CCV-1"))
    );
    let code = own(&mut karin, "kind", "Trampoline");
    let draft = json!({"reported_on": "2025-03-03", "kinds": [code, "garden"], "referrer": "self"});
    let id = karin.does_with(&["case", "add"], &draft)["id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        karin.does(&["case", "show", &id])["kinds"],
        json!([code, "garden"])
    );
    // Asked no more, and the case still has it, also when something else of it changes.
    karin.does_with(
        &["codes", "edit", &code, "--list", "kind"],
        &json!({"hidden": true}),
    );
    karin.does_with(
        &["case", "edit", &id],
        &json!({"summary": "De trampoline."}),
    );
    assert_eq!(
        karin.does(&["case", "show", &id])["kinds"],
        json!([code, "garden"])
    );
    // One that stands in no list is refused.
    let made_up = json!({"reported_on": "2025-03-03", "kinds": ["verzonnen"]});
    let refused = karin.refuses(&["case", "add"], &made_up);
    assert_eq!(refused.0, "unknown_choice");
    for (words, draft, code) in [
        (
            ["codes", "add", "--list", "kind"],
            json!({"label_nl": "Lawaai van buren", "group": "noise_people"}),
            "code_same_label",
        ),
        (
            ["codes", "add", "--list", "kind"],
            json!({"label_nl": "Los"}),
            "code_without_group",
        ),
        (
            ["codes", "add", "--list", "colour"],
            json!({"label_nl": "Los"}),
            "unknown_choice",
        ),
    ] {
        assert_eq!(karin.refuses(&words, &draft).0, code);
    }
    assert_eq!(
        amina
            .refuses(&["codes", "add", "--list", "kind"], &trampoline)
            .0,
        "not_a_coordinator"
    );
    karin.does(&["codes", "move", "garden", "--list", "kind", "--earlier"]);
    let order = listed(&mut karin, "kind");
    let at = |code: &str| order.iter().position(|it| it["code"] == code).unwrap();
    assert_eq!(at("garden") + 1, at("threats"));
    karin.is_sound();
}

#[test]
fn a_result_of_ones_own_counts_as_one_that_everybody_knows() {
    let street = Street::new();
    let mut karin = street.karin.sit();
    let peace = json!({"label_nl": "Vrede getekend", "group": "solved_mediation"});
    karin.does_with(&["codes", "add", "--list", "result"], &peace);
    let code = own(&mut karin, "result", "Vrede getekend");
    let draft = json!({"reported_on": "2025-03-03", "kinds": ["garden"], "referrer": "self"});
    let case = karin.does_with(&["case", "add"], &draft)["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let close = [
        "case",
        "close",
        &case,
        "--result",
        &code,
        "--on",
        "2025-04-20",
    ];
    // It is solved, and that only aftercare tells.
    assert_eq!(
        karin.refuses(&close, &Value::Null).0,
        "solved_without_aftercare"
    );
    for (what, on) in [
        ("intake", "2025-03-04"),
        ("first_talk", "2025-03-10"),
        ("session", "2025-03-20"),
        ("agreements", "2025-03-20"),
        ("aftercare", "2025-04-20"),
    ] {
        let step = json!({"what": what, "on": on});
        if what == "session" {
            karin.does_with(
                &["case", "step", &case],
                &json!({"what": "second_talk", "on": "2025-03-12"}),
            );
        }
        karin.does_with(&["case", "step", &case], &step);
    }
    karin.does(&close);
    assert_eq!(karin.does(&["case", "show", &case])["result"], json!(code));
}

#[test]
fn two_coordinators_who_begin_a_list_at_two_laptops_lose_nothing_of_it() {
    let street = Street::new();
    let stick = street.table.stick("lijsten");
    let (mut karin, mut marga) = (street.karin.sit(), street.balie.sit());
    karin.does_with(
        &["codes", "add", "--list", "kind"],
        &json!({"label_nl": "Trampoline", "group": "garden"}),
    );
    karin.does_with(
        &["codes", "edit", "garden", "--list", "kind"],
        &json!({"label_nl": "Tuinen"}),
    );
    marga.does_with(
        &["codes", "add", "--list", "kind"],
        &json!({"label_nl": "Drones", "group": "noise_appliances"}),
    );
    marga.does_with(
        &["codes", "edit", "garden", "--list", "kind"],
        &json!({"label_nl": "Erf", "outside": "T"}),
    );
    marga.does_with(
        &["codes", "edit", "smoke", "--list", "kind"],
        &json!({"hidden": true}),
    );
    for _ in 0..2 {
        karin.exchanges(&stick);
        marga.exchanges(&stick);
    }
    assert_eq!(listed(&mut karin, "kind"), listed(&mut marga, "kind"));
    let lines = listed(&mut karin, "kind");
    assert_eq!(lines.len(), 16);
    assert_eq!(line(&mut karin, "kind", "smoke")["hidden"], true);
    // Both called one code otherwise: that is for somebody to choose.
    let versions = karin.does(&["versions", "list"]);
    let versions = versions.as_array().unwrap();
    assert_eq!(versions.len(), 1, "{versions:?}");
    assert_eq!(versions[0]["kind"], "code_list");
    let (document, field) = (
        versions[0]["id"].as_str().unwrap(),
        versions[0]["fields"][0]["field"].as_str().unwrap(),
    );
    karin.does(&[
        "versions", "choose", document, "--field", field, "--keep", "0",
    ]);
    karin.exchanges(&stick);
    marga.exchanges(&stick);
    assert_eq!(marga.does(&["versions", "list"]), json!([]));
    assert_eq!(listed(&mut karin, "kind"), listed(&mut marga, "kind"));
    karin.is_sound();
    marga.is_sound();
}
