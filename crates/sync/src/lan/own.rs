//! The addresses of this laptop itself, for somebody to type on another.

use std::net::IpAddr;

/// Networks inside this machine, on which nobody else is.
const INSIDE: [&str; 6] = ["docker", "veth", "br-", "virbr", "vboxnet", "vmnet"];

/// Where another laptop may find this one, the likeliest first; empty when it is on no network.
pub fn own_addresses() -> Vec<IpAddr> {
    let all = if_addrs::get_if_addrs().unwrap_or_default();
    let outside = all.into_iter().filter(|interface| {
        !interface.is_loopback() && !INSIDE.iter().any(|name| interface.name.starts_with(name))
    });
    let mut found: Vec<IpAddr> = outside
        .map(|interface| interface.ip())
        .filter(is_of_use)
        .collect();
    found.sort_by_key(|address| (!is_home(address), *address));
    found.dedup();
    found
}

/// One that a laptop gave itself because nobody else did is of no use to anybody; of the second kind neither.
fn is_of_use(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => !four.is_link_local() && !four.is_unspecified(),
        IpAddr::V6(_) => false,
    }
}

fn is_home(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => four.is_private(),
        IpAddr::V6(_) => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn nobody_is_told_an_address_that_leads_nowhere() {
        for of_use in ["192.168.1.20", "10.0.0.3", "203.0.113.9"] {
            assert!(is_of_use(&of_use.parse().unwrap()), "{of_use}");
        }
        for useless in ["169.254.3.4", "0.0.0.0", "fe80::1"] {
            assert!(!is_of_use(&useless.parse().unwrap()), "{useless}");
        }
        assert!(own_addresses().iter().all(|own| !own.is_loopback()));
    }
}
