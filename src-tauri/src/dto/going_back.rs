//! Going back to a restored backup, for everybody: the plan, and what it did.

use serde::Serialize;

use super::forgetting::Mention;
use crate::words::Tongue;

/// That the book of everybody may go back to a restored backup.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupPoint {
    /// When this laptop came back from the backup.
    pub since: String,
    /// How many things went back, and can be taken back.
    pub gone: usize,
}

impl From<samenboek_app::BackupPoint> for BackupPoint {
    fn from(point: samenboek_app::BackupPoint) -> Self {
        Self {
            since: point.since.to_rfc3339(),
            gone: point.gone,
        }
    }
}

/// What going back would do.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GoingBack {
    /// When this laptop came back from the backup.
    pub since: String,
    /// How many things would change.
    pub things: usize,
    /// What would be as it was.
    pub back: Vec<Mention>,
    /// What was made later, and would go to the bin.
    pub to_bin: Vec<Mention>,
    /// How many would stay.
    pub stays: usize,
    /// Laptops of which nothing came since then.
    pub unheard: Vec<String>,
    /// How many went back, and can be taken back.
    pub gone: usize,
}

impl GoingBack {
    /// With the names people know things by.
    pub fn read(plan: samenboek_app::GoingBack, tongue: &Tongue) -> Self {
        Self {
            since: plan.since.to_rfc3339(),
            things: plan.things(),
            back: Mention::all(plan.back, tongue),
            to_bin: Mention::all(plan.to_bin, tongue),
            stays: plan.stays,
            unheard: plan.unheard,
            gone: plan.gone,
        }
    }
}

/// What went back.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WentBack {
    /// How many things are as they were.
    pub back: usize,
    /// How many went to the bin.
    pub to_bin: usize,
}

impl From<samenboek_app::WentBack> for WentBack {
    fn from(went: samenboek_app::WentBack) -> Self {
        Self {
            back: went.back,
            to_bin: went.to_bin,
        }
    }
}
