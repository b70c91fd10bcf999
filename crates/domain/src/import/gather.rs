//! Rows that tell of one encounter, gathered into its draft.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::fingerprint::Fingerprint;
use super::list::Piece;
use super::plan::{Note, PlannedEncounter};
use super::reason::{DirtyReason, NoteKind};
use crate::encounter::{
    Activity, AttendanceDraft, Encounter, EncounterDraft, EncounterError, Tone,
};
use crate::refusal::Refused;
use crate::text::{clean_line, fold};

/// What rows were gathered into.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) encounters: Vec<PlannedEncounter>,
    pub(super) notes: Vec<Note>,
    /// Rows of encounters that the rules refuse. A row may stand here more than once.
    pub(super) refused: Vec<(usize, DirtyReason)>,
}

/// Rows with one key tell of one encounter.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    day: NaiveDate,
    title: String,
    place: String,
    series: String,
    activity: Option<Activity>,
    alone: Option<usize>,
}

/// Gathers what rows tell into encounters, sorted by day and title. Each passes the rules of the
/// encounter, or all its rows are refused.
pub(super) fn gather(pieces: &[Piece], today: NaiveDate) -> Gathered {
    let mut groups: BTreeMap<Key, Vec<&Piece>> = BTreeMap::new();
    for piece in pieces {
        groups.entry(key(piece)).or_default().push(piece);
    }
    let mut gathered = Gathered::default();
    let mut fingerprints = BTreeSet::new();
    for pieces in groups.values() {
        let mut notes = Vec::new();
        let mut rows: Vec<usize> = pieces.iter().map(|piece| piece.row).collect();
        rows.dedup();
        match ruled(draft_of(pieces, &mut notes), today, &mut notes, &rows) {
            Ok(draft) => {
                if !fingerprints.insert(Fingerprint::of_draft(&draft)) {
                    notes.push(note(NoteKind::SameTwice, rows.first().copied()));
                }
                gathered.notes.append(&mut notes);
                gathered.encounters.push(PlannedEncounter {
                    draft,
                    from_rows: rows,
                });
            }
            Err(refused) => {
                let reason = refused.code().parse().unwrap_or(DirtyReason::Refused);
                gathered
                    .refused
                    .extend(rows.into_iter().map(|row| (row, reason)));
            }
        }
    }
    gathered
}

fn key(piece: &Piece) -> Key {
    let compared = |text: &Option<String>| {
        text.as_deref()
            .map(|text| fold(&clean_line(text)))
            .unwrap_or_default()
    };
    Key {
        day: piece.day,
        title: compared(&piece.title),
        place: compared(&piece.place),
        series: compared(&piece.series),
        activity: piece.activity,
        alone: piece.stands_alone.then_some(piece.row),
    }
}

/// The draft, when the rules let it through. Each row's own times fit; when those of several rows
/// do not fit together, the end is left open.
fn ruled(
    mut draft: EncounterDraft,
    today: NaiveDate,
    notes: &mut Vec<Note>,
    rows: &[usize],
) -> Result<EncounterDraft, EncounterError> {
    match Encounter::parse(draft.clone(), today) {
        Err(EncounterError::EndsBeforeItStarts) => {
            notes.push(note(NoteKind::TimesDiffer, rows.first().copied()));
            draft.ends_at = None;
            Encounter::parse(draft.clone(), today).map(|_| draft)
        }
        read => read.map(|_| draft),
    }
}

fn draft_of(pieces: &[&Piece], notes: &mut Vec<Note>) -> EncounterDraft {
    let Some(first) = pieces.first() else {
        return EncounterDraft::default();
    };
    let (mut named, mut there) = (Vec::new(), BTreeSet::new());
    let (mut organisers, mut organising) = (Vec::new(), BTreeSet::new());
    let (mut counted, mut new_faces) = (0_u64, 0_u64);
    for piece in pieces {
        let mut is_named_twice = false;
        for name in &piece.company.names {
            if there.insert(fold(name)) {
                named.push(name.clone());
            } else {
                is_named_twice = true;
            }
        }
        if is_named_twice {
            notes.push(note(NoteKind::NamedTwice, Some(piece.row)));
        }
        for name in &piece.organisers {
            if organising.insert(fold(name)) {
                organisers.push(name.clone());
            }
        }
        counted = counted.saturating_add(piece.company.further);
        new_faces = new_faces.saturating_add(piece.new_faces);
    }
    let starts_at = pieces.iter().filter_map(|piece| piece.starts_at).min();
    let ends_at = last_end(pieces);
    EncounterDraft {
        title: first.title.clone(),
        happened_on: Some(first.day.to_string()),
        starts_at: starts_at.map(|time| time.format("%H:%M").to_string()),
        ends_at: ends_at.map(|time| time.format("%H:%M").to_string()),
        place: first.place.clone(),
        activity: first.activity.map(|activity| activity.code().to_owned()),
        series: first.series.clone(),
        organisers,
        attendance: AttendanceDraft {
            named,
            counted,
            new_faces,
            guests: 0,
        },
        tone: tone_of(pieces, notes).map(|tone| tone.code().to_owned()),
        changed: lines(pieces.iter().filter_map(|piece| piece.changed.as_deref())),
        note: lines(pieces.iter().flat_map(|piece| {
            piece
                .words
                .as_deref()
                .into_iter()
                .chain(piece.note.as_deref())
        })),
        ..EncounterDraft::default()
    }
}

/// The last end; one after midnight is later than any other.
fn last_end(pieces: &[&Piece]) -> Option<chrono::NaiveTime> {
    pieces
        .iter()
        .filter_map(|piece| Some((piece.starts_at, piece.ends_at?)))
        .max_by_key(|(start, end)| (start.is_some_and(|start| *end < start), *end))
        .map(|(_, end)| end)
}

fn tone_of(pieces: &[&Piece], notes: &mut Vec<Note>) -> Option<Tone> {
    let tones: BTreeSet<Tone> = pieces.iter().filter_map(|piece| piece.tone).collect();
    if tones.len() > 1 {
        notes.push(note(
            NoteKind::TonesDiffer,
            pieces.first().map(|piece| piece.row),
        ));
        return None;
    }
    tones.into_iter().next()
}

/// Every text once, below one another.
fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut seen = BTreeSet::new();
    let texts: Vec<&str> = texts.filter(|text| seen.insert(*text)).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

fn note(kind: NoteKind, row: Option<usize>) -> Note {
    Note {
        kind,
        row,
        column: None,
        why: None,
    }
}
