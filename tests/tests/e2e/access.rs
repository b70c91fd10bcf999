//! Every page, in light and in dark, wide and narrow: nothing to trip over, nothing beside the page.

use serde_json::json;

use crate::axe;
use crate::laptop::Laptop;
use crate::pages::{hook, sit_down};
use crate::window::Window;

/// A book with something on every page.
struct Book {
    laptop: Laptop,
    stick: tempfile::TempDir,
    pages: Vec<(&'static str, String, &'static str)>,
}

fn book() -> Book {
    let laptop = Laptop::of_amina();
    let evening = laptop.evening("Samen koken in de binnentuin");
    let thrown = laptop.evening("Dubbel opgeschreven");
    let rule = json!({"title": "Portiek schoon", "place": "Portiek 12", "languages": ["nl", "en"], "evaluate_on": "2025-11-20", "came_from": evening,
        "items": [{"text": "De trap is op zaterdag schoon.", "who": "Fatma", "from": "2025-11-01", "until": null}]});
    let rule = laptop.ctl(&["rule", "add"], Some(&rule))["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let stick = tempfile::tempdir().unwrap();
    let jan = Laptop::of_jan(&laptop, stick.path());
    for (each, title) in [
        (&laptop, "Koken met de buren"),
        (&jan, "Linzen voor iedereen"),
    ] {
        each.ctl(
            &["encounter", "edit", &evening],
            Some(&json!({"title": title})),
        );
    }
    jan.exchange(stick.path());
    laptop.exchange(stick.path());
    laptop.ctl(&["encounter", "delete", &thrown], None);
    let pages = [
        ("vandaag", "#/vandaag", "[data-testid=version-card]"),
        (
            "ontmoetingen",
            "#/ontmoetingen",
            "[data-testid=encounter-row]",
        ),
        ("zoeken", "#/ontmoetingen?zoek=linzen", ".search-said"),
        (
            "ontmoeting-nieuw",
            "#/ontmoeting/nieuw",
            "[data-testid=encounter-form]",
        ),
        (
            "ontmoeting",
            "#/ontmoeting/EVENING",
            "[data-testid=encounter-page]",
        ),
        ("ontmoeting-wijzig", "#/ontmoeting/EVENING/wijzig", "#more"),
        (
            "ontmoeting-nog-een-keer",
            "#/ontmoeting/EVENING/nog-een-keer",
            "[data-testid=encounter-form]",
        ),
        ("afspraken", "#/afspraken", "[data-testid=rule-row]"),
        (
            "afspraak-nieuw",
            "#/afspraak/nieuw",
            "[data-testid=rule-form]",
        ),
        (
            "afspraak-uit",
            "#/afspraak/nieuw/uit/EVENING",
            "[data-testid=rule-form]",
        ),
        (
            "afspraak",
            "#/afspraak/RULE",
            "[data-testid=poster-picture]",
        ),
        (
            "afspraak-wijzig",
            "#/afspraak/RULE/wijzig",
            "[data-testid=rule-form]",
        ),
        ("delen", "#/delen", "[data-testid=choose-folder]"),
        (
            "laptop-erbij",
            "#/delen/laptop-erbij",
            "main h1, main button",
        ),
        ("twee-versies", "#/twee-versies", "[data-testid=versions]"),
        (
            "instellingen-ik",
            "#/instellingen/ik",
            "[data-section=ik] section",
        ),
        (
            "instellingen-mensen",
            "#/instellingen/mensen",
            "[data-section=mensen] section",
        ),
        (
            "instellingen-laptop",
            "#/instellingen/laptop",
            "[data-section=laptop] section",
        ),
        (
            "instellingen-kopie",
            "#/instellingen/kopie",
            "[data-section=kopie] section",
        ),
        (
            "instellingen-prullenbak",
            "#/instellingen/prullenbak",
            "[data-testid=bin-row]",
        ),
        (
            "instellingen-taal",
            "#/instellingen/taal",
            "[data-section=taal] section",
        ),
        (
            "instellingen-kleur",
            "#/instellingen/kleur",
            "[data-section=kleur] section",
        ),
        ("hulp", "#/hulp", "main h2"),
    ];
    let pages = pages
        .into_iter()
        .map(|(name, address, sign)| {
            let address = address.replace("EVENING", &evening).replace("RULE", &rule);
            (name, address, sign)
        })
        .collect();
    Book {
        laptop,
        stick,
        pages,
    }
}

/// What reaches beside the window: also what is cut off there, where no scroll bar tells.
const BESIDE: &str = "
    const beside = [...document.querySelectorAll('main *')].filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1);
    });
    const page = document.scrollingElement;
    return beside.map((each) => each.outerHTML.slice(0, 120)).concat(page.scrollWidth > innerWidth ? ['the page scrolls'] : [])";

