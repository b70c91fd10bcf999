//! The keys of one circle, and who holds them: by the boxes and epochs that lie here, read or not.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use samenboek_crypto::{
    Authority, Epoch, EpochKey, ParcelKind, PublicKeys, Sealed, box_keys, box_reading_epoch,
    box_recipient, coordinators_circle,
};
use samenboek_domain::ids::{CentreId, CircleId, EpochId, SignerId};

use crate::error::{Result, StoreError};

/// Who holds which keys of a circle.
#[derive(Clone, Debug, Default)]
pub(crate) struct Holders {
    /// Whoever made an epoch, and whom it was boxed for, alone or with the coordinators.
    holders: BTreeMap<EpochId, BTreeSet<SignerId>>,
    /// For which box keys there is a box with which epoch.
    boxed: BTreeMap<EpochId, BTreeSet<PublicKeys>>,
    /// Under which epochs of the coordinators there is a box with which epoch, and who opens it.
    with_coordinators: BTreeMap<EpochId, BTreeMap<EpochId, BTreeSet<SignerId>>>,
}

impl Holders {
    /// Looks at everything that lies here.
    pub(crate) fn load(
        connection: &Connection,
        centre: &CentreId,
        circle: &CircleId,
    ) -> Result<Self> {
        let mut found = Self::default();
        let coordinators = coordinators_circle(centre);
        let mut leading: Option<Leading> = None;
        for sealed in keys_of(connection, circle)? {
            let epoch = sealed.header().epoch;
            if sealed.header().kind == ParcelKind::Epoch {
                found.hold(epoch, sealed.header().signer);
            } else if let Some((reading, under)) = box_reading_epoch(&sealed) {
                if reading != coordinators || *circle == coordinators {
                    continue;
                }
                let leading = match &mut leading {
                    Some(leading) => leading,
                    none => none.insert(Leading::load(connection, &coordinators)?),
                };
                let readers = leading.who_opens(&under);
                found
                    .holders
                    .entry(epoch)
                    .or_default()
                    .extend(readers.iter().copied());
                let boxes = found.with_coordinators.entry(epoch).or_default();
                boxes.insert(under, readers);
            } else {
                found
                    .boxed
                    .entry(epoch)
                    .or_default()
                    .extend(box_keys(&sealed));
                if let Some(signer) = box_recipient(&sealed) {
                    found.hold(epoch, signer);
                }
            }
        }
        Ok(found)
    }

    /// Whether nobody who may read the circle holds any key of it: nobody can hand one on.
    pub(crate) fn are_all_excluded(&self, authority: &Authority, circle: &CircleId) -> bool {
        let mut holders = self.holders.values().flatten();
        !holders.any(|signer| authority.may_read(signer, circle))
    }

    /// Notes that this signer holds the epoch.
    pub(crate) fn hold(&mut self, epoch: EpochId, signer: SignerId) {
        self.holders.entry(epoch).or_default().insert(signer);
    }
}

/// Who opens what is boxed to the coordinators: whoever holds that epoch of theirs, or a later one, which carries it.
struct Leading {
    epochs: Vec<Epoch>,
    holders: Holders,
}

impl Leading {
    fn load(connection: &Connection, circle: &CircleId) -> Result<Self> {
        let mut holders = Holders::default();
        let mut epochs = Vec::new();
        for sealed in keys_of(connection, circle)? {
            let epoch = sealed.header().epoch;
            if let Ok(read) = Epoch::read(&sealed) {
                holders.hold(epoch, read.minter);
                epochs.push(read);
            } else if let Some(signer) = box_recipient(&sealed) {
                holders.hold(epoch, signer);
            }
        }
        Ok(Self { epochs, holders })
    }

    fn who_opens(&self, epoch: &EpochId) -> BTreeSet<SignerId> {
        let mut carrying = BTreeSet::from([*epoch]);
        loop {
            let before = carrying.len();
            for later in &self.epochs {
                if later.parents.iter().any(|parent| carrying.contains(parent)) {
                    carrying.insert(later.id);
                }
            }
            if carrying.len() == before {
                break;
            }
        }
        let holders = carrying
            .iter()
            .filter_map(|epoch| self.holders.holders.get(epoch));
        holders.flatten().copied().collect()
    }
}

