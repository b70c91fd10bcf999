//! Drafts: what somebody is still writing. They survive lock, crash and restart, sealed to who writes them.

use samenboek_crypto::{DraftKey, open_draft, seal_draft};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::time::Timestamp;
use samenboek_store::StoredDraft;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};

/// A draft, open.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Which form it belongs to.
    pub form: String,
    /// What it changes, or nothing.
    pub about: Option<String>,
    /// What the form made of it.
    pub content: String,
    /// When it was kept.
    pub at: Timestamp,
}

const MOST_BYTES: usize = 1024 * 1024;

/// Forms about a case.
const IN_A_CASE: [&str; 8] = [
    "case",
    "case_step",
    "case_meeting",
    "case_lift",
    "case_complaint",
    "case_party",
    "aftercare",
    "agreement_in",
];
/// Forms about an agreement.
const IN_AN_AGREEMENT: [&str; 2] = ["agreement", "agreement_sign"];

impl House {
    /// Keeps what is written so far.
    pub fn keep_draft(&self, form: &str, about: Option<&str>, content: &str) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if content.len() > MOST_BYTES {
            return Err(AppError::refuse("too_long"));
        }
        let about = about.unwrap_or("");
        let sealed = seal_draft(
            &seat.draft_key(&rooms),
            content.as_bytes(),
            &aad(form, about),
        )
        .map_err(|error| AppError::fault("unknown", error))?;
        let draft = StoredDraft {
            form: form.to_owned(),
            about: about.to_owned(),
            sealed,
            at: self.clock.now(),
        };
        Ok(rooms.store.keep_draft(seat.person.as_bytes(), &draft)?)
    }

    /// The draft of this form about this thing.
    pub fn find_draft(&self, form: &str, about: Option<&str>) -> Result<Option<Draft>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let stored = rooms
            .store
            .find_draft(seat.person.as_bytes(), form, about.unwrap_or(""))?;
        stored.map(|stored| self.unseal(stored)).transpose()
    }

    /// All drafts of whoever sits here, the newest first.
    pub fn list_drafts(&self) -> Result<Vec<Draft>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let stored = rooms.store.list_drafts(seat.person.as_bytes())?;
        // A draft from before a restore is sealed to keys that are gone: it must not keep the others away.
        Ok(stored
            .into_iter()
            .filter_map(|stored| self.unseal(stored).ok())
            .collect())
    }

    /// Lets a draft go.
    pub fn drop_draft(&self, form: &str, about: Option<&str>) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        Ok(rooms
            .store
            .drop_draft(seat.person.as_bytes(), form, about.unwrap_or(""))?)
    }

    /// Lets go of what whoever sits here was writing in cases that are not there any more, and in notes that went with the
    /// end of a case.
    pub(crate) fn drop_gone_drafts(&self, rooms: &Rooms, seat: &Seat) -> Result<()> {
        let Some(circles) = &seat.circles else {
            return Ok(());
        };
        for draft in rooms.store.list_drafts(seat.person.as_bytes())? {
            let about = draft.about.split('/').next().unwrap_or_default();
            let Ok(about) = about.parse::<DocumentId>() else {
                continue;
            };
            let stands = match draft.form.as_str() {
                "case_note" => circles.case(&about).map(|case| {
                    case.course().notes_leave().is_none() || !case.note_circles.is_empty()
                }),
                form if IN_A_CASE.contains(&form) => circles.case(&about).map(|_| true),
                form if IN_AN_AGREEMENT.contains(&form) => circles.agreement(&about).map(|_| true),
                _ => Ok(true),
            };
            let is_gone = match stands {
                Ok(stands) => !stands,
                Err(error) => error.code() == "not_found",
            };
            if is_gone {
                let owner = seat.person.as_bytes();
                rooms.store.drop_draft(owner, &draft.form, &draft.about)?;
            }
        }
        Ok(())
    }

    fn unseal(&self, stored: StoredDraft) -> Result<Draft> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let plain = open_draft(
            &seat.draft_key(&rooms),
            &stored.sealed,
            &aad(&stored.form, &stored.about),
        )
        .map_err(|error| AppError::fault("folder_damaged", error))?;
        let content = String::from_utf8(plain.to_vec())
            .map_err(|_| AppError::fault("folder_damaged", "draft"))?;
        let about = Some(stored.about).filter(|about| !about.is_empty());
        Ok(Draft {
            form: stored.form,
            about,
            content,
            at: stored.at,
        })
    }
}

/// The same draft under another key; none when it is not sealed with the one before.
pub(crate) fn sealed_again(
    draft: &StoredDraft,
    before: &DraftKey,
    now: &DraftKey,
) -> Option<Vec<u8>> {
    let aad = aad(&draft.form, &draft.about);
    let plain = open_draft(before, &draft.sealed, &aad).ok()?;
    seal_draft(now, &plain, &aad).ok()
}

fn aad(form: &str, about: &str) -> Vec<u8> {
    format!("{form}\u{1f}{about}").into_bytes()
}
