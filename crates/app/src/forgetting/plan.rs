//! The dry run: every place where something stands, before it is forgotten.

use std::collections::BTreeSet;

use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::text::fold;
use samenboek_store::{EncounterFilter, EncounterRecord, RuleRecord};

use super::ToForget;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::revoking::leading;

/// A thing that holds a person, comes out of what is forgotten, or names somebody in its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// The document.
    pub id: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its title; of an encounter that has none, its place.
    pub title: String,
}

/// What forgetting does not reach: stable codes, each a sentence on the dry run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReached {
    /// A backup made before holds it, and forgets it only when the restored laptop next shares.
    Backups,
    /// What was printed, or saved as a file elsewhere.
    Paper,
    /// A laptop that never shares again.
    AbsentLaptops,
    /// What somebody remembers, wrote elsewhere or photographed.
    Elsewhere,
    /// The unfinished texts of others, which only they can open.
    SealedDrafts,
    /// Free text that names the person, now or in its history: change it, or forget those things too.
    FreeText,
}

impl NotReached {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Backups => "backups",
            Self::Paper => "paper",
            Self::AbsentLaptops => "absent_laptops",
            Self::Elsewhere => "elsewhere",
            Self::SealedDrafts => "sealed_drafts",
            Self::FreeText => "free_text",
        }
    }
}

/// Every place where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForgetPlan {
    /// What is to be forgotten.
    pub what: ToForget,
    /// Its title, or the person's name.
    pub title: String,
    /// How many documents go.
    pub documents: usize,
    /// Whether it lies in the bin: it goes from there too.
    pub in_bin: bool,
    /// Encounters and rules that keep the person's id, or came out of the encounter. They stay.
    pub mentions: Vec<Mention>,
    /// Encounters, rules and laptops whose text names the person. They stay as they are.
    pub texts: Vec<Mention>,
    /// How many unfinished texts here are about it: they go.
    pub drafts: usize,
    /// How many sealed parcels here hold it: they are packed again without it.
    pub parcels: usize,
    /// How many of those were signed by others, who must pack them again.
    pub parcels_of_others: usize,
    /// How many parcels that were kept apart hold it: they go whole.
    pub set_aside: usize,
    /// How many laptops must hear of it, this one among them.
    pub laptops: usize,
    /// What it does not reach.
    pub not_reached: Vec<NotReached>,
}

impl House {
    /// Looks up every place where something stands. Changes nothing.
    pub fn forget_preview(&self, what: &ToForget) -> Result<ForgetPlan> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        leading(&book, &seat)?;
        self.may_be_forgotten(&rooms, what)?;
        let desk = rooms.open.desk().id();
        let mut plan = ForgetPlan {
            what: *what,
            title: String::new(),
            documents: 1,
            in_bin: false,
            mentions: Vec::new(),
            texts: Vec::new(),
            drafts: 0,
            parcels: 0,
            parcels_of_others: 0,
            set_aside: 0,
            laptops: rooms.store.laptops(&desk)?.len() + 1,
            not_reached: vec![
                NotReached::Backups,
                NotReached::Paper,
                NotReached::AbsentLaptops,
                NotReached::Elsewhere,
            ],
        };
        let document = match what {
            ToForget::Document(document) => {
                plan.of_document(&rooms, document)?;
                *document
            }
            ToForget::Person(person) => {
                plan.of_person(&rooms, person)?;
                DocumentId::from_bytes(*person.as_bytes())
            }
            ToForget::Circle(circle) => {
                (plan.documents, plan.parcels) = rooms.store.places_of_circle(circle)?;
                return Ok(plan);
            }
        };
        let places = rooms.store.places_of(&document)?;
        let hands = [desk, seat.signer(&rooms).id()];
        plan.drafts = places.drafts;
        plan.parcels = places.parcels.values().sum();
        plan.parcels_of_others = places
            .parcels
            .iter()
            .filter(|(signer, _)| !hands.contains(signer))
            .map(|(_, parcels)| parcels)
            .sum();
        plan.set_aside = places.set_aside;
        Ok(plan)
    }
}

