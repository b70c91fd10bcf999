//! Lists of cases, for whoever reads them.

use chrono::NaiveDate;
use samenboek_crypto::LaptopClass;
use samenboek_domain::ids::PersonId;
use samenboek_store::{CaseFilter, CasePart, CaseRow, Closed};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};

/// So many of a page, unless somebody asks for another number.
const PAGE: usize = 50;

/// A row of the list of cases.
#[derive(Clone, Debug)]
pub struct CaseSummary {
    /// The row.
    pub row: CaseRow,
    /// What who reported is called.
    pub first_party: Option<String>,
    /// What the neighbour is called.
    pub second_party: Option<String>,
    /// Whether what is due is late.
    pub is_late: bool,
}

/// Which cases, the last reported first.
#[derive(Clone, Debug, Default)]
pub struct CaseQuery {
    /// Which part of them.
    pub part: CasePart,
    /// Only those of which whoever sits here is one of the mediators, or took them in.
    pub is_mine: bool,
    /// Words that must all begin a word in it, in what was agreed in it, or in the name of a party.
    pub search: Option<String>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// How many at most; 0 is a page.
    pub limit: usize,
}

/// A page of cases.
#[derive(Clone, Debug)]
pub struct CasePage {
    /// Its rows.
    pub rows: Vec<CaseSummary>,
    /// Where the next page begins; none at the end.
    pub cursor: Option<String>,
    /// Why nobody reads a case here; none where they are read.
    pub not_here: Option<NotHere>,
}

/// Why whoever sits here reads no case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHere {
    /// Cases never come to a shared laptop.
    SharedLaptop,
    /// Without a passphrase there are no keys.
    NoKeys,
}

impl NotHere {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::SharedLaptop => "shared_laptop",
            Self::NoKeys => "no_keys",
        }
    }
}

impl House {
    /// The cases that whoever sits here reads, the last reported first.
    pub fn list_cases(&self) -> Result<Vec<CaseSummary>> {
        let seat = self.seat()?;
        let circles = seat.circles()?;
        let rows = circles.list_cases()?;
        self.case_summaries(circles, rows)
    }

    /// Some of the cases that whoever sits here reads, and why there are none where nobody does.
    pub fn find_cases(&self, query: &CaseQuery) -> Result<CasePage> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if let Some(reason) = not_here(&rooms, &seat)? {
            return Ok(CasePage {
                rows: Vec::new(),
                cursor: None,
                not_here: Some(reason),
            });
        }
        let circles = seat.circles()?;
        let limit = if query.limit == 0 { PAGE } else { query.limit };
        let after = query.cursor.as_deref().map(str::parse).transpose();
        let mut filter = CaseFilter {
            part: query.part,
            search: query.search.clone(),
            after: after.map_err(|_| AppError::refuse_field("not_an_id", "cursor"))?,
            // One more tells whether there is a next page.
            limit: limit.saturating_add(1),
        };
        let mut rows: Vec<CaseRow> = Vec::new();
        loop {
            let page = circles.find_cases(&filter)?;
            let is_last = page.len() < filter.limit;
            filter.after = page.last().map(|row| row.id);
            for row in page {
                if !query.is_mine || is_of(circles, &row, &seat.person)? {
                    rows.push(row);
                }
            }
            if is_last || rows.len() > limit {
                break;
            }
        }
        let has_more = rows.len() > limit;
        rows.truncate(limit);
        let cursor = rows
            .last()
            .filter(|_| has_more)
            .map(|row| row.id.to_string());
        Ok(CasePage {
            rows: self.case_summaries(circles, rows)?,
            cursor,
            not_here: None,
        })
    }

    /// The cases in which something is due or late, the most pressing first; none where no case is read.
    pub fn due_cases(&self) -> Result<Vec<CaseSummary>> {
        let seat = self.seat()?;
        let Ok(circles) = seat.circles() else {
            return Ok(Vec::new());
        };
        let mut rows = circles.due_cases(self.clock.today())?;
        // What goes for good goes by those who lead.
        if !self.me()?.coordinator {
            let is_parting =
                |row: &CaseRow| row.due.as_ref().is_some_and(|due| due.task.is_parting());
            rows.retain(|row| !is_parting(row));
        }
        self.case_summaries(circles, rows)
    }

    pub(crate) fn case_summaries(
        &self,
        circles: &Closed,
        rows: Vec<CaseRow>,
    ) -> Result<Vec<CaseSummary>> {
        let name = |person: Option<PersonId>| -> Result<Option<String>> {
            let card = person.map(|person| circles.person(&person)).transpose()?;
            Ok(card.flatten().map(|card| card.name))
        };
        let today = self.clock.today();
        let summary = |row: CaseRow| {
            Ok(CaseSummary {
                first_party: name(row.first_party)?,
                second_party: name(row.second_party)?,
                is_late: is_late(&row, today),
                row,
            })
        };
        rows.into_iter().map(summary).collect()
    }
}

fn is_late(row: &CaseRow, today: NaiveDate) -> bool {
    let until = row.due.as_ref().and_then(|due| due.until.parse().ok());
    until.is_some_and(|until: NaiveDate| today > until)
}

fn is_of(circles: &Closed, row: &CaseRow, person: &PersonId) -> Result<bool> {
    Ok(circles.members(&row.circle)?.people.contains(person))
}

/// Why whoever sits here reads no case, if so.
pub(crate) fn not_here(rooms: &Rooms, seat: &Seat) -> Result<Option<NotHere>> {
    let book = rooms.book()?;
    let enrolment = book.authority.enrolment(&seat.signer(rooms).id());
    Ok(match enrolment {
        Some(enrolment) if enrolment.class != LaptopClass::Personal => Some(NotHere::SharedLaptop),
        Some(_) if seat.circles.is_some() => None,
        Some(_) | None => Some(NotHere::NoKeys),
    })
}
