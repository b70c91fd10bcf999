//! The records of the comparison, every byte from a seed: encounters of about 2.9 KB, and who edits which while apart.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

const WORDS: &str = "de het een en van ik te dat die in is niet zijn op aan met als voor er maar om hem dan zou of wat mijn men dit zo door over ze \
    zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu geen omdat iets worden toch al waren veel meer \
    doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw \
    iemand geweest andere buren straat tuin muziek koffie overleg afspraak portiek kinderen hond parkeren schutting avond bewoners plein bijeenkomst \
    gesprek voorzichtig luisteren afgesproken rommel fiets trap geluid feest buurthuis vrijwilliger maaltijd spelletjes ouderen jongeren taal samen \
    koken wandelen verhuizing lekkage balkon heg boom gemeente";
const FIRST: &str = "Amina Bram Carla Daan Elif Fatma Gerrit Hanneke Ibrahim Jolanda Karim Lieke Mehmet Nora Omar Petra Quinten Rosa Samira Tjeerd \
    Umar Vera Wim Xandra Youssef Zeynep";
const LAST: [&str; 20] = [
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
const ACTIVITIES: [&str; 6] = [
    "koffieochtend",
    "buurtmaaltijd",
    "tuindag",
    "taalcafé",
    "spelmiddag",
    "bewonersoverleg",
];
const PLACES: [&str; 5] = [
    "buurthuis De Brug",
    "speeltuin Oost",
    "bibliotheek Noord",
    "wijkgebouw De Linde",
    "school De Horizon",
];
const TONES: [&str; 4] = ["rustig", "gespannen", "hartelijk", "wisselend"];
const CONDITIONS: [&str; 6] = [
    "regen",
    "warm",
    "markt in de straat",
    "wegwerk",
    "ramadan",
    "schoolvakantie",
];
const TABLES: [&str; 3] = ["leeftijd", "herkomst straat", "eerste keer"];

static ALL_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| WORDS.split_whitespace().collect());
static FIRST_NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| FIRST.split_whitespace().collect());

/// Mulberry32 (Tommy Ettinger, 2017): thirty-two bits of state, the same in every language.
struct Mulberry(u32);

impl Mulberry {
    /// A number from 0 up to 1.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 15).wrapping_mul(mixed | 1);
        mixed ^= mixed.wrapping_add((mixed ^ mixed >> 7).wrapping_mul(mixed | 61));
        f64::from(mixed ^ mixed >> 14) / 4_294_967_296.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.share() * end as f64) as usize
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    fn hexadecimal(&mut self, length: usize) -> String {
        (0..length)
            .map(|_| format!("{:x}", self.below(16)))
            .collect()
    }

    fn name(&mut self) -> String {
        let first = self.pick(&FIRST_NAMES);
        format!("{first} {}", self.pick(&LAST))
    }

    /// Sentences of six to seventeen words, cut at this many letters.
    fn prose(&mut self, length: usize) -> String {
        let mut text = String::new();
        while text.len() < length {
            let count = 6 + self.below(12);
            let sentence: Vec<&str> = (0..count).map(|_| self.pick(&ALL_WORDS)).collect();
            let sentence = sentence.join(" ");
            let (initial, rest) = sentence.split_at(1);
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&initial.to_uppercase());
            text.push_str(rest);
            text.push('.');
        }
        text.truncate(length);
        text
    }
}

/// Record number `at`. It does not depend on how many there are.
pub fn record(at: u64, seed: u64) -> Value {
    let mut chance = Mulberry((seed * 1_000_003 + at) as u32);
    for _ in 0..4 {
        chance.share();
    }
    let c = &mut chance;
    let id = format!("enc-{at:06}-{}", c.hexadecimal(16));
    let title = c.prose(48);
    let day = (c.below(8), c.below(12), c.below(28));
    let (place, activity) = (c.pick(&PLACES), c.pick(&ACTIVITIES));
    let organisers = [c.name(), c.name()];
    let named: Vec<Value> = (0..10)
        .map(|_| {
            let (name, card) = (c.name(), format!("pers-{}", c.hexadecimal(12)));
            json!({"name": name, "ref": card, "first_time": c.share() < 0.3, "role": "bezoeker"})
        })
        .collect();
    let counted = c.below(60);
    let tables = TABLES.map(|label| {
        json!({"label": label, "tally": {"a": c.below(20), "b": c.below(20), "c": c.below(20)}})
    });
    let conditions = [c.pick(&CONDITIONS), c.pick(&CONDITIONS)];
    let tone = c.pick(&TONES);
    let (changed, note) = (c.prose(200), c.prose(1320));
    json!({
        "id": id, "title": title, "happened_on": format!("20{:02}-{:02}-{:02}", 18 + day.0, 1 + day.1, 1 + day.2),
        "place": place, "activity": activity, "organisers": organisers, "attendance": {"named": named, "counted": counted},
        "tables": tables, "conditions": conditions, "tone": tone, "changed": changed, "note": note,
    })
}

/// Which records each side edits, by number.
pub struct Edits {
    pub a: Vec<u64>,
    pub b: Vec<u64>,
    pub both: Vec<u64>,
}

impl Edits {
    /// One in a hundred by each, and ten by both.
    pub fn of(count: usize, seed: u64) -> Self {
        Self::as_many_as(count, count, seed)
    }

    /// Among so many records as many as among those.
    pub fn as_many_as(among: usize, count: usize, seed: u64) -> Self {
        let mut chance = Mulberry((seed + 77) as u32);
        let each = ((among as f64 / 100.0).round() as usize).max(1);
        let (mut chosen, mut known) = (Vec::new(), BTreeSet::new());
        while chosen.len() < 2 * each + 10 {
            let at = chance.below(count) as u64;
            if known.insert(at) {
                chosen.push(at);
            }
        }
        Self {
            both: chosen.split_off(2 * each),
            b: chosen.split_off(each),
            a: chosen,
        }
    }
}

/// The number that somebody puts into a record.
pub fn counted(at: u64, who: &str) -> u64 {
    100 + at % 50 * 2 + u64::from(who == "B")
}

/// The twenty letters that somebody adds to a note.
pub fn tail(who: &str) -> String {
    let tail = format!("{:!<20}", format!(" toegevoegd door {who}."));
    tail[..20].to_owned()
}

/// What somebody says where the other says something else.
pub fn tone(at: u64, who: &str) -> String {
    format!("{who}-vindt-{at}")
}

/// Writes them for other programs: one record a line, and the edits.
pub fn write(count: usize, folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let mut lines =
        std::io::BufWriter::new(fs::File::create(folder.join("records.jsonl")).unwrap());
    for at in 0..count {
        writeln!(lines, "{}", record(at as u64, super::SEED)).unwrap();
    }
    lines.flush().unwrap();
    let edits = Edits::of(count, super::SEED);
    let id = |at: u64| record(at, super::SEED)["id"].clone();
    let one = |who: &'static str| move |at: &u64| json!({"id": record(*at, super::SEED)["id"], "counted": counted(*at, who), "tail": tail(who)});
    let both = |at: &u64| json!({"id": id(*at), "A": {"tone": tone(*at, "A")}, "B": {"tone": tone(*at, "B")}});
    let told = json!({
        "a": edits.a.iter().map(one("A")).collect::<Vec<_>>(),
        "b": edits.b.iter().map(one("B")).collect::<Vec<_>>(),
        "both": edits.both.iter().map(both).collect::<Vec<_>>(),
    });
    fs::write(folder.join("edits.json"), told.to_string()).unwrap();
}
