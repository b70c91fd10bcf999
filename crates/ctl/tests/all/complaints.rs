//! Complaints about cases from the command line, and at two laptops.

use serde_json::{Value, json};

use crate::cases::Street;
use crate::kit::Sitting;

/// A case of last year that was closed in June.
fn closed_case(karin: &mut Sitting) -> String {
    let draft = json!({
        "reported_on": "2025-03-03", "kinds": ["garden"], "referrer": "self",
        "first_party": {"name": "Wielewaal"}, "second_party": {"name": "Goudhaan"},
    });
    let saved = karin.does_with(&["case", "add"], &draft);
    let id = saved["id"].as_str().unwrap().to_owned();
    karin.does(&[
        "case", "assign", &id, "--person", "Amina", "--person", "Jan",
    ]);
    id
}

fn closes(karin: &mut Sitting, id: &str) {
    let step = json!({"what": "intake", "on": "2025-03-04"});
    karin.does_with(&["case", "step", id], &step);
    let (result, on) = (["--result", "lapsed"], ["--on", "2025-06-30"]);
    karin.does(&["case", "close", id, result[0], result[1], on[0], on[1]]);
}

fn complaint(seat: &mut Sitting, id: &str, at: usize) -> Value {
    seat.does(&["case", "show", id])["complaints"][at].clone()
}

