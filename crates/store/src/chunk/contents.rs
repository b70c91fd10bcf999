//! What a document says, read from its columns without the library, in a fraction of the time: no history is made. It is
//! a claim until the library has loaded the document.
//!
//! What is read here is said once: of anything that several wrote apart, and of what is neither text nor plain value (lists,
//! counters, marks), nothing is told, and the library must look.

mod growing;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::text::without_turns;
use sha2::{Digest, Sha256};

use super::rows::{Columns, Rows, Turns};
use super::{DOCUMENT, Reader, TYPE_AT, alone, first_length};
use crate::flat::{Flat, Scalar};

const CHECKSUM_AT: usize = 4;

// The columns of the changes in a document that are looked at here, and those of operations.
const WRITER: u64 = 0x01;
const DEPENDENCIES: u64 = 0x40;
const DEPENDENCY: u64 = 0x43;
const OBJECT_ACTOR: u64 = 0x01;
const OBJECT_NUMBER: u64 = 0x02;
const KEY: u64 = 0x15;
const ACTOR: u64 = 0x21;
const NUMBER: u64 = 0x23;
const INSERT: u64 = 0x34;
const ACTION: u64 = 0x42;
const VALUE_KIND: u64 = 0x56;
const VALUE: u64 = 0x57;
const SUCCESSORS: u64 = 0x80;

const MAKE_MAP: u64 = 0;
const SET: u64 = 1;
const MAKE_TEXT: u64 = 4;
/// The kind of a value that is text.
const LETTERS: u64 = 6;

/// More maps and texts under the root, or more writers, has no document of ours, and each is compared with each: of such a
/// one nothing is told.
const MOST_OBJECTS: usize = 64;
const MOST_ACTORS: usize = 512;
/// People write on near where they were. So many letters may all changes of a document pass by together.
const MOST_STEPS: usize = 4_000_000;

/// The number of an operation, and its actor's place among all actors.
type Id = (i64, usize);

/// What a document says until now.
pub(crate) struct Contents<'a> {
    actors: Vec<&'a [u8]>,
    heads: BTreeSet<[u8; 32]>,
    /// The highest number of an operation in it.
    newest: i64,
    fields: BTreeMap<String, (Id, Scalar)>,
    /// The maps and texts under the root.
    objects: BTreeMap<Id, Object<'a>>,
    /// How many steps may still be made through texts.
    steps: usize,
}

struct Object<'a> {
    key: String,
    text: Option<Vec<Letter<'a>>>,
}

struct Letter<'a> {
    id: Id,
    bytes: &'a [u8],
    is_seen: bool,
}

impl<'a> Contents<'a> {
    /// What a whole document says, when every actor in it is `ours`. Its changes rest on nothing outside: nothing can be
    /// missing that would have to be waited for.
    pub(crate) fn of_copy(bytes: &'a [u8], ours: impl Fn(&[u8]) -> bool) -> Option<Self> {
        has_right_sum(bytes)?;
        let found = Self::of_document(bytes)?;
        found
            .actors
            .iter()
            .all(|actor| ours(actor))
            .then_some(found)
    }

    /// What a document says that stands here: whole, and the changes behind it.
    pub(crate) fn of_kept(bytes: &'a [u8]) -> Option<Self> {
        let (document, mut rest) = bytes.split_at_checked(first_length(bytes)?)?;
        let mut found = Self::of_document(document)?;
        while !rest.is_empty() {
            let (change, behind) = rest.split_at_checked(first_length(rest)?)?;
            found.grow(change)?;
            rest = behind;
        }
        Some(found)
    }

    fn of_document(bytes: &'a [u8]) -> Option<Self> {
        let mut content = alone(bytes, DOCUMENT)?;
        let mut found = Self {
            actors: Vec::new(),
            heads: BTreeSet::new(),
            newest: 0,
            fields: BTreeMap::new(),
            objects: BTreeMap::new(),
            steps: MOST_STEPS,
        };
        for _ in 0..content.number()? {
            found.actors.push(content.block()?);
            if found.actors.len() > MOST_ACTORS {
                return None;
            }
        }
        for _ in 0..content.number()? {
            found.heads.insert(content.take(32)?.try_into().ok()?);
        }
        let (changes, operations) = (content.columns()?, content.columns()?);
        rests_on_itself(&Columns::read(&changes, &mut content)?)?;
        found.read(&Columns::read(&operations, &mut content)?)?;
        Some(found)
    }

