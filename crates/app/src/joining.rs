//! Joining by stick: a request out, an answer back, six digits told by voice.

use std::fs;
use std::path::{Path, PathBuf};

use samenboek_crypto::pairing::{PairingError, Request};
use samenboek_crypto::{
    KeysFile, LaptopClass, Passphrase, RequestState, approve, finish, open_box, request,
};
use samenboek_domain::ids::{LaptopId, PersonId, from_base32, to_base32};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::Role;
use samenboek_domain::text::Name;
use samenboek_store::{Hand, Store};
use samenboek_sync::lan::LanKey;
use serde::{Deserialize, Serialize};

use crate::data_folder::write_durably;
use crate::error::{AppError, Result};
use crate::founding::{Sheets, laptop_document, strong_enough};
use crate::house::{House, Rooms, Seat, Stage};
use crate::lan::expect;
use crate::outcome::{Outcome, Topic};
use crate::people::{ledger_role, picture_for};

const SETTING: &str = "joining";
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// What a newcomer's screen shows while waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinState {
    /// The six digits to tell.
    pub digits: String,
    /// The name of the request.
    pub request: String,
    /// Where the request file was written last.
    pub written: Option<PathBuf>,
}

/// What approving gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The answer.
    pub answer: Vec<u8>,
    /// Three pictures, to be compared with the newcomer's.
    pub pictures: [u8; 3],
}

/// A request that lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestFound {
    /// The file.
    pub file: PathBuf,
    /// Its name in short.
    pub request: String,
    /// Shared or personal.
    pub class: LaptopClass,
}

