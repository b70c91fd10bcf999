//! A sheet: counts, and everything that is known of how they hang together.

use super::hiding::hidden;
use super::percents::of_whole;
use super::{Audience, Figure, Share};

/// A count on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub(super) usize);

/// What is known of a count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub value: u64,
    /// It stands on the sheet; otherwise it only follows from it.
    pub is_printed: bool,
    /// It belongs to a whole that is too small: not even a zero is shown.
    pub is_of_few: bool,
}

/// Left and right come to the same.
#[derive(Clone, Debug)]
pub(super) struct Equation {
    pub left: Vec<usize>,
    pub right: Vec<usize>,
}

/// Counts that are given out together. What is asked of it is true by construction: whatever does not add up is made up
/// for by a count that nobody sees.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub(super) audience: Audience,
    pub(super) cells: Vec<Cell>,
    pub(super) equations: Vec<Equation>,
}

impl Sheet {
    /// An empty one.
    pub fn new(audience: Audience) -> Self {
        Self {
            audience,
            cells: Vec::new(),
            equations: Vec::new(),
        }
    }

    /// A count by itself.
    pub fn count(&mut self, value: u64) -> Count {
        self.add(value, true)
    }

    /// Counts of which each thing of the whole is in exactly one: months, results.
    pub fn split(&mut self, whole: Count, values: &[u64]) -> Vec<Count> {
        let parts = self.parts(whole, values);
        self.adds_up(whole, &parts);
        parts
    }

    /// Says that a whole is made up by counts that stand already.
    pub fn adds_up(&mut self, whole: Count, parts: &[Count]) {
        let (sum, all) = (self.sum(parts), self.value(whole));
        let mut equation = Equation {
            left: vec![whole.0],
            right: parts.iter().map(|it| it.0).collect(),
        };
        if sum < all {
            equation.right.push(self.add(all - sum, false).0);
        } else if sum > all {
            equation.left.push(self.add(sum - all, false).0);
        }
        self.equations.push(equation);
    }

    /// Counts of which each thing of the whole may be in several: kinds. What is in none is a count of its own.
    pub fn several(&mut self, whole: Count, values: &[u64]) -> Vec<Count> {
        let parts = self.parts(whole, values);
        for part in &parts {
            self.lies_within(*part, whole);
        }
        self.at_least(&parts, &[whole]);
        parts
    }

    /// A count within another one.
    pub fn within(&mut self, whole: Count, value: u64) -> Count {
        let part = self.count(value);
        self.lies_within(part, whole);
        part
    }

    /// Says that one count lies within another one: what is left of the whole may be a few people too.
    pub fn lies_within(&mut self, part: Count, whole: Count) {
        self.at_least(&[whole], &[part]);
    }

    /// Says that some counts together come to as much as others, or more.
    pub fn at_least(&mut self, more: &[Count], less: &[Count]) {
        let (high, low) = (self.sum(more), self.sum(less));
        let rest = self.add(high.saturating_sub(low), false);
        let mut equation = Equation {
            left: more.iter().map(|it| it.0).collect(),
            right: less.iter().map(|it| it.0).chain([rest.0]).collect(),
        };
        if low > high {
            equation.left.push(self.add(low - high, false).0);
        }
        self.equations.push(equation);
    }

    /// Says that a count is the sum of others that stand already.
    pub fn sum_of(&mut self, parts: &[Count]) -> Count {
        let sum = self.sum(parts);
        let whole = self.count(sum);
        self.adds_up(whole, parts);
        whole
    }

    /// Decides what may be shown.
    pub fn settle(self) -> Figures {
        let hidden = hidden(&self);
        Figures {
            is_all_hidden: hidden.is_everything,
            shown: self
                .cells
                .iter()
                .zip(&hidden.cells)
                .map(|(cell, is_hidden)| {
                    (cell.is_printed && !is_hidden).then(|| self.audience.round(cell.value))
                })
                .collect(),
            equations: self.equations,
        }
    }

    fn add(&mut self, value: u64, is_printed: bool) -> Count {
        self.cells.push(Cell {
            value,
            is_printed,
            is_of_few: false,
        });
        Count(self.cells.len() - 1)
    }

    fn parts(&mut self, whole: Count, values: &[u64]) -> Vec<Count> {
        let is_of_few = self.is_small(self.value(whole));
        let part = |value: &u64| {
            self.cells.push(Cell {
                value: *value,
                is_printed: true,
                is_of_few,
            });
            Count(self.cells.len() - 1)
        };
        values.iter().map(part).collect()
    }

    pub(super) fn is_small(&self, value: u64) -> bool {
        value > 0 && value < self.audience.fewest()
    }

    fn value(&self, count: Count) -> u64 {
        self.cells.get(count.0).map_or(0, |cell| cell.value)
    }

    fn sum(&self, counts: &[Count]) -> u64 {
        counts.iter().map(|it| self.value(*it)).sum()
    }
}

/// What may be shown of a sheet.
#[derive(Clone, Debug)]
pub struct Figures {
    shown: Vec<Option<u64>>,
    equations: Vec<Equation>,
    is_all_hidden: bool,
}

impl Figures {
    /// A count as it may be shown.
    pub fn figure(&self, count: Count) -> Figure {
        Figure {
            shown: self.shown.get(count.0).copied().flatten(),
        }
    }

    /// Whether so little is left that nothing is shown at all.
    pub fn is_all_hidden(&self) -> bool {
        self.is_all_hidden
    }

    /// Whether all of these are shown.
    pub fn are_shown(&self, counts: &[Count]) -> bool {
        counts.iter().all(|it| self.figure(*it).shown.is_some())
    }

    /// A part of a whole. None when either is hidden, when the whole is nothing, or when nobody said that the one lies
    /// within the other.
    pub fn share(&self, part: Count, whole: Count) -> Option<Share> {
        self.shares(&[part], whole).pop().flatten()
    }

    /// Parts of a whole: where all are shown and make it up, their hundredths make up a hundred too.
    pub fn shares(&self, parts: &[Count], whole: Count) -> Vec<Option<Share>> {
        let all = self.figure(whole).shown.filter(|all| *all > 0);
        let shown: Vec<Option<u64>> = parts
            .iter()
            .map(|part| {
                self.figure(*part)
                    .shown
                    .filter(|_| self.is_within(*part, whole))
            })
            .collect();
        let Some(all) = all else {
            return vec![None; parts.len()];
        };
        let known: Vec<u64> = shown
            .iter()
            .copied()
            .flatten()
            .map(|it| it.min(all))
            .collect();
        let percents = of_whole(&known, all, known.len() == parts.len());
        let mut percents = percents.into_iter();
        let share = |part: Option<u64>| {
            Some(Share {
                part: part?.min(all),
                whole: all,
                percent: percents.next()?,
            })
        };
        shown.into_iter().map(share).collect()
    }

    fn is_within(&self, part: Count, whole: Count) -> bool {
        let says = |equation: &Equation| {
            equation.left.contains(&whole.0) && equation.right.contains(&part.0)
        };
        part == whole || self.equations.iter().any(says)
    }
}
