//! What keys rest on: whoever made one had heard so much of who may what, and closed it to whoever had gone by then.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use samenboek_crypto::{Authority, Ledger};
use samenboek_domain::ids::{CircleId, SignerId, StatementName};

/// The ledger, and what it said by some of its statements.
#[derive(Clone, Debug)]
pub(crate) struct Heard {
    ledger: Arc<Ledger>,
    by: Arc<Mutex<Judged>>,
}

/// Who might what by some statements. The same few are asked for again and again.
type Judged = BTreeMap<Vec<StatementName>, Arc<Authority>>;

impl Heard {
    pub(crate) fn of(ledger: Arc<Ledger>) -> Self {
        let by = Arc::default();
        Self { ledger, by }
    }

    /// Whether this is the ledger that was heard.
    pub(crate) fn is_of(&self, ledger: &Arc<Ledger>) -> bool {
        Arc::ptr_eq(&self.ledger, ledger)
    }

    /// What a key of this circle that is made now rests on.
    pub(crate) fn now(&self, circle: &CircleId) -> Vec<StatementName> {
        self.ledger.heard(circle)
    }

    /// Whether all these statements are here.
    pub(crate) fn has(&self, statements: &[StatementName]) -> bool {
        self.ledger.has_heard(statements)
    }

    /// Whether whoever had heard these statements knew of all these that they are excluded from the circle.
    pub(crate) fn excludes(
        &self,
        statements: &[StatementName],
        excluded: &BTreeSet<SignerId>,
        circle: &CircleId,
    ) -> bool {
        let known = self.by(statements);
        excluded.iter().all(|it| known.excludes(it, circle))
    }

    fn by(&self, statements: &[StatementName]) -> Arc<Authority> {
        if let Some(known) = self.judged().get(statements) {
            return Arc::clone(known);
        }
        let known = Arc::new(self.ledger.authority_by(statements));
        self.judged()
            .insert(statements.to_vec(), Arc::clone(&known));
        known
    }

    fn judged(&self) -> MutexGuard<'_, Judged> {
        self.by.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
