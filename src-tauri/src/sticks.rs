//! Sticks: noticed when somebody puts one in, and when it is gone.

mod mounted;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How often it is looked whether a stick came or went.
const GLANCE: Duration = Duration::from_secs(2);

/// The sticks that are in now.
#[derive(Clone, Default)]
pub struct Sticks(Arc<Mutex<Known>>);

#[derive(Default)]
struct Known {
    here: BTreeSet<PathBuf>,
    shared: BTreeSet<PathBuf>,
}

/// A stick that is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stick {
    /// Its folder.
    pub folder: PathBuf,
    /// Shared with since it was put in: it may come out.
    pub is_shared: bool,
}

impl Sticks {
    /// Looks from now on, as long as the program runs. `say` hears when one came or went.
    pub fn watch(&self, say: impl Fn() + Send + 'static) {
        let known = self.clone();
        let watching = std::thread::Builder::new().name("sticks".into());
        let begun = watching.spawn(move || {
            loop {
                if known.see(mounted::sticks()) {
                    say();
                }
                std::thread::sleep(GLANCE);
            }
        });
        if let Err(error) = begun {
            tracing::warn!(kind = %error.kind(), "sticks are not noticed");
        }
    }

    /// Those that are in.
    pub fn here(&self) -> Vec<Stick> {
        let known = held(&self.0);
        let here = known.here.iter();
        here.map(|folder| Stick {
            folder: folder.clone(),
            is_shared: known.shared.contains(folder),
        })
        .collect()
    }

    /// The folders of those that are in at this moment, noticed or not.
    pub fn look(&self) -> Vec<PathBuf> {
        mounted::sticks().into_iter().collect()
    }

    /// Whether a stick lies at this place now.
    pub fn has(&self, folder: &Path) -> bool {
        held(&self.0).here.contains(folder)
    }

    /// It was shared with.
    pub fn shared_with(&self, folder: &Path) {
        let mut known = held(&self.0);
        if known.here.contains(folder) {
            known.shared.insert(folder.to_owned());
        }
    }

    /// Takes over what there is. True when that is something else than before.
    fn see(&self, here: BTreeSet<PathBuf>) -> bool {
        let mut known = held(&self.0);
        if known.here == here {
            return false;
        }
        // One that comes back was somewhere else in between.
        known.shared.retain(|folder| here.contains(folder));
        known.here = here;
        true
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stick_is_told_of_once_and_after_it_was_out_it_is_new_again() {
        let sticks = Sticks::default();
        let blue = PathBuf::from("/media/amina/BLAUW");
        let only = |is_shared| {
            let folder = blue.clone();
            vec![Stick { folder, is_shared }]
        };
        let in_it = BTreeSet::from([blue.clone()]);
        assert!(sticks.see(in_it.clone()));
        assert!(!sticks.see(in_it.clone()));
        assert_eq!(sticks.here(), only(false));
        sticks.shared_with(&blue);
        sticks.shared_with(Path::new("/srv/boek"));
        assert_eq!(sticks.here(), only(true));
        assert!(sticks.see(BTreeSet::new()));
        assert!(sticks.here().is_empty() && !sticks.has(&blue));
        assert!(sticks.see(in_it));
        assert_eq!(sticks.here(), only(false));
    }
}
