//! Searching over everything that one reads besides encounters, which have a list of their own: people, rules, series, groups, signals.

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::name_matches;
use samenboek_store::SignalFilter;

use crate::error::Result;
use crate::house::House;

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundThing {
    /// The document.
    pub id: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// What it is called; empty when the place is its name.
    pub title: String,
    /// The activity's code; the kind's, of a signal.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What else tells it apart: the sentence that was found, what else a person is called.
    pub note: Option<String>,
}

impl House {
    /// What has these words, each beginning a word of it; at most so many of each kind.
    pub fn find_things(&self, text: &str, most: usize) -> Result<Vec<FoundThing>> {
        let rooms = self.rooms()?;
        let mut found: Vec<FoundThing> = rooms
            .store
            .find_people(text, most)?
            .into_iter()
            .map(|row| FoundThing {
                id: DocumentId::from_bytes(*row.record.person.as_bytes()),
                kind: DocumentKind::Person,
                title: row.record.name,
                activity: None,
                place: None,
                note: row.record.details.alias,
            })
            .collect();
        let rules = rooms.store.list_rules()?.into_iter().filter_map(|row| {
            let place = row.place.clone().unwrap_or_default();
            let named = name_matches(text, &format!("{} {place}", row.title));
            let item = row
                .items
                .iter()
                .find(|item| name_matches(text, &format!("{} {place} {}", row.title, item.text)));
            let note = match (named, item) {
                (true, _) => None,
                (false, Some(item)) => Some(item.text.clone()),
                (false, None) => return None,
            };
            Some(FoundThing {
                id: row.id,
                kind: DocumentKind::Rule,
                title: row.title,
                activity: None,
                place: row.place,
                note,
            })
        });
        found.extend(rules.take(most));
        let series = rooms.store.list_series()?.into_iter().filter(|row| {
            let place = row.place.as_deref().unwrap_or("");
            name_matches(text, &format!("{} {place}", row.title))
        });
        found.extend(series.take(most).map(|row| FoundThing {
            id: row.id,
            kind: DocumentKind::Series,
            title: row.title,
            activity: row.activity,
            place: row.place,
            note: None,
        }));
        let today = self.clock.today().to_string();
        let groups = rooms.store.list_groups(&today)?.into_iter().filter(|row| {
            let place = row.place.as_deref().unwrap_or("");
            name_matches(text, &format!("{} {place}", row.name))
        });
        found.extend(groups.take(most).map(|row| FoundThing {
            id: row.id,
            kind: DocumentKind::Group,
            title: row.name,
            activity: None,
            place: row.place,
            note: None,
        }));
        let signals = SignalFilter {
            search: Some(text.to_owned()),
            state: None,
            after: None,
            limit: most,
            today: self.clock.today(),
        };
        let signals = rooms.store.list_signals(&signals)?.into_iter();
        found.extend(signals.map(|row| FoundThing {
            id: row.id,
            kind: DocumentKind::Signal,
            title: String::new(),
            activity: Some(row.kind),
            place: row.place,
            note: Some(row.noticed_start),
        }));
        Ok(found)
    }
}
