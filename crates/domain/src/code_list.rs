//! Lists of codes that a centre makes its own: what cases are about, who brings them, how they end.
//!
//! The codes that come with the program stand for ever. A centre calls them otherwise, puts them in another order, notes by
//! which code somebody outside knows them, asks some of them no more, and adds its own. Nothing is taken away: a case keeps
//! what was chosen for it.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::{CaseKind, CaseResult, Referrer};
use crate::choice::choices;
use crate::ids::DocumentId;
use crate::input::{Fields, InputError, NotAChoice, parse_choice, parse_line, wrong_type};
use crate::refusal::Refused;
use crate::text::{Line, TextError, clean_line, is_blank};

/// More codes than this nobody chooses from.
pub const MOST_CODES: usize = 60;

choices!(
    /// A list of codes.
    CodeList {
        /// What a report is about.
        Kind => "kind",
        /// Who brought it.
        Referrer => "referrer",
        /// How it ended.
        Result => "result",
    }
);

impl CodeList {
    /// The one document in which this list stands, in every book. Two laptops that each begin it begin the same.
    pub const fn document(self) -> DocumentId {
        let last = match self {
            Self::Kind => 1,
            Self::Referrer => 2,
            Self::Result => 3,
        };
        DocumentId::from_bytes([
            0xC0, 0xDE, 0x11, 0x57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last,
        ])
    }

    /// The list that stands in this document.
    pub fn of_document(document: &DocumentId) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|list| list.document() == *document)
    }

    /// The codes that come with the program, in their order.
    pub fn built_in(self) -> Vec<&'static str> {
        match self {
            Self::Kind => CaseKind::ALL.iter().map(|it| it.code()).collect(),
            Self::Referrer => Referrer::ALL.iter().map(|it| it.code()).collect(),
            Self::Result => CaseResult::ALL.iter().map(|it| it.code()).collect(),
        }
    }

    /// Whether this code comes with the program. Each of the centre's own counts as one that does, wherever others compare.
    pub fn has_built_in(self, code: &str) -> bool {
        self.built_in().contains(&code)
    }
}

/// A choice that comes with the program, or one of the centre's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coded<T> {
    /// It comes with the program.
    Known(T),
    /// By its code; also one that a newer version wrote.
    Own(String),
}

impl<T: ToString> Coded<T> {
    /// The code.
    pub fn code(&self) -> String {
        match self {
            Self::Known(known) => known.to_string(),
            Self::Own(own) => own.clone(),
        }
    }
}

impl<T: PartialEq> PartialEq<T> for Coded<T> {
    fn eq(&self, other: &T) -> bool {
        matches!(self, Self::Known(known) if known == other)
    }
}

impl<T> From<T> for Coded<T> {
    fn from(known: T) -> Self {
        Self::Known(known)
    }
}

/// The codes that may be chosen besides those of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCodes {
    /// What a report is about.
    pub kinds: BTreeSet<String>,
    /// Who brought it.
    pub referrers: BTreeSet<String>,
    /// How it ended, and as what that counts.
    pub results: BTreeMap<String, CaseResult>,
}

/// Reads a code: one of the program, or one of these.
pub(crate) fn parse_coded<T: FromStr<Err = NotAChoice>>(
    field: &str,
    code: Option<&str>,
    is_own: impl Fn(&str) -> bool,
) -> Result<Option<Coded<T>>, InputError> {
    let clean = code.map(clean_line).filter(|code| !is_blank(code));
    match clean {
        Some(code) if is_own(&code) => Ok(Some(Coded::Own(code))),
        Some(_) | None => Ok(parse_choice(field, code)?.map(Coded::Known)),
    }
}

/// A line of a list as it was typed. What is not said stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CodeDraft {
    /// What it is called in Dutch; empty: as the program calls it.
    pub label_nl: Option<String>,
    /// What it is called in English.
    pub label_en: Option<String>,
    /// By which code somebody outside knows it, such as the CCV.
    pub outside: Option<String>,
    /// It is not asked any more.
    pub hidden: Option<bool>,
    /// What it counts as.
    pub group: Option<String>,
}

/// What changes of a line. None: it stays; some of none: it is emptied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeChange {
    /// What it is called in Dutch.
    pub label_nl: Option<Option<Line>>,
    /// What it is called in English.
    pub label_en: Option<Option<Line>>,
    /// By which code somebody outside knows it.
    pub outside: Option<Option<Line>>,
    /// Whether it is asked no more.
    pub hidden: Option<bool>,
    /// What it counts as.
    pub group: Option<String>,
    /// Its place in the list.
    pub place: Option<u32>,
}

/// Why a line was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A code of one's own that is called nothing.
    #[error("a code of one's own has a name")]
    WithoutLabel,
    /// A code of one's own that counts as nothing.
    #[error("say what it counts as")]
    WithoutGroup,
    /// A code that comes with the program counts as what it is.
    #[error("this code counts as what it is")]
    GroupStays,
    /// Two codes of one name.
    #[error("another code is called so")]
    SameLabel,
    /// More than anybody chooses from.
    #[error("there are at most {MOST_CODES} codes")]
    TooMany,
    /// Nothing is left to choose.
    #[error("at least one code is asked")]
    LastOne,
}

impl From<TextError> for CodeError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for CodeError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::WithoutLabel => "code_without_label",
            Self::WithoutGroup => "code_without_group",
            Self::GroupStays => "code_group_stays",
            Self::SameLabel => "code_same_label",
            Self::TooMany => "code_too_many",
            Self::LastOne => "code_last_one",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::Input(input) => return input.field(),
            Self::WithoutLabel | Self::SameLabel => "label_nl",
            Self::WithoutGroup | Self::GroupStays => "group",
            Self::TooMany => return None,
            Self::LastOne => "hidden",
        };
        Some(field.to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::TooMany => BTreeMap::from([("most", MOST_CODES.to_string())]),
            Self::WithoutLabel
            | Self::WithoutGroup
            | Self::GroupStays
            | Self::SameLabel
            | Self::LastOne => BTreeMap::new(),
        }
    }
}