async fn wide(window: &Window, place: &str) -> Option<String> {
    let beside = window.ask(BESIDE, vec![]).await;
    let none = beside.as_array().is_some_and(Vec::is_empty);
    (!none).then(|| format!("{place} reaches beside the window: {beside}"))
}

#[tokio::test]
async fn every_page_reads_well_in_light_in_dark_and_in_high_contrast() {
    let book = book();
    let window = book.laptop.open().await;
    let mut faults = Vec::new();
    window.see(&hook("picker")).await;
    faults.extend(axe::look(&window, "wie-ben-je").await);
    sit_down(&window).await;
    for theme in ["light", "dark", "contrast"] {
        window.turn_to("#/instellingen/kleur").await;
        window.click(&format!(".chip:has([value={theme}])")).await;
        window.see(&format!("html[data-theme={theme}]")).await;
        for (name, address, sign) in &book.pages {
            window.turn_to(address).await;
            window.see(sign).await;
            faults.extend(axe::look(&window, &format!("{name} ({theme})")).await);
            window.keep_picture(&format!("{theme}-{name}")).await;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(book.stick.path().exists());
}

#[tokio::test]
async fn no_page_is_wider_than_the_window_at_1366_and_at_twice_the_size() {
    let book = book();
    let window = book.laptop.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    for (width, height) in [(1366, 768), (683, 480)] {
        window.stand_at(0, width, height).await;
        for (name, address, sign) in &book.pages {
            window.turn_to(address).await;
            window.see(sign).await;
            window.stands_still().await;
            faults.extend(wide(&window, &format!("{name} at {width}")).await);
            window.keep_picture(&format!("{width}-{name}")).await;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn the_first_run_reads_well_at_every_step() {
    let laptop = Laptop::fresh("nieuw");
    let window = laptop.open().await;
    window.see(&hook("first-run")).await;
    let mut faults = axe::look(&window, "taal").await;
    faults.extend(wide(&window, "taal").await);
    window.keep_picture("eerste-keer-taal").await;
    window.click("[data-language=nl]").await;
    for way in ["found", "join", "restore"] {
        window.see("[data-step=way]").await;
        faults.extend(axe::look(&window, "hoe begin je").await);
        window.keep_picture("eerste-keer-hoe").await;
        window.click(&format!("[data-way={way}]")).await;
        window.see(&format!("[data-step={way}] form")).await;
        faults.extend(axe::look(&window, way).await);
        faults.extend(wide(&window, way).await);
        window.keep_picture(&format!("eerste-keer-{way}")).await;
        window
            .click("form .button-quiet[type=button]:last-of-type")
            .await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_page_with_a_nameless_button_and_a_thing_too_wide_is_found_out() {
    let laptop = Laptop::fresh("nieuw");
    let window = laptop.open().await;
    window.see(&hook("first-run")).await;
    let spoil = "const wide = document.createElement('button'); wide.style.cssText = 'inline-size: 3000px; display: block';
        document.querySelector('main').append(wide)";
    window.ask(spoil, vec![]).await;
    let faults = axe::look(&window, "taal").await;
    assert!(
        faults.iter().any(|fault| fault.contains("button-name")),
        "{faults:?}"
    );
    assert!(wide(&window, "taal").await.is_some());
}
