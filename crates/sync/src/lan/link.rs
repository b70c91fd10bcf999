//! The thin shell: QUIC endpoints, connections between known keys, one stream an exchange.

use std::collections::BTreeSet;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use quinn::crypto::rustls::{QuicClientConfig, QuicServerConfig};
use quinn::{
    Connection, ConnectionError, Endpoint, EndpointConfig, RecvStream, SendStream, TokioRuntime,
    TransportConfig, VarInt,
};
use rustls::pki_types::CertificateDer;
use samenboek_domain::ids::CentreId;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::book::{Book, Memory};
use super::cancel::Cancel;
use super::failure::LanError;
use super::keys::{self, Known, LanKey, LanSecret};
use super::message::HEADER;
use super::talk::{Outcome, Talk};

/// The port that a laptop listens on when it is free, so that a typed address needs none.
pub const DEFAULT_PORT: u16 = 47_474;
/// How long a call may ring.
const RINGING: Duration = Duration::from_secs(8);
/// How long the other may think about its next word: it may be writing a large parcel.
const THINKING: Duration = Duration::from_secs(30);
/// After so long without a sign of life a connection is gone.
const SILENCE: Duration = Duration::from_secs(30);
/// A sign of life, so that an open connection stays open.
const SIGN: Duration = Duration::from_secs(10);
/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_secs(1);
/// The name that a handshake must carry; nobody looks at it.
const NOBODY: &str = "samenboek";

/// This laptop on its network. Its calls wait: they belong on a thread where waiting is fine, and
/// never inside an asynchronous task.
#[derive(Debug)]
pub struct Lan {
    runtime: Arc<Runtime>,
    endpoint: Endpoint,
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
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(|_| LanError::NoNetwork)?;
        let keys = Known::default();
        keys.set(known);
        let tls = keys::to_be_called(&own, keys.clone()).map_err(|_| LanError::NoNetwork)?;
        let tls = QuicServerConfig::try_from(tls).map_err(|_| LanError::NoNetwork)?;
        let mut config = quinn::ServerConfig::with_crypto(Arc::new(tls));
        config.transport_config(transport()).migration(true);
        let socket = socket(port).ok_or(LanError::NoNetwork)?;
        let inside = runtime.enter();
        let endpoint = Endpoint::new(
            EndpointConfig::default(),
            Some(config),
            socket,
            Arc::new(TokioRuntime),
        );
        let endpoint = endpoint.map_err(|_| LanError::NoNetwork)?;
        drop(inside);
        Ok(Self {
            runtime: Arc::new(runtime),
            endpoint,
            own,
            known: keys,
        })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.endpoint.local_addr().map_or(0, |at| at.port())
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
        let tls = keys::to_call(&self.own, other).map_err(|_| LanError::NotKnown)?;
        let tls = QuicClientConfig::try_from(tls).map_err(|_| LanError::NotKnown)?;
        let mut config = quinn::ClientConfig::new(Arc::new(tls));
        config.transport_config(transport());
        let ringing = async {
            let connecting = self
                .endpoint
                .connect_with(config, at, NOBODY)
                .map_err(|_| LanError::NotFound)?;
            connecting.await.map_err(meaning)
        };
        let connection =
            self.runtime
                .block_on(patient(ringing, RINGING, cancel, LanError::NotFound))?;
        Ok(Link {
            runtime: self.runtime.clone(),
            connection,
            other,
        })
    }

    /// Waits for the next laptop that calls. A stranger's call is refused and not told of; none
    /// when this laptop listens no more.
    pub fn answer(&self, cancel: &Cancel) -> Result<Option<Link>, LanError> {
        self.runtime.block_on(async {
            loop {
                let incoming = tokio::select! {
                    incoming = self.endpoint.accept() => incoming,
                    () = cancel.cancelled() => return Err(LanError::Cancelled),
                };
                let Some(incoming) = incoming else {
                    return Ok(None);
                };
                // Only who really is at its address is worth a handshake, when many knock.
                if !incoming.remote_address_validated() && self.endpoint.open_connections() > 64 {
                    let _ = incoming.retry();
                    continue;
                }
                let Ok(Ok(connection)) = timeout(RINGING, incoming).await else {
                    continue;
                };
                if let Some(other) = who(&connection).filter(|key| self.known.contains(key)) {
                    return Ok(Some(Link {
                        runtime: self.runtime.clone(),
                        connection,
                        other,
                    }));
                }
                connection.close(VarInt::from_u32(0), b"");
            }
        })
    }

    /// Listens no more, and hangs up everywhere; the others hear of it, if they listen.
    pub fn close(&self) {
        self.endpoint.close(VarInt::from_u32(0), b"");
        let idle = async { timeout(FAREWELL, self.endpoint.wait_idle()).await };
        let _ = self.runtime.block_on(idle);
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
    /// laptop; remember what the outcome says once it went well.
    pub fn exchange<B: Book>(
        &self,
        centre: CentreId,
        memory: Option<Memory>,
        book: &mut B,
        cancel: &Cancel,
    ) -> Result<Outcome, LanError> {
        let opened = async { self.connection.open_bi().await.map_err(meaning) };
        let streams = patient(opened, THINKING, cancel, LanError::TimedOut);
        let streams = self.runtime.block_on(streams)?;
        self.runtime
            .block_on(converse(streams, centre, memory, book, cancel))
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
        let memory = memory(book);
        self.runtime
            .block_on(converse(streams, centre, memory, book, cancel))
    }
}

