//! Changes that were made on all that a document says, and on nothing besides.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::super::rows::Columns;
use super::super::{CHANGE, TYPE_AT, alone};
use super::{Contents, Id, LETTERS, Letter, MOST_ACTORS, Operations, Row, SET, has_right_sum};

// Columns that only the operations of a change have, and what only it does.
const PLACE_ACTOR: u64 = 0x11;
const PLACE_NUMBER: u64 = 0x13;
const PREDECESSORS: u64 = 0x70;
const PREDECESSOR_ACTOR: u64 = 0x71;
const PREDECESSOR_NUMBER: u64 = 0x73;
const DELETE: u64 = 3;

impl<'a> Contents<'a> {
    /// Says what a change does that was made on all of this, and on nothing besides.
    pub(crate) fn grow(&mut self, bytes: &'a [u8]) -> Option<()> {
        has_right_sum(bytes)?;
        let mut content = alone(bytes, CHANGE)?;
        let mut rests_on = BTreeSet::new();
        for _ in 0..content.number()? {
            rests_on.insert(content.take(32)?.try_into().ok()?);
        }
        if rests_on != self.heads {
            return None;
        }
        let mut actors = vec![self.actor(content.block()?)?];
        content.number()?;
        let first = i64::try_from(content.number()?).ok()?;
        if first <= self.newest {
            return None;
        }
        content.signed()?;
        content.block()?;
        for _ in 0..content.number()? {
            actors.push(self.actor(content.block()?)?);
        }
        let columns = content.columns()?;
        let columns = Columns::read(&columns, &mut content)?;
        self.follow(first, &actors, &columns)?;
        let hash = Sha256::digest(bytes.get(TYPE_AT..)?);
        self.heads = BTreeSet::from([hash.into()]);
        Some(())
    }

    fn actor(&mut self, actor: &'a [u8]) -> Option<usize> {
        let known = self.actors.iter().position(|known| *known == actor);
        known.or_else(|| {
            self.actors.push(actor);
            (self.actors.len() <= MOST_ACTORS).then(|| self.actors.len() - 1)
        })
    }

    fn follow(&mut self, first: i64, actors: &[usize], columns: &Columns<'a>) -> Option<()> {
        let mut rows = Operations::of(columns);
        let mut place_numbers = columns.steps(PLACE_NUMBER);
        let mut place_actors = columns.numbers(PLACE_ACTOR);
        let mut counts = columns.numbers(PREDECESSORS);
        let mut before_numbers = columns.steps(PREDECESSOR_NUMBER);
        let mut before_actors = columns.numbers(PREDECESSOR_ACTOR);
        let (mut place_number, mut before_number) = (0_i64, 0_i64);
        let known = |actor: u64| actors.get(usize::try_from(actor).ok()?).copied();
        let mut number = first;
        while let Some(row) = rows.next()? {
            let id = (number, *actors.first()?);
            let place = match (place_numbers.next()?, place_actors.next()?) {
                (None, None) => None,
                (Some(step), actor) => {
                    place_number = place_number.checked_add(step)?;
                    // In front of all letters there is no actor.
                    let actor = actor.map(known);
                    Some(match actor {
                        Some(actor) => Some((place_number, actor?)),
                        None => None,
                    })
                }
                (None, Some(_)) => return None,
            };
            let before = match counts.next()?.unwrap_or(0) {
                0 => None,
                1 => {
                    before_number = before_number.checked_add(before_numbers.next()??)?;
                    Some((before_number, known(before_actors.next()??)?))
                }
                _ => return None,
            };
            let object = match row.object {
                None => None,
                Some((number, actor)) => Some((number, known(u64::try_from(actor).ok()?)?)),
            };
            self.do_one(id, object, place, before, &row)?;
            self.newest = number;
            number = number.checked_add(1)?;
        }
        Some(())
    }

    fn do_one(
        &mut self,
        id: Id,
        object: Option<Id>,
        place: Option<Option<Id>>,
        before: Option<Id>,
        row: &Row<'a>,
    ) -> Option<()> {
        let path = match object {
            None => {
                let key = row.key?;
                if self.objects.values().any(|object| object.key == key) {
                    return None;
                }
                key.to_owned()
            }
            Some(object) => {
                let object = self.objects.get_mut(&object)?;
                match &mut object.text {
                    Some(text) => return write(text, &mut self.steps, id, place?, before, row),
                    None => format!("{}/{}", object.key, row.key?),
                }
            }
        };
        // It was made on what stands here, or something is odd.
        if self.fields.get(&path).map(|(id, _)| *id) != before || row.is_inserted {
            return None;
        }
        match row.action {
            SET => {
                self.fields.insert(path, (id, row.scalar()?));
            }
            DELETE => {
                self.fields.remove(&path);
            }
            _ => return None,
        }
        Some(())
    }
}

/// Writes a letter behind another one, or takes one away.
fn write<'a>(
    text: &mut Vec<Letter<'a>>,
    steps: &mut usize,
    id: Id,
    place: Option<Id>,
    before: Option<Id>,
    row: &Row<'a>,
) -> Option<()> {
    // People write on where they were: mostly near the end.
    let at = match place {
        None => None,
        Some(place) => Some(text.iter().rposition(|letter| letter.id == place)?),
    };
    let passed = text.len() - at.unwrap_or(0);
    *steps = steps.checked_sub(passed)?;
    match (row.action, row.is_inserted) {
        // Nothing that stands behind it is newer, so nothing may stand in between.
        (SET, true) if row.kind == LETTERS && before.is_none() => {
            let letter = Letter {
                id,
                bytes: row.value,
                is_seen: true,
            };
            text.insert(at.map_or(0, |at| at + 1), letter);
        }
        (DELETE, false) => {
            let letter = text.get_mut(at?)?;
            if !letter.is_seen || before != Some(letter.id) {
                return None;
            }
            letter.is_seen = false;
        }
        _ => return None,
    }
    Some(())
}
