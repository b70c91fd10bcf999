//! Everybody meets everybody until nothing moves; then there is one book, and nothing was lost.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{Authority, Ledger, Sealed};
use samenboek_domain::ids::{DocumentId, ParcelName, StatementName};

use crate::deeds::meeting;
use crate::eye::History;
use crate::laptops::Machine;
use crate::model::Save;
use crate::plan::Rest;
use crate::world::World;

/// The most rounds that it takes until nothing moves. More are a world that never rests.
const ROUNDS: usize = 12;

/// How one laptop stands.
type Stand = (BTreeMap<DocumentId, History>, Vec<ParcelName>, usize);

impl World {
    /// Everybody meets everybody until nothing moves.
    pub fn come_to_rest(&mut self) {
        let mut before = self.stands();
        for round in 0..ROUNDS {
            let alive = self.alive();
            if self.plan.rest == Rest::Network && round % 2 == 0 && alive.len() > 1 {
                for one in &alive {
                    for other in alive.iter().filter(|other| *other > one) {
                        meeting::talk(self, *one, *other, usize::MAX);
                    }
                }
            } else {
                for who in alive {
                    meeting::calmly(self, who, 0);
                }
            }
            let now = self.stands();
            // A round on the network alone is not heard by whoever knows nobody there, and what the first round with a
            // stick lays down is found in the next.
            let twice_by_stick = match self.plan.rest {
                Rest::Stick => round > 0,
                Rest::Network => round > 2 && round % 2 == 1,
            };
            if now == before && twice_by_stick {
                return;
            }
            before = now;
        }
        panic!("after {ROUNDS} rounds something still moves");
    }

    fn stands(&self) -> Vec<Stand> {
        let alive = self.machines.iter().filter(|it| !it.gone);
        alive
            .map(|machine| {
                let store = &machine.eye().store;
                let held = store.held().unwrap();
                let held = held.iter().map(|held| held.name).collect();
                let statements = store.ledger().unwrap().statements().count();
                (machine.histories.clone(), held, statements)
            })
            .collect()
    }

    /// What the ledger says that has heard every laptop.
    fn ledger(&self) -> Ledger {
        let mut ledger = Ledger::new();
        for machine in self.machines.iter().filter(|it| !it.gone) {
            for (_, statement) in machine.eye().store.ledger().unwrap().statements() {
                ledger.add(statement).unwrap();
            }
        }
        ledger
    }

    /// One book, nothing lost, nothing readable for whom it was not meant.
    pub fn all_is_well(&mut self) {
        let ledger = self.ledger();
        let authority = ledger.authority();
        let team = samenboek_crypto::team_circle(&authority.centre().unwrap());
        let alive = self.alive();
        let readers: Vec<usize> = alive
            .iter()
            .copied()
            .filter(|who| authority.may_read(&self.machines[*who].desk(), &team))
            .collect();
        self.say(format!(
            "{} of {} laptops may read",
            readers.len(),
            alive.len()
        ));
        self.one_book(&readers);
        self.what_is_forgotten_is_gone(&readers, &authority);
        self.cases_are_whole(&readers, &authority);
        let known: BTreeSet<StatementName> = ledger.statements().map(|(name, _)| name).collect();
        for who in &readers {
            self.nothing_is_lost(*who, &authority, &known);
        }
        let all = self.alive();
        self.has_changed(&all);
        self.nobody_reads_too_much(&readers);
    }

