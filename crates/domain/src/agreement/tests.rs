#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use chrono::NaiveDate;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::case::{Course, Step};
use crate::refusal::Refused;
use crate::time::Timestamp;

const SAMIRA: PersonId = PersonId::from_bytes([1; 16]);
const VICTOR: PersonId = PersonId::from_bytes([2; 16]);
const TABLE: [PersonId; 2] = [SAMIRA, VICTOR];
const CASE: DocumentId = DocumentId::from_bytes([9; 16]);

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn slippers() -> Value {
    json!({
        "items": [
            {"text": {"nl": "Na tien uur draagt Samira sloffen.", "ar": "بعد العاشرة ترتدي سميرة خفًّا."},
             "who": ["party:1", "haar zoon"], "where": "thuis", "from": "2026-12-01", "responsible": "party:1"},
            {"text": {"nl": "Victor veegt de trap op maandag."}, "who": ["party:2"], "until": "2027-06-01", "responsible": "party:2"},
        ],
        "talk_first": {"nl": "Is er iets? Dan bellen we eerst aan."},
        "review_on": "2027-01-10", "form": "signed",
    })
}

fn parsed(draft: Value) -> Result<Agreement, AgreementError> {
    Agreement::parse(&AgreementDraft::from_json(draft)?, &TABLE)
}

/// With ids as the house gives them, so that it can be signed.
fn agreed(draft: Value) -> Agreed {
    let mut agreement = parsed(draft).unwrap();
    for (place, item) in (1..).zip(&mut agreement.items) {
        item.id = Some(ItemId::from_bytes([place; 16]));
    }
    agreement.agreed(CASE)
}

#[test]
fn what_two_neighbours_agreed_is_read_as_they_said_it() {
    let agreement = parsed(slippers()).unwrap();
    let tags: Vec<&str> = agreement
        .languages
        .iter()
        .map(LanguageTag::as_str)
        .collect();
    assert_eq!(tags, ["nl", "ar"]);
    assert!(agreement.languages[1].is_from_the_right());
    let first = &agreement.items[0];
    assert_eq!(first.who, [Side::Party(SAMIRA)]);
    assert_eq!(first.others.as_ref().unwrap().as_str(), "haar zoon");
    assert_eq!(first.responsible, Some(Side::Party(SAMIRA)));
    assert_eq!(agreement.form, Some(Form::Signed));
}

#[test]
fn a_draft_of_a_text_becomes_that_text_again() {
    let text = agreed(slippers());
    let draft = AgreementDraft::of(&text, Some(Form::Signed), &TABLE);
    assert_eq!(draft.items[0].who, ["party:1", "haar zoon"]);
    let again = Agreement::parse(&draft, &TABLE).unwrap();
    assert_eq!(again.agreed(CASE), text);
}

#[test]
fn a_card_means_the_same_person_wherever_she_sits_and_nobody_when_she_left() {
    let text = agreed(slippers());
    let draft = AgreementDraft::of(&text, None, &[]);
    assert_eq!(draft.items[1].who, [format!("party:{VICTOR}")]);
    assert_eq!(
        draft.items[1].responsible,
        Some(card_seat(Side::Party(VICTOR)))
    );
    let newcomer = PersonId::from_bytes([7; 16]);
    for table in [[VICTOR, SAMIRA].as_slice(), &[newcomer, SAMIRA, VICTOR]] {
        assert_eq!(Agreement::parse(&draft, table).unwrap().agreed(CASE), text);
    }
    // Somebody else sits at her place by now: that is not her.
    let refused = Agreement::parse(&draft, &[SAMIRA, newcomer]).unwrap_err();
    assert_eq!(refused.code(), "not_a_party");
    assert_eq!(refused.field().as_deref(), Some("items.1.who.0"));
}

