//! One evening as counts, and how unlike its people are.

use std::collections::BTreeMap;

use super::real;
use crate::encounter::Table;

/// A unit with more people than this makes no pairs: forty people in a hall did not meet one another.
pub const LARGEST_UNIT: u64 = 12;

/// Who sat with whom on one evening: for each unit of contact how many of each group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evening {
    units: Vec<Vec<u64>>,
    groups: Vec<String>,
}

impl Evening {
    /// From the tallies of an encounter's tables. Tables without people are left out.
    pub fn of<'a>(tallies: impl IntoIterator<Item = &'a BTreeMap<String, u32>>) -> Self {
        let tallies: Vec<&BTreeMap<String, u32>> = tallies.into_iter().collect();
        let mut groups: Vec<String> = tallies
            .iter()
            .flat_map(|tally| tally.iter().filter(|(_, count)| **count > 0))
            .map(|(group, _)| group.clone())
            .collect();
        groups.sort();
        groups.dedup();
        let units = tallies.iter().map(|tally| {
            let counts = groups.iter().map(|group| tally.get(group).copied());
            counts.map(|count| u64::from(count.unwrap_or(0))).collect()
        });
        let units = units.filter(|unit: &Vec<u64>| size(unit) > 0).collect();
        Self { units, groups }
    }

    /// From tables as the form gives them.
    pub fn of_tables(tables: &[Table]) -> Self {
        Self::of(tables.iter().map(|table| &table.tally))
    }

    /// The groups, sorted.
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// How many of each group sat in each unit, in the order of [`Self::groups`].
    pub fn units(&self) -> &[Vec<u64>] {
        &self.units
    }

    /// How many people sat somewhere.
    pub fn people(&self) -> u64 {
        self.units.iter().map(|unit| size(unit)).sum()
    }

    /// How many there were of each group, in the order of [`Self::groups`].
    pub fn totals(&self) -> Vec<u64> {
        totals(&self.units, self.groups.len())
    }

    /// The same evening with only the units in which people can have met: from two to [`LARGEST_UNIT`] of them.
    pub(super) fn of_pairs(&self) -> Self {
        let met = |unit: &&Vec<u64>| (2..=LARGEST_UNIT).contains(&size(unit));
        Self {
            units: self.units.iter().filter(met).cloned().collect(),
            groups: self.groups.clone(),
        }
    }
}

pub(super) fn size(unit: &[u64]) -> u64 {
    unit.iter().sum()
}

pub(super) fn totals(units: &[Vec<u64>], groups: usize) -> Vec<u64> {
    let mut totals = vec![0; groups];
    for unit in units {
        for (total, count) in totals.iter_mut().zip(unit) {
            *total += count;
        }
    }
    totals
}

/// The chance that two different people out of these belong to different groups: `1 - sum n(n-1) / (N(N-1))`, Simpson's
/// index without bias (Simpson, "Measurement of diversity", Nature 163, 1949). From 0 (one group) to 1. None for fewer
/// than two people.
pub fn unlike_share(counts: &[u64]) -> Option<f64> {
    let people = size(counts);
    if people < 2 {
        return None;
    }
    let alike: u64 = counts.iter().map(|n| n * n.saturating_sub(1)).sum();
    Some(1.0 - real(alike) / real(people * (people - 1)))
}
