//! Who sat with whom: counted at tables, seated by name without a mouse, and what a year of it says.

use std::time::{SystemTime, UNIX_EPOCH};

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{choose_face, hook, sit_down, tile};

/// Evenings with tables, of the year before this one.
fn a_year(laptop: &Laptop) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let year = 1970 + now.as_secs() / 31_556_952 - 1;
    let deeds: Vec<Value> = (0..12)
        .map(|month| {
            let tables = json!([
                {"label": "1", "tally": {"bonen": 4, "linzen": 3}},
                {"label": "2", "tally": {"bonen": 2, "linzen": 4}},
                {"label": "3", "tally": {"bonen": 3, "linzen": 3}},
            ]);
            let day = format!("{year}-{:02}-20", month + 1);
            let draft = json!({"title": "Eettafel", "happened_on": day, "series": "Eettafel", "activity": if month % 3 == 0 { "sport" } else { "meal" },
                "attendance": {"counted": 18, "new_faces": month}, "tables": tables});
            json!({"args": ["encounter", "add"], "stdin": draft})
        })
        .collect();
    laptop.batch(&deeds);
}

#[tokio::test]
async fn a_year_of_tables_says_how_groups_mix_and_how_sure_that_is() {
    let laptop = Laptop::of_amina();
    a_year(&laptop);
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/inzicht").await;
    window.click_words("label", "Andere maanden").await;
    window.keep_picture("inzicht-andere-maanden").await;
    window.click_words("label", "Vorig jaar").await;
    window
        .read(&hook("insight"), "12 ontmoetingen, 282 mensen samen.")
        .await;
    window
        .read(&hook("strip"), "12 van de 12 hoorden bij een vaste reeks.")
        .await;
    window.read(&hook("mixing"), "Toeval geeft").await;
    window
        .read(&hook("mixing"), "228 mensen aan 36 tafels")
        .await;
    window.read(&hook("faces"), "66 nieuwe gezichten.").await;
    window.read(&hook("returning"), "nog niet te tellen").await;
    window.keep_picture("inzicht").await;
    for part in ["strip", "mixing", "faces"] {
        window
            .click(&format!("{} .segment label:nth-of-type(2)", hook(part)))
            .await;
    }
    window.read(&hook("faces"), "minder dan 5").await;
    window.read(&hook("mixing"), "oktober").await;
    let mut faults = Vec::new();
    in_every_theme(&window, "inzicht-tabellen", &mut faults).await;
    for part in ["strip", "mixing", "faces"] {
        window
            .click(&format!("{} .segment label:nth-of-type(1)", hook(part)))
            .await;
    }
    in_every_theme(&window, "inzicht-plaatjes", &mut faults).await;
    at_twice_the_size(&window, "inzicht-plaatjes", &mut faults).await;
    from_the_right_in_long_words(&window, "inzicht-plaatjes", &mut faults).await;
    // What lies behind letters in a picture axe cannot tell; they are the ink of every page.
    faults.retain(|fault| !fault.contains("<text class=\"plot"));
    assert!(faults.is_empty(), "{faults:#?}");
    window.shut().await;
}

#[tokio::test]
async fn who_sat_where_is_written_down_without_a_mouse() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    window.click(&hook("new-encounter")).await;
    window.click(&tile("activity", "meal")).await;
    choose_face(&window, "Fatma").await;
    choose_face(&window, "Wout").await;
    window.click(".more-button").await;
    let enter = char::from(Key::Enter).to_string();
    window.tab_to(&hook("table-add")).await;
    window.type_keys(&enter).await;
    window.type_keys(&enter).await;
    window.fill(".table-groups input", "bonen").await;
    for (name, table) in [("Fatma", 1), ("Wout", 2)] {
        window
            .tab_to(&format!("{} .chip[aria-pressed]", hook("tables")))
            .await;
        window.type_keys(&enter).await;
        window
            .tab_to(&format!(
                ".table-sheet:nth-of-type({table}) {}",
                hook("seat-here")
            ))
            .await;
        window.type_keys(&enter).await;
        window
            .read(&format!(".table-sheet:nth-of-type({table})"), name)
            .await;
    }
    window.keep_picture("wie-zat-waar").await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
    window.read(&hook("encounter-page"), "Tafel 2").await;
    window.keep_picture("ontmoeting-met-tafels").await;
    window.shut().await;
    let saved = laptop.encounters().into_iter().next().unwrap();
    let seats = |table: usize| saved["tables"][table]["people"].clone();
    assert_eq!((seats(0), seats(1)), (json!(["Fatma"]), json!(["Wout"])));
}
