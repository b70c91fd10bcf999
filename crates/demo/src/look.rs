//! De Brug as somebody looks at it before there is a book, or beside her own: made once, opened at once from then on.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use samenboek_app::{AppError, Cancel, Clock, House, Passphrase, Result, Stage, SystemClock};

use crate::{Order, Which};

/// Everybody may know it: nothing that it opens is of anybody.
const KNOWN: &str = "fiets wolk koffie brug";
const SEED: u64 = 1;

/// A book that was made beside the place where it belongs.
#[must_use = "until it takes its place, what lay there stays"]
pub struct Fresh {
    at: PathBuf,
    place: PathBuf,
}

impl Fresh {
    /// Puts it there. An invented book that lay there is thrown away; nobody may look at that any more (`in_use`).
    pub fn takes_its_place(self) -> Result<()> {
        House::throw_demo_away(&self.place)?;
        Ok(fs::rename(self.at, self.place)?)
    }
}

/// Makes the book of today beside `folder`: cut off, or stopped (`cancelled`), what lies there stays as it was. `watch` hears
/// how many of how many things are in it; `language` is that of whoever looks.
pub fn make_to_look(
    folder: &Path,
    language: &str,
    cancel: &Cancel,
    watch: &mut dyn FnMut(usize, usize),
) -> Result<Fresh> {
    let fresh = beside(folder);
    House::throw_demo_away(&fresh)?;
    let made = write(&fresh, language, cancel, watch);
    if made.is_err() {
        // What cannot be taken away now is taken away the next time.
        let _ = House::throw_demo_away(&fresh);
    }
    made?;
    Ok(Fresh {
        at: fresh,
        place: folder.to_owned(),
    })
}

/// Opens it, with whoever leads there at the laptop. None when it was not made yet.
pub fn open_to_look(folder: &Path) -> Result<Option<House>> {
    if !folder.exists() {
        return Ok(None);
    }
    let house = House::open_demo(folder)?;
    if house.stage() != Stage::Cold {
        return Ok(None);
    }
    house.unlock(&house.find_enrolment(None)?, &Passphrase::new(KNOWN))?;
    Ok(Some(house))
}

fn write(
    folder: &Path,
    language: &str,
    cancel: &Cancel,
    watch: &mut dyn FnMut(usize, usize),
) -> Result<()> {
    let order = Order {
        which: Which::DeBrug,
        seed: SEED,
        scale: 1.0,
        until: SystemClock.today(),
        language,
    };
    let others = tempfile::tempdir()?;
    let mut watch = |done, total| {
        watch(done, total);
        if cancel.is_cancelled() {
            return Err(AppError::Refusal {
                code: "cancelled",
                field: None,
                arguments: BTreeMap::new(),
            });
        }
        Ok(())
    };
    let known = Passphrase::new(KNOWN);
    order.write(
        (folder, others.path()),
        &known,
        House::open_demo_with,
        &mut watch,
    )?;
    Ok(())
}

fn beside(folder: &Path) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    folder.with_file_name(name)
}
