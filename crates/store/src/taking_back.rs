//! Taking back one deed: what it changed goes back, and what others wrote meanwhile stays.

use std::collections::{BTreeMap, BTreeSet};

use automerge::Automerge;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::documents::lies_in_bin;
use crate::error::{Result, StoreError};
use crate::flat::{self, Scalar};
use crate::heads::Heads;
use crate::lists;
use crate::versions::matters;
use crate::writer::Writer;

impl Writer<'_> {
    /// Puts back what a deed changed that found the document at `before` and left it at `after`.
    ///
    /// It is written as seen at `after`: what came from elsewhere since then stands beside it, as with any two people
    /// who write at the same time. Where the deed settled several values, they stand there again.
    pub fn put_back(
        &mut self,
        id: DocumentId,
        before: &Heads,
        after: &Heads,
    ) -> Result<DocumentKind> {
        let kind = lists::kind_of(self.tx(), &id)?.ok_or(StoreError::NotFound(id))?;
        let (then, settled, left_the_bin) = self.look(&id, |document| {
            let then = flat::read(document, Some(&before.0))?;
            let left_the_bin =
                lies_in_bin(document, Some(&before.0))? && !lies_in_bin(document, Some(&after.0))?;
            let settled = settled(document, kind, before, after)?;
            Ok((then, settled, left_the_bin))
        })?;
        let turns = settled.values().map(Vec::len).max().unwrap_or(1);
        // Each value in a change of its own, and none of them sees the others: so they stand side by side.
        for turn in 0..turns {
            self.change(kind, id, Some(after), |seen| {
                let mut new = if turn == 0 {
                    then.clone()
                } else {
                    seen.clone()
                };
                new.maps.extend(seen.maps.iter().cloned());
                let mut fresh = BTreeSet::new();
                if let Some(bin) = then.get("bin").filter(|_| left_the_bin) {
                    new.put("bin", bin.clone());
                    fresh.insert("bin".to_owned());
                }
                for (key, values) in &settled {
                    if let Some(value) = values.get(turn) {
                        new.put(key.clone(), value.clone());
                        fresh.insert(key.clone());
                    }
                }
                Ok((seen.clone(), new, fresh))
            })?;
        }
        Ok(kind)
    }
}

/// The keys in which several values stood before, and one after.
fn settled(
    document: &Automerge,
    kind: DocumentKind,
    before: &Heads,
    after: &Heads,
) -> Result<BTreeMap<String, Vec<Scalar>>> {
    let mut settled = BTreeMap::new();
    let still = flat::rivals_at(document, &after.0)?;
    for (key, rivals) in flat::rivals_at(document, &before.0)? {
        if matters(kind, &key) && !still.contains_key(&key) {
            let values = rivals.into_iter().map(|rival| rival.value).collect();
            settled.insert(key, values);
        }
    }
    Ok(settled)
}
