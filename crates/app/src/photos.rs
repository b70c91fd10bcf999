//! Photos with an encounter: added, looked at, told who is on them, thrown away and fetched back.
//!
//! The picture is made small and bare before it is kept, and lies nowhere but in the sealed book. It travels after the
//! text; until it came, its place says so.

use std::collections::BTreeMap;
use std::io;

use samenboek_domain::consent::Purpose;
use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::photo::{self, Photo, PhotoDraft, Shows};
use samenboek_paper::{MOST_FILE_BYTES, PhotoFile, PhotoFileError, is_bare, photo as small};
use samenboek_store::{PhotoRecord, Store, Writer};
use serde_json::Value;

use crate::encounters::{Names, Person, read_base};
use crate::error::{AppError, Result};
use crate::exchange::Cancel;
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::undo::{Undo, undoable};
use crate::versions::{FieldCard, field_cards};

/// Somebody is on a photo and did not say yes to that.
const NO_CONSENT: &str = "photo_without_consent";

/// A photo, with names; never the picture itself.
#[derive(Clone, Debug)]
pub struct PhotoView {
    /// The record.
    pub record: PhotoRecord,
    /// Who is on it.
    pub people: Vec<Person>,
    /// Those of them who allow no photo today.
    pub without_consent: Vec<Person>,
    /// Whether the picture is here; else it is still on its way.
    pub here: bool,
    /// Who added it.
    pub recorded_by: String,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
}

/// A file that is brought in: what it is called, and its bytes when they are asked for.
pub struct PhotoSource {
    /// By which the person knows it.
    pub file: String,
    /// Reads it, at most so many bytes.
    pub read: Box<dyn FnOnce(u64) -> io::Result<Vec<u8>> + Send>,
}

/// A file that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotoRefused {
    /// What it is called.
    pub file: String,
    /// Why: a stable code.
    pub code: &'static str,
}

/// What became of a handful of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhotosAdded {
    /// The photos that were added.
    pub added: Vec<DocumentId>,
    /// The files that were not taken.
    pub refused: Vec<PhotoRefused>,
    /// Takes all of them back, for as long as the program runs.
    pub undo: Option<String>,
    /// What looks odd and may well be true.
    pub hints: Vec<&'static str>,
    /// Somebody stopped it before the last.
    pub stopped: bool,
}

impl House {
    /// Adds a photo to an encounter, from a file as it came from a telephone or a camera. Saved means durable, the
    /// picture too.
    pub fn add_photo(
        &self,
        encounter: &DocumentId,
        file: &[u8],
        draft: &PhotoDraft,
    ) -> Result<Outcome<Saved>> {
        self.takes_photos(encounter)?;
        let photo = Photo::parse(draft)?;
        let picture = small(file).map_err(|error| refused(&error))?;
        let (id, mut outcome) = self.keep_photo(encounter, photo, &picture)?;
        let saved = Saved {
            id,
            undo: Some(self.undo_stack().push(Undo::ThrowAway(id))),
            hints: self.hints_of(&id)?,
        };
        let changed = std::mem::take(&mut outcome.changed);
        Ok(Outcome::new(saved, changed))
    }

    /// Adds a handful, each by itself: what cannot be taken is told with its name and keeps no other out. `heard` is told
    /// how many are done; what was added before somebody stopped it stays.
    pub fn add_photos(
        &self,
        encounter: &DocumentId,
        files: Vec<PhotoSource>,
        draft: &PhotoDraft,
        cancel: &Cancel,
        heard: &mut dyn FnMut(usize, usize),
    ) -> Result<Outcome<PhotosAdded>> {
        self.takes_photos(encounter)?;
        let photo = Photo::parse(draft)?;
        let total = files.len();
        let mut outcome = Outcome::new(PhotosAdded::default(), []);
        for (done, source) in files.into_iter().enumerate() {
            if cancel.is_cancelled() {
                outcome.value.stopped = true;
                break;
            }
            heard(done, total);
            let PhotoSource { file, read } = source;
            let most = u64::try_from(MOST_FILE_BYTES).unwrap_or(u64::MAX);
            let picture = match read(most.saturating_add(1)) {
                Ok(bytes) => small(&bytes).map_err(PhotoFileError::code),
                Err(_) => Err("photo_unreadable"),
            };
            match picture {
                Ok(picture) => {
                    let (id, kept) = self.keep_photo(encounter, photo.clone(), &picture)?;
                    outcome.changed.extend(kept.changed);
                    outcome.value.added.push(id);
                }
                Err(code) => outcome.value.refused.push(PhotoRefused { file, code }),
            }
        }
        heard(total, total);
        let added = &outcome.value.added;
        if let Some(first) = added.first() {
            outcome.value.hints = self.hints_of(first)?;
            let all = added.iter().copied().map(Undo::ThrowAway).collect();
            outcome.value.undo = Some(self.undo_stack().push(Undo::Several(all)));
        }
        Ok(outcome)
    }