    fn one_book(&self, readers: &[usize]) {
        let held = self.held_somewhere(readers);
        let machines = readers.iter().map(|who| &self.machines[*who]);
        let mut first: Option<(&Machine, Vec<(&str, u64)>)> = None;
        for machine in machines {
            let found = machine.house().verify().unwrap().problems;
            assert_eq!(found, [], "{} verifies itself", machine.name);
            let store = &machine.eye().store;
            // What was accepted of somebody who went may rest on what was not.
            let authority = machine.eye().authority();
            let mut waiting = store.waiting().unwrap();
            waiting.retain(|bytes| {
                let sealed = Sealed::parse(bytes.clone()).unwrap();
                let signer = authority.enrolment(&sealed.header().signer);
                !signer.is_some_and(|it| it.revoked)
            });
            assert_eq!(waiting.len(), 0, "something waits on {}", machine.name);
            let mut others = store.apart().unwrap();
            others.retain(|it| {
                !matches!(
                    it.reason.as_str(),
                    "revoked" | "unknown_signer" | "no_grant"
                )
            });
            assert!(others.is_empty(), "{} keeps apart {others:?}", machine.name);
            let rows = match held.is_empty() {
                true => store.row_digests().unwrap(),
                false => Vec::new(),
            };
            let histories = || {
                let all = machine.histories.iter();
                all.filter(|(id, _)| !held.contains(*id))
            };
            match &first {
                None => first = Some((machine, rows)),
                Some((other, theirs)) => {
                    let theirs_all = other.histories.iter();
                    let theirs_all = theirs_all.filter(|(id, _)| !held.contains(*id));
                    for (id, history) in theirs_all.clone() {
                        let here = machine.histories.get(id).map(History::len);
                        assert_eq!(
                            machine.histories.get(id),
                            Some(history),
                            "{} has {here:?} changes of {id}, {} has {}",
                            machine.name,
                            other.name,
                            history.len()
                        );
                    }
                    let more = histories().count() - theirs_all.count();
                    assert_eq!(more, 0, "{} has more documents", machine.name);
                    assert_eq!(rows, *theirs, "{} and {}", machine.name, other.name);
                    let (keys, theirs) = (machine.keys_to_hand_on(), other.keys_to_hand_on());
                    assert_eq!(keys, theirs, "the keys of all readers");
                }
            }
        }
    }

    fn nothing_is_lost(&self, who: usize, authority: &Authority, known: &BTreeSet<StatementName>) {
        let machine = &self.machines[who];
        let team = samenboek_crypto::team_circle(&authority.centre().unwrap());
        let must_be_here = |save: &Save| match authority.enrolment(&save.signer) {
            _ if self.model.forgotten.contains(&save.document) => false,
            None => false,
            // What nobody else ever heard, because the laptop is no more on which it was said, ended nothing.
            Some(enrolment) if enrolment.revoked => {
                let mut endings = save.held_at_parting.iter();
                endings.any(|ending| ending.is_subset(known)) && !save.may_be_lost
            }
            // Two took the key of the centre, and one of them led for nothing: what she wrote meanwhile waits for a word.
            Some(_) if self.plan.paper && !authority.may_write(&save.signer, &team) => false,
            Some(_) => !save.may_be_lost,
        };
        for save in self.model.saves.iter().filter(|save| must_be_here(save)) {
            let here = machine.histories.get(&save.document);
            assert!(
                here.is_some_and(|here| save.changes.is_subset(here)),
                "{:?}, which was saved on {}, is not on {}",
                save.word,
                save.laptop,
                machine.name
            );
        }
        for (id, history) in &machine.histories {
            let visible = self.model.visible(machine.house(), id);
            for save in self.model.standing(id, history) {
                assert!(
                    visible.contains(&save.word),
                    "nobody replaced {:?} of {id}, and {} shows it nowhere",
                    save.word,
                    machine.name
                );
            }
        }
    }

    /// A laptop is no more: what only it had may be lost.
    pub fn forgets_what_only(&mut self, mut lost: Machine) {
        lost.switch_off();
        let World {
            machines, model, ..
        } = self;
        for save in &mut model.saves {
            let elsewhere = machines.iter().any(|machine| {
                let here = machine.histories.get(&save.document);
                here.is_some_and(|here| save.changes.is_subset(here))
            });
            save.may_be_lost |= !elsewhere;
        }
        for case in model.cases.values_mut() {
            let circle = case.circle;
            for word in &mut case.words {
                word.may_be_lost |= !machines
                    .iter()
                    .any(|machine| machine.name != lost.name && machine.holds(&circle, word));
            }
        }
    }
}
