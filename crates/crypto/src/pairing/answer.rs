//! The file that goes back to the newcomer.
//!
//! "SBA1" | version u8 | name of the request 32 | SPAKE2 message 33 | sealed | SHA-256 of all
//! before it. Sealed: what [`Welcome::to_bytes`] writes. The second version is made only for
//! somebody of whom the team has a card, so that older programs can still be let in.

use zeroize::Zeroizing;

use crate::cipher;
use crate::circle::EpochKey;
use crate::derive::key_and_nonce;
use crate::ledger::Ledger;
use crate::pairing::admission::{Admission, Approved, Welcome};
use crate::pairing::exchange::{Message, Shared, Side};
use crate::pairing::request::{unwrap_file, wrap_file};
use crate::pairing::{Digits, Joined, PairingError, Pictures, Request, RequestState};
use crate::parcel::Sealed;
use crate::random::random;
use crate::session::{ClosedSession, OpenSession};
use crate::signer::Signer;
use crate::wire::Reader;

const MAGIC: &[u8; 4] = b"SBA1";
const VERSION: u8 = 2;
const AAD: &[u8] = b"samenboek/v1/pairing-answer";

/// Approves a request, once whoever signs was told the digits and committed that the request is
/// spent. The statements inside are not in `ledger`, and must not be put there: they come back
/// with the newcomer, if the digits were right.
pub fn approve(
    file: &[u8],
    digits: &str,
    signer: &Signer,
    ledger: &Ledger,
    admission: &Admission<'_>,
    epochs: &[(&EpochKey, &Sealed)],
) -> Result<Approved, PairingError> {
    let digits = Digits::parse(digits).ok_or(PairingError::MistypedDigits)?;
    let request = Request::read(file)?;
    let welcome = Welcome::prepare(&request, signer, ledger, admission, epochs)?;
    let version = if welcome.is_known { VERSION } else { 1 };
    let plain = welcome.to_bytes(version)?;
    let (answer, pictures) = answer_with(file, &request, &digits, &random()?, version, &plain)?;
    Ok(welcome.approved(answer, pictures))
}

/// Seals an answer to a request.
pub(crate) fn answer_with(
    file: &[u8],
    request: &Request,
    digits: &Digits,
    seed: &[u8; 32],
    version: u8,
    plain: &[u8],
) -> Result<(Vec<u8>, Pictures), PairingError> {
    let (side, message) = Side::coordinator(seed, digits)?;
    let shared = side.finish(&request.message)?.by_files(file, &message);
    let (key, nonce) = key_and_nonce(&shared.key(AAD));
    let mut content = Request::name_of(file).to_vec();
    content.extend(message);
    content.extend(cipher::encrypt(&key, &nonce, AAD, plain));
    Ok((wrap_file(MAGIC, version, &content), shared.pictures()))
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
    let request = state.own_request(request_file, open, closed)?;
    let (version, content) = unwrap_file(MAGIC, VERSION, answer)?;
    let (message, sealed) = addressed(content, state)?;
    let (side, _) = Side::newcomer(&state.seed, &state.digits)?;
    let shared = side.finish(&message)?.by_files(request_file, &message);
    let plain = unseal(&shared, sealed)?;
    Welcome::read(&plain, version)?.taken_by(&request, shared.pictures(), None)
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
    let (key, nonce) = key_and_nonce(&shared.key(AAD));
    cipher::decrypt(&key, &nonce, AAD, sealed).map_err(|_| PairingError::WrongDigits)
}
