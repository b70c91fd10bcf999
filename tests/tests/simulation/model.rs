//! What people saved, and what they knowingly put in its place.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_app::{FieldCard, House};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId, SignerId, StatementName};
use samenboek_domain::kind::DocumentKind;

use crate::eye::History;

/// What every word that people write has in it, so that one search finds any of them.
pub const CANARY: &str = "kanarie";

/// A field and a word that stands in it and nowhere else.
pub type Word = (&'static str, String);

/// A word that somebody saved.
pub struct Save {
    /// In which document.
    pub document: DocumentId,
    /// Which word.
    pub word: Word,
    /// By which changes.
    pub changes: History,
    /// Whose keys signed it.
    pub signer: SignerId,
    /// On which laptop.
    pub laptop: String,
    /// Each time that a coordinator had it who had ended these keys: by which statements.
    pub held_at_parting: Vec<BTreeSet<StatementName>>,
    /// Its laptop was lost, and no other had it.
    pub may_be_lost: bool,
}

/// Somebody put something else in the place of words that stood there to be seen.
pub struct Replaced {
    /// By which changes.
    pub changes: History,
    /// The saves that stood there.
    pub saves: Vec<usize>,
}

/// A case, and who was in it.
pub struct CaseFile {
    /// Its circle.
    pub circle: CircleId,
    /// Everybody who ever was in it besides those who lead, and how often each was let in.
    pub given: BTreeMap<PersonId, usize>,
    /// From whom it was taken at some time.
    pub taken_away: BTreeSet<PersonId>,
    /// What was written in it.
    pub words: Vec<CaseWord>,
}

/// A word that somebody wrote in a case.
pub struct CaseWord {
    /// The word.
    pub word: String,
    /// Whose keys signed it.
    pub signer: SignerId,
    /// Who that was.
    pub person: PersonId,
    /// On which laptop.
    pub laptop: String,
    /// In the parcel with this number.
    pub number: u64,
    /// Its laptop was lost, and no other had it.
    pub may_be_lost: bool,
}

/// A form that somebody opened some time ago.
pub struct Form {
    /// Of which document.
    pub document: DocumentId,
    /// What it was filled with.
    pub draft: samenboek_domain::encounter::EncounterDraft,
    /// Where the document stood.
    pub base: String,
    /// What was to be seen.
    pub seen: BTreeSet<Word>,
    /// What stood in it.
    pub history: History,
}

/// What people did to the documents.
#[derive(Default)]
pub struct Model {
    /// Every document that somebody made.
    pub kinds: BTreeMap<DocumentId, DocumentKind>,
    /// Every word of a document.
    pub words: BTreeMap<DocumentId, BTreeSet<Word>>,
    /// Every save.
    pub saves: Vec<Save>,
    /// Everything that was replaced.
    pub replaced: Vec<Replaced>,
    /// Everything that somebody ever forgot for good, whether that counts or not.
    pub forgotten: BTreeSet<DocumentId>,
    /// Every case.
    pub cases: BTreeMap<DocumentId, CaseFile>,
    /// The circles that somebody ever forgot for good.
    pub forgotten_circles: BTreeSet<CircleId>,
    /// Everybody who ever led.
    pub leaders: BTreeSet<PersonId>,
}

impl Model {
    /// The words of this document that are to be seen on this laptop: in their field, or in one of its versions.
    pub fn visible(&self, house: &House, document: &DocumentId) -> BTreeSet<Word> {
        let Some(words) = self.words.get(document) else {
            return BTreeSet::new();
        };
        let fields = match self.kinds[document] {
            DocumentKind::Rule => rule(house, document),
            DocumentKind::Signal => signal(house, document),
            DocumentKind::Encounter
            | DocumentKind::Series
            | DocumentKind::Person
            | DocumentKind::Laptop
            | DocumentKind::Centre
            | DocumentKind::Case
            | DocumentKind::CaseNote
            | DocumentKind::CaseReads
            | DocumentKind::Agreement
            | DocumentKind::Group
            | DocumentKind::Consent
            | DocumentKind::Field
            | DocumentKind::Criterion
            | DocumentKind::CodeList
            | DocumentKind::Statistics
            | DocumentKind::Photo
            | DocumentKind::Unknown(_) => encounter(house, document),
        };
        let stands = |(field, word): &&Word| {
            let text = fields.get(field);
            text.is_some_and(|text| text.contains(word.as_str()))
        };
        words.iter().filter(stands).cloned().collect()
    }

    /// The saves that must be seen by whoever has this history of the document: nobody replaced them knowingly in it.
    pub fn standing<'a>(
        &'a self,
        document: &'a DocumentId,
        history: &'a History,
    ) -> impl Iterator<Item = &'a Save> {
        let replaced: BTreeSet<usize> = self
            .replaced
            .iter()
            .filter(|replaced| replaced.changes.is_subset(history))
            .flat_map(|replaced| replaced.saves.iter().copied())
            .collect();
        self.saves
            .iter()
            .enumerate()
            .filter(move |(at, save)| {
                save.document == *document
                    && save.changes.is_subset(history)
                    && !replaced.contains(at)
            })
            .map(|(_, save)| save)
    }
}

type Fields = BTreeMap<&'static str, String>;

fn encounter(house: &House, document: &DocumentId) -> Fields {
    // Forgotten meanwhile: nothing of it is to be seen.
    let Ok(view) = house.encounter(document) else {
        return Fields::new();
    };
    let record = &view.record;
    let names: Vec<&str> = view.named.iter().map(|it| it.name.as_str()).collect();
    let mut fields = Fields::from([
        ("title", record.title.clone()),
        ("place", record.place.clone().unwrap_or_default()),
        ("changed", record.changed.clone().unwrap_or_default()),
        ("counted", format!("#{}#", record.counted)),
        ("note", record.note.clone()),
        ("named", names.join("\n")),
    ]);
    add_versions(&mut fields, &view.versions);
    fields
}

fn rule(house: &House, document: &DocumentId) -> Fields {
    let Ok(view) = house.rule(document) else {
        return Fields::new();
    };
    let texts = view.items.iter().flat_map(|item| item.texts.values());
    let texts: Vec<&str> = texts.map(String::as_str).collect();
    let mut fields = Fields::from([
        ("title", view.record.title.clone()),
        ("place", view.record.place.clone().unwrap_or_default()),
        ("items", texts.join("\n")),
    ]);
    add_versions(&mut fields, &view.versions);
    fields
}

fn signal(house: &House, document: &DocumentId) -> Fields {
    let Ok(view) = house.signal(document) else {
        return Fields::new();
    };
    let mut fields = Fields::from([
        ("observation", view.record.observation.clone()),
        ("rumour", view.record.rumour.clone()),
    ]);
    add_versions(&mut fields, &view.versions);
    fields
}

fn add_versions(fields: &mut Fields, versions: &[FieldCard]) {
    for card in versions {
        let Some(text) = fields.get_mut(field_of(&card.field)) else {
            continue;
        };
        for value in &card.values {
            match value.value.as_i64() {
                Some(number) => text.push_str(&format!("\n#{number}#")),
                None => text.push_str(&format!("\n{}", value.value)),
            }
        }
    }
}

/// The field of the model that holds a field as a card names it.
pub fn field_of(card: &str) -> &'static str {
    match card {
        "title" => "title",
        "place" => "place",
        "changed" => "changed",
        "attendance.counted" => "counted",
        "observation" => "observation",
        "rumour" => "rumour",
        card if card.starts_with("items.") => "items",
        _ => "other",
    }
}
