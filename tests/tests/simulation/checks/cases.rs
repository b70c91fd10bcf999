//! Cases: whoever is in one sees all of it, and what is told of where it stands is so.

use std::collections::BTreeSet;

use samenboek_app::CaseView;
use samenboek_crypto::Authority;
use samenboek_domain::ids::{CircleId, DocumentId};

use crate::ended::Ended;
use crate::laptops::Machine;
use crate::model::{CaseFile, CaseWord};
use crate::world::World;

impl World {
    /// What this laptop says of where cases stand.
    pub fn says_only_what_is_so_of_cases<'a>(
        &self,
        who: usize,
        gone_unheard: &dyn Fn(Option<&str>) -> Vec<&'a Ended>,
    ) {
        let machine = &self.machines[who];
        let seen = self.model.cases.iter().filter_map(|(id, case)| {
            let is_forgotten = self.model.forgotten_circles.contains(&case.circle);
            let view = (!is_forgotten).then(|| machine.house().case(id).ok())??;
            Some((id, case, view))
        });
        let seen: Vec<(&DocumentId, &CaseFile, CaseView)> = seen.collect();
        if seen.is_empty() || !self.copied.is_empty() {
            return;
        }
        let only_here = machine.house().only_here().unwrap();
        let only_here: BTreeSet<DocumentId> = only_here.iter().map(|thing| thing.id).collect();
        let mine = machine.sitting();
        for (id, case, view) in seen {
            let written = case.words.iter();
            let words: Vec<&CaseWord> = written
                .filter(|word| view.record.summary.contains(&word.word))
                .collect();
            let told = view.also_on.iter().chain(&view.carried_by);
            for name in told.filter(|name| !name.is_empty()) {
                let has_all =
                    |other: &Machine| words.iter().all(|word| other.holds(&case.circle, word));
                let had_all = |ended: &&Ended| words.iter().all(|it| ended.held(&case.circle, it));
                let mut others = self.machines.iter().filter(|other| other.name == *name);
                assert!(
                    others.any(has_all) || gone_unheard(Some(name)).iter().any(had_all),
                    "{} says that {name} has all of a case, and it has not",
                    machine.name
                );
            }
            let own = words
                .iter()
                .filter(|word| word.laptop == machine.name && word.signer == mine);
            for word in own {
                let mut others = self
                    .machines
                    .iter()
                    .filter(|other| other.name != machine.name);
                let had_it = |ended: &&Ended| ended.held(&case.circle, word);
                assert!(
                    only_here.contains(id)
                        || others.any(|other| other.holds(&case.circle, word))
                        || gone_unheard(None).iter().any(had_it),
                    "{} does not say that {} stands there only",
                    machine.name,
                    word.word
                );
            }
        }
    }

    /// Everybody who is in a case sees the same, and nothing of what counts is missing; what is forgotten is gone.
    pub fn cases_are_whole(&self, readers: &[usize], authority: &Authority) {
        for (id, case) in &self.model.cases {
            if authority.forgot_circle(&case.circle) {
                self.is_gone(readers, &case.circle);
                continue;
            }
            let mut first: Option<(&Machine, CaseView)> = None;
            for who in readers {
                let machine = &self.machines[*who];
                let Ok(view) = machine.house().case(id) else {
                    continue;
                };
                if !self.is_in(machine, case, authority) {
                    continue;
                }
                if !self.model.forgotten_circles.contains(&case.circle) {
                    for word in case
                        .words
                        .iter()
                        .filter(|word| counts(word, case, authority))
                    {
                        assert!(
                            view.record.summary.contains(&word.word),
                            "{}, written on {}, does not stand in the case on {}",
                            word.word,
                            word.laptop,
                            machine.name
                        );
                    }
                }
                match &first {
                    None => first = Some((machine, view)),
                    Some((other, theirs)) => assert_eq!(
                        (&view.record.heads, &view.record.summary),
                        (&theirs.record.heads, &theirs.record.summary),
                        "a case on {} and on {}",
                        machine.name,
                        other.name
                    ),
                }
            }
        }
    }

    fn is_gone(&self, readers: &[usize], circle: &CircleId) {
        for who in readers {
            let machine = &self.machines[*who];
            let id = circle.to_string();
            let held = machine.house().held_forgets().unwrap();
            if held.iter().any(|status| status.id == id) {
                continue;
            }
            let held = machine.eye().store.held().unwrap();
            let lies = held.iter().any(|held| held.circle == *circle);
            assert!(!lies, "a forgotten case lies on {}", machine.name);
        }
    }

    /// Whoever sits there is in the case for sure: nobody took it from her, and her keys count.
    fn is_in(&self, machine: &Machine, case: &CaseFile, authority: &Authority) -> bool {
        let Some(me) = authority.enrolment(&machine.sitting()) else {
            return false;
        };
        let person = machine.house().me().unwrap().person;
        me.is_active()
            && !case.taken_away.contains(&person)
            && (case.given.contains_key(&person) || authority.may_lead(&me.signer))
    }
}

fn counts(word: &CaseWord, case: &CaseFile, authority: &Authority) -> bool {
    let is_active = authority
        .enrolment(&word.signer)
        .is_some_and(|it| it.is_active());
    is_active && !word.may_be_lost && !case.taken_away.contains(&word.person)
}
