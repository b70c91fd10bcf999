//! Joining over a live line: who may let in rings at the newcomer's, and both prove that they know
//! the six digits before anything is signed.
//!
//! ```text
//! who lets in                                   the newcomer
//! knock: hash of its message  ->
//!                             <-                chance, request: the same bytes as on a stick
//! SPAKE2 message, first proof ->                (the request counts as spent here from now on)
//!                             <-                second proof, or that the digits were others
//!                                               (the digits are gone from now on, either way)
//! both screens show three pictures; somebody at each says whether they are the same
//! answer                      ->                what a stick would have brought
//!                             <-                "in", and the port of its exchange
//! ```
//!
//! The proofs cover the keys of both ends as the connection showed them, the whole request and
//! both SPAKE2 messages: somebody between who passes everything on has other ends. The first proof
//! says whether the one guess was right that the newcomer's message is bound to, and no more;
//! whoever made it has spent the request by then. The newcomer proves nothing to anybody who did
//! not prove it first. Each step takes the one before by value, so nobody guesses twice.
//!
//! Who overheard the digits could stand between and know all that both know. The pictures are for
//! that: whoever rings is bound to its message before it hears anything, the newcomer adds chance
//! after that, so nobody between can look for messages that give both sides the same pictures.
//!
//! A frame is "SBL1" | version u8 | kind u8 | content. This room knows no connection: frames in,
//! frames out.

mod frames;
mod joining;
mod letting;

pub use frames::{LastWord, SHORT_FRAME, hang_up, word_of};
pub use joining::{Confirmed, Confirming, Judged, Requested, Waiting};
pub use letting::{Answered, Asked, Proving, Ringing, Trusted};

use crate::derive::{hmac, hmac_fits, sha256};
use crate::pairing::exchange::{Message, Shared, SharedKey};

const LABEL: &[u8] = b"samenboek/v1/pairing-line";
const KNOCK: &[u8] = b"samenboek/v1/pairing-line-knock";
const FIRST: &[u8] = b"samenboek/v1/pairing-line-first-proof";
const SECOND: &[u8] = b"samenboek/v1/pairing-line-second-proof";
const IN: &[u8] = b"samenboek/v1/pairing-line-in";
const ANSWER: &[u8] = b"samenboek/v1/pairing-line-answer";

/// The keys of the two ends of a line, as the connection showed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ends {
    /// The newcomer's.
    pub newcomer: [u8; 32],
    /// Of the laptop that lets in.
    pub host: [u8; 32],
}

/// A proof that somebody knows the digits.
type Proof = [u8; 32];

/// What whoever rings is bound to before it hears anything.
fn knock(message: &Message) -> [u8; 32] {
    sha256(&[KNOCK, message])
}

/// What went over and back, besides the two ends.
struct Said<'a> {
    request: &'a [u8],
    newcomers: &'a Message,
    chance: &'a [u8; 32],
    hosts: &'a Message,
}

/// What both know once the SPAKE2 messages are exchanged.
struct Known(Shared);

impl Known {
    fn of(key: SharedKey, ends: &Ends, said: &Said<'_>) -> Self {
        let transcript = sha256(&[
            LABEL,
            &ends.newcomer,
            &ends.host,
            &sha256(&[said.request]),
            said.newcomers,
            said.chance,
            said.hosts,
        ]);
        Self(key.by_line(transcript))
    }

    fn first_proof(&self) -> Proof {
        hmac(&self.0.key(FIRST), &[self.0.transcript()])
    }

    fn is_first_proof(&self, proof: &Proof) -> bool {
        hmac_fits(&self.0.key(FIRST), &[self.0.transcript()], proof)
    }

    fn second_proof(&self) -> Proof {
        let first = self.first_proof();
        hmac(&self.0.key(SECOND), &[self.0.transcript(), &first])
    }

    fn is_second_proof(&self, proof: &Proof) -> bool {
        let first = self.first_proof();
        let said: [&[u8]; 2] = [self.0.transcript(), &first];
        hmac_fits(&self.0.key(SECOND), &said, proof)
    }
}

#[cfg(test)]
mod tests;
