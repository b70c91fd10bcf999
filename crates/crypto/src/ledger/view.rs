//! What a part of the ledger says, when only what counts in it is looked at: who is enrolled, who
//! leads, who may what. Rights are sets: of concurrent statements the least holds, in sequence the
//! later.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{CircleId, LaptopId, PersonId, SignerId};

use crate::ledger::bits::Bits;
use crate::ledger::judge::{Heard, Judge};
use crate::ledger::{
    CircleClass, Deed, Forgotten, LaptopClass, LedgerRole, Restored, Right, Statement, Subject,
    SubjectId, coordinators_circle, team_circle,
};
use crate::signer::EnrolmentKeys;

/// How often the keys of one laptop may be put in the place of others: a chain without end would
/// make judging slow.
const SUCCESSIONS: usize = 256;

/// Whether a statement counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Void,
    Counts,
    /// An enrolment that counts, on the word of the person herself.
    Vouched,
}

/// What an enrolment makes known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Enrolled {
    pub(crate) keys: EnrolmentKeys,
    pub(crate) subject: Subject,
    pub(crate) laptop: LaptopId,
    pub(crate) class: LaptopClass,
    pub(crate) vouched_by: Option<SignerId>,
}

impl Enrolled {
    pub(crate) fn person(&self) -> Option<PersonId> {
        match self.subject {
            Subject::Person(person) => Some(person),
            Subject::Desk => None,
        }
    }
}

/// A part of the ledger that holds the past of everything in it, and what counts in it.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    judge: &'a Judge,
    /// None is everything.
    scope: Option<&'a Bits>,
    ruling: &'a [Standing],
}

impl<'a> View<'a> {
    pub(crate) fn new(judge: &'a Judge, scope: Option<&'a Bits>, ruling: &'a [Standing]) -> Self {
        Self {
            judge,
            scope,
            ruling,
        }
    }

    /// Whether the author may do this, by what counts here.
    pub(crate) fn standing_of(&self, statement: &Statement) -> Standing {
        let author = &statement.author;
        let may = match &statement.deed {
            Deed::Found { .. } => true,
            Deed::Role { .. } | Deed::Revoke { .. } | Deed::Accept { .. } => {
                self.is_coordinator(author)
            }
            // The circles that a centre cannot do without are not forgotten.
            Deed::Forget { what } => {
                let centre = &statement.centre;
                let lasting = [team_circle(centre), coordinators_circle(centre)];
                let forgets = |it: &CircleId| what.contains(&Forgotten::Circle(*it));
                self.is_coordinator(author) && !lasting.iter().any(forgets)
            }
            Deed::Grant { circle, .. } => {
                self.is_coordinator(author) || self.may_invite(author, circle)
            }
            Deed::Enrol {
                subject,
                laptop,
                class,
                keys,
            } => return self.standing_of_enrol(author, subject, laptop, class, keys),
            Deed::Succeed { old, new } => {
                (author == old || self.is_coordinator(author))
                    && self.is_active(old)
                    && self.enrolled(&new.signer()).is_none()
            }
            Deed::Open { class, .. } => self.may_open(author, *class),
            Deed::Restore { .. } => {
                self.judge.recovery() == Some(*author)
                    && !self.judge.restores().any(|it| self.holds(it))
            }
            Deed::Renew { .. } | Deed::Unknown { .. } => self.is_active(author),
        };
        if may {
            Standing::Counts
        } else {
            Standing::Void
        }
    }

    fn standing_of_enrol(
        &self,
        author: &SignerId,
        subject: &Subject,
        laptop: &LaptopId,
        class: &LaptopClass,
        keys: &EnrolmentKeys,
    ) -> Standing {
        let known = self.enrolled(&keys.signer());
        if self.is_coordinator(author) {
            // Nobody takes over a name that is known already; a coordinator confirms one that
            // its person vouched for.
            let confirms = known.is_none_or(|it| {
                it.vouched_by.is_some()
                    && (&it.subject, &it.laptop, &it.keys) == (subject, laptop, keys)
            });
            return if confirms {
                Standing::Counts
            } else {
                Standing::Void
            };
        }
        let own = self.confirmed(author).and_then(|it| it.person());
        let of_her_own = own.is_some_and(|person| match subject {
            Subject::Person(enrolled) => *enrolled == person,
            Subject::Desk => true,
        });
        if of_her_own && known.is_none() && *class == LaptopClass::Shared {
            Standing::Vouched
        } else {
            Standing::Void
        }
    }

