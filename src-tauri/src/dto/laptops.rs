//! Parting with a laptop, lost or put away.

use samenboek_app::{Known, Loss, Parting, PartingStep};
use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::refused::Refused;
use super::start::LaptopClass;

/// What is known of a laptop that somebody may part with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LaptopFacts {
    /// Its id.
    pub id: String,
    /// Its name; empty until its first word came.
    pub name: String,
    /// Shared or personal.
    pub class: LaptopClass,
    /// This one.
    pub here: bool,
    /// Its access was ended.
    pub stopped: bool,
    /// Who had keys there.
    pub people: Vec<String>,
    /// Who of them leads.
    pub leaders: Vec<String>,
    /// Nobody would lead without it.
    pub last_to_lead: bool,
    /// When it last said what it has.
    pub last_heard: Option<String>,
    /// How many encounters the book holds here.
    pub encounters: usize,
    /// How many rules.
    pub rules: usize,
    /// How many people have a card.
    pub cards: usize,
    /// How many cases were read at it.
    pub cases: usize,
    /// Others said to have more of it than is here.
    pub more_elsewhere: bool,
    /// What remains to be done.
    pub list: Option<PartingList>,
}

/// What remains to be done, and what was said.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartingList {
    /// Why.
    #[cfg_attr(test, ts(type = "\"lost\" | \"put_away\""))]
    pub why: &'static str,
    /// When the access was ended.
    pub at: String,
    /// What was said of the loss.
    pub loss: Option<PartingLoss>,
    /// What there is to do.
    pub steps: Vec<PartingTick>,
}

/// What was said of a loss, and what follows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartingLoss {
    /// Since when somebody knows.
    pub known_at: String,
    /// By when the authority must have been told, if it must be told.
    pub tell_by: String,
    /// What a finder could read.
    #[cfg_attr(test, ts(type = "\"sealed\" | \"perhaps\" | \"readable\""))]
    pub exposure: &'static str,
}

/// One thing to do.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartingTick {
    /// Its code.
    pub step: &'static str,
    /// Done.
    pub done: bool,
}

impl From<samenboek_app::LaptopFacts> for LaptopFacts {
    fn from(facts: samenboek_app::LaptopFacts) -> Self {
        Self {
            id: facts.id.to_string(),
            name: facts.name,
            class: facts.class.into(),
            here: facts.is_here,
            stopped: facts.is_stopped,
            people: facts.people,
            leaders: facts.leaders,
            last_to_lead: facts.is_last_to_lead,
            last_heard: facts.heard.map(Timestamp::to_rfc3339),
            encounters: facts.book.encounters,
            rules: facts.book.rules,
            cards: facts.book.people,
            cases: facts.book.cases,
            more_elsewhere: facts.more_elsewhere,
            list: facts.list.as_ref().map(PartingList::from),
        }
    }
}

impl From<&samenboek_app::PartingList> for PartingList {
    fn from(list: &samenboek_app::PartingList) -> Self {
        let steps = list.steps().into_iter();
        Self {
            why: list.why.code(),
            at: list.at.to_rfc3339(),
            loss: list.loss().map(|loss| PartingLoss {
                known_at: loss.known_at.to_rfc3339(),
                tell_by: loss.tell_by().to_rfc3339(),
                exposure: loss.exposure().code(),
            }),
            steps: steps
                .map(|(step, done)| PartingTick {
                    step: PartingStep::code(step),
                    done,
                })
                .collect(),
        }
    }
}

/// A laptop that was parted with here.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartingRow {
    /// The laptop.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What remains to be done.
    pub list: PartingList,
}

/// What somebody says who parts with a laptop.
#[derive(Clone, Debug, Deserialize)]
pub struct PartingDraft {
    why: Parting,
    known_at: Option<String>,
    was_open: Known,
    with_paper: Known,
}

impl PartingDraft {
    /// As the use case takes it.
    pub fn read(self) -> Result<samenboek_app::PartingDraft, Refused> {
        let known_at = self.known_at.and_then(|text| Timestamp::parse(&text).ok());
        match (self.why, known_at) {
            (Parting::PutAway, _) => Ok(samenboek_app::PartingDraft::PutAway),
            (Parting::Lost, Some(known_at)) => Ok(samenboek_app::PartingDraft::Lost(Loss {
                known_at,
                was_open: self.was_open,
                with_paper: self.with_paper,
            })),
            (Parting::Lost, None) => Err(Refused::about("not_a_time", "known_at")),
        }
    }
}

/// What parting did.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Parted {
    /// Somebody had ended the access there already.
    pub already: bool,
}

/// A part of the note about a lost laptop.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoticePart {
    /// The heading.
    pub heading: String,
    /// The sentences.
    pub lines: Vec<String>,
}

impl From<samenboek_app::NoticePart> for NoticePart {
    fn from(part: samenboek_app::NoticePart) -> Self {
        Self {
            heading: part.heading,
            lines: part.lines,
        }
    }
}

/// What is known before the book is taken off this laptop.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClearFacts {
    /// How many things stand here only.
    pub only_here: usize,
    /// How many other laptops there are.
    pub other_laptops: usize,
    /// Nobody would lead without this laptop.
    pub last_to_lead: bool,
    /// Whoever sits here may do so.
    pub may: bool,
    /// Its access was ended.
    pub stopped: bool,
}

impl From<samenboek_app::ClearFacts> for ClearFacts {
    fn from(facts: samenboek_app::ClearFacts) -> Self {
        Self {
            only_here: facts.only_here,
            other_laptops: facts.other_laptops,
            last_to_lead: facts.is_last_to_lead,
            may: facts.may,
            stopped: facts.is_stopped,
        }
    }
}
