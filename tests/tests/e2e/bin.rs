//! Thrown away, and back again.

use std::fs;

use crate::laptop::Laptop;
use crate::pages::{hook, sit_down};

#[tokio::test]
async fn a_delete_is_undone_at_once_and_one_that_was_shared_comes_back_from_the_bin() {
    let laptop = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let evening = laptop.evening("Samen koken");
    let jan = Laptop::of_jan(&laptop, stick.path());
    let address = format!("#/ontmoeting/{evening}");

    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to(&address).await;
    window.click(&hook("throw-away")).await;
    window.see(&hook("undo")).await;
    window.count_from_here();
    window.click(&hook("undo")).await;
    window.read(&hook("toast"), "weer zoals het was").await;
    assert_eq!(window.interactions(), 1);
    window.see(&hook("encounter-row")).await;

    window.turn_to(&address).await;
    window.click(&hook("throw-away")).await;
    // The page of one encounter shows no row: only the answer tells that it is done.
    window.see(&hook("undo")).await;
    window.see_no_more(&hook("encounter-row")).await;
    window.count_from_here();
    window.ctrl('z').await;
    window.see(&hook("encounter-row")).await;
    assert_eq!(window.interactions(), 1, "Ctrl+Z does it too");

    window.turn_to(&address).await;
    window.click(&hook("throw-away")).await;
    window.see(&hook("undo")).await;
    window.see_no_more(&hook("encounter-row")).await;
    window.shut().await;
    laptop.exchange(stick.path());
    jan.exchange(stick.path());
    assert!(jan.encounters().is_empty(), "thrown away there too");
    assert!(fs::read_dir(stick.path()).unwrap().count() > 0);

    let window = laptop.open().await;
    window.count_from_here();
    sit_down(&window).await;
    window.click(&hook("me")).await;
    window.click("a[href='#/instellingen/prullenbak']").await;
    window.see(&hook("bin-row")).await;
    window.keep_picture("prullenbak").await;
    window.click(&hook("restore")).await;
    window.see_no_more(&hook("bin-row")).await;
    println!(
        "back from the bin: {} from the picker",
        window.interactions()
    );
    assert!(window.interactions() <= 5);
    window.shut().await;
    assert_eq!(laptop.encounters().len(), 1);
    laptop.exchange(stick.path());
    jan.exchange(stick.path());
    assert_eq!(
        jan.encounters()[0]["title"],
        "Samen koken",
        "and it comes back there"
    );
}
