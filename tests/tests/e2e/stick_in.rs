//! A stick is put in: the laptop notices, says whose it is and what goes along, and one button does it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

fn stick_in(state: &str) -> String {
    format!("{}[data-state={state}]", hook("stick-in"))
}

/// Everything that lies on a stick, and what is in it.
fn lies_on(stick: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    let mut folders = vec![stick.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.push((path.display().to_string(), fs::read(&path).unwrap()));
            }
        }
    }
    all.sort();
    all
}

#[tokio::test]
async fn amina_puts_a_stick_in_shares_takes_it_out_and_jan_finds_her_evening_on_it() {
    let buurthuis = Laptop::of_amina();
    let carried = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, carried.path());
    buurthuis.exchange(carried.path());
    buurthuis.evening("Samen koken");
    let mut faults = Vec::new();

    let amina = buurthuis.open().await;
    sit_down(&amina).await;
    let stick = buurthuis.put_in("BLAUW", None);
    amina.see(&stick_in("empty")).await;
    in_every_theme(&amina, "vandaag-stick", &mut faults).await;
    at_twice_the_size(&amina, "vandaag-stick", &mut faults).await;
    amina.count_from_here();
    amina.click(&format!("{} a.button", hook("stick-in"))).await;
    amina.read(&hook("stick-in"), "Voor wie?").await;
    amina.read(&hook("stick-in"), "1 ding wacht").await;
    // How much goes along, and how much room there is.
    let load = format!("{} .stick-load", hook("stick-in"));
    amina.read(&load, "kB mee.").await;
    amina.read(&load, "B vrij.").await;
    in_every_theme(&amina, "delen-stick-erin", &mut faults).await;
    at_twice_the_size(&amina, "delen-stick-erin", &mut faults).await;
    amina.click(&hook("stick-put")).await;
    amina
        .see(&format!("{}[data-state=done]", hook("stick")))
        .await;
    assert!(amina.interactions() <= 2);
    amina.read(&hook("stick"), "Haal de stick eruit.").await;
    amina.keep_picture("delen-stick-klaar").await;
    amina.turn_to("#/vandaag").await;
    amina.see(&stick_in("shared")).await;

    let jan = thuis.open().await;
    sit_down(&jan).await;
    thuis.put_in("BLAUW", Some(&stick));
    amina.see_no_more(&hook("stick-in")).await;
    jan.see(&stick_in("ours")).await;
    jan.click(&format!("{} a.button", hook("stick-in"))).await;
    jan.click(&hook("stick-put")).await;
    jan.read(&hook("stick"), "Je kreeg van Amina").await;
    jan.keep_picture("delen-stick-gekregen").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_stick_of_others_and_one_that_takes_no_writing_are_left_alone() {
    let buurthuis = Laptop::of_amina();
    let others = Laptop::of_others();
    let theirs = buurthuis.put_in("ROOD", None);
    others.exchange(&theirs);
    let locked = buurthuis.put_in("SLOT", None);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    let before = lies_on(&buurthuis.sticks());

    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.see(&stick_in("other_book")).await;
    window.turn_to("#/delen").await;
    window
        .read(
            &format!("{} {}", hook("stick"), stick_in("other_book")),
            "het boek van anderen",
        )
        .await;
    window
        .read(
            &format!("{} {}", hook("stick"), stick_in("read_only")),
            "niet schrijven",
        )
        .await;
    assert_eq!(window.count(&hook("stick-put")).await, 0);
    let mut faults = Vec::new();
    in_every_theme(&window, "delen-stick-van-anderen", &mut faults).await;
    at_twice_the_size(&window, "delen-stick-van-anderen", &mut faults).await;
    assert_eq!(lies_on(&buurthuis.sticks()), before);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_stick_that_is_out_when_somebody_presses_is_told_and_shared_with_once_it_is_back_in() {
    let buurthuis = Laptop::of_amina();
    buurthuis.evening("Samen koken");
    let place = tempfile::tempdir().unwrap();
    let (stick, pocket) = (place.path().join("stick"), place.path().join("zak"));
    fs::create_dir(&stick).unwrap();
    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/delen").await;
    buurthuis.will_point_at(&stick);
    window.click(&hook("choose-folder")).await;
    let done = format!("{}[data-state=done]", hook("stick"));
    window.see(&done).await;
    window
        .click(&format!("{} .button-row button", hook("stick")))
        .await;
    window.see(&hook("exchange")).await;

    fs::rename(&stick, &pocket).unwrap();
    window.click(&hook("exchange")).await;
    let refused = format!("{} {}", hook("stick"), hook("refusal"));
    window.read(&refused, "De stick is weg.").await;
    let mut faults = Vec::new();
    in_every_theme(&window, "delen-stick-eruit", &mut faults).await;
    at_twice_the_size(&window, "delen-stick-eruit", &mut faults).await;
    assert!(!stick.exists(), "nothing is made in the place of a stick");

    fs::rename(&pocket, &stick).unwrap();
    window.click_words("button", "Probeer opnieuw").await;
    window.see(&done).await;
    window.read(&hook("stick"), "Haal de stick eruit.").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
