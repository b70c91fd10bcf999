//! The newcomer's request, and what is kept of it until somebody answers.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use samenboek_crypto::{
    KeysFile, LaptopClass, OpenSession, Passphrase, Request, RequestState, request,
};
use samenboek_domain::ids::{LaptopId, PersonId, from_base32, to_base32};
use samenboek_domain::text::Name;
use samenboek_store::Store;
use serde::{Deserialize, Serialize};

use super::{JoinState, pairing_error, short};
use crate::data_folder::write_durably;
use crate::error::{AppError, Result, kind_of};
use crate::founding::{Sheets, strong_enough};
use crate::house::{House, Rooms, Seat, Stage};
use crate::outcome::{Outcome, Topic};
use crate::people::picture_for;

const SETTING: &str = "joining";

/// What is kept between request and answer, in the encrypted database.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Pending {
    state: String,
    file: String,
    pub(super) person: String,
    pub(super) laptop_name: String,
    pub(super) laptop: LaptopId,
    #[serde(default)]
    pub(super) written: Option<PathBuf>,
    /// The answer is being taken in: whether the team has a card of this person.
    #[serde(default)]
    pub(super) is_known: Option<bool>,
}

impl House {
    /// Asks to join: makes keys, and a request without a name in it. Returns the digits to tell.
    pub fn join_request(
        &self,
        person: &str,
        laptop: &str,
        class: LaptopClass,
        passphrase: &Passphrase,
    ) -> Result<Outcome<JoinState>> {
        self.may_be_shared()?;
        if self.stage() != Stage::Fresh {
            return Err(AppError::refuse("folder_not_empty"));
        }
        let person = Name::parse("person", person)?;
        let laptop_name = Name::parse("laptop", laptop)?;
        strong_enough(passphrase)?;
        self.folder().clear_the_way()?;
        let asked = self.ask_here(&person, &laptop_name, class, passphrase);
        self.whole_or_fresh(asked)
    }

    fn ask_here(
        &self,
        person: &Name,
        laptop_name: &Name,
        class: LaptopClass,
        passphrase: &Passphrase,
    ) -> Result<Outcome<JoinState>> {
        let laptop = LaptopId::from_bytes(self.next_id()?);
        let picture = picture_for(&self.next_id()?);
        let fault = |error: &dyn std::fmt::Display| AppError::fault("unknown", error);
        let (keys, unlocked, sheet) =
            KeysFile::found(passphrase, self.cost, person.as_str(), picture)
                .map_err(|error| fault(&error))?;
        let (open, closed) = keys.open(&unlocked).map_err(|error| fault(&error))?;
        let store = Store::open(&self.folder().database(), open.store_key())?;
        let (state, file, _) =
            request(&open, &closed, laptop, class).map_err(|error| pairing_error(&error))?;
        let pending = Pending {
            state: to_base32(&state.to_bytes()),
            file: to_base32(&file),
            person: person.as_str().to_owned(),
            laptop_name: laptop_name.as_str().to_owned(),
            laptop,
            written: None,
            is_known: None,
        };
        pending.keep(&store)?;
        self.folder().write_keys(&keys.to_bytes())?;
        self.keep_sheets(Sheets {
            personal: sheet.to_text().to_string(),
            paper_key: None,
            person: person.as_str().to_owned(),
        });
        self.open_rooms(Rooms {
            keys: keys.into(),
            open,
            store,
            looked_into: Mutex::default(),
        });
        self.take_seat(Some(Seat {
            person: PersonId::from_bytes([0; 16]),
            closed: Some((unlocked, closed)),
            away: None,
            circles: None,
            vouched: false,
        }));
        Ok(Outcome::new(pending.shown()?, [Topic::Session]))
    }

    /// What the newcomer still waits for.
    pub fn join_state(&self) -> Result<Option<JoinState>> {
        let pending = Pending::of(&self.rooms()?.store)?;
        pending.as_ref().map(Pending::shown).transpose()
    }

    /// The bytes of the request file.
    pub fn join_file(&self) -> Result<Vec<u8>> {
        Pending::expected(&self.rooms()?.store)?.file()
    }

