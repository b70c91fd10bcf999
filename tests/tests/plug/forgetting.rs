//! The plug is pulled while something is forgotten: it is forgotten whole, or not begun; the next start goes on.

use std::path::Path;

use samenboek_tests::Chance;
use serde_json::{Value, json};

use crate::kill::{table, work};
use samenboek_tests::program::{Laptop, Sitting};

const KILLS: usize = 24;
/// So many that the brake holds none of them back.
const BOOK: usize = 260;

fn ids(sitting: &mut Sitting, words: &[&str]) -> Vec<String> {
    let rows = sitting.lists(words);
    rows.iter()
        .map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

fn writes(sitting: &mut Sitting, number: usize) -> String {
    let draft = json!({"title": format!("Vogel {number}"), "happened_on": "2026-11-20"});
    sitting.feed(&json!({"args": ["encounter", "add"], "stdin": draft}));
    sitting.answer().unwrap()["id"].as_str().unwrap().to_owned()
}

/// Everything that is forgotten is gone from the list, and what stands in the list is not forgotten.
fn is_whole(sitting: &mut Sitting, id: &String) -> bool {
    let listed = ids(sitting, &["encounter", "list"]).contains(id);
    let known: Vec<Value> = sitting.lists(&["forget", "status"]);
    let forgotten = known.iter().find(|row| row["id"] == id.as_str());
    assert_eq!(listed, forgotten.is_none(), "{forgotten:?}");
    if let Some(forgotten) = forgotten {
        assert_eq!(forgotten["gone_here"], true, "{forgotten}");
    }
    !listed
}

#[test]
fn what_was_being_forgotten_when_the_plug_was_pulled_is_forgotten_whole_or_not_at_all() {
    let table = table();
    let at = |name: &str| table.path().join(name);
    let stick = at("stick");
    std::fs::create_dir(&stick).unwrap();
    let balie = Laptop { data: at("balie") };
    let mut amina = balie.found();
    for number in 0..BOOK {
        writes(&mut amina, number);
    }
    let mut bram = Laptop { data: at("thuis") }.join(&mut amina, &stick);
    let mut chance = Chance::of(20_261_122);
    let (mut whole, mut went_on, mut not_begun) = (0, 0, 0);
    for kill in 0..KILLS {
        let id = writes(&mut amina, BOOK + kill);
        if kill % 2 == 0 {
            amina.exchanges(&stick);
        }
        amina.feed(&json!({"args": ["forget", "--document", &id, "--yes"]}));
        // From not begun to done, some milliseconds apart.
        work(chance.below(1_000_000));
        let answered = !amina.pull_the_plug().is_empty();
        amina = balie.sit();
        let gone = is_whole(&mut amina, &id);
        assert!(gone || !answered, "what was answered is done");
        whole += usize::from(gone);
        went_on += usize::from(gone && !answered);
        if !gone {
            not_begun += 1;
            amina.does(&["forget", "--document", &id, "--yes"]);
            assert!(is_whole(&mut amina, &id));
        }
        if kill % 6 == 5 {
            amina.is_sound();
        }
    }
    eprintln!(
        "{whole} forgotten whole, {went_on} of them by the next start, {not_begun} not begun"
    );
    meet(&mut amina, &mut bram, &stick);
    for sitting in [&mut amina, &mut bram] {
        sitting.is_sound();
        let known = sitting.lists(&["forget", "status"]);
        assert_eq!(known.len(), KILLS);
        assert!(
            known.iter().all(|row| row["laptops_confirmed"] == 2),
            "{known:?}"
        );
    }
    let list = ["encounter", "list"];
    assert_eq!(ids(&mut amina, &list), ids(&mut bram, &list));
    assert_eq!(ids(&mut amina, &list).len(), BOOK);
}

fn meet(amina: &mut Sitting, bram: &mut Sitting, stick: &Path) {
    for _ in 0..3 {
        amina.exchanges(stick);
        bram.exchanges(stick);
    }
    // What he heard in one exchange was much for one day: she says it once more.
    if bram.lists(&["forget", "held"]).is_empty() {
        return;
    }
    amina.does(&["forget", "allow"]);
    for _ in 0..3 {
        amina.exchanges(stick);
        bram.exchanges(stick);
    }
}
