//! A note of the pair who have a case: the `case`, and what it says as Text.

use samenboek_domain::case::CaseNote;
use samenboek_domain::ids::DocumentId;

use super::{Recorded, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;

/// A note as it stands in the circle of the pair.
#[derive(Clone)]
pub struct CaseNoteRecord {
    /// The document.
    pub id: DocumentId,
    /// The case.
    pub case: Option<DocumentId>,
    /// What it says.
    pub text: String,
    /// Who wrote it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// The point in its history that was read.
    pub heads: Heads,
}

// What mediators note for themselves stays out of logs.
impl std::fmt::Debug for CaseNoteRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CaseNoteRecord({}, …)", self.id)
    }
}

/// The keys of a note about a case.
pub(crate) fn case_note_flat(case: &DocumentId, note: &CaseNote) -> Flat {
    let mut flat = Flat::default();
    flat.put("case", Scalar::Str(case.to_string()));
    flat.texts
        .insert("text".to_owned(), note.text.as_str().to_owned());
    flat
}

/// The case that a note is about.
pub(crate) fn case_of(content: &Flat) -> Option<DocumentId> {
    content.str("case").and_then(|id| id.parse().ok())
}

/// The whole record of a note.
pub(crate) fn case_note_record(id: DocumentId, content: &Flat, heads: Heads) -> CaseNoteRecord {
    CaseNoteRecord {
        id,
        case: case_of(content),
        text: content.texts.get("text").cloned().unwrap_or_default(),
        recorded: read_recorded(content),
        heads,
    }
}
