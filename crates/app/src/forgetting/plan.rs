//! The dry run: every place where something stands, before it is forgotten.

use std::collections::BTreeSet;

use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::text::{sentences, telling_words, words_of};
use samenboek_domain::time::Timestamp;
use samenboek_store::{
    ConsentRecord, EncounterFilter, EncounterRecord, GroupRecord, PhotoRecord, RuleRecord,
    SeriesRecord, SignalRecord,
};

use super::{ToForget, consents_with, photos_with};
use crate::encounters::Names;
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
    /// Its title; empty when activity and place are its name.
    pub title: String,
    /// The activity's code, of an encounter; the kind's, of a signal.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// It lies in the bin.
    pub in_bin: bool,
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
    /// Its title, or the person's name; empty when activity and place are its name.
    pub title: String,
    /// The activity's code, of an encounter.
    pub activity: Option<String>,
    /// Where, of an encounter or a rule.
    pub place: Option<String>,
    /// How many documents go.
    pub documents: usize,
    /// Other cards of the person that go too, by name.
    pub other_cards: Vec<String>,
    /// How many consents of the person go with her.
    pub consents: usize,
    /// Photos that go too: those on which the person is, those with the encounter.
    pub photos: Vec<Mention>,
    /// Whether it lies in the bin: it goes from there too.
    pub in_bin: bool,
    /// Encounters and rules that keep the person's id, or came out of the encounter. They stay.
    pub mentions: Vec<Mention>,
    /// Encounters, rules and laptops whose text names the person. They stay as they are.
    pub texts: Vec<Mention>,
    /// Those whose text holds only a part of the name: it may be somebody else.
    pub perhaps: Vec<Mention>,
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
    /// When files with names were saved from this laptop, the last first: a person may stand in any of them.
    pub files_with_names: Vec<Timestamp>,
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
            activity: None,
            place: None,
            documents: 1,
            other_cards: Vec::new(),
            consents: 0,
            photos: Vec::new(),
            in_bin: false,
            mentions: Vec::new(),
            texts: Vec::new(),
            perhaps: Vec::new(),
            drafts: 0,
            parcels: 0,
            parcels_of_others: 0,
            set_aside: 0,
            laptops: rooms.store.laptops(&desk)?.len() + 1,
            files_with_names: Vec::new(),
            not_reached: vec![
                NotReached::Backups,
                NotReached::Paper,
                NotReached::AbsentLaptops,
                NotReached::Elsewhere,
            ],
        };
        let documents: Vec<DocumentId> = match what {
            ToForget::Document(document) => {
                plan.of_document(&rooms, document)?;
                let photos = rooms.store.photos_of(document)?;
                plan.with_photos(&rooms, &photos)?;
                std::iter::once(*document).chain(photos).collect()
            }
            ToForget::Person(person) => {
                plan.of_person(&rooms, person)?;
                plan.files_with_names = files_with_names(&rooms)?;
                let cards = rooms.store.same_people()?.all_of(person);
                let consents = consents_with(&rooms, &cards)?;
                plan.consents = consents.len();
                plan.documents += consents.len();
                let photos = photos_with(&rooms, &cards)?;
                plan.with_photos(&rooms, &photos)?;
                let cards = cards.into_iter().map(DocumentId::from);
                cards.chain(consents).chain(photos).collect()
            }
            ToForget::Names(encounter) => {
                plan.of_document(&rooms, encounter)?;
                vec![*encounter]
            }
            ToForget::Circle(circle) => {
                (plan.documents, plan.parcels) = rooms.store.places_of_circle(circle)?;
                return Ok(plan);
            }
        };
        let hands = [desk, seat.signer(&rooms).id()];
        for document in documents {
            let places = rooms.store.places_of(&document)?;
            plan.drafts += places.drafts;
            plan.parcels += places.parcels.values().sum::<usize>();
            let of_others = places
                .parcels
                .iter()
                .filter(|(signer, _)| !hands.contains(signer));
            plan.parcels_of_others += of_others.map(|(_, parcels)| parcels).sum::<usize>();
            plan.set_aside += places.set_aside;
        }
        Ok(plan)
    }
}

