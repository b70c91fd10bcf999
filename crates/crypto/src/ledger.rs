//! The ledger: signed statements about keys and rights, and what follows from them.
//!
//! Unsealed, with opaque ids only: no names, no times. Whatever the order in which statements
//! arrive, the same set gives the same answer, and evaluating never fails.
//!
//! Who is in a circle besides the team is said in statements of that circle. They rest on each
//! other and on heads of the centre's ledger, never the other way round, and travel sealed inside
//! the circle: a courier does not learn who is in it, and they can be deleted with it.

mod authority;
mod bits;
mod deed;
mod judge;
mod statement;
mod terms;
mod view;
mod void;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{CentreId, CircleId, StatementName};

pub use authority::{Authority, Enrolment};
pub use deed::Deed;
#[cfg(debug_assertions)]
pub(crate) use statement::SIGNATURE_LABEL as STATEMENT_LABEL;
#[cfg(test)]
pub(crate) use statement::found_with;
pub use statement::{Statement, StatementError};
pub use terms::{
    CircleClass, Cut, Forgotten, LaptopClass, LedgerRole, Restored, Right, Subject, SubjectId,
};

pub use void::{VoidEnrolment, VoidReason};

use crate::derive::short_hash;
use crate::limits;
use judge::{Home, Judge};

/// The circle of the whole team of a centre.
pub fn team_circle(centre: &CentreId) -> CircleId {
    CircleId::from_bytes(short_hash(&[b"samenboek/v1/team", centre.as_bytes()]))
}

/// The circle of those who lead a centre.
pub fn coordinators_circle(centre: &CentreId) -> CircleId {
    CircleId::from_bytes(short_hash(&[
        b"samenboek/v1/coordinators",
        centre.as_bytes(),
    ]))
}

/// A statement that the ledger does not keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// Not a statement, or its signature does not hold.
    #[error(transparent)]
    Statement(#[from] StatementError),
    /// Of another centre.
    #[error("of another centre")]
    OtherCentre,
    /// Neither the opening nor a grant of this circle, nor made by a newer version.
    #[error("not about this circle")]
    OtherCircle,
    /// Too many statements wait for their past.
    #[error("too many statements wait for their past")]
    TooManyWaiting,
}

/// All statements of one centre that are here, and those of circles that were opened here.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    centre: Option<CentreId>,
    kept: BTreeMap<Home, BTreeMap<StatementName, Vec<u8>>>,
    waiting: BTreeMap<StatementName, Waiting>,
    /// Who waits for a statement that is not here.
    awaited: BTreeMap<StatementName, BTreeSet<StatementName>>,
    waiting_bytes: usize,
    judge: Judge,
}

#[derive(Debug, Clone)]
struct Waiting {
    statement: Statement,
    home: Home,
    length: usize,
}

impl Ledger {
    /// An empty ledger; the first founding statement decides whose it is.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a statement. One whose predecessors are not here yet waits for them. Taking the same
    /// one twice changes nothing.
    pub fn add(&mut self, bytes: &[u8]) -> Result<StatementName, LedgerError> {
        self.take(None, bytes, Statement::read)
    }

    /// Takes a statement that was checked when it came, and was kept since where nobody else
    /// writes: in this laptop's own sealed database. Its signature is not checked again.
    pub fn add_kept(&mut self, bytes: &[u8]) -> Result<StatementName, LedgerError> {
        self.take(None, bytes, Statement::read_kept)
    }

    /// Takes a statement of a circle: its opening, or a grant. It must have come out of a parcel of
    /// that circle which the ledger accepts ([`Authority::accepts`]): that parcel, and not this
    /// statement's past, says whether somebody who was revoked meanwhile said it in time. It may
    /// rest on the circle's own statements and on the centre's.
    pub fn add_in_circle(
        &mut self,
        circle: &CircleId,
        bytes: &[u8],
    ) -> Result<StatementName, LedgerError> {
        self.take(Some(*circle), bytes, Statement::read)
    }

    /// [`Ledger::add_in_circle`] for a statement that was checked when it came, and was kept since where nobody else
    /// writes. Its signature is not checked again.
    pub fn add_kept_in_circle(
        &mut self,
        circle: &CircleId,
        bytes: &[u8],
    ) -> Result<StatementName, LedgerError> {
        self.take(Some(*circle), bytes, Statement::read_kept)
    }

