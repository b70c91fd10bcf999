//! A door between two laptops that do not know each other yet, for pairing.
//!
//! Anybody's key is taken here, and nothing is believed for it: what goes over and back is the
//! crypto room's, whose proofs cover both keys (`own` and `other`). A newcomer hangs a doorbell
//! only while somebody waits there to be let in; whoever lets in rings, and speaks first.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use quinn::{Connection, Endpoint, RecvStream, SendStream, VarInt};
use tokio::runtime::Runtime;
use tokio::sync::{Mutex, mpsc};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::timeout;

use super::failure::LanError;
use super::keys::{LanKey, LanSecret, Whom};
use super::line::{self, Line, RINGING, meaning, patient};
use super::talk::TalkError;
use crate::cancel::Cancel;

/// The most that is said or heard at once: what a newcomer gets may be the ledger of many years.
pub const MOST_WORDS: usize = 64 * 1024 * 1024;
/// How many may stand at the door at once; whoever comes then is sent away.
const MOST_AT_THE_DOOR: usize = 4;
/// How much is read at a time: nobody gets memory for what he only announces.
const PIECE: usize = 64 * 1024;
const HEADER: usize = 4;

/// Waits for laptops that ring.
#[derive(Debug)]
pub struct Doorbell {
    runtime: Arc<Runtime>,
    endpoint: Endpoint,
    port: u16,
    own: LanKey,
    rung: Mutex<mpsc::Receiver<Rung>>,
    listening: AbortHandle,
}

type Rung = (Connection, LanKey, SendStream, RecvStream);

/// An open door. Its calls wait, like those of a [`super::Lan`].
#[derive(Debug)]
pub struct Door {
    runtime: Arc<Runtime>,
    endpoint: Endpoint,
    connection: Connection,
    out: SendStream,
    into: RecvStream,
    /// What came of a frame that is not whole yet.
    begun: Vec<u8>,
    own: LanKey,
    other: LanKey,
}

impl Doorbell {
    /// Hangs a bell on this port, or on any that is free when it is taken or 0.
    pub fn hang(own: &LanSecret, port: u16) -> Result<Self, LanError> {
        let runtime = line::runtime()?;
        let line = Line::open(&runtime, own, Whom::Anybody, port)?;
        let (port, endpoint) = (line.port(), line.endpoint.clone());
        let (rings, rung) = mpsc::channel(MOST_AT_THE_DOOR);
        let listening = runtime.spawn(listen(line, rings)).abort_handle();
        Ok(Self {
            runtime,
            endpoint,
            port,
            own: own.public(),
            rung: Mutex::new(rung),
            listening,
        })
    }

    /// The port that somebody types.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Waits until somebody rings and says something.
    pub fn answer(&self, cancel: &Cancel) -> Result<Door, LanError> {
        let rung = self.runtime.block_on(async {
            let mut rung = self.rung.lock().await;
            tokio::select! {
                rung = rung.recv() => rung.ok_or(LanError::Broken),
                () = cancel.cancelled() => Err(LanError::Cancelled),
            }
        });
        let (connection, other, out, into) = rung?;
        Ok(Door {
            runtime: self.runtime.clone(),
            endpoint: self.endpoint.clone(),
            connection,
            out,
            into,
            begun: Vec::new(),
            own: self.own,
            other,
        })
    }
}

impl Drop for Doorbell {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// Takes whoever speaks first. Who rings and runs away is no reason to stay away from the door.
async fn listen(line: Line, rings: mpsc::Sender<Rung>) {
    let never = Cancel::default();
    let mut waiting = JoinSet::new();
    loop {
        tokio::select! {
            call = line.answer(&never) => match call {
                Ok(Some(connection)) if waiting.len() < MOST_AT_THE_DOOR => {
                    waiting.spawn(async move { timeout(RINGING, spoken_to(connection)).await });
                }
                Ok(Some(connection)) => connection.close(VarInt::from_u32(0), b""),
                Ok(None) | Err(_) => return,
            },
            Some(done) = waiting.join_next(), if !waiting.is_empty() => {
                if let Ok(Ok(Some(rung))) = done {
                    let _ = rings.try_send(rung);
                }
            },
        }
    }
}

async fn spoken_to(connection: Connection) -> Option<Rung> {
    let other = line::who(&connection)?;
    let (out, into) = connection.accept_bi().await.ok()?;
    Some((connection, other, out, into))
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
            begun: Vec::new(),
            own: own.public(),
            other,
        })
    }

    /// Where the other end is.
    pub fn address(&self) -> SocketAddr {
        self.connection.remote_address()
    }

    /// The key that this end showed.
    pub fn own(&self) -> LanKey {
        self.own
    }

    /// The key that the other end showed, and holds the secret of.
    pub fn other(&self) -> LanKey {
        self.other
    }

    /// Says something, of at most [`MOST_WORDS`].
    pub fn say(&mut self, words: &[u8], cancel: &Cancel) -> Result<(), LanError> {
        let length = u32::try_from(words.len()).map_err(|_| TalkError::Nonsense)?;
        if words.len() > MOST_WORDS {
            return Err(TalkError::Nonsense.into());
        }
        let out = &mut self.out;
        let said = async {
            let broken = |_| LanError::Broken;
            out.write_all(&length.to_le_bytes()).await.map_err(broken)?;
            out.write_all(words).await.map_err(broken)
        };
        let said = patient(said, line::PATIENCE, cancel, LanError::TimedOut);
        self.runtime.block_on(said)
    }

    /// Hears what the other says next, of at most this many bytes, within this time: a person may
    /// be thinking there. When that was too short, nothing of it is lost; ask again.
    pub fn hear(
        &mut self,
        most: usize,
        wait: Duration,
        cancel: &Cancel,
    ) -> Result<Vec<u8>, LanError> {
        let (into, begun) = (&mut self.into, &mut self.begun);
        let heard = async {
            loop {
                if let Some(words) = whole(begun, most)? {
                    return Ok(words);
                }
                let piece = into.read_chunk(PIECE, true).await;
                let piece = piece.map_err(|_| LanError::Broken)?;
                begun.extend_from_slice(&piece.ok_or(LanError::Broken)?.bytes);
            }
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

/// The words at the front, once they are there as a whole.
fn whole(begun: &mut Vec<u8>, most: usize) -> Result<Option<Vec<u8>>, LanError> {
    let Some((length, _)) = begun.split_first_chunk::<HEADER>() else {
        return Ok(None);
    };
    let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| TalkError::Nonsense)?;
    if length > most.min(MOST_WORDS) {
        return Err(TalkError::Nonsense.into());
    }
    if begun.len() < HEADER + length {
        return Ok(None);
    }
    let rest = begun.split_off(HEADER + length);
    let words = begun.split_off(HEADER);
    *begun = rest;
    Ok(Some(words))
}
