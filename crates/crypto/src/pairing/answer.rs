//! The coordinator's file.
//!
//! "SBA1" | version u8 | name of the request 32 | SPAKE2 message 33 | sealed | SHA-256 of all
//! before it. Sealed: person 16 | statements (number u32, blocks) | parcels (number u32, blocks).

use samenboek_domain::ids::{CentreId, PersonId, StatementName};
use zeroize::Zeroizing;

use crate::cipher;
use crate::circle::{EpochKey, box_for};
use crate::derive::key_and_nonce;
use crate::ledger::{
    Authority, Deed, Enrolment, Ledger, LedgerRole, Right, Statement, Subject, SubjectId,
    team_circle,
};
use crate::pairing::exchange::{Message, Shared, Side};
use crate::pairing::request::{unwrap_file, wrap_file};
use crate::pairing::{Digits, Joined, PairingError, Pictures, Request, RequestState};
use crate::parcel::Sealed;
use crate::random::random;
use crate::session::{ClosedSession, OpenSession};
use crate::signer::{EnrolmentKeys, Signer};
use crate::wire::{Malformed, Reader, put_blocks};

const MAGIC: &[u8; 4] = b"SBA1";
const VERSION: u8 = 1;
const AAD: &[u8] = b"samenboek/v1/pairing-answer";

/// Approves a request, once the coordinator was told the digits and committed that the request is
/// spent. The statements inside are not in `ledger`, and must not be put there: they come back
/// with the newcomer, if the digits were right.
#[allow(clippy::too_many_arguments)] // Each is a different thing that the coordinator decides.
pub fn approve(
    file: &[u8],
    digits: &str,
    coordinator: &Signer,
    ledger: &Ledger,
    person: PersonId,
    role: LedgerRole,
    label: &str,
    epochs: &[(&EpochKey, &Sealed)],
) -> Result<(Vec<u8>, Pictures), PairingError> {
    let digits = Digits::parse(digits).ok_or(PairingError::MistypedDigits)?;
    let request = Request::read(file)?;
    let authority = ledger.authority();
    let centre = entitled(&authority, coordinator, &request)?;
    let deeds = deeds(&authority, &centre, &request, person, role, label);
    let mut statements: Vec<Vec<u8>> = ledger
        .statements()
        .map(|(_, bytes)| bytes.to_vec())
        .collect();
    statements.extend(chain(coordinator, &centre, ledger.predecessors(), &deeds)?);
    let mut parcels = Vec::new();
    for (epoch, parcel) in epochs {
        parcels.push((*parcel).clone());
        for reader in [&request.personal, &request.desk] {
            parcels.push(box_for(epoch, &reader.public(), coordinator)?);
        }
    }
    let plain = content(person, &statements, &parcels)?;
    answer_with(file, &request, &digits, &random()?, &plain)
}

fn entitled(
    authority: &Authority,
    coordinator: &Signer,
    request: &Request,
) -> Result<CentreId, PairingError> {
    if !authority.may_lead(&coordinator.id()) {
        return Err(PairingError::NotACoordinator);
    }
    if authority.halted() {
        return Err(PairingError::Halted);
    }
    let known = |keys: &EnrolmentKeys| authority.enrolment(&keys.signer()).is_some();
    if known(&request.personal) || known(&request.desk) {
        return Err(PairingError::AlreadyEnrolled);
    }
    authority.centre().ok_or(PairingError::NotACoordinator)
}

/// What must be said for the newcomer to be one of the team. What holds already is not said again.
fn deeds(
    authority: &Authority,
    centre: &CentreId,
    request: &Request,
    person: PersonId,
    role: LedgerRole,
    label: &str,
) -> Vec<Deed> {
    let enrol = |subject, keys| Deed::Enrol {
        subject,
        laptop: request.laptop,
        class: request.class,
        keys,
    };
    let mut deeds = vec![
        enrol(Subject::Person(person), request.personal),
        enrol(Subject::Desk, request.desk),
    ];
    if authority.role(&person) != Some((role, label)) {
        deeds.push(Deed::Role {
            person,
            role,
            label: label.to_owned(),
        });
    }
    let theirs = match role {
        LedgerRole::Viewer => Right::Read,
        LedgerRole::Member | LedgerRole::Coordinator => Right::Write,
    };
    let circle = team_circle(centre);
    // A viewer's laptop signs receipts too.
    for (subject, right) in [
        (SubjectId::from(person), theirs),
        (SubjectId::from(request.laptop), Right::Write),
    ] {
        if authority.right(&circle, &subject) != right {
            deeds.push(Deed::Grant {
                circle,
                subject,
                right,
            });
        }
    }
    deeds
}

