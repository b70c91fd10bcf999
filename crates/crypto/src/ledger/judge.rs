//! The rules: which statements count.
//!
//! 1. A statement's right is judged only in its own past.
//! 2. A revoke that was rightful in its own past always counts; revokes never cascade.
//! 3. Any other statement counts if it was rightful, if it still is when only what counts is
//!    looked at, and if it lies in the past of every counting revoke of its author.
//! 4. Rights are sets: of concurrent statements the least holds, in sequence the later.

use std::collections::BTreeMap;

use samenboek_domain::ids::{CircleId, LaptopId, PersonId, SignerId, StatementName};

use crate::ledger::bits::Bits;
use crate::ledger::team_circle;
use crate::ledger::{Deed, LaptopClass, LedgerRole, Right, Statement, Subject, SubjectId};
use crate::signer::EnrolmentKeys;

/// All statements whose past is complete, in an order in which each stands behind its past.
#[derive(Debug, Clone, Default)]
pub(crate) struct Judge {
    heard: Vec<Heard>,
    numbers: BTreeMap<StatementName, usize>,
    enrolling: BTreeMap<SignerId, Vec<usize>>,
    revoking: BTreeMap<SignerId, Vec<usize>>,
    titling: BTreeMap<PersonId, Vec<usize>>,
    granting: BTreeMap<(CircleId, SubjectId), Vec<usize>>,
    counting: Vec<bool>,
}

#[derive(Debug, Clone)]
struct Heard {
    name: StatementName,
    statement: Statement,
    past: Bits,
    rightful: bool,
}

/// What an enrolment makes known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Enrolled {
    pub(crate) keys: EnrolmentKeys,
    pub(crate) subject: Subject,
    pub(crate) laptop: LaptopId,
    pub(crate) class: LaptopClass,
}

/// A part of the ledger that holds the past of everything in it, and what counts in it.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    judge: &'a Judge,
    /// None is everything.
    scope: Option<&'a Bits>,
    counting: &'a [bool],
}

impl Judge {
    pub(crate) fn has(&self, name: &StatementName) -> bool {
        self.numbers.contains_key(name)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = StatementName> {
        self.heard.iter().map(|heard| heard.name)
    }

    pub(crate) fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.heard.iter().map(|heard| &heard.statement)
    }

