//! Person cards, laptops and the centre: what has a name and little else.

use std::collections::BTreeMap;
use std::fmt;

use samenboek_domain::ids::{DocumentId, PersonId};
use serde::{Deserialize, Serialize};

use super::start;
use crate::flat::{Flat, Scalar};
use crate::writer::Hand;

/// What a card may say besides a name. All of it may be left open.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonDetails {
    /// What else the person is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// A telephone number, as it was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where the person lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The household the person belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<String>,
    /// Which interpreter the person needs: a service, and nothing about where somebody comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<String>,
    /// The person is younger than sixteen.
    #[serde(skip_serializing_if = "is_false")]
    pub minor: bool,
    /// What the card says in fields of the centre's own, by the id of the field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub own: BTreeMap<String, String>,
}

/// What stands before the id of a field of the centre's own.
pub(crate) const OWN: &str = "own:";

fn is_false(value: &bool) -> bool {
    !value
}

impl PersonDetails {
    /// What a card says.
    pub(crate) fn of(content: &Flat) -> Self {
        let own = |key: &str| content.str(key).map(str::to_owned);
        Self {
            alias: own("alias"),
            telephone: own("telephone"),
            email: own("email"),
            address: own("address"),
            household: own("household"),
            interpreter: own("interpreter"),
            minor: content.str("minor").is_some(),
            own: content
                .after(OWN.to_owned())
                .filter_map(|(field, value)| {
                    let text = value.as_str().filter(|text| !text.is_empty())?;
                    Some((field.to_owned(), text.to_owned()))
                })
                .collect(),
        }
    }
}

// What people tell of themselves stays out of logs.
impl fmt::Debug for PersonDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonDetails(…)")
    }
}

/// A person card. Names stand here and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRecord {
    /// The card's id; other documents hold only this.
    pub person: PersonId,
    /// What the person is called.
    pub name: String,
    /// The role's code, for people of the team.
    pub role: Option<String>,
    /// The pictogram and colour the person is known by, "bike green".
    pub picture: Option<String>,
    /// What else it says.
    pub details: PersonDetails,
    /// The card of the same person that counts, where somebody said that they are one.
    pub same_as: Option<PersonId>,
}

/// A party of a case. The card lies in the circle of the case, and nowhere else.
#[derive(Clone, PartialEq, Eq)]
pub struct PartyRecord {
    /// The card's id.
    pub person: PersonId,
    /// What the person is called.
    pub name: String,
    /// Where the person lives.
    pub address: Option<String>,
}

impl fmt::Debug for PartyRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartyRecord({}, …)", self.person)
    }
}

/// A laptop or the centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameRecord {
    /// The document.
    pub id: DocumentId,
    /// Its name.
    pub name: String,
}

pub(crate) fn person_flat(
    hand: &Hand<'_>,
    name: &str,
    role: Option<&str>,
    picture: Option<&str>,
) -> Flat {
    let mut flat = start(hand);
    flat.put("name", Scalar::text(name));
    flat.put("role", Scalar::optional(role));
    flat.put("picture", Scalar::optional(picture));
    flat.maps.insert("both".into());
    flat
}

pub(crate) fn party_flat(hand: &Hand<'_>, name: &str, address: Option<&str>) -> Flat {
    let mut flat = person_flat(hand, name, None, None);
    flat.put("address", Scalar::optional(address));
    flat
}

pub(crate) fn name_flat(hand: &Hand<'_>, name: &str) -> Flat {
    let mut flat = start(hand);
    flat.put("name", Scalar::text(name));
    flat.maps.insert("both".into());
    flat
}
