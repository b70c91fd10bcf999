//! What follows from the ledger: who is enrolled, who leads, who may read and write where.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{CentreId, CircleId, LaptopId, ParcelName, PersonId, SignerId};

use crate::ledger::judge::{Enrolled, Judge, View};
use crate::ledger::{Cut, Deed, LaptopClass, LedgerRole, Right, Subject, SubjectId};
use crate::signer::EnrolmentKeys;

/// One enrolment, as the ledger knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrolment {
    /// Its name.
    pub signer: SignerId,
    /// Its public keys.
    pub keys: EnrolmentKeys,
    /// A person or the desk.
    pub subject: Subject,
    /// The person; none for a desk.
    pub person: Option<PersonId>,
    /// The laptop on which the keys live.
    pub laptop: LaptopId,
    /// Who works at it.
    pub class: LaptopClass,
    /// Ended by a coordinator.
    pub revoked: bool,
    /// The enrolment that took its place.
    pub succeeded_by: Option<SignerId>,
}

impl Enrolment {
    /// Whether it writes and is given keys: neither revoked nor succeeded.
    pub fn is_active(&self) -> bool {
        !self.revoked && self.succeeded_by.is_none()
    }

    /// To whom its rights are granted.
    pub fn subject_id(&self) -> SubjectId {
        match self.subject {
            Subject::Person(person) => person.into(),
            Subject::Desk => self.laptop.into(),
        }
    }
}

/// The answer of the ledger: the same for the same set of statements, whatever their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Authority {
    centre: Option<CentreId>,
    enrolments: BTreeMap<SignerId, Enrolment>,
    roles: BTreeMap<PersonId, (LedgerRole, String)>,
    rights: BTreeMap<(CircleId, SubjectId), Granted>,
    cuts: BTreeMap<SignerId, Vec<Cut>>,
    halted: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Granted {
    now: Right,
    ever: Right,
}

impl Authority {
    pub(crate) fn follow(centre: Option<CentreId>, judge: &Judge) -> Self {
        let view = judge.whole();
        let mut authority = Self {
            centre,
            ..Self::default()
        };
        for signer in view.signers() {
            if let Some(enrolled) = view.enrolled(&signer) {
                authority.enrol(signer, enrolled, &view);
            }
        }
        for person in view.people() {
            if let Some((role, label)) = view.role(&person) {
                authority.roles.insert(person, (role, label.to_owned()));
            }
        }
        for (circle, subject) in view.grants() {
            let granted = Granted {
                now: view.right(&circle, &subject),
                ever: view.highest_right(&circle, &subject),
            };
            authority.rights.insert((circle, subject), granted);
        }
        authority.apply_rest(&view);
        authority
    }

    fn enrol(&mut self, signer: SignerId, enrolled: Enrolled, view: &View<'_>) {
        let person = match enrolled.subject {
            Subject::Person(person) => Some(person),
            Subject::Desk => None,
        };
        let enrolment = Enrolment {
            signer,
            keys: enrolled.keys,
            subject: enrolled.subject,
            person,
            laptop: enrolled.laptop,
            class: enrolled.class,
            revoked: view.is_revoked(&signer),
            succeeded_by: None,
        };
        self.enrolments.insert(signer, enrolment);
        let mut cuts: Vec<Cut> = view.revokes(&signer).flat_map(cuts_of).copied().collect();
        cuts.sort();
        self.cuts.insert(signer, cuts);
    }

    fn apply_rest(&mut self, view: &View<'_>) {
        for statement in view.all() {
            if let Deed::Unknown { critical, .. } = &statement.deed {
                self.halted |= critical;
            }
            if let Deed::Succeed { old, new } = &statement.deed
                && let Some(enrolment) = self.enrolments.get_mut(old)
            {
                let next = new.signer();
                let least = enrolment.succeeded_by.map_or(next, |it| it.min(next));
                enrolment.succeeded_by = Some(least);
            }
        }
    }

    /// Whose authority this is.
    pub fn centre(&self) -> Option<CentreId> {
        self.centre
    }

    /// The people who lead and can still sign.
    pub fn coordinators(&self) -> BTreeSet<PersonId> {
        self.enrolments
            .values()
            .filter(|enrolment| enrolment.is_active())
            .filter_map(|enrolment| enrolment.person)
            .filter(|person| {
                self.role(person)
                    .is_some_and(|(role, _)| role == LedgerRole::Coordinator)
            })
            .collect()
    }

