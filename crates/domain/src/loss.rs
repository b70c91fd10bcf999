//! A laptop that is lost, or put away: what a finder could read, by when the law wants to hear of it, and what remains
//! to be done. Facts, and no advice: what follows from them, people decide.
//!
//! Source: General Data Protection Regulation (EU) 2016/679, articles 33 (to the authority within 72 hours after becoming
//! aware, unless a risk is unlikely; every breach is written down) and 34 (to the people themselves when the risk is high).

use crate::choice::choices;
use crate::time::Timestamp;

/// So long after somebody knew of it the authority is told at the latest.
const HOURS_TO_TELL: i64 = 72;
const HOUR: i64 = 60 * 60 * 1000;

choices! {
    /// Why somebody parts with a laptop.
    Parting {
        /// Nobody knows where it is, or somebody took it.
        Lost => "lost",
        /// It is not used any more.
        PutAway => "put_away",
    }
}

choices! {
    /// What somebody answers who was there, or not.
    Known {
        /// Yes.
        Yes => "yes",
        /// No.
        No => "no",
        /// Nobody knows.
        Unknown => "unknown",
    }
}

/// What is known about a lost laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// Since when somebody knows.
    pub known_at: Timestamp,
    /// Whether the book was open on it.
    pub was_open: Known,
    /// Whether a passphrase or a sheet lay with it.
    pub with_paper: Known,
}

choices! {
    /// What a finder could read.
    Exposure {
        /// Nothing without a passphrase, and each guess costs time.
        Sealed => "sealed",
        /// Nobody knows whether it was open, or what lay with it.
        Perhaps => "perhaps",
        /// Everything that whoever was there could read.
        Readable => "readable",
    }
}

choices! {
    /// What remains to be done when a laptop is gone.
    PartingStep {
        /// The other laptops hear of it.
        Share => "share",
        /// The book is taken off the laptop itself.
        Clear => "clear",
        /// Whoever guards the privacy of the organisation is told.
        TellOfficer => "tell_officer",
        /// The authority is told, or it is written down why not.
        TellAuthority => "tell_authority",
        /// The people whom it is about are told, or it is written down why not.
        TellResidents => "tell_residents",
        /// Passphrases that lay with it, or are used elsewhere too, are others now.
        ChangePassphrases => "change_passphrases",
        /// The password of the shared folder on the internet is another one now.
        ChangePlace => "change_place",
        /// The police were told.
        TellPolice => "tell_police",
        /// Whoever lost it takes part again.
        JoinAgain => "join_again",
    }
}

impl Loss {
    /// What a finder could read.
    pub fn exposure(&self) -> Exposure {
        match (self.was_open, self.with_paper) {
            (Known::Yes, _) | (_, Known::Yes) => Exposure::Readable,
            (Known::No, Known::No) => Exposure::Sealed,
            (Known::Unknown, _) | (_, Known::Unknown) => Exposure::Perhaps,
        }
    }

    /// By when the authority must have been told, if it must be told.
    pub fn tell_by(&self) -> Timestamp {
        self.known_at.plus_millis(HOURS_TO_TELL * HOUR)
    }
}

impl Parting {
    /// What remains to be done, in the order of its hurry.
    pub fn steps(self) -> &'static [PartingStep] {
        match self {
            Self::Lost => &[
                PartingStep::Share,
                PartingStep::TellOfficer,
                PartingStep::TellAuthority,
                PartingStep::TellResidents,
                PartingStep::ChangePassphrases,
                PartingStep::ChangePlace,
                PartingStep::TellPolice,
                PartingStep::JoinAgain,
            ],
            Self::PutAway => &[
                PartingStep::Share,
                PartingStep::Clear,
                PartingStep::ChangePlace,
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn loss(was_open: Known, with_paper: Known) -> Loss {
        Loss {
            known_at: Timestamp::parse("2026-11-20T08:30:00Z").unwrap(),
            was_open,
            with_paper,
        }
    }

    #[test]
    fn what_a_finder_could_read_follows_from_the_worst_that_is_known() {
        use Exposure::{Perhaps, Readable, Sealed};
        use Known::{No, Unknown, Yes};
        for (was_open, with_paper, expected) in [
            (No, No, Sealed),
            (No, Unknown, Perhaps),
            (Unknown, No, Perhaps),
            (Unknown, Unknown, Perhaps),
            (Yes, No, Readable),
            (No, Yes, Readable),
            (Unknown, Yes, Readable),
            (Yes, Unknown, Readable),
            (Yes, Yes, Readable),
        ] {
            assert_eq!(loss(was_open, with_paper).exposure(), expected);
        }
    }

    #[test]
    fn the_clock_of_the_law_runs_three_days_from_when_somebody_knew() {
        let by = loss(Known::No, Known::No).tell_by();
        assert_eq!(by.to_rfc3339(), "2026-11-23T08:30:00.000Z");
    }

    #[test]
    fn nobody_reports_a_laptop_that_was_put_away() {
        assert!(
            !Parting::PutAway
                .steps()
                .contains(&PartingStep::TellAuthority)
        );
        assert!(Parting::Lost.steps().contains(&PartingStep::TellAuthority));
    }
}
