//! Hundreds of pulled plugs: whatever was answered is there, and the other laptop gets it.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use samenboek_tests::Chance;
use serde_json::Value;
use tempfile::TempDir;

use crate::ledger::{Deed, Ledger};
use samenboek_tests::program::{Laptop, Sitting};

/// Kills with a deed under way in every test; `cargo xtask test --step kills` asks for ten thousand.
const KILLS: usize = 200;
/// More than the program can answer before the plug is out.
const LINES_BEYOND: usize = 40;
const SEED: u64 = 20_261_120;

fn kills() -> usize {
    let asked = std::env::var("SAMENBOEK_KILLS").ok();
    asked.map_or(KILLS, |asked| asked.parse().unwrap())
}

#[derive(Default, Debug)]
struct Tally {
    kills: usize,
    in_exchanges: usize,
    done_without_answer: usize,
    at_the_door: usize,
}

#[test]
fn whatever_was_answered_outlives_two_hundred_pulled_plugs() {
    let table = table();
    let at = |name: &str| table.path().join(name);
    let stick = at("stick");
    std::fs::create_dir(&stick).unwrap();
    let balie = Laptop { data: at("balie") };
    let mut amina = balie.found();
    let mut bram = Laptop { data: at("thuis") }.join(&mut amina, &stick);
    drop(amina);

    let mut chance = Chance::of(SEED.wrapping_add(kills() as u64 - KILLS as u64));
    let (mut aminas, mut brams) = (Ledger::default(), Ledger::after(1_000_000));
    let (mut tally, mut left) = (Tally::default(), Left::default());
    let mut is_news_on_stick = false;
    let kills = kills();
    while tally.kills < kills {
        if chance.once_in(12) {
            let sitting = balie.sit();
            work(chance.below(10_000_000));
            assert!(sitting.pull_the_plug().is_empty());
            tally.at_the_door += 1;
        }
        let mut sitting = balie.sit();
        left.look(&mut aminas, &mut sitting, &mut tally);
        // A parcel in which the program ended twice is kept apart: what the plug broke off once is finished here.
        if is_news_on_stick && matches!(left.doubt, Some(Deed::Exchange)) {
            sitting.exchanges(&stick);
            is_news_on_stick = false;
        }
        if tally.kills % 20 == 10 {
            sitting.is_sound();
        }
        left = pull_while_at_work(sitting, &mut aminas, &mut chance, &stick);
        if let Some(deed) = &left.doubt {
            tally.kills += 1;
            tally.in_exchanges += usize::from(matches!(deed, Deed::Exchange));
        }
        let has_exchanged = |deed: &Deed| matches!(deed, Deed::Exchange);
        is_news_on_stick &= !left.answered.iter().any(has_exchanged);
        // Not into an exchange that was broken off at his last news.
        if chance.once_in(8) && !is_news_on_stick {
            bram_writes_and_exchanges(&mut brams, &mut bram, &stick);
            is_news_on_stick = true;
        }
    }
    let mut amina = balie.sit();
    left.look(&mut aminas, &mut amina, &mut tally);
    eprintln!(
        "{tally:?}, {} answered deeds",
        aminas.acknowledged + brams.acknowledged
    );
    assert!(
        tally.in_exchanges >= kills / 20,
        "the plug was hardly ever pulled during an exchange: {tally:?}"
    );
    let whole_book = |sitting: &mut Sitting| {
        aminas.holds(sitting);
        sitting.is_sound();
    };
    whole_book(&mut amina);
    amina.exchanges(&stick);
    bram.exchanges(&stick);
    amina.exchanges(&stick);
    let expected: Vec<usize> = std::iter::zip(aminas.counts(), brams.counts())
        .map(|(hers, his)| hers + his)
        .collect();
    let lists = LISTS.map(|words| amina.lists(words).len());
    assert_eq!(
        lists[..3],
        expected,
        "evenings, thrown away, rules: no more and no less"
    );
    for sitting in [&mut amina, &mut bram] {
        whole_book(sitting);
        brams.holds(sitting);
    }
    assert_eq!(book(&mut amina), book(&mut bram), "one book");
}

/// Feeds lines, reads some answers, lets the program run on for a while, and pulls the plug.
fn pull_while_at_work(
    mut sitting: Sitting,
    ledger: &mut Ledger,
    chance: &mut Chance,
    stick: &Path,
) -> Left {
    let read = chance.below(8);
    let deeds = ledger.plan(chance, read + LINES_BEYOND);
    for deed in &deeds {
        sitting.feed(&ledger.line(deed, stick));
    }
    let mut answers: Vec<Value> = (0..read).map(|_| sitting.answer().unwrap()).collect();
    // Some deeds take a hundred times as long as others, so the while is short or long.
    let longest = *chance.pick(&[1, 20_000, 200_000, 1_000_000]);
    work(chance.below(longest));
    answers.extend(sitting.pull_the_plug());
    for (deed, answer) in deeds.iter().zip(&answers) {
        ledger.acknowledge(deed, answer);
    }
    let (answered, rest) = deeds.split_at(answers.len());
    Left {
        answered: answered.to_vec(),
        doubt: rest.first().cloned(),
    }
}

/// What a killed process left behind: what it answered, and what it was at.
#[derive(Default)]
struct Left {
    answered: Vec<Deed>,
    doubt: Option<Deed>,
}

impl Left {
    fn look(&self, ledger: &mut Ledger, sitting: &mut Sitting, tally: &mut Tally) {
        if let Some(deed) = &self.doubt {
            tally.done_without_answer += usize::from(ledger.settle(deed, sitting));
        }
        for deed in &self.answered {
            ledger.still_holds(deed, sitting);
        }
    }
}

/// Bram never loses power: he takes what is on the stick, also when the other left it half written.
fn bram_writes_and_exchanges(ledger: &mut Ledger, bram: &mut Sitting, stick: &Path) {
    for deed in [ledger.plan_evening(), Deed::Exchange] {
        bram.feed(&ledger.line(&deed, stick));
        let answer = bram.answer().unwrap();
        ledger.acknowledge(&deed, &answer);
    }
}

const LISTS: [&[&str]; 4] = [
    &["encounter", "list"],
    &["bin", "list"],
    &["rule", "list"],
    &["versions", "list"],
];

/// Everything that must be the same on both laptops.
fn book(sitting: &mut Sitting) -> Vec<Value> {
    let mut book = Vec::new();
    for (words, shows) in
        LISTS
            .iter()
            .zip([Some("encounter"), Some("encounter"), Some("rule"), None])
    {
        let rows = sitting.lists(words);
        for row in &rows {
            let id = row["id"].as_str().unwrap();
            let mut shown = shows.map_or(row.clone(), |kind| sitting.does(&[kind, "show", id]));
            // Who else has it is each laptop's own.
            shown.as_object_mut().unwrap().remove("also_on");
            book.push(shown);
        }
    }
    book
}

/// Memory where there is such a folder: a kill takes nothing from a disk, and only the disk would be slow.
pub fn table() -> TempDir {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

/// Time passes, some nanoseconds a round.
pub fn work(rounds: usize) {
    let mut spent = Chance::of(0);
    for _ in 0..rounds {
        black_box(spent.any());
    }
}
