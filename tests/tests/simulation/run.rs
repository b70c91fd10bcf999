//! Many seeds, on every processor; the first that fails is told whole.

use std::cell::Cell;
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Once};
use std::thread;
use std::time::Instant;

use crate::world::{Log, World};

/// How many seeds run in every test. Without seeded chance a world cannot be replayed, so there only a few do.
pub const SEEDS: u64 = if cfg!(feature = "seeded") { 2_000 } else { 20 };
/// A long run tells after so many seeds how far it is.
const TELL: u64 = 1_000;
/// So many failures tell enough.
const MOST: usize = 40;

thread_local! {
    static IN_A_WORLD: Cell<bool> = const { Cell::new(false) };
}

#[test]
fn whatever_happens_in_a_world_all_laptops_come_to_one_book_and_nobody_says_what_is_not_so() {
    let seeds = asked().unwrap_or(0..SEEDS);
    let (began, next) = (Instant::now(), AtomicU64::new(seeds.start));
    let failures: Mutex<Vec<(u64, String)>> = Mutex::default();
    let sizes: Mutex<(usize, usize)> = Mutex::default();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if !seeds.contains(&seed) || failures.lock().unwrap().len() >= MOST {
                        break;
                    }
                    match one(seed) {
                        Ok((laptops, steps)) => {
                            let mut sizes = sizes.lock().unwrap();
                            *sizes = (sizes.0 + laptops, sizes.1 + steps);
                            if seed % TELL == TELL - 1 {
                                println!("as far as seed {seed}");
                            }
                        }
                        Err(why) => {
                            // A long run tells at once, so that nobody waits for its end.
                            println!("{}", why.lines().next().unwrap_or_default());
                            failures.lock().unwrap().push((seed, why));
                        }
                    }
                }
            });
        }
    });
    let (laptops, steps) = *sizes.lock().unwrap();
    let count = seeds.end.saturating_sub(seeds.start);
    println!(
        "{count} seeds, {laptops} laptops, {steps} steps, {:.1} minutes",
        began.elapsed().as_secs_f64() / 60.0
    );
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    if let Some((_, why)) = failures.first() {
        let all: Vec<u64> = failures.iter().map(|(seed, _)| *seed).collect();
        let replays = all.iter().map(|seed| {
            format!("  SAMENBOEK_SEEDS={seed}..{} cargo test -p samenboek-tests --features seeded --test simulation", seed + 1)
        });
        let replays: Vec<String> = replays.collect();
        let first_lines = failures.iter().filter_map(|(_, why)| why.lines().next());
        let first_lines: Vec<&str> = first_lines.collect();
        panic!(
            "{why}\nThese seeds fail:\n{}\n{}",
            first_lines.join("\n"),
            replays.join("\n")
        );
    }
}

/// The seeds that somebody asked for, as `from..to`.
fn asked() -> Option<Range<u64>> {
    let asked = std::env::var("SAMENBOEK_SEEDS").ok()?;
    let (from, to) = asked.split_once("..").expect("SAMENBOEK_SEEDS=from..to");
    Some(from.parse().unwrap()..to.parse().unwrap())
}

/// Runs one world; what happened in it when it failed.
fn one(seed: u64) -> Result<(usize, usize), String> {
    static QUIET: Once = Once::new();
    // What a world fails with is told once, with its seed.
    QUIET.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !IN_A_WORLD.get() {
                usual(info);
            }
        }));
    });
    let log: Log = Arc::default();
    let told = Arc::clone(&log);
    #[cfg(feature = "seeded")]
    samenboek_crypto::random::seed(seed);
    IN_A_WORLD.set(true);
    let ran = catch_unwind(AssertUnwindSafe(|| World::of(seed, told).run()));
    IN_A_WORLD.set(false);
    #[cfg(feature = "seeded")]
    samenboek_crypto::random::unseed();
    ran.map_err(|panic| {
        let why = panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_default();
        let lines = log
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .join("\n");
        format!("seed {seed}: {why}\nWhat happened:\n{lines}")
    })
}
