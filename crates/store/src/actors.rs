//! Who an Automerge actor is: the first ten bytes of SHA-256 of the signer, then six of this run.

use automerge::ActorId;
use samenboek_crypto::actor_prefix;
use samenboek_domain::ids::SignerId;

/// The actor of a signer in this run.
pub(crate) fn actor(signer: &SignerId, run: [u8; 6]) -> ActorId {
    let mut bytes = [0_u8; 16];
    let (prefix, rest) = bytes.split_at_mut(10);
    prefix.copy_from_slice(&actor_prefix(signer));
    rest.copy_from_slice(&run);
    ActorId::from(bytes)
}

/// How every actor of a signer begins.
pub(crate) fn prefix(signer: &SignerId) -> [u8; 10] {
    actor_prefix(signer)
}

/// Whether this actor writes for that signer.
pub(crate) fn belongs_to(actor: &ActorId, signer: &SignerId) -> bool {
    actor.to_bytes().starts_with(&actor_prefix(signer))
}
