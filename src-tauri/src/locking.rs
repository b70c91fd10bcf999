//! The lock that falls by itself. Every second it is asked what is due; the window is told, writes what is half-written
//! into the drafts, and locks. When it does not, it is locked from here.

#[cfg(debug_assertions)]
mod passed;
#[cfg(target_os = "linux")]
pub mod sleep;

use std::time::Duration;

use samenboek_app::{Closes, DueLock};

use crate::desk::{Desk, LooseDesk, Said};

#[cfg(debug_assertions)]
pub use passed::Passed;

/// How often it is looked.
const GLANCE: Duration = Duration::from_secs(1);
/// So many times the window is asked to lock, before it is done without it.
const PATIENCE: u32 = 4;

/// What was said last, and how often it was asked to close.
#[derive(Default)]
struct Heard {
    due: Option<DueLock>,
    asked: u32,
}

/// Watches from now on, for as long as there is a desk.
pub fn watch(desk: LooseDesk) {
    let watching = std::thread::Builder::new().name("lock".into());
    let begun = watching.spawn(move || {
        let mut heard = Heard::default();
        while let Some(desk) = desk.hold() {
            look(&desk, &mut heard);
            drop(desk);
            std::thread::sleep(GLANCE);
        }
    });
    if let Err(error) = begun {
        tracing::warn!(kind = %error.kind(), "nothing locks by itself");
    }
}

fn look(desk: &Desk, heard: &mut Heard) {
    let Some(house) = desk.house_when_open() else {
        return;
    };
    let due = match house.due_lock(desk.is_busy()) {
        Ok(due) => due,
        Err(error) => {
            tracing::warn!(code = error.code(), "what is due is not known");
            return;
        }
    };
    match due {
        DueLock::Closing(closes) if heard.asked >= PATIENCE => {
            tracing::info!("locked without the window");
            close(desk, closes);
            heard.asked = 0;
        }
        DueLock::Closing(_) => {
            heard.asked += 1;
            desk.say(Said::Lock(due));
        }
        DueLock::Warning(..) | DueLock::Nothing => {
            heard.asked = 0;
            if heard.due != Some(due) {
                desk.say(Said::Lock(due));
            }
        }
    }
    heard.due = Some(due);
}

/// Closes it.
pub fn close(desk: &Desk, closes: Closes) {
    let Ok(house) = desk.house() else {
        return;
    };
    match closes {
        Closes::Laptop => {
            desk.let_go();
            desk.announce(house.lock_by_itself());
        }
        Closes::ClosedRoom => match house.shut_closed_room() {
            Ok(outcome) => desk.announce(outcome),
            Err(error) => tracing::warn!(code = error.code(), "the closed room is still open"),
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Arc;
    use std::sync::mpsc;

    use samenboek_app::{FixedClock, Founding, House, LaptopClass, Passphrase, SystemIds};
    use samenboek_domain::time::Timestamp;

    use super::*;
    use crate::dialogs::Silent;

    #[test]
    fn a_window_that_does_not_answer_is_locked_without_it() {
        let folder = tempfile::tempdir().unwrap();
        let morning = Timestamp::parse("2026-11-22T09:00:00Z").unwrap();
        let clock = Arc::new(FixedClock::at(morning));
        let ids = Arc::new(SystemIds);
        let house = House::open_with(folder.path(), Arc::clone(&clock) as _, ids).unwrap();
        let founding = Founding {
            centre: "De Brug",
            person: "Amina",
            laptop: "Buurthuis",
            class: LaptopClass::Shared,
            passphrase: &Passphrase::new("fiets wolk koffie brug"),
        };
        house.found(&founding).unwrap();
        house.sheets_done();
        let (say, said) = mpsc::channel();
        let hear = move |it| {
            let _ = say.send(it);
        };
        let desk = Desk::new(folder.path().to_owned(), Box::new(Silent), hear).holding(house);
        let mut heard = Heard::default();
        let mut look = || {
            look(&desk, &mut heard);
            said.try_iter().last()
        };
        assert!(matches!(look(), Some(Said::Lock(DueLock::Nothing))));
        assert!(look().is_none(), "what is the same is said once");
        clock.pass(240);
        let asked = DueLock::Warning(Closes::Laptop, 60);
        assert!(matches!(look(), Some(Said::Lock(due)) if due == asked));
        clock.pass(60);
        for _ in 0..PATIENCE {
            let closing = DueLock::Closing(Closes::Laptop);
            assert!(matches!(look(), Some(Said::Lock(due)) if due == closing));
            assert!(desk.house().unwrap().somebody_sits_here().is_ok());
        }
        assert!(matches!(look(), Some(Said::Changed(_))));
        assert!(desk.house().unwrap().somebody_sits_here().is_err());
    }
}
