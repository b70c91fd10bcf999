//! Mending a list before it is planned again. A plan is made of the rows alone and takes a
//! fraction of a second, so nothing of the earlier plan is kept.

use super::value::Value;

/// Puts what a person typed into one cell. False when there is no such row, or when the place lies
/// further out than any list is wide.
pub fn mend(rows: &mut [Vec<Value>], row: usize, column: usize, typed: &str) -> bool {
    /// A spreadsheet has no more columns.
    const WIDEST: usize = 16_384;
    let Some(cells) = rows.get_mut(row).filter(|_| column < WIDEST) else {
        return false;
    };
    if cells.len() <= column {
        cells.resize(column + 1, Value::Empty);
    }
    if let Some(cell) = cells.get_mut(column) {
        *cell = Value::text(typed);
    }
    true
}

/// Fills each empty cell of a column with the one above it, from row `from` down: for lists where
/// the day stands only beside the first visitor. Rows without any cell stay empty.
pub fn fill_down(rows: &mut [Vec<Value>], from: usize, column: usize) {
    let mut above = Value::Empty;
    for cells in rows.iter_mut().skip(from) {
        match cells.get(column) {
            Some(cell) if !cell.is_empty() => above = cell.clone(),
            Some(_) | None if cells.iter().all(Value::is_empty) => {}
            Some(_) | None => {
                if cells.len() <= column {
                    cells.resize(column + 1, Value::Empty);
                }
                if let Some(cell) = cells.get_mut(column) {
                    *cell = above.clone();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_mended_also_behind_the_end_of_its_row() {
        let mut rows = vec![vec![Value::text("31-02-2026")]];
        assert!(mend(&mut rows, 0, 2, "Fatma"));
        assert!(mend(&mut rows, 0, 0, "28-02-2026"));
        assert!(!mend(&mut rows, 1, 0, "28-02-2026"));
        assert_eq!(
            rows,
            [vec![
                Value::text("28-02-2026"),
                Value::Empty,
                Value::text("Fatma")
            ]]
        );
    }

    #[test]
    fn the_day_beside_the_first_visitor_is_the_day_of_the_others() {
        let day = Value::text("20 nov");
        let mut rows = vec![
            vec![day.clone(), Value::text("Fatma")],
            vec![],
            vec![Value::Empty, Value::text("Jan")],
        ];
        fill_down(&mut rows, 0, 0);
        assert_eq!(rows.get(1), Some(&vec![]));
        assert_eq!(rows.get(2), Some(&vec![day, Value::text("Jan")]));
    }
}
