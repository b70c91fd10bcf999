//! Fields of the centre's own on person cards: made, put away, and what may stand in them.

use samenboek_domain::field::{Field, FieldDraft, FieldSort};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::Card;
use samenboek_domain::text::{Line, fold};
use samenboek_store::FieldRecord;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::revoking::leading;
use crate::undo::undoable;

impl House {
    /// The centre's own fields, in the order in which they were made; also those that were put away.
    pub fn list_fields(&self) -> Result<Vec<FieldRecord>> {
        Ok(self.rooms()?.store.list_fields()?)
    }

    /// Makes a field for everybody's cards. Only by a coordinator; a special category is refused with the reason.
    pub fn record_field(&self, draft: &FieldDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let field = Field::parse(draft)?;
        let name = fold(field.name.as_str());
        let stands = |known: &FieldRecord| !known.put_away && fold(&known.name) == name;
        if rooms.store.list_fields()?.iter().any(stands) {
            return Err(AppError::refuse_field("same_field", "name"));
        }
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.add_field(id, &field)?)
        })?;
        let saved = Saved {
            id,
            undo: None,
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Asks a field no more, or asks it again; what was filled in is kept. Only by a coordinator.
    pub fn put_field_away(&self, id: &DocumentId, away: bool) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        if rooms.store.kind_of(id)? != Some(DocumentKind::Field) {
            return Err(AppError::refuse("not_found"));
        }
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| Ok(writer.put_field_away(*id, away)?))
        })?;
        let saved = Saved {
            id: *id,
            undo: Some(self.undo_stack().push(written.value.clone())),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}

/// Refuses what stands in fields that are not there, and what is no answer to them.
pub(crate) fn answers_fit(rooms: &Rooms, card: &Card) -> Result<()> {
    if card.own.is_empty() {
        return Ok(());
    }
    let fields = rooms.store.list_fields()?;
    for (id, said) in &card.own {
        let place = format!("own.{id}");
        let Some(field) = fields.iter().find(|field| field.id == *id) else {
            return Err(AppError::refuse_field("not_found", &place));
        };
        if let Some(said) = said {
            rules_of(field)?.accepts(&place, said.as_str())?;
        }
    }
    Ok(())
}

/// A field as the rules know it. One of a newer version takes anything.
fn rules_of(field: &FieldRecord) -> Result<Field> {
    let options = field.options.iter();
    Ok(Field {
        name: Line::parse("name", &field.name)?,
        sort: field.sort.parse().unwrap_or(FieldSort::Text),
        options: options
            .map(|option| Line::parse("options", option))
            .collect::<Result<_, _>>()?,
    })
}
