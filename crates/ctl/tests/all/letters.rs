//! Letters, safety, pairs and faces from the command line.

use std::process::Command;

use serde_json::{Value, json};

use crate::cases::{CLOSED, Street, sorted, takes_in_and_gives};
use crate::kit::Sitting;

/// The words of a PDF, as whoever copies them out gets them.
fn words_of(path: &std::path::Path) -> String {
    let said = Command::new("pdftotext")
        .arg("-layout")
        .arg(path)
        .arg("-")
        .output();
    let text = String::from_utf8(said.unwrap().stdout).unwrap();
    let plain = text
        .replace(['\u{2068}', '\u{2069}'], "")
        .replace('\u{a0}', " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn letter(seat: &mut Sitting, street: &Street, id: &str, words: &[&str]) -> String {
    let out = street.table.file("brief.pdf");
    let mut all = vec!["case", "letter", id, "--out", out.to_str().unwrap()];
    all.extend(words);
    seat.does(&all);
    words_of(&out)
}

#[test]
fn the_neighbour_gets_a_letter_that_names_no_complaint_and_nobody_who_complained() {
    let street = Street::new();
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    let read = letter(
        &mut karin,
        &street,
        &id,
        &["--kind", "neutral", "--telephone", "06-00001234", "--sent"],
    );
    for there in [
        "De Brug",
        CLOSED[1],
        "Portiek 14",
        "Amina en Jan",
        "06-00001234",
    ] {
        assert!(read.contains(there), "{there} in {read}");
    }
    for nowhere in [
        CLOSED[0],
        "Portiek 12",
        "Muziek",
        "tienen",
        "klacht",
        "geluid",
        "melding",
    ] {
        assert!(
            !read.to_lowercase().contains(&nowhere.to_lowercase()),
            "{nowhere} in {read}"
        );
    }
    let beside = karin.does(&["case", "beside", &id]);
    assert_eq!(beside["lines"][0]["kind"], "letter");
    assert_eq!(beside["lines"][0]["code"], "neutral");
    assert_eq!(beside["lines"][0]["language"], "nl");
    // She reads English better: the next letter is in English, and one in Somali, which has no words here, in Dutch.
    karin.does_with(
        &["case", "party", "set", &id, "--party", "second"],
        &json!({"language": "en"}),
    );
    let english = letter(&mut karin, &street, &id, &["--kind", "neutral"]);
    assert!(english.contains("May we talk with you?"), "{english}");
    let other = letter(
        &mut karin,
        &street,
        &id,
        &["--kind", "neutral", "--language", "so"],
    );
    assert!(other.contains("Mogen we met je praten?"), "{other}");
}

#[test]
fn a_talk_gets_its_card_and_stands_in_the_calendar_of_whoever_has_the_case_and_says_nothing() {
    let street = Street::new();
    let stick = street.table.stick("op weg");
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    let none = karin.refuses(
        &[
            "case",
            "letter",
            &id,
            "--kind",
            "appointment",
            "--out",
            "x.pdf",
        ],
        &Value::Null,
    );
    assert_eq!(none.0, "letter_without_meeting");
    let planned = [
        "case",
        "plan",
        &id,
        "--on",
        "2027-01-12",
        "--at",
        "19:30",
        "--place",
        "Portiek 12, 2 hoog",
    ];
    karin.does(&planned);
    let card = letter(
        &mut karin,
        &street,
        &id,
        &["--kind", "appointment", "--party", "first"],
    );
    for there in [
        CLOSED[0],
        "12 januari 2027",
        "19.30 uur",
        "Portiek 12, 2 hoog",
        "Amina en Jan",
    ] {
        assert!(card.contains(there), "{there} in {card}");
    }
    let missed = letter(
        &mut karin,
        &street,
        &id,
        &["--kind", "no-show", "--party", "first"],
    );
    assert!(missed.contains("We zagen je niet."), "{missed}");
    karin.exchanges(&stick);
    let mut amina = street.amina.sit();
    amina.exchanges(&stick);
    let agenda = |seat: &mut Sitting| {
        let out = street.table.file("gesprekken.ics");
        seat.does(&["case", "calendar", "--out", out.to_str().unwrap()]);
        std::fs::read_to_string(out).unwrap()
    };
    let file = agenda(&mut amina);
    assert!(file.contains("SUMMARY:Gesprek\r\n"), "{file}");
    assert!(
        file.contains("DTSTART;TZID=Europe/Amsterdam:20270112T193000"),
        "{file}"
    );
    for nowhere in CLOSED
        .iter()
        .chain(&["Portiek", "\nLOCATION", "Amina", "Jan"])
    {
        assert!(!file.contains(nowhere), "{nowhere} in {file}");
    }
    // Karin leads and reads it, but it is not her talk.
    assert!(!agenda(&mut karin).contains("BEGIN:VEVENT"));
    // It does not happen: whoever has it in a calendar sees it struck out, under the same id.
    let line = amina.does(&["case", "beside", &id])["talks"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    amina.does(&["case", "strike", &id, "--line", &line]);
    let struck = agenda(&mut amina);
    assert!(struck.contains("STATUS:CANCELLED"), "{struck}");
    assert!(
        struck.contains(&format!("UID:{line}@samenboek")),
        "{struck}"
    );
}

#[test]
fn it_is_not_safe_and_the_case_stops_on_every_laptop_until_a_coordinator_says_why_it_goes_on() {
    let street = Street::new();
    let stick = street.table.stick("op weg");
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    karin.exchanges(&stick);
    let mut amina = street.amina.sit();
    amina.exchanges(&stick);
    amina.does(&["case", "flag", &id, "--code", "threat"]);
    let step = json!({"what": "intake"});
    assert_eq!(
        amina.refuses(&["case", "step", &id], &step).0,
        "case_stopped"
    );
    assert_eq!(
        amina
            .refuses(&["case", "lift", &id, "--why", "Het kan."], &Value::Null)
            .0,
        "not_a_coordinator"
    );
    amina.exchanges(&stick);
    karin.exchanges(&stick);
    let due = karin.does(&["case", "due"]);
    assert_eq!(due[0]["task"], "safety");
    assert_eq!(
        karin
            .refuses(&["case", "assign", &id, "--person", "Selin"], &Value::Null)
            .0,
        "case_stopped"
    );
    let out = street.table.file("x.pdf");
    let neutral = [
        "case",
        "letter",
        &id,
        "--kind",
        "neutral",
        "--out",
        out.to_str().unwrap(),
    ];
    assert_eq!(karin.refuses(&neutral, &Value::Null).0, "case_stopped");
    let referral = letter(&mut karin, &street, &id, &["--kind", "referral"]);
    for there in [
        "112",
        "0900-8844",
        "0800-2000",
        "Veilig Thuis",
        "huisarts",
        "crisisdienst",
    ] {
        assert!(referral.contains(there), "{there} in {referral}");
    }
    assert!(!CLOSED.iter().any(|it| referral.contains(it)), "{referral}");
    karin.does(&["case", "lift", &id, "--why", "De wijkagent was er."]);
    karin.does_with(&["case", "step", &id], &step);
    karin.exchanges(&stick);
    amina.exchanges(&stick);
    let beside = amina.does(&["case", "beside", &id]);
    assert_eq!(beside["stopped_by"], json!([]));
    let kinds: Vec<&Value> = beside["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["kind"])
        .collect();
    assert!(
        kinds.contains(&&json!("flag")) && kinds.contains(&&json!("lift")),
        "{kinds:?}"
    );
}

#[test]
fn pairs_are_proposed_with_reasons_and_whoever_says_no_reads_no_further() {
    let street = Street::new();
    let stick = street.table.stick("op weg");
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    karin.exchanges(&stick);
    let mut jan = street.jan.sit();
    jan.exchanges(&stick);
    assert_eq!(
        karin
            .refuses(
                &["case", "decline", &id, "--reason", "too_busy"],
                &Value::Null
            )
            .0,
        "not_your_case"
    );
    jan.does(&["case", "decline", &id, "--reason", "knows_party"]);
    assert_eq!(
        jan.refuses(&["case", "edit", &id], &json!({"summary": "Nog iets"}))
            .0,
        "no_rights"
    );
    jan.exchanges(&stick);
    karin.exchanges(&stick);
    assert_eq!(karin.does(&["case", "due"])[0]["task"], "pair");
    karin.does(&[
        "wish", "add", "--person", "Selin", "--what", "speaks", "--value", "tr",
    ]);
    karin.does_with(
        &["case", "party", "set", &id, "--party", "second"],
        &json!({"language": "tr"}),
    );
    let found = karin.does(&["case", "propose", &id]);
    assert_eq!(
        found["left_out"],
        json!([{"name": "Jan", "why": "knows_party"}])
    );
    // No two mediators are left: then anybody of the team may, always with Amina, who has it.
    let pairs_of = |found: &Value| -> Vec<String> {
        let pairs = found["pairs"].as_array().unwrap().iter();
        pairs.map(|it| sorted(&it["pair"]).join(" ")).collect()
    };
    assert_eq!(pairs_of(&found), ["Amina Selin", "Amina Karin"]);
    let why = found["pairs"][0]["reasons"][0].clone();
    assert_eq!(
        why,
        json!({"reason": "speaks", "who": null, "language": "tr"})
    );
    karin.does(&[
        "wish", "add", "--person", "Selin", "--what", "not_area", "--value", "Portiek",
    ]);
    let found = karin.does(&["case", "propose", &id]);
    assert_eq!(pairs_of(&found), ["Amina Karin"]);
    let wishes = karin.does(&["wish", "list", "--person", "Selin"]);
    let told: Vec<(&str, &str)> = wishes
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["what"].as_str().unwrap(), it["value"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("not_area", "Portiek"), ("speaks", "tr")]);
    let line = wishes[0]["line"].as_str().unwrap().to_owned();
    karin.does(&["wish", "drop", "--person", "Selin", "--line", &line]);
    assert_eq!(
        karin
            .does(&["wish", "list", "--person", "Selin"])
            .as_array()
            .unwrap()
            .len(),
        1
    );
    // What Karin writes now has a key that Jan never gets.
    karin.does_with(
        &["case", "edit", &id],
        &json!({"summary": "Kerkuil is erbij gekomen."}),
    );
    karin.exchanges(&stick);
    jan.exchanges(&stick);
    let reads = jan.does(&["case", "show", &id]).to_string();
    assert!(!reads.contains("Kerkuil"), "{reads}");
}

#[test]
fn the_referrer_hears_how_it_ended_and_nothing_else_and_only_when_who_reported_agrees() {
    let street = Street::new();
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    let out = street.table.file("x.pdf");
    let asked = [
        "case",
        "letter",
        &id,
        "--kind",
        "referrer",
        "--out",
        out.to_str().unwrap(),
    ];
    assert_eq!(karin.refuses(&asked, &Value::Null).0, "case_not_ended");
    for what in ["intake", "first_talk", "advice", "aftercare"] {
        karin.does_with(
            &["case", "step", &id],
            &json!({"what": what, "why": "Kerkuil was er ook."}),
        );
    }
    assert_eq!(
        karin
            .refuses(
                &[
                    "case",
                    "satisfied",
                    &id,
                    "--party",
                    "first",
                    "--question",
                    "happy",
                    "--face",
                    "good"
                ],
                &Value::Null
            )
            .0,
        "unknown_choice"
    );
    karin.does(&[
        "case",
        "satisfied",
        &id,
        "--party",
        "first",
        "--question",
        "heard",
        "--face",
        "good",
    ]);
    karin.does(&["case", "close", &id, "--result", "solved_advice"]);
    assert_eq!(karin.refuses(&asked, &Value::Null).0, "may_not_tell");
    assert!(!out.exists());
    karin.does(&["case", "told", &id, "--party", "first", "--yes"]);
    let read = letter(&mut karin, &street, &id, &["--kind", "referrer"]);
    assert!(read.contains("Uitkomst Opgelost"), "{read}");
    for nowhere in CLOSED
        .iter()
        .chain(&["Portiek", "Muziek", "Amina", "Jan", "advies"])
    {
        assert!(!read.contains(nowhere), "{nowhere} in {read}");
    }
    karin.does(&["case", "told", &id, "--party", "second", "--no"]);
    assert_eq!(karin.refuses(&asked, &Value::Null).0, "may_not_tell");
    let beside = karin.does(&["case", "beside", &id]);
    assert_eq!(
        beside["parties"][0]["satisfied"],
        json!({"heard": ["good"]})
    );
    assert_eq!(beside["parties"][1]["told"], false);
}

#[test]
fn a_child_is_no_party_and_beside_a_minor_stands_somebody() {
    let street = Street::new();
    let mut karin = street.karin.sit();
    let id = takes_in_and_gives(&mut karin);
    let set = ["case", "party", "set", &id, "--party", "first"];
    assert_eq!(
        karin.refuses(&set, &json!({"age": "child"})).0,
        "party_is_child"
    );
    karin.does_with(&set, &json!({"age": "minor"}));
    let step = karin.does_with(&["case", "step", &id], &json!({"what": "first_talk"}));
    assert_eq!(step["hints"], json!(["minor_without_guardian"]));
    karin.does_with(
        &set,
        &json!({"age": "minor", "guardian": {"name": "Goudhaan senior"}}),
    );
    let step = karin.does_with(&["case", "step", &id], &json!({"what": "second_talk"}));
    assert_ne!(step["hints"], json!(["minor_without_guardian"]));
    let beside = karin.does(&["case", "beside", &id]);
    assert_eq!(beside["parties"][0]["guardian"], "Goudhaan senior");
    // Said once more, it is the same card with another name.
    karin.does_with(
        &set,
        &json!({"age": "minor", "guardian": {"name": "Goudhaan"}}),
    );
    assert_eq!(
        karin.does(&["case", "beside", &id])["parties"][0]["guardian"],
        "Goudhaan"
    );
    karin.is_sound();
}