    fn read(&mut self, columns: &Columns<'a>) -> Option<()> {
        let mut rows = Operations::of(columns);
        let mut steps = columns.steps(NUMBER);
        let mut actors = columns.numbers(ACTOR);
        let mut successors = columns.numbers(SUCCESSORS);
        let mut number = 0_i64;
        while let Some(row) = rows.next()? {
            number = number.checked_add(steps.next()??)?;
            let id = (number, usize::try_from(actors.next()??).ok()?);
            self.newest = self.newest.max(number);
            let is_seen = successors.next()?.unwrap_or(0) == 0;
            match row.object {
                None if is_seen => self.put_in_root(id, &row)?,
                None => {}
                Some(object) => match self.objects.get_mut(&object) {
                    // What it stood in is gone.
                    None => {}
                    Some(Object {
                        text: Some(text), ..
                    }) => {
                        let is_letter = row.is_inserted && row.action == SET;
                        if is_seen && !(is_letter && row.kind == LETTERS) {
                            return None;
                        }
                        if row.is_inserted {
                            text.push(Letter {
                                id,
                                bytes: row.value,
                                is_seen,
                            });
                        }
                        if is_letter && is_seen {
                            // What somebody typed in one go: the letters that follow differ in nothing but themselves.
                            let alike = rows
                                .letters_like(&row)
                                .min(steps.that_say(Some(1)))
                                .min(actors.that_say(Some(id.1 as u64)))
                                .min(successors.that_say(Some(0)));
                            let values = rows.pass(alike, &row)?;
                            steps.pass(alike);
                            actors.pass(alike);
                            successors.pass(alike);
                            let last = number.checked_add(i64::try_from(alike).ok()?)?;
                            let numbers = number + 1..=last;
                            text.extend(numbers.zip(values).map(|(number, bytes)| Letter {
                                id: (number, id.1),
                                bytes,
                                is_seen,
                            }));
                            number = last;
                            self.newest = self.newest.max(number);
                        }
                    }
                    Some(Object { text: None, key }) if is_seen && row.action == SET => {
                        let path = format!("{key}/{}", row.key?);
                        self.put(path, id, &row)?;
                    }
                    Some(_) if is_seen => return None,
                    Some(_) => {}
                },
            }
        }
        Some(())
    }

    fn put_in_root(&mut self, id: Id, row: &Row<'a>) -> Option<()> {
        let key = row.key?;
        if self.objects.values().any(|object| object.key == key) {
            return None;
        }
        let text = match row.action {
            SET => return self.put(key.to_owned(), id, row),
            MAKE_TEXT => Some(Vec::new()),
            MAKE_MAP => None,
            _ => return None,
        };
        let key = key.to_owned();
        let is_new = !self.fields.contains_key(&key);
        let is_first = self.objects.insert(id, Object { key, text }).is_none();
        if self.objects.len() > MOST_OBJECTS {
            return None;
        }
        (is_new && is_first).then_some(())
    }

    /// Of two that stand under one key nothing is told.
    fn put(&mut self, path: String, id: Id, row: &Row<'_>) -> Option<()> {
        let before = self.fields.insert(path, (id, row.scalar()?));
        before.is_none().then_some(())
    }

    /// All of it, as it stands.
    pub(crate) fn flat(self) -> Option<Flat> {
        let fields = self.fields.into_iter();
        let mut flat = Flat {
            scalars: fields.map(|(path, (_, value))| (path, value)).collect(),
            ..Flat::default()
        };
        for Object { key, text } in self.objects.into_values() {
            let Some(text) = text else {
                flat.maps.insert(key);
                continue;
            };
            let mut bytes = Vec::with_capacity(text.len());
            for letter in text.iter().filter(|letter| letter.is_seen) {
                bytes.extend_from_slice(letter.bytes);
            }
            flat.texts
                .insert(key, without_turns(String::from_utf8(bytes).ok()?));
        }
        Some(flat.read_note())
    }
}

fn has_right_sum(bytes: &[u8]) -> Option<()> {
    let sum = Sha256::digest(bytes.get(TYPE_AT..)?);
    (bytes.get(CHECKSUM_AT..TYPE_AT)? == sum.get(..TYPE_AT - CHECKSUM_AT)?).then_some(())
}

