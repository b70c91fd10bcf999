//! The ledger: signed statements about keys and rights, and what follows from them.
//!
//! Unsealed, with opaque ids only: no names, no times. Whatever the order in which statements
//! arrive, the same set gives the same answer, and evaluating never fails.

mod authority;
mod bits;
mod deed;
mod judge;
mod statement;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{CentreId, CircleId, StatementName};

pub use authority::{Authority, Enrolment};
pub(crate) use deed::class;
pub use deed::{Cut, Deed, LaptopClass, LedgerRole, Right, Subject, SubjectId};
#[cfg(test)]
pub(crate) use statement::found_with;
pub use statement::{Statement, StatementError};

use crate::derive::sha256;
use crate::limits;
use judge::Judge;

/// The circle of the whole team of a centre.
pub fn team_circle(centre: &CentreId) -> CircleId {
    let hash = sha256(&[b"samenboek/v1/team", centre.as_bytes()]);
    let mut id = [0; 16];
    for (place, byte) in id.iter_mut().zip(hash) {
        *place = byte;
    }
    CircleId::from_bytes(id)
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
    /// Too many statements wait for their past.
    #[error("too many statements wait for their past")]
    TooManyWaiting,
}

/// All statements of one centre that are here.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    centre: Option<CentreId>,
    kept: BTreeMap<StatementName, Vec<u8>>,
    waiting: BTreeMap<StatementName, Statement>,
    judge: Judge,
}

impl Ledger {
    /// An empty ledger; the first founding statement decides whose it is.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a statement. One whose predecessors are not here yet waits for them. Taking the same
    /// one twice changes nothing.
    pub fn add(&mut self, bytes: &[u8]) -> Result<StatementName, LedgerError> {
        let name = Statement::name_of(bytes);
        if self.kept.contains_key(&name) {
            return Ok(name);
        }
        let statement = Statement::read(bytes)?;
        if self.centre.is_some_and(|centre| centre != statement.centre) {
            return Err(LedgerError::OtherCentre);
        }
        if statement.predecessors.is_empty() {
            self.belong_to(statement.centre);
        }
        let waits = statement.predecessors.iter().any(|it| !self.judge.has(it));
        if waits && self.waiting.len() >= limits::WAITING_STATEMENTS {
            return Err(LedgerError::TooManyWaiting);
        }
        self.kept.insert(name, bytes.to_vec());
        self.waiting.insert(name, statement);
        self.connect();
        Ok(name)
    }

    /// Every statement that is kept, the waiting ones included, sorted by name.
    pub fn statements(&self) -> impl Iterator<Item = (StatementName, &[u8])> {
        self.kept
            .iter()
            .map(|(name, bytes)| (*name, bytes.as_slice()))
    }

    /// The statements that no other one has in its past, sorted.
    pub fn heads(&self) -> Vec<StatementName> {
        let mut heads: BTreeSet<StatementName> = self.judge.names().collect();
        for statement in self.judge.statements() {
            for predecessor in &statement.predecessors {
                heads.remove(predecessor);
            }
        }
        heads.into_iter().collect()
    }

    /// At most as many heads as a statement may name, for the next statement to rest on.
    pub fn predecessors(&self) -> Vec<StatementName> {
        let mut heads = self.heads();
        heads.truncate(limits::PREDECESSORS);
        heads
    }

    /// Predecessors that are named and not here, sorted.
    pub fn missing(&self) -> Vec<StatementName> {
        let named = self.waiting.values().flat_map(|it| &it.predecessors);
        let missing: BTreeSet<StatementName> = named
            .filter(|name| !self.kept.contains_key(name))
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
        Authority::follow(self.centre, &self.judge)
    }

    fn belong_to(&mut self, centre: CentreId) {
        self.centre = Some(centre);
        self.waiting
            .retain(|_, statement| statement.centre == centre);
        let (waiting, judge) = (&self.waiting, &self.judge);
        self.kept
            .retain(|name, _| waiting.contains_key(name) || judge.has(name));
    }

    fn connect(&mut self) {
        while self.centre.is_some() {
            let ready: Vec<StatementName> = self
                .waiting
                .iter()
                .filter(|(_, it)| it.predecessors.iter().all(|name| self.judge.has(name)))
                .map(|(name, _)| *name)
                .collect();
            if ready.is_empty() {
                return;
            }
            for name in ready {
                if let Some(statement) = self.waiting.remove(&name) {
                    self.judge.hear(name, statement);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
