//! Last year's dirty sheet comes in: looked at, two rows mended, brought in, and taken back with one tap.

use std::fmt::Write;
use std::fs;

use crate::laptop::Laptop;
use crate::pages::{hook, sit_down};

/// Two hundred rows as somebody keeps them.
fn a_dirty_sheet() -> String {
    let mut list = String::from("Opkomst vorig jaar;;;\n;;;\nDatum;Activiteit;Naam;Geloof\n");
    let names = [
        "Fatma",
        "Jan Dekker",
        "Mohamed Yilmaz",
        "mw. Bakker",
        "onbekend",
        "Jansen, Piet",
        "Aïcha",
    ];
    for week in 0..28 {
        for name in names {
            let (month, day) = (1 + week / 3, 2 + (week % 3) * 7);
            writeln!(list, "{day}-{month}-2025;Eettafel;{name};x").unwrap();
        }
    }
    list.push_str("31-02-2025;Eettafel;Fatma;\nmorgen;Eettafel;Jan;\nTotaal;;196;\n");
    list
}

#[tokio::test]
async fn last_years_dirty_sheet_comes_in_within_twelve_interactions_and_goes_back_with_one() {
    let laptop = Laptop::of_amina();
    let sheets = tempfile::tempdir().unwrap();
    let file = sheets.path().join("opkomst.csv");
    fs::write(&file, a_dirty_sheet()).unwrap();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.count_from_here();
    window.turn_to("#/ontmoetingen").await;
    window.click(&hook("from-list")).await;
    laptop.will_point_at(&file);
    window.click(&hook("import-pick")).await;
    window
        .read(&hook("import-sum"), "28 ontmoetingen, 196 mensen samen")
        .await;
    window
        .read(&hook("import"), "geloof bewaren we nooit")
        .await;
    window.keep_picture("uit-een-lijst").await;
    window
        .fill_and_enter(".mending-row input", "28-02-2025")
        .await;
    window
        .read(&hook("import-sum"), "1 rij blijft liggen")
        .await;
    window.click_words("button", "Laat weg").await;
    window.see_no_more(&hook("mending")).await;
    window.keep_picture("uit-een-lijst-klaar").await;
    window.click(&hook("import-take")).await;
    window
        .read(&hook("import-sum"), "29 ontmoetingen zijn binnen")
        .await;
    println!("a dirty sheet: {} interactions", window.interactions());
    assert!(window.interactions() <= 12);
    window.keep_picture("uit-een-lijst-binnen").await;
    window.count_from_here();
    window.click(&hook("import-back")).await;
    window.read(&hook("toast"), "weer weg").await;
    assert_eq!(window.interactions(), 1);
    window
        .read(&hook("imports-before"), "Weer weggehaald")
        .await;
    window.keep_picture("uit-een-lijst-terug").await;
    window.shut().await;
    assert!(laptop.encounters().is_empty());
}
