//! Photos with an evening: added with one question, looked at large, another caption, thrown away and back.

use std::fs;

use samenboek_tests::photo_file;

use crate::laptop::Laptop;
use crate::looks;
use crate::pages::{hook, sit_down};

const SHOWN: &str = "[data-testid='photo-tile'] [data-testid='photo-picture'][data-state='shown']";

#[tokio::test]
async fn two_photos_are_added_to_an_evening_looked_at_large_and_one_goes_and_comes_back() {
    let laptop = Laptop::of_amina();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    for (seed, name) in [(1, "een.png"), (2, "twee.png")] {
        fs::write(path(name), photo_file(seed, 160)).unwrap();
    }
    fs::write(path("brief.pdf"), b"%PDF-1.7").unwrap();
    let evening = laptop.evening("Samen koken");
    let window = laptop.open().await;
    sit_down(&window).await;
    let address = format!("#/ontmoeting/{evening}");
    window.turn_to(&address).await;
    window.see(&hook("photos")).await;
    let mut faults = Vec::new();

    let all = [path("een.png"), path("brief.pdf"), path("twee.png")].join("\t");
    laptop.will_point_at(all.as_ref());
    window.click(&hook("photos-add")).await;
    window.see(&hook("photo-form")).await;
    window.read("dialog[open] h2", "3 foto’s gekozen").await;
    faults.extend(looks::beside(&window, "foto's erbij").await);
    window.click("dialog[open] input[value='people']").await;
    // Nobody named yet: the reason stands beside the question.
    window.click(&hook("photos-save")).await;
    window
        .read("dialog[open] .field-error", "Zeg wie erop staan")
        .await;
    window.fill(&hook("photo-person"), "Fatma").await;
    window.click("dialog[open] [role='option']").await;
    window.read("dialog[open] .photo-names", "Fatma").await;
    window.fill(&hook("photo-caption"), "De uien").await;
    window.keep_picture("foto-vraag").await;
    looks::in_every_theme(&window, "foto-vraag", &mut faults).await;
    window.click(&hook("photos-save")).await;
    window.read(&hook("toast"), "2 foto’s toegevoegd").await;
    window.read(&hook("toast"), "nog geen toestemming").await;
    window.read(&hook("photos-refused"), "brief.pdf").await;
    window.see(SHOWN).await;
    assert_eq!(window.count(&hook("photo-tile")).await, 2);
    looks::in_every_theme(&window, "foto-rij", &mut faults).await;

    window.click(&hook("photo-tile")).await;
    window
        .see(&format!("{} [data-state='shown']", hook("photo-big")))
        .await;
    window.read(&hook("photo-big"), "1 van 2").await;
    window.type_keys("\u{e014}").await;
    window.read(&hook("photo-big"), "2 van 2").await;
    window.type_keys("\u{e012}").await;
    window.read(&hook("photo-big"), "1 van 2").await;
    looks::in_every_theme(&window, "foto-groot", &mut faults).await;
    window.click(&hook("photo-edit")).await;
    window
        .rewrite(&hook("photo-caption"), "Uien en tranen")
        .await;
    window.click(&hook("photos-save")).await;
    window.read("dialog[open] h2", "Uien en tranen").await;
    window.click(&hook("photo-throw-away")).await;
    window.read(&hook("toast"), "prullenbak").await;
    window.see_no_more("dialog[open]").await;
    assert_eq!(window.count(&hook("photo-tile")).await, 1);
    window.click(&hook("undo")).await;
    window.read(&hook("toast"), "weer zoals het was").await;
    window.keep_picture("foto-terug").await;
    window
        .see("li:nth-child(2) > [data-testid='photo-tile']")
        .await;
    // Esc closes what is large.
    window.click(&hook("photo-tile")).await;
    window.see(&hook("photo-big")).await;
    window.type_keys("\u{e00c}").await;
    window.see_no_more("dialog[open]").await;
    looks::at_twice_the_size(&window, "foto-rij", &mut faults).await;
    window.shut().await;
    assert_eq!(faults, Vec::<String>::new());
    let shown = laptop.lines(&["encounter", "photo", "list", &evening], None);
    let captions: Vec<_> = shown
        .iter()
        .map(|it| it["caption"].as_str().unwrap())
        .collect();
    assert_eq!(captions, ["Uien en tranen", "De uien"]);
}

#[tokio::test]
async fn a_photo_that_has_not_come_yet_says_so_in_its_place_and_at_delen() {
    let laptop = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let jan = Laptop::of_jan(&laptop, stick.path());
    let evening = jan.evening("Samen koken");
    let file = stick.path().join("een.png");
    fs::write(&file, photo_file(3, 280)).unwrap();
    let file = file.display().to_string();
    jan.ctl(
        &[
            "encounter",
            "photo",
            "add",
            &evening,
            "--in",
            &file,
            "--caption",
            "De uien",
        ],
        None,
    );
    jan.exchange(stick.path());
    // Somebody pulled the stick early: the text is there, the picture is not.
    for parcel in samenboek_files(&stick.path().join("samenboek")) {
        if fs::metadata(&parcel).unwrap().len() > 65_536 {
            fs::remove_file(parcel).unwrap();
        }
    }
    laptop.exchange(stick.path());
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to(&format!("#/ontmoeting/{evening}")).await;
    window.read(&hook("photo-tile"), "Nog onderweg").await;
    window.keep_picture("foto-onderweg").await;
    window.turn_to("#/delen").await;
    window
        .read(&hook("photos-awaited"), "1 foto is nog onderweg")
        .await;
    window.keep_picture("delen-foto-onderweg").await;
    window.shut().await;
}

fn samenboek_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(samenboek_files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
