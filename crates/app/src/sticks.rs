//! A stick that somebody put in: whose book lies on it, and how much would go along. Looking changes nothing on it.

use std::fs;
use std::path::Path;

use samenboek_domain::ids::CentreId;
use samenboek_sync::{Carrier, Folder};

use crate::error::{AppError, Result};
use crate::exchange::carrier_error;
use crate::house::House;

/// Where our things lie on a stick.
const OURS: &str = "samenboek";
/// With less room than this nothing goes along.
const LITTLE: u64 = 1024 * 1024;

/// What may be done with a stick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StickState {
    /// No book lies on it yet.
    Empty,
    /// This centre's book lies on it.
    Ours,
    /// Only books of others lie on it: it is left alone.
    OtherBook,
    /// Nothing can be written on it.
    ReadOnly,
    /// There is no room on it.
    Full,
    /// It is not there, or cannot be read.
    Unreadable,
}

impl StickState {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Ours => "ours",
            Self::OtherBook => "other_book",
            Self::ReadOnly => "read_only",
            Self::Full => "full",
            Self::Unreadable => "unreadable",
        }
    }
}

/// How much would go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StickLoad {
    /// About so many bytes.
    pub bytes: u64,
    /// So many are free there, where that is known.
    pub free: Option<u64>,
}

impl House {
    /// What may be done with the stick at this place.
    pub fn stick_state(&self, root: &Path) -> Result<StickState> {
        let book = self.rooms()?.store.book();
        let book = book.ok_or_else(|| AppError::refuse("signed_out"))?;
        let Ok(meta) = fs::metadata(root) else {
            return Ok(StickState::Unreadable);
        };
        let centres = centres(root);
        let is_ours = centres.contains(&book.centre);
        Ok(if !centres.is_empty() && !is_ours {
            StickState::OtherBook
        } else if meta.permissions().readonly() {
            StickState::ReadOnly
        } else if Folder::room_at(root).is_some_and(|free| free < LITTLE) {
            StickState::Full
        } else if is_ours {
            StickState::Ours
        } else {
            StickState::Empty
        })
    }

    /// How much would go along to the stick at this place. What is new here is packed later, and smaller then.
    pub fn stick_load(&self, root: &Path) -> Result<StickLoad> {
        match self.stick_state(root)? {
            StickState::Empty | StickState::Ours => {}
            StickState::OtherBook => return Err(AppError::refuse("other_book")),
            StickState::ReadOnly => return Err(AppError::refuse("stick_read_only")),
            StickState::Full => return Err(AppError::refuse("stick_full")),
            StickState::Unreadable => return Err(AppError::refuse("stick_missing")),
        }
        let mut carrier = Folder::open(root).map_err(carrier_error)?;
        Ok(StickLoad {
            bytes: self.load_of(&mut carrier)?,
            free: carrier.free_space(),
        })
    }
}

/// The centres whose books lie there.
fn centres(root: &Path) -> Vec<CentreId> {
    let entries = fs::read_dir(root.join(OURS)).into_iter().flatten();
    let names = entries.flatten().map(|entry| entry.file_name());
    names
        .filter_map(|name| name.to_str()?.parse().ok())
        .collect()
}
