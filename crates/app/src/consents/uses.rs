//! Every place that rests on a consent, so that somebody can look after it when it is taken back.
//!
//! Each part of the book that uses what people allow adds a source of its own here, and nothing else changes: what left the
//! house by file, what is printed, what is told.

use samenboek_domain::consent::Purpose;
use samenboek_domain::group::MemberRole;
use samenboek_domain::ids::PersonId;
use samenboek_domain::kind::DocumentKind;
use samenboek_store::ConsentRecord;

use crate::error::Result;
use crate::forgetting::{Mention, mention_of};
use crate::house::Rooms;

/// A place that rests on a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// What it is.
    pub mention: Mention,
    /// The day it was, where it has one.
    pub on: Option<String>,
}

/// What is asked of every source: who, and from when until when it was allowed.
pub(super) struct Question {
    people: Vec<PersonId>,
    purpose: String,
    from: String,
    until: String,
}

impl Question {
    /// About this consent, which was taken back on that day.
    pub(super) fn of(rooms: &Rooms, consent: &ConsentRecord, withdrawn_on: &str) -> Result<Self> {
        Ok(Self {
            people: rooms.store.same_people()?.all_of(&consent.person),
            purpose: consent.purpose.clone(),
            from: consent.given_on.clone(),
            until: withdrawn_on.to_owned(),
        })
    }
}

type Source = fn(&Rooms, &Question) -> Result<Vec<Use>>;

const SOURCES: [Source; 3] = [encounters, groups, photos];

/// What rests on a consent, source by source.
pub(super) fn uses_of(rooms: &Rooms, question: &Question) -> Result<Vec<Use>> {
    let mut uses: Vec<Use> = Vec::new();
    for source in SOURCES {
        for found in source(rooms, question)? {
            if !uses.contains(&found) {
                uses.push(found);
            }
        }
    }
    Ok(uses)
}

/// The encounters of those days that name her.
fn encounters(rooms: &Rooms, question: &Question) -> Result<Vec<Use>> {
    let mut uses = Vec::new();
    for person in &question.people {
        let found = rooms
            .store
            .encounters_naming(person, &question.from, &question.until)?;
        for id in found {
            let row = rooms.store.encounter_row(&id)?;
            let mention = mention_of(rooms, &id, DocumentKind::Encounter)?;
            uses.extend(mention.map(|mention| Use {
                mention,
                on: row.map(|row| row.happened_on),
            }));
        }
    }
    Ok(uses)
}

/// The groups of which she is the one to ask.
fn groups(rooms: &Rooms, question: &Question) -> Result<Vec<Use>> {
    let mut uses = Vec::new();
    for person in &question.people {
        let hers = rooms.store.groups_of(person)?.into_iter();
        for group in hers.filter(|group| group.member.role == MemberRole::Contact.code()) {
            let ended = group.member.until.as_ref();
            if ended.is_some_and(|until| *until < question.from) {
                continue;
            }
            let mention = mention_of(rooms, &group.id, DocumentKind::Group)?;
            uses.extend(mention.map(|mention| Use { mention, on: None }));
        }
    }
    Ok(uses)
}

/// The photos on which she is, with an encounter of those days or any other: a photo is seen for as long as it stands.
fn photos(rooms: &Rooms, question: &Question) -> Result<Vec<Use>> {
    let mut uses = Vec::new();
    if question.purpose != Purpose::Photo.code() {
        return Ok(uses);
    }
    for person in &question.people {
        for id in rooms.store.photos_naming(person)? {
            let encounter = rooms.store.photo(&id)?.encounter;
            let row = match encounter {
                Some(encounter) => rooms.store.encounter_row(&encounter)?,
                None => None,
            };
            let mention = mention_of(rooms, &id, DocumentKind::Photo)?;
            uses.extend(mention.map(|mention| Use {
                mention,
                on: row.map(|row| row.happened_on),
            }));
        }
    }
    Ok(uses)
}
