//! The one shape all documents share: scalars under the root and under maps of one level, and notes as Text.
//!
//! A key is `title` or `named/<id>`. Maps stand from the first change on and hold scalars only, so two laptops can
//! never create two objects under one key and lose the contents of one. A document that several laptops may begin apart
//! has no objects at all: `flat` = true stands in it, `named/<id>` is a key of the root, and its note is a scalar.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use automerge::transaction::Transactable;
use automerge::{
    Automerge, AutomergeError, ChangeHash, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, Value,
};
use samenboek_domain::text::without_turns;

/// The key that says of a document that everything in it stands at its root.
pub(crate) const AT_ROOT: &str = "flat";

/// The one text of a document, as a scalar where everything stands at the root.
const NOTE: &str = "note";

/// A value under one key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    Null,
    Bool(bool),
    Int(i64),
    Str(String),
}

impl Scalar {
    pub(crate) fn text(text: &str) -> Self {
        Self::Str(text.to_owned())
    }

    /// Nothing when there is nothing: a cleared field is a value of its own, so that clearing and changing can clash.
    pub(crate) fn optional(text: Option<&str>) -> Self {
        text.map_or(Self::Null, Self::text)
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            Self::Null | Self::Bool(_) | Self::Int(_) => None,
        }
    }

    pub(crate) fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            Self::Null | Self::Bool(_) | Self::Str(_) => None,
        }
    }

    pub(crate) fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Int(value) => (*value).into(),
            Self::Str(value) => value.clone().into(),
        }
    }

    fn from_automerge(value: &ScalarValue) -> Option<Self> {
        match value {
            ScalarValue::Null => Some(Self::Null),
            ScalarValue::Boolean(value) => Some(Self::Bool(*value)),
            ScalarValue::Int(value) | ScalarValue::Timestamp(value) => Some(Self::Int(*value)),
            ScalarValue::Uint(value) => i64::try_from(*value).ok().map(Self::Int),
            ScalarValue::Str(value) => Some(Self::Str(without_turns(value.to_string()))),
            ScalarValue::Bytes(_)
            | ScalarValue::F64(_)
            | ScalarValue::Counter(_)
            | ScalarValue::Unknown { .. } => None,
        }
    }

    fn into_automerge(self) -> ScalarValue {
        match self {
            Self::Null => ScalarValue::Null,
            Self::Bool(value) => ScalarValue::Boolean(value),
            Self::Int(value) => ScalarValue::Int(value),
            Self::Str(value) => ScalarValue::Str(value.into()),
        }
    }
}

/// The whole content of a document, flat.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Flat {
    pub scalars: BTreeMap<String, Scalar>,
    pub texts: BTreeMap<String, String>,
    /// Maps that must exist, even when empty.
    pub maps: BTreeSet<String>,
}

impl Flat {
    pub(crate) fn get(&self, key: &str) -> Option<&Scalar> {
        self.scalars.get(key)
    }

    pub(crate) fn str(&self, key: &str) -> Option<&str> {
        self.get(key)
            .and_then(Scalar::as_str)
            .filter(|text| !text.is_empty())
    }

    pub(crate) fn int(&self, key: &str) -> Option<i64> {
        self.get(key).and_then(Scalar::as_int)
    }

    pub(crate) fn put(&mut self, key: impl Into<String>, value: Scalar) {
        self.scalars.insert(key.into(), value);
    }

    /// Whether everything in this document stands at its root.
    pub(crate) fn is_at_root(&self) -> bool {
        self.scalars.contains_key(AT_ROOT)
    }

    /// A note is read as a text, however it stands there.
    pub(crate) fn read_note(mut self) -> Self {
        if self.is_at_root()
            && let Some(Scalar::Str(note)) = self.scalars.remove(NOTE)
        {
            self.texts.insert(NOTE.to_owned(), note);
        }
        self
    }

    /// The entries of one map, by key.
    pub(crate) fn within(&self, map: &str) -> impl Iterator<Item = (&str, &Scalar)> {
        self.after(format!("{map}/"))
    }

