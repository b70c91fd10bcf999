//! What is about to be said of new keys. It is kept before the file of keys is written, and said behind that, so that a
//! pulled plug leaves either the old keys, or the new ones and the word about them.

use samenboek_crypto::{Deed, KeysFile, PublicKeys, Signer, Statement, Unlocked, box_for};
use samenboek_domain::ids::{SignerId, from_base32, to_base32};
use samenboek_store::Store;

use crate::error::{AppError, Result};

const KEPT: &str = "about_to_say";

/// Keeps it.
pub(crate) fn keep(store: &Store, statements: &[Vec<u8>]) -> Result<()> {
    let texts: Vec<String> = statements.iter().map(|bytes| to_base32(bytes)).collect();
    Ok(store.set_setting(KEPT, &texts.join(" "))?)
}

/// Says it, and boxes what the team's book is sealed with for those of the new keys that are at hand: this laptop reads
/// it already.
pub(crate) fn say<'a>(
    store: &Store,
    statements: &[Vec<u8>],
    new: impl IntoIterator<Item = &'a Signer>,
) -> Result<()> {
    store.extend_book(statements, &[])?;
    for new in new {
        box_team_for(store, &new.public(), new)?;
    }
    Ok(store.drop_setting(KEPT)?)
}

/// Says what was kept, when the keys that it names lie here; else the plug was pulled before that, and nothing was done.
pub(crate) fn finish(store: &Store, keys: &KeysFile, unlocked: &Unlocked) -> Result<()> {
    let Some(kept) = store.setting(KEPT)? else {
        return Ok(());
    };
    let statements: Vec<Vec<u8>> = kept.split(' ').filter_map(from_base32).collect();
    let mut here = keys.signers();
    here.insert(keys.desk());
    let names_ours = |bytes: &Vec<u8>| {
        let said = Statement::read(bytes);
        said.is_ok_and(|said| made_known(&said.deed).iter().any(|it| here.contains(it)))
    };
    if !statements.iter().any(names_ours) {
        return Ok(store.drop_setting(KEPT)?);
    }
    let (open, closed) = keys
        .open(unlocked)
        .map_err(|error| AppError::fault("folder_damaged", error))?;
    say(store, &statements, [closed.signer(), open.desk()])
}

/// What the team's book is sealed with, boxed for these keys by whoever has it: new keys of one's own by themselves.
pub(crate) fn box_team_for(store: &Store, reader: &PublicKeys, by: &Signer) -> Result<()> {
    let keys = store.book().map(|book| book.team_keys().to_vec());
    for key in keys.unwrap_or_default() {
        let boxed = box_for(&key, reader, by).map_err(|error| AppError::fault("unknown", error))?;
        store.carry(&boxed)?;
    }
    Ok(())
}

/// The new keys that a deed makes known, of those that are kept here.
fn made_known(deed: &Deed) -> Vec<SignerId> {
    if let Deed::Succeed { new, .. } = deed {
        vec![new.signer()]
    } else if let Deed::Restore { coordinators } = deed {
        coordinators.iter().map(|one| one.keys.signer()).collect()
    } else {
        Vec::new()
    }
}
