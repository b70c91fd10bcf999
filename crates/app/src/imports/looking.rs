//! An opened list as somebody looks at it: what each column means, what would come in, and what needs an eye.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::import::{
    Confidence, DirtyReason, Fingerprint, Meaning, NoteKind, PlannedEncounter, Sensitive, Shape,
    SkipReason, Value,
};
use samenboek_domain::person::alike::Alike;

use super::OpenList;
use samenboek_store::PersonDetails;

use crate::cards::{AlikeCard, alike_to};
use crate::error::Result;
use crate::house::{House, Rooms};

/// So many of each are shown at once; how many there are in all stands beside them.
const SHOWN: usize = 200;
const SAMPLES: usize = 3;
const PREVIEWED: usize = 6;
/// So many names are looked up among the cards at most.
const LOOKED_UP: usize = 1_000;
const ALIKE_SHOWN: usize = 60;

/// A list as it would come in now.
#[derive(Clone, Debug)]
pub struct ImportView {
    /// The file's name.
    pub file: String,
    /// The names of its sheets.
    pub sheets: Vec<String>,
    /// Which of them is looked at.
    pub sheet: usize,
    /// How it is laid out.
    pub shape: Shape,
    /// Its columns.
    pub columns: Vec<ColumnView>,
    /// How many rows it has.
    pub rows: usize,
    /// How many encounters would come in.
    pub encounters: usize,
    /// How many visits these hold.
    pub visits: u64,
    /// How many cards would be made, or get something more.
    pub people: usize,
    /// How many of the encounters are there already.
    pub doubles: usize,
    /// Whether these are left out.
    pub without_doubles: bool,
    /// The first encounters that would come in.
    pub preview: Vec<PlannedView>,
    /// Rows that need an eye, the first of them.
    pub dirty: Vec<DirtyView>,
    /// How many there are in all.
    pub dirty_total: usize,
    /// Rows that hold nothing to bring in.
    pub skipped: Vec<SkippedView>,
    /// What else is worth saying.
    pub notes: Vec<NoteView>,
    /// Some letters could not be read: the file was saved in another way of writing.
    pub has_unreadable_letters: bool,
    /// Names that may be people who have a card under another spelling.
    pub alike: Vec<AlikeName>,
    /// Days without a year stand in it, and nobody said which year.
    pub asks_year: bool,
    /// It cannot be told whether the day or the month comes first.
    pub asks_order: bool,
    /// The year of days without one.
    pub year: Option<i32>,
    /// What the encounters are called, where no column says it.
    pub title: Option<String>,
    /// What people did, where no column says it.
    pub activity: Option<String>,
    /// Where, where no column says it.
    pub place: Option<String>,
}

/// A column.
#[derive(Clone, Debug)]
pub struct ColumnView {
    /// What stands above it; empty when nothing does.
    pub heading: String,
    /// What it means.
    pub meaning: Meaning,
    /// How sure the guess was.
    pub confidence: Confidence,
    /// Why it may never be kept.
    pub not_kept: Option<Sensitive>,
    /// Some of what stands in it.
    pub samples: Vec<String>,
}

/// An encounter that would come in.
#[derive(Clone, Debug)]
pub struct PlannedView {
    /// The day.
    pub happened_on: String,
    /// What it is called, or the activity's code.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// How many people.
    pub people: u64,
    /// It is there already.
    pub is_double: bool,
}

/// A row that needs an eye.
#[derive(Clone, Debug)]
pub struct DirtyView {
    /// Which row, counted from 0.
    pub row: usize,
    /// Which cell, when one is to blame.
    pub column: Option<usize>,
    /// Why.
    pub reason: DirtyReason,
    /// What stands there.
    pub shown: String,
    /// The row around it, so that somebody sees who or what it is about.
    pub around: String,
}

/// Rows that hold nothing to bring in, by why.
#[derive(Clone, Copy, Debug)]
pub struct SkippedView {
    /// Why.
    pub reason: SkipReason,
    /// How many.
    pub rows: usize,
}

/// Something worth saying, and of how many rows it holds.
#[derive(Clone, Debug)]
pub struct NoteView {
    /// What.
    pub kind: NoteKind,
    /// About which column, by its heading.
    pub column: Option<String>,
    /// Why it may not be kept.
    pub why: Option<Sensitive>,
    /// Of how many rows.
    pub rows: usize,
}

/// A name of the list, and a card that may be hers.
#[derive(Clone, Debug)]
pub struct AlikeName {
    /// As it stands in the list.
    pub name: String,
    /// The card.
    pub card: AlikeCard,
    /// Somebody said that it is hers.
    pub is_same: bool,
}

