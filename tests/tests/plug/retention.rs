//! Pulled plugs while a case becomes a row, and while names go from an encounter: whenever it is, it counts once.

use samenboek_tests::Chance;
use samenboek_tests::program::{Laptop, Sitting};
use serde_json::{Value, json};

use crate::kill::{table, work};

/// Kills with a case under way.
const KILLS: usize = 9;
const SEED: u64 = 20_261_130;

/// A case of years ago that was closed.
fn old_case(seat: &mut Sitting) -> String {
    let draft = json!({"reported_on": "2023-03-03", "kinds": ["garden"], "referrer": "self",
        "first_party": {"name": "Wielewaal"}});
    seat.feed(&json!({"args": ["case", "add"], "stdin": draft}));
    let id = seat.answer().unwrap()["id"].as_str().unwrap().to_owned();
    let step = json!({"what": "intake", "on": "2023-03-04"});
    seat.feed(&json!({"args": ["case", "step", id], "stdin": step}));
    seat.answer().unwrap();
    seat.does(&[
        "case",
        "close",
        &id,
        "--result",
        "lapsed",
        "--on",
        "2023-06-30",
    ]);
    id
}

fn reported(seat: &mut Sitting) -> Value {
    seat.does(&["figures", "cases", "--year", "2023"])["reported"].clone()
}

#[test]
fn whenever_the_plug_is_pulled_while_a_case_becomes_a_row_its_year_counts_it_once() {
    let table = table();
    let stick = table.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut amina = Laptop {
        data: table.path().join("balie"),
    }
    .found();
    let karin = Laptop {
        data: table.path().join("karin"),
    };
    let mut seat = karin.join_as(&mut amina, &stick, "Karin", "Karin thuis", "coordinator");
    let mut chance = Chance::of(SEED);
    // Six that stay, so that the year is told.
    for _ in 0..6 {
        old_case(&mut seat);
    }
    let (mut between, mut whole) = (0, 0);
    for kill in 0..KILLS {
        let id = old_case(&mut seat);
        let before = reported(&mut seat);
        let run = ["retention", "run", "cases", "--only", &id, "--yes"];
        seat.feed(&json!({"args": run}));
        work(chance.below(1_000_000));
        let answered = !seat.pull_the_plug().is_empty();
        seat = karin.sit();
        assert_eq!(reported(&mut seat), before, "kill {kill}");
        let stands = seat
            .lists(&["case", "list"])
            .iter()
            .any(|it| it["id"] == id.as_str());
        assert!(!(answered && stands), "what was answered is done");
        whole += usize::from(!stands);
        if stands {
            between += 1;
            seat.does(&run);
            assert_eq!(reported(&mut seat), before, "said again, kill {kill}");
        }
    }
    eprintln!("{whole} gone whole, {between} said again");
    seat.is_sound();
    assert!(between > 0 && whole > 0, "{between} {whole}");
}

/// How many were at an evening: by name, and counted.
fn people(evening: &Value) -> u64 {
    let attendance = &evening["attendance"];
    let named = attendance["named"].as_array().unwrap().len() as u64;
    named + attendance["counted"].as_u64().unwrap()
}

#[test]
fn whenever_the_plug_is_pulled_while_names_go_the_evening_stands_once_and_counts_everybody() {
    let table = table();
    let mut seat = Laptop {
        data: table.path().join("balie"),
    }
    .found();
    let laptop = Laptop {
        data: table.path().join("balie"),
    };
    let mut chance = Chance::of(SEED + 1);
    let (mut before, mut whole) = (0, 0);
    for kill in 0..KILLS {
        let title = format!("Avond {kill}");
        let draft = json!({"title": title, "happened_on": "2023-05-05",
            "attendance": {"named": ["Fatma", "Mei"], "counted": 3}});
        seat.feed(&json!({"args": ["encounter", "add"], "stdin": draft}));
        let id = seat.answer().unwrap()["id"].as_str().unwrap().to_owned();
        let run = ["retention", "run", "encounters", "--only", &id, "--yes"];
        seat.feed(&json!({"args": run}));
        work(chance.below(1_000_000));
        let answered = !seat.pull_the_plug().is_empty();
        seat = laptop.sit();
        let evenings = seat.lists(&["encounter", "list", "--limit", "500"]);
        let own: Vec<&Value> = evenings.iter().filter(|it| it["title"] == title).collect();
        assert_eq!(own.len(), 1, "kill {kill}");
        assert_eq!(people(own[0]), 5, "kill {kill}");
        // Whatever was begun is done by whoever sits down.
        let stands = own[0]["id"] == id.as_str();
        assert!(!(answered && stands), "what was answered is done");
        before += usize::from(stands);
        whole += usize::from(!stands);
        if stands {
            seat.does(&run);
        }
        let again = seat.lists(&["encounter", "list", "--limit", "500"]);
        let own: Vec<&Value> = again.iter().filter(|it| it["title"] == title).collect();
        assert_eq!((own.len(), people(own[0])), (1, 5));
        assert_ne!(own[0]["id"], id.as_str());
    }
    eprintln!("{whole} gone whole, {before} said again");
    seat.is_sound();
}
