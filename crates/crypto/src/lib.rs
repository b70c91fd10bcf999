//! Seals: enrolments, circles, the ledger, sealed and verified parcels.
//!
//! Private keys stay in this room; everybody else gets opaque sessions and signers. Chance comes
//! from the operating system and from nowhere else. This room must not know what stands in a
//! document, where a parcel lies, or what time it is.

pub mod at_rest;
pub mod backup;
mod cipher;
pub mod circle;
mod derive;
#[cfg(debug_assertions)]
pub mod doors;
pub mod draft;
pub mod key_stick;
#[cfg(test)]
mod kit;
pub mod ledger;
pub mod limits;
pub mod pairing;
pub mod parcel;
pub mod passphrase;
pub mod quick;
pub mod random;
pub mod recovery;
mod sealed_to;
mod secret;
pub mod session;
pub mod sheet;
pub mod signer;
#[cfg(test)]
mod vectors;
mod wire;

pub use at_rest::{
    Cost, KeysError, KeysFile, Picture, Replaced, Slot, StoreKeys, UnlockError, Unlocked,
};
pub use backup::{BackupError, BackupKey, open_stream, seal_stream};
pub use circle::{
    Epoch, EpochError, EpochKey, box_for, box_for_circle, box_keys, box_reading_epoch,
    box_recipient, mint, open_box, open_circle_box, parents, rests_on,
};
pub use draft::{DraftError, DraftKey, open_draft, seal_draft};
pub use key_stick::{KEY_STICK_BYTES, KeyStick, KeyStickError};
pub use ledger::{
    Authority, CircleClass, Cut, Deed, Enrolment, Forgotten, LaptopClass, Ledger, LedgerError,
    LedgerRole, Restored, Right, Statement, StatementError, Subject, SubjectId, VoidEnrolment,
    VoidReason, coordinators_circle, team_circle,
};
pub use pairing::{
    Admission, Approved, Digits, Joined, PairingError, Pictures, Request, RequestState, approve,
    check_digits, finish, request,
};
pub use parcel::{
    Authentic, Draft, Entry, Header, OpenError, Opened, ParcelError, ParcelKind, Reason, SealError,
    Sealed, Verified, actor_prefix, authenticate, authenticate_all, authenticate_late,
    documents_within, has_newer_outside, open, peek, seal,
};
pub use passphrase::Passphrase;
pub use quick::{QuickMark, QuickMarkError};
pub use random::{RandomError, random};
pub use recovery::RecoveryKey;
pub use session::{ClosedSession, OpenSession, StoreKey};
pub use sheet::{SheetCode, SheetError};
pub use signer::{EnrolmentKeys, PublicKeys, Signer};
