//! Hints: what looks odd and may well be true. A hint never refuses.

use super::{Encounter, Table};

/// Something that looks odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hint {
    /// More people at the tables than came; people move between tables.
    TallyAboveAttendance,
    /// Nobody is named and nobody counted.
    NobodyWasThere,
}

impl Hint {
    /// The stable name of this hint.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TallyAboveAttendance => "tally_above_attendance",
            Self::NobodyWasThere => "nobody_was_there",
        }
    }
}

/// What looks odd about this encounter.
pub fn hints(encounter: &Encounter) -> Vec<Hint> {
    let people = encounter.attendance.people();
    let seated: u64 = encounter.tables.iter().map(Table::seated).sum();
    let mut hints = Vec::new();
    if people == 0 {
        hints.push(Hint::NobodyWasThere);
    }
    if seated > people {
        hints.push(Hint::TallyAboveAttendance);
    }
    hints
}
