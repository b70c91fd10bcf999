//! People's cards, and who may be the same.

use std::collections::BTreeMap;

use samenboek_app::{PeoplePage as Page, PersonSummary};
use serde::Serialize;

use super::forgetting::Mention;
use super::people::PersonTile;
use super::versions::FieldVersions;
use crate::words::Tongue;

/// What a card says besides a name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Details {
    /// What else the person is called.
    pub alias: Option<String>,
    /// A telephone number.
    pub telephone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Where the person lives.
    pub address: Option<String>,
    /// The household.
    pub household: Option<String>,
    /// Which interpreter the person needs.
    pub interpreter: Option<String>,
    /// The person is younger than sixteen.
    pub minor: bool,
    /// What the card says in fields of the centre's own, by the id of the field.
    pub own: BTreeMap<String, String>,
}

impl From<samenboek_app::PersonDetails> for Details {
    fn from(details: samenboek_app::PersonDetails) -> Self {
        Self {
            alias: details.alias,
            telephone: details.telephone,
            email: details.email,
            address: details.address,
            household: details.household,
            interpreter: details.interpreter,
            minor: details.minor,
            own: details.own,
        }
    }
}

/// A card that may be of the same person.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlikeCard {
    /// Whose.
    pub tile: PersonTile,
    /// What they have in common, as a code.
    pub alike: String,
    /// What else it says.
    pub details: Details,
}

impl From<samenboek_app::AlikeCard> for AlikeCard {
    fn from(card: samenboek_app::AlikeCard) -> Self {
        Self {
            tile: PersonTile::from(card.tile),
            alike: card.alike.code().to_owned(),
            details: card.details.into(),
        }
    }
}

/// A row of the list of people.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonRow {
    /// Name and picture.
    pub tile: PersonTile,
    /// The role's code.
    pub role: Option<String>,
    /// What else the person is called.
    pub alias: Option<String>,
    /// At how many encounters.
    pub encounters: u64,
}

impl From<PersonSummary> for PersonRow {
    fn from(row: PersonSummary) -> Self {
        Self {
            tile: PersonTile::from(row.tile),
            role: row.role,
            alias: row.alias,
            encounters: row.encounters,
        }
    }
}

/// A page of the list of people.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PeoplePage {
    /// The rows.
    pub rows: Vec<PersonRow>,
    /// Where the next page begins.
    pub cursor: Option<String>,
    /// How many people there are in all.
    pub total: u64,
}

impl From<Page> for PeoplePage {
    fn from(page: Page) -> Self {
        Self {
            rows: page.rows.into_iter().map(PersonRow::from).collect(),
            cursor: page.cursor,
            total: page.total,
        }
    }
}

/// One person's card.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonView {
    /// Name and picture.
    pub tile: PersonTile,
    /// The role's code.
    pub role: Option<String>,
    /// What else the card says.
    pub details: Details,
    /// What stands twice on it.
    pub versions: Vec<FieldVersions>,
    /// What a change starts from.
    pub base: String,
    /// Whether there are keys somewhere.
    pub has_access: bool,
    /// Whoever asks.
    pub is_me: bool,
    /// Where the person stands.
    pub mentions: Vec<Mention>,
    /// The card that counts, when it is another one.
    pub counting: Option<PersonTile>,
    /// Other cards of the same person.
    pub others: Vec<PersonTile>,
    /// Cards that may be of the same person.
    pub alike: Vec<AlikeCard>,
}

impl PersonView {
    /// With the names people know things by.
    pub fn read(view: samenboek_app::PersonView, tongue: &Tongue) -> Self {
        Self {
            tile: PersonTile::from(view.tile),
            role: view.role,
            details: view.details.into(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            base: view.base,
            has_access: view.has_access,
            is_me: view.is_me,
            mentions: Mention::all(view.mentions, tongue),
            counting: view.counting.map(PersonTile::from),
            others: view.others.into_iter().map(PersonTile::from).collect(),
            alike: view.alike.into_iter().map(AlikeCard::from).collect(),
        }
    }
}
