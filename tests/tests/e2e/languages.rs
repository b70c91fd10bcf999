//! Another language in the middle of the work, every page in Arabic, and what a household, a case and aftercare look like in it.

use std::fs;

use serde_json::{Value, json};

use crate::access::book;
use crate::axe;
use crate::case_agreements::{Table, page as agreement_page, party, responsible, text};
use crate::cases::{NEIGHBOUR, Street, TOLD, chip, page};
use crate::laptop::Laptop;
use crate::looks::beside;
use crate::pages::{hook, one_more, sit_down, tile};
use crate::pseudo;
use crate::window::Window;

/// Every page is looked at with `--all`; else one of so many.
const SAMPLE: usize = 4;

fn is_looked_at(place: usize) -> bool {
    std::env::var_os("SAMENBOEK_EVERY_PAGE").is_some() || place.is_multiple_of(SAMPLE)
}

/// Waits until the page says that it is in this language.
async fn speaks(window: &Window, tag: &str, direction: &str) {
    window
        .see(&format!("html[lang='{tag}'][dir={direction}]"))
        .await;
}

/// Another language by the button, from a page of the book.
async fn switch(window: &Window, tag: &str, direction: &str) {
    window.click(&hook("language-open")).await;
    window
        .click(&format!("dialog[open] [data-language='{tag}']"))
        .await;
    speaks(window, tag, direction).await;
    window.see_no_more("dialog[open]").await;
}

/// How long the window needs from the click to the page in the other language, in milliseconds.
pub async fn time_of_switch(window: &Window, tag: &str) -> f64 {
    window.click(&hook("language-open")).await;
    window
        .see(&format!("dialog[open] [data-language='{tag}']"))
        .await;
    let script = "
        const [tag, done] = arguments;
        const began = performance.now();
        new MutationObserver((_, watching) => {
            if (document.documentElement.lang !== tag) return;
            watching.disconnect();
            requestAnimationFrame(() => done(performance.now() - began));
        }).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
        document.querySelector(`dialog[open] [data-language='${tag}']`).click();";
    let took = window.client.execute_async(script, vec![json!(tag)]).await;
    window.see_no_more("dialog[open]").await;
    took.unwrap().as_f64().unwrap()
}

/// Whether the window fetched this font.
async fn has_font(window: &Window, family: &str) -> bool {
    window.stands_still().await;
    let script = "return [...document.fonts].some((each) => each.status === 'loaded' && each.family.replaceAll('\"', '') === arguments[0])";
    window.ask(script, vec![json!(family)]).await == json!(true)
}

#[tokio::test]
async fn half_an_evening_stays_as_it_is_while_somebody_reads_it_in_arabic_and_comes_back() {
    const SENTENCE: &str = "Wout leerde Fatma linzensoep koken.";
    let laptop = Laptop::of_amina();
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    window.click(&hook("new-encounter")).await;
    window.click(&tile("activity", "meal")).await;
    window.click(&one_more("new-faces")).await;
    window.click(&one_more("new-faces")).await;
    window.click(&tile("tone", "positive")).await;
    window.fill(&hook("note"), SENTENCE).await;
    let kept = || async {
        let faces = format!("{} input", hook("new-faces"));
        assert_eq!(window.value(&hook("note")).await, SENTENCE);
        assert_eq!(window.value(&faces).await, "2");
        window
            .see(&format!("{}:has(:checked)", tile("activity", "meal")))
            .await;
        window
            .see(&format!("{}:has(:checked)", tile("tone", "positive")))
            .await;
    };
    window
        .ask(
            "window.__form = document.querySelector('[data-testid=encounter-form]')",
            vec![],
        )
        .await;

    window.count_from_here();
    switch(&window, "ar", "rtl").await;
    let there = window.interactions();
    kept().await;
    assert!(has_font(&window, "IBM Plex Sans Arabic").await);
    let rail = "const rail = document.querySelector('#rail').getBoundingClientRect(); return rail.left > innerWidth / 2";
    assert_eq!(
        window.ask(rail, vec![]).await,
        json!(true),
        "the rail stands on the right"
    );
    window.keep_picture("ar-midden-in-een-formulier").await;

    window.count_from_here();
    switch(&window, "nl", "ltr").await;
    let back = window.interactions();
    kept().await;
    let same = "return window.__form === document.querySelector('[data-testid=encounter-form]')";
    assert_eq!(
        window.ask(same, vec![]).await,
        json!(true),
        "it is the very same form"
    );
    println!("T12: {there} to Arabic, {back} back");
    assert!(there <= 3 && back <= 3);

    for tag in ["uk", "tr", "pl", "ar", "en", "nl", "ar", "nl"] {
        let took = time_of_switch(&window, tag).await;
        println!("to {tag}: {took:.0} ms");
        kept().await;
        if tag == "uk" {
            assert!(has_font(&window, "Noto Sans").await, "Cyrillic");
            window.keep_picture("uk-formulier").await;
        }
    }
    window.shut().await;
}