    fn take(
        &mut self,
        home: Home,
        bytes: &[u8],
        read: fn(&[u8]) -> Result<Statement, StatementError>,
    ) -> Result<StatementName, LedgerError> {
        let name = Statement::name_of(bytes);
        if self.keeps(home, &name) {
            return Ok(name);
        }
        let statement = read(bytes)?;
        if self.centre.is_some_and(|centre| centre != statement.centre) {
            return Err(LedgerError::OtherCentre);
        }
        if home.is_some_and(|circle| !is_about(&circle, &name, &statement)) {
            return Err(LedgerError::OtherCircle);
        }
        if statement.predecessors.is_empty() {
            self.belong_to(statement.centre);
        }
        if self.lacks(&statement, home).is_some() && !self.has_room_for(bytes.len()) {
            return Err(LedgerError::TooManyWaiting);
        }
        self.kept
            .entry(home)
            .or_default()
            .insert(name, bytes.to_vec());
        if self.judge.knows(&name) {
            self.publish(name, &statement);
        } else if let Some(waiting) = self.waiting.get_mut(&name) {
            waiting.home = waiting.home.or(home);
        } else {
            let length = bytes.len();
            self.settle(vec![(
                name,
                Waiting {
                    statement,
                    home,
                    length,
                },
            )]);
        }
        Ok(name)
    }

    /// Every statement of the centre that is kept, the waiting ones included, sorted by name.
    pub fn statements(&self) -> impl Iterator<Item = (StatementName, &[u8])> {
        self.kept_at(None)
    }

    /// Every statement of a circle that is kept, sorted by name.
    pub fn circle_statements(
        &self,
        circle: &CircleId,
    ) -> impl Iterator<Item = (StatementName, &[u8])> {
        self.kept_at(Some(*circle))
    }

    fn kept_at(&self, home: Home) -> impl Iterator<Item = (StatementName, &[u8])> {
        let kept = self.kept.get(&home).into_iter().flatten();
        kept.map(|(name, bytes)| (*name, bytes.as_slice()))
    }

    /// The statements that no other one has in its past, sorted.
    pub fn heads(&self) -> Vec<StatementName> {
        self.judge.heads(None).collect()
    }

    /// At most as many heads as a statement may name, for the next statement to rest on: first
    /// those that count.
    pub fn predecessors(&self) -> Vec<StatementName> {
        let mut heads = self.heads();
        if heads.len() > limits::PREDECESSORS {
            let counting = self.judge.counting();
            heads.sort_by_key(|name| (!counting.contains(name), *name));
            heads.truncate(limits::PREDECESSORS);
        }
        heads
    }

    /// What the next statement of a circle rests on: heads of the circle, and of the centre.
    pub fn circle_predecessors(&self, circle: &CircleId) -> Vec<StatementName> {
        let own = self
            .judge
            .heads(Some(*circle))
            .take(limits::PREDECESSORS / 2);
        let both = own.chain(self.predecessors());
        both.take(limits::PREDECESSORS).collect()
    }

    /// What an epoch of a circle that is made now rests on: the heads of the centre and of the circle, sorted, first
    /// those that count when there are too many.
    pub fn heard(&self, circle: &CircleId) -> Vec<StatementName> {
        let both = self
            .judge
            .heads(None)
            .chain(self.judge.heads(Some(*circle)));
        let mut heads: Vec<StatementName> = both.collect();
        if heads.len() > limits::EPOCH_STATEMENTS {
            let counting = self.judge.counting();
            heads.sort_by_key(|name| (!counting.contains(name), *name));
            heads.truncate(limits::EPOCH_STATEMENTS);
        }
        heads.sort();
        heads
    }

    /// Whether these statements are here, with all that they rest on.
    pub fn has_heard(&self, statements: &[StatementName]) -> bool {
        statements.iter().all(|name| self.judge.knows(name))
    }

    /// Who may do what by these statements and all that they rest on, as far as that counts by everything that is here.
    /// What is not here is left out.
    pub fn authority_by(&self, statements: &[StatementName]) -> Authority {
        let scope = self.judge.past_with(statements);
        Authority::follow(self.centre, &self.judge, Some(&scope))
    }

