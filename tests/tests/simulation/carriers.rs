//! Sticks and shared folders as they really are: the real folder, and storage below it that fails.

use std::collections::BTreeSet;
use std::path::Path;

use samenboek_domain::ids::{CentreId, CircleId};
use samenboek_sync::{Carrier, CarrierError, Folder, PlaceFault};
use samenboek_tests::Chance;

/// What goes wrong during one exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing.
    None,
    /// It is pulled out when so many bytes have passed. What was not synced is there, or not, or half.
    Pulled(usize),
    /// So many bytes fit.
    Full(usize),
    /// It can only be read.
    ReadOnly,
    /// A place on the network that fails once in so many calls, and shows late what lies there.
    Flaky(usize),
}

/// What one call costs beside its bytes: a stick is pulled while a folder is read, too.
const CALL: usize = 100;

/// One exchange's way to a stick or shared folder.
pub struct Place<'a> {
    folder: Folder,
    trouble: Trouble,
    chance: Chance,
    passed: usize,
    /// What was put or taken away since the last sync, with what was there before.
    unsynced: Vec<(String, Option<Vec<u8>>)>,
    /// What somebody else does there meanwhile, and at which call.
    meanwhile: Option<(usize, &'a mut dyn FnMut())>,
    calls: usize,
    /// Every question travels far, and what was seen there is remembered.
    far: bool,
    /// Set once something went wrong.
    pub struck: bool,
    gone: bool,
}

impl<'a> Place<'a> {
    /// The place in this folder, with this trouble.
    pub fn new(root: &Path, trouble: Trouble, chance: Chance) -> Self {
        std::fs::create_dir_all(root).unwrap();
        Self {
            folder: Folder::open(root).unwrap(),
            trouble,
            chance,
            passed: 0,
            unsynced: Vec::new(),
            meanwhile: None,
            calls: 0,
            far: false,
            struck: false,
            gone: false,
        }
    }

    /// A place far away.
    pub fn far_away(mut self, far: bool) -> Self {
        self.far = far;
        self
    }

    /// At this call somebody else does something there.
    pub fn meanwhile(mut self, call: usize, deed: &'a mut dyn FnMut()) -> Self {
        self.meanwhile = Some((call, deed));
        self
    }

    /// A call that moves so many bytes.
    fn call(&mut self, bytes: usize) -> Result<(), CarrierError> {
        self.calls += 1;
        if self.meanwhile.as_ref().is_some_and(|it| it.0 == self.calls)
            && let Some((_, deed)) = self.meanwhile.take()
        {
            deed();
        }
        self.passed += CALL + bytes;
        match self.trouble {
            Trouble::None | Trouble::ReadOnly | Trouble::Full(_) => Ok(()),
            Trouble::Pulled(at) if self.passed < at => Ok(()),
            Trouble::Pulled(_) => {
                self.struck = true;
                self.pull();
                Err(CarrierError::Gone)
            }
            Trouble::Flaky(times) if self.chance.once_in(times) => {
                self.struck = true;
                let fault = [PlaceFault::TimedOut, PlaceFault::Busy];
                Err((*self.chance.pick(&fault)).into())
            }
            Trouble::Flaky(_) => Ok(()),
        }
    }

    /// A call that writes.
    fn writes(&mut self, name: &str, bytes: usize) -> Result<(), CarrierError> {
        self.call(bytes)?;
        match self.trouble {
            Trouble::ReadOnly => {
                self.struck = true;
                return Err(CarrierError::ReadOnly);
            }
            Trouble::Full(room) if self.passed > room && bytes > 0 => {
                self.struck = true;
                return Err(CarrierError::Full);
            }
            Trouble::None | Trouble::Pulled(_) | Trouble::Full(_) | Trouble::Flaky(_) => {}
        }
        if matches!(self.trouble, Trouble::Pulled(_)) {
            self.unsynced
                .push((name.to_owned(), self.folder.get(name).ok()));
        }
        Ok(())
    }

    /// Out it goes. Each write that nobody synced is there, or undone, or half, whatever its neighbours are.
    fn pull(&mut self) {
        if std::mem::replace(&mut self.gone, true) {
            return;
        }
        for (name, before) in std::mem::take(&mut self.unsynced) {
            let now = self.folder.get(&name).ok();
            match (self.chance.below(4), before, now) {
                (0 | 1, ..) => {}
                (2, Some(before), _) => self.folder.put(&name, &before).unwrap(),
                (2, None, _) => self.folder.delete(&name).unwrap(),
                (_, _, Some(now)) => {
                    let part = self.chance.below(now.len() + 1);
                    self.folder.put(&name, &now[..part]).unwrap();
                }
                (_, _, None) => {}
            }
        }
    }

    /// Whether the place shows this yet: what came last may show itself to the next who asks.
    fn shows(&self, name: &str) -> bool {
        let Trouble::Flaky(times) = self.trouble else {
            return true;
        };
        let last = name.bytes().rev().take(8);
        let mark = last.fold(self.calls, |sum, byte| sum * 31 % 9_973 + usize::from(byte));
        mark % times.max(4) != 0
    }
}

impl Carrier for Place<'_> {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        self.call(0)?;
        let mut names = self.folder.list(prefix)?;
        names.retain(|name| self.shows(name));
        Ok(names)
    }

    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError> {
        let bytes = self.folder.get(name);
        self.call(bytes.as_ref().map_or(0, Vec::len))?;
        bytes
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError> {
        let may = self.writes(name, bytes.len());
        match &may {
            Ok(()) => return self.folder.put(name, bytes),
            // What timed out may have arrived all the same.
            Err(CarrierError::Place(PlaceFault::TimedOut)) if self.chance.once_in(2) => {
                self.folder.put(name, bytes)?;
            }
            Err(CarrierError::Gone) => {
                let part = self.chance.below(bytes.len() + 1);
                if self.chance.once_in(2) {
                    self.folder.put(name, &bytes[..part])?;
                }
            }
            Err(_) => {}
        }
        may
    }

    fn delete(&mut self, name: &str) -> Result<(), CarrierError> {
        self.writes(name, 0)?;
        self.folder.delete(name)
    }

    fn flush(&mut self) -> Result<(), CarrierError> {
        self.call(0)?;
        self.folder.flush()?;
        self.unsynced.clear();
        Ok(())
    }

    fn free_space(&self) -> Option<u64> {
        self.folder.free_space()
    }

    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        self.call(0)?;
        self.folder.centres()
    }

    fn circles(&mut self, centre: &CentreId) -> Result<BTreeSet<CircleId>, CarrierError> {
        self.call(0)?;
        self.folder.circles(centre)
    }

    fn far_away(&self) -> Option<String> {
        self.far.then(|| "map".to_owned())
    }
}

/// What may happen to what lies on a stick in a drawer: a file loses its end, changes, or goes.
pub fn rot(root: &Path, chance: &mut Chance) {
    let files = files(root);
    if files.is_empty() {
        return;
    }
    let path = chance.pick(&files);
    let mut bytes = std::fs::read(path).unwrap();
    match chance.below(3) {
        0 => std::fs::remove_file(path).unwrap(),
        1 => {
            bytes.truncate(chance.below(bytes.len() + 1));
            std::fs::write(path, bytes).unwrap();
        }
        _ if bytes.is_empty() => {}
        _ => {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
            std::fs::write(path, bytes).unwrap();
        }
    }
}

/// Every file below a folder, sorted.
pub fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
