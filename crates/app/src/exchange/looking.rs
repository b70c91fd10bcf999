//! Where to look at a carrier. A stick is looked at whole. At a place far away every question costs: there the heads of
//! the other laptops tell in which circles something was laid since, and once a week all of it is looked at.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{Sealed, authenticate, open};
use samenboek_domain::ids::{CircleId, LaptopId};
use samenboek_domain::time::Timestamp;
use samenboek_store::{Book, FarPlace, Tips};
use samenboek_sync::layout::{self, HeadPlace};
use samenboek_sync::{Carrier, CarrierError, plan};

use super::carrier_error;
use super::places::heads_there;
use crate::error::Result;
use crate::house::{House, Rooms};

/// How long what was seen at a place is believed.
const WEEK: i64 = 7 * 24 * 60 * 60 * 1000;

/// Where to look.
pub(super) struct Looking {
    /// Under which name the place is remembered; none where all of it is looked at every time.
    pub(super) place: Option<String>,
    /// The circles with something that may not be here.
    pub(super) circles: BTreeSet<CircleId>,
    /// Whether the ledger may have something.
    pub(super) ledger: bool,
    /// Up to which number everything here lies there; none when that is not known.
    pub(super) given: Option<u64>,
    /// The heads that lie there.
    pub(super) heads: Vec<HeadPlace>,
    looked_at: Timestamp,
}

impl House {
    /// Looks what there may be at a carrier.
    pub(super) fn look_at(
        &self,
        rooms: &Rooms,
        book: &Book,
        carrier: &mut dyn Carrier,
    ) -> Result<Looking> {
        let heads = heads_there(book, carrier)?;
        let now = self.clock.now();
        let place = carrier.far_away();
        if let Some(name) = &place
            && let Some(known) = rooms.store.far_place(name)?
            && is_believed(&known, now)
            && let Some(mut news) = news(rooms, book, carrier, &known, &heads)?
        {
            return Ok(Looking {
                place,
                ledger: news.remove(&Tips::LEDGER),
                circles: news,
                given: Some(known.given),
                heads,
                looked_at: known.looked_at,
            });
        }
        let mut circles = carrier.circles(&book.centre).map_err(carrier_error)?;
        circles.insert(book.team);
        Ok(Looking {
            place,
            circles,
            ledger: true,
            given: None,
            heads,
            looked_at: now,
        })
    }
}

impl Looking {
    /// The newest head of this laptop there.
    pub(super) fn newest_of(&self, laptop: &LaptopId) -> Option<u64> {
        let newest = plan::newest_heads(&self.heads);
        newest.get(laptop).map(|head| head.number)
    }

    /// Whether what was known of the place was let go since: something may lie there that was passed by.
    pub(super) fn is_forgotten(&self, rooms: &Rooms) -> Result<bool> {
        match (&self.place, self.given) {
            (Some(place), Some(_)) => Ok(rooms.store.far_place(place)?.is_none()),
            (None, _) | (_, None) => Ok(false),
        }
    }

    /// What to remember of the place, now that everything up to this number lies there.
    pub(super) fn remembered(&self, given: u64) -> FarPlace {
        let newest = plan::newest_heads(&self.heads).into_iter();
        FarPlace {
            looked_at: self.looked_at,
            given,
            heads: newest.map(|(laptop, head)| (laptop, head.number)).collect(),
        }
    }
}

fn is_believed(known: &FarPlace, now: Timestamp) -> bool {
    let age = now.as_millis().saturating_sub(known.looked_at.as_millis());
    (0..WEEK).contains(&age)
}

/// The circles of which somebody's head tells something new; none when it cannot be known.
fn news(
    rooms: &Rooms,
    book: &Book,
    carrier: &mut dyn Carrier,
    known: &FarPlace,
    heads: &[HeadPlace],
) -> Result<Option<BTreeSet<CircleId>>> {
    let mine = book
        .authority
        .enrolment(&rooms.open.desk().id())
        .map(|enrolment| enrolment.laptop);
    let newest: BTreeMap<LaptopId, HeadPlace> = plan::newest_heads(heads);
    // What this laptop left there is gone: somebody emptied the place.
    if !mine.is_some_and(|mine| newest.contains_key(&mine)) {
        return Ok(None);
    }
    let mut circles = BTreeSet::new();
    for (laptop, head) in newest.iter().filter(|(laptop, _)| Some(**laptop) != mine) {
        let seen = known.heads.get(laptop).copied().unwrap_or(0);
        if head.number <= seen {
            continue;
        }
        let Some(tips) = tips_of(book, carrier, head)? else {
            return Ok(None);
        };
        match tips.news_since(seen) {
            Some(news) => circles.extend(news),
            None => return Ok(None),
        }
    }
    Ok(Some(circles))
}

/// What a head says, when its laptop is known and its key is here.
fn tips_of(book: &Book, carrier: &mut dyn Carrier, head: &HeadPlace) -> Result<Option<Tips>> {
    let path = layout::head_path(&book.centre, &head.laptop, head.number);
    let bytes = match carrier.get(&path) {
        Ok(bytes) => bytes,
        Err(error) if CarrierError::concerns_one_name_only(&error) => return Ok(None),
        Err(error) => return Err(carrier_error(error)),
    };
    let Ok(sealed) = Sealed::parse(bytes) else {
        return Ok(None);
    };
    let header = *sealed.header();
    let is_its_own = book
        .authority
        .enrolment(&header.signer)
        .is_some_and(|desk| desk.laptop == head.laptop);
    let key = book.epoch_key(&header.epoch);
    let opened = authenticate(sealed, &book.authority)
        .ok()
        .zip(key)
        .and_then(|(authentic, key)| open(authentic, &key).ok());
    let fits = is_its_own && header.to == head.number;
    Ok(opened
        .filter(|_| fits)
        .and_then(|opened| Tips::of(&opened.get().entries)))
}
