//! What follows from the ledger: who is enrolled, who leads, who may read and write where.
//!
//! Three circles are special. The **team** is named after the centre; so are the **coordinators**,
//! whose members are those who lead, at their personal laptops, so that it needs no grants. It can be granted a right
//! in other circles like a person: then whoever leads has it, also who comes to lead later. Every **other circle** is named by
//! the statement that opens it, which also says whether it is read on personal laptops only. That
//! stands in the name and not in a grant, so that no two laptops can ever differ about it, nobody
//! can open the same circle again with himself in it, and nobody can widen it later: who wants it
//! wider opens another one. The opening and the grants of such a circle are kept in the circle,
//! sealed under its key; a laptop outside knows nothing of it but its name.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{
    CentreId, CircleId, DocumentId, LaptopId, ParcelName, PersonId, SignerId, StatementName,
};

use crate::ledger::bits::Bits;
use crate::ledger::judge::Judge;
use crate::ledger::view::{Enrolled, View};
use crate::ledger::{
    CircleClass, Cut, Deed, Forgotten, LaptopClass, LedgerRole, Right, Statement, Subject,
    SubjectId, coordinators_circle, team_circle,
};
use crate::signer::EnrolmentKeys;

/// One enrolment, as the ledger knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrolment {
    /// Its name.
    pub signer: SignerId,
    /// Its public keys; the box key is the one that was renewed last.
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
    /// The person on whose own word it stands, until a coordinator confirms it: it reads and
    /// writes in the team only.
    pub vouched_by: Option<PersonId>,
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
    recovery: Option<[u8; 32]>,
    restored: Option<StatementName>,
    enrolments: BTreeMap<SignerId, Enrolment>,
    roles: BTreeMap<PersonId, (LedgerRole, String)>,
    ever_led: BTreeSet<PersonId>,
    ever_ended: BTreeSet<SignerId>,
    rights: BTreeMap<(CircleId, SubjectId), Granted>,
    circles: BTreeMap<CircleId, CircleClass>,
    cuts: BTreeMap<SignerId, BTreeSet<Cut>>,
    accepted: BTreeSet<(SignerId, CircleId, ParcelName)>,
    forgotten: BTreeMap<Forgotten, usize>,
    left: BTreeSet<LaptopId>,
    in_vain: BTreeMap<SignerId, Enrolled>,
    of_before: BTreeSet<SignerId>,
    halted: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Granted {
    now: Right,
    ever: Right,
}

impl Granted {
    const NOTHING: Self = Self {
        now: Right::Nothing,
        ever: Right::Nothing,
    };
}

impl Authority {
    pub(crate) fn follow(centre: Option<CentreId>, judge: &Judge, scope: Option<&Bits>) -> Self {
        let ruling = judge.ruling();
        let view = View::new(judge, scope, &ruling);
        let mut authority = Self {
            centre,
            recovery: judge.recovery().map(|it| *it.as_bytes()),
            restored: view.restore().map(|(_, heard)| heard.name),
            ..Self::default()
        };
        let mut unknown = Vec::new();
        for signer in judge.enrolling.keys() {
            match view.enrolled(signer) {
                Some(enrolled) => authority.enrol(*signer, &enrolled, &view),
                None => unknown.push(*signer),
            }
        }
        authority.in_vain = view.in_vain(&unknown);
        let titled = judge.titling.keys().copied();
        let people: BTreeSet<PersonId> = titled.chain(view.restored()).collect();
        for person in people {
            if let Some((role, label)) = view.role(&person) {
                authority.roles.insert(person, (role, label.to_owned()));
            }
            if view.ever_led(&person) {
                authority.ever_led.insert(person);
            }
        }
        for (circle, subject) in judge.granting.keys() {
            let granted = Granted {
                now: view.right(circle, subject),
                ever: view.highest_right(circle, subject),
            };
            authority.rights.insert((*circle, *subject), granted);
        }
        let opening = judge.opening().iter();
        authority.circles = opening
            .map(|(circle, (_, class))| (*circle, *class))
            .collect();
        for statement in view.all() {
            authority.note(statement);
        }
        authority.ever_ended = ever_ended(judge);
        authority.left = authority.left_by_all();
        authority.of_before = authority.not_back_since(&view);
        authority
    }

