//! The book is saved as a file from the window: without names unless somebody says so, and it is known afterwards.

use std::fs;

use serde_json::json;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

#[tokio::test]
async fn somebody_saves_the_book_for_excel_without_names_and_then_as_a_package_with_them() {
    let laptop = Laptop::of_amina();
    let drawer = tempfile::tempdir().unwrap();
    let draft = json!({"title": "Samen koken", "happened_on": "2025-11-20", "attendance": {"named": ["Kwikstaart"], "counted": 3}});
    laptop.ctl(&["encounter", "add"], Some(&draft));
    let window = laptop.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to("#/instellingen/bestand").await;
    window
        .read(&hook("exports"), "Dit bestand is niet op slot")
        .await;
    in_every_theme(&window, "opslaan-als-bestand", &mut faults).await;
    at_twice_the_size(&window, "opslaan-als-bestand", &mut faults).await;
    // Somebody thinks better of it: nothing was saved, and nothing is said.
    laptop.will_point_at(std::path::Path::new(""));
    window.click(&hook("export-now")).await;
    window.stands_still().await;
    assert_eq!(window.count(&hook("export-done")).await, 0);
    laptop.will_point_at(drawer.path());
    window.click(&hook("export-now")).await;
    window
        .read(&hook("export-done"), "Opgeslagen: 1 bestand")
        .await;
    window.read(&hook("export-notes"), "zonder namen").await;
    window
        .click("label:has(input[name=format][value=datapackage])")
        .await;
    window
        .click(&format!("label:has({})", hook("export-names")))
        .await;
    window
        .read(&hook("exports"), "Vraag je af of het nodig is")
        .await;
    laptop.will_point_at(drawer.path());
    window.click(&hook("export-now")).await;
    window.read(&hook("export-done"), "bestanden").await;
    window.read(&hook("export-notes"), "met namen").await;
    window.keep_picture("opgeslagen-als-bestand").await;
    window.shut().await;
    let mut names: Vec<String> = fs::read_dir(drawer.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names[1].ends_with(".xlsx"), "{names:?}");
    let folder = drawer.path().join(&names[0]);
    assert!(folder.join("datapackage.json").exists());
    let people = fs::read_to_string(folder.join("people.csv")).unwrap();
    assert!(people.contains("Kwikstaart"));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
