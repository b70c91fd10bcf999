//! What a helper may read when something went wrong: ids, codes and counts, in a file of this laptop that rotates.
//! Nothing is sent. Names, notes and places never come here.

use std::path::Path;

use tracing::Level;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

const DAYS: usize = 14;

/// Opens the journal in the data folder. A folder that cannot be written has none.
pub fn open(folder: &Path) {
    let folder = folder.join("log");
    if std::fs::create_dir_all(&folder).is_err() {
        return;
    }
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("samenboek")
        .filename_suffix("log")
        .max_log_files(DAYS)
        .build(folder);
    let Ok(file) = file else { return };
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(file);
    // Other libraries may tell paths and addresses: only our own rooms write here.
    let ours = Targets::new().with_target("samenboek", Level::INFO);
    // A second journal in one process is no reason to stop.
    let _ = tracing_subscriber::registry()
        .with(lines)
        .with(ours)
        .try_init();
}
