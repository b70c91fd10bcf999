//! "Ook op …" and "alleen hier" are never false, whatever happened before.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_app::{Passphrase, RestoreMode};
use samenboek_domain::ids::{DocumentId, SignerId};
use samenboek_tests::{Chance, Laptop, Neighbourhood, PASSPHRASE, Stick, evening};
use serde_json::json;

use super::insider::{Insider, copy};

/// How many seeds run in every test; the long run is asked for by SAMENBOEK_SEEDS.
const SEEDS: u64 = 8;

fn seeds() -> u64 {
    let asked = std::env::var("SAMENBOEK_SEEDS");
    asked
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(SEEDS)
}

/// The words that stand in every evening on this laptop. Each save adds one; nobody ever takes one away.
fn words(laptop: &Laptop) -> BTreeMap<DocumentId, BTreeSet<String>> {
    let query = samenboek_app::EncounterQuery {
        limit: 1_000,
        ..Default::default()
    };
    let rows = laptop.house().list_encounters(&query).unwrap().rows;
    rows.into_iter()
        .map(|row| {
            let note = laptop.house().encounter(&row.row.id).unwrap().record.note;
            (
                row.row.id,
                note.split_whitespace().map(str::to_owned).collect(),
            )
        })
        .collect()
}

/// The laptops of a history, by name. A copied folder makes two of one name.
struct Street {
    brug: Neighbourhood,
    names: Vec<&'static str>,
    /// Names of which there are two machines.
    copied: BTreeSet<&'static str>,
    /// Desks that ended when their laptop was restored, by name.
    ended: Vec<(&'static str, SignerId)>,
}

impl Street {
    /// Whether this laptop cannot know yet what became of that one: it was copied, or restored out of its sight.
    fn has_not_heard(&self, who: usize, of: &str) -> bool {
        let book = Insider::of(&self.brug.laptops[who]).book();
        let goes_on = |desk: &SignerId| {
            let enrolment = book.authority.enrolment(desk);
            enrolment.is_some_and(samenboek_crypto::Enrolment::is_active)
        };
        self.copied.contains(of)
            || self
                .ended
                .iter()
                .any(|(name, desk)| *name == of && goes_on(desk))
    }

