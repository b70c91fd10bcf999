//! Without a mouse, in Dutch and in Arabic: coming back, another language in the middle of a form, an evening, and an agreement
//! that is signed and printed.

use fantoccini::key::Key;
use serde_json::json;

use crate::case_agreements::{Table, page, party, text};
use crate::laptop::{Laptop, PASSPHRASE};
use crate::pages::hook;
use crate::window::Window;

/// The tags with which everything here is done.
const TONGUES: [&str; 2] = ["nl", "ar"];
/// So many arrows lead through any group.
const MOST_ARROWS: usize = 12;

async fn key(window: &Window, key: Key) {
    window.type_keys(&char::from(key).to_string()).await;
}

/// The tab key as far as this, and Enter.
async fn enter(window: &Window, css: &str) {
    window.see(css).await;
    window.tab_to(css).await;
    key(window, Key::Enter).await;
}

/// The tab key as far as this field, and letters.
async fn write(window: &Window, css: &str, letters: &str) {
    window.tab_to(css).await;
    window.type_keys(letters).await;
}

/// The tab key as far as this group of round choices, and arrows as far as this one.
async fn choose(window: &Window, group: &str, value: &str) {
    window.tab_to(group).await;
    window.type_keys(" ").await;
    for _ in 0..MOST_ARROWS {
        let here = "const here = document.activeElement; return here.checked && here.value === arguments[0]";
        if window.ask(here, vec![json!(value)]).await == json!(true) {
            return;
        }
        key(window, Key::Down).await;
    }
    panic!("no arrow leads to {value} in {group}");
}

/// The passphrase of the one who is alone on the first screen.
async fn come_in(window: &Window) {
    window.see(&hook("passphrase")).await;
    write(window, &hook("passphrase"), PASSPHRASE).await;
    key(window, Key::Enter).await;
    window.see(&hook("new-encounter")).await;
}

/// Arrows from the first of the faces to the one with this name.
async fn face(window: &Window, name: &str) {
    window.see(&hook("face")).await;
    window.tab_to(&hook("face")).await;
    let from_the_right = "return document.documentElement.dir === 'rtl'";
    let onwards = if window.ask(from_the_right, vec![]).await == json!(true) {
        Key::Left
    } else {
        Key::Right
    };
    for _ in 0..MOST_ARROWS {
        let here = "return document.activeElement.textContent.includes(arguments[0])";
        if window.ask(here, vec![json!(name)]).await == json!(true) {
            key(window, Key::Enter).await;
            return;
        }
        window.type_keys(&char::from(onwards).to_string()).await;
    }
    panic!("no arrow leads to {name}");
}

#[tokio::test]
async fn fatma_comes_back_by_three_pictures_without_a_mouse() {
    for tag in TONGUES {
        let laptop = Laptop::of_amina();
        laptop.speaks(tag);
        laptop.ctl(
            &["people", "add", "--person", "Fatma", "--role", "volunteer"],
            None,
        );
        let window = laptop.open().await;
        come_in(&window).await;
        window.ctrl('l').await;
        face(&window, "Fatma").await;
        window.see(&hook("new-encounter")).await;
        window.turn_to("#/instellingen/ik").await;
        enter(&window, &format!("button{}", hook("quick-set"))).await;
        for picture in ["bike", "moon", "cat"] {
            enter(
                &window,
                &format!("{}[data-picture={picture}]", hook("quick-picture")),
            )
            .await;
        }
        enter(&window, &hook("quick-save")).await;
        window.see(&hook("toast")).await;
        window.ctrl('l').await;
        face(&window, "Fatma").await;
        window.see(&hook("quick-entry")).await;
        let first = "return document.activeElement.dataset.testid";
        let first = window.ask(first, vec![]).await;
        assert_eq!(first, "quick-picture", "the focus goes to the pictures");
        for picture in ["bike", "moon", "cat"] {
            enter(
                &window,
                &format!("{}[data-picture={picture}]", hook("quick-picture")),
            )
            .await;
        }
        window.see(&hook("new-encounter")).await;
        window.shut().await;
    }
}

#[tokio::test]
async fn an_evening_is_recorded_in_arabic_and_the_language_changes_on_the_way_without_a_mouse() {
    const SENTENCE: &str = "Wout leerde Fatma linzensoep koken.";
    let laptop = Laptop::of_amina();
    laptop.speaks("ar");
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    come_in(&window).await;
    window.ctrl('n').await;
    window.see(&hook("encounter-form")).await;
    window.tab_to("[name=activity]").await;
    window.type_keys(" ").await;
    for name in ["Fatma", "Wout"] {
        window.tab_to_face(name).await;
        window.type_keys(" ").await;
    }
    window.tab_to(&format!("{} input", hook("new-faces"))).await;
    key(&window, Key::Up).await;
    key(&window, Key::Up).await;
    window.tab_to("[name=tone]").await;
    window.type_keys(" ").await;
    write(&window, &hook("note"), SENTENCE).await;
    for (tag, direction) in [("nl", "ltr"), ("ar", "rtl")] {
        enter(&window, &hook("language-open")).await;
        enter(&window, &format!("dialog[open] [data-language='{tag}']")).await;
        window
            .see(&format!("html[lang='{tag}'][dir={direction}]"))
            .await;
        window.see_no_more("dialog[open]").await;
        assert_eq!(window.value(&hook("note")).await, SENTENCE);
    }
    window.keep_picture("ar-zonder-muis").await;
    window.ctrl(char::from(Key::Enter)).await;
    window.see(&hook("toast")).await;
    window.see(&hook("encounter-page")).await;
    window.shut().await;
}

#[tokio::test]
async fn three_points_are_written_signed_and_printed_without_a_mouse() {
    let table = Table::new();
    let window = table.karin.open().await;
    come_in(&window).await;
    enter(&window, "a[href='#/afspraken']").await;
    enter(&window, ".section-tabs a[href='#/zaken']").await;
    enter(&window, &format!("{} a", hook("case-row"))).await;
    enter(&window, &hook("new-agreement")).await;
    window.see(&hook("agreement-form")).await;
    choose(&window, "[name=second]", "tr").await;
    let points = [
        ("Na tien uur sloffen.", "Saat ondan sonra terlik."),
        ("Victor veegt op maandag.", "Victor pazartesi süpürür."),
        ("De fiets staat in de kelder.", "Bisiklet bodrumda durur."),
    ];
    for (place, (dutch, turkish)) in (1..).zip(points) {
        write(&window, &text(place, 0), dutch).await;
        write(&window, &text(place, 1), turkish).await;
        let group = format!(
            ":nth-child({place} of {}) [type=radio]",
            hook("agreement-item")
        );
        choose(&window, &group, &table.seats[place % 2]).await;
    }
    window.keep_picture("afspraak-zonder-muis").await;
    window.ctrl('s').await;
    window.see(&page("draft")).await;
    for (seat, name) in table.seats.iter().zip(["Sema", "Victor"]) {
        enter(
            &window,
            &format!("{} {}", party(seat), hook("agreement-sign-now")),
        )
        .await;
        choose(&window, "[name=sign-way]", "typed").await;
        write(&window, &hook("agreement-name"), name).await;
        enter(&window, &hook("agreement-sign-save")).await;
        window
            .see(&format!("{}[data-signed=true]", party(seat)))
            .await;
    }
    window.see(&page("signed")).await;
    enter(&window, &hook("agreement-print")).await;
    window.read(&hook("toast"), "printer").await;
    window.shut().await;
}
