//! The desk that every command comes to: the house when it is open, and a way to do work off the window's thread.

use std::collections::BTreeSet;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use samenboek_app::{AppError, Cancel, DueLock, House, Outcome, Progress, Stage, Topic};

use crate::aloud::Aloud;
use crate::demo::Demo;
use crate::dialogs::Dialogs;
use crate::dto::{CommandResult, Refused};
use crate::handful::Handful;
use crate::nearby::Nearby;
use crate::pairing::Pairing;
use crate::sticks::Sticks;

/// What the shell says to the window of its own accord.
pub enum Said {
    /// These topics changed: ask again.
    Changed(BTreeSet<Topic>),
    /// How far an exchange is.
    Progress(Progress),
    /// So many things of a list are in, of so many.
    Importing(usize, usize),
    /// So many things of an invented book are there, of so many.
    MakingDemo(usize, usize),
    /// So many photos are added, of so many.
    AddingPhotos(usize, usize),
    /// So many things are read that are saved as a file, of so many.
    Exporting(usize, usize),
    /// What the lock asks, or does.
    Lock(DueLock),
    /// A stick came or went.
    Sticks,
    /// Something changed in how a laptop joins, here or there.
    Joining,
}

/// One for the program; clones are the same desk.
#[derive(Clone)]
pub struct Desk(Arc<Inner>);

/// The desk, for as long as it is there.
#[derive(Clone)]
pub struct LooseDesk(Weak<Inner>);

impl LooseDesk {
    /// The desk, when it is still there.
    pub fn hold(&self) -> Option<Desk> {
        self.0.upgrade().map(Desk)
    }
}

struct Inner {
    folder: PathBuf,
    house: Mutex<Option<Arc<House>>>,
    demo: Demo,
    exchange: Mutex<Option<Cancel>>,
    import: Mutex<Option<Cancel>>,
    aloud: Aloud,
    handful: Handful,
    nearby: Nearby,
    pairing: Pairing,
    sticks: Sticks,
    dialogs: Box<dyn Dialogs>,
    say: Box<dyn Fn(Said) + Send + Sync>,
}

