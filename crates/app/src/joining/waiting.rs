//! The newcomer's end of a line: it waits while somebody looks at the page that says so, and speaks with one laptop at a
//! time. Whatever comes of the digits, they are new ones before anything is said of them.

mod conversation;

use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use samenboek_crypto::pairing::line::{LastWord, hang_up};
use samenboek_crypto::random;
use samenboek_sync::lan::{Announced, Doorbell, Hall, Mark, PAIRING_PORT};

use super::ended::held;
use crate::error::{AppError, Result};
use crate::exchange::Cancel;
use crate::house::{House, Stage};
use crate::lan::lan_error;
use crate::outcome::Topic;

/// After so many wrong codes somebody must say that it goes on: it may be more than a slip.
const MOST_WRONG: u32 = 5;

/// How far a newcomer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// Waits for a laptop that rings.
    Waiting,
    /// So many codes were wrong that it waits no more, until somebody says so.
    TooOften,
    /// Both know the digits; somebody must say whether the pictures are the same.
    Pictures {
        /// Which.
        pictures: [u8; 3],
        /// Somebody here said yes; the answer has not come yet.
        answered: bool,
    },
    /// It is one of the team now.
    In {
        /// The pictures that were the same.
        pictures: [u8; 3],
    },
    /// Somebody here saw other pictures: the keys are gone, and nobody was let in.
    Gone,
}

/// What a newcomer's screen shows of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JoinView {
    /// How far it is.
    pub stage: Joining,
    /// What went wrong last: a code.
    pub trouble: Option<&'static str>,
    /// What it is called on the network while it waits.
    pub mark: Mark,
    /// Whether others can find it without an address.
    pub is_told: bool,
    /// The port of a typed address; none when it is the usual one.
    pub odd_port: Option<u16>,
}

/// A newcomer that waits to be let in over the network, until it is dropped.
pub struct JoinDesk(Arc<Shared>);

type Say = Box<dyn Fn(Vec<Topic>) + Send + Sync>;
type Exchange = Box<dyn Fn() -> u16 + Send + Sync>;

struct Shared {
    house: Arc<House>,
    bell: Doorbell,
    hall: Option<Hall>,
    mark: Mark,
    cancel: Cancel,
    now: Mutex<Now>,
    told: Mutex<Option<Announced>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    say: Say,
    exchange: Exchange,
}

struct Now {
    stage: Joining,
    trouble: Option<&'static str>,
    /// What somebody here said of the pictures.
    said: Option<bool>,
    is_busy: bool,
    wrong: u32,
}

impl JoinDesk {
    /// Waits on this port, or on any that is free when it is taken or 0, until `cancel` says to stop, and tells the hall so
    /// when there is one.
    /// `say` hears that something changed here, and which topics with it. `exchange` begins to exchange with the team
    /// as soon as it is one of it, and gives the port for that; 0 when it does not.
    pub fn open(
        house: Arc<House>,
        hall: Option<Hall>,
        port: u16,
        cancel: Cancel,
        say: impl Fn(Vec<Topic>) + Send + Sync + 'static,
        exchange: impl Fn() -> u16 + Send + Sync + 'static,
    ) -> Result<Self> {
        if house.stage() != Stage::Joining {
            return Err(AppError::refuse("no_request_found"));
        }
        let bell = Doorbell::hang(&house.lan_secret()?, port).map_err(|error| lan_error(&error))?;
        let mark = random().map_err(|error| AppError::fault("unknown", error))?;
        let shared = Arc::new(Shared {
            house,
            bell,
            hall,
            mark: Mark(mark),
            cancel,
            now: Mutex::new(Now {
                stage: Joining::Waiting,
                trouble: None,
                said: None,
                is_busy: false,
                wrong: 0,
            }),
            told: Mutex::default(),
            threads: Mutex::default(),
            say: Box::new(say),
            exchange: Box::new(exchange),
        });
        shared.tell();
        let listening = Arc::clone(&shared);
        shared.aside(move || listening.listen());
        Ok(Self(shared))
    }

    /// What the screen shows.
    pub fn view(&self) -> JoinView {
        let now = held(&self.0.now);
        let port = self.0.bell.port();
        JoinView {
            stage: now.stage,
            trouble: now.trouble,
            mark: self.0.mark,
            is_told: held(&self.0.told).is_some(),
            odd_port: (port != PAIRING_PORT).then_some(port),
        }
    }

    /// The port that it waits on.
    pub fn port(&self) -> u16 {
        self.0.bell.port()
    }

    /// Somebody here says whether both screens show the same pictures. When not, nobody is in, and the keys go.
    pub fn say_same(&self, is_same: bool) -> Result<()> {
        let mut now = held(&self.0.now);
        let Joining::Pictures { pictures, .. } = now.stage else {
            return Err(AppError::refuse("nothing_to_compare"));
        };
        now.said = Some(is_same);
        now.stage = Joining::Pictures {
            pictures,
            answered: is_same,
        };
        Ok(())
    }

    /// After too many wrong codes it waits once more.
    pub fn wait_again(&self) {
        let mut now = held(&self.0.now);
        if now.stage != Joining::TooOften {
            return;
        }
        now.stage = Joining::Waiting;
        (now.wrong, now.trouble) = (0, None);
        drop(now);
        self.0.tell();
        (self.0.say)(Vec::new());
    }

    /// Waits no more, and tells whoever speaks with it so. Never from within what it says.
    pub fn close(&self) {
        self.0.cancel.cancel();
        *held(&self.0.told) = None;
        loop {
            let thread = held(&self.0.threads).pop();
            let Some(thread) = thread else { break };
            let _ = thread.join();
        }
    }
}

impl Drop for JoinDesk {
    fn drop(&mut self) {
        self.close();
    }
}

impl Shared {
    fn tell(&self) {
        let told = self.hall.as_ref().and_then(|hall| {
            let port = self.bell.port();
            Announced::begin(hall, self.mark, port).ok()
        });
        *held(&self.told) = told;
    }

    fn listen(self: &Arc<Self>) {
        while let Ok(mut door) = self.bell.answer(&self.cancel) {
            let word = {
                let mut now = held(&self.now);
                match now.stage {
                    Joining::Waiting if !now.is_busy => {
                        now.is_busy = true;
                        None
                    }
                    Joining::Waiting | Joining::Pictures { .. } => Some(LastWord::Busy),
                    Joining::TooOften | Joining::In { .. } | Joining::Gone => {
                        Some(LastWord::Refused)
                    }
                }
            };
            let shared = Arc::clone(self);
            self.aside(move || match word {
                None => shared.speak(door),
                Some(word) => {
                    let _ = door.say(&hang_up(word), &shared.cancel);
                    door.close();
                }
            });
        }
    }

    fn aside(&self, work: impl FnOnce() + Send + 'static) {
        let mut threads = held(&self.threads);
        threads.retain(|thread| !thread.is_finished());
        match thread::Builder::new().name("joining".into()).spawn(work) {
            Ok(thread) => threads.push(thread),
            Err(error) => tracing::warn!(kind = %error.kind(), "no thread for joining"),
        }
    }
}
