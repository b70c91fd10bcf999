//! Photos: added, changed, listed, and those on which somebody is.

use std::collections::BTreeSet;

use rusqlite::params;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::photo::{Photo, Picture};
use samenboek_domain::time::Timestamp;

use crate::deeds::{join, keep_unknown};
use crate::documents::{self, PhotoRecord, covered, photo_flat, photo_record, picture_flat, start};
use crate::error::{Result, StoreError};
use crate::heads::Heads;
use crate::nameless::ALSO_BEFORE;
use crate::parcels::bytes;
use crate::pieces::{self, IS_HERE, hash_of};
use crate::writer::Writer;
use crate::{Memory, Store};

/// A row of the photos with an encounter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotoRow {
    /// The document.
    pub id: DocumentId,
    /// What stands under it.
    pub caption: Option<String>,
    /// The code of who is on it.
    pub shows: String,
    /// In pixels; 0 when the document does not say.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Whether the picture is here; else it is still on its way.
    pub here: bool,
    /// When it was added, by that laptop's clock.
    pub recorded_at: Timestamp,
    /// How many fields stand twice.
    pub versions: i64,
}

impl Store {
    /// The photos with an encounter, in the order they were added; none that lie in the bin.
    pub fn photos_with(&self, encounter: &DocumentId) -> Result<Vec<PhotoRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(&format!(
            "SELECT document_id, caption, shows, width, height, {IS_HERE}, recorded_at,
                    (SELECT count(*) FROM versions v WHERE v.document_id = p.document_id)
             FROM photo_index p WHERE encounter IN ({ALSO_BEFORE}) AND binned_at IS NULL ORDER BY recorded_at, document_id"
        ))?;
        let rows = statement.query_map([encounter.as_bytes()], |row| {
            Ok(PhotoRow {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                caption: row.get(1)?,
                shows: row.get(2)?,
                width: row.get(3)?,
                height: row.get(4)?,
                here: row.get(5)?,
                recorded_at: Timestamp::from_millis(row.get(6)?),
                versions: row.get(7)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether the picture of a photo is here.
    pub fn has_picture(&self, photo: &DocumentId) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached(&format!(
                "SELECT 1 FROM photo_index p WHERE document_id = ?1 AND {IS_HERE}"
            ))?
            .exists([photo.as_bytes()])?)
    }
}

impl Memory {
    /// One photo, whole but for its picture.
    pub fn photo(&self, id: &DocumentId) -> Result<PhotoRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Photo)?;
        let mut record = photo_record(*id, &content, versions, heads);
        record.encounter = record.encounter.map(|it| self.stands_as(&it)).transpose()?;
        Ok(record)
    }

    /// Every photo on which somebody is, in the bin too.
    pub fn photos_naming(&self, person: &PersonId) -> Result<BTreeSet<DocumentId>> {
        self.photos_by(
            "SELECT document_id FROM photo_people WHERE person_id = ?1",
            person.as_bytes(),
        )
    }

    /// Every photo with an encounter, in the bin too.
    pub fn photos_of(&self, encounter: &DocumentId) -> Result<BTreeSet<DocumentId>> {
        self.photos_by(
            &format!("SELECT document_id FROM photo_index WHERE encounter IN ({ALSO_BEFORE})"),
            encounter.as_bytes(),
        )
    }

    fn photos_by(&self, question: &str, id: &[u8; 16]) -> Result<BTreeSet<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(question)?;
        let rows = statement.query_map(params![id], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Writes down a new photo and, in the same commit, the sealed pieces of its picture: a JPEG of these measures. Its
    /// people have cards by now.
    pub fn add_photo(
        &mut self,
        id: DocumentId,
        encounter: &DocumentId,
        photo: &Photo,
        (width, height): (u32, u32),
        picture: &[u8],
    ) -> Result<()> {
        let book = self.book().ok_or(StoreError::NotInCircle)?;
        let measures = Picture {
            width,
            height,
            bytes: u64::try_from(picture.len()).unwrap_or(u64::MAX),
            hash: hash_of(picture),
        };
        let content = join(
            join(start(self.hand()), picture_flat(encounter, &measures)),
            photo_flat(photo),
        );
        self.create(DocumentKind::Photo, id, &content)?;
        pieces::append(self.tx(), book, self.hand().signer, id, picture)
    }

    /// Changes what is said about a photo, as it was seen at `base`. Its picture never changes.
    pub fn change_photo(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        photo: &Photo,
    ) -> Result<()> {
        self.change(DocumentKind::Photo, id, base, |seen| {
            let old = covered(seen);
            let new = keep_unknown(&old, photo_flat(photo), &documents::PHOTO_KEYS);
            Ok((old, new, BTreeSet::new()))
        })
    }
}
