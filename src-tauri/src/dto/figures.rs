//! The figures of a year of cases. What is hidden is none.

use samenboek_app::{AnnualView, CaseSummary};
use samenboek_domain::annual::{AnnualRow, AnnualTable, Rate};
use samenboek_domain::figures::Share;
use samenboek_domain::time::Timestamp;
use serde::Serialize;

/// A row of a table.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FigureRow {
    /// The code; a month as `01`.
    pub code: String,
    /// How many; none where it is hidden.
    pub count: Option<u64>,
    /// Of the whole of the table, in hundredths.
    pub percent: Option<u64>,
}

/// A table.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FigureTable {
    /// What it is by.
    pub by: String,
    /// How many in all; none where it is hidden.
    pub whole: Option<u64>,
    /// Its rows.
    pub rows: Vec<FigureRow>,
}

/// How many were solved, of what.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FigureRate {
    /// `reported`, `suitable` or `handled`.
    pub of: String,
    /// The numerator; none where it is hidden.
    pub solved: Option<u64>,
    /// The denominator; none where it is hidden.
    pub whole: Option<u64>,
    /// The one of the other, in hundredths.
    pub percent: Option<u64>,
}

/// A laptop, and until when it was heard.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HeardLaptop {
    /// Its name.
    pub name: String,
    /// When.
    pub at: Option<String>,
}

/// A sheet of figures that left before and says something else.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OtherSheet {
    /// When.
    pub at: String,
    /// For whom: `inside` or `published`.
    pub audience: String,
}

/// The figures of a year of cases.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnnualFigures {
    /// The year.
    pub year: i32,
    /// Years of which there is anything, the last first.
    pub years: Vec<i32>,
    /// The year is not over.
    pub goes_on: bool,
    /// Fewer than this are not told.
    pub fewest: u64,
    /// `empty`, `too_few` or `enough`.
    pub state: String,
    /// Reports.
    pub reported: Option<u64>,
    /// Closed by now.
    pub closed: Option<u64>,
    /// The tables.
    pub tables: Vec<FigureTable>,
    /// Solved, over three denominators.
    pub rates: Vec<FigureRate>,
    /// The middle of the days from report to closing.
    pub middle_days: Option<u64>,
    /// The same without the days of waiting.
    pub middle_days_net: Option<u64>,
    /// Hours of all closed cases.
    pub hours: Option<u64>,
    /// Some of the cases are rows of statistics by now.
    pub has_reduced: bool,
    /// The other laptops.
    pub heard: Vec<HeardLaptop>,
    /// Sheets of this year that left before and say something else, the last first.
    pub other_sheets: Vec<OtherSheet>,
}

impl From<AnnualView> for AnnualFigures {
    fn from(view: AnnualView) -> Self {
        let figures = view.figures;
        let sheets = view.other_sheets.iter().map(|sheet| OtherSheet {
            at: sheet.at.to_rfc3339(),
            audience: sheet.audience.code().to_owned(),
        });
        let heard = view.heard.into_iter().map(|(name, at)| HeardLaptop {
            name,
            at: at.map(Timestamp::to_rfc3339),
        });
        Self {
            year: figures.year,
            years: view.years,
            goes_on: view.goes_on,
            fewest: figures.audience.fewest(),
            state: figures.state.code().to_owned(),
            reported: figures.reported.shown(),
            closed: figures.closed.shown(),
            tables: figures.tables.iter().map(table).collect(),
            rates: figures.rates.iter().map(rate).collect(),
            middle_days: figures.raw_days.map(|it| it.value()),
            middle_days_net: figures.net_days.map(|it| it.value()),
            hours: figures.hours.map(|it| it.value()),
            has_reduced: figures.has_reduced,
            heard: heard.collect(),
            other_sheets: sheets.collect(),
        }
    }
}

fn table(table: &AnnualTable) -> FigureTable {
    let row = |row: &AnnualRow| FigureRow {
        code: row.code.clone(),
        count: row.figure.shown(),
        percent: row.share.map(Share::percent),
    };
    FigureTable {
        by: table.axis.code().to_owned(),
        whole: table.whole.shown(),
        rows: table.rows.iter().map(row).collect(),
    }
}

fn rate(rate: &Rate) -> FigureRate {
    FigureRate {
        of: rate.of.code().to_owned(),
        solved: rate.solved.shown(),
        whole: rate.whole.shown(),
        percent: rate.share.map(Share::percent),
    }
}

/// A case behind a figure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseBehind {
    /// The document.
    pub id: String,
    /// The day of the report.
    pub reported_on: String,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
    /// Who reported.
    pub first_party: Option<String>,
    /// How it stands.
    pub state: String,
}

impl From<CaseSummary> for CaseBehind {
    fn from(case: CaseSummary) -> Self {
        Self {
            id: case.row.id.to_string(),
            reported_on: case.row.reported_on,
            kinds: case.row.kinds,
            first_party: case.first_party,
            state: case.row.state.code().to_owned(),
        }
    }
}
