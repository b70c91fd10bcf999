#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr
)]

mod doors;
mod hall;
mod loopback;
mod shelf;
mod two_cores;
mod waiting;

use samenboek_domain::ids::{CentreId, CircleId, SignerId};

use super::*;
use crate::cancel::Cancel;
use shelf::Shelf;

const DE_BRUG: CentreId = CentreId::from_bytes([1; 32]);
const TEAM: CircleId = CircleId::from_bytes([2; 16]);
const AMINA: SignerId = SignerId::from_bytes([3; 32]);
const JAN: SignerId = SignerId::from_bytes([4; 32]);
