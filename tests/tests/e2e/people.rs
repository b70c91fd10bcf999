//! People: a card, who may be the same, and that it can be turned back.

use serde_json::json;

use crate::laptop::Laptop;
use crate::pages::{hook, sit_down};

#[tokio::test]
async fn two_cards_of_one_person_count_as_one_until_somebody_says_otherwise() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    for (name, address) in [
        ("Şahin van den Berg", "Portiek 12"),
        ("Jan Dekker", "Portiek 14"),
    ] {
        laptop.ctl(
            &["person", "add"],
            Some(&json!({"name": name, "address": address})),
        );
    }
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/mensen").await;
    window.read("h1", "Mensen").await;
    window.see(&hook("person-row")).await;
    window.keep_picture("mensen").await;
    window.click(&hook("new-person")).await;
    window.fill(&hook("card-name"), "Sahin Berg").await;
    window.read(&hook("alike"), "Şahin van den Berg").await;
    window.keep_picture("kaart-lijkt-op").await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
    window.click(&hook("same-person")).await;
    window.read(&hook("toast"), "van één persoon").await;
    window
        .read(&hook("person-page"), "Deze kaart hoort bij")
        .await;
    window.keep_picture("kaart-hoort-bij").await;
    window.turn_to("#/mensen").await;
    // Whoever types the other name finds the card that counts.
    window.fill(&hook("people-search"), "sahin").await;
    window.read(".people-list", "Şahin van den Berg").await;
    assert_eq!(window.count(&hook("person-row")).await, 1);
    window.click(".people-list a").await;
    window.read(&hook("person-page"), "Sahin Berg").await;
    window.click_words("button", "Toch iemand anders").await;
    window.read(&hook("toast"), "twee mensen").await;
    window.turn_to("#/mensen").await;
    window.fill(&hook("people-search"), "sahin").await;
    window.read(".people-list", "Sahin Berg").await;
    assert_eq!(window.count(&hook("person-row")).await, 2);
    window.shut().await;
}
