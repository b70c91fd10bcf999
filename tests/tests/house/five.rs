//! Five laptops with the real program, in real folders: people write, meet and carry in whatever order, sticks break,
//! and one of them is stopped on the way. `SAMENBOEK_FIVE=17..18` does one seed and tells what happened.

mod deeds;
mod rest;
mod sticks;
mod strangers;
mod street;

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use deeds::World;

/// How much happens before everybody meets.
const STEPS: usize = 120;
/// Some of them in every run; `cargo xtask test --all` asks for many.
const SEEDS: Range<u64> = 0..3;

#[test]
fn five_laptops_in_any_order_with_broken_sticks_and_one_that_is_stopped_come_to_one_book() {
    for seed in seeds() {
        let mut world = World::of(seed);
        let ran = catch_unwind(AssertUnwindSafe(|| {
            for _ in 0..STEPS {
                world.step();
            }
            world.comes_to_rest();
            world.is_one_book();
            world.shows_nobody_too_much();
        }));
        if let Err(why) = ran {
            eprintln!("SAMENBOEK_FIVE={seed}..{}", seed + 1);
            eprintln!("{}", world.said.join("\n"));
            resume_unwind(why);
        }
        eprintln!("seed {seed}: {}", world.tally());
    }
}

fn seeds() -> Range<u64> {
    let Ok(asked) = std::env::var("SAMENBOEK_FIVE") else {
        return SEEDS;
    };
    let (from, to) = asked.split_once("..").expect("SAMENBOEK_FIVE=from..to");
    from.parse().unwrap()..to.parse().unwrap()
}