#[test]
fn what_nobody_can_agree_on_is_refused_by_name() {
    let long = "a".repeat(1_001);
    let number = "Bel 111222333 voor de sleutel.";
    let many: Vec<Value> = (0..41).map(|_| json!({"text": "x"})).collect();
    for (draft, code, field) in [
        (json!({"items": []}), "no_items", "items"),
        (json!({}), "no_items", "items"),
        (json!({"items": many}), "too_many_items", "items"),
        (
            json!({"items": [{"text": " "}]}),
            "item_without_text",
            "items.0.text",
        ),
        (
            json!({"items": [{"text": "a", "from": "2026-12-02", "until": "2026-12-01"}]}),
            "until_before_from",
            "items.0.until",
        ),
        (
            json!({"items": [{"text": "a", "from": "2026-12-02"}], "review_on": "2026-12-01"}),
            "review_before_start",
            "review_on",
        ),
        (
            json!({"items": [{"text": "a", "responsible": "party:3"}]}),
            "not_a_party",
            "items.0.responsible",
        ),
        (
            json!({"items": [{"text": "a", "responsible": "party:0"}]}),
            "not_a_party",
            "items.0.responsible",
        ),
        (
            json!({"items": [{"text": "a", "responsible": "de buurman"}]}),
            "not_a_party",
            "items.0.responsible",
        ),
        (
            json!({"items": [{"text": "a", "who": ["party:9"]}]}),
            "not_a_party",
            "items.0.who.0",
        ),
        (
            json!({"items": [{"text": long}]}),
            "too_long",
            "items.0.text",
        ),
        (
            json!({"items": [{"text": {"nl": number}}]}),
            "citizen_service_number",
            "items.0.text.nl",
        ),
        (
            json!({"items": [{"text": "a", "how": number}]}),
            "citizen_service_number",
            "items.0.how",
        ),
        (
            json!({"items": [{"text": "a"}], "talk_first": {"ar": number}}),
            "citizen_service_number",
            "talk_first.ar",
        ),
        (
            json!({"items": [{"text": {"klingon!": "a"}}]}),
            "unknown_choice",
            "items.0.text",
        ),
        (
            json!({"items": [{"text": "a"}], "languages": ["nl", "en", "ar", "tr", "uk"]}),
            "too_many_languages",
            "languages",
        ),
        (
            json!({"items": [{"text": "a"}], "form": "sms"}),
            "unknown_choice",
            "form",
        ),
        (
            json!({"items": [{"text": "a", "guilty": true}]}),
            "unknown_field",
            "items.0.guilty",
        ),
    ] {
        let refused = parsed(draft.clone()).unwrap_err();
        assert_eq!(refused.code(), code, "{draft}");
        assert_eq!(refused.field().as_deref(), Some(field), "{draft}");
    }
}

#[test]
fn the_bytes_of_a_text_never_change() {
    let text = Agreed {
        case: CASE,
        languages: vec!["nl".into()],
        items: vec![AgreedItem {
            id: ItemId::from_bytes([7; 16]),
            texts: BTreeMap::from([("nl".into(), "Cafe\u{301} dicht".into())]),
            who: vec![Side::Mediators],
            others: None,
            place: Some("hal".into()),
            how: None,
            from: Some("2026-12-01".into()),
            until: None,
            responsible: Some(Side::Mediators),
        }],
        talk_first: BTreeMap::new(),
        review_on: None,
    };
    let fixed = [
        "01",
        "09090909090909090909090909090909",
        "00000001",
        "00000002",
        "6e6c",
        "00000001",
        "07070707070707070707070707070707",
        "00000001",
        "00000002",
        "6e6c",
        "0000000b",
        "436166c3a9206469636874",
        "00000001",
        "00000008",
        "6d65646961746f72",
        "00000000",
        "00000003",
        "68616c",
        "00000000",
        "0000000a",
        "323032362d31322d3031",
        "00000000",
        "00000008",
        "6d65646961746f72",
        "00000000",
        "00000000",
    ];
    assert_eq!(
        data_encoding::HEXLOWER.encode(&text.canonical()),
        fixed.concat()
    );
    assert_eq!(text.version().mark(), FIXED_MARK);
    assert_eq!(text.version().to_string().parse(), Ok(text.version()));
}

/// Printed under every copy of that text.
const FIXED_MARK: &str = "9148640e";

proptest! {
    #[test]
    fn a_text_reads_back_from_its_bytes_and_whatever_else_it_is_is_no_text(
        words in proptest::collection::vec("[a-zé ب]{1,12}", 1..5), bytes in proptest::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>(),
    ) {
        let items: Vec<Value> = words.iter().map(|word| json!({"text": {"nl": format!("x{word}"), "ar": format!("y{word}")}, "who": ["party:2", "party:1", word]})).collect();
        let text = agreed(json!({"items": items, "talk_first": "Bel eerst."}));
        let written = text.canonical();
        let read = Agreed::read(&written).unwrap();
        prop_assert_eq!(read.canonical(), written.clone());
        prop_assert_eq!(read.version(), text.version());
        // Neither what was cut off, nor what is nobody's, ends the program.
        prop_assert!(Agreed::read(&written[..at.index(written.len())]).is_none());
        let _ = Agreed::read(&bytes);
    }
}

