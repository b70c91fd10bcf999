//! Names as people write them in lists, and who is counted without a name.

mod spelling;

use spelling::{has_infix_between, is_initial, turned_round, without_bullet, without_title};

use super::counts::{read_count, whole};
use super::options::Initials;
use super::reason::DirtyReason;
use super::value::{Value, tidy};
use crate::encounter::MOST_PEOPLE;
use crate::refusal::Refused;
use crate::text::{Name, clean_line, fold, is_blank};

/// With this many digits a text is no name.
const DIGITS_OF_NO_NAME: usize = 5;

const NOBODY: [&str; 36] = [
    "partner",
    "kind",
    "kinderen",
    "man",
    "vrouw",
    "dochter",
    "zoon",
    "vriend",
    "vriendin",
    "baby",
    "gasten",
    "guests",
    "bezoekers",
    "onbekenden",
    "overige",
    "overigen",
    "anderen",
    "others",
    "?",
    "??",
    "???",
    "onbekend",
    "onbekende",
    "unknown",
    "anoniem",
    "anonymous",
    "n.n.",
    "nn",
    "n.n",
    "gast",
    "guest",
    "bezoeker",
    "visitor",
    "iemand",
    "buurtbewoner",
    "naam onbekend",
];

const PEOPLE: [&str; 35] = [
    "vrijwilligers",
    "vrijwilliger",
    "mannen",
    "vrouwen",
    "dames",
    "heren",
    "jongeren",
    "ouderen",
    "ouders",
    "personen",
    "persoon",
    "pers",
    "pers.",
    "mensen",
    "gasten",
    "gast",
    "kinderen",
    "kind",
    "kids",
    "bezoekers",
    "bezoeker",
    "deelnemers",
    "buren",
    "vrienden",
    "vriend",
    "vriendin",
    "volwassenen",
    "anderen",
    "onbekenden",
    "people",
    "persons",
    "guests",
    "guest",
    "children",
    "others",
];

/// Who stands in one cell.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Company {
    /// By name, cleaned.
    pub(super) names: Vec<String>,
    /// Further people.
    pub(super) further: u64,
}

impl Company {
    pub(super) fn add(&mut self, other: Self) {
        self.names.extend(other.names);
        self.further = self.further.saturating_add(other.further);
    }

    fn further(people: u64) -> Self {
        Self {
            names: Vec::new(),
            further: people,
        }
    }

    /// Everybody in it.
    pub(super) fn people(&self) -> u64 {
        u64::try_from(self.names.len())
            .unwrap_or(u64::MAX)
            .saturating_add(self.further)
    }
}

/// Reads a cell that holds one person, or perhaps two ("Jan en Fatma"); "Jansen, Piet" is one.
pub(super) fn read_one(value: &Value, initials: Initials) -> Result<Company, DirtyReason> {
    read(value, initials, |text| {
        let people = split_words(text, &[';', '\n', '&', '/']);
        match people.as_slice() {
            // Of three words with commas between, no name is turned round.
            [one] if one.matches(',').count() > 1 && !has_infix_between(one) => {
                split_words(one, &[','])
            }
            _ => people,
        }
    })
}

/// Reads a cell that holds several people.
pub(super) fn read_many(value: &Value, initials: Initials) -> Result<Company, DirtyReason> {
    read(value, initials, |text| {
        let people = split_words(text, &[';', '\n']);
        let are_turned_round =
            people.len() > 1 && people.iter().all(|name| name.matches(',').count() == 1);
        if are_turned_round {
            return people;
        }
        split_words(text, &[';', '\n', ',', '&', '/', '•'])
    })
}

/// Puts the parts of a name together: first name, small words, surname.
pub(super) fn whole_name(parts: &[&str], initials: Initials) -> Result<Company, DirtyReason> {
    person(&parts.join(" "), initials)
}

