//! The journal of "twee versies": who chose which version, when; and taking a choice back.

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Chosen, Closed};

use crate::agreements::agreement_title;
use crate::encounters::Names;
use crate::error::Result;
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::undoable;
use crate::versions::{VersionsCard, field_cards, team_card};

/// So many choices are shown.
const MOST: usize = 100;

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceCard {
    /// The document, with the one field and the values that stood there.
    pub card: VersionsCard,
    /// Names the choice.
    pub key: String,
    /// The place of the value that was kept; none when all were.
    pub kept: Option<usize>,
    /// Who chose.
    pub by: String,
    /// When, by that laptop's clock.
    pub at: Timestamp,
    /// Who took it back, and when.
    pub undone: Option<(String, Timestamp)>,
}

impl House {
    /// The last choices that whoever sits here may see, newest first.
    pub fn list_choices(&self) -> Result<Vec<ChoiceCard>> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        let mut choices = Vec::new();
        for chosen in rooms.store.list_choices(MOST)? {
            let fields = field_cards(&mut names, std::slice::from_ref(&chosen.field))?;
            let card = team_card(&rooms, chosen.document, chosen.kind, fields)?;
            choices.push(told(&mut names, card, chosen)?);
        }
        if let Ok(seat) = self.seat()
            && let Some(circles) = &seat.circles
        {
            for chosen in circles.list_choices(MOST)? {
                let fields = field_cards(&mut names, std::slice::from_ref(&chosen.field))?;
                let mut card = team_card(&rooms, chosen.document, chosen.kind, fields)?;
                card.title = title_inside(circles, &chosen)?;
                choices.push(told(&mut names, card, chosen)?);
            }
        }
        choices.sort_by(|a, b| (b.at, &b.key).cmp(&(a.at, &a.key)));
        choices.truncate(MOST);
        Ok(choices)
    }

    /// Takes a choice back: the values stand there again, to choose from. What was written since then stays beside them.
    pub fn take_back_choice(&self, document: &DocumentId, key: &str) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let saved = |undo| Saved {
            id: *document,
            undo,
            hints: Vec::new(),
        };
        if let Some(circles) = &seat.circles
            && circles.kind_of(document)?.is_some()
        {
            let written = self.in_circle_of(&rooms, &seat, circles, document, |writer| {
                Ok(writer.take_back_choice(*document, key)?)
            })?;
            return Ok(Outcome::of_kinds(saved(None), &written.kinds));
        }
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *document, |writer| {
                writer.take_back_choice(*document, key)?;
                Ok(())
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(Outcome::of_kinds(saved(Some(undo)), &written.kinds))
    }
}

/// A case is called by who reported; a card of a party has no name here.
fn title_inside(circles: &Closed, chosen: &Chosen) -> Result<String> {
    Ok(match chosen.kind {
        DocumentKind::Case => {
            let party = circles.case(&chosen.document)?.first_party;
            let party = party.map(|person| circles.party(&person)).transpose()?;
            party.map(|party| party.name).unwrap_or_default()
        }
        DocumentKind::Agreement => agreement_title(circles, &chosen.document)?,
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
        | DocumentKind::Unknown(_) => String::new(),
    })
}

fn told(names: &mut Names<'_>, card: VersionsCard, chosen: Chosen) -> Result<ChoiceCard> {
    let by = match chosen.by {
        Some(person) => names.name(&person)?,
        None => String::new(),
    };
    let undone = chosen
        .undone
        .map(|(person, at)| names.name(&person).map(|name| (name, at)))
        .transpose()?;
    Ok(ChoiceCard {
        card,
        key: chosen.key,
        kept: chosen.kept,
        by,
        at: chosen.at,
        undone,
    })
}
