#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod apache;
mod garage;
mod rclone;
mod scripted;
mod server;

use samenboek_domain::refusal::Refused;

use super::*;
use crate::carrier::contract::{carrier_contract, head, parcel, statement};
use server::Server;

const BAR: LaptopId = LaptopId::from_bytes([5; 16]);
const USER: &str = "sophie";
const SECRET: &str = "password";

fn folder_at(address: &str) -> RemotePlace {
    let draft = RemotePlaceDraft {
        kind: PlaceKind::WebDav,
        address: address.to_owned(),
        bucket: String::new(),
        region: String::new(),
        user: USER.to_owned(),
        secret: SECRET.to_owned(),
        without_lock: false,
    };
    RemotePlace::parse(&draft).unwrap()
}
