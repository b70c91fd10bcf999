//! "What do you know of me?": everything about one person in one pack (AVG, article 15), on paper and as a file. Names of
//! others never stand in it.

mod kept;
mod telling;

use std::collections::BTreeSet;
use std::io;

use chrono::NaiveDate;
pub use kept::{AccessConsent, AccessPeriod};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::text::pointing::Redactor;
use samenboek_domain::time::Timestamp;
use samenboek_paper::{NoticePart, Words, access_pack, access_pack_text};
use samenboek_store::{EncounterRecord, PersonRecord, RuleRecord};

use crate::error::{AppError, Result};
use crate::exports::redactor_for;
use crate::forgetting::{Stands, Wanted, files_with_names, texts_of, texts_of_rule};
use crate::house::{House, Rooms};
use crate::outcome::Outcome;
use crate::papers::paper_error;
use crate::people::role_of;
use crate::wishes::WishView;

/// Everything that stands of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessPack {
    /// The day it was asked.
    pub made_on: NaiveDate,
    /// The centre.
    pub centre: String,
    /// Her cards, the one that counts first.
    pub cards: Vec<AccessCard>,
    /// Encounters that she was at, the oldest first.
    pub visits: Vec<AccessThing>,
    /// Encounters that she organised, and what comes back by her.
    pub organised: Vec<AccessThing>,
    /// Photos on which she is, with the day of their encounter.
    pub photos: Vec<AccessThing>,
    /// Rules of which she sees to something, with these sentences.
    pub rules: Vec<(AccessThing, Vec<String>)>,
    /// Groups in which she has a line, and as what.
    pub groups: Vec<(AccessThing, AccessPeriod)>,
    /// What she does and did, line by line.
    pub duties: Vec<AccessPeriod>,
    /// How she mediates, as her card says.
    pub wishes: Vec<WishView>,
    /// What she said yes to, and what somebody else said yes to for her, or she for somebody else.
    pub consents: Vec<AccessConsent>,
    /// Signals with which she will do something, and what.
    pub signals: Vec<(AccessThing, String)>,
    /// Sentences that name her, without the names of others.
    pub said: Vec<SaidOfHer>,
    /// How many further texts hold a part of her name: that may be somebody else.
    pub perhaps: usize,
    /// How many things she wrote down first.
    pub written: usize,
    /// How many answers she gave to "is it kept?".
    pub answers: usize,
    /// How many signals she read.
    pub readings: usize,
    /// Whether she can open the book.
    pub has_access: bool,
    /// The laptops that the book stands on.
    pub laptops: Vec<String>,
    /// When files with names were saved from this laptop.
    pub files: Vec<Timestamp>,
}

/// One card of hers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessCard {
    /// The card.
    pub card: PersonRecord,
    /// The role's code.
    pub role: Option<String>,
}

/// A thing that she stands in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccessThing {
    /// The day, YYYY-MM-DD; none of a rule.
    pub on: Option<String>,
    /// Its title, without names of others; empty when activity and place are its name.
    pub title: String,
    /// The activity's code.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The table that she sat at.
    pub table: Option<String>,
    /// It lies in the bin.
    pub in_bin: bool,
    /// What it is.
    pub kind: DocumentKind,
    /// The document.
    pub id: DocumentId,
}

/// A sentence that names her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidOfHer {
    /// Where it stands.
    pub thing: AccessThing,
    /// The sentence, without what points at others.
    pub sentence: String,
    /// By what it is left out, when it is about somebody else of that name.
    pub key: String,
}

/// What a thing of this kind is called: from its title, activity and place.
pub type AccessCalled<'a> = &'a dyn Fn(DocumentKind, &str, Option<&str>, Option<&str>) -> String;

/// The names of things in the language of the pack.
pub struct AccessWords<'a> {
    /// The words on paper.
    pub paper: &'a Words,
    /// What an encounter or rule is called.
    pub called: AccessCalled<'a>,
    /// The window's word of a code: `role-host`, `duty-board`, `member-contact`, `purpose-photo`, `scope-print`.
    pub word: &'a dyn Fn(&str) -> String,
}

