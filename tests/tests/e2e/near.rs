//! Two laptops on one network: an address typed once, and from then on nobody presses anything.

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};
use crate::until::until;
use crate::window::Window;

fn near(state: &str) -> String {
    format!("{}[data-state={state}]", hook("near"))
}

fn laptop(name: &str) -> String {
    format!("{}[data-name=\"{name}\"]", hook("near-laptop"))
}

/// Where this laptop listens: its screen shows it for the other to type.
async fn address_of(window: &Window) -> String {
    window.turn_to("#/delen").await;
    let port = until("a port that it listens on", || async {
        let section = window.see(&hook("near")).await;
        section.attr("data-port").await.ok()?
    })
    .await;
    format!("127.0.0.1:{port}")
}

async fn call(window: &Window, address: &str) {
    window.rewrite(&hook("near-address"), address).await;
    window.click(&hook("near-call")).await;
}

async fn record(window: &Window, title: &str) {
    window.turn_to("#/ontmoeting/nieuw").await;
    window.click(".more-button").await;
    window.fill("#more input", title).await;
    window.ctrl(char::from(fantoccini::key::Key::Enter)).await;
    window.read(&hook("toast"), "Bewaard").await;
}

async fn retitle(window: &Window, evening: &str, title: &str) {
    window.turn_to(&format!("#/ontmoeting/{evening}")).await;
    window.click(&hook("change")).await;
    window.rewrite("#more input", title).await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
}

