//! Keys and roles: the key on paper, another role, a key-stick, and a passphrase that was forgotten.

use std::fs;

use crate::laptop::{Laptop, PASSPHRASE};
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, leave, sit_down};
use crate::window::Window;

const NEW: &str = "molen regen stoep jas";

async fn look(window: &Window, place: &str, faults: &mut Vec<String>) {
    in_every_theme(window, place, faults).await;
    at_twice_the_size(window, place, faults).await;
}

fn state(page: &str, state: &str) -> String {
    format!("{}[data-state={state}]", hook(page))
}

fn chip(name: &str, value: &str) -> String {
    format!(".chip:has([name={name}][value={value}])")
}

async fn is_refused(window: &Window, code: &str) {
    window
        .see(&format!("{}[data-code={code}]", hook("refusal")))
        .await;
}

#[tokio::test]
async fn amina_lost_her_laptop_and_jan_takes_the_key_out_of_the_safe_and_leads() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let (paper, sheet) = buurthuis.codes();
    let window = thuis.open().await;
    let mut faults = Vec::new();

    // He stands at the door, and is told to sit down first.
    window.see(&hook("picker")).await;
    window.click(&hook("paper-link")).await;
    window.read("main", "Kies eerst wie je bent").await;
    look(&window, "deur-papieren-sleutel", &mut faults).await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    window.see(&state("paper-key", "code")).await;
    look(&window, "papieren-sleutel", &mut faults).await;

    // A slip, the wrong sheet, and the right one.
    let slip = paper.replacen(paper.split(' ').next().unwrap(), "0000", 1);
    window.fill_and_enter(&hook("paper-code"), &slip).await;
    window.see(".field-error, [aria-invalid=true]").await;
    window.keep_picture("papieren-sleutel-typfout").await;
    window.rewrite(&hook("paper-code"), &sheet).await;
    window.click(&hook("paper-check")).await;
    window
        .read("main", "niet de sleutel van dit buurthuis")
        .await;
    window
        .rewrite(&hook("paper-code"), &paper.to_lowercase())
        .await;
    window.click(&hook("paper-check")).await;
    window.see(&state("paper-key", "right")).await;
    window.read("main", "Amina leidt dan niet meer").await;
    window.read("main", "Jan").await;
    look(&window, "papieren-sleutel-goed", &mut faults).await;
    window.click(&hook("paper-use")).await;
    window.see(&state("paper-key", "used")).await;
    window.read("main", "Jan leidt vanaf nu").await;
    look(&window, "papieren-sleutel-gebruikt", &mut faults).await;

    // He stops the lost laptop.
    window.click(&hook("paper-to-sharing")).await;
    window.see(&hook("board-part")).await;
    window.turn_to("#/papieren-sleutel").await;
    window.fill_and_enter(&hook("paper-code"), &paper).await;
    window
        .read("main", "Iemand gebruikte deze sleutel al")
        .await;
    window.shut().await;
    let people = thuis.lines(&["people", "list"], None);
    let role = |name: &str| {
        let row = people.iter().find(|row| row["name"] == name).unwrap();
        row["role"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        (role("Jan"), role("Amina")),
        ("coordinator".into(), "volunteer".into())
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn amina_gives_jan_another_role_and_sees_before_what_changes_for_him() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let _thuis = Laptop::of_jan(&buurthuis, stick.path());
    buurthuis.exchange(stick.path());
    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to("#/instellingen/mensen").await;
    let row = |name: &str| format!("{}[data-name={name}]", hook("person-tile"));
    window.see(&hook("nobody-leads")).await;
    window.count_from_here();
    window.click(&format!("{} a", row("Jan"))).await;
    window.click(&chip("new-role", "viewer")).await;
    window
        .read(&hook("change-role"), "schrijft niets meer")
        .await;
    look(&window, "andere-taak", &mut faults).await;
    window.click(&hook("change-role-yes")).await;
    window.read(&hook("toast"), "De taak is veranderd").await;
    assert_eq!(window.interactions(), 3);
    window.read(".person-head", "Kijkt alleen mee").await;
    window.click(&chip("new-role", "coordinator")).await;
    window
        .read(&hook("change-role"), "Leest op een eigen laptop alle zaken")
        .await;
    window.keep_picture("andere-taak-coordinator").await;
    window.click(&hook("change-role-yes")).await;
    window.read(".person-head", "Coördinator").await;

    // Now she can step down herself; before that she was the last.
    window.turn_to("#/instellingen/mensen").await;
    window.click(&format!("{} a", row("Amina"))).await;
    window.click(&chip("new-role", "host")).await;
    window.read(&hook("change-role"), "voor jou").await;
    look(&window, "zelf-een-andere-taak", &mut faults).await;
    window.click(&hook("change-role-yes")).await;
    window.see_no_more(&hook("change-role")).await;
    window.shut().await;
    let people = buurthuis.lines(&["people", "list"], None);
    let amina = people.iter().find(|row| row["name"] == "Amina").unwrap();
    assert_eq!(amina["role"], "host");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn amina_makes_a_key_stick_opens_the_laptop_with_it_and_takes_a_new_passphrase() {
    let laptop = Laptop::of_amina();
    let stick = laptop.put_in("BLAUW", None);
    let pocket = tempfile::tempdir().unwrap();
    let window = laptop.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to("#/instellingen/ik").await;
    window.click(&hook("key-stick-ask")).await;
    window.read(&hook("key-stick"), "BLAUW").await;
    look(&window, "sleutelstick-maken", &mut faults).await;
    window
        .fill_and_enter(&hook("key-stick-proof"), "niet mijn wachtzin")
        .await;
    window.read(&hook("key-stick"), "wachtzin klopt niet").await;
    window.rewrite(&hook("key-stick-proof"), PASSPHRASE).await;
    window.click(&hook("key-stick-make")).await;
    window
        .read(&hook("key-stick"), "De sleutelstick is klaar")
        .await;
    window
        .see(&format!("{}[data-there=true]", hook("key-stick")))
        .await;
    window.keep_picture("sleutelstick-klaar").await;
    let files: Vec<_> = fs::read_dir(&stick).unwrap().flatten().collect();
    assert_eq!(files.len(), 1, "one small file");
    assert_eq!(files[0].metadata().unwrap().len(), 57);
    window.shut().await;

    // A cold laptop, and the stick is in her pocket first.
    let away = pocket.path().join("BLAUW");
    fs::rename(&stick, &away).unwrap();
    let window = laptop.open().await;
    window.see(&hook("picker")).await;
    look(&window, "deur-met-sleutelstick", &mut faults).await;
    window.click(&hook("with-key-stick")).await;
    is_refused(&window, "no_stick_in").await;
    look(&window, "deur-geen-stick", &mut faults).await;
    laptop.put_in("BLAUW", Some(&away));
    window.count_from_here();
    window.click(&hook("with-key-stick")).await;
    window.see(&hook("new-encounter")).await;
    assert_eq!(window.interactions(), 1);

    // She forgot her passphrase, and takes a new one by the stick, then by the sheet.
    leave(&window).await;
    window.click(&hook("forgot")).await;
    look(&window, "wachtzin-vergeten", &mut faults).await;
    window.click("[data-way=stick]").await;
    window.fill(&hook("passphrase"), NEW).await;
    window.see(".strength.is-ok").await;
    look(&window, "wachtzin-vergeten-stick", &mut faults).await;
    window.click(&hook("forgotten-renew")).await;
    window.see(&hook("new-encounter")).await;
    leave(&window).await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    is_refused(&window, "wrong_passphrase").await;
    window.click(&hook("forgot")).await;
    window.click("[data-way=sheet]").await;
    let (_, sheet) = laptop.codes();
    window.fill(&hook("forgotten-code"), &sheet).await;
    window.fill(&hook("passphrase"), PASSPHRASE).await;
    window.see(".strength.is-ok").await;
    look(&window, "wachtzin-vergeten-blad", &mut faults).await;
    window.click(&hook("forgotten-renew")).await;
    window.see(&hook("new-encounter")).await;
    leave(&window).await;
    sit_down(&window).await;

    // The stick is lost: it opens nothing any more.
    window.turn_to("#/instellingen/ik").await;
    window.click(&hook("key-stick-remove")).await;
    window
        .read(&hook("key-stick"), "nog geen sleutelstick")
        .await;
    leave(&window).await;
    window.click(&hook("with-key-stick")).await;
    is_refused(&window, "key_stick_old").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn jan_has_neither_passphrase_nor_sheet_and_begins_anew_on_his_own_laptop() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    thuis.evening("Nooit gedeeld");
    let window = thuis.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    leave(&window).await;
    window.click(&hook("forgot")).await;
    // He has no key-stick: none is offered.
    window.see("[data-way=sheet]").await;
    assert_eq!(window.count("[data-way=stick]").await, 0);
    window.click("[data-way=none]").await;
    window
        .read(&hook("anew-gone"), "1 ding staat alleen op deze laptop")
        .await;
    look(&window, "opnieuw-beginnen", &mut faults).await;
    let off = format!("{}[aria-disabled=true]", hook("anew-now"));
    window.see(&off).await;
    window.fill(&hook("anew-word"), "opnieuw").await;
    window.see_no_more(&off).await;
    window.click(&hook("anew-now")).await;
    window.see(&hook("first-run")).await;
    for file in ["data/keys.json", "data/shared.db"] {
        assert!(!std::path::Path::new(&thuis.path(file)).exists(), "{file}");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn at_the_shared_laptop_amina_gives_henk_a_new_passphrase() {
    let laptop = Laptop::of_amina();
    laptop.ctl(
        &["people", "add", "--person", "Henk", "--role", "host"],
        None,
    );
    let window = laptop.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to("#/instellingen/mensen").await;
    window
        .click(&format!("{}[data-name=Henk] a", hook("person-tile")))
        .await;
    window.click(&hook("give-passphrase-ask")).await;
    window.fill(&hook("passphrase"), NEW).await;
    window.see(".strength.is-ok").await;
    look(&window, "nieuwe-wachtzin-geven", &mut faults).await;
    window.click(&hook("give-passphrase-yes")).await;
    window.see(&hook("sheet-text")).await;
    window.keep_picture("nieuwe-wachtzin-blad").await;
    window.click(&hook("sheet-kept")).await;
    leave(&window).await;
    window.click_words("button", "Henk").await;
    window.fill_and_enter(&hook("passphrase"), NEW).await;
    window
        .see(&format!("{}[aria-label*=Henk]", hook("me")))
        .await;
    // Two can open this laptop now: whoever forgets is sent to a coordinator, and nothing is wiped.
    leave(&window).await;
    window.click_words("button", "Henk").await;
    window.click(&hook("forgot")).await;
    window.click("[data-way=none]").await;
    window.see(&hook("others-open")).await;
    assert_eq!(window.count(&hook("anew-now")).await, 0);
    look(&window, "anderen-openen", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
