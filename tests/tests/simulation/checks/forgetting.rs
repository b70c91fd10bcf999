//! What is forgotten goes everywhere, comes back from nowhere, and whoever says that it is gone speaks the truth.

use std::collections::BTreeSet;

use samenboek_crypto::{Authority, authenticate_late, open};
use samenboek_domain::ids::DocumentId;

use crate::eye::Eye;
use crate::laptops::Machine;
use crate::world::World;

impl World {
    /// What went from this laptop does not come back to it while it counts as forgotten.
    pub fn what_went_stays_away(&mut self, who: usize) {
        if self.model.forgotten.is_empty() {
            return;
        }
        let machine = &mut self.machines[who];
        let authority = machine.eye().authority();
        for document in &self.model.forgotten {
            let here = machine.histories.contains_key(document);
            if !authority.forgot_document(document) {
                // Whoever forgot it had gone: it comes back from whoever has it, now this and then that. Until all of it is
                // there again nobody elsewhere can know.
                let went = machine.went.get(document).cloned().unwrap_or_default();
                if here && machine.forgot.contains(document) && machine.keeps(&went, document) {
                    machine.forgot.remove(document);
                }
            } else if here {
                let went = machine.forgot.contains(document);
                assert!(!went, "{document} came back to {}", machine.name);
            } else {
                machine.forgot.insert(*document);
            }
        }
    }

    /// What the brake still holds somewhere.
    pub fn held_somewhere(&self, readers: &[usize]) -> BTreeSet<DocumentId> {
        let machines = readers.iter().map(|who| &self.machines[*who]);
        let held = machines.flat_map(|machine| machine.house().held_forgets().unwrap());
        held.map(|status| status.id.parse().unwrap()).collect()
    }

    /// Everybody who reads forgot it, and says so only where nothing of it lies.
    pub fn what_is_forgotten_is_gone(&self, readers: &[usize], authority: &Authority) {
        for who in readers {
            let machine = &self.machines[*who];
            for status in machine.house().forgotten().unwrap() {
                if status.kind == "circle" {
                    continue;
                }
                let document: DocumentId = status.id.parse().unwrap();
                assert!(authority.forgot_document(&document), "nobody forgot it");
                if status.held {
                    continue;
                }
                let here = machine.histories.contains_key(&document);
                assert!(!here, "{document} still stands on {}", machine.name);
                let lies = machine.eye().lies_in_a_parcel(&document);
                assert!(
                    !(status.gone_here && lies),
                    "{} says that {document} is gone, and it lies there",
                    machine.name
                );
                let awaited: BTreeSet<&str> =
                    status.awaited.iter().map(|it| it.laptop.as_str()).collect();
                for other in readers
                    .iter()
                    .filter(|it| *it != who)
                    .map(|it| &self.machines[*it])
                {
                    let said = !awaited.contains(other.name.as_str()) && self.is_told_apart(other);
                    assert!(
                        !(said && other.eye().lies_in_a_parcel(&document)),
                        "{} takes {document} for gone from {}",
                        machine.name,
                        other.name
                    );
                }
            }
        }
    }

    /// Of laptops that there were twice, nobody knows which one spoke.
    fn is_told_apart(&self, machine: &Machine) -> bool {
        !self.copied.contains(&machine.name)
            && !self.ended.iter().any(|ended| ended.name == machine.name)
    }
}

impl Eye {
    /// Whether a parcel here that the team can open holds something of the document.
    fn lies_in_a_parcel(&self, document: &DocumentId) -> bool {
        self.store.extend_book(&[], &[]).unwrap();
        let book = self.store.book().unwrap();
        let held = self.store.held().unwrap().into_iter();
        let mut opened = held.filter_map(|held| {
            let sealed = self.parcel(&held.name)?;
            let key = book.epoch_key(&sealed.header().epoch)?;
            let authentic = authenticate_late(sealed, &book.authority).ok()?;
            Some(open(authentic, &key).ok()?.into_inner())
        });
        opened.any(|parcel| {
            parcel
                .entries
                .iter()
                .any(|entry| entry.document == *document)
        })
    }
}
