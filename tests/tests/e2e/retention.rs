//! The calendar of what is kept, in the window of somebody who leads: nothing to do, a line on the first screen, the dry
//! run by name, a second question, and the figures that still count what went.

use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, sit_down};

/// A case of years ago that was closed, and a signal that nothing came of.
fn of_years_ago(laptop: &Laptop) {
    for bird in [
        "Wielewaal",
        "Goudhaan",
        "Kerkuil",
        "Grutto",
        "Putter",
        "Kievit",
    ] {
        let draft = json!({"reported_on": "2023-03-03", "kinds": ["garden"], "referrer": "self",
            "first_party": {"name": bird}, "second_party": {"name": "Roek"}});
        let saved = laptop.ctl(&["case", "add"], Some(&draft));
        let id = saved["id"].as_str().unwrap();
        let step = json!({"what": "intake", "on": "2023-03-04"});
        laptop.ctl(&["case", "step", id], Some(&step));
        let close = [
            "case",
            "close",
            id,
            "--result",
            "lapsed",
            "--on",
            "2023-06-30",
        ];
        laptop.ctl(&close, None);
    }
    let complaint = json!({"on": "2023-07-01", "text": "Zij belden niet."});
    let cases: Vec<Value> = laptop.lines(&["case", "list"], None);
    let roek = cases[0]["id"].as_str().unwrap();
    laptop.ctl(&["case", "complain", roek], Some(&complaint));
    for (title, on) in [
        ("Soep op de trap", "2024-04-05"),
        ("Dansavond", "2024-04-19"),
        ("Naaien met buren", "2024-05-03"),
    ] {
        let evening = json!({"title": title, "happened_on": on,
            "attendance": {"named": ["Wulp", "Scholekster"], "counted": 6}});
        laptop.ctl(&["encounter", "add"], Some(&evening));
    }
    let signal = json!({"noticed_on": "2024-05-01", "kind": "litter", "place": "Plein", "observation": "Zakken."});
    laptop.ctl(&["signal", "add"], Some(&signal));
}

#[tokio::test]
async fn what_must_go_is_named_goes_after_a_second_question_and_still_counts() {
    let stick = tempfile::tempdir().unwrap();
    let shared = Laptop::of_amina();
    let laptop = Laptop::of_member(&shared, stick.path(), "Karin", "thuis", "coordinator");
    let mut faults = Vec::new();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/bewaren").await;
    window
        .see(&format!("{}[data-due='0']", hook("retention")))
        .await;
    window.read("main", "Er hoeft nu niets weg.").await;
    in_every_theme(&window, "bewaarkalender-leeg", &mut faults).await;
    window.shut().await;

    of_years_ago(&laptop);
    let window = laptop.open().await;
    sit_down(&window).await;
    window.read(&hook("due-retention"), "9 dingen").await;
    in_every_theme(&window, "vandaag-bewaarkalender", &mut faults).await;
    window.click(&format!("{} a", hook("due-retention"))).await;
    window
        .see(&format!("{}[data-due='9']", hook("retention")))
        .await;
    window.read(&hook("retention"), "Goudhaan").await;
    window
        .read(&hook("retention"), "Er loopt een klacht.")
        .await;
    in_every_theme(&window, "bewaarkalender", &mut faults).await;
    at_twice_the_size(&window, "bewaarkalender", &mut faults).await;
    from_the_right_in_long_words(&window, "bewaarkalender", &mut faults).await;
    // A term that is too short is refused with its reason.
    let term = format!("{}[data-kind=cases]", hook("retention-term"));
    window.rewrite(&format!("{term} input"), "2").await;
    window.click(&format!("{term} button")).await;
    window.read(&term, "3 tot 120 maanden").await;
    in_every_theme(&window, "bewaarkalender-te-kort", &mut faults).await;
    window.rewrite(&format!("{term} input"), "36").await;
    window.click(&format!("{term} button")).await;
    window.read("body", "De tijd is bewaard.").await;
    // The cases go, after a second question.
    window
        .click(&format!("[data-kind=cases] {}", hook("retention-go")))
        .await;
    window.read("dialog[open]", "5 dingen vergeten?").await;
    window
        .read("dialog[open]", "Van elke zaak blijft één regel")
        .await;
    in_every_theme(&window, "bewaarkalender-vraag", &mut faults).await;
    window
        .click(&format!("dialog[open] {}", hook("retention-yes")))
        .await;
    window.read(&hook("retention"), "5 dingen zijn weg").await;
    window
        .see(&format!("{}[data-due='4']", hook("retention")))
        .await;
    in_every_theme(&window, "bewaarkalender-klaar", &mut faults).await;
    // Names at old encounters go by the month, and the encounters stay with how many came.
    let april = format!("{}[data-month='2024-04']", hook("retention-month"));
    window.read(&april, "April 2024: 2 ontmoetingen").await;
    window.click(&format!("{april} summary")).await;
    window.read(&april, "Dansavond").await;
    let may = format!("{}[data-month='2024-05'] input", hook("retention-month"));
    window.click(&may).await;
    in_every_theme(&window, "bewaarkalender-namen", &mut faults).await;
    window
        .click(&format!("[data-kind=encounters] {}", hook("retention-go")))
        .await;
    window.read("dialog[open]", "2 dingen vergeten?").await;
    window
        .read("dialog[open]", "Ook namen in een tekst blijven staan.")
        .await;
    in_every_theme(&window, "bewaarkalender-namen-vraag", &mut faults).await;
    window
        .click(&format!("dialog[open] {}", hook("retention-yes")))
        .await;
    window.read(&hook("retention"), "2 dingen zijn weg").await;
    window
        .see(&format!("{}[data-due='2']", hook("retention")))
        .await;
    window.turn_to("#/jaarcijfers/2023").await;
    window
        .read(&hook("figures-sum"), "6 meldingen in 2023.")
        .await;
    window.read("main", "alleen een regel over").await;
    window
        .read(&hook("figures-month"), "Maand niet meer bekend")
        .await;
    in_every_theme(&window, "jaarcijfers-met-regels", &mut faults).await;
    window.turn_to("#/vandaag").await;
    window.read(&hook("due-retention"), "2 dingen").await;
    assert!(faults.is_empty(), "{faults:#?}");
    window.shut().await;
    let evenings: Vec<Value> = laptop.lines(&["encounter", "list"], None);
    let told = evenings.iter().map(|it| {
        let attendance = &it["attendance"];
        let named = attendance["named"].as_array().unwrap().len();
        (named, attendance["counted"].as_u64().unwrap())
    });
    assert_eq!(told.collect::<Vec<_>>(), [(2, 6), (0, 8), (0, 8)]);
}
