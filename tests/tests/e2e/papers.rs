//! What goes to the printer and to the viewer: the very bytes of the sheet, and nothing when there is no printer.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::laptop::Laptop;
use crate::pages::{fill_in_the_centre, hook, sit_down};
use crate::until::until;
use crate::window::Window;

/// A print service that takes what it is given.
const PRINTS: &str = "cat > \"$BESIDE/paper.half\" && echo \"$@\" > \"$BESIDE/words\" && mv \"$BESIDE/paper.half\" \"$BESIDE/paper\"";
/// A print service without a printer.
const NO_PRINTER: &str = "echo 'lp: Error - no default destination available.' >&2; exit 1";
/// An opener that finds no viewer.
const NO_VIEWER: &str = "exit 3";
/// A viewer that keeps what it was shown.
const SHOWS: &str =
    "cp \"$1\" \"$BESIDE/shown.half\" && mv \"$BESIDE/shown.half\" \"$BESIDE/shown\"";

/// A laptop with a rule, its window open on the rule's page.
async fn open_the_rule(laptop: &Laptop) -> Window {
    let rule = json!({"title": "Portiek schoon", "place": "Portiek 12", "languages": ["nl"],
        "items": [{"text": "De trap is op zaterdag schoon."}]});
    let rule = laptop.ctl(&["rule", "add"], Some(&rule));
    let window = laptop.open().await;
    sit_down(&window).await;
    let id = rule["id"].as_str().unwrap();
    window.turn_to(&format!("#/afspraak/{id}")).await;
    window.see(&hook("poster-picture")).await;
    window
}

async fn bytes_at(path: &str) -> Vec<u8> {
    until(path, || async { fs::read(path).ok() }).await
}

/// The poster as somebody saves it.
async fn saved_poster(laptop: &Laptop, window: &Window, drawer: &Path) -> Vec<u8> {
    laptop.will_point_at(drawer);
    window
        .click(".poster-buttons > button:nth-of-type(2)")
        .await;
    window.see(".poster-tools .saved-line").await;
    fs::read(drawer.join("Portiek schoon.pdf")).unwrap()
}

#[tokio::test]
async fn the_printer_and_the_viewer_get_the_very_poster_that_is_saved() {
    let laptop = Laptop::of_amina();
    laptop.program("lp", PRINTS);
    laptop.program("xdg-open", SHOWS);
    let drawer = tempfile::tempdir().unwrap();
    let window = open_the_rule(&laptop).await;
    let saved = saved_poster(&laptop, &window, drawer.path()).await;
    assert!(saved.starts_with(b"%PDF-"));
    window
        .click(".poster-buttons > button:nth-of-type(1)")
        .await;
    assert!(bytes_at(&laptop.path("bin/paper")).await == saved);
    let words = String::from_utf8(bytes_at(&laptop.path("bin/words")).await).unwrap();
    assert_eq!(words.trim(), "-s -t Samenboek -");
    window
        .click(".poster-buttons > button:nth-of-type(3)")
        .await;
    assert!(bytes_at(&laptop.path("bin/shown")).await == saved);
    assert_eq!(window.count(&hook("refusal")).await, 0);
    window.keep_picture("poster-bewaard").await;
}

#[tokio::test]
async fn a_poster_without_a_printer_is_shown_and_without_a_viewer_the_buttons_stay_where_they_are()
{
    let laptop = Laptop::of_amina();
    laptop.program("lp", NO_PRINTER);
    laptop.program("xdg-open", SHOWS);
    let window = open_the_rule(&laptop).await;
    let drawer = tempfile::tempdir().unwrap();
    let saved = saved_poster(&laptop, &window, drawer.path()).await;
    window
        .click(".poster-buttons > button:nth-of-type(1)")
        .await;
    assert!(bytes_at(&laptop.path("bin/shown")).await == saved);

    laptop.program("xdg-open", NO_VIEWER);
    let stood = places(&window, ".poster-buttons").await;
    window
        .click(".poster-buttons > button:nth-of-type(3)")
        .await;
    window
        .see(&format!("{}[data-code=open_failed]", hook("refusal")))
        .await;
    window.keep_picture("poster-geweigerd").await;
    assert_eq!(places(&window, ".poster-buttons").await, stood);
}

#[tokio::test]
async fn a_secret_sheet_that_cannot_be_printed_goes_nowhere_and_says_so_under_its_buttons() {
    let laptop = Laptop::fresh("buurthuis");
    laptop.program("lp", NO_PRINTER);
    laptop.program("xdg-open", SHOWS);
    let window = laptop.open().await;
    fill_in_the_centre(&window).await;
    let row = ".sheet-slip:first-child .button-row";
    let stood = places(&window, row).await;
    window.click(&format!("{row} button")).await;
    window
        .see(&format!("{}[data-code=print_failed]", hook("refusal")))
        .await;
    window.keep_picture("blad-niet-geprint").await;
    assert_eq!(places(&window, row).await, stood);
    assert!(!Path::new(&laptop.path("bin/shown")).exists());

    laptop.program("lp", PRINTS);
    window.click(&format!("{row} button")).await;
    assert!(
        bytes_at(&laptop.path("bin/paper"))
            .await
            .starts_with(b"%PDF-")
    );
    window.see_no_more(&hook("refusal")).await;
}

/// Where the buttons of a row stand.
async fn places(window: &Window, row: &str) -> serde_json::Value {
    window.stands_still().await;
    let script = "return [...document.querySelectorAll(arguments[0] + ' > button')].map((each) => [each.offsetLeft, each.offsetTop])";
    window.ask(script, vec![json!(row)]).await
}
