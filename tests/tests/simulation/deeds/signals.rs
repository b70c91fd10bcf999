//! Signals: written down, changed, heard again and read, on any laptop at once.

use samenboek_domain::kind::DocumentKind;
use samenboek_domain::signal::SignalDraft;
use serde_json::json;

use super::writing::{Deed, one_of, save, today};
use crate::world::World;

/// Somebody notices something.
pub fn notice(world: &mut World, who: usize) {
    let (seen, told) = (world.word("gezien"), world.word("verteld"));
    world.say(format!("  notices {seen}"));
    let draft = json!({"noticed_on": today(world, who), "kind": "noise", "observation": seen, "rumour": told});
    let deed = Deed {
        document: None,
        kind: DocumentKind::Signal,
        adds: vec![("observation", seen), ("rumour", told)],
        field: "observation",
        seen: None,
    };
    save(world, who, deed, |house| {
        Ok(house
            .record_signal(SignalDraft::from_json(draft)?)?
            .value
            .id)
    });
}

/// Somebody changes what was seen or told of a signal, or only hears it again or reads it.
pub fn go_on(world: &mut World, who: usize) {
    let Some(document) = one_of(world, who, DocumentKind::Signal) else {
        return;
    };
    let field = *world
        .chance
        .pick(&["observation", "rumour", "heard", "read"]);
    let on = today(world, who);
    let word = matches!(field, "observation" | "rumour").then(|| world.word("anders"));
    world.say(format!("  goes on with a signal: {field}"));
    let deed = Deed {
        document: Some(document),
        kind: DocumentKind::Signal,
        adds: word.iter().map(|word| (field, word.clone())).collect(),
        field,
        seen: None,
    };
    save(world, who, deed, |house| {
        let saved = match (field, word) {
            (_, Some(word)) => house.patch_signal(&document, json!({ field: word }))?,
            ("heard", None) => house.hear_signal(&document, &on)?,
            (_, None) => house.read_signal(&document, "unease")?,
        };
        Ok(saved.value.id)
    });
}
