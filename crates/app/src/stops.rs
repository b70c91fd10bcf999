//! When this laptop heard that somebody's access was ended. The ledger knows no times, so each laptop notes its own.

use std::collections::BTreeMap;

use samenboek_domain::ids::SignerId;
use samenboek_domain::time::Timestamp;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms};

const STOPS: &str = "stops";

/// Milliseconds; none where the end was known before anybody noted such things.
type Stops = BTreeMap<String, Option<i64>>;

/// What is not noted yet was heard just now, or a long time ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noting {
    /// Somebody opened the laptop: what nobody noted before is older than the notes.
    AtTheDoor,
    /// Somebody ended it here, or it came with an exchange.
    JustHeard,
}

impl House {
    /// Notes the ends that are not noted yet.
    pub(crate) fn note_stops(&self, rooms: &Rooms, noting: Noting) -> Result<()> {
        let Some(book) = rooms.store.book() else {
            return Ok(());
        };
        rooms.store.change_setting(STOPS, |text| {
            let known = noted(text);
            let are_older = known.is_none() && noting == Noting::AtTheDoor;
            let mut stops = known.clone().unwrap_or_default();
            let now = (!are_older).then(|| self.clock.now().as_millis());
            let ended = book.authority.enrolments().filter(|one| one.revoked);
            for enrolment in ended {
                stops.entry(enrolment.signer.to_string()).or_insert(now);
            }
            if known.as_ref() == Some(&stops) {
                return Ok(None);
            }
            let text = serde_json::to_string(&stops);
            text.map(Some)
                .map_err(|error| AppError::fault("unknown", error))
        })
    }

    /// Since when this laptop knows that an enrolment ended; none where nobody noted it.
    pub(crate) fn stop_noted(&self, rooms: &Rooms, signer: &SignerId) -> Result<Option<Timestamp>> {
        let stops = noted(rooms.store.setting(STOPS)?).unwrap_or_default();
        let noted = stops.get(&signer.to_string()).copied().flatten();
        Ok(noted.map(Timestamp::from_millis))
    }
}

fn noted(text: Option<String>) -> Option<Stops> {
    text.and_then(|text| serde_json::from_str(&text).ok())
}
