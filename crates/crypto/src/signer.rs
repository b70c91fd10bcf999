//! The keys of one enrolment, personal or desk. What is secret stays inside.

use std::fmt;
use std::sync::Arc;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use samenboek_domain::ids::SignerId;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};
use zeroize::Zeroizing;

use crate::derive::{derive_salted, sha256};
use crate::wire::layout;

/// The public keys of one enrolment, as the ledger names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnrolmentKeys {
    /// Ed25519: signs parcels and statements; its bytes are the [`SignerId`].
    pub sign: [u8; 32],
    /// X25519: key boxes are made for it.
    pub open: [u8; 32],
    /// Ed25519: names the laptop's end of a connection in the local network.
    pub lan: [u8; 32],
}

/// What a key box is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKeys {
    /// Ed25519; its bytes are the [`SignerId`].
    pub sign: [u8; 32],
    /// X25519.
    pub open: [u8; 32],
}

impl EnrolmentKeys {
    /// The enrolment that these keys make.
    pub fn signer(&self) -> SignerId {
        SignerId::from_bytes(self.sign)
    }

    /// The two keys that a key box needs.
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            sign: self.sign,
            open: self.open,
        }
    }
}

layout!(EnrolmentKeys { sign, open, lan });
layout!(PublicKeys { sign, open });

impl From<EnrolmentKeys> for PublicKeys {
    fn from(keys: EnrolmentKeys) -> Self {
        keys.public()
    }
}

/// Signs for one enrolment and opens its key boxes. Clones share the same keys, which are wiped
/// when the last clone goes.
#[derive(Clone)]
pub struct Signer(Arc<Keys>);

struct Keys {
    sign: SigningKey,
    open: Zeroizing<[u8; 32]>,
    lan: SigningKey,
    public: EnrolmentKeys,
}

impl Signer {
    /// The keys that follow from a secret root and the public salt of this identity.
    pub(crate) fn derive(root: &[u8; 32], salt: &[u8; 16]) -> Self {
        let seed = |label: &str| derive_salted::<32>(root, salt, &[label.as_bytes()]);
        let sign = SigningKey::from_bytes(&seed("samenboek/v1/sign"));
        let lan = SigningKey::from_bytes(&seed("samenboek/v1/lan"));
        let open = seed("samenboek/v1/open");
        let public = EnrolmentKeys {
            sign: sign.verifying_key().to_bytes(),
            open: x25519(*open, X25519_BASEPOINT_BYTES),
            lan: lan.verifying_key().to_bytes(),
        };
        Self(Arc::new(Keys {
            sign,
            open,
            lan,
            public,
        }))
    }

    /// The same enrolment with another box key.
    pub(crate) fn with_opening(&self, open: Zeroizing<[u8; 32]>) -> Self {
        let mut public = self.0.public;
        public.open = x25519(*open, X25519_BASEPOINT_BYTES);
        Self(Arc::new(Keys {
            sign: self.0.sign.clone(),
            open,
            lan: self.0.lan.clone(),
            public,
        }))
    }

    /// The name of this enrolment.
    pub fn id(&self) -> SignerId {
        self.0.public.signer()
    }

    /// The keys that a key box for this enrolment needs.
    pub fn public(&self) -> PublicKeys {
        self.0.public.public()
    }

    /// All public keys, as the ledger names them.
    pub fn keys(&self) -> EnrolmentKeys {
        self.0.public
    }

    /// The secret of the local network key, for the carrier that connects in this name.
    pub fn lan_secret(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.lan.to_bytes())
    }

    pub(crate) fn open_secret(&self) -> &[u8; 32] {
        &self.0.open
    }

    pub(crate) fn pen(&self) -> &SigningKey {
        &self.0.sign
    }

    /// A signature over the label and the hash of the parts.
    pub(crate) fn sign(&self, label: &str, parts: &[&[u8]]) -> [u8; 64] {
        sign(&self.0.sign, label, parts)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.id())
    }
}

/// A signature over the label and the hash of the parts.
pub(crate) fn sign(pen: &SigningKey, label: &str, parts: &[&[u8]]) -> [u8; 64] {
    let message = [label.as_bytes(), &sha256(parts)].concat();
    pen.sign(&message).to_bytes()
}

/// Whether the signature holds, strictly: no weak keys, one encoding only.
pub(crate) fn verify(
    signer: &SignerId,
    label: &str,
    parts: &[&[u8]],
    signature: &[u8; 64],
) -> bool {
    let message = [label.as_bytes(), &sha256(parts)].concat();
    VerifyingKey::from_bytes(signer.as_bytes()).is_ok_and(|key| {
        key.verify_strict(&message, &Signature::from_bytes(signature))
            .is_ok()
    })
}
