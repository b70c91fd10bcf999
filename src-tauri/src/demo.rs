//! An invented book in the place of this laptop's own, for as long as somebody looks at it. Its folder lies within that of
//! the own book, which is held all the while, so that no second window comes near either; nothing of the own book is
//! asked, or changed.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use samenboek_app::{AppError, Cancel, House};
use samenboek_demo::{make_to_look, open_to_look};

use crate::desk::{Desk, Said};
use crate::dto::{CommandResult, Refused};

/// Where it lies, within the folder of the own book.
const FOLDER: &str = "demo";

/// What is looked at, and what is being made.
#[derive(Default)]
pub struct Demo {
    house: Mutex<Option<Arc<House>>>,
    making: Mutex<Option<Cancel>>,
}

impl Demo {
    /// The invented book, while somebody looks at it.
    pub fn house(&self) -> Option<Arc<House>> {
        held(&self.house).clone()
    }

    /// Asks one that is being made to stop.
    pub fn cancel(&self) {
        if let Some(cancel) = &*held(&self.making) {
            cancel.cancel();
        }
    }

    /// Nobody looks any more: from now on there is the own book again.
    pub fn close(&self) {
        self.cancel();
        *held(&self.house) = None;
    }

    fn begin(&self) -> CommandResult<Making<'_>> {
        let mut making = held(&self.making);
        if making.is_some() {
            return Err(Refused::of("demo_running"));
        }
        let cancel = Cancel::default();
        *making = Some(cancel.clone());
        Ok(Making { demo: self, cancel })
    }
}

/// One that is being made, until it is.
struct Making<'a> {
    demo: &'a Demo,
    cancel: Cancel,
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        *held(&self.demo.making) = None;
    }
}

/// Opens the invented book, or makes it when there is none; `anew` makes another in its place. Whoever sat at the own book
/// leaves it, once there is something to look at.
pub fn look_around(desk: &Desk, anew: bool) -> CommandResult<()> {
    let demo = desk.demo();
    let making = demo.begin()?;
    let folder = desk.folder().join(FOLDER);
    let there = if anew { None } else { opened(&folder)? };
    let house = match there {
        Some(house) => house,
        None => made(desk, &folder, &making.cancel)?,
    };
    let own = desk.own_house()?;
    house.speaks_as(&own)?;
    if own.somebody_sits_here().is_ok() {
        desk.let_go();
        own.lock();
    }
    desk.nearby().rest();
    *held(&demo.house) = Some(Arc::new(house));
    Ok(())
}

/// What lies there. A book that no longer opens is as none: it is made again.
fn opened(folder: &Path) -> Result<Option<House>, AppError> {
    match open_to_look(folder) {
        Err(error) if !["in_use", "folder_not_empty"].contains(&error.code()) => {
            tracing::warn!(code = error.code(), "an invented book is made again");
            Ok(None)
        }
        opened => opened,
    }
}

fn made(desk: &Desk, folder: &Path, cancel: &Cancel) -> Result<House, AppError> {
    let language = desk.house()?.language();
    let mut said = |done, total| desk.say(Said::MakingDemo(done, total));
    let fresh = make_to_look(folder, &language, cancel, &mut said)?;
    let before = held(&desk.demo().house).take();
    let was_shown = before.is_some_and(|it| it.tour_seen().unwrap_or(false));
    fresh.takes_its_place()?;
    let house = open_to_look(folder)?.ok_or_else(|| AppError::Fault {
        code: "unknown",
        detail: "an invented book was made and is not there".to_owned(),
    })?;
    if was_shown {
        house.keep_tour_seen()?;
    }
    Ok(house)
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::dialogs::Silent;

    fn desk_at(folder: &Path) -> Desk {
        Desk::new(folder.to_owned(), Box::new(Silent), |_| {})
    }

    #[test]
    fn while_somebody_looks_the_own_folder_is_held_and_afterwards_the_own_book_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, second) = (desk_at(folder.path()), desk_at(folder.path()));
        assert!(!desk.house().unwrap().is_demo());
        look_around(&desk, false).unwrap();
        assert!(desk.house().unwrap().is_demo());
        assert!(desk.house().unwrap().somebody_sits_here().is_ok());
        assert_eq!(second.house().err().expect("refused").code(), "in_use");
        desk.demo().close();
        assert!(!desk.house().unwrap().is_demo());
        desk.close();
        // The next window begins at the own book, and finds the invented one as it was left.
        assert!(!second.house().unwrap().is_demo());
        look_around(&second, false).unwrap();
        assert_eq!(
            second.waiting_behind_demo(),
            Some(samenboek_app::Stage::Fresh)
        );
    }

    #[test]
    fn two_are_not_made_at_once_and_whoever_stops_stays_where_she_is() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk_at(folder.path());
        let making = desk.demo().begin().unwrap();
        assert_eq!(look_around(&desk, false).unwrap_err().code, "demo_running");
        drop(making);
        let heard: Arc<Mutex<Option<Desk>>> = Arc::default();
        let hears = Arc::clone(&heard);
        let stopping = Desk::new(folder.path().to_owned(), Box::new(Silent), move |_| {
            if let Some(desk) = &*held(&hears) {
                desk.demo().cancel();
            }
        });
        *held(&heard) = Some(stopping.clone());
        assert_eq!(look_around(&stopping, false).unwrap_err().code, "cancelled");
        assert!(stopping.demo().house().is_none());
        assert!(!folder.path().join(FOLDER).exists());
    }
}
