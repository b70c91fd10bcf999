//! What a change gives back: the value, and what the screens must ask again.

use std::collections::BTreeSet;

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

/// What a screen shows, and so must ask again when it changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Encounters.
    Encounters,
    /// House and street rules.
    Rules,
    /// Person cards and the team.
    People,
    /// Mediation cases.
    Cases,
    /// Signals.
    Signals,
    /// Groups.
    Groups,
    /// Consents.
    Consents,
    /// "Two versions".
    Versions,
    /// Drafts.
    Drafts,
    /// What is where.
    Sharing,
    /// This laptop and the centre: names.
    Laptop,
    /// Who is signed in.
    Session,
}

impl Topic {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Encounters => "encounters",
            Self::Rules => "rules",
            Self::People => "people",
            Self::Cases => "cases",
            Self::Signals => "signals",
            Self::Groups => "groups",
            Self::Consents => "consents",
            Self::Versions => "versions",
            Self::Drafts => "drafts",
            Self::Sharing => "sharing",
            Self::Laptop => "laptop",
            Self::Session => "session",
        }
    }
}

/// A value, and what changed.
#[derive(Clone, Debug)]
pub struct Outcome<T> {
    /// What was made.
    pub value: T,
    /// What screens must ask again.
    pub changed: BTreeSet<Topic>,
}

impl<T> Outcome<T> {
    pub(crate) fn new(value: T, changed: impl IntoIterator<Item = Topic>) -> Self {
        Self {
            value,
            changed: changed.into_iter().collect(),
        }
    }

    pub(crate) fn of_kinds(value: T, kinds: &BTreeSet<DocumentKind>) -> Self {
        let mut changed = topics(kinds.iter().copied());
        if !changed.is_empty() {
            changed.extend([Topic::Sharing, Topic::Versions]);
        }
        Self { value, changed }
    }
}

pub(crate) fn topics(kinds: impl Iterator<Item = DocumentKind>) -> BTreeSet<Topic> {
    kinds
        .filter_map(|kind| match kind {
            DocumentKind::Encounter | DocumentKind::Series | DocumentKind::Photo => {
                Some(Topic::Encounters)
            }
            DocumentKind::Rule => Some(Topic::Rules),
            DocumentKind::Person | DocumentKind::Field => Some(Topic::People),
            DocumentKind::Laptop | DocumentKind::Centre => Some(Topic::Laptop),
            DocumentKind::Case
            | DocumentKind::CaseNote
            | DocumentKind::CaseReads
            | DocumentKind::Criterion
            | DocumentKind::Agreement
            | DocumentKind::CodeList
            | DocumentKind::Statistics => Some(Topic::Cases),
            DocumentKind::Signal => Some(Topic::Signals),
            DocumentKind::Group => Some(Topic::Groups),
            DocumentKind::Consent => Some(Topic::Consents),
            DocumentKind::Unknown(_) => None,
        })
        .collect()
}

/// A saved thing: durable when this is returned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The document.
    pub id: DocumentId,
    /// Takes it back, for as long as the program runs.
    pub undo: Option<String>,
    /// What looks odd and may well be true.
    pub hints: Vec<&'static str>,
}
