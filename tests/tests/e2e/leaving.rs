//! Going away in the middle of a sentence, and coming back.

use serde_json::json;

use crate::laptop::Laptop;
use crate::pages::{hook, leave, sit_down};
use crate::window::Window;

const HALF: &str = "We waren net begonnen toen";

async fn begin_a_sentence(window: &Window) {
    window.click(&hook("new-encounter")).await;
    window.fill(&hook("note"), HALF).await;
}

#[tokio::test]
async fn amina_locks_in_the_middle_of_a_sentence_and_goes_on_where_she_was() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    sit_down(&window).await;
    begin_a_sentence(&window).await;
    leave(&window).await;
    let page = window.ask("return document.body.innerText", vec![]).await;
    assert!(
        !page.as_str().unwrap().contains(HALF),
        "nothing of it shows at the door"
    );
    window.keep_picture("slot").await;
    sit_down(&window).await;
    window.click(&format!("{} a", hook("draft-row"))).await;
    assert_eq!(window.value(&hook("note")).await, HALF);
    window.ctrl('l').await;
    window.see(&hook("picker")).await;
}

#[tokio::test]
async fn a_card_and_a_consent_that_are_half_written_go_on_where_they_were() {
    let laptop = Laptop::of_amina();
    let fatma = laptop.ctl(&["person", "add"], Some(&json!({"name": "Fatma"})));
    let fatma = fatma["id"].as_str().unwrap();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/mens/nieuw").await;
    window.fill(&hook("card-name"), "Olena").await;
    leave(&window).await;
    sit_down(&window).await;
    window.read(&hook("draft-row"), "Olena").await;
    window.click(&format!("{} a", hook("draft-row"))).await;
    assert_eq!(window.value(&hook("card-name")).await, "Olena");
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;

    window.turn_to(&format!("#/mens/{fatma}/toestemming")).await;
    let photo = ".consent-form label:has([name=purpose][value=photo]:checked)";
    window.click_words("label", "Op de foto").await;
    window.see(photo).await;
    leave(&window).await;
    sit_down(&window).await;
    window.read(&hook("draft-row"), "Fatma").await;
    window.click(&format!("{} a", hook("draft-row"))).await;
    window.see(photo).await;
    window.keep_picture("klad-toestemming").await;
    // Begun anew it is gone, and nobody is reminded of it.
    window.click_words("button", "Begin opnieuw").await;
    window.see_no_more(photo).await;
    window.turn_to("#/").await;
    window.see(&hook("new-encounter")).await;
    assert_eq!(window.count(&hook("draft-row")).await, 0);
    window.shut().await;
}

#[tokio::test]
async fn a_half_sentence_survives_a_pulled_plug() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    sit_down(&window).await;
    begin_a_sentence(&window).await;
    // Leaving the field is when it is kept for certain.
    window.leave_the_field().await;
    window.draft_is_kept("encounter").await;
    window.pull_the_plug();

    let window = laptop.open().await;
    sit_down(&window).await;
    window.keep_picture("klad").await;
    window.click(&format!("{} a", hook("draft-row"))).await;
    assert_eq!(window.value(&hook("note")).await, HALF);
}

#[tokio::test]
async fn the_language_changes_in_the_middle_of_a_form_and_nothing_typed_is_lost() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    sit_down(&window).await;
    begin_a_sentence(&window).await;
    window.count_from_here();
    window.click(".rail-foot button").await;
    window.click("dialog[open] [data-language=en]").await;
    window.read("h1", "New encounter").await;
    assert_eq!(window.value(&hook("note")).await, HALF);
    assert_eq!(
        window
            .ask("return document.documentElement.lang", vec![])
            .await,
        "en"
    );
    window.keep_picture("new-encounter-en").await;
    window.click(".rail-foot button").await;
    window.click("dialog[open] [data-language=nl]").await;
    window.read("h1", "Nieuwe ontmoeting").await;
    assert_eq!(window.value(&hook("note")).await, HALF);
    println!(
        "to English and back: {} interactions",
        window.interactions()
    );
    assert!(window.interactions() <= 6);
}
