//! A laptop joins over the network: six digits told aloud, three pictures on both screens, and nobody in when they differ.

use std::path::Path;

use serde_json::json;

use crate::laptop::{Laptop, PASSPHRASE};
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, sit_down};
use crate::until::until;
use crate::window::Window;

const NAME: &str = ".form-column:first-child > .field:first-of-type input";

fn join(state: &str) -> String {
    format!("{}[data-state={state}]", hook("join"))
}

fn letting(state: &str) -> String {
    format!("{}[data-state={state}]", hook("let-in"))
}

fn trouble(code: &str) -> String {
    format!("{}[data-code={code}]", hook("join-trouble"))
}

/// Jan says who he is at his new laptop: what one's own laptop is called stands there by itself.
async fn ask_to_join(window: &Window) {
    window.click("[data-language=nl]").await;
    window.click("[data-way=join]").await;
    window.fill(NAME, "Jan").await;
    window.fill_and_enter(&hook("passphrase"), PASSPHRASE).await;
    window.see(&join("asked")).await;
}

/// The digits on the newcomer's screen, as they are read aloud.
async fn digits(window: &Window) -> String {
    let shown = window.see(&hook("join-digits")).await;
    let digits = shown.attr("aria-label").await.unwrap().unwrap();
    digits.replace(' ', "")
}

/// Other digits than those of before.
async fn new_digits(window: &Window, before: &str) -> String {
    until("new digits", || async {
        let shown = window.text(&hook("join-digits")).await?;
        let now: String = shown.chars().filter(char::is_ascii_digit).collect();
        (now.len() == 6 && now != before).then_some(now)
    })
    .await
}

async fn pictures(window: &Window) -> String {
    let shown = window.see(&hook("join-pictures")).await;
    shown.attr("data-pictures").await.unwrap().unwrap()
}

/// Where the newcomer waits: its screen shows it for the other to type.
async fn address(window: &Window) -> String {
    let port = until("a port that it waits on", || async {
        window
            .see(&hook("join"))
            .await
            .attr("data-port")
            .await
            .ok()?
    })
    .await;
    format!("127.0.0.1:{port}")
}

/// Amina rings with these digits, whatever stands there already.
async fn ring(window: &Window, digits: &str) {
    window.rewrite(&hook("join-digits"), digits).await;
    window.click(&hook("let-in-ring")).await;
}

/// Digits that may be somebody's: of ten endings one checks.
fn other_digits(digits: &str) -> String {
    let front: u32 = digits[..5].parse().unwrap();
    (0..10)
        .map(|last| format!("{:05}{last}", (front + 1) % 100_000))
        .find(|it| samenboek_crypto::check_digits(it))
        .unwrap()
}

#[tokio::test]
async fn t3_a_new_laptop_joins_with_six_digits_in_nine_interactions() {
    let buurthuis = Laptop::of_amina();
    buurthuis.evening("Samen koken");
    let thuis = Laptop::fresh("thuis");
    let (amina, jan) = (buurthuis.open().await, thuis.open().await);
    for (at, window) in [(0, &amina), (683, &jan)] {
        window.stand_at(at, 683, 768).await;
        window.count_from_here();
    }
    ask_to_join(&jan).await;
    let told = digits(&jan).await;
    jan.keep_picture("meedoen-wifi-wacht").await;

    sit_down(&amina).await;
    amina.click(&hook("laptop-add")).await;
    amina.see(&hook("request-row")).await;
    amina.keep_picture("laptop-erbij-gevonden").await;
    amina.fill_and_enter(&hook("join-digits"), &told).await;
    assert_eq!(pictures(&amina).await, pictures(&jan).await);
    amina.keep_picture("laptop-erbij-plaatjes").await;
    jan.keep_picture("meedoen-wifi-plaatjes").await;
    amina.click(&hook("pictures-yes")).await;
    jan.click(&hook("pictures-yes")).await;
    jan.see(&join("sheet")).await;
    amina.see(&letting("in")).await;
    let (hers, his) = (amina.interactions(), jan.interactions());
    println!("T3: {hers} + {his} interactions");
    assert!(hers + his <= 9, "{hers} at Amina's, {his} at Jan's");
    amina.keep_picture("laptop-erbij-binnen").await;

    // The book comes by itself while he keeps his sheet: nobody presses anything for that.
    jan.see(&format!("{}[data-state=here]", hook("book-comes")))
        .await;
    jan.read(&hook("book-comes"), "Je kreeg").await;
    jan.keep_picture("meedoen-blad-boek-komt").await;
    jan.click(".form-foot .button-primary").await;
    jan.see(&hook("desk")).await;
    jan.turn_to("#/ontmoetingen").await;
    jan.read("main", "Samen koken").await;
    amina.turn_to("#/delen").await;
    amina
        .see(&format!(
            "{}[data-name=\"Laptop van Jan\"][data-state=also_there]",
            hook("board-row")
        ))
        .await;
}

