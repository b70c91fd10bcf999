//! What the parties of a case agreed, at two laptops: written, signed and asked after apart, and nothing lost.

use proptest::prelude::*;
use samenboek_app::{AgreementView, AppError, CaseQuery, Choice, ToForget, Words};
use samenboek_domain::agreement::{
    AgreementDraft, AnswerDraft, Side, SignDraft, ToldDraft, card_seat,
};
use samenboek_domain::case::{CaseTask, FlagDraft, PartyDraft, StepDraft};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_tests::{Laptop, photo_file};
use serde_json::{Value, json};

use super::{NEIGHBOUR, Street, is_sound, meets};
use crate::sharing::forgetting::searching::Haystack;

/// In no word but that of an agreement.
const CANARY: &str = "Kerkuilveren";
const A_DAY: i64 = 24 * 60 * 60 * 1000;
const DRAWN: &str = "100,100 400,40 700,220";

/// A case of which all talked, and what they agreed.
fn agreed(street: &Street) -> (DocumentId, DocumentId) {
    let case = street.case();
    street.brug.everybody_meets();
    for what in ["session", "agreements"] {
        if what == "session" {
            steps(street.karin(), &case, "first_talk");
        }
        steps(street.karin(), &case, what);
    }
    let id = writes(street.karin(), &case, slippers()).unwrap();
    street.brug.everybody_meets();
    (case, id)
}

fn steps(laptop: &Laptop, case: &DocumentId, what: &str) {
    let draft = StepDraft::from_json(json!({"what": what, "on": "2026-11-21"})).unwrap();
    laptop.house().take_case_step(case, &draft).unwrap();
}

fn slippers() -> Value {
    json!({
        "items": [
            {"text": {"nl": format!("Na tien uur sloffen. {CANARY}"), "ar": "خف بعد العاشرة"}, "who": ["party:1"], "from": "2026-12-01", "responsible": "party:1"},
            {"text": {"nl": "De trap om de beurt."}, "who": ["party:1", "party:2"], "responsible": "party:2"},
        ],
        "talk_first": "Bel eerst aan.", "review_on": "2027-01-10", "form": "signed",
    })
}

fn writes(laptop: &Laptop, case: &DocumentId, draft: Value) -> Result<DocumentId, AppError> {
    let draft = AgreementDraft::from_json(draft)?;
    Ok(laptop.house().record_agreement(case, &draft)?.value.id)
}

fn edits(laptop: &Laptop, id: &DocumentId, patch: Value) {
    laptop.house().patch_agreement(id, patch).unwrap();
}

/// The items as they stand, with something changed in one of them.
fn items_with(laptop: &Laptop, id: &DocumentId, place: usize, change: Value) -> Value {
    let draft = view(laptop, id).draft();
    let mut items = serde_json::to_value(draft.items).unwrap();
    for (key, value) in change.as_object().unwrap() {
        items[place][key] = value.clone();
    }
    json!({ "items": items })
}

fn signs(laptop: &Laptop, id: &DocumentId, draft: Value) -> Result<(), AppError> {
    let draft = SignDraft::from_json(draft)?;
    laptop.house().sign_agreement(id, &draft, None).map(|_| ())
}

fn types_name(laptop: &Laptop, id: &DocumentId, party: &str) {
    signs(
        laptop,
        id,
        json!({"party": party, "way": "typed", "name": "Naam"}),
    )
    .unwrap();
}

fn answers(laptop: &Laptop, id: &DocumentId, answer: Value) -> Result<(), AppError> {
    let draft = AnswerDraft::from_json(answer)?;
    laptop
        .house()
        .answer_agreement(id, &[draft], false, None)
        .map(|_| ())
}

fn joins(laptop: &Laptop, case: &DocumentId, name: &str) {
    let party = PartyDraft::from_json(json!({ "name": name })).unwrap();
    laptop.house().add_case_party(case, &party).unwrap();
}

/// A party as the window names her.
fn by_card(person: PersonId) -> String {
    card_seat(Side::Party(person))
}

fn words() -> Vec<Words> {
    let fluent = concat!(
        include_str!("../../../../ui/locales/nl/paper.ftl"),
        include_str!("../../../../ui/locales/nl/paper-agreement.ftl")
    );
    vec![Words::parse("nl", fluent).unwrap()]
}

fn view(laptop: &Laptop, id: &DocumentId) -> AgreementView {
    laptop.house().agreement(id).unwrap()
}

/// Everything that somebody reads of an agreement, as one text.
fn reads(laptop: &Laptop, id: &DocumentId) -> String {
    let view = view(laptop, id);
    let signed: Vec<_> = view
        .texts
        .iter()
        .map(|text| {
            let by = text.signatures.iter();
            let by: Vec<_> = by
                .map(|it| (it.record.party, it.record.way.clone(), it.by.clone()))
                .collect();
            (text.number, text.version, by)
        })
        .collect();
    let said: Vec<_> = view
        .answers
        .iter()
        .map(|it| {
            (
                it.record.item,
                it.record.party,
                it.record.said.clone(),
                it.record.on.clone(),
                it.record.noted.is_undone,
            )
        })
        .collect();
    let told: Vec<_> = view.told.iter().map(|it| (it.party, it.is_yes)).collect();
    let draft = serde_json::to_string(&view.draft()).unwrap();
    format!(
        "{draft}\n{} {} {} {:?}\n{signed:?}\n{said:?}\n{told:?}\n{:?}\n{:?}",
        view.record.agreed.version(),
        view.number,
        view.standing,
        view.waiting,
        view.record.versions,
        view.next_talk,
    )
}

