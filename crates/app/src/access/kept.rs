//! What else keeps a person: groups, what she does here, what she said yes to, and signals.

use std::collections::BTreeSet;

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_store::{ConsentRecord, GivenBy, GroupRecord, SeriesRecord, SignalRecord};

use super::{AccessThing, Gathering};
use crate::error::Result;
use crate::forgetting::{consents_with, texts_of_signal};

/// Something that she is or does, for a time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccessPeriod {
    /// YYYY-MM-DD.
    pub from: Option<String>,
    /// YYYY-MM-DD.
    pub until: Option<String>,
    /// The code of what.
    pub code: String,
}

/// A consent that she gave, or that was given for her.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccessConsent {
    /// The day it was given, YYYY-MM-DD.
    pub given_on: String,
    /// The last day it holds.
    pub until: Option<String>,
    /// The code of what for.
    pub purpose: String,
    /// What for in words, without names of others.
    pub purpose_text: Option<String>,
    /// The code of who may come to see it.
    pub scope: String,
    /// Whether her name may stand with it.
    pub named: bool,
    /// What she asked for besides, without names of others.
    pub note: Option<String>,
    /// The day it was taken back.
    pub withdrawn: Option<String>,
    /// She said it for somebody else.
    pub for_other: bool,
    /// Somebody else said it for her.
    pub by_other: bool,
    /// It lies in the bin.
    pub in_bin: bool,
    /// The document.
    pub id: DocumentId,
}

