//! Other worlds that give the very same sheet: whether a hidden count may be another number.
//!
//! A world is made from the true one: the hidden count gets the number, and what no longer adds up is made up for by
//! other hidden counts, one equation after the other. What is found is a proof, for every equation holds in it. What is
//! not found within so many tries counts as not there, so that more is hidden than need be, never less.

use super::sheet::Sheet;

/// So many steps are tried for one number.
const TRIES: u32 = 3_000;

/// The worlds that somebody who holds the sheet has to reckon with.
pub(super) struct Worlds {
    truth: Vec<i64>,
    /// The least that a count may be; none when everybody sees it.
    least: Vec<Option<i64>>,
    equations: Vec<Vec<(usize, i64)>>,
}

struct Search<'a> {
    worlds: &'a Worlds,
    values: Vec<i64>,
    is_fixed: Vec<bool>,
    tries: u32,
}

impl Worlds {
    /// The worlds that fit what is not hidden. A hidden count is at least one, for zeros are shown.
    pub(super) fn of(sheet: &Sheet, hidden: &[bool]) -> Self {
        let whole = |value: u64| i64::try_from(value).unwrap_or(i64::MAX / 4);
        let signed = |cells: &[usize], sign: i64| -> Vec<(usize, i64)> {
            cells.iter().map(|it| (*it, sign)).collect()
        };
        let is_hidden = |cell: usize| hidden.get(cell).copied().unwrap_or(true);
        Self {
            truth: sheet.cells.iter().map(|it| whole(it.value)).collect(),
            least: sheet
                .cells
                .iter()
                .enumerate()
                .map(|(at, cell)| match (cell.is_printed, is_hidden(at)) {
                    (false, _) => Some(0),
                    (true, true) if cell.is_of_few => Some(0),
                    (true, true) => Some(1),
                    (true, false) => None,
                })
                .collect(),
            equations: sheet
                .equations
                .iter()
                .map(|it| [signed(&it.left, 1), signed(&it.right, -1)].concat())
                .collect(),
        }
    }

    /// Whether there is one in which this hidden count is that number.
    pub(super) fn has(&self, cell: usize, value: u64) -> bool {
        let value = i64::try_from(value).unwrap_or(i64::MAX / 4);
        if self.least(cell).is_none_or(|least| value < least) {
            return false;
        }
        let mut search = Search {
            worlds: self,
            values: self.truth.clone(),
            is_fixed: vec![false; self.truth.len()],
            tries: TRIES,
        };
        search.set(cell, value);
        search.goes_on()
    }

    fn least(&self, cell: usize) -> Option<i64> {
        self.least.get(cell).copied().flatten()
    }

    /// In how many equations a cell stands: what stands in few unsettles little.
    fn places(&self, cell: usize) -> usize {
        let equations = self.equations.iter();
        equations
            .filter(|it| it.iter().any(|(member, _)| *member == cell))
            .count()
    }
}

impl Search<'_> {
    fn set(&mut self, cell: usize, value: i64) {
        if let (Some(stands), Some(is_fixed)) =
            (self.values.get_mut(cell), self.is_fixed.get_mut(cell))
        {
            *stands = value;
            *is_fixed = true;
        }
    }

    fn unset(&mut self, cell: usize, value: i64) {
        self.set(cell, value);
        if let Some(is_fixed) = self.is_fixed.get_mut(cell) {
            *is_fixed = false;
        }
    }

    fn value(&self, cell: usize) -> i64 {
        self.values.get(cell).copied().unwrap_or(0)
    }

    fn off_by(&self, equation: &[(usize, i64)]) -> i64 {
        let terms = equation.iter();
        terms.map(|(cell, sign)| sign * self.value(*cell)).sum()
    }

    fn goes_on(&mut self) -> bool {
        if self.tries == 0 {
            return false;
        }
        self.tries -= 1;
        let mut open = self.worlds.equations.iter();
        let Some(equation) = open.find(|it| self.off_by(it) != 0) else {
            return true;
        };
        let off = self.off_by(equation);
        let mut movable: Vec<(usize, usize, i64, i64)> = equation
            .iter()
            .filter(|(cell, _)| !self.is_fixed.get(*cell).copied().unwrap_or(true))
            .filter_map(|(cell, sign)| {
                let least = self.worlds.least(*cell)?;
                Some((self.worlds.places(*cell), *cell, *sign, least))
            })
            .collect();
        movable.sort_unstable();
        for (_, cell, sign, least) in movable {
            let before = self.value(cell);
            // All of it by this one, or as much as it has.
            let wanted = before - sign * off;
            let value = wanted.max(least);
            if value == before {
                continue;
            }
            self.set(cell, value);
            if self.goes_on() {
                return true;
            }
            self.unset(cell, before);
        }
        false
    }
}
