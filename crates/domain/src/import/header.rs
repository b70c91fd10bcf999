//! Which row holds the headings.

use super::dates::looks_like_a_day;
use super::value::Value;
use super::words::{meaning_of_cell, sensitive_cell};

/// Headings stand among the first rows.
const ROWS: usize = 25;

/// The row of the headings: the first that has two known headings or several days side by side, or
/// one known heading above rows that look otherwise. None when the list begins at once.
pub fn find_header(rows: &[Vec<Value>]) -> Option<usize> {
    let top = rows.get(..rows.len().min(ROWS)).unwrap_or(rows);
    (0..top.len()).find(|row| is_heading(rows, *row))
}

fn is_heading(rows: &[Vec<Value>], row: usize) -> bool {
    let Some(cells) = rows.get(row) else {
        return false;
    };
    let filled: Vec<&Value> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let known = filled.iter().filter(|cell| is_known(cell)).count();
    let days = filled.iter().filter(|cell| looks_like_a_day(cell)).count();
    let below = rows
        .iter()
        .skip(row + 1)
        .find(|cells| cells.iter().any(|cell| !cell.is_empty()));
    let days_below = below.map_or(0, |cells| {
        cells.iter().filter(|cell| looks_like_a_day(cell)).count()
    });
    // A row of a day and two words that headings use too is a row like the one below it.
    if (known >= 2 || days >= 2) && (days == 0 || days > days_below) {
        return true;
    }
    let are_words = filled.iter().all(|cell| cell.as_text().is_some());
    let is_only_column = rows
        .iter()
        .take(ROWS)
        .all(|cells| cells.iter().skip(1).all(Value::is_empty));
    let has_digit = |cell: &Value| {
        cell.typed()
            .contains(|letter: char| letter.is_ascii_digit())
    };
    let is_other_below = below.is_some_and(|cells| {
        cells.iter().any(|cell| {
            let is_mark = cell.typed().trim().chars().count() == 1;
            cell.as_text().is_none() && !cell.is_empty() || is_mark || has_digit(cell)
        })
    });
    let has_no_digits = !filled.iter().any(|cell| has_digit(cell));
    let is_other_below = is_other_below && has_no_digits;
    known == 1 && are_words && (is_only_column || (filled.len() >= 2 && is_other_below))
}

fn is_known(cell: &Value) -> bool {
    meaning_of_cell(cell).is_some() || sensitive_cell(cell).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Vec<Vec<Value>> {
        lines
            .iter()
            .map(|line| line.split('|').map(Value::text).collect())
            .collect()
    }

    #[test]
    fn the_headings_are_found_below_the_title_of_the_list() {
        for (lines, header) in [
            (
                vec!["Bezoekers 2025", "", "Datum|Naam", "20-11-2025|Fatma"],
                Some(2),
            ),
            (vec!["Naam|20-11|27-11", "Fatma|x|"], Some(0)),
            (vec!["|20-11|27-11", "Fatma|x|"], Some(0)),
            (vec!["Datum|Fatma|Jan", "20-11-2025|x|x"], Some(0)),
            (vec!["Naam", "Fatma", "Jan"], Some(0)),
            (vec!["20-11-2025|Fatma", "20-11-2025|Jan"], None),
            (
                vec![
                    "20-11-2026|Groep 2|Gastvrouw Amina",
                    "27-11-2026|Groep 2|Amina",
                ],
                None,
            ),
            (vec![], None),
        ] {
            assert_eq!(find_header(&rows(&lines)), header, "{lines:?}");
        }
    }
}
