//! A region's book of one year: a long list comes in, a long table goes out, a name is found while it is typed, and the list opens.
//!
//! `--measure book FOLDER [PART]`: the books and lists lie in FOLDER, which is named by hand, and are used again; PART is `import`,
//! `export`, `names`, `list` or `all`. The books are made by bringing data packages in, which writes in shares of a hundred.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use samenboek_app::{
    Cancel, EncounterQuery, ExportChoice, ExportFormat, ExportPart, FileOfPackage, House,
    Passphrase,
};
use samenboek_tests::{Chance, Laptop, PASSPHRASE};
use serde_json::json;

use crate::records::{FIRST, LAST, prose};
use crate::{milliseconds, percentile};

const PEOPLE: usize = 14_000;
const ENCOUNTERS: usize = 6_000;
const FEW: usize = 60;
const AT_EACH: usize = 15;
const ROWS: usize = 20_000;
const QUERIES: usize = 1_000;
const ENDS: [&str; 27] = [
    "", "a", "aga", "bos", "dam", "el", "en", "er", "ga", "huis", "ing", "kamp", "kens", "la",
    "ma", "man", "mans", "oglu", "ova", "s", "sen", "ska", "ski", "sma", "stra", "veld", "zoon",
];

/// Each part in turn, in processes of their own where memory is measured.
pub fn measure(folder: &Path, part: &str) {
    let is_inside = |root: &Path| folder.starts_with(root);
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    assert!(!is_inside(here), "the folder lies in the repository");
    fs::create_dir_all(folder).unwrap();
    let wants = |name: &str| part == "all" || part == name;
    if wants("import") {
        import(folder);
    }
    if wants("export") {
        export(folder);
    }
    if wants("names") {
        names(folder);
    }
    if wants("list") {
        list(folder);
    }
}

/// Somebody of the region. All invented.
fn name(at: usize) -> String {
    let (first, rest) = (at % FIRST.len(), at / FIRST.len());
    let (last, end) = (rest % LAST.len(), rest / LAST.len() % ENDS.len());
    format!("{} {}{}", FIRST[first], LAST[last], ENDS[end])
}

fn id(kind: u8, at: usize) -> String {
    let mut bytes = [0_u8; 16];
    let mut chance = Chance::of(at as u64 * 4 + u64::from(kind));
    bytes[..8].copy_from_slice(&chance.any().to_be_bytes());
    bytes[8..].copy_from_slice(&chance.any().to_be_bytes());
    samenboek_domain::ids::DocumentId::from_bytes(bytes).to_string()
}

/// A year of encounters among everybody, as a data package.
fn package(encounters: usize) -> Vec<(String, Vec<u8>)> {
    let mut people = String::from("person,name\r\n");
    for at in 0..PEOPLE {
        write!(people, "{},{}\r\n", id(0, at), name(at)).unwrap();
    }
    let mut evenings =
        String::from("encounter,happened_on,starts_at,title,activity,place,note\r\n");
    let mut visits = String::from("encounter,number,part,person,people\r\n");
    let first = chrono_free_days();
    for at in 0..encounters {
        let mut chance = Chance::of(at as u64);
        let day = &first[at * first.len() / encounters];
        let (title, note) = (
            prose(&mut chance, 40).replace('.', ""),
            prose(&mut chance, 300),
        );
        let place = chance.pick(&["De Brug", "Speeltuin Oost", "Bibliotheek Noord", "De Linde"]);
        write!(
            evenings,
            "{},{day},{:02}:00:00,{title},meal,{place},{note}\r\n",
            id(1, at),
            9 + at % 12
        )
        .unwrap();
        let mut there = std::collections::BTreeSet::new();
        while there.len() < AT_EACH {
            there.insert(chance.below(PEOPLE));
        }
        for (number, person) in there.into_iter().enumerate() {
            write!(
                visits,
                "{},{},named,{},1\r\n",
                id(1, at),
                number + 1,
                id(0, person)
            )
            .unwrap();
        }
    }
    let files = [
        ("people", people),
        ("encounters", evenings),
        ("attendances", visits),
    ];
    let resources: Vec<_> = files
        .iter()
        .map(|(name, _)| json!({ "name": name, "path": format!("{name}.csv") }))
        .collect();
    let descriptor =
        json!({ "samenboek": { "version": 1, "centre": "region" }, "resources": resources });
    let mut all = vec![(
        "datapackage.json".to_owned(),
        descriptor.to_string().into_bytes(),
    )];
    all.extend(files.map(|(name, text)| (format!("{name}.csv"), text.into_bytes())));
    all
}

