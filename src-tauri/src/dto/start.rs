//! What the window asks first, and what founding gives.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::people::{Me, PersonTile};
use super::refused::Refused;

/// Which door is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing here yet.
    Fresh,
    /// Waiting for a coordinator's answer.
    Joining,
    /// Nobody has unlocked since the program started.
    Cold,
    /// Unlocked.
    Open,
}

impl From<samenboek_app::Stage> for State {
    fn from(stage: samenboek_app::Stage) -> Self {
        match stage {
            samenboek_app::Stage::Fresh => Self::Fresh,
            samenboek_app::Stage::Joining => Self::Joining,
            samenboek_app::Stage::Cold => Self::Cold,
            samenboek_app::Stage::Open => Self::Open,
        }
    }
}

/// Everything the first screen needs.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Start {
    /// Which door is open.
    pub state: State,
    /// Why the folder cannot be opened.
    pub trouble: Option<Refused>,
    /// The language's tag.
    pub language: String,
    /// The languages there are.
    pub languages: Vec<LanguageChoice>,
    /// Light, dark, more contrast, or as the system is.
    #[cfg_attr(test, ts(type = "\"system\" | \"light\" | \"dark\" | \"contrast\""))]
    pub theme: String,
    /// The centre, once unlocked.
    pub centre: Option<String>,
    /// This laptop, once unlocked.
    pub laptop: Option<Laptop>,
    /// People with a passphrase, without names.
    pub faces: Vec<Face>,
    /// People by name, once unlocked.
    pub people: Vec<PersonTile>,
    /// Who sits here.
    pub me: Option<Me>,
    /// An invented book is shown; how far the own one is that waits.
    pub demo: Option<State>,
    /// Where the data lies.
    pub data_folder: String,
    /// The day it is here.
    pub today: String,
    /// The program's version.
    pub version: String,
}

/// A language, in its own name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Language"))]
pub struct LanguageChoice {
    /// "nl".
    pub tag: String,
    /// "Nederlands".
    pub name: String,
    /// The reading direction.
    #[cfg_attr(test, ts(type = "\"ltr\" | \"rtl\""))]
    pub dir: String,
    /// How far its words go.
    pub standing: LanguageStanding,
    /// How many messages it lacks.
    pub missing: usize,
}

/// How far the words of a language go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LanguageStanding {
    /// All there, and read by somebody whose mother tongue it is.
    Checked,
    /// All there; nobody whose mother tongue it is has read it.
    Unchecked,
    /// It came from a file.
    FromFile,
}

/// The words of a language that came from a file, and the letters to write them with.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LanguageWords {
    /// Fluent files, by name.
    pub words: BTreeMap<String, String>,
    /// The names of its fonts.
    pub fonts: Vec<String>,
}

/// A language that came in.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LanguageAdded {
    /// Which.
    pub tag: String,
    /// What it is called in itself.
    pub name: String,
    /// How many messages it lacks.
    pub missing: usize,
}

impl From<samenboek_app::LanguageAdded> for LanguageAdded {
    fn from(added: samenboek_app::LanguageAdded) -> Self {
        let samenboek_app::LanguageAdded { tag, name, missing } = added;
        Self { tag, name, missing }
    }
}

/// This laptop.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Laptop {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Shared or personal.
    pub class: LaptopClass,
}

/// Whose a laptop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LaptopClass {
    /// Many people's.
    Shared,
    /// One person's.
    Personal,
}

impl From<samenboek_app::LaptopClass> for LaptopClass {
    fn from(class: samenboek_app::LaptopClass) -> Self {
        match class {
            samenboek_app::LaptopClass::Shared => Self::Shared,
            samenboek_app::LaptopClass::Personal => Self::Personal,
        }
    }
}

impl From<LaptopClass> for samenboek_app::LaptopClass {
    fn from(class: LaptopClass) -> Self {
        match class {
            LaptopClass::Shared => Self::Shared,
            LaptopClass::Personal => Self::Personal,
        }
    }
}

/// Somebody with a passphrase, on a cold laptop.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Face {
    /// The enrolment.
    pub enrolment: String,
    /// The pictogram.
    pub picture: String,
    /// The tile's colour.
    pub colour: String,
}

impl From<samenboek_app::Face> for Face {
    fn from(face: samenboek_app::Face) -> Self {
        Self {
            enrolment: face.enrolment.to_string(),
            picture: face.picture,
            colour: face.colour,
        }
    }
}

/// Four words.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Suggestion {
    /// With spaces between.
    pub words: String,
}

/// How good a passphrase is.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Strength {
    /// Estimated bits.
    pub bits: f64,
    /// Whether it may open a laptop.
    pub enough: bool,
}

/// The codes for on paper, shown once.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Sheets {
    /// Opens the person's own enrolment.
    pub personal_sheet: String,
    /// Names a new coordinator.
    pub paper_key: String,
}

/// One of the two sheets.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// The person's own.
    Personal,
    /// The centre's.
    PaperKey,
}

/// Where a file went; nothing when the person thought better of it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SavedFile {
    /// The path.
    pub saved: Option<String>,
}