impl Desk {
    /// A desk at this folder. The house is opened when somebody first asks.
    pub fn new(
        folder: PathBuf,
        dialogs: Box<dyn Dialogs>,
        say: impl Fn(Said) + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Inner {
            folder,
            house: Mutex::default(),
            demo: Demo::default(),
            exchange: Mutex::default(),
            import: Mutex::default(),
            aloud: Aloud::default(),
            handful: Handful::default(),
            nearby: Nearby::default(),
            pairing: Pairing::default(),
            sticks: Sticks::default(),
            dialogs,
            say: Box::new(say),
        }))
    }

    /// Where the data lies, or should.
    pub fn folder(&self) -> &Path {
        &self.0.folder
    }

    /// The dialogs of the system.
    pub fn dialogs(&self) -> &dyn Dialogs {
        &*self.0.dialogs
    }

    /// Exchange with laptops that are near.
    pub fn nearby(&self) -> &Nearby {
        &self.0.nearby
    }

    /// Joining over the network, at either end.
    pub fn pairing(&self) -> &Pairing {
        &self.0.pairing
    }

    /// Something that holds on to nothing: whatever goes on by itself ends with the desk.
    pub fn loosely(&self) -> LooseDesk {
        LooseDesk(Arc::downgrade(&self.0))
    }

    /// The sticks that are in.
    pub fn sticks(&self) -> &Sticks {
        &self.0.sticks
    }

    /// Notices sticks from now on.
    pub fn watch_sticks(&self) {
        let desk = self.clone();
        self.0.sticks.watch(move || desk.say(Said::Sticks));
    }

    /// It goes on once this laptop is unlocked, unless somebody switched it off.
    pub fn keep_nearby(&self) -> Result<(), AppError> {
        // Whoever listens must not keep the desk: it ends with it.
        let desk = Arc::downgrade(&self.0);
        self.0.nearby.keep(&self.house()?, move |said| {
            if let Some(desk) = desk.upgrade() {
                (desk.say)(said);
            }
        })
    }

    /// Tells the window something.
    pub fn say(&self, said: Said) {
        (self.0.say)(said);
    }

    /// Says what changed, and gives the value.
    pub fn announce<T>(&self, outcome: Outcome<T>) -> T {
        if !outcome.changed.is_empty() {
            self.say(Said::Changed(outcome.changed));
        }
        outcome.value
    }

    /// The house that the window shows: the invented one while somebody looks at that.
    pub fn house(&self) -> Result<Arc<House>, AppError> {
        match self.0.demo.house() {
            Some(demo) => Ok(demo),
            None => self.own_house(),
        }
    }

    /// The house of this laptop. A folder that could not be opened before is tried again.
    pub fn own_house(&self) -> Result<Arc<House>, AppError> {
        let mut house = held(&self.0.house);
        if let Some(house) = &*house {
            return Ok(Arc::clone(house));
        }
        let opened = Arc::new(opened(&self.0.folder)?);
        *house = Some(Arc::clone(&opened));
        Ok(opened)
    }

    /// The house that the window shows, when somebody asked for it before.
    pub fn house_when_open(&self) -> Option<Arc<House>> {
        self.0.demo.house().or_else(|| held(&self.0.house).clone())
    }

    /// How far the own book is that waits while somebody looks at an invented one; none while nobody does.
    pub fn waiting_behind_demo(&self) -> Option<Stage> {
        self.0.demo.house()?;
        Some(self.own_house().ok()?.stage())
    }

    /// The invented book that somebody looks at.
    pub fn demo(&self) -> &Demo {
        &self.0.demo
    }

    /// With a house that a test made.
    #[cfg(test)]
    pub fn holding(self, house: House) -> Self {
        *held(&self.0.house) = Some(Arc::new(house));
        self
    }

    /// Whether something goes on that a lock must not cut off.
    pub fn is_busy(&self) -> bool {
        held(&self.0.exchange).is_some()
            || held(&self.0.import).is_some()
            || AT_WORK.load(Ordering::Relaxed) > 0
    }

    /// Whoever leaves lets nobody in any more, and what she began ends.
    pub fn let_go(&self) {
        self.0.aloud.hush();
        self.0.pairing.let_in_no_more();
        self.cancel_import();
        self.0.handful.stop();
    }

    /// Asks something, for whoever sits here.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&House) -> CommandResult<T> + Send + 'static,
    ) -> CommandResult<T> {
        self.ask_at_the_door(move |house| {
            house.somebody_sits_here()?;
            question(house)
        })
        .await
    }

    /// Asks something that may be asked before anybody sits here.
    pub async fn ask_at_the_door<T: Send + 'static>(
        &self,
        question: impl FnOnce(&House) -> CommandResult<T> + Send + 'static,
    ) -> CommandResult<T> {
        let desk = self.clone();
        aside(move || question(&*desk.house()?)).await
    }

    /// Waits for a dialog of the system. It stays open while the laptop locks behind it: then nothing goes on that whoever
    /// sat here began.
    pub async fn pointed<T>(&self, dialog: impl Future<Output = T>) -> CommandResult<T> {
        let before = self.ask(|house| Ok(house.who_sits_here()?)).await?;
        let pointed = dialog.await;
        self.ask(move |house| Ok(house.still_sits_here(&before)?))
            .await?;
        Ok(pointed)
    }

    /// Does something, for whoever sits here, and says what changed.
    pub async fn change<T: Send + 'static>(
        &self,
        deed: impl FnOnce(&House) -> CommandResult<Outcome<T>> + Send + 'static,
    ) -> CommandResult<T> {
        Ok(self.announce(self.ask(deed).await?))
    }

    /// Does something that may be done before anybody sits here, and says what changed.
    pub async fn change_at_the_door<T: Send + 'static>(
        &self,
        deed: impl FnOnce(&House) -> CommandResult<Outcome<T>> + Send + 'static,
    ) -> CommandResult<T> {
        Ok(self.announce(self.ask_at_the_door(deed).await?))
    }

    /// Begins an exchange: one at a time.
    pub fn begin_exchange(&self) -> CommandResult<Cancel> {
        let mut running = held(&self.0.exchange);
        if running.is_some() {
            return Err(Refused::of("exchange_running"));
        }
        let cancel = Cancel::default();
        *running = Some(cancel.clone());
        Ok(cancel)
    }

    /// The exchange is over.
    pub fn end_exchange(&self) {
        *held(&self.0.exchange) = None;
    }

    /// Asks a running exchange to stop.
    pub fn cancel_exchange(&self) {
        if let Some(cancel) = &*held(&self.0.exchange) {
            cancel.cancel();
        }
    }

    /// What is read aloud.
    pub fn aloud(&self) -> &Aloud {
        &self.0.aloud
    }

    /// The photos that somebody pointed at.
    pub fn handful(&self) -> &Handful {
        &self.0.handful
    }

    /// Begins to bring a list in: one at a time.
    pub fn begin_import(&self) -> CommandResult<Cancel> {
        let mut running = held(&self.0.import);
        if running.is_some() {
            return Err(Refused::of("import_running"));
        }
        let cancel = Cancel::default();
        *running = Some(cancel.clone());
        Ok(cancel)
    }

    /// It is over.
    pub fn end_import(&self) {
        *held(&self.0.import) = None;
    }

    /// Asks a list that comes in to stop.
    pub fn cancel_import(&self) {
        if let Some(cancel) = &*held(&self.0.import) {
            cancel.cancel();
        }
    }

    /// The program ends: an exchange stops at a whole parcel, and the folder is let go.
    pub fn close(&self) {
        self.cancel_exchange();
        self.cancel_import();
        self.0.aloud.hush();
        self.0.handful.stop();
        self.0.pairing.close();
        self.0.nearby.close();
        self.0.demo.close();
        *held(&self.0.house) = None;
        tracing::info!("ended");
    }
}

