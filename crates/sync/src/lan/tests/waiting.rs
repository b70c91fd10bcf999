//! A newcomer that waits, and somebody who looks for one.

use std::time::{Duration, Instant};

use super::*;

const PATIENCE: Duration = Duration::from_secs(20);

/// Looks until those who wait are as many, or until that takes too long.
fn see(newcomers: &Newcomers, count: usize) -> Vec<Newcomer> {
    let began = Instant::now();
    while newcomers.here().len() != count && began.elapsed() < PATIENCE {
        newcomers.wait(Duration::from_millis(200));
    }
    newcomers.here()
}

#[test]
fn a_newcomer_is_found_while_it_waits_and_gone_when_it_stopped() {
    let hall = Hall::apart(&format!("w{}", std::process::id()));
    let newcomers = Newcomers::look(&hall).unwrap();
    let (first, second) = (Mark([1; 8]), Mark([2; 8]));
    let waits = Announced::begin(&hall, first, 4001).unwrap();
    let _elsewhere = Announced::begin(&Hall::apart("elders"), Mark([3; 8]), 4003).unwrap();
    let found = see(&newcomers, 1);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].mark, first);
    assert!(found[0].addresses.iter().all(|at| at.port() == 4001));
    let also = Announced::begin(&hall, second, 4002).unwrap();
    assert_eq!(see(&newcomers, 2).len(), 2);
    drop(waits);
    let found = see(&newcomers, 1);
    assert_eq!(found.first().map(|it| it.mark), Some(second));
    drop(also);
    assert!(see(&newcomers, 0).is_empty());
}