    /// Whether this enrolment says who else is in a circle: a person who writes there.
    fn may_invite(&self, author: &SignerId, circle: &CircleId) -> bool {
        let opening = self.judge.opening().get(circle);
        opening.is_some_and(|(number, class)| self.holds(*number) && self.may_open(author, *class))
            && self.confirmed(author).is_some_and(|it| {
                let person = it.person().map(SubjectId::from);
                person.is_some_and(|person| self.right(circle, &person) == Right::Write)
            })
    }

    /// Whether this enrolment belongs to a person who writes, at a laptop that such a circle is
    /// read on.
    fn may_open(&self, author: &SignerId, class: CircleClass) -> bool {
        self.confirmed(author).is_some_and(|it| {
            let role = it.person().and_then(|person| self.role(&person));
            let writes = role.is_some_and(|(role, _)| role > LedgerRole::Viewer);
            writes && (class == CircleClass::AnyLaptop || it.class == LaptopClass::Personal)
        })
    }

    /// What is known of a signer, revoked or not.
    pub(crate) fn enrolled(&self, signer: &SignerId) -> Option<Enrolled> {
        let mut view = *self;
        let mut signer = *signer;
        let mut newest = None;
        for _ in 0..SUCCESSIONS {
            let (number, heard) = view.enrolling(&signer)?;
            if let Deed::Succeed { old, new } = &heard.statement.deed {
                newest.get_or_insert(*new);
                signer = *old;
                view.scope = Some(&heard.past);
                continue;
            }
            let enrolled = first_enrolled(heard, &signer)?;
            let vouched = self.ruling.get(number) == Some(&Standing::Vouched);
            return Some(Enrolled {
                keys: newest.unwrap_or(enrolled.keys),
                vouched_by: vouched.then_some(heard.statement.author),
                ..enrolled
            });
        }
        None
    }

    /// The statement that made a signer known. Should two concurrent ones name one key, then a
    /// person's word, about a laptop of her own or her own succession, never weighs more than a
    /// coordinator's.
    fn enrolling(&self, signer: &SignerId) -> Option<(usize, &'a Heard)> {
        let weight = |(number, heard): &(usize, &Heard)| {
            let vouched = self.ruling.get(*number) == Some(&Standing::Vouched);
            let by_succession = matches!(heard.statement.deed, Deed::Succeed { .. });
            (vouched, by_succession, *number != 0, heard.name)
        };
        let all = self.counting(self.judge.enrolling.get(signer));
        all.min_by_key(weight)
    }

