//! The pages of the window, by what somebody does on them.

use crate::laptop::PASSPHRASE;
use crate::window::Window;

/// Something the screen names for tests.
pub fn hook(name: &str) -> String {
    format!("[data-testid={name}]")
}

/// The first run, up to the two sheets: language, way in, who and where.
pub async fn fill_in_the_centre(window: &Window) {
    window.see(&hook("first-run")).await;
    window.click("[data-language=nl]").await;
    window.click("[data-way=found]").await;
    for (field, text) in [(1, "De Brug"), (2, "Amina"), (3, "Buurthuis")] {
        let css = format!(".form-column:first-child > .field:nth-of-type({field}) input");
        window.fill(&css, text).await;
    }
    window.fill(&hook("passphrase"), PASSPHRASE).await;
    window.see(".strength.is-ok").await;
    window.click("button[type=submit]").await;
    window
        .see(&format!("{}[data-which=paper_key]", hook("sheet-text")))
        .await;
}

/// The first run, until somebody sits at the desk.
pub async fn found_the_centre(window: &Window) {
    fill_in_the_centre(window).await;
    window.click(".form-foot button").await;
    window.see(&hook("desk")).await;
}

/// Unlocks a laptop that has one face, from the picker.
pub async fn sit_down(window: &Window) {
    window.see(&hook("picker")).await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    window.see(&hook("new-encounter")).await;
}

/// Whoever sits there locks and goes: the page that stood there has gone with them, and its fields.
pub async fn leave(window: &Window) {
    window.click(&hook("leave")).await;
    window.see(&hook("picker")).await;
}

/// The receipt of a stick is put away, which no task counts: the stick comes out as it is.
pub async fn close_the_receipt(window: &Window) {
    window
        .click(&format!("{} .button-row button", hook("stick")))
        .await;
    window
        .see(&format!("{}[data-state=ready]", hook("stick")))
        .await;
}

/// One of the pictures with a word in the form.
pub fn tile(question: &str, answer: &str) -> String {
    format!(".tile-choice:has([name={question}][value={answer}])")
}

/// Presses somebody's face.
pub async fn choose_face(window: &Window, name: &str) {
    window.click_words("label", name).await;
}

/// The button that adds one to a count.
pub fn one_more(count: &str) -> String {
    format!("{} button:last-child", hook(count))
}