impl ForgetPlan {
    fn with_photos(&mut self, rooms: &Rooms, photos: &BTreeSet<DocumentId>) -> Result<()> {
        self.documents += photos.len();
        for photo in photos {
            self.photos
                .push(of_photo(rooms, &rooms.store.photo(photo)?)?);
        }
        Ok(())
    }

    fn of_document(&mut self, rooms: &Rooms, document: &DocumentId) -> Result<()> {
        self.in_bin = rooms.store.recorded(document)?.bin.is_some();
        match rooms.store.kind_of(document)? {
            Some(DocumentKind::Encounter) => {
                let record = rooms.store.encounter(document)?;
                (self.title, self.activity, self.place) =
                    (record.title, record.activity, record.place);
                for (id, _, _) in rooms.store.rules_from(document)? {
                    self.mentions.push(of_rule(&rooms.store.rule(&id)?));
                }
            }
            Some(DocumentKind::Rule) => {
                let record = rooms.store.rule(document)?;
                (self.title, self.place) = (record.title, record.place);
            }
            Some(DocumentKind::Series) => {
                let record = rooms.store.series(document)?;
                (self.title, self.activity, self.place) =
                    (record.title, record.activity, record.place);
            }
            Some(DocumentKind::Signal) => {
                let record = rooms.store.signal(document)?;
                (self.activity, self.place) = (Some(record.kind), record.place);
            }
            Some(DocumentKind::Group) => {
                let record = rooms.store.group(document)?;
                (self.title, self.place) = (record.name, record.place);
            }
            Some(DocumentKind::Photo) => {
                let photo = of_photo(rooms, &rooms.store.photo(document)?)?;
                (self.title, self.activity, self.place) =
                    (photo.title, photo.activity, photo.place);
            }
            Some(DocumentKind::Consent) => {
                let person = rooms.store.consent(document)?.person;
                self.title = Names::new(&rooms.store).name(&person)?;
            }
            Some(
                DocumentKind::Person
                | DocumentKind::Laptop
                | DocumentKind::Centre
                | DocumentKind::Case
                | DocumentKind::CaseNote
                | DocumentKind::CaseReads
                | DocumentKind::Agreement
                | DocumentKind::Field
                | DocumentKind::Criterion
                | DocumentKind::CodeList
                | DocumentKind::Statistics
                | DocumentKind::Unknown(_),
            )
            | None => {}
        }
        Ok(())
    }

    fn of_person(&mut self, rooms: &Rooms, person: &PersonId) -> Result<()> {
        self.mentions = mentions_of(rooms, person)?;
        // Every card of hers goes, and is looked for by every name.
        let cards = rooms.store.same_people()?.all_of(person);
        self.documents = cards.len();
        for card in cards {
            let Some(card) = rooms.store.person(&card)? else {
                continue;
            };
            if card.person == *person {
                self.title.clone_from(&card.name);
            } else {
                self.other_cards.push(card.name.clone());
            }
            for name in [Some(card.name), card.details.alias].into_iter().flatten() {
                self.of_name(rooms, &name)?;
            }
        }
        self.texts.sort();
        self.texts.dedup();
        let surely = self.texts.clone();
        self.perhaps.sort();
        self.perhaps.dedup();
        self.perhaps.retain(|mention| !surely.contains(mention));
        self.not_reached
            .extend([NotReached::SealedDrafts, NotReached::FreeText]);
        Ok(())
    }

