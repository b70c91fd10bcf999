//! Meeting: by stick, at a shared folder, on one network.

use samenboek_app::{AppError, Exchanged, exchange_across};

use crate::carriers::{Place, Trouble};
use crate::world::World;

/// The most rounds that one conversation takes until nothing is left to say.
const ROUNDS: usize = 8;

/// An exchange with one of the sticks, on which anything may go wrong.
pub fn by_stick(world: &mut World, who: usize) {
    let at = world.chance.below(world.places.len() - 1);
    let bytes = 200 + world.chance.below(25_000);
    let trouble = match world.chance.below(8) {
        0 => Trouble::Pulled(bytes),
        1 => Trouble::Full(bytes),
        2 if world.chance.once_in(2) => Trouble::ReadOnly,
        _ => Trouble::None,
    };
    exchange(world, who, at, trouble, None);
}

/// An exchange at the shared folder; now and then somebody else is there at the same time.
pub fn by_folder(world: &mut World, who: usize) {
    let at = world.places.len() - 1;
    let trouble = match world.chance.below(4) {
        0 => Trouble::Flaky(5 + world.chance.below(40)),
        _ => Trouble::None,
    };
    let alive = world.alive();
    let other = *world.chance.pick(&alive);
    let call = 1 + world.chance.below(30);
    let meanwhile = (other != who && world.chance.once_in(3)).then_some((other, call));
    exchange(world, who, at, trouble, meanwhile);
}

/// An exchange with nothing wrong, which must go well.
pub fn calmly(world: &mut World, who: usize, at: usize) {
    exchange(world, who, at, Trouble::None, None);
}

fn exchange(
    world: &mut World,
    who: usize,
    at: usize,
    trouble: Trouble,
    meanwhile: Option<(usize, usize)>,
) {
    let root = world.places[at].clone();
    let knew = world.ended_for(who);
    let other_knew = meanwhile.map(|(other, _)| world.ended_for(other));
    let (mine, theirs) = (world.chance.clone(), world.chance.clone());
    world.chance.any();
    let mut other_met: Option<Result<Exchanged, AppError>> = None;
    let machine = &world.machines[who];
    let far = at == world.places.len() - 1;
    let mut nobody = || {};
    let mut deed;
    let carrier = Place::new(&root, trouble, mine).far_away(far);
    let mut carrier = match meanwhile {
        Some((other, call)) => {
            let other = &world.machines[other];
            deed = || {
                let carrier = Place::new(&root, Trouble::None, theirs.clone());
                let mut carrier = carrier.far_away(far);
                other_met = Some(other.exchange(&mut carrier));
            };
            carrier.meanwhile(call, &mut deed)
        }
        None => carrier.meanwhile(usize::MAX, &mut nobody),
    };
    let met = machine.exchange(&mut carrier);
    let struck = carrier.struck;
    drop(carrier);
    match &met {
        Ok(met) => world.say(format!(
            "  meets {} ({trouble:?}): brought {}, took {}, {} aside, {} waiting",
            root.file_name().unwrap().display(),
            met.brought,
            met.took,
            met.set_aside.len(),
            met.slip.waiting
        )),
        Err(error) => {
            assert!(
                struck,
                "an exchange failed and nothing was wrong: {error:?}"
            );
            world.say(format!("  meets {trouble:?}: {}", error.code()));
        }
    }
    let mut changed = vec![who];
    if let (Some((other, _)), Some(met)) = (meanwhile, other_met) {
        world.say(format!(
            "  meanwhile {} was there: {:?}",
            world.machines[other].name,
            met.as_ref().map(|met| (met.brought, met.took))
        ));
        met.unwrap();
        world.machines[other].look();
        world.secrets_of(other, &other_knew.unwrap_or_default());
        changed.push(other);
    }
    world.machines[who].look();
    world.secrets_of(who, &knew);
    world.has_changed(&changed);
}

/// Two laptops on one network; the line may break.
pub fn on_the_network(world: &mut World, who: usize) {
    let mut others = world.alive();
    others.retain(|other| *other != who);
    if others.is_empty() {
        return;
    }
    let other = *world.chance.pick(&others);
    let cut = match world.chance.once_in(4) {
        true => world.chance.below(14),
        false => usize::MAX,
    };
    talk(world, who, other, cut);
}

/// They talk until nothing is left to say, or the line breaks. Whether anything came over.
pub fn talk(world: &mut World, who: usize, other: usize, cut: usize) -> bool {
    let knew = [world.ended_for(who), world.ended_for(other)];
    let (mut frames, mut came) = (0, 0);
    let (one, two) = (world.machines[who].house(), world.machines[other].house());
    let mut said = String::new();
    for _ in 0..ROUNDS {
        let mut carry = |frame| {
            frames += 1;
            (frames <= cut).then_some(frame)
        };
        let (mine, theirs) = match exchange_across(one, two, &mut carry) {
            Ok(rounds) => rounds,
            Err(error) => {
                said = error.code().to_owned();
                assert_eq!(said, "lan_not_known", "{error:?}");
                break;
            }
        };
        let (mine_brought, theirs_brought) = (&mine.outcome.value, &theirs.outcome.value);
        came += mine_brought.brought + theirs_brought.brought;
        said.push_str(&format!(
            "{}/{} ",
            mine_brought.brought, theirs_brought.brought
        ));
        match (mine.ended, theirs.ended) {
            (Ok(true), Ok(true)) => break,
            (Ok(_), Ok(_)) => {}
            (Err(error), _) | (_, Err(error)) => {
                assert!(frames > cut, "a line that holds broke: {error:?}");
                said.push_str(error.code());
                break;
            }
        }
    }
    world.say(format!(
        "  talks with {}: {said}",
        world.machines[other].name
    ));
    for (at, knew) in [who, other].into_iter().zip(&knew) {
        world.machines[at].look();
        world.secrets_of(at, knew);
    }
    world.has_changed(&[who, other]);
    came > 0
}
