//! Which laptop is at the other end: raw Ed25519 keys instead of certificates. Each side shows
//! its own key and takes only keys that it knows; a stranger is refused before any data.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{AlwaysResolvesClientRawPublicKeys, Resumption};
use rustls::crypto::{CryptoProvider, ring, verify_tls13_signature_with_raw_key};
use rustls::pki_types::{
    CertificateDer, PrivatePkcs8KeyDer, ServerName, SubjectPublicKeyInfoDer, UnixTime,
};
use rustls::server::AlwaysResolvesServerRawPublicKeys;
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::sign::CertifiedKey;
use rustls::version::TLS13;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, DistinguishedName, Error,
    PeerMisbehaved, ServerConfig, SignatureScheme,
};
use zeroize::Zeroizing;

/// What every Ed25519 public key begins with as a `SubjectPublicKeyInfo` (RFC 8410).
const PUBLIC: [u8; 12] = [
    0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
];
/// What every Ed25519 private key begins with as PKCS #8 (RFC 8410).
const PRIVATE: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];
/// What is spoken over a connection between laptops that know each other. Another version has
/// another name.
const EXCHANGE: &[u8] = b"samenboek/1";
/// What is spoken over one between laptops that are about to.
const PAIRING: &[u8] = b"samenboek-pairing/1";

/// The key that names a laptop's end of a connection.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanKey(pub [u8; 32]);

/// This laptop's own end: its key and the secret of it.
#[derive(Clone)]
pub struct LanSecret {
    public: LanKey,
    secret: Zeroizing<[u8; 32]>,
}

impl LanSecret {
    /// The public key and the secret seed that it follows from.
    pub fn new(public: LanKey, secret: &Zeroizing<[u8; 32]>) -> Self {
        Self {
            public,
            secret: secret.clone(),
        }
    }

    /// The public key.
    pub fn public(&self) -> LanKey {
        self.public
    }

    fn certified(&self) -> Result<Arc<CertifiedKey>, Error> {
        let der = Zeroizing::new([PRIVATE.as_slice(), self.secret.as_slice()].concat());
        let key = ring::sign::any_eddsa_type(&PrivatePkcs8KeyDer::from(der.as_slice()))?;
        let shown = CertificateDer::from(spki(&self.public));
        Ok(Arc::new(CertifiedKey::new(vec![shown], key)))
    }
}

/// The keys that may connect, shared with whoever learns of new ones.
#[derive(Clone, Default)]
pub(super) struct Known(Arc<RwLock<BTreeSet<LanKey>>>);

impl Known {
    pub(super) fn set(&self, keys: BTreeSet<LanKey>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = keys;
    }

    pub(super) fn contains(&self, key: &LanKey) -> bool {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        keys.contains(key)
    }
}

/// How this laptop is called: by anybody who is known, or by anybody for pairing.
pub(super) fn to_be_called(own: &LanSecret, whom: Whom) -> Result<ServerConfig, Error> {
    let spoken = whom.spoken();
    let shown = AlwaysResolvesServerRawPublicKeys::new(own.certified()?);
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&TLS13])?
        .with_client_cert_verifier(Arc::new(Pinned(whom)))
        .with_cert_resolver(Arc::new(shown));
    config.alpn_protocols = vec![spoken];
    // A ticket is a second way in, and bytes in every handshake.
    config.send_tls13_tickets = 0;
    Ok(config)
}

/// How this laptop calls another: that one and nobody else, or whoever answers for pairing.
pub(super) fn to_call(own: &LanSecret, whom: Whom) -> Result<ClientConfig, Error> {
    let spoken = whom.spoken();
    let shown = AlwaysResolvesClientRawPublicKeys::new(own.certified()?);
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Pinned(whom)))
        .with_client_cert_resolver(Arc::new(shown));
    config.alpn_protocols = vec![spoken];
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// The key that the other end showed in the handshake.
pub(super) fn shown(identity: &[CertificateDer<'_>]) -> Option<LanKey> {
    let [shown] = identity else {
        return None;
    };
    let key = shown.strip_prefix(&PUBLIC)?;
    key.try_into().ok().map(LanKey)
}

fn spki(key: &LanKey) -> Vec<u8> {
    [PUBLIC.as_slice(), key.0.as_slice()].concat()
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

#[derive(Debug)]
struct Pinned(Whom);

/// Whose key is taken at the other end.
#[derive(Debug)]
pub(super) enum Whom {
    /// This one.
    One(LanKey),
    /// Any that is known.
    Known(Known),
    /// Anybody's: what they say over the pairing decides, not the key.
    Anybody,
}

impl Whom {
    fn spoken(&self) -> Vec<u8> {
        match self {
            Self::One(_) | Self::Known(_) => EXCHANGE.to_vec(),
            Self::Anybody => PAIRING.to_vec(),
        }
    }
}

impl Pinned {
    fn check(&self, shown_der: &CertificateDer<'_>) -> Result<(), Error> {
        let is_right = shown(std::slice::from_ref(shown_der)).is_some_and(|key| match &self.0 {
            Whom::One(expected) => key == *expected,
            Whom::Known(known) => known.contains(&key),
            Whom::Anybody => true,
        });
        if is_right {
            Ok(())
        } else {
            Err(CertificateError::ApplicationVerificationFailure.into())
        }
    }
}

fn check_signature(
    message: &[u8],
    shown: &CertificateDer<'_>,
    signature: &DigitallySignedStruct,
) -> Result<HandshakeSignatureValid, Error> {
    let key = SubjectPublicKeyInfoDer::from(shown.as_ref());
    let known = ring::default_provider().signature_verification_algorithms;
    verify_tls13_signature_with_raw_key(message, &key, signature, &known)
}

fn refuse_older() -> Error {
    Error::PeerMisbehaved(PeerMisbehaved::SignedHandshakeWithUnadvertisedSigScheme)
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.check(shown).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(refuse_older())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        check_signature(message, shown, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}

impl ClientCertVerifier for Pinned {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        self.check(shown).map(|()| ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(refuse_older())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        check_signature(message, shown, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}

impl fmt::Debug for LanKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, ..] = self.0;
        write!(f, "LanKey({a:02x}{b:02x}{c:02x}{d:02x}…)")
    }
}

impl fmt::Debug for LanSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LanSecret of {:?}", self.public)
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Known(…)")
    }
}
