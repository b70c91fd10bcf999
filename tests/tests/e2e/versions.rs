//! Two laptops, one evening, two titles: carried on a stick, chosen once, the same on both.

use std::path::Path;

use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{close_the_receipt, hook, sit_down};
use crate::window::Window;

async fn retitle(window: &Window, evening: &str, title: &str) {
    window.turn_to(&format!("#/ontmoeting/{evening}")).await;
    window.count_from_here();
    window.click(&hook("change")).await;
    window.rewrite("#more input", title).await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
}

/// By a click on the stick that the laptop knows from last time.
async fn exchange(window: &Window) {
    window.click(&hook("status")).await;
    window.click(&hook("exchange")).await;
    window
        .see(&format!("{}[data-state=done]", hook("stick")))
        .await;
}

/// The first time somebody points at the stick.
async fn point_at(laptop: &Laptop, window: &Window, stick: &Path) {
    laptop.will_point_at(stick);
    window.turn_to("#/delen").await;
    window.click(&hook("choose-folder")).await;
    window
        .see(&format!("{}[data-state=done]", hook("stick")))
        .await;
    close_the_receipt(window).await;
}

async fn exactly_one_two_versions(window: &Window, evening: &str) {
    window.turn_to("#/twee-versies").await;
    window.see(&hook("versions")).await;
    assert_eq!(window.count(&hook("versions")).await, 1);
    window.turn_to(&format!("#/ontmoeting/{evening}")).await;
    window.see(&hook("versions")).await;
    assert_eq!(window.count(&hook("versions")).await, 1);
    assert_eq!(window.count(&hook("take-version")).await, 2);
}

#[tokio::test]
async fn two_laptops_write_a_different_title_and_choose_one_of_them() {
    let buurthuis = Laptop::of_amina();
    let evening = buurthuis.evening("Samen koken");
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let (amina, jan) = (buurthuis.open().await, thuis.open().await);
    amina.stand_at(0, 683, 768).await;
    jan.stand_at(683, 683, 768).await;
    for (laptop, window) in [(&buurthuis, &amina), (&thuis, &jan)] {
        sit_down(window).await;
        point_at(laptop, window, stick.path()).await;
    }

    retitle(&amina, &evening, "Koken met de buren").await;
    retitle(&jan, &evening, "Linzen voor iedereen").await;
    exchange(&amina).await;
    println!("change and exchange: {} interactions", amina.interactions());
    assert!(amina.interactions() <= 6, "{}", amina.interactions());
    close_the_receipt(&amina).await;
    exchange(&jan).await;
    assert!(jan.interactions() <= 6);
    jan.keep_picture("delen-bon").await;
    close_the_receipt(&jan).await;
    exchange(&amina).await;
    amina.keep_picture("delen-twee-versies").await;
    close_the_receipt(&amina).await;

    for window in [&amina, &jan] {
        exactly_one_two_versions(window, &evening).await;
    }
    jan.turn_to("#/vandaag").await;
    jan.see(&hook("version-card")).await;
    jan.keep_picture("vandaag-twee-versies").await;
    jan.count_from_here();
    jan.click(&format!("{} a.button", hook("version-card")))
        .await;
    jan.see(&hook("versions")).await;
    jan.keep_picture("ontmoeting-twee-versies").await;
    jan.click(&hook("take-version")).await;
    jan.see_no_more(&hook("versions")).await;
    println!("choose: {} interactions from Vandaag", jan.interactions());
    assert!(jan.interactions() <= 3);
    let chosen = jan.text("h1").await.unwrap();

    exchange(&jan).await;
    close_the_receipt(&jan).await;
    exchange(&amina).await;
    close_the_receipt(&amina).await;
    amina.read(&hook("status"), "Thuis").await;
    amina.turn_to(&format!("#/ontmoeting/{evening}")).await;
    amina.read("h1", &chosen).await;
    assert_eq!(amina.count(&hook("versions")).await, 0);
    amina.shut().await;
    jan.shut().await;
    the_same_in_both(&buurthuis, &thuis, &evening, &chosen);
}

fn the_same_in_both(one: &Laptop, other: &Laptop, evening: &str, title: &str) {
    let read = |laptop: &Laptop| {
        let mut shown = laptop.ctl(&["encounter", "show", evening], None);
        // Where else it lies is the one thing that each says for itself.
        shown.as_object_mut().unwrap().remove("also_on");
        shown
    };
    let shown = read(one);
    assert_eq!(shown["title"], title);
    assert_eq!(shown["versions"].as_array().map(Vec::len), Some(0));
    assert_eq!(shown, read(other));
}

#[tokio::test]
async fn amina_looks_up_what_jan_chose_and_turns_it_back() {
    let buurthuis = Laptop::of_amina();
    let evening = buurthuis.evening("Samen koken");
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    for (laptop, title) in [(&buurthuis, "Koken"), (&thuis, "Linzen voor iedereen")] {
        let patch = json!({"title": title, "place": format!("Zaal van {title}")});
        laptop.ctl(&["encounter", "edit", &evening], Some(&patch));
        laptop.exchange(stick.path());
    }
    for field in ["title", "place"] {
        let words = ["versions", "choose", &evening, "--field", field];
        thuis.ctl(&[&words[..], &["--keep", "0"]].concat(), None);
    }
    thuis.exchange(stick.path());
    buurthuis.exchange(stick.path());

    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to("#/twee-versies").await;
    window.read(&hook("choice-row"), "Jan koos dit").await;
    assert_eq!(window.count(&hook("choice-row")).await, 2);
    in_every_theme(&window, "twee-versies-gekozen", &mut faults).await;
    at_twice_the_size(&window, "twee-versies-gekozen", &mut faults).await;
    window.click(&hook("choice-undo")).await;
    window.see(&hook("versions")).await;
    window
        .read(&hook("choice-row"), "Amina draaide dit terug")
        .await;
    assert_eq!(window.count(&hook("versions")).await, 1);
    assert_eq!(window.count(&hook("choice-undo")).await, 1);
    in_every_theme(&window, "twee-versies-teruggedraaid", &mut faults).await;
    window.shut().await;
    buurthuis.exchange(stick.path());
    thuis.exchange(stick.path());
    assert_eq!(thuis.lines(&["versions", "list"], None).len(), 1);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_first_stick_is_pointed_at_and_known_from_then_on() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let stick = tempfile::tempdir().unwrap();
    let window = laptop.open().await;
    sit_down(&window).await;
    point_at(&laptop, &window, stick.path()).await;
    window.read(&hook("exchange"), name(stick.path())).await;
}

fn name(folder: &Path) -> &str {
    folder.file_name().unwrap().to_str().unwrap()
}
