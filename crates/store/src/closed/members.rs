//! Who is in a circle, as whoever reads it knows.

use std::collections::BTreeSet;

use samenboek_crypto::{CircleClass, Right, coordinators_circle};
use samenboek_domain::ids::{CircleId, PersonId};

use super::{Closed, Members};
use crate::error::{Result, StoreError};

impl Closed {
    /// Who writes in a circle: people by name, and whether all who lead do.
    pub fn members(&self, circle: &CircleId) -> Result<Members> {
        let inner = self.inner();
        let book = inner.book.as_ref().ok_or(StoreError::NoKey)?;
        let enrolments = book.authority.enrolments();
        let people: BTreeSet<PersonId> = enrolments.filter_map(|it| it.person).collect();
        let writes = |subject| book.authority.right(circle, &subject) == Right::Write;
        Ok(Members {
            people: people
                .into_iter()
                .filter(|person| writes((*person).into()))
                .collect(),
            coordinators: writes(coordinators_circle(&book.centre).into()),
        })
    }

    /// Whether whoever sits here writes in a circle from now on.
    pub fn writes_in(&self, circle: &CircleId) -> bool {
        let inner = self.inner();
        let book = inner.book.as_ref();
        book.is_some_and(|book| book.authority.may_write(&self.me.id(), circle))
    }

    /// On which laptops a circle is read.
    pub fn class_of(&self, circle: &CircleId) -> Option<CircleClass> {
        self.inner().book.as_ref()?.authority.circle_class(circle)
    }
}