    /// What those of these keys were to be that do not count, though they were let in by somebody who might, as far as
    /// could be known then, or who was let in in vain herself.
    pub(crate) fn in_vain(&self, unknown: &[SignerId]) -> BTreeMap<SignerId, Enrolled> {
        let mut found = BTreeMap::new();
        loop {
            let before = found.len();
            for signer in unknown {
                if !found.contains_key(signer)
                    && let Some(enrolled) = self.promised(signer, &found)
                {
                    found.insert(*signer, enrolled);
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }

    /// What somebody made of these keys who might, or who is among these.
    fn promised(
        &self,
        signer: &SignerId,
        in_vain: &BTreeMap<SignerId, Enrolled>,
    ) -> Option<Enrolled> {
        let said = self.judge.enrolling.get(signer).into_iter().flatten();
        let mut said = said.filter(|it| self.scope.is_none_or(|scope| scope.contains(**it)));
        said.find_map(|number| {
            let heard = self.judge.heard(*number)?;
            let statement = &heard.statement;
            if let Deed::Succeed { old, .. } = &statement.deed {
                return in_vain.get(old).copied().or_else(|| self.enrolled(old));
            }
            let then = View::new(self.judge, Some(&heard.past), self.ruling);
            let might = in_vain.contains_key(&statement.author)
                || then.standing_of(statement) != Standing::Void;
            first_enrolled(heard, signer).filter(|_| might)
        })
    }

    /// The statement that put these keys in the place of others, if one did.
    pub(crate) fn succession(&self, signer: &SignerId) -> Option<usize> {
        let (number, heard) = self.enrolling(signer)?;
        let succeeds = matches!(heard.statement.deed, Deed::Succeed { .. });
        succeeds.then_some(number)
    }

    /// Whether whoever made these keys known had heard of that statement.
    pub(crate) fn was_made_known_after(&self, signer: &SignerId, number: usize) -> bool {
        let made_known = self.enrolling(signer);
        made_known.is_some_and(|(_, heard)| heard.past.contains(number))
    }

    /// The box key that an enrolment has now, if it is not the first one.
    pub(crate) fn renewed(&self, signer: &SignerId) -> Option<[u8; 32]> {
        let renewals = self.counting(self.judge.renewing.get(signer));
        // Two at once are made by a copied laptop only: one of them, the same everywhere.
        let newest = latest(renewals)
            .into_iter()
            .min_by_key(|heard| heard.name)?;
        let Deed::Renew { open } = &newest.statement.deed else {
            return None;
        };
        Some(*open)
    }

    pub(crate) fn is_revoked(&self, signer: &SignerId) -> bool {
        self.revokes(signer).next().is_some()
    }

    /// The counting revokes of a signer.
    pub(crate) fn revokes(&self, signer: &SignerId) -> impl Iterator<Item = &'a Statement> {
        let revokes = self.counting(self.judge.revoking.get(signer));
        revokes.map(|(_, heard)| &heard.statement)
    }

    fn active(&self, signer: &SignerId) -> Option<Enrolled> {
        self.enrolled(signer).filter(|_| !self.is_revoked(signer))
    }

    fn is_active(&self, signer: &SignerId) -> bool {
        self.active(signer).is_some()
    }

    fn confirmed(&self, signer: &SignerId) -> Option<Enrolled> {
        self.active(signer).filter(|it| it.vouched_by.is_none())
    }

    fn is_coordinator(&self, signer: &SignerId) -> bool {
        let person = self.confirmed(signer).and_then(|it| it.person());
        let role = person.and_then(|person| self.role(&person));
        role.is_some_and(|(role, _)| role == LedgerRole::Coordinator)
    }

    /// Whose words a restore spares: the keys that it names, and those that the people it names
    /// had before it.
    pub(crate) fn spared(&self, deed: &Deed) -> BTreeSet<SignerId> {
        let Some(coordinators) = named_by(deed) else {
            return BTreeSet::new();
        };
        let people: BTreeSet<PersonId> = coordinators.iter().map(|it| it.person).collect();
        let known = self.judge.enrolling.keys().copied().filter(|signer| {
            let person = self.confirmed(signer).and_then(|it| it.person());
            person.is_some_and(|person| people.contains(&person))
        });
        let named = coordinators.iter().map(|it| it.keys.signer());
        known.chain(named).collect()
    }

    /// The restore that counts here.
    pub(crate) fn restore(&self) -> Option<(usize, &'a Heard)> {
        let judge = self.judge;
        let restore = judge.restores().find(|it| self.counts(*it))?;
        Some((restore, judge.heard(restore)?))
    }

    /// The people whom the restore names.
    pub(crate) fn restored(&self) -> impl Iterator<Item = PersonId> + use<'a> {
        let restore = self.restore().map(|(_, heard)| &heard.statement.deed);
        let coordinators = restore.and_then(named_by);
        coordinators.into_iter().flatten().map(|it| it.person)
    }

    /// A person's role and title.
    pub(crate) fn role(&self, person: &PersonId) -> Option<(LedgerRole, &'a str)> {
        let titles = self.counting(self.judge.titling.get(person));
        let Some(restore) = self.restore() else {
            return latest(titles).into_iter().filter_map(titled).min();
        };
        let mut titles: Vec<(usize, &Heard)> = titles.chain([restore]).collect();
        titles.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
        let title = |heard: &'a Heard| titled(heard).or_else(|| self.left_by(heard, person));
        latest(titles.into_iter())
            .into_iter()
            .filter_map(title)
            .min()
    }

    /// What a restore makes of a person: one of those who lead, or somebody who leads no more.
    fn left_by(&self, restore: &'a Heard, person: &PersonId) -> Option<(LedgerRole, &'a str)> {
        let coordinators = named_by(&restore.statement.deed)?;
        if coordinators.iter().any(|it| it.person == *person) {
            return Some((LedgerRole::Coordinator, "coordinator"));
        }
        let mut before = *self;
        before.scope = Some(&restore.past);
        let role = before.role(person);
        role.map(|role| role.min((LedgerRole::Member, "volunteer")))
    }

    /// Whether somebody leads now or led at any time.
    pub(crate) fn ever_led(&self, person: &PersonId) -> bool {
        let mut titles = self.counting(self.judge.titling.get(person));
        let leads = |role: (LedgerRole, &str)| role.0 == LedgerRole::Coordinator;
        titles.any(|(_, heard)| titled(heard).is_some_and(leads))
            || self.role(person).is_some_and(leads)
    }

    /// What somebody may do in a circle.
    pub(crate) fn right(&self, circle: &CircleId, subject: &SubjectId) -> Right {
        let grants = self.counting(self.judge.granting.get(&(*circle, *subject)));
        let rights = latest(grants).into_iter().map(granted);
        rights.min().unwrap_or(Right::Nothing)
    }

    /// The most that somebody ever might do in a circle.
    pub(crate) fn highest_right(&self, circle: &CircleId, subject: &SubjectId) -> Right {
        let grants = self.counting(self.judge.granting.get(&(*circle, *subject)));
        let rights = grants.map(|(_, heard)| granted(heard));
        rights.max().unwrap_or(Right::Nothing)
    }

    /// All statements that count.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'a Statement> {
        let view = *self;
        let all = view.judge.all();
        all.filter(move |(number, _)| view.counts(*number))
            .map(|(_, heard)| &heard.statement)
    }

