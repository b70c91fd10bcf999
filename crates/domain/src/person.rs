//! Person cards: the only place where a name stands.

use std::collections::BTreeMap;

use crate::choice::choices;
use crate::input::{InputError, parse_choice};
use crate::refusal::Refused;
use crate::text::{Name, TextError};

pub mod alike;
mod details;
pub mod duty;
pub mod wish;

pub use crate::text::fold;
pub use details::{Card, CardDraft, Details};

choices!(
    /// What somebody is to the centre. Only the coordinator and the viewer differ in rights.
    Role {
        /// Keeps the whole together; gives and takes rights.
        Coordinator => "coordinator",
        /// Mediates between neighbours.
        Mediator => "mediator",
        /// Receives people at the centre.
        Host => "host",
        /// Lends a hand.
        Volunteer => "volunteer",
        /// Guides the mentors.
        MentorSupervisor => "mentor_supervisor",
        /// Keeps the money.
        Treasurer => "treasurer",
        /// Reads and writes nothing.
        Viewer => "viewer",
    }
);

/// A person's card. A first name is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonCard {
    /// How she is called.
    pub name: Name,
    /// What she is to the centre; none for a resident.
    pub role: Option<Role>,
    /// The code of the picture that she picked.
    pub picture: Option<String>,
}

/// Why a card was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PersonError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// This is no e-mail address.
    #[error("this is no e-mail address")]
    NotAnEmail,
}

impl From<TextError> for PersonError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for PersonError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::NotAnEmail => "not_an_email",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::NotAnEmail => Some("email".to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::NotAnEmail => BTreeMap::new(),
        }
    }
}

impl PersonCard {
    /// Reads a card: the name as typed, the role's code, the picture's code.
    pub fn parse(
        name: &str,
        role: Option<&str>,
        picture: Option<&str>,
    ) -> Result<Self, PersonError> {
        Ok(Self {
            name: Name::parse("name", name)?,
            role: parse_choice("role", role)?,
            picture: parse_picture(picture)?,
        })
    }

    /// A resident's card: just the name.
    pub fn named(name: Name) -> Self {
        Self {
            name,
            role: None,
            picture: None,
        }
    }
}

fn parse_picture(code: Option<&str>) -> Result<Option<String>, InputError> {
    let Some(code) = code.map(str::trim).filter(|code| !code.is_empty()) else {
        return Ok(None);
    };
    let is_code = code.len() <= 40
        && code.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte)
        });
    if !is_code {
        return Err(InputError::UnknownChoice {
            field: "picture".to_owned(),
            choices: "a-z 0-9 - _".to_owned(),
        });
    }
    Ok(Some(code.to_owned()))
}

/// Whether somebody who types `query` may mean `name`: every word of it begins a word of the name,
/// whatever the accents and capitals.
pub fn name_matches(query: &str, name: &str) -> bool {
    let name = fold(name);
    fold(query)
        .split_whitespace()
        .all(|typed| words(&name).any(|word| word.starts_with(typed)))
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    let whole = name.split_whitespace();
    // "El-Amrani" is found by its second half too.
    let halves = name.split(|character: char| {
        character.is_whitespace() || character == '-' || character == '\''
    });
    whole.chain(halves)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_name_is_found_whatever_its_accents_and_capitals() {
        for (query, name, found) in [
            ("jose", "José Álvarez", true),
            ("ÁLV", "José Álvarez", true),
            ("isil", "Işıl Öztürk", true),
            ("ISIL oz", "Işıl Öztürk", true),
            ("lukasz", "Łukasz", true),
            ("ijsbrand", "ĲSBRAND", true),
            ("amrani", "Fatma El-Amrani", true),
            ("el-am", "Fatma El-Amrani", true),
            ("ахмад", "АХМАД", true),
            ("احمد", "أَحْمَد", true),
            ("", "Jan", true),
            ("an", "Jan", false),
            ("jan p", "Jan", false),
        ] {
            assert_eq!(name_matches(query, name), found, "{query} in {name}");
        }
    }

    #[test]
    fn a_card_needs_a_name_and_nothing_else() {
        let fatma = PersonCard::parse(" Fatma ", None, Some("")).unwrap();
        assert_eq!(
            fatma,
            PersonCard::named(Name::parse("name", "Fatma").unwrap())
        );
        let empty = PersonCard::parse("\u{202E}\u{200B} \0", None, None).unwrap_err();
        assert_eq!(
            (empty.code(), empty.field()),
            ("empty", Some("name".to_owned()))
        );
    }

    #[test]
    fn a_role_or_picture_outside_the_list_is_refused() {
        let amina = PersonCard::parse("Amina", Some("host"), Some("tulip-2")).unwrap();
        assert_eq!(amina.role, Some(Role::Host));
        let king = PersonCard::parse("Amina", Some("king"), None).unwrap_err();
        assert_eq!(
            (king.code(), king.field()),
            ("unknown_choice", Some("role".to_owned()))
        );
        let path = PersonCard::parse("Amina", None, Some("../tulip")).unwrap_err();
        assert_eq!(path.field(), Some("picture".to_owned()));
    }

    #[test]
    fn every_role_reads_back_from_its_code() {
        for role in Role::ALL {
            assert_eq!(role.code().parse::<Role>().unwrap(), *role);
        }
        assert_eq!(Role::MentorSupervisor.code(), "mentor_supervisor");
    }
}