    /// Where a name stands in a text.
    fn of_name(&mut self, rooms: &Rooms, name: &str) -> Result<()> {
        let wanted = Wanted::of(name);
        for id in wanted.encounters(rooms)? {
            let record = rooms.store.encounter(&id)?;
            self.note(wanted.stands_in(&texts_of(&record)), of_encounter(&record));
        }
        for id in rooms.store.documents_of(DocumentKind::Rule)? {
            let record = rooms.store.rule(&id)?;
            self.note(wanted.stands_in(&texts_of_rule(&record)), of_rule(&record));
        }
        for id in rooms.store.documents_of(DocumentKind::Series)? {
            let record = rooms.store.series(&id)?;
            let mut texts = vec![record.title.as_str()];
            texts.extend(record.place.as_deref());
            self.note(wanted.stands_in(&texts), of_series(&record));
        }
        for id in rooms.store.documents_of(DocumentKind::Signal)? {
            let record = rooms.store.signal(&id)?;
            self.note(
                wanted.stands_in(&texts_of_signal(&record)),
                of_signal(&record),
            );
        }
        for id in rooms.store.documents_of(DocumentKind::Group)? {
            let record = rooms.store.group(&id)?;
            let mut texts = vec![record.name.as_str(), record.note.as_str()];
            texts.extend(record.place.as_deref());
            self.note(wanted.stands_in(&texts), of_group(&record));
        }
        for id in rooms.store.documents_of(DocumentKind::Consent)? {
            let record = rooms.store.consent(&id)?;
            let texts: Vec<&str> = [&record.note, &record.purpose_text]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            let stands = wanted.stands_in(&texts);
            if stands != Stands::Nowhere {
                self.note(stands, of_consent(rooms, &record)?);
            }
        }
        for id in rooms.store.documents_of(DocumentKind::Photo)? {
            let record = rooms.store.photo(&id)?;
            let caption: Vec<&str> = record.caption.as_deref().into_iter().collect();
            let stands = wanted.stands_in(&caption);
            if stands != Stands::Nowhere {
                self.note(stands, of_photo(rooms, &record)?);
            }
        }
        for record in rooms.store.names(DocumentKind::Laptop)? {
            let stands = wanted.stands_in(&[record.name.as_str()]);
            self.note(
                stands,
                Mention {
                    id: record.id,
                    kind: DocumentKind::Laptop,
                    title: record.name,
                    activity: None,
                    place: None,
                    in_bin: false,
                },
            );
        }
        Ok(())
    }

    fn note(&mut self, stands: Stands, mention: Mention) {
        match stands {
            Stands::Whole => self.texts.push(mention),
            Stands::InPart => self.perhaps.push(mention),
            Stands::Nowhere => {}
        }
    }
}

/// When files with names were saved from this laptop, the last first.
pub(crate) fn files_with_names(rooms: &Rooms) -> Result<Vec<Timestamp>> {
    let notes = rooms.store.exports()?.into_iter();
    Ok(notes
        .filter(|note| note.export.with_names)
        .map(|note| note.export.at)
        .collect())
}

/// What keeps a person's id, in the bin too: encounters, rules, series, signals, groups, and consents that she gave for
/// somebody else.
pub(crate) fn mentions_of(rooms: &Rooms, person: &PersonId) -> Result<Vec<Mention>> {
    let cards = rooms.store.same_people()?.all_of(person);
    let mut mentions = Vec::new();
    let mut encounters = BTreeSet::new();
    for card in &cards {
        let card = DocumentId::from_bytes(*card.as_bytes());
        encounters.extend(rooms.store.encounters_of(&card)?);
    }
    for id in encounters {
        mentions.push(of_encounter(&rooms.store.encounter(&id)?));
    }
    for id in rooms.store.documents_of(DocumentKind::Rule)? {
        let record = rooms.store.rule(&id)?;
        let mut items = record.items.iter();
        if items.any(|item| item.who.is_some_and(|who| cards.contains(&who))) {
            mentions.push(of_rule(&record));
        }
    }
    for id in rooms.store.documents_of(DocumentKind::Series)? {
        let record = rooms.store.series(&id)?;
        if record.organisers.iter().any(|it| cards.contains(it)) {
            mentions.push(of_series(&record));
        }
    }
    for id in rooms.store.documents_of(DocumentKind::Signal)? {
        let record = rooms.store.signal(&id)?;
        let owner = record.action.as_ref().and_then(|action| action.who);
        let mut people = record.readings.iter().map(|it| it.by).chain(owner);
        if people.any(|person| cards.contains(&person)) {
            mentions.push(of_signal(&record));
        }
    }
    let mut groups = BTreeSet::new();
    for card in &cards {
        groups.extend(rooms.store.groups_naming(card)?);
    }
    for id in groups {
        mentions.push(of_group(&rooms.store.group(&id)?));
    }
    for card in &cards {
        for id in rooms.store.consents_by_guardian(card)? {
            mentions.push(of_consent(rooms, &rooms.store.consent(&id)?)?);
        }
    }
    Ok(mentions)
}