#[test]
fn every_word_that_changes_makes_another_version_and_another_order_of_names_does_not() {
    let version = |draft: Value| agreed(draft).version();
    let plain = version(slippers());
    for (path, value) in [
        (
            "/items/0/text/nl",
            json!("Na elf uur draagt Samira sloffen."),
        ),
        ("/items/0/text/ar", json!("شيء آخر")),
        ("/items/0/where", json!("buiten")),
        ("/items/0/from", json!("2026-12-02")),
        ("/items/1/until", json!("2027-06-02")),
        ("/items/1/responsible", json!("mediator")),
        ("/talk_first/nl", json!("Dan bellen we aan.")),
        ("/review_on", json!("2027-01-11")),
    ] {
        let mut draft = slippers();
        *draft.pointer_mut(path).unwrap() = value;
        assert_ne!(version(draft), plain, "{path}");
    }
    let mut both = slippers();
    both["items"][1]["who"] = json!(["party:2", "party:1"]);
    let mut turned = slippers();
    turned["items"][1]["who"] = json!(["party:1", "party:2"]);
    assert_eq!(version(both), version(turned));
    let mut form = slippers();
    form["form"] = json!("spoken");
    assert_eq!(version(form), plain);
}

#[test]
fn a_party_signs_in_one_of_four_ways_and_nobody_signs_a_blank_page() {
    let text = agreed(slippers());
    let today = day("2026-11-30");
    let drawn = "10,10 40,60 90,20;100,10 140,90";
    let sign = |draft: Value, has_photo: bool| {
        let draft = SignDraft::from_json(draft)?;
        NewSignature::parse(&draft, &text, (&TABLE, &[]), has_photo, today)
    };
    let signed = sign(
        json!({"party": "party:2", "way": "signed", "strokes": drawn}),
        false,
    )
    .unwrap();
    assert_eq!(
        (signed.party, signed.of, signed.on),
        (VICTOR, text.version(), today)
    );
    assert_eq!(signed.ink.unwrap().as_str(), drawn);
    for (draft, photo) in [
        (json!({"party": "party:1", "way": "paper"}), true),
        (
            json!({"party": "party:1", "way": "spoken", "witness": "Jan"}),
            false,
        ),
        (
            json!({"party": "party:1", "way": "typed", "name": "Samira"}),
            false,
        ),
    ] {
        assert!(sign(draft.clone(), photo).is_ok(), "{draft}");
    }
    let huge = "1,1 ".repeat(20 * 1024 * 1024 / 4);
    for (draft, code) in [
        (
            json!({"way": "typed", "name": "Samira"}),
            "signature_without_party",
        ),
        (
            json!({"party": "party:3", "way": "typed", "name": "Samira"}),
            "not_a_party",
        ),
        (
            json!({"party": "mediator", "way": "typed", "name": "Samira"}),
            "not_a_party",
        ),
        (json!({"party": "party:1"}), "signature_without_way"),
        (
            json!({"party": "party:1", "way": "signed"}),
            "signature_blank",
        ),
        (
            json!({"party": "party:1", "way": "signed", "strokes": ";;"}),
            "signature_blank",
        ),
        (
            json!({"party": "party:1", "way": "signed", "strokes": "5,5 6,6 5,7"}),
            "signature_blank",
        ),
        (
            json!({"party": "party:1", "way": "signed", "strokes": "5,5 6000,6"}),
            "signature_blank",
        ),
        (
            json!({"party": "party:1", "way": "signed", "strokes": huge}),
            "signature_too_large",
        ),
        (
            json!({"party": "party:1", "way": "paper"}),
            "signature_without_photo",
        ),
        (
            json!({"party": "party:1", "way": "spoken", "witness": " "}),
            "signature_without_witness",
        ),
        (
            json!({"party": "party:1", "way": "typed"}),
            "signature_without_name",
        ),
        (
            json!({"party": "party:1", "way": "typed", "name": "Samira", "of": "ab"}),
            "another_text",
        ),
        (
            json!({"party": "party:1", "way": "typed", "name": "Samira", "on": "2026-12-03"}),
            "day_ahead",
        ),
    ] {
        assert_eq!(sign(draft, false).unwrap_err().code(), code);
    }
    let again =
        SignDraft::from_json(json!({"party": "party:1", "way": "typed", "name": "S"})).unwrap();
    let again = NewSignature::parse(&again, &text, (&TABLE, &[SAMIRA]), false, today);
    assert_eq!(again.unwrap_err().code(), "signed_already");
}

