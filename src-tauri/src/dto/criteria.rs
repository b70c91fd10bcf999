//! What a centre shows to be recognised.

use samenboek_app as app;
use serde::Serialize;

use super::versions::FieldVersions;

/// Where evidence lies.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EvidenceLine {
    /// Its line.
    pub id: String,
    /// What it is, or where.
    pub text: String,
    /// A thing in the book.
    pub thing: Option<String>,
}

/// A criterion.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CriterionView {
    /// The document.
    pub id: String,
    /// What it asks.
    pub name: String,
    /// How the centre does it.
    pub note: String,
    /// Until when that holds.
    pub holds_until: Option<String>,
    /// Whether it holds no longer, or soon not.
    pub soon_over: bool,
    /// It is not on the list any more.
    pub put_away: bool,
    /// Where the evidence lies.
    pub evidence: Vec<EvidenceLine>,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
}

impl From<app::CriterionView> for CriterionView {
    fn from(view: app::CriterionView) -> Self {
        let record = view.record;
        let evidence = record.evidence.into_iter();
        Self {
            id: record.id.to_string(),
            name: record.name,
            note: record.note,
            holds_until: record.holds_until,
            soon_over: view.is_told,
            put_away: record.put_away,
            evidence: evidence
                .map(|it| EvidenceLine {
                    id: it.id.to_string(),
                    text: it.text,
                    thing: it.thing.map(|thing| thing.to_string()),
                })
                .collect(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
        }
    }
}

/// A criterion that holds no longer, or soon not.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CriterionDue {
    /// The document.
    pub id: String,
    /// What it asks.
    pub name: String,
    /// Until when it holds.
    pub holds_until: String,
}

impl From<app::CriterionRow> for CriterionDue {
    fn from(row: app::CriterionRow) -> Self {
        Self {
            id: row.id.to_string(),
            name: row.name,
            holds_until: row.holds_until.unwrap_or_default(),
        }
    }
}