/// How a name stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    Whole,
    InPart,
    Nowhere,
}

/// A name that is looked for in texts.
pub(crate) struct Wanted {
    whole: BTreeSet<String>,
    telling: BTreeSet<String>,
}

impl Wanted {
    pub(crate) fn of(name: &str) -> Self {
        Self {
            whole: words_of(name),
            telling: telling_words(name),
        }
    }

    /// The encounters in which a word of the name may stand, in the bin too.
    pub(crate) fn encounters(&self, rooms: &Rooms) -> Result<BTreeSet<DocumentId>> {
        let mut found = BTreeSet::new();
        let whole: Vec<&str> = self.whole.iter().map(String::as_str).collect();
        let questions = self.telling.iter().cloned().chain([whole.join(" ")]);
        for question in questions.filter(|question| !question.is_empty()) {
            let rows = rooms.store.list_encounters(&EncounterFilter {
                search: Some(question),
                limit: usize::MAX >> 1,
                ..EncounterFilter::default()
            })?;
            found.extend(rows.into_iter().map(|row| row.id));
        }
        let thrown_away = rooms.store.list_bin()?.into_iter();
        let thrown_away = thrown_away.filter(|row| row.kind == DocumentKind::Encounter);
        found.extend(thrown_away.map(|row| row.id));
        Ok(found)
    }

    /// The sentences of a text in which a word of the name stands.
    pub(crate) fn sentences<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let mut all = sentences(text);
        all.retain(|sentence| {
            let words = words_of(sentence);
            if self.telling.is_empty() {
                !self.whole.is_empty() && self.whole.is_subset(&words)
            } else {
                !self.telling.is_disjoint(&words)
            }
        });
        all
    }

    pub(crate) fn stands_in(&self, texts: &[&str]) -> Stands {
        let is_whole =
            |words: &BTreeSet<String>| !self.whole.is_empty() && self.whole.is_subset(words);
        let words: Vec<BTreeSet<String>> = texts.iter().map(|text| words_of(text)).collect();
        if words.iter().any(is_whole) {
            Stands::Whole
        } else if words.iter().any(|words| !self.telling.is_disjoint(words)) {
            Stands::InPart
        } else {
            Stands::Nowhere
        }
    }
}

/// An encounter or a rule, or somebody's card, by what people know it as; none for anything else.
pub(crate) fn mention_of(
    rooms: &Rooms,
    id: &DocumentId,
    kind: DocumentKind,
) -> Result<Option<Mention>> {
    let named = |title| Mention {
        id: *id,
        kind,
        title,
        activity: None,
        place: None,
        in_bin: false,
    };
    Ok(match kind {
        DocumentKind::Encounter => {
            let mut record = rooms.store.encounter(id)?;
            record.recorded = rooms.store.recorded(id)?;
            Some(of_encounter(&record))
        }
        DocumentKind::Rule => Some(of_rule(&rooms.store.rule(id)?)),
        DocumentKind::Series => Some(of_series(&rooms.store.series(id)?)),
        DocumentKind::Signal => Some(of_signal(&rooms.store.signal(id)?)),
        DocumentKind::Person => rooms
            .store
            .person(&PersonId::from_bytes(*id.as_bytes()))?
            .map(|card| named(card.name)),
        DocumentKind::Laptop | DocumentKind::Centre => {
            let mut names = rooms.store.names(kind)?.into_iter();
            names.find(|it| it.id == *id).map(|it| named(it.name))
        }
        DocumentKind::Group => Some(of_group(&rooms.store.group(id)?)),
        DocumentKind::Consent => Some(of_consent(rooms, &rooms.store.consent(id)?)?),
        DocumentKind::Photo => Some(of_photo(rooms, &rooms.store.photo(id)?)?),
        DocumentKind::Case
        | DocumentKind::CaseNote
        | DocumentKind::CaseReads
        | DocumentKind::Field
        | DocumentKind::Criterion
        | DocumentKind::Agreement
        | DocumentKind::CodeList
        | DocumentKind::Statistics
        | DocumentKind::Unknown(_) => None,
    })
}

