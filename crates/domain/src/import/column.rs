//! What a list is taken for, before a person has looked at it.

use super::dates::DayOrder;
use super::meaning::{Meaning, Sensitive, Shape};
use crate::choice::choices;

choices!(
    /// How sure a guess is.
    Confidence {
        /// The heading and the cells say the same.
        Sure => "sure",
        /// One of them says it.
        Likely => "likely",
        /// Worth a look.
        Unsure => "unsure",
    }
);

/// What one column is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// What it means.
    pub meaning: Meaning,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why it may not be kept, when it may not.
    pub not_kept: Option<Sensitive>,
}

/// What a list is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// How it is laid out.
    pub shape: Shape,
    /// One a column, from the start.
    pub columns: Vec<Column>,
    /// What comes first in its days; none when the days do not tell and the person is asked.
    pub order: Option<DayOrder>,
    /// The year of most of its days, for those without one.
    pub year: Option<i32>,
}

impl Guess {
    /// The meanings alone, as [`plan`](super::plan()) takes them.
    pub fn meanings(&self) -> Vec<Meaning> {
        self.columns.iter().map(|column| column.meaning).collect()
    }
}
