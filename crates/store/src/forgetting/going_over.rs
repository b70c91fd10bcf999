//! What goes over from an encounter into the document that stands for it: only what somebody wrote that whoever made that
//! document had not seen. Whose laptop was merely behind brings nothing.

use std::collections::BTreeSet;

use automerge::{Automerge, Change, ChangeHash};
use samenboek_domain::ids::DocumentId;

use crate::documents::{has_had, judged, nameless, put_before, put_had, with_furthest};
use crate::error::Result;
use crate::flat::{self, AT_ROOT, Flat, Scalar};
use crate::heads::Heads;

/// Something to be written in the document that stands for an encounter, as seen at a point.
pub(super) struct Over {
    pub base: Heads,
    pub old: Flat,
    pub new: Flat,
}

/// What is to be written in `other` before this encounter may go; none when that cannot be told. `bare` is the encounter
/// without names, as it is now.
pub(super) fn going_over(
    id: &DocumentId,
    encounter: &Automerge,
    bare: &Flat,
    other: &Automerge,
) -> Result<Option<Vec<Over>>> {
    let begun = begun(other)?;
    if begun.is_empty() {
        return Ok(None);
    }
    let (now, rivals) = flat::read_with_rivals(other)?;
    let now = with_furthest(now, &rivals);
    let changes = encounter.get_changes(&[]);
    let (seen, fresh): (Vec<&Change>, Vec<&Change>) = changes
        .iter()
        .partition(|change| has_had(&now, id, change.actor_id(), change.seq()));
    if fresh.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let Some(then) = as_seen(id, encounter, &seen)? else {
        return Ok(None);
    };
    let first = flat::read(other, Some(&begun))?;
    let apart_already = flat::rivals_at(other, &begun)?;
    let stands = |key: &str, wanted: &Option<Scalar>| {
        value(&now, key) == *wanted
            || rivals.get(key).is_some_and(|values| {
                let mut values = values.iter();
                values.any(|rival| Some(&rival.value) == wanted.as_ref())
            })
    };
    let mut upon = first.clone();
    let mut beside = Flat::default();
    for key in keys(&then, bare) {
        let (was, is) = (value(&then, key), value(bare, key));
        if was == is || stands(key, &is) {
            continue;
        }
        if value(&first, key) == was && !apart_already.contains_key(key) {
            put(&mut upon, bare, key);
        } else if is.is_some() {
            put(&mut beside, bare, key);
        }
    }
    let mut overs = Vec::new();
    // Then it was seen: whoever has the same to bring need not.
    if upon != first {
        put_had(&mut upon, id, fresh.iter().copied());
        overs.push(Over {
            base: Heads(begun),
            old: first,
            new: upon,
        });
    }
    if beside != Flat::default() {
        // Whoever gets this before the rest must know what it is.
        beside.put(AT_ROOT, Scalar::Bool(true));
        put_before(&mut beside, id);
        put_had(&mut beside, id, fresh.iter().copied());
        overs.push(Over {
            base: Heads(Vec::new()),
            old: Flat::default(),
            new: beside,
        });
    }
    Ok(Some(overs))
}

/// Where the document was begun, on every laptop that did; what was written beside it is no beginning.
fn begun(other: &Automerge) -> Result<Vec<ChangeHash>> {
    let mut begun = Vec::new();
    for change in other.get_changes(&[]) {
        if change.deps().is_empty()
            && flat::read(other, Some(&[change.hash()]))?
                .get("v")
                .is_some()
        {
            begun.push(change.hash());
        }
    }
    begun.sort();
    Ok(begun)
}

/// The encounter without names as it was with only these changes, which all rest on one another.
fn as_seen(id: &DocumentId, encounter: &Automerge, seen: &[&Change]) -> Result<Option<Flat>> {
    let before: BTreeSet<ChangeHash> = seen
        .iter()
        .flat_map(|change| change.deps().iter().copied())
        .collect();
    let heads: Vec<ChangeHash> = seen
        .iter()
        .map(|change| change.hash())
        .filter(|hash| !before.contains(hash))
        .collect();
    let then = encounter.fork_at(&heads)?;
    let (content, rivals) = flat::read_with_rivals(&then)?;
    let content = with_furthest(content, &rivals);
    let recorded = judged(&then, &content)?;
    Ok(nameless(id, &content, &recorded))
}

fn keys<'a>(one: &'a Flat, other: &'a Flat) -> BTreeSet<&'a String> {
    let of = |flat: &'a Flat| flat.scalars.keys().chain(flat.texts.keys());
    of(one).chain(of(other)).collect()
}

fn value(flat: &Flat, key: &str) -> Option<Scalar> {
    let text = || flat.texts.get(key).map(|text| Scalar::text(text));
    flat.get(key).cloned().or_else(text)
}

/// Makes a key what it is in the other.
fn put(flat: &mut Flat, from: &Flat, key: &str) {
    match (from.get(key), from.texts.get(key)) {
        (Some(value), _) => flat.put(key, value.clone()),
        (None, Some(text)) => {
            flat.texts.insert(key.to_owned(), text.clone());
        }
        (None, None) => {
            flat.scalars.remove(key);
        }
    }
}
