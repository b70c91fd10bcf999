//! How a shared folder or a bucket on the network fails.

use samenboek_domain::refusal::Refused;

/// What is wrong with a place on the network, as far as a person can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlaceFault {
    /// Nothing answers at this address, or this laptop is on no network.
    #[error("nothing answers at this address")]
    Unreachable,
    /// It took too long. What was under way may have arrived or not.
    #[error("the place took too long to answer")]
    TimedOut,
    /// It does not prove to be who the address says.
    #[error("the place does not prove to be the one at this address")]
    NotTrusted,
    /// The user or the secret is not right.
    #[error("the place refuses this user or secret")]
    RefusedCredentials,
    /// The user is known, and may not do this here.
    #[error("this user may not do this at the place")]
    NotAllowed,
    /// The folder or bucket is not there.
    #[error("the folder or bucket is not there")]
    NotThere,
    /// It lies at another address now.
    #[error("the place has moved to another address")]
    Moved,
    /// What answers is no shared folder or bucket.
    #[error("what answers is no shared folder or bucket")]
    NotAPlace,
    /// No room is left, or the user's share is used up.
    #[error("the place is full")]
    Full,
    /// It is too busy, or somebody holds the thing locked. Later it may go well.
    #[error("the place is busy")]
    Busy,
    /// The clock of this laptop is too far from that of the place.
    #[error("the clock of this laptop is too far from that of the place")]
    ClockOff,
    /// Somebody here asked to stop.
    #[error("somebody asked to stop")]
    Cancelled,
    /// It failed in another way.
    #[error("the place failed")]
    Failed,
}

impl Refused for PlaceFault {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreachable => "place_unreachable",
            Self::TimedOut => "place_timed_out",
            Self::NotTrusted => "place_not_trusted",
            Self::RefusedCredentials => "place_refused_credentials",
            Self::NotAllowed => "place_not_allowed",
            Self::NotThere => "place_not_there",
            Self::Moved => "place_moved",
            Self::NotAPlace => "place_not_a_place",
            Self::Full => "place_full",
            Self::Busy => "place_busy",
            Self::ClockOff => "place_clock_off",
            Self::Cancelled => "cancelled",
            Self::Failed => "place_failed",
        }
    }
}

impl PlaceFault {
    /// Whether the same request may go well a moment later.
    pub(crate) fn may_pass(self) -> bool {
        match self {
            // Some shared folders say "not allowed" of what somebody else is just moving.
            Self::Unreachable | Self::TimedOut | Self::NotAllowed | Self::Busy | Self::Failed => {
                true
            }
            Self::NotTrusted
            | Self::RefusedCredentials
            | Self::NotThere
            | Self::Moved
            | Self::NotAPlace
            | Self::Full
            | Self::ClockOff
            | Self::Cancelled => false,
        }
    }
}
