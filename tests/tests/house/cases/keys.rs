//! Where the key of a case stands: in the memory of whoever reads it, under her own key, and nowhere else.

use rusqlite::Connection;
use samenboek_tests::Laptop;

use super::*;
use crate::sharing::insider::Insider;

/// How many keys stand in the memory that everybody at a laptop opens: those of the team, and others.
fn keys_for_everybody(laptop: &Laptop) -> (u32, u32) {
    let insider = Insider::of(laptop);
    let database = Connection::open(laptop.folder.join("shared.db")).unwrap();
    let pragma = insider.open.store_key().sqlcipher_pragma();
    database.pragma_update(None, "key", &*pragma).unwrap();
    let count = |comparison: &str| {
        let asked = format!("SELECT count(*) FROM epochs WHERE circle {comparison} ?1");
        let team = insider.team();
        database
            .query_row(&asked, [team.as_bytes()], |row| row.get(0))
            .unwrap()
    };
    (count("="), count("<>"))
}

#[test]
fn the_key_of_a_case_stands_in_no_memory_that_others_open_whoever_sits_there_when_it_comes() {
    let street = Street::of(710);
    let id = street.case();
    street.brug.everybody_meets();
    for laptop in [street.amina(), street.jan(), street.karin()] {
        assert!(reads(laptop, &id).is_some());
    }
    for laptop in &street.brug.laptops {
        let (of_the_team, of_others) = keys_for_everybody(laptop);
        assert!(of_the_team > 0);
        assert_eq!(of_others, 0, "{}", laptop.folder.display());
    }
}
