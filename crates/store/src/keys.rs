//! The keys of one circle, and who holds them: by the boxes and epochs that lie here, read or not.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use samenboek_crypto::{
    Authority, Epoch, EpochKey, ParcelKind, PublicKeys, Sealed, box_keys, box_reading_epoch,
    box_recipient, coordinators_circle, limits, rests_on,
};
use samenboek_domain::ids::{CentreId, CircleId, EpochId, SignerId, StatementName};

use crate::error::{Result, StoreError};
use crate::heard::Heard;
use crate::keyring::Keyring;

/// Who holds which keys of a circle.
#[derive(Clone, Debug, Default)]
pub(crate) struct Holders {
    /// Whoever made an epoch, and whom it was boxed for, alone or with the coordinators.
    holders: BTreeMap<EpochId, BTreeSet<SignerId>>,
    /// For which box keys there is a box with which epoch.
    boxed: BTreeMap<EpochId, BTreeSet<PublicKeys>>,
    /// What whoever made an epoch had heard.
    rests_on: BTreeMap<EpochId, Vec<StatementName>>,
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
        Self::load_beside(connection, centre, circle, &mut None)
    }

    /// [`Holders::load`] for one circle after another: the coordinators are looked up for the first that has a box for them.
    pub(crate) fn load_beside(
        connection: &Connection,
        centre: &CentreId,
        circle: &CircleId,
        leaders: &mut Option<Leaders>,
    ) -> Result<Self> {
        let mut found = Self::default();
        let coordinators = coordinators_circle(centre);
        for sealed in keys_of(connection, circle)? {
            let epoch = sealed.header().epoch;
            if let Some((reading, under)) = box_reading_epoch(&sealed) {
                if reading != coordinators || *circle == coordinators {
                    continue;
                }
                let readers = Leaders::known(leaders, connection, centre)?.who_opens(&under);
                found
                    .holders
                    .entry(epoch)
                    .or_default()
                    .extend(readers.iter().copied());
                let boxes = found.with_coordinators.entry(epoch).or_default();
                boxes.insert(under, readers);
            } else {
                found.see(&sealed);
            }
        }
        Ok(found)
    }

    /// Notes who holds an epoch by its parcel, or by a box for one reader.
    pub(crate) fn see(&mut self, sealed: &Sealed) {
        let epoch = sealed.header().epoch;
        if sealed.header().kind == ParcelKind::Epoch {
            self.hold(epoch, sealed.header().signer);
            if let Ok(statements) = rests_on(sealed) {
                self.rest(epoch, statements);
            }
            return;
        }
        let boxed = self.boxed.entry(epoch).or_default();
        boxed.extend(box_keys(sealed));
        if let Some(signer) = box_recipient(sealed) {
            self.hold(epoch, signer);
        }
    }

    /// Whether nobody who may read the circle holds any key of it: nobody can hand one on.
    pub(crate) fn are_all_excluded(&self, authority: &Authority, circle: &CircleId) -> bool {
        let mut holders = self.holders.values().flatten();
        !holders.any(|signer| authority.may_read(signer, circle))
    }

    /// Whether any of these holds a key of it.
    pub(crate) fn is_any_of(&self, signers: &BTreeSet<SignerId>) -> bool {
        let mut holders = self.holders.values();
        holders.any(|of_epoch| !of_epoch.is_disjoint(signers))
    }

    /// Notes what whoever made the epoch had heard.
    pub(crate) fn rest(&mut self, epoch: EpochId, on: Vec<StatementName>) {
        self.rests_on.insert(epoch, on);
    }

    /// All that was heard by whoever made one of these epochs.
    pub(crate) fn all_heard(&self) -> BTreeSet<StatementName> {
        self.rests_on.values().flatten().copied().collect()
    }

    fn rests_on(&self, epoch: &EpochId) -> &[StatementName] {
        self.rests_on.get(epoch).map_or(&[], Vec::as_slice)
    }

    /// Notes that this signer holds the epoch.
    pub(crate) fn hold(&mut self, epoch: EpochId, signer: SignerId) {
        self.holders.entry(epoch).or_default().insert(signer);
    }
}

/// Which of these hold a key of any circle besides the team: alone, or as one of the coordinators, whose circle is one too.
pub(crate) fn who_holds_circles(
    connection: &Connection,
    team: &CircleId,
    signers: &BTreeSet<SignerId>,
) -> Result<BTreeSet<SignerId>> {
    let mut found = BTreeSet::new();
    let mut keys = connection
        .prepare_cached("SELECT bytes FROM parcels WHERE kind IN (6, 7) AND circle <> ?1")?;
    for bytes in keys.query_map([team.as_bytes()], |row| row.get::<_, Vec<u8>>(0))? {
        let sealed = Sealed::parse(bytes?).map_err(|_| StoreError::Damaged)?;
        let holder = if sealed.header().kind == ParcelKind::Epoch {
            Some(sealed.header().signer)
        } else {
            box_recipient(&sealed)
        };
        found.extend(holder.filter(|signer| signers.contains(signer)));
    }
    Ok(found)
}

/// Who opens what is boxed to the coordinators: whoever holds that epoch of theirs, or a later one, which carries it.
pub(crate) struct Leaders {
    epochs: Vec<Epoch>,
    openers: Holders,
    /// Who holds which of their keys, by whatever lies here.
    pub(crate) holders: Holders,
}