#[derive(Serialize, Deserialize)]
struct Pending {
    state: String,
    file: String,
    person: String,
    laptop_name: String,
    laptop: LaptopId,
    #[serde(default)]
    written: Option<PathBuf>,
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
        if self.stage() != Stage::Fresh {
            return Err(AppError::refuse("folder_not_empty"));
        }
        let person = Name::parse("person", person)?;
        let laptop_name = Name::parse("laptop", laptop)?;
        strong_enough(passphrase)?;
        self.folder().clear_the_way()?;
        let laptop = LaptopId::from_bytes(self.next_id()?);
        let picture = picture_for(&self.next_id()?);
        let fault = |error: &dyn std::fmt::Display| AppError::fault("unknown", error);
        let (keys, unlocked, sheet) =
            KeysFile::found(passphrase, self.cost, person.as_str(), picture)
                .map_err(|error| fault(&error))?;
        let (open, closed) = keys.open(&unlocked).map_err(|error| fault(&error))?;
        let store = Store::open(&self.folder().database(), open.store_key())?;
        let (state, file, digits) =
            request(&open, &closed, laptop, class).map_err(|error| pairing_error(&error))?;
        let pending = Pending {
            state: to_base32(&state.to_bytes()),
            file: to_base32(&file),
            person: person.as_str().to_owned(),
            laptop_name: laptop_name.as_str().to_owned(),
            laptop,
            written: None,
        };
        keep(&store, &pending)?;
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
        });
        self.take_seat(Some(Seat {
            person: PersonId::from_bytes([0; 16]),
            closed: Some((unlocked, closed)),
            circles: None,
        }));
        let request = short(&Request::name_of(&file));
        Ok(Outcome::new(
            JoinState {
                digits: digits.as_str().to_owned(),
                request,
                written: None,
            },
            [Topic::Session],
        ))
    }

    /// What the newcomer still waits for.
    pub fn join_state(&self) -> Result<Option<JoinState>> {
        let rooms = self.rooms()?;
        let Some(pending) = pending(&rooms)? else {
            return Ok(None);
        };
        let (state, file) = (read_state(&pending)?, read_file(&pending)?);
        Ok(Some(JoinState {
            digits: state.digits().as_str().to_owned(),
            request: short(&Request::name_of(&file)),
            written: pending.written,
        }))
    }

    /// The bytes of the request file.
    pub fn join_file(&self) -> Result<Vec<u8>> {
        let rooms = self.rooms()?;
        read_file(&pending(&rooms)?.ok_or_else(|| AppError::refuse("no_request_found"))?)
    }

    /// Writes the request file into a folder, and returns where.
    pub fn join_write(&self, folder: &Path) -> Result<PathBuf> {
        let rooms = self.rooms()?;
        let mut pending = pending(&rooms)?.ok_or_else(|| AppError::refuse("no_request_found"))?;
        let file = read_file(&pending)?;
        let path = folder.join(format!(
            "samenboek-aanvraag-{}.sbk",
            short(&Request::name_of(&file))
        ));
        write_durably(&path, &file)?;
        pending.written = Some(path.clone());
        keep(&rooms.store, &pending)?;
        Ok(path)
    }

    /// The requests that lie in a folder.
    pub fn join_requests(&self, folder: &Path) -> Result<Vec<RequestFound>> {
        let mut found = Vec::new();
        for path in files_named(folder, "samenboek-aanvraag-")? {
            let Ok(bytes) = read_limited(&path) else {
                continue;
            };
            let Ok(request) = Request::read(&bytes) else {
                continue;
            };
            found.push(RequestFound {
                file: path,
                request: short(&Request::name_of(&bytes)),
                class: request.class,
            });
        }
        Ok(found)
    }

    /// Lets a newcomer in. The request is spent first, whether the digits were right or not: nobody may guess twice.
    pub fn join_approve(&self, file: &[u8], digits: &str, role: Role) -> Result<Approval> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let Some((_, closed)) = seat
            .closed
            .as_ref()
            .filter(|_| book.authority.coordinators().contains(&seat.person))
        else {
            return Err(AppError::refuse("not_a_coordinator"));
        };
        let request = Request::read(file).map_err(|error| pairing_error(&error))?;
        if book
            .authority
            .enrolment(&request.personal.signer())
            .is_some()
        {
            return Err(AppError::refuse("already_enrolled"));
        }
        let spent = format!("spent-{}", to_base32(&Request::name_of(file)));
        if rooms.store.setting(&spent)?.is_some() {
            return Err(AppError::refuse("request_spent"));
        }
        rooms.store.set_setting(&spent, "1")?;
        let person = PersonId::from_bytes(self.next_id()?);
        // A newcomer has no boxes of before to see by who holds which key: she gets one that is clean.
        self.renew_keys(&rooms, Some(&seat))?;
        let epochs = rooms.store.team_epochs()?;
        let epochs: Vec<_> = epochs.iter().map(|(key, parcel)| (key, parcel)).collect();
        let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
        let (answer, pictures) = approve(
            file,
            &digits,
            closed.signer(),
            &rooms.store.ledger()?,
            person,
            ledger_role(role),
            role.code(),
            &epochs,
        )
        .map_err(|error| pairing_error(&error))?;
        expect(&rooms.store, LanKey(request.desk.lan))?;
        Ok(Approval { answer, pictures })
    }

    /// Lets in whoever left a request in this folder, and leaves the answer beside it.
    pub fn join_approve_in(
        &self,
        folder: &Path,
        file: &Path,
        digits: &str,
        role: Role,
    ) -> Result<(PathBuf, [u8; 3])> {
        let bytes = read_limited(file)?;
        let approval = self.join_approve(&bytes, digits, role)?;
        let path = folder.join(format!(
            "samenboek-antwoord-{}.sbk",
            short(&Request::name_of(&bytes))
        ));
        write_durably(&path, &approval.answer)?;
        Ok((path, approval.pictures))
    }

    /// Takes the answer: opens it with the digits that were told, or throws digits and request away.
    pub fn join_finish(&self, answer: &[u8]) -> Result<Outcome<[u8; 3]>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let pending = pending(&rooms)?.ok_or_else(|| AppError::refuse("no_request_found"))?;
        let Some((_, closed)) = &seat.closed else {
            return Err(AppError::refuse("signed_out"));
        };
        let (state, file) = (read_state(&pending)?, read_file(&pending)?);
        let joined = match finish(&state, &file, answer, &rooms.open, closed) {
            Ok(joined) => joined,
            Err(error @ PairingError::WrongDigits) => {
                // One answer a request: then the digits and the seed are gone.
                rooms.store.set_setting(SETTING, "")?;
                self.start_over()?;
                return Err(pairing_error(&error));
            }
            Err(error) => return Err(pairing_error(&error)),
        };
        let mut keys = Vec::new();
        for epoch in joined
            .parcels
            .iter()
            .filter(|parcel| parcel.header().kind == samenboek_crypto::ParcelKind::Epoch)
        {
            let mine = joined
                .parcels
                .iter()
                .filter(|parcel| parcel.header().kind == samenboek_crypto::ParcelKind::Box);
            keys.extend(mine.filter_map(|parcel| open_box(parcel, epoch, closed.signer()).ok()));
        }
        rooms.store.extend_book(&joined.statements, &keys)?;
        for parcel in &joined.parcels {
            rooms.store.carry(parcel)?;
        }
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("damaged"))?;
        let role = book
            .authority
            .role(&joined.person)
            .map(|(_, label)| label.to_owned());
        let name = Name::parse("person", &pending.person)?;
        let laptop_name = Name::parse("laptop", &pending.laptop_name)?;
        let picture = rooms
            .keys()
            .enrolments()
            .into_iter()
            .next()
            .map(|slot| format!("{} {}", slot.picture, slot.colour));
        // The laptop itself says what it and its person are called: somebody who only reads has no words of her own.
        let may_write = book.authority.may_write(&closed.signer().id(), &book.team);
        let hand = Hand {
            signer: if may_write {
                closed.signer()
            } else {
                rooms.open.desk()
            },
            person: joined.person,
            at: self.clock.now(),
        };
        rooms.store.write(&hand, |writer| -> Result<()> {
            writer.name_thing(
                DocumentKind::Laptop,
                laptop_document(pending.laptop),
                &laptop_name,
            )?;
            writer.add_person(joined.person, &name, role.as_deref(), picture.as_deref())?;
            Ok(())
        })?;
        rooms.store.set_setting(SETTING, "")?;
        let unlocked = self
            .unlocked()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let mut outcome = self.enter(unlocked)?;
        outcome
            .changed
            .extend([Topic::Laptop, Topic::People, Topic::Sharing]);
        Ok(Outcome {
            value: joined.pictures,
            changed: outcome.changed,
        })
    }

    /// Looks for the answer to this laptop's request in a folder, and takes it.
    pub fn join_finish_in(&self, folder: &Path) -> Result<Outcome<[u8; 3]>> {
        let state = self
            .join_state()?
            .ok_or_else(|| AppError::refuse("no_request_found"))?;
        let path = folder.join(format!("samenboek-antwoord-{}.sbk", state.request));
        if !path.is_file() {
            return Err(AppError::refuse("no_answer_found"));
        }
        let outcome = self.join_finish(&read_limited(&path)?)?;
        let _ = fs::remove_file(path);
        let _ = fs::remove_file(folder.join(format!("samenboek-aanvraag-{}.sbk", state.request)));
        Ok(outcome)
    }

    /// Gives up a request: the folder is fresh again.
    pub fn join_cancel(&self) -> Result<Outcome<()>> {
        if self.stage() != Stage::Joining {
            return Err(AppError::refuse("no_request_found"));
        }
        self.start_over()?;
        Ok(Outcome::new((), [Topic::Session]))
    }

    fn start_over(&self) -> Result<()> {
        self.take_seat(None);
        self.close_rooms();
        self.sheets_done();
        self.folder().clear_keys()?;
        self.folder().clear_the_way()
    }
}

