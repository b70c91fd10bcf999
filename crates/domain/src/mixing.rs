//! Whether people of different groups really met, from counts alone.
//!
//! Nobody's background is recorded: at each table (team, duo) people are counted by groups that they chose themselves.
//! From these counts follow the measures of this room, each with its source and the cases in which it says nothing.
//! Below [`FEWEST_PEOPLE`] nothing is said at all. None of them shows a cause.
//!
//! The measures compare with chance: what would be seen if the same people had taken the same seats at random. Chance
//! here has a seed, so that two laptops that hold the same book say the same.

mod chance;
mod contact;
mod evening;
mod segregation;

pub use chance::{AgainstChance, Verdict, against_chance};
pub use contact::{
    Contact, Meeting, RETURNS, SPREAD_DAYS, Structural, TIMES, Visits, repeated_contact, returning,
    structural,
};
pub use evening::{Evening, LARGEST_UNIT, unlike_share};
pub use segregation::{SHUFFLES, Segregation, segregation};

/// Fewer people than this are never spoken of (statistics offices ask for three to ten; DOMAIN.md asks for five inside).
pub const FEWEST_PEOPLE: u64 = 5;

/// Why a measure says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Silent {
    /// Nothing was counted.
    NothingCounted,
    /// Fewer than [`FEWEST_PEOPLE`].
    TooFew,
    /// Only one group was there, so that nobody could meet another one.
    OneGroup,
    /// Everybody sat together, so that nobody could choose.
    OneUnit,
}

impl Silent {
    /// The stable name of this reason.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NothingCounted => "nothing_counted",
            Self::TooFew => "too_few",
            Self::OneGroup => "one_group",
            Self::OneUnit => "one_unit",
        }
    }
}

/// A number of people that may be shown: none, or at least [`FEWEST_PEOPLE`].
pub const fn shown(people: u64) -> Option<u64> {
    if people > 0 && people < FEWEST_PEOPLE {
        None
    } else {
        Some(people)
    }
}

/// A part of a whole that may be shown: neither it nor the rest points at fewer than [`FEWEST_PEOPLE`].
pub const fn shown_part(part: u64, whole: u64) -> Option<(u64, u64)> {
    match (shown(part), shown(whole.saturating_sub(part)), shown(whole)) {
        (Some(part), Some(_), Some(whole)) if whole > 0 => Some((part, whole)),
        _ => None,
    }
}

/// Counts as floating point: they stay far below where that loses anything.
#[allow(clippy::cast_precision_loss)]
pub(crate) const fn real(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests;
