//! An encounter without the names of who was there, as keys. Several laptops may begin it apart, so all of them stand at the
//! root; `before:<encounter>` names the document it stands for, and those that one stood for.

use std::collections::BTreeSet;

use samenboek_domain::encounter::nameless_of;
use samenboek_domain::ids::DocumentId;

use super::{Came, ENCOUNTER_KEYS, Recorded, unnamed};
use crate::flat::{AT_ROOT, Flat, Scalar};
use crate::projections::{IMPORT_KEY, people};

const BEFORE: &str = "before:";
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
            "v" | "by" | "at" | "before" | IMPORT_KEY | AT_ROOT => bare.put(key, value.clone()),
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
    bare.put(format!("{BEFORE}{id}"), Scalar::Bool(true));
    bare.texts = content.texts.clone();
    Some(bare)
}

/// The documents that this one stands for. What is no such document, whatever stands in it, is left out.
pub(crate) fn before(id: &DocumentId, content: &Flat) -> BTreeSet<DocumentId> {
    let said = content.after(BEFORE.to_owned());
    let said = said.filter_map(|(before, _)| before.parse().ok());
    said.filter(|before| leads_to(*before, id)).collect()
}

fn leads_to(mut before: DocumentId, id: &DocumentId) -> bool {
    (0..MOST_BEFORE).any(|_| {
        before = nameless_of(&before);
        before == *id
    })
}
