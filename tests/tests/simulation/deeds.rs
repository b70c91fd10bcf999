//! What people do.

pub mod cases;
pub mod fates;
pub mod forgetting;
pub mod meeting;
pub mod offices;
pub mod people;
pub mod signals;
pub mod writing;

use crate::world::World;

/// Something that may happen, and how often.
type Weighed = (usize, fn(&mut World, usize));

/// What happens in every world.
const DAILY: [Weighed; 20] = [
    (6, writing::record),
    (8, writing::edit),
    (2, writing::rule),
    (2, writing::edit_rule),
    (1, writing::answer),
    (2, signals::notice),
    (3, signals::go_on),
    (2, writing::open_form),
    (4, writing::save_form),
    (4, writing::choose),
    (2, writing::take_choice_back),
    (2, writing::throw_away),
    (2, writing::fetch_back),
    (2, writing::undo),
    (12, meeting::by_stick),
    (6, meeting::by_folder),
    (10, meeting::on_the_network),
    (2, fates::off_and_on),
    (1, fates::stick_in_a_drawer),
    (1, people::another_sits_down),
];
/// What happens when people and laptops come and go.
const PARTINGS: [Weighed; 6] = [
    (4, people::revoke),
    (3, people::accept),
    (3, offices::another_role),
    (2, offices::put_away),
    (2, offices::let_in_again),
    (1, offices::clear),
];
/// What happens when nobody who leads is left, or somebody thinks so.
const PAPER: Weighed = (3, offices::paper);
/// What makes two laptops of one.
const TWICE: [Weighed; 3] = [(3, fates::back_up), (3, fates::restore), (1, fates::copy)];
/// What goes for good.
const FORGETTING: [Weighed; 3] = [
    (4, forgetting::forget),
    (1, forgetting::forget_somebody),
    (1, forgetting::say_once_more),
];
/// What only few read.
const CASES: [Weighed; 4] = [
    (8, cases::take_in),
    (14, cases::write),
    (12, cases::give),
    (5, cases::take_away),
];
/// What they do who share a laptop all day.
const BY_TURNS: Weighed = (14, writing::by_turns);
/// What makes more people.
const COMING: [Weighed; 3] = [
    (2, people::newcomer),
    (1, people::further_person),
    (2, people::second_laptop),
];

/// Something happens at this laptop.
pub fn any(world: &mut World, who: usize) {
    let mut deeds: Vec<Weighed> = DAILY.to_vec();
    if world.plan.partings {
        deeds.extend(PARTINGS);
    }
    if world.plan.twice {
        deeds.extend(TWICE);
    }
    if world.plan.forgetting {
        deeds.extend(FORGETTING);
    }
    if world.plan.cases {
        deeds.extend(CASES);
    }
    if world.plan.cases && world.plan.forgetting {
        deeds.push((1, cases::forget));
    }
    if world.plan.newcomers > 0 {
        deeds.extend(COMING);
    }
    if world.plan.by_turns {
        deeds.push(BY_TURNS);
    }
    if world.plan.paper {
        deeds.push(PAPER);
    }
    deeds.push((1, offices::confirm));
    let sum = deeds.iter().map(|(weight, _)| weight).sum();
    let mut at = world.chance.below(sum);
    for (weight, deed) in deeds {
        if at < weight {
            return deed(world, who);
        }
        at -= weight;
    }
}
