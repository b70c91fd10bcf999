//! Exchange with the laptops that are near, by itself: nobody presses a button.
//!
//! It listens, tells the network that it is here, and looks for the laptops it knows. Of two that find one another the
//! lower key calls; the other calls only when that did not come. Over an open connection they exchange whenever
//! something changed at either end.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use samenboek_crypto::random;
use samenboek_domain::ids::LaptopId;
use samenboek_sync::lan::{DEFAULT_PORT, LanError, LanKey, Near};

use super::links::{Called, Links};
use super::typed::{about_address, places, remember, remembered};
use crate::error::{AppError, Result};
use crate::exchange::{Exchanged, Progress};
use crate::house::House;
use crate::outcome::Topic;

/// How long at a time the network is listened to.
const GLANCE: Duration = Duration::from_millis(500);
/// How often laptops that are near and not connected are called again.
const AGAIN: Duration = Duration::from_secs(10);
/// How often the one whose turn it is not waits for a call before it calls itself.
const TURNS: u32 = 2;

/// What the desk says of its own accord.
#[derive(Debug)]
pub enum LanSaid {
    /// These topics changed: ask again.
    Changed(BTreeSet<Topic>),
    /// How far an exchange that goes on is.
    Progress(Progress),
    /// Something came or went.
    Exchanged {
        /// The laptop at the other end.
        with: LaptopId,
        /// What came and went.
        exchanged: Exchanged,
    },
}

/// Exchanges with whoever is near, until it is stopped or dropped.
pub struct LanDesk {
    links: Arc<Links>,
    finds: bool,
}

/// A laptop that was found.
struct Seen {
    addresses: Vec<SocketAddr>,
    turns: u32,
}

impl LanDesk {
    /// Begins, on the port that others expect when it is free. The laptop must be unlocked and have a book.
    pub fn start(house: Arc<House>, say: impl Fn(LanSaid) + Send + Sync + 'static) -> Result<Self> {
        let mut desk = Self::listen(house, DEFAULT_PORT, say)?;
        desk.finds = desk.look_around()?;
        Ok(desk)
    }

    /// Only listens, on this port (0 for any), and looks for nobody.
    pub fn listen(
        house: Arc<House>,
        port: u16,
        say: impl Fn(LanSaid) + Send + Sync + 'static,
    ) -> Result<Self> {
        let (lan, known) = (house.lan_listen(port)?, house.lan_keys()?);
        let links = Arc::new(Links::new(house, lan, known, Box::new(say)));
        let answering = Arc::clone(&links);
        links.aside(move || {
            while let Ok(Some(link)) = answering.lan.answer(&answering.cancel) {
                answering.welcome(link, Called::In);
            }
        });
        // An earlier run may have been ended before it was through.
        links.check_behind();
        let knowing = Arc::clone(&links);
        links.aside(move || know(&knowing));
        let calling = Arc::clone(&links);
        links.aside(move || call_again(&calling));
        Ok(Self {
            links,
            finds: false,
        })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.links.lan.port()
    }

    /// Whether it looks for others by itself. On a network that does not allow that, somebody types an address.
    pub fn finds(&self) -> bool {
        self.finds
    }

    /// Connects with the laptop at an address that somebody typed, and stays connected. That laptop is called there
    /// from now on whenever it is not found otherwise.
    pub fn call(&self, address: &str) -> Result<()> {
        let mut failed = LanError::NotFound;
        for at in places(address, self.port())? {
            match self.links.lan.call_known(at, &self.links.cancel) {
                Ok(link) => {
                    let rooms = self.links.house.rooms()?;
                    remember(&rooms.store, &link.other(), address)?;
                    self.links.welcome(link, Called::Out);
                    return Ok(());
                }
                Err(error) => failed = error,
            }
        }
        Err(about_address(&failed))
    }

    /// Whether it listens on the port that others expect: then an address needs none.
    pub fn is_on_usual_port(&self) -> bool {
        self.port() == DEFAULT_PORT
    }

    /// How many other laptops of this centre there are: with none there is nobody to be found.
    pub fn knows(&self) -> usize {
        self.links.known().len()
    }

    /// The laptops it is connected with.
    pub fn near(&self) -> Result<Vec<LaptopId>> {
        self.links.house.lan_laptops(&self.links.keys())
    }

    /// Stops, and waits until everything has stopped. Never from within what it says.
    pub fn stop(&self) {
        self.links.stop();
    }

    fn look_around(&self) -> Result<bool> {
        let salt = random::<16>().map_err(|error| AppError::fault("unknown", error))?;
        let (own, port) = (self.links.lan.own(), self.links.lan.port());
        let Ok(near) = Near::begin(own, port, salt, self.links.known()) else {
            return Ok(false);
        };
        let links = Arc::clone(&self.links);
        self.links.aside(move || look(&links, &near));
        Ok(true)
    }
}

impl Drop for LanDesk {
    fn drop(&mut self) {
        self.links.stop();
    }
}

/// Lets in whoever the ledger knows from now on, and hangs up with whoever it knows no more.
fn know(links: &Links) {
    let Ok(rooms) = links.house.rooms() else {
        return;
    };
    let mut seen = rooms.store.ripples().wrapping_sub(1);
    while !links.cancel.is_cancelled() {
        let now = rooms.store.wait_for_ripple(seen, GLANCE);
        if now == seen {
            continue;
        }
        seen = now;
        if let Ok(known) = links.house.lan_keys() {
            links.know(&known);
        }
    }
}

/// Calls the laptops whose address somebody typed, as long as they are not connected.
fn call_again(links: &Arc<Links>) {
    let mut called: Option<Instant> = None;
    while !links.cancel.is_cancelled() {
        if called.is_some_and(|at| at.elapsed() < AGAIN) {
            std::thread::sleep(GLANCE);
            continue;
        }
        called = Some(Instant::now());
        let Ok(rooms) = links.house.rooms() else {
            return;
        };
        let (known, open) = (links.known(), links.keys());
        let typed = remembered(&rooms.store).unwrap_or_default().into_iter();
        for (key, text) in typed.filter(|(key, _)| known.contains(key) && !open.contains(key)) {
            if let Ok(addresses) = places(&text, links.lan.port()) {
                links.call(key, addresses);
            }
        }
    }
}

fn look(links: &Arc<Links>, near: &Near) {
    let own = links.lan.own();
    let mut found: BTreeMap<LanKey, Seen> = BTreeMap::new();
    let mut called = Instant::now();
    while let Ok(next) = near.next(GLANCE, &links.cancel) {
        let keys = links.known();
        near.know(own, keys.clone());
        found.retain(|key, _| keys.contains(key));
        let mut due = next.is_some();
        if let Some(laptop) = next {
            let turns = if own < laptop.key { 0 } else { TURNS };
            let seen = Seen {
                addresses: laptop.addresses,
                turns,
            };
            found.insert(laptop.key, seen);
        }
        if called.elapsed() >= AGAIN {
            called = Instant::now();
            due = true;
            for seen in found.values_mut() {
                seen.turns = seen.turns.saturating_sub(1);
            }
        }
        let open = links.keys();
        let lonely = found
            .iter()
            .filter(|(key, seen)| due && seen.turns == 0 && !open.contains(key));
        for (key, seen) in lonely {
            links.call(*key, seen.addresses.clone());
        }
    }
}
