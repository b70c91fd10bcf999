#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use data_encoding::BASE64;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::lines::{NOBODY, TEXT};
use super::*;

fn person() -> impl Strategy<Value = PersonId> {
    any::<[u8; 16]>().prop_map(PersonId::from_bytes)
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![person().prop_map(Side::Party), Just(Side::Mediators)]
}

fn tag() -> impl Strategy<Value = String> {
    select(vec!["nl", "ar", "tr", "zh-hant"]).prop_map(str::to_owned)
}

fn texts(least: usize) -> impl Strategy<Value = BTreeMap<String, String>> {
    btree_map(tag(), "[a-zé:|/ \n]{1,40}[a-z]", least..3)
}

fn items() -> impl Strategy<Value = Vec<AgreedItem>> {
    let words = || option::of("[a-zé:|/]{1,20}");
    let days = || option::of(Just("2026-12-01".to_owned()));
    let item = (
        any::<[u8; 16]>(),
        texts(1),
        vec(side(), 0..3),
        (words(), words(), words()),
        (days(), days(), option::of(side())),
    );
    let item = item.prop_map(|(id, texts, who, words, rest)| AgreedItem {
        id: ItemId::from_bytes(id),
        texts,
        who,
        others: words.0,
        place: words.1,
        how: words.2,
        from: rest.0,
        until: rest.1,
        responsible: rest.2,
    });
    vec(item, 1..4)
}

prop_compose! {
    fn agreements()(
        case in any::<[u8; 16]>(), items in items(), talk_first in texts(0), review in option::of(Just("2027-01-10".to_owned())),
    ) -> Agreed {
        let texts = items.iter().flat_map(|item| item.texts.keys());
        let languages: BTreeSet<String> = texts.chain(talk_first.keys()).cloned().collect();
        Agreed {
            case: DocumentId::from_bytes(case),
            languages: languages.into_iter().rev().collect(),
            items,
            talk_first,
            review_on: review,
        }
    }
}

proptest! {
    #[test]
    fn an_agreement_reads_back_as_it_was_written(text in agreements(), form in option::of(select(Form::ALL.to_vec()))) {
        let flat = agreement_flat(&text, form);
        prop_assert_eq!(agreed(&flat), text);
        prop_assert_eq!(flat.str("form"), form.map(Form::code));
    }

    #[test]
    fn an_edit_leaves_nothing_of_the_text_before_and_all_of_what_was_added(
        before in agreements(), after in agreements(), by in person(),
    ) {
        let after = Agreed { case: before.case, ..after };
        let line = ItemId::from_bytes([5; 16]);
        let mut old = agreement_flat(&before, Some(Form::Paper));
        put_signed_text(&mut old, &before);
        agreement_line(&mut old, ("answer", &line), (by, Timestamp::from_millis(7)), &[("said", "kept")]);
        let new = without_form(&old, agreement_flat(&after, None));
        prop_assert_eq!(agreed(&new), after);
        prop_assert_eq!(new.str("form"), None);
        let added = |flat: &Flat| flat.scalars.iter().filter(|(key, _)| !is_of_form(key) && *key != "case").map(|(a, b)| (a.clone(), b.clone())).collect::<Vec<_>>();
        prop_assert_eq!(added(&old), added(&new));
    }
}

fn simple() -> Agreed {
    Agreed {
        case: DocumentId::from_bytes([9; 16]),
        languages: vec!["nl".into()],
        items: vec![AgreedItem {
            texts: BTreeMap::from([("nl".into(), "Victor veegt.".into())]),
            responsible: Some(Side::Mediators),
            ..empty_item(ItemId::from_bytes([1; 16]))
        }],
        talk_first: BTreeMap::new(),
        review_on: None,
    }
}

fn record(flat: &Flat) -> AgreementRecord {
    agreement_record(
        DocumentId::from_bytes([2; 16]),
        flat,
        Vec::new(),
        Heads(Vec::new()),
    )
}

#[test]
fn what_was_signed_is_shown_whatever_became_of_the_text_and_a_signature_that_was_a_slip_counts_no_more()
 {
    let (text, party) = (simple(), PersonId::from_bytes([3; 16]));
    let mut flat = agreement_flat(&text, None);
    put_signed_text(&mut flat, &text);
    let (line, by) = (
        ItemId::from_bytes([4; 16]),
        (party, Timestamp::from_millis(1)),
    );
    let (of, party) = (text.version().to_string(), party.to_string());
    let parts = [
        ("party", party.as_str()),
        ("way", "typed"),
        ("of", &of),
        ("on", "2026-12-01"),
        ("name", "Victor"),
    ];
    agreement_line(&mut flat, ("signature", &line), by, &parts);
    assert!(!record(&flat).is_changed_after_signing());
    let mut other = text.clone();
    other.items[0].place = Some("hal".into());
    let mut flat = without_form(&flat, agreement_flat(&other, None));
    let changed = record(&flat);
    assert!(changed.is_changed_after_signing());
    assert_eq!(changed.texts[0].agreed, text);
    assert_eq!(changed.signatures_of(text.version()).count(), 1);
    undo_line(&mut flat, &line, by);
    let undone = record(&flat);
    assert!(!undone.is_changed_after_signing());
    assert_eq!((undone.texts.len(), undone.signatures.len()), (0, 1));
}

#[test]
fn a_text_that_is_not_the_one_that_was_signed_is_not_shown_as_if_it_were() {
    let text = simple();
    let mut flat = agreement_flat(&text, None);
    let party = PersonId::from_bytes([3; 16]).to_string();
    let of = text.version().to_string();
    let parts = [
        ("party", party.as_str()),
        ("way", "typed"),
        ("of", &of),
        ("on", "2026-12-01"),
    ];
    agreement_line(
        &mut flat,
        ("signature", &ItemId::from_bytes([4; 16])),
        (NOBODY, Timestamp::from_millis(1)),
        &parts,
    );
    let mut other = text;
    other.items[0].place = Some("elders".into());
    flat.put(
        format!("{TEXT}{of}"),
        Scalar::Str(BASE64.encode(&other.canonical())),
    );
    assert_eq!(record(&flat).texts.len(), 0);
}

#[test]
fn what_a_newer_version_wrote_of_an_item_stays_and_an_item_that_went_leaves_nothing() {
    let text = simple();
    let mut flat = agreement_flat(&text, None);
    let mood = format!("{ITEM}{}:mood", text.items[0].id);
    flat.put(mood.clone(), Scalar::text("fine"));
    let kept = without_form(&flat, agreement_flat(&text, None));
    assert_eq!(kept.str(&mood), Some("fine"));
    let mut other = text.clone();
    other.items[0].id = ItemId::from_bytes([8; 16]);
    let gone = without_form(&flat, agreement_flat(&other, None));
    assert!(
        gone.scalars
            .keys()
            .all(|key| !key.contains(&text.items[0].id.to_string()))
    );
}
