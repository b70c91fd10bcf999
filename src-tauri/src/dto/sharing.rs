//! Exchange, joining, backup, and where the work stands.

use std::collections::BTreeSet;
use std::path::Path;

use samenboek_app::{ArrivalSlip, Progress, RequestFound, Topic};
use samenboek_domain::time::Timestamp;
use serde::Serialize;

use super::start::LaptopClass;
use super::versions::kind_code;
use crate::words::{Called, Tongue};

/// What changed.
#[derive(Clone, Debug, Serialize)]
pub struct Changed {
    topics: Vec<&'static str>,
}

impl From<&BTreeSet<Topic>> for Changed {
    fn from(topics: &BTreeSet<Topic>) -> Self {
        Self {
            topics: topics.iter().map(|topic| topic.code()).collect(),
        }
    }
}

impl Changed {
    /// A stick came or went.
    pub fn sticks() -> Self {
        Self {
            topics: vec!["sticks"],
        }
    }

    /// Something changed in how a laptop joins.
    pub fn joining() -> Self {
        Self {
            topics: vec!["joining"],
        }
    }
}

/// How far an exchange is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeProgress {
    /// The step.
    #[cfg_attr(
        test,
        ts(type = "\"look\" | \"fetch\" | \"open\" | \"pack\" | \"deliver\" | \"photos\"")
    )]
    pub step: &'static str,
    /// How many are done.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}

impl From<Progress> for ExchangeProgress {
    fn from(progress: Progress) -> Self {
        Self {
            step: progress.step.code(),
            done: progress.done,
            total: progress.total,
        }
    }
}

/// How many of a kind.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Brought {
    /// The kind's code.
    pub kind: String,
    /// How many.
    pub count: usize,
}

/// What an exchange brought and took.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Receipt {
    /// When.
    pub at: String,
    /// What came.
    pub brought: Vec<Brought>,
    /// How many things went out.
    pub took: usize,
    /// Whom it came from.
    pub from: Vec<String>,
    /// How many things stand twice since.
    pub versions: usize,
    /// How many parcels were kept apart.
    pub set_aside: usize,
    /// How many wait for something older.
    pub waiting: usize,
    /// Whether another centre's book lies there too.
    pub other_book: bool,
    /// How many files there only a newer version knows.
    pub newer: usize,
}

impl From<ArrivalSlip> for Receipt {
    fn from(slip: ArrivalSlip) -> Self {
        let brought = [
            ("encounter", slip.encounters),
            ("rule", slip.rules),
            ("signal", slip.signals),
            ("photo", slip.photos),
            ("person", slip.people),
        ];
        Self {
            at: Timestamp::from_millis(slip.at).to_rfc3339(),
            brought: brought
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(kind, count)| Brought {
                    kind: kind.to_owned(),
                    count,
                })
                .collect(),
            took: slip.took,
            from: slip.from,
            versions: slip.versions,
            set_aside: slip.set_aside,
            waiting: slip.waiting,
            other_book: slip.other_book,
            newer: slip.newer,
        }
    }
}

/// Another laptop that has this work.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlsoOn {
    /// Its name.
    pub laptop: String,
    /// When it last said so.
    pub at: String,
    /// How much it has not said to have.
    pub missing: usize,
}

/// What is known of a laptop.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LaptopStatus {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Shared or personal.
    #[cfg_attr(test, ts(type = "string"))]
    pub class: LaptopClass,
    /// This one.
    pub me: bool,
    /// When it last said what it has.
    pub last_heard: Option<String>,
    /// How much it has not said to have.
    pub missing: usize,
}

/// Where the work stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Status {
    /// What was said to be saved is on this disk.
    pub saved: bool,
    /// How much stands on this laptop only.
    pub only_here: usize,
    /// Where else it is.
    pub also_on: Vec<AlsoOn>,
    /// Every laptop.
    pub laptops: Vec<LaptopStatus>,
    /// This laptop's clock looks wrong.
    pub clock: Option<ClockDoubt>,
    /// How many sealed things lie here that only a newer version reads.
    pub newer: usize,
    /// How many photos have no picture here yet.
    pub photos_awaited: usize,
}

/// A clock that looks wrong.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockDoubt {
    /// It says less than it said when something here was last written.
    pub went_back: bool,
    /// How many minutes it looks ahead; less than 0 when it looks behind.
    pub minutes: i64,
    /// The laptops that say otherwise.
    pub others: Vec<String>,
}