fn read(
    value: &Value,
    initials: Initials,
    split: impl Fn(&str) -> Vec<String>,
) -> Result<Company, DirtyReason> {
    match value {
        Value::Empty => Ok(Company::default()),
        Value::Text(text) => {
            // A line of a list may be long; a cell with more people than a hall is a slip.
            let people = split(text);
            if u64::try_from(people.len()).unwrap_or(u64::MAX) > MOST_PEOPLE {
                return Err(DirtyReason::TooManyPeople);
            }
            let mut company = Company::default();
            for one in &people {
                company.add(person(one, initials)?);
            }
            Ok(company)
        }
        Value::Number(number) => whole(*number)
            .filter(|people| *people <= MOST_PEOPLE)
            .map(Company::further)
            .ok_or(DirtyReason::NotAName),
        Value::Broken => Err(DirtyReason::BrokenCell),
        Value::Truth(_) | Value::Date(_) | Value::Time(_) | Value::DateTime(_) => {
            Err(DirtyReason::NotAName)
        }
    }
}

/// The text in pieces, at these characters and at "en", "and" and "plus" between words.
fn split_words(text: &str, at: &[char]) -> Vec<String> {
    let mut pieces = Vec::new();
    for piece in text.split(|letter| at.contains(&letter) || (letter == '\r' && at.contains(&'\n')))
    {
        let mut words: Vec<&str> = Vec::new();
        for word in piece.split_whitespace() {
            if matches!(fold(word).as_str(), "en" | "and" | "plus") && !words.is_empty() {
                pieces.push(words.join(" "));
                words.clear();
            } else {
                words.push(word);
            }
        }
        pieces.push(words.join(" "));
    }
    pieces.retain(|piece| !is_blank(piece));
    pieces
}

/// One piece of a list: a name, a number of people, or a name with guests.
fn person(text: &str, initials: Initials) -> Result<Company, DirtyReason> {
    let text = clean_line(text);
    let text = without_bullet(&text);
    let tidied = tidy(text);
    let is_dash = tidied.chars().all(|letter| "-–—. ".contains(letter));
    if is_dash
        || matches!(
            tidied.as_str(),
            "geen" | "niemand" | "nvt" | "n.v.t." | "none"
        )
    {
        return Ok(Company::default());
    }
    if NOBODY.contains(&tidied.as_str()) {
        return Ok(Company::further(1));
    }
    if let Some(people) = number_of_people(&tidied) {
        return people.map(Company::further);
    }
    if let Some((before, guests)) = text.rsplit_once('+') {
        let guests = tidy(guests.trim_end_matches(')'));
        let guests = if NOBODY.contains(&guests.as_str()) {
            Some(Ok(1))
        } else {
            number_of_people(&guests)
        };
        if let Some(guests) = guests {
            let mut company = person(before.trim_end_matches([' ', '(']), initials)?;
            company.further = company.further.saturating_add(guests?);
            return Ok(company);
        }
    }
    named(text, initials)
}

/// `3`, `+3`, `3 kinderen`.
fn number_of_people(tidied: &str) -> Option<Result<u64, DirtyReason>> {
    let text = tidied.strip_prefix('+').unwrap_or(tidied).trim();
    let (number, word) = text.split_once(' ').unwrap_or((text, ""));
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || !(word.is_empty() || PEOPLE.contains(&word)) {
        return None;
    }
    Some(read_count(&Value::text(number)).map(|counted| counted.people))
}

fn named(text: &str, initials: Initials) -> Result<Company, DirtyReason> {
    let turned = turned_round(text);
    let name = without_title(&turned);
    // "person:" and an id would be taken for somebody whose card is known.
    let is_id = fold(name).starts_with("person:");
    let digits = name.chars().filter(|letter| letter.is_numeric()).count();
    if is_id || digits >= DIGITS_OF_NO_NAME || !name.chars().any(char::is_alphabetic) {
        return Err(DirtyReason::NotAName);
    }
    let name = Name::parse("name", name)
        .map_err(|refused| refused.code().parse().unwrap_or(DirtyReason::NotAName))?;
    if initials == Initials::Count && is_initial(name.as_str()) {
        return Ok(Company::further(1));
    }
    Ok(Company {
        names: vec![name.into_string()],
        further: 0,
    })
}

#[cfg(test)]
mod tests;