    /// One enrolment, also when it was revoked.
    pub fn enrolment(&self, signer: &SignerId) -> Option<&Enrolment> {
        self.enrolments.get(signer)
    }

    /// All enrolments, sorted by signer.
    pub fn enrolments(&self) -> impl Iterator<Item = &Enrolment> {
        self.enrolments.values()
    }

    /// A person's role and the code of the title.
    pub fn role(&self, person: &PersonId) -> Option<(LedgerRole, &str)> {
        self.roles
            .get(person)
            .map(|(role, label)| (*role, label.as_str()))
    }

    /// Whether this enrolment may say who may: a coordinator's, neither revoked nor succeeded.
    pub fn may_lead(&self, signer: &SignerId) -> bool {
        self.active(signer)
            .and_then(|enrolment| self.role(&enrolment.person?))
            .is_some_and(|(role, _)| role == LedgerRole::Coordinator)
    }

    /// Whether this enrolment is given the circle's keys.
    pub fn may_read(&self, signer: &SignerId, circle: &CircleId) -> bool {
        self.active(signer)
            .is_some_and(|it| self.granted(it, circle).now >= Right::Read)
    }

    /// Whether this enrolment writes in the circle from now on.
    pub fn may_write(&self, signer: &SignerId, circle: &CircleId) -> bool {
        self.active(signer).is_some_and(|it| {
            let views = it
                .person
                .and_then(|person| self.role(&person))
                .is_some_and(|(role, _)| role == LedgerRole::Viewer);
            !views && self.granted(it, circle).now == Right::Write
        })
    }

    /// Whether a parcel that ends at this number lies before every end of this enrolment: always,
    /// unless it was revoked; then within a cut.
    pub fn accepts(
        &self,
        signer: &SignerId,
        circle: &CircleId,
        to: u64,
        name: &ParcelName,
    ) -> bool {
        let Some(enrolment) = self.enrolments.get(signer) else {
            return false;
        };
        let within = |cut: &Cut| {
            cut.circle == *circle && (to < cut.to || (to == cut.to && *name == cut.name))
        };
        !enrolment.revoked || self.cuts.get(signer).into_iter().flatten().any(within)
    }

    /// The enrolments that are given the circle's keys, sorted.
    pub fn readers(&self, circle: &CircleId) -> Vec<SignerId> {
        self.enrolments
            .keys()
            .filter(|signer| self.may_read(signer, circle))
            .copied()
            .collect()
    }

    /// No coordinator is left: nothing more can be granted; reading and writing go on.
    pub fn frozen(&self) -> bool {
        self.centre.is_some() && self.coordinators().is_empty()
    }

    /// A newer version said something critical: this laptop grants, boxes and destroys nothing;
    /// reading and writing go on.
    pub fn halted(&self) -> bool {
        self.halted
    }

    /// Whether the enrolment ever might write there, even if it was revoked since.
    pub(crate) fn could_write(&self, signer: &SignerId, circle: &CircleId) -> bool {
        self.enrolment(signer)
            .is_some_and(|it| self.granted(it, circle).ever == Right::Write)
    }

    /// Whether the enrolment ever might read there, even if it was revoked since.
    pub(crate) fn could_read(&self, signer: &SignerId, circle: &CircleId) -> bool {
        self.enrolment(signer)
            .is_some_and(|it| self.granted(it, circle).ever >= Right::Read)
    }

    /// What was granted to a person or desk in a circle, as it stands now.
    pub fn right(&self, circle: &CircleId, subject: &SubjectId) -> Right {
        self.rights
            .get(&(*circle, *subject))
            .map_or(Right::Nothing, |granted| granted.now)
    }

    fn active(&self, signer: &SignerId) -> Option<&Enrolment> {
        self.enrolment(signer).filter(|it| it.is_active())
    }

    fn granted(&self, enrolment: &Enrolment, circle: &CircleId) -> Granted {
        let nothing = Granted {
            now: Right::Nothing,
            ever: Right::Nothing,
        };
        self.rights
            .get(&(*circle, enrolment.subject_id()))
            .copied()
            .unwrap_or(nothing)
    }
}

fn cuts_of(statement: &crate::ledger::Statement) -> &[Cut] {
    let Deed::Revoke { cuts, .. } = &statement.deed else {
        return &[];
    };
    cuts
}
