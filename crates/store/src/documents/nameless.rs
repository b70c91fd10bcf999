//! An encounter without the names of who was there, as keys. Several laptops may begin it apart, so all of them stand at the
//! root; `before:<encounter>` names the document it stands for, and those that one stood for. `had:<encounter>:<actor>` says
//! up to which of their changes in that one it has what they wrote: whoever was behind tells by it what is new.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{ActorId, Change};
use samenboek_domain::encounter::nameless_of;
use samenboek_domain::ids::DocumentId;

use super::{Came, ENCOUNTER_KEYS, Recorded, unnamed};
use crate::flat::{AT_ROOT, Flat, Rival, Scalar};
use crate::projections::{IMPORT_KEY, people};

const BEFORE: &str = "before:";
const HAD: &str = "had:";
/// So often at most the names of one encounter go: who writes names into an old encounter again is rare.
const MOST_BEFORE: usize = 16;

/// An encounter with how many there were in place of who: whoever was named is counted, and how people sat at tables is left
/// to the tallies. Who organised it stays, and so does every text. None when something stands in it that this version does
/// not know: names may.
pub(crate) fn nameless(id: &DocumentId, content: &Flat, recorded: &Recorded) -> Option<Flat> {
    let mut bare = Flat::default();
    for (key, value) in &content.scalars {
        let top = key.split(['/', ':']).next().unwrap_or(key);
        match top {
            // Counted below; and choices hold what stood there before.
            "named" | "seat" | "came" | "counted" | "new_faces" | "both" | "chosen" | "bin" => {}
            "v" | "by" | "at" | "before" | "had" | IMPORT_KEY | AT_ROOT => {
                bare.put(key, value.clone())
            }
            known if ENCOUNTER_KEYS.contains(&known) => bare.put(key, value.clone()),
            _ => return None,
        }
    }
    let named = i64::try_from(people(content, "named").len()).unwrap_or(i64::MAX);
    let counted = unnamed(content, Came::Counted).saturating_add(named);
    bare.put("counted", Scalar::Int(counted));
    bare.put("new_faces", Scalar::Int(unnamed(content, Came::New)));
    if let Some(bin) = recorded.bin {
        let value = format!("{} {}", bin.at.as_millis(), bin.by);
        bare.put("bin", Scalar::Str(value));
    }
    bare.put(AT_ROOT, Scalar::Bool(true));
    put_before(&mut bare, id);
    bare.texts = content.texts.clone();
    Some(bare)
}

/// Says that this document stands for that one.
pub(crate) fn put_before(bare: &mut Flat, id: &DocumentId) {
    bare.put(format!("{BEFORE}{id}"), Scalar::Bool(true));
}

/// Says that these changes in that encounter were seen, with all that its writers did before.
pub(crate) fn put_had<'a>(
    bare: &mut Flat,
    id: &DocumentId,
    changes: impl Iterator<Item = &'a Change>,
) {
    let mut most = BTreeMap::new();
    for change in changes {
        let actor = change.actor_id().clone();
        let seq = most.entry(actor).or_insert(0);
        *seq = change.seq().max(*seq);
    }
    for (actor, seq) in most {
        let seq = i64::try_from(seq).unwrap_or(i64::MAX);
        bare.put(had_key(id, &actor), Scalar::Int(seq));
    }
}

/// Whether this change in that encounter was seen when this was written.
pub(crate) fn has_had(content: &Flat, id: &DocumentId, actor: &ActorId, seq: u64) -> bool {
    let had = content.int(&had_key(id, actor)).unwrap_or(0);
    i64::try_from(seq).is_ok_and(|seq| seq <= had)
}

/// Of what several say they had seen, the furthest.
pub(crate) fn with_furthest(mut content: Flat, rivals: &BTreeMap<String, Vec<Rival>>) -> Flat {
    for (key, values) in rivals.iter().filter(|(key, _)| key.starts_with(HAD)) {
        let furthest = values.iter().filter_map(|rival| rival.value.as_int()).max();
        if let Some(furthest) = furthest {
            content.put(key.clone(), Scalar::Int(furthest));
        }
    }
    content
}

fn had_key(id: &DocumentId, actor: &ActorId) -> String {
    format!("{HAD}{id}:{}", actor.to_hex_string())
}

/// The documents that this one stands for. What is no such document, whatever stands in it, is left out.
pub(crate) fn before(id: &DocumentId, content: &Flat) -> BTreeSet<DocumentId> {
    let said = content.after(BEFORE.to_owned());
    let said = said.filter_map(|(before, _)| before.parse().ok());
    said.filter(|before| after(before).any(|it| it == *id))
        .collect()
}

/// The documents that stand for this one when its names go, once and again.
pub(crate) fn after(id: &DocumentId) -> impl Iterator<Item = DocumentId> {
    std::iter::successors(Some(nameless_of(id)), |last| Some(nameless_of(last))).take(MOST_BEFORE)
}
