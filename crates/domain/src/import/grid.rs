//! Grids of marks: people against dates, and dates against people.

use std::collections::{BTreeMap, BTreeSet};

use super::counts::read_mark;
use super::dates::ReadDay;
use super::list::{Piece, finish_evening, name_column, occasion};
use super::meaning::{Meaning, Shape};
use super::names::{Company, read_one};
use super::plan::DirtyRow;
use super::reason::{DirtyReason, SkipReason};
use super::row::Row;
use super::sheet::Sheet;
use super::words::meaning_of_cell;

/// What stands above the columns of marks.
pub(super) struct Headings {
    read: BTreeMap<usize, Result<Heading, DirtyReason>>,
}

enum Heading {
    Day(ReadDay),
    People(Company),
}

impl Headings {
    pub(super) fn of(sheet: &Sheet<'_>) -> Self {
        let read = sheet
            .places(Meaning::Mark)
            .iter()
            .map(|column| (*column, read_heading(sheet, *column)))
            .collect();
        Self { read }
    }

    /// The headings that cannot be read, of the columns in which somebody is marked. A date ahead
    /// under which nobody is marked yet is none of them.
    pub(super) fn dirty(&self, sheet: &Sheet<'_>, rows: &[DirtyRow]) -> Vec<DirtyRow> {
        let Some(header) = sheet.options.header else {
            return Vec::new();
        };
        let marked: BTreeSet<usize> = rows
            .iter()
            .filter(|row| row.reason == DirtyReason::HeadingUnread)
            .filter_map(|row| row.column)
            .collect();
        self.read
            .iter()
            .filter_map(|(column, read)| Some((*column, *read.as_ref().err()?)))
            .filter(|(column, _)| marked.contains(column))
            .map(|(column, reason)| DirtyRow {
                row: header,
                column: Some(column),
                reason,
                shown: sheet.heading(column).shown(),
            })
            .collect()
    }

    /// The marks of one row, with what stands above each.
    fn marks<'h>(&'h self, row: &mut Row<'_>) -> Vec<(&'h Heading, u64)> {
        let mut marks = Vec::new();
        for (column, cell) in row.all(Meaning::Mark) {
            match (read_mark(cell), self.read.get(&column)) {
                (Ok(0), _) => {}
                (Err(reason), _) => row.refuse(column, reason),
                (Ok(people), Some(Ok(heading))) => {
                    if let Heading::Day(day) = heading {
                        row.is_ambiguous |= day.is_ambiguous;
                    }
                    marks.push((heading, people));
                }
                (Ok(_), Some(Err(DirtyReason::HeadingMissing)) | None) => {
                    row.refuse(column, DirtyReason::HeadingMissing);
                }
                (Ok(_), Some(Err(_))) => row.refuse(column, DirtyReason::HeadingUnread),
            }
        }
        marks
    }
}

/// One row, one person; each mark is a visit.
pub(super) fn read_person_row(
    row: &mut Row<'_>,
    headings: &Headings,
) -> Result<(Vec<Piece>, Company), SkipReason> {
    let is_of_new_faces = row
        .all(Meaning::Name)
        .any(|(_, cell)| meaning_of_cell(cell) == Some(Meaning::NewFaces));
    let company = if is_of_new_faces {
        Company::default()
    } else {
        row.one()
    };
    let marks = headings.marks(row);
    if marks.is_empty() && row.dirty.is_empty() {
        let has_contact = row
            .cells
            .iter()
            .enumerate()
            .any(|(column, cell)| row.sheet.meaning(column).is_contact() && !cell.is_empty());
        if !has_contact || company.names.len() != 1 {
            return Err(SkipReason::NeverThere);
        }
    }
    if company.people() == 0 && !is_of_new_faces && row.dirty.is_empty() {
        row.refuse_missing(name_column(row), DirtyReason::NameMissing);
    }
    let mut pieces = Vec::new();
    for (heading, people) in marks {
        let Heading::Day(read) = heading else {
            continue;
        };
        let mut piece = Piece::on(row, read.day);
        piece.starts_at = read.time;
        if is_of_new_faces {
            piece.new_faces = people;
        } else {
            piece.company = company.clone();
            let beyond = people.saturating_sub(company.people());
            piece.company.further = piece.company.further.saturating_add(beyond);
        }
        pieces.push(piece);
    }
    Ok((pieces, company))
}

/// One row, one date; each mark is a person.
pub(super) fn read_date_row(row: &mut Row<'_>, headings: &Headings) -> Option<Piece> {
    let piece = occasion(row);
    let mut company = row.many(Meaning::Names);
    for (heading, people) in headings.marks(row) {
        let Heading::People(marked) = heading else {
            continue;
        };
        let beyond = people.saturating_sub(marked.people());
        company.add(marked.clone());
        company.further = company.further.saturating_add(beyond);
    }
    finish_evening(row, piece, company)
}

fn read_heading(sheet: &Sheet<'_>, column: usize) -> Result<Heading, DirtyReason> {
    let heading = sheet.heading(column);
    if heading.is_empty() {
        return Err(DirtyReason::HeadingMissing);
    }
    if heading.holds_citizen_number() {
        return Err(DirtyReason::CitizenServiceNumber);
    }
    if sheet.shape == Shape::Grid {
        return sheet.calendar.read(heading).map(Heading::Day);
    }
    let company = read_one(heading, sheet.options.initials)?;
    if company.people() == 0 {
        return Err(DirtyReason::NameMissing);
    }
    Ok(Heading::People(company))
}
