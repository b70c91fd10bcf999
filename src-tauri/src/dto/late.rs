//! Work that came too late, and what else lies apart.

use samenboek_domain::time::Timestamp;
use serde::Serialize;

use super::versions::kind_code;
use crate::words::{Called, Tongue};

/// Who signed something.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Writer {
    /// A person, a laptop for its people without keys, or nobody known.
    #[cfg_attr(test, ts(type = "\"person\" | \"laptop\" | \"unknown\""))]
    pub kind: &'static str,
    /// The name; empty when nobody knows it.
    pub name: String,
}

impl From<&samenboek_app::Writer> for Writer {
    fn from(who: &samenboek_app::Writer) -> Self {
        Self {
            kind: who.code(),
            name: who.name().to_owned(),
        }
    }
}

/// What somebody wrote after the access was ended.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LateWork {
    /// By which it is asked about.
    pub id: String,
    /// Whose it is.
    pub who: Writer,
    /// Since when this laptop knows of the end.
    pub stopped: Option<String>,
    /// How many encounters it touches.
    pub encounters: usize,
    /// How many rules.
    pub rules: usize,
    /// How many cases.
    pub cases: usize,
    /// How many cards and names.
    pub others: usize,
    /// How many parcels cannot be looked into here.
    pub closed: usize,
    /// A coordinator said no here.
    pub refused: bool,
}

impl From<samenboek_app::LateWork> for LateWork {
    fn from(late: samenboek_app::LateWork) -> Self {
        Self {
            id: late.signer.to_string(),
            who: Writer::from(&late.who),
            stopped: late.stopped.map(Timestamp::to_rfc3339),
            encounters: late.encounters,
            rules: late.rules,
            cases: late.cases,
            others: late.others,
            closed: late.closed,
            refused: late.refused,
        }
    }
}

/// A thing that late work touches.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LateThing {
    /// The document.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What it would be called.
    pub title: String,
    /// What would happen to it.
    #[cfg_attr(
        test,
        ts(type = "\"new\" | \"changed\" | \"thrown_away\" | \"not_to_be_told\"")
    )]
    pub deed: &'static str,
}

impl LateThing {
    /// With the name people know it by.
    pub fn read(thing: samenboek_app::LateThing, tongue: &Tongue) -> Self {
        let called = Called {
            title: &thing.title,
            activity: thing.activity.as_deref(),
            place: thing.place.as_deref(),
        };
        Self {
            id: thing.id.to_string(),
            kind: kind_code(thing.kind).to_owned(),
            title: tongue.thing(thing.kind, called),
            deed: thing.deed.code(),
        }
    }
}

/// What came in when late work was taken.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LateTaken {
    /// How many encounters and rules.
    pub things: usize,
    /// How many parcels still wait for something older.
    pub waiting: usize,
}

impl From<samenboek_app::LateTaken> for LateTaken {
    fn from(taken: samenboek_app::LateTaken) -> Self {
        Self {
            things: taken.things,
            waiting: taken.waiting,
        }
    }
}

/// Parcels that lie apart for one reason.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeptApart {
    /// Why: a code.
    pub reason: String,
    /// Whose they are.
    pub who: Writer,
    /// How many.
    pub parcels: usize,
}

impl From<samenboek_app::KeptApart> for KeptApart {
    fn from(apart: samenboek_app::KeptApart) -> Self {
        Self {
            who: Writer::from(&apart.who),
            reason: apart.reason,
            parcels: apart.parcels,
        }
    }
}