fn all_read_the_same(street: &Street, id: &DocumentId) {
    street.brug.everybody_meets();
    let told = reads(street.karin(), id);
    for laptop in [street.amina(), street.jan()] {
        assert_eq!(reads(laptop, id), told);
    }
    is_sound(&[street.karin(), street.amina(), street.jan()]);
}

#[test]
fn an_agreement_comes_to_the_pair_and_to_nobody_else_and_goes_with_its_case() {
    let street = Street::of(801);
    let (case, id) = agreed(&street);
    all_read_the_same(&street, &id);
    for laptop in [street.marga(), street.selin()] {
        assert!(laptop.house().agreement(&id).is_err());
    }
    let strangers = Haystack::of(
        &[street.marga(), street.selin()],
        &[&street.brug.path("stick")],
    );
    assert_eq!(strangers.places_of(CANARY), Vec::<String>::new());
    let readers = Haystack::of(&[street.karin(), street.amina()], &[]);
    let places = readers.places_of(CANARY);
    assert!(!places.is_empty());
    assert!(
        places
            .iter()
            .all(|place| place.contains(": private: ") || place.ends_with(", opened")),
        "{places:?}"
    );
    let karin = street.karin().house();
    assert_eq!(karin.list_agreements(Some(&case)).unwrap().len(), 1);
    let circle = karin.list_cases().unwrap()[0].row.circle;
    karin.forget(&ToForget::Circle(circle), true).unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    let all: Vec<_> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert!(laptop.house().agreement(&id).is_err());
    }
    assert_eq!(
        Haystack::of(&all, &[]).places_of(CANARY),
        Vec::<String>::new()
    );
}

#[test]
fn two_mediators_edit_one_agreement_and_exactly_one_field_stands_twice() {
    let street = Street::of(802);
    let (_, id) = agreed(&street);
    // Both rewrite the first sentence; Amina adds Turkish and a place, Jan a day and an item.
    let (amina, jan) = (street.amina(), street.jan());
    let mut hers = items_with(amina, &id, 0, json!({"where": "thuis"}));
    hers["items"][0]["text"]["nl"] = json!("Na elf uur sloffen.");
    hers["items"][1]["text"]["tr"] = json!("Merdiven sırayla.");
    edits(amina, &id, hers);
    let mut his = items_with(jan, &id, 0, json!({}));
    his["items"][0]["text"]["nl"] = json!("Na tien uur op kousen.");
    his["items"][1]["text"]["tr"] = json!("Merdiveni sırayla süpürürüz.");
    his["items"]
        .as_array_mut()
        .unwrap()
        .push(json!({"text": "Geen bal op de trap.", "responsible": "party:2"}));
    // The same Turkish words would be no clash; he takes his back.
    his["items"][1]["text"]
        .as_object_mut()
        .unwrap()
        .remove("tr");
    edits(jan, &id, his);
    all_read_the_same(&street, &id);
    let seen = view(street.karin(), &id);
    assert_eq!(seen.versions.len(), 1, "{:?}", seen.versions);
    let both: Vec<_> = seen.versions[0]
        .values
        .iter()
        .map(|it| it.value.as_str().unwrap().to_owned())
        .collect();
    assert!(
        both.contains(&"Na elf uur sloffen.".to_owned())
            && both.contains(&"Na tien uur op kousen.".to_owned()),
        "{both:?}"
    );
    assert_eq!(seen.record.agreed.items.len(), 3);
    assert_eq!(seen.record.agreed.items[0].place.as_deref(), Some("thuis"));
    assert_eq!(seen.record.agreed.items[1].texts["tr"], "Merdiven sırayla.");
    // Nobody signs while two texts stand there; somebody says which is right. Nor what stands in a third language.
    let refused = signs(
        street.karin(),
        &id,
        json!({"party": "party:1", "way": "typed", "name": "F"}),
    );
    assert_eq!(refused.unwrap_err().code(), "versions_first");
    let field = seen.versions[0].field.clone();
    street
        .karin()
        .house()
        .choose_version(&id, &field, Choice::One(0))
        .unwrap();
    all_read_the_same(&street, &id);
    assert_eq!(view(jan, &id).versions.len(), 0);
    let typed = json!({"party": "party:1", "way": "typed", "name": "F"});
    let refused = signs(jan, &id, typed.clone()).unwrap_err();
    assert_eq!(refused.code(), "language_not_shown");
    let without = items_with(jan, &id, 1, json!({"text": {"nl": "De trap om de beurt."}}));
    let without = json!({"items": without["items"], "languages": ["nl", "ar"]});
    edits(jan, &id, without);
    assert_eq!(view(jan, &id).record.agreed.languages, ["nl", "ar"]);
    signs(jan, &id, typed).unwrap();
}

