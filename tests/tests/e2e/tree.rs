//! What a screen reader is told: the accessibility tree (AT-SPI) of the real window. Everything that can be pressed or filled in
//! has a name and a role, headings and landmarks stand in their order, and a form is read as it is seen.

use std::io::Write;

use serde_json::Value;

use crate::access::book;
use crate::bus::{Bus, python};
use crate::laptop::Laptop;
use crate::pages::{hook, sit_down};
use crate::until::until;
use crate::window::Window;

/// What the window tells now.
fn tree(bus: &Bus) -> Vec<Value> {
    let mut reader = python(bus).arg("-").spawn().unwrap();
    let mut script = reader.stdin.take().unwrap();
    script.write_all(include_bytes!("tree.py")).unwrap();
    drop(script);
    let told = reader.wait_with_output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    told.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The same, once the page with this title is told.
async fn told(bus: &Bus, title: &str) -> Vec<Value> {
    until(&format!("{title} in the tree"), || async {
        let tree = tree(bus);
        let page = tree.first()?["name"].as_str()?;
        page.starts_with(title).then_some(tree)
    })
    .await
}

/// What has to say what it is.
const NAMED: [&str; 12] = [
    "push button",
    "toggle button",
    "link",
    "check box",
    "radio button",
    "entry",
    "password text",
    "spin button",
    "combo box",
    "dialog",
    "image",
    "table",
];

fn role(thing: &Value) -> &str {
    thing["role"].as_str().unwrap_or_default()
}

fn name(thing: &Value) -> &str {
    thing["name"].as_str().unwrap_or_default()
}

/// What is wrong with this tree; `place` names the page.
fn faults(tree: &[Value], place: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut before = "";
    for thing in tree {
        if NAMED.contains(&role(thing)) && name(thing).trim().is_empty() {
            faults.push(format!(
                "{place}: a {} without a name, after {before}",
                role(thing)
            ));
        }
        if !name(thing).is_empty() {
            before = name(thing);
        }
        let is_vague = thing["focusable"] == true && ["section", "panel"].contains(&role(thing));
        if is_vague && name(thing).is_empty() {
            faults.push(format!(
                "{place}: something takes the focus and has no role"
            ));
        }
    }
    let headings = tree.iter().filter(|thing| role(thing) == "heading");
    let levels: Vec<u32> = headings
        .filter_map(|thing| thing["level"].as_str()?.parse().ok())
        .collect();
    if levels.iter().filter(|level| **level == 1).count() != 1 {
        faults.push(format!(
            "{place}: headings {levels:?}: not one of the first level"
        ));
    }
    let jumps = levels.windows(2).any(|two| two[1] > two[0] + 1);
    if jumps {
        faults.push(format!("{place}: headings {levels:?}: a level is skipped"));
    }
    let is_main = |thing: &Value| thing["landmark"].as_str() == Some("main");
    if tree.iter().filter(|thing| is_main(thing)).count() != 1 {
        faults.push(format!("{place}: not one main part"));
    }
    faults
}

/// The names of what can be reached in a form, in their order.
fn reached<'tree>(tree: &'tree [Value], from: &str) -> Vec<&'tree str> {
    let things = tree.iter().skip_while(|thing| name(thing) != from);
    things
        .filter(|thing| NAMED.contains(&role(thing)))
        .map(name)
        .collect()
}

async fn read(window: &Window, bus: &Bus, address: &str, sign: &str) -> Vec<Value> {
    window.turn_to(address).await;
    window.see(sign).await;
    window.stands_still().await;
    let title = window.ask("return document.title", vec![]).await;
    told(bus, title.as_str().unwrap()).await
}

#[tokio::test]
async fn every_page_is_told_to_a_screen_reader_by_name_and_role() {
    let book = book();
    let bus = Bus::start();
    let window = book.laptop.open_on(&bus.address).await;
    window.see(&hook("picker")).await;
    let mut all = faults(&told(&bus, "Wie ben je?").await, "wie-ben-je");
    sit_down(&window).await;
    for (place, address, sign) in &book.pages {
        let tree = read(&window, &bus, address, sign).await;
        all.extend(faults(&tree, place));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn an_encounter_is_read_in_the_order_in_which_it_is_seen() {
    let laptop = Laptop::of_amina();
    let bus = Bus::start();
    let window = laptop.open_on(&bus.address).await;
    sit_down(&window).await;
    let form = hook("encounter-form");
    let tree = read(&window, &bus, "#/ontmoeting/nieuw", &form).await;
    let read_out = reached(&tree, "Nieuwe ontmoeting");
    let place = |what: &str| {
        let at = read_out.iter().position(|name| name.starts_with(what));
        at.unwrap_or_else(|| panic!("{what} is not told: {read_out:?}"))
    };
    let order = ["Eten", "Vandaag", "Nieuwe gezichten", "Fijn", "Bewaar"].map(place);
    assert!(order.is_sorted(), "{read_out:?}");
    let chosen: Vec<&str> = tree
        .iter()
        .filter(|thing| thing["checked"] == true)
        .map(name)
        .collect();
    assert!(chosen.contains(&"Vandaag"), "{chosen:?}");
    window.shut().await;
}
