//! Answers written beforehand, for a test that drives the real window: `SAMENBOEK_DIALOGS` names a file with one path a
//! line, and each dialog takes the first line away. An empty line is somebody who thinks better of it. A folder as
//! answer to "where shall the file go" means that folder, under the name that was proposed. Not in released programs.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::{Dialogs, Pointed, PointedAll};

/// Answers in a file.
pub struct Written {
    file: Mutex<PathBuf>,
}

impl Written {
    /// The answers that the environment names.
    pub fn from_environment() -> Option<Self> {
        std::env::var_os("SAMENBOEK_DIALOGS").map(|file| Self {
            file: Mutex::new(file.into()),
        })
    }

    fn next(&self) -> Option<PathBuf> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let answers = fs::read_to_string(&*file).ok()?;
        let (first, rest) = answers.split_once('\n').unwrap_or((&answers, ""));
        fs::write(&*file, rest).ok()?;
        Some(first.trim())
            .filter(|answer| !answer.is_empty())
            .map(PathBuf::from)
    }

    fn answer(&self) -> Pointed {
        let answer = self.next();
        Box::pin(async { answer })
    }
}

impl Dialogs for Written {
    fn folder(&self, _title: &str) -> Pointed {
        self.answer()
    }

    fn file(&self, _title: &str) -> Pointed {
        self.answer()
    }

    /// Several files stand on one line, with a tab between.
    fn files(&self, _title: &str) -> PointedAll {
        let answer = self.next().unwrap_or_default();
        let answer = answer.to_string_lossy().into_owned();
        let files = answer.split('\t').filter(|path| !path.is_empty());
        let files = files.map(PathBuf::from).collect();
        Box::pin(async { files })
    }

    fn new_file(&self, _title: &str, name: &str) -> Pointed {
        let answer = self.next().map(|place| {
            if place.is_dir() {
                place.join(name)
            } else {
                place
            }
        });
        Box::pin(async { answer })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_dialog_takes_one_answer_and_then_nobody_points() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("answers");
        fs::write(&file, format!("/stick\n\n{}\n", folder.path().display())).unwrap();
        let written = Written {
            file: Mutex::new(file),
        };
        let pointed = tauri::async_runtime::block_on(async {
            let folder = written.folder("").await;
            (
                folder,
                written.file("").await,
                written.new_file("", "poster.pdf").await,
                written.file("").await,
            )
        });
        assert_eq!(
            pointed,
            (
                Some("/stick".into()),
                None,
                Some(folder.path().join("poster.pdf")),
                None
            )
        );
    }
}
