//! W5: search as you type over many encounters, against the raw full-text query with the same words.

use rusqlite::{Connection, params};
use samenboek_app::EncounterQuery;
use samenboek_tests::{Chance, hundredths, note};
use serde_json::json;

use crate::{milliseconds, percentile, records};

/// Two hundred queries: beginnings of words, whole words, two words, names.
fn queries() -> Vec<String> {
    let mut chance = Chance::of(4);
    let mut queries: Vec<String> = Vec::new();
    let text = records::prose(&mut chance, 4_000).replace('.', "");
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.len() > 2)
        .collect();
    while queries.len() < 160 {
        let word = *chance.pick(&words);
        let length = 2 + chance.below(word.len() - 1);
        queries.push(word.chars().take(length).collect());
    }
    while queries.len() < 180 {
        queries.push(format!("{} {}", chance.pick(&words), chance.pick(&words)));
    }
    for name in [
        "Amina", "Fatma", "Yilmaz", "Özd", "van Le", "Zey", "Bakker", "Gerrit", "Had", "Kramer",
    ] {
        queries.push(name.to_lowercase());
        queries.push(format!("{name} koff"));
    }
    queries
}

pub fn measure(count: usize) {
    let (laptop, _folder) = records::filled(count);
    let raw = Connection::open_in_memory().unwrap();
    raw.execute_batch(
        "CREATE VIRTUAL TABLE found USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')",
    )
    .unwrap();
    raw.execute_batch("BEGIN").unwrap();
    for index in 0..count {
        let record = records::record(index as u64);
        let people: Vec<&str> = record["attendance"]["named"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|name| name.as_str())
            .collect();
        let words = ["title", "place", "changed", "note"]
            .map(|key| record[key].as_str().unwrap_or("").to_owned())
            .join(" ")
            + " "
            + &people.join(" ");
        raw.execute("INSERT INTO found (words) VALUES (?1)", params![words])
            .unwrap();
    }
    raw.execute_batch("COMMIT").unwrap();
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for text in queries() {
        let query = EncounterQuery {
            search: Some(text.clone()),
            limit: 50,
            ..EncounterQuery::default()
        };
        let asked = text
            .split_whitespace()
            .map(|word| format!("\"{word}\"*"))
            .collect::<Vec<_>>()
            .join(" AND ");
        ours.push(milliseconds(|| laptop.house().list_encounters(&query).unwrap()).0);
        let mut statement = raw
            .prepare_cached(
                "SELECT rowid FROM found WHERE found MATCH ?1 ORDER BY rowid DESC LIMIT 51",
            )
            .unwrap();
        floor.push(
            milliseconds(|| {
                statement
                    .query_map([&asked], |row| row.get::<_, i64>(0))
                    .unwrap()
                    .map(Result::unwrap)
                    .count()
            })
            .0,
        );
    }
    let within = ours.iter().filter(|took| **took <= 16.0).count();
    let (median, raw_median) = (percentile(&mut ours, 0.5), percentile(&mut floor, 0.5));
    let (late, raw_late) = (percentile(&mut ours, 0.95), percentile(&mut floor, 0.95));
    println!(
        "search in {count}: median {median:.2} ms (raw {raw_median:.2}), 95 % within {late:.2} ms (raw {raw_late:.2}), {within} of {} within 16 ms",
        ours.len()
    );
    let [p50, p95, raw_p50, raw_p95] = [median, late, raw_median, raw_late].map(hundredths);
    note(
        "W5",
        &json!({"n": count, "p50_ms": p50, "p95_ms": p95, "raw_p50_ms": raw_p50, "raw_p95_ms": raw_p95, "within_16": within}),
    );
    let (listed, _) = milliseconds(|| {
        laptop
            .house()
            .list_encounters(&EncounterQuery::default())
            .unwrap()
    });
    let (today, _) = milliseconds(|| laptop.house().today().unwrap());
    println!("first page of the list {listed:.2} ms, Vandaag {today:.2} ms");
}
