//! Pulled plugs while a case becomes a row: whenever it is, its year counts it once.

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