    /// Writes the request file into a folder, and returns where.
    pub fn join_write(&self, folder: &Path) -> Result<PathBuf> {
        let rooms = self.rooms()?;
        let file = Pending::expected(&rooms.store)?.file()?;
        let path = folder.join(format!(
            "samenboek-aanvraag-{}.sbk",
            short(&Request::name_of(&file))
        ));
        write_durably(&path, &file)?;
        Pending::note_written(&rooms.store, &file, &path)?;
        Ok(path)
    }

    /// Gives up a request: the folder is fresh again.
    pub fn join_cancel(&self) -> Result<Outcome<()>> {
        if self.stage() != Stage::Joining {
            return Err(AppError::refuse("no_request_found"));
        }
        self.start_over()?;
        Ok(Outcome::new((), [Topic::Session]))
    }

    /// The keys go, and with them what they opened.
    pub(super) fn start_over(&self) -> Result<()> {
        self.take_seat(None);
        self.close_rooms();
        self.sheets_done();
        self.folder().clear_keys()?;
        self.folder().clear_the_way()
    }
}

impl Pending {
    pub(super) fn keep(&self, store: &Store) -> Result<()> {
        let text = serde_json::to_string(self);
        let text = text.map_err(|error| AppError::fault("unknown", error))?;
        Ok(store.set_setting(SETTING, &text)?)
    }

    /// Notes where this request lies. A stick is slow: when the network had its one guess meanwhile, another request waits,
    /// and the digits of before must not come back.
    fn note_written(store: &Store, file: &[u8], path: &Path) -> Result<()> {
        store.change_setting(SETTING, |text| {
            let Some(mut pending) = Self::read(text)? else {
                return Ok(None);
            };
            if pending.file()? != file {
                return Ok(None);
            }
            pending.written = Some(path.to_owned());
            let text = serde_json::to_string(&pending);
            text.map(Some)
                .map_err(|error| AppError::fault("unknown", error))
        })
    }

    /// What waits, if anything does.
    pub(super) fn of(store: &Store) -> Result<Option<Self>> {
        Self::read(store.setting(SETTING)?)
    }

    fn read(text: Option<String>) -> Result<Option<Self>> {
        let read = |text: String| {
            serde_json::from_str(&text)
                .map_err(|error| AppError::fault("folder_damaged", kind_of(&error)))
        };
        text.filter(|text| !text.is_empty()).map(read).transpose()
    }

    pub(super) fn expected(store: &Store) -> Result<Self> {
        Self::of(store)?.ok_or_else(|| AppError::refuse("no_request_found"))
    }

    /// Nothing waits any more.
    pub(super) fn drop_from(store: &Store) -> Result<()> {
        Ok(store.set_setting(SETTING, "")?)
    }

    pub(super) fn state(&self) -> Result<RequestState> {
        let damaged = || AppError::fault("folder_damaged", "request");
        let bytes = from_base32(&self.state).ok_or_else(damaged)?;
        RequestState::from_bytes(&bytes).map_err(|error| AppError::fault("folder_damaged", error))
    }

    pub(super) fn file(&self) -> Result<Vec<u8>> {
        from_base32(&self.file).ok_or_else(|| AppError::fault("folder_damaged", "request"))
    }

    /// New digits, and a new request, by the same keys: the ones before are gone once this is kept.
    pub(super) fn renew(&mut self, open: &OpenSession, seat: &Seat) -> Result<()> {
        let (_, closed) = seat.closed.as_ref().ok_or_else(signed_out)?;
        let class = Request::read(&self.file()?)
            .map_err(|error| pairing_error(&error))?
            .class;
        let (state, file, _) =
            request(open, closed, self.laptop, class).map_err(|error| pairing_error(&error))?;
        self.state = to_base32(&state.to_bytes());
        self.file = to_base32(&file);
        self.written = None;
        Ok(())
    }

    fn shown(&self) -> Result<JoinState> {
        let state = self.state()?;
        Ok(JoinState {
            digits: state.digits().as_str().to_owned(),
            request: short(state.request()),
            written: self.written.clone(),
        })
    }
}

/// Whether this laptop ever asked: one without a book that never did has lost it.
pub(crate) fn ever_asked_to_join(store: &Store) -> Result<bool> {
    Ok(store.setting(SETTING)?.is_some())
}

pub(super) fn signed_out() -> AppError {
    AppError::refuse("signed_out")
}
