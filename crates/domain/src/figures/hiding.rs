//! What is hidden: the small counts, and as many others as it takes.

use std::collections::BTreeSet;

use super::sheet::{Equation, Sheet};
use super::worlds::Worlds;

/// Which cells are hidden.
pub(super) struct Hidden {
    pub cells: Vec<bool>,
    /// Nothing less would do.
    pub is_everything: bool,
}

/// Hides the small counts of a sheet, and the cheapest others until each small count is safe.
pub(super) fn hidden(sheet: &Sheet) -> Hidden {
    let small = |value| sheet.is_small(value);
    let mut cells: Vec<bool> = sheet
        .cells
        .iter()
        .map(|cell| cell.is_printed && (small(cell.value) || cell.is_of_few))
        .collect();
    let mut worlds = Worlds::of(sheet, &cells);
    for (cell, about) in sheet.cells.iter().enumerate() {
        if !small(about.value) {
            continue;
        }
        // What one count needs hidden makes the others only safer.
        for value in 1..sheet.audience.fewest() {
            while !worlds.has(cell, value) {
                let Some(next) = cheapest(sheet, &cells, cell) else {
                    return Hidden {
                        cells: vec![true; sheet.cells.len()],
                        is_everything: true,
                    };
                };
                if let Some(is_hidden) = cells.get_mut(next) {
                    *is_hidden = true;
                }
                worlds.hide(sheet, next);
            }
        }
    }
    Hidden {
        cells,
        is_everything: false,
    }
}

/// What is hidden next for this cell: what hangs together with it most closely, stands in the fewest places, and is least.
fn cheapest(sheet: &Sheet, hidden: &[bool], cell: usize) -> Option<usize> {
    let is_open = |it: usize| {
        let about = sheet.cells.get(it);
        about.is_some_and(|about| !about.is_printed) || hidden.get(it).copied().unwrap_or(true)
    };
    let mut known: BTreeSet<usize> = [cell].into();
    let mut edge = known.clone();
    while !edge.is_empty() {
        let near: BTreeSet<usize> = sheet
            .equations
            .iter()
            .filter(|equation| members(equation).any(|it| edge.contains(&it)))
            .flat_map(members)
            .collect();
        let visible = near.iter().copied().filter(|it| !is_open(*it));
        let cheapest = visible
            .filter_map(|it| {
                let value = sheet.cells.get(it)?.value;
                (value > 0).then(|| (places(sheet, it), value, it))
            })
            .min();
        if let Some((_, _, found)) = cheapest {
            return Some(found);
        }
        edge = near
            .into_iter()
            .filter(|it| is_open(*it) && known.insert(*it))
            .collect();
    }
    None
}

fn places(sheet: &Sheet, cell: usize) -> usize {
    let equations = sheet.equations.iter();
    equations
        .filter(|equation| members(equation).any(|it| it == cell))
        .count()
}

fn members(equation: &Equation) -> impl Iterator<Item = usize> + '_ {
    equation.left.iter().chain(&equation.right).copied()
}