impl Gathering<'_> {
    /// What comes back because she makes it happen.
    pub(super) fn series(&mut self) -> Result<()> {
        for id in self.rooms.store.documents_of(DocumentKind::Series)? {
            let record = self.rooms.store.series(&id)?;
            if record.organisers.iter().any(|it| self.hers.contains(it)) {
                let thing = self.of_series(&record)?;
                self.pack.organised.push(thing);
            }
        }
        Ok(())
    }

    pub(super) fn groups(&mut self) -> Result<()> {
        let mut all = BTreeSet::new();
        for card in self.hers {
            all.extend(self.rooms.store.groups_naming(card)?);
        }
        for id in all {
            let record = self.rooms.store.group(&id)?;
            let thing = self.of_group(&record)?;
            for line in record.members {
                if self.hers.contains(&line.person) {
                    let period = AccessPeriod {
                        from: line.from,
                        until: line.until,
                        code: line.role,
                    };
                    self.pack.groups.push((thing.clone(), period));
                }
            }
        }
        Ok(())
    }

    pub(super) fn duties(&mut self) -> Result<()> {
        for card in self.hers {
            for row in self.rooms.store.duties_of(card)? {
                self.pack.duties.push(AccessPeriod {
                    from: row.duty.from,
                    until: row.duty.until,
                    code: row.duty.duty,
                });
            }
        }
        Ok(())
    }

    /// Her own, and those that she gave for somebody else: of those it is told that there is one, and not for whom.
    pub(super) fn consents(&mut self) -> Result<()> {
        let mut all = consents_with(self.rooms, self.hers)?;
        for card in self.hers {
            all.extend(self.rooms.store.consents_by_guardian(card)?);
        }
        all.sort();
        all.dedup();
        for id in all {
            let record = self.rooms.store.consent(&id)?;
            let is_hers = self.hers.contains(&record.person);
            let text = |text: &Option<String>| {
                let text = text.as_deref().filter(|_| is_hers);
                text.map(|text| self.redactor.without_people(text).into_owned())
            };
            let consent = AccessConsent {
                purpose_text: text(&record.purpose_text),
                note: text(&record.note),
                withdrawn: record.withdrawn.first().map(|entry| entry.on.clone()),
                for_other: !is_hers,
                by_other: is_hers && record.giver != GivenBy::Herself,
                in_bin: self.is_in_bin(&id)?,
                given_on: record.given_on,
                until: record.until,
                purpose: record.purpose,
                scope: record.scope,
                named: record.named,
                id,
            };
            self.pack.consents.push(consent);
        }
        Ok(())
    }

    /// Those with which she will do something. Which of them she read is counted.
    pub(super) fn signals(&mut self) -> Result<()> {
        for id in self.rooms.store.documents_of(DocumentKind::Signal)? {
            let record = self.rooms.store.signal(&id)?;
            if record.readings.iter().any(|it| self.hers.contains(&it.by)) {
                self.pack.readings += 1;
            }
            let action = record.action.as_ref();
            let owner = action.and_then(|action| action.who);
            if let Some(action) = action.filter(|_| owner.is_some_and(|it| self.hers.contains(&it)))
            {
                let task = self.redactor.without_people(&action.text).into_owned();
                let thing = self.of_signal(&record)?;
                self.pack.signals.push((thing, task));
            }
        }
        Ok(())
    }

    /// Texts in which her name may stand besides those of encounters and rules.
    pub(super) fn other_texts(&self) -> Result<Vec<(AccessThing, Vec<String>)>> {
        let store = &self.rooms.store;
        let mut all = Vec::new();
        for id in store.documents_of(DocumentKind::Series)? {
            let record = store.series(&id)?;
            let texts = [Some(record.title.clone()), record.place.clone()];
            all.push((
                self.of_series(&record)?,
                texts.into_iter().flatten().collect(),
            ));
        }
        for id in store.documents_of(DocumentKind::Signal)? {
            let record = store.signal(&id)?;
            let texts = texts_of_signal(&record).into_iter().map(str::to_owned);
            all.push((self.of_signal(&record)?, texts.collect()));
        }
        for id in store.documents_of(DocumentKind::Group)? {
            let record = store.group(&id)?;
            let texts = [
                Some(record.name.clone()),
                Some(record.note.clone()),
                record.place.clone(),
            ];
            all.push((
                self.of_group(&record)?,
                texts.into_iter().flatten().collect(),
            ));
        }
        for id in store.documents_of(DocumentKind::Consent)? {
            let record = store.consent(&id)?;
            // What stands with her own is told whole, and nobody hears of whom another one is.
            if !self.hers.contains(&record.person) {
                let texts = [record.note.clone(), record.purpose_text.clone()];
                all.push((
                    self.of_consent(&record)?,
                    texts.into_iter().flatten().collect(),
                ));
            }
        }
        Ok(all)
    }

    fn of_series(&self, record: &SeriesRecord) -> Result<AccessThing> {
        Ok(AccessThing {
            title: self.redactor.without_names(&record.title).into_owned(),
            activity: record.activity.clone(),
            place: self.place(record.place.as_deref()),
            ..self.bare(record.id, DocumentKind::Series)?
        })
    }

    fn of_group(&self, record: &GroupRecord) -> Result<AccessThing> {
        Ok(AccessThing {
            title: self.redactor.without_names(&record.name).into_owned(),
            place: self.place(record.place.as_deref()),
            ..self.bare(record.id, DocumentKind::Group)?
        })
    }

    fn of_signal(&self, record: &SignalRecord) -> Result<AccessThing> {
        Ok(AccessThing {
            on: Some(record.noticed_on.clone()),
            activity: Some(record.kind.clone()),
            place: self.place(record.place.as_deref()),
            ..self.bare(record.id, DocumentKind::Signal)?
        })
    }

    fn of_consent(&self, record: &ConsentRecord) -> Result<AccessThing> {
        Ok(AccessThing {
            // Of whom it is stands in no pack but her own.
            title: "…".to_owned(),
            ..self.bare(record.id, DocumentKind::Consent)?
        })
    }

    fn bare(&self, id: DocumentId, kind: DocumentKind) -> Result<AccessThing> {
        Ok(AccessThing {
            on: None,
            title: String::new(),
            activity: None,
            place: None,
            table: None,
            in_bin: self.is_in_bin(&id)?,
            kind,
            id,
        })
    }

    fn is_in_bin(&self, id: &DocumentId) -> Result<bool> {
        Ok(self.rooms.store.recorded(id)?.bin.is_some())
    }
}
