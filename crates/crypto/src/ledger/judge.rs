//! The rules: which statements count.
//!
//! 1. A statement's right is judged only in its own past.
//! 2. A revoke that was rightful in its own past always counts; revokes never cascade.
//! 3. Any other statement counts if it was rightful, if it still is when only what counts is
//!    looked at, and if it lies in the past of every counting revoke of its author.
//! 4. The first restore of the recovery key counts, and voids what others than those it names said
//!    without knowing of it, revokes too. Of two that crossed, the one with the lower name.
//! 5. What is said in a circle touches nothing outside it. A revoke, which stands in the centre's
//!    ledger, can never have it in its past, so that 3 would undo everything that somebody who
//!    leaves ever said there; instead the cut of the revoke decides, by the parcel that carried it.
//!
//! What counts in some past depends only on which revokes cut something off there, and on the
//! restore: its *premise*. Almost always that is nothing, so that one ruling serves a whole ledger.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use imbl::OrdMap;
use samenboek_domain::ids::{CircleId, PersonId, SignerId, StatementName};

use crate::ledger::bits::Bits;
use crate::ledger::team_circle;
use crate::ledger::view::{Standing, View};
use crate::ledger::{CircleClass, Deed, Statement, SubjectId};

/// How many rulings are kept at hand.
const RULINGS: usize = 64;

/// All statements whose past is complete, in an order in which each stands behind its past. Whatever grows with the
/// circles is shared by its copies: whoever says something says it in a copy, which is thrown away when it is not kept.
#[derive(Debug, Clone, Default)]
pub(crate) struct Judge {
    heard: Vec<Arc<Heard>>,
    numbers: OrdMap<StatementName, usize>,
    heads: OrdMap<Home, BTreeSet<StatementName>>,
    recovery: Option<SignerId>,
    pub(super) enrolling: Index<SignerId>,
    pub(super) renewing: Index<SignerId>,
    pub(super) revoking: Index<SignerId>,
    pub(super) titling: Index<PersonId>,
    pub(super) granting: Index<(CircleId, SubjectId)>,
    opening: OrdMap<CircleId, (usize, CircleClass)>,
    /// Rightful words of an author that a revoke can cut off.
    speaking: Index<SignerId>,
    /// Rightful revokes, and what of their signer's words each cuts off; none that cuts nothing.
    cutting: BTreeMap<usize, Bits>,
    /// Rightful restores, and whose words each spares.
    restoring: BTreeMap<usize, BTreeSet<SignerId>>,
    rulings: BTreeMap<Premise, Vec<Standing>>,
}

type Index<K> = OrdMap<K, Vec<usize>>;

/// The circle in which a statement is kept, sealed; none for the centre's ledger.
pub(crate) type Home = Option<CircleId>;

#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) name: StatementName,
    pub(crate) statement: Statement,
    pub(crate) past: Bits,
    home: Home,
    rightful: bool,
    by_person: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Premise {
    cuts: Vec<usize>,
    restore: Option<usize>,
}

impl Judge {
    /// Whether a statement that is kept there may rest on this one.
    pub(crate) fn has(&self, name: &StatementName, home: Home) -> bool {
        let heard = self.numbers.get(name).and_then(|it| self.heard.get(*it));
        heard.is_some_and(|it| it.home.is_none() || it.home == home)
    }

    pub(crate) fn knows(&self, name: &StatementName) -> bool {
        self.numbers.contains_key(name)
    }

    /// A statement of a circle stands in the centre's ledger from now on.
    pub(crate) fn publish(&mut self, name: &StatementName) {
        let heard = self
            .numbers
            .get(name)
            .and_then(|it| self.heard.get_mut(*it))
            .map(Arc::make_mut);
        let Some((heard, home)) = heard.and_then(|it| it.home.take().map(|home| (it, home))) else {
            return;
        };
        self.heads.entry(Some(home)).or_default().remove(name);
        let heads = self.heads.entry(None).or_default();
        for predecessor in &heard.statement.predecessors {
            heads.remove(predecessor);
        }
        heads.insert(*name);
        self.rulings.clear();
    }

    /// The statements kept there that no other one kept there has in its past, sorted.
    pub(crate) fn heads(&self, home: Home) -> impl Iterator<Item = StatementName> {
        self.heads.get(&home).into_iter().flatten().copied()
    }

    pub(crate) fn heard(&self, number: usize) -> Option<&Heard> {
        self.heard.get(number).map(Arc::as_ref)
    }

    /// Whether a statement was rightful in its own past, also when it does not count. More statements never change it.
    pub(crate) fn was_rightful(&self, number: usize) -> bool {
        self.heard.get(number).is_some_and(|it| it.rightful)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, &Heard)> {
        let heard = self.heard.iter().map(Arc::as_ref);
        heard.enumerate()
    }

