//! "Twee versies": what two people wrote differently, and choosing.

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Choice, FieldVersions};
use serde_json::Value;

use crate::agreements::agreement_title;
use crate::encounters::{Names, moment};
use crate::error::Result;
use crate::forgetting::of_photo;
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::undo::undoable;

/// A document in which something stands twice.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionsCard {
    /// The document.
    pub document: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its title; empty when activity and place are its name.
    pub title: String,
    /// The activity's code, of an encounter.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The day, of an encounter.
    pub happened_on: Option<String>,
    /// What stands twice.
    pub fields: Vec<FieldCard>,
}

/// A field with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldCard {
    /// The field.
    pub field: String,
    /// The values, in the order every laptop agrees on.
    pub values: Vec<ValueCard>,
    /// Whether all may be kept.
    pub both: bool,
}

/// One of the values.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueCard {
    /// The value; people by name.
    pub value: Value,
    /// Who wrote it.
    pub by: String,
    /// When, by that laptop's clock.
    pub at: Timestamp,
}

pub(crate) fn field_cards(
    names: &mut Names<'_>,
    fields: &[FieldVersions],
) -> Result<Vec<FieldCard>> {
    fields
        .iter()
        .map(|field| {
            let values = field
                .values
                .iter()
                .map(|value| {
                    let by = match value.by {
                        Some(person) => names.name(&person)?,
                        None => String::new(),
                    };
                    let shown = match (
                        field.field.ends_with(".who") || field.field == "giver",
                        value.value.as_str().and_then(|id| id.parse().ok()),
                    ) {
                        (true, Some(person)) => Value::String(names.name(&person)?),
                        (true | false, _) => value.value.clone(),
                    };
                    Ok(ValueCard {
                        value: shown,
                        by,
                        at: moment(value.at),
                    })
                })
                .collect::<Result<_>>()?;
            Ok(FieldCard {
                field: field.field.clone(),
                values,
                both: field.both,
            })
        })
        .collect()
}

impl House {
    /// Everything that stands twice.
    pub fn list_versions(&self) -> Result<Vec<VersionsCard>> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        let mut cards = self.list_case_versions(&mut names)?;
        for card in rooms.store.list_versions()? {
            let fields = field_cards(&mut names, &card.fields)?;
            cards.push(team_card(&rooms, card.document, card.kind, fields)?);
        }
        Ok(cards)
    }

    /// What stands twice in the cases that whoever sits here reads, and on the cards of their parties.
    fn list_case_versions(&self, names: &mut Names<'_>) -> Result<Vec<VersionsCard>> {
        let Ok(seat) = self.seat() else {
            return Ok(Vec::new());
        };
        let Some(circles) = &seat.circles else {
            return Ok(Vec::new());
        };
        let mut cards = Vec::new();
        for card in circles.list_versions()? {
            let (title, fields) = match card.kind {
                DocumentKind::Case => {
                    let record = circles.case(&card.document)?;
                    let party = record
                        .first_party
                        .map(|it| circles.party(&it))
                        .transpose()?;
                    let title = party.map(|party| party.name).unwrap_or_default();
                    (title, self.case_versions(circles, names, &record)?)
                }
                DocumentKind::Agreement => {
                    let title = agreement_title(circles, &card.document)?;
                    let fields = self.agreement_versions(circles, names, &card)?;
                    (title, fields)
                }
                DocumentKind::Encounter
                | DocumentKind::Rule
                | DocumentKind::Series
                | DocumentKind::Signal
                | DocumentKind::Person
                | DocumentKind::Laptop
                | DocumentKind::Centre
                | DocumentKind::Group
                | DocumentKind::Consent
                | DocumentKind::Field
                | DocumentKind::Criterion
                | DocumentKind::CodeList
                | DocumentKind::Statistics
                | DocumentKind::Photo
                | DocumentKind::CaseNote
                | DocumentKind::CaseReads
                | DocumentKind::Unknown(_) => (String::new(), field_cards(names, &card.fields)?),
            };
            cards.push(VersionsCard {
                document: card.document,
                kind: card.kind,
                title,
                activity: None,
                place: None,
                happened_on: None,
                fields,
            });
        }
        Ok(cards)
    }

    /// Settles a field. The choice travels like any other change.
    pub fn choose_version(
        &self,
        document: &DocumentId,
        field: &str,
        choice: Choice,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if let Some(circles) = &seat.circles
            && circles.kind_of(document)?.is_some()
        {
            let written = self.in_circle_of(&rooms, &seat, circles, document, |writer| {
                Ok(writer.choose(*document, field, choice)?)
            })?;
            let chosen = Saved {
                id: *document,
                undo: None,
                hints: Vec::new(),
            };
            return Ok(Outcome::of_kinds(chosen, &written.kinds));
        }
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *document, |writer| {
                writer.choose(*document, field, choice)?;
                Ok(())
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(Outcome::of_kinds(
            Saved {
                id: *document,
                undo: Some(undo),
                hints: Vec::new(),
            },
            &written.kinds,
        ))
    }
}

/// A document of the team, by what people know it as.
pub(crate) fn team_card(
    rooms: &Rooms,
    document: DocumentId,
    kind: DocumentKind,
    fields: Vec<FieldCard>,
) -> Result<VersionsCard> {
    let (title, activity, place, happened_on) = match kind {
        DocumentKind::Encounter => match rooms.store.encounter_row(&document)? {
            Some(row) => (row.title, row.activity, row.place, Some(row.happened_on)),
            None => (String::new(), None, None, None),
        },
        DocumentKind::Rule => {
            let rule = rooms.store.rule(&document)?;
            (rule.title, None, rule.place, None)
        }
        DocumentKind::Series => {
            let series = rooms.store.series(&document)?;
            (series.title, series.activity, series.place, None)
        }
        DocumentKind::Signal => {
            let signal = rooms.store.signal(&document)?;
            let noticed_on = Some(signal.noticed_on);
            (String::new(), Some(signal.kind), signal.place, noticed_on)
        }
        DocumentKind::Group => {
            let group = rooms.store.group(&document)?;
            (group.name, None, group.place, None)
        }
        DocumentKind::Photo => {
            let photo = of_photo(rooms, &rooms.store.photo(&document)?)?;
            (photo.title, photo.activity, photo.place, None)
        }
        DocumentKind::Consent => {
            let person = rooms.store.consent(&document)?.person;
            let name = Names::new(&rooms.store).name(&person)?;
            (name, None, None, None)
        }
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
        | DocumentKind::Unknown(_) => (String::new(), None, None, None),
    };
    Ok(VersionsCard {
        document,
        kind,
        title,
        activity,
        place,
        happened_on,
        fields,
    })
}
