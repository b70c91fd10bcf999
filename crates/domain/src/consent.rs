//! The consent ledger: what somebody allows, for what, how she said so, until when, and when she took it back.
//!
//! A consent is never given again: whoever changes her mind back gives a new one. A withdrawal stands whatever anybody else
//! wrote meanwhile, and asks the team to look after every place where it was used.

mod draft;
mod error;
mod standing;

use chrono::NaiveDate;

pub use draft::{ConsentDraft, WithdrawalDraft, apply};
pub use error::ConsentError;
pub use standing::{Given, Standing, State, may_use, standing, state_of};

use crate::choice::choices;
use crate::encounter::Who;
use crate::input::{parse_choice, parse_date, parse_line};
use crate::period::Period;
use crate::text::{Line, clean_line, is_blank};

choices!(
    /// What somebody allows.
    Purpose {
        /// A photograph on which she is to be seen.
        Photo => "photo",
        /// Her story, in her words.
        Story => "story",
        /// Her name in something printed.
        NameInPrint => "name_in_print",
        /// A message on social media.
        Social => "social",
        /// That a funder hears of her.
        Funder => "funder",
        /// That somebody calls or writes to her.
        Contact => "contact",
        /// Something else, in words.
        Other => "other",
    }
);

choices!(
    /// Who may come to see it.
    Scope {
        /// The team only.
        Team => "team",
        /// A funder.
        Funder => "funder",
        /// Whoever reads what is printed.
        Print => "print",
        /// Everybody, on social media.
        SocialMedia => "social_media",
        /// Those at a debate.
        Debate => "debate",
    }
);

choices!(
    /// How it was said.
    How {
        /// In words.
        Spoken => "spoken",
        /// On paper, with a signature.
        Paper => "paper",
        /// Typed at the laptop by herself.
        Typed => "typed",
        /// In words, and somebody else heard it.
        Witness => "witness",
    }
);

/// Who said yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Giver {
    /// She herself.
    Herself,
    /// A parent or guardian who has no card.
    Parent,
    /// A guardian with a card.
    Guardian(Who),
}

/// A consent, as the rules let it through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Of whom.
    pub person: Who,
    /// For what.
    pub purpose: Purpose,
    /// For what in words, when it is none of the list.
    pub purpose_text: Option<Line>,
    /// Who may come to see it.
    pub scope: Scope,
    /// Whether her name may stand with it.
    pub named: bool,
    /// How she said it.
    pub how: How,
    /// Who said it.
    pub giver: Giver,
    /// The language in which it was talked about.
    pub language: Option<Line>,
    /// The day she gave it, and the last day it holds.
    pub period: Period,
    /// The day she gave it.
    pub given_on: NaiveDate,
    /// What she asked for besides.
    pub note: Option<Line>,
}

impl Purpose {
    /// Whether it shows a face.
    pub fn is_portrait(self) -> bool {
        match self {
            Self::Photo | Self::Social => true,
            Self::Story | Self::NameInPrint | Self::Funder | Self::Contact | Self::Other => false,
        }
    }
}

impl Scope {
    /// Whether anybody at all may come to see it.
    pub fn is_public(self) -> bool {
        match self {
            Self::Print | Self::SocialMedia | Self::Debate => true,
            Self::Team | Self::Funder => false,
        }
    }

    /// Whether what was allowed for this is allowed for the other too: what others may see, the team may see.
    pub fn reaches(self, other: Self) -> bool {
        self == other || other == Self::Team
    }
}

impl Consent {
    /// Reads what was typed. `is_minor` says whether her card says that she is younger than sixteen: then somebody else
    /// must have said yes.
    pub fn parse(draft: &ConsentDraft, is_minor: bool) -> Result<Self, ConsentError> {
        let required = |field: &'static str| ConsentError::Missing { field };
        let person = Who::parse("person", draft.person.as_deref().unwrap_or_default())?;
        let purpose: Purpose = parse_choice("purpose", draft.purpose.as_deref())?
            .ok_or_else(|| required("purpose"))?;
        let purpose_text = parse_line("purpose_text", draft.purpose_text.as_deref())?;
        if purpose == Purpose::Other && purpose_text.is_none() {
            return Err(required("purpose_text"));
        }
        let scope: Scope = parse_choice("scope", draft.scope.as_deref())?.unwrap_or(Scope::Team);
        let giver = giver(draft.guardian.as_deref())?;
        if let Giver::Guardian(who) = &giver
            && who.sameness() == person.sameness()
        {
            return Err(ConsentError::GuardianIsSelf);
        }
        if is_minor && giver == Giver::Herself {
            return Err(if purpose.is_portrait() && scope.is_public() {
                ConsentError::PortraitOfMinor
            } else {
                ConsentError::GuardianMissing
            });
        }
        let given_on = parse_date("given_on", draft.given_on.as_deref())?
            .ok_or_else(|| required("given_on"))?;
        let period = Period::parse(
            ("given_on", draft.given_on.as_deref()),
            ("until", draft.until.as_deref()),
        )?;
        Ok(Self {
            person,
            purpose,
            purpose_text: purpose_text.filter(|_| purpose == Purpose::Other),
            scope,
            named: draft.named,
            how: parse_choice("how", draft.how.as_deref())?.ok_or_else(|| required("how"))?,
            giver,
            language: parse_line("language", draft.language.as_deref())?,
            period,
            given_on,
            note: parse_line("note", draft.note.as_deref())?,
        })
    }
}

/// What stands where a guardian without a card is meant.
pub const PARENT: &str = "parent";

fn giver(typed: Option<&str>) -> Result<Giver, ConsentError> {
    match typed {
        Some(text) if !is_blank(&clean_line(text)) => {
            if clean_line(text) == PARENT {
                return Ok(Giver::Parent);
            }
            Ok(Giver::Guardian(Who::parse("guardian", text)?))
        }
        Some(_) | None => Ok(Giver::Herself),
    }
}

/// Reads the day on which a consent was taken back: on the day it was given at the earliest.
pub fn parse_withdrawal(
    draft: &WithdrawalDraft,
    given_on: Option<NaiveDate>,
) -> Result<NaiveDate, ConsentError> {
    let on = parse_date("on", draft.on.as_deref())?.ok_or(ConsentError::Missing { field: "on" })?;
    if given_on.is_some_and(|given_on| on < given_on) {
        return Err(ConsentError::WithdrawnBeforeGiven);
    }
    Ok(on)
}

#[cfg(test)]
mod tests;
