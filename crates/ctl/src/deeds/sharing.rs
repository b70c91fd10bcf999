//! Exchange, where the work stands, and whether all is well.

use std::sync::Arc;

use samenboek_app::{LaptopStatus, exchange_folder};
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::stopping::Stoppable;
use crate::trouble::{Result, Trouble};

pub(super) fn exchange(mut arguments: Arguments) -> Result<Deed> {
    if arguments.flag("--lan") || arguments.option("--remote")?.is_some() {
        return Err(unknown());
    }
    let folder = arguments.required_path("--folder")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let stoppable = Stoppable::new();
        let task = exchange_folder(Arc::clone(&desk.house), folder, stoppable.cancel(), |_| {});
        let exchanged = tokio::runtime::Builder::new_current_thread()
            .build()
            .map_err(|_| Trouble::unknown())?
            .block_on(task)?
            .value;
        let set_aside: Vec<Value> = exchanged
            .set_aside
            .iter()
            .map(|aside| json!({ "name": aside.name, "reason": aside.reason }))
            .collect();
        one(json!({
            "brought": exchanged.brought,
            "took": exchanged.took,
            "set_aside": set_aside,
            "asks": exchanged.asks,
            "from": exchanged.slip.from,
            "versions": exchanged.slip.versions,
            "waiting": exchanged.slip.waiting,
        }))
    }))
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
        }))
    }))
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
            "problems": found.problems,
        });
        Ok(if found.problems.is_empty() {
            Answer::One(value)
        } else {
            Answer::Unsound(value)
        })
    }))
}
