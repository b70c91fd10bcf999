//! The side of whoever lets in.

use crate::cipher;
use crate::circle::EpochKey;
use crate::derive::{hmac_fits, key_and_nonce};
use crate::ledger::Ledger;
use crate::pairing::admission::{Admission, Approved, Welcome};
use crate::pairing::exchange::{Message, Side};
use crate::pairing::line::frames::{Kind, content, frame};
use crate::pairing::line::{ANSWER, Ends, IN, Known, Said, knock};
use crate::pairing::{Digits, PairingError, Pictures, Request};
use crate::parcel::Sealed;
use crate::random::random;
use crate::signer::Signer;
use crate::wire::Reader;

/// The second version of what goes to a newcomer.
const WELCOME: u8 = 2;

/// Somebody typed digits and rings.
pub struct Ringing {
    side: Side,
    message: Message,
    ends: Ends,
}

impl Ringing {
    /// Begins; the frame goes over first. Refuses digits in which a slip shows.
    pub fn begin(digits: &str, ends: Ends) -> Result<(Self, Vec<u8>), PairingError> {
        let digits = Digits::parse(digits).ok_or(PairingError::MistypedDigits)?;
        Self::begin_with(&digits, ends, &random()?)
    }

    pub(crate) fn begin_with(
        digits: &Digits,
        ends: Ends,
        seed: &[u8; 32],
    ) -> Result<(Self, Vec<u8>), PairingError> {
        let (side, message) = Side::coordinator(seed, digits)?;
        let knock = frame(Kind::Knock, &[&knock(&message)]);
        let ringing = Self {
            side,
            message,
            ends,
        };
        Ok((ringing, knock))
    }

    /// Hears the request. It must come from the laptop at the other end.
    pub fn hear(self, frame: &[u8]) -> Result<Asked, PairingError> {
        let mut reader = Reader::new(content(Kind::Request, frame)?);
        let chance = reader.array()?;
        let file = reader.rest().to_vec();
        let request = Request::read(&file)?;
        if request.desk.lan != self.ends.newcomer {
            return Err(PairingError::NotTheOtherEnd);
        }
        Ok(Asked {
            rung: self,
            request,
            file,
            chance,
        })
    }
}

/// The request is here. Nothing that depends on the digits has gone out.
pub struct Asked {
    rung: Ringing,
    request: Request,
    file: Vec<u8>,
    chance: [u8; 32],
}

impl Asked {
    /// What is asked.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The bytes of the request, which name it.
    pub fn file(&self) -> &[u8] {
        &self.file
    }

    /// Proves that the digits are known here. Commit first that this request is spent.
    pub fn prove(self) -> Result<(Proving, Vec<u8>), PairingError> {
        let Ringing {
            side,
            message,
            ends,
        } = self.rung;
        let newcomers = &self.request.message;
        let said = Said {
            request: &self.file,
            newcomers,
            chance: &self.chance,
            hosts: &message,
        };
        let known = Known::of(side.finish(newcomers)?, &ends, &said);
        let proof = frame(Kind::FirstProof, &[&message, &known.first_proof()]);
        let proving = Proving {
            request: self.request,
            known,
        };
        Ok((proving, proof))
    }
}

/// The first proof went out.
pub struct Proving {
    request: Request,
    known: Known,
}

impl Proving {
    /// Hears the second proof. `wrong_digits` when the newcomer's were others.
    pub fn hear(self, frame: &[u8]) -> Result<Trusted, PairingError> {
        let mut reader = Reader::new(content(Kind::SecondProof, frame)?);
        let proof = reader.array()?;
        reader.end()?;
        if !self.known.is_second_proof(&proof) {
            return Err(PairingError::WrongDigits);
        }
        Ok(Trusted {
            request: self.request,
            known: self.known,
        })
    }
}

/// Both proved that they know the digits.
pub struct Trusted {
    request: Request,
    known: Known,
}

impl Trusted {
    /// What is asked, proven now.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// To be compared with those on the newcomer's screen.
    pub fn pictures(&self) -> Pictures {
        self.known.0.pictures()
    }

    /// Lets the newcomer in, once somebody here said that the pictures are the same. The
    /// statements are not in `ledger`: put them there once the newcomer says to be in.
    pub fn answer(
        self,
        signer: &Signer,
        ledger: &Ledger,
        admission: &Admission<'_>,
        epochs: &[(&EpochKey, &Sealed)],
    ) -> Result<(Answered, Approved), PairingError> {
        let welcome = Welcome::prepare(&self.request, signer, ledger, admission, epochs)?;
        let pictures = self.pictures();
        let (answered, answer) = self.answer_with(&welcome.to_bytes(WELCOME)?);
        Ok((answered, welcome.approved(answer, pictures)))
    }

    pub(crate) fn answer_with(self, plain: &[u8]) -> (Answered, Vec<u8>) {
        let (key, nonce) = key_and_nonce(&self.known.0.key(ANSWER));
        let sealed = cipher::encrypt(&key, &nonce, ANSWER, plain);
        let answered = Answered { known: self.known };
        (answered, frame(Kind::Answer, &[&sealed]))
    }
}

/// The answer went out.
pub struct Answered {
    known: Known,
}

impl Answered {
    /// Hears that the newcomer is in, and on which port it exchanges; 0 when it does not.
    pub fn hear(self, frame: &[u8]) -> Result<u16, PairingError> {
        let mut reader = Reader::new(content(Kind::In, frame)?);
        let (port, proof) = (reader.u16()?, reader.array()?);
        reader.end()?;
        let key = self.known.0.key(IN);
        let said: [&[u8]; 2] = [self.known.0.transcript(), &port.to_le_bytes()];
        if !hmac_fits(&key, &said, &proof) {
            return Err(PairingError::Damaged);
        }
        Ok(port)
    }
}

crate::secret::hidden!(Ringing, Asked, Proving, Trusted, Answered);
