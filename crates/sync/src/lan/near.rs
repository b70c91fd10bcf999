//! Laptops that are near, found by multicast DNS.
//!
//! What is told to the whole network names nobody: the service is called by three letters and a
//! number, the laptop by a mark that is other at every start, made of its key and a salt. Who
//! knows the key knows the mark; to anybody else it is noise.

use std::collections::BTreeSet;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use mdns_sd::{Receiver, ResolvedService, ServiceDaemon, ServiceEvent, ServiceInfo};
use sha2::{Digest, Sha256};

use super::failure::LanError;
use super::keys::LanKey;
use crate::cancel::Cancel;

/// What is looked for on a network.
const SERVICE: &str = "_sbk1._udp.local.";
/// How often it is looked whether somebody asked to stop.
const GLANCE: Duration = Duration::from_millis(200);

/// A known laptop that is near.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Whose.
    pub key: LanKey,
    /// Where it may be called, the likeliest first.
    pub addresses: Vec<SocketAddr>,
}

/// Tells that this laptop is here, and looks for others.
pub struct Near {
    daemon: ServiceDaemon,
    events: Receiver<ServiceEvent>,
    known: Mutex<BTreeSet<LanKey>>,
    told: Mutex<Vec<ResolvedService>>,
}

impl Near {
    /// Tells that the laptop with this key listens on this port. `salt` is fresh chance, other
    /// at every start. Only `known` laptops are told of.
    pub fn begin(
        own: LanKey,
        port: u16,
        salt: [u8; 16],
        known: BTreeSet<LanKey>,
    ) -> Result<Self, LanError> {
        let failed = |_| LanError::NoNetwork;
        let daemon = ServiceDaemon::new().map_err(failed)?;
        let mark = mark(&own, &salt);
        let host = format!("{mark}.local.");
        let salt = hex(&salt);
        let told = [("s", salt.as_str())];
        let service = ServiceInfo::new(SERVICE, &mark, &host, (), port, &told[..]);
        let service = service.map_err(failed)?.enable_addr_auto();
        daemon.register(service).map_err(failed)?;
        let events = daemon.browse(SERVICE).map_err(failed)?;
        let mut others = known;
        others.remove(&own);
        Ok(Self {
            daemon,
            events,
            known: Mutex::new(others),
            told: Mutex::default(),
        })
    }

    /// Whom to tell of from now on; those who are already near are told of by `next`, once.
    pub fn know(&self, own: LanKey, mut keys: BTreeSet<LanKey>) {
        keys.remove(&own);
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = keys;
    }

    /// The next known laptop that shows itself, within this time.
    pub fn next(&self, wait: Duration, cancel: &Cancel) -> Result<Option<Found>, LanError> {
        let until = Instant::now() + wait;
        loop {
            if cancel.is_cancelled() {
                return Err(LanError::Cancelled);
            }
            let left = until.saturating_duration_since(Instant::now());
            if let Ok(ServiceEvent::ServiceResolved(service)) =
                self.events.recv_timeout(left.min(GLANCE))
            {
                if let Some(found) = self.recognise(&service) {
                    return Ok(Some(found));
                }
                let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
                told.retain(|old| old.get_fullname() != service.get_fullname());
                // A crowd of strangers is no reason to keep them all.
                if told.len() < 256 {
                    told.push(*service);
                }
            }
            if let Some(found) = self.among_those_before() {
                return Ok(Some(found));
            }
            if Instant::now() >= until {
                return Ok(None);
            }
        }
    }

    /// Somebody who was near before this laptop knew the key.
    fn among_those_before(&self) -> Option<Found> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, found) = told
            .iter()
            .enumerate()
            .find_map(|(at, service)| self.recognise(service).map(|found| (at, found)))?;
        told.swap_remove(at);
        Some(found)
    }

    fn recognise(&self, service: &ResolvedService) -> Option<Found> {
        let salt = unhex(service.get_property_val_str("s")?)?;
        let (name, _) = service.get_fullname().split_once('.')?;
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let key = *known.iter().find(|key| mark(key, &salt) == name)?;
        let port = service.get_port();
        let mut addresses: Vec<SocketAddr> = service
            .get_addresses()
            .iter()
            // One of the second kind means nothing without the network that it is on.
            .filter(|address| address.is_ipv4())
            .map(|address| SocketAddr::new(address.to_ip_addr(), port))
            .collect();
        addresses.sort_by_key(|at| (at.ip().is_loopback(), *at));
        Some(Found { key, addresses }).filter(|found| !found.addresses.is_empty())
    }
}

impl Drop for Near {
    fn drop(&mut self) {
        let _ = self.daemon.shutdown();
    }
}

impl fmt::Debug for Near {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Near").finish_non_exhaustive()
    }
}

/// What a laptop is called at this start.
fn mark(key: &LanKey, salt: &[u8; 16]) -> String {
    let hash = Sha256::new_with_prefix(b"samenboek/v1/near")
        .chain_update(salt)
        .chain_update(key.0)
        .finalize();
    hex(hash.get(..12).unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 16]> {
    let byte = |at: usize| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..16).map(byte).collect();
    bytes?.try_into().ok().filter(|_| text.len() == 32)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_mark_is_other_at_every_start_and_only_the_key_tells_whose_it_is() {
        let (bar, office) = (LanKey([1; 32]), LanKey([2; 32]));
        let today = mark(&bar, &[7; 16]);
        assert_eq!(today, mark(&bar, &[7; 16]));
        assert_ne!(today, mark(&bar, &[8; 16]));
        assert_ne!(today, mark(&office, &[7; 16]));
        assert_eq!((today.len(), unhex(&hex(&[7; 16]))), (24, Some([7; 16])));
        for wrong in ["", "zz", &"0".repeat(33), &"é".repeat(16)] {
            assert_eq!(unhex(wrong), None);
        }
    }
}
