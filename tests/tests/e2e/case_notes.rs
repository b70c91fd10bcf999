//! What two mediators note for themselves: written and read in the window, gone with the end of the case.

use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, leave, sit_down};
use crate::window::Window;

async fn opens(window: &Window, case: &str) {
    window.turn_to(&format!("#/zaak/{case}")).await;
    window.see(&hook("case-page")).await;
}

#[tokio::test]
async fn the_pair_keep_notes_that_the_coordinator_never_sees_and_throws_away_at_the_end() {
    let stick = tempfile::tempdir().unwrap();
    let shared = Laptop::of_amina();
    let member = |person: &str, name: &'static str, role: &str| {
        Laptop::of_member(&shared, stick.path(), person, name, role)
    };
    let jan = member("Jan", "boven", "mediator");
    let karin = member("Karin", "thuis", "coordinator");
    let report = json!({
        "reported_on": "2026-11-20", "kinds": ["garden"], "summary": "De heg.",
        "first_party": {"name": "Fatma"}, "second_party": {"name": "Wout"},
    });
    let mut faults = Vec::new();
    karin.exchange(stick.path());
    let saved = karin.ctl(&["case", "add"], Some(&report));
    let case = saved["id"].as_str().unwrap().to_owned();
    karin.ctl(&["case", "assign", &case, "--person", "Jan"], None);
    karin.exchange(stick.path());
    jan.exchange(stick.path());

    let window = jan.open().await;
    sit_down(&window).await;
    opens(&window, &case).await;
    window.click(&hook("case-note-add")).await;
    window
        .fill(&hook("case-note-text"), "Roerdomp is bang voor de hond.")
        .await;
    // Whoever locks half-way finds it again.
    window.draft_about("case_note", Some(&case)).await;
    leave(&window).await;
    sit_down(&window).await;
    opens(&window, &case).await;
    assert_eq!(
        window.value(&hook("case-note-text")).await,
        "Roerdomp is bang voor de hond."
    );
    in_every_theme(&window, "zaak-aantekening", &mut faults).await;
    window.click(&hook("case-note-save")).await;
    window.read(&hook("case-note"), "Roerdomp").await;
    window
        .read(&hook("case-notes"), "Alleen jij leest dit")
        .await;
    in_every_theme(&window, "zaak-aantekeningen", &mut faults).await;
    at_twice_the_size(&window, "zaak-aantekeningen", &mut faults).await;
    window.click_words("button", "Weggooien").await;
    window.see_no_more(&hook("case-note")).await;
    window.click(&hook("undo")).await;
    window.read(&hook("case-note"), "Roerdomp").await;
    window.shut().await;
    jan.ctl(
        &["case", "close", &case, "--result", "first_withdrew"],
        None,
    );
    jan.exchange(stick.path());
    karin.exchange(stick.path());

    let window = karin.open().await;
    sit_down(&window).await;
    window.see(&hook("due-case")).await;
    window.keep_picture("vandaag-aantekeningen-weg").await;
    opens(&window, &case).await;
    assert_eq!(window.text(&hook("case-notes")).await, None);
    window.click(&hook("case-part")).await;
    window.read("dialog", "voor altijd weg").await;
    in_every_theme(&window, "zaak-weg", &mut faults).await;
    window.click(&hook("case-part-yes")).await;
    window.see_no_more(&hook("case-part")).await;
    window
        .click(&format!("{} summary", hook("case-reads")))
        .await;
    window.read(&hook("case-reads"), "Jan").await;
    window.keep_picture("zaak-wie-keek").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
    karin.exchange(stick.path());
    jan.exchange(stick.path());
    assert_eq!(
        jan.lines(&["case", "note", "list", &case], None),
        Vec::<serde_json::Value>::new()
    );
}
