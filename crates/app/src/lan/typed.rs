//! Addresses that somebody typed: what they stand for, and whose they turned out to be, so that nobody types them
//! twice.

use std::net::{SocketAddr, ToSocketAddrs};

use samenboek_domain::ids::{from_base32, to_base32};
use samenboek_store::Store;
use samenboek_sync::lan::{DEFAULT_PORT, LanError, LanKey, own_addresses, parse_address_at};

use super::lan_error;
use crate::error::{AppError, Result};

const SETTING: &str = "lan_addresses";
/// Of more than these, the one that was typed longest ago is forgotten.
const MOST: usize = 8;
const FIELD: &str = "address";

/// Where to call for this text: numbers, or the name that a laptop has on this network; with or without a port.
/// Refuses the address of the laptop that listens on `own_port` itself.
pub(super) fn places(text: &str, own_port: u16) -> Result<Vec<SocketAddr>> {
    let places = places_at(text, DEFAULT_PORT)?;
    let is_own = |at: &SocketAddr| {
        at.port() == own_port && (at.ip().is_loopback() || own_addresses().contains(&at.ip()))
    };
    if places.iter().any(is_own) {
        return Err(AppError::refuse_field("lan_own_address", FIELD));
    }
    Ok(places)
}

/// The same, where this port is meant when none is typed.
pub(crate) fn places_at(text: &str, usual: u16) -> Result<Vec<SocketAddr>> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AppError::refuse_field("lan_address_missing", FIELD));
    }
    match parse_address_at(text, usual) {
        Ok(at) => Ok(vec![at]),
        Err(_) => named(text, usual),
    }
}

/// A refusal that is about the address.
pub(crate) fn about_address(error: &LanError) -> AppError {
    let refused = lan_error(error);
    match error {
        LanError::NotAnAddress
        | LanError::NotFound
        | LanError::NotKnown
        | LanError::TimedOut
        | LanError::OtherVersion => AppError::refuse_field(refused.code(), FIELD),
        LanError::NoNetwork | LanError::Broken | LanError::Cancelled | LanError::Talk(_) => refused,
    }
}

fn named(text: &str, usual: u16) -> Result<Vec<SocketAddr>> {
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) => (name, port.parse().ok().filter(|port| *port != 0)),
        None => (text, Some(usual)),
    };
    let is_name = name.contains(|sign: char| sign.is_ascii_alphabetic())
        && name
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '.');
    let Some(port) = port.filter(|_| is_name) else {
        return Err(about_address(&LanError::NotAnAddress));
    };
    let found = (name, port).to_socket_addrs().map(Iterator::collect);
    match found {
        Ok(found) if !Vec::is_empty(&found) => Ok(found),
        Ok(_) | Err(_) => Err(AppError::refuse_field("lan_name_unknown", FIELD)),
    }
}

/// Whose address this turned out to be. A laptop has one: the one that was typed last.
pub(super) fn remember(store: &Store, key: &LanKey, text: &str) -> Result<()> {
    store.change_setting(SETTING, |before| {
        let mut known = kept(before);
        known.retain(|(other, _)| other != key);
        known.push((*key, text.trim().to_owned()));
        let lines = known.iter().rev().take(MOST).rev();
        let lines: Vec<String> = lines
            .map(|(key, text)| format!("{} {text}", to_base32(&key.0)))
            .collect();
        Ok(Some(lines.join("\n")))
    })
}

/// The addresses of before.
pub(super) fn remembered(store: &Store) -> Result<Vec<(LanKey, String)>> {
    Ok(kept(store.setting(SETTING)?))
}

/// A line that does not read is none.
fn kept(text: Option<String>) -> Vec<(LanKey, String)> {
    let text = text.unwrap_or_default();
    let lines = text.lines().filter_map(|line| {
        let (key, text) = line.split_once(' ')?;
        let key = from_base32(key)?.try_into().ok()?;
        Some((LanKey(key), text.to_owned()))
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_address_is_numbers_or_a_name_with_or_without_a_port() {
        let at = |text: &str| places(text, 1).unwrap();
        assert_eq!(at(" 192.0.2.7 "), ["192.0.2.7:47474".parse().unwrap()]);
        assert_eq!(at("192.0.2.7:5000"), ["192.0.2.7:5000".parse().unwrap()]);
        assert!(at("localhost:5000").iter().all(|at| at.port() == 5000));
    }

    #[test]
    fn what_is_no_address_is_refused_by_name() {
        let refused = |text: &str| places(text, 47_474).unwrap_err();
        for (text, code) in [
            ("", "lan_address_missing"),
            ("  ", "lan_address_missing"),
            ("192.168.1", "lan_not_an_address"),
            ("192.168.1.300", "lan_not_an_address"),
            ("192.168.1.20:0", "lan_not_an_address"),
            ("192.168.1.20:99999", "lan_not_an_address"),
            ("0.0.0.0", "lan_not_an_address"),
            ("balie:veel", "lan_not_an_address"),
            ("https://balie", "lan_not_an_address"),
            ("de balie", "lan_not_an_address"),
            ("balie.invalid", "lan_name_unknown"),
            ("127.0.0.1", "lan_own_address"),
        ] {
            let refused = refused(text);
            assert_eq!(
                (refused.code(), refused.field()),
                (code, Some(FIELD)),
                "{text}"
            );
        }
    }
}
