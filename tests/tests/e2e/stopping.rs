//! A coordinator ends somebody's access, after reading what that does and what it cannot do.

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

fn person(name: &str, rest: &str) -> String {
    format!("{}[data-name={name}]{rest}", hook("person-tile"))
}

#[tokio::test]
async fn amina_ends_jans_access_and_cannot_end_that_of_the_last_coordinator() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    // His card comes with his first exchange.
    buurthuis.exchange(stick.path());
    let mut faults = Vec::new();
    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/mensen").await;

    window
        .click(&person("Amina", " [data-testid=stop-access]"))
        .await;
    window.click(&hook("stop-access-yes")).await;
    window
        .see(&format!("{}[data-code=last_coordinator]", hook("refusal")))
        .await;

    window
        .click(&person("Jan", " [data-testid=stop-access]"))
        .await;
    window
        .read(".stop-access", "kunnen we niet terughalen")
        .await;
    window
        .see_no_more(&format!(".stop-access {}", hook("refusal")))
        .await;
    in_every_theme(&window, "toegang-stoppen", &mut faults).await;
    at_twice_the_size(&window, "toegang-stoppen", &mut faults).await;
    window.click(&hook("stop-access-yes")).await;
    window.see(&person("Jan", "[data-revoked]")).await;
    assert_eq!(
        window
            .count(&person("Jan", " [data-testid=stop-access]"))
            .await,
        0
    );
    in_every_theme(&window, "toegang-gestopt", &mut faults).await;
    window.shut().await;

    buurthuis.evening("Zonder Jan");
    buurthuis.exchange(stick.path());
    let _ = thuis.lines(
        &["exchange", "--folder", &stick.path().display().to_string()],
        None,
    );
    assert!(
        thuis.encounters().is_empty(),
        "what is new stays closed there"
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
