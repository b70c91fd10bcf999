//! The only way to a figure about people: counts go in, and what may be shown comes out.
//!
//! Everything that is published together stands on one [`Sheet`], with all that follows from the definitions: parts that
//! make up a whole, a number that lies within another one, the same number in two tables. A count of one up to fewer than
//! the threshold is hidden (primary suppression), and so are as many others as it takes, until nobody can find it back by
//! taking away, by totals, by shares, or from another table of the sheet (complementary suppression).
//!
//! **The promise.** Whoever holds the whole sheet, knows the rules of this room and can reckon for as long as she likes,
//! still finds that every number from one up to the threshold less one may stand behind each hidden small count. Nothing
//! is believed about it: for each of these numbers a whole world is made that gives the very same sheet.
//!
//! **Zeros are shown**, for they tell of nobody; not where the whole is too small itself, for then they would tell where
//! those few are. **One sign** stands for all that is hidden, for a sign of its own would say which of two is the small
//! one. **A difference counts too**: of 30 reports 28 solved are 2 that were not.
//!
//! Not guarded here: what somebody learns by laying this year's sheet of today beside that of last month. Periods are
//! whole years, a sheet for outside is made of a year that is over, and the log of what was handed out belongs to the
//! reports. Nor what is learned when all of a group share something: no sheet here crosses two axes yet.

mod amounts;
mod hiding;
mod percents;
mod sheet;
mod worlds;

pub use amounts::{Middle, Total, middle, total};
pub use sheet::{Count, Figures, Sheet};

use crate::choice::choices;

choices!(
    /// For whom a sheet is made.
    Audience {
        /// Those who lead, who may read the cases anyhow.
        Inside => "inside",
        /// The municipality, funders, the paper.
        Published => "published",
    }
);

impl Audience {
    /// Fewer than this are never told: five inside, ten outside (DOMAIN.md 2.3; the glossary of the OECD names three to
    /// ten, the British office for statistics ten).
    pub const fn fewest(self) -> u64 {
        match self {
            Self::Inside => 5,
            Self::Published => 10,
        }
    }

    /// To the nearest of what counts are rounded: outside to five, as Statistics Netherlands does in its neighbourhoods.
    pub const fn rounded_to(self) -> u64 {
        match self {
            Self::Inside => 1,
            Self::Published => 5,
        }
    }

    const fn round(self, count: u64) -> u64 {
        let step = self.rounded_to();
        count.saturating_add(step / 2) / step * step
    }
}

/// A count as it may be shown. Only a [`Sheet`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    shown: Option<u64>,
}

impl Figure {
    /// The count; none where it is hidden.
    pub const fn shown(self) -> Option<u64> {
        self.shown
    }
}

/// A part of a whole, both of which are shown. Only a [`Sheet`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    part: u64,
    whole: u64,
    percent: u64,
}

impl Share {
    /// The numerator.
    pub const fn part(self) -> u64 {
        self.part
    }

    /// The denominator, which is never nothing.
    pub const fn whole(self) -> u64 {
        self.whole
    }

    /// In hundredths, whole.
    pub const fn percent(self) -> u64 {
        self.percent
    }
}

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod tests;
