//! The doors before the book: the first run, and a book that does not open. They read well in every theme and size.

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{fill_in_the_centre, hook};
use crate::window::Window;

async fn look(window: &Window, place: &str, faults: &mut Vec<String>) {
    in_every_theme(window, place, faults).await;
    at_twice_the_size(window, place, faults).await;
}

#[tokio::test]
async fn the_first_run_reads_well_at_every_step() {
    let laptop = Laptop::fresh("nieuw");
    let window = laptop.open().await;
    window.see(&hook("first-run")).await;
    let mut faults = Vec::new();
    look(&window, "eerste-keer-taal", &mut faults).await;
    window.click("[data-language=nl]").await;
    for way in ["found", "join", "restore"] {
        window.see("[data-step=way]").await;
        if way == "found" {
            look(&window, "eerste-keer-hoe", &mut faults).await;
        }
        window.click(&format!("[data-way={way}]")).await;
        window.see(&format!("[data-step={way}] form")).await;
        look(&window, &format!("eerste-keer-{way}"), &mut faults).await;
        window
            .click("form .button-quiet[type=button]:last-of-type")
            .await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn the_two_sheets_read_well() {
    let laptop = Laptop::fresh("buurthuis");
    let window = laptop.open().await;
    fill_in_the_centre(&window).await;
    let mut faults = Vec::new();
    look(&window, "twee-bladen", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_book_that_does_not_open_says_why_and_reads_well() {
    let mut faults = Vec::new();
    let damaged = Laptop::of_amina();
    damaged.spoil("keys.json");
    let read_only = Laptop::fresh("oud");
    read_only.lies_where_nobody_may_write();
    for (laptop, code) in [
        (&damaged, "folder_damaged"),
        (&read_only, "folder_read_only"),
    ] {
        let window = laptop.open().await;
        window
            .see(&format!("{}[data-code={code}]", hook("trouble")))
            .await;
        look(&window, code, &mut faults).await;
        window.shut().await;
    }
    let open = Laptop::of_amina();
    let first = open.open().await;
    first.see(&hook("picker")).await;
    let second = open.open().await;
    second
        .see(&format!("{}[data-code=in_use]", hook("trouble")))
        .await;
    look(&second, "in_use", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