#[tokio::test]
async fn a_wrong_code_joins_nobody_and_so_do_other_pictures_at_either_side() {
    let buurthuis = Laptop::of_amina();
    let thuis = Laptop::fresh("thuis");
    let (amina, jan) = (buurthuis.open().await, thuis.open().await);
    let mut faults = Vec::new();
    ask_to_join(&jan).await;
    let first = digits(&jan).await;
    in_every_theme(&jan, "meedoen-wifi", &mut faults).await;
    at_twice_the_size(&jan, "meedoen-wifi", &mut faults).await;
    from_the_right_in_long_words(&jan, "meedoen-wifi", &mut faults).await;
    sit_down(&amina).await;
    amina.turn_to("#/delen/laptop-erbij").await;
    amina.see(&hook("request-row")).await;
    in_every_theme(&amina, "laptop-erbij-wifi", &mut faults).await;
    at_twice_the_size(&amina, "laptop-erbij-wifi", &mut faults).await;
    from_the_right_in_long_words(&amina, "laptop-erbij-wifi", &mut faults).await;

    ring(&amina, &other_digits(&first)).await;
    amina
        .read(".field-error", "De cijfers waren niet goed.")
        .await;
    jan.see(&trouble("wrong_digits")).await;
    let second = new_digits(&jan, &first).await;
    jan.keep_picture("meedoen-wifi-nieuwe-cijfers").await;

    // By the address on the other screen it goes as well.
    amina.click("[name=newcomer][value=address]").await;
    amina
        .fill(&hook("near-address"), &address(&jan).await)
        .await;
    ring(&amina, &second).await;
    assert_eq!(pictures(&amina).await, pictures(&jan).await);
    in_every_theme(&amina, "laptop-erbij-plaatjes", &mut faults).await;
    in_every_theme(&jan, "meedoen-wifi-plaatjes", &mut faults).await;
    at_twice_the_size(&jan, "meedoen-wifi-plaatjes", &mut faults).await;
    from_the_right_in_long_words(&jan, "meedoen-wifi-plaatjes", &mut faults).await;
    at_twice_the_size(&amina, "laptop-erbij-plaatjes", &mut faults).await;
    from_the_right_in_long_words(&amina, "laptop-erbij-plaatjes", &mut faults).await;
    amina.click(&hook("pictures-no")).await;
    amina.see(&trouble("pictures_differed")).await;
    jan.see(&trouble("other_pictures")).await;
    let third = new_digits(&jan, &second).await;

    amina.see(&hook("request-row")).await;
    ring(&amina, &third).await;
    pictures(&jan).await;
    jan.click(&hook("pictures-no")).await;
    jan.see(&join("gone")).await;
    in_every_theme(&jan, "meedoen-niemand-binnen", &mut faults).await;
    amina.see(&trouble("other_pictures")).await;
    amina.keep_picture("laptop-erbij-andere-plaatjes").await;
    jan.click(&hook("join-again")).await;
    jan.see(&hook("first-run")).await;
    amina.turn_to("#/instellingen/mensen").await;
    amina.see(&hook("person-tile")).await;
    assert_eq!(amina.count(&hook("person-tile")).await, 1, "nobody is in");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn nobody_waits_and_the_screen_says_what_to_look_at() {
    let buurthuis = Laptop::of_amina();
    let amina = buurthuis.open().await;
    sit_down(&amina).await;
    amina.turn_to("#/delen/laptop-erbij").await;
    amina.see(&hook("near-address")).await;
    amina.read("main", "We vinden geen nieuwe laptop.").await;
    let mut faults = Vec::new();
    in_every_theme(&amina, "laptop-erbij-niemand", &mut faults).await;
    at_twice_the_size(&amina, "laptop-erbij-niemand", &mut faults).await;
    from_the_right_in_long_words(&amina, "laptop-erbij-niemand", &mut faults).await;
    let some = other_digits("000000");
    for (address, words) in [
        (" ", "nog leeg"),
        ("192.168.1", "geen adres van een laptop"),
        ("127.0.0.1:9", "antwoordt niet"),
    ] {
        amina.rewrite(&hook("near-address"), address).await;
        ring(&amina, &some).await;
        amina.read(".field-error", words).await;
    }
    // A slip shows before anybody is rung.
    amina.rewrite(&hook("near-address"), "127.0.0.1:9").await;
    ring(&amina, "123456").await;
    amina.read(".field-error", "kunnen niet kloppen").await;
    // The stick is one click away.
    amina.click(&hook("by-stick")).await;
    amina.see(&hook("choose-folder")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Jan lets in a second laptop of his own, by stick and without the window.
fn second_of_jan(thuis: &Laptop, name: &'static str, stick: &Path) -> Laptop {
    let second = Laptop::fresh(name);
    let (request, answer) = (second.path("request"), second.path("answer"));
    let words = [
        "join", "request", "--person", "Jan", "--laptop", name, "--class", "personal", "--out",
        &request,
    ];
    let asked = second.ctl(&words, None);
    let digits = asked["digits"].as_str().unwrap();
    let words = [
        "join",
        "approve",
        "--request",
        &request,
        "--digits",
        digits,
        "--mine",
        "--out",
        &answer,
    ];
    thuis.ctl(&words, None);
    second.ctl(&["join", "finish", "--answer", &answer], None);
    second.exchange(stick);
    second
}

#[tokio::test]
async fn amina_confirms_one_laptop_that_jan_let_in_himself_and_refuses_the_other() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let werk = second_of_jan(&thuis, "werk", stick.path());
    second_of_jan(&thuis, "zolder", stick.path());
    buurthuis.exchange(stick.path());
    let mut faults = Vec::new();

    let jan = werk.open().await;
    sit_down(&jan).await;
    jan.turn_to("#/delen").await;
    jan.see(&hook("waits-here")).await;
    in_every_theme(&jan, "delen-wacht-zelf", &mut faults).await;
    // What is not confirmed yet lets nobody in.
    jan.turn_to("#/delen/laptop-erbij").await;
    jan.see(&hook("near-address")).await;
    jan.fill(&hook("near-address"), "127.0.0.1:9").await;
    ring(&jan, &other_digits("000000")).await;
    jan.read(&hook("refusal"), "bevestigde jouw laptop nog")
        .await;
    jan.shut().await;

    let amina = buurthuis.open().await;
    sit_down(&amina).await;
    amina.turn_to("#/delen").await;
    let card = |name: &str| format!("{}[data-name={name}]", hook("waiting-laptop"));
    amina
        .read(&card("werk"), "Laptop van Jan wacht op jou")
        .await;
    in_every_theme(&amina, "delen-wacht-op-jou", &mut faults).await;
    at_twice_the_size(&amina, "delen-wacht-op-jou", &mut faults).await;
    from_the_right_in_long_words(&amina, "delen-wacht-op-jou", &mut faults).await;
    amina
        .click(&format!("{} {}", card("werk"), hook("confirm-laptop")))
        .await;
    amina.see_no_more(&card("werk")).await;
    amina
        .click(&format!("{} {}", card("zolder"), hook("refuse-laptop")))
        .await;
    amina.see_no_more(&card("zolder")).await;
    amina
        .see(&format!(
            "{}[data-name=zolder][data-state=stopped]",
            hook("board-row")
        ))
        .await;
    amina.shut().await;
    buurthuis.exchange(stick.path());
    werk.exchange(stick.path());
    let jan = werk.open().await;
    sit_down(&jan).await;
    jan.turn_to("#/delen").await;
    jan.see(&hook("near")).await;
    assert_eq!(jan.count(&hook("waits-here")).await, 0);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn amina_lets_in_her_own_second_laptop_and_one_of_somebody_of_the_team() {
    let buurthuis = Laptop::of_amina();
    let words = ["people", "add", "--person", "Bart", "--role", "host"];
    buurthuis.ctl(&words, None);
    let (thuis, barts) = (Laptop::fresh("thuis"), Laptop::fresh("bart"));
    let amina = buurthuis.open().await;
    sit_down(&amina).await;
    for (laptop, person, whose) in [(&thuis, "Amina", "mine"), (&barts, "Bart", "of")] {
        let newcomer = laptop.open().await;
        newcomer.click("[data-language=nl]").await;
        newcomer.click("[data-way=join]").await;
        newcomer.fill(NAME, person).await;
        newcomer
            .fill_and_enter(&hook("passphrase"), PASSPHRASE)
            .await;
        newcomer.see(&join("asked")).await;
        amina.turn_to("#/delen/laptop-erbij").await;
        amina.see(&hook("request-row")).await;
        amina.click(&format!("[name=whose][value={whose}]")).await;
        if whose == "of" {
            amina.click(&format!("{} input", hook("whose-of"))).await;
            amina.keep_picture("laptop-erbij-van-wie").await;
        }
        amina
            .fill_and_enter(&hook("join-digits"), &digits(&newcomer).await)
            .await;
        amina.see(&letting("pictures")).await;
        amina.click(&hook("pictures-yes")).await;
        newcomer.click(&hook("pictures-yes")).await;
        newcomer.see(&join("sheet")).await;
        amina.see(&letting("in")).await;
        newcomer.click(".form-foot .button-primary").await;
        newcomer.see(&hook("desk")).await;
        amina.turn_to("#/vandaag").await;
        newcomer.shut().await;
    }
    amina.shut().await;
    let people = buurthuis.lines(&["people", "list"], None);
    let told: Vec<_> = people
        .iter()
        .map(|person| (&person["name"], &person["laptops"]))
        .collect();
    let aminas = json!(["Buurthuis", "Laptop van Amina"]);
    assert_eq!(
        told,
        [
            (&json!("Amina"), &aminas),
            (&json!("Bart"), &json!(["Laptop van Bart"]))
        ]
    );
}
