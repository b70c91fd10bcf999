//! A plug that is pulled at either side, at any moment of joining: nobody is half in, and doing it again works.

use std::time::{Duration, Instant};

use super::*;

/// Whose plug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plug {
    Amina,
    Bram,
}

/// How far into it the plug is pulled, in parts of what the whole takes.
const MOMENTS: u32 = 5;

/// Joins without hindrance, and says how long letting in took.
fn measure(table: &Table, balie: &Laptop) -> Duration {
    let (thuis, hall) = (table.laptop("maat", BRAMS), hall());
    let mut bram = Going::begin(in_hall(&thuis, &hall), &BRAM);
    let told = bram.says();
    let digits = digits(&told);
    let began = Instant::now();
    balie
        .says(&approve(&address(&told), &digits, &["--role", "host"]))
        .value();
    let took = began.elapsed();
    bram.says();
    took
}

/// Whether this laptop is one of the team; it must say so plainly either way.
fn is_in(laptop: &Laptop) -> bool {
    let said = laptop.says(&["status"]);
    if said.status() == 0 {
        return true;
    }
    assert_eq!(said.refusal()["code"], "still_joining");
    false
}

/// Amina calls whoever waits there.
fn rings(balie: &Laptop, mut bram: Going) -> (Going, Said) {
    let told = bram.says();
    let digits = digits(&told);
    let said = balie.says(&approve(&address(&told), &digits, &["--role", "host"]));
    (bram, said)
}

/// Lets Bram's laptop in, with nobody pulling anything.
fn joins_after_all(balie: &Laptop, thuis: &Laptop, hall: &str) {
    let (mut bram, said) = rings(balie, Going::begin(in_hall(thuis, hall), &AGAIN));
    let said = if said.status() == 0 {
        said
    } else {
        // Amina's plug was pulled after the request had counted for her: it is given up, and there are new digits.
        assert_eq!(said.refusal()["code"], "request_spent");
        bram.gets("-INT");
        bram.ends();
        thuis.says(&["join", "cancel"]).value();
        let (fresh, said) = rings(balie, Going::begin(in_hall(thuis, hall), &BRAM));
        bram = fresh;
        said
    };
    assert_eq!(said.value()["joined"], true);
    assert_eq!(bram.says()["person"], "Bram");
    assert_eq!(bram.ends().status(), 0);
}

#[test]
fn whoever_is_killed_at_any_moment_is_not_half_in_and_joins_after_all() {
    let table = Table::new();
    let balie = table.laptop("balie", AMINAS);
    let mut amina = balie.found("De Brug", "Amina", "Balie");
    amina.records(&json!({ "happened_on": "2026-11-20", "title": "Samen koken" }));
    drop(amina);
    let whole = measure(&table, &balie);
    let stick = table.stick("stick");
    let mut seen = Vec::new();
    for moment in 0..MOMENTS {
        for plug in [Plug::Amina, Plug::Bram] {
            let (thuis, hall) = (
                table.laptop(&format!("thuis-{moment}-{plug:?}"), BRAMS),
                hall(),
            );
            let mut bram = Going::begin(in_hall(&thuis, &hall), &BRAM);
            let told = bram.says();
            let (at, digits) = (address(&told), digits(&told));
            let words = approve(&at, &digits, &["--role", "host"]);
            let amina = Going::begin(in_hall(&balie, &hall), &words);
            let began = Instant::now();
            while began.elapsed() < whole * (moment + 1) / MOMENTS {
                std::thread::yield_now();
            }
            let (killed, other) = match plug {
                Plug::Amina => (amina, bram),
                Plug::Bram => (bram, amina),
            };
            killed.gets("-9");
            killed.ends();
            // The other side would notice by itself after half a minute; somebody stops it.
            other.gets("-INT");
            other.ends();
            let was_in = is_in(&thuis);
            seen.push(was_in);
            if was_in {
                // What Amina's laptop did not hear it hears from the newcomer itself.
                let folder = stick.to_str().unwrap();
                for laptop in [&thuis, &balie] {
                    laptop.says(&["exchange", "--folder", folder]).value();
                }
            } else {
                joins_after_all(&balie, &thuis, &hall);
            }
            let mut bram = thuis.sit();
            bram.does(&["people", "list"]);
            bram.is_sound();
            let nothing_waits = bram.refuses(&["join", "show"], &Value::Null);
            assert_eq!(nothing_waits.0, "no_request_found");
        }
    }
    balie.sit().is_sound();
    // Were all of them in, the plug was always pulled too late.
    assert!(seen.contains(&false), "{seen:?}");
}
