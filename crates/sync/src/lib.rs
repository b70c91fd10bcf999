//! Exchange: what is missing where, and the carriers that bring it.
//!
//! A carrier is a place where sealed parcels lie: a stick, a shared folder, a bucket, or the
//! laptop across the table. This room moves bytes by name and works out which; it opens nothing,
//! knows no keys, no documents and no database. What comes from a carrier is foreign until the
//! crypto room has looked at it, its name included.

mod cancel;
pub mod carrier;
pub mod folder;
pub mod lan;
pub mod layout;
pub mod plan;
pub mod remote;

pub use cancel::Cancel;
pub use carrier::{Carrier, CarrierError, PlaceFault};
pub use folder::Folder;
pub use remote::{PlaceKind, PlaceRefusal, Remote, RemotePlace, RemotePlaceDraft};
