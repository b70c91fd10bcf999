//! "What do you know of me?", and "forget me": from the picker until no laptop finds the name.

use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

const BIRD: &str = "Kwikstaart";

fn finds_the_name(laptop: &Laptop) -> bool {
    let found = laptop.lines(&["encounter", "list", "--search", "kwikstaart"], None);
    !found.is_empty()
}

fn with_the_bird(laptop: &Laptop, title: &str) -> String {
    let draft = json!({"title": title, "happened_on": "2025-11-20", "place": "Portiek 12", "activity": "meal",
        "attendance": {"named": [BIRD, "Fatma"], "counted": 0, "new_faces": 0}, "note": "Linzensoep."});
    laptop.ctl(&["encounter", "add"], Some(&draft))["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn somebody_asks_what_we_know_and_is_forgotten_in_at_most_eight_interactions_and_nobody_finds_the_name()
 {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    with_the_bird(&buurthuis, "Samen koken");
    let letter = json!({"title": "Brief aan Kwikstaart", "happened_on": "2025-11-21"});
    let letter = buurthuis.ctl(&["encounter", "add"], Some(&letter));
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    buurthuis.exchange(stick.path());
    assert!(finds_the_name(&buurthuis) && finds_the_name(&thuis));

    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    window.see(&hook("picker")).await;
    window.count_from_here();
    sit_down(&window).await;
    window.click(&hook("me")).await;
    window.click("a[href='#/instellingen/vergeten']").await;
    window.fill(&hook("forget-search"), "kwik").await;
    window.click_words("div[@role='option']", BIRD).await;
    window.read(&hook("mentions"), "Samen koken").await;
    let asked = window.interactions();
    in_every_theme(&window, "mens", &mut faults).await;
    at_twice_the_size(&window, "mens", &mut faults).await;
    window.click(&hook("forget")).await;
    window
        .read(&hook("forget-texts"), "Brief aan Kwikstaart")
        .await;
    window
        .read(&hook("forget-plan"), "2 laptops moeten het vergeten")
        .await;
    in_every_theme(&window, "vergeten", &mut faults).await;
    at_twice_the_size(&window, "vergeten", &mut faults).await;
    window.fill(&hook("forget-word"), "vergeet").await;
    window.click(&hook("forget-now")).await;
    window
        .see(&format!("{}[data-state=done]", hook("forget-page")))
        .await;
    println!(
        "what do you know of me: {asked} interactions, forget me: {} in all",
        window.interactions()
    );
    assert!(window.interactions() <= 8, "{}", window.interactions());
    window
        .read(&hook("forget-progress"), "1 van 2 laptops")
        .await;
    window
        .read(&hook("forget-progress"), "Thuis: laatst gehoord")
        .await;
    in_every_theme(&window, "vergeten-voortgang", &mut faults).await;

    // The letter that names her goes too, from the bin.
    window
        .turn_to(&format!("#/ontmoeting/{}", letter["id"].as_str().unwrap()))
        .await;
    window.click(&hook("throw-away")).await;
    window.see(&hook("undo")).await;
    window.turn_to("#/prullenbak").await;
    window
        .click(&format!("{} {}", hook("bin-row"), hook("forget")))
        .await;
    window
        .read(&hook("forget-plan"), "Het ligt nu in de prullenbak")
        .await;
    window.fill(&hook("forget-word"), "vergeet").await;
    window.click(&hook("forget-now")).await;
    window
        .see(&format!("{}[data-state=done]", hook("forget-page")))
        .await;
    window.shut().await;

    for each in [&thuis, &buurthuis, &thuis, &buurthuis] {
        each.exchange(stick.path());
    }
    assert!(!finds_the_name(&buurthuis) && !finds_the_name(&thuis));
    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/vergeten").await;
    window
        .see(&format!("{}[data-confirmed='2']", hook("forget-progress")))
        .await;
    window.keep_picture("vergeten-klaar").await;
    assert_eq!(
        window
            .count(&format!("{}[data-confirmed='2']", hook("forget-progress")))
            .await,
        2
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn much_at_once_waits_for_a_yes_or_a_no_and_somebody_with_access_is_not_forgotten() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let _thuis = Laptop::of_jan(&buurthuis, stick.path());
    buurthuis.exchange(stick.path());
    for at in 0..12 {
        let id = buurthuis.evening(&format!("Avond {at}"));
        buurthuis.ctl(&["forget", "--document", &id, "--yes"], None);
    }
    let people = buurthuis.lines(&["people", "list"], None);
    let jan = people.iter().find(|row| row["name"] == "Jan").unwrap();
    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    let card = hook("held-card");
    window.read(&card, "Dit is veel in één keer").await;
    in_every_theme(&window, "veel-in-een-keer", &mut faults).await;
    at_twice_the_size(&window, "veel-in-een-keer", &mut faults).await;
    window.click(&hook("held-no")).await;
    window.see_no_more(&card).await;
    window.turn_to("#/instellingen/vergeten").await;
    window.read(&card, "Je zei: nee").await;
    in_every_theme(&window, "instellingen-vergeten", &mut faults).await;
    window.click(&hook("held-yes")).await;
    window.see_no_more(&card).await;
    window.turn_to("#/ontmoetingen").await;
    window.see("main h1, main h2, .empty").await;
    assert_eq!(window.count(&hook("encounter-row")).await, 0);

    let id = jan["id"].as_str().unwrap();
    window.turn_to(&format!("#/vergeten/mens/{id}")).await;
    window.read("main", "Stop eerst de toegang").await;
    window.keep_picture("vergeten-heeft-toegang").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
