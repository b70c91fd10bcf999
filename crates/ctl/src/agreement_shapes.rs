//! Agreements as JSON: the draft that each would be, who signed which text, and what was said of it later.
//!
//! A party stands by her place at the table of this moment, and by her card, which means her later on too.

use samenboek_app::{AgreementAnswerView, AgreementView, SignatureView, TextView, ToldView};
use samenboek_domain::agreement::{Agreed, Side, card_seat, seat_of};
use samenboek_domain::ids::PersonId;
use serde_json::{Value, json};

use crate::shapes;

/// One agreement: the draft it would be, and everything that was added to it.
pub fn agreement(view: &AgreementView) -> Value {
    let record = &view.record;
    let draft = view.draft();
    let version = record.agreed.version();
    let seat = |person: &PersonId| seat_of(Side::Party(*person), &view.table());
    let hints = view.hints.iter();
    let hints: Vec<Value> = hints
        .map(|hint| json!({ "item": hint.item, "kind": hint.kind, "word": hint.word }))
        .collect();
    json!({
        "id": record.id,
        "case": record.agreed.case,
        "items": draft.items,
        "talk_first": draft.talk_first,
        "review_on": draft.review_on,
        "form": draft.form,
        "languages": draft.languages,
        "parties": view.parties.iter().map(|it| json!({ "party": seat(&it.person), "card": card(&it.person), "name": it.name, "told": view.told_by(&it.person) })).collect::<Vec<_>>(),
        "items_by_card": by_card(&record.agreed),
        "version": { "number": view.number, "mark": version.mark(), "hash": version.to_string() },
        "standing": view.standing,
        "changed_after_signing": record.is_changed_after_signing(),
        "waiting": view.waiting.iter().map(seat).collect::<Vec<_>>(),
        "stopped": view.is_stopped(),
        "not_yet": view.not_yet.map(|(code, item)| json!({ "code": code, "item": item })),
        "signed": view.texts.iter().map(|it| text(it, view)).collect::<Vec<_>>(),
        "signed_by_mistake": view.undone.iter().map(|it| signature(it, view)).collect::<Vec<_>>(),
        "told": view.told.iter().map(|it| told(it, view)).collect::<Vec<_>>(),
        "answers": view.answers.iter().map(|it| answer(it, view)).collect::<Vec<_>>(),
        "next_talk": view.next_talk,
        "hints": hints,
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "versions": shapes::fields(&view.versions),
    })
}

fn card(person: &PersonId) -> String {
    card_seat(Side::Party(*person))
}

/// Who does what and who sees to it, by their cards.
fn by_card(agreed: &Agreed) -> Vec<Value> {
    let items = agreed.items.iter().map(|item| {
        json!({
            "id": item.id,
            "who": item.who.iter().map(|it| card_seat(*it)).collect::<Vec<_>>(),
            "responsible": item.responsible.map(card_seat),
        })
    });
    items.collect()
}

fn seat(view: &AgreementView, person: &PersonId) -> String {
    seat_of(Side::Party(*person), &view.table())
}

/// A text that somebody signed, exactly, and who did.
fn text(text: &TextView, view: &AgreementView) -> Value {
    let draft = samenboek_domain::agreement::AgreementDraft::of(&text.agreed, None, &view.table());
    let signatures = text.signatures.iter();
    json!({
        "number": text.number,
        "mark": text.version.mark(),
        "hash": text.version.to_string(),
        "items": draft.items,
        "talk_first": draft.talk_first,
        "review_on": draft.review_on,
        "languages": draft.languages,
        "items_by_card": by_card(&text.agreed),
        "names": text.names.parties.keys().map(|it| json!({ "card": card(it), "name": view.name_then(&text.names, it) })).collect::<Vec<_>>(),
        "renamed": text.is_renamed,
        "signatures": signatures.map(|it| signature(it, view)).collect::<Vec<_>>(),
    })
}

fn signature(signature: &SignatureView, view: &AgreementView) -> Value {
    let record = &signature.record;
    json!({
        "id": record.id,
        "party": seat(view, &record.party),
        "card": card(&record.party),
        "way": record.way,
        "of": record.of.to_string(),
        "on": record.on,
        "name": record.name,
        "witness": record.witness,
        "drawn": record.strokes.is_some(),
        "photo": record.has_photo,
        "by": signature.by,
        "at": record.noted.at,
    })
}

fn told(told: &ToldView, view: &AgreementView) -> Value {
    json!({
        "party": seat(view, &told.party),
        "card": card(&told.party),
        "yes": told.is_yes,
        "on": told.on.to_string(),
        "by": told.by,
        "at": told.at,
    })
}

fn answer(answer: &AgreementAnswerView, view: &AgreementView) -> Value {
    let record = &answer.record;
    json!({
        "id": record.id,
        "item": record.item,
        "party": seat(view, &record.party),
        "card": card(&record.party),
        "said": record.said,
        "on": record.on,
        "note": Some(&record.note).filter(|note| !note.is_empty()),
        "by": answer.by,
        "at": record.noted.at,
        "taken_back": record.noted.is_undone,
    })
}
