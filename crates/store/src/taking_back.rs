//! Taking back one deed: what it changed goes back, and what others wrote meanwhile stays.

use std::collections::{BTreeMap, BTreeSet};

use automerge::Automerge;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::documents::lies_in_bin;
use crate::error::{Result, StoreError};
use crate::flat::{self, Flat, Scalar};
use crate::heads::Heads;
use crate::lists;
use crate::versions::matters;
use crate::writer::Writer;

impl Writer<'_> {
    /// Puts back what a deed changed that found the document at `before` and left it at `after`.
    ///
    /// It is written as seen at `after`: what came from elsewhere since then stands beside it, as with any two people
    /// who write at the same time. Where the deed settled several values, they stand there again; where it made
    /// several, the one from before stands alone.
    pub fn put_back(
        &mut self,
        id: DocumentId,
        before: &Heads,
        after: &Heads,
    ) -> Result<DocumentKind> {
        let kind = lists::kind_of(self.tx(), &id)?.ok_or(StoreError::NotFound(id))?;
        let then = self.look(&id, |document| Then::read(document, kind, before, after))?;
        let turns = then.settled.values().map(Vec::len).max().unwrap_or(1);
        // Each value in a change of its own, and none of them sees the others: so they stand side by side.
        for turn in 0..turns {
            self.change(kind, id, Some(after), |seen| {
                let (new, fresh) = then.written(turn, seen);
                Ok((seen.clone(), new, fresh))
            })?;
        }
        Ok(kind)
    }
}

/// How a document was, against how it is seen now.
struct Then {
    content: Flat,
    /// Several values stood there, and one does now.
    settled: BTreeMap<String, Vec<Scalar>>,
    /// One value stood there, and several do now.
    several: BTreeSet<String>,
    in_bin: bool,
    /// It lies in the bin as it is seen now.
    is_binned: bool,
}

impl Then {
    fn read(
        document: &Automerge,
        kind: DocumentKind,
        before: &Heads,
        after: &Heads,
    ) -> Result<Self> {
        let still = flat::rivals_at(document, &after.0)?;
        let stood = flat::rivals_at(document, &before.0)?;
        let several = still
            .keys()
            .filter(|key| !stood.contains_key(*key) && matters(kind, key));
        Ok(Self {
            content: flat::read(document, Some(&before.0))?,
            several: several.cloned().collect(),
            settled: stood
                .into_iter()
                .filter(|(key, _)| matters(kind, key) && !still.contains_key(key))
                .map(|(key, rivals)| (key, rivals.into_iter().map(|it| it.value).collect()))
                .collect(),
            in_bin: lies_in_bin(document, Some(&before.0))?,
            is_binned: lies_in_bin(document, Some(&after.0))?,
        })
    }

    /// What is written in this turn, and the keys that are written even when they seem to say so already.
    fn written(&self, turn: usize, seen: &Flat) -> (Flat, BTreeSet<String>) {
        let is_first = turn == 0;
        let mut new = if is_first {
            self.content.clone()
        } else {
            seen.clone()
        };
        new.maps.extend(seen.maps.iter().cloned());
        for key in seen.texts.keys() {
            new.texts.entry(key.clone()).or_default();
        }
        let mut fresh = BTreeSet::new();
        if is_first {
            fresh.extend(self.several.iter().cloned());
        }
        // Whoever writes in what lies in the bin fetches it from there: so the bin is written in each turn.
        let bin = match (self.in_bin, self.is_binned) {
            (true, _) => self.content.get("bin").cloned(),
            (false, true) => Some(Scalar::text("")),
            (false, false) => None,
        };
        match bin {
            Some(bin) => {
                new.put("bin", bin);
                fresh.insert("bin".to_owned());
            }
            // What somebody said of it beside the bin is no part of what is put back.
            None => match seen.get("bin") {
                Some(bin) => new.put("bin", bin.clone()),
                None => {
                    new.scalars.remove("bin");
                }
            },
        }
        for (key, values) in &self.settled {
            if let Some(value) = values.get(turn) {
                new.put(key.clone(), value.clone());
                fresh.insert(key.clone());
            }
        }
        (new, fresh)
    }
}