    pub(crate) fn recovery(&self) -> Option<SignerId> {
        self.recovery
    }

    pub(crate) fn restores(&self) -> impl Iterator<Item = usize> {
        self.restoring.keys().copied()
    }

    /// The circles whose opening is here: its number, and on which laptops they are read.
    pub(crate) fn opening(&self) -> &OrdMap<CircleId, (usize, CircleClass)> {
        &self.opening
    }

    /// What counts of everything that is here.
    pub(crate) fn ruling(&self) -> Vec<Standing> {
        let premise = self.premise(None);
        let at_hand = self.rulings.get(&premise).cloned();
        self.ruled(&premise, at_hand.unwrap_or_default())
    }

    /// The names of all statements that count.
    pub(crate) fn counting(&self) -> BTreeSet<StatementName> {
        let ruling = self.ruling();
        let standings = self.heard.iter().zip(ruling);
        let counting = standings.filter(|(_, standing)| *standing != Standing::Void);
        counting.map(|(heard, _)| heard.name).collect()
    }

    /// Whether nobody said this: neither the paper of the centre, nor somebody whom anything in its past made known.
    /// Every laptop that has its past answers alike, and it could never count.
    pub(crate) fn is_of_nobody(&self, statement: &Statement) -> bool {
        if statement.predecessors.is_empty() || self.recovery == Some(statement.author) {
            return false;
        }
        !self.enrolling.contains_key(&statement.author)
            || !self.is_made_known_in(&statement.author, &self.past_of(statement))
    }

    /// Whether anything in this part of the ledger made these keys known, whether it counts or not.
    pub(crate) fn is_made_known_in(&self, author: &SignerId, past: &Bits) -> bool {
        let mut made_known = self.enrolling.get(author).into_iter().flatten();
        made_known.any(|number| past.contains(*number))
    }

    /// Takes a statement whose past is complete. What nobody said is heard only for what rests on it.
    pub(crate) fn hear(&mut self, name: StatementName, statement: Statement, home: Home) {
        let number = self.heard.len();
        let is_of_nobody = home.is_none() && self.is_of_nobody(&statement);
        let past = self.past_of(&statement);
        let premise = self.premise(Some(&past));
        let at_hand = self.rulings.remove(&premise).unwrap_or_default();
        let ruling = self.ruled(&premise, at_hand);
        let view = View::new(self, Some(&past), &ruling);
        let rightful = view.standing_of(&statement) != Standing::Void;
        let author = view.enrolled(&statement.author).and_then(|it| it.person());
        let spared = view.spared(&statement.deed);
        if self.rulings.len() >= RULINGS {
            self.rulings.clear();
        }
        self.rulings.insert(premise, ruling);

        if !is_of_nobody {
            let heads = self.heads.entry(home).or_default();
            let numbers = &self.numbers;
            heads.retain(|head| numbers.get(head).is_none_or(|it| !past.contains(*it)));
            heads.insert(name);
            self.index(number, name, author, &statement);
        }
        self.numbers.insert(name, number);
        self.heard.push(Arc::new(Heard {
            name,
            statement,
            past,
            home,
            rightful,
            by_person: author.is_some(),
        }));
        if rightful {
            self.weigh(number, spared);
        }
    }

    fn past_of(&self, statement: &Statement) -> Bits {
        self.past_with(&statement.predecessors)
    }

    /// These statements, and all that they rest on.
    pub(crate) fn past_with(&self, statements: &[StatementName]) -> Bits {
        let mut past = Bits::default();
        for name in statements {
            if let Some(number) = self.numbers.get(name) {
                past.insert(*number);
                if let Some(heard) = self.heard.get(*number) {
                    past.unite(&heard.past);
                }
            }
        }
        past
    }

    /// What the ruling about a part of the ledger, or about everything, rests on.
    fn premise(&self, scope: Option<&Bits>) -> Premise {
        let within = |number: &usize| scope.is_none_or(|scope| scope.contains(*number));
        let name = |number: &usize| self.heard.get(*number).map(|it| it.name);
        let restore = self.restores().filter(within).min_by_key(name);
        let cuts = self.cutting.iter().filter(|(revoke, cut)| {
            within(revoke)
                && scope.is_none_or(|scope| cut.meets(scope))
                && !self.is_voided(**revoke, restore)
        });
        let cuts = cuts.map(|(revoke, _)| *revoke).collect();
        Premise { cuts, restore }
    }

    /// Goes on with a ruling until it answers for all that was heard.
    fn ruled(&self, premise: &Premise, mut ruling: Vec<Standing>) -> Vec<Standing> {
        for number in ruling.len()..self.heard.len() {
            ruling.push(self.standing(number, premise, &ruling));
        }
        ruling
    }

