//! Photos with an encounter, as the window shows them: everything but the picture.

use samenboek_app::PhotoView;
use serde::Serialize;

use super::people::Person;
use super::versions::FieldVersions;

/// A photo.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Photo {
    /// Its id.
    pub id: String,
    /// What stands under it.
    pub caption: Option<String>,
    /// The code of who is on it.
    #[cfg_attr(test, ts(type = "\"nobody\" | \"people\" | \"not_asked\""))]
    pub shows: &'static str,
    /// Who is on it.
    pub people: Vec<Person>,
    /// Those who allow no photo today.
    pub without_consent: Vec<Person>,
    /// Whether the picture is here.
    pub here: bool,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Who added it.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// What a change starts from.
    pub base: String,
}

impl From<PhotoView> for Photo {
    fn from(view: PhotoView) -> Self {
        let record = view.record;
        let people =
            |people: Vec<samenboek_app::Person>| people.into_iter().map(Person::from).collect();
        Self {
            id: record.id.to_string(),
            caption: record.caption,
            shows: record.shows.code(),
            people: people(view.people),
            without_consent: people(view.without_consent),
            here: view.here,
            width: record.picture.map_or(0, |picture| picture.width),
            height: record.picture.map_or(0, |picture| picture.height),
            recorded_by: view.recorded_by,
            recorded_at: record.recorded.at.to_rfc3339(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            base: record.heads.to_string(),
        }
    }
}

/// How many files were pointed at.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotosPicked {
    /// How many.
    pub files: usize,
}

/// A file that was not taken.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoRefused {
    /// What it is called.
    pub file: String,
    /// Why: a stable code.
    pub code: &'static str,
}

/// What became of a handful.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotosAdded {
    /// How many were added.
    pub added: usize,
    /// What was not taken.
    pub refused: Vec<PhotoRefused>,
    /// Takes all of them back.
    pub undo: Option<String>,
    /// What looks odd and may well be true.
    pub hints: Vec<&'static str>,
    /// Somebody stopped it before the last.
    pub stopped: bool,
}

impl From<samenboek_app::PhotosAdded> for PhotosAdded {
    fn from(added: samenboek_app::PhotosAdded) -> Self {
        let refused = added.refused.into_iter().map(|it| PhotoRefused {
            file: it.file,
            code: it.code,
        });
        Self {
            added: added.added.len(),
            refused: refused.collect(),
            undo: added.undo,
            hints: added.hints,
            stopped: added.stopped,
        }
    }
}

/// How many of a handful are done.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotosProgress {
    /// How many.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}