#[test]
fn signed_on_one_laptop_while_edited_on_another_both_survive_and_every_laptop_says_so() {
    let street = Street::of(803);
    let (case, id) = agreed(&street);
    let before = view(street.amina(), &id).record.agreed.clone();
    for party in ["party:1", "party:2"] {
        signs(
            street.amina(),
            &id,
            json!({"party": party, "way": "signed", "strokes": DRAWN}),
        )
        .unwrap();
    }
    assert_eq!(view(street.amina(), &id).standing, "signed");
    let changed = items_with(street.jan(), &id, 1, json!({"where": "de hal"}));
    edits(street.jan(), &id, changed);
    all_read_the_same(&street, &id);
    for laptop in [street.karin(), street.amina(), street.jan()] {
        let seen = view(laptop, &id);
        assert_eq!((seen.standing, seen.number), ("changed", 2));
        assert!(seen.record.is_changed_after_signing());
        // What was signed is shown exactly, beside what stands there now.
        assert_eq!(seen.texts.len(), 1);
        assert_eq!(seen.texts[0].agreed, before);
        assert_eq!(seen.texts[0].signatures.len(), 2);
        assert_eq!(seen.record.agreed.items[1].place.as_deref(), Some("de hal"));
        let row = &laptop.house().list_agreements(Some(&case)).unwrap()[0];
        assert_eq!((row.standing, row.row.version), ("changed", 2));
    }
    // One party signs the new text: it is signed in part. Put back as it was, the old signatures hold.
    types_name(street.karin(), &id, "party:2");
    all_read_the_same(&street, &id);
    assert_eq!(view(street.jan(), &id).standing, "part");
    let back = items_with(street.jan(), &id, 1, json!({"where": null}));
    edits(street.jan(), &id, back);
    all_read_the_same(&street, &id);
    assert_eq!(view(street.amina(), &id).standing, "signed");
    assert_eq!(view(street.amina(), &id).number, 1);
}

#[test]
fn both_parties_sign_one_text_at_two_laptops_and_both_signatures_stand() {
    let street = Street::of(804);
    let (_, id) = agreed(&street);
    types_name(street.amina(), &id, "party:1");
    signs(
        street.jan(),
        &id,
        json!({"party": "party:2", "way": "spoken", "witness": "Jan"}),
    )
    .unwrap();
    // Both write the same text down; that is no clash.
    all_read_the_same(&street, &id);
    let seen = view(street.karin(), &id);
    assert_eq!(
        (seen.standing, seen.versions.len(), seen.texts.len()),
        ("signed", 0, 1)
    );
    assert_eq!(seen.texts[0].signatures.len(), 2);
    let again = signs(
        street.karin(),
        &id,
        json!({"party": "party:2", "way": "typed", "name": "Victor"}),
    );
    assert_eq!(again.unwrap_err().code(), "signed_already");
}

#[test]
fn contradictory_answers_of_two_mediators_stand_side_by_side() {
    let street = Street::of(805);
    let (case, id) = agreed(&street);
    for laptop in [street.amina(), street.jan()] {
        laptop.clock.advance(21 * A_DAY);
    }
    let about = |said: &str, party: &str| json!({"item": "0", "party": party, "said": said, "on": "2026-12-12", "note": "Aan de telefoon."});
    answers(street.amina(), &id, about("kept", "party:1")).unwrap();
    answers(street.jan(), &id, about("not", "party:1")).unwrap();
    answers(street.jan(), &id, about("partly", "party:2")).unwrap();
    // Amina also writes the step, in the same go; Jan learns it.
    let draft = AnswerDraft::from_json(
        json!({"item": "1", "party": "party:1", "said": "partly", "on": "2026-12-12"}),
    )
    .unwrap();
    let saved = street
        .amina()
        .house()
        .answer_agreement(&id, &[draft], true, None)
        .unwrap();
    all_read_the_same(&street, &id);
    let seen = view(street.karin(), &id);
    let first: Vec<_> = seen
        .answers
        .iter()
        .filter(|it| it.record.item == seen.record.agreed.items[0].id)
        .map(|it| it.record.said.as_str())
        .collect();
    assert_eq!(first.len(), 3);
    assert!(
        first.contains(&"kept") && first.contains(&"not"),
        "{first:?}"
    );
    assert_eq!(
        street
            .jan()
            .house()
            .case(&case)
            .unwrap()
            .course
            .course
            .state()
            .code(),
        "aftercare"
    );
    // Only after aftercare a case counts as solved; and what was a slip is taken back, with its step.
    street
        .amina()
        .house()
        .undo(saved.value.undo.as_deref())
        .unwrap();
    all_read_the_same(&street, &id);
    let undone = view(street.karin(), &id);
    assert_eq!(
        undone
            .answers
            .iter()
            .filter(|it| it.record.noted.is_undone)
            .count(),
        1
    );
    let karin = street.karin().house();
    let close =
        StepDraft::from_json(json!({"what": "closed", "result": "solved_mediation"})).unwrap();
    assert_eq!(
        karin.take_case_step(&case, &close).unwrap_err().code(),
        "solved_without_aftercare"
    );
}