    fn standing(&self, number: usize, premise: &Premise, before: &[Standing]) -> Standing {
        let Some(heard) = self.heard.get(number).filter(|it| it.rightful) else {
            return Standing::Void;
        };
        let statement = &heard.statement;
        if matches!(statement.deed, Deed::Found { .. }) {
            return Standing::Counts;
        }
        if matches!(statement.deed, Deed::Restore { .. }) {
            let counts = premise.restore == Some(number);
            return if counts {
                Standing::Counts
            } else {
                Standing::Void
            };
        }
        let cuts = |revoke: &usize| {
            self.cutting
                .get(revoke)
                .is_some_and(|cut| cut.contains(number))
        };
        if self.is_voided(number, premise.restore) || premise.cuts.iter().any(cuts) {
            return Standing::Void;
        }
        if matches!(statement.deed, Deed::Revoke { .. }) {
            return Standing::Counts;
        }
        View::new(self, Some(&heard.past), before).standing_of(statement)
    }

    /// Whether a restore voids this: said by somebody it does not name, who did not know of it.
    fn is_voided(&self, number: usize, restore: Option<usize>) -> bool {
        let spared =
            restore.and_then(|it| Some((it, self.heard.get(it)?, self.restoring.get(&it)?)));
        let (Some((restore, voiding, spared)), Some(heard)) = (spared, self.heard.get(number))
        else {
            return false;
        };
        heard.by_person
            && heard.home.is_none()
            && !spared.contains(&heard.statement.author)
            && !voiding.past.contains(number)
            && !heard.past.contains(restore)
    }

    fn index(
        &mut self,
        number: usize,
        name: StatementName,
        author: Option<PersonId>,
        statement: &Statement,
    ) {
        match &statement.deed {
            Deed::Found {
                person,
                laptop,
                personal,
                desk,
                recovery,
                ..
            } => {
                self.recovery = Some(SignerId::from_bytes(*recovery));
                for keys in [personal, desk] {
                    push(&mut self.enrolling, keys.signer(), number);
                }
                push(&mut self.titling, *person, number);
                let team = team_circle(&statement.centre);
                for subject in [SubjectId::from(*person), SubjectId::from(*laptop)] {
                    push(&mut self.granting, (team, subject), number);
                }
            }
            Deed::Enrol { keys, .. } => push(&mut self.enrolling, keys.signer(), number),
            Deed::Succeed { new, .. } => push(&mut self.enrolling, new.signer(), number),
            Deed::Role { person, .. } => push(&mut self.titling, *person, number),
            Deed::Grant {
                circle, subject, ..
            } => push(&mut self.granting, (*circle, *subject), number),
            Deed::Revoke { signer, .. } => push(&mut self.revoking, *signer, number),
            Deed::Renew { .. } => push(&mut self.renewing, statement.author, number),
            Deed::Restore { coordinators } => {
                for restored in coordinators {
                    push(&mut self.enrolling, restored.keys.signer(), number);
                }
            }
            Deed::Open { class, .. } => {
                let circle = Statement::circle_of(&name);
                self.opening.insert(circle, (number, *class));
                if let Some(person) = author {
                    push(&mut self.granting, (circle, person.into()), number);
                }
            }
            Deed::Accept { .. } | Deed::Forget { .. } | Deed::Unknown { .. } => {}
        }
    }

    /// Notes what a rightful statement does to the standing of others, and others to its own.
    fn weigh(&mut self, number: usize, spared: BTreeSet<SignerId>) {
        let Some(heard) = self.heard.get(number) else {
            return;
        };
        if let Deed::Restore { .. } = &heard.statement.deed {
            self.restoring.insert(number, spared);
            return;
        }
        if let Deed::Revoke { signer, .. } = &heard.statement.deed {
            let spoken = self.speaking.get(signer).into_iter().flatten();
            for word in spoken.filter(|word| !heard.past.contains(**word)) {
                self.cutting.entry(number).or_default().insert(*word);
            }
            return;
        }
        if heard.home.is_some() {
            return;
        }
        let author = heard.statement.author;
        for revoke in self.revoking.get(&author).into_iter().flatten() {
            if self.heard.get(*revoke).is_some_and(|it| it.rightful) {
                self.cutting.entry(*revoke).or_default().insert(number);
            }
        }
        if number != 0 {
            push(&mut self.speaking, author, number);
        }
    }
}

fn push<K: Ord + Clone>(index: &mut Index<K>, key: K, number: usize) {
    index.entry(key).or_default().push(number);
}

#[cfg(test)]
impl Judge {
    pub(crate) fn rulings(&self) -> usize {
        self.rulings.len()
    }

    /// The number of a statement, and whether it was rightful in its own past.
    pub(crate) fn place(&self, name: &StatementName) -> Option<(usize, bool)> {
        let number = *self.numbers.get(name)?;
        Some((number, self.heard.get(number)?.rightful))
    }
}
