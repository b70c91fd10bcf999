//! A signal: noticed in half a minute, read by two, agreed upon, closed with a word; and what is about one person is none.

use std::process::Command;

use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, sit_down, tile};
use crate::window::Window;

const SEEN: &str = "Muziek tot na middernacht.";

/// A field by the name it has for tests.
fn field(name: &str) -> String {
    hook(name)
}

/// Something on the line of days.
fn event(what: &str) -> String {
    format!("{} [data-what={what}]", hook("timeline"))
}

/// The page of a signal, as it stands.
fn page(state: &str) -> String {
    format!("{}[data-state={state}]", hook("signal-page"))
}

/// The day it was so many days ago.
fn days_ago(days: u32) -> String {
    let asked = format!("{days} days ago");
    let said = Command::new("date").args(["-d", &asked, "+%F"]).output();
    String::from_utf8(said.unwrap().stdout)
        .unwrap()
        .trim()
        .to_owned()
}

async fn place(window: &Window, text: &str) {
    window.fill(".signal-where input", text).await;
}

async fn reads(window: &Window, phase: u32) {
    let button = format!(".phases .phase:nth-of-type({phase})");
    window.click(&button).await;
    window.read(&hook("toast"), "hoe jij het ziet").await;
}

#[tokio::test]
async fn a_signal_takes_few_interactions_and_a_name_in_it_is_warned_of() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    window.count_from_here();
    window.click(&hook("new-signal")).await;
    window.click(&tile("kind", "noise")).await;
    place(&window, "Portiek 12").await;
    window.fill(&field("signal-observation"), SEEN).await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
    let interactions = window.interactions();
    println!("a signal: {interactions} from Vandaag");
    assert!(interactions <= 5, "{interactions} from Vandaag");
    window.see(&page("open")).await;
    window.read("h1", "Geluid, Portiek 12").await;
    window.read(&event("noticed"), "Amina").await;

    window.turn_to("#/signaal/nieuw").await;
    window.see(&hook("signal-form")).await;
    window
        .fill(&field("signal-rumour"), "Fatma zou erbij zijn, 06-00001234")
        .await;
    window
        .read(&hook("signal-form"), "Hier lijkt een naam te staan")
        .await;
    window.read(&hook("signal-form"), "telefoonnummer").await;
    place(&window, "Kerkstraat 12").await;
    window.read(".signal-where", "huisnummer").await;
    window.click(&tile("kind", "youth")).await;
    let mut faults = Vec::new();
    in_every_theme(&window, "signaal-formulier", &mut faults).await;
    at_twice_the_size(&window, "signaal-formulier", &mut faults).await;
    // A warning stops nobody; a house number in the place does.
    window.click(&hook("save")).await;
    window
        .read(".signal-where .field-error", "geen huisnummer")
        .await;
    window.rewrite(".signal-where input", "Kerkstraat").await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
    window.read("h1", "Jongeren, Kerkstraat").await;

    window.turn_to("#/ontmoetingen").await;
    window.click(".section-tabs a[href='#/signalen']").await;
    window.read("h1", "Signalen").await;
    window
        .see(&format!("{}:nth-of-type(2)", hook("signal-row")))
        .await;
    in_every_theme(&window, "signalen", &mut faults).await;
    at_twice_the_size(&window, "signalen", &mut faults).await;
    window.fill(".signal-search input", "middern").await;
    window
        .see(&format!("{}:only-of-type", hook("signal-row")))
        .await;
    window.read(".signal-list", "Geluid").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn what_is_about_one_person_is_not_kept_not_even_as_a_draft() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/signaal/nieuw").await;
    window
        .fill(&field("signal-observation"), "De bovenbuur schreeuwt.")
        .await;
    window.leave_the_field().await;
    window.draft_is_kept("signal").await;
    window
        .click(&format!("label:has({})", hook("one-person")))
        .await;
    window.read(&hook("signal-form"), "een melding").await;
    window.see_no_more(&hook("save")).await;
    window.see_no_more(&field("signal-observation")).await;
    let mut faults = Vec::new();
    in_every_theme(&window, "signaal-een-persoon", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.turn_to("#/vandaag").await;
    window.see(&hook("new-signal")).await;
    assert_eq!(window.count(&hook("draft-row")).await, 0);
    window.turn_to("#/signaal/nieuw").await;
    window.see(&field("signal-observation")).await;
    assert_eq!(window.value(&field("signal-observation")).await, "");
    window.shut().await;
}

