//! Whether two cards may be of one person: a hint while somebody types a name, and a proposal when
//! a list is read in.
//!
//! It never decides. A person looks at both cards and says whether they are one.

mod names;
mod parts;
mod script;
mod sound;
mod spelling;
mod word;

use std::collections::BTreeSet;
use std::fmt;

use names::SpokenName;

use crate::choice::choices;
pub use crate::text::telephone_key;

choices!(
    /// What two cards have in common, the strongest first.
    Alike {
        /// One telephone number, which a household may share.
        SameTelephone => "same_telephone",
        /// The same name, apart from accents, capitals, small words and order.
        SameName => "same_name",
        /// Another spelling, or another script, of a name that sounds the same.
        SoundsAlike => "sounds_alike",
        /// One slip of the keyboard apart.
        SpelledAlike => "spelled_alike",
        /// The same first name, and one of them has a surname more.
        PartOfName => "part_of_name",
        /// The same surname, and a first name of which one has the initial only.
        InitialOnly => "initial_only",
        /// The same first name, and one of them has nothing else.
        FirstNameOnly => "first_name_only",
    }
);

/// What is compared of a card.
#[derive(Clone)]
pub struct Likeness {
    names: Vec<SpokenName>,
    telephone: Option<String>,
}

impl Likeness {
    /// From the name, the names that she is also called by, and the telephone as it was typed.
    pub fn new<'a>(
        name: &'a str,
        aliases: impl IntoIterator<Item = &'a str>,
        telephone: Option<&str>,
    ) -> Self {
        Self {
            names: std::iter::once(name)
                .chain(aliases)
                .filter_map(SpokenName::parse)
                .collect(),
            telephone: telephone.and_then(telephone_key),
        }
    }

    /// The [`sound_keys`] of all her names together.
    pub fn sound_keys(&self) -> BTreeSet<String> {
        self.names.iter().flat_map(SpokenName::keys).collect()
    }

    /// The [`telephone_key`] of her telephone.
    pub fn telephone_key(&self) -> Option<&str> {
        self.telephone.as_deref()
    }
}

impl fmt::Debug for Likeness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// The strongest thing that two cards have in common; none when nothing makes them alike.
pub fn alike(one: &Likeness, other: &Likeness) -> Option<Alike> {
    if one.telephone.is_some() && one.telephone == other.telephone {
        return Some(Alike::SameTelephone);
    }
    let pairs = one
        .names
        .iter()
        .flat_map(|name| other.names.iter().map(move |beside| (name, beside)));
    pairs.filter_map(|(name, beside)| name.alike(beside)).min()
}

/// Keys for an index: two names that [`alike`] calls alike share at least one. Mostly three to six,
/// at most ten, each of at most forty characters.
///
/// The first character tells the kind: `1` a first name, `2` a surname, `=` the whole name, `<` and
/// `>` one end of a word in which a letter may have slipped. Many people share a first name; those
/// keys find who has no surname on one of the two cards. A search for a full name that has no use
/// for [`Alike::FirstNameOnly`] leaves out the keys with `1`, and stays small.
pub fn sound_keys(name: &str) -> BTreeSet<String> {
    SpokenName::parse(name)
        .iter()
        .flat_map(SpokenName::keys)
        .collect()
}

#[cfg(test)]
mod tests;