#[test]
fn nobody_signs_an_item_that_nobody_sees_to() {
    let mut draft = slippers();
    draft["items"][1]["responsible"] = Value::Null;
    let refused = agreed(draft).may_be_signed().unwrap_err();
    assert_eq!(refused.code(), "item_without_responsible");
    assert_eq!(refused.field().as_deref(), Some("items.1.responsible"));
    assert_eq!(refused.arguments()["number"], "2");
}

#[test]
fn nobody_signs_what_stands_in_a_language_that_is_not_shown() {
    let mut draft = slippers();
    draft["items"][0]["text"]["tr"] = json!("Samira terlik giyer.");
    let refused = agreed(draft.clone()).may_be_signed().unwrap_err();
    assert_eq!(refused.code(), "language_not_shown");
    assert_eq!(refused.field().as_deref(), Some("languages"));
    draft["items"][0]["text"]["ar"] = json!("");
    assert_eq!(agreed(draft).may_be_signed(), Ok(()));
}

fn course_with_talk(on: &str) -> Course {
    Course::of(day("2026-11-01"), vec![talk(3, on)])
}

fn talk(id: u8, on: &str) -> Step {
    Step {
        id: ItemId::from_bytes([id; 16]),
        what: "session".into(),
        on: day(on),
        by: SAMIRA,
        at: Timestamp::from_millis(0),
        why: String::new(),
        minutes: None,
        result: None,
        counts_as: None,
        to: None,
        reason: None,
        undoes: None,
        who: Vec::new(),
        after: std::collections::BTreeSet::new(),
    }
}
#[test]
fn an_answer_is_of_a_party_about_an_item_after_a_talk() {
    let (text, course) = (agreed(slippers()), course_with_talk("2026-11-20"));
    let asks = |draft: Value| {
        let draft = AnswerDraft::from_json(draft)?;
        NewAnswer::parse(&draft, &[&text], &TABLE, &course, day("2026-12-20"))
    };
    let answer = asks(
        json!({"item": "1", "party": "party:1", "said": "partly", "note": "Op maandag niet."}),
    )
    .unwrap();
    assert_eq!(
        (answer.item, answer.party, answer.said),
        (text.items[1].id, SAMIRA, Said::Partly)
    );
    let by_id = text.items[0].id.to_string();
    assert!(
        asks(json!({"item": by_id, "party": "party:2", "said": "kept", "on": "2026-12-01"}))
            .is_ok()
    );
    for (draft, code) in [
        (
            json!({"item": "2", "party": "party:1", "said": "kept"}),
            "unknown_item",
        ),
        (json!({"party": "party:1", "said": "kept"}), "unknown_item"),
        (
            json!({"item": "0", "said": "kept"}),
            "signature_without_party",
        ),
        (
            json!({"item": "0", "party": "party:4", "said": "kept"}),
            "not_a_party",
        ),
        (json!({"item": "0", "party": "party:1"}), "answer_missing"),
        (
            json!({"item": "0", "party": "party:1", "said": "no"}),
            "unknown_choice",
        ),
        (
            json!({"item": "0", "party": "party:1", "said": "kept", "on": "2026-12-24"}),
            "day_ahead",
        ),
        (
            json!({"item": "0", "party": "party:1", "said": "kept", "on": "2026-11-19"}),
            "aftercare_before_talk",
        ),
        (
            json!({"item": "0", "party": "party:1", "said": "kept", "note": "BSN 111222333"}),
            "citizen_service_number",
        ),
    ] {
        assert_eq!(asks(draft).unwrap_err().code(), code);
    }
    // What was said between two talks is written down after the second one.
    let talks = vec![talk(3, "2026-11-20"), talk(4, "2026-12-10")];
    let twice = Course::of(day("2026-11-01"), talks);
    let draft = AnswerDraft::from_json(
        json!({"item": "0", "party": "party:1", "said": "kept", "on": "2026-12-01"}),
    )
    .unwrap();
    assert!(NewAnswer::parse(&draft, &[&text], &TABLE, &twice, day("2026-12-20")).is_ok());
    let untalked = Course::of(day("2026-11-01"), Vec::new());
    let draft =
        AnswerDraft::from_json(json!({"item": "0", "party": "party:1", "said": "kept"})).unwrap();
    let early = NewAnswer::parse(&draft, &[&text], &TABLE, &untalked, day("2026-12-20"));
    assert_eq!(early.unwrap_err().code(), "aftercare_before_talk");
}