/// The days of a year up to yesterday, as the laptop of these measures sees it.
fn chrono_free_days() -> Vec<String> {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31];
    let months = (1..).zip(lengths);
    let mut days: Vec<String> = Vec::new();
    for (month, length) in months {
        days.extend((1..=length).map(|day| format!("2026-{month:02}-{day:02}")));
    }
    days
}

/// The book with so many encounters; made when it is not there.
fn book(folder: &Path, encounters: usize) -> Laptop {
    let place = folder.join(format!("book-{encounters}"));
    if !folder.join(format!("book-{encounters}.made")).exists() {
        let _ = fs::remove_dir_all(&place);
        let mut laptop = Laptop::new(&place, 1);
        laptop.found("Negenstreek", "Marga", "Balie");
        let files = package(encounters);
        let file = |name: &str| {
            let found = files.iter().find(|(known, _)| known == name);
            found
                .map(|(_, bytes)| bytes.clone())
                .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
        };
        let (took, taken) = milliseconds(|| {
            let house = laptop.house();
            house
                .bring_package(&files[0].1, &file, &mut |_, _| {})
                .unwrap()
                .value
        });
        assert_eq!(
            (taken.encounters, taken.people, taken.refused_total),
            (encounters, PEOPLE, 0)
        );
        println!(
            "a book of {PEOPLE} people and {encounters} encounters made in {:.1} s",
            took / 1000.0
        );
        fs::write(folder.join(format!("book-{encounters}.made")), b"").unwrap();
        return laptop;
    }
    opened(&place)
}

fn opened(place: &Path) -> Laptop {
    let laptop = Laptop::new(place, 2);
    unlock(laptop.house());
    laptop
}

fn unlock(house: &House) {
    let enrolment = house.find_enrolment(None).unwrap();
    house
        .unlock(&enrolment, &Passphrase::new(PASSPHRASE))
        .unwrap();
}

/// Twenty thousand visits of two thousand people come in through the window's import, in a process of its own.
fn import(folder: &Path) {
    let (list, place) = (folder.join("visits.csv"), folder.join("import"));
    let mut rows = String::from("Datum;Activiteit;Titel;Waar;Naam;Telefoon;Begin;Notitie\r\n");
    let days = chrono_free_days();
    let mut chance = Chance::of(11);
    for at in 0..ROWS {
        let evening = at / 50;
        let day: Vec<&str> = days[evening * 7 / 10 % days.len()].split('-').collect();
        let who = name(chance.below(2_000) * 7);
        write!(
            rows,
            "{}-{}-{};Eten;Eettafel {};De Brug;{who};;19:30;\r\n",
            day[2], day[1], day[0], evening
        )
        .unwrap();
    }
    fs::write(&list, rows).unwrap();
    let _ = fs::remove_dir_all(&place);
    let mut laptop = Laptop::new(&place, 3);
    laptop.found("De Brug", "Marga", "Balie");
    laptop.switch_off();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--measure", "book-import"])
        .args([&place, &list])
        .output()
        .unwrap();
    print!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The process that brings the list in.
pub fn bring(place: &Path, list: &Path) {
    let house = House::open(place).unwrap();
    unlock(&house);
    let bytes = fs::read(list).unwrap();
    let start = Instant::now();
    let view = house.import_open("visits.csv", &bytes).unwrap();
    let read = start.elapsed().as_secs_f64();
    let rss_read = memory("VmHWM");
    let taken = house
        .import_take(&Cancel::default(), &mut |_, _| {})
        .unwrap()
        .value;
    let took = start.elapsed().as_secs_f64();
    println!(
        "import of {ROWS} rows ({} visits, {} dirty, {} encounters): read and planned {read:.2} s, in {took:.2} s, {:.0} rows/s; most memory {rss_read:.0} MB while reading, {:.0} MB in all",
        view.visits,
        view.dirty_total,
        taken.encounters,
        ROWS as f64 / took,
        memory("VmHWM")
    );
}

fn memory(what: &str) -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap();
    line.split_whitespace()
        .nth(1)
        .unwrap()
        .parse::<f64>()
        .unwrap()
        / 1000.0
}

