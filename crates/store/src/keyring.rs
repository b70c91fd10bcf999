//! The keys that are at hand, each found by its epoch, and those of one circle together: a book has as many as cases.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::EpochKey;
use samenboek_domain::ids::{CircleId, EpochId};

/// Keys of epochs.
#[derive(Clone, Default)]
pub(crate) struct Keyring {
    by_epoch: BTreeMap<EpochId, EpochKey>,
    by_circle: BTreeMap<CircleId, BTreeSet<EpochId>>,
}

impl Keyring {
    pub(crate) fn insert(&mut self, key: EpochKey) {
        let of_circle = self.by_circle.entry(key.circle()).or_default();
        of_circle.insert(key.id());
        self.by_epoch.insert(key.id(), key);
    }

    pub(crate) fn get(&self, epoch: &EpochId) -> Option<&EpochKey> {
        self.by_epoch.get(epoch)
    }

    /// Those of one circle, by epoch.
    pub(crate) fn of<'a>(
        &'a self,
        circle: &CircleId,
    ) -> impl Iterator<Item = &'a EpochKey> + use<'a> {
        let epochs = self.by_circle.get(circle).into_iter().flatten();
        epochs.filter_map(|epoch| self.by_epoch.get(epoch))
    }

    /// All of them, by epoch.
    pub(crate) fn all(&self) -> impl Iterator<Item = &EpochKey> {
        self.by_epoch.values()
    }

    /// Lets go of all keys of this circle.
    pub(crate) fn forget(&mut self, circle: &CircleId) {
        for epoch in self.by_circle.remove(circle).unwrap_or_default() {
            self.by_epoch.remove(&epoch);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// A key of a circle, as a database keeps it: centre, circle, who made it, the key, and that it carries none.
    fn key(circle: &CircleId, secret: u8) -> EpochKey {
        let parts: [&[u8]; 5] = [&[1; 32], circle.as_bytes(), &[7; 32], &[secret; 32], &[0]];
        EpochKey::from_bytes(&parts.concat()).unwrap()
    }

    #[test]
    fn what_a_circle_forgets_no_other_one_loses() {
        let [soup, noise] = [2, 3].map(|n| CircleId::from_bytes([n; 16]));
        let mut keys = Keyring::default();
        for (circle, secret) in [(soup, 1), (soup, 2), (noise, 3)] {
            keys.insert(key(&circle, secret));
        }
        assert_eq!(keys.of(&soup).count(), 2);
        assert!(keys.of(&soup).all(|key| key.circle() == soup));
        keys.forget(&soup);
        assert_eq!(keys.of(&soup).count(), 0);
        assert_eq!(keys.all().count(), 1);
        let left = keys.of(&noise).next().unwrap().id();
        assert!(keys.get(&left).is_some());
    }
}