    /// People's keys that were made known before their laptop got new ones of its own.
    fn not_back_since(&self, view: &View<'_>) -> BTreeSet<SignerId> {
        let active = || self.enrolments.values().filter(|it| it.is_active());
        let desks = active().filter(|it| it.person.is_none());
        let renewed = desks.filter_map(|desk| Some((desk.laptop, view.succession(&desk.signer)?)));
        let mut of_before = BTreeSet::new();
        for (laptop, succession) in renewed {
            let people = active().filter(|it| it.laptop == laptop && it.person.is_some());
            let before = people.filter(|it| !view.was_made_known_after(&it.signer, succession));
            of_before.extend(before.map(|it| it.signer));
        }
        of_before
    }

    /// The laptops that everybody left: people had keys there, and a coordinator ended the last of them.
    fn left_by_all(&self) -> BTreeSet<LaptopId> {
        let people = || self.enrolments.values().filter(|it| it.person.is_some());
        let ended = people().filter(|it| it.revoked).map(|it| it.laptop);
        let open: BTreeSet<LaptopId> = people()
            .filter(|it| it.is_active())
            .map(|it| it.laptop)
            .collect();
        ended.filter(|laptop| !open.contains(laptop)).collect()
    }

    fn enrol(&mut self, signer: SignerId, enrolled: &Enrolled, view: &View<'_>) {
        let first = enrolled.keys;
        let keys = EnrolmentKeys {
            open: view.renewed(&signer).unwrap_or(first.open),
            ..first
        };
        let voucher = enrolled.vouched_by.and_then(|it| view.enrolled(&it));
        let enrolment = Enrolment {
            signer,
            keys,
            subject: enrolled.subject,
            person: enrolled.person(),
            laptop: enrolled.laptop,
            class: enrolled.class,
            revoked: view.is_revoked(&signer),
            succeeded_by: None,
            vouched_by: voucher.and_then(|it| it.person()),
        };
        self.enrolments.insert(signer, enrolment);
    }

