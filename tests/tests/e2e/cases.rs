//! The closed room: a report comes in, two mediators get it, and step by step it comes to its end. A shared laptop says why
//! there is nothing to be seen, and at lock nothing of a case stays in the window.

use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, leave, sit_down};
use crate::until::until;
use crate::window::Window;

/// Stand in nothing but the case.
pub const NEIGHBOUR: &str = "Wielewaal";
pub const TOLD: &str = "Kerkuil slaapt slecht.";

/// The centre's shared laptop, and Karin's own, who leads; Jan and Selin mediate at theirs.
pub struct Street {
    pub shared: Laptop,
    pub karin: Laptop,
    _stick: TempDir,
}

impl Street {
    pub fn new() -> Self {
        let stick = tempfile::tempdir().unwrap();
        let shared = Laptop::of_amina();
        let member = |person: &str, name: &'static str, role: &str| {
            Laptop::of_member(&shared, stick.path(), person, name, role)
        };
        member("Jan", "boven", "mediator");
        member("Selin", "kade", "mediator");
        let karin = member("Karin", "thuis", "coordinator");
        Self {
            shared,
            karin,
            _stick: stick,
        }
    }
}

/// The page of a case, as it stands.
pub fn page(state: &str) -> String {
    format!("{}[data-state={state}]", hook("case-page"))
}

/// A step on the line of days.
fn step(what: &str) -> String {
    format!("{} [data-what={what}]", hook("case-steps"))
}

async fn begins(window: &Window, what: &str) {
    window.click(&hook(&format!("case-do-{what}"))).await;
    window
        .see(&format!("{}[data-what={what}]", hook("case-step-form")))
        .await;
}

/// Writes down a step with one click more.
async fn takes(window: &Window, what: &str, state: &str) {
    begins(window, what).await;
    window.click(&hook("case-step-save")).await;
    window.see(&page(state)).await;
}

pub fn chip(name: &str, value: &str) -> String {
    format!("label:has([name={name}][value='{value}'])")
}

