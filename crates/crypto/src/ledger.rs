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
use std::sync::Arc;

use imbl::OrdMap;
use samenboek_domain::ids::{CentreId, CircleId, SignerId, StatementName};

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
    /// Said by nobody: neither the centre's paper nor anything in its past made the author known.
    #[error("said by somebody whom nothing in its past made known")]
    Stranger,
}

/// All statements of one centre that are here, and those of circles that were opened here.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    centre: Option<CentreId>,
    kept: OrdMap<Home, OrdMap<StatementName, Arc<[u8]>>>,
    waiting: BTreeMap<StatementName, Waiting>,
    /// Who waits for a statement that is not here.
    awaited: BTreeMap<StatementName, BTreeSet<StatementName>>,
    waiting_bytes: usize,
    /// Of those that wait, the ones whose author nobody knows yet. They go first when room is wanted.
    unknown: BTreeSet<StatementName>,
    /// The names of what was not kept because nobody said it, so that it need not be looked at again.
    strange: BTreeSet<StatementName>,
    judge: Judge,
}

#[derive(Debug, Clone)]
struct Waiting {
    statement: Statement,
    home: Home,
    length: usize,
    /// Whether it is kept whoever said it.
    is_firm: bool,
    /// The bytes, when it is not kept before its past says that somebody said it.
    loose: Option<Vec<u8>>,
}

/// How a statement comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    /// From somewhere else.
    Outside,
    /// From somewhere else, and something that somebody known said rests on it.
    Asked,
    /// From where it was kept.
    Kept,
}

impl Ledger {
    /// An empty ledger; the first founding statement decides whose it is.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a statement. One whose predecessors are not here yet waits for them. Taking the same
    /// one twice changes nothing. What nobody said is not kept: that follows from the statement and
    /// its past alone, so that every laptop keeps the same.
    pub fn add(&mut self, bytes: &[u8]) -> Result<StatementName, LedgerError> {
        self.take(None, bytes, Door::Outside)?;
        Ok(Statement::name_of(bytes))
    }

