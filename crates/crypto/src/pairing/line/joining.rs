//! The newcomer's side.

use crate::cipher;
use crate::derive::{hmac, key_and_nonce};
use crate::pairing::admission::Welcome;
use crate::pairing::exchange::Side;
use crate::pairing::line::frames::{Kind, LastWord, content, frame, hang_up};
use crate::pairing::line::{ANSWER, Ends, IN, Known, Said, knock};
use crate::pairing::{Joined, PairingError, Pictures, Request, RequestState};
use crate::random::random;
use crate::session::{ClosedSession, OpenSession};
use crate::wire::Reader;

/// The second version of what comes for a newcomer.
const WELCOME: u8 = 2;

/// Waits for whoever rings.
#[derive(Debug)]
pub struct Waiting {
    state: RequestState,
    request: Request,
    file: Vec<u8>,
    ends: Ends,
}

impl Waiting {
    /// Waits with the request that may lie on a stick too.
    pub fn begin(
        state: RequestState,
        file: Vec<u8>,
        ends: Ends,
        open: &OpenSession,
        closed: &ClosedSession,
    ) -> Result<Self, PairingError> {
        let request = state.own_request(&file, open, closed)?;
        Ok(Self {
            state,
            request,
            file,
            ends,
        })
    }

    /// Hears the knock; the request goes back.
    pub fn hear(self, frame: &[u8]) -> Result<(Requested, Vec<u8>), PairingError> {
        self.hear_with(frame, random()?)
    }

    pub(crate) fn hear_with(
        self,
        heard: &[u8],
        chance: [u8; 32],
    ) -> Result<(Requested, Vec<u8>), PairingError> {
        let mut reader = Reader::new(content(Kind::Knock, heard)?);
        let knock = reader.array()?;
        reader.end()?;
        let out = frame(Kind::Request, &[&chance, &self.file]);
        let requested = Requested {
            waited: self,
            knock,
            chance,
        };
        Ok((requested, out))
    }
}

/// The request went out.
#[derive(Debug)]
pub struct Requested {
    waited: Waiting,
    knock: [u8; 32],
    chance: [u8; 32],
}

impl Requested {
    /// Hears the first proof. Whatever it shows: commit first that these digits are gone, then say
    /// what comes of it.
    pub fn hear(self, frame: &[u8]) -> Result<Judged, PairingError> {
        let mut reader = Reader::new(content(Kind::FirstProof, frame)?);
        let (message, proof) = (reader.array()?, reader.array()?);
        reader.end()?;
        if knock(&message) != self.knock {
            return Err(PairingError::Damaged);
        }
        let Waiting {
            state,
            request,
            file,
            ends,
        } = self.waited;
        let (side, newcomers) = Side::newcomer(&state.seed, &state.digits)?;
        let said = Said {
            request: &file,
            newcomers: &newcomers,
            chance: &self.chance,
            hosts: &message,
        };
        let known = Known::of(side.finish(&message)?, &ends, &said);
        if !known.is_first_proof(&proof) {
            return Ok(Judged::Wrong(hang_up(LastWord::WrongDigits)));
        }
        Ok(Judged::Right(Box::new(Confirming {
            request,
            host: ends.host,
            known,
        })))
    }
}

/// What the first proof showed.
#[derive(Debug)]
pub enum Judged {
    /// The digits are known there.
    Right(Box<Confirming>),
    /// They are not; this goes back.
    Wrong(Vec<u8>),
}

/// The other side proved that it knows the digits.
pub struct Confirming {
    request: Request,
    host: [u8; 32],
    known: Known,
}

impl Confirming {
    /// To be compared with those on the other screen.
    pub fn pictures(&self) -> Pictures {
        self.known.0.pictures()
    }

    /// Proves it in turn.
    pub fn prove(self) -> (Confirmed, Vec<u8>) {
        let proof = frame(Kind::SecondProof, &[&self.known.second_proof()]);
        (Confirmed(self), proof)
    }
}

/// Both proved it.
pub struct Confirmed(Confirming);

impl Confirmed {
    /// Opens the answer. It counts once somebody here said that the pictures are the same.
    pub fn open(&self, frame: &[u8]) -> Result<Joined, PairingError> {
        let sealed = content(Kind::Answer, frame)?;
        let (key, nonce) = key_and_nonce(&self.0.known.0.key(ANSWER));
        let plain = cipher::decrypt(&key, &nonce, ANSWER, sealed);
        let plain = plain.map_err(|_| PairingError::Damaged)?;
        let welcome = Welcome::read(&plain, WELCOME)?;
        welcome.taken_by(&self.0.request, self.0.pictures(), Some(&self.0.host))
    }

    /// Says to be in, once that is durable, and on which port it exchanges; 0 when it does not.
    pub fn say_in(&self, port: u16) -> Vec<u8> {
        let known = &self.0.known.0;
        let port = port.to_le_bytes();
        let proof = hmac(&known.key(IN), &[known.transcript(), &port]);
        frame(Kind::In, &[&port, &proof])
    }
}

crate::secret::hidden!(Confirming, Confirmed);