    /// Changes what is said about a photo, as the person saw it at `base`.
    pub fn change_photo(
        &self,
        id: &DocumentId,
        draft: &PhotoDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let photo = Photo::parse(draft)?;
        let base = read_base(base)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                let photo = self.whole_photo(&rooms.store, writer, photo)?;
                Ok(writer.change_photo(*id, base.as_ref(), &photo)?)
            })
        })?;
        let saved = Saved {
            id: *id,
            undo: Some(self.undo_stack().push(written.value.clone())),
            hints: self.hints_of(id)?,
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Changes only the fields that the patch names.
    pub fn edit_photo(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let record = self.rooms()?.store.photo(id)?;
        let draft = photo::apply(photo_draft_of(&record), patch)?;
        self.change_photo(id, &draft, Some(&record.heads.to_string()))
    }

    /// The photos with an encounter, in the order they were added.
    pub fn photos(&self, encounter: &DocumentId) -> Result<Vec<PhotoView>> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        let mut asked = BTreeMap::new();
        let rows = rooms.store.photos_with(encounter)?;
        let views = rows
            .iter()
            .map(|row| self.photo_view(&rooms, &row.id, &mut names, &mut asked));
        views.collect()
    }

    /// One photo.
    pub fn photo(&self, id: &DocumentId) -> Result<PhotoView> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        self.photo_view(&rooms, id, &mut names, &mut BTreeMap::new())
    }

    /// The picture of a photo, as JPEG; none while it is on its way. Refused where another laptop sealed anything but that.
    pub fn photo_picture(&self, id: &DocumentId) -> Result<Option<Vec<u8>>> {
        self.seat()?;
        let rooms = self.rooms()?;
        rooms.store.photo(id)?;
        rooms.store.picture_of(id)?.map(bare).transpose()
    }

    fn photo_view(
        &self,
        rooms: &Rooms,
        id: &DocumentId,
        names: &mut Names<'_>,
        asked: &mut BTreeMap<PersonId, bool>,
    ) -> Result<PhotoView> {
        let mut record = rooms.store.photo(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let (mut people, mut without_consent) = (Vec::new(), Vec::new());
        for person in &record.people {
            let shown = names.person(person)?;
            let allows = match asked.get(person) {
                Some(allows) => *allows,
                None => self.allows(person, Purpose::Photo)?,
            };
            asked.insert(*person, allows);
            if !allows && !shown.forgotten {
                without_consent.push(shown.clone());
            }
            people.push(shown);
        }
        Ok(PhotoView {
            people,
            without_consent,
            here: rooms.store.has_picture(id)?,
            recorded_by: names.name(&record.recorded.by)?,
            versions: field_cards(names, &record.versions)?,
            record,
        })
    }

    /// Refuses what is no encounter, or lies in the bin.
    fn takes_photos(&self, encounter: &DocumentId) -> Result<()> {
        let rooms = self.rooms()?;
        let is_one = rooms.store.kind_of(encounter)? == Some(DocumentKind::Encounter);
        if !is_one || rooms.store.recorded(encounter)?.bin.is_some() {
            return Err(AppError::refuse("not_found"));
        }
        Ok(())
    }

    fn keep_photo(
        &self,
        encounter: &DocumentId,
        photo: Photo,
        picture: &PhotoFile,
    ) -> Result<(DocumentId, Outcome<()>)> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            let photo = self.whole_photo(&rooms.store, writer, photo)?;
            let size = (picture.width, picture.height);
            Ok(writer.add_photo(id, encounter, &photo, size, &picture.bytes)?)
        })?;
        Ok((id, Outcome::of_kinds((), &written.kinds)))
    }

    /// Names become cards.
    fn whole_photo(
        &self,
        store: &Store,
        writer: &mut Writer<'_>,
        mut photo: Photo,
    ) -> Result<Photo> {
        let mut made = BTreeMap::new();
        for who in &mut photo.people {
            *who = self.card(store, writer, who, &mut made)?;
        }
        Ok(photo)
    }

    fn hints_of(&self, id: &DocumentId) -> Result<Vec<&'static str>> {
        let view = self.photo(id)?;
        Ok(if view.without_consent.is_empty() {
            Vec::new()
        } else {
            vec![NO_CONSENT]
        })
    }
}

/// The draft that a form or patch starts from.
pub fn photo_draft_of(record: &PhotoRecord) -> PhotoDraft {
    let people = record.people.iter();
    PhotoDraft {
        caption: record.caption.clone(),
        // What follows from the names follows from them again.
        shows: Some(record.shows.code().to_owned()).filter(|_| record.shows != Shows::People),
        people: people.map(|it| Who::Known(*it).to_string()).collect(),
    }
}

fn refused(error: &PhotoFileError) -> AppError {
    AppError::refuse_field(error.code(), "file")
}

/// A picture that may be shown: another laptop may have sealed anything, and the engine of the window would unpack it.
pub(crate) fn bare(picture: Vec<u8>) -> Result<Vec<u8>> {
    if is_bare(&picture) {
        Ok(picture)
    } else {
        Err(AppError::refuse("photo_damaged"))
    }
}