impl From<samenboek_app::ClockDoubt> for ClockDoubt {
    fn from(doubt: samenboek_app::ClockDoubt) -> Self {
        Self {
            went_back: doubt.went_back,
            minutes: doubt.ahead_by / 60_000,
            others: doubt.others,
        }
    }
}

impl From<samenboek_app::Status> for Status {
    fn from(status: samenboek_app::Status) -> Self {
        let others = status.laptops.iter().filter(|laptop| !laptop.me);
        let also_on = others.filter_map(|laptop| {
            laptop.heard.map(|heard| AlsoOn {
                laptop: laptop.name.clone(),
                at: heard.to_rfc3339(),
                missing: laptop.missing,
            })
        });
        Self {
            // A deed is answered after its commit, so what is shown here is on the disk.
            saved: true,
            only_here: status.only_here,
            also_on: also_on.collect(),
            laptops: status.laptops.into_iter().map(LaptopStatus::from).collect(),
            clock: status.clock.map(ClockDoubt::from),
            newer: status.newer,
            photos_awaited: status.photos_awaited,
        }
    }
}

impl From<samenboek_app::LaptopStatus> for LaptopStatus {
    fn from(laptop: samenboek_app::LaptopStatus) -> Self {
        Self {
            id: laptop.id.to_string(),
            name: laptop.name,
            class: if laptop.shared {
                LaptopClass::Shared
            } else {
                LaptopClass::Personal
            },
            me: laptop.me,
            last_heard: laptop.heard.map(Timestamp::to_rfc3339),
            missing: laptop.missing,
        }
    }
}

/// A thing that stands on this laptop only.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OnlyHere {
    /// The document.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What it is called.
    pub title: String,
}

impl OnlyHere {
    /// With the name people know it by.
    pub fn read(thing: samenboek_app::OnlyHere, tongue: &Tongue) -> Self {
        Self {
            id: thing.id.to_string(),
            kind: kind_code(thing.kind).to_owned(),
            title: tongue.thing(
                thing.kind,
                Called {
                    title: &thing.title,
                    activity: thing.activity.as_deref(),
                    place: thing.place.as_deref(),
                },
            ),
        }
    }
}

/// The folder somebody pointed at.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Picked {
    /// Its path.
    pub folder: Option<String>,
}

/// A stick or folder of an earlier exchange.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RememberedFolder {
    /// Its path.
    pub folder: String,
    /// What people call it.
    pub label: String,
    /// Whether it is there now.
    pub present: bool,
}

impl From<&Path> for RememberedFolder {
    fn from(folder: &Path) -> Self {
        let label = folder.file_name().unwrap_or(folder.as_os_str());
        Self {
            folder: folder.display().to_string(),
            label: label.to_string_lossy().into_owned(),
            present: folder.is_dir(),
        }
    }
}

/// What a newcomer tells.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinRequested {
    /// The six digits.
    pub digits: String,
    /// The name of the request.
    pub request: String,
}

/// Where the request went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinWritten {
    /// The path.
    pub file: String,
}

/// What a newcomer still waits for.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinState {
    /// The six digits.
    pub digits: Option<String>,
    /// The name of the request.
    pub request: Option<String>,
    /// Where it was written last.
    pub written: Option<String>,
}

impl From<samenboek_app::JoinState> for JoinState {
    fn from(state: samenboek_app::JoinState) -> Self {
        Self {
            digits: Some(state.digits),
            request: Some(state.request),
            written: state.written.map(|path| path.display().to_string()),
        }
    }
}

/// The pictures that two people compare, and the code for on paper, shown once.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinFinished {
    /// The names of the pictures.
    pub pictures: [&'static str; 3],
    /// Opens the newcomer's own enrolment; gone when the program was started anew since the question.
    pub personal_sheet: Option<String>,
}

/// A request that lies in a folder.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WaitingRequest {
    /// The file.
    pub file: String,
    /// Its name.
    pub request: String,
    /// Shared or personal.
    pub class: LaptopClass,
}

impl From<RequestFound> for WaitingRequest {
    fn from(found: RequestFound) -> Self {
        Self {
            file: found.file.display().to_string(),
            request: found.request,
            class: found.class.into(),
        }
    }
}

/// What letting somebody in gave.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinApproved {
    /// Where the answer went.
    pub file: String,
    /// The pictures to compare.
    pub pictures: [&'static str; 3],
}

/// Where a backup went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupMade {
    /// The path; nothing when the person thought better of it.
    pub saved: Option<String>,
    /// Its size.
    pub bytes: u64,
}
