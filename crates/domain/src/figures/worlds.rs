//! Other worlds that give the very same sheet: whether a hidden count may be another number.
//!
//! A world is made from the true one: the hidden count gets the number, and what no longer adds up is made up for by
//! other hidden counts, one equation after the other. What is found is a proof, for every equation holds in it. What is
//! not found within so many tries counts as not there, so that more is hidden than need be, never less.

use super::sheet::Sheet;

/// So many steps are tried for one number.
const TRIES: u32 = 2_000;

/// The worlds that somebody who holds the sheet has to reckon with.
pub(super) struct Worlds {
    truth: Vec<i64>,
    /// The least that a count may be; none when everybody sees it.
    least: Vec<Option<i64>>,
    /// By equation, its cells with their sign.
    equations: Vec<Vec<(usize, i64)>>,
    /// By cell, the equations it stands in, with its sign.
    places: Vec<Vec<(usize, i64)>>,
}

struct Search<'a> {
    worlds: &'a Worlds,
    values: Vec<i64>,
    is_fixed: Vec<bool>,
    /// By how much each equation does not hold.
    off: Vec<i64>,
    tries: u32,
}

impl Worlds {
    /// The worlds that fit what is not hidden.
    pub(super) fn of(sheet: &Sheet, hidden: &[bool]) -> Self {
        let whole = |value: u64| i64::try_from(value).unwrap_or(i64::MAX / 4);
        let signed = |cells: &[usize], sign: i64| -> Vec<(usize, i64)> {
            cells.iter().map(|it| (*it, sign)).collect()
        };
        let equations: Vec<Vec<(usize, i64)>> = sheet
            .equations
            .iter()
            .map(|it| [signed(&it.left, 1), signed(&it.right, -1)].concat())
            .collect();
        let mut places = vec![Vec::new(); sheet.cells.len()];
        for (at, equation) in equations.iter().enumerate() {
            for (cell, sign) in equation {
                if let Some(places) = places.get_mut(*cell) {
                    places.push((at, *sign));
                }
            }
        }
        let mut worlds = Self {
            truth: sheet.cells.iter().map(|it| whole(it.value)).collect(),
            least: sheet
                .cells
                .iter()
                .map(|cell| (!cell.is_printed).then_some(0))
                .collect(),
            equations,
            places,
        };
        for (cell, _) in hidden
            .iter()
            .enumerate()
            .filter(|(_, is_hidden)| **is_hidden)
        {
            worlds.hide(sheet, cell);
        }
        worlds
    }

    /// One more is hidden. It is one at least, for zeros are shown.
    pub(super) fn hide(&mut self, sheet: &Sheet, cell: usize) {
        let is_of_few = sheet.cells.get(cell).is_some_and(|it| it.is_of_few);
        if let Some(least) = self.least.get_mut(cell) {
            *least = Some(i64::from(!is_of_few));
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
            off: vec![0; self.equations.len()],
            tries: TRIES,
        };
        search.set(cell, value);
        search.goes_on()
    }

    fn least(&self, cell: usize) -> Option<i64> {
        self.least.get(cell).copied().flatten()
    }

    fn places(&self, cell: usize) -> &[(usize, i64)] {
        self.places.get(cell).map_or(&[], Vec::as_slice)
    }
}

impl Search<'_> {
    fn value(&self, cell: usize) -> i64 {
        self.values.get(cell).copied().unwrap_or(0)
    }

    fn set(&mut self, cell: usize, value: i64) {
        let change = value - self.value(cell);
        for (equation, sign) in self.worlds.places(cell) {
            if let Some(off) = self.off.get_mut(*equation) {
                *off += sign * change;
            }
        }
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

    fn goes_on(&mut self) -> bool {
        if self.tries == 0 {
            return false;
        }
        self.tries -= 1;
        let mut open = self.off.iter().copied().enumerate();
        let Some((at, off)) = open.find(|(_, off)| *off != 0) else {
            return true;
        };
        let equation = self.worlds.equations.get(at).map_or(&[][..], Vec::as_slice);
        let mut movable: Vec<(usize, usize, i64, i64)> = equation
            .iter()
            .filter(|(cell, _)| !self.is_fixed.get(*cell).copied().unwrap_or(true))
            .filter_map(|(cell, sign)| {
                let least = self.worlds.least(*cell)?;
                Some((self.worlds.places(*cell).len(), *cell, *sign, least))
            })
            .collect();
        // What stands in few places unsettles little.
        movable.sort_unstable();
        for (_, cell, sign, least) in movable {
            let before = self.value(cell);
            // All of it by this one, or as much as it has.
            let value = (before - sign * off).max(least);
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
