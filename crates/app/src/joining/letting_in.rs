//! The end of a line of whoever lets in: it looks for newcomers while somebody looks at the page for that, rings at one,
//! and lets it in once somebody said that both screens show the same pictures.

mod admitting;
mod conversation;

pub(super) use admitting::ends;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use samenboek_crypto::LaptopClass;
use samenboek_sync::lan::{Hall, Mark, Newcomer, Newcomers};

use super::Whose;
use super::ended::{GLANCE, held};
use crate::error::{AppError, Result};
use crate::exchange::Cancel;
use crate::house::House;
use crate::outcome::Topic;

/// Which newcomer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// One that is near.
    Near(Mark),
    /// Whoever waits at this address.
    At(String),
}

/// How far letting in is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetIn {
    /// Looks for newcomers.
    Looking,
    /// Rings at one.
    Ringing,
    /// Both know the digits; somebody must say whether the pictures are the same.
    Pictures {
        /// Which.
        pictures: [u8; 3],
        /// Who works at that laptop, by its own word.
        class: LaptopClass,
        /// Somebody here said yes; the newcomer has not said to be in yet.
        answered: bool,
    },
    /// The line broke after the answer went out: it may be in, or not. Somebody must look.
    Unsure,
    /// The newcomer said to be in.
    In {
        /// The pictures that were the same.
        pictures: [u8; 3],
    },
}

/// What the screen of whoever lets in shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetInView {
    /// How far it is.
    pub stage: LetIn,
    /// What went wrong last: a code.
    pub trouble: Option<&'static str>,
    /// Who waits near, by what each is called.
    pub near: Vec<Newcomer>,
    /// Whether it looks for newcomers by itself. On a network that does not allow that, somebody types an address.
    pub finds: bool,
}

/// Looks for newcomers and lets them in, until it is dropped. Whoever was let in by then still comes in.
pub struct LetInDesk(Arc<Shared>);

type Say = Box<dyn Fn(Vec<Topic>) + Send + Sync>;
type Meet = Box<dyn Fn(SocketAddr) + Send + Sync>;

struct Shared {
    house: Arc<House>,
    newcomers: Mutex<Option<Arc<Newcomers>>>,
    cancel: Cancel,
    now: Mutex<Now>,
    receiving: Mutex<Option<JoinHandle<()>>>,
    say: Say,
    meet: Meet,
}

struct Now {
    stage: LetIn,
    trouble: Option<&'static str>,
    /// What somebody here said of the pictures; after the line broke, of whether the newcomer is in.
    said: Option<bool>,
}

impl LetInDesk {
    /// Looks for newcomers in this hall, when there is one, until `cancel` says to stop. `say` hears that something changed here, and which topics
    /// with it. `meet` is told where a newcomer that is in exchanges.
    pub fn open(
        house: Arc<House>,
        hall: Option<&Hall>,
        cancel: Cancel,
        say: impl Fn(Vec<Topic>) + Send + Sync + 'static,
        meet: impl Fn(SocketAddr) + Send + Sync + 'static,
    ) -> Self {
        let newcomers = hall
            .filter(|_| !house.is_demo())
            .and_then(|hall| Newcomers::look(hall).ok())
            .map(Arc::new);
        let finds = newcomers.is_some();
        let shared = Arc::new(Shared {
            house,
            newcomers: Mutex::new(newcomers),
            cancel,
            now: Mutex::new(Now {
                stage: LetIn::Looking,
                trouble: None,
                said: None,
            }),
            receiving: Mutex::default(),
            say: Box::new(say),
            meet: Box::new(meet),
        });
        if finds {
            let looking = Arc::clone(&shared);
            let _ = aside(move || looking.look());
        }
        Self(shared)
    }

    /// What the screen shows.
    pub fn view(&self) -> LetInView {
        let now = held(&self.0.now);
        let newcomers = held(&self.0.newcomers).clone();
        LetInView {
            stage: now.stage,
            trouble: now.trouble,
            finds: newcomers.is_some(),
            near: newcomers.map(|it| it.here()).unwrap_or_default(),
        }
    }

    /// Rings at a newcomer with the digits that somebody read aloud. When this returns, both have proven to know them,
    /// and the pictures can be compared. A wrong code spends the request: the newcomer has new digits then.
    pub fn ring(&self, chosen: &Chosen, digits: &str, whose: Whose) -> Result<()> {
        self.0.begin()?;
        match self.0.ring(chosen, digits, whose) {
            Ok(guest) => {
                let (pictures, class) = (guest.pictures, guest.trusted.request().class);
                self.0.stand(LetIn::Pictures {
                    pictures,
                    class,
                    answered: false,
                });
                let shared = Arc::clone(&self.0);
                *held(&self.0.receiving) = aside(move || shared.receive(guest));
                Ok(())
            }
            Err(error) => {
                self.0.stand(LetIn::Looking);
                Err(error)
            }
        }
    }

    /// Somebody here says whether both screens show the same pictures; after the line broke, whether the newcomer is in.
    /// When not, nobody is.
    pub fn say_same(&self, is_same: bool) -> Result<()> {
        let mut now = held(&self.0.now);
        match now.stage {
            LetIn::Pictures { .. } | LetIn::Unsure => now.said = Some(is_same),
            LetIn::Looking | LetIn::Ringing | LetIn::In { .. } => {
                return Err(AppError::refuse("nothing_to_compare"));
            }
        }
        Ok(())
    }

    /// The next newcomer may come.
    pub fn look_again(&self) {
        let mut now = held(&self.0.now);
        if let LetIn::In { .. } | LetIn::Looking = now.stage {
            now.stage = LetIn::Looking;
            now.trouble = None;
        }
    }

    /// Looks no more. A newcomer whose pictures nobody compared yet hears so. Never from within what it says.
    pub fn close(&self) {
        self.0.cancel.cancel();
        *held(&self.0.newcomers) = None;
        let receiving = held(&self.0.receiving).take();
        let has_said_yes = held(&self.0.now).said == Some(true);
        if let Some(receiving) = receiving.filter(|_| !has_said_yes) {
            let _ = receiving.join();
        }
    }
}

impl Drop for LetInDesk {
    fn drop(&mut self) {
        self.close();
    }
}

impl Shared {
    fn look(&self) {
        loop {
            // Nobody else waits for this one's patience.
            let newcomers = held(&self.newcomers).clone();
            let Some(newcomers) = newcomers else { return };
            if newcomers.wait(GLANCE) {
                (self.say)(Vec::new());
            }
        }
    }

    fn stand(&self, stage: LetIn) {
        held(&self.now).stage = stage;
        (self.say)(Vec::new());
    }

    fn begin(&self) -> Result<()> {
        let mut now = held(&self.now);
        match now.stage {
            LetIn::Looking | LetIn::In { .. } => {}
            LetIn::Ringing | LetIn::Pictures { .. } | LetIn::Unsure => {
                return Err(AppError::refuse("letting_in_already"));
            }
        }
        (now.trouble, now.said) = (None, None);
        now.stage = LetIn::Ringing;
        drop(now);
        (self.say)(Vec::new());
        Ok(())
    }
}

fn aside(work: impl FnOnce() + Send + 'static) -> Option<JoinHandle<()>> {
    match thread::Builder::new().name("letting in".into()).spawn(work) {
        Ok(thread) => Some(thread),
        Err(error) => {
            tracing::warn!(kind = %error.kind(), "no thread for letting in");
            None
        }
    }
}
