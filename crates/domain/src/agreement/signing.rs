//! Saying yes: by a party, in one of four ways, to exactly one text; and saying whether the referrer may hear of it.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::draft::side_of;
use super::{Agreed, AgreementError, Form, Ink, MOST_SHOWN, Side, TextVersion};
use crate::ids::PersonId;
use crate::input::{Fields, InputError, lies_ahead, parse_choice, parse_date, wrong_type};
use crate::refusal::Refused;
use crate::text::{Name, TextError, clean_line, is_blank};

/// A signature as it was given. A photo of the paper comes beside it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SignDraft {
    /// `party:<id>`, or `party:1` by her place.
    pub party: Option<String>,
    /// The code of a [`Form`].
    pub way: Option<String>,
    /// The version of the text that the person saw; the one that stands there when left open.
    pub of: Option<String>,
    /// `2026-11-20`; today when left open.
    pub on: Option<String>,
    /// The name, typed.
    pub name: Option<String>,
    /// Who heard it.
    pub witness: Option<String>,
    /// Drawn: see [`Ink`].
    pub strokes: Option<String>,
}

/// A signature that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct NewSignature {
    /// Whose it is, by her card.
    pub party: PersonId,
    /// How.
    pub way: Form,
    /// Of which text.
    pub of: TextVersion,
    /// On which day.
    pub on: NaiveDate,
    /// The name, typed.
    pub name: Option<Name>,
    /// Who heard it.
    pub witness: Option<Name>,
    /// Drawn.
    pub ink: Option<Ink>,
}

/// Whether a party lets the referrer hear how it ended.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ToldDraft {
    /// `party:1`.
    pub party: Option<String>,
    /// Yes, or no.
    pub yes: Option<bool>,
    /// `2026-11-20`; today when left open.
    pub on: Option<String>,
}

/// The same, as the rules let it through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewTold {
    /// Whose word it is, by her card.
    pub party: PersonId,
    /// Yes, or no.
    pub is_yes: bool,
    /// On which day.
    pub on: NaiveDate,
}

/// Why nobody signs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nobody said whose it is.
    #[error("a signature is of a party")]
    WithoutParty,
    /// Nobody sits at that place of the table.
    #[error("nobody sits there")]
    NotAParty,
    /// Nobody said how.
    #[error("how it was signed is missing")]
    WithoutWay,
    /// There is nothing to sign.
    #[error("there is nothing to sign")]
    NoItems,
    /// A text stands in a language that nobody sees beside the others.
    #[error("a text has more languages than are shown")]
    LanguageNotShown,
    /// Nobody sees to one of the items.
    #[error("items.{item}: nobody sees to it")]
    ItemWithoutResponsible {
        /// Its place, from 0.
        item: usize,
    },
    /// The text is another one by now.
    #[error("the text is another one by now")]
    AnotherText,
    /// Tomorrow.
    #[error("nobody signs tomorrow")]
    DayAhead,
    /// Nothing was drawn.
    #[error("nothing was drawn")]
    NoInk,
    /// More than a signature.
    #[error("more than a signature")]
    InkTooLarge,
    /// No name was typed.
    #[error("the name is missing")]
    WithoutName,
    /// Nobody heard it.
    #[error("who heard it is missing")]
    WithoutWitness,
    /// There is no photo of the paper.
    #[error("the photo of the paper is missing")]
    WithoutPhoto,
    /// This party signed this very text already.
    #[error("signed already")]
    SignedAlready,
    /// Neither yes nor no.
    #[error("yes or no is missing")]
    WithoutYes,
}

impl From<TextError> for SignError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for SignError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::WithoutParty => "signature_without_party",
            Self::NotAParty => "not_a_party",
            Self::WithoutWay => "signature_without_way",
            Self::NoItems => "no_items",
            Self::LanguageNotShown => "language_not_shown",
            Self::ItemWithoutResponsible { .. } => "item_without_responsible",
            Self::AnotherText => "another_text",
            Self::DayAhead => "day_ahead",
            Self::NoInk => "signature_blank",
            Self::InkTooLarge => "signature_too_large",
            Self::WithoutName => "signature_without_name",
            Self::WithoutWitness => "signature_without_witness",
            Self::WithoutPhoto => "signature_without_photo",
            Self::SignedAlready => "signed_already",
            Self::WithoutYes => "told_without_yes",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::Input(input) => return input.field(),
            Self::WithoutParty | Self::NotAParty | Self::SignedAlready => "party",
            Self::WithoutWay => "way",
            Self::NoItems => "items",
            Self::LanguageNotShown => "languages",
            Self::ItemWithoutResponsible { item } => {
                return Some(format!("items.{item}.responsible"));
            }
            Self::AnotherText => "of",
            Self::DayAhead => "on",
            Self::NoInk | Self::InkTooLarge => "strokes",
            Self::WithoutName => "name",
            Self::WithoutWitness => "witness",
            Self::WithoutPhoto => "photo",
            Self::WithoutYes => "yes",
        };
        Some(field.to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::ItemWithoutResponsible { item } => {
                BTreeMap::from([("number", item.saturating_add(1).to_string())])
            }
            Self::WithoutParty
            | Self::NotAParty
            | Self::WithoutWay
            | Self::NoItems
            | Self::LanguageNotShown
            | Self::AnotherText
            | Self::DayAhead
            | Self::NoInk
            | Self::InkTooLarge
            | Self::WithoutName
            | Self::WithoutWitness
            | Self::WithoutPhoto
            | Self::SignedAlready
            | Self::WithoutYes => BTreeMap::new(),
        }
    }
}

