//! Letting somebody in: whose laptop it is, who may, and the answer on a stick.

use std::fs;
use std::path::{Path, PathBuf};

use samenboek_crypto::{Admission, Approved, LedgerRole, Request, Sealed, Signer, approve};
use samenboek_domain::ids::{PersonId, SignerId, from_base32, to_base32};
use samenboek_domain::person::Role;
use samenboek_store::{Book, Store};
use samenboek_sync::lan::LanKey;

use super::letting_in::ends;
use super::{Approval, RequestFound, Whose, digits_of, pairing_error, read_limited, short};
use crate::data_folder::write_durably;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::lan::expect;
use crate::outcome::{Outcome, Topic};
use crate::people::ledger_role;

/// Who comes in, and what she may.
pub(super) enum Admitted {
    /// By a coordinator's word.
    ByCoordinator {
        person: PersonId,
        is_known: bool,
        role: LedgerRole,
        label: String,
    },
    /// On her own word.
    OnHerOwnWord,
}

impl Admitted {
    pub(super) fn admission(&self) -> Admission<'_> {
        match self {
            Self::ByCoordinator {
                person,
                is_known,
                role,
                label,
            } => Admission::ByCoordinator {
                person: *person,
                is_known: *is_known,
                role: *role,
                label,
            },
            Self::OnHerOwnWord => Admission::OnHerOwnWord,
        }
    }
}

impl House {
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
    pub fn join_approve(&self, file: &[u8], digits: &str, whose: Whose) -> Result<Approval> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let (signer, admitted) = self.admit(&rooms, &seat, whose)?;
        let request = Request::read(file).map_err(|error| pairing_error(&error))?;
        spend(&rooms, file, &request)?;
        // A newcomer has no boxes of before to see by who holds which key: she gets one that is clean.
        self.renew_keys(&rooms, Some(&seat))?;
        let epochs = rooms.store.team_epochs()?;
        let epochs: Vec<_> = epochs.iter().map(|(key, parcel)| (key, parcel)).collect();
        let approved = approve(
            file,
            &digits_of(digits),
            signer,
            &*rooms.store.ledger()?,
            &admitted.admission(),
            &epochs,
        )
        .map_err(|error| pairing_error(&error))?;
        let keys = [request.personal.signer(), request.desk.signer()];
        LastLetIn::of(&rooms, signer, &approved, keys)?.keep(&rooms.store)?;
        expect(&rooms.store, LanKey(request.desk.lan))?;
        Ok(Approval {
            answer: approved.answer,
            pictures: approved.pictures,
        })
    }

    /// Lets in whoever left a request in this folder, and leaves the answer beside it.
    pub fn join_approve_in(
        &self,
        folder: &Path,
        file: &Path,
        digits: &str,
        whose: Whose,
    ) -> Result<(PathBuf, [u8; 3])> {
        let bytes = read_limited(file)?;
        let approval = self.join_approve(&bytes, digits, whose)?;
        let path = folder.join(format!(
            "samenboek-antwoord-{}.sbk",
            short(&Request::name_of(&bytes))
        ));
        write_durably(&path, &approval.answer)?;
        Ok((path, approval.pictures))
    }

    /// Takes back what was said of whoever was let in by stick last: the pictures were others. It counts nowhere from now
    /// on, wherever that stick may be.
    pub fn join_take_back(&self, answer: Option<&Path>) -> Result<Outcome<()>> {
        let rooms = self.rooms()?;
        self.somebody_sits_here()?;
        let last = LastLetIn::read(&rooms.store)?;
        let last = last.ok_or_else(|| AppError::refuse("nothing_to_compare"))?;
        // Only an answer is taken away, whatever the name says.
        if let Some(answer) = answer
            && read_limited(answer).is_ok_and(|bytes| bytes.starts_with(ANSWER))
        {
            let _ = fs::remove_file(answer);
        }
        self.end_newcomer(&rooms, &last.statements, &last.ends, &last.boxes)?;
        LastLetIn::forget(&rooms.store)?;
        if last.ends.is_empty() {
            return Err(AppError::refuse("coordinator_must_refuse"));
        }
        Ok(Outcome::new(
            (),
            [Topic::People, Topic::Laptop, Topic::Sharing],
        ))
    }

    /// Who comes in, when whoever sits here may say so.
    pub(super) fn admit<'a>(
        &self,
        rooms: &Rooms,
        seat: &'a Seat,
        whose: Whose,
    ) -> Result<(&'a Signer, Admitted)> {
        self.may_be_shared()?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let Some((_, closed)) = &seat.closed else {
            return Err(match whose {
                Whose::Mine => AppError::refuse("not_enrolled"),
                Whose::Of(_) | Whose::Somebody(_) => AppError::refuse("not_a_coordinator"),
            });
        };
        let signer = closed.signer();
        if book.authority.halted() {
            return Err(AppError::refuse("halted"));
        }
        let leads = book.authority.may_lead(&signer.id());
        let admitted = match whose {
            Whose::Somebody(role) if leads => Admitted::ByCoordinator {
                person: PersonId::from_bytes(self.next_id()?),
                is_known: false,
                role: ledger_role(role),
                label: role.code().to_owned(),
            },
            Whose::Of(person) if leads => of_the_team(&rooms.store, &book, person)?,
            Whose::Mine if leads => of_the_team(&rooms.store, &book, seat.person)?,
            Whose::Mine => own_word(&book, signer)?,
            Whose::Of(_) | Whose::Somebody(_) => {
                return Err(AppError::refuse("not_a_coordinator"));
            }
        };
        Ok((signer, admitted))
    }
}

