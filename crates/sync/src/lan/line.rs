//! What every call rests on: the socket, the endpoint, patience, and what a failure means.

use std::future::{Future, IntoFuture};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use quinn::crypto::rustls::{QuicClientConfig, QuicServerConfig};
use quinn::{
    AckFrequencyConfig, ClientConfig, Connection, ConnectionError, Endpoint, EndpointConfig,
    ServerConfig, TokioRuntime, TransportConfig, VarInt,
};
use rustls::pki_types::CertificateDer;
use tokio::runtime::Runtime;
use tokio::sync::{Mutex, mpsc};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::timeout;

use super::failure::LanError;
use super::keys::{self, LanKey, LanSecret, Whom};
use crate::cancel::Cancel;

/// The port that a laptop listens on when it is free, so that a typed address needs none.
pub const DEFAULT_PORT: u16 = 47_474;
/// The port on which a newcomer waits when it is free, likewise.
pub const PAIRING_PORT: u16 = 47_475;
/// How long a call may ring.
pub(super) const RINGING: Duration = Duration::from_secs(8);
/// After so long without a sign of life a connection is gone.
const SILENCE: Duration = Duration::from_secs(30);
/// A sign of life, so that an open connection stays open.
const SIGN: Duration = Duration::from_secs(10);
/// How long a farewell may take.
pub(super) const FAREWELL: Duration = Duration::from_secs(1);
/// How long the other end may wait before it says that something came. Whoever spoke last waits for that, and the usual
/// 25 ms are longer than an exchange that has nothing to say.
const PROMPT: Duration = Duration::from_millis(2);
/// How long saying or thinking of one thing may take: the other may be writing a large parcel.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// The most calls that wait for their handshake, or to be answered.
const MOST_WAITING: usize = 32;
/// So many handshakes at once are nothing special.
const FEW: usize = 8;
/// The name that a handshake must carry; nobody looks at it.
const NOBODY: &str = "samenboek";

/// Where calls go out and come in.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) endpoint: Endpoint,
    calls: Mutex<mpsc::Receiver<Connection>>,
    picking_up: AbortHandle,
}

impl Line {
    /// A line on this port, or on any that is free when it is taken or 0.
    pub(super) fn open(
        runtime: &Runtime,
        own: &LanSecret,
        whom: Whom,
        port: u16,
    ) -> Result<Self, LanError> {
        let tls = keys::to_be_called(own, whom).map_err(|_| LanError::NoNetwork)?;
        let tls = QuicServerConfig::try_from(tls).map_err(|_| LanError::NoNetwork)?;
        let mut config = ServerConfig::with_crypto(Arc::new(tls));
        config.transport_config(transport());
        let socket = socket(port).ok_or(LanError::NoNetwork)?;
        let _inside = runtime.enter();
        let endpoint = Endpoint::new(
            EndpointConfig::default(),
            Some(config),
            socket,
            Arc::new(TokioRuntime),
        );
        let endpoint = endpoint.map_err(|_| LanError::NoNetwork)?;
        let (picked_up, calls) = mpsc::channel(MOST_WAITING);
        let picking_up = runtime.spawn(pick_up(endpoint.clone(), picked_up));
        Ok(Self {
            endpoint,
            calls: Mutex::new(calls),
            picking_up: picking_up.abort_handle(),
        })
    }

    /// The port that it is on.
    pub(super) fn port(&self) -> u16 {
        self.endpoint.local_addr().map_or(0, |at| at.port())
    }

    /// Waits for the next call that comes through; none when the line is closed.
    pub(super) async fn answer(&self, cancel: &Cancel) -> Result<Option<Connection>, LanError> {
        let mut calls = self.calls.lock().await;
        loop {
            let call = tokio::select! {
                call = calls.recv() => call,
                () = cancel.cancelled() => return Err(LanError::Cancelled),
            };
            match call {
                // Who hung up while waiting is gone.
                Some(call) if call.close_reason().is_some() => {}
                call => return Ok(call),
            }
        }
    }

    /// Takes no more calls and hangs up; the others hear of it, if they listen.
    pub(super) async fn close(&self) {
        self.endpoint.close(VarInt::from_u32(0), b"");
        let _ = timeout(FAREWELL, self.endpoint.wait_idle()).await;
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        // What is open stays open; nobody new comes in.
        self.endpoint.set_server_config(None);
        self.picking_up.abort();
    }
}

/// Shakes hands with many at once, so that nobody who calls and falls silent is in the way.
async fn pick_up(endpoint: Endpoint, picked_up: mpsc::Sender<Connection>) {
    let mut handshakes = JoinSet::new();
    loop {
        tokio::select! {
            incoming = endpoint.accept() => match incoming {
                None => return,
                Some(incoming) if handshakes.len() >= MOST_WAITING => incoming.refuse(),
                // Only who really is at its address is worth a handshake, when many knock.
                Some(incoming)
                    if handshakes.len() > FEW && !incoming.remote_address_validated() =>
                {
                    let _ = incoming.retry();
                }
                Some(incoming) => {
                    handshakes.spawn(async move { timeout(RINGING, incoming.into_future()).await });
                }
            },
            Some(done) = handshakes.join_next(), if !handshakes.is_empty() => {
                if let Ok(Ok(Ok(connection))) = done {
                    // With nobody to answer it hangs up.
                    let _ = picked_up.try_send(connection);
                }
            },
        }
    }
}

pub(super) fn runtime() -> Result<Arc<Runtime>, LanError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    runtime.map(Arc::new).map_err(|_| LanError::NoNetwork)
}

/// Calls whoever is at this address.
pub(super) async fn call(
    endpoint: &Endpoint,
    own: &LanSecret,
    whom: Whom,
    at: SocketAddr,
    cancel: &Cancel,
) -> Result<Connection, LanError> {
    let tls = keys::to_call(own, whom).map_err(|_| LanError::NotKnown)?;
    let tls = QuicClientConfig::try_from(tls).map_err(|_| LanError::NotKnown)?;
    let mut config = ClientConfig::new(Arc::new(tls));
    config.transport_config(transport());
    let ringing = async {
        let connecting = endpoint
            .connect_with(config, at, NOBODY)
            .map_err(|_| LanError::NotFound)?;
        connecting.await.map_err(meaning)
    };
    patient(ringing, RINGING, cancel, LanError::NotFound).await
}

pub(super) async fn patient<T>(
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

pub(super) fn who(connection: &Connection) -> Option<LanKey> {
    let identity = connection.peer_identity()?;
    let shown = identity.downcast_ref::<Vec<CertificateDer<'static>>>()?;
    keys::shown(shown)
}

pub(super) fn meaning(error: ConnectionError) -> LanError {
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
    let mut acknowledging = AckFrequencyConfig::default();
    acknowledging.max_ack_delay(Some(PROMPT));
    let mut transport = TransportConfig::default();
    transport
        .ack_frequency_config(Some(acknowledging))
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
    parse_address_at(text, DEFAULT_PORT)
}

/// The same, where another port is meant when none is typed.
pub fn parse_address_at(text: &str, usual: u16) -> Result<SocketAddr, LanError> {
    let text = text.trim();
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let alone = bare.parse::<IpAddr>();
    let at = text
        .parse::<SocketAddr>()
        .or_else(|_| alone.map(|address| SocketAddr::new(address, usual)));
    let at = at.map_err(|_| LanError::NotAnAddress)?;
    if at.port() == 0 || at.ip().is_unspecified() || at.ip().is_multicast() {
        return Err(LanError::NotAnAddress);
    }
    Ok(at)
}
