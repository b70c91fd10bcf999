//! A photo with an encounter: what stands under it, and who is to be seen on it. The picture itself is no business of
//! this room; it is known here by its measures and by the hash of its bytes.
//!
//! A photo is the team's own book: that somebody has not said yes is a hint and never a refusal. What leaves the house
//! with it is asked for elsewhere.

mod draft;
mod error;

use std::collections::BTreeSet;

pub use draft::{PhotoDraft, apply};
pub use error::PhotoError;

use crate::choice::choices;
use crate::encounter::Who;
use crate::input::{parse_choice, parse_line};
use crate::text::Line;

/// More people than this nobody names on one photo.
pub const MOST_PEOPLE: usize = 100;

choices!(
    /// Who is to be seen on a photo.
    Shows {
        /// Nobody by whom she could be known: hands, a table, a room.
        Nobody => "nobody",
        /// People, who are named.
        People => "people",
        /// Nobody asked yet.
        NotAsked => "not_asked",
    }
);

/// What is said about a photo, as the rules let it through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// What stands under it.
    pub caption: Option<Line>,
    /// Who is on it.
    pub shows: Shows,
    /// The people on it; empty unless it shows people.
    pub people: Vec<Who>,
}

/// The picture of a photo, by what is known of it without seeing it. It is always a JPEG without any note inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How many bytes it has.
    pub bytes: u64,
    /// SHA-256 of these.
    pub hash: [u8; 32],
}

impl Photo {
    /// Reads what was said. Who is named must be said to be there, and the other way round.
    pub fn parse(draft: &PhotoDraft) -> Result<Self, PhotoError> {
        let caption = parse_line("caption", draft.caption.as_deref())?;
        let people = people(&draft.people)?;
        let said = parse_choice("shows", draft.shows.as_deref())?;
        let shows = said.unwrap_or(if people.is_empty() {
            Shows::NotAsked
        } else {
            Shows::People
        });
        match (shows, people.is_empty()) {
            (Shows::People, true) => Err(PhotoError::PeopleMissing),
            (Shows::Nobody | Shows::NotAsked, false) => Err(PhotoError::PeopleUnasked),
            (Shows::People, false) | (Shows::Nobody | Shows::NotAsked, true) => Ok(Self {
                caption,
                shows,
                people,
            }),
        }
    }
}

/// Nobody stands on one photo twice.
fn people(drafts: &[String]) -> Result<Vec<Who>, PhotoError> {
    if drafts.len() > MOST_PEOPLE {
        return Err(PhotoError::TooManyPeople);
    }
    let mut seen = BTreeSet::new();
    let mut people = Vec::new();
    for (place, draft) in drafts.iter().enumerate() {
        let who = Who::parse(&format!("people.{place}"), draft)?;
        if seen.insert(who.sameness()) {
            people.push(who);
        }
    }
    Ok(people)
}

#[cfg(test)]
mod tests;
