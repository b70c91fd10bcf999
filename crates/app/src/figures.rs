//! The figures of a year of cases, for those who lead: counted from the closed rooms of whoever sits here.

mod sent;
mod sheets;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use samenboek_domain::annual::{
    AnnualAxis, AnnualFact, AnnualFigures, AnnualQuery, Reduced, annual_figures, row_key,
};
use samenboek_domain::case::CaseResult;
use samenboek_domain::code_list::CodeList;
use samenboek_domain::figures::Audience;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::time::Timestamp;
use samenboek_store::Closed;

use crate::cases::CaseSummary;
use crate::code_lists::{counted_as, listed, results};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::revoking::leading;

pub use sent::SheetSent;
pub use sheets::FiguresFormat;

pub(crate) use sent::{parts_of, sheet_of};

/// The figures of a year, and what they rest on.
#[derive(Clone, Debug)]
pub struct AnnualView {
    /// The figures.
    pub figures: AnnualFigures,
    /// Years of which there is anything, the last first; this one is always among them.
    pub years: Vec<i32>,
    /// The other laptops, and until when each was heard.
    pub heard: Vec<(String, Option<Timestamp>)>,
    /// Sheets of this year that left before and say something else, the last first.
    pub other_sheets: Vec<SheetSent>,
    /// The year is not over.
    pub goes_on: bool,
    /// What the centre calls its codes.
    pub labels: BTreeMap<(AnnualAxis, String), String>,
}

impl House {
    /// The figures of a year of cases. Only for a coordinator, at a laptop where cases are read.
    pub fn annual_figures(&self, year: i32, audience: Audience) -> Result<AnnualView> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let circles = seat.circles()?;
        let today = self.clock.today();
        let query = AnnualQuery::new(year, audience, today)?;
        let told = facts(&rooms, circles, &query)?.into_iter();
        let mut facts: Vec<AnnualFact> = told.map(|(_, fact)| fact).collect();
        facts.extend(reduced(circles, year)?);
        let figures = annual_figures(&query, &facts);
        Ok(AnnualView {
            other_sheets: sent::others(&rooms, &figures)?,
            figures,
            years: years(circles, today.year())?,
            heard: heard(&rooms)?,
            goes_on: year == today.year(),
            labels: labels(&rooms, &self.language())?,
        })
    }

    /// The cases behind a row of a table: what is inside only, for whoever may read them.
    pub fn cases_behind(
        &self,
        year: i32,
        axis: AnnualAxis,
        code: &str,
    ) -> Result<Vec<CaseSummary>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let circles = seat.circles()?;
        let query = AnnualQuery::new(year, Audience::Inside, self.clock.today())?;
        let facts = facts(&rooms, circles, &query)?.into_iter();
        let behind: BTreeSet<DocumentId> = facts
            .filter(|(_, fact)| fact.is_in(axis, code))
            .map(|(id, _)| id)
            .collect();
        let mut rows = circles.list_cases()?;
        rows.retain(|row| behind.contains(&row.id));
        self.case_summaries(circles, rows)
    }
}

/// The other laptops by name, and until when each was heard. What each of them lacks is not asked: for that the whole
/// standing of every closed circle is looked up, which takes longer than all figures.
fn heard(rooms: &Rooms) -> Result<Vec<(String, Option<Timestamp>)>> {
    let reaches = rooms.store.laptops(&rooms.open.desk().id())?.into_iter();
    reaches
        .map(|it| Ok((rooms.name_of(&it.laptop)?, it.heard)))
        .collect()
}

/// What each case of a year says that is still whole. The centre's own results count as what they are; and for outside,
/// where others compare, every code of its own counts as one that everybody has.
fn facts(
    rooms: &Rooms,
    circles: &Closed,
    query: &AnnualQuery,
) -> Result<Vec<(DocumentId, AnnualFact)>> {
    let codes = Codes::of(rooms, query.audience() == Audience::Published)?;
    let mut facts = circles.annual_facts(query.year())?;
    for (_, fact) in &mut facts {
        codes.call(fact);
    }
    Ok(facts)
}

/// What the rows of statistics of a year say. A row of a case that is still read here, for this laptop has not heard yet
/// that it goes, is not counted beside it.
fn reduced(circles: &Closed, year: i32) -> Result<Vec<AnnualFact>> {
    let mut rows = circles.reduced_of(year)?;
    if !rows.is_empty() {
        for case in circles.list_cases()? {
            rows.remove(&row_key(&case.id));
        }
    }
    Ok(rows.values().map(Reduced::fact).collect())
}

/// What stays of a case once it goes. Refused while it is open.
pub(crate) fn reducible(rooms: &Rooms, circles: &Closed, case: &DocumentId) -> Result<Reduced> {
    let reported_on: Option<NaiveDate> = circles.case(case)?.reported_on.parse().ok();
    let year = reported_on.map(|day| day.year());
    let year = year.ok_or_else(|| AppError::refuse("newer_version"))?;
    let mut facts = circles.annual_facts(year)?.into_iter();
    let fact = facts.find(|(id, _)| id == case).map(|(_, fact)| fact);
    let mut fact = fact.ok_or_else(|| AppError::refuse("not_found"))?;
    Codes::of(rooms, true)?.call(&mut fact);
    Reduced::of(year, &fact).ok_or_else(|| AppError::refuse("case_still_open"))
}

/// As what the centre's own codes count.
struct Codes {
    own_results: BTreeMap<String, CaseResult>,
    kinds: BTreeMap<String, String>,
    referrers: BTreeMap<String, String>,
    results: BTreeMap<String, String>,
}

impl Codes {
    /// For outside each is called as one that everybody has.
    fn of(rooms: &Rooms, is_outside: bool) -> Result<Self> {
        let known = |list| match is_outside {
            true => counted_as(rooms, list),
            false => Ok(BTreeMap::new()),
        };
        Ok(Self {
            own_results: results(rooms)?,
            kinds: known(CodeList::Kind)?,
            referrers: known(CodeList::Referrer)?,
            results: known(CodeList::Result)?,
        })
    }

    fn call(&self, fact: &mut AnnualFact) {
        let own = fact.result.as_ref();
        let own = own.and_then(|code| self.own_results.get(code));
        fact.count_as(own.copied());
        fact.rename(&self.kinds, &self.referrers, &self.results);
    }
}

/// What the centre calls its codes, in the language of this laptop.
fn labels(rooms: &Rooms, language: &str) -> Result<BTreeMap<(AnnualAxis, String), String>> {
    let lists = [
        (CodeList::Kind, AnnualAxis::Kind),
        (CodeList::Referrer, AnnualAxis::Referrer),
        (CodeList::Result, AnnualAxis::Result),
    ];
    let mut labels = BTreeMap::new();
    for (list, axis) in lists {
        for code in listed(rooms, list)? {
            let line = code.line;
            let label = match language {
                "en" => line.label_en.or(line.label_nl),
                _ => line.label_nl,
            };
            labels.extend(label.map(|label| ((axis, line.code), label)));
        }
    }
    Ok(labels)
}

fn years(circles: &Closed, this: i32) -> Result<Vec<i32>> {
    let mut years: BTreeSet<i32> = circles.years_of_cases()?.into_iter().collect();
    years.extend(circles.years_of_reduced()?);
    years.insert(this);
    Ok(years
        .into_iter()
        .rev()
        .filter(|year| *year <= this)
        .collect())
}