    /// Predecessors that are named and not here, sorted.
    pub fn missing(&self) -> Vec<StatementName> {
        let named = self
            .waiting
            .values()
            .flat_map(|it| &it.statement.predecessors);
        let missing: BTreeSet<StatementName> = named
            .filter(|name| !self.kept.values().any(|kept| kept.contains_key(name)))
            .copied()
            .collect();
        missing.into_iter().collect()
    }

    /// Whose ledger this is; none before the founding statement is here.
    pub fn centre(&self) -> Option<CentreId> {
        self.centre
    }

    /// Who may do what, by all statements that are here with their past.
    pub fn authority(&self) -> Authority {
        Authority::follow(self.centre, &self.judge, None)
    }

    fn keeps(&self, home: Home, name: &StatementName) -> bool {
        self.kept
            .get(&home)
            .is_some_and(|kept| kept.contains_key(name))
    }

    fn has_room_for(&self, bytes: usize) -> bool {
        self.waiting.len() < limits::WAITING_STATEMENTS
            && self.waiting_bytes + bytes <= limits::WAITING_BYTES
    }

    /// What waited for the past of another centre goes.
    fn belong_to(&mut self, centre: CentreId) {
        self.centre = Some(centre);
        let foreign = self
            .waiting
            .iter()
            .filter(|(_, it)| it.statement.centre != centre);
        for name in foreign.map(|(name, _)| *name).collect::<Vec<_>>() {
            if let Some(waiting) = self.waiting.remove(&name) {
                self.waiting_bytes -= waiting.length;
                self.kept.entry(waiting.home).or_default().remove(&name);
            }
        }
    }

    fn lacks(&self, statement: &Statement, home: Home) -> Option<StatementName> {
        let mut predecessors = statement.predecessors.iter();
        predecessors
            .find(|name| !self.judge.has(name, home))
            .copied()
    }

    /// Has statements judged whose past is here, and what waited for them; the others wait.
    fn settle(&mut self, mut next: Vec<(StatementName, Waiting)>) {
        while let Some((name, waiting)) = next.pop() {
            if let Some(lacking) = self.lacks(&waiting.statement, waiting.home) {
                self.awaited.entry(lacking).or_default().insert(name);
                self.waiting_bytes += waiting.length;
                self.waiting.insert(name, waiting);
                continue;
            }
            let home = waiting
                .home
                .filter(|_| !self.is_public(&name, &waiting.statement));
            self.judge.hear(name, waiting.statement, home);
            next.extend(self.who_waited_for(&name));
        }
    }

    fn who_waited_for(&mut self, name: &StatementName) -> Vec<(StatementName, Waiting)> {
        let mut waited = Vec::new();
        for name in self.awaited.remove(name).into_iter().flatten() {
            if let Some(waiting) = self.waiting.remove(&name) {
                self.waiting_bytes -= waiting.length;
                waited.push((name, waiting));
            }
        }
        waited
    }

    /// Whether a statement stands in the centre's ledger with its whole past, even if it came
    /// here as one of a circle.
    fn is_public(&self, name: &StatementName, statement: &Statement) -> bool {
        self.keeps(None, name) && self.lacks(statement, None).is_none()
    }

    /// Somebody carried a circle's statement out of the circle. Others rest on it now, and must
    /// not wait here for what they find elsewhere.
    fn publish(&mut self, name: StatementName, statement: &Statement) {
        if self.is_public(&name, statement) {
            self.judge.publish(&name);
            let waited = self.who_waited_for(&name);
            self.settle(waited);
        }
    }
}

fn is_about(circle: &CircleId, name: &StatementName, statement: &Statement) -> bool {
    if let Deed::Grant {
        circle: granted, ..
    } = &statement.deed
    {
        return granted == circle;
    }
    // What a newer version says in a circle is kept, so that what rests on it does not wait here.
    matches!(statement.deed, Deed::Unknown { .. })
        || matches!(statement.deed, Deed::Open { .. }) && Statement::circle_of(name) == *circle
}

#[cfg(test)]
mod tests;