    /// The keys that begin so, by what follows.
    pub(crate) fn after(&self, prefix: String) -> impl Iterator<Item = (&str, &Scalar)> {
        self.scalars
            .range::<str, _>((Bound::Included(prefix.as_str()), Bound::Unbounded))
            .map_while(move |(key, value)| Some((key.strip_prefix(prefix.as_str())?, value)))
    }
}

/// One of several values that stand in a field at once.
#[derive(Clone, Debug)]
pub(crate) struct Rival {
    pub value: Scalar,
    pub change: ChangeHash,
}

/// Reads a document, as it is or as it was at `heads`.
pub(crate) fn read(doc: &Automerge, heads: Option<&[ChangeHash]>) -> Result<Flat, AutomergeError> {
    Ok(survey(doc, heads)?.0)
}

/// Reads a document and, in the same walk, what stands twice in it.
pub(crate) fn read_with_rivals(
    doc: &Automerge,
) -> Result<(Flat, BTreeMap<String, Vec<Rival>>), AutomergeError> {
    let (flat, clashes) = survey(doc, None)?;
    Ok((flat, rivals_of(doc, clashes, None)?))
}

/// A key under which several laptops wrote.
struct Clash {
    key: String,
    object: ObjId,
    name: String,
}

fn survey(
    doc: &Automerge,
    heads: Option<&[ChangeHash]>,
) -> Result<(Flat, Vec<Clash>), AutomergeError> {
    let mut flat = Flat::default();
    let mut clashes = Vec::new();
    let mut note = |object: &ObjId, key: &str, name: &str, conflict: bool| {
        if conflict {
            clashes.push(Clash {
                key: key.to_owned(),
                object: object.clone(),
                name: name.to_owned(),
            });
        }
    };
    for entry in entries(doc, &ROOT, heads) {
        let Entry {
            key,
            value,
            id,
            conflict,
        } = entry;
        if !matches!(value, Value::Object(ObjType::Map)) {
            note(&ROOT, &key, &key, conflict);
        }
        match value {
            Value::Scalar(scalar) => {
                if let Some(value) = Scalar::from_automerge(&scalar) {
                    flat.scalars.insert(key, value);
                }
            }
            Value::Object(ObjType::Text) => {
                let text = match heads {
                    None => doc.text(&id)?,
                    Some(heads) => doc.text_at(&id, heads)?,
                };
                flat.texts.insert(key, without_turns(text));
            }
            Value::Object(ObjType::Map | ObjType::Table) => {
                for entry in entries(doc, &id, heads) {
                    let path = format!("{key}/{}", entry.key);
                    note(&id, &path, &entry.key, entry.conflict);
                    let value = entry.value.as_scalar();
                    if let Some(value) = value.and_then(Scalar::from_automerge) {
                        flat.scalars.insert(path, value);
                    }
                }
                flat.maps.insert(key);
            }
            Value::Object(ObjType::List) => {}
        }
    }
    Ok((flat.read_note(), clashes))
}

struct Entry {
    key: String,
    value: Value<'static>,
    id: ObjId,
    conflict: bool,
}

fn entries(doc: &Automerge, object: &ObjId, heads: Option<&[ChangeHash]>) -> Vec<Entry> {
    let own = |item: automerge::iter::MapRangeItem<'_>| Entry {
        id: item.id(),
        conflict: item.conflict,
        key: item.key.into_owned(),
        value: item.value.into_value(),
    };
    match heads {
        None => doc.map_range(object, ..).map(own).collect(),
        Some(heads) => doc.map_range_at(object, .., heads).map(own).collect(),
    }
}

/// Every key in which several different values stood at once at `heads`, with those values.
pub(crate) fn rivals_at(
    doc: &Automerge,
    heads: &[ChangeHash],
) -> Result<BTreeMap<String, Vec<Rival>>, AutomergeError> {
    let (_, clashes) = survey(doc, Some(heads))?;
    rivals_of(doc, clashes, Some(heads))
}

