//! A house with a small book, at whose door files are brought in. It is made anew before its book grows large.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use samenboek_app::{FixedClock, Founding, House, LaptopClass, Passphrase, SeededIds};
use samenboek_domain::time::Timestamp;
use tempfile::TempDir;

/// So often something is brought to one house.
const MOST: usize = 400;

struct Door {
    house: House,
    times: usize,
    _folder: TempDir,
}

static DOOR: Mutex<Option<Door>> = Mutex::new(None);

/// Does something at the door of the house. Before the house is left for another one it must be sound.
pub fn at_the_door(deed: impl FnOnce(&House)) {
    let mut door = DOOR.lock().unwrap_or_else(PoisonError::into_inner);
    if door.as_ref().is_none_or(|door| door.times >= MOST) {
        if let Some(old) = door.take() {
            assert_eq!(old.house.verify().unwrap().problems, []);
        }
        *door = Some(opened());
    }
    let door = door.as_mut().expect("there is one by now");
    door.times += 1;
    deed(&door.house);
}

fn opened() -> Door {
    let folder = tempfile::tempdir().unwrap();
    let house = house(folder.path());
    let founding = Founding {
        centre: "De Brug",
        person: "Marga",
        laptop: "Balie",
        class: LaptopClass::Shared,
        passphrase: &Passphrase::new("fiets wolk koffie brug"),
    };
    house.found(&founding).unwrap();
    house.sheets_done();
    Door {
        house,
        times: 0,
        _folder: folder,
    }
}

fn house(folder: &Path) -> House {
    let morning = Timestamp::parse("2026-11-22T09:00:00Z").unwrap();
    let (clock, ids) = (FixedClock::at(morning), SeededIds::new(7));
    House::open_with(folder, Arc::new(clock), Arc::new(ids)).unwrap()
}
