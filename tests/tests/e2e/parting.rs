//! A laptop is lost, or put away: from the board of all laptops to the list of what remains, and a book taken off.

use std::path::Path;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

fn step(name: &str) -> String {
    format!("{}[data-step={name}] input", hook("parting-step"))
}

#[tokio::test]
async fn amina_hears_that_jans_laptop_is_lost_stops_it_and_knows_what_the_law_wants_and_what_remains()
 {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    buurthuis.evening("Samen koken");
    let _thuis = Laptop::of_jan(&buurthuis, stick.path());
    buurthuis.exchange(stick.path());
    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to("#/delen").await;
    window.see(&hook("board-part")).await;
    window.count_from_here();
    window.click(&hook("board-part")).await;
    window.read(&hook("laptop-facts"), "Jan").await;
    window.read(&hook("laptop-facts"), "1 ontmoeting").await;
    in_every_theme(&window, "laptop-weten", &mut faults).await;
    at_twice_the_size(&window, "laptop-weten", &mut faults).await;
    window.click("[data-way=lost]").await;
    window.click(".chip:has([name=was-open][value=no])").await;
    window.click(".chip:has([name=with-paper][value=no])").await;
    window.read("main", "Elke poging kost tijd").await;
    in_every_theme(&window, "laptop-kwijt", &mut faults).await;
    at_twice_the_size(&window, "laptop-kwijt", &mut faults).await;
    window.click(&hook("part-stop")).await;
    window
        .see(&format!("{}[data-state=parted]", hook("laptop-page")))
        .await;
    assert_eq!(window.interactions(), 5);
    window
        .read("main", "leest het boek niet zonder wachtzin")
        .await;
    window.read(&hook("law"), "72 uur").await;
    in_every_theme(&window, "laptop-gestopt", &mut faults).await;
    at_twice_the_size(&window, "laptop-gestopt", &mut faults).await;

    // The note is saved, and copied.
    buurthuis.will_point_at(stick.path());
    window.click(&hook("save-notice")).await;
    window.read(".saved-line", "Laptop kwijt.pdf").await;
    let pdf = std::fs::read(stick.path().join("Laptop kwijt.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    window.click(&step("tell_officer")).await;
    window
        .see(&format!("{}:checked", step("tell_officer")))
        .await;
    window.click(&hook("copy-now")).await;
    window.read(".copy-text", "klaar om te plakken").await;
    let note = window.value(&hook("copy-text")).await;
    assert!(note.contains("Laptop kwijt: Thuis"), "{note}");
    window.click(&hook("search")).await;
    window.ctrl('v').await;
    let pasted = window.value(&hook("search")).await;
    assert!(
        pasted.contains("Laptop kwijt"),
        "it can be pasted: {pasted}"
    );

    window.turn_to("#/vandaag").await;
    window
        .read(&hook("lost-card"), "Melden bij de Autoriteit")
        .await;
    window.keep_picture("laptop-kwijt-vandaag").await;
    window.shut().await;

    let people = buurthuis.lines(&["people", "list"], None);
    let jan = people.iter().find(|row| row["name"] == "Jan").unwrap();
    assert_eq!(jan["revoked"], true);
    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.click(&format!("{} a", hook("lost-card"))).await;
    window
        .see(&format!("{}:checked", step("tell_officer")))
        .await;
    window.click(&step("tell_authority")).await;
    window
        .see(&format!("{}:checked", step("tell_authority")))
        .await;
    window.turn_to("#/vandaag").await;
    window.see(&hook("new-encounter")).await;
    window.see_no_more(&hook("lost-card")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_laptop_is_put_away_and_jan_takes_the_book_off_it_after_saying_so_twice() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    buurthuis.exchange(stick.path());
    let mut faults = Vec::new();
    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/delen").await;
    window.click(&hook("board-part")).await;
    window.click("[data-way=put_away]").await;
    window.read("main", "Alles wat deze laptop tot").await;
    in_every_theme(&window, "laptop-weg", &mut faults).await;
    window.click(&hook("part-stop")).await;
    window.see(&step("clear")).await;
    window.shut().await;
    buurthuis.exchange(stick.path());
    thuis.evening("Alleen bij Jan");

    let window = thuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/laptop").await;
    window.click(&hook("clear-book-link")).await;
    window
        .read("main", "1 ding staat alleen op deze laptop")
        .await;
    in_every_theme(&window, "boek-weghalen", &mut faults).await;
    at_twice_the_size(&window, "boek-weghalen", &mut faults).await;
    window.fill(&hook("clear-word"), "weghalen").await;
    let off = format!("{}[aria-disabled=true]", hook("clear-now"));
    window.see(&off).await;
    window.click(&hook("clear-although")).await;
    window.see_no_more(&off).await;
    window.click(&hook("clear-now")).await;
    window
        .see(&format!("{}[data-state=cleared]", hook("clear-book")))
        .await;
    window.keep_picture("boek-weggehaald").await;
    for file in ["data/keys.json", "data/shared.db"] {
        assert!(!Path::new(&thuis.path(file)).exists(), "{file}");
    }
    window.click(&hook("cleared-on")).await;
    window.see(&hook("first-run")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
