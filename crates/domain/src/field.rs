//! Fields of a centre's own on person cards. A guard stands at the door: what the law calls a special category (GDPR,
//! articles 9 and 10) is no field, by whatever name it is asked.

mod guard;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use guard::sensitive_name;

use crate::choice::choices;
use crate::import::Sensitive;
use crate::input::{Fields, InputError, parse_choice};
use crate::refusal::Refused;
use crate::text::{Line, TextError, fold};

/// More options than this nobody chooses from.
pub const MOST_OPTIONS: usize = 30;

choices!(
    /// What is filled in.
    FieldSort {
        /// A few words.
        Text => "text",
        /// Yes or no.
        YesNo => "yes_no",
        /// One of a few options.
        Choice => "choice",
    }
);

/// A field, as the rules let it through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it asks.
    pub name: Line,
    /// What is filled in.
    pub sort: FieldSort,
    /// From what somebody chooses; empty when there is nothing to choose.
    pub options: Vec<Line>,
}

/// A field as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldDraft {
    /// What it asks.
    pub name: Option<String>,
    /// The code of what is filled in; a text when open.
    pub sort: Option<String>,
    /// From what somebody chooses.
    pub options: Vec<String>,
}

/// Why a field, or what was filled in, was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It asks what a centre may not keep.
    #[error("{field}: this asks for {}, which a centre may not keep", why.code())]
    Sensitive {
        /// Which field of the form.
        field: String,
        /// What it asks for.
        why: Sensitive,
    },
    /// A choice between fewer than two.
    #[error("there must be at least two options")]
    TooFewOptions,
    /// More than anybody chooses from.
    #[error("there are at most {MOST_OPTIONS} options")]
    TooManyOptions,
    /// One option twice.
    #[error("options.{option}: this option is in the list already")]
    SameOptionTwice {
        /// The second place, from 0.
        option: usize,
    },
    /// What was filled in is no answer to this field.
    #[error("{field} is none of the answers")]
    NoAnswer {
        /// Which field of the card.
        field: String,
    },
}

impl From<TextError> for FieldError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for FieldError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Sensitive { .. } => "field_sensitive",
            Self::TooFewOptions => "too_few_options",
            Self::TooManyOptions => "too_many_options",
            Self::SameOptionTwice { .. } => "same_option_twice",
            Self::NoAnswer { .. } => "no_answer_of_field",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::Sensitive { field, .. } | Self::NoAnswer { field } => Some(field.clone()),
            Self::TooFewOptions | Self::TooManyOptions => Some("options".to_owned()),
            Self::SameOptionTwice { option } => Some(format!("options.{option}")),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Sensitive { why, .. } => BTreeMap::from([("why", why.code().to_owned())]),
            Self::TooManyOptions => BTreeMap::from([("most", MOST_OPTIONS.to_string())]),
            Self::TooFewOptions | Self::SameOptionTwice { .. } | Self::NoAnswer { .. } => {
                BTreeMap::new()
            }
        }
    }
}

impl FieldDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, FieldError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("name", &mut read.name)?;
        fields.text("sort", &mut read.sort)?;
        fields.texts("options", &mut read.options)?;
        fields.finish()?;
        Ok(read)
    }
}

impl Field {
    /// Reads what was typed; refuses what asks for a special category, in its name and in its options.
    pub fn parse(draft: &FieldDraft) -> Result<Self, FieldError> {
        let name = guarded("name", draft.name.as_deref().unwrap_or_default())?;
        let sort = parse_choice("sort", draft.sort.as_deref())?.unwrap_or(FieldSort::Text);
        let options = match sort {
            FieldSort::Choice => options(&draft.options)?,
            FieldSort::Text | FieldSort::YesNo => Vec::new(),
        };
        Ok(Self {
            name,
            sort,
            options,
        })
    }

    /// Refuses what is no answer to this field; `field` names the place on the card.
    pub fn accepts(&self, field: &str, said: &str) -> Result<(), FieldError> {
        let is_answer = match self.sort {
            FieldSort::Text => true,
            FieldSort::YesNo => matches!(said, "yes" | "no"),
            FieldSort::Choice => self.options.iter().any(|option| option.as_str() == said),
        };
        if is_answer {
            return Ok(());
        }
        Err(FieldError::NoAnswer {
            field: field.to_owned(),
        })
    }
}

