//! Looking first: the example book under its band, and the tour along it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::axe;
use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, beside, in_every_theme};
use crate::pages::{found_the_centre, hook, leave, one_more, sit_down, tile};
use crate::window::Window;

/// The cards, and what each points at.
const CARDS: [(&str, &str); 5] = [
    ("today", ".rail [href='#/vandaag'].rail-item"),
    ("encounter", "main [data-testid=encounter-row] a"),
    ("agreement", "main [data-testid=rule-row] a"),
    ("sharing", ".header [data-testid=status]"),
    ("help", ".rail [href='#/hulp']"),
];

/// The ring lies around what the card points at, the card is whole in the window, and it covers none of that.
const POINTS: &str = "
    const [box, ring, card] = [arguments[0], '.tour-ring', '.tour-card'].map((css) => document.querySelector(css)?.getBoundingClientRect());
    if (!box || !ring || !card) return 'not there: ' + [!!box, !!ring, !!card];
    const near = (one, other) => Math.abs(one - other) < 2;
    if (!near(box.left, ring.left) || !near(box.top, ring.top) || !near(box.width, ring.width)) return 'the ring lies elsewhere';
    if (card.left < 0 || card.top < 0 || card.right > innerWidth || card.bottom > innerHeight) return 'the card is cut off';
    const apart = card.left >= box.right || card.right <= box.left || card.top >= box.bottom || card.bottom <= box.top;
    return apart ? 'well' : 'the card covers what it points at'";

async fn looks_around(window: &Window) {
    window.click("[data-way=look]").await;
    window.see(&hook("demo-band")).await;
    window.see(&hook("desk")).await;
}

/// All five cards, by the keyboard alone.
async fn walks_the_tour(window: &Window, name: &str, faults: &mut Vec<String>) {
    for (number, (card, target)) in CARDS.iter().enumerate() {
        window
            .see(&format!("{}[data-card={card}]", hook("tour-card")))
            .await;
        window.see(target).await;
        window.stands_still().await;
        let points = window.ask(POINTS, vec![json!(target)]).await;
        if points != "well" {
            faults.push(format!("{card}: {points}"));
        }
        let has_focus = "return document.activeElement.matches(arguments[0])";
        let held = window.ask(has_focus, vec![json!(".tour-card")]).await;
        if held != json!(true) {
            faults.push(format!("{card}: the focus is elsewhere"));
        }
        faults.extend(axe::look(window, &format!("{name}-{card}")).await);
        faults.extend(beside(window, card).await);
        let step = number + 1;
        window
            .keep_picture(&format!("{name}-rondleiding-{step}-{card}"))
            .await;
        window.tab_to(&hook("tour-next")).await;
        window.type_keys("\u{e007}").await;
    }
    window.see_no_more(&hook("tour-card")).await;
}

/// The files of the own book, and not what lies in folders within.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let own = entries.filter(|entry| entry.path().is_file());
    own.map(|entry| {
        let name = entry.file_name().into_string().unwrap();
        (name, fs::read(entry.path()).unwrap())
    })
    .collect()
}

