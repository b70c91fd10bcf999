//! What happens to laptops and sticks.

use std::fs;
use std::path::Path;

use samenboek_app::{AppError, RestoreMode};

use crate::carriers::rot;
use crate::laptops::{Machine, Sitter};
use crate::world::World;

/// The plug is pulled, and it is switched on again.
pub fn off_and_on(world: &mut World, who: usize) {
    world.say("  goes off and on");
    world.machines[who].switch_off();
    if let Err(error) = world.machines[who].switch_on() {
        is_locked_out(world, who, &error);
    }
}

/// Whoever let this person in was revoked before that was heard: it never counted, and there is nobody to be.
fn is_locked_out(world: &mut World, who: usize, error: &AppError) {
    assert_eq!(error.code(), "not_enrolled", "{error:?}");
    let eye = world.machines[who].eye();
    let sitter = &world.machines[who].sitters[world.machines[who].sits];
    let signer = eye.signer(sitter);
    // Whoever was revoked reads on, but a backup of hers gets no new keys that count.
    let authority = eye.authority();
    let enrolment = signer.and_then(|signer| authority.enrolment(&signer));
    assert!(enrolment.is_none_or(|it| it.revoked), "she is enrolled");
    world.say("  nobody can sit there any more");
    world.machines[who].gone = true;
}

/// A stick lies in a drawer too long.
pub fn stick_in_a_drawer(world: &mut World, _: usize) {
    let at = world.chance.below(world.places.len());
    world.say(format!("  place {at} rots"));
    rot(&world.places[at], &mut world.chance);
}

/// Everything of a laptop goes into one file.
pub fn back_up(world: &mut World, who: usize) {
    let file = world.path(&format!("backup-{}", world.machines.len()));
    let file = file.with_extension(world.next().to_string());
    world.say("  is backed up");
    let machine = &mut world.machines[who];
    machine.house().backup(&file).unwrap();
    machine.backup = Some((file, machine.sitters.clone()));
}

/// The laptop falls off the bicycle; its last backup is put on another.
pub fn restore(world: &mut World, who: usize) {
    let Some((file, sitters)) = world.machines[who].backup.take() else {
        return;
    };
    if world.copied.contains(&world.machines[who].name) {
        return;
    }
    world.say("  falls off the bicycle, and its backup is put on another");
    world.remembers_as_it_is(who);
    let name = world.machines[who].name.clone();
    let mut fresh = world.fresh(&name);
    let words = Machine::passphrase();
    let restored = fresh.house().restore(&file, &words, RestoreMode::JoinAgain);
    if let Err(error) = restored {
        is_locked_out(world, who, &error);
        (fresh.gone, fresh.name) = (true, String::new());
        let lost = std::mem::replace(&mut world.machines[who], fresh);
        return world.forgets_what_only(lost);
    }
    let first = fresh.house().faces().unwrap();
    let unlocked = fresh.house().unlocked().unwrap();
    fresh.house().sheets_done();
    assert!(!first.is_empty());
    fresh.sitters = vec![Sitter {
        name: sitters[0].name.clone(),
        unlocked,
    }];
    fresh.watch();
    let lost = std::mem::replace(&mut world.machines[who], fresh);
    world.forgets_what_only(lost);
    let all = world.alive();
    world.has_changed(&all);
}

/// Somebody copies the whole folder to another laptop, and both go on.
pub fn copy(world: &mut World, who: usize) {
    if world.machines.len() >= 7 || !world.copied.is_empty() {
        return;
    }
    world.say("  is copied to a second laptop");
    let name = world.machines[who].name.clone();
    let mut second = world.fresh(&name);
    second.switch_off();
    world.machines[who].switch_off();
    copy_folder(&world.machines[who].folder, &second.folder);
    let went_on = world.machines[who].switch_on();
    second.sitters = world.machines[who].sitters.clone();
    second.sits = world.machines[who].sits;
    if let Err(error) = went_on.and_then(|()| second.switch_on()) {
        return is_locked_out(world, who, &error);
    }
    world.copied.insert(name);
    world.machines.push(second);
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
