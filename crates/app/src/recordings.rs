//! Spoken sentences that came from a file. They lie in the data folder of this laptop, in the clear as the program's own
//! words do, belong to no book, and go along to no other laptop.

use samenboek_domain::agreement::LanguageTag;
use samenboek_domain::recordings::{Recordings, as_said};

use crate::data_folder::Brought;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Topic};

impl House {
    /// The recordings on this laptop, in the order of their languages. What no longer reads is passed by.
    pub fn recordings(&self) -> Vec<Recordings> {
        let files = self.folder().read_brought(Brought::Recordings).into_iter();
        let read = files.filter_map(|bytes| {
            let read = Recordings::parse(&bytes);
            if let Err(error) = &read {
                // The texts of a file that somebody brought are not for the log.
                let code = samenboek_domain::refusal::Refused::code(error);
                tracing::warn!(code, "recordings are passed by");
            }
            read.ok()
        });
        let mut read: Vec<Recordings> = read.collect();
        read.sort_by(|one, other| one.tag.cmp(&other.tag));
        read
    }

    /// Takes recordings in. In the place of those of the same language only somebody who leads puts them.
    pub fn add_recordings(&self, bytes: &[u8]) -> Result<Outcome<Recordings>> {
        self.somebody_sits_here()?;
        let read = Recordings::parse(bytes).map_err(|it| AppError::of_rule(&it))?;
        if self.recordings().iter().any(|known| known.tag == read.tag) {
            self.leads_here()?;
        }
        self.folder()
            .write_brought(Brought::Recordings, read.tag.as_str(), bytes)?;
        Ok(Outcome::new(read, [Topic::Session]))
    }

    /// Takes the recordings of a language away, when somebody who leads says so.
    pub fn remove_recordings(&self, tag: &str) -> Result<Outcome<()>> {
        self.leads_here()?;
        let unknown = || AppError::refuse_field("not_found", "language");
        let tag = LanguageTag::parse("language", tag).map_err(|_| unknown())?;
        if !self
            .folder()
            .remove_brought(Brought::Recordings, tag.as_str())?
        {
            return Err(unknown());
        }
        Ok(Outcome::new((), [Topic::Session]))
    }

    /// The sound of this text in this language; none where nobody spoke it.
    pub fn recording(&self, tag: &str, text: &str) -> Option<Vec<u8>> {
        let all = self.recordings().into_iter();
        let mut spoken = all.filter(|each| each.tag.as_str() == tag);
        spoken.next()?.clips.remove(&as_said(text))
    }
}