#[test]
fn each_party_says_whether_the_referrer_may_hear_and_every_word_stays() {
    let street = Street::of(806);
    let (_, id) = agreed(&street);
    let tells = |laptop: &Laptop, party: &str, yes: bool| {
        let draft = ToldDraft::from_json(json!({"party": party, "yes": yes})).unwrap();
        laptop.house().tell_referrer(&id, &draft).unwrap();
    };
    tells(street.amina(), "party:1", true);
    tells(street.jan(), "party:2", false);
    street.brug.everybody_meets();
    tells(street.amina(), "party:1", false);
    all_read_the_same(&street, &id);
    let words: Vec<bool> = view(street.karin(), &id)
        .told
        .iter()
        .map(|it| it.is_yes)
        .collect();
    assert_eq!(words.len(), 3);
    assert_eq!(words.iter().filter(|yes| **yes).count(), 1);
}

#[test]
fn an_agreement_is_thrown_away_and_fetched_back_and_every_deed_is_taken_back_by_its_token() {
    let street = Street::of(807);
    let (case, id) = agreed(&street);
    let karin = street.karin().house();
    let standing = || karin.list_agreements(Some(&case)).unwrap()[0].row.is_binned;
    let thrown = karin.throw_agreement_away(&id).unwrap();
    assert!(standing());
    let refused = signs(
        street.karin(),
        &id,
        json!({"party": "party:1", "way": "typed", "name": "F"}),
    );
    assert_eq!(refused.unwrap_err().code(), "thrown_away_already");
    karin.undo(thrown.value.undo.as_deref()).unwrap();
    assert!(!standing());
    let before = reads(street.karin(), &id);
    let edited = karin
        .patch_agreement(&id, json!({"review_on": null, "form": "spoken"}))
        .unwrap();
    assert_eq!(view(street.karin(), &id).record.agreed.review_on, None);
    karin.undo(edited.value.undo.as_deref()).unwrap();
    assert_eq!(reads(street.karin(), &id), before);
    let draft =
        SignDraft::from_json(json!({"party": "party:1", "way": "typed", "name": "F"})).unwrap();
    let signed = karin.sign_agreement(&id, &draft, None).unwrap();
    assert_eq!(view(street.karin(), &id).standing, "part");
    karin.undo(signed.value.undo.as_deref()).unwrap();
    assert_eq!(view(street.karin(), &id).standing, "draft");
    assert_eq!(view(street.karin(), &id).undone.len(), 1);
    all_read_the_same(&street, &id);
}

#[test]
fn a_case_is_found_by_what_was_agreed_in_it_until_that_lies_in_the_bin() {
    let street = Street::of(811);
    let (case, id) = agreed(&street);
    let found = |laptop: &Laptop, words: &str| {
        let query = CaseQuery {
            search: Some(words.into()),
            ..CaseQuery::default()
        };
        let rows = laptop.house().find_cases(&query).unwrap().rows;
        rows.iter().map(|it| it.row.id).collect::<Vec<_>>()
    };
    for words in ["sloffen", "slof kerkuil", "العاشرة"] {
        assert_eq!(found(street.amina(), words), [case], "{words}");
    }
    assert!(found(street.amina(), "sloffen fietsen").is_empty());
    edits(
        street.amina(),
        &id,
        items_with(
            street.amina(),
            &id,
            0,
            json!({"text": {"nl": "Op kousen."}}),
        ),
    );
    assert!(found(street.amina(), "sloffen").is_empty());
    let karin = street.karin().house();
    karin.throw_agreement_away(&id).unwrap();
    assert!(found(street.karin(), "sloffen").is_empty());
    karin.fetch_agreement_back(&id).unwrap();
    assert_eq!(found(street.karin(), "sloffen"), [case]);
}

