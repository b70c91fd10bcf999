//! Groups, consents and own fields in the window: made, withdrawn and looked after, refused with the reason.

use samenboek_app::{Clock, SystemClock};
use serde_json::json;

use crate::laptop::Laptop;
use crate::looks;
use crate::pages::{hook, sit_down};

#[tokio::test]
async fn a_group_gets_two_members_and_is_found_on_the_card_of_each() {
    let laptop = Laptop::of_amina();
    laptop.ctl(
        &["person", "add"],
        Some(&json!({"name": "Fatma El-Amrani"})),
    );
    let window = laptop.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.turn_to("#/mensen").await;
    window.click_words("a", "Groepen").await;
    window.read("h1", "Groepen").await;
    window.read(".empty", "Nog geen groepen").await;
    window.keep_picture("groepen-leeg").await;
    window.click(&hook("new-group")).await;
    window.fill(&hook("group-name"), "Koor van de straat").await;
    // Somebody who is known, and somebody new.
    window.fill(&hook("group-who"), "fat").await;
    window.read(".name-list", "Fatma El-Amrani").await;
    window.click(".name-option").await;
    window.fill(&hook("group-who"), "Jan Dekker").await;
    window.read(".name-list", "Jan Dekker").await;
    window.click(".name-option").await;
    assert_eq!(window.count(&hook("group-member")).await, 2);
    looks::in_every_theme(&window, "groep-maken", &mut faults).await;
    looks::at_twice_the_size(&window, "groep-maken", &mut faults).await;
    window.click(&hook("save")).await;
    window.read(&hook("toast"), "Bewaard").await;
    window.read(&hook("group-page"), "Fatma El-Amrani").await;
    window.read(&hook("group-page"), "Jan Dekker").await;
    looks::in_every_theme(&window, "groep", &mut faults).await;
    window.click_words("a", "Jan Dekker").await;
    window
        .read(&hook("person-groups"), "Koor van de straat")
        .await;
    window.turn_to("#/groepen").await;
    window.fill(&hook("group-search"), "straat").await;
    window.read(&hook("group-row"), "2 mensen").await;
    looks::in_every_theme(&window, "groepen", &mut faults).await;
    assert_eq!(faults, Vec::<String>::new());
    window.shut().await;
}

#[tokio::test]
async fn a_consent_that_is_withdrawn_waits_on_today_until_its_uses_are_looked_after() {
    let laptop = Laptop::of_amina();
    laptop.ctl(&["encounter", "add"], Some(&json!({"title": "Samen koken", "happened_on": SystemClock.today().to_string(), "attendance": {"named": ["Fatma"]}})));
    let window = laptop.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.turn_to("#/mensen").await;
    window.click_words("a", "Fatma").await;
    window.click(&hook("new-consent")).await;
    window.see(&hook("consent-form")).await;
    // What is still open is said where it is open.
    window.click(&hook("save")).await;
    window
        .read(&hook("consent-form"), "Hier moet je nog iets kiezen")
        .await;
    window.click(".chip:has([name=purpose][value=photo])").await;
    window.click(".chip:has([name=scope][value=print])").await;
    window.click(".chip:has([name=how][value=spoken])").await;
    looks::in_every_theme(&window, "toestemming-maken", &mut faults).await;
    looks::at_twice_the_size(&window, "toestemming-maken", &mut faults).await;
    window.click(&hook("save")).await;
    window
        .see(&format!("{}[data-state=stands]", hook("consent-page")))
        .await;
    looks::in_every_theme(&window, "toestemming", &mut faults).await;
    window.click(&hook("withdraw")).await;
    window
        .read(&hook("consent-page"), "Intrekken kun je niet terugdraaien")
        .await;
    window.keep_picture("toestemming-intrekken").await;
    window.click(&hook("withdraw-yes")).await;
    window
        .see(&format!("{}[data-state=withdrawn]", hook("consent-page")))
        .await;
    window.turn_to("#/vandaag").await;
    window.read(&hook("withdrawn-card"), "Fatma").await;
    window.read(&hook("consent-uses"), "Samen koken").await;
    looks::in_every_theme(&window, "vandaag-ingetrokken", &mut faults).await;
    window.click(&hook("consent-checked")).await;
    window.see_no_more(&hook("withdrawn-card")).await;
    window.turn_to("#/toestemmingen").await;
    window.read(&hook("consent-row"), "Ingetrokken").await;
    looks::in_every_theme(&window, "toestemmingen", &mut faults).await;
    assert_eq!(faults, Vec::<String>::new());
    window.shut().await;
}

#[tokio::test]
async fn a_field_called_belief_is_refused_with_the_reason_and_another_stands_on_cards() {
    let laptop = Laptop::of_amina();
    laptop.ctl(&["person", "add"], Some(&json!({"name": "Fatma"})));
    let window = laptop.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.turn_to("#/eigen-velden").await;
    window.click(&hook("own-field-new")).await;
    window.fill(&hook("own-field-name"), "geloof").await;
    window.click(&hook("save")).await;
    window
        .read(&hook("own-fields"), "Dit vraagt wat iemand gelooft")
        .await;
    looks::in_every_theme(&window, "eigen-veld-geweigerd", &mut faults).await;
    window
        .rewrite(&hook("own-field-name"), "Heeft een sleutel")
        .await;
    window
        .click(".chip:has([name=own-sort][value=yes_no])")
        .await;
    window.click(&hook("save")).await;
    window.read(&hook("own-field"), "Heeft een sleutel").await;
    window.turn_to("#/mensen").await;
    window.click_words("a", "Fatma").await;
    window.click(&hook("change-card")).await;
    window.see(&hook("person-form")).await;
    window.click(".chip:has([name^=own-][value=yes])").await;
    looks::in_every_theme(&window, "kaart-eigen-veld", &mut faults).await;
    window.click(&hook("save")).await;
    window.read(&hook("own-values"), "Ja").await;
    // What she does here, and who takes it over.
    window.click(&hook("duty-add")).await;
    window.click(&hook("duty-save")).await;
    window.read(&hook("duty-line"), "Vrijwilliger").await;
    looks::in_every_theme(&window, "kaart-met-alles", &mut faults).await;
    looks::at_twice_the_size(&window, "kaart-met-alles", &mut faults).await;
    window.turn_to("#/wie-doet-wat").await;
    window.read(&hook("busy-row"), "Fatma").await;
    looks::in_every_theme(&window, "wie-doet-wat", &mut faults).await;
    window.click_words("a", "Fatma").await;
    window.click(&hook("handover-link")).await;
    window.read(&hook("handover-page"), "Vrijwilliger").await;
    looks::in_every_theme(&window, "overdragen", &mut faults).await;
    window.click(&hook("handover-give")).await;
    window.read(&hook("toast"), "Gestopt: 1 taak").await;
    assert_eq!(faults, Vec::<String>::new());
    window.shut().await;
}
