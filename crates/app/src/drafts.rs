//! Drafts: what somebody is still writing. They survive lock, crash and restart, sealed to who writes them: with her own
//! keys, or with the laptop's for whoever returns by a quick code. The closed room's are never sealed with the laptop's.

use std::collections::BTreeSet;

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

/// Forms about a case, or, where it says so, about an agreement: what stands in them is read with the passphrase only,
/// half-written too.
const OF_THE_CLOSED_ROOM: [&str; 11] = [
    "aftercare",
    "agreement",
    "agreement_in",
    "agreement_sign",
    "case",
    "case_complaint",
    "case_lift",
    "case_meeting",
    "case_note",
    "case_party",
    "case_step",
];
/// Those of them that are about an agreement.
const IN_AN_AGREEMENT: [&str; 2] = ["agreement", "agreement_sign"];
/// What tells the drawer apart that opens without the passphrase.
const WITHOUT_PASSPHRASE: u8 = 1;

/// Where drafts of one person lie, and what opens them.
struct Drawer {
    owner: Vec<u8>,
    key: DraftKey,
}

impl Seat {
    /// The drawer that opens with everything this person has; none while her keys are away.
    fn own_drawer(&self, rooms: &Rooms) -> Option<Drawer> {
        let key = match (&self.closed, &self.away) {
            (Some((_, closed)), _) => closed.draft_key().clone(),
            (None, Some(_)) => return None,
            (None, None) => rooms.open.draft_key(),
        };
        Some(Drawer {
            owner: self.person.as_bytes().to_vec(),
            key,
        })
    }

    /// The drawer of somebody with a passphrase that opens without it, while the program runs.
    fn quick_drawer(&self, rooms: &Rooms) -> Option<Drawer> {
        self.enrolment().map(|_| Drawer {
            owner: [self.person.as_bytes().as_slice(), &[WITHOUT_PASSPHRASE]].concat(),
            key: rooms.open.draft_key(),
        })
    }

    /// The drawers that open now.
    fn drawers(&self, rooms: &Rooms) -> impl Iterator<Item = Drawer> {
        [self.own_drawer(rooms), self.quick_drawer(rooms)]
            .into_iter()
            .flatten()
    }
}

