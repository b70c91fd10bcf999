//! Laptops that are no more: cleared, or fallen off a bicycle. Whoever did not hear of it goes on telling what they said
//! to have, and cannot know better. What they did not have, they never said.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::Authority;
use samenboek_domain::ids::{CircleId, DocumentId, SignerId};
use samenboek_store::Held;

use crate::eye::History;
use crate::laptops::Machine;
use crate::model::CaseWord;
use crate::world::World;

/// A laptop as it was when it ended.
pub struct Ended {
    /// Its name.
    pub name: String,
    desk: SignerId,
    histories: BTreeMap<DocumentId, History>,
    forgot: BTreeSet<DocumentId>,
    held: Vec<Held>,
}

impl World {
    /// This laptop is about to end.
    pub fn remembers_as_it_is(&mut self, who: usize) {
        let machine = &self.machines[who];
        let mut histories = machine.histories.clone();
        for (document, apart) in machine.eye().kept_apart() {
            histories.entry(document).or_default().extend(apart);
        }
        self.ended.push(Ended {
            name: machine.name.clone(),
            desk: machine.desk(),
            histories,
            forgot: machine.forgot.clone(),
            held: machine.eye().store.held().unwrap(),
        });
    }
}

impl Ended {
    /// Whether whoever knows this much did not hear of the end.
    pub fn goes_on_for(&self, authority: &Authority) -> bool {
        let desk = authority.enrolment(&self.desk);
        desk.is_some_and(|it| it.is_active())
    }

    /// Whether these changes of the document stood there, or had gone from there on purpose.
    pub fn had(&self, changes: &History, id: &DocumentId) -> bool {
        let here = self.histories.get(id);
        self.forgot.contains(id) || here.is_some_and(|here| changes.is_subset(here))
    }

    /// Whether the parcel lay there in which this was written.
    pub fn held(&self, circle: &CircleId, word: &CaseWord) -> bool {
        self.held.iter().any(|held| word.lies_in(circle, held))
    }
}

impl CaseWord {
    /// Whether this is the parcel in which it was written.
    pub fn lies_in(&self, circle: &CircleId, held: &Held) -> bool {
        held.circle == *circle
            && held.signer == self.signer
            && (held.from..=held.to).contains(&self.number)
    }
}

impl Machine {
    /// Whether the parcel lies here in which this was written.
    pub fn holds(&self, circle: &CircleId, word: &CaseWord) -> bool {
        if self.name.is_empty() {
            return false;
        }
        let held = self.eye().store.held().unwrap();
        held.iter().any(|held| word.lies_in(circle, held))
    }
}
