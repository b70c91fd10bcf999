//! Agreements of a case from the command line: drafted, signed, changed after signing, asked after, and put on paper.

use std::fs;

use serde_json::{Value, json};

use crate::cases::{Street, takes_in_and_gives};
use crate::kit::{Sitting, places_of};

/// Stands in nothing but the agreement.
const CLOSED: &str = "Kerkuilveren";

fn draft() -> Value {
    json!({
        "items": [
            {"text": {"nl": format!("Na tien uur sloffen. {CLOSED}"), "ar": "خف بعد العاشرة"}, "who": ["party:1", "haar zoon"], "where": "thuis",
             "from": "2026-12-01", "until": null, "responsible": "party:1"},
            {"text": "Hij zal altijd proberen te vegen.", "who": ["party:2"]},
        ],
        "talk_first": {"nl": "Bel eerst aan."}, "review_on": "2027-01-10", "form": "typed",
    })
}

/// The case has been talked about, and this was agreed.
pub fn agrees(seat: &mut Sitting, case: &str) -> String {
    for what in ["first_talk", "session", "agreements"] {
        let step = json!({"what": what, "on": "2026-11-21"});
        seat.does_with(&["case", "step", case], &step);
    }
    let saved = seat.does_with(&["agreement", "add", "--case", case], &draft());
    saved["id"].as_str().unwrap().to_owned()
}

#[test]
fn an_agreement_is_drafted_signed_changed_and_asked_after_and_whoever_is_not_in_the_case_finds_none()
 {
    let street = Street::new();
    let stick = street.table.stick("rond");
    let mut karin = street.karin.sit();
    let case = takes_in_and_gives(&mut karin);
    let id = agrees(&mut karin, &case);
    let shown = karin.does(&["agreement", "show", &id]);
    assert_eq!(shown["items"][0]["who"], json!(["party:1", "haar zoon"]));
    assert_eq!(shown["languages"], json!(["nl", "ar"]));
    assert_eq!(
        (&shown["standing"], &shown["version"]["number"]),
        (&json!("draft"), &json!(1))
    );
    let hints: Vec<&str> = shown["hints"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["kind"].as_str().unwrap())
        .collect();
    assert_eq!(hints, ["vague", "blaming", "without_day"]);
    // Nobody sees to the second item, so that nobody signs.
    assert_eq!(
        shown["not_yet"],
        json!({"code": "item_without_responsible", "item": 1})
    );
    let typed = |party: &str| json!({"party": party, "way": "typed", "name": "Wielewaal"});
    let refused = karin.refuses(&["agreement", "sign", &id], &typed("party:1"));
    assert_eq!(
        refused,
        (
            "item_without_responsible".into(),
            json!("items.1.responsible")
        )
    );
    let mut items = shown["items"].clone();
    items[1]["responsible"] = json!("party:2");
    karin.does_with(&["agreement", "edit", &id], &json!({ "items": items }));
    let shown = karin.does(&["agreement", "show", &id]);
    let hash = shown["version"]["hash"].as_str().unwrap().to_owned();
    for (draft, code, field) in [
        (
            json!({"party": "party:1", "way": "signed", "strokes": "1,1"}),
            "signature_blank",
            "strokes",
        ),
        (
            json!({"party": "party:1", "way": "signed", "strokes": "1,1 ".repeat(20_000)}),
            "signature_too_large",
            "strokes",
        ),
        (
            json!({"party": "party:9", "way": "typed", "name": "X"}),
            "not_a_party",
            "party",
        ),
        (
            json!({"party": "party:1", "way": "typed", "name": "X", "of": "00"}),
            "another_text",
            "of",
        ),
        (
            json!({"party": "party:1", "way": "paper"}),
            "signature_without_photo",
            "photo",
        ),
    ] {
        assert_eq!(
            karin.refuses(&["agreement", "sign", &id], &draft),
            (code.into(), json!(field))
        );
    }
    let mut first = typed("party:1");
    first["of"] = json!(hash);
    karin.does_with(&["agreement", "sign", &id], &first);
    karin.does_with(
        &["agreement", "sign", &id],
        &json!({"party": "party:2", "way": "spoken", "witness": "Amina"}),
    );
    karin.does(&[
        "agreement",
        "tell",
        &id,
        "--party",
        "party:1",
        "--yes-or-no",
        "yes",
    ]);
    let shown = karin.does(&["agreement", "list", "--case", &case])[0].clone();
    assert_eq!(
        (&shown["standing"], &shown["waiting"]),
        (&json!("signed"), &json!([])),
        "{shown}"
    );
    assert_eq!(shown["signed"][0]["signatures"][1]["witness"], "Amina");
    // By place, and by the card that means the same person later on.
    let first = &shown["parties"][0];
    assert_eq!(
        (&first["party"], &first["told"]),
        (&json!("party:1"), &json!(true))
    );
    let card = first["card"].as_str().unwrap();
    assert!(card.starts_with("party:") && card.len() > 20, "{card}");
    assert_eq!(shown["signed"][0]["signatures"][0]["card"], card);
    assert_eq!(shown["items_by_card"][0]["responsible"], card);
    assert_eq!(shown["told"][0]["yes"], true);
    // On paper, as it was signed; the same bytes twice, and no name of a file that tells.
    let paper = |seat: &mut Sitting, name: &str, more: &[&str]| {
        let out = stick.with_file_name(name);
        let out_word = out.to_string_lossy().into_owned();
        let mut words = vec!["agreement", "sheet", &id, "--out", &out_word];
        words.extend(more);
        seat.does(&words);
        fs::read(&out).unwrap()
    };
    let signed = paper(&mut karin, "een.pdf", &[]);
    assert!(signed.starts_with(b"%PDF-"));
    karin.does_with(
        &["agreement", "edit", &id],
        &json!({"review_on": "2027-01-11"}),
    );
    let shown = karin.does(&["agreement", "show", &id]);
    assert_eq!(
        (
            &shown["standing"],
            &shown["changed_after_signing"],
            &shown["version"]["number"]
        ),
        (&json!("changed"), &json!(true), &json!(2))
    );
    assert_eq!(shown["signed"][0]["review_on"], "2027-01-10");
    assert_eq!(paper(&mut karin, "weer.pdf", &["--version", &hash]), signed);
    assert_ne!(paper(&mut karin, "nu.pdf", &["--languages", "nl"]), signed);
    // It goes to the pair, and both write answers.
    karin.exchanges(&stick);
    let (mut amina, mut selin) = (street.amina.sit(), street.selin.sit());
    amina.exchanges(&stick);
    selin.exchanges(&stick);
    let answer = json!([{"item": "0", "party": "party:1", "said": "kept", "on": "2026-11-22"}, {"item": "1", "party": "party:1", "said": "partly", "on": "2026-11-22", "note": "Op maandag niet."}]);
    amina.does_with(&["agreement", "answer", &id, "--with-step"], &answer);
    karin.does_with(
        &["agreement", "answer", &id],
        &json!({"item": "0", "party": "party:1", "said": "not", "on": "2026-11-22"}),
    );
    assert_eq!(
        karin
            .refuses(
                &["agreement", "answer", &id],
                &json!({"item": "0", "party": "party:1", "said": "kept", "on": "2026-11-01"})
            )
            .0,
        "aftercare_before_talk"
    );
    for _ in 0..2 {
        amina.exchanges(&stick);
        karin.exchanges(&stick);
    }
    let shown = karin.does(&["agreement", "show", &id]);
    assert_eq!(shown["answers"].as_array().unwrap().len(), 3);
    assert_eq!(
        amina.does(&["agreement", "show", &id])["answers"],
        shown["answers"]
    );
    assert_eq!(karin.does(&["case", "show", &case])["state"], "aftercare");
    let soon = chrono::Local::now().date_naive() + chrono::Days::new(20);
    let soon = soon.to_string();
    let asked = json!({"item": "1", "party": "party:2", "said": "kept", "on": "2026-11-22"});
    assert_eq!(
        karin
            .refuses(
                &["agreement", "answer", &id, "--talk", "2026-11-01"],
                &asked
            )
            .0,
        "talk_past"
    );
    karin.does_with(&["agreement", "answer", &id, "--talk", &soon], &asked);
    assert_eq!(karin.does(&["agreement", "show", &id])["next_talk"], soon);
    for words in [
        &["agreement", "show", &id][..],
        &["agreement", "list", "--case", &case],
        &["agreement", "delete", &id],
    ] {
        assert_eq!(selin.refuses(words, &Value::Null).0, "not_found");
    }
    assert_eq!(selin.does(&["agreement", "list"]), json!([]));
    for seat in [&mut karin, &mut amina, &mut selin] {
        seat.is_sound();
    }
    drop(selin);
    for folder in [&stick, &street.selin.data] {
        assert_eq!(places_of(&[CLOSED], folder), Vec::<String>::new());
    }
}

