//! Invented people: names from everywhere, no two of them alike but those that are meant to be.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::person::alike::{Likeness, alike, sound_keys};
use samenboek_domain::person::fold;
use serde_json::{Value, json};

use super::book::Book;
use super::chance::Chance;
use super::words::{Names, WordLists};

/// Books with more people than this ask only that no name is written twice: there people are alike as in a real region.
const COMPARED: usize = 2_000;
/// So often another name is drawn before it gets a second surname.
const TRIES: usize = 60;
/// Telephones of invented people end in four digits; the last hundred are of organisations.
const TELEPHONES: usize = 9_900;
/// So many of a hundred people of the first day are in the old box of cards.
const LISTED: usize = 62;

/// How somebody came into the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// One of the team.
    Team,
    /// From the list of before, on the first day.
    Listed,
    /// She walked in, some evening.
    WalkedIn,
    /// The second card of somebody.
    Again(usize),
}

/// Somebody, before there is a card.
#[derive(Clone, Debug)]
pub struct Resident {
    pub name: String,
    pub came: Came,
    pub telephone: Option<String>,
    pub address: Option<String>,
    pub minor: bool,
    interpreter: Option<&'static str>,
}

impl Resident {
    fn called(name: String, came: Came) -> Self {
        Self {
            name,
            came,
            telephone: None,
            address: None,
            minor: false,
            interpreter: None,
        }
    }

    /// What is typed on her card.
    pub fn card(&self) -> Value {
        json!({
            "name": self.name,
            "telephone": self.telephone,
            "address": self.address,
            "minor": self.minor,
            "interpreter": self.interpreter,
        })
    }
}

/// Everybody of a book: the team first, the second cards last.
pub fn residents(book: &Book, words: &WordLists, seed: u64) -> Vec<Resident> {
    let mut chance = Chance::of(seed, "people");
    let mut known = Known::new(book.sizes.people <= COMPARED);
    let mut people = Vec::with_capacity(book.sizes.people);
    for member in &book.team {
        known.take(member.name);
        people.push(Resident::called(member.name.to_owned(), Came::Team));
    }
    let first = book.sizes.people.saturating_sub(book.sizes.look_alikes);
    let others = first.saturating_sub(people.len());
    let listed = if known.compares {
        others * LISTED / 100
    } else {
        others
    };
    for at in 0..others {
        let name = known.draw(&words.names, &mut chance, at);
        let came = if at < listed {
            Came::Listed
        } else {
            Came::WalkedIn
        };
        people.push(lives(Resident::called(name, came), &mut chance, at, words));
    }
    people.extend(look_alikes(&people, book, seed));
    people
}

/// Where she lives and how she is reached, as far as the book knows.
fn lives(mut resident: Resident, chance: &mut Chance, at: usize, words: &WordLists) -> Resident {
    let by_telephone = if resident.came == Came::Listed {
        64
    } else {
        20
    };
    if at < TELEPHONES && chance.in_hundred(by_telephone) {
        resident.telephone = Some(format!("06-0000{at:04}"));
    }
    if chance.in_hundred(by_telephone) {
        let street = chance.pick(&words.street.streets);
        let number = chance.between(1, 96);
        resident.address = street.map(|street| format!("{street} {number}"));
    }
    resident.minor = chance.in_hundred(3);
    if chance.in_hundred(4) {
        let services = ["Arabisch", "Turks", "Tigrinya", "Oekraïens", "gebarentaal"];
        resident.interpreter = chance.pick(&services).copied();
    }
    resident
}

/// The names that are taken.
struct Known {
    compares: bool,
    folded: BTreeSet<String>,
    by_key: BTreeMap<String, Vec<Likeness>>,
}

impl Known {
    fn new(compares: bool) -> Self {
        Self {
            compares,
            folded: BTreeSet::new(),
            by_key: BTreeMap::new(),
        }
    }

    fn take(&mut self, name: &str) {
        self.folded.insert(fold(name));
        if self.compares {
            let likeness = Likeness::new(name, [], None);
            for key in sound_keys(name) {
                self.by_key.entry(key).or_default().push(likeness.clone());
            }
        }
    }