/// Ninety thousand visits go out as a workbook, with names and without.
fn export(folder: &Path) {
    let laptop = book(folder, ENCOUNTERS);
    for with_names in [false, true] {
        let choice = ExportChoice {
            parts: [ExportPart::Encounters].into(),
            with_names,
            ..ExportChoice::everything()
        };
        for format in [
            ExportFormat::Xlsx,
            ExportFormat::Ods,
            ExportFormat::DataPackage,
        ] {
            let mut bytes = 0;
            let mut keep = |file: &FileOfPackage| {
                bytes += file.bytes.len();
                Ok(())
            };
            let word = |key: &str| key.to_owned();
            let (took, done) = milliseconds(|| {
                let house = laptop.house();
                house
                    .export(&choice, format, &word, &mut |_, _| {}, &mut keep)
                    .unwrap()
                    .value
            });
            println!(
                "export of {} visits, {} (names: {with_names}): {:.2} s, {:.1} MB",
                done.visits,
                format.code(),
                took / 1000.0,
                bytes as f64 / 1e6
            );
        }
    }
}

/// Beginnings of names, and names with a slip in them.
fn typed() -> Vec<String> {
    let mut chance = Chance::of(5);
    let mut queries = Vec::new();
    while queries.len() < QUERIES {
        let name = name(chance.below(PEOPLE));
        let word = name.split(' ').next_back().unwrap().to_owned();
        let word = if chance.once_in(2) {
            word
        } else {
            name.split(' ').next().unwrap().to_owned()
        };
        let letters: Vec<char> = word.to_lowercase().chars().collect();
        let mut letters: Vec<char> = letters[..1 + chance.below(letters.len())].to_vec();
        if chance.once_in(4) && letters.len() > 3 {
            let at = 1 + chance.below(letters.len() - 2);
            if chance.once_in(2) {
                letters.remove(at);
            } else {
                letters.swap(at, at - 1);
            }
        }
        let beginning: String = letters.into_iter().collect();
        // Whoever types on types the first name whole.
        queries.push(if chance.once_in(5) {
            format!("{} {beginning}", name.split(' ').next().unwrap())
        } else {
            beginning
        });
    }
    queries
}

/// As the form of an encounter asks: names that begin so, and from three letters on those that sound alike.
fn names(folder: &Path) {
    let laptop = book(folder, ENCOUNTERS);
    let house = laptop.house();
    let (mut both, mut begun, mut alike) = (Vec::new(), Vec::new(), Vec::new());
    let mut slow: Vec<(f64, String)> = Vec::new();
    for text in typed() {
        let (one, _) = milliseconds(|| house.find_people(&text).unwrap());
        let other = if text.chars().count() < 3 {
            0.0
        } else {
            milliseconds(|| house.people_alike(&text, None).unwrap()).0
        };
        begun.push(one);
        alike.push(other);
        both.push(one + other);
        slow.push((one + other, text));
    }
    slow.sort_by(|a, b| b.0.total_cmp(&a.0));
    let within = both.iter().filter(|took| **took <= 16.0).count();
    println!(
        "a name among {PEOPLE}: median {:.2} ms, 95 % within {:.2} ms (begun {:.2}, alike {:.2}), {within} of {QUERIES} within 16 ms; slowest {:?}",
        percentile(&mut both, 0.5),
        percentile(&mut both, 0.95),
        percentile(&mut begun, 0.95),
        percentile(&mut alike, 0.95),
        slow.iter()
            .take(6)
            .map(|(took, text)| format!("{text} {took:.1}"))
            .collect::<Vec<_>>()
    );
}

/// The first page of a year, and all of it page by page, beside a year of sixty.
fn list(folder: &Path) {
    let many = book(folder, ENCOUNTERS);
    let few = book(folder, FEW);
    let mut took = [Vec::new(), Vec::new()];
    // In turn, so that whatever else the machine does falls on both.
    for _ in 0..60 {
        for (laptop, took) in [&many, &few].into_iter().zip(&mut took) {
            let query = EncounterQuery {
                limit: 40,
                ..EncounterQuery::default()
            };
            let (one, page) = milliseconds(|| laptop.house().list_encounters(&query).unwrap());
            assert_eq!(page.rows.len(), 40);
            took.push(one);
        }
    }
    let [mut many_took, mut few_took] = took;
    let (large, small) = (
        percentile(&mut many_took, 0.5),
        percentile(&mut few_took, 0.5),
    );
    println!(
        "the list of {ENCOUNTERS} opens in {large:.2} ms, of {FEW} in {small:.2} ms: {:.2} times",
        large / small
    );
}

/// The folder that was named.
pub fn folder(given: &str) -> PathBuf {
    assert!(
        !given.is_empty(),
        "--measure book FOLDER [PART]: name the folder"
    );
    PathBuf::from(given)
}
