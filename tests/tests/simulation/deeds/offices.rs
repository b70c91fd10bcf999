//! Who leads and who may what: other roles, the paper key, a laptop that is put away or cleared.

use samenboek_app::{LaptopClass, PartingDraft};

use crate::deeds::forgetting::leads;
use crate::deeds::people::counts_from_now;
use crate::world::World;

/// Somebody gets another role.
pub fn another_role(world: &mut World, who: usize) {
    if !leads(world, who) {
        return;
    }
    let mut team = world.machines[who].house().team().unwrap();
    team.retain(|member| member.passphrase && !member.revoked);
    if team.is_empty() {
        return;
    }
    let member = world.chance.pick(&team).clone();
    let role = world.role();
    let set = world.machines[who].house().set_role(&member.person, role);
    let code = set.map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  {} becomes {}: {code}", member.name, role.code()));
    if code != "done" {
        let expected = [
            "role_is_so",
            "last_coordinator",
            "no_passphrase",
            "not_a_coordinator",
        ];
        return assert!(expected.contains(&code), "{code}");
    }
    if role == samenboek_domain::person::Role::Coordinator {
        world.model.leaders.insert(member.person);
    }
    counts_from_now(world, who);
    world.has_changed(&[who]);
}

/// The key of the centre is taken out of the safe, and whoever sits here leads.
pub fn paper(world: &mut World, who: usize) {
    let house = world.machines[who].house();
    let me = house.me().unwrap().person;
    let used = house.restore_with_paper(world.paper.as_ref().unwrap(), &me, None);
    let code = used.map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  takes the key of the centre: {code}"));
    if code != "done" {
        let expected = ["paper_spent", "halted", "not_enrolled"];
        return assert!(expected.contains(&code), "{code}");
    }
    world.model.leaders.insert(me);
    // Whose access had ended got new keys.
    let machine = &mut world.machines[who];
    let unlocked = machine.house().unlocked().unwrap();
    machine.sitters[machine.sits].unlocked = unlocked;
    machine.watch();
    counts_from_now(world, who);
    world.has_changed(&[who]);
}

/// A laptop is put away, and nobody has access with it any more.
pub fn put_away(world: &mut World, who: usize) {
    if !leads(world, who) {
        return;
    }
    let mut laptops = world.machines[who].house().status().unwrap().laptops;
    laptops.retain(|laptop| !laptop.me);
    if laptops.is_empty() {
        return;
    }
    let laptop = world.chance.pick(&laptops).clone();
    // What was sealed until now was sealed without knowing.
    world.secrets_of(who, &world.ended_for(who));
    let house = world.machines[who].house();
    let parted = house.part_with(&laptop.id, &PartingDraft::PutAway);
    let code = parted.map_or_else(|error| error.code(), |_| "done");
    world.say(format!("  puts {} away: {code}", laptop.name));
    if code != "done" {
        let expected = ["laptop_is_here", "last_coordinator", "not_a_coordinator"];
        return assert!(expected.contains(&code), "{code}");
    }
    counts_from_now(world, who);
    world.has_changed(&[who]);
}

/// Somebody takes the book off a laptop.
pub fn clear(world: &mut World, who: usize) {
    let name = world.machines[who].name.clone();
    let facts = world.machines[who].house().clear_facts().unwrap();
    if world.alive().len() < 3 || !facts.may || world.copied.contains(&name) {
        return;
    }
    world.say("  is cleared");
    world.remembers_as_it_is(who);
    let mut blank = world.fresh("");
    blank.gone = true;
    let cleared = std::mem::replace(&mut world.machines[who], blank);
    cleared.house().clear_away(true, true).unwrap();
    assert!(!cleared.folder.join("keys.json").exists());
    world.forgets_what_only(cleared);
    let all = world.alive();
    world.has_changed(&all);
}

/// Somebody who was let in in vain is let in once more, or kept out.
pub fn let_in_again(world: &mut World, who: usize) {
    if !leads(world, who) {
        return;
    }
    let stranded = world.machines[who].house().stranded().unwrap();
    let Some(one) = stranded.first() else { return };
    let house = world.machines[who].house();
    let code = match world.chance.once_in(4) {
        true => house
            .keep_out(&one.id)
            .map_or_else(|error| error.code(), |_| "kept out"),
        false => house
            .let_in_again(&one.id)
            .map_or_else(|error| error.code(), |_| "in"),
    };
    world.say(format!("  {} was let in in vain: {code}", one.name));
    let expected = ["kept out", "in", "already_settled", "not_a_coordinator"];
    assert!(expected.contains(&code), "{code}");
    if one.role == samenboek_domain::person::Role::Coordinator.code() {
        world.model.leaders.insert(one.person);
    }
    world.machines[who].look();
    world.has_changed(&[who]);
}

/// A coordinator says what becomes of a laptop that somebody let in on her own word.
pub fn confirm(world: &mut World, who: usize) {
    if !leads(world, who) {
        return;
    }
    let waiting = world.machines[who].house().waiting_laptops().unwrap();
    let Some(one) = waiting.first() else { return };
    let refuses = world.plan.partings && world.chance.once_in(4);
    if refuses {
        world.secrets_of(who, &world.ended_for(who));
    }
    let house = world.machines[who].house();
    let code = match refuses {
        true => house
            .refuse_laptop(&one.laptop)
            .map_or_else(|error| error.code(), |_| "refused"),
        false => house
            .confirm_laptop(&one.laptop, LaptopClass::Personal)
            .map_or_else(|error| error.code(), |_| "confirmed"),
    };
    world.say(format!("  the laptop {} that waits: {code}", one.name));
    let expected = ["refused", "confirmed", "not_a_coordinator"];
    assert!(expected.contains(&code), "{code}");
    if refuses {
        counts_from_now(world, who);
    }
    world.has_changed(&[who]);
}
