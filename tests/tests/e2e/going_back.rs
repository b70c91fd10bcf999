//! An old backup on a new laptop: chosen in the window, a plan, the book of everybody back, and forward again.

use serde_json::json;

use crate::laptop::{Laptop, PASSPHRASE};
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::hook;

#[tokio::test]
async fn a_coordinator_takes_the_book_back_to_a_backup_by_a_plan_and_forward_again() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let evening = buurthuis.evening("Samen koken");
    buurthuis.evening("Koffie");
    let copy = stick.path().join("kopie.samenboek");
    buurthuis.ctl(&["backup", "--out", &copy.display().to_string()], None);
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    thuis.ctl(
        &["encounter", "edit", &evening],
        Some(&json!({"title": "Alles weg"})),
    );
    thuis.evening("Van later");
    thuis.exchange(stick.path());

    let nieuw = Laptop::fresh("nieuw");
    let window = nieuw.open().await;
    let mut faults = Vec::new();
    window.see(&hook("first-run")).await;
    window.click("[data-language=nl]").await;
    window.click("[data-way=restore]").await;
    window
        .click(&format!("{} [value=roll-back]", hook("restore-mode")))
        .await;
    in_every_theme(&window, "kopie-terug", &mut faults).await;
    at_twice_the_size(&window, "kopie-terug", &mut faults).await;
    nieuw.will_point_at(&copy);
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    window.see(&hook("desk")).await;
    window.turn_to("#/vandaag").await;
    window
        .read(&hook("going-back-card"), "Deel eerst. Kies dan.")
        .await;
    in_every_theme(&window, "vandaag-kopie", &mut faults).await;
    window.turn_to("#/delen").await;
    nieuw.will_point_at(stick.path());
    window
        .click(&format!("{}, {}", hook("choose-folder"), hook("exchange")))
        .await;
    window
        .see(&format!("{}[data-state=done]", hook("stick")))
        .await;

    window.turn_to("#/terug-naar-kopie").await;
    window
        .read(&hook("going-back-plan"), "Eén ding wordt zoals het was.")
        .await;
    window
        .read(&hook("going-back-plan"), "Eén ding is van later.")
        .await;
    in_every_theme(&window, "terug-naar-kopie", &mut faults).await;
    at_twice_the_size(&window, "terug-naar-kopie", &mut faults).await;
    window.fill(&hook("forget-word"), "terug").await;
    window.click(&hook("go-back-now")).await;
    window
        .see(&format!("{}, {}", hook("go-back-undo"), hook("refusal")))
        .await;
    window.see(&hook("go-back-undo")).await;
    in_every_theme(&window, "terug-naar-kopie-klaar", &mut faults).await;
    window.turn_to("#/ontmoetingen").await;
    window.see(&hook("encounter-row")).await;
    assert_eq!(window.count(&hook("encounter-row")).await, 2);
    window.turn_to("#/terug-naar-kopie").await;
    window.click(&hook("go-back-undo")).await;
    window.see_no_more(&hook("go-back-undo")).await;
    window.turn_to("#/ontmoetingen").await;
    window.see(&hook("encounter-row")).await;
    assert_eq!(window.count(&hook("encounter-row")).await, 3);
    window.turn_to("#/terug-naar-kopie").await;
    window
        .see(&format!("{}[data-things='2']", hook("going-back-page")))
        .await;
    window.fill(&hook("forget-word"), "terug").await;
    window.click(&hook("go-back-now")).await;
    window
        .see(&format!("{}, {}", hook("go-back-undo"), hook("refusal")))
        .await;
    window.see(&hook("go-back-undo")).await;
    window.click(&hook("go-back-end")).await;
    window.see("[data-section=kopie]").await;
    window.turn_to("#/vandaag").await;
    window.see(&hook("new-encounter")).await;
    assert_eq!(window.count(&hook("going-back-card")).await, 0);
    window.shut().await;

    for each in [&nieuw, &thuis] {
        each.exchange(stick.path());
    }
    let mut titles: Vec<String> = thuis
        .encounters()
        .iter()
        .map(|it| it["title"].as_str().unwrap().to_owned())
        .collect();
    titles.sort();
    assert_eq!(titles, ["Koffie", "Samen koken"]);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
