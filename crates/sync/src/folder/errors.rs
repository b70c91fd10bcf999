//! What a file system's failure means to the person with the stick.

use std::fs::Metadata;
use std::io::{Error, ErrorKind};

use super::reading::TooMany;
use crate::carrier::CarrierError;

/// What tells one stick from the empty folder that it leaves behind.
pub(super) type Identity = (u64, u64);

/// A failure at one name. A name that is not there is missing.
pub(super) fn at_name(name: &str, error: Error) -> CarrierError {
    let name = name.to_owned();
    if error.kind() == ErrorKind::NotFound {
        return CarrierError::Missing { name };
    }
    if matches!(
        error.kind(),
        ErrorKind::NotADirectory | ErrorKind::IsADirectory
    ) {
        return CarrierError::NotAFile { name };
    }
    meaning(error)
}

/// A failure at the stick or folder itself. If that is not there, it is gone.
pub(super) fn at_root(error: Error) -> CarrierError {
    if error.kind() == ErrorKind::NotFound {
        return CarrierError::Gone;
    }
    meaning(error)
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the standard library's list of kinds is open"
)]
fn meaning(error: Error) -> CarrierError {
    if error.get_ref().is_some_and(|inner| inner.is::<TooMany>()) {
        return CarrierError::TooMany;
    }
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            CarrierError::Full
        }
        ErrorKind::ReadOnlyFilesystem => CarrierError::ReadOnly,
        ErrorKind::PermissionDenied => CarrierError::Denied,
        ErrorKind::StaleNetworkFileHandle
        | ErrorKind::NotConnected
        | ErrorKind::ConnectionReset
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::TimedOut => CarrierError::Gone,
        _ if error.raw_os_error().is_some_and(is_pulled) => CarrierError::Gone,
        _ => CarrierError::Other(error),
    }
}

/// EIO, ENXIO, ENODEV: what a stick's file system says after the stick was pulled.
#[cfg(unix)]
fn is_pulled(code: i32) -> bool {
    matches!(code, 5 | 6 | 19)
}

/// The device is not ready, does not exist, or is not connected.
#[cfg(windows)]
fn is_pulled(code: i32) -> bool {
    matches!(code, 21 | 31 | 53 | 55 | 433 | 1167)
}

#[cfg(not(any(unix, windows)))]
fn is_pulled(_code: i32) -> bool {
    false
}

#[cfg(unix)]
pub(super) fn identity(meta: &Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    Some((meta.dev(), meta.ino()))
}

#[cfg(not(unix))]
pub(super) fn identity(_meta: &Metadata) -> Option<Identity> {
    None
}
