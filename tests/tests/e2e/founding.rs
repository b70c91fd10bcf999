//! A fresh laptop, from its first screen to the first evening in the book.

use crate::laptop::Laptop;
use crate::pages::{found_the_centre, hook, one_more, tile};

#[tokio::test]
async fn a_stranger_founds_a_centre_and_records_the_first_evening() {
    let laptop = Laptop::fresh("buurthuis");
    let window = laptop.open().await;
    found_the_centre(&window).await;
    window.keep_picture("vandaag-leeg").await;

    window.click(&hook("new-encounter")).await;
    window.click(&tile("activity", "meal")).await;
    window.click(&one_more("new-faces")).await;
    window.click(&one_more("new-faces")).await;
    window.click(&tile("tone", "positive")).await;
    window
        .fill(&hook("note"), "Er was soep voor iedereen, één pan zelfs.")
        .await;
    window.keep_picture("nieuwe-ontmoeting").await;
    window.click(&hook("save")).await;
    window.see(&hook("encounter-page")).await;
    window.read(&hook("toast"), "Bewaard").await;
    window.keep_picture("ontmoeting").await;
    window.shut().await;

    let encounters = laptop.encounters();
    assert_eq!(encounters.len(), 1, "{encounters:?}");
    assert_eq!(encounters[0]["activity"], "meal");
    assert_eq!(encounters[0]["attendance"]["new_faces"], 2);
    assert_eq!(
        encounters[0]["note"],
        "Er was soep voor iedereen, één pan zelfs."
    );
}
