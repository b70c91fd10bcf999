//! The figures of a year of cases, for those who lead: counted from the closed rooms of whoever sits here.

mod sheets;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use samenboek_domain::annual::{
    AnnualAxis, AnnualFact, AnnualFigures, AnnualQuery, annual_figures,
};
use samenboek_domain::code_list::CodeList;
use samenboek_domain::figures::Audience;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::time::Timestamp;
use samenboek_store::Closed;

use crate::cases::CaseSummary;
use crate::code_lists::{counted_as, listed, results};
use crate::error::Result;
use crate::house::{House, Rooms};
use crate::revoking::leading;

pub use sheets::FiguresFormat;

/// The figures of a year, and what they rest on.
#[derive(Clone, Debug)]
pub struct AnnualView {
    /// The figures.
    pub figures: AnnualFigures,
    /// Years of which there is anything, the last first; this one is always among them.
    pub years: Vec<i32>,
    /// The other laptops, and until when each was heard.
    pub heard: Vec<(String, Option<Timestamp>)>,
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
        let facts = facts(&rooms, circles, &query)?.into_iter();
        let facts: Vec<AnnualFact> = facts.map(|(_, fact)| fact).collect();
        let laptops = self.status()?.laptops.into_iter();
        Ok(AnnualView {
            figures: annual_figures(&query, &facts),
            years: years(circles, today.year())?,
            heard: laptops
                .filter(|it| !it.me)
                .map(|it| (it.name, it.heard))
                .collect(),
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

/// What each case of a year says. The centre's own results count as what they are; and for outside, where others compare,
/// every code of its own counts as one that everybody has.
fn facts(
    rooms: &Rooms,
    circles: &Closed,
    query: &AnnualQuery,
) -> Result<Vec<(DocumentId, AnnualFact)>> {
    let results = results(rooms)?;
    let is_outside = query.audience() == Audience::Published;
    let known = |list| match is_outside {
        true => counted_as(rooms, list),
        false => Ok(BTreeMap::new()),
    };
    let (kinds, referrers) = (known(CodeList::Kind)?, known(CodeList::Referrer)?);
    let ends = known(CodeList::Result)?;
    let mut facts = circles.annual_facts(query.year())?;
    for (_, fact) in &mut facts {
        let own = fact.result.as_ref().and_then(|code| results.get(code));
        fact.count_as(own.copied());
        fact.rename(&kinds, &referrers, &ends);
    }
    Ok(facts)
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
    years.insert(this);
    Ok(years
        .into_iter()
        .rev()
        .filter(|year| *year <= this)
        .collect())
}
