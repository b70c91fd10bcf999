//! The dialogs of the system.

use rfd::AsyncFileDialog;
use tauri::AppHandle;

use super::{Dialogs, Pointed, PointedAll};
use crate::window;

/// Dialogs that belong to the window.
pub struct System {
    app: AppHandle,
}

impl System {
    /// Dialogs of this program's window.
    pub fn new(app: AppHandle) -> Self {
        Self { app }
    }

    fn dialog(&self, title: &str) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new().set_title(title);
        match window::of(&self.app) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Dialogs for System {
    fn folder(&self, title: &str) -> Pointed {
        let asked = self.dialog(title).pick_folder();
        Box::pin(async { asked.await.map(|folder| folder.path().to_owned()) })
    }

    fn file(&self, title: &str) -> Pointed {
        let asked = self.dialog(title).pick_file();
        Box::pin(async { asked.await.map(|file| file.path().to_owned()) })
    }

    fn files(&self, title: &str) -> PointedAll {
        let asked = self.dialog(title).pick_files();
        Box::pin(async {
            let files = asked.await.unwrap_or_default();
            files.iter().map(|file| file.path().to_owned()).collect()
        })
    }

    fn new_file(&self, title: &str, name: &str) -> Pointed {
        let asked = self.dialog(title).set_file_name(name).save_file();
        Box::pin(async { asked.await.map(|file| file.path().to_owned()) })
    }
}
