//! Somebody was let in by who had no access any more: what she sees, what a coordinator sees, and how it is put right.

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};

#[tokio::test]
async fn zohra_was_let_in_in_vain_and_amina_lets_her_in_again_with_one_tap() {
    let buurthuis = Laptop::of_amina();
    let (stick, karins) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let karin = Laptop::of_member(&buurthuis, stick.path(), "Karin", "karin", "coordinator");
    for each in [&karin, &buurthuis, &karin] {
        each.exchange(stick.path());
    }
    buurthuis.ctl(&["people", "revoke", "--person", "Karin"], None);
    // Karin has not heard of it yet.
    let zohra = Laptop::of_member(&karin, karins.path(), "Zohra", "boven", "volunteer");
    zohra.evening("Thee bij Zohra");
    for each in [&buurthuis, &zohra, &buurthuis] {
        each.exchange(stick.path());
    }
    let mut faults = Vec::new();

    let hers = zohra.open().await;
    sit_down(&hers).await;
    let callout = format!("{}[data-state=let_in_in_vain]", hook("standing"));
    hers.read(&callout, "Karin liet je binnen").await;
    in_every_theme(&hers, "voor-niets-binnen", &mut faults).await;
    at_twice_the_size(&hers, "voor-niets-binnen", &mut faults).await;
    hers.shut().await;

    let window = buurthuis.open().await;
    sit_down(&window).await;
    let card = hook("stranded-card");
    window.read(&card, "Zohra doet nog niet mee").await;
    window.read(&card, "Karin liet Zohra binnen").await;
    window
        .read(&card, "Het werk van Zohra ligt hier klaar")
        .await;
    in_every_theme(&window, "opnieuw-binnenlaten", &mut faults).await;
    at_twice_the_size(&window, "opnieuw-binnenlaten", &mut faults).await;
    window.count_from_here();
    window.click(&hook("stranded-let-in")).await;
    window.read(&hook("toast"), "doet nu mee").await;
    assert_eq!(window.interactions(), 1);
    window.see_no_more(&card).await;
    window.turn_to("#/ontmoetingen").await;
    window.read("main", "Thee bij Zohra").await;
    window.shut().await;

    for each in [&buurthuis, &zohra] {
        each.exchange(stick.path());
    }
    let hers = zohra.open().await;
    sit_down(&hers).await;
    assert_eq!(hers.count(&hook("standing")).await, 0);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn whoever_was_stopped_on_her_own_laptop_is_told_so_in_plain_words() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    for each in [&thuis, &buurthuis] {
        each.exchange(stick.path());
    }
    buurthuis.ctl(&["people", "revoke", "--person", "Jan"], None);
    for each in [&buurthuis, &thuis] {
        each.exchange(stick.path());
    }
    let jan = thuis.open().await;
    sit_down(&jan).await;
    let callout = format!("{}[data-state=stopped]", hook("standing"));
    jan.read(&callout, "Een coördinator stopte je toegang")
        .await;
    jan.keep_picture("toegang-gestopt").await;
    jan.turn_to("#/delen").await;
    jan.read(&callout, "Schrijven kan niet meer").await;
}

#[tokio::test]
async fn of_two_laptops_with_the_same_keys_one_says_that_it_got_new_ones_and_the_other_what_to_do()
{
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    let copy = thuis.copied("kopie");
    thuis.evening("Soep");
    copy.evening("Taart");
    // Only Jan hears of it so far.
    for each in [&copy, &thuis] {
        each.exchange(stick.path());
    }
    let mut faults = Vec::new();
    let jan = thuis.open().await;
    sit_down(&jan).await;
    let callout = hook("standing");
    jan.read(&callout, "Er is een kopie van deze laptop").await;
    in_every_theme(&jan, "kopie-nieuwe-sleutels", &mut faults).await;
    jan.click(&hook("copy-known")).await;
    jan.see_no_more(&callout).await;
    jan.shut().await;
    for each in [&thuis, &copy] {
        each.exchange(stick.path());
    }
    let other = copy.open().await;
    sit_down(&other).await;
    other
        .read(&callout, "Een andere laptop heeft dezelfde sleutels")
        .await;
    in_every_theme(&other, "kopie-oude-sleutels", &mut faults).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