#[test]
fn what_is_no_agreement_is_refused_by_its_field_and_one_is_thrown_away_and_back() {
    let street = Street::new();
    let mut karin = street.karin.sit();
    let case = takes_in_and_gives(&mut karin);
    let add = ["agreement", "add", "--case", case.as_str()];
    for (draft, code, field) in [
        (json!({"items": []}), "no_items", json!("items")),
        (
            json!({"items": [{"text": "BSN 111222333"}]}),
            "citizen_service_number",
            json!("items.0.text"),
        ),
        (
            json!({"items": [{"text": "a", "responsible": "party:7"}]}),
            "not_a_party",
            json!("items.0.responsible"),
        ),
        (
            json!({"items": [{"text": "a", "blame": 1}]}),
            "unknown_field",
            json!("items.0.blame"),
        ),
    ] {
        assert_eq!(karin.refuses(&add, &draft), (code.into(), field));
    }
    assert_eq!(
        karin.refuses(&["agreement", "add"], &draft()),
        ("missing_argument".into(), json!("case"))
    );
    let id = agrees(&mut karin, &case);
    karin.does(&["agreement", "delete", &id]);
    assert_eq!(
        karin.does(&["agreement", "list", "--case", &case]),
        json!([])
    );
    assert_eq!(
        karin.does(&["agreement", "list", "--thrown-away"])[0]["id"],
        id
    );
    karin.does(&["agreement", "restore", &id]);
    assert_eq!(karin.does(&["agreement", "list"])[0]["id"], id);
    karin.is_sound();
}
