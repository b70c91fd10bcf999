//! Notes of the pair who have a case, and what a case says of the circles that they lie in.

use std::collections::BTreeSet;

use samenboek_domain::case::CaseNote;
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;

use crate::Memory;
use crate::deeds::join;
use crate::documents::{
    CaseNoteRecord, NOTES, SECOND_LEFT, case_note_flat, case_note_record, drop_facts, start,
};
use crate::error::Result;
use crate::flat::Scalar;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::writer::Writer;

impl Memory {
    /// The notes about a case that are read here, the newest first, with those that lie in the bin.
    pub fn notes_of_case(&self, case: &DocumentId) -> Result<Vec<CaseNoteRecord>> {
        let ids = {
            let reader = self.reader();
            let mut statement = reader.prepare_cached(
                "SELECT document_id FROM case_notes WHERE case_id = ?1 ORDER BY recorded_at DESC, document_id",
            )?;
            let rows = statement.query_map([case.as_bytes()], |row| {
                Ok(DocumentId::from_bytes(bytes(row, 0)?))
            })?;
            rows.collect::<Result<Vec<_>, _>>()?
        };
        ids.iter().map(|id| self.case_note(id)).collect()
    }

    /// One note, whole.
    pub fn case_note(&self, id: &DocumentId) -> Result<CaseNoteRecord> {
        let (content, _, heads) = self.content(id, DocumentKind::CaseNote)?;
        Ok(case_note_record(*id, &content, heads))
    }
}

impl Writer<'_> {
    /// Writes a note about a case, in the circle of this write.
    pub fn add_case_note(
        &mut self,
        id: DocumentId,
        case: &DocumentId,
        note: &CaseNote,
    ) -> Result<()> {
        let content = join(start(self.hand()), case_note_flat(case, note));
        self.create(DocumentKind::CaseNote, id, &content)
    }

    /// Changes what a note says, as it was seen at `base`.
    pub fn change_case_note(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        note: &CaseNote,
    ) -> Result<()> {
        self.change(DocumentKind::CaseNote, id, base, |seen| {
            let mut new = seen.clone();
            new.texts
                .insert("text".to_owned(), note.text.as_str().to_owned());
            Ok((seen.clone(), new, BTreeSet::new()))
        })
    }

    /// Says in a case that its pair keeps notes in this circle, or that they are gone.
    pub fn note_circle(
        &mut self,
        case: DocumentId,
        circle: &CircleId,
        is_there: bool,
    ) -> Result<()> {
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            new.put(format!("{NOTES}{circle}"), Scalar::Bool(is_there));
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Takes the second party from a case, with what is known of her there, and says on which day her card went.
    pub fn leave_second_party(
        &mut self,
        case: DocumentId,
        card: &PersonId,
        on: &str,
    ) -> Result<()> {
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            new.put("second_party", Scalar::Null);
            drop_facts(&mut new, card);
            new.put(SECOND_LEFT, Scalar::text(on));
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
