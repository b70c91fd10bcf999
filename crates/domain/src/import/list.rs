//! Lists of one row a visit, and of one row an encounter.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use super::counts::{read_count, read_mark, read_new};
use super::kinds::{activity_told_by, is_only_a_kind, tone_told_by};
use super::meaning::Meaning;
use super::names::Company;
use super::reason::{DirtyReason, NoteKind, SkipReason};
use super::row::{Row, text_of};
use crate::encounter::{Activity, Encounter, EncounterDraft, Tone};
use crate::text::{clean_line, fold};

/// What one row adds to one encounter.
#[derive(Clone)]
pub(super) struct Piece {
    pub(super) row: usize,
    /// No other row belongs to this encounter.
    pub(super) stands_alone: bool,
    pub(super) day: NaiveDate,
    pub(super) starts_at: Option<NaiveTime>,
    pub(super) ends_at: Option<NaiveTime>,
    pub(super) title: Option<String>,
    pub(super) activity: Option<Activity>,
    pub(super) place: Option<String>,
    pub(super) series: Option<String>,
    pub(super) company: Company,
    pub(super) new_faces: u64,
    pub(super) organisers: Vec<String>,
    pub(super) tone: Option<Tone>,
    pub(super) changed: Option<String>,
    pub(super) note: Option<String>,
    /// Words about the encounter for which it has no field.
    pub(super) words: Option<String>,
}

impl Piece {
    /// Somewhere on this day, as the person said of the list as a whole.
    pub(super) fn on(row: &Row<'_>, day: NaiveDate) -> Self {
        let options = row.sheet.options;
        let title = options.title.clone();
        Self {
            row: row.row,
            stands_alone: false,
            day,
            starts_at: None,
            ends_at: None,
            activity: options
                .activity
                .or_else(|| title.as_deref().and_then(activity_told_by)),
            title,
            place: options.place.clone(),
            series: options.series.clone(),
            company: Company::default(),
            new_faces: 0,
            organisers: Vec::new(),
            tone: None,
            changed: None,
            note: None,
            words: None,
        }
    }
}

/// One row, one visit.
pub(super) fn read_visit(row: &mut Row<'_>) -> Result<Option<(Piece, Company)>, SkipReason> {
    let marked = row.read(Meaning::Mark, read_mark);
    let has_mark_column = row.sheet.has(Meaning::Mark);
    let is_unmarked = has_mark_column && !row.is_filled(Meaning::Mark);
    if (marked == Some(0) || is_unmarked) && row.dirty.is_empty() {
        return Err(SkipReason::NeverThere);
    }
    let piece = occasion(row);
    let own = row.one();
    let mut company = own.clone();
    company.add(row.many(Meaning::Names));
    let counted = counted(row);
    let others = row
        .read(Meaning::Further, read_count)
        .map_or(0, |count| count.people);
    company.further = company.further.saturating_add(others);
    let at_least = marked.into_iter().chain(counted).max();
    company.further = company.further.max(beyond(at_least, &company));
    if company.people() == 0 && counted.is_none() && !row.is_filled(Meaning::Further) {
        if has_name_column(row) {
            if row.dirty.is_empty() {
                row.refuse_missing(name_column(row), DirtyReason::NameMissing);
            }
        } else {
            company.further = 1;
        }
    }
    let new = row.read(Meaning::NewFaces, read_new).unwrap_or(0);
    let new_faces = new.min(company.further);
    if new > new_faces {
        row.note(NoteKind::NewByName, Meaning::NewFaces);
    }
    company.further -= new_faces;
    Ok(piece.map(|mut piece| {
        // A remark beside a visitor is about her.
        if let ([name], Some(note)) = (company.names.as_slice(), &piece.note) {
            piece.note = Some(format!("{name}: {note}"));
        }
        piece.company = company;
        piece.new_faces = new_faces;
        (piece, own)
    }))
}

/// One row, one encounter.
pub(super) fn read_evening(row: &mut Row<'_>) -> Option<Piece> {
    let piece = occasion(row);
    let mut company = row.one();
    company.add(row.many(Meaning::Names));
    finish_evening(row, piece, company)
}

/// The numbers of an encounter laid beside the people that are named.
pub(super) fn finish_evening(
    row: &mut Row<'_>,
    piece: Option<Piece>,
    mut company: Company,
) -> Option<Piece> {
    let others = row
        .read(Meaning::Further, read_count)
        .map_or(0, |count| count.people);
    company.further = company.further.saturating_add(others);
    let counted = counted(row);
    if counted.is_some_and(|total| total < company.people()) {
        row.note(NoteKind::CountTooSmall, Meaning::Count);
    }
    company.further = company.further.max(beyond(counted, &company));
    let new = row.read(Meaning::NewFaces, read_new).unwrap_or(0);
    // Whoever was counted includes who was new; where nobody was counted, the new ones come
    // on top of the names, as on the form.
    let new_faces = if counted.is_some() {
        new.min(company.further)
    } else {
        new
    };
    if new > new_faces {
        row.note(NoteKind::NewByName, Meaning::NewFaces);
    }
    company.further = company.further.saturating_sub(new_faces);
    let mut piece = piece?;
    piece.stands_alone = true;
    piece.company = company;
    piece.new_faces = new_faces;
    Some(piece)
}

