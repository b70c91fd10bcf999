//! The plug is pulled while the card of a neighbour who said no is forgotten: whenever it is, it goes whole, and the case says
//! on which day.

use samenboek_tests::Chance;
use samenboek_tests::program::{Laptop, Sitting};
use serde_json::{Value, json};

use crate::kill::{table, work};

const KILLS: usize = 9;
const SEED: u64 = 20_261_201;

/// A case of a while ago in which the neighbour said no.
fn refused(seat: &mut Sitting) -> String {
    let draft = json!({"reported_on": "2026-03-03", "kinds": ["garden"], "referrer": "self",
        "first_party": {"name": "Fatma"}, "second_party": {"name": "Wielewaal"}});
    seat.feed(&json!({"args": ["case", "add"], "stdin": draft}));
    let id = seat.answer().unwrap()["id"].as_str().unwrap().to_owned();
    seat.does(&["case", "assign", &id, "--person", "Jan"]);
    for step in [
        json!({"what": "first_talk", "on": "2026-03-05"}),
        json!({"what": "second_refuses", "on": "2026-03-06"}),
    ] {
        seat.feed(&json!({"args": ["case", "step", id], "stdin": step}));
        seat.answer().unwrap();
    }
    id
}

fn shown(seat: &mut Sitting, id: &str) -> Value {
    seat.does(&["case", "show", id])
}

#[test]
fn whenever_the_plug_is_pulled_while_a_card_of_a_case_goes_it_goes_whole_and_the_case_says_when() {
    let table = table();
    let at = |name: &str| table.path().join(name);
    let stick = at("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut amina = Laptop { data: at("balie") }.found();
    let karin = Laptop { data: at("karin") };
    let mut seat = karin.join_as(&mut amina, &stick, "Karin", "Karin thuis", "coordinator");
    let jan = Laptop { data: at("jan") };
    let mut his = jan.join_as(&mut amina, &stick, "Jan", "Jan thuis", "mediator");
    for _ in 0..2 {
        for each in [&mut his, &mut amina, &mut seat] {
            each.exchanges(&stick);
        }
    }
    let mut chance = Chance::of(SEED);
    let (mut whole, mut again) = (0, 0);
    for kill in 0..KILLS {
        let id = refused(&mut seat);
        for each in [&mut seat, &mut his] {
            each.exchanges(&stick);
        }
        let told = json!({"second_party": {"name": format!("Wielewaal {kill}")}});
        his.feed(&json!({"args": ["case", "edit", id], "stdin": told}));
        his.answer().unwrap();
        for each in [&mut his, &mut seat] {
            each.exchanges(&stick);
        }
        let part = ["case", "part", &id, "--what", "details"];
        seat.feed(&json!({"args": part}));
        // From not begun to done, also where the machine is busy.
        let longest = *chance.pick(&[1_000_000, 20_000_000, 100_000_000]);
        work(chance.below(longest));
        let answered = !seat.pull_the_plug().is_empty();
        seat = karin.sit();
        let is_over = shown(&mut seat, &id)["second_party_left"].is_string();
        assert!(is_over || !answered, "what was answered is done");
        whole += usize::from(is_over);
        if !is_over {
            again += 1;
            seat.does(&part);
        }
        let case = shown(&mut seat, &id);
        assert!(case["second_party_left"].is_string() && case["second_party"].is_null());
        // And while he who wrote of it hears, and packs again.
        seat.exchanges(&stick);
        his.feed(&json!({"args": ["exchange", "--folder", stick]}));
        work(chance.below(longest));
        his.pull_the_plug();
        his = jan.sit();
        his.is_sound();
        seat.is_sound();
    }
    eprintln!("{whole} gone whole, {again} said again");
    for _ in 0..3 {
        for each in [&mut his, &mut amina, &mut seat] {
            each.exchanges(&stick);
        }
    }
    for each in [&mut his, &mut amina, &mut seat] {
        each.is_sound();
        let known = each.lists(&["forget", "status"]);
        assert_eq!(known.len(), KILLS);
        let gone = |row: &Value| row["laptops_confirmed"] == 3 && row["gone_here"] == true;
        assert!(known.iter().all(gone), "{known:?}");
    }
}
