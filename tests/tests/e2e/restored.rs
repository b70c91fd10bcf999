//! Thrown away by one, written in by the other: it is back on both laptops until somebody says what happens.

use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

/// Jan throws these away at home, while Amina writes in them; the stick goes round.
fn thrown_and_written(
    buurthuis: &Laptop,
    thuis: &Laptop,
    stick: &std::path::Path,
    ids: &[(&str, &str)],
) {
    for (kind, id) in ids {
        thuis.ctl(&[kind, "delete", id], None);
        buurthuis.ctl(
            &[kind, "edit", id],
            Some(&json!({"title": "Koken met de buren"})),
        );
    }
    for each in [buurthuis, thuis, buurthuis] {
        each.exchange(stick);
    }
}

fn restored(laptop: &Laptop, id: &str) -> Value {
    laptop.ctl(&["encounter", "show", id], None)["restored"].clone()
}

#[tokio::test]
async fn what_jan_threw_away_and_amina_wrote_in_is_back_and_she_keeps_one_and_throws_away_the_other()
 {
    let buurthuis = Laptop::of_amina();
    let evening = buurthuis.evening("Samen koken");
    let rule = json!({"title": "Portiek schoon", "place": "Portiek 12", "languages": ["nl"], "evaluate_on": null, "came_from": null,
        "items": [{"text": "De trap is op zaterdag schoon.", "who": "Fatma", "from": null, "until": null}]});
    let rule = buurthuis.ctl(&["rule", "add"], Some(&rule))["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let both = [("encounter", evening.as_str()), ("rule", rule.as_str())];
    thrown_and_written(&buurthuis, &thuis, stick.path(), &both);

    let window = buurthuis.open().await;
    let mut faults = Vec::new();
    sit_down(&window).await;
    window.turn_to(&format!("#/ontmoeting/{evening}")).await;
    window.read(&hook("restored"), "Jan gooide dit weg").await;
    in_every_theme(&window, "teruggezet", &mut faults).await;
    at_twice_the_size(&window, "teruggezet", &mut faults).await;
    window.click(&hook("keep-restored")).await;
    window.see_no_more(&hook("restored")).await;
    window.see(&hook("encounter-page")).await;

    window.turn_to(&format!("#/afspraak/{rule}")).await;
    window.read(&hook("restored"), "Jan gooide dit weg").await;
    in_every_theme(&window, "teruggezet-afspraak", &mut faults).await;
    window.click(&hook("throw-restored")).await;
    window.see_no_more(&hook("rule-page")).await;
    assert_eq!(window.count(&hook("rule-row")).await, 0);
    window.shut().await;

    for each in [&buurthuis, &thuis] {
        each.exchange(stick.path());
    }
    assert_eq!(thuis.encounters().len(), 1, "kept there too");
    assert_eq!(
        restored(&thuis, &evening),
        Value::Null,
        "and settled there too"
    );
    assert!(thuis.lines(&["rule", "list"], None).is_empty());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