    /// Everything that is here.
    pub(crate) fn whole(&self) -> View<'_> {
        View {
            judge: self,
            scope: None,
            counting: &self.counting,
        }
    }

    /// Takes a statement whose past is complete.
    pub(crate) fn hear(&mut self, name: StatementName, statement: Statement) {
        let number = self.heard.len();
        let past = self.past_of(&statement);
        let rightful = self.is_rightful(&statement, &past);
        self.index(number, &statement);
        self.numbers.insert(name, number);
        let revokes = matches!(statement.deed, Deed::Revoke { .. });
        self.heard.push(Heard {
            name,
            statement,
            past,
            rightful,
        });
        // What counts depends on a statement's past and on revokes; so only a revoke can change
        // what was counted before.
        if revokes && rightful {
            self.counting = self.count(None);
        } else {
            let counts = self.counts(number, None, &self.counting);
            self.counting.push(counts);
        }
    }

    fn past_of(&self, statement: &Statement) -> Bits {
        let mut past = Bits::default();
        for name in &statement.predecessors {
            if let Some(number) = self.numbers.get(name) {
                past.insert(*number);
                if let Some(heard) = self.heard.get(*number) {
                    past.unite(&heard.past);
                }
            }
        }
        past
    }

    fn is_rightful(&self, statement: &Statement, past: &Bits) -> bool {
        if past.count() == self.heard.len() {
            return self.whole().entitles(statement);
        }
        let counting = self.count(Some(past));
        let view = View {
            judge: self,
            scope: Some(past),
            counting: &counting,
        };
        view.entitles(statement)
    }

    fn count(&self, scope: Option<&Bits>) -> Vec<bool> {
        let mut counting = Vec::with_capacity(self.heard.len());
        for number in 0..self.heard.len() {
            let counts = self.counts(number, scope, &counting);
            counting.push(counts);
        }
        counting
    }

    /// Whether this statement counts in the scope; `counting` answers for all before it.
    fn counts(&self, number: usize, scope: Option<&Bits>, counting: &[bool]) -> bool {
        let Some(heard) = self.heard.get(number) else {
            return false;
        };
        if !heard.rightful || scope.is_some_and(|scope| !scope.contains(number)) {
            return false;
        }
        if matches!(
            heard.statement.deed,
            Deed::Found { .. } | Deed::Revoke { .. }
        ) {
            return true;
        }
        let before = View {
            judge: self,
            scope: Some(&heard.past),
            counting,
        };
        !self.is_cut_off(number, &heard.statement.author, scope)
            && before.entitles(&heard.statement)
    }

    fn is_cut_off(&self, number: usize, author: &SignerId, scope: Option<&Bits>) -> bool {
        let revokes = self.revoking.get(author).into_iter().flatten();
        revokes
            .filter(|revoke| scope.is_none_or(|scope| scope.contains(**revoke)))
            .filter_map(|revoke| self.heard.get(*revoke))
            .any(|revoke| revoke.rightful && !revoke.past.contains(number))
    }

    fn index(&mut self, number: usize, statement: &Statement) {
        match &statement.deed {
            Deed::Found {
                person,
                laptop,
                personal,
                desk,
                ..
            } => {
                let team = team_circle(&statement.centre);
                self.enrolling
                    .entry(personal.signer())
                    .or_default()
                    .push(number);
                self.enrolling
                    .entry(desk.signer())
                    .or_default()
                    .push(number);
                self.titling.entry(*person).or_default().push(number);
                for subject in [SubjectId::from(*person), SubjectId::from(*laptop)] {
                    self.granting
                        .entry((team, subject))
                        .or_default()
                        .push(number);
                }
            }
            Deed::Enrol { keys, .. } => {
                self.enrolling
                    .entry(keys.signer())
                    .or_default()
                    .push(number);
            }
            Deed::Role { person, .. } => {
                self.titling.entry(*person).or_default().push(number);
            }
            Deed::Grant {
                circle, subject, ..
            } => {
                self.granting
                    .entry((*circle, *subject))
                    .or_default()
                    .push(number);
            }
            Deed::Revoke { signer, .. } => {
                self.revoking.entry(*signer).or_default().push(number);
            }
            Deed::Succeed { new, .. } => {
                self.enrolling.entry(new.signer()).or_default().push(number);
            }
            Deed::Unknown { .. } => {}
        }
    }
}

impl<'a> View<'a> {
    /// Whether the author may do this, by what counts here.
    fn entitles(&self, statement: &Statement) -> bool {
        let author = &statement.author;
        match &statement.deed {
            Deed::Found { .. } => true,
            Deed::Role { .. } | Deed::Grant { .. } | Deed::Revoke { .. } => {
                self.is_coordinator(author)
            }
            // Nobody takes over a name that is known already.
            Deed::Enrol { keys, .. } => {
                self.is_coordinator(author) && self.enrolled(&keys.signer()).is_none()
            }
            Deed::Succeed { old, new } => {
                (author == old || self.is_coordinator(author))
                    && self.is_active(old)
                    && self.enrolled(&new.signer()).is_none()
            }
            Deed::Unknown { .. } => self.is_active(author),
        }
    }

    /// What is known of a signer, revoked or not.
    pub(crate) fn enrolled(&self, signer: &SignerId) -> Option<Enrolled> {
        self.counting(self.judge.enrolling.get(signer))
            .filter_map(|(number, heard)| {
                let enrolled = self.enrols(heard, signer)?;
                // Should two concurrent statements name one key, then a person's word about her
                // own succession never weighs more than a coordinator's.
                let by_succession = matches!(heard.statement.deed, Deed::Succeed { .. });
                Some(((by_succession, number != 0, heard.name), enrolled))
            })
            .min_by_key(|(order, _)| *order)
            .map(|(_, enrolled)| enrolled)
    }

    fn enrols(&self, heard: &Heard, signer: &SignerId) -> Option<Enrolled> {
        match &heard.statement.deed {
            Deed::Found {
                person,
                laptop,
                class,
                personal,
                desk,
                ..
            } => {
                let (keys, subject) = if personal.signer() == *signer {
                    (*personal, Subject::Person(*person))
                } else {
                    (*desk, Subject::Desk)
                };
                Some(Enrolled {
                    keys,
                    subject,
                    laptop: *laptop,
                    class: *class,
                })
            }
            Deed::Enrol {
                subject,
                laptop,
                class,
                keys,
            } => Some(Enrolled {
                keys: *keys,
                subject: *subject,
                laptop: *laptop,
                class: *class,
            }),
            Deed::Succeed { old, new } => {
                let before = View {
                    scope: Some(&heard.past),
                    ..*self
                };
                before.enrolled(old).map(|it| Enrolled { keys: *new, ..it })
            }
            Deed::Role { .. } | Deed::Grant { .. } | Deed::Revoke { .. } | Deed::Unknown { .. } => {
                None
            }
        }
    }

