//! Round a case: two mediators are proposed, letters are seen before they go, and what is not safe stops it.

use std::fs;

use serde_json::{Value, json};

use crate::cases::{NEIGHBOUR, Street, TOLD, chip, left_of, page};
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, leave, sit_down};
use crate::until::until;
use crate::window::Window;

/// A print service that takes what it is given.
const PRINTS: &str = "cat > \"$BESIDE/paper.half\" && mv \"$BESIDE/paper.half\" \"$BESIDE/paper\"";

fn report() -> Value {
    json!({
        "reported_on": "2025-11-03", "kinds": ["noise_people"], "first_party": {"name": "Fatma", "address": "Portiek 12"},
        "second_party": {"name": NEIGHBOUR, "address": "Portiek 14"}, "summary": TOLD,
    })
}

async fn opens(window: &Window, id: &str) {
    window.turn_to(&format!("#/zaak/{id}")).await;
    window.see(&hook("case-page")).await;
}

#[tokio::test]
async fn two_mediators_are_proposed_with_reasons_and_get_a_new_complaint_and_nobody_else_reads_it()
{
    let street = Street::new();
    street.karin.ctl(
        &[
            "wish", "add", "--person", "Selin", "--what", "speaks", "--value", "tr",
        ],
        None,
    );
    let window = street.karin.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.turn_to("#/zaken").await;
    window.count_from_here();
    window.click(&hook("new-case")).await;
    window.click(&chip("kinds", "noise_people")).await;
    window.fill(&hook("case-first-name"), "Fatma").await;
    window.fill(&hook("case-second-name"), NEIGHBOUR).await;
    window.fill(&hook("case-summary"), TOLD).await;
    window.click(&hook("save")).await;
    window.see(&page("reported")).await;
    window.click(&hook("case-assign-begin")).await;
    let proposal = format!("{}:first-of-type", hook("case-proposal"));
    window.read(&proposal, "Selin").await;
    window.read(&proposal, "Hebben nu geen zaak").await;
    in_every_theme(&window, "zaak-voorstel", &mut faults).await;
    at_twice_the_size(&window, "zaak-voorstel", &mut faults).await;
    window
        .click(&format!("{proposal} {}", hook("proposal-take")))
        .await;
    window.see(&page("assigned")).await;
    let interactions = window.interactions();
    println!("T4: {interactions} from the list of cases, by a proposal");
    assert!(interactions <= 20, "{interactions} interactions");
    window.read(&hook("case-pair"), "Jan").await;
    window.read(&hook("case-pair"), "Selin").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
    let found = street.shared.lines(&["people", "list"], None);
    assert!(!json!(found).to_string().contains(NEIGHBOUR));
}

