//! The newcomer's end of a line: it waits while somebody looks at the page that says so, and speaks with one laptop at a
//! time. Whatever comes of the digits, they are new ones before anything is said of them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use samenboek_crypto::pairing::line::{
    Confirmed, Confirming, Ends, Judged, LastWord, SHORT_FRAME, Waiting, hang_up,
};
use samenboek_crypto::{Joined, PairingError, random};
use samenboek_sync::lan::{
    Announced, Door, Doorbell, Hall, LanError, MOST_WORDS, Mark, PAIRING_PORT,
};

use super::asking::{Pending, signed_out};
use super::pairing_error;
use crate::error::{AppError, Result};
use crate::exchange::Cancel;
use crate::house::{House, Stage};
use crate::lan::lan_error;
use crate::outcome::Topic;

/// How long the other laptop may take for what needs nobody to think.
const PROMPT: Duration = Duration::from_secs(15);
/// How long two people may look at their pictures.
const THINKING: Duration = Duration::from_secs(10 * 60);
/// How often it is looked whether somebody here answered.
const GLANCE: Duration = Duration::from_millis(150);
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
    /// Waits on this port, or on any that is free when it is taken or 0, and tells the hall so when there is one.
    /// `say` hears that something changed here, and which topics with it. `exchange` begins to exchange with the team
    /// as soon as it is one of it, and gives the port for that; 0 when it does not.
    pub fn open(
        house: Arc<House>,
        hall: Option<Hall>,
        port: u16,
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
            cancel: Cancel::default(),
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

    /// Speaks with one laptop until that is over, and waits for the next.
    fn speak(&self, mut door: Door) {
        let spoken = self.prove(&mut door).and_then(|proven| match proven {
            Some((confirmed, pictures)) => self.compare(&mut door, &confirmed, pictures),
            None => Ok(None),
        });
        let (changed, ended) = match spoken {
            Ok(None) => (Vec::new(), None),
            Ok(Some(changed)) => (changed, None),
            Err(ended) => (Vec::new(), Some(ended)),
        };
        if let Some(Ended {
            word: Some(word), ..
        }) = &ended
        {
            let _ = door.say(&hang_up(*word), &Cancel::default());
        }
        door.close();
        let mut now = held(&self.now);
        now.is_busy = false;
        if let Some(ended) = ended {
            // Of whoever proved nothing nobody here need hear.
            if let Joining::Pictures { .. } = now.stage {
                now.stage = Joining::Waiting;
                now.trouble = Some(ended.code);
            }
        }
        let stage = now.stage;
        drop(now);
        if matches!(
            stage,
            Joining::TooOften | Joining::In { .. } | Joining::Gone
        ) {
            *held(&self.told) = None;
        }
        (self.say)(changed);
    }

    /// Both prove that they know the digits; none when the other's were others.
    fn prove(&self, door: &mut Door) -> std::result::Result<Option<Proven>, Ended> {
        let (rooms, seat) = (self.house.rooms()?, self.house.seat()?);
        let (_, closed) = seat.closed.as_ref().ok_or_else(signed_out)?;
        let mut pending = Pending::expected(&rooms.store)?;
        let ends = Ends {
            newcomer: door.own().0,
            host: door.other().0,
        };
        let waiting = Waiting::begin(pending.state()?, pending.file()?, ends, &rooms.open, closed)?;
        let (requested, request) = waiting.hear(&self.prompt(door)?)?;
        door.say(&request, &self.cancel)?;
        let judged = requested.hear(&self.prompt(door)?)?;
        // One guess: these digits are gone, on the disk too, before anybody hears what became of it.
        pending.renew(&rooms.open, &seat)?;
        pending.keep(&rooms.store)?;
        match judged {
            Judged::Wrong(word) => {
                self.note_wrong_code();
                door.say(&word, &self.cancel)?;
                Ok(None)
            }
            Judged::Right(confirming) => {
                let pictures = self.show(&confirming);
                let (confirmed, proof) = confirming.prove();
                door.say(&proof, &self.cancel)?;
                Ok(Some((confirmed, pictures)))
            }
        }
    }

    fn note_wrong_code(&self) {
        let mut now = held(&self.now);
        now.wrong += 1;
        now.trouble = Some(PairingError::WrongDigits.code());
        if now.wrong >= MOST_WRONG {
            now.stage = Joining::TooOften;
        }
    }

    fn show(&self, confirming: &Confirming) -> [u8; 3] {
        let pictures = confirming.pictures();
        let mut now = held(&self.now);
        (now.said, now.trouble, now.wrong) = (None, None, 0);
        now.stage = Joining::Pictures {
            pictures,
            answered: false,
        };
        drop(now);
        (self.say)(Vec::new());
        pictures
    }

    /// Somebody here compares the pictures, somebody there does; the answer comes when there they are the same.
    fn compare(
        &self,
        door: &mut Door,
        confirmed: &Confirmed,
        pictures: [u8; 3],
    ) -> std::result::Result<Option<Vec<Topic>>, Ended> {
        let began = Instant::now();
        let mut answer: Option<Joined> = None;
        loop {
            let said = held(&self.now).said;
            match (said, &answer) {
                (Some(false), _) => {
                    let _ = door.say(&hang_up(LastWord::OtherPictures), &Cancel::default());
                    self.house.start_over()?;
                    held(&self.now).stage = Joining::Gone;
                    return Ok(Some(vec![Topic::Session]));
                }
                (Some(true), Some(joined)) => {
                    return self.come_in(door, confirmed, joined, pictures).map(Some);
                }
                (Some(true) | None, _) => {}
            }
            if began.elapsed() > THINKING {
                return Err(Ended::here("lan_timed_out", LastWord::Stopped));
            }
            let most = if answer.is_some() {
                SHORT_FRAME
            } else {
                MOST_WORDS
            };
            match door.hear(most, GLANCE, &self.cancel) {
                Ok(frame) => answer = Some(confirmed.open(&frame)?),
                Err(LanError::TimedOut) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn come_in(
        &self,
        door: &mut Door,
        confirmed: &Confirmed,
        joined: &Joined,
        pictures: [u8; 3],
    ) -> std::result::Result<Vec<Topic>, Ended> {
        let (rooms, seat) = (self.house.rooms()?, self.house.seat()?);
        let outcome = self.house.take_in(&rooms, &seat, joined)?;
        held(&self.now).stage = Joining::In { pictures };
        let port = (self.exchange)();
        // When it does not arrive, the first exchange says the same.
        let _ = door.say(&confirmed.say_in(port), &Cancel::default());
        Ok(outcome.changed.into_iter().collect())
    }

    fn prompt(&self, door: &mut Door) -> std::result::Result<Vec<u8>, LanError> {
        door.hear(SHORT_FRAME, PROMPT, &self.cancel)
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

type Proven = (Confirmed, [u8; 3]);

/// Why a conversation is over: what the screen says of it, and what the other still hears.
pub(super) struct Ended {
    pub(super) code: &'static str,
    pub(super) word: Option<LastWord>,
}

impl Ended {
    pub(super) fn here(code: &'static str, word: LastWord) -> Self {
        Self {
            code,
            word: Some(word),
        }
    }
}

impl From<PairingError> for Ended {
    fn from(error: PairingError) -> Self {
        let word = match error {
            // They hung up.
            PairingError::WrongDigits
            | PairingError::OtherPictures
            | PairingError::OtherStopped
            | PairingError::OtherIsBusy
            | PairingError::OtherRefused => None,
            PairingError::MistypedDigits
            | PairingError::NotThisRequest
            | PairingError::Damaged
            | PairingError::NewerVersion
            | PairingError::NotACoordinator
            | PairingError::Halted
            | PairingError::AlreadyEnrolled
            | PairingError::NotConfirmed
            | PairingError::NotTheOtherEnd
            | PairingError::Random(_) => Some(LastWord::Refused),
        };
        let code = pairing_error(&error).code();
        Self { code, word }
    }
}

impl From<LanError> for Ended {
    fn from(error: LanError) -> Self {
        let word = matches!(
            error,
            LanError::Cancelled | LanError::TimedOut | LanError::Talk(_)
        );
        Self {
            code: lan_error(&error).code(),
            word: word.then_some(LastWord::Stopped),
        }
    }
}

impl From<AppError> for Ended {
    fn from(error: AppError) -> Self {
        tracing::warn!(%error, "pairing over the network");
        Self::here(error.code(), LastWord::Refused)
    }
}

pub(super) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