#[test]
fn the_next_talk_that_comes_with_an_answer_is_planned_in_the_case_and_goes_with_it() {
    let street = Street::of(810);
    let (case, id) = agreed(&street);
    let karin = street.karin().house();
    let said = json!({"item": "0", "party": "party:1", "said": "partly"});
    let said = AnswerDraft::from_json(said).unwrap();
    let asks = |talk| karin.answer_agreement(&id, std::slice::from_ref(&said), false, talk);
    assert_eq!(asks(Some("2026-11-01")).unwrap_err().code(), "talk_past");
    let refused = asks(Some("20 januari")).unwrap_err();
    assert_eq!(refused.field(), Some("talk"));
    assert!(view(street.karin(), &id).answers.is_empty());
    let answered = asks(Some("2027-01-20")).unwrap();
    street.brug.everybody_meets();
    let next = |laptop: &Laptop| {
        let row = laptop.house().list_agreements(Some(&case)).unwrap();
        let row = row.into_iter().next().unwrap();
        let next = view(laptop, &id).next_talk;
        assert_eq!(row.row.next_talk, next);
        next
    };
    for laptop in [street.karin(), street.amina()] {
        assert_eq!(next(laptop).as_deref(), Some("2027-01-20"));
        let beside = laptop.house().case_beside(&case).unwrap();
        let planned: Vec<_> = beside
            .meetings
            .iter()
            .map(|it| (it.line.code.as_str(), it.line.on.to_string()))
            .collect();
        assert_eq!(planned, [("aftercare", "2027-01-20".to_owned())]);
    }
    karin.undo(answered.value.undo.as_deref()).unwrap();
    assert_eq!(next(street.karin()), None);
    // Called off by somebody, and then the answer is taken back: that one thing is gone already.
    let answered = asks(Some("2027-01-21")).unwrap();
    let meeting = karin.case_beside(&case).unwrap().meetings[0].line.id;
    karin.strike_case_line(&case, &meeting).unwrap();
    assert_eq!(next(street.karin()), None);
    karin.undo(answered.value.undo.as_deref()).unwrap();
    assert!(
        view(street.karin(), &id)
            .answers
            .iter()
            .all(|it| it.record.noted.is_undone)
    );
    all_read_the_same(&street, &id);
}

#[test]
fn a_paper_that_was_signed_is_kept_small_and_comes_along() {
    let street = Street::of(808);
    let (_, id) = agreed(&street);
    let draft = SignDraft::from_json(json!({"party": "party:1", "way": "paper"})).unwrap();
    let karin = street.karin().house();
    assert_eq!(
        karin.sign_agreement(&id, &draft, None).unwrap_err().code(),
        "signature_without_photo"
    );
    let refused = karin
        .sign_agreement(&id, &draft, Some(b"%PDF-1.7"))
        .unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("photo_not_a_picture", Some("photo"))
    );
    karin
        .sign_agreement(&id, &draft, Some(&photo_file(1, 500)))
        .unwrap();
    all_read_the_same(&street, &id);
    let seen = view(street.jan(), &id);
    let signature = &seen.texts[0].signatures[0].record;
    assert!(signature.has_photo);
    let photo = street
        .jan()
        .house()
        .signed_paper(&id, &signature.id)
        .unwrap();
    assert!(
        photo.starts_with(&[0xff, 0xd8]) && photo.len() <= 150_000,
        "{}",
        photo.len()
    );
}

#[test]
fn a_party_who_leaves_the_table_keeps_her_signature_and_nobody_takes_her_seat() {
    let street = Street::of(809);
    let (case, id) = agreed(&street);
    let karin = street.karin().house();
    joins(street.karin(), &case, "Wolk");
    joins(street.karin(), &case, "Regen");
    types_name(street.karin(), &id, "party:3");
    let wolk = view(street.karin(), &id).texts[0].signatures[0]
        .record
        .party;
    karin.drop_case_party(&case, &wolk).unwrap();
    let seen = view(street.karin(), &id);
    assert_eq!(seen.name_of(&wolk), "Wolk");
    assert_eq!(seen.at_table, 3);
    assert!(
        seen.waiting.contains(&seen.table()[2]),
        "Regen signed nothing"
    );
    all_read_the_same(&street, &id);
}

#[test]
fn the_same_agreement_gives_the_same_paper_on_every_laptop_and_what_was_signed_is_printed_as_it_was()
 {
    let street = Street::of(810);
    let (_, id) = agreed(&street);
    types_name(street.amina(), &id, "party:1");
    types_name(street.amina(), &id, "party:2");
    street.brug.everybody_meets();
    let signed = view(street.karin(), &id).record.agreed.version();
    let paper = |laptop: &Laptop| {
        laptop
            .house()
            .agreement_paper(&id, Some(&signed), &[], &words())
            .unwrap()
    };
    let first = paper(street.karin());
    assert!(first == paper(street.amina()) && first == paper(street.jan()));
    let changed = items_with(street.jan(), &id, 0, json!({"where": "elders"}));
    edits(street.jan(), &id, changed);
    street.brug.everybody_meets();
    assert!(
        first == paper(street.karin()),
        "what was signed is printed otherwise now"
    );
    let now = street
        .karin()
        .house()
        .agreement_paper(&id, None, &[], &words())
        .unwrap();
    assert!(now != first);
}

#[test]
fn whoever_may_not_write_in_a_case_signs_nothing_in_it() {
    let street = Street::of(811);
    let (case, id) = agreed(&street);
    let karin = street.karin().house();
    karin
        .unassign_case(&case, &karin.member("Jan").unwrap())
        .unwrap();
    street.brug.everybody_meets();
    let refused = signs(
        street.jan(),
        &id,
        json!({"party": "party:1", "way": "typed", "name": "F"}),
    );
    assert_eq!(refused.unwrap_err().code(), "no_rights");
    assert_eq!(
        writes(street.selin(), &case, slippers())
            .unwrap_err()
            .code(),
        "not_found"
    );
}