#[tokio::test]
async fn a_letter_is_seen_printed_and_noted_and_what_is_not_safe_stops_the_case_until_it_is_lifted()
{
    let street = Street::new();
    street.karin.program("lp", PRINTS);
    let saved = street.karin.ctl(&["case", "add"], Some(&report()));
    let id = saved["id"].as_str().unwrap().to_owned();
    street.karin.ctl(
        &[
            "case", "assign", &id, "--person", "Jan", "--person", "Selin",
        ],
        None,
    );
    let window = street.karin.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    opens(&window, &id).await;
    window.click(&hook("meeting-add")).await;
    window
        .click(&format!("{} .day-button", hook("meeting-form")))
        .await;
    window
        .click(&format!(
            "{} .calendar button[aria-current=date]",
            hook("meeting-form")
        ))
        .await;
    window
        .fill(&hook("meeting-place"), "Buurthuis De Brug")
        .await;
    in_every_theme(&window, "zaak-gesprek-plannen", &mut faults).await;
    window.click(&hook("meeting-save")).await;
    window
        .read(&hook("case-meetings"), "Buurthuis De Brug")
        .await;

    window.click(&hook("letter-neutral")).await;
    window.see(&hook("letter-picture")).await;
    window.fill(&hook("letter-telephone"), "06-00001234").await;
    in_every_theme(&window, "brief-neutraal", &mut faults).await;
    at_twice_the_size(&window, "brief-neutraal", &mut faults).await;
    from_the_right_in_long_words(&window, "brief-neutraal", &mut faults).await;
    window.click(&hook("letter-print")).await;
    let path = street.karin.path("bin/paper");
    let paper = until("the letter in the printer", || async {
        fs::read(&path).ok()
    })
    .await;
    assert!(paper.starts_with(b"%PDF-"));
    // A file is not locked: that is said before it is made.
    let drawer = tempfile::tempdir().unwrap();
    street.karin.will_point_at(drawer.path());
    window.click(&hook("letter-save")).await;
    window
        .read(&hook("letter-page"), "Dit bestand is niet op slot")
        .await;
    window.keep_picture("brief-waarschuwing").await;
    window.click(&hook("letter-save-yes")).await;
    window.see(".saved-line").await;
    assert!(fs::read(drawer.path().join("Brief.pdf")).unwrap() == paper);
    window.click(&hook("letter-sent")).await;
    window.see(&hook("undo")).await;
    opens(&window, &id).await;
    window
        .read(&hook("case-noted"), "Brief aan de tweede partij")
        .await;
    window.click(&hook("letter-appointment")).await;
    window.see(&hook("letter-picture")).await;
    window.keep_picture("brief-afspraak").await;
    leave(&window).await;
    for words in [NEIGHBOUR, "Fatma"] {
        assert_eq!(left_of(&window, words).await, json!([]), "{words}");
    }
    sit_down(&window).await;

    opens(&window, &id).await;
    window.click(&hook("flag-begin")).await;
    in_every_theme(&window, "zaak-niet-veilig", &mut faults).await;
    window.click(&hook("flag-threat")).await;
    window.read(&hook("case-stopped"), "Bedreiging").await;
    window.see_no_more(&hook("case-next")).await;
    in_every_theme(&window, "zaak-gestopt", &mut faults).await;
    at_twice_the_size(&window, "zaak-gestopt", &mut faults).await;
    window.click(&hook("stopped-paper")).await;
    window.see(&hook("letter-picture")).await;
    window.keep_picture("brief-niet-veilig").await;
    window.turn_to("#/").await;
    window.read(&hook("due-case"), "niet veilig").await;
    opens(&window, &id).await;
    window.click(&hook("stopped-lift")).await;
    window.click(&hook("stopped-lift-save")).await;
    window
        .read(
            &hook("case-stopped"),
            "Waarom het weer kan, staat er nog niet",
        )
        .await;
    window
        .fill(&hook("stopped-why"), "De wijkagent was er.")
        .await;
    window.click(&hook("stopped-lift-save")).await;
    window.see_no_more(&hook("case-stopped")).await;
    window.see(&hook("case-next")).await;

    for what in ["intake", "first_talk", "advice", "aftercare"] {
        street_step(&window, what).await;
    }
    window.click(&hook("case-do-closed")).await;
    window.click(&chip("case-result", "solved_advice")).await;
    window.click(&hook("case-step-save")).await;
    window.see(&page("closed")).await;
    window.click(&hook("face-fair-good")).await;
    window
        .see(&format!("{}[aria-pressed=true]", hook("face-fair-good")))
        .await;
    in_every_theme(&window, "zaak-terugkijken", &mut faults).await;
    window.click(&hook("letter-referrer")).await;
    window
        .read(&hook("letter-page"), "De eerste partij zei nog geen ja")
        .await;
    window
        .click(&format!("{}:first-of-type", hook("told-yes")))
        .await;
    window.see(&hook("letter-picture")).await;
    window
        .read(&hook("letter-page"), "Er staat niets anders in")
        .await;
    in_every_theme(&window, "brief-verwijzer", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

/// Writes down a step with one click more.
async fn street_step(window: &Window, what: &str) {
    window.click(&hook(&format!("case-do-{what}"))).await;
    window
        .see(&format!("{}[data-what={what}]", hook("case-step-form")))
        .await;
    window.click(&hook("case-step-save")).await;
    window.see(&page(what)).await;
}
