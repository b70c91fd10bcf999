//! A laptop's own settings, when two change one at the same moment.

use samenboek_store::StoreError;

use crate::kit::{JAN, Laptop};

#[test]
fn what_two_add_to_one_setting_at_the_same_moment_is_all_in_it() {
    let jan = Laptop::of(JAN);
    let store = jan.store();
    let add = |who: &str| {
        for number in 0..40 {
            let added = store.change_setting("list", |text| {
                let text = text.unwrap_or_default();
                Ok::<_, StoreError>(Some(format!("{text} {who}{number}")))
            });
            added.unwrap();
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| add("stick"));
        scope.spawn(|| add("network"));
    });
    let list = store.setting("list").unwrap().unwrap();
    assert_eq!(list.split_whitespace().count(), 80);
}

#[test]
fn a_setting_stays_as_it_is_when_the_change_is_refused_or_there_is_none() {
    let jan = Laptop::of(JAN);
    let store = jan.store();
    store.set_setting("list", "soep").unwrap();
    let refused = store.change_setting("list", |_| Err(StoreError::NothingToChoose));
    assert_eq!(refused.unwrap_err().code(), "nothing_to_choose");
    store
        .change_setting("list", |_| Ok::<_, StoreError>(None))
        .unwrap();
    assert_eq!(store.setting("list").unwrap().as_deref(), Some("soep"));
}
