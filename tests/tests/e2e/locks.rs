//! The lock: coming back quickly at the shared laptop, a coordinator who lets somebody in, a laptop that nobody touches,
//! the closed room that shuts, and the page that is hidden.

use std::io::{BufRead, BufReader, Write};

use serde_json::json;

use crate::bus::{Bus, python};
use crate::cases::Street;
use crate::laptop::{Laptop, PASSPHRASE};
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, leave, sit_down};
use crate::window::Window;

const HALF: &str = "We waren net begonnen toen";
pub const CODE: [&str; 3] = ["bike", "moon", "cat"];

pub fn picture(name: &str) -> String {
    format!("{}[data-picture={name}]", hook("quick-picture"))
}

async fn presses(window: &Window, pictures: [&str; 3]) {
    for name in pictures {
        window.click(&picture(name)).await;
    }
}

fn still_there(closes: &str) -> String {
    format!("{}[data-closes={closes}]", hook("still-there"))
}

/// Amina's laptop, which Fatma uses too.
fn balie() -> Laptop {
    let laptop = Laptop::of_amina();
    laptop.ctl(
        &["people", "add", "--person", "Fatma", "--role", "volunteer"],
        None,
    );
    laptop
}

pub async fn sets_a_code(window: &Window) {
    window.turn_to("#/instellingen/ik").await;
    window.click(&format!("button{}", hook("quick-set"))).await;
    presses(window, CODE).await;
    window.click(&hook("quick-save")).await;
    window.read(&hook("toast"), "snelle code is bewaard").await;
}

