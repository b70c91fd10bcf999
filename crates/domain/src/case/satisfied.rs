//! How the parties look back: three questions, three faces, and nobody has to answer.

use chrono::NaiveDate;

use super::course::{CaseState, Course};
use super::line::{CaseLine, LineError, LineKind, NewLine, newest};
use crate::choice::choices;
use crate::ids::PersonId;
use crate::input::parse_choice;

choices!(
    /// What is asked.
    Question {
        /// Did they listen to you?
        Heard => "heard",
        /// Were they fair to both sides?
        Fair => "fair",
        /// Did it help?
        Helped => "helped",
    }
);

choices!(
    /// The face that somebody points at.
    Face {
        /// Yes.
        Good => "good",
        /// A little.
        SoSo => "so_so",
        /// No.
        Bad => "bad",
    }
);

impl NewLine {
    /// Notes how a party looks back.
    pub fn satisfied(
        (party, question, face): (PersonId, &str, &str),
        (parties, lines): (&[PersonId], &[CaseLine]),
        course: &Course,
        today: NaiveDate,
    ) -> Result<Self, LineError> {
        let asked: Question = parse_choice("question", Some(question))?
            .ok_or(LineError::Missing { field: "question" })?;
        let face: Face =
            parse_choice("face", Some(face))?.ok_or(LineError::Missing { field: "face" })?;
        if !parties.contains(&party) {
            return Err(LineError::NotAParty);
        }
        if !may_be_asked(course) {
            return Err(LineError::NotEnded);
        }
        let before = newest(lines, LineKind::Satisfied, &party, Some(asked.code()));
        Ok(Self {
            question: Some(asked.code().to_owned()),
            of: before.iter().map(|line| line.id).collect(),
            ..Self::of(LineKind::Satisfied, face.code(), today).about(party)
        })
    }
}

/// Whether a case has come so far that the parties can look back.
pub fn may_be_asked(course: &Course) -> bool {
    matches!(course.state(), CaseState::Closed | CaseState::Aftercare)
}

/// What a party answered last to a question, by its code; several where two laptops wrote it down apart. All that was
/// answered before stays.
pub fn answered<'a>(lines: &'a [CaseLine], party: &PersonId, question: Question) -> Vec<&'a str> {
    let said = newest(lines, LineKind::Satisfied, party, Some(question.code()));
    said.into_iter().map(|line| line.code.as_str()).collect()
}