fn opened(folder: &Path) -> Result<House, AppError> {
    #[cfg(debug_assertions)]
    if let Some(clock) = crate::locking::Passed::of_a_story() {
        return House::open_with(folder, Arc::new(clock), Arc::new(samenboek_app::SystemIds));
    }
    House::open(folder)
}

/// How much goes on that a lock must not cut off.
static AT_WORK: AtomicUsize = AtomicUsize::new(0);

/// A print, a copy, a file, a voice: the laptop does not lock for as long as it lasts. A question is none of these: they
/// come with every laptop that is met, and would put the lock off for ever.
pub struct Work;

impl Work {
    /// From now on, until it is let go.
    pub fn begin() -> Self {
        AT_WORK.fetch_add(1, Ordering::Relaxed);
        Self
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        AT_WORK.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Work that may take long stays off the window's thread.
pub async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> CommandResult<T> + Send + 'static,
) -> CommandResult<T> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        // What broke it may hold what somebody wrote: a panic's own words are never kept.
        .unwrap_or_else(|_| Err(Refused::fault("unknown", &"a deed broke off")))
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::dialogs::Silent;

    fn desk_at(folder: &Path) -> Desk {
        Desk::new(folder.to_owned(), Box::new(Silent), |_| {})
    }

    #[test]
    fn a_second_window_on_the_same_folder_gets_in_once_the_first_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (desk_at(folder.path()), desk_at(folder.path()));
        assert!(first.house().is_ok());
        assert_eq!(second.house().err().expect("refused").code(), "in_use");
        first.close();
        assert!(second.house().is_ok());
    }

    #[test]
    fn nobody_reads_the_list_while_nobody_sits_there() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk_at(folder.path());
        let asked = tauri::async_runtime::block_on(desk.ask(|_| Ok("everything")));
        assert_eq!(asked.unwrap_err().code, "signed_out");
    }

    #[test]
    fn two_exchanges_do_not_run_at_once_and_the_next_may_follow() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk_at(folder.path());
        assert!(desk.begin_exchange().is_ok());
        assert_eq!(desk.begin_exchange().unwrap_err().code, "exchange_running");
        desk.end_exchange();
        assert!(desk.begin_exchange().is_ok());
    }

    #[test]
    fn a_lock_waits_for_an_exchange_for_a_list_and_for_a_print_but_for_no_question() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk_at(folder.path());
        desk.begin_exchange().unwrap();
        assert!(desk.is_busy());
        desk.end_exchange();
        desk.begin_import().unwrap();
        assert!(desk.is_busy());
        desk.end_import();
        let print = Work::begin();
        assert!(desk.is_busy());
        drop(print);
        let at = desk.clone();
        let asking = tauri::async_runtime::block_on(aside(move || Ok(at.is_busy())));
        assert!(!asking.unwrap(), "a question puts no lock off");
    }

    #[test]
    fn what_breaks_inside_a_deed_reaches_the_window_as_a_refusal() {
        let broken: CommandResult<()> =
            tauri::async_runtime::block_on(aside(|| std::panic::panic_any("inside")));
        assert_eq!(broken.unwrap_err().code, "unknown");
    }
}