/// Says and hears until both have ended. Both write at once: each hears while it writes, or two
/// large parcels would wait for one another.
async fn converse<B: Book>(
    (out, into): (SendStream, RecvStream),
    centre: CentreId,
    memory: Option<Memory>,
    book: &mut B,
    cancel: &Cancel,
) -> Result<Outcome, LanError> {
    let mut talk = Talk::begin(centre, memory, book)?;
    let (mouth, said) = mpsc::channel(1);
    let (heard, mut ear) = mpsc::channel(1);
    let mut tasks = JoinSet::new();
    tasks.spawn(speak(out, said));
    tasks.spawn(listen(into, heard));
    let mut next = None;
    loop {
        if next.is_none() {
            next = talk.say(book)?;
        }
        if let Some(outcome) = talk.outcome().filter(|_| next.is_none()) {
            drop((mouth, ear));
            // The last word arrives before the connection may go.
            let gone = async {
                while tasks.join_next().await.is_some() {}
                Ok(())
            };
            patient(gone, THINKING, cancel, LanError::TimedOut).await?;
            return Ok(outcome);
        }
        tokio::select! {
            room = mouth.reserve(), if next.is_some() => match (room, next.take()) {
                (Ok(room), Some(frame)) => room.send(frame),
                (Ok(_), None) | (Err(_), _) => return Err(LanError::Broken),
            },
            frame = ear.recv() => talk.hear(&frame.unwrap_or(Err(LanError::Broken))?, book)?,
            () = tokio::time::sleep(THINKING) => return Err(LanError::TimedOut),
            () = cancel.cancelled() => return Err(LanError::Cancelled),
        }
    }
}

async fn speak(mut out: SendStream, mut said: mpsc::Receiver<Vec<u8>>) {
    while let Some(frame) = said.recv().await {
        if out.write_all(&frame).await.is_err() {
            return;
        }
    }
    if out.finish().is_ok() {
        let _ = out.stopped().await;
    }
}

async fn listen(mut into: RecvStream, heard: mpsc::Sender<Result<Vec<u8>, LanError>>) {
    loop {
        let frame = read(&mut into).await;
        let is_last = frame.is_err();
        if heard.send(frame).await.is_err() || is_last {
            return;
        }
    }
}

async fn read(into: &mut RecvStream) -> Result<Vec<u8>, LanError> {
    let mut header = [0; HEADER];
    into.read_exact(&mut header)
        .await
        .map_err(|_| LanError::Broken)?;
    let length = Talk::length(&header)?;
    let mut frame = header.to_vec();
    frame.resize(HEADER + length, 0);
    let body = frame.get_mut(HEADER..).unwrap_or_default();
    into.read_exact(body).await.map_err(|_| LanError::Broken)?;
    Ok(frame)
}

async fn patient<T>(
    deed: impl Future<Output = Result<T, LanError>>,
    patience: Duration,
    cancel: &Cancel,
    late: LanError,
) -> Result<T, LanError> {
    tokio::select! {
        done = timeout(patience, deed) => done.unwrap_or(Err(late)),
        () = cancel.cancelled() => Err(LanError::Cancelled),
    }
}

fn who(connection: &Connection) -> Option<LanKey> {
    let identity = connection.peer_identity()?;
    let shown = identity.downcast_ref::<Vec<CertificateDer<'static>>>()?;
    keys::shown(shown)
}

fn meaning(error: ConnectionError) -> LanError {
    /// Where TLS's own alerts begin among QUIC's codes (RFC 9001, 4.8), and two of them.
    const ALERT: u64 = 0x100;
    const NO_COMMON_PROTOCOL: u64 = ALERT + 120;
    let alert = match error {
        ConnectionError::TransportError(error) => u64::from(error.code),
        ConnectionError::ConnectionClosed(close) => u64::from(close.error_code),
        ConnectionError::VersionMismatch => return LanError::OtherVersion,
        ConnectionError::TimedOut => return LanError::NotFound,
        ConnectionError::ApplicationClosed(_)
        | ConnectionError::Reset
        | ConnectionError::LocallyClosed
        | ConnectionError::CidsExhausted => return LanError::Broken,
    };
    match alert {
        NO_COMMON_PROTOCOL => LanError::OtherVersion,
        ALERT..=0x1ff => LanError::NotKnown,
        _ => LanError::Broken,
    }
}

fn transport() -> Arc<TransportConfig> {
    let mut transport = TransportConfig::default();
    transport
        .max_idle_timeout(SILENCE.try_into().ok())
        .keep_alive_interval(Some(SIGN))
        .max_concurrent_bidi_streams(VarInt::from_u32(4))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .datagram_receive_buffer_size(None)
        // Looking for larger packets costs more bytes than an exchange that has nothing to say.
        .mtu_discovery_config(None);
    Arc::new(transport)
}

/// For both kinds of addresses where one socket can serve them.
fn socket(port: u16) -> Option<UdpSocket> {
    let six = (!cfg!(windows)).then_some(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
    let four = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
    let places = [port, 0].into_iter().flat_map(|port| {
        let addresses = six.into_iter().chain([four]);
        addresses.map(move |address| SocketAddr::new(address, port))
    });
    places.filter_map(|at| UdpSocket::bind(at).ok()).next()
}

/// Reads an address that somebody typed: numbers, with or without a port.
pub fn parse_address(text: &str) -> Result<SocketAddr, LanError> {
    let text = text.trim();
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let alone = bare.parse::<IpAddr>();
    let at = text
        .parse::<SocketAddr>()
        .or_else(|_| alone.map(|address| SocketAddr::new(address, DEFAULT_PORT)));
    let at = at.map_err(|_| LanError::NotAnAddress)?;
    if at.port() == 0 || at.ip().is_unspecified() || at.ip().is_multicast() {
        return Err(LanError::NotAnAddress);
    }
    Ok(at)
}