#[test]
fn vague_and_blaming_words_are_pointed_at_and_clear_ones_are_not() {
    use HintKind::{Blaming, Conditional, Vague};
    type Hinted = (
        &'static str,
        &'static str,
        &'static [(HintKind, Option<&'static str>)],
    );
    let table: [Hinted; 14] = [
        ("nl", "Samira zet de muziek om tien uur uit.", &[]),
        (
            "nl",
            "Samira zal proberen stil te zijn.",
            &[(Vague, Some("proberen"))],
        ),
        ("nl", "Zij doet normaal.", &[(Vague, Some("normaal"))]),
        (
            "nl",
            "De muziek gaat wat minder hard.",
            &[(Vague, Some("wat minder"))],
        ),
        (
            "nl",
            "We houden rekening met elkaar.",
            &[(Vague, Some("houden rekening"))],
        ),
        (
            "nl",
            "Hij heeft altijd de radio aan.",
            &[(Blaming, Some("altijd"))],
        ),
        (
            "nl",
            "Het is de schuld van Victor.",
            &[(Blaming, Some("schuld"))],
        ),
        (
            "nl",
            "Als Victor veegt, dan dweilt Samira.",
            &[(Conditional, Some("als"))],
        ),
        (
            "nl",
            "Tenzij het regent veegt Victor.",
            &[(Conditional, Some("tenzij"))],
        ),
        ("nl", "Victor veegt net zo vaak als Samira.", &[]),
        (
            "en",
            "Samira will try to be quiet.",
            &[(Vague, Some("quiet"))],
        ),
        ("en", "He never sweeps.", &[(Blaming, Some("never"))]),
        (
            "en",
            "If he sweeps, then she mops.",
            &[(Conditional, Some("if"))],
        ),
        ("tr", "Normal olarak her zaman dener.", &[]),
    ];
    for (tag, text, expected) in table {
        let text = agreed(
            json!({"items": [{"text": {tag: text}, "from": "2026-12-01", "responsible": "party:1"}]}),
        );
        let found: Vec<(HintKind, Option<&str>)> =
            hints(&text).iter().map(|it| (it.kind, it.word)).collect();
        assert_eq!(found, expected, "{tag} {:?}", text.items[0].texts);
    }
}

#[test]
fn an_item_without_a_day_and_a_list_for_one_side_are_pointed_at() {
    let item = |who: &str| json!({"text": "Veegt de trap.", "responsible": who});
    let kinds = |items: Value| -> Vec<(Option<usize>, HintKind)> {
        let found = hints(&agreed(json!({"items": items})));
        found.iter().map(|it| (it.item, it.kind)).collect()
    };
    use HintKind::{OneSided, WithoutDay};
    let without = [(Some(0), WithoutDay), (Some(1), WithoutDay)];
    assert_eq!(
        kinds(json!([item("party:1"), item("party:1")])),
        [without[0], without[1], (None, OneSided)]
    );
    assert_eq!(kinds(json!([item("party:1"), item("party:2")])), without);
    assert_eq!(kinds(json!([item("party:1"), item("mediator")])), without);
    assert_eq!(kinds(json!([item("party:1")])), [without[0]]);
    let shared = json!([item("party:1"), {"text": "Samen.", "who": ["party:1", "party:2"], "responsible": "party:1"}]);
    assert_eq!(kinds(shared), without);
}

#[test]
fn a_language_is_any_tag_and_some_are_written_from_the_right() {
    for (tag, right) in [
        ("nl", false),
        ("ar", true),
        ("ti", false),
        ("fa-AF", true),
        ("ku", false),
        ("ku-Arab", true),
        ("zh-Hant", false),
        ("az-latn", false),
    ] {
        let tag = LanguageTag::parse("languages.0", tag).unwrap();
        assert_eq!(tag.is_from_the_right(), right, "{tag}");
    }
    for tag in [
        "",
        "n",
        "nederlands",
        "nl_NL",
        "nl-",
        "n1",
        "x".repeat(40).as_str(),
    ] {
        assert!(LanguageTag::parse("languages.0", tag).is_err(), "{tag}");
    }
}
