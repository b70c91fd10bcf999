//! Work that came after its writer was stopped: what a coordinator sees, and what others see.

use std::path::Path;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

/// Jan writes two things that Amina hears of only after she stopped his access.
fn jan_writes_on(buurthuis: &Laptop, thuis: &Laptop, stick: &Path) {
    let known = buurthuis.evening("Samen koken");
    for each in [buurthuis, thuis] {
        each.exchange(stick);
    }
    thuis.evening("Soep bij Jan op de galerij");
    let note = serde_json::json!({"note": "Jan schreef er nog bij."});
    thuis.ctl(&["encounter", "edit", &known], Some(&note));
    buurthuis.ctl(&["people", "revoke", "--person", "Jan"], None);
    for each in [thuis, buurthuis] {
        each.exchange(stick);
    }
}

#[tokio::test]
async fn amina_looks_at_what_came_too_late_leaves_it_and_takes_it_all_the_same_later() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    jan_writes_on(&buurthuis, &thuis, stick.path());
    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    let card = hook("late-card");
    window.read(&card, "Er kwam nog werk van Jan").await;
    window.read(&card, "2 ontmoetingen").await;
    window.count_from_here();
    window.click(&hook("late-look")).await;
    window.read(&card, "Soep bij Jan op de galerij nieuw").await;
    window
        .read(&card, "Samen koken verandert iets in het boek")
        .await;
    in_every_theme(&window, "te-laat", &mut faults).await;
    at_twice_the_size(&window, "te-laat", &mut faults).await;
    window.click(&hook("late-leave")).await;
    window.see_no_more(&card).await;
    assert_eq!(window.interactions(), 2);

    window.turn_to("#/delen").await;
    window.click(&hook("apart-link")).await;
    window.read(&card, "Een coördinator zei hier").await;
    window
        .see(&format!("{}[data-reason=late_receipt]", hook("apart-row")))
        .await;
    in_every_theme(&window, "wat-apart-ligt", &mut faults).await;
    at_twice_the_size(&window, "wat-apart-ligt", &mut faults).await;
    window.click(&hook("late-take")).await;
    window.read(&hook("toast"), "Meegenomen: 2 dingen").await;
    window.see_no_more(&card).await;
    window.turn_to("#/ontmoetingen").await;
    window.read("main", "Soep bij Jan op de galerij").await;
    assert_eq!(window.count(&hook("encounter-row")).await, 2);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn whoever_does_not_lead_is_told_that_a_coordinator_must_look() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let boven = Laptop::of_member(&buurthuis, stick.path(), "Zohra", "boven", "volunteer");
    jan_writes_on(&buurthuis, &thuis, stick.path());
    boven.exchange(stick.path());
    let window = boven.open().await;
    sit_down(&window).await;
    let card = hook("late-card");
    window
        .read(&card, "Een coördinator moet hiernaar kijken")
        .await;
    window.keep_picture("te-laat-vrijwilliger").await;
    assert_eq!(window.count(&format!("{card} button")).await, 0);
}
