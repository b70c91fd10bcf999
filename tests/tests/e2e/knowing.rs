//! "What do you know of me?", on paper, and then "forget me": eight interactions, and no name of anybody else on the paper.

use std::fs;

use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

const BIRD: &str = "Kwikstaart";

#[tokio::test]
async fn somebody_gets_on_paper_what_we_know_and_is_forgotten_in_at_most_eight_interactions() {
    let buurthuis = Laptop::of_amina();
    let drawer = tempfile::tempdir().unwrap();
    let draft = json!({"title": "Verjaardag van Fatma", "happened_on": "2025-11-20", "place": "Portiek 12", "activity": "meal",
        "attendance": {"named": [BIRD, "Fatma"]}, "tables": [{"label": "1", "people": [BIRD], "tally": {}}],
        "note": "Kwikstaart zong met Fatma. Er was soep."});
    buurthuis.ctl(&["encounter", "add"], Some(&draft));
    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    window.see(&hook("picker")).await;
    window.count_from_here();
    sit_down(&window).await;
    window.click("a[href='#/mensen']").await;
    window.fill(&hook("people-search"), "kwik").await;
    window
        .click_words("li[@data-testid='person-row']//a", BIRD)
        .await;
    window.click(&hook("access")).await;
    let page = hook("access-page");
    window.read(&page, "Wat wij van jou weten").await;
    window.read(&page, "Verjaardag van …").await;
    window.read(&page, "Kwikstaart zong met ….").await;
    assert!(!window.text(&page).await.unwrap().contains("Fatma"));
    in_every_theme(&window, "wat-weten-we", &mut faults).await;
    at_twice_the_size(&window, "wat-weten-we", &mut faults).await;
    buurthuis.will_point_at(drawer.path());
    window.click(&hook("access-pdf")).await;
    window.see(&hook("access-saved")).await;
    window.click(&hook("forget")).await;
    window
        .read(&hook("forget-files"), "1 bestand met namen")
        .await;
    window.fill_and_enter(&hook("forget-word"), "vergeet").await;
    window
        .see(&format!("{}[data-state=done]", hook("forget-page")))
        .await;
    println!(
        "what do you know of me, and forget me: {}",
        window.interactions()
    );
    assert!(window.interactions() <= 8, "{}", window.interactions());
    window.shut().await;
    let files: Vec<_> = fs::read_dir(drawer.path()).unwrap().collect();
    assert_eq!(files.len(), 1);
    let path = files[0].as_ref().unwrap().path();
    assert!(!path.display().to_string().contains(BIRD));
    assert!(fs::read(path).unwrap().starts_with(b"%PDF-"));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn it_is_read_first_in_her_own_language_without_what_is_about_somebody_else() {
    let buurthuis = Laptop::of_amina();
    let drawer = tempfile::tempdir().unwrap();
    for (title, note) in [
        ("Soep", "Kwikstaart at veel."),
        ("Thee", "Kwikstaart bleef weg."),
    ] {
        let draft = json!({"title": title, "happened_on": "2025-11-20", "note": note, "attendance": {"named": [BIRD]}});
        buurthuis.ctl(&["encounter", "add"], Some(&draft));
    }
    let people = buurthuis.lines(&["person", "list", "--search", "kwik"], None);
    let id = people[0]["person"].as_str().unwrap();
    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.turn_to(&format!("#/mens/{id}/wat-weten-we")).await;
    let paper = ".access-paper";
    window.read(paper, "Kwikstaart bleef weg.").await;
    window
        .click(&format!("{} li:last-child label", hook("access-check")))
        .await;
    window
        .see(&format!(
            "{} li:last-child input:not(:checked)",
            hook("access-check")
        ))
        .await;
    window
        .click("label:has(input[name=language][value=en])")
        .await;
    window.read(paper, "What we know of you").await;
    window.keep_picture("wat-weten-we-engels").await;
    let said = window.text(paper).await.unwrap();
    assert_eq!(
        said.contains("Kwikstaart at veel.") as u8 + said.contains("Kwikstaart bleef weg.") as u8,
        1,
        "{said}"
    );
    buurthuis.will_point_at(drawer.path());
    window.click(&hook("access-json")).await;
    window.see(&hook("access-saved")).await;
    window.shut().await;
    let file = fs::read_dir(drawer.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let pack: Value = serde_json::from_slice(&fs::read(file.path()).unwrap()).unwrap();
    assert_eq!(pack["encounters"].as_array().unwrap().len(), 2);
    assert_eq!(pack["sentences"].as_array().unwrap().len(), 1);
}