#[tokio::test]
async fn the_language_is_of_whoever_sits_there_and_the_first_screen_has_its_own() {
    let laptop = Laptop::of_amina();
    let window = laptop.open().await;
    window.see(&hook("picker")).await;
    switch(&window, "tr", "ltr").await;
    sit_down(&window).await;
    speaks(&window, "tr", "ltr").await;
    switch(&window, "ar", "rtl").await;
    window.click(&hook("leave")).await;
    window.see(&hook("picker")).await;
    speaks(&window, "tr", "ltr").await;
    window.keep_picture("tr-wie-ben-je").await;
    sit_down(&window).await;
    speaks(&window, "ar", "rtl").await;
    window.shut().await;
    let window = laptop.open().await;
    speaks(&window, "tr", "ltr").await;
    window.shut().await;
}

#[tokio::test]
async fn every_page_reads_well_in_arabic() {
    let book = book();
    book.laptop.speaks("ar");
    let window = book.laptop.open().await;
    speaks(&window, "ar", "rtl").await;
    let mut faults = axe::look(&window, "ar wie-ben-je").await;
    sit_down(&window).await;
    for (place, (name, address, sign)) in book.pages.iter().enumerate() {
        if !is_looked_at(place) {
            continue;
        }
        window.turn_to(address).await;
        window.see(sign).await;
        faults.extend(axe::look(&window, &format!("ar {name}")).await);
        faults.extend(beside(&window, &format!("ar {name}")).await);
        window.keep_picture(&format!("ar-{name}")).await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn no_page_cuts_its_words_in_a_language_that_is_nearly_half_as_long_again() {
    let book = book();
    pseudo::speaks(&book.laptop);
    let window = book.laptop.open().await;
    speaks(&window, pseudo::TAG, "rtl").await;
    let mut faults = beside(&window, "pseudo wie-ben-je").await;
    sit_down(&window).await;
    for (name, address, sign) in &book.pages {
        window.turn_to(address).await;
        window.see(sign).await;
        faults.extend(beside(&window, &format!("pseudo {name}")).await);
        window.keep_picture(&format!("pseudo-{name}")).await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn a_language_from_a_file_is_read_at_once_and_goes_again() {
    let laptop = Laptop::of_amina();
    let font = fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ui/fonts/NotoSans-Regular.ttf"
    ))
    .unwrap();
    let pack = json!({
        "samenboek": "language pack", "version": 1, "tag": "so", "name": "Soomaali",
        "words": {"shell.ftl": "today = Maanta\nlanguage = Luqad\n"},
        "fonts": {"NotoSans-Regular.ttf": data_encoding::BASE64.encode(&font)},
    });
    let (good, bad) = (laptop.path("so.json"), laptop.path("bad.json"));
    fs::write(&good, pack.to_string()).unwrap();
    fs::write(&bad, "<script>alert(1)</script>").unwrap();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/taal").await;
    window
        .see(&format!("{} [data-standing=unchecked]", hook("languages")))
        .await;
    window.stands_still().await;
    window.keep_picture("talen-in-instellingen").await;
    laptop.will_point_at(bad.as_ref());
    window.click(&hook("language-add")).await;
    window
        .see(&format!("{}[data-code=language_no_pack]", hook("refusal")))
        .await;
    laptop.will_point_at(good.as_ref());
    window.click(&hook("language-add")).await;
    window.see(&hook("language-added")).await;
    let missing = window.ask("return Number(document.querySelector('[data-testid=language-added]').dataset.missing) > 1000", vec![]).await;
    assert_eq!(missing, json!(true));
    window.click("[data-section=taal] [data-language=so]").await;
    speaks(&window, "so", "ltr").await;
    window.read("#rail", "Maanta").await;
    window.read("#rail", "Ontmoetingen").await;
    assert!(has_font(&window, "Samenboek from a file").await);
    window.keep_picture("taal-uit-een-bestand").await;
    window.click(&hook("language-remove")).await;
    speaks(&window, "nl", "ltr").await;
    window.read("#rail", "Vandaag").await;
    window.shut().await;
    let listed = laptop.lines(&["language", "list"], None);
    assert!(
        listed.iter().all(|line| line["standing"] != "from_file"),
        "{listed:?}"
    );
}

#[tokio::test]
async fn a_report_is_taken_in_and_given_to_two_in_arabic() {
    let street = Street::new();
    street.karin.speaks("ar");
    let window = street.karin.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.turn_to("#/zaken").await;
    window.count_from_here();
    window.click(&hook("new-case")).await;
    window.click(&chip("kinds", "noise_people")).await;
    window.fill(&hook("case-first-name"), "فاطمة").await;
    window.fill(&hook("case-first-address"), "Portiek 12").await;
    window.fill(&hook("case-second-name"), NEIGHBOUR).await;
    window.fill(&hook("case-summary"), TOLD).await;
    look(&window, "ar-zaak-formulier", &mut faults).await;
    window.click(&hook("save")).await;
    window.see(&page("reported")).await;
    window.click(&hook("case-assign-begin")).await;
    for place in [1, 2] {
        let mediator = format!("{} label:nth-of-type({place})", hook("case-assign"));
        window.click(&mediator).await;
    }
    window.click(&hook("case-assign-save")).await;
    window.see(&page("assigned")).await;
    println!("T4 in Arabic: {} from the list", window.interactions());
    assert!(window.interactions() <= 20);
    look(&window, "ar-zaak", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn three_points_are_agreed_and_signed_in_arabic_and_three_weeks_later_somebody_asks() {
    let table = Table::new();
    table.karin.speaks("ar");
    let window = table.karin.open().await;
    window.count_from_here();
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.click("a[href='#/afspraken']").await;
    window.click(".section-tabs a[href='#/zaken']").await;
    window.click(&format!("{} a", hook("case-row"))).await;
    window.click(&hook("new-agreement")).await;
    window.see(&hook("agreement-form")).await;
    window.click("label:has([name=second][value=tr])").await;
    for place in 1..=3 {
        window.fill(&text(place, 0), "Na tien uur sloffen.").await;
        window
            .fill(&text(place, 1), "Saat ondan sonra terlik.")
            .await;
        let seat = &table.seats[usize::from(place == 2)];
        window.click(&responsible(place, seat)).await;
    }
    look(&window, "ar-afspraak-maken", &mut faults).await;
    window.click(&hook("save")).await;
    window.see(&agreement_page("draft")).await;
    for seat in &table.seats {
        window
            .click(&format!("{} {}", party(seat), hook("agreement-sign-now")))
            .await;
        window.draw(&hook("ink-pad")).await;
        window.click(&hook("agreement-sign-save")).await;
        window
            .see(&format!("{}[data-signed=true]", party(seat)))
            .await;
    }
    window.see(&agreement_page("signed")).await;
    window.click(&hook("agreement-print")).await;
    window.see(&hook("toast")).await;
    println!("T5 in Arabic: {} from the picker", window.interactions());
    assert!(window.interactions() <= 30);
    look(&window, "ar-afspraak-getekend", &mut faults).await;
    window.shut().await;

    table.step("agreements");
    let window = table.karin.open().await;
    sit_down(&window).await;
    window.see(&hook("due-case")).await;
    look(&window, "ar-vandaag", &mut faults).await;
    window
        .turn_to(&format!("#/zaak/{}/nazorg", table.case))
        .await;
    window.count_from_here();
    for (place, said) in [(1, "kept"), (2, "partly")] {
        let face = format!(
            ":nth-child({place} of {}) label:has([value={said}])",
            hook("aftercare-item")
        );
        window.click(&face).await;
    }
    look(&window, "ar-nazorg", &mut faults).await;
    window.click(&hook("save")).await;
    window
        .see(&format!("{} [data-said=partly]", hook("aftercare-answers")))
        .await;
    println!("T7 in Arabic: {} from the page", window.interactions());
    assert!(window.interactions() <= 4);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

async fn look(window: &Window, name: &str, faults: &mut Vec<String>) {
    assert_eq!(direction(window).await, json!("rtl"));
    faults.extend(axe::look(window, name).await);
    faults.extend(beside(window, name).await);
    window.keep_picture(name).await;
}

async fn direction(window: &Window) -> Value {
    window
        .ask("return document.documentElement.dir", vec![])
        .await
}
