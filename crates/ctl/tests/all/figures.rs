//! The figures of a year of cases from the command line.

use serde_json::{Value, json};

use crate::cases::Street;
use crate::kit::Sitting;

/// A report of last year, and what became of it.
fn report(month: u32, kind: &str, referrer: &str) -> Value {
    json!({
        "reported_on": format!("2025-{month:02}-03"), "kinds": [kind], "referrer": referrer,
        "first_party": {"name": "Wielewaal"}, "summary": "Muziek na tienen.",
    })
}

fn takes_in(karin: &mut Sitting, draft: &Value) -> String {
    let saved = karin.does_with(&["case", "add"], draft);
    saved["id"].as_str().unwrap().to_owned()
}

/// Everything up to a closing as solved, on the days of a spring.
fn solves(karin: &mut Sitting, id: &str) {
    for (what, on, rest) in [
        ("intake", "2025-06-04", json!({})),
        ("first_talk", "2025-06-10", json!({"minutes": 90})),
        ("second_talk", "2025-06-12", json!({"minutes": 60})),
        ("session", "2025-06-20", json!({"minutes": 120})),
        ("agreements", "2025-06-20", json!({})),
        ("aftercare", "2025-07-10", json!({"minutes": 30})),
        (
            "closed",
            "2025-07-11",
            json!({"result": "solved_mediation"}),
        ),
    ] {
        let mut step = json!({"what": what, "on": on});
        let (step_map, rest) = (step.as_object_mut().unwrap(), rest);
        step_map.extend(rest.as_object().unwrap().clone());
        karin.does_with(&["case", "step", id], &step);
    }
}

fn row<'a>(said: &'a Value, by: &str, code: &str) -> &'a Value {
    let tables = said["tables"].as_array().unwrap();
    let table = tables.iter().find(|it| it["by"] == by).unwrap();
    let rows = table["rows"].as_array().unwrap();
    rows.iter().find(|it| it["code"] == code).unwrap()
}

#[test]
fn a_year_of_cases_says_nothing_then_too_few_then_enough_and_never_a_small_number() {
    let street = Street::new();
    let mut karin = street.karin.sit();
    let year = ["figures", "cases", "--year", "2025"];
    assert_eq!(karin.does(&year)["state"], "empty");
    for _ in 0..4 {
        takes_in(&mut karin, &report(3, "noise_people", "self"));
    }
    let few = karin.does(&year);
    assert_eq!(
        (&few["state"], &few["reported"]),
        (&json!("too_few"), &json!("hidden"))
    );
    assert_eq!(few["tables"], json!([]));
    // Nine more: five of them solved, and one of the police.
    for _ in 0..6 {
        let id = takes_in(&mut karin, &report(6, "garden", "self"));
        solves(&mut karin, &id);
    }
    for _ in 0..2 {
        takes_in(&mut karin, &report(9, "garden", "housing_association"));
    }
    takes_in(&mut karin, &report(9, "garden", "police"));
    let said = karin.does(&year);
    assert_eq!(
        (&said["state"], &said["reported"]),
        (&json!("enough"), &json!(13))
    );
    let rate = |of: &str| {
        let rates = said["rates"].as_array().unwrap();
        let rate = rates.iter().find(|it| it["of"] == of).unwrap();
        [&rate["solved"], &rate["whole"], &rate["percent"]].map(Value::clone)
    };
    assert_eq!(rate("reported"), [json!(6), json!(13), json!(46)]);
    assert_eq!(rate("handled"), [json!(6), json!(6), json!(100)]);
    assert_eq!(row(&said, "month", "06")["count"], 6);
    // Four in March and three in September may each be anything up to four.
    assert_eq!(row(&said, "month", "03")["count"], "hidden");
    assert_eq!(row(&said, "month", "09")["count"], "hidden");
    assert_eq!(row(&said, "month", "01")["count"], 0);
    // Two and one of thirteen: with the third they would be found.
    for code in ["self", "police", "housing_association"] {
        assert_eq!(row(&said, "referrer", code)["count"], "hidden", "{code}");
    }
    let behind = karin.does(&[
        "figures", "behind", "--year", "2025", "--by", "month", "--row", "06",
    ]);
    assert_eq!(behind.as_array().unwrap().len(), 6);
}

#[test]
fn figures_are_for_those_who_lead_and_what_leaves_the_team_is_of_a_year_that_is_over() {
    let street = Street::new();
    let (mut karin, mut amina) = (street.karin.sit(), street.amina.sit());
    let year = ["figures", "cases", "--year", "2025"];
    assert_eq!(amina.refuses(&year, &Value::Null).0, "not_a_coordinator");
    for (year, code) in [("2999", "no_such_year"), ("1980", "no_such_year")] {
        let refused = karin.refuses(&["figures", "cases", "--year", year], &Value::Null);
        assert_eq!(refused.0, code);
    }
    let out = street.table.file("jaarcijfers.xlsx");
    let file = out.to_str().unwrap().to_owned();
    let save = [
        "figures",
        "cases",
        "--year",
        "2025",
        "--published",
        "--out",
        &file,
    ];
    assert_eq!(karin.refuses(&save, &Value::Null).0, "nothing_to_save");
    for _ in 0..12 {
        takes_in(&mut karin, &report(3, "noise_people", "self"));
    }
    karin.does(&save);
    let workbook = std::fs::read(&out).unwrap();
    assert!(workbook.starts_with(b"PK"));
    let said = karin.does(&["figures", "cases", "--year", "2025", "--published"]);
    assert_eq!(said["reported"], 10);
    let list = street.table.file("jaarcijfers.csv");
    let list = list.to_str().unwrap().to_owned();
    karin.does(&["figures", "cases", "--year", "2025", "--out", &list]);
    let text = std::fs::read_to_string(&list).unwrap();
    assert!(text.contains("Geluid van mensen"), "{text}");
    assert!(!text.contains("Wielewaal"));
    let notes = karin.does(&["export", "list"]);
    assert_eq!(notes[0]["what"], json!(["figures"]));
}