impl SignDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, SignError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("party", &mut read.party)?;
        fields.text("way", &mut read.way)?;
        fields.text("of", &mut read.of)?;
        fields.text("on", &mut read.on)?;
        fields.text("name", &mut read.name)?;
        fields.text("witness", &mut read.witness)?;
        fields.text("strokes", &mut read.strokes)?;
        fields.finish()?;
        Ok(read)
    }
}

impl ToldDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, SignError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("party", &mut read.party)?;
        fields.text("on", &mut read.on)?;
        if let Some((path, value)) = fields.take("yes").filter(|(_, value)| !value.is_null()) {
            read.yes = Some(value.as_bool().ok_or_else(|| wrong_type(&path))?);
        }
        fields.finish()?;
        Ok(read)
    }
}

impl Agreed {
    /// Refuses what nobody may sign yet: nothing at all, a language that is not shown, or an item that nobody sees to.
    pub fn may_be_signed(&self) -> Result<(), SignError> {
        if self.items.is_empty() {
            return Err(SignError::NoItems);
        }
        if self.languages.len() > MOST_SHOWN {
            return Err(SignError::LanguageNotShown);
        }
        let mut items = self.items.iter();
        match items.position(|item| item.responsible.is_none()) {
            Some(item) => Err(SignError::ItemWithoutResponsible { item }),
            None => Ok(()),
        }
    }
}

impl NewSignature {
    /// Reads what was given, for this text. `signed` are those who signed this very text; `today` is what the laptop's calendar
    /// says, and `has_photo` whether a photo of the paper came along.
    pub fn parse(
        draft: &SignDraft,
        agreed: &Agreed,
        (parties, signed): (&[PersonId], &[PersonId]),
        has_photo: bool,
        today: NaiveDate,
    ) -> Result<Self, SignError> {
        agreed.may_be_signed()?;
        let of = agreed.version();
        if let Some(seen) = draft.of.as_deref()
            && seen.parse() != Ok(of)
        {
            return Err(SignError::AnotherText);
        }
        let party = party_of(draft.party.as_deref(), parties)?;
        if signed.contains(&party) {
            return Err(SignError::SignedAlready);
        }
        let way: Form = parse_choice("way", draft.way.as_deref())?.ok_or(SignError::WithoutWay)?;
        let on = day_of(draft.on.as_deref(), today)?;
        let mut signature = Self {
            party,
            way,
            of,
            on,
            name: None,
            witness: None,
            ink: None,
        };
        match way {
            Form::Signed => {
                let strokes = draft.strokes.as_deref().unwrap_or_default();
                signature.ink = Some(Ink::parse(strokes)?);
            }
            Form::Paper if !has_photo => return Err(SignError::WithoutPhoto),
            Form::Paper => {}
            Form::Spoken => {
                let witness = name("witness", draft.witness.as_deref())?;
                signature.witness = Some(witness.ok_or(SignError::WithoutWitness)?);
            }
            Form::Typed => {
                let typed = name("name", draft.name.as_deref())?;
                signature.name = Some(typed.ok_or(SignError::WithoutName)?);
            }
        }
        Ok(signature)
    }
}

impl NewTold {
    /// Reads what a party said. `today` is what the laptop's calendar says.
    pub fn parse(
        draft: &ToldDraft,
        parties: &[PersonId],
        today: NaiveDate,
    ) -> Result<Self, SignError> {
        Ok(Self {
            party: party_of(draft.party.as_deref(), parties)?,
            is_yes: draft.yes.ok_or(SignError::WithoutYes)?,
            on: day_of(draft.on.as_deref(), today)?,
        })
    }
}

/// The card of a party who sits at the table now.
pub(super) fn party_of(text: Option<&str>, parties: &[PersonId]) -> Result<PersonId, SignError> {
    let text = text.filter(|text| !text.trim().is_empty());
    let text = text.ok_or(SignError::WithoutParty)?;
    match side_of("party", text, parties) {
        Ok(Some(Side::Party(person))) if parties.contains(&person) => Ok(person),
        Ok(_) | Err(AgreementError::NotAParty { .. }) => Err(SignError::NotAParty),
        Err(_) => Err(SignError::NotAParty),
    }
}

fn day_of(text: Option<&str>, today: NaiveDate) -> Result<NaiveDate, SignError> {
    let on = parse_date("on", text)?.unwrap_or(today);
    if lies_ahead(on, today) {
        return Err(SignError::DayAhead);
    }
    Ok(on)
}

fn name(field: &str, text: Option<&str>) -> Result<Option<Name>, TextError> {
    let text = text.filter(|text| !is_blank(&clean_line(text)));
    text.map(|text| Name::parse(field, text)).transpose()
}

// Whoever signed what stays out of logs.
impl fmt::Debug for SignDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignDraft(…)")
    }
}

impl fmt::Debug for NewSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewSignature({}, {}, …)", self.way, self.of.mark())
    }
}

impl fmt::Debug for ToldDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToldDraft(…)")
    }
}
