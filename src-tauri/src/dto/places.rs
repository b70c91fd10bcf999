//! The shared folder or bucket on the network: what somebody types, and what of it comes back. The secret never does.

use samenboek_app::RemotePlaceDraft;
use serde::{Deserialize, Serialize};

use super::secret::Secret;

/// How one speaks to a place.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum PlaceKind {
    /// A shared folder.
    WebDav,
    /// A bucket.
    S3,
}

impl From<PlaceKind> for samenboek_app::PlaceKind {
    fn from(kind: PlaceKind) -> Self {
        match kind {
            PlaceKind::WebDav => Self::WebDav,
            PlaceKind::S3 => Self::S3,
        }
    }
}

impl From<samenboek_app::PlaceKind> for PlaceKind {
    fn from(kind: samenboek_app::PlaceKind) -> Self {
        match kind {
            samenboek_app::PlaceKind::WebDav => Self::WebDav,
            samenboek_app::PlaceKind::S3 => Self::S3,
        }
    }
}

/// What somebody typed about a place.
#[derive(Debug, Deserialize)]
pub struct PlaceDraft {
    kind: PlaceKind,
    address: String,
    bucket: String,
    region: String,
    user: String,
    secret: Secret,
}

impl From<PlaceDraft> for RemotePlaceDraft {
    fn from(draft: PlaceDraft) -> Self {
        Self {
            kind: draft.kind.into(),
            address: draft.address,
            bucket: draft.bucket,
            region: draft.region,
            user: draft.user,
            secret: draft.secret.text(),
            without_lock: false,
        }
    }
}

/// The place that was set up, without its secret.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Place {
    /// A folder or a bucket.
    pub kind: PlaceKind,
    /// Its address.
    pub address: String,
    /// The bucket; empty for a folder.
    pub bucket: String,
    /// The bucket's region; empty when nobody named one.
    pub region: String,
    /// The user, or the name of the key.
    pub user: String,
}

impl From<RemotePlaceDraft> for Place {
    fn from(kept: RemotePlaceDraft) -> Self {
        Self {
            kind: kept.kind.into(),
            address: kept.address,
            bucket: kept.bucket,
            region: kept.region,
            user: kept.user,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_place_comes_back_to_the_window_without_its_secret() {
        let typed = serde_json::json!({"kind": "webdav", "address": "https://wolk.debrug.nl/boek", "bucket": "",
            "region": "", "user": "amina", "secret": "zeven-blauwe-stoelen"});
        let draft: PlaceDraft = serde_json::from_value(typed).unwrap();
        let kept = RemotePlaceDraft::from(draft);
        assert_eq!(kept.secret, "zeven-blauwe-stoelen");
        let shown = serde_json::to_string(&Place::from(kept)).unwrap();
        assert!(
            shown.contains("amina") && !shown.contains("stoelen"),
            "{shown}"
        );
    }
}