/// The epochs and boxes of a circle that lie here.
pub(crate) fn keys_of(connection: &Connection, circle: &CircleId) -> Result<Vec<Sealed>> {
    let mut statement = connection.prepare_cached(
        "SELECT bytes FROM parcels WHERE circle = ?1 AND kind IN (6, 7) ORDER BY kind, name",
    )?;
    let rows = statement.query_map(params![circle.as_bytes()], |row| row.get::<_, Vec<u8>>(0))?;
    rows.map(|bytes| Sealed::parse(bytes?).map_err(|_| StoreError::Damaged))
        .collect()
}

/// The keys of one circle that are here, beside who holds them and what the ledger says.
#[derive(Clone, Copy)]
pub(crate) struct CircleKeys<'a> {
    pub circle: CircleId,
    pub keys: &'a BTreeMap<EpochId, EpochKey>,
    pub holders: &'a Holders,
    pub authority: &'a Authority,
}

impl<'a> CircleKeys<'a> {
    fn own(&self) -> impl Iterator<Item = &'a EpochKey> + use<'a> {
        let circle = self.circle;
        self.keys.values().filter(move |key| key.circle() == circle)
    }

    /// The key to write with: of several clean ones the lowest id, the same on every laptop. Whoever may make no clean
    /// one goes on with what there is.
    pub(crate) fn writing_key(&self) -> Result<&'a EpochKey> {
        self.own()
            .min_by_key(|epoch| (!self.is_clean(epoch), epoch.id()))
            .ok_or(StoreError::NoKey)
    }

    /// Whether there is a key that nobody holds whom the ledger excludes.
    pub(crate) fn has_clean_key(&self) -> bool {
        self.own().any(|epoch| self.is_clean(epoch))
    }

    /// Whoever holds a key has those that it carries, also when the box of long ago does not lie here: a key that
    /// another one carries is never clean.
    fn is_clean(&self, epoch: &EpochKey) -> bool {
        if self
            .own()
            .any(|other| other.epoch().parents.contains(&epoch.id()))
        {
            return false;
        }
        let mut holders = self.holders.holders.get(&epoch.id()).into_iter().flatten();
        !holders.any(|signer| self.authority.excludes(signer, &self.circle))
    }

    /// The keys that no other key carries.
    pub(crate) fn heads(&self) -> Vec<&'a EpochKey> {
        let carried: BTreeSet<EpochId> = self
            .own()
            .flat_map(|key| key.epoch().parents.iter().copied())
            .collect();
        self.own()
            .filter(|key| !carried.contains(&key.id()))
            .collect()
    }

    /// The readers that no box was made for that they can open, by head. A box for a key that was renewed since is
    /// none. `remembered` is whose keys are kept outside the boxes: whoever made a key has it.
    pub(crate) fn without_box(&self, remembered: Remembered) -> Vec<(EpochId, SignerId)> {
        let readers = self.authority.readers(&self.circle);
        let mut without = Vec::new();
        for key in self.heads() {
            let boxed = self.holders.boxed.get(&key.id());
            let shared = self.holders.with_coordinators.get(&key.id());
            let has_none = |signer: &&SignerId| {
                let keys = self.authority.enrolment(signer).map(|it| it.keys.public());
                let made_it =
                    remembered == Remembered::ByTheMinter && key.epoch().minter == **signer;
                let opens_shared = shared
                    .into_iter()
                    .flatten()
                    .any(|(_, readers)| readers.contains(*signer));
                !made_it
                    && !opens_shared
                    && !keys.is_some_and(|keys| boxed.is_some_and(|boxed| boxed.contains(&keys)))
            };
            without.extend(
                readers
                    .iter()
                    .filter(has_none)
                    .map(|signer| (key.id(), *signer)),
            );
        }
        without
    }

    /// The heads that lie in no box under this epoch of the coordinators.
    pub(crate) fn not_shared_under(&self, epoch: &EpochId) -> Vec<&'a EpochKey> {
        let heads = self.heads().into_iter();
        heads
            .filter(|key| {
                let shared = self.holders.with_coordinators.get(&key.id());
                !shared.is_some_and(|shared| shared.contains_key(epoch))
            })
            .collect()
    }
}

/// Where whoever makes a key has it from later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remembered {
    /// It stands in the shared database.
    ByTheMinter,
    /// In a box like everybody's: what is beside it can be deleted at any time.
    InBoxesOnly,
}
