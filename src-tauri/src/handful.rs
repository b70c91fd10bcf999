//! The handful of files that somebody pointed at, until they are added: the window knows how many there are, and no path.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use samenboek_app::Cancel;

use crate::dto::{CommandResult, Refused};

/// What was pointed at, and what is being added.
#[derive(Default)]
pub struct Handful {
    picked: Mutex<Vec<PathBuf>>,
    running: Mutex<Option<Cancel>>,
}

impl Handful {
    /// Keeps these in the place of what was pointed at before.
    pub fn keep(&self, picked: Vec<PathBuf>) {
        *held(&self.picked) = picked;
    }

    /// Gives them, once.
    pub fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *held(&self.picked))
    }

    /// Begins to add: one handful at a time.
    pub fn begin(&self) -> CommandResult<Cancel> {
        let mut running = held(&self.running);
        if running.is_some() {
            return Err(Refused::of("photos_running"));
        }
        let cancel = Cancel::default();
        *running = Some(cancel.clone());
        Ok(cancel)
    }

    /// It is over.
    pub fn end(&self) {
        *held(&self.running) = None;
    }

    /// Stops after the one that is being added, and forgets what was pointed at.
    pub fn stop(&self) {
        self.keep(Vec::new());
        if let Some(cancel) = &*held(&self.running) {
            cancel.cancel();
        }
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_was_pointed_at_is_given_once_and_forgotten_at_the_lock() {
        let handful = Handful::default();
        handful.keep(vec!["/foto.jpg".into()]);
        assert_eq!(handful.take(), [PathBuf::from("/foto.jpg")]);
        assert!(handful.take().is_empty());
        handful.keep(vec!["/foto.jpg".into()]);
        let cancel = handful.begin().unwrap();
        assert!(handful.begin().is_err());
        handful.stop();
        assert!(handful.take().is_empty() && cancel.is_cancelled());
        handful.end();
        assert!(handful.begin().is_ok());
    }
}
