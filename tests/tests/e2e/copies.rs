//! A copy a day by itself, tried and found good; a stick that stays away; and what the program says about itself.

use std::fs;

use crate::laptop::{Laptop, PASSPHRASE};
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, sit_down};

#[tokio::test]
async fn a_copy_a_day_comes_by_itself_is_tried_and_its_absence_is_told() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    laptop.evening("Koffie");
    let stick = tempfile::tempdir().unwrap();
    let safe = stick.path().join("kluis");
    fs::create_dir(&safe).unwrap();
    let copies = || fs::read_dir(&safe).unwrap().count();
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/kopie").await;
    window.see(&hook("daily-backup")).await;
    in_every_theme(&window, "kopieen-leeg", &mut faults).await;

    // Chosen once; the first one comes at once, by itself, and the page hears of it.
    laptop.will_point_at(&safe);
    window.click(&hook("backup-folder")).await;
    let daily = |count: usize| format!("{}[data-copies='{count}']", hook("daily-backup"));
    window.see(&daily(1)).await;
    assert_eq!(copies(), 1);
    window
        .read(&hook("daily-backup"), "De volgende komt morgen.")
        .await;
    // The next day, without anybody doing anything for it.
    laptop.days_pass(1);
    window.see(&daily(2)).await;
    assert_eq!(copies(), 2);
    in_every_theme(&window, "kopieen", &mut faults).await;
    at_twice_the_size(&window, "kopieen", &mut faults).await;
    from_the_right_in_long_words(&window, "kopieen", &mut faults).await;

    // Tried with another passphrase, then with the right one.
    window
        .fill_and_enter(&hook("rehearse-word"), "een heel ander wachtwoord 9")
        .await;
    window
        .see(&format!("{}[aria-invalid=true]", hook("rehearse-word")))
        .await;
    window.rewrite(&hook("rehearse-word"), PASSPHRASE).await;
    window
        .click(&format!("{} [type=submit]", hook("rehearse")))
        .await;
    window
        .see(&format!("{}[data-good=true]", hook("rehearsed")))
        .await;
    window
        .read(
            &hook("rehearsed"),
            "Deze kopie is goed: 2 ontmoetingen, geen zaken, tot",
        )
        .await;
    window.read(&hook("rehearse"), "Laatste goede proef:").await;
    in_every_theme(&window, "kopie-proef", &mut faults).await;
    let half = stick.path().join("half.samenboek");
    fs::write(&half, b"SBKB").unwrap();
    laptop.will_point_at(&half);
    window.fill(&hook("rehearse-word"), PASSPHRASE).await;
    window.click(&hook("rehearse-other")).await;
    window
        .read(&hook("rehearse"), "Deze reservekopie is beschadigd.")
        .await;
    in_every_theme(&window, "kopie-proef-mis", &mut faults).await;

    // The stick stays away: nothing is said for a while, and then calmly.
    fs::rename(&safe, stick.path().join("in de la")).unwrap();
    laptop.days_pass(6);
    window.turn_to("#/vandaag").await;
    window.see(&hook("new-encounter")).await;
    assert_eq!(window.count(&hook("backup-late")).await, 0);
    laptop.days_pass(1);
    window.turn_to("#/instellingen/kopie").await;
    window
        .read(&hook("daily-backup"), "De stick of map is er nu niet.")
        .await;
    window.click(&hook("backup-now")).await;
    window.read("main", "Deze stick of map is er niet.").await;
    in_every_theme(&window, "kopieen-stick-weg", &mut faults).await;
    window.turn_to("#/vandaag").await;
    window
        .read(&hook("backup-late"), "De laatste reservekopie is van")
        .await;
    in_every_theme(&window, "vandaag-kopie-laat", &mut faults).await;
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn the_program_says_what_it_is_what_it_sends_and_whose_work_is_in_it() {
    let laptop = Laptop::of_amina();
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/ik").await;
    window.click("a[href='#/instellingen/over']").await;
    window.read(&hook("about"), env!("CARGO_PKG_VERSION")).await;
    window
        .read("main", "Er gaat niets naar ons of naar een bedrijf.")
        .await;
    window.read("main", "Türkçe").await;
    in_every_theme(&window, "over", &mut faults).await;
    at_twice_the_size(&window, "over", &mut faults).await;
    from_the_right_in_long_words(&window, "over", &mut faults).await;
    window.click_words("button", "Lees de hele licentie").await;
    window
        .read(".licence", "EUROPEAN UNION PUBLIC LICENCE v. 1.2")
        .await;
    // What is built in: crates, packages, fonts and pictograms, each found by name.
    window.click(&hook("notices-open")).await;
    window.see(&hook("notice")).await;
    for name in [
        "automerge",
        "svelte",
        "Noto Sans Arabic",
        "Tabler Icons",
        "sqlcipher-src",
    ] {
        window.rewrite(&hook("notices-search"), name).await;
        window.see(&format!("[data-name='{name}']")).await;
    }
    window.rewrite(&hook("notices-search"), "tabler").await;
    window
        .see(&format!("{}[data-found='1']", hook("notices")))
        .await;
    window.click(&format!("{} summary", hook("notice"))).await;
    window.read(&hook("notice"), "MIT License").await;
    in_every_theme(&window, "over-werk-van-anderen", &mut faults).await;
    at_twice_the_size(&window, "over-werk-van-anderen", &mut faults).await;
    window
        .rewrite(&hook("notices-search"), "geen enkel stuk")
        .await;
    window.read(&hook("notices"), "Niets gevonden.").await;
    window.shut().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