#[test]
fn a_party_who_left_while_a_form_was_open_is_refused_and_nobody_is_taken_for_her() {
    let street = Street::of(813);
    let (case, id) = agreed(&street);
    joins(street.karin(), &case, "Wolk");
    joins(street.karin(), &case, "Regen");
    street.brug.everybody_meets();
    // Amina opens her forms, and Wolk leaves the table before she saves: Regen sits at her place.
    let amina = street.amina();
    let table = view(amina, &id).table();
    let (wolk, regen) = (table[2], table[3]);
    street
        .karin()
        .house()
        .drop_case_party(&case, &wolk)
        .unwrap();
    street.brug.everybody_meets();
    assert_eq!(view(amina, &id).table()[2], regen);
    let drawn = |party| json!({"party": by_card(party), "way": "signed", "strokes": DRAWN});
    let refused = signs(amina, &id, drawn(wolk)).unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("not_a_party", Some("party"))
    );
    let said = json!({"item": "0", "party": by_card(wolk), "said": "kept"});
    assert_eq!(answers(amina, &id, said).unwrap_err().code(), "not_a_party");
    let draft =
        json!({"items": [{"text": "De fiets in de kelder.", "responsible": by_card(wolk)}]});
    let refused = writes(amina, &case, draft).unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("not_a_party", Some("items.0.responsible"))
    );
    let patch = items_with(amina, &id, 0, json!({"responsible": by_card(wolk)}));
    let refused = amina.house().patch_agreement(&id, patch).unwrap_err();
    assert_eq!(refused.code(), "not_a_party");
    let told = json!({"party": by_card(wolk), "yes": true});
    let told = ToldDraft::from_json(told).unwrap();
    assert_eq!(
        amina.house().tell_referrer(&id, &told).unwrap_err().code(),
        "not_a_party"
    );
    all_read_the_same(&street, &id);
    let seen = view(street.karin(), &id);
    assert!(seen.record.signatures.is_empty() && seen.answers.is_empty() && seen.told.is_empty());
    // Whoever sits there still is who she was, at another place.
    signs(amina, &id, drawn(regen)).unwrap();
    all_read_the_same(&street, &id);
    let signature = view(street.jan(), &id).texts[0].signatures[0]
        .record
        .clone();
    assert_eq!(signature.party, regen);
}

#[test]
fn a_text_that_was_signed_is_printed_with_the_names_and_the_table_of_then_whatever_became_of_them()
{
    let street = Street::of(814);
    let (case, id) = agreed(&street);
    types_name(street.amina(), &id, "party:1");
    street.brug.everybody_meets();
    let signed = view(street.karin(), &id).record.agreed.version();
    let paper = |laptop: &Laptop| {
        let house = laptop.house();
        house
            .agreement_paper(&id, Some(&signed), &[], &words())
            .unwrap()
    };
    let (first, fatma) = (paper(street.karin()), view(street.karin(), &id).table()[0]);
    assert!(!view(street.karin(), &id).texts[0].is_renamed);
    let karin = street.karin().house();
    let patch = json!({"first_party": {"name": "Fatima Kaya"}});
    karin.patch_case(&case, patch).unwrap();
    joins(street.karin(), &case, "Wolk");
    karin
        .unassign_case(&case, &karin.member("Jan").unwrap())
        .unwrap();
    street.brug.everybody_meets();
    for laptop in [street.karin(), street.amina()] {
        let seen = view(laptop, &id);
        assert!(seen.texts[0].is_renamed);
        assert_eq!(seen.name_of(&fatma), "Fatima Kaya");
        assert_eq!(seen.name_then(&seen.texts[0].names, &fatma), "Fatma");
        assert!(
            paper(laptop) == first,
            "the paper of then says otherwise now"
        );
    }
    // Whoever signs the same text later changes nothing of what stands on paper about the first.
    types_name(street.amina(), &id, "party:2");
    let seen = view(street.amina(), &id);
    assert_eq!(seen.name_then(&seen.texts[0].names, &fatma), "Fatma");
    assert_eq!(seen.texts[0].names.table.len(), 2);
}

#[test]
fn a_neighbour_whose_details_went_stands_by_no_name_beside_a_signature() {
    let street = Street::of(815);
    let case = street.case();
    street.brug.everybody_meets();
    steps(street.amina(), &case, "first_talk");
    let id = writes(street.amina(), &case, slippers()).unwrap();
    types_name(street.amina(), &id, "party:1");
    types_name(street.amina(), &id, "party:2");
    let neighbour = view(street.amina(), &id).table()[1];
    let kept = view(street.amina(), &id).texts[0].names.parties[&neighbour].clone();
    assert_eq!(kept, NEIGHBOUR);
    steps(street.amina(), &case, "second_refuses");
    street.brug.everybody_meets();
    for laptop in &street.brug.laptops {
        laptop.clock.advance(31 * A_DAY);
    }
    let karin = street.karin().house();
    karin
        .part_from_case(&case, CaseTask::SecondDetails)
        .unwrap();
    street.brug.everybody_meets();
    for laptop in [street.karin(), street.amina(), street.jan()] {
        let seen = view(laptop, &id);
        let text = &seen.texts[0];
        assert!(!text.names.parties.contains_key(&neighbour));
        assert_eq!(seen.name_then(&text.names, &neighbour), "");
        assert!(!text.is_renamed);
        let mut own = text.signatures.iter();
        let own = own.find(|it| it.record.party == neighbour).unwrap();
        assert_eq!(
            (own.record.name.as_deref(), text.signatures.len()),
            (None, 2)
        );
    }
    is_sound(&[street.karin(), street.amina(), street.jan()]);
}