#[tokio::test]
async fn a_report_is_taken_in_given_to_two_and_comes_to_its_end_step_by_step() {
    let street = Street::new();
    let window = street.karin.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.turn_to("#/afspraken").await;
    window.click(".section-tabs a[href='#/zaken']").await;
    window.read("main", "Nog geen zaken").await;
    window.count_from_here();
    window.click(&hook("new-case")).await;
    window.click(&chip("kinds", "noise_people")).await;
    window.fill(&hook("case-first-name"), "Fatma").await;
    window.fill(&hook("case-first-address"), "Portiek 12").await;
    window.fill(&hook("case-second-name"), NEIGHBOUR).await;
    window
        .fill(&hook("case-second-address"), "Portiek 14")
        .await;
    window.fill(&hook("case-summary"), TOLD).await;
    in_every_theme(&window, "zaak-formulier", &mut faults).await;
    at_twice_the_size(&window, "zaak-formulier", &mut faults).await;
    window.click(&hook("save")).await;
    window.see(&page("reported")).await;
    window.read(&hook("case-band"), "Karin").await;
    window.click(&hook("case-assign-begin")).await;
    window.see(&hook("case-assign")).await;
    window
        .click(&format!("{} label:nth-of-type(1)", hook("case-assign")))
        .await;
    window.see(&hook("case-assign-save")).await;
    window.keep_picture("zaak-toewijzen").await;
    window
        .click(&format!("{} label:nth-of-type(2)", hook("case-assign")))
        .await;
    window.click(&hook("case-assign-save")).await;
    window.see(&page("assigned")).await;
    let interactions = window.interactions();
    println!("T4: {interactions} from the list of cases");
    assert!(interactions <= 20, "{interactions} interactions");
    in_every_theme(&window, "zaak-toegewezen", &mut faults).await;
    at_twice_the_size(&window, "zaak-toegewezen", &mut faults).await;

    takes(&window, "intake", "intake").await;
    begins(&window, "first_talk").await;
    window.click(&chip("case-minutes", "90")).await;
    window.fill(&hook("case-step-why"), "Bij haar thuis.").await;
    in_every_theme(&window, "zaak-stap", &mut faults).await;
    window.click(&hook("case-step-save")).await;
    window.see(&page("first_talk")).await;
    window.read(&step("first_talk"), "1,5 uur").await;
    takes(&window, "second_talk", "second_talk").await;
    // It was not the neighbour, and the step is taken back by the toast.
    window.click(&hook("undo")).await;
    window.see(&page("first_talk")).await;
    window
        .see(&format!("{}[data-taken-back=true]", step("second_talk")))
        .await;
    takes(&window, "second_talk", "second_talk").await;
    takes(&window, "session", "session").await;
    takes(&window, "agreements", "agreements").await;
    window.see("[data-due=aftercare]").await;
    window.click(&hook("case-more-button")).await;
    in_every_theme(&window, "zaak-afspraken", &mut faults).await;
    from_the_right_in_long_words(&window, "zaak-afspraken", &mut faults).await;
    // A step back asks why.
    window.click(&hook("case-back-second_talk")).await;
    window.click(&hook("case-step-save")).await;
    window
        .read(&hook("case-step-form"), "Schrijf op waarom")
        .await;
    window.keep_picture("zaak-stap-terug").await;
    window.click_words("button", "Laat maar").await;
    takes(&window, "aftercare", "aftercare").await;
    begins(&window, "closed").await;
    window.click(&chip("case-result", "solved_mediation")).await;
    in_every_theme(&window, "zaak-sluiten", &mut faults).await;
    window.click(&hook("case-step-save")).await;
    window.see(&page("closed")).await;
    window.read("main", "Opgelost na bemiddeling").await;
    in_every_theme(&window, "zaak-klaar", &mut faults).await;
    begins(&window, "reopened").await;
    window
        .fill(&hook("case-step-why"), "Het begon opnieuw.")
        .await;
    window.click(&hook("case-step-save")).await;
    window.see(&page("reopened")).await;
    window.turn_to("#/zaken").await;
    window
        .see(&format!("{}[data-state=reopened]", hook("case-row")))
        .await;
    in_every_theme(&window, "zaken", &mut faults).await;
    at_twice_the_size(&window, "zaken", &mut faults).await;
    window.fill(".signal-search input", "wielew").await;
    window
        .see(&format!("{}:only-of-type", hook("case-row")))
        .await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn at_lock_nothing_of_a_case_stays_in_the_window_and_a_half_written_step_waits_for_its_writer()
 {
    let street = Street::new();
    let report = json!({
        "reported_on": "2025-11-03", "kinds": ["smell"], "first_party": {"name": NEIGHBOUR}, "summary": TOLD,
    });
    let saved = street.karin.ctl(&["case", "add"], Some(&report));
    let id = saved["id"].as_str().unwrap().to_owned();
    let window = street.karin.open().await;
    sit_down(&window).await;
    // Long ago: the intake is late, and no name stands on the first screen.
    let card = format!("{}[data-late=true]", hook("due-case"));
    window.read(&card, "intake te laat").await;
    assert!(!window.text("main").await.unwrap().contains(NEIGHBOUR));
    let mut faults = Vec::new();
    in_every_theme(&window, "vandaag-zaak", &mut faults).await;
    window.click(&format!("{card} a")).await;
    window.read(&hook("case-parties"), NEIGHBOUR).await;
    begins(&window, "intake").await;
    window
        .fill(&hook("case-step-why"), "Kerkuil belde zelf.")
        .await;
    window.leave_the_field().await;
    draft_is_kept(&window, &id).await;
    leave(&window).await;
    for words in [NEIGHBOUR, "Kerkuil", "Stank"] {
        assert_eq!(left_of(&window, words).await, json!([]), "{words}");
    }
    sit_down(&window).await;
    window
        .click(&format!("{}[data-form=case_step] a", hook("draft-row")))
        .await;
    window
        .see(&format!("{}[data-what=intake]", hook("case-step-form")))
        .await;
    assert_eq!(
        window.value(&hook("case-step-why")).await,
        "Kerkuil belde zelf."
    );
    window.click(&hook("case-step-save")).await;
    window.see(&page("intake")).await;
    window.shut().await;
    let steps = street.karin.lines(&["case", "steps", &id], None);
    assert_eq!(steps[0]["why"], "Kerkuil belde zelf.");
    let places = places_of(&["Kerkuil", NEIGHBOUR], Path::new(&street.karin.path("")));
    assert_eq!(places, Vec::<String>::new());

    let window = street.shared.open().await;
    sit_down(&window).await;
    window.turn_to("#/zaken").await;
    window.read("main", "Zaken staan niet op deze laptop").await;
    in_every_theme(&window, "zaken-gedeeld", &mut faults).await;
    window.turn_to("#/zaak/nieuw").await;
    window.read("main", "Zaken staan niet op deze laptop").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

/// Waits until the half-written step lies on the disk.
async fn draft_is_kept(window: &Window, id: &str) {
    let script = "const [about, done] = arguments; window.__TAURI_INTERNALS__.invoke('find_draft', { form: 'case_step', about }).then((kept) => done(!!kept), () => done(false))";
    until("a draft on the disk", || async {
        let kept = window.client.execute_async(script, vec![json!(id)]).await;
        (kept.ok()? == json!(true)).then_some(())
    })
    .await;
}

/// Where the window itself still holds these words: on the page, in its title, in what it stores.
pub async fn left_of(window: &Window, words: &str) -> Value {
    let look = "
        const wanted = arguments[0].toLowerCase();
        const holds = (text) => (text ?? '').toLowerCase().includes(wanted);
        const found = [];
        if (holds(document.documentElement.outerHTML)) found.push('page');
        if (holds(document.title) || holds(location.href)) found.push('title');
        for (const store of [window['local' + 'Storage'], window['session' + 'Storage']]) {
            for (let index = 0; index < (store?.length ?? 0); index += 1) {
                if (holds(store.key(index)) || holds(store.getItem(store.key(index)))) found.push('storage');
            }
        }
        if (holds(JSON.stringify(history.state))) found.push('history');
        return found";
    window.ask(look, vec![json!(words)]).await
}

/// The files below a folder that hold one of these words as it stands.
fn places_of(words: &[&str], folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if let Ok(bytes) = std::fs::read(&path) {
                let text = String::from_utf8_lossy(&bytes).to_lowercase();
                if words.iter().any(|word| text.contains(&word.to_lowercase())) {
                    found.push(path.display().to_string());
                }
            }
        }
    }
    found
}
