//! The figures of a year of cases, in the window of somebody who leads: nothing, too few, and enough of them to tell; what
//! the centre calls things; and a complaint.

use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, sit_down};
use crate::window::Window;

/// Karin leads, and works at a laptop of her own.
fn karin() -> (Laptop, Laptop) {
    let stick = tempfile::tempdir().unwrap();
    let shared = Laptop::of_amina();
    let karin = Laptop::of_member(&shared, stick.path(), "Karin", "thuis", "coordinator");
    (shared, karin)
}

fn report(month: u32, kind: &str, referrer: &str) -> Value {
    json!({"args": ["case", "add"], "stdin": {
        "reported_on": format!("2025-{month:02}-03"), "kinds": [kind], "referrer": referrer,
        "first_party": {"name": "Fatma"}, "summary": "Muziek na tienen.",
    }})
}

fn ids(laptop: &Laptop) -> Vec<String> {
    let cases = laptop.lines(&["case", "list"], None);
    let open = cases.iter().filter(|it| it["state"] == "reported");
    open.map(|it| it["id"].as_str().unwrap().to_owned())
        .collect()
}

/// Twelve of the cases come to their end, solved at one table.
fn solves(laptop: &Laptop, ids: &[String]) {
    let mut deeds = Vec::new();
    for id in ids {
        for (what, on, minutes) in [
            ("intake", "2025-10-06", 30),
            ("first_talk", "2025-10-10", 90),
            ("second_talk", "2025-10-12", 60),
            ("session", "2025-10-20", 120),
            ("agreements", "2025-10-20", 0),
            ("aftercare", "2025-11-10", 30),
        ] {
            let step = json!({"what": what, "on": on, "minutes": minutes});
            deeds.push(json!({"args": ["case", "step", id], "stdin": step}));
        }
        let close = [
            "case",
            "close",
            id,
            "--result",
            "solved_mediation",
            "--on",
            "2025-11-11",
        ];
        deeds.push(json!({"args": close}));
    }
    laptop.batch(&deeds);
}

async fn state(window: &Window, state: &str) {
    window
        .see(&format!("{}[data-state={state}]", hook("figures")))
        .await;
}

#[tokio::test]
async fn a_year_of_cases_says_nothing_then_too_few_and_then_what_points_at_nobody() {
    let (_shared, laptop) = karin();
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/jaarcijfers/2025").await;
    state(&window, "empty").await;
    in_every_theme(&window, "jaarcijfers-leeg", &mut faults).await;
    window.shut().await;

    let few: Vec<Value> = (1..=4)
        .map(|month| report(month, "garden", "self"))
        .collect();
    laptop.batch(&few);
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/jaarcijfers/2025").await;
    state(&window, "too_few").await;
    window.read("main", "Minder dan 5 zaken").await;
    in_every_theme(&window, "jaarcijfers-te-weinig", &mut faults).await;
    window.shut().await;

    let more = (0..24).map(|at| {
        let kind = ["noise_people", "garden", "harassment", "litter"][at % 4];
        let referrer = ["self", "self", "police", "housing_association"][at % 4];
        report(1 + u32::try_from(at % 9).unwrap(), kind, referrer)
    });
    laptop.batch(&more.collect::<Vec<_>>());
    solves(&laptop, &ids(&laptop)[..12]);
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/zaken").await;
    window.click(&hook("cases-more")).await;
    window.click(&hook("figures-link")).await;
    window.see(&hook("figures")).await;
    window.turn_to("#/jaarcijfers/2025").await;
    state(&window, "enough").await;
    window
        .read(&hook("figures-sum"), "28 meldingen in 2025.")
        .await;
    window.read(&hook("figures-rates"), "12 van 28").await;
    window.read(&hook("figures-rates"), "43").await;
    window.read(&hook("figures-month"), "niet getoond").await;
    in_every_theme(&window, "jaarcijfers", &mut faults).await;
    at_twice_the_size(&window, "jaarcijfers", &mut faults).await;
    from_the_right_in_long_words(&window, "jaarcijfers", &mut faults).await;
    // Inside, a figure opens the cases behind it.
    window
        .click(&format!(
            "{} [data-code=agreements] a",
            hook("figures-stage")
        ))
        .await;
    window.read("main", "12 zaken").await;
    in_every_theme(&window, "jaarcijfers-zaken", &mut faults).await;
    window.turn_to("#/jaarcijfers/2025").await;
    state(&window, "enough").await;
    // For outside ten is the fewest, and nothing opens.
    window
        .click("label:has([name=audience][value=published])")
        .await;
    window
        .read(&hook("figures-sum"), "30 meldingen in 2025.")
        .await;
    window.keep_picture("jaarcijfers-om-te-delen").await;
    assert!(faults.is_empty(), "{faults:#?}");
    window.shut().await;
}

#[tokio::test]
async fn a_code_of_ones_own_is_asked_and_a_complaint_holds_its_case() {
    let (_shared, laptop) = karin();
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/codes").await;
    window.see(&hook("codes")).await;
    window.click(&hook("code-new")).await;
    window.fill(&hook("code-name"), "Trampoline").await;
    window
        .click("label:has([name=code-group][value=garden])")
        .await;
    in_every_theme(&window, "codelijst-nieuw", &mut faults).await;
    window.click(&hook("save")).await;
    window.read(&hook("codes"), "Trampoline").await;
    in_every_theme(&window, "codelijst", &mut faults).await;
    at_twice_the_size(&window, "codelijst", &mut faults).await;
    window.turn_to("#/zaak/nieuw").await;
    window.click_words("label", "Trampoline").await;
    window.fill(&hook("case-first-name"), "Fatma").await;
    window.click(&hook("save")).await;
    window.see(&hook("case-page")).await;
    window.read("main", "Trampoline").await;
    // The intake is done, so that nothing else is due.
    window.click(&hook("case-do-intake")).await;
    window.click(&hook("case-step-save")).await;
    window
        .see(&format!("{}[data-state=intake]", hook("case-page")))
        .await;
    window.click(&hook("complaint-new")).await;
    window.click(&hook("complaint-save")).await;
    window
        .read(&hook("complaint-form"), "Schrijf op wat de klacht is")
        .await;
    window
        .fill(&hook("complaint-text"), "Niemand belde terug.")
        .await;
    in_every_theme(&window, "klacht-formulier", &mut faults).await;
    window.click(&hook("complaint-save")).await;
    window
        .see(&format!("{}[data-open=true]", hook("complaint")))
        .await;
    window.see("[data-due=complaint]").await;
    in_every_theme(&window, "klacht", &mut faults).await;
    at_twice_the_size(&window, "klacht", &mut faults).await;
    // Open, its case is not thrown away.
    window.click(&hook("throw-away")).await;
    window.read("main", "een klacht open").await;
    window.turn_to("#/vandaag").await;
    window.read(&hook("due-case"), "klacht").await;
    window.click(&format!("{} a", hook("due-case"))).await;
    window.click(&hook("complaint-answer")).await;
    window
        .click("label:has([name=complaint-what][value=answered])")
        .await;
    window
        .fill(&hook("complaint-text"), "Wij belden, en maakten excuses.")
        .await;
    window.click(&hook("complaint-save")).await;
    window
        .see(&format!("{}[data-open=false]", hook("complaint")))
        .await;
    window.keep_picture("klacht-klaar").await;
    assert!(faults.is_empty(), "{faults:#?}");
    window.shut().await;
}
