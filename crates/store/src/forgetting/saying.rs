//! What the ledger says of encounters of which only the names go, and of what stands for them.

use std::collections::BTreeSet;

use samenboek_crypto::{Authority, Forgotten};
use samenboek_domain::encounter::{nameless_of, names_go};
use samenboek_domain::forgetting::lies_inside;
use samenboek_domain::ids::DocumentId;

use crate::book::Book;

impl Book {
    /// How many statements that count say that this goes as far as it does: what was said to leave an encounter without its
    /// names does not count once that is forgotten too, and what is said of what stands for it counts for it.
    pub fn said_forgotten(&self, what: &Forgotten) -> usize {
        let said = &self.authority;
        if only_names(said, what) {
            return said.said_forgotten(what);
        }
        let whole = |one: &Forgotten| {
            let only_names = word(one).map_or(0, |word| said.said_forgotten(&word));
            said.said_forgotten(one).saturating_sub(only_names)
        };
        chain(said, what).iter().map(whole).sum()
    }

    /// What stands for this encounter, or is to, where it was said that its names go.
    pub fn stand_for(&self, encounter: &DocumentId) -> Vec<DocumentId> {
        let mut found = Vec::new();
        let mut last = *encounter;
        while names_went(&self.authority, &Forgotten::Document(last)) {
            last = nameless_of(&last);
            found.push(last);
        }
        found
    }
}

/// What is said beside an encounter of which only the names go, and beside what lies in a closed circle.
pub(super) fn words(said: &BTreeSet<Forgotten>) -> BTreeSet<Forgotten> {
    let beside = |what| word(what).into_iter().chain(inside(what));
    said.iter().flat_map(beside).collect()
}

/// What is said beside a document of a closed circle.
pub(super) fn inside(what: &Forgotten) -> Option<Forgotten> {
    match what {
        Forgotten::Document(document) => Some(Forgotten::Document(lies_inside(document))),
        Forgotten::Circle(_) => None,
    }
}

/// Whether something stays of an encounter, without names.
pub(super) fn only_names(said: &Authority, what: &Forgotten) -> bool {
    chain(said, what)
        .last()
        .is_some_and(|last| names_went(said, last))
}

/// This, and what stands for it once its names went, as far as that is forgotten too.
fn chain(said: &Authority, what: &Forgotten) -> Vec<Forgotten> {
    let mut chain = vec![*what];
    let mut last = *what;
    while let Forgotten::Document(document) = last
        && names_went(said, &last)
    {
        last = Forgotten::Document(nameless_of(&document));
        if said.said_forgotten(&last) == 0 {
            break;
        }
        chain.push(last);
    }
    chain
}

fn names_went(said: &Authority, what: &Forgotten) -> bool {
    word(what).is_some_and(|word| said.said_forgotten(&word) > 0)
}

fn word(what: &Forgotten) -> Option<Forgotten> {
    match what {
        Forgotten::Document(document) => Some(Forgotten::Document(names_go(document))),
        Forgotten::Circle(_) => None,
    }
}
