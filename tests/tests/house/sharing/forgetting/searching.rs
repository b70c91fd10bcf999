//! Looking for a name in everything that lies on a disk: the files as they are, every value of the opened database, and
//! the inside of every parcel that any laptop's keys open.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use samenboek_crypto::{Authority, EpochKey, Sealed, authenticate, open};
use samenboek_tests::Laptop;

use crate::sharing::insider::{Insider, files};

/// Where any of these laptops, or what lies below these folders, holds this text, in whatever case. The full-text table
/// leaves out what a word shares with the one before it: look for the end of an odd word.
pub fn places_of(needle: &str, laptops: &[&Laptop], folders: &[&Path]) -> Vec<String> {
    Haystack::of(laptops, folders).places_of(needle)
}

/// Everything there is to be searched, once.
pub struct Haystack {
    straws: Vec<(String, Vec<u8>)>,
    keys: Vec<EpochKey>,
    authority: Arc<Authority>,
}

impl Haystack {
    pub fn of(laptops: &[&Laptop], folders: &[&Path]) -> Self {
        let mut haystack = Self {
            straws: Vec::new(),
            keys: Vec::new(),
            authority: Arc::clone(&Insider::of(laptops[0]).book().authority),
        };
        for laptop in laptops {
            let insider = Insider::of(laptop);
            haystack.keys.extend(insider.book().team_keys().to_vec());
            haystack.keys.extend(keys_of_circles(laptop, &insider));
        }
        for laptop in laptops {
            let name = laptop.folder.file_name().unwrap().to_string_lossy();
            haystack.database(laptop);
            for (path, bytes) in files(&laptop.folder) {
                haystack.straw(format!("{name}: file {}", path.display()), &bytes);
            }
        }
        for folder in folders {
            for (path, bytes) in files(folder) {
                haystack.parcel(&path.display().to_string(), &bytes);
                haystack.straw(path.display().to_string(), &bytes);
            }
        }
        haystack
    }

    pub fn places_of(&self, needle: &str) -> Vec<String> {
        let needle = needle.to_lowercase().into_bytes();
        let holds = |bytes: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        let mut found: Vec<String> = self
            .straws
            .iter()
            .filter(|(_, bytes)| holds(bytes))
            .map(|(place, _)| place.clone())
            .collect();
        found.sort();
        found.dedup();
        found
    }

    fn straw(&mut self, place: String, bytes: &[u8]) {
        let small = bytes.iter().map(u8::to_ascii_lowercase).collect();
        self.straws.push((place, small));
    }

    fn parcel(&mut self, place: &str, bytes: &[u8]) {
        let Ok(sealed) = Sealed::parse(bytes.to_vec()) else {
            return;
        };
        let epoch = sealed.header().epoch;
        let Some(key) = self.keys.iter().find(|key| key.id() == epoch) else {
            return;
        };
        let authentic = authenticate(sealed, &self.authority).ok();
        let opened = authentic.and_then(|authentic| open(authentic, key).ok());
        for entry in opened.iter().flat_map(|opened| &opened.get().entries) {
            self.straw(format!("{place}, opened"), &entry.bytes);
        }
    }

    fn database(&mut self, laptop: &Laptop) {
        let name = laptop.folder.file_name().unwrap().to_string_lossy();
        let insider = Insider::of(laptop);
        let pragma = insider.open.store_key().sqlcipher_pragma();
        let shared = laptop.folder.join("shared.db");
        self.tables(&name, &shared, &pragma);
        let of_circles = memory_of_circles(laptop, &insider);
        if of_circles.exists() {
            let pragma = insider.closed.private_key().sqlcipher_pragma();
            self.tables(&format!("{name}: private"), &of_circles, &pragma);
        }
    }

    fn tables(&mut self, name: &str, path: &Path, pragma: &str) {
        let database = Connection::open(path).unwrap();
        database.pragma_update(None, "key", pragma).unwrap();
        let mut tables = database
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'encounter_search'")
            .unwrap();
        let tables: Vec<String> = tables
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert!(tables.len() > 15, "{tables:?}");
        for table in tables {
            let mut statement = database.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                for column in 0..columns {
                    let bytes = match row.get_ref(column).unwrap() {
                        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes,
                        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => continue,
                    };
                    let place = format!("{name}: {table}");
                    self.parcel(&place, bytes);
                    self.straw(place, bytes);
                }
            }
        }
    }
}

fn memory_of_circles(laptop: &Laptop, insider: &Insider) -> PathBuf {
    let name = format!("private-{}.db", insider.closed.signer().id());
    laptop.folder.join(name)
}

/// The keys of the circles besides the team that this person could open.
fn keys_of_circles(laptop: &Laptop, insider: &Insider) -> Vec<EpochKey> {
    let path = memory_of_circles(laptop, insider);
    if !path.exists() {
        return Vec::new();
    }
    let database = Connection::open(path).unwrap();
    let pragma = insider.closed.private_key().sqlcipher_pragma();
    database.pragma_update(None, "key", &*pragma).unwrap();
    let mut statement = database.prepare("SELECT key FROM epochs").unwrap();
    let keys = statement
        .query_map([], |row| row.get::<_, Vec<u8>>(0))
        .unwrap();
    keys.map(|key| EpochKey::from_bytes(&key.unwrap()).unwrap())
        .collect()
}
