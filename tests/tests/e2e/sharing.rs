//! An exchange that somebody stops half-way, and a folder in which another book lies too.

use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::pages::{hook, sit_down};

const PARCELS: usize = 60;

/// A stick on which every evening is a parcel of its own.
fn fill_the_stick(laptop: &Laptop, stick: &std::path::Path) {
    let lines: Vec<Value> = (0..PARCELS)
        .flat_map(|number| {
            let draft = json!({"title": format!("Avond {number}"), "happened_on": "2025-11-20", "note": "Soep en brood. ".repeat(40)});
            [
                json!({"args": ["encounter", "add"], "stdin": draft}),
                json!({"args": ["exchange", "--folder", stick]}),
            ]
        })
        .collect();
    assert_eq!(laptop.batch(&lines).len(), 2 * PARCELS);
}

/// Notes what is said of how far it is, and presses Stop as soon as the bar has moved.
const STOP_HALF_WAY: &str = "
    window.progress = [];
    const look = () => {
        const bar = document.querySelector('[data-testid=stick] [role=progressbar]');
        const said = bar?.parentElement?.querySelector('b')?.textContent;
        if (said && window.progress.at(-1) !== said) window.progress.push(said);
        if (Number(bar?.getAttribute('aria-valuenow')) > 0) document.querySelector('[data-testid=exchange-cancel]')?.click();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });";

#[tokio::test]
async fn an_exchange_stopped_half_way_leaves_whole_evenings_and_the_next_one_brings_the_rest() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    fill_the_stick(&buurthuis, stick.path());
    let window = thuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/delen").await;
    window.see(&hook("choose-folder")).await;
    window.ask(STOP_HALF_WAY, vec![]).await;
    thuis.will_point_at(stick.path());
    window.click(&hook("choose-folder")).await;
    window
        .see(&format!("{}[data-code=cancelled]", hook("refusal")))
        .await;
    window.keep_picture("delen-gestopt").await;
    let told = window.ask("return window.progress;", vec![]).await;
    let told: Vec<String> = serde_json::from_value(told).unwrap();
    let fetched = |it: &String| it.starts_with("Van de stick halen: ");
    assert!(told.iter().any(fetched), "{told:?}");
    assert!(told[0].starts_with("We kijken wat erop staat"), "{told:?}");
    window.turn_to("#/vandaag").await;
    window.see(&hook("status-lines")).await;
    window.shut().await;
    let half = thuis.encounters();
    assert!(
        !half.is_empty() && half.len() < PARCELS,
        "{} of {PARCELS} came",
        half.len()
    );
    assert!(
        half.iter()
            .all(|each| each["note"].as_str().unwrap().len() > 500)
    );
    thuis.ctl(&["verify"], None);

    let window = thuis.open().await;
    sit_down(&window).await;
    window.click(&hook("status")).await;
    thuis.will_point_at(stick.path());
    window.click(&hook("choose-folder")).await;
    window
        .see(&format!("{}[data-state=done]", hook("stick")))
        .await;
    window.shut().await;
    assert_eq!(thuis.encounters().len(), PARCELS);
    thuis.ctl(&["verify"], None);
}

#[tokio::test]
async fn a_folder_that_holds_another_book_too_is_used_and_the_receipt_says_the_other_stayed_closed()
{
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    buurthuis.exchange(stick.path());
    let others = Laptop::of_others();
    let elsewhere = tempfile::tempdir().unwrap();
    others.exchange(elsewhere.path());
    let theirs = std::fs::read_dir(elsewhere.path().join("samenboek")).unwrap();
    for centre in theirs.flatten() {
        let place = stick.path().join("samenboek").join(centre.file_name());
        std::fs::rename(centre.path(), place).unwrap();
    }

    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/delen").await;
    buurthuis.will_point_at(stick.path());
    window
        .click(&format!("{}, {}", hook("choose-folder"), hook("exchange")))
        .await;
    window
        .read(
            &hook("receipt"),
            "Op de stick staat ook een ander boek. Dat bleef dicht.",
        )
        .await;
    window.keep_picture("delen-ander-boek").await;
}

#[tokio::test]
async fn what_stands_on_this_laptop_only_is_one_tap_away_by_name() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let _thuis = Laptop::of_jan(&buurthuis, stick.path());
    let soup = buurthuis.evening("Soep op de galerij");
    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.count_from_here();
    window.click_words("a", "alleen op deze laptop").await;
    window.read(".only-here", "Soep op de galerij").await;
    assert_eq!(window.interactions(), 1);
    window
        .click(&format!(".only-here a[href='#/ontmoeting/{soup}']"))
        .await;
    window.read("main", "Linzensoep en brood.").await;
    window.read("main", "Alleen hier").await;
}
