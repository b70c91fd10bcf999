//! What is planned goes along in any calendar, and a sheet to sign in on is ready before anybody comes.

use samenboek_app::Words;
use samenboek_tests::Neighbourhood;
use serde_json::json;

fn dutch() -> Words {
    Words::parse("nl", include_str!("../../../ui/locales/nl/paper.ftl")).unwrap()
}

#[test]
fn a_planned_evening_keeps_its_id_in_a_calendar_and_says_when_it_changed() {
    let brug = Neighbourhood::of(1, 91);
    let marga = &brug.laptops[0];
    marga.record(json!({"title": "Geweest", "happened_on": "2026-01-02"}));
    let soup = marga.record(json!({"title": "Soep; met brood", "happened_on": "2027-03-05", "starts_at": "19:30", "ends_at": "22:00", "place": "Portiek 12"}));
    let calendar = || {
        let called = |row: &samenboek_app::PlannedRow| row.title.clone();
        marga.house().planned_calendar(&dutch(), &called).unwrap()
    };
    let before = calendar();
    assert_eq!(
        before.matches("BEGIN:VEVENT").count(),
        1,
        "what has been is not planned"
    );
    assert!(before.contains(&format!("UID:{soup}@samenboek")));
    assert!(before.contains("SUMMARY:Soep\\; met brood"));
    assert_eq!(before, calendar());
    marga.patch(&soup, json!({"starts_at": "20:00"}));
    let sequence = |calendar: &str| -> u32 {
        let line = calendar
            .lines()
            .find_map(|line| line.strip_prefix("SEQUENCE:"));
        line.unwrap().trim().parse().unwrap()
    };
    assert!(sequence(&calendar()) > sequence(&before));
    marga.house().throw_away(&soup).unwrap();
    assert!(!calendar().contains("BEGIN:VEVENT"));
}

#[test]
fn a_sheet_to_sign_in_on_expects_whoever_came_to_this_series_and_nobody_else() {
    let brug = Neighbourhood::of(1, 92);
    let marga = &brug.laptops[0];
    marga.record(json!({"title": "Soep", "happened_on": "2026-11-20", "series": "Soep", "attendance": {"named": ["Fatma", "Jan van den Berg"]}}));
    let tea = marga.record(json!({"title": "Thee", "happened_on": "2026-11-27", "series": "Soep"}));
    let sheet = marga.house().sign_in_sheet(&tea, "Thee", &dutch()).unwrap();
    assert!(sheet.starts_with(b"%PDF"));
    assert_eq!(
        sheet,
        marga.house().sign_in_sheet(&tea, "Thee", &dutch()).unwrap()
    );
    let alone = marga.record(json!({"title": "Thee", "happened_on": "2026-11-27"}));
    let empty = marga
        .house()
        .sign_in_sheet(&alone, "Thee", &dutch())
        .unwrap();
    assert_ne!(empty, sheet, "nobody else of the centre is expected");
}