#[test]
fn a_complaint_comes_within_three_months_is_due_in_a_week_and_holds_the_case_until_it_is_answered()
{
    let street = Street::new();
    let mut karin = street.karin.sit();
    let id = closed_case(&mut karin);
    closes(&mut karin, &id);
    assert_eq!(
        karin.does(&["case", "show", &id])["complaints_until"],
        "2025-09-30"
    );
    let complain = ["case", "complain", &id];
    let unheard = json!({"on": "2025-09-29", "party": "first", "about": "Amina", "text": "Zij luisterde niet."});
    karin.does_with(&complain, &unheard);
    for (draft, code) in [
        (
            json!({"on": "2025-10-02", "text": "Ik ook."}),
            "complaint_too_late",
        ),
        (
            json!({"on": "2025-09-29", "party": "third", "text": "Ik ook."}),
            "not_found",
        ),
        (json!({"on": "2025-09-29"}), "complaint_without_text"),
    ] {
        assert_eq!(karin.refuses(&complain, &draft).0, code);
    }
    let late = json!({"on": "2025-10-02", "text": "Ik ook.", "why_late": "Zij lag ziek."});
    karin.does_with(&complain, &late);
    let told = complaint(&mut karin, &id, 0);
    assert_eq!(
        (&told["party"], &told["open"]),
        (&json!("Wielewaal"), &json!(true))
    );
    assert_eq!(told["receipt_until"], "2025-10-06");
    let due = karin.does(&["case", "due"]);
    assert_eq!(
        (&due[0]["id"], &due[0]["task"]),
        (&json!(id), &json!("complaint"))
    );
    assert_eq!(due[0]["late"], true);
    // Open, it is neither thrown away nor forgotten.
    assert_eq!(
        karin.refuses(&["case", "delete", &id], &Value::Null).0,
        "complaint_open"
    );
    let forget = ["forget", "--case", &id, "--yes"];
    assert_eq!(karin.refuses(&forget, &Value::Null).0, "complaint_open");
    for at in [0, 1] {
        let one = complaint(&mut karin, &id, at)["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let answer = ["case", "complaint-answer", &id, "--complaint", &one];
        karin.does_with(&answer, &json!({"what": "receipt", "on": "2025-10-03"}));
        assert_eq!(
            karin.refuses(&answer, &json!({"what": "receipt"})).0,
            "complaint_receipt_given"
        );
        assert_eq!(
            karin.refuses(&answer, &json!({"what": "answered"})).0,
            "complaint_without_answer"
        );
        karin.does_with(
            &answer,
            &json!({"what": "answered", "text": "Wij praatten erover."}),
        );
        assert_eq!(
            karin.refuses(&answer, &json!({"what": "withdrawn"})).0,
            "complaint_over"
        );
    }
    assert_eq!(karin.does(&["case", "due"]), json!([]));
    karin.is_sound();
    karin.does(&forget);
    assert_eq!(
        karin.refuses(&["case", "show", &id], &Value::Null).0,
        "not_found"
    );
}

#[test]
fn complaints_and_answers_of_two_laptops_stand_side_by_side() {
    let street = Street::new();
    let stick = street.table.stick("klachten");
    let (mut karin, mut amina) = (street.karin.sit(), street.amina.sit());
    let id = closed_case(&mut karin);
    for _ in 0..2 {
        karin.exchanges(&stick);
        amina.exchanges(&stick);
    }
    let complain = ["case", "complain", &id];
    karin.does_with(
        &complain,
        &json!({"on": "2025-04-01", "party": "second", "text": "Zij kwamen te laat."}),
    );
    amina.does_with(
        &complain,
        &json!({"on": "2025-04-02", "party": "first", "text": "Zij belden niet."}),
    );
    for _ in 0..2 {
        karin.exchanges(&stick);
        amina.exchanges(&stick);
    }
    // Both answer the first one, without having heard of each other.
    let first = complaint(&mut karin, &id, 0)["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let answer = ["case", "complaint-answer", &id, "--complaint", &first];
    amina.does_with(&answer, &json!({"what": "receipt", "on": "2025-04-03"}));
    let end = json!({"what": "answered", "on": "2025-04-04", "text": "Wij boden excuses aan."});
    assert_eq!(amina.refuses(&answer, &end).0, "not_a_coordinator");
    karin.does_with(&answer, &end);
    for _ in 0..2 {
        karin.exchanges(&stick);
        amina.exchanges(&stick);
    }
    let told = complaint(&mut karin, &id, 0);
    assert_eq!(told, complaint(&mut amina, &id, 0));
    assert_eq!(told["lines"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&told["open"], &told["receipt_until"]),
        (&json!(false), &Value::Null)
    );
    assert_eq!(complaint(&mut amina, &id, 1)["open"], true);
    karin.is_sound();
    amina.is_sound();
}

#[test]
fn a_case_that_is_forgotten_while_a_complaint_comes_in_elsewhere_stays_there_until_it_is_answered()
{
    let street = Street::new();
    let stick = street.table.stick("tegelijk");
    let (mut karin, mut amina) = (street.karin.sit(), street.amina.sit());
    let id = closed_case(&mut karin);
    for _ in 0..2 {
        karin.exchanges(&stick);
        amina.exchanges(&stick);
    }
    // Amina hears a complaint on the same day as Karin forgets the case.
    amina.does_with(
        &["case", "complain", &id],
        &json!({"on": "2025-04-02", "text": "Zij belden niet."}),
    );
    karin.does(&["forget", "--case", &id, "--yes"]);
    for _ in 0..2 {
        karin.exchanges(&stick);
        amina.exchanges(&stick);
    }
    assert_eq!(
        karin.refuses(&["case", "show", &id], &Value::Null).0,
        "not_found"
    );
    let one = complaint(&mut amina, &id, 0)["id"]
        .as_str()
        .unwrap()
        .to_owned();
    // Said once more it stays all the same.
    karin.does(&["forget", "allow"]);
    for _ in 0..2 {
        karin.exchanges(&stick);
        amina.exchanges(&stick);
    }
    let answer = ["case", "complaint-answer", &id, "--complaint", &one];
    amina.does_with(
        &answer,
        &json!({"what": "answered", "text": "Wij praatten erover."}),
    );
    amina.exchanges(&stick);
    karin.exchanges(&stick);
    assert_eq!(
        amina.refuses(&["case", "show", &id], &Value::Null).0,
        "not_found"
    );
    amina.is_sound();
    karin.is_sound();
}
