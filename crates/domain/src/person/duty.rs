//! What somebody does here, from when until when: a volunteer, a host, a mentor. It says nothing about her rights at a
//! laptop, and belongs to her card: who is forgotten is forgotten with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::choice::choices;
use crate::ids::ItemId;
use crate::input::{Fields, InputError, parse_choice, parse_date};
use crate::period::{Period, PeriodError, joined};
use crate::refusal::Refused;

choices!(
    /// What somebody does here.
    Duty {
        /// Lends a hand.
        Volunteer => "volunteer",
        /// Receives people.
        Host => "host",
        /// Mediates between neighbours.
        Mediator => "mediator",
        /// Walks along with somebody.
        Mentor => "mentor",
        /// Keeps activities going.
        Organiser => "organiser",
        /// Translates between people.
        Interpreter => "interpreter",
        /// Is on the board.
        Board => "board",
        /// Learns the work.
        Trainee => "trainee",
        /// Something else.
        Other => "other",
    }
);

/// One line on a card: a duty, for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldDuty {
    /// What.
    pub duty: Duty,
    /// From when until when.
    pub period: Period,
}

/// A duty as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DutyDraft {
    /// The code of what.
    pub duty: Option<String>,
    /// `2026-12-01`.
    pub from: Option<String>,
    /// `2027-12-01`.
    pub until: Option<String>,
}

/// Why a duty was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DutyError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It would end before it begins.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// Nobody said what.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
}

impl Refused for DutyError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Period(period) => period.code(),
            Self::Missing { .. } => "choice_missing",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::Period(period) => period.field(),
            Self::Missing { field } => Some((*field).to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Period(period) => period.arguments(),
            Self::Missing { .. } => BTreeMap::new(),
        }
    }
}

impl DutyDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, DutyError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("duty", &mut read.duty)?;
        fields.text("from", &mut read.from)?;
        fields.text("until", &mut read.until)?;
        fields.finish()?;
        Ok(read)
    }
}

impl HeldDuty {
    /// Reads what was typed.
    pub fn parse(draft: &DutyDraft) -> Result<Self, DutyError> {
        let period = Period::parse(
            ("from", draft.from.as_deref()),
            ("until", draft.until.as_deref()),
        )?;
        Ok(Self {
            duty: parse_choice("duty", draft.duty.as_deref())?
                .ok_or(DutyError::Missing { field: "duty" })?,
            period,
        })
    }

    /// The same duty, ended on this day; refused when it would end before it begins.
    pub fn ended(&self, on: &str) -> Result<Self, DutyError> {
        let until = parse_date("on", Some(on))?.ok_or(DutyError::Missing { field: "on" })?;
        let period = Period::new(self.period.from(), Some(until)).ok_or_else(|| {
            PeriodError::EndsBeforeStart {
                field: "on".to_owned(),
            }
        })?;
        Ok(Self { period, ..*self })
    }
}

/// What somebody does and did here, as one says it: the lines of one duty that overlap, or follow at once, are one period.
/// In the order of the list of duties, and then of time.
pub fn said(lines: &[HeldDuty]) -> Vec<HeldDuty> {
    let mut said = Vec::new();
    for duty in lines.iter().map(|line| line.duty).collect::<BTreeSet<_>>() {
        let periods = lines.iter().filter(|line| line.duty == duty);
        let periods = joined(periods.map(|line| line.period).collect());
        said.extend(periods.into_iter().map(|period| HeldDuty { duty, period }));
    }
    said
}

/// Which lines still run on this day and would end with somebody who leaves then.
pub fn open_on(lines: &[(ItemId, HeldDuty)], on: NaiveDate) -> Vec<ItemId> {
    let is_open = |line: &HeldDuty| line.period.until().is_none_or(|until| until > on);
    let has_begun = |line: &HeldDuty| line.period.from().is_none_or(|from| from <= on);
    let open = lines
        .iter()
        .filter(|(_, line)| is_open(line) && has_begun(line));
    open.map(|(id, _)| *id).collect()
}

impl fmt::Debug for DutyDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DutyDraft(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn line(draft: Value) -> Result<HeldDuty, DutyError> {
        HeldDuty::parse(&DutyDraft::from_json(draft)?)
    }

    #[test]
    fn a_duty_needs_to_be_one_of_the_list_and_its_end_may_stay_open() {
        let hosts = line(json!({"duty": "host", "from": "2026-01-01"})).unwrap();
        assert_eq!((hosts.duty, hosts.period.until()), (Duty::Host, None));
        for (draft, code, field) in [
            (json!({}), "choice_missing", "duty"),
            (json!({"duty": "king"}), "unknown_choice", "duty"),
            (
                json!({"duty": "host", "from": "2026-02-01", "until": "2026-01-31"}),
                "period_ends_before_start",
                "until",
            ),
            (
                json!({"duty": "host", "salary": 7}),
                "unknown_field",
                "salary",
            ),
        ] {
            let refused = line(draft).unwrap_err();
            assert_eq!(
                (refused.code(), refused.field().as_deref()),
                (code, Some(field))
            );
        }
        let early = hosts.ended("2025-12-31").unwrap_err();
        assert_eq!(
            (early.code(), early.field().as_deref()),
            ("period_ends_before_start", Some("on"))
        );
        assert_eq!(
            hosts
                .ended("2026-06-30")
                .unwrap()
                .period
                .until()
                .unwrap()
                .to_string(),
            "2026-06-30"
        );
    }

    #[test]
    fn overlapping_lines_of_one_duty_are_said_as_one_and_two_duties_stay_two() {
        let lines = [
            line(json!({"duty": "host", "from": "2026-03-01"})).unwrap(),
            line(json!({"duty": "volunteer", "from": "2026-01-01", "until": "2026-04-01"}))
                .unwrap(),
            line(json!({"duty": "host", "from": "2026-01-01", "until": "2026-03-31"})).unwrap(),
        ];
        let told: Vec<(Duty, bool)> = said(&lines)
            .iter()
            .map(|it| (it.duty, it.period.until().is_none()))
            .collect();
        assert_eq!(told, [(Duty::Volunteer, false), (Duty::Host, true)]);
    }

    #[test]
    fn what_has_begun_and_runs_past_the_day_is_open() {
        let lines = [
            (
                ItemId::from_bytes([1; 16]),
                line(json!({"duty": "host"})).unwrap(),
            ),
            (
                ItemId::from_bytes([2; 16]),
                line(json!({"duty": "host", "until": "2026-05-01"})).unwrap(),
            ),
            (
                ItemId::from_bytes([3; 16]),
                line(json!({"duty": "host", "until": "2026-05-02"})).unwrap(),
            ),
            (
                ItemId::from_bytes([4; 16]),
                line(json!({"duty": "host", "from": "2026-06-01"})).unwrap(),
            ),
        ];
        let open = open_on(&lines, "2026-05-01".parse().unwrap());
        assert_eq!(
            open,
            [ItemId::from_bytes([1; 16]), ItemId::from_bytes([3; 16])]
        );
    }
}
