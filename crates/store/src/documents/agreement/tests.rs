#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use data_encoding::BASE64;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use automerge::{Automerge, transaction::CommitOptions};

use super::lines::{NOBODY, TEXT, number_of, put_signed_text};
use super::*;
use crate::flat;

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
    fn an_edit_shows_nothing_of_the_text_before_and_leaves_all_of_what_was_added(
        before in agreements(), after in agreements(), by in person(),
    ) {
        let after = Agreed { case: before.case, ..after };
        let line = ItemId::from_bytes([5; 16]);
        let mut old = agreement_flat(&before, Some(Form::Paper));
        put_signed_text(&mut old, &before);
        agreement_line(&mut old, ("answer", &line), (by, Timestamp::from_millis(7)), &[("said", "kept")]);
        let (new, _) = edited(&old, agreement_flat(&after, None));
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
    let (mut flat, _) = edited(&flat, agreement_flat(&other, None));
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
fn what_a_newer_version_wrote_of_an_item_stays_and_an_item_that_went_is_marked_and_comes_back_whole()
 {
    let text = simple();
    let mut flat = agreement_flat(&text, None);
    let mood = format!("{ITEM}{}:mood", text.items[0].id);
    flat.put(mood.clone(), Scalar::text("fine"));
    let (kept, again) = edited(&flat, agreement_flat(&text, None));
    assert!(again.is_empty(), "nothing changed");
    assert_eq!(kept.str(&mood), Some("fine"));
    let mut other = text.clone();
    other.items[0].id = ItemId::from_bytes([8; 16]);
    let (gone, _) = edited(&flat, agreement_flat(&other, None));
    assert_eq!(agreed(&gone), other);
    assert_eq!(record(&gone).gone, text.items);
    let mut both = other.clone();
    both.items.insert(0, text.items[0].clone());
    let (back, _) = edited(&gone, agreement_flat(&both, None));
    assert_eq!(agreed(&back), both);
    assert_eq!(back.str(&mood), Some("fine"));
}

/// A document with this content, and what is written in it from there.
fn document(content: &Flat) -> Automerge {
    let mut document = Automerge::new();
    writes(&mut document, &Flat::default(), content, &BTreeSet::new());
    document
}

fn writes(document: &mut Automerge, old: &Flat, new: &Flat, again: &BTreeSet<String>) {
    let mut tx = document.transaction();
    flat::write(&mut tx, old, new, again).unwrap();
    tx.commit_with(CommitOptions::default());
}

fn edits(document: &mut Automerge, text: &Agreed) {
    let old = flat::read(document, None).unwrap();
    let (new, again) = edited(&old, agreement_flat(text, None));
    writes(document, &old, &new, &again);
}

/// An item as one laptop changes it, once or twice.
fn changed(text: &Agreed, place: usize, words: &str, twice: bool) -> Vec<Agreed> {
    let mut first = text.clone();
    first.items[place].how = Some(words.to_owned());
    let mut second = first.clone();
    second.items[place].place = Some("de hal".to_owned());
    if twice {
        vec![first, second]
    } else {
        vec![first]
    }
}

proptest! {
    #[test]
    fn taken_away_here_and_changed_there_is_two_versions_of_one_mark_in_both_orders_and_nothing_is_lost(
        text in agreements(), place in 0..4_usize, before in any::<bool>(), twice in any::<bool>(), other_first in any::<bool>(),
    ) {
        let place = place % text.items.len();
        let item = text.items[place].clone();
        let mut here = document(&agreement_flat(&text, None));
        let mut text = text;
        if before {
            // It was changed before by somebody, and both know it.
            for next in changed(&text, place, "zacht", false) {
                edits(&mut here, &next);
                text = next;
            }
        }
        let mut there = here.fork();
        let mut without = text.clone();
        without.items.remove(place);
        edits(&mut here, &without);
        let last = changed(&text, place, "heel stil", twice);
        for next in &last {
            edits(&mut there, next);
        }
        let merged = if other_first {
            there.merge(&mut here).unwrap();
            there
        } else {
            here.merge(&mut there).unwrap();
            here
        };
        let (content, rivals) = flat::read_with_rivals(&merged).unwrap();
        let mark = item_key(&item.id.to_string(), GONE);
        prop_assert_eq!(rivals.keys().collect::<Vec<_>>(), vec![&mark]);
        prop_assert_eq!(rivals[&mark].len(), 2);
        // Whichever somebody chooses, it is the whole of it.
        let mut stays = content.clone();
        stays.put(mark.clone(), Scalar::Bool(false));
        let now = agreed(&stays);
        prop_assert_eq!(&now.items.iter().find(|it| it.id == item.id), &last.last().unwrap().items.iter().find(|it| it.id == item.id));
        let mut goes = content;
        goes.put(mark, Scalar::Bool(true));
        prop_assert!(agreed(&goes).items.iter().all(|it| it.id != item.id));
    }

    #[test]
    fn taken_away_while_others_change_other_items_is_no_version_at_all(text in agreements(), place in 0..4_usize) {
        prop_assume!(text.items.len() > 1);
        let place = place % text.items.len();
        let beside = (place + 1) % text.items.len();
        let mut here = document(&agreement_flat(&text, None));
        let mut there = here.fork();
        let mut without = text.clone();
        without.items.remove(place);
        edits(&mut here, &without);
        for next in changed(&text, beside, "heel stil", true) {
            edits(&mut there, &next);
        }
        here.merge(&mut there).unwrap();
        let (content, rivals) = flat::read_with_rivals(&here).unwrap();
        prop_assert!(rivals.is_empty(), "{:?}", rivals.keys());
        prop_assert_eq!(agreed(&content).items.len(), text.items.len() - 1);
    }
}

fn signed(number: usize, of: TextVersion, id: u8, on: &str) -> SignatureRecord {
    SignatureRecord {
        id: ItemId::from_bytes([id; 16]),
        party: PersonId::from_bytes([3; 16]),
        way: "typed".into(),
        of,
        number,
        after: Vec::new(),
        names: NamesThen::default(),
        on: on.into(),
        name: None,
        witness: None,
        strokes: None,
        has_photo: false,
        noted: Noted {
            by: NOBODY,
            at: Timestamp::from_millis(0),
            is_undone: false,
        },
    }
}

#[test]
fn the_number_of_a_text_is_what_its_signer_counted_and_no_clock_says_otherwise() {
    let (first, mut other) = (simple(), simple());
    other.items[0].place = Some("hal".into());
    let (one, two) = (first.version(), other.version());
    let signatures = [
        signed(1, one, 1, "2026-12-20"),
        signed(2, two, 2, "2026-01-01"),
    ];
    assert_eq!(
        (number_of(&signatures, one), number_of(&signatures, two)),
        (1, 2)
    );
    let mut third = simple();
    third.items[0].place = Some("kelder".into());
    assert_eq!(number_of(&signatures, third.version()), 3);
    assert_eq!(number_of(&[], one), 1);
    // Taken back it keeps its number: that may stand on paper.
    let mut slip = signed(1, one, 1, "2026-12-20");
    slip.noted.is_undone = true;
    assert_eq!(number_of(&[slip], two), 2);
}