fn of_encounter(record: &EncounterRecord) -> Mention {
    Mention {
        id: record.id,
        kind: DocumentKind::Encounter,
        title: record.title.clone(),
        activity: record.activity.clone(),
        place: record.place.clone(),
        in_bin: record.recorded.bin.is_some(),
    }
}

fn of_rule(record: &RuleRecord) -> Mention {
    Mention {
        id: record.id,
        kind: DocumentKind::Rule,
        title: record.title.clone(),
        activity: None,
        place: record.place.clone(),
        in_bin: record.recorded.bin.is_some(),
    }
}

fn of_series(record: &SeriesRecord) -> Mention {
    Mention {
        id: record.id,
        kind: DocumentKind::Series,
        title: record.title.clone(),
        activity: record.activity.clone(),
        place: record.place.clone(),
        in_bin: record.recorded.bin.is_some(),
    }
}

fn of_signal(record: &SignalRecord) -> Mention {
    Mention {
        id: record.id,
        kind: DocumentKind::Signal,
        title: String::new(),
        activity: Some(record.kind.clone()),
        place: record.place.clone(),
        in_bin: record.recorded.bin.is_some(),
    }
}

pub(crate) fn of_group(record: &GroupRecord) -> Mention {
    Mention {
        id: record.id,
        kind: DocumentKind::Group,
        title: record.name.clone(),
        activity: None,
        place: record.place.clone(),
        in_bin: record.recorded.bin.is_some(),
    }
}

/// A consent is called by whose it is.
fn of_consent(rooms: &Rooms, record: &ConsentRecord) -> Result<Mention> {
    Ok(Mention {
        id: record.id,
        kind: DocumentKind::Consent,
        title: Names::new(&rooms.store).name(&record.person)?,
        activity: None,
        place: None,
        in_bin: record.recorded.bin.is_some(),
    })
}

/// A photo is called by what stands under it, or else by its encounter.
pub(crate) fn of_photo(rooms: &Rooms, record: &PhotoRecord) -> Result<Mention> {
    let encounter = match record.encounter {
        Some(encounter) => rooms.store.encounter_row(&encounter)?,
        None => None,
    };
    let (title, activity, place) = match encounter {
        Some(row) => (row.title, row.activity, row.place),
        None => (String::new(), None, None),
    };
    Ok(Mention {
        id: record.id,
        kind: DocumentKind::Photo,
        title: record.caption.clone().unwrap_or(title),
        activity,
        place,
        in_bin: record.recorded.bin.is_some(),
    })
}

pub(crate) fn texts_of(record: &EncounterRecord) -> Vec<&str> {
    let optional = [&record.place, &record.series, &record.changed];
    let mut texts = vec![record.title.as_str(), record.note.as_str()];
    texts.extend(optional.into_iter().flatten().map(String::as_str));
    for table in &record.tables {
        texts.push(table.label.as_str());
        texts.extend(table.tally.keys().map(String::as_str));
    }
    texts
}

pub(crate) fn texts_of_rule(record: &RuleRecord) -> Vec<&str> {
    let mut texts = vec![record.title.as_str()];
    texts.extend(record.place.as_deref());
    for item in &record.items {
        texts.extend(item.texts.values().map(String::as_str));
    }
    texts
}

pub(crate) fn texts_of_signal(record: &SignalRecord) -> Vec<&str> {
    let mut texts = vec![
        record.observation.as_str(),
        record.rumour.as_str(),
        record.interpretation.as_str(),
    ];
    texts.extend(record.place.as_deref());
    texts.extend(record.action.iter().map(|action| action.text.as_str()));
    texts.extend(record.closed.iter().map(|closed| closed.feedback.as_str()));
    let before = record.reopened.iter();
    texts.extend(before.map(|reopened| reopened.closed.feedback.as_str()));
    texts
}