impl House {
    pub(super) fn as_it_would_come(&self, list: &mut OpenList) -> Result<ImportView> {
        let rooms = self.rooms()?;
        let alike = self.alike_names(list)?;
        let list = &*list;
        let doubles = doubles(&rooms, list)?;
        let comes = |at: &usize| !(list.without_doubles && doubles.contains(at));
        let coming = list.plan.encounters.iter().enumerate();
        let coming: Vec<&PlannedEncounter> = coming
            .filter(|(at, _)| comes(at))
            .map(|(_, planned)| planned)
            .collect();
        let plan = &list.plan;
        let asks = |reason: DirtyReason| plan.dirty.iter().any(|it| it.reason == reason);
        let told = |meaning: Meaning| list.columns.contains(&meaning);
        Ok(ImportView {
            file: list.file.clone(),
            sheets: list
                .workbook
                .sheets
                .iter()
                .map(|it| it.name.clone())
                .collect(),
            sheet: list.sheet,
            shape: list.shape,
            columns: columns(list),
            rows: list.rows.len(),
            encounters: coming.len(),
            visits: coming.iter().map(|it| people_of(it)).sum(),
            people: plan.people.len(),
            doubles: doubles.len(),
            without_doubles: list.without_doubles,
            preview: preview(list, &doubles),
            dirty: plan
                .dirty
                .iter()
                .take(SHOWN)
                .map(|it| dirty(list, it))
                .collect(),
            dirty_total: plan.dirty.len(),
            skipped: skipped(list),
            notes: notes(list),
            has_unreadable_letters: list.workbook.detected.has_unreadable_letters,
            alike,
            asks_year: list.options.year.is_none() && asks(DirtyReason::YearMissing),
            asks_order: list.guess.order.is_none()
                && told(Meaning::Date)
                && plan
                    .notes
                    .iter()
                    .any(|it| it.kind == NoteKind::OrderAmbiguous),
            year: list.options.year,
            title: list.options.title.clone(),
            activity: list.options.activity.map(|it| it.code().to_owned()),
            place: list.options.place.clone(),
        })
    }

    /// Names of the list that no card has, and the card that may be hers. Looked up once, until other names stand in it.
    fn alike_names(&self, list: &mut OpenList) -> Result<Vec<AlikeName>> {
        let names: BTreeSet<String> = list.names().into_iter().map(str::to_owned).collect();
        let found = match list.looked_up.take() {
            Some((looked_up, found)) if looked_up == names => found,
            Some(_) | None => self.look_up(list, &names)?,
        };
        list.looked_up = Some((names, found.clone()));
        let marked = found.into_iter().map(|it| AlikeName {
            is_same: list.same.get(&it.name) == Some(&it.card.tile.person),
            ..it
        });
        Ok(marked.collect())
    }

    fn look_up(&self, list: &OpenList, names: &BTreeSet<String>) -> Result<Vec<AlikeName>> {
        let rooms = self.rooms()?;
        let same = rooms.store.same_people()?;
        let telephones: BTreeMap<&str, Option<&str>> = list
            .plan
            .people
            .iter()
            .map(|person| (person.name.as_str(), person.telephone.as_deref()))
            .collect();
        let mut found = Vec::new();
        for name in names.iter().take(LOOKED_UP) {
            if !rooms.store.people_named(name)?.is_empty() {
                continue;
            }
            let details = PersonDetails {
                telephone: telephones
                    .get(name.as_str())
                    .copied()
                    .flatten()
                    .map(str::to_owned),
                ..PersonDetails::default()
            };
            let cards = alike_to(&rooms, &same, name, &details, None)?;
            // Weaker likenesses would ask about every other Jan.
            let card = cards
                .into_iter()
                .find(|card| card.alike <= Alike::SpelledAlike);
            found.extend(card.map(|card| AlikeName {
                is_same: false,
                name: name.clone(),
                card,
            }));
            if found.len() == ALIKE_SHOWN {
                break;
            }
        }
        Ok(found)
    }
}

/// Which of the planned encounters are there already: the same day, title, place and number of people.
pub(super) fn doubles(rooms: &Rooms, list: &OpenList) -> Result<BTreeSet<usize>> {
    let days = || {
        let drafts = list.plan.encounters.iter();
        drafts.filter_map(|it| it.draft.happened_on.as_deref())
    };
    let (Some(from), Some(to)) = (days().min(), days().max()) else {
        return Ok(BTreeSet::new());
    };
    let standing: BTreeSet<Fingerprint> = rooms
        .store
        .occasions(from, to)?
        .iter()
        .map(|it| {
            Fingerprint::of_parts(
                &it.happened_on,
                &it.title,
                it.activity.as_deref(),
                it.place.as_deref(),
                u64::try_from(it.people).unwrap_or(0),
            )
        })
        .collect();
    let planned = list.plan.encounters.iter().enumerate();
    Ok(planned
        .filter(|(_, it)| standing.contains(&Fingerprint::of_draft(&it.draft)))
        .map(|(at, _)| at)
        .collect())
}

