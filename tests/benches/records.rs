//! Encounters of the size people write: about 2.9 KB as JSON, all invented.

use std::path::PathBuf;

use samenboek_app::Passphrase;
use samenboek_tests::{Chance, Laptop, PASSPHRASE};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::milliseconds;

const WORDS: &str = "de het een en van ik te dat die in is niet zijn op aan met als voor er maar om hem dan zou of wat men dit zo door over bij ook tot uit \
    der naar heb hoe heeft deze want nog zal zij nu geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens \
    hier wie altijd wordt kunnen ons tegen na wil kon niets iemand geweest andere buren straat tuin muziek koffie overleg afspraak portiek kinderen hond \
    schutting avond bewoners plein bijeenkomst gesprek luisteren rommel fiets trap geluid feest buurthuis vrijwilliger maaltijd spelletjes ouderen jongeren \
    taal samen koken wandelen verhuizing lekkage balkon heg boom gemeente";
/// First names.
pub const FIRST: [&str; 26] = [
    "Amina", "Bram", "Carla", "Daan", "Elif", "Fatma", "Gerrit", "Hanneke", "Ibrahim", "Jolanda",
    "Karim", "Lieke", "Mehmet", "Nora", "Omar", "Petra", "Quinten", "Rosa", "Samira", "Tjeerd",
    "Umar", "Vera", "Wim", "Xandra", "Youssef", "Zeynep",
];
/// Surnames.
pub const LAST: [&str; 20] = [
    "de Boer",
    "Yilmaz",
    "van Dijk",
    "El Amrani",
    "Jansen",
    "Bakker",
    "Kaya",
    "Visser",
    "Smit",
    "de Wit",
    "Mulder",
    "Haddad",
    "Bos",
    "Peters",
    "Hendriks",
    "van Leeuwen",
    "Dekker",
    "Brouwer",
    "Özdemir",
    "Kramer",
];

/// Letters of prose.
pub fn prose(chance: &mut Chance, length: usize) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut text = String::new();
    while text.len() < length {
        text.push_str(chance.pick::<&str>(&words));
        text.push(if chance.once_in(9) { '.' } else { ' ' });
        if text.ends_with('.') {
            text.push(' ');
        }
    }
    text.truncate(length);
    text.trim().to_owned()
}

fn name(chance: &mut Chance) -> String {
    format!(
        "{} {}",
        chance.pick::<&str>(&FIRST),
        chance.pick::<&str>(&LAST)
    )
}

/// Encounter number `index`.
pub fn record(index: u64) -> Value {
    let mut chance = Chance::of(index);
    let mut named: Vec<String> = (0..10).map(|_| name(&mut chance)).collect();
    named.sort();
    named.dedup();
    let tables: Vec<Value> = ["leeftijd", "straat", "eerste keer"]
        .iter()
        .map(|label| json!({"label": label, "tally": {"a": chance.below(20), "b": chance.below(20), "c": chance.below(20)}}))
        .collect();
    json!({
        "title": prose(&mut chance, 48),
        "happened_on": format!("20{:02}-{:02}-{:02}", 18 + chance.below(8), 1 + chance.below(12), 1 + chance.below(28)),
        "place": chance.pick(&["De Brug", "Speeltuin Oost", "Bibliotheek Noord", "De Linde", "De Horizon"]),
        "activity": chance.pick(&["meal", "sport", "culture", "language", "talk"]),
        "organisers": [name(&mut chance)],
        "attendance": {"named": named, "counted": chance.below(60)},
        "tables": tables,
        "conditions": ["shared_goal"],
        "tone": chance.pick(&["positive", "neutral", "tense"]),
        "changed": prose(&mut chance, 200),
        "note": prose(&mut chance, 1320),
    })
}

/// A laptop with a book of so many encounters. Where `SAMENBOEK_BENCH_BOOKS` names a folder, it stays there for the next
/// measure: a hundred thousand take minutes to write down.
pub fn filled(count: usize) -> (Laptop, Option<TempDir>) {
    let kept = std::env::var_os("SAMENBOEK_BENCH_BOOKS").map(PathBuf::from);
    let (path, folder) = match kept {
        Some(books) => (books.join(count.to_string()), None),
        None => {
            let folder = TempDir::new_in("/dev/shm")
                .or_else(|_| TempDir::new())
                .unwrap();
            (folder.path().join("laptop"), Some(folder))
        }
    };
    let is_there = path.exists();
    let mut laptop = Laptop::new(&path, 1);
    if is_there {
        let enrolment = laptop.house().find_enrolment(None).unwrap();
        laptop
            .house()
            .unlock(&enrolment, &Passphrase::new(PASSPHRASE))
            .unwrap();
    } else {
        laptop.found("De Brug", "Marga", "Balie");
        let (took, ()) = milliseconds(|| fill(&laptop, count));
        println!(
            "filled with {count} encounters: {:.1} ms each",
            took / count as f64
        );
    }
    (laptop, folder)
}

/// Records so many on this laptop.
pub fn fill(laptop: &Laptop, count: usize) {
    for index in 0..count {
        laptop.record(record(index as u64));
    }
}
