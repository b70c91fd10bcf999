//! Person cards, laptops and the centre: what has a name and little else.

use samenboek_domain::ids::{DocumentId, PersonId};

use super::start;
use crate::flat::{Flat, Scalar};
use crate::writer::Hand;

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

impl std::fmt::Debug for PartyRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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
