//! A door between two laptops that do not know each other yet, for pairing.
//!
//! Anybody's key is taken here, and nothing is believed for it: what goes over and back is the
//! crypto room's, whose proofs cover both keys (`own` and `other`). The one who rings speaks
//! first. A doorbell hangs only while somebody means to let a laptop in.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use quinn::{Connection, Endpoint, RecvStream, SendStream, VarInt};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use super::failure::LanError;
use super::keys::{LanKey, LanSecret, Whom};
use super::line::{self, Line, RINGING, meaning, patient};
use super::talk::TalkError;
use crate::cancel::Cancel;
use crate::carrier::MOST_BYTES;

/// Waits for laptops that want to be let in.
#[derive(Debug)]
pub struct Doorbell {
    runtime: Arc<Runtime>,
    line: Line,
    own: LanSecret,
}

/// An open door. Its calls wait, like those of a [`super::Lan`].
#[derive(Debug)]
pub struct Door {
    runtime: Arc<Runtime>,
    endpoint: Endpoint,
    connection: Connection,
    out: SendStream,
    into: RecvStream,
    own: LanKey,
    other: LanKey,
}

impl Doorbell {
    /// Hangs a bell on this port, or on any that is free when it is taken or 0.
    pub fn hang(own: LanSecret, port: u16) -> Result<Self, LanError> {
        let runtime = line::runtime()?;
        let line = Line::open(&runtime, &own, Whom::Anybody, port)?;
        Ok(Self { runtime, line, own })
    }

    /// The port that somebody types.
    pub fn port(&self) -> u16 {
        self.line.port()
    }

    /// Waits until somebody rings and says something.
    pub fn answer(&self, cancel: &Cancel) -> Result<Door, LanError> {
        loop {
            let answer = self.line.answer(cancel);
            let connection = self.runtime.block_on(answer)?.ok_or(LanError::Broken)?;
            let Some(other) = line::who(&connection) else {
                continue;
            };
            let opened = async { connection.accept_bi().await.map_err(meaning) };
            let opened = patient(opened, RINGING, cancel, LanError::TimedOut);
            // Who rings and runs away is no reason to stay away from the door.
            let (out, into) = match self.runtime.block_on(opened) {
                Ok(streams) => streams,
                Err(LanError::Cancelled) => return Err(LanError::Cancelled),
                Err(_) => continue,
            };
            return Ok(Door {
                runtime: self.runtime.clone(),
                endpoint: self.line.endpoint.clone(),
                connection,
                out,
                into,
                own: self.own.public(),
                other,
            });
        }
    }
}

impl Door {
    /// Rings at the laptop at this address.
    pub fn ring(own: &LanSecret, at: SocketAddr, cancel: &Cancel) -> Result<Self, LanError> {
        let runtime = line::runtime()?;
        let endpoint = Line::open(&runtime, own, Whom::Anybody, 0)?
            .endpoint
            .clone();
        let call = line::call(&endpoint, own, Whom::Anybody, at, cancel);
        let connection = runtime.block_on(call)?;
        let other = line::who(&connection).ok_or(LanError::NotKnown)?;
        let opened = async { connection.open_bi().await.map_err(meaning) };
        let opened = patient(opened, RINGING, cancel, LanError::TimedOut);
        let (out, into) = runtime.block_on(opened)?;
        Ok(Self {
            runtime,
            endpoint,
            connection,
            out,
            into,
            own: own.public(),
            other,
        })
    }

    /// The key that this end showed.
    pub fn own(&self) -> LanKey {
        self.own
    }

    /// The key that the other end showed, and holds the secret of.
    pub fn other(&self) -> LanKey {
        self.other
    }

    /// Says something, of at most the size of a parcel.
    pub fn say(&mut self, words: &[u8], cancel: &Cancel) -> Result<(), LanError> {
        let length = u32::try_from(words.len()).map_err(|_| TalkError::Nonsense)?;
        if u64::from(length) > MOST_BYTES {
            return Err(TalkError::Nonsense.into());
        }
        let out = &mut self.out;
        let said = async {
            let frame = [&length.to_le_bytes(), words].concat();
            out.write_all(&frame).await.map_err(|_| LanError::Broken)
        };
        let said = patient(said, line::PATIENCE, cancel, LanError::TimedOut);
        self.runtime.block_on(said)
    }

    /// Hears what the other says next, within this time: a person may be typing there.
    pub fn hear(&mut self, wait: Duration, cancel: &Cancel) -> Result<Vec<u8>, LanError> {
        let into = &mut self.into;
        let heard = async {
            let mut length = [0; 4];
            into.read_exact(&mut length)
                .await
                .map_err(|_| LanError::Broken)?;
            let length = u32::from_le_bytes(length);
            if u64::from(length) > MOST_BYTES {
                return Err(TalkError::Nonsense.into());
            }
            let length = usize::try_from(length).map_err(|_| TalkError::Nonsense)?;
            let mut words = vec![0; length];
            into.read_exact(&mut words)
                .await
                .map_err(|_| LanError::Broken)?;
            Ok(words)
        };
        self.runtime
            .block_on(patient(heard, wait, cancel, LanError::TimedOut))
    }

    /// Says no more, and waits a moment for the last word to arrive.
    pub fn close(mut self) {
        let _ = self.out.finish();
        self.runtime.block_on(async {
            let _ = timeout(line::FAREWELL, self.out.stopped()).await;
            self.connection.close(VarInt::from_u32(0), b"");
            let _ = timeout(line::FAREWELL, self.endpoint.wait_idle()).await;
        });
    }
}