    /// Takes statements, in any order; what cannot be taken is left out. Earlier programs let what
    /// somebody known said rest on what nobody said: such a statement is kept all the same, so that
    /// nothing waits for it for ever, and so is one of `named`, on which keys rest. Returns the names
    /// of all that are kept since.
    pub fn add_all<'a>(
        &mut self,
        statements: impl IntoIterator<Item = &'a [u8]>,
        named: &BTreeSet<StatementName>,
    ) -> Vec<StatementName> {
        let mut kept = Vec::new();
        let mut strange = Vec::new();
        for bytes in statements {
            match self.take(None, bytes, Door::Outside) {
                Ok(names) => kept.extend(names),
                Err(LedgerError::Stranger) => strange.push((Statement::name_of(bytes), bytes)),
                Err(_) => {}
            }
        }
        while !strange.is_empty() {
            let asked = self.asked(named);
            kept.extend(asked.iter().filter(|name| self.hold(name)));
            let (now, later): (Vec<_>, Vec<_>) =
                (strange.into_iter()).partition(|(name, _)| asked.contains(name));
            if now.is_empty() {
                break;
            }
            for (_, bytes) in now {
                kept.extend(self.take(None, bytes, Door::Asked).unwrap_or_default());
            }
            strange = later;
        }
        kept
    }

    /// Takes a statement that was checked when it came, and was kept since where nobody else
    /// writes: in this laptop's own sealed database. Its signature is not checked again.
    pub fn add_kept(&mut self, bytes: &[u8]) -> Result<StatementName, LedgerError> {
        self.take(None, bytes, Door::Kept)?;
        Ok(Statement::name_of(bytes))
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
        self.take(Some(*circle), bytes, Door::Outside)?;
        Ok(Statement::name_of(bytes))
    }

    /// [`Ledger::add_in_circle`] for a statement that was checked when it came, and was kept since where nobody else
    /// writes. Its signature is not checked again.
    pub fn add_kept_in_circle(
        &mut self,
        circle: &CircleId,
        bytes: &[u8],
    ) -> Result<StatementName, LedgerError> {
        self.take(Some(*circle), bytes, Door::Kept)?;
        Ok(Statement::name_of(bytes))
    }

    /// Returns the names of all that are kept in the centre's ledger since.
    fn take(
        &mut self,
        home: Home,
        bytes: &[u8],
        door: Door,
    ) -> Result<Vec<StatementName>, LedgerError> {
        let name = Statement::name_of(bytes);
        if self.keeps(home, &name) {
            return Ok(Vec::new());
        }
        let is_outside = door == Door::Outside && home.is_none();
        if is_outside && self.strange.contains(&name) {
            return Err(LedgerError::Stranger);
        }
        let statement = match door {
            Door::Outside | Door::Asked => Statement::read(bytes)?,
            Door::Kept => Statement::read_kept(bytes)?,
        };
        if self.centre.is_some_and(|centre| centre != statement.centre) {
            return Err(LedgerError::OtherCentre);
        }
        if home.is_some_and(|circle| !is_about(&circle, &name, &statement)) {
            return Err(LedgerError::OtherCircle);
        }
        if statement.predecessors.is_empty() {
            self.belong_to(statement.centre);
        }
        if self.judge.knows(&name) {
            if is_outside && self.judge.is_of_nobody(&statement) {
                return Err(LedgerError::Stranger);
            }
            self.keep(home, name, bytes);
            let mut kept = self.publish(name, &statement);
            kept.extend(home.is_none().then_some(name));
            return Ok(kept);
        }
        let has_past = self.lacks(&statement, home).is_none();
        let is_firm = !is_outside;
        let stays = is_firm || !has_past && self.is_known(&statement.author);
        if !has_past {
            self.make_room(bytes.len(), stays)?;
        }
        let mut kept = Vec::new();
        if stays {
            self.keep(home, name, bytes);
            kept.extend(home.is_none().then_some(name));
        }
        if let Some(waiting) = self.waiting.get_mut(&name) {
            waiting.home = waiting.home.or(home);
            if stays && home.is_none() {
                waiting.is_firm |= is_firm;
                waiting.loose = None;
                self.unknown.remove(&name);
            }
            return Ok(kept);
        }
        let waiting = Waiting {
            statement,
            home,
            length: bytes.len(),
            is_firm,
            loose: (!stays).then(|| bytes.to_vec()),
        };
        kept.extend(self.settle(vec![(name, waiting)]));
        if self.waiting.contains_key(&name) || self.keeps(home, &name) {
            Ok(kept)
        } else {
            Err(LedgerError::Stranger)
        }
    }

    /// Every statement of the centre that is kept, sorted by name: also those that wait, when somebody known said them.
    pub fn statements(&self) -> impl Iterator<Item = (StatementName, &[u8])> {
        self.kept_at(None)
    }

    /// The bytes of a statement of the centre that is kept.
    pub fn statement(&self, name: &StatementName) -> Option<&[u8]> {
        let kept = self.kept.get(&None);
        kept.and_then(|kept| kept.get(name)).map(AsRef::as_ref)
    }

    /// Whether this statement need not be fetched: it is kept, it waits, or nobody said it.
    pub fn needs_not(&self, name: &StatementName) -> bool {
        self.keeps(None, name) || self.waiting.contains_key(name) || self.strange.contains(name)
    }

    /// What is not here, and something that somebody known said rests on it, or is one of `named`: though it may be that
    /// nobody said it.
    pub fn asked(&self, named: &BTreeSet<StatementName>) -> BTreeSet<StatementName> {
        let counts = |it: &&Waiting| it.home.is_some() || self.is_known(&it.statement.author);
        let mut next: Vec<&Waiting> = self.waiting.values().filter(counts).collect();
        let mut asked: BTreeSet<StatementName> = named.clone();
        asked.retain(|name| !self.judge.knows(name));
        next.extend(asked.iter().filter_map(|name| self.waiting.get(name)));
        while let Some(waiting) = next.pop() {
            for name in &waiting.statement.predecessors {
                if !self.judge.has(name, waiting.home) && asked.insert(*name) {
                    next.extend(self.waiting.get(name));
                }
            }
        }
        asked
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
        kept.map(|(name, bytes)| (*name, bytes.as_ref()))
    }

    /// The statements that no other one has in its past, sorted; never one that nobody said.
    pub fn heads(&self) -> Vec<StatementName> {
        self.judge.heads(None).collect()
    }

    /// At most as many heads as a statement may name, for the next statement of this author to rest
    /// on: first one that makes the author known, then those that count.
    pub fn predecessors(&self, author: &SignerId) -> Vec<StatementName> {
        let mut heads = self.heads();
        if heads.len() > limits::PREDECESSORS / 2 {
            let counting = self.judge.counting();
            heads.sort_by_key(|name| (!counting.contains(name), *name));
            let made_known = |name: &StatementName| {
                let past = self.judge.past_with(std::slice::from_ref(name));
                self.judge.is_made_known_in(author, &past)
            };
            if let Some(place) = heads.iter().position(made_known) {
                let first = heads.remove(place);
                heads.insert(0, first);
            }
            heads.truncate(limits::PREDECESSORS);
        }
        heads
    }

    /// What the next statement of a circle rests on: heads of the circle, and of the centre.
    pub fn circle_predecessors(&self, circle: &CircleId, author: &SignerId) -> Vec<StatementName> {
        let own = self
            .judge
            .heads(Some(*circle))
            .take(limits::PREDECESSORS / 2);
        let both = own.chain(self.predecessors(author));
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
            .filter(|name| !self.waiting.contains_key(name))
            .filter(|name| !self.kept.values().any(|kept| kept.contains_key(*name)))
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

    fn keep(&mut self, home: Home, name: StatementName, bytes: &[u8]) {
        let kept = self.kept.entry(home).or_default();
        kept.insert(name, bytes.into());
    }

    /// Whether the paper of the centre or anything that was said made these keys known.
    fn is_known(&self, author: &SignerId) -> bool {
        self.judge.recovery() == Some(*author) || self.judge.enrolling.contains_key(author)
    }

    /// Keeps one that waits, whoever said it. True when it was not kept before.
    fn hold(&mut self, name: &StatementName) -> bool {
        let Some(waiting) = self.waiting.get_mut(name) else {
            return false;
        };
        waiting.is_firm = true;
        let Some(bytes) = waiting.loose.take() else {
            return false;
        };
        self.unknown.remove(name);
        self.keep(None, *name, &bytes);
        true
    }

    /// Room for one more that waits. What somebody known said takes it from those whom nobody knows.
    fn make_room(&mut self, bytes: usize, is_known: bool) -> Result<(), LedgerError> {
        while self.waiting.len() >= limits::WAITING_STATEMENTS
            || self.waiting_bytes + bytes > limits::WAITING_BYTES
        {
            let Some(name) = self.unknown.first().copied().filter(|_| is_known) else {
                return Err(LedgerError::TooManyWaiting);
            };
            self.wait_no_more(&name);
        }
        Ok(())
    }

    fn wait_no_more(&mut self, name: &StatementName) -> Option<Waiting> {
        let waiting = self.waiting.remove(name)?;
        self.waiting_bytes -= waiting.length;
        self.unknown.remove(name);
        for predecessor in &waiting.statement.predecessors {
            if let Some(who) = self.awaited.get_mut(predecessor) {
                who.remove(name);
                if who.is_empty() {
                    self.awaited.remove(predecessor);
                }
            }
        }
        Some(waiting)
    }

    /// What waited for the past of another centre goes.
    fn belong_to(&mut self, centre: CentreId) {
        self.centre = Some(centre);
        let foreign = self
            .waiting
            .iter()
            .filter(|(_, it)| it.statement.centre != centre);
        for name in foreign.map(|(name, _)| *name).collect::<Vec<_>>() {
            if let Some(waiting) = self.wait_no_more(&name) {
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

    /// Has statements judged whose past is here, and what waited for them; the others wait. What nobody said goes.
    /// Returns the names of those that are kept only since.
    fn settle(&mut self, mut next: Vec<(StatementName, Waiting)>) -> Vec<StatementName> {
        let mut kept = Vec::new();
        while let Some((name, mut waiting)) = next.pop() {
            if let Some(lacking) = self.lacks(&waiting.statement, waiting.home) {
                self.awaited.entry(lacking).or_default().insert(name);
                self.waiting_bytes += waiting.length;
                if waiting.loose.is_some() {
                    self.unknown.insert(name);
                }
                self.waiting.insert(name, waiting);
                continue;
            }
            let is_of_nobody = !waiting.is_firm && self.judge.is_of_nobody(&waiting.statement);
            if is_of_nobody && waiting.home.is_none() {
                self.leave_out(name);
                continue;
            }
            if let Some(bytes) = waiting.loose.take().filter(|_| !is_of_nobody) {
                self.keep(None, name, &bytes);
                kept.push(name);
            }
            let home = waiting
                .home
                .filter(|_| !self.is_public(&name, &waiting.statement));
            self.strange.remove(&name);
            self.judge.hear(name, waiting.statement, home);
            next.extend(self.who_waited_for(&name));
        }
        kept
    }

    /// Nobody said it: it is not kept.
    fn leave_out(&mut self, name: StatementName) {
        self.kept.entry(None).or_default().remove(&name);
        if self.strange.len() < limits::STRANGE_STATEMENTS {
            self.strange.insert(name);
        }
    }

    fn who_waited_for(&mut self, name: &StatementName) -> Vec<(StatementName, Waiting)> {
        let waited = self.awaited.remove(name).into_iter().flatten();
        let waited: Vec<StatementName> = waited.collect();
        let waited = waited.into_iter();
        waited
            .filter_map(|name| Some((name, self.wait_no_more(&name)?)))
            .collect()
    }

    /// Whether a statement stands in the centre's ledger with its whole past, even if it came
    /// here as one of a circle.
    fn is_public(&self, name: &StatementName, statement: &Statement) -> bool {
        self.keeps(None, name) && self.lacks(statement, None).is_none()
    }

    /// Somebody carried a circle's statement out of the circle. Others rest on it now, and must
    /// not wait here for what they find elsewhere.
    fn publish(&mut self, name: StatementName, statement: &Statement) -> Vec<StatementName> {
        if !self.is_public(&name, statement) {
            return Vec::new();
        }
        self.judge.publish(&name);
        let waited = self.who_waited_for(&name);
        self.settle(waited)
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
