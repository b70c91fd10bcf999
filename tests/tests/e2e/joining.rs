//! A second laptop comes in: six digits by voice, a stick there and back, three pictures, and a sheet to keep.

use std::fs;
use std::path::Path;

use crate::laptop::{Laptop, PASSPHRASE};
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, leave, sit_down};
use crate::window::Window;

/// Jan asks to join at his own laptop; gives the six digits on his screen.
async fn ask_to_join(laptop: &Laptop, window: &Window, stick: &Path) -> String {
    window.click("[data-language=nl]").await;
    window.click("[data-way=join]").await;
    for (field, text) in [(1, "Jan"), (2, "Thuis")] {
        let css = format!(".form-column:first-child > .field:nth-of-type({field}) input");
        // What one's own laptop is called stands there until somebody types something else.
        window.rewrite(&css, text).await;
    }
    window.fill(&hook("passphrase"), PASSPHRASE).await;
    window.see(".strength.is-ok").await;
    window.click("button[type=submit]").await;
    let shown = window.see(&hook("join-digits")).await;
    let digits = shown.attr("aria-label").await.unwrap().unwrap();
    laptop.will_point_at(stick);
    window.click(&hook("by-stick")).await;
    window.click(".join-steps li:first-child button").await;
    window.see("[data-testid=join][data-state=written]").await;
    digits.replace(' ', "")
}

/// Amina types the digits she heard; gives the three pictures on her screen.
async fn let_in(laptop: &Laptop, window: &Window, stick: &Path, digits: &str) -> String {
    window.turn_to("#/delen/laptop-erbij").await;
    laptop.will_point_at(stick);
    window.click(&hook("by-stick")).await;
    window.click(&hook("choose-folder")).await;
    window.see(&hook("request-row")).await;
    window.fill(&hook("join-digits"), digits).await;
    window.click("form button[type=submit]").await;
    pictures(window).await
}

async fn pictures(window: &Window) -> String {
    let shown = window.see(&hook("join-pictures")).await;
    shown.attr("data-pictures").await.unwrap().unwrap()
}

#[tokio::test]
async fn a_newcomer_gets_a_sheet_to_keep_and_comes_in_with_it_when_the_passphrase_is_forgotten() {
    let buurthuis = Laptop::of_amina();
    let thuis = Laptop::fresh("thuis");
    let stick = tempfile::tempdir().unwrap();
    let mut faults = Vec::new();
    let jan = thuis.open().await;
    let digits = ask_to_join(&thuis, &jan, stick.path()).await;
    in_every_theme(&jan, "meedoen-wachten", &mut faults).await;
    at_twice_the_size(&jan, "meedoen-wachten", &mut faults).await;
    let amina = buurthuis.open().await;
    sit_down(&amina).await;
    let hers = let_in(&buurthuis, &amina, stick.path(), &digits).await;
    in_every_theme(&amina, "meedoen-binnengelaten", &mut faults).await;
    at_twice_the_size(&amina, "meedoen-binnengelaten", &mut faults).await;
    amina.shut().await;

    thuis.will_point_at(stick.path());
    jan.click(".join-steps li:last-child button").await;
    assert_eq!(pictures(&jan).await, hers, "they compare the same three");
    in_every_theme(&jan, "meedoen-plaatjes", &mut faults).await;
    at_twice_the_size(&jan, "meedoen-plaatjes", &mut faults).await;
    jan.click(&hook("pictures-yes")).await;
    jan.see("[data-testid=join][data-state=sheet]").await;
    assert_eq!(jan.count(&hook("sheet-text")).await, 1, "his own, no key");
    let code = jan.text(&hook("sheet-text")).await.unwrap();
    let drawer = tempfile::tempdir().unwrap();
    thuis.will_point_at(drawer.path());
    jan.click(".sheet-slip .button-quiet").await;
    jan.see(".saved-line").await;
    in_every_theme(&jan, "meedoen-blad", &mut faults).await;
    at_twice_the_size(&jan, "meedoen-blad", &mut faults).await;
    let saved: Vec<_> = fs::read_dir(drawer.path()).unwrap().flatten().collect();
    assert_eq!(saved.len(), 1);
    assert!(fs::read(saved[0].path()).unwrap().starts_with(b"%PDF-"));
    jan.click(".form-foot .button-primary").await;
    jan.see(&hook("desk")).await;
    jan.shut().await;

    let jan = thuis.open().await;
    jan.see(&hook("picker")).await;
    jan.fill_and_enter(&hook("passphrase"), &code).await;
    jan.see(&hook("new-encounter")).await;
    jan.turn_to("#/instellingen/ik").await;
    jan.fill(&hook("passphrase-now"), &code).await;
    jan.fill(
        "[data-section=ik] [data-testid=passphrase]",
        "stoel lamp taart brug",
    )
    .await;
    jan.see(".strength.is-ok").await;
    jan.click("[data-section=ik] form:has([data-testid=passphrase-now]) button[type=submit]")
        .await;
    jan.read(&hook("toast"), "wachtzin is veranderd").await;
    leave(&jan).await;
    jan.fill_and_enter(&hook("passphrase"), "stoel lamp taart brug")
        .await;
    jan.see(&hook("new-encounter")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn by_stick_too_other_pictures_let_nobody_in_whoever_sees_them() {
    let buurthuis = Laptop::of_amina();
    let thuis = Laptop::fresh("thuis");
    let stick = tempfile::tempdir().unwrap();
    let (jan, amina) = (thuis.open().await, buurthuis.open().await);
    let digits = ask_to_join(&thuis, &jan, stick.path()).await;
    sit_down(&amina).await;
    let_in(&buurthuis, &amina, stick.path(), &digits).await;
    // Jan fetched the answer before Amina said no.
    thuis.will_point_at(stick.path());
    jan.click(".join-steps li:last-child button").await;
    pictures(&jan).await;
    amina.click(&hook("pictures-no")).await;
    amina.read("main", "niets meer waard").await;
    amina.keep_picture("laptop-erbij-stick-nee").await;
    jan.click(&hook("pictures-no")).await;
    jan.see("[data-testid=join][data-state=gone]").await;
    jan.click(&hook("join-again")).await;
    jan.see(&hook("first-run")).await;
    amina.turn_to("#/delen").await;
    let stopped = format!("{}[data-state=stopped]", hook("board-row"));
    amina.see(&stopped).await;
    assert_eq!(amina.count(&hook("board-row")).await, 2);
}