impl House {
    /// Gathers everything about a person. `left_out` names sentences that are about somebody else.
    pub fn access_pack(
        &self,
        person: &PersonId,
        left_out: &BTreeSet<String>,
    ) -> Result<AccessPack> {
        let rooms = self.rooms()?;
        self.seat()?;
        let book = rooms.book()?;
        let mut cards = Vec::new();
        let hers = rooms.store.same_people()?.all_of(person);
        for card in &hers {
            cards.extend(rooms.store.person(card)?);
        }
        if cards.is_empty() {
            return Err(AppError::refuse("not_found"));
        }
        let names: Vec<String> = cards
            .iter()
            .flat_map(|card| [Some(card.name.clone()), card.details.alias.clone()])
            .flatten()
            .collect();
        let mut gathering = Gathering {
            rooms: &rooms,
            redactor: redactor_for(&rooms, &names)?,
            hers: &hers,
            pack: AccessPack {
                made_on: self.clock.today(),
                centre: self.centre_name()?.unwrap_or_default(),
                cards: Vec::new(),
                visits: Vec::new(),
                organised: Vec::new(),
                photos: Vec::new(),
                rules: Vec::new(),
                groups: Vec::new(),
                duties: Vec::new(),
                wishes: Vec::new(),
                consents: Vec::new(),
                signals: Vec::new(),
                said: Vec::new(),
                perhaps: 0,
                written: 0,
                answers: 0,
                readings: 0,
                has_access: false,
                laptops: Vec::new(),
                files: files_with_names(&rooms)?,
            },
        };
        gathering.encounters()?;
        gathering.photos()?;
        gathering.rules()?;
        gathering.series()?;
        gathering.groups()?;
        gathering.duties()?;
        gathering.pack.wishes = self.wishes_of(person)?;
        gathering.consents()?;
        gathering.signals()?;
        gathering.texts(&names, left_out)?;
        let mut pack = gathering.finish()?;
        let mut keys = book.authority.enrolments();
        pack.has_access =
            keys.any(|one| one.is_active() && one.person.is_some_and(|it| hers.contains(&it)));
        pack.cards = cards
            .into_iter()
            .map(|card| AccessCard {
                role: Some(role_of(&book, &card.person, card.role.clone()))
                    .filter(|role| !role.is_empty()),
                card,
            })
            .collect();
        Ok(pack)
    }

    /// The pack as headings and sentences, as they stand on paper.
    pub fn access_text(
        &self,
        pack: &AccessPack,
        words: &AccessWords<'_>,
    ) -> Result<Vec<NoticePart>> {
        access_pack_text(&pack.on_paper(words), words.paper).map_err(|error| paper_error(&error))
    }

    /// Saves the pack as PDF: made, and noted as a file with a name in it, before `write` gets it.
    pub fn save_access_paper(
        &self,
        pack: &AccessPack,
        words: &AccessWords<'_>,
        write: &mut dyn FnMut(&[u8]) -> io::Result<()>,
    ) -> Result<Outcome<usize>> {
        self.may_be_shared()?;
        let pdf =
            access_pack(&pack.on_paper(words), words.paper).map_err(|error| paper_error(&error))?;
        self.save_access(&pdf, "pdf", write)
    }

    /// Saves the pack as JSON, for programs.
    pub fn save_access_file(
        &self,
        pack: &AccessPack,
        write: &mut dyn FnMut(&[u8]) -> io::Result<()>,
    ) -> Result<Outcome<usize>> {
        self.may_be_shared()?;
        let json = serde_json::to_vec_pretty(&pack.to_json())
            .map_err(|error| AppError::fault("unknown", error))?;
        self.save_access(&json, "json", write)
    }

    fn save_access(
        &self,
        bytes: &[u8],
        format: &str,
        write: &mut dyn FnMut(&[u8]) -> io::Result<()>,
    ) -> Result<Outcome<usize>> {
        self.note("access_pack", format, true, |left| {
            left.by(write(bytes))?;
            Ok(bytes.len())
        })
    }
}

struct Gathering<'a> {
    rooms: &'a Rooms,
    redactor: Redactor,
    hers: &'a [PersonId],
    pack: AccessPack,
}

