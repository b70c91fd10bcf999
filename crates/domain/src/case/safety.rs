//! What stops a case, and what lets it go on. Coarse codes, and no word about anybody's health.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::line::{CaseLine, LineError, LineKind, NewLine, not_ahead, standing};
use crate::choice::choices;
use crate::ids::ItemId;
use crate::input::{Fields, parse_choice, parse_date};
use crate::text::Prose;

choices!(
    /// Why it is not safe.
    Danger {
        /// Somebody was hurt, or things were broken in anger.
        Violence => "violence",
        /// There are weapons.
        Weapons => "weapons",
        /// Somebody threatens.
        Threat => "threat",
        /// A child is in danger.
        Child => "child",
        /// Somebody is in such need that mediators cannot help.
        Crisis => "crisis",
        /// Something else.
        Other => "other",
    }
);

/// What stops a case, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FlagDraft {
    /// The code of why.
    pub code: Option<String>,
    /// `2026-11-20`; today when left open.
    pub on: Option<String>,
}

impl FlagDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, LineError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("code", &mut read.code)?;
        fields.text("on", &mut read.on)?;
        fields.finish()?;
        Ok(read)
    }
}

impl NewLine {
    /// Stops a case.
    pub fn flag(draft: &FlagDraft, today: NaiveDate) -> Result<Self, LineError> {
        let danger: Danger = parse_choice("code", draft.code.as_deref())?
            .ok_or(LineError::Missing { field: "code" })?;
        let on = parse_date("on", draft.on.as_deref())?.unwrap_or(today);
        Ok(Self::of(
            LineKind::Flag,
            danger.code(),
            not_ahead(on, today)?,
        ))
    }

    /// Lets a case go on: lifts everything that stops it as far as whoever lifts it saw.
    pub fn lift(why: &str, lines: &[CaseLine], today: NaiveDate) -> Result<Self, LineError> {
        let why = Prose::parse("why", why)?;
        let flags: BTreeSet<ItemId> = stopping(lines).iter().map(|flag| flag.id).collect();
        if flags.is_empty() {
            return Err(LineError::NotStopped);
        }
        if why.is_empty() {
            return Err(LineError::WithoutReason);
        }
        Ok(Self {
            of: flags,
            why,
            ..Self::of(LineKind::Lift, "lift", today)
        })
    }
}

/// What stops a case now. What two laptops said apart stops it until somebody who saw it lifts it.
pub fn stopping(lines: &[CaseLine]) -> Vec<&CaseLine> {
    let lifted: BTreeSet<&ItemId> = lines
        .iter()
        .filter(|line| line.kind == LineKind::Lift)
        .flat_map(|line| &line.of)
        .collect();
    let mut flags = standing(lines, LineKind::Flag);
    flags.retain(|flag| !lifted.contains(&flag.id));
    flags
}

/// Since which day a case is stopped; none while nothing stops it.
pub fn stopped_since(lines: &[CaseLine]) -> Option<NaiveDate> {
    stopping(lines).first().map(|flag| flag.on)
}

impl fmt::Debug for FlagDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FlagDraft(…)")
    }
}
