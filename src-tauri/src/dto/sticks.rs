//! The sticks that are in.

use samenboek_app::StickState;
use serde::Serialize;

use crate::sticks::Stick;

/// A stick that is in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PluggedStick {
    /// Its path.
    pub folder: String,
    /// What people call it.
    pub label: String,
    /// What may be done with it.
    #[cfg_attr(
        test,
        ts(
            type = "\"empty\" | \"ours\" | \"other_book\" | \"read_only\" | \"full\" | \"unreadable\""
        )
    )]
    pub state: &'static str,
    /// Shared with since it was put in.
    pub shared: bool,
}

impl PluggedStick {
    /// With what is known of it.
    pub fn read(stick: &Stick, state: StickState) -> Self {
        let label = stick.folder.file_name().unwrap_or(stick.folder.as_os_str());
        Self {
            folder: stick.folder.display().to_string(),
            label: label.to_string_lossy().into_owned(),
            state: state.code(),
            shared: stick.is_shared,
        }
    }
}

/// How much would go along.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StickLoad {
    /// About so many bytes.
    pub bytes: u64,
    /// So many are free there.
    pub free: Option<u64>,
}

impl From<samenboek_app::StickLoad> for StickLoad {
    fn from(load: samenboek_app::StickLoad) -> Self {
        Self {
            bytes: load.bytes,
            free: load.free,
        }
    }
}