    pub(crate) fn is_revoked(&self, signer: &SignerId) -> bool {
        self.revokes(signer).next().is_some()
    }

    /// The counting revokes of a signer.
    pub(crate) fn revokes(&self, signer: &SignerId) -> impl Iterator<Item = &'a Statement> {
        self.counting(self.judge.revoking.get(signer))
            .map(|(_, heard)| &heard.statement)
    }

    fn is_active(&self, signer: &SignerId) -> bool {
        self.enrolled(signer).is_some() && !self.is_revoked(signer)
    }

    fn is_coordinator(&self, signer: &SignerId) -> bool {
        let Some(Subject::Person(person)) = self.enrolled(signer).map(|it| it.subject) else {
            return false;
        };
        let leads = |(role, _): (LedgerRole, &str)| role == LedgerRole::Coordinator;
        !self.is_revoked(signer) && self.role(&person).is_some_and(leads)
    }

    /// A person's role and title.
    pub(crate) fn role(&self, person: &PersonId) -> Option<(LedgerRole, &'a str)> {
        self.latest(self.judge.titling.get(person))
            .into_iter()
            .map(titled)
            .min()
    }

    /// What somebody may do in a circle.
    pub(crate) fn right(&self, circle: &CircleId, subject: &SubjectId) -> Right {
        self.latest(self.judge.granting.get(&(*circle, *subject)))
            .into_iter()
            .map(granted)
            .min()
            .unwrap_or(Right::Nothing)
    }

    /// The most that somebody ever might do in a circle.
    pub(crate) fn highest_right(&self, circle: &CircleId, subject: &SubjectId) -> Right {
        self.counting(self.judge.granting.get(&(*circle, *subject)))
            .map(|(_, heard)| granted(heard))
            .max()
            .unwrap_or(Right::Nothing)
    }

    pub(crate) fn signers(&self) -> impl Iterator<Item = SignerId> {
        self.judge.enrolling.keys().copied()
    }

    pub(crate) fn people(&self) -> impl Iterator<Item = PersonId> {
        self.judge.titling.keys().copied()
    }

    pub(crate) fn grants(&self) -> impl Iterator<Item = (CircleId, SubjectId)> {
        self.judge.granting.keys().copied()
    }

    /// All statements that count.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'a Statement> {
        let counting = self.counting;
        let heard = self.judge.heard.iter().enumerate();
        heard
            .filter(move |(number, _)| counting.get(*number) == Some(&true))
            .map(|(_, heard)| &heard.statement)
    }

    /// Of these statements those that count and that no other counting one of them has in its past.
    fn latest(&self, numbers: Option<&'a Vec<usize>>) -> Vec<&'a Heard> {
        let counting: Vec<(usize, &Heard)> = self.counting(numbers).collect();
        let superseded = |number: usize| counting.iter().any(|(_, it)| it.past.contains(number));
        counting
            .iter()
            .filter(|(number, _)| !superseded(*number))
            .map(|(_, heard)| *heard)
            .collect()
    }

    fn counting(
        &self,
        numbers: Option<&'a Vec<usize>>,
    ) -> impl Iterator<Item = (usize, &'a Heard)> + use<'a> {
        let view = *self;
        numbers
            .into_iter()
            .flatten()
            .copied()
            .filter(move |number| {
                view.scope.is_none_or(|scope| scope.contains(*number))
                    && view.counting.get(*number) == Some(&true)
            })
            .filter_map(move |number| Some((number, view.judge.heard.get(number)?)))
    }
}

/// The role and title that a founding statement or a role gives.
fn titled(heard: &Heard) -> (LedgerRole, &str) {
    if let Deed::Role { role, label, .. } = &heard.statement.deed {
        return (*role, label);
    }
    // The only other statement that is kept among the roles.
    (LedgerRole::Coordinator, "coordinator")
}

/// What a founding statement or a grant gives.
fn granted(heard: &Heard) -> Right {
    if let Deed::Grant { right, .. } = &heard.statement.deed {
        return *right;
    }
    // The only other statement that is kept among the grants.
    Right::Write
}
