//! What the paper is about to say, for when the plug is pulled between the keys and the ledger.

use samenboek_crypto::{Deed, Statement};
use samenboek_domain::ids::{SignerId, from_base32, to_base32};
use samenboek_store::Store;

use crate::error::Result;
use crate::house::Rooms;

const PENDING: &str = "paper_pending";

pub(super) fn keep(store: &Store, statements: &[Vec<u8>]) -> Result<()> {
    let texts: Vec<String> = statements.iter().map(|bytes| to_base32(bytes)).collect();
    Ok(store.set_setting(PENDING, &texts.join(" "))?)
}

pub(super) fn forget(store: &Store) -> Result<()> {
    Ok(store.drop_setting(PENDING)?)
}

/// Says what was about to be said, when the keys that it names are here; else the plug was pulled before that, and
/// nothing was done.
pub(crate) fn finish_paper(rooms: &Rooms) -> Result<()> {
    let Some(text) = rooms.store.setting(PENDING)? else {
        return Ok(());
    };
    let statements: Vec<Vec<u8>> = text.split(' ').filter_map(from_base32).collect();
    let here: Vec<SignerId> = rooms
        .keys()
        .enrolments()
        .iter()
        .map(|slot| slot.signer)
        .collect();
    let names_ours = statements.iter().any(|bytes| match Statement::read(bytes) {
        Ok(statement) => named(&statement.deed).any(|signer| here.contains(&signer)),
        Err(_) => false,
    });
    if names_ours {
        rooms.store.extend_book(&statements, &[])?;
    }
    forget(&rooms.store)
}

fn named(deed: &Deed) -> impl Iterator<Item = SignerId> {
    let coordinators = if let Deed::Restore { coordinators } = deed {
        coordinators.as_slice()
    } else {
        &[]
    };
    coordinators.iter().map(|one| one.keys.signer())
}
