//! Cases, which few people read and everybody carries.

use std::collections::BTreeSet;

use samenboek_app::{CaseView, ToForget};
use samenboek_crypto::{coordinators_circle, team_circle};
use samenboek_domain::case::CaseDraft;
use samenboek_domain::ids::{CircleId, DocumentId};
use serde_json::json;

use crate::model::{CaseFile, CaseWord};
use crate::world::World;

/// Somebody takes in a report.
pub fn take_in(world: &mut World, who: usize) {
    let (word, party) = (world.word("zaak"), world.word("partij"));
    let house = world.machines[who].house();
    let draft = json!({
        "reported_on": house.clock().today().to_string(), "kinds": ["noise_people"], "referrer": "self",
        "first_party": {"name": party}, "summary": word,
    });
    let before = circles(world, who);
    let draft = CaseDraft::from_json(draft).unwrap();
    let taken = house.record_case(draft).map(|it| it.value.id);
    let id = match taken {
        Ok(id) => id,
        Err(error) => {
            let expected = ["personal_laptop_needed", "no_rights"];
            assert!(expected.contains(&error.code()), "{error:?}");
            return world.say(format!("  takes in nothing: {}", error.code()));
        }
    };
    world.say(format!("  takes in {word}"));
    let person = world.machines[who].house().me().unwrap().person;
    let mut new = circles(world, who);
    new.retain(|circle| !before.contains(circle));
    assert_eq!(new.len(), 1, "one circle for one case");
    let case = CaseFile {
        circle: new.pop_first().unwrap(),
        given: [(person, 1)].into(),
        taken_away: BTreeSet::new(),
        words: Vec::new(),
    };
    world.model.cases.insert(id, case);
    world.machines[who].done.push(id);
    saved(world, who, &id, word);
}

/// The circles of which something lies here, besides those of the whole centre.
fn circles(world: &World, who: usize) -> BTreeSet<CircleId> {
    let eye = world.machines[who].eye();
    let centre = eye.authority().centre().unwrap();
    let held = eye.store.held().unwrap().into_iter();
    let mut circles: BTreeSet<CircleId> = held.map(|held| held.circle).collect();
    circles.remove(&team_circle(&centre));
    circles.remove(&coordinators_circle(&centre));
    circles
}

fn saved(world: &mut World, who: usize, id: &DocumentId, word: String) {
    let machine = &world.machines[who];
    let signer = machine.sitting();
    let case = world.model.cases.get_mut(id).unwrap();
    let held = machine.eye().store.held().unwrap().into_iter();
    let of_hers = held.filter(|held| (held.circle, held.signer) == (case.circle, signer));
    case.words.push(CaseWord {
        word,
        signer,
        person: machine.house().me().unwrap().person,
        laptop: machine.name.clone(),
        number: of_hers.map(|held| held.to).max().unwrap(),
        may_be_lost: false,
    });
    world.has_changed(&[who]);
}

/// One of the cases that whoever sits here reads.
fn one_of(world: &mut World, who: usize) -> Option<(DocumentId, CaseView)> {
    let house = world.machines[who].house();
    let here: Vec<DocumentId> = house
        .list_cases()
        .ok()?
        .iter()
        .map(|it| it.row.id)
        .collect();
    if here.is_empty() {
        return None;
    }
    let id = *world.chance.pick(&here);
    let view = world.machines[who].house().case(&id).unwrap();
    Some((id, view))
}

/// Somebody writes more in a case.
pub fn write(world: &mut World, who: usize) {
    let Some((id, view)) = one_of(world, who) else {
        return;
    };
    let word = world.word("verhaal");
    let patch = json!({"summary": format!("{} {word}", view.record.summary)});
    let patched = world.machines[who].house().patch_case(&id, patch);
    let code = patched
        .as_ref()
        .map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  writes {word} in a case: {code}"));
    match code {
        "done" => saved(world, who, &id, word),
        "no_rights" | "too_long" => {}
        _ => panic!("{patched:?}"),
    }
}

/// A coordinator gives a case to somebody.
pub fn give(world: &mut World, who: usize) {
    let Some((id, _)) = one_of(world, who) else {
        return;
    };
    let mut team = world.machines[who].house().team().unwrap();
    team.retain(|member| member.passphrase && !member.revoked);
    if team.is_empty() {
        return;
    }
    let member = world.chance.pick(&team).clone();
    let given = world.machines[who]
        .house()
        .assign_case(&id, &[member.person]);
    let code = given.as_ref().map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  gives a case to {}: {code}", member.name));
    match code {
        "done" => {
            let case = world.model.cases.get_mut(&id).unwrap();
            *case.given.entry(member.person).or_default() += 1;
            let circle = case.circle;
            world.secrets.comes_in(circle, member.person, who);
            world.has_changed(&[who]);
        }
        "not_a_coordinator" | "no_passphrase" | "no_rights" => {}
        _ => panic!("{given:?}"),
    }
}

/// A coordinator takes a case from somebody.
pub fn take_away(world: &mut World, who: usize) {
    let Some((id, view)) = one_of(world, who) else {
        return;
    };
    if view.mediators.is_empty() {
        return;
    }
    let person = world.chance.pick(&view.mediators).clone();
    let taken = world.machines[who]
        .house()
        .unassign_case(&id, &person.person);
    let code = taken.as_ref().map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  takes a case from {}: {code}", person.name));
    match code {
        "done" => {
            // What was sealed until now was sealed without that.
            world.secrets_of(who, &world.ended_for(who));
            let case = world.model.cases.get_mut(&id).unwrap();
            case.taken_away.insert(person.person);
            if case.given.get(&person.person) == Some(&1) {
                let circle = case.circle;
                let held = world.machines[who].eye().store.held().unwrap().into_iter();
                let here = held.filter(|held| held.circle == circle);
                let until = here.map(|held| (held.signer, held.to)).collect();
                world.secrets.goes(circle, person.person, who, until);
            }
            world.has_changed(&[who]);
        }
        "not_a_coordinator" | "no_rights" => {}
        _ => panic!("{taken:?}"),
    }
}

/// A coordinator forgets a case with everything in it.
pub fn forget(world: &mut World, who: usize) {
    let Some((id, _)) = one_of(world, who) else {
        return;
    };
    let circle = world.model.cases[&id].circle;
    let forgot = world.machines[who]
        .house()
        .forget(&ToForget::Circle(circle), true);
    let code = forgot
        .as_ref()
        .map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  forgets a case: {code}"));
    match code {
        "done" => {
            world.model.forgotten_circles.insert(circle);
            world.has_changed(&[who]);
        }
        "not_a_coordinator" => {}
        _ => panic!("{forgot:?}"),
    }
}
