//! Every page, in light, in dark and in high contrast, and at twice the size: nothing to trip over, nothing cut off.

use serde_json::json;

use crate::axe;
use crate::laptop::Laptop;
use crate::looks::{beside, in_every_theme};
use crate::pages::{hook, sit_down};
use crate::window::Window;

/// A book with something on every page.
pub struct Book {
    pub laptop: Laptop,
    stick: tempfile::TempDir,
    /// Each page: its name in pictures, its address, and what shows that it stands.
    pub pages: Vec<(&'static str, String, &'static str)>,
}

pub fn book() -> Book {
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
    let home = laptop.ctl(&["laptop", "facts", "--laptop", "Thuis"], None)["id"].to_string();
    let home = home.trim_matches('"').to_owned();
    let people = laptop.lines(&["people", "list"], None);
    let person = people[0]["id"].as_str().unwrap().to_owned();
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
        (
            "laptop",
            "#/delen/laptop/LAPTOP",
            "[data-testid=laptop-page]",
        ),
        ("mensen", "#/mensen", "[data-testid=person-row]"),
        ("mens-nieuw", "#/mens/nieuw", "[data-testid=person-form]"),
        (
            "mens-wijzig",
            "#/mens/PERSON/wijzig",
            "[data-testid=person-form]",
        ),
        ("mens", "#/mens/PERSON", "[data-testid=person-page]"),
        ("inzicht", "#/inzicht", "main h2"),
        ("zaken", "#/zaken", "main h2"),
        ("zaak-nieuw", "#/zaak/nieuw", "main h2"),
        (
            "uit-een-lijst",
            "#/uit-een-lijst",
            "[data-testid=import-pick]",
        ),
        (
            "instellingen-vergeten",
            "#/instellingen/vergeten",
            "[data-section=vergeten] section",
        ),
        (
            "vergeten",
            "#/vergeten/ding/EVENING",
            "[data-testid=forget-plan]",
        ),
        (
            "boek-weghalen",
            "#/boek-weghalen",
            "[data-testid=clear-book]",
        ),
        ("wat-apart-ligt", "#/delen/apart", "[data-testid=apart]"),
        (
            "sleutel-van-het-buurthuis",
            "#/papieren-sleutel",
            "[data-testid=paper-key]",
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
            "instellingen-slot",
            "#/instellingen/slot",
            "[data-section=slot] section",
        ),
        (
            "instellingen-over",
            "#/instellingen/over",
            "[data-section=over] section",
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
        ("hulp-blad", "#/hulp/blad", "[data-testid=guide-picture]"),
        ("toegankelijkheid", "#/toegankelijkheid", "main h2"),
        ("wat-is-nieuw", "#/wat-is-nieuw", ".news-lines"),
    ];
    let pages = pages
        .into_iter()
        .map(|(name, address, sign)| {
            let address = address
                .replace("EVENING", &evening)
                .replace("RULE", &rule)
                .replace("LAPTOP", &home)
                .replace("PERSON", &person);
            (name, address, sign)
        })
        .collect();
    Book {
        laptop,
        stick,
        pages,
    }
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
async fn no_page_is_wider_than_the_window_or_cuts_its_words_at_1366_and_at_twice_the_size() {
    let book = book();
    let window = book.laptop.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    for size in [1, 2] {
        window.read_at(size).await;
        for (name, address, sign) in &book.pages {
            window.turn_to(address).await;
            window.see(sign).await;
            window.stands_still().await;
            faults.extend(beside(&window, &format!("{name} at {size} times")).await);
            window.keep_picture(&format!("{size}x-{name}")).await;
        }
    }
    faults.extend(axe::look(&window, "at twice the size").await);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn at_twice_the_size_menu_search_and_leaving_are_at_hand() {
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    window.read_at(2).await;
    touch(&window, &hook("menu")).await;
    window.see("#rail.is-open").await;
    window.keep_picture("2x-menu").await;
    touch(&window, "#rail a[href='#/afspraken']").await;
    window.read("h1", "Afspraken").await;
    touch(&window, &hook("menu")).await;
    touch(&window, "#rail a[href='#/ontmoetingen']").await;
    window.fill(&hook("search"), "koken").await;
    window.see(&hook("encounter-row")).await;
    touch(&window, &hook("status")).await;
    window.read("h1", "Delen").await;
    touch(&window, &hook("menu")).await;
    touch(&window, &hook("leave")).await;
    window.see(&hook("picker")).await;
}

/// A click where it stands: the driver itself aims beside it when the letters are larger.
async fn touch(window: &Window, css: &str) {
    window.see(css).await;
    let script = "
        const wanted = document.querySelector(arguments[0]);
        wanted.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = wanted.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        if (wanted.contains(there)) there.closest('a, button').click();
        return wanted.contains(there)";
    let reached = window.ask(script, vec![json!(css)]).await;
    assert_eq!(reached, json!(true), "{css} lies under something");
}

#[tokio::test]
async fn what_opens_on_a_page_reads_well_too() {
    let laptop = Laptop::of_amina();
    let evening = laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.click(".rail-foot button").await;
    window.see("dialog[open] [data-language=en]").await;
    in_every_theme(&window, "talen", &mut faults).await;
    window.click("dialog[open] [data-language=nl]").await;
    window.see_no_more("dialog[open]").await;

    window.turn_to("#/ontmoeting/nieuw").await;
    window.click(".more-button").await;
    window.click_words("label", "Andere dag").await;
    window.see(".calendar").await;
    in_every_theme(&window, "kalender", &mut faults).await;

    window.turn_to("#/instellingen/mensen").await;
    window.click("[data-testid=add-person]").await;
    window.click_words("label", "Met een wachtzin").await;
    window.fill(&hook("passphrase"), "koffie").await;
    window.see(".strength").await;
    in_every_theme(&window, "iemand-erbij", &mut faults).await;

    window.turn_to(&format!("#/ontmoeting/{evening}")).await;
    window.click(&hook("throw-away")).await;
    window.see(&hook("toast")).await;
    in_every_theme(&window, "toast", &mut faults).await;
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
    assert!(!beside(&window, "taal").await.is_empty());
}
