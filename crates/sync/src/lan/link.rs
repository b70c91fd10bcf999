//! The thin shell: QUIC endpoints, connections between known keys, one stream an exchange.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;

use quinn::{Connection, VarInt};
use samenboek_domain::ids::CentreId;
use tokio::runtime::Runtime;

use super::book::{Book, Memory};
use super::conversation::converse;
use super::failure::LanError;
use super::keys::{Known, LanKey, LanSecret, Whom};
use super::line::{self, Line, PATIENCE, meaning, patient};
use super::talk::{Outcome, Talk};
use crate::cancel::Cancel;

/// This laptop on its network. Its calls wait: they belong on a thread where waiting is fine, and
/// never inside an asynchronous task.
#[derive(Debug)]
pub struct Lan {
    runtime: Arc<Runtime>,
    line: Line,
    own: LanSecret,
    known: Known,
}

/// An open connection with a laptop whose key is known.
#[derive(Debug)]
pub struct Link {
    runtime: Arc<Runtime>,
    connection: Connection,
    other: LanKey,
}

impl Lan {
    /// Listens on this port, or on any that is free when it is taken or 0. Only `known` keys get
    /// in.
    pub fn listen(own: LanSecret, known: BTreeSet<LanKey>, port: u16) -> Result<Self, LanError> {
        let keys = Known::default();
        keys.set(known);
        let runtime = line::runtime()?;
        let line = Line::open(&runtime, &own, Whom::Known(keys.clone()), port)?;
        Ok(Self {
            runtime,
            line,
            own,
            known: keys,
        })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.line.port()
    }

    /// This laptop's own key.
    pub fn own(&self) -> LanKey {
        self.own.public()
    }

    /// Whom to let in from now on. Links that are open stay so: close those of whoever is gone.
    pub fn know(&self, keys: BTreeSet<LanKey>) {
        self.known.set(keys);
    }

    /// Calls the laptop with this key at this address.
    pub fn call(&self, at: SocketAddr, other: LanKey, cancel: &Cancel) -> Result<Link, LanError> {
        let whom = Whom::One(other);
        let call = line::call(&self.line.endpoint, &self.own, whom, at, cancel);
        let connection = self.runtime.block_on(call)?;
        Ok(self.link(connection, other))
    }

    /// Calls whichever known laptop is at this address.
    pub fn call_known(&self, at: SocketAddr, cancel: &Cancel) -> Result<Link, LanError> {
        let whom = Whom::Known(self.known.clone());
        let call = line::call(&self.line.endpoint, &self.own, whom, at, cancel);
        let connection = self.runtime.block_on(call)?;
        let other = line::who(&connection).ok_or(LanError::NotKnown)?;
        Ok(self.link(connection, other))
    }

    /// Waits for the next laptop that calls. A stranger's call is refused and not told of; none
    /// when this laptop listens no more.
    pub fn answer(&self, cancel: &Cancel) -> Result<Option<Link>, LanError> {
        loop {
            let answer = self.line.answer(cancel);
            let Some(connection) = self.runtime.block_on(answer)? else {
                return Ok(None);
            };
            match line::who(&connection).filter(|key| self.known.contains(key)) {
                Some(other) => return Ok(Some(self.link(connection, other))),
                None => connection.close(VarInt::from_u32(0), b""),
            }
        }
    }

    fn link(&self, connection: Connection, other: LanKey) -> Link {
        Link {
            runtime: self.runtime.clone(),
            connection,
            other,
        }
    }

    /// Listens no more, and hangs up everywhere; the others hear of it, if they listen.
    pub fn close(&self) {
        self.runtime.block_on(self.line.close());
    }
}

impl Link {
    /// Whose laptop it is.
    pub fn other(&self) -> LanKey {
        self.other
    }

    /// Where it is.
    pub fn address(&self) -> SocketAddr {
        self.connection.remote_address()
    }

    /// Whether it is still open.
    pub fn is_open(&self) -> bool {
        self.connection.close_reason().is_none()
    }

    /// How many bytes went out and came in over the network so far, handshake included.
    pub fn bytes(&self) -> (u64, u64) {
        let stats = self.connection.stats();
        (stats.udp_tx.bytes, stats.udp_rx.bytes)
    }

    /// Hangs up.
    pub fn close(&self) {
        self.connection.close(VarInt::from_u32(0), b"");
    }

    /// Begins an exchange, and goes through with it. `memory` is what is remembered of this
    /// laptop; remember what the outcome says once it went well. The other has heard that something
    /// comes when `ready` is called: both make ready at once.
    pub fn exchange<B: Book>(
        &self,
        centre: CentreId,
        memory: Option<Memory>,
        ready: impl FnOnce(&mut B),
        book: &mut B,
        cancel: &Cancel,
    ) -> Result<Outcome, LanError> {
        let knock = Talk::knock(centre, memory);
        let opened = async {
            let (mut out, into) = self.connection.open_bi().await.map_err(meaning)?;
            let knocked = out.write_all(&knock).await;
            knocked.map_err(|_| LanError::Broken)?;
            Ok((out, into))
        };
        let streams = patient(opened, PATIENCE, cancel, LanError::TimedOut);
        let streams = self.runtime.block_on(streams)?;
        ready(book);
        let talk = Talk::begin(centre, memory, book)?;
        self.runtime
            .block_on(converse(streams, talk, knock.len(), book, cancel))
    }

    /// Waits until the other laptop begins an exchange, asks `memory` what is remembered of it,
    /// and goes through with it.
    pub fn join<B: Book>(
        &self,
        centre: CentreId,
        memory: impl FnOnce(&mut B) -> Option<Memory>,
        book: &mut B,
        cancel: &Cancel,
    ) -> Result<Outcome, LanError> {
        let streams = self.runtime.block_on(async {
            tokio::select! {
                streams = self.connection.accept_bi() => streams.map_err(meaning),
                () = cancel.cancelled() => Err(LanError::Cancelled),
            }
        })?;
        let talk = Talk::begin(centre, memory(book), book)?;
        self.runtime
            .block_on(converse(streams, talk, 0, book, cancel))
    }
}