pub(super) fn people_of(planned: &PlannedEncounter) -> u64 {
    let attendance = &planned.draft.attendance;
    u64::try_from(attendance.named.len())
        .unwrap_or(0)
        .saturating_add(attendance.counted)
        .saturating_add(attendance.new_faces)
}

fn columns(list: &OpenList) -> Vec<ColumnView> {
    let below = list.options.header.map_or(0, |at| at.saturating_add(1));
    let width = list.columns.len().max(list.guess.columns.len());
    (0..width)
        .map(|column| {
            let guessed = list.guess.columns.get(column);
            let cells = list
                .rows
                .iter()
                .skip(below)
                .filter_map(|row| row.get(column));
            let mut seen = BTreeSet::new();
            let filled = cells.filter(|cell| !cell.is_empty()).map(shown);
            let filled = filled.filter(|text| seen.insert(text.clone()));
            ColumnView {
                heading: heading(list, column),
                meaning: list.columns.get(column).copied().unwrap_or(Meaning::Skip),
                confidence: guessed.map_or(Confidence::Unsure, |it| it.confidence),
                not_kept: guessed.and_then(|it| it.not_kept),
                samples: filled.take(SAMPLES).collect(),
            }
        })
        .collect()
}

fn heading(list: &OpenList, column: usize) -> String {
    let row = list.options.header.and_then(|at| list.rows.get(at));
    row.and_then(|row| row.get(column))
        .map(shown)
        .unwrap_or_default()
}

fn preview(list: &OpenList, doubles: &BTreeSet<usize>) -> Vec<PlannedView> {
    let planned = list.plan.encounters.iter().enumerate().take(PREVIEWED);
    planned
        .map(|(at, planned)| {
            let draft = &planned.draft;
            let title = draft.title.clone().or_else(|| draft.activity.clone());
            PlannedView {
                happened_on: draft.happened_on.clone().unwrap_or_default(),
                title: title.unwrap_or_default(),
                place: draft.place.clone(),
                people: people_of(planned),
                is_double: doubles.contains(&at),
            }
        })
        .collect()
}

fn dirty(list: &OpenList, row: &samenboek_domain::import::DirtyRow) -> DirtyView {
    let cells = list.rows.get(row.row).into_iter().flatten();
    let around: Vec<String> = cells
        .filter(|it| !it.is_empty())
        .map(shown)
        .take(4)
        .collect();
    DirtyView {
        row: row.row,
        column: row.column,
        reason: row.reason,
        shown: row.shown.clone(),
        // What may not be kept is not shown around either.
        around: if row.reason == DirtyReason::CitizenServiceNumber {
            String::new()
        } else {
            around.join(" · ")
        },
    }
}

fn skipped(list: &OpenList) -> Vec<SkippedView> {
    let mut counts: BTreeMap<SkipReason, usize> = BTreeMap::new();
    for (_, reason) in &list.plan.skipped {
        *counts.entry(*reason).or_default() += 1;
    }
    let counts = counts.into_iter();
    counts
        .map(|(reason, rows)| SkippedView { reason, rows })
        .collect()
}

fn notes(list: &OpenList) -> Vec<NoteView> {
    let mut counts: BTreeMap<(NoteKind, Option<usize>), (usize, Option<Sensitive>)> =
        BTreeMap::new();
    for note in &list.plan.notes {
        let (rows, why) = counts.entry((note.kind, note.column)).or_default();
        *rows += usize::from(note.row.is_some());
        *why = why.or(note.why);
    }
    for (column, meaning) in list.columns.iter().enumerate() {
        let has_no_place = matches!(meaning, Meaning::Language | Meaning::BirthDate)
            || (*meaning == Meaning::Note && list.shape == Shape::People);
        if has_no_place {
            counts
                .entry((NoteKind::ColumnSkipped, Some(column)))
                .or_default();
        }
    }
    let counts = counts.into_iter();
    counts
        .map(|((kind, column), (rows, why))| NoteView {
            kind,
            column: column.map(|column| heading(list, column)),
            why,
            rows,
        })
        .collect()
}

/// A cell as somebody reads it.
fn shown(cell: &Value) -> String {
    const MOST: usize = 60;
    let text = match cell {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Truth(truth) => truth.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Time(time) => time.format("%H:%M").to_string(),
        Value::DateTime(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
        Value::Broken => "#".to_owned(),
    };
    text.chars().take(MOST).collect()
}
