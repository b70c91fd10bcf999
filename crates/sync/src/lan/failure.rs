//! How an exchange with another laptop fails.

use samenboek_domain::refusal::Refused;

use super::talk::TalkError;

/// Why it did not go well.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanError {
    /// No network, or it allows no listening.
    #[error("this laptop cannot listen on its network")]
    NoNetwork,
    /// Nobody answers at this address.
    #[error("nobody answers at this address")]
    NotFound,
    /// It does not hold the key that was expected, or does not know ours.
    #[error("the laptops do not know each other")]
    NotKnown,
    /// It speaks another version.
    #[error("the other laptop speaks another version")]
    OtherVersion,
    /// The connection broke, or the other laptop was closed.
    #[error("the connection broke")]
    Broken,
    /// It took too long to say the next thing.
    #[error("the other laptop took too long")]
    TimedOut,
    /// Somebody here asked to stop.
    #[error("somebody asked to stop")]
    Cancelled,
    /// Not the address of a laptop.
    #[error("this is no address of a laptop")]
    NotAnAddress,
    /// What was said makes no exchange.
    #[error(transparent)]
    Talk(#[from] TalkError),
}

impl Refused for LanError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoNetwork => "lan_no_network",
            Self::NotFound => "lan_not_found",
            Self::NotKnown => "lan_not_known",
            Self::OtherVersion => "lan_other_version",
            Self::Broken => "lan_broken",
            Self::TimedOut => "lan_timed_out",
            Self::Cancelled => "cancelled",
            Self::NotAnAddress => "lan_not_an_address",
            Self::Talk(error) => error.code(),
        }
    }
}