impl House {
    /// Keeps what is written so far. What belongs to the closed room is refused while the keys are away.
    pub fn keep_draft(&self, form: &str, about: Option<&str>, content: &str) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if content.len() > MOST_BYTES {
            return Err(AppError::refuse("too_long"));
        }
        let draft = Draft {
            form: form.to_owned(),
            about: about.map(str::to_owned),
            content: content.to_owned(),
            at: self.clock.now(),
        };
        self.put_away(&rooms, &seat, &draft)
    }

    /// Puts a draft into its drawer. Where another one lies in each drawer, begun while the other did not open, it stays in
    /// the one where it lay: nothing half-written goes that nobody saw.
    fn put_away(&self, rooms: &Rooms, seat: &Seat, draft: &Draft) -> Result<()> {
        let about = draft.about.as_deref().unwrap_or("");
        let mut lying = lying(rooms, seat, &draft.form, about)?;
        let is_apart = lying.len() > 1;
        let at = lying
            .first()
            .map_or(draft.at, |(it, _)| draft.at.max(it.at));
        let drawer = if is_apart {
            lying.swap_remove(0).1
        } else {
            self.drawer_for(rooms, seat, &draft.form)?
        };
        let sealed = seal_draft(
            &drawer.key,
            draft.content.as_bytes(),
            &aad(&draft.form, about),
        )
        .map_err(|error| AppError::fault("unknown", error))?;
        let stored = StoredDraft {
            form: draft.form.clone(),
            about: about.to_owned(),
            sealed,
            at,
        };
        rooms.store.keep_draft(&drawer.owner, &stored)?;
        let other = lying
            .iter()
            .find(|(_, other)| !is_apart && other.owner != drawer.owner);
        if let Some((_, other)) = other {
            rooms.store.drop_draft(&other.owner, &draft.form, about)?;
        }
        Ok(())
    }

    /// Into which drawer it goes. Whoever returns by a quick code wants to find it; whoever has none has it under her
    /// passphrase.
    fn drawer_for(&self, rooms: &Rooms, seat: &Seat, form: &str) -> Result<Drawer> {
        let own = seat.own_drawer(rooms);
        let quick = seat.quick_drawer(rooms);
        let drawer = match (own, quick) {
            (Some(own), None) => own,
            (own, _) if OF_THE_CLOSED_ROOM.contains(&form) => {
                own.ok_or_else(|| seat.without_keys("closed_room"))?
            }
            (Some(own), Some(_)) if !self.has_quick_code(rooms, &seat.person)? => own,
            (_, Some(quick)) => quick,
            (None, None) => return Err(AppError::refuse("signed_out")),
        };
        Ok(drawer)
    }

    /// The draft of this form about this thing.
    pub fn find_draft(&self, form: &str, about: Option<&str>) -> Result<Option<Draft>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let newest = lying(&rooms, &seat, form, about.unwrap_or(""))?
            .into_iter()
            .next();
        newest
            .map(|(stored, drawer)| unseal(stored, &drawer.key))
            .transpose()
    }

    /// All drafts of whoever sits here, the newest first.
    pub fn list_drafts(&self) -> Result<Vec<Draft>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let mut drafts: Vec<Draft> = Vec::new();
        for drawer in seat.drawers(&rooms) {
            let stored = rooms.store.list_drafts(&drawer.owner)?;
            // A draft from before a restore is sealed to keys that are gone: it must not keep the others away.
            let open = stored
                .into_iter()
                .filter_map(|stored| unseal(stored, &drawer.key).ok());
            drafts.extend(open);
        }
        drafts.sort_by(|one, other| {
            let key = |it: &Draft| (it.form.clone(), it.about.clone());
            (other.at, key(one)).cmp(&(one.at, key(other)))
        });
        let mut seen = BTreeSet::new();
        drafts.retain(|draft| seen.insert((draft.form.clone(), draft.about.clone())));
        Ok(drafts)
    }

    /// Lets a draft go: the one that was shown. Another one, begun while this drawer did not open, comes up after it.
    pub fn drop_draft(&self, form: &str, about: Option<&str>) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let about = about.unwrap_or("");
        if let Some((_, drawer)) = lying(&rooms, &seat, form, about)?.first() {
            rooms.store.drop_draft(&drawer.owner, form, about)?;
        }
        Ok(())
    }

    /// How many things whoever sits here was writing that only her passphrase brings back.
    pub fn drafts_out_of_reach(&self) -> Result<usize> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if seat.away.is_none() {
            return Ok(0);
        }
        Ok(rooms.store.list_drafts(seat.person.as_bytes())?.len())
    }

    /// Lets go of what whoever sits here was writing in cases that are not there any more, in notes that went with the end of a
    /// case, and of parties whose card is forgotten.
    pub(crate) fn drop_gone_drafts(&self, rooms: &Rooms, seat: &Seat) -> Result<()> {
        let (Some(circles), Some(drawer)) = (&seat.circles, seat.own_drawer(rooms)) else {
            return Ok(());
        };
        let heard = rooms.store.last_heard_inside()?;
        for draft in rooms.store.list_drafts(&drawer.owner)? {
            let form = draft.form.as_str();
            let mut parts = draft.about.split('/');
            let about = parts.next().unwrap_or_default().parse::<DocumentId>();
            let party = parts.next().and_then(|it| it.parse::<DocumentId>().ok());
            let is_of_forgotten = party.is_some_and(|it| circles.is_left_out(&it));
            let is_before = heard.is_some_and(|heard| draft.at <= heard);
            let Some(about) = about.ok().filter(|_| OF_THE_CLOSED_ROOM.contains(&form)) else {
                continue;
            };
            let stands = if IN_AN_AGREEMENT.contains(&form) {
                circles.agreement(&about).map(|_| true)
            } else {
                circles.case(&about).map(|case| match form {
                    "case_note" => {
                        case.course().notes_leave().is_none() || !case.note_circles.is_empty()
                    }
                    // Everybody's name stands in it.
                    "case" => case.second_left.is_none() || !is_before,
                    _ => !is_of_forgotten,
                })
            };
            let is_gone = match stands {
                Ok(stands) => !stands,
                Err(error) => error.code() == "not_found",
            };
            if is_gone {
                rooms
                    .store
                    .drop_draft(&drawer.owner, &draft.form, &draft.about)?;
            }
        }
        Ok(())
    }

    /// What this person is writing moves to where she finds it after she returned by a quick code.
    pub(crate) fn move_drafts_within_reach(&self) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if seat.closed.is_none() {
            return Ok(());
        }
        for draft in self.list_drafts()? {
            self.put_away(&rooms, &seat, &draft)?;
        }
        Ok(())
    }
}

/// Where drafts of this form about this thing lie that can be reached: the one that is shown first.
fn lying(
    rooms: &Rooms,
    seat: &Seat,
    form: &str,
    about: &str,
) -> Result<Vec<(StoredDraft, Drawer)>> {
    let mut lying = Vec::new();
    for drawer in seat.drawers(rooms) {
        let found = rooms.store.find_draft(&drawer.owner, form, about)?;
        lying.extend(found.map(|draft| (draft, drawer)));
    }
    lying.sort_by_key(|(draft, _)| std::cmp::Reverse(draft.at));
    Ok(lying)
}

fn unseal(stored: StoredDraft, key: &DraftKey) -> Result<Draft> {
    let plain = open_draft(key, &stored.sealed, &aad(&stored.form, &stored.about))
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
