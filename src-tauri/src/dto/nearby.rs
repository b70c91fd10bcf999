//! The laptops that are near, and what is known when there are none.

use samenboek_app::{House, own_addresses};
use serde::Serialize;

use super::refused::CommandResult;
use super::sharing::Receipt;
use crate::nearby::Nearby;

/// A laptop that is near.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NearLaptop {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it ever said what it has.
    pub heard: bool,
    /// How much it has not said to have.
    pub missing: usize,
}

/// What came from a laptop that is near, and what went there.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NearReceipt {
    /// Its name.
    pub laptop: String,
    /// What came and went.
    pub receipt: Receipt,
}

/// Who is near, and what is known when nobody is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Near {
    /// Switched on for this laptop.
    pub on: bool,
    /// Why it does not go on: a code.
    pub trouble: Option<String>,
    /// Who is near now.
    pub laptops: Vec<NearLaptop>,
    /// How many other laptops there are to be found.
    pub others: usize,
    /// Whether this laptop looks for others by itself.
    pub finds: bool,
    /// Where another laptop may find this one, the likeliest first, with the port where that is needed.
    pub addresses: Vec<String>,
    /// The port that it listens on.
    pub port: Option<u16>,
    /// What came and went since the program started, the newest first.
    pub receipts: Vec<NearReceipt>,
}

impl Near {
    /// What is known now.
    pub fn of(house: &House, nearby: &Nearby) -> CommandResult<Self> {
        let desk = nearby.desk();
        let known = house.status()?.laptops;
        let mut laptops = Vec::new();
        for id in desk.iter().filter_map(|desk| desk.near().ok()).flatten() {
            // One whose word counts no more is not told of.
            laptops.extend(known.iter().find(|one| one.id == id).map(|one| NearLaptop {
                id: id.to_string(),
                name: one.name.clone(),
                heard: one.heard.is_some(),
                missing: one.missing,
            }));
        }
        let name = |id| known.iter().find(|one| one.id == id).map(|one| &one.name);
        let receipts = nearby.slips().into_iter().map(|near| NearReceipt {
            laptop: name(near.with).cloned().unwrap_or_default(),
            receipt: near.slip.into(),
        });
        let port = desk.as_ref().map(|desk| desk.port());
        let is_usual = desk.as_ref().is_none_or(|desk| desk.is_on_usual_port());
        let addresses = own_addresses().into_iter().map(|address| match port {
            Some(port) if !is_usual => format!("{address}:{port}"),
            Some(_) | None => address.to_string(),
        });
        Ok(Self {
            on: house.shares_nearby()?,
            trouble: nearby.trouble().map(str::to_owned),
            laptops,
            others: desk.as_ref().map_or(0, |desk| desk.knows()),
            finds: desk.as_ref().is_some_and(|desk| desk.finds()),
            addresses: addresses.collect(),
            port,
            receipts: receipts.collect(),
        })
    }
}
