//! People as the window shows them.

use serde::Serialize;

use super::locks::QuickCode;

const COLOURS: [&str; 6] = ["green", "brick", "yellow", "delft", "plum", "stone"];

/// Somebody as a tile.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonTile {
    /// The person.
    pub person: String,
    /// The enrolment on this laptop.
    pub enrolment: Option<String>,
    /// The name.
    pub name: String,
    /// The pictogram.
    pub picture: String,
    /// The tile's colour.
    #[cfg_attr(
        test,
        ts(type = "\"green\" | \"brick\" | \"yellow\" | \"delft\" | \"plum\" | \"stone\"")
    )]
    pub colour: String,
    /// Whether there is a passphrase here.
    pub passphrase: bool,
    /// How many drafts wait here.
    pub drafts: usize,
    /// How this person returns quickly; none without a code.
    pub quick: Option<QuickCode>,
    /// Whether this person can let others in here.
    pub leads: bool,
    /// The how manieth person ago this one sat here, from 0.
    pub last: Option<usize>,
}

impl From<samenboek_app::Tile> for PersonTile {
    fn from(tile: samenboek_app::Tile) -> Self {
        Self {
            person: tile.person.to_string(),
            enrolment: tile.enrolment.map(|enrolment| enrolment.to_string()),
            passphrase: tile.enrolment.is_some(),
            name: tile.name,
            picture: tile.picture,
            colour: known_colour(tile.colour),
            drafts: tile.drafts,
            quick: tile.quick.map(QuickCode::from),
            leads: tile.leads,
            last: tile.last,
        }
    }
}

/// A card written by a newer version may have a colour that this window cannot paint.
fn known_colour(colour: String) -> String {
    if COLOURS.contains(&colour.as_str()) {
        colour
    } else {
        "stone".to_owned()
    }
}

/// Who sits here.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Me {
    /// The person.
    pub person: String,
    /// The name.
    pub name: String,
    /// The pictogram.
    pub picture: String,
    /// The tile's colour.
    pub colour: String,
    /// The role's code.
    pub role: String,
    /// Whether this person leads.
    pub coordinator: bool,
    /// Whether there is a passphrase, and it was typed.
    pub passphrase: bool,
    /// The enrolment whose keys are away: the closed room asks for the passphrase.
    pub away: Option<String>,
    /// A coordinator let her in.
    pub vouched: bool,
    /// Where she was when it locked by itself.
    pub place: Option<String>,
}

impl From<samenboek_app::Me> for Me {
    fn from(me: samenboek_app::Me) -> Self {
        Self {
            person: me.person.to_string(),
            name: me.name,
            picture: me.picture,
            colour: me.colour,
            role: me.role,
            coordinator: me.coordinator,
            passphrase: me.passphrase,
            away: me.away.map(|enrolment| enrolment.to_string()),
            vouched: me.vouched,
            place: me.place,
        }
    }
}

/// Somebody of the team.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TeamMember {
    /// The person.
    pub person: String,
    /// The name.
    pub name: String,
    /// The role's code.
    pub role: String,
    /// The laptops this person has keys on.
    pub laptops: Vec<String>,
    /// Whether there is a passphrase anywhere.
    pub passphrase: bool,
    /// Whether a coordinator ended the access.
    pub revoked: bool,
}

impl From<samenboek_app::TeamMember> for TeamMember {
    fn from(member: samenboek_app::TeamMember) -> Self {
        Self {
            person: member.person.to_string(),
            name: member.name,
            role: member.role,
            laptops: member.laptops,
            passphrase: member.passphrase,
            revoked: member.revoked,
        }
    }
}

/// A person by id and name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Person {
    /// The person.
    pub person: String,
    /// The name.
    pub name: String,
}

impl From<samenboek_app::Person> for Person {
    fn from(person: samenboek_app::Person) -> Self {
        Self {
            person: person.person.to_string(),
            name: person.name,
        }
    }
}

/// What adding somebody gave.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Added {
    /// The code of the personal sheet, for somebody with a passphrase.
    pub personal_sheet: Option<String>,
}

/// Whose access was ended, and where.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Stopped {
    /// The name.
    pub name: String,
    /// The laptops it was on.
    pub laptops: Vec<String>,
}

impl From<samenboek_app::Revoked> for Stopped {
    fn from(revoked: samenboek_app::Revoked) -> Self {
        Self {
            name: revoked.name,
            laptops: revoked.laptops,
        }
    }
}
