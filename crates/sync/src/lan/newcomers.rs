//! Newcomers that wait to be let in, found by multicast DNS.
//!
//! What a newcomer tells the network is that somebody waits here, under a mark that is made anew
//! each time and names nobody; and only as long as somebody looks at the page that says so.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mdns_sd::{Receiver, ResolvedService, ServiceDaemon, ServiceEvent, ServiceInfo};

use super::failure::LanError;

/// What is looked for on a network.
const SERVICE: &str = "_sbk1new._udp.local.";
/// More than these do not wait in one hall: whatever comes then is noise.
const MOST: usize = 16;
/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_millis(300);

/// Where newcomers and those who let them in hear of one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hall(String);

impl Hall {
    /// The whole network.
    pub fn of_the_network() -> Self {
        Self(SERVICE.to_owned())
    }

    /// A hall of one's own on the same network, so that tests side by side do not hear one
    /// another: of letters and digits, at most eight.
    pub fn apart(word: &str) -> Self {
        let word = word.chars().filter(char::is_ascii_alphanumeric).take(8);
        Self(format!("_sbk1{}._udp.local.", word.collect::<String>()))
    }
}

/// What a newcomer is called while it waits: chance, shown on its own screen too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(pub [u8; 8]);

impl Mark {
    /// Reads back what `Display` wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let byte = |at: usize| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..8).map(byte).collect();
        let bytes = bytes?.try_into().ok().map(Self);
        bytes.filter(|mark| mark.to_string() == text)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Told to the network as long as this lives.
pub struct Announced {
    daemon: ServiceDaemon,
    name: String,
}

impl Announced {
    /// Tells that somebody waits under this mark and on this port.
    pub fn begin(hall: &Hall, mark: Mark, port: u16) -> Result<Self, LanError> {
        let failed = |_| LanError::NoNetwork;
        let daemon = ServiceDaemon::new().map_err(failed)?;
        let mark = mark.to_string();
        let host = format!("{mark}.local.");
        let nothing: [(&str, &str); 0] = [];
        let service = ServiceInfo::new(&hall.0, &mark, &host, (), port, &nothing[..]);
        let service = service.map_err(failed)?.enable_addr_auto();
        let name = service.get_fullname().to_owned();
        daemon.register(service).map_err(failed)?;
        Ok(Self { daemon, name })
    }
}

impl Drop for Announced {
    fn drop(&mut self) {
        // Whoever looks hears at once that nobody waits here any more.
        if let Ok(gone) = self.daemon.unregister(&self.name) {
            let _ = gone.recv_timeout(FAREWELL);
        }
        let _ = self.daemon.shutdown();
    }
}

impl fmt::Debug for Announced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Announced").finish_non_exhaustive()
    }
}

/// A newcomer that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// What it is called.
    pub mark: Mark,
    /// Where it waits, the likeliest first.
    pub addresses: Vec<SocketAddr>,
}

/// Looks for newcomers as long as this lives.
pub struct Newcomers {
    daemon: ServiceDaemon,
    events: Receiver<ServiceEvent>,
    here: Mutex<BTreeMap<Mark, Newcomer>>,
}

impl Newcomers {
    /// Begins to look.
    pub fn look(hall: &Hall) -> Result<Self, LanError> {
        let failed = |_| LanError::NoNetwork;
        let daemon = ServiceDaemon::new().map_err(failed)?;
        let events = daemon.browse(&hall.0).map_err(failed)?;
        Ok(Self {
            daemon,
            events,
            here: Mutex::default(),
        })
    }

    /// Those that wait now, by mark.
    pub fn here(&self) -> Vec<Newcomer> {
        let mut here = self.held();
        while let Ok(event) = self.events.try_recv() {
            hear(&mut here, event);
        }
        here.values().cloned().collect()
    }

    /// Waits until somebody comes or goes, at most this long. Whether that happened.
    pub fn wait(&self, at_most: Duration) -> bool {
        match self.events.recv_timeout(at_most) {
            Ok(event) => hear(&mut self.held(), event),
            Err(_) => false,
        }
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<Mark, Newcomer>> {
        self.here.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Newcomers {
    fn drop(&mut self) {
        let _ = self.daemon.shutdown();
    }
}

impl fmt::Debug for Newcomers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Newcomers").finish_non_exhaustive()
    }
}

/// Whether that made a difference.
fn hear(here: &mut BTreeMap<Mark, Newcomer>, event: ServiceEvent) -> bool {
    if let ServiceEvent::ServiceRemoved(_, name) = &event {
        let mark = name.split_once('.').and_then(|(name, _)| Mark::parse(name));
        return mark.is_some_and(|mark| here.remove(&mark).is_some());
    }
    let ServiceEvent::ServiceResolved(service) = event else {
        return false;
    };
    let Some(newcomer) = newcomer(&service) else {
        return false;
    };
    if !here.contains_key(&newcomer.mark) && here.len() >= MOST {
        return false;
    }
    let before = here.insert(newcomer.mark, newcomer.clone());
    before != Some(newcomer)
}

fn newcomer(service: &ResolvedService) -> Option<Newcomer> {
    let (name, _) = service.get_fullname().split_once('.')?;
    let (mark, port) = (Mark::parse(name)?, service.get_port());
    let mut addresses: Vec<SocketAddr> = service
        .get_addresses()
        .iter()
        // One of the second kind means nothing without the network that it is on.
        .filter(|address| address.is_ipv4())
        .map(|address| SocketAddr::new(address.to_ip_addr(), port))
        .collect();
    addresses.sort_by_key(|at| (at.ip().is_loopback(), *at));
    let newcomer = Newcomer { mark, addresses };
    (port != 0 && !newcomer.addresses.is_empty()).then_some(newcomer)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_mark_reads_back_and_nothing_else_is_one() {
        let mark = Mark([0, 1, 2, 0xfd, 0xfe, 0xff, 9, 10]);
        assert_eq!(mark.to_string(), "000102fdfeff090a");
        assert_eq!(Mark::parse("000102fdfeff090a"), Some(mark));
        for other in [
            "",
            "0001",
            "000102fdfeff090a00",
            "000102FDFEFF090A",
            "é00102fdfeff090a",
        ] {
            assert_eq!(Mark::parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_hall_apart_is_another_one() {
        assert_ne!(Hall::apart("a"), Hall::of_the_network());
        assert_ne!(Hall::apart("a"), Hall::apart("b"));
        assert_eq!(Hall::apart("een hal-5"), Hall::apart("eenhal5"));
    }
}
