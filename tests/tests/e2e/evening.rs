//! Tonight's encounter: what was it, who was there, two new faces, how was it, a sentence.

use fantoccini::key::Key;

use crate::laptop::{Laptop, PASSPHRASE};
use crate::pages::{choose_face, hook, one_more, sit_down, tile};
use crate::window::Window;

const SENTENCE: &str = "Wout leerde Fatma linzensoep koken.";

async fn record_from_today(window: &Window) {
    window.click(&hook("new-encounter")).await;
    window.click(&tile("activity", "meal")).await;
    choose_face(window, "Fatma").await;
    choose_face(window, "Wout").await;
    window
        .rewrite(&format!("{} input", hook("new-faces")), "2")
        .await;
    window.click(&tile("tone", "positive")).await;
    window.fill(&hook("note"), SENTENCE).await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
}

fn tonight_is_there(laptop: &Laptop) {
    let encounters = laptop.encounters();
    let tonight = encounters
        .iter()
        .find(|each| each["note"] == SENTENCE)
        .unwrap_or_else(|| panic!("tonight is not in the book: {encounters:?}"));
    assert_eq!(tonight["activity"], "meal");
    assert_eq!(tonight["tone"], "positive");
    assert_eq!(tonight["attendance"]["new_faces"], 2);
    let mut names: Vec<_> = tonight["attendance"]["named"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["Fatma", "Wout"]);
}

#[tokio::test]
async fn tonight_takes_twelve_interactions_from_the_picker_and_survives_the_plug_pulled_after_saved()
 {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    assert_eq!(window.interactions(), 1, "one face: the passphrase is all");
    let from_picker = window.interactions();
    record_from_today(&window).await;
    let from_today = window.interactions() - from_picker;
    window.pull_the_plug();
    println!(
        "tonight: {} from the picker, {from_today} from Vandaag",
        from_today + from_picker
    );
    assert!(from_today <= 8, "{from_today} from Vandaag");
    assert!(from_today + from_picker <= 12);
    tonight_is_there(&laptop);
}

#[tokio::test]
async fn the_same_as_last_time_asks_only_what_was_different() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    window.count_from_here();
    window.click(&hook("same-again")).await;
    window.click(&one_more("new-faces")).await;
    window.click(&one_more("new-faces")).await;
    window.click(&tile("tone", "positive")).await;
    window.fill(&hook("note"), SENTENCE).await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
    println!("the same again: {} from Vandaag", window.interactions());
    assert!(window.interactions() <= 6);
    window.click(&hook("toast-close")).await;
    window.see_no_more(&hook("toast")).await;
    window.shut().await;
    tonight_is_there(&laptop);
}

#[tokio::test]
async fn somebody_without_a_mouse_records_an_evening() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    window.see(&hook("passphrase")).await;
    window
        .type_keys(&format!("{PASSPHRASE}{}", char::from(Key::Enter)))
        .await;
    window.see(&hook("new-encounter")).await;
    window.ctrl('n').await;
    window.see(&hook("encounter-form")).await;
    let space = " ";
    window.tab_to("[name=activity]").await;
    window.type_keys(space).await;
    for name in ["Fatma", "Wout"] {
        window.tab_to_face(name).await;
        window.type_keys(space).await;
    }
    window.tab_to(&format!("{} input", hook("new-faces"))).await;
    let up = char::from(Key::Up);
    window.type_keys(&format!("{up}{up}")).await;
    window.tab_to("[name=tone]").await;
    window.type_keys(space).await;
    window.tab_to(&hook("note")).await;
    window.type_keys(SENTENCE).await;
    window.keep_picture("zonder-muis").await;
    window.ctrl(char::from(Key::Enter)).await;
    window.read(&hook("toast"), "Bewaard").await;
    let page = window.ask("return document.activeElement.id", vec![]).await;
    assert_eq!(page, "page-title", "the focus goes along to the new page");
    window.shut().await;
    tonight_is_there(&laptop);
}
