//! A coordinator forgets for good.

use samenboek_app::ToForget;
use samenboek_domain::ids::DocumentId;

use crate::world::World;

/// Something that lies here is forgotten; now and then everything is.
pub fn forget(world: &mut World, who: usize) {
    if !leads(world, who) {
        return;
    }
    let here = world.machines[who].histories.keys();
    let known = here.filter(|id| world.model.kinds.contains_key(id));
    let mut here: Vec<DocumentId> = known.copied().collect();
    if here.is_empty() {
        return;
    }
    if !world.chance.once_in(8) {
        here = vec![*world.chance.pick(&here)];
    }
    for document in here {
        if !said(world, who, document, &ToForget::Document(document)) {
            break;
        }
    }
}

/// Somebody who has gone asks to be forgotten.
pub fn forget_somebody(world: &mut World, who: usize) {
    if !leads(world, who) {
        return;
    }
    let team = world.machines[who].house().team().unwrap();
    let gone = team.into_iter().find(|member| member.revoked);
    if let Some(member) = gone {
        let card = DocumentId::from_bytes(*member.person.as_bytes());
        said(world, who, card, &ToForget::Person(member.person));
    }
}

/// Whether somebody sits here who leads.
pub fn leads(world: &World, who: usize) -> bool {
    let me = world.machines[who].house().me();
    me.is_ok_and(|me| me.coordinator)
}

fn said(world: &mut World, who: usize, document: DocumentId, what: &ToForget) -> bool {
    let forgot = world.machines[who].house().forget(what, true);
    let code = forgot
        .as_ref()
        .map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  forgets {document}: {code}"));
    match code {
        "done" => {}
        // She was revoked since, or somebody forgot it before.
        "not_a_coordinator" | "not_found" | "unknown_person" | "person_has_access" => return false,
        _ => panic!("{forgot:?}"),
    }
    world.model.forgotten.insert(document);
    world.machines[who].look();
    world.has_changed(&[who]);
    true
}

/// What the brake holds is said once more.
pub fn say_once_more(world: &mut World, who: usize) {
    if !leads(world, who) || world.model.forgotten.is_empty() {
        return;
    }
    let allowed = world.machines[who].house().allow_forgets();
    let told = allowed.map(|it| it.value).map_err(|error| error.code());
    assert!(
        matches!(told, Ok(_) | Err("nothing_held" | "not_a_coordinator")),
        "{told:?}"
    );
    world.say(format!("  says once more what is forgotten: {told:?}"));
    world.machines[who].look();
    world.has_changed(&[who]);
}
