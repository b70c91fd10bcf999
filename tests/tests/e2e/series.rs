//! A series is made, one time falls out, tonight is written down from Vandaag, and people come in at the door.

use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{choose_face, hook, sit_down, tile};

fn count(laptop: &Laptop, what: &str) -> i64 {
    let encounters = laptop.encounters();
    let tonight = encounters
        .iter()
        .find(|each| each["note"] == "Vol huis.")
        .unwrap();
    tonight["attendance"][what].as_i64().unwrap()
}

#[tokio::test]
async fn a_series_comes_back_falls_out_and_is_written_down_from_vandaag() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to("#/ontmoetingen").await;
    window.click(&hook("series-list")).await;
    window.read("main", "Nog geen reeksen").await;
    window.keep_picture("reeksen-leeg").await;
    window.turn_to("#/reeks/nieuw").await;
    window.count_from_here();
    window
        .fill(&hook("series-title"), "Soep van de straat")
        .await;
    window.click(&tile("activity", "meal")).await;
    in_every_theme(&window, "reeks-nieuw", &mut faults).await;
    at_twice_the_size(&window, "reeks-nieuw", &mut faults).await;
    window.click(&hook("save")).await;
    window.see(&hook("series-page")).await;
    println!("a series: {}", window.interactions());
    window.read(&hook("series-page"), "Elke week op").await;
    let second = format!("{}:nth-child(2)", hook("series-time"));
    window
        .click(&format!("{second} {}", hook("series-cancel")))
        .await;
    window.read(&second, "Gaat niet door").await;
    in_every_theme(&window, "reeks", &mut faults).await;
    at_twice_the_size(&window, "reeks", &mut faults).await;
    window
        .click(&format!("{second} {}", hook("series-as-planned")))
        .await;
    window
        .see(&format!("{second} {}", hook("series-move")))
        .await;
    window
        .click(&format!("{second} {}", hook("series-move")))
        .await;
    window.see(&format!("{second} .calendar")).await;
    window.keep_picture("reeks-andere-dag").await;

    window.turn_to("#/vandaag").await;
    window.read("main", "Soep van de straat").await;
    in_every_theme(&window, "vandaag-gepland", &mut faults).await;
    window.count_from_here();
    window.click(&hook("write-down")).await;
    choose_face(&window, "Fatma").await;
    window.fill(&hook("note"), "Vol huis.").await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
    println!("tonight of a series: {}", window.interactions());
    assert!(window.interactions() <= 4);
    window.turn_to("#/ontmoetingen").await;
    window.see(&hook("coming-row")).await;
    in_every_theme(&window, "ontmoetingen-komt-nog", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
    let evening = &laptop.encounters()[0];
    assert_eq!(evening["title"], "Soep van de straat");
    assert!(evening["occurrence"].is_string());
}

#[tokio::test]
async fn people_come_in_at_the_door_and_nothing_of_them_stays_in_sight() {
    let laptop = Laptop::of_amina();
    let draft = json!({"title": "Feest", "happened_on": "2025-11-20", "note": "Vol huis.", "attendance": {"named": ["Fatma"]}});
    let id = laptop.ctl(&["encounter", "add"], Some(&draft))["id"].clone();
    let window = laptop.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window
        .turn_to(&format!("#/ontmoeting/{}", id.as_str().unwrap()))
        .await;
    window.click(&hook("open-door")).await;
    window.see(&hook("door")).await;
    window.read(&hook("door"), "Feest").await;
    in_every_theme(&window, "deur", &mut faults).await;
    at_twice_the_size(&window, "deur", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.count_from_here();
    window.fill(&hook("door-name"), "Olena").await;
    window.click(&hook("door-here")).await;
    window
        .see(&format!("{}[data-count='1']", hook("door")))
        .await;
    assert_eq!(window.interactions(), 2, "a name and a press");
    window.keep_picture("deur-welkom").await;
    let seen = window.text(&hook("door")).await.unwrap();
    assert!(!seen.contains("Olena") && !seen.contains("Fatma"), "{seen}");
    window.click(&hook("door-new")).await;
    window
        .see(&format!("{}[data-count='2']", hook("door")))
        .await;
    window.click(&hook("door-known")).await;
    window
        .see(&format!("{}[data-count='3']", hook("door")))
        .await;
    window.click(&hook("door-known")).await;
    window
        .see(&format!("{}[data-count='4']", hook("door")))
        .await;
    window.click(&hook("door-undo")).await;
    window.see_no_more(&hook("door-undo")).await;
    // The way back of the window opens no book to whoever stands there.
    window.ask("history.back()", vec![]).await;
    window.click(&hook("door-known")).await;
    window
        .see(&format!("{}[data-count='5']", hook("door")))
        .await;
    window.click(&hook("door-undo")).await;
    window.see_no_more(&hook("door-undo")).await;
    window.click(&hook("door-stop")).await;
    window.see(&hook("picker")).await;
    window.shut().await;
    assert_eq!(count(&laptop, "counted"), 1);
    assert_eq!(count(&laptop, "new_faces"), 1);
    let named = &laptop.encounters()[0]["attendance"]["named"];
    assert_eq!(named, &json!(["Fatma", "Olena"]));
}