#[test]
fn an_item_taken_away_here_and_changed_there_is_for_somebody_to_decide_whoever_did_which() {
    for (seed, keep) in [(816, false), (817, true)] {
        let street = Street::of(seed);
        let (_, id) = agreed(&street);
        let (amina, jan) = (street.amina(), street.jan());
        let (takes, changes) = if keep { (jan, amina) } else { (amina, jan) };
        let mut items = items_with(takes, &id, 0, json!({}));
        let gone = view(takes, &id).record.agreed.items[1].id;
        items["items"].as_array_mut().unwrap().pop();
        edits(takes, &id, items);
        edits(
            changes,
            &id,
            items_with(changes, &id, 1, json!({"where": "de hal"})),
        );
        all_read_the_same(&street, &id);
        let karin = street.karin().house();
        let seen = view(street.karin(), &id);
        assert_eq!(seen.versions.len(), 1);
        assert_eq!(seen.versions[0].field, format!("items.{gone}.gone"));
        let shown: Vec<_> = seen.versions[0].values.iter().map(|it| &it.value).collect();
        assert!(shown.contains(&&json!("De trap om de beurt.")), "{shown:?}");
        let typed = json!({"party": "party:1", "way": "typed", "name": "F"});
        let refused = signs(street.karin(), &id, typed).unwrap_err();
        assert_eq!(refused.code(), "versions_first");
        // An edit of something else decides nothing by the way.
        edits(street.karin(), &id, json!({"review_on": "2027-02-01"}));
        assert_eq!(view(street.karin(), &id).versions.len(), 1);
        let place = shown.iter().position(|it| (**it == json!(true)) != keep);
        let field = seen.versions[0].field.clone();
        karin
            .choose_version(&id, &field, Choice::One(place.unwrap()))
            .unwrap();
        all_read_the_same(&street, &id);
        let items = view(jan, &id).record.agreed.items;
        assert_eq!(items.len(), if keep { 2 } else { 1 });
        if keep {
            assert_eq!(items[1].texts["nl"], "De trap om de beurt.");
            assert_eq!(items[1].place.as_deref(), Some("de hal"));
        }
        assert!(view(jan, &id).versions.is_empty());
    }
}

#[test]
fn while_a_case_is_stopped_nobody_agrees_changes_signs_or_answers_and_after_it_they_do() {
    let street = Street::of(818);
    let (case, id) = agreed(&street);
    let karin = street.karin();
    let flag = FlagDraft::from_json(json!({"code": "threat"})).unwrap();
    karin.house().flag_case(&case, &flag).unwrap();
    street.brug.everybody_meets();
    let typed = json!({"party": "party:1", "way": "typed", "name": "F"});
    let said = json!({"item": "0", "party": "party:1", "said": "kept"});
    let amina = street.amina();
    let patch = json!({"review_on": null});
    for refused in [
        writes(amina, &case, slippers()).map(|_| ()),
        amina.house().patch_agreement(&id, patch).map(|_| ()),
        signs(amina, &id, typed.clone()),
        answers(amina, &id, said.clone()),
    ] {
        assert_eq!(refused.unwrap_err().code(), "case_stopped");
    }
    karin
        .house()
        .lift_case(&case, "De wijkagent was er.")
        .unwrap();
    street.brug.everybody_meets();
    signs(amina, &id, typed).unwrap();
    answers(amina, &id, said).unwrap();
}

#[test]
fn the_last_word_about_the_referrer_is_last_and_stands_on_the_day_on_which_it_was_said() {
    let street = Street::of(819);
    let (_, id) = agreed(&street);
    let tells = |yes: bool, on: &str| {
        let draft = json!({"party": "party:1", "yes": yes, "on": on});
        let draft = ToldDraft::from_json(draft).unwrap();
        street.amina().house().tell_referrer(&id, &draft).unwrap();
        let seen = view(street.amina(), &id);
        assert_eq!(seen.told.last().map(|it| it.is_yes), Some(yes));
        assert_eq!(seen.told_by(&seen.table()[0]), Some(yes));
        assert_eq!(seen.told.last().unwrap().on.to_string(), on);
    };
    // Many on one day: chance would not keep them in order. And one that was said before and written down last.
    for turn in 0..8 {
        tells(turn % 2 == 0, "2026-11-22");
    }
    tells(true, "2026-11-21");
    all_read_the_same(&street, &id);
}

