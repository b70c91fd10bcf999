//! An evening that nobody gave a title is called by what was done and where, on every page.

use serde_json::json;

use crate::laptop::Laptop;
use crate::pages::{hook, sit_down, tile};

const CALLED: &str = "Eten in Portiek 12";

fn evening(laptop: &Laptop) -> String {
    let draft = json!({"title": "", "happened_on": "2025-11-20", "place": "Portiek 12", "activity": "meal",
        "attendance": {"named": ["Fatma"], "counted": 3, "new_faces": 0}, "note": "Soep."});
    let saved = laptop.ctl(&["encounter", "add"], Some(&draft));
    saved["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_evening_without_a_title_has_one_name_on_every_page() {
    let buurthuis = Laptop::of_amina();
    let (evening, thrown) = (evening(&buurthuis), evening(&buurthuis));
    let rule = json!({"title": "Portiek schoon", "languages": ["nl"], "came_from": evening, "items": [{"text": "De trap is schoon."}]});
    let rule = buurthuis.ctl(&["rule", "add"], Some(&rule));
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    for (laptop, tone) in [(&buurthuis, "tense"), (&thuis, "positive")] {
        laptop.ctl(
            &["encounter", "edit", &evening],
            Some(&json!({ "tone": tone })),
        );
    }
    thuis.exchange(stick.path());
    buurthuis.exchange(stick.path());
    buurthuis.ctl(&["encounter", "delete", &thrown], None);
    self::evening(&buurthuis);

    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.read(&hook("version-card"), CALLED).await;
    window.turn_to("#/ontmoetingen").await;
    window.read(&hook("encounter-row"), CALLED).await;
    window.turn_to(&format!("#/ontmoeting/{evening}")).await;
    window.read("h1", CALLED).await;
    window.turn_to("#/twee-versies").await;
    window.read(".version-list h2", CALLED).await;
    window.turn_to("#/instellingen/prullenbak").await;
    window.read(&hook("bin-row"), CALLED).await;
    window.turn_to("#/delen").await;
    window.read("main", "Dit staat alleen hier").await;
    window.read("main", CALLED).await;
    window.keep_picture("alleen-hier").await;
    let id = rule["id"].as_str().unwrap();
    window.turn_to(&format!("#/afspraak/{id}")).await;
    window.read("dl.record", CALLED).await;
    window.turn_to("#/ontmoeting/nieuw").await;
    window.click(&tile("activity", "meal")).await;
    window.draft_is_kept("encounter").await;
    window.turn_to("#/vandaag").await;
    window.read(&hook("draft-row"), CALLED).await;
}
