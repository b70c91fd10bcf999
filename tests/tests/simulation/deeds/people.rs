//! People come, sit down and go.

use samenboek_app::{LaptopClass, Whose};
use samenboek_domain::ids::ParcelName;
use samenboek_domain::person::Role;

use crate::laptops::Machine;
use crate::world::World;

/// Somebody joins with a laptop, by stick, let in at the laptop of `who` if a coordinator sits there.
pub fn newcomer(world: &mut World, who: usize) {
    if !world.machines[who]
        .house()
        .me()
        .is_ok_and(|me| me.coordinator)
    {
        return;
    }
    let begins = world.machines.len() < world.plan.laptops;
    if !begins {
        if world.plan.newcomers == 0 {
            return;
        }
        world.plan.newcomers -= 1;
    }
    let name = world.word("laptop");
    let machine = world.fresh(&name);
    let (person, mut role) = (world.person(), world.role());
    let mut class = match world.chance.once_in(3) {
        true => LaptopClass::Shared,
        false => LaptopClass::Personal,
    };
    if begins && world.plan.cases {
        class = LaptopClass::Personal;
        if world.machines.len() == 1 {
            role = Role::Coordinator;
        }
    }
    joins(world, who, machine, &person, class, Whose::Somebody(role));
}

/// Somebody lets a further laptop of her own in: the team at once, the rest after a coordinator.
pub fn second_laptop(world: &mut World, who: usize) {
    if world.plan.newcomers == 0 || world.plan.twice {
        return;
    }
    let Ok(me) = world.machines[who].house().me() else {
        return;
    };
    world.plan.newcomers -= 1;
    let name = world.word("laptop");
    let machine = world.fresh(&name);
    joins(
        world,
        who,
        machine,
        &me.name,
        LaptopClass::Personal,
        Whose::Mine,
    );
}

fn joins(
    world: &mut World,
    who: usize,
    mut machine: Machine,
    person: &str,
    class: LaptopClass,
    whose: Whose,
) {
    let name = machine.name.clone();
    let house = machine.house();
    let asked = house.join_request(person, &name, class, &Machine::passphrase());
    let digits = asked.unwrap().value.digits;
    let request = house.join_file().unwrap();
    let knew = world.ended_for(who);
    let door = world.machines[who].house();
    let approved = match door.join_approve(&request, &digits, whose) {
        Ok(approved) => approved,
        Err(error) => {
            // Whoever was revoked since does not know it yet, or the last coordinator went.
            world.say(format!("  nobody joins: {}", error.code()));
            return;
        }
    };
    let again = door.join_approve(&request, &digits, whose).unwrap_err();
    assert_eq!(again.code(), "request_spent");
    let pictures = house.join_finish(&approved.answer).unwrap().value;
    assert_eq!(pictures, approved.pictures);
    machine.settles(person);
    if let Whose::Somebody(Role::Coordinator) = whose {
        let me = machine.house().me().unwrap();
        world.model.leaders.insert(me.person);
    }
    world.say(format!("  {name} joins with {person}: {whose:?}"));
    world.machines.push(machine);
    world.secrets_of(who, &knew);
    world.has_changed(&[world.machines.len() - 1]);
}

/// A further person gets keys on this laptop.
pub fn further_person(world: &mut World, who: usize) {
    let coordinator = world.machines[who]
        .house()
        .me()
        .is_ok_and(|me| me.coordinator);
    if !coordinator || world.machines[who].sitters.len() > 2 {
        return;
    }
    let (person, role) = (world.person(), Role::Host);
    let machine = &mut world.machines[who];
    let added = machine
        .house()
        .add_person(&person, role, Some(&Machine::passphrase()));
    if let Err(error) = added {
        return world.say(format!("  nobody is added: {}", error.code()));
    }
    let slots = machine.house().faces().unwrap();
    let slot = slots.last().unwrap();
    machine
        .house()
        .unlock(&slot.enrolment, &Machine::passphrase())
        .unwrap();
    machine.settles(&person);
    machine.done.clear();
    machine.form = None;
    world.say(format!("  {person} gets keys here"));
    world.has_changed(&[who]);
}

/// Somebody else sits down.
pub fn another_sits_down(world: &mut World, who: usize) {
    let next = world.chance.below(world.machines[who].sitters.len());
    let machine = &mut world.machines[who];
    let sat = machine.sit(next).map_err(|error| error.code());
    if machine.house().me().is_err() {
        // It was she who sat here, and her access here ended.
        machine.sit_somebody().unwrap();
    }
    world.say(format!("  sitter {next} sits down: {sat:?}"));
}

/// A coordinator ends somebody's access, everywhere or on one laptop.
pub fn revoke(world: &mut World, who: usize) {
    let house = world.machines[who].house();
    if !house.me().is_ok_and(|me| me.coordinator) {
        return;
    }
    let mut team = house.team().unwrap();
    team.retain(|member| member.passphrase && !member.revoked);
    if team.is_empty() {
        return;
    }
    let member = world.chance.pick(&team).clone();
    let laptops = world.machines[who].house().status().unwrap().laptops;
    let one = world
        .chance
        .once_in(3)
        .then(|| world.chance.pick(&laptops).id);
    // What was sealed until now was sealed without knowing.
    world.secrets_of(who, &world.ended_for(who));
    let house = world.machines[who].house();
    let revoked = match house.revoke(&member.person, one.as_ref()) {
        Ok(revoked) => revoked.value,
        Err(error) => {
            let expected = ["nothing_to_revoke", "last_coordinator", "not_a_coordinator"];
            assert!(expected.contains(&error.code()), "{error:?}");
            return world.say(format!("  revokes nobody: {}", error.code()));
        }
    };
    world.say(format!(
        "  revokes {} on {:?}",
        member.name, revoked.laptops
    ));
    counts_from_now(world, who);
    world.has_changed(&[who]);
}

/// What a laptop that ended somebody's access has of hers counts from now on, whatever else becomes of it.
pub fn counts_from_now(world: &mut World, who: usize) {
    let endings = world.machines[who].eye().endings();
    world.machines[who].look();
    let histories = &world.machines[who].histories;
    for save in &mut world.model.saves {
        let Some(ending) = endings.get(&save.signer) else {
            continue;
        };
        let here = histories.get(&save.document);
        if here.is_some_and(|here| save.changes.is_subset(here)) {
            save.held_at_parting.push(ending.clone());
        }
    }
}

/// A coordinator takes some of what came too late all the same.
pub fn accept(world: &mut World, who: usize) {
    let house = world.machines[who].house();
    if !house.me().is_ok_and(|me| me.coordinator) {
        return;
    }
    let aside = world.machines[who].eye().store.apart().unwrap();
    let late = aside.iter().filter(|it| it.reason == "revoked");
    let mut late: Vec<ParcelName> = late.map(|it| it.name).collect();
    late.retain(|_| !world.chance.once_in(3));
    if late.is_empty() {
        return;
    }
    let accepted = world.machines[who].house().accept_revoked(&late);
    world.say(format!(
        "  accepts {} of {}: {:?}",
        late.len(),
        aside.len(),
        accepted.map(|it| it.value).map_err(|error| error.code())
    ));
}