/// What the row says of the encounter itself: when, where, what.
pub(super) fn occasion(row: &mut Row<'_>) -> Option<Piece> {
    let read = row.day();
    let (starts_at, ends_at) = row.times();
    let place = row.line(Meaning::Place);
    let series = row.line(Meaning::Series);
    let title = row.line(Meaning::Title);
    let kind = row.line(Meaning::Activity);
    let organisers = row.many(Meaning::Organisers);
    // "Amina en 2 vrijwilligers": an encounter has no field for organisers without a name.
    let helpers = (organisers.further > 0).then(|| typed(row, Meaning::Organisers));
    let changed = row.prose(Meaning::Changed);
    let note = row.prose(Meaning::Note);
    let mood = row.read(Meaning::Tone, text_of);
    let read = read?;
    let mut piece = Piece::on(row, read.day);
    piece.starts_at = starts_at.or(read.time);
    piece.ends_at = ends_at;
    if ends_before_it_starts(&piece) {
        let meaning = if row.is_filled(Meaning::EndsAt) {
            Meaning::EndsAt
        } else {
            Meaning::StartsAt
        };
        let place = row.all(meaning).next();
        if let Some((column, _)) = place {
            row.refuse(column, DirtyReason::EndsBeforeItStarts);
        }
    }
    let told = title
        .clone()
        .or_else(|| kind.clone().filter(|kind| !is_only_a_kind(kind)));
    piece.activity = kind
        .as_deref()
        .and_then(activity_told_by)
        .or(row.sheet.options.activity)
        .or_else(|| told.as_deref().and_then(activity_told_by))
        .or(piece.activity);
    // What people did, where another column says what it was called, is kept in the note.
    let kind = kind.filter(|kind| title.is_some() && activity_told_by(kind).is_none());
    let tone = mood.as_deref().and_then(tone_told_by);
    let mood = mood.filter(|_| tone.is_none());
    piece.title = told.or(piece.title);
    piece.place = place.or(piece.place);
    piece.series = series.or(piece.series);
    piece.organisers = organisers.names;
    piece.changed = changed;
    piece.tone = tone;
    piece.note = note;
    let words: Vec<String> = [kind, mood, helpers].into_iter().flatten().collect();
    piece.words = (!words.is_empty()).then(|| words.join("\n"));
    Some(piece)
}

/// What was typed under this meaning.
fn typed(row: &Row<'_>, meaning: Meaning) -> String {
    let texts: Vec<String> = row
        .all(meaning)
        .map(|(_, cell)| clean_line(&cell.typed()))
        .collect();
    texts.join("; ")
}

/// The rule of the encounter itself, asked of the times alone.
fn ends_before_it_starts(piece: &Piece) -> bool {
    let (Some(start), Some(end)) = (piece.starts_at, piece.ends_at) else {
        return false;
    };
    let times_alone = EncounterDraft {
        happened_on: Some(piece.day.to_string()),
        starts_at: Some(start.format("%H:%M").to_string()),
        ends_at: Some(end.format("%H:%M").to_string()),
        ..EncounterDraft::default()
    };
    end < start && Encounter::parse(times_alone, piece.day).is_err()
}

fn counted(row: &mut Row<'_>) -> Option<u64> {
    let counted = row.read(Meaning::Count, read_count)?;
    if counted.is_rough {
        row.note(NoteKind::RoughCount, Meaning::Count);
    }
    Some(counted.people)
}

/// How many of the total have no name. A name that stands there twice is one person.
fn beyond(total: Option<u64>, company: &Company) -> u64 {
    let Some(total) = total else { return 0 };
    let named: BTreeSet<String> = company.names.iter().map(|name| fold(name)).collect();
    total.saturating_sub(u64::try_from(named.len()).unwrap_or(u64::MAX))
}

fn has_name_column(row: &Row<'_>) -> bool {
    row.sheet.has(name_column(row))
}

pub(super) fn name_column(row: &Row<'_>) -> Meaning {
    [
        Meaning::Name,
        Meaning::FirstName,
        Meaning::LastName,
        Meaning::Names,
    ]
    .into_iter()
    .find(|meaning| row.sheet.has(*meaning))
    .unwrap_or(Meaning::Name)
}
