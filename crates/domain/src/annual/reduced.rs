//! What stays of a case once its term is over: one row of codes and bands, from which no case can be made again.

use std::fmt;

use sha2::{Digest, Sha256};

use super::{AnnualFact, HoursBand, LEFT_OPEN, Lead, LeadBand, Spent};
use crate::case::{CaseKind, CaseResult, CaseStage};
use crate::code_list::CodeList;
use crate::ids::{DocumentId, to_base32};

/// What stands before the id of a case where its row gets its key.
const LABEL: &[u8] = b"samenboek/v1/statistics-row";
/// So many bytes of the hash are the key.
const KEY: usize = 16;

/// A row of statistics. It has no day, no month, no place and nobody in it, and no code of the centre's own.
#[derive(Clone, PartialEq, Eq)]
pub struct Reduced {
    /// The year of the report.
    pub year: i32,
    /// What it was about, as codes that come with the program.
    pub kinds: Vec<String>,
    /// Who brought it, likewise.
    pub referrer: Option<String>,
    /// How far it came.
    pub stage: CaseStage,
    /// It was nothing for mediators.
    pub is_unsuitable: bool,
    /// How it ended: a code that comes with the program, or `none`.
    pub result: String,
    /// How long it took.
    pub raw: Option<LeadBand>,
    /// The same without the days of waiting.
    pub net: Option<LeadBand>,
    /// How long its steps took.
    pub hours: HoursBand,
}

// Small as it is, it stays out of logs.
impl fmt::Debug for Reduced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reduced({}, …)", self.year)
    }
}

/// The one document in which the rows of a year stand, in every book. Two laptops that each begin it begin the same.
pub const fn statistics_of(year: i32) -> DocumentId {
    let [a, b, c, d] = year.to_be_bytes();
    DocumentId::from_bytes([0x57, 0xA7, 0x15, 0x71, 0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d])
}

/// By what the row of a case is found: the same on every laptop, so that two who reduce one case make one row. It is made
/// of the case's own id, which stands nowhere but in the case: who has not read the case cannot tell which row is its.
pub fn row_key(case: &DocumentId) -> String {
    let digest = Sha256::new()
        .chain_update(LABEL)
        .chain_update(case.as_bytes())
        .finalize();
    to_base32(digest.get(..KEY).unwrap_or_default())
}

impl Reduced {
    /// What stays of a case that was reported in this year; nothing of one that is open. Its own codes count already as
    /// those that everybody has; what is no such code is left open.
    pub fn of(year: i32, fact: &AnnualFact) -> Option<Self> {
        let result = fact.result.as_deref()?;
        // After which nobody asked, of that nobody knows how it ended.
        let is_heard = |code: &&str| {
            let needs = code.parse().is_ok_and(CaseResult::needs_aftercare);
            !needs || fact.is_asked_after
        };
        let built_in =
            |list: CodeList, code: &str| list.has_built_in(code).then(|| code.to_owned());
        let mut kinds: Vec<String> = fact
            .kinds
            .iter()
            .filter_map(|code| built_in(CodeList::Kind, code))
            .collect();
        // In the order of the list: in which order somebody chose them is hers.
        kinds.sort_by_key(|code| code.parse::<CaseKind>().ok());
        kinds.dedup();
        let referrer = fact.referrer.as_deref();
        Some(Self {
            year,
            kinds,
            referrer: referrer.and_then(|code| built_in(CodeList::Referrer, code)),
            stage: fact.stage,
            is_unsuitable: fact.is_unsuitable,
            result: Some(result)
                .filter(is_heard)
                .and_then(|code| built_in(CodeList::Result, code))
                .unwrap_or_else(|| LEFT_OPEN.to_owned()),
            raw: fact.raw.map(|lead| lead.band),
            net: fact.net.map(|lead| lead.band),
            hours: fact.spent.band,
        })
    }

    /// What it says to the figures of its year.
    pub fn fact(&self) -> AnnualFact {
        let lead = |band: Option<LeadBand>| band.map(|band| Lead { band, days: None });
        let spent = Spent {
            band: self.hours,
            minutes: None,
        };
        AnnualFact {
            month: None,
            kinds: self.kinds.clone(),
            referrer: self.referrer.clone(),
            stage: self.stage,
            is_unsuitable: self.is_unsuitable,
            result: Some(self.result.clone()),
            counts_as: self.result.parse::<CaseResult>().ok(),
            is_asked_after: true,
            raw: lead(self.raw),
            net: lead(self.net),
            spent,
            is_reduced: true,
        }
    }
}
