//! Help beside a screen, help that is looked up, and help on one sheet of paper.

use std::fs;

use fantoccini::key::Key;
use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, sit_down};
use crate::window::Window;

const PANEL: &str = "dialog[open] [data-testid=help-here]";

async fn press(window: &Window, key: Key) {
    window.type_keys(&char::from(key).to_string()).await;
}

async fn has_the_focus(window: &Window, css: &str) -> bool {
    let script = "return document.activeElement.matches(arguments[0])";
    window.ask(script, vec![json!(css)]).await == json!(true)
}

#[tokio::test]
async fn help_stands_beside_a_form_and_what_was_typed_and_the_focus_stay_as_they_were() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/mens/nieuw").await;
    window.fill(&hook("card-name"), "Fatma").await;
    press(&window, Key::F1).await;
    window.see(&format!("{PANEL}[data-page=person-new]")).await;
    window
        .see(&format!("{PANEL} details[open][data-topic=person]"))
        .await;
    window.keep_picture("hulp-hier").await;
    let mut faults = Vec::new();
    in_every_theme(&window, "hulp-hier", &mut faults).await;
    at_twice_the_size(&window, "hulp-hier", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    window
        .fill(&hook("help-search"), "Hoe zet ik alles op een stick?")
        .await;
    window
        .see(&format!("{PANEL} details[open][data-topic=stick]"))
        .await;
    window.keep_picture("hulp-gezocht").await;
    window.rewrite(&hook("help-search"), "zzzqx").await;
    window
        .read(
            &format!("{PANEL} .callout"),
            "Probeer een ander woord. Of vraag het aan Amina.",
        )
        .await;
    press(&window, Key::Escape).await;
    window.see_no_more("dialog[open]").await;
    assert_eq!(window.value(&hook("card-name")).await, "Fatma");
    assert!(has_the_focus(&window, &hook("card-name")).await);

    window.click(&hook("help")).await;
    window.see(PANEL).await;
    window.click(&hook("help-close")).await;
    window.see_no_more("dialog[open]").await;
    assert!(has_the_focus(&window, &hook("help")).await);
    assert_eq!(window.value(&hook("card-name")).await, "Fatma");
}

#[tokio::test]
async fn whoever_cannot_come_in_finds_help_at_the_picker() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    window.see(&hook("picker")).await;
    window.click(&hook("help")).await;
    window.see(&format!("{PANEL}[data-page=picker]")).await;
    window
        .see(&format!("{PANEL} details[open][data-topic=passphrase]"))
        .await;
    window.keep_picture("hulp-wie-ben-je").await;
    press(&window, Key::Escape).await;
    window.see_no_more("dialog[open]").await;
    window.see(&hook("passphrase")).await;
}

#[tokio::test]
async fn the_guide_is_seen_in_another_language_and_what_is_saved_is_that_sheet() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/hulp/blad").await;
    window
        .see(&format!("{}[data-language=nl]", hook("guide-picture")))
        .await;
    window.click(".chip:has([value=ar])").await;
    window
        .see(&format!("{}[data-language=ar]", hook("guide-picture")))
        .await;
    window.keep_picture("hulp-blad").await;
    let drawer = tempfile::tempdir().unwrap();
    laptop.will_point_at(drawer.path());
    window
        .click(".poster-buttons > button:nth-of-type(2)")
        .await;
    window.see(".poster-tools .saved-line").await;
    let saved: Vec<_> = fs::read_dir(drawer.path()).unwrap().flatten().collect();
    assert_eq!(saved.len(), 1);
    window.shut().await;
    let sheet = laptop.path("blad.pdf");
    laptop.ctl(&["guide", "--language", "ar", "--out", &sheet], None);
    assert!(fs::read(saved[0].path()).unwrap() == fs::read(sheet).unwrap());
}

#[tokio::test]
async fn the_page_of_help_and_the_statement_read_well_in_every_colour_and_size() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    for (place, address, sign) in [
        ("hulp", "#/hulp", ".topic"),
        ("hulp-blad", "#/hulp/blad", "[data-testid=guide-picture]"),
        ("toegankelijkheid", "#/toegankelijkheid", ".statement h2"),
    ] {
        window.turn_to(address).await;
        window.see(sign).await;
        if place == "hulp" {
            window.click("[data-topic=sign] summary").await;
            window.see("details[open][data-topic=sign]").await;
        }
        in_every_theme(&window, place, &mut faults).await;
        at_twice_the_size(&window, place, &mut faults).await;
        from_the_right_in_long_words(&window, place, &mut faults).await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
