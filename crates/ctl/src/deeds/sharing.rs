//! Exchange, where the work stands, and whether all is well.

use std::path::PathBuf;
use std::sync::Arc;

use samenboek_app::{
    ClockDoubt, Exchanged, LaptopStatus, exchange_folder, exchange_lan, exchange_remote,
};
use serde_json::{Value, json};

use super::{Deed, one, remote};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::stopping::Stoppable;
use crate::trouble::{Result, Trouble};

/// Where an exchange goes.
enum Way {
    Folder(PathBuf),
    Remote(String, Option<PathBuf>),
    /// At this address, or whichever known laptop is near.
    Lan(Option<String>),
}

pub(super) fn exchange(mut arguments: Arguments) -> Result<Deed> {
    let way = if arguments.flag("--lan") {
        Way::Lan(arguments.option("--address")?)
    } else {
        let credentials = arguments.path("--credentials")?;
        match arguments.option("--remote")? {
            Some(address) => Way::Remote(address, credentials),
            None => Way::Folder(arguments.required_path("--folder")?),
        }
    };
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let house = Arc::clone(&desk.house);
        let stoppable = Stoppable::new();
        let cancel = stoppable.cancel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .map_err(|_| Trouble::unknown())?;
        let exchanged = match way {
            Way::Folder(folder) => {
                runtime.block_on(exchange_folder(house, folder, cancel, |_| {}))?
            }
            Way::Lan(address) => runtime.block_on(exchange_lan(house, address, cancel, |_| {}))?,
            Way::Remote(address, credentials) => {
                let place = match credentials {
                    Some(credentials) => remote::place(&address, &credentials)?,
                    None => remote::remembered(&house, &address)?,
                };
                runtime.block_on(exchange_remote(house, place, cancel, |_| {}))?
            }
        };
        one(told(&exchanged.value))
    }))
}

fn told(exchanged: &Exchanged) -> Value {
    let set_aside: Vec<Value> = exchanged
        .set_aside
        .iter()
        .map(|aside| json!({ "name": aside.name, "reason": aside.reason }))
        .collect();
    json!({
        "brought": exchanged.brought,
        "took": exchanged.took,
        "set_aside": set_aside,
        "asks": exchanged.asks,
        "from": exchanged.slip.from,
        "versions": exchanged.slip.versions,
        "waiting": exchanged.slip.waiting,
        "newer": exchanged.slip.newer,
        "photos": exchanged.slip.photos,
    })
}

pub(super) fn status(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let status = desk.house.status()?;
        let also_on: Vec<Value> = status
            .laptops
            .iter()
            .filter(|laptop| !laptop.me && laptop.missing == 0)
            .filter_map(|laptop| {
                let at = laptop.heard?;
                Some(json!({ "laptop": laptop.name, "at": at }))
            })
            .collect();
        let laptops: Vec<Value> = status.laptops.iter().map(laptop).collect();
        one(json!({
            "saved": true,
            "only_here": status.only_here,
            "also_on": also_on,
            "laptops": laptops,
            "clock": status.clock.as_ref().map(clock),
            "newer": status.newer,
            "photos_awaited": status.photos_awaited,
        }))
    }))
}

/// In seconds: ahead of what the others say, or behind it (less than 0).
fn clock(doubt: &ClockDoubt) -> Value {
    json!({
        "went_back": doubt.went_back,
        "ahead_by": doubt.ahead_by / 1_000,
        "others": doubt.others,
    })
}

fn laptop(laptop: &LaptopStatus) -> Value {
    json!({
        "laptop": laptop.name,
        "shared": laptop.shared,
        "me": laptop.me,
        "at": laptop.heard,
        "missing": laptop.missing,
    })
}

pub(super) fn verify(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let found = desk.house.verify()?;
        let value = json!({
            "documents": found.documents,
            "parcels": found.parcels,
            "pieces": found.pieces,
            "problems": found.problems,
        });
        Ok(if found.problems.is_empty() {
            Answer::One(value)
        } else {
            Answer::Unsound(value)
        })
    }))
}
