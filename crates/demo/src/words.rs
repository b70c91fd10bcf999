//! The words that invented books are made of. They are data: contents of a book, not words of the program.

use std::collections::BTreeMap;

use samenboek_app::Result;
use serde::Deserialize;

use crate::book::Which;
use crate::lost;

/// Everything that is drawn from.
pub struct WordLists {
    /// Names of people.
    pub names: Names,
    /// What people do together.
    pub evenings: Evenings,
    /// What is agreed, noticed and reported.
    pub street: Street,
}

/// Invented people.
#[derive(Deserialize)]
pub struct Names {
    /// First names and surnames that are heard together.
    pub origins: Vec<Origin>,
    /// Names of one word, or of somebody whom everybody calls so.
    pub single: Vec<String>,
}

/// Names that are heard together, and in how many of a hundred people.
#[derive(Deserialize)]
pub struct Origin {
    pub share: usize,
    pub first: Vec<String>,
    pub last: Vec<String>,
}

/// What people do together.
#[derive(Deserialize)]
pub struct Evenings {
    /// By the code of a book.
    pub series: BTreeMap<String, Vec<Again>>,
    pub others: Vec<Once>,
    /// By the code of a book.
    pub places: BTreeMap<String, Vec<String>>,
    pub notes: Vec<String>,
    pub changed: Vec<String>,
    /// By which groups people count themselves at the tables.
    pub tally: Vec<String>,
}

/// What comes back.
#[derive(Deserialize)]
pub struct Again {
    pub title: String,
    pub activity: String,
    pub place: String,
    pub rhythm: String,
    pub starts_at: String,
    pub ends_at: String,
    /// How many people come, mostly.
    pub size: usize,
}

/// What takes place once.
#[derive(Deserialize)]
pub struct Once {
    pub title: Option<String>,
    pub activity: String,
    pub size: usize,
}

/// What is agreed, noticed and reported.
#[derive(Deserialize)]
pub struct Street {
    pub streets: Vec<String>,
    /// Coarse places, by the code of a book.
    pub spots: BTreeMap<String, Vec<String>>,
    pub rules: Vec<RuleWords>,
    pub signals: Vec<SignalWords>,
    pub actions: Vec<ActionWords>,
    pub cases: Vec<CaseWords>,
    pub referrers: Vec<String>,
    pub groups: Vec<GroupWords>,
}

#[derive(Deserialize)]
pub struct RuleWords {
    pub title: String,
    /// Each by language.
    pub items: Vec<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
pub struct SignalWords {
    pub kind: String,
    pub observation: Option<String>,
    pub rumour: Option<String>,
    pub interpretation: Option<String>,
}

#[derive(Deserialize)]
pub struct ActionWords {
    pub text: String,
    /// What is told when it was done.
    pub feedback: String,
}

#[derive(Deserialize)]
pub struct CaseWords {
    pub kinds: Vec<String>,
    pub summary: String,
}

#[derive(Deserialize)]
pub struct GroupWords {
    pub name: String,
    pub sort: String,
    pub place: Option<String>,
}

impl WordLists {
    /// Reads the lists that are built in, in this language where the book has it, else in Dutch. Only the stairwell is there
    /// in English: that is what people look at.
    pub fn read(which: Which, language: &str) -> Result<Self> {
        let broken = |_| lost();
        let (evenings, street) = match (which, language) {
            (Which::DeBrug, "en") => (
                include_str!("words/evenings.en.json"),
                include_str!("words/street.en.json"),
            ),
            (Which::DeBrug | Which::Waterkant | Which::Negenstreek, _) => (
                include_str!("words/evenings.json"),
                include_str!("words/street.json"),
            ),
        };
        Ok(Self {
            names: serde_json::from_str(include_str!("words/names.json")).map_err(broken)?,
            evenings: serde_json::from_str(evenings).map_err(broken)?,
            street: serde_json::from_str(street).map_err(broken)?,
        })
    }
}
