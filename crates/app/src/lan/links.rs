//! The laptops this one is connected with: one connection each, and what goes on over it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use samenboek_sync::lan::{Lan, LanKey, Link};

use super::desk::LanSaid;
use crate::error::Result;
use crate::exchange::{Cancel, Exchanged, Progress};
use crate::house::House;
use crate::outcome::{Outcome, Topic};

/// How often it is looked whether a connection is still there.
const GLANCE: Duration = Duration::from_secs(1);

/// So many things at once take long enough to be told of.
const MANY: usize = 20;

/// What the threads of a desk share.
pub(super) struct Links {
    pub(super) house: Arc<House>,
    pub(super) lan: Lan,
    pub(super) cancel: Cancel,
    pub(super) say: Box<dyn Fn(LanSaid) + Send + Sync>,
    known: Mutex<BTreeSet<LanKey>>,
    open: Mutex<BTreeMap<LanKey, Arc<Link>>>,
    calling: Mutex<BTreeSet<LanKey>>,
    is_checking: AtomicBool,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// Who called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// This laptop did, and begins.
    Out,
    /// The other did, and begins.
    In,
}

impl Links {
    pub(super) fn new(
        house: Arc<House>,
        lan: Lan,
        known: BTreeSet<LanKey>,
        say: Box<dyn Fn(LanSaid) + Send + Sync>,
    ) -> Self {
        Self {
            known: Mutex::new(known),
            house,
            lan,
            cancel: Cancel::default(),
            say,
            open: Mutex::default(),
            calling: Mutex::default(),
            is_checking: AtomicBool::new(false),
            threads: Mutex::default(),
        }
    }

    pub(super) fn keys(&self) -> BTreeSet<LanKey> {
        let open = held(&self.open);
        let open = open.iter().filter(|(_, link)| link.is_open());
        open.map(|(key, _)| *key).collect()
    }

    /// Whom the ledger knows.
    pub(super) fn known(&self) -> BTreeSet<LanKey> {
        held(&self.known).clone()
    }

    /// Lets in these from now on, and hangs up with whoever is known no more.
    pub(super) fn know(&self, known: &BTreeSet<LanKey>) {
        if self.known() == *known {
            return;
        }
        held(&self.known).clone_from(known);
        self.lan.know(known.clone());
        held(&self.open).retain(|key, link| {
            let stays = known.contains(key) && link.is_open();
            if !stays {
                link.close();
            }
            stays
        });
    }

    /// Calls this laptop, aside, unless that is going on already.
    pub(super) fn call(self: &Arc<Self>, key: LanKey, addresses: Vec<SocketAddr>) {
        if !held(&self.calling).insert(key) {
            return;
        }
        let links = Arc::clone(self);
        self.aside(move || {
            let called = addresses
                .into_iter()
                .find_map(|at| links.lan.call(at, key, &links.cancel).ok());
            held(&links.calling).remove(&key);
            if let Some(link) = called {
                links.welcome(link, Called::Out);
            }
        });
    }

    /// A connection stands. Of two with one laptop that stays which the lower key called: both ends decide the same.
    pub(super) fn welcome(self: &Arc<Self>, link: Link, called: Called) {
        let link = Arc::new(link);
        let is_lower = self.lan.own() < link.other();
        let is_rightful = (called == Called::Out) == is_lower;
        {
            let mut open = held(&self.open);
            let has_one = open.get(&link.other()).is_some_and(|old| old.is_open());
            if has_one && !is_rightful {
                link.close();
                return;
            }
            if let Some(old) = open.insert(link.other(), Arc::clone(&link)) {
                old.close();
            }
        }
        (self.say)(LanSaid::Changed(BTreeSet::from([Topic::Sharing])));
        let (joins, begins) = (Arc::clone(self), Arc::clone(self));
        let joined = Arc::clone(&link);
        self.aside(move || joins.join(&joined));
        self.aside(move || begins.begin(&link, called));
    }

