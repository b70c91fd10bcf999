//! What the parties of a case agreed: who does what, where, how, from when and until when.
//!
//! A signature binds to exactly one text: [`Agreed`] has one canonical form, and its hash is the version of the text. Whoever
//! edits afterwards makes another version, and what was signed stays as it was. "Is it kept?" is asked of each party about each
//! item, and answers are only ever added.

mod agreed;
mod answer;
mod draft;
mod error;
mod hints;
mod ink;
mod language;
mod names;
mod parse;
mod signing;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

pub use agreed::{Agreed, AgreedItem, TextVersion};
pub use answer::{AnswerDraft, AnswerError, NewAnswer, Said};
pub use draft::{AgreementDraft, AgreementItemDraft, Sentences, apply, card_seat, seat_of};
pub use error::AgreementError;
pub use hints::{Hint, HintKind, hints};
pub use ink::{INK_HEIGHT, INK_WIDTH, Ink, MOST_INK};
pub use language::LanguageTag;
pub use names::NamesThen;
pub use signing::{NewSignature, NewTold, SignDraft, SignError, ToldDraft};

use crate::choice::choices;
use crate::ids::{DocumentId, ItemId, PersonId};
use crate::text::{Line, Prose};

/// More items than this nobody keeps.
pub const MOST_ITEMS: usize = 40;
/// So many languages one agreement may be written in.
pub const MOST_LANGUAGES: usize = 4;
/// So many languages stand beside each other, in the window and on paper. Nobody signs more.
pub const MOST_SHOWN: usize = 2;
/// A sentence that is longer is no sentence.
pub const MOST_SENTENCE: usize = 1_000;

choices!(
    /// How somebody says yes to an agreement. Not everybody wants paper.
    Form {
        /// Drawn on the screen.
        Signed => "signed",
        /// On paper, of which a photo is kept.
        Paper => "paper",
        /// Said aloud, and somebody heard it.
        Spoken => "spoken",
        /// The name, typed.
        Typed => "typed",
    }
);

/// Somebody who does something: a party of the case, or those who mediate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// A party, by her card.
    Party(PersonId),
    /// Those who mediate.
    Mediators,
}

/// The code of those who mediate.
const MEDIATORS: &str = "mediator";

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Party(person) => fmt::Display::fmt(person, f),
            Self::Mediators => f.write_str(MEDIATORS),
        }
    }
}

impl FromStr for Side {
    type Err = crate::ids::IdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == MEDIATORS {
            return Ok(Self::Mediators);
        }
        text.parse().map(Self::Party)
    }
}

/// An agreement, as the rules let it through. It may still want things before anybody signs it.
#[derive(Clone, PartialEq, Eq)]
pub struct Agreement {
    /// What was agreed; never empty.
    pub items: Vec<AgreementItem>,
    /// "Next time we first talk to each other by …", in each language.
    pub talk_first: BTreeMap<LanguageTag, Prose>,
    /// When all look again.
    pub review_on: Option<NaiveDate>,
    /// How the parties mean to say yes.
    pub form: Option<Form>,
    /// Its languages, the first one leading; never empty.
    pub languages: Vec<LanguageTag>,
}

/// One thing that was agreed.
#[derive(Clone, PartialEq, Eq)]
pub struct AgreementItem {
    /// What answers refer to; none while it is new.
    pub id: Option<ItemId>,
    /// The sentence, in at least one language.
    pub texts: BTreeMap<LanguageTag, Prose>,
    /// Who does it, sorted.
    pub who: Vec<Side>,
    /// Who else, in their own words.
    pub others: Option<Line>,
    /// Where.
    pub place: Option<Line>,
    /// How.
    pub how: Option<Line>,
    /// From when.
    pub from: Option<NaiveDate>,
    /// Until when.
    pub until: Option<NaiveDate>,
    /// The one who sees to it.
    pub responsible: Option<Side>,
}

impl Agreement {
    /// The text of it, in a case. An item that has no id yet stands in it nowhere.
    pub fn agreed(&self, case: DocumentId) -> Agreed {
        let texts = |texts: &BTreeMap<LanguageTag, Prose>| {
            let each = texts.iter();
            each.map(|(tag, text)| (tag.to_string(), text.as_str().to_owned()))
                .collect()
        };
        let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        let day = |day: &Option<NaiveDate>| day.map(|day| day.to_string());
        let items = self.items.iter().filter_map(|item| {
            Some(AgreedItem {
                id: item.id?,
                texts: texts(&item.texts),
                who: item.who.clone(),
                others: line(&item.others),
                place: line(&item.place),
                how: line(&item.how),
                from: day(&item.from),
                until: day(&item.until),
                responsible: item.responsible,
            })
        });
        Agreed {
            case,
            languages: self.languages.iter().map(ToString::to_string).collect(),
            items: items.collect(),
            talk_first: texts(&self.talk_first),
            review_on: day(&self.review_on),
        }
    }
}

// Who quarrels with whom stays out of logs.
impl fmt::Debug for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Agreement({} items, …)", self.items.len())
    }
}

impl fmt::Debug for AgreementItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AgreementItem(…)")
    }
}

#[cfg(test)]
mod tests;
