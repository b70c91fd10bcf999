//! Newcomers who were let in by stick and have not been heard of since: their enrolment comes from themselves. Until
//! then they may connect, so that it can come this way. What they get is sealed; it is what lies on the stick as well.

use std::collections::BTreeSet;

use samenboek_domain::ids::{from_base32, to_base32};
use samenboek_store::{Book, Store};
use samenboek_sync::lan::LanKey;

use crate::error::{AppError, Result};

const SETTING: &str = "lan_expected";
/// Whoever was let in longest ago has to come by stick.
const MOST: usize = 16;

/// Expects the laptop with this network key.
pub(crate) fn expect(store: &Store, key: LanKey) -> Result<()> {
    store.change_setting(SETTING, |text| {
        let mut keys = kept(text);
        keys.retain(|known| *known != key);
        keys.push(key);
        let keys = keys.iter().rev().take(MOST).rev();
        let texts: Vec<String> = keys.map(|key| to_base32(&key.0)).collect();
        Ok::<_, AppError>(Some(texts.join(" ")))
    })?;
    store.ring();
    Ok(())
}

/// Whoever is expected and does not stand in the ledger. Once there, the ledger alone decides.
pub(super) fn expected(store: &Store, book: &Book) -> Result<BTreeSet<LanKey>> {
    let stands = |key: &LanKey| {
        let mut enrolments = book.authority.enrolments();
        enrolments.any(|enrolment| enrolment.keys.lan == key.0)
    };
    let keys = kept(store.setting(SETTING)?).into_iter();
    Ok(keys.filter(|key| !stands(key)).collect())
}

fn kept(text: Option<String>) -> Vec<LanKey> {
    let text = text.unwrap_or_default();
    let keys = text.split(' ').filter_map(from_base32);
    keys.filter_map(|bytes| bytes.try_into().ok().map(LanKey))
        .collect()
}
