//! The shared folder or bucket of the centre on the network: where it is and with whose key. It stands inside the sealed
//! book, because whoever has the key may take away what lies there.

use samenboek_sync::{PlaceKind, RemotePlace, RemotePlaceDraft};
use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Topic};

const KEY: &str = "remote_place";

#[derive(Serialize, Deserialize)]
struct Kept {
    kind: String,
    address: String,
    bucket: String,
    region: String,
    user: String,
    secret: String,
    without_lock: bool,
}

impl House {
    /// What was set up, with its secret; nothing when nothing was.
    pub fn remote_place(&self) -> Result<Option<RemotePlaceDraft>> {
        let Some(text) = self.rooms()?.store.setting(KEY)? else {
            return Ok(None);
        };
        // What a newer version wrote differently is asked again.
        let kept: Option<Kept> = serde_json::from_str(&text).ok();
        Ok(kept.and_then(|kept| {
            Some(RemotePlaceDraft {
                kind: PlaceKind::from_code(&kept.kind)?,
                address: kept.address,
                bucket: kept.bucket,
                region: kept.region,
                user: kept.user,
                secret: kept.secret,
                without_lock: kept.without_lock,
            })
        }))
    }

    /// The place, ready to be gone to. Refused by name when none was set up.
    pub fn ready_remote_place(&self) -> Result<RemotePlace> {
        let draft = self
            .remote_place()?
            .ok_or_else(|| AppError::refuse("place_missing"))?;
        remote_place_of(&draft)
    }

    /// Keeps where it is. Refused by name when it cannot be right; whether it answers shows at the first exchange.
    pub fn set_remote_place(&self, draft: &RemotePlaceDraft) -> Result<Outcome<()>> {
        self.may_be_shared()?;
        remote_place_of(draft)?;
        let kept = Kept {
            kind: draft.kind.code().to_owned(),
            address: draft.address.trim().to_owned(),
            bucket: draft.bucket.trim().to_owned(),
            region: draft.region.trim().to_owned(),
            user: draft.user.trim().to_owned(),
            secret: draft.secret.trim().to_owned(),
            without_lock: draft.without_lock,
        };
        let text =
            serde_json::to_string(&kept).map_err(|error| AppError::fault("unknown", error))?;
        self.rooms()?.store.set_setting(KEY, &text)?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }

    /// Forgets the place here. What lies there stays.
    pub fn forget_remote_place(&self) -> Result<Outcome<()>> {
        self.rooms()?.store.set_setting(KEY, "")?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }
}

/// A place, from what was typed. Refused by name when it cannot be right.
pub fn remote_place_of(draft: &RemotePlaceDraft) -> Result<RemotePlace> {
    RemotePlace::parse(draft).map_err(|refusal| AppError::of_rule(&refusal))
}
