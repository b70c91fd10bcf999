//! What happened to a thing is looked at and put back; and one word is found in people, agreements and series.

use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::in_every_theme;
use crate::pages::{hook, sit_down};

#[tokio::test]
async fn what_stood_there_before_is_looked_at_and_put_back() {
    let laptop = Laptop::of_amina();
    let evening = json!({"title": "Soep", "happened_on": "2025-11-20", "attendance": {"named": ["Fatma"]}, "note": "Gezellig."});
    let id = laptop.ctl(&["encounter", "add"], Some(&evening))["id"].clone();
    let id = id.as_str().unwrap();
    let other = json!({"title": "Taart", "attendance": {"named": ["Jan"]}, "tone": "tense"});
    laptop.ctl(&["encounter", "edit", id], Some(&other));
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to(&format!("#/ontmoeting/{id}")).await;
    window.read("h1", "Taart").await;
    window.count_from_here();
    window.click(&hook("history-open")).await;
    window.read(&hook("history"), "Soep").await;
    window.read(&hook("history"), "Zo staat het nu").await;
    let mut faults = Vec::new();
    in_every_theme(&window, "wat-is-er-gebeurd", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.click(&hook("put-back")).await;
    window.read("h1", "Soep").await;
    assert_eq!(window.interactions(), 2);
    window.read(&hook("toast"), "zoals toen").await;
    window.click(&hook("undo")).await;
    window.read("h1", "Taart").await;
}

#[tokio::test]
async fn one_word_is_found_in_everything_and_each_kind_is_looked_at_alone() {
    let laptop = Laptop::of_amina();
    laptop.evening("Koken op de brug");
    laptop.ctl(&["person", "add"], Some(&json!({"name": "Olena Brugman"})));
    let rule = json!({"title": "Brug schoon", "items": [{"text": "De brug is schoon."}]});
    laptop.ctl(&["rule", "add"], Some(&rule));
    let series = json!({"title": "Soep onder de brug", "from": "2026-11-03", "rhythm": "FREQ=MONTHLY;INTERVAL=1"});
    laptop.ctl(&["series", "add"], Some(&series));
    let window = laptop.open().await;
    sit_down(&window).await;
    window.fill(&hook("search"), "brug").await;
    for title in ["Olena Brugman", "Brug schoon", "Soep onder de brug"] {
        window.read(&hook("found-things"), title).await;
    }
    window
        .read(&hook("encounter-row"), "Koken op de brug")
        .await;
    let mut faults = Vec::new();
    in_every_theme(&window, "overal-gevonden", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window
        .click(&format!("{} label:has([value=rule])", hook("found-things")))
        .await;
    window.see_no_more(&hook("encounter-row")).await;
    assert_eq!(window.count(&hook("found-thing")).await, 1);
    window.click(&hook("found-thing")).await;
    window.see(&hook("rule-page")).await;
}
