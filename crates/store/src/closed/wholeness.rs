//! Whether everything that lies here of a circle was read: nothing goes for good that somebody has not seen whole.

use samenboek_domain::ids::CircleId;

use super::Closed;
use super::candidates::{Why, pending_in};
use crate::error::Result;

/// How whole a circle is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wholeness {
    /// Everything that lies here of it was read.
    Whole,
    /// A newer version wrote something in it.
    Newer,
    /// Something in it waits for what has not come.
    Waiting,
}

impl Closed {
    /// Whether everything that lies here of a circle was read.
    pub fn wholeness(&self, circle: &CircleId) -> Result<Wholeness> {
        let inner = self.inner();
        let are_held = |why| {
            Ok::<_, crate::StoreError>(!pending_in(&inner.connection, circle, why)?.is_empty())
        };
        Ok(if are_held(Why::Newer)? {
            Wholeness::Newer
        } else if are_held(Why::NoKey)? || are_held(Why::Waiting)? {
            Wholeness::Waiting
        } else {
            Wholeness::Whole
        })
    }
}