#[test]
fn the_number_of_a_text_stays_whatever_the_clocks_of_others_say() {
    let street = Street::of(820);
    let (_, id) = agreed(&street);
    types_name(street.amina(), &id, "party:1");
    let first = view(street.amina(), &id).record.agreed.version();
    street.brug.everybody_meets();
    // Jan changes the text, and writes down that it was signed the day before.
    edits(
        street.jan(),
        &id,
        items_with(street.jan(), &id, 1, json!({"where": "de hal"})),
    );
    let typed = json!({"party": "party:2", "way": "typed", "name": "V", "on": "2026-11-21"});
    signs(street.jan(), &id, typed).unwrap();
    let second = view(street.jan(), &id).record.agreed.version();
    all_read_the_same(&street, &id);
    for laptop in [street.karin(), street.amina(), street.jan()] {
        let seen = view(laptop, &id);
        let numbers: Vec<_> = seen
            .texts
            .iter()
            .map(|it| (it.number, it.version))
            .collect();
        assert_eq!(numbers, [(1, first), (2, second)]);
        assert_eq!(seen.number, 2);
    }
    // A signature that was a slip takes its number along: nobody gets it after her.
    let slip = view(street.jan(), &id).texts[1].signatures[0].record.id;
    street.jan().house().unsign_agreement(&id, &slip).unwrap();
    edits(
        street.jan(),
        &id,
        items_with(street.jan(), &id, 1, json!({"where": "de kelder"})),
    );
    assert_eq!(view(street.jan(), &id).number, 3);
    all_read_the_same(&street, &id);
}

#[test]
fn a_paper_that_nobody_signed_has_the_day_that_it_was_here() {
    let street = Street::of(821);
    let (case, _) = agreed(&street);
    let karin = street.karin();
    // Half past eleven in Greenwich; on the wall of a house further east it is tomorrow.
    karin.clock.advance(14 * 60 * 60 * 1_000 + 30 * 60 * 1_000);
    let id = writes(karin, &case, slippers()).unwrap();
    let paper = || {
        karin
            .house()
            .agreement_paper(&id, None, &[], &words())
            .unwrap()
    };
    let there = paper();
    karin.clock.hangs_east(2);
    assert!(paper() != there, "the day of Greenwich");
    karin.clock.hangs_east(0);
    assert!(paper() == there);
}

#[derive(Clone, Debug)]
enum Deed {
    Edit(usize, u8),
    Sign(usize),
    Answer(usize, u8),
    Tell(usize, bool),
    Drop,
    Meet,
}

fn deeds() -> impl Strategy<Value = Vec<(u8, Deed)>> {
    let deed = prop_oneof![
        3 => (0..2_usize, any::<u8>()).prop_map(|(place, n)| Deed::Edit(place, n)),
        2 => (1..3_usize).prop_map(Deed::Sign),
        2 => (0..2_usize, any::<u8>()).prop_map(|(place, n)| Deed::Answer(place, n)),
        1 => (1..3_usize, any::<bool>()).prop_map(|(party, yes)| Deed::Tell(party, yes)),
        1 => Just(Deed::Drop),
        2 => Just(Deed::Meet),
    ];
    proptest::collection::vec((0..3_u8, deed), 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_three_laptops_do_to_an_agreement_in_any_order_all_read_the_same_and_no_line_is_lost(deeds in deeds()) {
        let street = Street::of(812);
        let (_, id) = agreed(&street);
        let stick = street.brug.path("rond");
        let mut lines = 0;
        for (who, deed) in deeds {
            let laptop = [street.karin(), street.amina(), street.jan()][usize::from(who)];
            match deed {
                Deed::Edit(place, n) if place < view(laptop, &id).record.agreed.items.len() => {
                    let patch = items_with(laptop, &id, place, json!({"how": format!("manier {n}")}));
                    edits(laptop, &id, patch);
                }
                Deed::Sign(party) => {
                    let draft = json!({"party": format!("party:{party}"), "way": "typed", "name": "Naam"});
                    lines += usize::from(signs(laptop, &id, draft).is_ok());
                }
                Deed::Answer(place, n) => {
                    let said = ["kept", "partly", "not"][usize::from(n) % 3];
                    let answer = json!({"item": place.to_string(), "party": "party:1", "said": said, "on": "2026-11-22"});
                    lines += usize::from(answers(laptop, &id, answer).is_ok());
                }
                Deed::Tell(party, yes) => {
                    let draft = ToldDraft::from_json(json!({"party": format!("party:{party}"), "yes": yes})).unwrap();
                    laptop.house().tell_referrer(&id, &draft).unwrap();
                    lines += 1;
                }
                Deed::Drop if view(laptop, &id).record.agreed.items.len() > 1 => {
                    let mut items = items_with(laptop, &id, 0, json!({}));
                    items["items"].as_array_mut().unwrap().pop();
                    edits(laptop, &id, items);
                }
                Deed::Meet => {
                    meets(laptop, &stick);
                }
                Deed::Edit(..) | Deed::Drop => {}
            }
        }
        all_read_the_same(&street, &id);
        let seen = view(street.karin(), &id);
        prop_assert_eq!(seen.record.signatures.len() + seen.answers.len() + seen.told.len(), lines);
        // Whatever somebody signed is there to be shown.
        for signature in &seen.record.signatures {
            prop_assert!(seen.texts.iter().any(|text| text.version == signature.of));
        }
    }
}