#[tokio::test]
async fn what_amina_writes_stands_on_jans_screen_without_a_click_and_both_name_each_other() {
    let buurthuis = Laptop::of_amina();
    let evening = buurthuis.evening("Samen koken");
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let (amina, jan) = (buurthuis.open().await, thuis.open().await);
    for (at, window) in [(0, &amina), (683, &jan)] {
        window.stand_at(at, 683, 768).await;
        sit_down(window).await;
    }
    let address = address_of(&jan).await;
    amina.turn_to("#/delen").await;
    call(&amina, &address).await;
    amina.see(&laptop("Thuis")).await;
    jan.see(&laptop("Buurthuis")).await;

    jan.turn_to("#/ontmoetingen").await;
    jan.see(&hook("encounter-row")).await;
    record(&amina, "Schaken in de tuin").await;
    jan.keep_picture("dichtbij-ontmoetingen").await;
    jan.read("main", "Schaken in de tuin").await;

    retitle(&amina, &evening, "Koken met de buren").await;
    jan.turn_to(&format!("#/ontmoeting/{evening}")).await;
    jan.read("h1", "Koken met de buren").await;
    amina.turn_to(&format!("#/ontmoeting/{evening}")).await;
    retitle(&jan, &evening, "Linzen voor iedereen").await;
    amina.read("h1", "Linzen voor iedereen").await;
    assert_eq!(amina.count(&hook("versions")).await, 0);

    for (window, other) in [(&amina, "Thuis"), (&jan, "Buurthuis")] {
        window.turn_to("#/delen").await;
        window
            .see(&format!("{}[data-missing=\"0\"]", laptop(other)))
            .await;
        window.read(&hook("status"), other).await;
        window
            .read(&hook("status-lines"), "Niets staat alleen op deze laptop.")
            .await;
        window.see(&hook("near-receipt")).await;
    }
    // Whoever leads sees every laptop; the others see what concerns them.
    amina
        .see(&format!(
            "{}[data-name=Thuis][data-state=also_there]",
            hook("board-row")
        ))
        .await;
    assert_eq!(amina.count(&hook("board-row")).await, 2);
    assert_eq!(jan.count(&hook("board-row")).await, 0);
    amina.stand_at(0, 1366, 768).await;
    let mut faults = Vec::new();
    in_every_theme(&amina, "delen-dichtbij", &mut faults).await;
    at_twice_the_size(&amina, "delen-dichtbij", &mut faults).await;
    // Whoever goes is gone from the screen, and is called again at the address of before.
    amina.click(&hook("near-switch")).await;
    jan.see(&near("alone")).await;
    amina.see(&near("off")).await;
    amina.click(&hook("near-switch")).await;
    jan.see(&laptop("Buurthuis")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn nobody_is_found_and_the_screen_says_what_to_look_at() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let window = thuis.open().await;
    sit_down(&window).await;
    let own = address_of(&window).await;
    window.see(&near("alone")).await;
    window.see(&hook("near-address")).await;
    let mut faults = Vec::new();
    for (address, words) in [
        (" ", "nog leeg"),
        ("balie", "kent het netwerk niet"),
        ("192.168.1", "geen adres van een laptop"),
        (&own, "deze laptop zelf"),
    ] {
        call(&window, address).await;
        window
            .read(&format!("{} .field-error", hook("near")), words)
            .await;
    }
    in_every_theme(&window, "delen-niemand-dichtbij", &mut faults).await;
    at_twice_the_size(&window, "delen-niemand-dichtbij", &mut faults).await;

    window.click(&hook("near-switch")).await;
    window.see(&near("off")).await;
    window.keep_picture("delen-wifi-uit").await;
    window.shut().await;
    // The choice is this laptop's, and stays.
    let window = thuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/delen").await;
    window.see(&near("off")).await;
    window.click(&hook("near-switch")).await;
    window.see(&near("alone")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// So many evenings, each a parcel of its own.
const EVENINGS: usize = 40;

/// Turns sharing off as soon as the other laptop is seen: the exchange has begun then.
const TURN_OFF_AT_ONCE: &str = "
    const look = () => {
        const there = document.querySelector('[data-testid=near-laptop]');
        if (there && !window.turned) {
            window.turned = true;
            document.querySelector('[data-testid=near-switch]')?.click();
        }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    look();";

#[tokio::test]
async fn an_exchange_that_jan_turns_off_under_way_stops_and_goes_on_when_he_turns_it_on_again() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let elsewhere = tempfile::tempdir().unwrap();
    let deeds: Vec<serde_json::Value> = (0..EVENINGS)
        .flat_map(|number| {
            let draft = serde_json::json!({"title": format!("Avond {number}"), "happened_on": "2025-11-20",
                "note": "Soep en brood. ".repeat(40)});
            [
                serde_json::json!({"args": ["encounter", "add"], "stdin": draft}),
                serde_json::json!({"args": ["exchange", "--folder", elsewhere.path()]}),
            ]
        })
        .collect();
    assert_eq!(buurthuis.batch(&deeds).len(), 2 * EVENINGS);
    let (amina, jan) = (buurthuis.open().await, thuis.open().await);
    for (at, window) in [(0, &amina), (683, &jan)] {
        window.stand_at(at, 683, 768).await;
        sit_down(window).await;
    }
    let address = address_of(&amina).await;
    jan.turn_to("#/delen").await;
    jan.see(&near("alone")).await;
    jan.ask(TURN_OFF_AT_ONCE, vec![]).await;
    call(&jan, &address).await;
    jan.see(&near("off")).await;
    jan.keep_picture("delen-wifi-onderweg-uit").await;
    // What is written meanwhile does not go over, and neither does the rest.
    record(&amina, "Na het uitzetten").await;
    amina.turn_to("#/delen").await;
    amina.see(&near("alone")).await;
    jan.shut().await;
    let half = thuis.encounters().len();
    assert!(
        half < EVENINGS,
        "{half} had come although it was turned off"
    );
    let jan = thuis.open().await;
    sit_down(&jan).await;
    jan.turn_to("#/delen").await;
    jan.click(&hook("near-switch")).await;
    // It is called again at the address of before.
    jan.see(&format!("{}[data-missing=\"0\"]", laptop("Buurthuis")))
        .await;
    amina
        .see(&format!("{}[data-missing=\"0\"]", laptop("Thuis")))
        .await;
    for window in [amina, jan] {
        window.shut().await;
    }
    assert_eq!(thuis.encounters().len(), EVENINGS + 1);
    for laptop in [&buurthuis, &thuis] {
        let verified = laptop.ctl(&["verify"], None);
        assert_eq!(verified["problems"], serde_json::json!([]));
    }
}
