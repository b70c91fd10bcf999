//! What was agreed in cases: what a write can do with it, and the lists of it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Row, params};
use samenboek_domain::agreement::{Agreed, Form, NamesThen, NewAnswer, NewSignature};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::Memory;
use crate::deeds::join;
use crate::documents::{
    AgreementRecord, agreement_flat, agreement_line, agreement_record, covered, edited,
    leave_names, photo_of, put_signature, start, undo_line,
};
use crate::error::Result;
use crate::flat::Flat;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::versions;
use crate::writer::Writer;

/// A row of the agreements of a case.
#[derive(Clone, PartialEq, Eq)]
pub struct AgreementRow {
    /// The document.
    pub id: DocumentId,
    /// The case it belongs to.
    pub case: DocumentId,
    /// How many items.
    pub items: usize,
    /// Tags of its languages.
    pub languages: Vec<String>,
    /// The first sentence.
    pub first: String,
    /// When all look again, YYYY-MM-DD.
    pub review_on: Option<String>,
    /// The short mark of the text as it stands.
    pub mark: String,
    /// draft, signed or changed.
    pub standing: String,
    /// The number of the text as it stands.
    pub version: usize,
    /// The last day on which somebody signed, YYYY-MM-DD.
    pub signed_on: Option<String>,
    /// The next talk that is planned in its case, YYYY-MM-DD.
    pub next_talk: Option<String>,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// Whether it lies in the bin.
    pub is_binned: bool,
    /// How many fields stand twice.
    pub versions: i64,
    /// How many parties of the case did not sign the text as it stands.
    pub waiting: usize,
}

// What somebody agreed stays out of logs.
impl std::fmt::Debug for AgreementRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AgreementRow({}, {}, …)", self.id, self.standing)
    }
}

const LIST: &str = "
    SELECT document_id, case_id, items, languages, first, review_on, mark, standing, version, signed_on, recorded_at,
           binned_at IS NOT NULL, (SELECT count(*) FROM versions v WHERE v.document_id = a.document_id),
           (SELECT count(*) FROM case_parties p WHERE p.document_id = a.case_id AND NOT EXISTS (
                SELECT 1 FROM agreement_signers s WHERE s.document_id = a.document_id AND s.party = p.person_id)),
           (SELECT min(m.on_day) FROM case_meetings m
            WHERE m.document_id = a.case_id AND NOT m.struck AND m.on_day >= ?2)
    FROM agreement_index a
    WHERE ?1 IS NULL OR case_id = ?1
    ORDER BY recorded_at, document_id
";

impl Memory {
    /// The agreements of a case, or of all that are read here, in the order in which they were made; those in the bin too. Talks that are
    /// planned are looked for from this day on.
    pub fn list_agreements(
        &self,
        case: Option<&DocumentId>,
        from: NaiveDate,
    ) -> Result<Vec<AgreementRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(LIST)?;
        let rows = statement.query_map(
            params![case.map(|id| *id.as_bytes()), from.to_string()],
            agreement_row,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One agreement, whole but for its photos.
    pub fn agreement(&self, id: &DocumentId) -> Result<AgreementRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Agreement)?;
        Ok(agreement_record(*id, &content, versions, heads))
    }

    /// The photo of a paper that was signed, as JPEG.
    pub fn signed_paper(&self, id: &DocumentId, signature: &ItemId) -> Result<Option<Vec<u8>>> {
        let (content, _, _) = self.content(id, DocumentKind::Agreement)?;
        Ok(photo_of(&content, signature))
    }
}

fn agreement_row(row: &Row<'_>) -> rusqlite::Result<AgreementRow> {
    let languages: String = row.get(3)?;
    let count = |column| -> rusqlite::Result<usize> {
        let count: i64 = row.get(column)?;
        Ok(usize::try_from(count).unwrap_or(0))
    };
    Ok(AgreementRow {
        id: DocumentId::from_bytes(bytes(row, 0)?),
        case: DocumentId::from_bytes(bytes(row, 1)?),
        items: count(2)?,
        languages: languages.split_whitespace().map(str::to_owned).collect(),
        first: row.get(4)?,
        review_on: row.get(5)?,
        mark: row.get(6)?,
        standing: row.get(7)?,
        version: count(8)?,
        signed_on: row.get(9)?,
        recorded_at: Timestamp::from_millis(row.get(10)?),
        is_binned: row.get(11)?,
        versions: row.get(12)?,
        waiting: count(13)?,
        next_talk: row.get(14)?,
    })
}

impl Writer<'_> {
    /// Writes down a new agreement. Its items have ids by now.
    pub fn add_agreement(
        &mut self,
        id: DocumentId,
        agreed: &Agreed,
        form: Option<Form>,
    ) -> Result<()> {
        let content = join(start(self.hand()), agreement_flat(agreed, form));
        self.create(DocumentKind::Agreement, id, &content)
    }

    /// Changes an agreement, as it was seen at `base`. What was signed, said and answered is never touched.
    pub fn change_agreement(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        agreed: &Agreed,
        form: Option<Form>,
    ) -> Result<()> {
        let undecided = versions::fields(self.tx(), &id)?;
        self.change(DocumentKind::Agreement, id, base, |seen| {
            let old = covered(seen);
            let (new, mut again) = edited(&old, agreement_flat(agreed, form));
            // Whether an item goes or stays, where two say otherwise, somebody decides; no edit does it by the way.
            again.retain(|key| {
                let field = versions::field_of(key);
                undecided.iter().all(|it| it.field != field)
            });
            Ok((old, new, again))
        })
    }

    /// Writes down that a party said yes to this very text, with the text itself and what everybody is called.
    pub fn sign_agreement(
        &mut self,
        id: DocumentId,
        line: &ItemId,
        agreed: &Agreed,
        signature: &NewSignature,
        (names, photo): (&NamesThen, Option<&[u8]>),
    ) -> Result<()> {
        let hand = self.by();
        self.add_lines(id, |new| {
            put_signature(new, line, hand, (agreed, signature), (names, photo));
        })
    }

    /// Empties what a party who left was called in this agreement, and her own hand.
    pub fn leave_agreement(&mut self, id: DocumentId, party: &PersonId) -> Result<()> {
        self.add_lines(id, |new| leave_names(new, party))
    }

    /// Writes down what parties said of items.
    pub fn answer_agreement(
        &mut self,
        id: DocumentId,
        answers: &[(ItemId, NewAnswer)],
    ) -> Result<()> {
        let hand = self.by();
        self.add_lines(id, |new| {
            for (line, answer) in answers {
                let item = answer.item.to_string();
                let (party, on) = (answer.party.to_string(), answer.on.to_string());
                let parts = [
                    ("item", item.as_str()),
                    ("party", &party),
                    ("on", &on),
                    ("said", answer.said.code()),
                    ("note", answer.note.as_str()),
                ];
                agreement_line(new, ("answer", line), hand, &parts);
            }
        })
    }

    /// Says that these lines were a slip. They stay, and count no more.
    pub fn undo_agreement_lines(&mut self, id: DocumentId, lines: &[ItemId]) -> Result<()> {
        let hand = self.by();
        self.add_lines(id, |new| {
            lines.iter().for_each(|line| undo_line(new, line, hand));
        })
    }

    fn add_lines(&mut self, id: DocumentId, add: impl FnOnce(&mut Flat)) -> Result<()> {
        self.change(DocumentKind::Agreement, id, None, |now| {
            let mut new = now.clone();
            add(&mut new);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    fn by(&self) -> (PersonId, Timestamp) {
        (self.hand().person, self.hand().at)
    }
}
