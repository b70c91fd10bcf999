//! How long somebody waits: for the first picture of the window, for her book, for another language. W10 of the measures:
//! `cargo xtask test --step table` names the books and a release build; otherwise this passes by.

use std::path::{Path, PathBuf};

use samenboek_tests::note;
use serde_json::json;

use crate::driver::program;
use crate::languages::time_of_switch;
use crate::laptop::{Laptop, PASSPHRASE};
use crate::locks::{CODE, picture, sets_a_code};
use crate::pages::{hook, leave, sit_down};
use crate::window::Window;

const TIMES: usize = 5;
const SIZES: [usize; 3] = [100, 10_000, 100_000];

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

/// Milliseconds from a deed in the page until `css` was painted. The deed is the form of the field `at`, or a click on it.
async fn until_painted(window: &Window, at: &str, css: &str) -> f64 {
    const DEED: &str = "
        const [at, css, done] = arguments;
        const began = performance.now();
        const look = (watching) => {
            if (!document.querySelector(css)) return;
            watching.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
        };
        new MutationObserver((_, watching) => look(watching)).observe(document.body, { childList: true, subtree: true });
        const found = document.querySelector(at);
        if (found.matches('input')) found.form.requestSubmit();
        else found.click();";
    window.see(at).await;
    let took = window
        .client
        .execute_async(DEED, vec![json!(at), json!(css)])
        .await;
    took.unwrap().as_f64().unwrap()
}

async fn empty_window(empty: &Path) {
    for rep in 1..=TIMES {
        let laptop = Laptop::fresh("leeg");
        let window = Window::of(laptop.driver(), "leeg", empty).await;
        window.see("p").await;
        let painted = window.painted_after(empty).await;
        note(
            "W10 empty",
            &json!({"rep": rep, "painted_ms": painted.round()}),
        );
        window.shut().await;
    }
}

async fn with_a_book(books: &Path, count: usize) {
    let laptop = Laptop::with_book("boek", &books.join(count.to_string()));
    let app = program("SAMENBOEK_APP", "samenboek");
    for rep in 1..=TIMES {
        let window = laptop.open().await;
        window.see(&hook("picker")).await;
        let picker = window.painted_after(&app).await;
        window.fill(&hook("passphrase"), PASSPHRASE).await;
        let list = until_painted(&window, &hook("passphrase"), &hook("new-encounter")).await;
        note(
            "W10",
            &json!({"n": count, "rep": rep, "picker_ms": picker.round(), "list_ms": list}),
        );
        note("W10 unlock", &json!({"n": count, "took_ms": list}));
        window.shut().await;
    }
}

async fn coming_back_and_another_language() {
    let laptop = Laptop::of_amina();
    laptop.ctl(
        &["people", "add", "--person", "Fatma", "--role", "volunteer"],
        None,
    );
    let window = laptop.open().await;
    sit_down(&window).await;
    leave(&window).await;
    window.click_words("button", "Fatma").await;
    window.see(&hook("new-encounter")).await;
    sets_a_code(&window).await;
    for _ in 0..TIMES {
        leave(&window).await;
        window.click_words("button", "Fatma").await;
        for name in &CODE[..2] {
            window.click(&picture(name)).await;
        }
        let took = until_painted(&window, &picture(CODE[2]), &hook("leave")).await;
        note("W10 return", &json!({"took_ms": took}));
    }
    window.turn_to("#/vandaag").await;
    // The first time a language is fetched; from then on it is there.
    for tag in ["en", "ar", "nl", "uk", "nl", "ar", "nl"] {
        let took = time_of_switch(&window, tag).await;
        note("W10 language", &json!({"tag": tag, "took_ms": took}));
    }
    window.shut().await;
}

#[tokio::test]
async fn how_long_somebody_waits_is_measured_where_books_are_named() {
    let (Some(books), Some(empty)) = (named("SAMENBOEK_BENCH_BOOKS"), named("SAMENBOEK_EMPTY"))
    else {
        return;
    };
    empty_window(&empty).await;
    for count in SIZES {
        with_a_book(&books, count).await;
    }
    coming_back_and_another_language().await;
}
