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

pub(crate) fn name_flat(hand: &Hand<'_>, name: &str) -> Flat {
    let mut flat = start(hand);
    flat.put("name", Scalar::text(name));
    flat.maps.insert("both".into());
    flat
}