    /// Goes along with every exchange that the other begins.
    fn join(self: &Arc<Self>, link: &Link) {
        while link.is_open() && !self.cancel.is_cancelled() {
            match self
                .house
                .lan_join(link, &self.cancel, &mut |how| self.watch(how))
            {
                Ok(round) => {
                    self.tell(link, round.outcome);
                    self.check_behind();
                    if round.ended.is_err() {
                        break;
                    }
                }
                Err(_) => break,
            }
        }
        self.part(link);
    }

    /// Begins an exchange whenever something changed here.
    fn begin(self: &Arc<Self>, link: &Link, called: Called) {
        if let Err(error) = self.begin_each(link, called) {
            tracing::debug!(code = error.code(), "an exchange on the network ended");
        }
        self.part(link);
    }

    fn begin_each(self: &Arc<Self>, link: &Link, called: Called) -> Result<()> {
        let rooms = self.house.rooms()?;
        let mut seen = None;
        if called == Called::In {
            seen = Some(rooms.store.ripples());
        }
        while link.is_open() && !self.cancel.is_cancelled() {
            let now = match seen {
                Some(seen) => rooms.store.wait_for_ripple(seen, GLANCE),
                None => rooms.store.ripples(),
            };
            if seen == Some(now) {
                continue;
            }
            seen = Some(now);
            let watch = &mut |how| self.watch(how);
            self.house
                .lan_exchange(link, &self.cancel, watch, &mut |round| {
                    self.tell(link, round);
                    self.check_behind();
                })?;
        }
        Ok(())
    }

    /// A few things come and go in a moment; only of many it is told how far they are.
    fn watch(&self, how: Progress) {
        if how.total >= MANY {
            (self.say)(LanSaid::Progress(how));
        }
    }

    /// What came and went first, so that who then asks what changed hears of it.
    fn tell(&self, link: &Link, outcome: Outcome<Exchanged>) {
        let exchanged = outcome.value;
        if exchanged.brought + exchanged.took > 0 {
            let with = self.house.lan_laptops(&BTreeSet::from([link.other()]));
            for with in with.unwrap_or_default() {
                let exchanged = exchanged.clone();
                (self.say)(LanSaid::Exchanged { with, exchanged });
            }
        }
        if !outcome.changed.is_empty() {
            (self.say)(LanSaid::Changed(outcome.changed));
        }
    }

    /// Loads what was believed on its word, aside, unless that is going on already.
    pub(super) fn check_behind(self: &Arc<Self>) {
        let is_wanted = self.house.has_unchecked().unwrap_or(false);
        if !is_wanted || self.is_checking.swap(true, Ordering::AcqRel) {
            return;
        }
        let links = Arc::clone(self);
        self.aside(move || {
            let checked = links.house.check_what_came(&links.cancel);
            links.is_checking.store(false, Ordering::Release);
            match checked {
                Ok(checked) => {
                    if !checked.changed.is_empty() {
                        (links.say)(LanSaid::Changed(checked.changed));
                    }
                    // Something may have come in the last moment.
                    if !links.cancel.is_cancelled() {
                        links.check_behind();
                    }
                }
                Err(error) => tracing::warn!(code = error.code(), "what came was not checked"),
            }
        });
    }

    fn part(&self, link: &Link) {
        link.close();
        let mut open = held(&self.open);
        if open
            .get(&link.other())
            .is_some_and(|known| !known.is_open())
        {
            open.remove(&link.other());
            drop(open);
            (self.say)(LanSaid::Changed(BTreeSet::from([Topic::Sharing])));
        }
    }

    pub(super) fn aside(&self, work: impl FnOnce() + Send + 'static) {
        let mut threads = held(&self.threads);
        threads.retain(|thread| !thread.is_finished());
        match thread::Builder::new().name("lan".into()).spawn(work) {
            Ok(thread) => threads.push(thread),
            Err(error) => tracing::warn!(kind = %error.kind(), "no thread for the network"),
        }
    }

    /// Ends everything, and waits until it has ended.
    pub(super) fn stop(&self) {
        self.cancel.cancel();
        for link in held(&self.open).values() {
            link.close();
        }
        self.lan.close();
        loop {
            let thread = held(&self.threads).pop();
            let Some(thread) = thread else { break };
            let _ = thread.join();
        }
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
