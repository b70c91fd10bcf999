//! Figures that are no counts: what lies in the middle, and what all of it comes to.

use super::Audience;

/// The middle of some numbers. Only this room makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Middle {
    value: u64,
}

impl Middle {
    /// As many lie below as above.
    pub const fn value(self) -> u64 {
        self.value
    }
}

/// The sum of some numbers, rounded. Only this room makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    value: u64,
}

impl Total {
    /// In the unit that was asked for.
    pub const fn value(self) -> u64 {
        self.value
    }
}

/// What lies in the middle (the lower of two). Said when as many as the threshold lie at either side of it, so that it is
/// nobody's own number, and when the table beside it hides nothing: it would tell in which row the middle lies.
pub fn middle(audience: Audience, mut values: Vec<u64>, nothing_is_hidden: bool) -> Option<Middle> {
    let least = usize::try_from(audience.fewest().saturating_mul(2)).unwrap_or(usize::MAX);
    if values.len() < least || !nothing_is_hidden {
        return None;
    }
    values.sort_unstable();
    let value = values.get((values.len() - 1) / 2)?;
    Some(Middle { value: *value })
}

/// What all of it comes to, in units of `unit`. Said when it is made up by as many as the threshold, none of which is more
/// than half of it (the dominance rule of statistics offices, n = 1 and k = 50 %), and the table beside it hides nothing.
pub fn total(
    audience: Audience,
    values: &[u64],
    unit: u64,
    nothing_is_hidden: bool,
) -> Option<Total> {
    let some: Vec<u64> = values.iter().copied().filter(|it| *it > 0).collect();
    let few = u64::try_from(some.len()).unwrap_or(u64::MAX) < audience.fewest();
    let sum: u64 = some.iter().sum();
    let largest = some.iter().copied().max().unwrap_or(0);
    if few || !nothing_is_hidden || largest.saturating_mul(2) > sum || unit == 0 {
        return None;
    }
    let value = sum.saturating_add(unit / 2) / unit;
    Some(Total {
        value: audience.round(value),
    })
}
