//! Where somebody points at a place: the system's own dialogs, or answers written beforehand by a test.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use tauri::AppHandle;

mod system;
#[cfg(debug_assertions)]
mod written;

/// The place that was pointed at; none when the person thought better of it.
pub type Pointed = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;
/// The places that were pointed at.
pub type PointedAll = Pin<Box<dyn Future<Output = Vec<PathBuf>> + Send>>;

/// Asks for places.
pub trait Dialogs: Send + Sync {
    /// A folder that is there.
    fn folder(&self, title: &str) -> Pointed;
    /// A file that is there.
    fn file(&self, title: &str) -> Pointed;
    /// Files that are there, one or more.
    fn files(&self, title: &str) -> PointedAll;
    /// A file that will be there.
    fn new_file(&self, title: &str, name: &str) -> Pointed;
}

/// The dialogs of this run.
pub fn ours(app: &AppHandle) -> Box<dyn Dialogs> {
    #[cfg(debug_assertions)]
    if let Some(answers) = written::Written::from_environment() {
        return Box::new(answers);
    }
    Box::new(system::System::new(app.clone()))
}

/// Nobody points anywhere.
#[cfg(test)]
pub struct Silent;

#[cfg(test)]
impl Dialogs for Silent {
    fn folder(&self, _title: &str) -> Pointed {
        Box::pin(async { None })
    }

    fn file(&self, _title: &str) -> Pointed {
        Box::pin(async { None })
    }

    fn files(&self, _title: &str) -> PointedAll {
        Box::pin(async { Vec::new() })
    }

    fn new_file(&self, _title: &str, _name: &str) -> Pointed {
        Box::pin(async { None })
    }
}
