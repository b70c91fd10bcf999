//! What every carrier can do, and how it fails.

#[cfg(test)]
pub(crate) mod contract;
mod place_fault;

use std::collections::BTreeSet;

use samenboek_domain::ids::{CentreId, CircleId};
use samenboek_domain::refusal::Refused;

use crate::layout;

pub use place_fault::PlaceFault;

/// The most bytes that one thing at a carrier may have: a parcel of 8 MiB and some room.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024 + 64 * 1024;

/// A place where sealed things lie by name. Every call can fail: a stick is pulled, a disk is
/// full. Names are those of [`layout`]; each is written whole or not at all.
pub trait Carrier {
    /// The names that begin with `prefix`, sorted. What is not ours (other files, half-written
    /// things) is not listed. A place where nothing lies yet is an empty list.
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError>;

    /// The bytes under this name. They are foreign: their hash has not been looked at.
    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError>;

    /// Puts bytes under this name, in the place of what was there. A reader sees the old bytes or
    /// the new ones, never half of either. They survive a pulled plug once `flush` has returned.
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError>;

    /// Takes away what lies under this name; nothing there is fine.
    fn delete(&mut self, name: &str) -> Result<(), CarrierError>;

    /// Makes everything put so far durable. Called before heads are put, and at the end.
    fn flush(&mut self) -> Result<(), CarrierError>;

    /// The bytes under each of these names, in their order. Where every request travels far, many
    /// are under way at once: hand over a handful (up to 16) at a time, and look at them between.
    fn get_many(&mut self, names: &[String]) -> Vec<Result<Vec<u8>, CarrierError>> {
        names.iter().map(|name| self.get(name)).collect()
    }

    /// Puts each of these; stops at the first that fails, when others may have been put or not.
    fn put_many(&mut self, things: &[(String, Vec<u8>)]) -> Result<(), CarrierError> {
        things
            .iter()
            .try_for_each(|(name, bytes)| self.put(name, bytes))
    }

    /// How many bytes lie under this name, where that is known without fetching them.
    fn length(&mut self, _name: &str) -> Option<u64> {
        None
    }

    /// How many bytes still fit, where that is known.
    fn free_space(&self) -> Option<u64>;

    /// The centres that have something here, without listing what.
    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        Ok(layout::centres(&self.list("")?))
    }

    /// The circles of a centre that have something here, without listing what.
    fn circles(&mut self, centre: &CentreId) -> Result<BTreeSet<CircleId>, CarrierError> {
        let names = self.list(&layout::centre_prefix(centre))?;
        let parcels = names.iter().filter_map(|name| layout::parse_parcel(name));
        Ok(parcels.map(|place| place.circle).collect())
    }

    /// Under which name a place is remembered at which every question travels far, so that what was seen there once need
    /// not be looked at again; none where looking costs little.
    fn far_away(&self) -> Option<String> {
        None
    }
}

/// How a carrier fails.
#[derive(Debug, thiserror::Error)]
pub enum CarrierError {
    /// Nothing lies under this name. After a listing: list once more.
    #[error("nothing lies under {name}")]
    Missing {
        /// The name.
        name: String,
    },
    /// It has been pulled out, or the connection broke.
    #[error("the stick or folder is gone")]
    Gone,
    /// No room left. What was being put is not there; what was put before is.
    #[error("the stick or folder is full")]
    Full,
    /// It can only be read.
    #[error("the stick or folder can only be read")]
    ReadOnly,
    /// This account may not read or write it.
    #[error("this account may not use the stick or folder")]
    Denied,
    /// More bytes than anything of ours has.
    #[error("{name} is larger than anything of ours")]
    TooLarge {
        /// The name.
        name: String,
    },
    /// More things than any book has.
    #[error("more lies there than any book has")]
    TooMany,
    /// A link, a folder or a device stands where a file of ours belongs. It is not followed.
    #[error("{name} is not a regular file")]
    NotAFile {
        /// The name.
        name: String,
    },
    /// Not a name that anything of ours has.
    #[error("not a name of anything of ours")]
    BadName,
    /// A shared folder or bucket on the network failed.
    #[error(transparent)]
    Place(#[from] PlaceFault),
    /// The machine failed in another way.
    #[error("the stick or folder failed")]
    Other(#[source] std::io::Error),
}

impl Refused for CarrierError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "stick_missing",
            Self::Gone => "stick_gone",
            Self::Full => "stick_full",
            Self::ReadOnly => "stick_read_only",
            Self::Denied => "stick_denied",
            Self::TooLarge { .. } => "stick_too_large",
            Self::TooMany => "stick_too_many",
            Self::NotAFile { .. } => "stick_not_a_file",
            Self::BadName => "stick_bad_name",
            Self::Place(fault) => fault.code(),
            Self::Other(_) => "stick_failed",
        }
    }
}

impl CarrierError {
    /// What is wrong with the place on the network, if it is that.
    pub fn place_fault(&self) -> Option<PlaceFault> {
        if let Self::Place(fault) = self {
            Some(*fault)
        } else {
            None
        }
    }

    /// Whether nothing lies under the name that was asked for.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self, Self::Missing { .. })
    }

    /// Whether going on with the next name makes sense: only this one thing is at fault.
    pub fn concerns_one_name_only(&self) -> bool {
        match self {
            Self::Missing { .. }
            | Self::TooLarge { .. }
            | Self::NotAFile { .. }
            | Self::BadName => true,
            Self::Gone
            | Self::Full
            | Self::ReadOnly
            | Self::Denied
            | Self::TooMany
            | Self::Place(_)
            | Self::Other(_) => false,
        }
    }
}