impl Gathering<'_> {
    fn encounters(&mut self) -> Result<()> {
        let mut all = BTreeSet::new();
        for card in self.hers {
            all.extend(self.rooms.store.encounters_of(&DocumentId::from(*card))?);
            self.pack.written += self.rooms.store.written_by(card)?;
        }
        for id in all {
            let record = self.rooms.store.encounter(&id)?;
            let mut thing = self.encounter(&record)?;
            if record.organisers.iter().any(|it| self.hers.contains(it)) {
                self.pack.organised.push(thing.clone());
            }
            if record.named.iter().any(|it| self.hers.contains(it)) {
                let mut tables = record.tables.iter();
                let table =
                    tables.find(|table| table.people.iter().any(|it| self.hers.contains(it)));
                thing.table =
                    table.map(|table| self.redactor.without_names(&table.label).into_owned());
                self.pack.visits.push(thing);
            }
        }
        Ok(())
    }

    /// Each photo once, by its caption or else its encounter.
    fn photos(&mut self) -> Result<()> {
        let mut all = BTreeSet::new();
        for card in self.hers {
            all.extend(self.rooms.store.photos_naming(card)?);
        }
        for id in all {
            let photo = self.rooms.store.photo(&id)?;
            let row = match photo.encounter {
                Some(encounter) => self.rooms.store.encounter_row(&encounter)?,
                None => None,
            };
            let (on, title, activity, place) = match row {
                Some(row) => (Some(row.happened_on), row.title, row.activity, row.place),
                None => (None, String::new(), None, None),
            };
            let called = photo.caption.unwrap_or(title);
            self.pack.photos.push(AccessThing {
                id,
                kind: DocumentKind::Photo,
                on,
                title: self.redactor.without_names(&called).into_owned(),
                activity,
                place: self.place(place.as_deref()),
                table: None,
                in_bin: self.rooms.store.recorded(&id)?.bin.is_some(),
            });
        }
        Ok(())
    }

    fn rules(&mut self) -> Result<()> {
        for id in self.rooms.store.documents_of(DocumentKind::Rule)? {
            let record = self.rooms.store.rule(&id)?;
            let mut sentences = Vec::new();
            for item in &record.items {
                let answers = item.answers.iter();
                self.pack.answers += answers.filter(|it| self.hers.contains(&it.by)).count();
                if item.who.is_some_and(|who| self.hers.contains(&who)) {
                    let first = record.languages.iter().find_map(|it| item.texts.get(it));
                    let said = first.or_else(|| item.texts.values().next());
                    sentences
                        .extend(said.map(|said| self.redactor.without_names(said).into_owned()));
                }
            }
            if !sentences.is_empty() {
                let thing = self.rule(&record)?;
                self.pack.rules.push((thing, sentences));
            }
        }
        Ok(())
    }

    /// Where her name stands in a text: by all of her names, each sentence once.
    fn texts(&mut self, names: &[String], left_out: &BTreeSet<String>) -> Result<()> {
        let mut perhaps = BTreeSet::new();
        let mut surely = BTreeSet::new();
        for name in names {
            let wanted = Wanted::of(name);
            for id in wanted.encounters(self.rooms)? {
                let record = self.rooms.store.encounter(&id)?;
                let texts = texts_of(&record);
                match wanted.stands_in(&texts) {
                    Stands::Whole => {
                        let thing = self.encounter(&record)?;
                        self.sentences(&wanted, &thing, &texts, left_out);
                        surely.insert(id);
                    }
                    Stands::InPart => {
                        perhaps.insert(id);
                    }
                    Stands::Nowhere => {}
                }
            }
            for id in self.rooms.store.documents_of(DocumentKind::Rule)? {
                let record = self.rooms.store.rule(&id)?;
                let texts = texts_of_rule(&record);
                match wanted.stands_in(&texts) {
                    Stands::Whole => {
                        let thing = self.rule(&record)?;
                        self.sentences(&wanted, &thing, &texts, left_out);
                        surely.insert(id);
                    }
                    Stands::InPart => {
                        perhaps.insert(id);
                    }
                    Stands::Nowhere => {}
                }
            }
            for (thing, texts) in self.other_texts()? {
                let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                match wanted.stands_in(&texts) {
                    Stands::Whole => {
                        self.sentences(&wanted, &thing, &texts, left_out);
                        surely.insert(thing.id);
                    }
                    Stands::InPart => {
                        perhaps.insert(thing.id);
                    }
                    Stands::Nowhere => {}
                }
            }
        }
        self.pack.perhaps = perhaps.difference(&surely).count();
        Ok(())
    }

    fn sentences(
        &mut self,
        wanted: &Wanted,
        thing: &AccessThing,
        texts: &[&str],
        left_out: &BTreeSet<String>,
    ) {
        for (text, at) in texts.iter().zip(0_usize..) {
            for (sentence, place) in wanted.sentences(text).into_iter().zip(0_usize..) {
                let key = format!("{}.{at}.{place}", thing.id);
                let sentence = self.redactor.without_people(sentence).into_owned();
                // By another name of hers it may have been found already.
                let is_known = self.pack.said.iter().any(|said| said.key == key);
                if !is_known && !left_out.contains(&key) {
                    self.pack.said.push(SaidOfHer {
                        thing: thing.clone(),
                        sentence,
                        key,
                    });
                }
            }
        }
    }

    fn encounter(&self, record: &EncounterRecord) -> Result<AccessThing> {
        Ok(AccessThing {
            id: record.id,
            kind: DocumentKind::Encounter,
            on: Some(record.happened_on.clone()),
            title: self.redactor.without_names(&record.title).into_owned(),
            activity: record.activity.clone(),
            place: self.place(record.place.as_deref()),
            table: None,
            in_bin: self.rooms.store.recorded(&record.id)?.bin.is_some(),
        })
    }

    fn rule(&self, record: &RuleRecord) -> Result<AccessThing> {
        Ok(AccessThing {
            id: record.id,
            kind: DocumentKind::Rule,
            on: None,
            title: self.redactor.without_names(&record.title).into_owned(),
            activity: None,
            place: self.place(record.place.as_deref()),
            table: None,
            in_bin: self.rooms.store.recorded(&record.id)?.bin.is_some(),
        })
    }

    fn place(&self, place: Option<&str>) -> Option<String> {
        place.map(|place| self.redactor.without_names(place).into_owned())
    }

    fn finish(mut self) -> Result<AccessPack> {
        // A laptop may be called after somebody.
        for laptop in self.rooms.store.names(DocumentKind::Laptop)? {
            let name = self.redactor.without_names(&laptop.name).into_owned();
            self.pack.laptops.push(name);
        }
        self.pack.visits.sort();
        self.pack.organised.sort();
        self.pack.photos.sort();
        self.pack.rules.sort();
        self.pack.groups.sort();
        self.pack.duties.sort();
        self.pack.consents.sort();
        self.pack.signals.sort();
        // Within one text they stay in its order.
        self.pack
            .said
            .sort_by(|one, other| one.thing.cmp(&other.thing));
        Ok(self.pack)
    }
}
