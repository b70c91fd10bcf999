//! What somebody types finds exactly the encounters in which a word begins so.

use std::collections::BTreeSet;

use samenboek_domain::ids::DocumentId;
use samenboek_domain::person::fold;
use samenboek_store::EncounterFilter;
use serde_json::json;

use crate::kit::{Chance, Laptop, MARGA};

const WORDS: [&str; 24] = [
    "koffie",
    "koffiekan",
    "koffer",
    "Köln",
    "ijsje",
    "ĳsvrij",
    "Şahin",
    "sahin",
    "straße",
    "strasse",
    "buurt",
    "buurthuis",
    "buurthuizen",
    "d'Arc",
    "12a",
    "2026",
    "قهوة",
    "القهوة",
    "Œuvre",
    "oe",
    "de",
    "’s",
    "a",
    "x\u{301}yz",
];

fn found(laptop: &Laptop, text: &str) -> BTreeSet<DocumentId> {
    let filter = EncounterFilter {
        search: Some(text.to_owned()),
        limit: 1_000,
        ..Default::default()
    };
    let rows = laptop.store().list_encounters(&filter).unwrap();
    rows.into_iter().map(|row| row.id).collect()
}

fn split(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_beginning_of_every_word_finds_what_it_stands_in_and_nothing_else() {
    let laptop = Laptop::of(MARGA);
    let mut chance = Chance(3);
    let mut notes = Vec::new();
    for number in 0..60_u8 {
        let note: Vec<&str> = (0..6).map(|_| WORDS[chance.below(WORDS.len())]).collect();
        let (note, id) = (note.join(" "), DocumentId::from_bytes([number; 16]));
        laptop.record(
            id,
            json!({"title": "Soep", "happened_on": "2026-11-20", "note": note}),
        );
        notes.push((id, split(&note)));
    }
    let mut asked = 0;
    for word in WORDS.iter().flat_map(|word| split(word)) {
        let letters: Vec<char> = word.chars().collect();
        for length in 2..=letters.len() {
            let beginning: String = letters[..length].iter().collect();
            let second: String = WORDS[chance.below(WORDS.len())].to_lowercase();
            for text in [beginning.clone(), format!("{beginning} {second}")] {
                let wanted: Vec<String> = split(&text)
                    .into_iter()
                    .filter(|word| word.chars().count() >= 2)
                    .collect();
                let expected: BTreeSet<DocumentId> = notes
                    .iter()
                    .filter(|(_, words)| {
                        wanted
                            .iter()
                            .all(|wanted| words.iter().any(|word| word.starts_with(wanted)))
                    })
                    .map(|(id, _)| *id)
                    .collect();
                assert_eq!(found(&laptop, &text), expected, "{text}");
                asked += 1;
            }
        }
    }
    assert!(asked > 100);
    assert_eq!(found(&laptop, "nergens"), BTreeSet::new());
    assert_eq!(found(&laptop, "\"koffie\" OR *").len(), 0);
    assert_eq!(
        found(&laptop, "-").len(),
        60,
        "nothing to look for is no question"
    );
}

#[test]
fn a_beginning_of_more_words_than_are_asked_for_by_name_finds_them_all() {
    let laptop = Laptop::of(MARGA);
    for number in 0..200_u8 {
        let note = format!("straat{number:03} straat{:03}", u16::from(number) + 200);
        let id = DocumentId::from_bytes([number; 16]);
        laptop.record(
            id,
            json!({"title": "Soep", "happened_on": "2026-11-20", "note": note}),
        );
    }
    assert_eq!(found(&laptop, "straat").len(), 200);
    assert_eq!(found(&laptop, "straat1").len(), 100);
    assert_eq!(found(&laptop, "straat399").len(), 1);
}

#[test]
fn evenings_of_one_minute_whose_ids_begin_alike_are_all_there_whatever_came_first() {
    // The first bytes of the last two leave no place behind them in the minute.
    let ids = [[7, 7, 7, 7], [255; 4]].map(|first| {
        [1, 2, 3].map(|last| {
            let mut bytes = [last; 16];
            bytes[..4].copy_from_slice(&first);
            DocumentId::from_bytes(bytes)
        })
    });
    let all: Vec<DocumentId> = ids.into_iter().flatten().collect();
    let at = |title: &str, time: &str| json!({"title": title, "happened_on": "2026-11-20", "starts_at": time});
    let digests = [all.clone(), all.iter().rev().copied().collect()].map(|order| {
        let laptop = Laptop::of(MARGA);
        laptop.record(DocumentId::from_bytes([9; 16]), at("Brood", "19:31"));
        for id in &order {
            laptop.record(*id, at("Soep", "19:30"));
        }
        laptop.has_no_problems();
        for id in [all[1], all[4]] {
            laptop.change(id, at("Koffie", "19:30"));
        }
        laptop.has_no_problems();
        assert_eq!(found(&laptop, "soep").len(), 4);
        assert_eq!(found(&laptop, "koffie"), BTreeSet::from([all[1], all[4]]));
        let everything = EncounterFilter {
            limit: 100,
            ..Default::default()
        };
        let rows = laptop.store().list_encounters(&everything).unwrap();
        assert_eq!(rows.len(), 7);
        assert_eq!(rows[0].title, "Brood", "the later minute stands first");
        laptop.store().row_digests().unwrap()
    });
    assert_eq!(digests[0], digests[1]);
}
