//! Joining over the network, while somebody looks at the page for it: a newcomer waits, or somebody lets one in.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use samenboek_app::{Cancel, JoinDesk, LetInDesk, PAIRING_PORT, Topic, hall};

use crate::desk::{Desk, LooseDesk, Said};
use crate::dto::CommandResult;

/// A laptop that came in this moment is known to the network's end of this program in the next.
const TRIES: u32 = 10;
const BETWEEN_TRIES: Duration = Duration::from_millis(300);

/// What goes on at either end.
#[derive(Default)]
pub struct Pairing {
    join: Mutex<Option<Arc<JoinDesk>>>,
    letting: Mutex<Option<Arc<LetInDesk>>>,
}

impl Pairing {
    /// This laptop waits to be let in; it begins to when it did not yet.
    pub fn waiting(&self, desk: &Desk) -> CommandResult<Arc<JoinDesk>> {
        let mut join = held(&self.join);
        if let Some(join) = &*join {
            return Ok(Arc::clone(join));
        }
        let (says, meets) = (desk.loosely(), desk.loosely());
        let begun = JoinDesk::open(
            desk.house()?,
            Some(hall()),
            PAIRING_PORT,
            Cancel::default(),
            move |topics| say(&says, topics),
            move || begin_to_exchange(&meets),
        )?;
        let begun = Arc::new(begun);
        *join = Some(Arc::clone(&begun));
        Ok(begun)
    }

    /// This laptop waits no more.
    pub fn wait_no_more(&self) {
        // What ends may still say something, and whoever hears that may ask how it stands.
        let join = held(&self.join).take();
        if let Some(join) = join {
            join.close();
        }
    }

    /// Somebody here lets laptops in.
    pub fn letting_in(&self, desk: &Desk) -> CommandResult<Arc<LetInDesk>> {
        let mut letting = held(&self.letting);
        if let Some(letting) = &*letting {
            return Ok(Arc::clone(letting));
        }
        let (says, meets) = (desk.loosely(), desk.loosely());
        let begun = LetInDesk::open(
            desk.house()?,
            Some(&hall()),
            Cancel::default(),
            move |topics| say(&says, topics),
            move |at| meet(&meets, at),
        );
        let begun = Arc::new(begun);
        *letting = Some(Arc::clone(&begun));
        Ok(begun)
    }

    /// Nobody here lets laptops in any more.
    pub fn let_in_no_more(&self) {
        let letting = held(&self.letting).take();
        if let Some(letting) = letting {
            letting.close();
        }
    }

    /// The program ends.
    pub fn close(&self) {
        self.wait_no_more();
        self.let_in_no_more();
    }
}

fn say(desk: &LooseDesk, topics: Vec<Topic>) {
    let Some(desk) = desk.hold() else { return };
    if !topics.is_empty() {
        desk.say(Said::Changed(topics.into_iter().collect()));
    }
    desk.say(Said::Joining);
}

/// The port on which this laptop exchanges from now on; 0 when it does not.
fn begin_to_exchange(desk: &LooseDesk) -> u16 {
    let Some(desk) = desk.hold() else { return 0 };
    if let Err(error) = desk.keep_nearby() {
        tracing::warn!(code = error.code(), "nobody near is listened to");
    }
    desk.nearby().desk().map_or(0, |near| near.port())
}

/// Exchanges at once with a laptop that came in, without waiting until it is found.
fn meet(desk: &LooseDesk, at: SocketAddr) {
    for _ in 0..TRIES {
        let Some(near) = desk.hold().and_then(|desk| desk.nearby().desk()) else {
            return;
        };
        if near.call(&at.to_string()).is_ok() {
            return;
        }
        thread::sleep(BETWEEN_TRIES);
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