fn chain(
    coordinator: &Signer,
    centre: &CentreId,
    mut predecessors: Vec<StatementName>,
    deeds: &[Deed],
) -> Result<Vec<Vec<u8>>, PairingError> {
    let mut made = Vec::with_capacity(deeds.len());
    for deed in deeds {
        let bytes = Statement::make(coordinator, centre, &predecessors, deed)?;
        predecessors = vec![Statement::name_of(&bytes)];
        made.push(bytes);
    }
    Ok(made)
}

/// Seals an answer to a request.
pub(crate) fn answer_with(
    file: &[u8],
    request: &Request,
    digits: &Digits,
    seed: &[u8; 32],
    plain: &[u8],
) -> Result<(Vec<u8>, Pictures), PairingError> {
    let (side, message) = Side::coordinator(seed, digits)?;
    let shared = side.finish(&request.message, file, &message)?;
    let (key, nonce) = key_and_nonce(&shared.cipher_key());
    let mut content = Request::name_of(file).to_vec();
    content.extend(message);
    content.extend(cipher::encrypt(&key, &nonce, AAD, plain));
    Ok((wrap_file(MAGIC, VERSION, &content), shared.pictures()))
}

/// Opens the answer to the newcomer's own request. Call it once: whatever comes out, the state is
/// destroyed afterwards, except when the file is damaged, newer, or for another request.
pub fn finish(
    state: &RequestState,
    request_file: &[u8],
    answer: &[u8],
    open: &OpenSession,
    closed: &ClosedSession,
) -> Result<Joined, PairingError> {
    if Request::name_of(request_file) != state.request {
        return Err(PairingError::NotThisRequest);
    }
    let request = Request::read(request_file)?;
    let mine = (closed.signer().keys(), open.desk().keys());
    if (request.personal, request.desk) != mine {
        return Err(PairingError::NotThisRequest);
    }
    let content = unwrap_file(MAGIC, VERSION, answer)?;
    let (message, sealed) = addressed(content, state)?;
    let (side, _) = Side::newcomer(&state.seed, &state.digits)?;
    let shared = side.finish(&message, request_file, &message)?;
    let plain = unseal(&shared, sealed)?;
    let mut reader = Reader::new(&plain);
    let joined = joined(&mut reader, &shared)?;
    reader.end()?;
    enrolled(joined, &request)
}

fn addressed<'a>(
    content: &'a [u8],
    state: &RequestState,
) -> Result<(Message, &'a [u8]), PairingError> {
    let mut reader = Reader::new(content);
    if reader.array::<32>()? != state.request {
        return Err(PairingError::NotThisRequest);
    }
    Ok((reader.array()?, reader.rest()))
}

fn unseal(shared: &Shared, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, PairingError> {
    let (key, nonce) = key_and_nonce(&shared.cipher_key());
    cipher::decrypt(&key, &nonce, AAD, sealed).map_err(|_| PairingError::WrongDigits)
}

pub(crate) fn content(
    person: PersonId,
    statements: &[Vec<u8>],
    parcels: &[Sealed],
) -> Result<Vec<u8>, Malformed> {
    let mut out = person.as_bytes().to_vec();
    put_blocks(&mut out, statements.iter().map(Vec::as_slice))?;
    put_blocks(&mut out, parcels.iter().map(Sealed::bytes))?;
    Ok(out)
}

fn joined(reader: &mut Reader<'_>, shared: &Shared) -> Result<Joined, Malformed> {
    let person = reader.read()?;
    let statements = reader.blocks()?.into_iter().map(<[u8]>::to_vec).collect();
    let parcels = reader.blocks()?.into_iter();
    let parcels = parcels.map(|it| Sealed::parse(it.to_vec()).map_err(|_| Malformed));
    Ok(Joined {
        centre: CentreId::from_bytes([0; 32]),
        person,
        statements,
        parcels: parcels.collect::<Result<_, _>>()?,
        pictures: shared.pictures(),
    })
}

/// The answer must really make the newcomer one of the team, by the ledger that it brings.
fn enrolled(joined: Joined, request: &Request) -> Result<Joined, PairingError> {
    let mut ledger = Ledger::new();
    for statement in &joined.statements {
        ledger.add(statement).map_err(|_| PairingError::Damaged)?;
    }
    let authority = ledger.authority();
    let fits = |keys: &EnrolmentKeys, subject: Subject| {
        let same = |it: &Enrolment| {
            it.keys == *keys && it.laptop == request.laptop && it.subject == subject
        };
        authority.enrolment(&keys.signer()).is_some_and(same)
    };
    let person = fits(&request.personal, Subject::Person(joined.person));
    if !person || !fits(&request.desk, Subject::Desk) {
        return Err(PairingError::Damaged);
    }
    let centre = authority.centre().ok_or(PairingError::Damaged)?;
    Ok(Joined { centre, ..joined })
}
