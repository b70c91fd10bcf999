//! "Ook op …", "alleen hier" and what is said to be missing elsewhere: never false, whatever happened before.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use samenboek_app::{House, LaptopState};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::ended::Ended;
use crate::eye::History;
use crate::laptops::Machine;
use crate::world::World;

impl World {
    /// These laptops changed: what they say must be so.
    pub fn has_changed(&mut self, changed: &[usize]) {
        for who in changed {
            if !self.machines[*who].gone {
                self.what_went_stays_away(*who);
                self.says_only_what_is_so(*who);
            }
        }
    }

    fn says_only_what_is_so(&self, who: usize) {
        let machine = &self.machines[who];
        let house = machine.house();
        let status = house.status().unwrap();
        let things: Vec<(&DocumentId, DocumentKind)> = machine
            .histories
            .keys()
            .filter_map(|id| Some((id, *self.model.kinds.get(id)?)))
            .collect();
        // Judging a ledger is dear, and seldom asked for.
        let authority = LazyCell::new(|| machine.eye().authority());
        // Laptops that are no more, and this one did not hear of it.
        let gone_unheard = |name: Option<&str>| -> Vec<&Ended> {
            let all = self.ended.iter();
            let of_name = all.filter(|ended| name.is_none_or(|name| ended.name == name));
            of_name
                .filter(|ended| ended.goes_on_for(&authority))
                .collect()
        };
        let board = house.board().unwrap().into_iter();
        let all_there: Vec<String> = board
            .filter(|row| row.state == LaptopState::AlsoThere)
            .map(|row| row.name)
            .collect();
        for (id, kind) in &things {
            let mut told: BTreeSet<String> = also_on(house, id, *kind).into_iter().collect();
            told.extend(all_there.iter().cloned());
            let others = status.laptops.iter().filter(|laptop| !laptop.me);
            let complete = others.filter(|laptop| laptop.missing == 0);
            told.extend(complete.map(|laptop| laptop.name.clone()));
            told.remove("");
            for name in told {
                let has_it = self
                    .others(who)
                    .any(|other| other.name == name && other.has_all(machine, id));
                let had_it = || {
                    let mut gone = gone_unheard(Some(&name)).into_iter();
                    gone.any(|ended| ended.had(&machine.histories[*id], id))
                };
                assert!(
                    // Of two laptops with one name, nobody knows which one spoke.
                    has_it || self.copied.contains(&name) || had_it(),
                    "{} says that {name} has all of {id}, and it has not",
                    machine.name
                );
            }
        }
        self.says_only_what_is_so_of_cases(who, &gone_unheard);
        let mut laptops = status.laptops.iter();
        if laptops.any(|laptop| self.copied.contains(&laptop.name)) {
            return;
        }
        let only_here = house.only_here().unwrap();
        assert_eq!(only_here.len(), status.only_here, "two counts of one thing");
        let only_here: BTreeSet<DocumentId> = only_here.iter().map(|thing| thing.id).collect();
        for save in &self.model.saves {
            let mine = machine.histories.get(&save.document);
            let is_mine = save.laptop == machine.name
                && mine.is_some_and(|mine| save.changes.is_subset(mine));
            if !is_mine || only_here.contains(&save.document) {
                continue;
            }
            let mut others = self.others(who);
            let is_elsewhere = others.any(|other| other.has(&save.changes, &save.document))
                || gone_unheard(None)
                    .iter()
                    .any(|ended| ended.had(&save.changes, &save.document));
            // A laptop whose own keys never counted has no chain of its own to tell of.
            assert!(
                is_elsewhere || authority.enrolment(&machine.desk()).is_none(),
                "{} does not say that {} of {} stands there only",
                machine.name,
                save.word.1,
                save.document
            );
        }
    }

    fn others(&self, who: usize) -> impl Iterator<Item = &Machine> {
        let all = self.machines.iter().enumerate();
        // What was cleared has no name and no memory.
        all.filter(move |(at, it)| *at != who && !it.name.is_empty())
            .map(|(_, it)| it)
    }
}

impl Machine {
    /// Whether everything stands here that stands in this document there.
    fn has_all(&self, there: &Self, id: &DocumentId) -> bool {
        self.has(&there.histories[id], id)
    }

    /// Whether these changes of the document stand here. What was forgotten there on purpose is not missing there.
    fn has(&self, changes: &History, id: &DocumentId) -> bool {
        self.forgot.contains(id) || self.keeps(changes, id)
    }

    /// Whether these changes of the document lie here. What came too late is kept apart, and is not lost.
    pub fn keeps(&self, changes: &History, id: &DocumentId) -> bool {
        let here = self.histories.get(id).cloned().unwrap_or_default();
        let lacking: History = changes.difference(&here).copied().collect();
        lacking.is_empty()
            || lacking.is_subset(&self.eye().kept_apart().remove(id).unwrap_or_default())
    }
}

fn also_on(house: &House, id: &DocumentId, kind: DocumentKind) -> Vec<String> {
    match kind {
        DocumentKind::Rule => house.rule(id).unwrap().also_on,
        DocumentKind::Series => house.series(id).unwrap().also_on,
        DocumentKind::Signal => house.signal(id).unwrap().also_on,
        DocumentKind::Encounter
        | DocumentKind::Person
        | DocumentKind::Laptop
        | DocumentKind::Centre
        | DocumentKind::Case
        | DocumentKind::CaseNote
        | DocumentKind::CaseReads
        | DocumentKind::Agreement
        | DocumentKind::Group
        | DocumentKind::Consent
        | DocumentKind::Field
        | DocumentKind::Criterion
        | DocumentKind::CodeList
        | DocumentKind::Statistics
        | DocumentKind::Photo
        | DocumentKind::Unknown(_) => house.encounter(id).unwrap().also_on,
    }
}
