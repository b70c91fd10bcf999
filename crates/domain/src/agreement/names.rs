//! What people were called when somebody signed: a text that was signed is printed with those names, whatever became of them.

use std::collections::BTreeMap;
use std::fmt;

use crate::ids::PersonId;

/// Who sat at the table when somebody signed, and what everybody was called.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct NamesThen {
    /// The cards at the table, in order.
    pub table: Vec<PersonId>,
    /// What each party was called, by her card.
    pub parties: BTreeMap<PersonId, String>,
    /// What those who mediated were called.
    pub mediators: Vec<String>,
}

impl NamesThen {
    /// Adds whoever is not in it yet, as others were called later.
    pub fn and(&mut self, later: &Self) {
        for (person, name) in &later.parties {
            let own = self.parties.entry(*person);
            own.or_insert_with(|| name.clone());
        }
    }
}

// Who quarrels with whom stays out of logs.
impl fmt::Debug for NamesThen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NamesThen({} parties, …)", self.parties.len())
    }
}
