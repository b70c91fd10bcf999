//! The demo book: invented, for whoever wants to look first. It lies in a folder of its own, and nothing of it ever reaches
//! another book: whatever leaves a laptop, lets another in or takes a place in a team is refused by name.
//!
//! That it is invented stands beside it, so that no program opens it as a book of people, and once more inside the sealed
//! book, so that it holds wherever somebody copies its files.

use std::path::Path;
use std::sync::Arc;

use samenboek_store::Store;

use crate::clock::{Clock, Ids, SystemClock, SystemIds};
use crate::data_folder::DataFolder;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};

const SETTING: &str = "demo";
const INVENTED: &str = "invented";

impl House {
    /// The house of an invented book in this folder, in which nothing else lies (`folder_not_empty`).
    pub fn open_demo(path: &Path) -> Result<Self> {
        Self::open_demo_with(path, Arc::new(SystemClock), Arc::new(SystemIds))
    }

    /// The same, with a clock and ids from outside.
    pub fn open_demo_with(path: &Path, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Result<Self> {
        let house = Self::of(DataFolder::open_demo(path)?, clock, ids);
        house.is_invented();
        Ok(house)
    }

    /// Throws the invented book in this folder away, if there is one; refuses to touch anything else (`folder_not_empty`),
    /// and a book that somebody looks at (`in_use`).
    pub fn throw_demo_away(path: &Path) -> Result<()> {
        DataFolder::throw_demo_away(path)
    }

    /// Refuses in an invented book what would share it.
    pub(crate) fn may_be_shared(&self) -> Result<()> {
        if self.is_demo() {
            return Err(AppError::refuse("demo_never_shared"));
        }
        Ok(())
    }

    /// Writes inside a book that begins here whether it is invented.
    pub(crate) fn keep_invented(&self, rooms: &Rooms) -> Result<()> {
        if self.is_demo() {
            rooms.store.set_setting(SETTING, INVENTED)?;
        }
        Ok(())
    }
}

/// Whether the book itself says so.
pub(crate) fn says_invented(store: &Store) -> Result<bool> {
    Ok(store.setting(SETTING)?.as_deref() == Some(INVENTED))
}