#[tokio::test]
async fn fatma_signs_in_at_the_shared_laptop_and_comes_in_without_her_code_and_amina_keeps_her_draft()
 {
    let laptop = balie();
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.click(&hook("new-encounter")).await;
    window.fill(&hook("note"), HALF).await;
    leave(&window).await;
    window.click_words("button", "Fatma").await;
    window.see(&hook("new-encounter")).await;
    assert_eq!(window.count(&hook("draft-row")).await, 0);
    sets_a_code(&window).await;
    window.keep_picture("snelle-code").await;
    leave(&window).await;

    window.count_from_here();
    window.click_words("button", "Fatma").await;
    presses(&window, CODE).await;
    window.see(&hook("new-encounter")).await;
    println!(
        "to come back at the shared laptop: {} interactions",
        window.interactions()
    );
    assert!(window.interactions() <= 5);
    leave(&window).await;

    window.click_words("button", "Fatma").await;
    window.see(&hook("quick-entry")).await;
    in_every_theme(&window, "terug-met-plaatjes", &mut faults).await;
    at_twice_the_size(&window, "terug-met-plaatjes", &mut faults).await;
    window.click_words("button", "Dat ben ik niet").await;

    window.see(&hook("face")).await;
    window.count_from_here();
    window.click_words("button", "Fatma").await;
    window.click(&format!("button{}", hook("let-me-in"))).await;
    window
        .fill_and_enter(&hook("let-me-in-as"), PASSPHRASE)
        .await;
    window.see(&hook("new-encounter")).await;
    println!(
        "let in without a code: {} interactions",
        window.interactions()
    );
    assert!(window.interactions() <= 6);
    assert_eq!(window.count(&hook("draft-row")).await, 0);
    // Another code, at once.
    sets_a_code(&window).await;
    leave(&window).await;

    window.click_words("button", "Amina").await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    window.click(&format!("{} a", hook("draft-row"))).await;
    assert_eq!(window.value(&hook("note")).await, HALF);
    window.turn_to("#/instellingen/slot").await;
    window
        .read(&hook("let-in-log"), "Amina liet Fatma binnen")
        .await;
    in_every_theme(&window, "wie-liet-wie-binnen", &mut faults).await;
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_laptop_that_nobody_touches_asks_and_locks_and_amina_comes_back_to_her_sentence() {
    let laptop = balie();
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.click(&hook("new-encounter")).await;
    window.fill(&hook("note"), HALF).await;
    laptop.time_passes(245);
    window.see(&still_there("laptop")).await;
    window.read(&hook("still-there"), "Ben je er nog?").await;
    in_every_theme(&window, "ben-je-er-nog", &mut faults).await;
    at_twice_the_size(&window, "ben-je-er-nog", &mut faults).await;
    // A key says that she is there, and is not written into the field that had the focus.
    window.type_keys("x").await;
    window.see_no_more(&hook("still-there")).await;
    assert_eq!(window.value(&hook("note")).await, HALF);

    laptop.time_passes(245);
    window.see(&still_there("laptop")).await;
    laptop.time_passes(60);
    window.see(&hook("picker")).await;
    let page = window.ask("return document.body.innerText", vec![]).await;
    assert!(!page.as_str().unwrap().contains(HALF));
    assert_eq!(
        window.ask("return location.hash", vec![]).await,
        json!("#/vandaag"),
        "the next one is not where she was"
    );
    window.click_words("button", "Amina").await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    window.see(&hook("note")).await;
    assert_eq!(window.value(&hook("note")).await, HALF);

    // A lid that was shut: at once.
    laptop.sleeps(30);
    window.see(&hook("picker")).await;
    window.click_words("button", "Fatma").await;
    window.see(&hook("new-encounter")).await;
    assert_eq!(window.count(&hook("draft-row")).await, 0);
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn the_closed_room_shuts_alone_and_opens_where_karin_was() {
    let street = Street::new();
    let mut faults = Vec::new();
    let window = street.karin.open().await;
    sit_down(&window).await;
    window.turn_to("#/zaak/nieuw").await;
    window.fill(&hook("case-summary"), "Half een melding").await;
    street.karin.time_passes(70);
    window.see(&still_there("room")).await;
    window.keep_picture("zaak-gaat-dicht").await;
    street.karin.time_passes(60);
    window.see(&hook("closed-room")).await;
    window
        .read(
            &hook("closed-room"),
            "Typ je wachtzin om de zaak weer te openen",
        )
        .await;
    in_every_theme(&window, "zaken-zijn-dicht", &mut faults).await;
    let page = window.ask("return document.body.innerText", vec![]).await;
    assert!(!page.as_str().unwrap().contains("Half een melding"));
    // The open book goes on without her passphrase.
    window.turn_to("#/vandaag").await;
    window.see(&hook("new-encounter")).await;
    window.turn_to("#/zaak/nieuw").await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    let summary = hook("case-summary");
    window.see(&summary).await;
    assert_eq!(window.value(&summary).await, "Half een melding");
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn the_page_is_hidden_at_once_and_any_key_shows_it_and_does_nothing_else() {
    let laptop = Laptop::of_amina();
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.click(&hook("new-encounter")).await;
    window.fill(&hook("note"), HALF).await;
    window.ctrl('h').await;
    window.see(&hook("privacy")).await;
    in_every_theme(&window, "scherm-verborgen", &mut faults).await;
    window.type_keys("x").await;
    window.see_no_more(&hook("privacy")).await;
    assert_eq!(window.value(&hook("note")).await, HALF);
    window.click(&hook("hide")).await;
    window.see(&hook("privacy")).await;
    window.click(&hook("privacy")).await;
    window.see_no_more(&hook("privacy")).await;
    window.see(&hook("note")).await;
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn twenty_people_are_found_by_name_and_by_the_arrows() {
    let laptop = Laptop::of_amina();
    let names = [
        "Bram", "Carla", "Dirk", "Els", "Fatma", "Gerda", "Henk", "Ilse", "Joop", "Kwame", "Lies",
        "Mei", "Nina", "Olena", "Piet", "Rosa", "Selin", "Tesfay", "Wanda",
    ];
    let adds = names
        .map(|name| json!({"args": ["people", "add", "--person", name, "--role", "volunteer"]}));
    laptop.batch(&adds);
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    leave(&window).await;
    assert_eq!(window.count(&hook("face")).await, 20);
    // Whoever sat here last stands first.
    window
        .read(&format!("li:first-child {}", hook("face")), "Amina")
        .await;
    in_every_theme(&window, "twintig-mensen", &mut faults).await;
    at_twice_the_size(&window, "twintig-mensen", &mut faults).await;
    window.fill(&hook("picker-search"), "tes").await;
    window.read(&hook("face"), "Tesfay").await;
    assert_eq!(window.count(&hook("face")).await, 1);
    window.tab_to(&hook("face")).await;
    window
        .type_keys(&char::from(fantoccini::key::Key::Enter).to_string())
        .await;
    window.see(&hook("new-encounter")).await;
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_laptop_that_goes_to_sleep_locks_before_it_does_and_keeps_what_was_typed() {
    let laptop = balie();
    let bus = Bus::start();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/e2e/logind.py");
    let mut system = python(&bus).arg(script).spawn().unwrap();
    let mut says = BufReader::new(system.stdout.take().unwrap()).lines();
    let mut next = || says.next().unwrap().unwrap();
    assert_eq!(next(), "there");
    let window = laptop.open_on(&bus.address).await;
    assert_eq!(next(), "waits sleep Samenboek lock delay");
    sit_down(&window).await;
    window.click(&hook("new-encounter")).await;
    window.fill(&hook("note"), HALF).await;
    let mut tell = system.stdin.take().unwrap();
    tell.write_all(b"sleep\n").unwrap();
    assert_eq!(next(), "sleeps", "it sleeps once the laptop is locked");
    window.see(&hook("picker")).await;
    tell.write_all(b"wakes\n").unwrap();
    assert_eq!(next(), "waits sleep Samenboek lock delay");
    window.click_words("button", "Amina").await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    window.see(&hook("encounter-form")).await;
    assert_eq!(window.value(&hook("note")).await, HALF);
    window.shut().await;
    system.kill().unwrap();
    system.wait().unwrap();
}