    fn all_claims_hold(&self, what: &str) {
        let (laptops, names) = (&self.brug.laptops, &self.names);
        let standing: Vec<_> = laptops.iter().map(words).collect();
        for (who, laptop) in laptops.iter().enumerate() {
            let only_here: BTreeSet<DocumentId> = laptop
                .house()
                .only_here()
                .unwrap()
                .iter()
                .map(|thing| thing.id)
                .collect();
            for (id, mine) in &standing[who] {
                let has = |other: usize| {
                    let theirs = standing[other].get(id);
                    theirs.is_some_and(|theirs| mine.is_subset(theirs))
                };
                for claimed in laptop.house().encounter(id).unwrap().also_on {
                    let holds =
                        (0..laptops.len()).any(|other| names[other] == claimed && has(other));
                    assert!(
                        holds || self.has_not_heard(who, &claimed),
                        "{what}: {} says that {claimed} has everything of {id}",
                        names[who]
                    );
                }
                // What was written here must be told of until another laptop is proven to have it.
                let own: BTreeSet<&String> = mine
                    .iter()
                    .filter(|word| word.ends_with(&format!("@{}", names[who])))
                    .collect();
                let is_elsewhere = (0..laptops.len()).any(|other| {
                    let theirs = standing[other].get(id);
                    other != who
                        && theirs
                            .is_some_and(|theirs| own.iter().all(|word| theirs.contains(*word)))
                });
                let is_excused = names.iter().any(|other| self.has_not_heard(who, other));
                assert!(
                    is_elsewhere || only_here.contains(id) || own.is_empty() || is_excused,
                    "{what}: {id} is only on {}, and nobody says so",
                    names[who]
                );
            }
        }
    }
}

fn history(seed: u64, strange: bool) {
    let mut chance = Chance::of(seed);
    let mut street = Street {
        brug: Neighbourhood::of(3, seed),
        names: vec!["Balie", "Amina thuis", "Jan thuis"],
        copied: BTreeSet::new(),
        ended: Vec::new(),
    };
    let mut backups: Vec<Option<std::path::PathBuf>> = vec![None, None, None];
    for step in 0..26 {
        let Street {
            brug,
            names,
            copied,
            ended,
        } = &mut street;
        let who = chance.below(brug.laptops.len());
        let laptop = &brug.laptops[who];
        let word = format!("w{step}@{}", names[who]);
        let known: Vec<DocumentId> = words(laptop).into_keys().collect();
        let stick = ["stick", "other stick"][chance.below(2)];
        let deed = chance.below(if strange { 12 } else { 9 });
        match deed {
            0 | 1 => {
                let mut draft = evening("Avond");
                draft["note"] = json!(word);
                laptop.record(draft);
            }
            2 | 3 if !known.is_empty() => {
                let id = *chance.pick(&known);
                let note = laptop.house().encounter(&id).unwrap().record.note;
                laptop.patch(&id, json!({"note": format!("{note} {word}")}));
            }
            4 => {
                let _ = laptop
                    .exchange(&mut Stick::open(&brug.path(stick)).pulled_at(chance.below(25)));
            }
            5 => {
                brug.laptops[who].switch_off();
                brug.laptops[who].switch_on();
            }
            9 => {
                let path = brug.path(&format!("backup-{step}"));
                laptop.house().backup(&path).unwrap();
                backups[who] = Some(path);
            }
            10 => {
                if let Some(backup) = backups[who].take() {
                    // The laptop fell off the bicycle; the last backup is put on another.
                    let (folder, seed) =
                        (brug.path(&format!("restored-{step}")), seed * 1_000 + step);
                    let fresh = Laptop::new(&folder, seed);
                    let passphrase = Passphrase::new(PASSPHRASE);
                    let mode = RestoreMode::JoinAgain;
                    fresh.house().restore(&backup, &passphrase, mode).unwrap();
                    let unlocked = fresh.house().unlocked().unwrap();
                    drop(fresh);
                    let fresh = Laptop::from_template(&folder, seed, unlocked);
                    ended.push((names[who], Insider::of(&brug.laptops[who]).open.desk().id()));
                    brug.laptops[who] = fresh;
                }
            }
            11 if brug.laptops.len() == 3 && backups.iter().all(Option::is_none) => {
                let other = brug.path(&format!("copy-{step}"));
                copy(&laptop.folder, &other);
                if let Some(unlocked) = laptop.house().unlocked() {
                    brug.laptops.push(Laptop::from_template(
                        &other,
                        seed * 1_000 + 500 + step,
                        unlocked,
                    ));
                    copied.insert(names[who]);
                    names.push(names[who]);
                    backups.push(None);
                }
            }
            _ => {
                laptop
                    .exchange(&mut Stick::open(&brug.path(stick)))
                    .unwrap();
            }
        }
        // What is written or read by somebody else takes nothing away from anybody: what others say may change what is said.
        if matches!(deed, 4 | 6..=8 | 10) {
            street.all_claims_hold(&format!("seed {seed}, step {step}"));
        }
    }
}

#[test]
fn no_claim_is_false_over_any_history_of_sticks_and_plugs() {
    for seed in 0..seeds() {
        history(seed, false);
    }
}

#[test]
fn no_claim_is_false_when_a_laptop_is_restored_or_a_folder_is_copied() {
    for seed in 0..seeds() {
        history(10_000 + seed, true);
    }
}

#[test]
fn after_there_and_back_both_laptops_say_the_same() {
    let brug = Neighbourhood::of(2, 151);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let of_marga = marga.record(evening("Soep"));
    let of_amina = amina.record(evening("Taart"));
    for laptop in [marga, amina, marga, amina] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    for id in [of_marga, of_amina] {
        assert_eq!(
            marga.house().encounter(&id).unwrap().also_on,
            ["Amina thuis"]
        );
        assert_eq!(amina.house().encounter(&id).unwrap().also_on, ["Balie"]);
    }
    assert_eq!(
        (
            marga.house().status().unwrap().only_here,
            amina.house().status().unwrap().only_here
        ),
        (0, 0)
    );
}

#[test]
fn a_restored_laptop_is_not_said_to_have_what_it_lost_until_it_has_it_again() {
    let mut brug = Neighbourhood::of(2, 152);
    let backup = brug.path("backup");
    brug.laptops[0].house().backup(&backup).unwrap();
    let lost = brug.laptops[0].record(evening("Na de reservekopie"));
    brug.everybody_meets();
    let also_on = |brug: &Neighbourhood| brug.laptops[1].house().encounter(&lost).unwrap().also_on;
    assert_eq!(also_on(&brug), ["Balie"]);
    // The laptop falls off the bicycle; the backup is put on another, which meets Amina by an empty stick.
    let folder = brug.path("restored");
    let fresh = Laptop::new(&folder, 990);
    let passphrase = Passphrase::new(PASSPHRASE);
    fresh
        .house()
        .restore(&backup, &passphrase, RestoreMode::JoinAgain)
        .unwrap();
    let unlocked = fresh.house().unlocked().unwrap();
    drop(fresh);
    brug.laptops[0] = Laptop::from_template(&folder, 990, unlocked);
    let empty = brug.path("empty stick");
    brug.laptops[0].exchange(&mut Stick::open(&empty)).unwrap();
    brug.laptops[1].exchange(&mut Stick::open(&empty)).unwrap();
    assert_eq!(also_on(&brug), Vec::<String>::new());
    assert!(brug.laptops[0].titles().is_empty());
    // Amina laid it on that stick: it comes back, and is said to be there again.
    for who in [0, 1] {
        brug.laptops[who]
            .exchange(&mut Stick::open(&empty))
            .unwrap();
    }
    assert_eq!(brug.laptops[0].titles(), ["Na de reservekopie"]);
    assert_eq!(also_on(&brug), ["Balie"]);
}

#[test]
fn what_was_said_of_one_machine_proves_nothing_of_its_copy() {
    let mut brug = Neighbourhood::of(3, 153);
    brug.laptops[1].switch_off();
    copy(&brug.laptops[1].folder, &brug.path("copy"));
    brug.laptops[1].switch_on();
    let second = Laptop::from_template(&brug.path("copy"), 989, brug.laptops[1].unlocked());
    let only_on_the_copy = second.record(evening("Alleen op de kopie"));
    for title in ["Een", "Twee", "Drie"] {
        brug.laptops[1].record(evening(title));
    }
    for who in [1, 2, 1, 2] {
        brug.laptops[who].exchange(&mut brug.stick()).unwrap();
    }
    // Jan says that he has Amina's saves up to the third, and means those of the other machine.
    second.exchange(&mut brug.stick()).unwrap();
    let view = second.house().encounter(&only_on_the_copy).unwrap();
    assert_eq!(view.also_on, Vec::<String>::new());
    let only_here = second.house().only_here().unwrap();
    assert!(only_here.iter().any(|thing| thing.id == only_on_the_copy));
    assert_eq!(second.titles().len(), 4);
}