fn options(typed: &[String]) -> Result<Vec<Line>, FieldError> {
    if typed.len() > MOST_OPTIONS {
        return Err(FieldError::TooManyOptions);
    }
    let mut options: Vec<Line> = Vec::with_capacity(typed.len());
    for (place, text) in typed.iter().enumerate() {
        let option = guarded(&format!("options.{place}"), text)?;
        let is_there = |known: &Line| fold(known.as_str()) == fold(option.as_str());
        if options.iter().any(is_there) {
            return Err(FieldError::SameOptionTwice { option: place });
        }
        options.push(option);
    }
    if options.len() < 2 {
        return Err(FieldError::TooFewOptions);
    }
    Ok(options)
}

fn guarded(field: &str, text: &str) -> Result<Line, FieldError> {
    let line = Line::parse(field, text)?;
    match sensitive_name(line.as_str()) {
        Some(why) => Err(FieldError::Sensitive {
            field: field.to_owned(),
            why,
        }),
        None => Ok(line),
    }
}

impl fmt::Debug for FieldDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FieldDraft(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn parse(draft: Value) -> Result<Field, FieldError> {
        Field::parse(&FieldDraft::from_json(draft)?)
    }

    #[test]
    fn a_centre_asks_what_it_needs() {
        let shirt =
            parse(json!({"name": "Maat T-shirt", "sort": "choice", "options": ["S", "M", "L"]}))
                .unwrap();
        assert_eq!((shirt.sort, shirt.options.len()), (FieldSort::Choice, 3));
        assert!(shirt.accepts("own", "M").is_ok());
        assert_eq!(
            shirt.accepts("own", "XL").unwrap_err().code(),
            "no_answer_of_field"
        );
        let key = parse(json!({"name": "Heeft een sleutel", "sort": "yes_no"})).unwrap();
        assert!(key.accepts("own", "yes").is_ok() && key.accepts("own", "misschien").is_err());
        let bus = parse(json!({"name": "Komt met de bus uit"})).unwrap();
        assert!(bus.accepts("own", "Zuid").is_ok());
    }

    #[test]
    fn a_field_of_a_special_category_is_refused_with_the_reason() {
        let belief = parse(json!({"name": "Geloof"})).unwrap_err();
        assert_eq!(
            (
                belief.code(),
                belief.field().as_deref(),
                belief.arguments().remove("why").as_deref()
            ),
            ("field_sensitive", Some("name"), Some("religion"))
        );
        let hidden = json!({"name": "Groep", "sort": "choice", "options": ["Moslim", "Christen"]});
        let hidden = parse(hidden).unwrap_err();
        assert_eq!(
            (hidden.code(), hidden.field().as_deref()),
            ("field_sensitive", Some("options.0"))
        );
    }

    #[test]
    fn what_cannot_be_is_refused_by_its_name() {
        for (draft, code, field) in [
            (json!({}), "empty", "name"),
            (
                json!({"name": "Maat", "sort": "number"}),
                "unknown_choice",
                "sort",
            ),
            (
                json!({"name": "Maat", "sort": "choice", "options": ["S"]}),
                "too_few_options",
                "options",
            ),
            (
                json!({"name": "Maat", "sort": "choice", "options": ["S", "s"]}),
                "same_option_twice",
                "options.1",
            ),
            (
                json!({"name": "Maat", "sort": "choice", "options": ["S", " "]}),
                "empty",
                "options.1",
            ),
            (
                json!({"name": "Maat", "sort": "choice", "options": vec!["S"; 31]}),
                "too_many_options",
                "options",
            ),
            (
                json!({"name": "Maat", "who": "Jan"}),
                "unknown_field",
                "who",
            ),
        ] {
            let refused = parse(draft).unwrap_err();
            assert_eq!(
                (refused.code(), refused.field().as_deref()),
                (code, Some(field))
            );
        }
    }
}