#[tokio::test]
async fn a_stranger_looks_around_first_and_then_founds_a_book_of_her_own() {
    let laptop = Laptop::fresh("eerst-kijken");
    let window = laptop.open().await;
    let mut faults = Vec::new();
    window.see(&hook("first-run")).await;
    window.click("[data-language=nl]").await;
    window.see("[data-way=found]").await;
    in_every_theme(&window, "eerst-kijken", &mut faults).await;
    looks_around(&window).await;
    window
        .read(&hook("demo-band"), "Niets hiervan is echt")
        .await;
    window.read(".rail-brand", "Portiek De Brug").await;
    walks_the_tour(&window, "nl", &mut faults).await;

    // It does not begin again; the focus is where the page goes on.
    window.turn_to("#/vandaag").await;
    window.see(&hook("new-encounter")).await;
    assert_eq!(window.count(&hook("tour-card")).await, 0);
    in_every_theme(&window, "voorbeeldboek-vandaag", &mut faults).await;
    at_twice_the_size(&window, "voorbeeldboek-vandaag", &mut faults).await;
    window.turn_to("#/ontmoetingen").await;
    window.click(&format!("{} a", hook("encounter-row"))).await;
    window.see(&hook("encounter-page")).await;
    window.keep_picture("voorbeeldboek-ontmoeting").await;

    // Nothing of it is shared, and the page says why.
    window.click(&hook("status")).await;
    window.read(&hook("demo-never"), "delen we nooit").await;
    in_every_theme(&window, "voorbeeldboek-delen", &mut faults).await;
    for address in [
        "#/delen/laptop-erbij",
        "#/boek-weghalen",
        "#/instellingen/kopie",
        "#/instellingen/bestand",
    ] {
        window.turn_to("#/vandaag").await;
        window.see(&hook("new-encounter")).await;
        window.turn_to(address).await;
        window.see(&hook("demo-never")).await;
    }
    let invoke = "const [command, given, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, given).then(() => done('done'), (refused) => done(refused.code))";
    let stick = laptop.path("tmp");
    for (command, given) in [
        ("exchange", json!({ "folder": stick })),
        ("set_near", json!({ "on": true })),
    ] {
        let said = window
            .client
            .execute_async(invoke, vec![json!(command), given])
            .await;
        assert_eq!(said.unwrap(), "demo_never_shared", "{command}");
    }

    window.click(&hook("demo-leave")).await;
    found_the_centre(&window).await;
    window.read(".rail-brand", "De Brug").await;
    assert_eq!(window.count(&hook("demo-band")).await, 0);
    assert_eq!(
        window.count(&hook("tour-card")).await,
        0,
        "it begins by itself"
    );
    // In the own book it is found at Help, and Esc ends it at any card.
    window.turn_to("#/hulp").await;
    window.see(&hook("tour-start")).await;
    faults.extend(axe::look(&window, "hulp").await);
    window.keep_picture("hulp-eerste-stappen").await;
    window.click(&hook("tour-start")).await;
    window.click(&hook("tour-next")).await;
    window
        .see(&format!("{}[data-card=encounter]", hook("tour-card")))
        .await;
    window.type_keys("\u{e00c}").await;
    window.see_no_more(&hook("tour-card")).await;
    let at = window.ask("return location.hash", vec![]).await;
    assert_eq!(at, "#/ontmoetingen", "Esc ended the tour and nothing else");
    window.shut().await;
    assert!(laptop.encounters().is_empty());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn somebody_who_reads_from_the_right_is_shown_around_from_the_right() {
    let laptop = Laptop::fresh("eerst-kijken-ar");
    let window = laptop.open().await;
    let mut faults = Vec::new();
    window.click("[data-language=ar]").await;
    window.see("[data-way=found]").await;
    faults.extend(axe::look(&window, "hoe-ar").await);
    window.keep_picture("ar-eerst-kijken").await;
    looks_around(&window).await;
    walks_the_tour(&window, "ar", &mut faults).await;
    window.click(&hook("status")).await;
    window.see(&hook("demo-never")).await;
    faults.extend(axe::look(&window, "delen-ar").await);
    window.keep_picture("ar-voorbeeldboek-delen").await;
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn amina_looks_at_the_example_beside_her_book_and_finds_hers_as_it_was() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/hulp").await;
    window.click(&hook("look-again")).await;
    window.see(&hook("demo-band")).await;
    window.see(&hook("tour-card")).await;
    window.click(&hook("tour-close")).await;
    let own = Path::new(&laptop.path("data")).to_owned();
    let before = files(&own);

    window.turn_to("#/ontmoeting/nieuw").await;
    window.click(&tile("activity", "meal")).await;
    window.click(&one_more("new-faces")).await;
    // What lies under the band comes out as soon as it has the focus.
    let under = "
        scrollTo(0, 80);
        const field = document.getElementById('search');
        const covered = () => document.querySelector('.demo-band').getBoundingClientRect().bottom > field.getBoundingClientRect().top;
        const before = covered();
        field.focus({ preventScroll: true });
        return [before, covered()]";
    assert_eq!(window.ask(under, vec![]).await, json!([true, false]));
    window.click(&hook("save")).await;
    window.see(&hook("encounter-page")).await;
    // Another one: what was tried is gone, and nobody is shown around twice.
    window.click(&hook("demo-anew")).await;
    window.see(&hook("demo-making")).await;
    window.see(&hook("new-encounter")).await;
    window.turn_to("#/hulp").await;
    window.see(&hook("tour-start")).await;
    assert_eq!(window.count(&hook("tour-card")).await, 0);
    assert_eq!(window.count(&hook("look-again")).await, 0);
    assert_eq!(files(&own), before, "her own book was touched");

    // Whoever leaves by the door is at her own again.
    leave(&window).await;
    assert_eq!(window.count(&hook("demo-band")).await, 0);
    sit_down(&window).await;
    // And so is whoever comes back after the window was shut in the middle of it.
    window.turn_to("#/hulp").await;
    window.click(&hook("look-again")).await;
    window.see(&hook("demo-band")).await;
    window.pull_the_plug();
    let window = laptop.open().await;
    sit_down(&window).await;
    assert_eq!(window.count(&hook("demo-band")).await, 0);
    window.shut().await;
    assert_eq!(laptop.encounters().len(), 1);
}