impl ForgetPlan {
    fn of_document(&mut self, rooms: &Rooms, document: &DocumentId) -> Result<()> {
        self.in_bin = rooms.store.recorded(document)?.bin.is_some();
        match rooms.store.kind_of(document)? {
            Some(DocumentKind::Encounter) => {
                let record = rooms.store.encounter(document)?;
                self.title = called(&record.title, record.place.as_deref());
                for (id, title, place) in rooms.store.rules_from(document)? {
                    self.mentions.push(Mention {
                        id,
                        kind: DocumentKind::Rule,
                        title: called(&title, place.as_deref()),
                    });
                }
            }
            Some(DocumentKind::Rule) => {
                let record = rooms.store.rule(document)?;
                self.title = called(&record.title, record.place.as_deref());
            }
            Some(
                DocumentKind::Person
                | DocumentKind::Laptop
                | DocumentKind::Centre
                | DocumentKind::Case
                | DocumentKind::Unknown(_),
            )
            | None => {}
        }
        Ok(())
    }

    fn of_person(&mut self, rooms: &Rooms, person: &PersonId) -> Result<()> {
        let name = rooms
            .store
            .person(person)?
            .map(|card| card.name)
            .unwrap_or_default();
        let card = DocumentId::from_bytes(*person.as_bytes());
        for id in rooms.store.encounters_of(&card)? {
            let record = rooms.store.encounter(&id)?;
            self.mentions.push(encounter(&record));
        }
        let found = rooms.store.list_encounters(&EncounterFilter {
            search: Some(name.clone()),
            limit: usize::MAX >> 1,
            ..EncounterFilter::default()
        })?;
        for row in found {
            let record = rooms.store.encounter(&row.id)?;
            if names(&texts_of(&record), &name) {
                self.texts.push(encounter(&record));
            }
        }
        for id in rooms.store.documents_of(DocumentKind::Rule)? {
            let record = rooms.store.rule(&id)?;
            let rule = Mention {
                id,
                kind: DocumentKind::Rule,
                title: called(&record.title, record.place.as_deref()),
            };
            if record.items.iter().any(|item| item.who == Some(*person)) {
                self.mentions.push(rule.clone());
            }
            if names(&texts_of_rule(&record), &name) {
                self.texts.push(rule);
            }
        }
        for record in rooms.store.names(DocumentKind::Laptop)? {
            if names(&[record.name.as_str()], &name) {
                self.texts.push(Mention {
                    id: record.id,
                    kind: DocumentKind::Laptop,
                    title: record.name,
                });
            }
        }
        self.title = name;
        self.not_reached
            .extend([NotReached::SealedDrafts, NotReached::FreeText]);
        Ok(())
    }
}

fn encounter(record: &EncounterRecord) -> Mention {
    Mention {
        id: record.id,
        kind: DocumentKind::Encounter,
        title: called(&record.title, record.place.as_deref()),
    }
}

fn called(title: &str, place: Option<&str>) -> String {
    if title.is_empty() {
        place.unwrap_or_default().to_owned()
    } else {
        title.to_owned()
    }
}

fn texts_of(record: &EncounterRecord) -> Vec<&str> {
    let optional = [&record.place, &record.series, &record.changed];
    let mut texts = vec![record.title.as_str(), record.note.as_str()];
    texts.extend(optional.into_iter().flatten().map(String::as_str));
    texts.extend(record.tables.iter().map(|(label, _)| label.as_str()));
    texts
}

fn texts_of_rule(record: &RuleRecord) -> Vec<&str> {
    let mut texts = vec![record.title.as_str()];
    texts.extend(record.place.as_deref());
    for item in &record.items {
        texts.extend(item.texts.values().map(String::as_str));
    }
    texts
}

/// Whether every word of the name stands in one of these texts.
fn names(texts: &[&str], name: &str) -> bool {
    let wanted = words(name);
    !wanted.is_empty() && texts.iter().any(|text| wanted.is_subset(&words(text)))
}

fn words(text: &str) -> BTreeSet<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
