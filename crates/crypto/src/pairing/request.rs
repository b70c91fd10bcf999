//! The newcomer's file.
//!
//! "SBQ1" | version u8 | laptop 16 | class u8 | personal keys 96 | desk keys 96 | SPAKE2 message
//! 33 | signature by the person 64 | signature by the desk 64 | SHA-256 of all before it, which
//! notices a stick that was pulled.

use samenboek_domain::ids::LaptopId;
use zeroize::Zeroizing;

use crate::derive::sha256;
use crate::ledger::LaptopClass;
use crate::limits;
use crate::pairing::exchange::{Message, Side};
use crate::pairing::{Digits, PairingError};
use crate::random::random;
use crate::secret::hidden;
use crate::session::{ClosedSession, OpenSession};
use crate::signer::{EnrolmentKeys, verify};
use crate::wire::{Layout, Malformed, Reader, layout};

const MAGIC: &[u8; 4] = b"SBQ1";
const VERSION: u8 = 1;
const STATE: usize = 32 + 6 + 32;
const SIGNATURE_LABEL: &str = "samenboek/v1/pairing-request";

/// What a newcomer asks, as the coordinator's laptop reads it. Unproven until the digits are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The newcomer's keys.
    pub personal: EnrolmentKeys,
    /// The newcomer's laptop's keys.
    pub desk: EnrolmentKeys,
    /// The newcomer's laptop.
    pub laptop: LaptopId,
    /// Who works at it.
    pub class: LaptopClass,
    pub(crate) message: Message,
}

impl Request {
    /// Reads a request file; cut-off, changed and foreign files are refused.
    pub fn read(file: &[u8]) -> Result<Self, PairingError> {
        let (_, content) = unwrap_file(MAGIC, VERSION, file)?;
        Ok(Self::fields(content)?)
    }

    /// The hash of a request file: names it, so that it can be spent.
    pub fn name_of(file: &[u8]) -> [u8; 32] {
        sha256(&[b"samenboek/v1/pairing-request-name", file])
    }

    fn fields(content: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(content);
        let request: Self = reader.read()?;
        let (by_person, by_desk) = (reader.array()?, reader.array()?);
        reader.end()?;
        // Who does not hold the keys cannot ask for their enrolment.
        let signed = request.content();
        let holds = |keys: &EnrolmentKeys, signature| {
            verify(&keys.signer(), SIGNATURE_LABEL, &[&signed], signature)
        };
        let both = holds(&request.personal, &by_person) && holds(&request.desk, &by_desk);
        let two = request.personal.sign != request.desk.sign;
        (both && two).then_some(request).ok_or(Malformed)
    }

    fn content(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.put(&mut out);
        out
    }
}

layout!(Request {
    laptop,
    class,
    personal,
    desk,
    message,
});

/// The newcomer's secret between request and answer: kept in the encrypted database, used for one
/// answer, then destroyed. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RequestState {
    pub(crate) seed: Zeroizing<[u8; 32]>,
    pub(crate) digits: Digits,
    pub(crate) request: [u8; 32],
}

impl RequestState {
    /// The digits to tell.
    pub fn digits(&self) -> &Digits {
        &self.digits
    }

    /// The name of the request, as [`Request::name_of`] gives it.
    pub fn request(&self) -> &[u8; 32] {
        &self.request
    }

    /// The request that this state belongs to, when it was made with these keys.
    pub(crate) fn own_request(
        &self,
        file: &[u8],
        open: &OpenSession,
        closed: &ClosedSession,
    ) -> Result<Request, PairingError> {
        if Request::name_of(file) != self.request {
            return Err(PairingError::NotThisRequest);
        }
        let request = Request::read(file)?;
        let mine = (closed.signer().keys(), open.desk().keys());
        if (request.personal, request.desk) != mine {
            return Err(PairingError::NotThisRequest);
        }
        Ok(request)
    }

    /// For keeping inside the encrypted database.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(STATE));
        out.extend(*self.seed);
        out.extend(self.digits.as_str().as_bytes());
        out.extend(self.request);
        out
    }

    /// Reads back what [`RequestState::to_bytes`] gave.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PairingError> {
        let mut reader = Reader::new(bytes);
        let state = Self::fields(&mut reader)?;
        reader.end()?;
        Ok(state)
    }

    fn fields(reader: &mut Reader<'_>) -> Result<Self, Malformed> {
        let seed = Zeroizing::new(reader.array()?);
        let digits = std::str::from_utf8(reader.take(6)?).map_err(|_| Malformed)?;
        Ok(Self {
            seed,
            digits: Digits::parse(digits).ok_or(Malformed)?,
            request: reader.array()?,
        })
    }
}

hidden!(RequestState);

/// Asks to join: the state to keep, the file for the stick, the digits to tell.
pub fn request(
    open: &OpenSession,
    closed: &ClosedSession,
    laptop: LaptopId,
    class: LaptopClass,
) -> Result<(RequestState, Vec<u8>, Digits), PairingError> {
    let digits = Digits::generate()?;
    let (state, file) = request_with(open, closed, laptop, class, random()?, digits.clone())?;
    Ok((state, file, digits))
}

pub(crate) fn request_with(
    open: &OpenSession,
    closed: &ClosedSession,
    laptop: LaptopId,
    class: LaptopClass,
    seed: [u8; 32],
    digits: Digits,
) -> Result<(RequestState, Vec<u8>), PairingError> {
    let (_, message) = Side::newcomer(&seed, &digits)?;
    let file = signed(open, closed, laptop, class, message);
    let state = RequestState {
        seed: Zeroizing::new(seed),
        digits,
        request: Request::name_of(&file),
    };
    Ok((state, file))
}

pub(crate) fn signed(
    open: &OpenSession,
    closed: &ClosedSession,
    laptop: LaptopId,
    class: LaptopClass,
    message: Message,
) -> Vec<u8> {
    let request = Request {
        personal: closed.signer().keys(),
        desk: open.desk().keys(),
        laptop,
        class,
        message,
    };
    let mut content = request.content();
    let by_person = closed.signer().sign(SIGNATURE_LABEL, &[&content]);
    let by_desk = open.desk().sign(SIGNATURE_LABEL, &[&content]);
    content.extend(by_person);
    content.extend(by_desk);
    wrap_file(MAGIC, VERSION, &content)
}

/// Magic, version, content, and a checksum against accidents.
pub(crate) fn wrap_file(magic: &[u8; 4], version: u8, content: &[u8]) -> Vec<u8> {
    let mut file = magic.to_vec();
    file.push(version);
    file.extend(content);
    let checksum = sha256(&[&file]);
    file.extend(checksum);
    file
}

/// The version of a file, and its content.
pub(crate) fn unwrap_file<'a>(
    magic: &[u8; 4],
    version: u8,
    file: &'a [u8],
) -> Result<(u8, &'a [u8]), PairingError> {
    if file.len() > limits::PAIRING_BYTES {
        return Err(PairingError::Damaged);
    }
    let (front, checksum) = file.split_last_chunk::<32>().ok_or(PairingError::Damaged)?;
    let mut reader = Reader::new(front);
    let (found, made_by) = (reader.array::<4>()?, reader.u8()?);
    if found != *magic || sha256(&[front]) != *checksum || made_by == 0 {
        return Err(PairingError::Damaged);
    }
    if made_by > version {
        return Err(PairingError::NewerVersion);
    }
    Ok((made_by, reader.rest()))
}