pub(crate) fn pairing_error(error: &PairingError) -> AppError {
    match error {
        PairingError::Random(_) => AppError::fault("unknown", error),
        PairingError::MistypedDigits => AppError::refuse_field("mistyped_digits", "digits"),
        PairingError::WrongDigits => AppError::refuse_field("wrong_digits", "digits"),
        PairingError::NotThisRequest
        | PairingError::Damaged
        | PairingError::NewerVersion
        | PairingError::NotACoordinator
        | PairingError::Halted
        | PairingError::AlreadyEnrolled => AppError::refuse(error.code()),
    }
}

/// The pictures that both screens show, by name. The order is part of what the two laptops agree on.
const PICTURES: [&str; samenboek_crypto::pairing::PICTURES as usize] = [
    "apple", "bell", "bike", "cat", "coffee", "fish", "flower", "key", "sailboat", "sun", "train",
    "umbrella",
];

/// The names of three pictures that two people compare.
pub fn picture_names(pictures: [u8; 3]) -> [&'static str; 3] {
    pictures.map(|number| {
        PICTURES
            .get(usize::from(number))
            .copied()
            .unwrap_or("other")
    })
}

fn keep(store: &Store, pending: &Pending) -> Result<()> {
    let text = serde_json::to_string(pending).map_err(|error| AppError::fault("unknown", error))?;
    Ok(store.set_setting(SETTING, &text)?)
}

/// Whether this laptop ever asked: one without a book that never did has lost it.
pub(crate) fn ever_asked_to_join(store: &Store) -> Result<bool> {
    Ok(store.setting(SETTING)?.is_some())
}

fn pending(rooms: &Rooms) -> Result<Option<Pending>> {
    let text = rooms
        .store
        .setting(SETTING)?
        .filter(|text| !text.is_empty());
    text.map(|text| {
        serde_json::from_str(&text).map_err(|error| AppError::fault("folder_damaged", error))
    })
    .transpose()
}

fn read_state(pending: &Pending) -> Result<RequestState> {
    let bytes =
        from_base32(&pending.state).ok_or_else(|| AppError::fault("folder_damaged", "request"))?;
    RequestState::from_bytes(&bytes).map_err(|error| AppError::fault("folder_damaged", error))
}

fn read_file(pending: &Pending) -> Result<Vec<u8>> {
    from_base32(&pending.file).ok_or_else(|| AppError::fault("folder_damaged", "request"))
}

/// Six letters people can compare.
fn short(name: &[u8; 32]) -> String {
    to_base32(name).chars().take(6).collect()
}

fn files_named(folder: &Path, start: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let named = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with(start) && name.ends_with(".sbk"));
        if named && entry.file_type()?.is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

pub(crate) fn read_limited(path: &Path) -> Result<Vec<u8>> {
    if fs::metadata(path)?.len() > MOST_BYTES {
        return Err(AppError::refuse("too_large"));
    }
    Ok(fs::read(path)?)
}