    fn is_free(&self, name: &str) -> bool {
        if self.folded.contains(&fold(name)) {
            return false;
        }
        let likeness = Likeness::new(name, [], None);
        let keys = sound_keys(name);
        let mut near = keys.iter().filter_map(|key| self.by_key.get(key)).flatten();
        !near.any(|other| alike(&likeness, other).is_some())
    }

    fn draw(&mut self, names: &Names, chance: &mut Chance, at: usize) -> String {
        // Somebody whom everybody calls by one name.
        let single = names.single.get(at / 11).filter(|_| at % 11 == 5);
        let mut name = single.cloned().unwrap_or_default();
        for attempt in 0..=TRIES {
            if !name.is_empty() && self.is_free(&name) {
                break;
            }
            name = drawn(names, chance);
            if attempt == TRIES {
                let more = drawn(names, chance);
                let surname = more.rsplit(' ').next().unwrap_or_default();
                name = format!("{name}-{surname}");
            }
        }
        self.take(&name);
        name
    }
}

fn drawn(names: &Names, chance: &mut Chance) -> String {
    let mut at = chance.below(names.origins.iter().map(|origin| origin.share).sum());
    let mut heard = names.origins.first();
    for origin in &names.origins {
        heard = Some(origin);
        if at < origin.share {
            break;
        }
        at = at.saturating_sub(origin.share);
    }
    let Some(origin) = heard else {
        return String::new();
    };
    // Who married took another surname, now and then.
    let other = chance.pick(&names.origins).filter(|other| {
        let same_script = |text: &str| text.chars().all(|it| it < '\u{600}');
        chance.in_hundred(7)
            && [origin, *other]
                .iter()
                .all(|it| it.last.iter().all(|name| same_script(name)))
    });
    let first = chance.pick(&origin.first);
    let last = chance.pick(&other.unwrap_or(origin).last);
    [first, last]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Second cards of people, written as somebody else heard the name: alike to that one card and to no other.
fn look_alikes(people: &[Resident], book: &Book, seed: u64) -> Vec<Resident> {
    let mut chance = Chance::of(seed, "look-alikes");
    let mut order: Vec<usize> = (book.team.len()..people.len()).collect();
    chance.shuffle(&mut order);
    let mut all: Vec<Likeness> = people.iter().map(likeness).collect();
    let mut found: Vec<Resident> = Vec::new();
    for of in order {
        if found.len() == book.sizes.look_alikes {
            break;
        }
        let Some(person) = people.get(of) else {
            continue;
        };
        let fits = |name: &String| {
            let mut second = Resident::called(name.clone(), Came::Again(of));
            if found.len().is_multiple_of(3) {
                second.telephone.clone_from(&person.telephone);
            }
            let mine = likeness(&second);
            let alike_to = all
                .iter()
                .enumerate()
                .filter(|(_, other)| alike(&mine, other).is_some());
            let alike_to: Vec<usize> = alike_to.map(|(at, _)| at).collect();
            (alike_to == [of]).then_some((second, mine))
        };
        let mut spelled = spellings(&person.name);
        spelled.retain(|name| *name != person.name);
        if let Some((second, mine)) = spelled.iter().find_map(fits) {
            found.push(second);
            all.push(mine);
        }
    }
    found
}

fn likeness(resident: &Resident) -> Likeness {
    Likeness::new(&resident.name, [], resident.telephone.as_deref())
}

/// How somebody else may write a name.
fn spellings(name: &str) -> Vec<String> {
    let mut found = Vec::new();
    // On a keyboard without accents.
    let plain: Vec<String> = name
        .split(' ')
        .map(|word| match word.chars().next() {
            Some(first) if first.is_uppercase() => capital(&fold(word)),
            Some(_) | None => fold(word),
        })
        .collect();
    found.push(plain.join(" "));
    // As it sounds.
    for (one, other) in [
        ("ou", "oe"),
        ("ah", "a"),
        ("ss", "s"),
        ("mm", "m"),
        ("ck", "k"),
        ("ij", "y"),
        ("ie", "i"),
        ("dt", "d"),
        ("ph", "f"),
        ("c", "k"),
    ] {
        if name.contains(one) {
            found.push(name.replacen(one, other, 1));
        }
    }
    // On a list with initials.
    if let Some((first, last)) = name.split_once(' ')
        && let Some(initial) = first.chars().next()
    {
        found.push(format!("{initial}. {last}"));
    }
    found
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