/// How an answer begins.
const ANSWER: &[u8] = b"SBA1";
const LAST: &str = "let_in_last";

/// What was said of whoever was let in by stick last, and what ends it again.
struct LastLetIn {
    statements: Vec<Vec<u8>>,
    ends: Vec<Vec<u8>>,
    boxes: Vec<Sealed>,
}

impl LastLetIn {
    fn of(
        rooms: &Rooms,
        signer: &Signer,
        approved: &Approved,
        keys: [SignerId; 2],
    ) -> Result<Self> {
        Ok(Self {
            statements: approved.statements.clone(),
            ends: ends(rooms, signer, approved, keys)?,
            boxes: approved.boxes.clone(),
        })
    }

    fn keep(&self, store: &Store) -> Result<()> {
        let line = |all: &[Vec<u8>]| {
            let all: Vec<String> = all.iter().map(|bytes| to_base32(bytes)).collect();
            all.join(" ")
        };
        let boxes: Vec<Vec<u8>> = self.boxes.iter().map(|it| it.bytes().to_vec()).collect();
        let text = [&self.statements, &self.ends, &boxes].map(|all| line(all));
        let text = text.join("\n");
        Ok(store.set_setting(LAST, &text)?)
    }

    fn read(store: &Store) -> Result<Option<Self>> {
        let text = store.setting(LAST)?.filter(|text| !text.is_empty());
        let read = |line: Option<&str>| -> Vec<Vec<u8>> {
            let words = line.unwrap_or_default().split(' ');
            let bytes = words.filter_map(from_base32);
            bytes.filter(|it| !it.is_empty()).collect()
        };
        Ok(text.map(|text| {
            let mut lines = text.lines();
            let statements = read(lines.next());
            let ends = read(lines.next());
            let boxes = read(lines.next()).into_iter();
            Self {
                statements,
                ends,
                boxes: boxes.filter_map(|it| Sealed::parse(it).ok()).collect(),
            }
        }))
    }

    fn forget(store: &Store) -> Result<()> {
        Ok(store.set_setting(LAST, "")?)
    }
}

/// Commits that this request counts no more, and refuses one that was spent or asks for what is there already.
pub(super) fn spend(rooms: &Rooms, file: &[u8], request: &Request) -> Result<()> {
    let known = rooms.store.book().is_some_and(|book| {
        let mut keys = [&request.personal, &request.desk].into_iter();
        keys.any(|keys| book.authority.enrolment(&keys.signer()).is_some())
    });
    if known {
        return Err(AppError::refuse("already_enrolled"));
    }
    let spent = format!("spent-{}", to_base32(&Request::name_of(file)));
    // Looked at and said in one: the stick and the network may come with it at the same moment.
    rooms.store.change_setting(&spent, |known| match known {
        Some(_) => Err(AppError::refuse("request_spent")),
        None => Ok(Some("1".to_owned())),
    })
}

/// Somebody who has a card keeps her role, also when no laptop has keys of hers yet.
fn of_the_team(store: &Store, book: &Book, person: PersonId) -> Result<Admitted> {
    let unknown = || AppError::refuse_field("unknown_person", "person");
    let (role, label) = match book.authority.role(&person) {
        Some((role, label)) => (role, label.to_owned()),
        None => {
            let card = store.person(&person)?.ok_or_else(unknown)?;
            let role: Role = card
                .role
                .as_deref()
                .and_then(|code| code.parse().ok())
                .ok_or_else(unknown)?;
            (ledger_role(role), role.code().to_owned())
        }
    };
    Ok(Admitted::ByCoordinator {
        person,
        is_known: true,
        role,
        label,
    })
}

/// A person whose keys a coordinator confirmed lets in a further laptop of her own.
fn own_word(book: &Book, signer: &Signer) -> Result<Admitted> {
    let enrolment = book.authority.enrolment(&signer.id());
    let is_confirmed = enrolment.is_some_and(|it| it.is_active() && it.vouched_by.is_none());
    if !is_confirmed {
        return Err(AppError::refuse("not_confirmed"));
    }
    Ok(Admitted::OnHerOwnWord)
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