/// Each change rests on changes before it in here and on nothing else.
fn rests_on_itself(changes: &Columns<'_>) -> Option<()> {
    let mut writers = changes.numbers(WRITER);
    let mut counts = changes.numbers(DEPENDENCIES);
    let mut steps = changes.steps(DEPENDENCY);
    let (mut place, mut rests_on) = (0_i64, 0_i64);
    while !writers.is_done() {
        writers.next()??;
        for _ in 0..counts.next()?.unwrap_or(0) {
            rests_on = rests_on.checked_add(steps.next()??)?;
            if !(0..place).contains(&rests_on) {
                return None;
            }
        }
        place = place.checked_add(1)?;
    }
    (place > 0).then_some(())
}

/// What documents and changes say of an operation in the same way.
struct Row<'a> {
    action: u64,
    /// None: the root. The actor is a place among those of its chunk.
    object: Option<Id>,
    key: Option<&'a str>,
    is_inserted: bool,
    kind: u64,
    value: &'a [u8],
}

impl Row<'_> {
    fn scalar(&self) -> Option<Scalar> {
        let mut data = Reader(self.value);
        Some(match self.kind {
            0 => Scalar::Null,
            1 => Scalar::Bool(false),
            2 => Scalar::Bool(true),
            3 => Scalar::Int(i64::try_from(data.number()?).ok()?),
            4 | 9 => Scalar::Int(data.signed()?),
            LETTERS => {
                let text = String::from_utf8(self.value.to_vec()).ok()?;
                Scalar::Str(without_turns(text))
            }
            _ => return None,
        })
    }
}

struct Operations<'a> {
    actions: Rows<'a, u64>,
    object_numbers: Rows<'a, u64>,
    object_actors: Rows<'a, u64>,
    keys: Rows<'a, &'a str>,
    inserts: Turns<'a>,
    kinds: Rows<'a, u64>,
    values: Reader<'a>,
}

impl<'a> Operations<'a> {
    fn of(columns: &Columns<'a>) -> Self {
        Self {
            actions: columns.numbers(ACTION),
            object_numbers: columns.numbers(OBJECT_NUMBER),
            object_actors: columns.numbers(OBJECT_ACTOR),
            keys: columns.names(KEY),
            inserts: columns.turns(INSERT),
            kinds: columns.numbers(VALUE_KIND),
            values: columns.of(VALUE),
        }
    }

    /// How many of the next rows are letters as long as this one, behind it in the same text, as far as that is known.
    fn letters_like(&self, row: &Row<'a>) -> u64 {
        let Some((number, actor)) = row.object.filter(|_| !row.value.is_empty()) else {
            return 0;
        };
        let (number, actor) = (u64::try_from(number).ok(), u64::try_from(actor).ok());
        let kind = row.kind | (row.value.len() as u64) << 4;
        self.actions
            .that_say(Some(row.action))
            .min(self.object_numbers.that_say(number))
            .min(self.object_actors.that_say(actor))
            .min(self.keys.that_say(None))
            .min(self.inserts.that_say_yes())
            .min(self.kinds.that_say(Some(kind)))
    }

    /// Passes by rows that [`Self::letters_like`] told of, and gives their letters.
    fn pass(&mut self, rows: u64, like: &Row<'a>) -> Option<std::slice::ChunksExact<'a, u8>> {
        self.actions.pass(rows);
        self.object_numbers.pass(rows);
        self.object_actors.pass(rows);
        self.keys.pass(rows);
        self.inserts.pass(rows);
        self.kinds.pass(rows);
        let length = like.value.len();
        let values = self.values.take(rows.checked_mul(length as u64)?)?;
        Some(values.chunks_exact(length.max(1)))
    }

    /// The next row, if there is one; outside of it none when it makes no sense.
    #[inline(always)]
    fn next(&mut self) -> Option<Option<Row<'a>>> {
        if self.actions.is_done() {
            return Some(None);
        }
        let object = match (self.object_numbers.next()?, self.object_actors.next()?) {
            (None, None) => None,
            (Some(number), Some(actor)) => {
                Some((i64::try_from(number).ok()?, usize::try_from(actor).ok()?))
            }
            (Some(_), None) | (None, Some(_)) => return None,
        };
        let kind = self.kinds.next()?.unwrap_or(0);
        Some(Some(Row {
            action: self.actions.next()??,
            object,
            key: self.keys.next()?,
            is_inserted: self.inserts.next()?,
            kind: kind & 15,
            value: self.values.take(kind >> 4)?,
        }))
    }
}

#[cfg(test)]
mod tests;