/// Automerge shows only the value it picked; nobody may lose the other.
fn rivals_of(
    doc: &Automerge,
    clashes: Vec<Clash>,
    heads: Option<&[ChangeHash]>,
) -> Result<BTreeMap<String, Vec<Rival>>, AutomergeError> {
    let mut found = BTreeMap::new();
    for Clash { key, object, name } in clashes {
        let values = rivals_under(doc, &object, &name, heads)?;
        if values.len() > 1 {
            found.insert(key, values);
        }
    }
    Ok(found)
}

/// The different values under one key; equal values are no clash.
fn rivals_under(
    doc: &Automerge,
    object: &ObjId,
    key: &str,
    heads: Option<&[ChangeHash]>,
) -> Result<Vec<Rival>, AutomergeError> {
    let standing = match heads {
        None => doc.get_all(object, key)?,
        Some(heads) => doc.get_all_at(object, key, heads)?,
    };
    let mut values: Vec<Rival> = Vec::new();
    for (value, id) in standing {
        let Some(value) = value.as_scalar().and_then(Scalar::from_automerge) else {
            continue;
        };
        let Some(change) = doc.hash_for_opid(&id) else {
            continue;
        };
        match values.iter_mut().find(|rival| rival.value == value) {
            // Of two laptops that wrote the same, the lower hash stands for both: on every laptop the same one.
            Some(same) => same.change = same.change.min(change),
            None => values.push(Rival { value, change }),
        }
    }
    Ok(values)
}

/// Writes what differs between `old` and `new`; keys that neither knows stay as they are.
/// `resolve` names keys that are written even when their value seems unchanged, because several stand there.
pub(crate) fn write<T: Transactable + ReadDoc>(
    tx: &mut T,
    old: &Flat,
    new: &Flat,
    resolve: &BTreeSet<String>,
) -> Result<(), AutomergeError> {
    let at_root = new.is_at_root();
    for map in new.maps.difference(&old.maps).filter(|_| !at_root) {
        tx.put_object(ROOT, map.as_str(), ObjType::Map)?;
    }
    for (key, value) in &new.scalars {
        if old.scalars.get(key) != Some(value) || resolve.contains(key) {
            let (object, name) = locate(tx, key, at_root)?;
            // Putting the value that is shown would write nothing, or only delete the others beside it: somebody who
            // chose another one at the same time would then win in silence. A fresh value stands against theirs.
            if resolve.contains(key)
                && (old.scalars.get(key) == Some(value) || tx.get_all(&object, name)?.len() > 1)
            {
                tx.delete(&object, name)?;
            }
            tx.put(&object, name, value.clone().into_automerge())?;
        }
    }
    for key in old
        .scalars
        .keys()
        .filter(|key| !new.scalars.contains_key(*key))
    {
        let (object, name) = locate(tx, key, at_root)?;
        tx.delete(&object, name)?;
    }
    for (key, text) in &new.texts {
        if at_root {
            // A choice between two of them is a scalar already.
            if old.texts.get(key) != Some(text) && !new.scalars.contains_key(key) {
                tx.put(ROOT, key.as_str(), text.as_str())?;
            }
            continue;
        }
        let object = match tx.get(ROOT, key.as_str())? {
            Some((Value::Object(ObjType::Text), object)) => object,
            Some(_) | None => tx.put_object(ROOT, key.as_str(), ObjType::Text)?,
        };
        if old.texts.get(key) != Some(text) {
            tx.update_text(&object, text)?;
        }
    }
    Ok(())
}

/// The object a key lies in, and its name there. A map that is missing (a document of an older version) is made.
fn locate<'a, T: Transactable + ReadDoc>(
    tx: &mut T,
    key: &'a str,
    at_root: bool,
) -> Result<(ObjId, &'a str), AutomergeError> {
    let Some((map, name)) = key.split_once('/').filter(|_| !at_root) else {
        return Ok((ROOT, key));
    };
    let object = match tx.get(ROOT, map)? {
        Some((Value::Object(ObjType::Map), object)) => object,
        Some(_) | None => tx.put_object(ROOT, map, ObjType::Map)?,
    };
    Ok((object, name))
}
