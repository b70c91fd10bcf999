//! Where the data of this laptop lies: `--data DIR`, else `SAMENBOEK_DATA`, else the platform's own folder.

use std::ffi::OsString;
use std::path::PathBuf;

use tauri::{AppHandle, Manager};

/// The data folder. It is not made here: opening the house does, and says why when it cannot.
pub fn data_folder(app: &AppHandle) -> tauri::Result<PathBuf> {
    match asked(std::env::args_os(), std::env::var_os("SAMENBOEK_DATA")) {
        Some(folder) => Ok(folder),
        None => app.path().app_data_dir(),
    }
}

/// The argument goes before the environment; an empty one is none.
fn asked(
    arguments: impl Iterator<Item = OsString>,
    environment: Option<OsString>,
) -> Option<PathBuf> {
    let mut arguments = arguments.skip(1);
    let mut argument = None;
    while let Some(word) = arguments.next() {
        if word == "--data" {
            argument = arguments.next();
        } else if let Some(folder) = word.to_str().and_then(|word| word.strip_prefix("--data=")) {
            argument = Some(folder.into());
        }
    }
    let given = |folder: &OsString| !folder.is_empty();
    argument
        .filter(given)
        .or(environment.filter(given))
        .map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_by(line: &[&str], environment: Option<&str>) -> Option<PathBuf> {
        asked(line.iter().map(Into::into), environment.map(Into::into))
    }

    #[test]
    fn the_command_line_goes_before_the_environment_and_neither_means_the_platforms_own() {
        let brug = Some(PathBuf::from("/stick/brug"));
        assert_eq!(
            asked_by(&["samenboek", "--data", "/stick/brug"], Some("/thuis")),
            brug
        );
        assert_eq!(asked_by(&["samenboek", "--data=/stick/brug"], None), brug);
        assert_eq!(asked_by(&["samenboek"], Some("/stick/brug")), brug);
        assert_eq!(asked_by(&["samenboek", "--data"], Some("")), None);
        assert_eq!(asked_by(&["samenboek"], None), None);
    }
}
