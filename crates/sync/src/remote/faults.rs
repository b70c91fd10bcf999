//! What an error on the way to a place means.

use std::error::Error as _;

use http::StatusCode;
use opendal::{Error, ErrorKind};

use super::transport::Said;
use crate::carrier::{CarrierError, PlaceFault};

/// A failure of the request for `name` (a folder, when it ends in a slash).
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "OpenDAL's list of kinds is open"
)]
pub(super) fn meaning(name: &str, error: &Error) -> CarrierError {
    let mut cause = error.source();
    while let Some(one) = cause {
        if let Some(said) = one.downcast_ref::<Said>() {
            return of_answer(name, said);
        }
        if let Some(fault) = of_wire(one) {
            return fault.into();
        }
        cause = one.source();
    }
    match error.kind() {
        ErrorKind::NotFound => CarrierError::Missing {
            name: name.to_owned(),
        },
        ErrorKind::ConfigInvalid => PlaceFault::NotThere.into(),
        ErrorKind::PermissionDenied => PlaceFault::NotAllowed.into(),
        ErrorKind::RateLimited => PlaceFault::Busy.into(),
        ErrorKind::Unexpected if error.is_temporary() => PlaceFault::Failed.into(),
        // An answer that is no listing and no refusal: a web page, most often.
        _ => PlaceFault::NotAPlace.into(),
    }
}

fn of_wire(cause: &(dyn std::error::Error + 'static)) -> Option<PlaceFault> {
    if is_about_trust(cause) {
        return Some(PlaceFault::NotTrusted);
    }
    let wire = cause.downcast_ref::<reqwest::Error>()?;
    let mut deeper = wire.source();
    while let Some(one) = deeper {
        if is_about_trust(one) {
            return Some(PlaceFault::NotTrusted);
        }
        deeper = one.source();
    }
    if wire.is_timeout() {
        Some(PlaceFault::TimedOut)
    } else if wire.is_connect() || wire.is_request() || wire.is_body() || wire.is_decode() {
        Some(PlaceFault::Unreachable)
    } else {
        Some(PlaceFault::Failed)
    }
}

/// The lock's own words hide inside input and output errors.
fn is_about_trust(cause: &(dyn std::error::Error + 'static)) -> bool {
    let wrapped = cause.downcast_ref::<std::io::Error>();
    cause.is::<rustls::Error>()
        || wrapped
            .and_then(std::io::Error::get_ref)
            .is_some_and(|inner| is_about_trust(inner))
}

fn of_answer(name: &str, said: &Said) -> CarrierError {
    match said {
        Said::NoListing => PlaceFault::NotAPlace.into(),
        Said::TooMuch if name.is_empty() || name.ends_with('/') => PlaceFault::Failed.into(),
        Said::TooMuch => CarrierError::TooLarge {
            name: name.to_owned(),
        },
        Said::Refusal(status, words) => of_status(*status, words).into(),
    }
}

fn of_status(status: StatusCode, words: &str) -> PlaceFault {
    let says = |any: &[&str]| any.iter().any(|word| words.contains(word));
    match status.as_u16() {
        300..=399 => PlaceFault::Moved,
        401 | 407 => PlaceFault::RefusedCredentials,
        403 if says(&["RequestTimeTooSkewed"]) => PlaceFault::ClockOff,
        403 if says(&["InvalidAccessKeyId", "SignatureDoesNotMatch", "No such key"]) => {
            PlaceFault::RefusedCredentials
        }
        400 | 403 | 409 | 413 if says(&["uota", "StorageFull", "maximum"]) => PlaceFault::Full,
        403 => PlaceFault::NotAllowed,
        404 | 410 => PlaceFault::NotThere,
        // The folder above was taken away a moment ago, or somebody is just making it.
        409 | 423 | 425 | 429 | 503 => PlaceFault::Busy,
        400 | 405 | 406 | 415 | 501 => PlaceFault::NotAPlace,
        507 => PlaceFault::Full,
        504 => PlaceFault::TimedOut,
        _ => PlaceFault::Failed,
    }
}
