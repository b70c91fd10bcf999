//! People of an address book, and the contact columns of any other list.

use std::collections::BTreeMap;

use super::contact::{read_email, read_telephone};
use super::list::name_column;
use super::meaning::Meaning;
use super::names::Company;
use super::plan::{Note, PlannedPerson};
use super::reason::{DirtyReason, NoteKind};
use super::row::Row;
use crate::person::{Card, CardDraft};
use crate::refusal::Refused;
use crate::text::fold;

/// Reads the row of an address book: one person.
pub(super) fn read_person(row: &mut Row<'_>) -> Option<PlannedPerson> {
    let company = row.one();
    let note = row.prose(Meaning::Note);
    let person = contact_of(row, &company);
    if company.names.len() != 1 && row.dirty.is_empty() {
        match row.all(name_column(row)).next() {
            Some((column, _)) => row.refuse(column, DirtyReason::NotOnePerson),
            None => row.refuse_missing(name_column(row), DirtyReason::NameMissing),
        }
    }
    let mut person = person?;
    person.note = note;
    Some(person)
}

/// What the contact columns say of the one person of a row; none when the row names nobody or
/// several people.
pub(super) fn contact_of(row: &mut Row<'_>, company: &Company) -> Option<PlannedPerson> {
    let calendar = row.sheet.calendar;
    let person = PlannedPerson {
        name: company.names.first().cloned().unwrap_or_default(),
        telephone: row.read(Meaning::Telephone, read_telephone),
        email: row.read(Meaning::Email, read_email),
        street: row.line(Meaning::Street),
        house_number: row.line(Meaning::HouseNumber),
        postcode: row.line(Meaning::Postcode),
        town: row.line(Meaning::Town),
        language: row.line(Meaning::Language),
        alias: row.line(Meaning::Alias),
        household: row.line(Meaning::Household),
        interpreter: row.line(Meaning::Interpreter),
        born_on: row.read(Meaning::BirthDate, |cell| calendar.read_birth(cell)),
        note: None,
        from_rows: vec![row.row],
    };
    if company.names.len() != 1 {
        return None;
    }
    if let Err(refused) = Card::parse(&person.card())
        && row.dirty.is_empty()
    {
        // Parts of an address that are too long together, or together a citizen service number.
        let reason = refused.code().parse().unwrap_or(DirtyReason::Refused);
        row.refuse_missing(Meaning::Street, reason);
    }
    Some(person)
}

/// The row names nobody, or several people, and yet holds contact columns that would be lost.
pub(super) fn is_contact_without_person(row: &Row<'_>, company: &Company) -> Option<usize> {
    if company.names.len() == 1 {
        return None;
    }
    row.cells
        .iter()
        .enumerate()
        .find(|(column, cell)| row.sheet.meaning(*column).is_contact() && !cell.is_empty())
        .map(|(column, _)| column)
}

/// The same person in several rows is one: when no field says otherwise. Others of the same name
/// stay apart, and that is said.
pub(super) fn gather_people(read: Vec<PlannedPerson>) -> (Vec<PlannedPerson>, Vec<Note>) {
    let mut people: Vec<PlannedPerson> = Vec::new();
    let mut last_of_name: BTreeMap<String, usize> = BTreeMap::new();
    let mut notes = Vec::new();
    for person in read {
        let name = fold(&person.name);
        let known = last_of_name
            .get(&name)
            .and_then(|place| people.get_mut(*place));
        if let Some(known) = known {
            if known.agrees_with(&person) && known.stays_a_card_with(&person) {
                known.complete(person);
                continue;
            }
            notes.push(Note {
                kind: NoteKind::SameName,
                row: person.from_rows.first().copied(),
                column: None,
                why: None,
            });
        }
        last_of_name.insert(name, people.len());
        people.push(person);
    }
    (people, notes)
}

impl PlannedPerson {
    /// The card that would be made of her; it passes [`Card::parse`]. A card has no place for a
    /// language, a birth date and a note: whoever brings the list in says so.
    pub fn card(&self) -> CardDraft {
        let part = |parts: [&Option<String>; 2]| {
            let parts: Vec<&str> = parts
                .into_iter()
                .filter_map(|part| part.as_deref())
                .collect();
            parts.join(" ")
        };
        let address = [
            part([&self.street, &self.house_number]),
            part([&self.postcode, &self.town]),
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
        CardDraft {
            name: Some(self.name.clone()),
            alias: self.alias.clone(),
            telephone: self.telephone.clone(),
            email: self.email.clone(),
            address: Some(address).filter(|address| !address.is_empty()),
            household: self.household.clone(),
            interpreter: self.interpreter.clone(),
            ..CardDraft::default()
        }
    }

    fn fields(&self) -> [Option<&str>; 11] {
        [
            self.telephone.as_deref(),
            self.email.as_deref(),
            self.street.as_deref(),
            self.house_number.as_deref(),
            self.postcode.as_deref(),
            self.town.as_deref(),
            self.language.as_deref(),
            self.alias.as_deref(),
            self.household.as_deref(),
            self.interpreter.as_deref(),
            self.note.as_deref(),
        ]
    }

    /// There is something besides the name.
    pub(super) fn says_more_than_a_name(&self) -> bool {
        self.born_on.is_some() || self.fields().iter().any(Option::is_some)
    }

    /// No field says that this is somebody else.
    fn agrees_with(&self, other: &Self) -> bool {
        let mine = self.fields();
        let fields_agree = mine
            .iter()
            .zip(other.fields())
            .all(|(mine, other)| mine.is_none() || other.is_none() || *mine == other);
        fields_agree
            && (self.born_on.is_none() || other.born_on.is_none() || self.born_on == other.born_on)
    }

    /// What the other adds still fits on a card. Most rows of one visitor add nothing.
    fn stays_a_card_with(&self, other: &Self) -> bool {
        let adds = self
            .fields()
            .iter()
            .zip(other.fields())
            .any(|(mine, other)| mine.is_none() && other.is_some());
        if !adds {
            return true;
        }
        let mut whole = self.clone();
        whole.complete(other.clone());
        Card::parse(&whole.card()).is_ok()
    }

    fn complete(&mut self, other: Self) {
        let fill = |mine: &mut Option<String>, other: Option<String>| *mine = mine.take().or(other);
        fill(&mut self.telephone, other.telephone);
        fill(&mut self.email, other.email);
        fill(&mut self.street, other.street);
        fill(&mut self.house_number, other.house_number);
        fill(&mut self.postcode, other.postcode);
        fill(&mut self.town, other.town);
        fill(&mut self.language, other.language);
        fill(&mut self.alias, other.alias);
        fill(&mut self.household, other.household);
        fill(&mut self.interpreter, other.interpreter);
        fill(&mut self.note, other.note);
        self.born_on = self.born_on.or(other.born_on);
        self.from_rows.extend(other.from_rows);
    }
}