#[tokio::test]
async fn two_read_it_see_it_differently_agree_and_close_it_with_a_word() {
    let laptop = Laptop::of_amina();
    laptop.evening("Koffie in het portiek");
    let stick = tempfile::tempdir().unwrap();
    let jan = Laptop::of_jan(&laptop, stick.path());
    let noticed = json!({"noticed_on": "2025-11-01", "kind": "noise", "place": "Portiek 12",
        "observation": SEEN, "rumour": "Het zou elke week zo zijn."});
    let saved = laptop.ctl(&["signal", "add"], Some(&noticed));
    let id = saved["id"].as_str().unwrap().to_owned();

    let window = laptop.open().await;
    sit_down(&window).await;
    // Long ago, and nothing came of it: it waits among those that have expired, and reminds nobody any more.
    window.turn_to("#/signalen").await;
    window
        .see(&format!("{}[data-state=expired]", hook("signal-row")))
        .await;
    window.turn_to(&format!("#/signaal/{id}")).await;
    window.read(&hook("signal-close"), "Verlopen op").await;
    window.read(&hook("signal-action"), "Eerst lezen").await;
    window.stands_still().await;
    window.keep_picture("signaal-boven").await;
    window.click(&hook("heard-too")).await;
    window.read(&hook("toast"), "Geteld").await;
    window.see(&event("heard")).await;
    window.click(&hook("undo")).await;
    window.see_no_more(&event("heard")).await;
    window.click(&hook("heard-too")).await;
    window
        .read(&hook("signal-page"), "1 keer ook gehoord")
        .await;
    reads(&window, 2).await;
    window.read(&event("read"), "Ongemak").await;
    window.shut().await;

    laptop.exchange(stick.path());
    jan.exchange(stick.path());
    jan.ctl(&["signal", "read", &id, "--phase", "tension"], None);
    jan.exchange(stick.path());
    laptop.exchange(stick.path());

    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to(&format!("#/signaal/{id}")).await;
    window.read(&hook("signal-reading"), "anders").await;
    window.read(&hook("signal-reading"), "Jan").await;
    window.click(&hook("signal-action-make")).await;
    window
        .fill(&field("signal-action-text"), "Samen koffie drinken")
        .await;
    window
        .fill_and_enter(&hook("signal-action-who"), "Jan")
        .await;
    window.keep_picture("signaal-afspreken").await;
    window.click(&hook("signal-action-save")).await;
    window.read(&event("agreed"), "Samen koffie drinken").await;
    window.see(&page("action")).await;
    window.click(&hook("signal-link-choose")).await;
    window.see(".link-choice").await;
    window.stands_still().await;
    window.keep_picture("signaal-kies").await;
    window.click_words("button", "Koffie in het portiek").await;
    window.read(&event("led_to"), "Koffie in het portiek").await;
    let mut faults = Vec::new();
    in_every_theme(&window, "signaal", &mut faults).await;
    at_twice_the_size(&window, "signaal", &mut faults).await;
    from_the_right_in_long_words(&window, "signaal", &mut faults).await;
    window.click(&hook("signal-close-begin")).await;
    window.click(&hook("signal-close-save")).await;
    window
        .read(&hook("signal-close"), "wat ermee gebeurde")
        .await;
    window
        .fill(
            &hook("signal-feedback"),
            "De buren drinken nu samen koffie.",
        )
        .await;
    window.click(&hook("signal-close-save")).await;
    window.see(&page("closed")).await;
    window.read(&event("closed"), "samen koffie").await;
    in_every_theme(&window, "signaal-klaar", &mut faults).await;
    window.click(&format!("{} a", event("led_to"))).await;
    window.read("main", "Kwam uit een signaal").await;
    window.keep_picture("ontmoeting-uit-signaal").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn a_signal_that_nothing_happened_with_waits_on_the_first_screen() {
    let laptop = Laptop::of_amina();
    let noticed = json!({"noticed_on": days_ago(14), "kind": "litter", "place": "Marktplein", "rumour": "Er zou glas liggen."});
    laptop.ctl(&["signal", "add"], Some(&noticed));
    let window = laptop.open().await;
    sit_down(&window).await;
    window
        .read(&hook("quiet-signal"), "Afval, Marktplein")
        .await;
    let mut faults = Vec::new();
    in_every_theme(&window, "vandaag-stil-signaal", &mut faults).await;
    at_twice_the_size(&window, "vandaag-stil-signaal", &mut faults).await;
    window.click(&format!("{} a", hook("quiet-signal"))).await;
    window.see(&page("open")).await;
    window.click(&hook("heard-too")).await;
    window
        .read(&hook("signal-page"), "1 keer ook gehoord")
        .await;
    window.turn_to("#/vandaag").await;
    window.see(&hook("new-signal")).await;
    window.see_no_more(&hook("quiet-signal")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}
