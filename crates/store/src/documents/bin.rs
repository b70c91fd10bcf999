//! What a document's history says of the bin: thrown away, or back because somebody wrote in it meanwhile.
//!
//! Whoever throws away means what was there to be seen. So a document lies in the bin only while every change in it
//! lies in the past of a bin that stands. A bin change is seen by whatever comes after it, so that no change but a
//! standing bin may be the last: the heads alone tell, and they are the same on every laptop, whatever came first.

use automerge::{Automerge, ChangeHash, ROOT, ReadDoc, Value};
use samenboek_domain::ids::DocumentId;

use super::{Recorded, read_recorded};
use crate::Store;
use crate::error::Result;
use crate::flat::{self, Flat};

/// Whether the document lies in the bin, as it is or as it was at `heads`.
pub(crate) fn lies_in_bin(document: &Automerge, heads: Option<&[ChangeHash]>) -> Result<bool> {
    let standing = standing(document, heads)?;
    let thrown_away = !standing.is_empty() && standing.iter().all(|bin| bin.is_thrown_away);
    let is_standing = |head: &ChangeHash| standing.iter().any(|bin| bin.change == *head);
    let nothing_beside = match heads {
        Some(heads) => heads.iter().all(is_standing),
        None => document.get_heads().iter().all(is_standing),
    };
    Ok(thrown_away && nothing_beside)
}

/// The common keys of a document, judged by its history.
pub(crate) fn judged(document: &Automerge, content: &Flat) -> Result<Recorded> {
    let said = read_recorded(content);
    if said.bin.is_none() || lies_in_bin(document, None)? {
        return Ok(said);
    }
    // Who fetched it from the bin settled it. Else nobody has looked at it yet.
    let unsettled = standing(document, None)?
        .iter()
        .all(|bin| bin.is_thrown_away);
    Ok(Recorded {
        bin: None,
        restored: said.bin.filter(|_| unsettled),
        ..said
    })
}

impl Store {
    /// Who wrote a document first, and whether it lies in the bin.
    pub fn recorded(&self, id: &DocumentId) -> Result<Recorded> {
        self.look(id, |document| {
            judged(document, &flat::read(document, None)?)
        })
    }
}

/// One of the values that stand under `bin`.
struct Standing {
    is_thrown_away: bool,
    change: ChangeHash,
}

fn standing(document: &Automerge, heads: Option<&[ChangeHash]>) -> Result<Vec<Standing>> {
    let values = match heads {
        Some(heads) => document.get_all_at(ROOT, "bin", heads)?,
        None => document.get_all(ROOT, "bin")?,
    };
    Ok(values
        .into_iter()
        .filter_map(|(value, id)| {
            Some(Standing {
                is_thrown_away: is_thrown_away(&value),
                change: document.hash_for_opid(&id)?,
            })
        })
        .collect())
}

fn is_thrown_away(value: &Value<'_>) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty())
}