impl CodeDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, CodeError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        // An empty text says that it is emptied.
        fields.text("label_nl", &mut read.label_nl)?;
        fields.text("label_en", &mut read.label_en)?;
        fields.text("outside", &mut read.outside)?;
        if let Some((path, value)) = fields.take("hidden").filter(|(_, value)| !value.is_null()) {
            read.hidden = Some(value.as_bool().ok_or_else(|| wrong_type(&path))?);
        }
        fields.text("group", &mut read.group)?;
        fields.finish()?;
        Ok(read)
    }
}

impl CodeChange {
    /// Reads what was typed of a line of this list.
    pub fn parse(list: CodeList, draft: &CodeDraft, is_own: bool) -> Result<Self, CodeError> {
        let line = |field: &str, text: &Option<String>| -> Result<_, CodeError> {
            match text {
                Some(text) => Ok(Some(parse_line(field, Some(text))?)),
                None => Ok(None),
            }
        };
        let label_nl = line("label_nl", &draft.label_nl)?;
        if is_own && label_nl == Some(None) {
            return Err(CodeError::WithoutLabel);
        }
        let group = draft.group.as_deref().map(clean_line);
        let group = group.filter(|group| !is_blank(group));
        if let Some(group) = &group {
            if !is_own {
                return Err(CodeError::GroupStays);
            }
            if !list.has_built_in(group) {
                return Err(CodeError::Input(InputError::UnknownChoice {
                    field: "group".to_owned(),
                    choices: list.built_in().join(", "),
                }));
            }
        }
        Ok(Self {
            label_nl,
            label_en: line("label_en", &draft.label_en)?,
            outside: line("outside", &draft.outside)?,
            hidden: draft.hidden,
            group,
            place: None,
        })
    }

    /// Reads what was typed of a new line: it is called something, and counts as something.
    pub fn parse_new(list: CodeList, draft: &CodeDraft) -> Result<Self, CodeError> {
        let change = Self::parse(list, draft, true)?;
        if change.label_nl.as_ref().is_none_or(Option::is_none) {
            return Err(CodeError::WithoutLabel);
        }
        if change.group.is_none() {
            return Err(CodeError::WithoutGroup);
        }
        Ok(change)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_code_of_ones_own_is_called_something_and_counts_as_something() {
        for (list, draft, refused) in [
            (
                CodeList::Kind,
                json!({"label_nl": "Trampoline", "group": "garden"}),
                None,
            ),
            (
                CodeList::Result,
                json!({"label_nl": "Vrede", "group": "solved_mediation"}),
                None,
            ),
            (
                CodeList::Kind,
                json!({"group": "garden"}),
                Some("code_without_label"),
            ),
            (
                CodeList::Kind,
                json!({"label_nl": " ", "group": "garden"}),
                Some("code_without_label"),
            ),
            (
                CodeList::Kind,
                json!({"label_nl": "Trampoline"}),
                Some("code_without_group"),
            ),
            (
                CodeList::Kind,
                json!({"label_nl": "Trampoline", "group": "self"}),
                Some("unknown_choice"),
            ),
            (
                CodeList::Kind,
                json!({"label_nl": "Trampoline", "colour": "red"}),
                Some("unknown_field"),
            ),
            (
                CodeList::Kind,
                json!({"label_nl": "Trampoline", "hidden": "yes"}),
                Some("wrong_type"),
            ),
        ] {
            let read = CodeDraft::from_json(draft.clone());
            let read = read.and_then(|it| CodeChange::parse_new(list, &it));
            assert_eq!(read.err().map(|it| it.code()), refused, "{draft}");
        }
    }

    #[test]
    fn what_comes_with_the_program_may_be_called_otherwise_but_counts_as_what_it_is() {
        let change =
            |draft| CodeChange::parse(CodeList::Kind, &CodeDraft::from_json(draft).unwrap(), false);
        let renamed = change(json!({"label_nl": "Lawaai", "outside": "A1"})).unwrap();
        assert_eq!(renamed.label_nl.flatten().unwrap().as_str(), "Lawaai");
        assert_eq!((renamed.hidden, renamed.group), (None, None));
        // As the program calls it again.
        assert_eq!(
            change(json!({"label_nl": ""})).unwrap().label_nl,
            Some(None)
        );
        let moved = change(json!({"group": "youth"})).unwrap_err();
        assert_eq!(moved.code(), "code_group_stays");
    }

    #[test]
    fn every_list_has_a_document_of_its_own_in_every_book() {
        for list in CodeList::ALL {
            assert_eq!(CodeList::of_document(&list.document()), Some(*list));
            assert!(list.built_in().iter().all(|code| list.has_built_in(code)));
        }
        assert_ne!(CodeList::Kind.document(), CodeList::Result.document());
    }

    #[test]
    fn a_code_is_one_of_the_program_or_of_the_centre_and_nothing_else() {
        let read = |code| {
            let own = |it: &str| it == "eigen";
            parse_coded::<CaseKind>("kinds.0", Some(code), own)
        };
        assert_eq!(read("garden").unwrap().unwrap(), CaseKind::Garden);
        assert_eq!(read("eigen").unwrap().unwrap().code(), "eigen");
        assert_eq!(read("").unwrap(), None);
        assert_eq!(read("verzonnen").unwrap_err().code(), "unknown_choice");
    }
}