    fn note(&mut self, statement: &Statement) {
        match &statement.deed {
            Deed::Revoke { signer, cuts } => {
                self.cuts.entry(*signer).or_default().extend(cuts);
            }
            Deed::Accept {
                signer,
                circle,
                parcels,
            } => {
                let accepted = parcels.iter().map(|name| (*signer, *circle, *name));
                self.accepted.extend(accepted);
            }
            Deed::Forget { what } => {
                for it in what.iter().copied().collect::<BTreeSet<_>>() {
                    *self.forgotten.entry(it).or_default() += 1;
                }
            }
            Deed::Succeed { old, new } => {
                if let Some(enrolment) = self.enrolments.get_mut(old) {
                    let next = new.signer();
                    let least = enrolment.succeeded_by.map_or(next, |it| it.min(next));
                    enrolment.succeeded_by = Some(least);
                }
            }
            Deed::Unknown { critical, .. } => self.halted |= critical,
            Deed::Found { .. }
            | Deed::Enrol { .. }
            | Deed::Role { .. }
            | Deed::Grant { .. }
            | Deed::Renew { .. }
            | Deed::Restore { .. }
            | Deed::Open { .. } => {}
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
            .filter(|enrolment| self.may_lead(&enrolment.signer))
            .filter_map(|enrolment| enrolment.person)
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

    /// Whether the laptop on which these keys live has everything that they ever signed. Not so once they ended. Nor when
    /// the laptop got new keys since, because a backup was put back on it or its folder was copied, and this person did not
    /// come back to get new ones too: what she wrote may lie on another machine.
    pub fn has_all_its_own(&self, signer: &SignerId) -> bool {
        self.active(signer).is_some() && !self.of_before.contains(signer)
    }

    /// A person's role and the code of the title.
    pub fn role(&self, person: &PersonId) -> Option<(LedgerRole, &str)> {
        self.roles
            .get(person)
            .map(|(role, label)| (*role, label.as_str()))
    }

    /// Whether this enrolment may say who may: a coordinator's, confirmed, neither revoked nor
    /// succeeded.
    pub fn may_lead(&self, signer: &SignerId) -> bool {
        self.active(signer)
            .filter(|enrolment| enrolment.vouched_by.is_none())
            .and_then(|enrolment| self.role(&enrolment.person?))
            .is_some_and(|(role, _)| role == LedgerRole::Coordinator)
    }

    /// Whether this enrolment ever might say who may, even if it was revoked since.
    pub fn could_lead(&self, signer: &SignerId) -> bool {
        self.enrolment(signer)
            .filter(|enrolment| enrolment.vouched_by.is_none())
            .and_then(|enrolment| enrolment.person)
            .is_some_and(|person| self.ever_led.contains(&person))
    }

    /// Whether these keys were ended or succeeded by somebody who might, as far as could be known then: also when the paper
    /// key made that void since. No further statement takes it away, so that a remainder that was taken in somewhere is
    /// taken in everywhere. It proves nothing against whoever still has these keys: such a statement can be made up later.
    pub fn was_ended(&self, signer: &SignerId) -> bool {
        self.ever_ended.contains(signer)
    }

    /// Whether this enrolment is given the circle's keys. A desk at a laptop that everybody left is not: whoever opened it
    /// last has its keys in hand, also while it is not yet heard, or was never said, that the desk itself ended.
    pub fn may_read(&self, signer: &SignerId, circle: &CircleId) -> bool {
        self.active(signer)
            .is_some_and(|it| !self.is_left(it) && self.granted(it, circle).now >= Right::Read)
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

    /// Whether this enrolment may not have the circle's keys: it ended, or reads there no more, or not on such a laptop,
    /// or is the desk of one that everybody left, or was let in in vain. Of one that the ledger does not know nothing is
    /// said.
    pub fn excludes(&self, signer: &SignerId, circle: &CircleId) -> bool {
        let Some(enrolment) = self.enrolment(signer) else {
            return self.let_in_in_vain(signer);
        };
        enrolment.revoked
            || self.is_left(enrolment)
            || self.granted(enrolment, circle).now < Right::Read
    }

    /// Whether these keys were let in by somebody who might, as far as could be known then, and it does not count.
    pub fn let_in_in_vain(&self, signer: &SignerId) -> bool {
        self.in_vain.contains_key(signer)
    }

    /// The enrolments that once might have the circle's keys, and may no more, and those that were let in in vain.
    pub fn excluded(&self, circle: &CircleId) -> impl Iterator<Item = SignerId> {
        let all = self.enrolments.keys().copied();
        let gone =
            all.filter(|signer| self.could_read(signer, circle) && self.excludes(signer, circle));
        let in_vain = self.in_vain.iter();
        gone.chain(
            in_vain
                .filter(|(_, it)| self.was_promised(it, circle))
                .map(|(signer, _)| *signer),
        )
    }

    /// Whether somebody who lets in such an enrolment gives it the circle's keys.
    fn was_promised(&self, enrolled: &Enrolled, circle: &CircleId) -> bool {
        let Some(centre) = &self.centre else {
            return false;
        };
        let granted = |person: PersonId| self.rights.get(&(*circle, person.into()));
        *circle == team_circle(centre)
            || enrolled.person().is_some_and(|person| {
                *circle == coordinators_circle(centre)
                    || granted(person).is_some_and(|it| it.ever >= Right::Read)
            })
    }

    /// Whether a parcel that ends at this number lies before every end of this enrolment: always,
    /// unless it was revoked; then within a cut, or when a coordinator accepted it by name.
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
        !enrolment.revoked
            || self.cuts.get(signer).into_iter().flatten().any(within)
            || self.accepted.contains(&(*signer, *circle, *name))
    }

    /// How far the chains of a revoked enrolment count, sorted by circle.
    pub fn cuts(&self, signer: &SignerId) -> impl Iterator<Item = &Cut> {
        self.cuts.get(signer).into_iter().flatten()
    }

    /// Whether a circle is forgotten, for good: couriers refuse it too.
    pub fn forgot_circle(&self, circle: &CircleId) -> bool {
        self.forgotten.contains_key(&Forgotten::Circle(*circle))
    }

    /// Whether a document is forgotten, for good: dropped when a parcel is opened.
    pub fn forgot_document(&self, document: &DocumentId) -> bool {
        self.forgotten.contains_key(&Forgotten::Document(*document))
    }

    /// Everything that is forgotten, sorted.
    pub fn forgotten(&self) -> impl Iterator<Item = &Forgotten> {
        self.forgotten.keys()
    }

    /// How many statements that count say that this is forgotten.
    pub fn said_forgotten(&self, what: &Forgotten) -> usize {
        self.forgotten.get(what).copied().unwrap_or(0)
    }

    /// The public key of the recovery key on paper.
    pub fn recovery(&self) -> Option<[u8; 32]> {
        self.recovery
    }

    /// The restore that counts: the paper is spent.
    pub fn restored(&self) -> Option<StatementName> {
        self.restored
    }

    /// On which laptops a circle is read; none when neither the centre's ledger nor a statement
    /// that is here says that there is such a circle.
    pub fn circle_class(&self, circle: &CircleId) -> Option<CircleClass> {
        let centre = self.centre?;
        if *circle == team_circle(&centre) {
            return Some(CircleClass::AnyLaptop);
        }
        if *circle == coordinators_circle(&centre) {
            return Some(CircleClass::PersonalLaptops);
        }
        self.circles.get(circle).copied()
    }

    /// The circles that statements which are here open, sorted.
    pub fn opened_circles(&self) -> impl Iterator<Item = &CircleId> {
        self.circles.keys()
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
    pub fn could_write(&self, signer: &SignerId, circle: &CircleId) -> bool {
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

    fn is_left(&self, enrolment: &Enrolment) -> bool {
        enrolment.person.is_none() && self.left.contains(&enrolment.laptop)
    }

    fn active(&self, signer: &SignerId) -> Option<&Enrolment> {
        self.enrolment(signer).filter(|it| it.is_active())
    }

    fn granted(&self, enrolment: &Enrolment, circle: &CircleId) -> Granted {
        let is =
            |named: fn(&CentreId) -> CircleId| self.centre.as_ref().map(named) == Some(*circle);
        if enrolment.vouched_by.is_some() && !is(team_circle) {
            return Granted::NOTHING;
        }
        if is(coordinators_circle) {
            return self.leading(enrolment);
        }
        let class = self.circles.get(circle);
        if class == Some(&CircleClass::PersonalLaptops) && enrolment.class == LaptopClass::Shared {
            return Granted::NOTHING;
        }
        let subject = enrolment
            .vouched_by
            .map_or(enrolment.subject_id(), SubjectId::from);
        let to = |subject| {
            let granted = self.rights.get(&(*circle, subject));
            granted.copied().unwrap_or(Granted::NOTHING)
        };
        let (own, leads) = (to(subject), self.leads(enrolment));
        let Some(centre) = self.centre.filter(|_| leads.ever > Right::Nothing) else {
            return own;
        };
        let as_leader = to(coordinators_circle(&centre).into());
        Granted {
            now: own.now.max(as_leader.now.min(leads.now)),
            ever: own.ever.max(as_leader.ever),
        }
    }

    /// Those who lead, at their personal laptops.
    fn leading(&self, enrolment: &Enrolment) -> Granted {
        match enrolment.class {
            LaptopClass::Personal => self.leads(enrolment),
            LaptopClass::Shared => Granted::NOTHING,
        }
    }

    /// Everything to who leads, and nothing to others.
    fn leads(&self, enrolment: &Enrolment) -> Granted {
        let right = |leads| if leads { Right::Write } else { Right::Nothing };
        let led = enrolment
            .person
            .is_some_and(|it| self.ever_led.contains(&it));
        Granted {
            now: right(self.may_lead(&enrolment.signer)),
            ever: right(led),
        }
    }
}

/// The keys that a rightful statement ends or puts others in the place of, whether it counts or not.
fn ever_ended(judge: &Judge) -> BTreeSet<SignerId> {
    let rightful = judge
        .all()
        .filter(|(number, _)| judge.was_rightful(*number));
    let ended = rightful.filter_map(|(_, heard)| match &heard.statement.deed {
        Deed::Revoke { signer, .. } => Some(*signer),
        Deed::Succeed { old, .. } => Some(*old),
        Deed::Found { .. }
        | Deed::Enrol { .. }
        | Deed::Role { .. }
        | Deed::Grant { .. }
        | Deed::Accept { .. }
        | Deed::Forget { .. }
        | Deed::Renew { .. }
        | Deed::Restore { .. }
        | Deed::Open { .. }
        | Deed::Unknown { .. } => None,
    });
    ended.collect()
}
