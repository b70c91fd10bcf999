//! Settings that are lists of ids or names, with a space between: read, and changed by one at a time.

use std::fmt::Display;
use std::str::FromStr;

use samenboek_store::Store;

use crate::error::Result;

/// What is listed. What does not read is passed over.
pub(crate) fn listed<T: FromStr, C: FromIterator<T>>(text: Option<String>) -> C {
    let text = text.unwrap_or_default();
    text.split(' ').filter_map(|one| one.parse().ok()).collect()
}

/// Changes such a list while nobody else does. One that stays as it is is not written.
pub(crate) fn change_list<T, C>(store: &Store, key: &str, change: impl FnOnce(&mut C)) -> Result<()>
where
    T: FromStr + Display,
    C: FromIterator<T>,
    for<'a> &'a C: IntoIterator<Item = &'a T>,
{
    store.change_setting(key, |text| {
        let before = text.clone().unwrap_or_default();
        let mut list: C = listed(text);
        change(&mut list);
        let texts: Vec<String> = (&list).into_iter().map(ToString::to_string).collect();
        let after = texts.join(" ");
        Ok((after != before).then_some(after))
    })
}
