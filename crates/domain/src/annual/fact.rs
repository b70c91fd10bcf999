//! What one case says to the figures of its year.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{AnnualAxis, HoursBand, LEFT_OPEN, LeadBand, STILL_OPEN};
use crate::case::{CaseResult, CaseStage};

/// How long a case took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The band.
    pub band: LeadBand,
    /// The days; none where only the band is left.
    pub days: Option<u32>,
}

impl Lead {
    /// So many days.
    pub const fn of_days(days: u32) -> Self {
        Self {
            band: LeadBand::of_days(days),
            days: Some(days),
        }
    }
}

/// How long the steps took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// The band.
    pub band: HoursBand,
    /// The minutes; none where only the band is left.
    pub minutes: Option<u32>,
}

impl Spent {
    /// So many minutes.
    pub const fn of_minutes(minutes: u32) -> Self {
        Self {
            band: HoursBand::of_minutes(minutes),
            minutes: Some(minutes),
        }
    }
}

/// What one case says to the figures of its year.
#[derive(Clone, PartialEq, Eq)]
pub struct AnnualFact {
    /// The month of the report, from 1; none where the day cannot be read.
    pub month: Option<u32>,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
    /// The code of who brought it.
    pub referrer: Option<String>,
    /// How far it came.
    pub stage: CaseStage,
    /// It was nothing for mediators.
    pub is_unsuitable: bool,
    /// How it ended; none while it is open. A closed case of a newer version has a code that nobody knows here.
    pub result: Option<String>,
    /// As what the result counts, where it is one that is known here.
    pub counts_as: Option<CaseResult>,
    /// Somebody asked after it before it was closed.
    pub is_asked_after: bool,
    /// How long it took, once closed.
    pub raw: Option<Lead>,
    /// The same without the days of waiting.
    pub net: Option<Lead>,
    /// How long its steps took.
    pub spent: Spent,
    /// It is a row of statistics: the case went, and its month and its days with it.
    pub is_reduced: bool,
}

// Who quarrels with whom stays out of logs.
impl fmt::Debug for AnnualFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnnualFact(…)")
    }
}

impl AnnualFact {
    /// Counts its result as one that everybody knows.
    pub fn count_as(&mut self, result: Option<CaseResult>) {
        self.counts_as = result.or(self.counts_as);
        self.is_unsuitable |= result.is_some_and(CaseResult::is_unsuitable);
    }

    /// Calls its codes by others, where there are any.
    pub fn rename(
        &mut self,
        kinds: &BTreeMap<String, String>,
        referrers: &BTreeMap<String, String>,
        results: &BTreeMap<String, String>,
    ) {
        for (code, names) in [(&mut self.referrer, referrers), (&mut self.result, results)] {
            let other = code.as_ref().and_then(|code| names.get(code));
            *code = other.cloned().or(code.take());
        }
        let renamed = self
            .kinds
            .iter()
            .map(|code| kinds.get(code).unwrap_or(code));
        // Two that are called the same are one.
        let renamed: BTreeSet<String> = renamed.cloned().collect();
        if !kinds.is_empty() {
            self.kinds = renamed.into_iter().collect();
        }
    }

    /// Whether it is one of those that a row counts.
    pub fn is_in(&self, axis: AnnualAxis, code: &str) -> bool {
        match axis {
            AnnualAxis::Stage => code.parse().is_ok_and(|stage| self.stage >= stage),
            AnnualAxis::Month
            | AnnualAxis::Referrer
            | AnnualAxis::Kind
            | AnnualAxis::Result
            | AnnualAxis::RawLead
            | AnnualAxis::NetLead
            | AnnualAxis::Hours => self.codes(axis).iter().any(|it| it == code),
        }
    }

    /// The rows of a table in which it is counted; of how far it came, the furthest.
    pub(super) fn codes(&self, axis: AnnualAxis) -> Vec<String> {
        let or_open = |code: Option<String>| vec![code.unwrap_or_else(|| LEFT_OPEN.to_owned())];
        let band = |code: Option<&'static str>| code.map(str::to_owned).into_iter().collect();
        match axis {
            AnnualAxis::Month => or_open(self.month.map(|month| format!("{month:02}"))),
            AnnualAxis::Referrer => or_open(self.referrer.clone()),
            AnnualAxis::Kind if self.kinds.is_empty() => or_open(None),
            AnnualAxis::Kind => self.kinds.clone(),
            AnnualAxis::Stage => vec![self.stage.code().to_owned()],
            AnnualAxis::Result => {
                let code = self.result.clone();
                vec![code.unwrap_or_else(|| STILL_OPEN.to_owned())]
            }
            AnnualAxis::RawLead => band(self.raw.map(|lead| lead.band.code())),
            AnnualAxis::NetLead => band(self.net.map(|lead| lead.band.code())),
            AnnualAxis::Hours => band(self.result.as_ref().map(|_| self.spent.band.code())),
        }
    }

    /// Whether mediators talked, and it is closed.
    pub(super) fn is_handled(&self) -> bool {
        !self.is_unsuitable && self.result.is_some() && self.stage >= CaseStage::FirstTalk
    }

    /// Whether it is closed as solved. Whether a quarrel is over is only heard by asking after it.
    pub(super) fn is_solved(&self) -> bool {
        let is_heard = |result: CaseResult| !result.needs_aftercare() || self.is_asked_after;
        let ended = self.counts_as.filter(|result| is_heard(*result));
        self.is_handled() && ended.is_some_and(CaseResult::is_solved)
    }
}
