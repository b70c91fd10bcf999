//! An invented district, opened: it reads like a real one.

use crate::laptop::Laptop;
use crate::pages::sit_down;

#[tokio::test]
async fn the_pages_of_an_invented_district_say_something() {
    let laptop = Laptop::fresh("waterkant");
    let scale = std::env::var("SAMENBOEK_DEMO_SCALE").unwrap_or_else(|_| "0.2".to_owned());
    let told = laptop.ctl(&["demo", "--book", "waterkant", "--scale", &scale], None);
    assert_eq!(told["person"], "Marjolein van Rossum");
    let window = laptop.open().await;
    sit_down(&window).await;
    window.read("main", "Twee versies").await;
    window.keep_picture("waterkant-vandaag").await;
    for (address, words, picture) in [
        ("#/ontmoetingen", "Samen eten", "ontmoetingen"),
        ("#/inzicht", "ontmoetingen", "inzicht"),
        ("#/mensen", "Mensen", "mensen"),
        ("#/afspraken", "Schone trap", "afspraken"),
        ("#/signalen", "Geluid", "signalen"),
        ("#/delen", "Hülya thuis", "delen"),
    ] {
        window.turn_to(address).await;
        window.read("main", words).await;
        window.stands_still().await;
        window.keep_picture(&format!("waterkant-{picture}")).await;
    }
    let page = window.ask("return document.body.innerText", vec![]).await;
    assert!(
        page.as_str()
            .is_some_and(|page| !page.contains("undefined")),
        "{page}"
    );
    window.shut().await;
}
