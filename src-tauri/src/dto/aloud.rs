//! Reading aloud, as the window shows it.

use samenboek_app::{ReadingAloud, ReadingSpeed};
use samenboek_domain::recordings::Recordings;
use serde::{Deserialize, Serialize};

/// What can be read aloud here, and what somebody chose.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AloudFacts {
    /// The languages that have a voice on this machine.
    pub voices: Vec<String>,
    /// The languages of which sentences were recorded.
    pub recorded: Vec<RecordedLanguage>,
    /// Of whoever sits here.
    pub choice: ReadingChoice,
}

/// Recorded sentences of one language.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecordedLanguage {
    /// Which.
    pub tag: String,
    /// Whose voice it is.
    pub spoken_by: String,
    /// How many sentences.
    pub sentences: usize,
}

impl From<&Recordings> for RecordedLanguage {
    fn from(recordings: &Recordings) -> Self {
        Self {
            tag: recordings.tag.to_string(),
            spoken_by: recordings.spoken_by.as_str().to_owned(),
            sentences: recordings.clips.len(),
        }
    }
}

/// Whether pages have the button, and how fast a voice reads.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadingChoice {
    /// They have.
    pub on: bool,
    /// How fast.
    #[cfg_attr(test, ts(type = "\"slow\" | \"plain\" | \"quick\""))]
    pub speed: ReadingSpeed,
}

impl From<ReadingAloud> for ReadingChoice {
    fn from(ReadingAloud { on, speed }: ReadingAloud) -> Self {
        Self { on, speed }
    }
}

impl From<ReadingChoice> for ReadingAloud {
    fn from(ReadingChoice { on, speed }: ReadingChoice) -> Self {
        Self { on, speed }
    }
}
