//! The consent ledger.

use samenboek_app::{ConsentSummary, GiverView};
use serde::Serialize;

use super::forgetting::Mention;
use super::people::Person;
use super::versions::FieldVersions;
use crate::words::Tongue;

/// Who said yes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Giver {
    /// She herself, a parent, or a guardian with a card.
    #[cfg_attr(test, ts(type = "\"herself\" | \"parent\" | \"guardian\""))]
    pub kind: &'static str,
    /// The guardian.
    pub guardian: Option<Person>,
}

impl From<GiverView> for Giver {
    fn from(giver: GiverView) -> Self {
        let (kind, guardian) = match giver {
            GiverView::Herself => ("herself", None),
            GiverView::Parent => ("parent", None),
            GiverView::Guardian(person) => ("guardian", Some(person.into())),
        };
        Self { kind, guardian }
    }
}

/// A row of the ledger.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConsentRow {
    /// Its id.
    pub id: String,
    /// Of whom.
    pub person: Person,
    /// The code of what for.
    pub purpose: String,
    /// What for in words.
    pub purpose_text: Option<String>,
    /// The code of who may come to see it.
    pub scope: String,
    /// Whether the name may stand with it.
    pub named: bool,
    /// The code of how it was said.
    pub how: String,
    /// Who said it.
    pub giver: Giver,
    /// The day it was given.
    pub given_on: String,
    /// The last day it holds.
    pub until: Option<String>,
    /// The first day on which it was taken back.
    pub withdrawn_on: Option<String>,
    /// The day on which every use was looked after.
    pub checked_on: Option<String>,
    /// How it stands today.
    #[cfg_attr(
        test,
        ts(type = "\"not_yet\" | \"stands\" | \"expired\" | \"withdrawn\"")
    )]
    pub state: &'static str,
    /// Who wrote it down.
    pub recorded_by: String,
}

impl From<ConsentSummary> for ConsentRow {
    fn from(summary: ConsentSummary) -> Self {
        let row = summary.row;
        Self {
            id: row.id.to_string(),
            person: summary.person.into(),
            purpose: row.purpose,
            purpose_text: row.purpose_text,
            scope: row.scope,
            named: row.named,
            how: row.how,
            giver: summary.giver.into(),
            given_on: row.given_on,
            until: row.until,
            withdrawn_on: row.withdrawn_on,
            checked_on: row.checked_on,
            state: summary.state.code(),
            recorded_by: summary.recorded_by,
        }
    }
}

/// A dated line of a consent.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConsentEntry {
    /// The day it is about.
    pub on: String,
    /// Who wrote it down.
    pub by: String,
}

/// A place that rests on a consent.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConsentUse {
    /// What it is.
    pub mention: Mention,
    /// The day it was.
    pub on: Option<String>,
}

/// What was taken back and is not looked after yet.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WithdrawnConsent {
    /// The consent.
    pub consent: ConsentRow,
    /// What rests on it.
    pub uses: Vec<ConsentUse>,
}

impl WithdrawnConsent {
    /// With the names people know things by.
    pub fn read(withdrawn: samenboek_app::WithdrawnConsent, tongue: &Tongue) -> Self {
        Self {
            consent: withdrawn.consent.into(),
            uses: uses(withdrawn.uses, tongue),
        }
    }
}

fn uses(uses: Vec<samenboek_app::Use>, tongue: &Tongue) -> Vec<ConsentUse> {
    let uses = uses.into_iter();
    uses.map(|it| ConsentUse {
        mention: Mention::read(it.mention, tongue),
        on: it.on,
    })
    .collect()
}

/// One consent.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConsentView {
    /// Its id.
    pub id: String,
    /// Of whom.
    pub person: Person,
    /// The code of what for.
    pub purpose: String,
    /// What for in words.
    pub purpose_text: Option<String>,
    /// The code of who may come to see it.
    pub scope: String,
    /// Whether the name may stand with it.
    pub named: bool,
    /// The code of how it was said.
    pub how: String,
    /// Who said it.
    pub giver: Giver,
    /// The language in which it was talked about.
    pub language: Option<String>,
    /// The day it was given.
    pub given_on: String,
    /// The last day it holds.
    pub until: Option<String>,
    /// What the person asked for besides.
    pub note: Option<String>,
    /// How it stands today.
    #[cfg_attr(
        test,
        ts(type = "\"not_yet\" | \"stands\" | \"expired\" | \"withdrawn\"")
    )]
    pub state: &'static str,
    /// When it was taken back.
    pub withdrawn: Vec<ConsentEntry>,
    /// When every use was looked after.
    pub checked: Vec<ConsentEntry>,
    /// What rests on it, once it was taken back.
    pub uses: Vec<ConsentUse>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// What a change starts from.
    pub base: String,
}

impl ConsentView {
    /// With the names people know things by.
    pub fn read(view: samenboek_app::ConsentView, tongue: &Tongue) -> Self {
        let record = view.record;
        let entries = |entries: Vec<samenboek_app::EntryView>| {
            let entries = entries.into_iter();
            entries
                .map(|it| ConsentEntry {
                    on: it.on,
                    by: it.by,
                })
                .collect()
        };
        Self {
            id: record.id.to_string(),
            person: view.person.into(),
            purpose: record.purpose,
            purpose_text: record.purpose_text,
            scope: record.scope,
            named: record.named,
            how: record.how,
            giver: view.giver.into(),
            language: record.language,
            given_on: record.given_on,
            until: record.until,
            note: record.note,
            state: view.state.code(),
            withdrawn: entries(view.withdrawn),
            checked: entries(view.checked),
            uses: uses(view.uses, tongue),
            recorded_by: view.recorded_by,
            recorded_at: record.recorded.at.to_rfc3339(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            deleted: record.recorded.bin.is_some(),
            also_on: view.also_on,
            base: record.heads.to_string(),
        }
    }
}