impl Leaders {
    /// What is known of them already, or is looked up now.
    pub(crate) fn known<'a>(
        leaders: &'a mut Option<Self>,
        connection: &Connection,
        centre: &CentreId,
    ) -> Result<&'a Self> {
        Ok(match leaders {
            Some(known) => known,
            unknown => unknown.insert(Self::load(connection, centre)?),
        })
    }

    fn load(connection: &Connection, centre: &CentreId) -> Result<Self> {
        let (mut openers, mut holders) = (Holders::default(), Holders::default());
        let mut epochs = Vec::new();
        for sealed in keys_of(connection, &coordinators_circle(centre))? {
            holders.see(&sealed);
            let epoch = sealed.header().epoch;
            if let Ok(read) = Epoch::read(&sealed) {
                openers.hold(epoch, read.minter);
                epochs.push(read);
            } else if let Some(signer) = box_recipient(&sealed) {
                openers.hold(epoch, signer);
            }
        }
        Ok(Self {
            epochs,
            openers,
            holders,
        })
    }

    fn who_opens(&self, epoch: &EpochId) -> BTreeSet<SignerId> {
        let carrying = carrying(&self.epochs, epoch);
        let holders = carrying
            .iter()
            .filter_map(|epoch| self.openers.holders.get(epoch));
        holders.flatten().copied().collect()
    }
}

/// This epoch, and those that carry its key.
fn carrying(epochs: &[Epoch], epoch: &EpochId) -> BTreeSet<EpochId> {
    let mut carrying = BTreeSet::from([*epoch]);
    loop {
        let before = carrying.len();
        for later in epochs {
            if later.parents.iter().any(|parent| carrying.contains(parent)) {
                carrying.insert(later.id);
            }
        }
        if carrying.len() == before {
            return carrying;
        }
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
    pub keys: &'a Keyring,
    pub holders: &'a Holders,
    pub authority: &'a Authority,
    pub heard: &'a Heard,
}

impl<'a> CircleKeys<'a> {
    fn own(&self) -> impl Iterator<Item = &'a EpochKey> + use<'a> {
        self.keys.of(&self.circle)
    }

    /// The key to write with: of several clean ones the lowest id, the same on every laptop. Whoever may make no clean
    /// one goes on with the newest that there is.
    pub(crate) fn writing_key(&self) -> Result<&'a EpochKey> {
        let heads = self.heads().into_iter();
        heads
            .min_by_key(|epoch| (!self.is_clean(epoch), epoch.id()))
            .ok_or(StoreError::NoKey)
    }

    /// Whether there is a key that nobody holds whom the ledger excludes.
    pub(crate) fn has_clean_key(&self) -> bool {
        self.heads().into_iter().any(|epoch| self.is_clean(epoch))
    }

    /// Whether nobody holds this head whom the ledger excludes, nor can get it from somebody who knows less. Whoever
    /// holds a key has those that it carries, also when the box of long ago does not lie here: one that another one
    /// carries is never clean.
    fn is_clean(&self, epoch: &EpochKey) -> bool {
        let mut holders = self.holders.holders.get(&epoch.id()).into_iter().flatten();
        !holders.any(|signer| self.authority.excludes(signer, &self.circle))
            && self.knew_who_went(epoch)
    }

    /// Whether whoever made the key had heard of everybody's going: else somebody who has not heard of it either may
    /// hand it to them.
    fn knew_who_went(&self, epoch: &EpochKey) -> bool {
        let excluded: BTreeSet<SignerId> = self.authority.excluded(&self.circle).collect();
        let heard = self.holders.rests_on(&epoch.id());
        excluded.is_empty()
            || heard.len() == limits::EPOCH_STATEMENTS
            || self.heard.excludes(heard, &excluded, &self.circle)
    }

    /// Whether all is here that the key rests on. Who has not heard it does not know whom the key is closed to: he
    /// writes with it, and gives it to nobody.
    fn may_hand_on(&self, epoch: &EpochKey) -> bool {
        self.heard.has(self.holders.rests_on(&epoch.id()))
    }

    /// The keys that a new one may carry.
    pub(crate) fn carriable(&self) -> impl Iterator<Item = &'a EpochKey> {
        let heads = self.heads().into_iter();
        heads.filter(|key| self.may_hand_on(key))
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
        for key in self.carriable() {
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

    /// The heads that no later one of `epochs` carries which somebody holds who may read: what was written under them may be
    /// read by nobody who comes later.
    pub(crate) fn left_behind(&self, epochs: &[Epoch]) -> BTreeSet<EpochId> {
        let is_read = |epoch: &EpochId| {
            let mut holders = self.holders.holders.get(epoch).into_iter().flatten();
            holders.any(|signer| self.authority.may_read(signer, &self.circle))
        };
        let heads = self.heads().into_iter().map(EpochKey::id);
        heads
            .filter(|head| {
                let mut later = carrying(epochs, head).into_iter().filter(|it| it != head);
                !later.any(|it| is_read(&it))
            })
            .collect()
    }

    /// The heads that lie in no box under this epoch of the coordinators.
    pub(crate) fn not_shared_under(&self, epoch: &EpochId) -> Vec<&'a EpochKey> {
        self.carriable()
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
