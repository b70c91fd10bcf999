//! Bringing in what a centre already kept: attendance lists and address books, as they really are.
//!
//! Rows of cells come in and a [`Plan`] goes out: what would be recorded, which rows a person must
//! look at and why, and which rows hold nothing. No row is dropped in silence: each is used, dirty
//! or skipped, and only one of these. This room knows no file and no spreadsheet; whoever opened
//! one translates its cells into [`Value`]s. Nothing is recorded here.
//!
//! The way through: [`find_header`], [`guess`], a person who corrects the guess, [`plan`], then
//! [`mend`] and [`plan`] again until the person is content.

mod column;
mod contact;
mod counts;
mod dates;
mod fingerprint;
mod gather;
mod gather_people;
mod grid;
mod guess;
mod header;
mod kinds;
mod list;
mod meaning;
mod mend;
mod names;
mod options;
mod plan;
mod profile;
mod reason;
mod row;
mod sheet;
mod times;
mod value;
mod words;

pub use column::{Column, Confidence, Guess};
pub use dates::DayOrder;
pub use fingerprint::Fingerprint;
pub use guess::guess;
pub use header::find_header;
pub use meaning::{Meaning, Sensitive, Shape};
pub use mend::{fill_down, mend};
pub use options::{Initials, Options};
pub use plan::{DirtyRow, Note, Plan, PlannedEncounter, PlannedPerson, plan};
pub use reason::{DirtyReason, NoteKind, SkipReason};
pub use value::Value;
pub use words::{meaning_of_heading, sensitive_heading};

#[cfg(test)]
mod tests;
