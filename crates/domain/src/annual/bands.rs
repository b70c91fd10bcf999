//! Bands: how long something took, so coarsely that it is nobody's own.

use crate::choice::choices;

choices!(
    /// How long a case took.
    LeadBand {
        /// Up to four weeks.
        FourWeeks => "four_weeks",
        /// Up to eight.
        EightWeeks => "eight_weeks",
        /// Up to a quarter of a year.
        Quarter => "quarter",
        /// Up to half a year.
        HalfYear => "half_year",
        /// Longer.
        Longer => "longer",
    }
);

choices!(
    /// How many hours went into a case.
    HoursBand {
        /// Nobody wrote it down.
        Unknown => "unknown",
        /// Fewer than five.
        UnderFive => "under_five",
        /// Fewer than ten.
        UnderTen => "under_ten",
        /// Fewer than twenty.
        UnderTwenty => "under_twenty",
        /// Twenty or more.
        More => "more",
    }
);

impl LeadBand {
    /// The band of so many days.
    pub const fn of_days(days: u32) -> Self {
        match days {
            0..=28 => Self::FourWeeks,
            29..=56 => Self::EightWeeks,
            57..=91 => Self::Quarter,
            92..=182 => Self::HalfYear,
            183.. => Self::Longer,
        }
    }
}

impl HoursBand {
    /// The band of so many minutes.
    pub const fn of_minutes(minutes: u32) -> Self {
        match minutes {
            0 => Self::Unknown,
            1..300 => Self::UnderFive,
            300..600 => Self::UnderTen,
            600..1_200 => Self::UnderTwenty,
            1_200.. => Self::More,
        }
    }
}
