//! Two mediators write in one agreement on two laptops, and a stick goes there and back.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{close_the_receipt, hook, sit_down};
use crate::window::Window;

const PLACE: &str = ".rule-top > :nth-child(2) input";
const FIRST: &str = ".items > li:nth-of-type(1) textarea";
const SECOND: &str = ".items > li:nth-of-type(2) textarea";

/// Somebody opens the agreement, writes in two of its fields and saves.
async fn write(window: &Window, rule: &str, fields: [(&str, &str); 2]) {
    window.turn_to(&format!("#/afspraak/{rule}")).await;
    window.see(&hook("poster-picture")).await;
    window.count_from_here();
    window.click(&hook("change")).await;
    for (field, words) in fields {
        window.rewrite(field, words).await;
    }
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
}

/// The stick is in: to Delen by the sharing status, and one button.
async fn share(window: &Window) {
    window.click(&hook("status")).await;
    window.click(&hook("stick-put")).await;
    window
        .see(&format!("{}[data-state=done]", hook("stick")))
        .await;
}

/// The stick goes to another laptop, and this one notices that it is out: one that comes back unnoticed is the same that
/// was shared already.
async fn carry(stick: &Path, from: &Window, to: &Laptop) -> PathBuf {
    from.turn_to("#/delen").await;
    from.see(&hook("stick-in")).await;
    let there = to.put_in("BLAUW", Some(stick));
    from.see_no_more(&hook("stick-in")).await;
    there
}

async fn exactly_one_two_versions(window: &Window, rule: &str) {
    window.turn_to("#/twee-versies").await;
    window.see(&hook("versions")).await;
    assert_eq!(window.count(&hook("versions")).await, 1);
    window.turn_to(&format!("#/afspraak/{rule}")).await;
    window.see(&hook("versions")).await;
    assert_eq!(window.count(&hook("versions")).await, 1);
    assert_eq!(window.count(&hook("take-version")).await, 2);
}

/// The agreement as the program without a window tells it; where else it lies each laptop says for itself.
fn told(laptop: &Laptop, rule: &str) -> Value {
    let mut shown = laptop.ctl(&["rule", "show", rule], None);
    shown.as_object_mut().unwrap().remove("also_on");
    shown
}

#[tokio::test]
async fn t6_two_mediators_write_in_one_agreement_and_a_stick_goes_there_and_back() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let hers = Laptop::of_member(&buurthuis, stick.path(), "Selin", "kantoor", "mediator");
    let his = Laptop::of_member(&buurthuis, stick.path(), "Jan", "thuis", "mediator");
    let draft = json!({"title": "Portiek schoon", "place": "Portiek 12", "languages": ["nl"],
        "items": [{"text": "De trap is op zaterdag schoon."}, {"text": "Schoenen staan binnen."}]});
    let rule = hers.ctl(&["rule", "add"], Some(&draft))["id"]
        .as_str()
        .unwrap()
        .to_owned();
    for laptop in [&hers, &his, &hers] {
        laptop.exchange(stick.path());
    }
    let (selin, jan) = (hers.open().await, his.open().await);
    let mut faults = Vec::new();
    for window in [&selin, &jan] {
        window.stand_at(0, 1366, 768).await;
        sit_down(window).await;
    }

    let jans = [
        (FIRST, "De trap is op vrijdag schoon."),
        (SECOND, "Schoenen en fietsen staan binnen."),
    ];
    write(&jan, &rule, jans).await;
    let selins = [
        (PLACE, "Portiek 12 en 14"),
        (FIRST, "De trap is op zondag schoon."),
    ];
    write(&selin, &rule, selins).await;
    let blue = hers.put_in("BLAUW", None);
    share(&selin).await;
    let away = selin.interactions();
    assert!(away <= 6, "{away} to write and to put it on the stick");
    selin.keep_picture("t6-op-de-stick").await;
    close_the_receipt(&selin).await;

    // There, and back again.
    let blue = carry(&blue, &selin, &his).await;
    jan.count_from_here();
    share(&jan).await;
    let there = jan.interactions();
    jan.keep_picture("t6-bij-jan").await;
    close_the_receipt(&jan).await;
    carry(&blue, &jan, &hers).await;
    selin.count_from_here();
    share(&selin).await;
    let back = selin.interactions();
    assert!(there + back <= 4, "{there} there, {back} back");
    close_the_receipt(&selin).await;
    // Her status names his laptop by now: he said so on the same stick.
    selin.read(&hook("status"), "Thuis").await;

    for window in [&selin, &jan] {
        exactly_one_two_versions(window, &rule).await;
    }
    in_every_theme(&jan, "t6-twee-versies", &mut faults).await;
    at_twice_the_size(&jan, "t6-twee-versies", &mut faults).await;
    from_the_right_in_long_words(&jan, "t6-twee-versies", &mut faults).await;
    jan.turn_to("#/vandaag").await;
    jan.see(&hook("version-card")).await;
    jan.count_from_here();
    jan.click(&format!("{} a.button", hook("version-card")))
        .await;
    jan.click(&hook("take-version")).await;
    jan.see_no_more(&hook("versions")).await;
    let chosen = jan.interactions();
    println!("T6: {away} + {} + {chosen} interactions", there + back);
    assert!(chosen <= 3, "{chosen} to choose");
    jan.keep_picture("t6-gekozen").await;

    // The choice goes the same way, and it is one book again.
    let blue = hers.sticks().join("BLAUW");
    let blue = carry(&blue, &selin, &his).await;
    share(&jan).await;
    close_the_receipt(&jan).await;
    carry(&blue, &jan, &hers).await;
    share(&selin).await;
    selin.keep_picture("t6-terug-bij-selin").await;
    selin.turn_to(&format!("#/afspraak/{rule}")).await;
    selin.see(&hook("poster-picture")).await;
    assert_eq!(selin.count(&hook("versions")).await, 0);
    selin.shut().await;
    jan.shut().await;
    let agreed = told(&hers, &rule);
    assert_eq!(agreed, told(&his, &rule));
    assert_eq!(agreed["versions"], json!([]));
    assert_eq!(agreed["place"], "Portiek 12 en 14");
    assert_eq!(
        agreed["items"][1]["text"],
        "Schoenen en fietsen staan binnen."
    );
    let first = agreed["items"][0]["text"].as_str().unwrap();
    assert!([jans[0].1, selins[1].1].contains(&first), "{first}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
