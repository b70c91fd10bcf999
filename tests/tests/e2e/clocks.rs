//! A clock that is years off: a notice, on Vandaag and in Delen, and everything goes on.

use std::path::Path;

use samenboek_domain::person::Role;
use samenboek_tests::{Stick, evening};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};
use crate::window::Window;

const YEARS: i64 = 20 * 365 * 24 * 60 * 60 * 1000;

async fn says(window: &Window, words: &[&str]) {
    for address in ["#/delen", "#/vandaag"] {
        window.turn_to(address).await;
        for word in words {
            window.read(&hook("clock-doubt"), word).await;
        }
    }
}

#[tokio::test]
async fn a_clock_that_went_back_twenty_years_or_is_behind_the_others_is_told_and_the_work_goes_on()
{
    let (buurthuis, thuis) = (Laptop::fresh("buurthuis"), Laptop::fresh("thuis"));
    let place = tempfile::tempdir().unwrap();
    let at = |laptop: &Laptop| laptop.path("data");
    {
        // What Amina wrote, she wrote in the year 2046, by the clock of her laptop.
        let mut amina = samenboek_tests::Laptop::new(Path::new(&at(&buurthuis)), 7_001);
        amina.clock.advance(YEARS);
        amina.found("De Brug", "Amina", "Buurthuis");
        amina.record(evening("Samen koken"));
        let mut jan = samenboek_tests::Laptop::new(Path::new(&at(&thuis)), 7_002);
        jan.join(&amina, "Jan", "Thuis", Role::Volunteer);
        for laptop in [&amina, &jan, &amina] {
            let mut stick = Stick::open(&place.path().join("stick"));
            laptop.exchange(&mut stick).unwrap();
        }
    }
    let mut faults = Vec::new();
    let window = buurthuis.open().await;
    sit_down(&window).await;
    let back = ["lijkt niet goed", "20 jaar terug", "Er gaat niets verloren"];
    says(&window, &back).await;
    in_every_theme(&window, "vandaag-klok-terug", &mut faults).await;
    at_twice_the_size(&window, "vandaag-klok-terug", &mut faults).await;
    window.turn_to("#/ontmoeting/nieuw").await;
    window.click(".more-button").await;
    window.fill("#more input", "Ook nu").await;
    window.ctrl(char::from(fantoccini::key::Key::Enter)).await;
    window.read(&hook("toast"), "Bewaard").await;
    window.shut().await;

    let window = thuis.open().await;
    sit_down(&window).await;
    says(&window, &["20 jaar achter op", "Buurthuis"]).await;
    window.keep_picture("vandaag-klok-achter").await;
    window.shut().await;
    for laptop in [&buurthuis, &thuis] {
        laptop.exchange(&place.path().join("stick"));
    }
    let titles: Vec<String> = thuis
        .encounters()
        .iter()
        .map(|it| it["title"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(titles.len(), 2, "{titles:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