    fn holds(&self, number: usize) -> bool {
        self.scope.is_none_or(|scope| scope.contains(number))
    }

    fn counts(&self, number: usize) -> bool {
        let standing = self.ruling.get(number);
        self.holds(number) && standing.is_some_and(|it| *it != Standing::Void)
    }

    /// Those of these that count, the last one first.
    fn counting(
        &self,
        numbers: Option<&'a Vec<usize>>,
    ) -> impl Iterator<Item = (usize, &'a Heard)> + use<'a> {
        let view = *self;
        let numbers = numbers.into_iter().flatten().rev().copied();
        numbers
            .filter(move |number| view.counts(*number))
            .filter_map(move |number| Some((number, view.judge.heard(number)?)))
    }
}

/// Of statements, the last one first, those that no other one of them has in its past.
fn latest<'a>(heard: impl Iterator<Item = (usize, &'a Heard)>) -> Vec<&'a Heard> {
    let mut latest: Vec<&Heard> = Vec::new();
    for (number, heard) in heard {
        if !latest.iter().any(|it| it.past.contains(number)) {
            latest.push(heard);
        }
    }
    latest
}

fn named_by(deed: &Deed) -> Option<&Vec<Restored>> {
    if let Deed::Restore { coordinators } = deed {
        return Some(coordinators);
    }
    None
}

/// What a statement says of the keys that it makes known itself.
fn first_enrolled(heard: &Heard, signer: &SignerId) -> Option<Enrolled> {
    let enrolled = |keys: &EnrolmentKeys, subject, laptop: &LaptopId, class: &LaptopClass| {
        let (keys, laptop, class) = (*keys, *laptop, *class);
        Some(Enrolled {
            keys,
            subject,
            laptop,
            class,
            vouched_by: None,
        })
    };
    let deed = &heard.statement.deed;
    if let Deed::Found {
        person,
        laptop,
        class,
        personal,
        desk,
        ..
    } = deed
    {
        return if personal.signer() == *signer {
            enrolled(personal, Subject::Person(*person), laptop, class)
        } else {
            enrolled(desk, Subject::Desk, laptop, class)
        };
    }
    if let Some(coordinators) = named_by(deed) {
        let named = coordinators.iter().find(|it| it.keys.signer() == *signer)?;
        return enrolled(
            &named.keys,
            Subject::Person(named.person),
            &named.laptop,
            &named.class,
        );
    }
    let Deed::Enrol {
        subject,
        laptop,
        class,
        keys,
    } = deed
    else {
        return None;
    };
    enrolled(keys, *subject, laptop, class)
}

/// The role and title that a founding statement or a role gives.
fn titled(heard: &Heard) -> Option<(LedgerRole, &str)> {
    if let Deed::Role { role, label, .. } = &heard.statement.deed {
        return Some((*role, label));
    }
    let founds = matches!(heard.statement.deed, Deed::Found { .. });
    founds.then_some((LedgerRole::Coordinator, "coordinator"))
}

/// What a founding statement, an opening one, or a grant gives.
fn granted(heard: &Heard) -> Right {
    if let Deed::Grant { right, .. } = &heard.statement.deed {
        return *right;
    }
    // The only other statements that are kept among the grants.
    Right::Write
}
