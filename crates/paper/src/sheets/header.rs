//! Where the table begins: above it stand titles, dates and empty rows.

use super::workbook::{Cell, Sheet};

/// As many filled rows are looked at.
const ROWS_LOOKED_AT: usize = 50;
/// A heading is a few words, not a story.
const LONGEST_HEADING: usize = 80;

/// The row of the headings, counted from 0; none when no row looks like one.
///
/// It is the first row that is filled nearly as wide as the rows below it, and whose
/// cells are short texts with letters in them. It is a guess: where a table holds nothing but
/// texts and has no headings, its first row is taken for them. So a person confirms it.
pub fn header_row(sheet: &Sheet) -> Option<usize> {
    let filled: Vec<(usize, Vec<&Cell>)> = sheet
        .rows
        .iter()
        .enumerate()
        .map(|(number, row)| (number, filled_cells(row)))
        .filter(|(_, cells)| !cells.is_empty())
        .take(ROWS_LOOKED_AT)
        .collect();
    let wide = typical_width(&filled)?;
    // Not every column has a heading, so three fifths will do.
    let is_wide = |cells: &[&Cell]| cells.len() * 5 >= wide * 3;
    let (number, cells) = filled.iter().find(|(_, cells)| is_wide(cells))?;
    let headings = cells.iter().filter(|cell| is_heading(cell)).count();
    (headings * 5 >= cells.len() * 4).then_some(*number)
}

/// The second widest row: one wide stray row must not hide the headings.
fn typical_width(filled: &[(usize, Vec<&Cell>)]) -> Option<usize> {
    let mut widths: Vec<usize> = filled.iter().map(|(_, cells)| cells.len()).collect();
    widths.sort_unstable();
    if widths.len() > 2 {
        widths.pop();
    }
    widths.last().copied()
}

fn filled_cells(row: &[Cell]) -> Vec<&Cell> {
    row.iter().filter(|cell| is_filled(cell)).collect()
}

/// Spaces fill nothing.
fn is_filled(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => false,
        Cell::Text(text) => !text.trim().is_empty(),
        Cell::Number(_)
        | Cell::Truth(_)
        | Cell::Date(_)
        | Cell::Time(_)
        | Cell::DateTime(_)
        | Cell::Uncalculated
        | Cell::Error(_) => true,
    }
}

/// A telephone number, a date and a mail address are texts too, and no headings.
fn is_heading(cell: &Cell) -> bool {
    match cell {
        Cell::Text(text) => {
            text.chars().count() <= LONGEST_HEADING
                && text.chars().any(char::is_alphabetic)
                && !text.contains('@')
        }
        // Years and week numbers stand above columns.
        Cell::Number(number) => number.fract() == 0.0 && (1.0..=2100.0).contains(number),
        Cell::Empty
        | Cell::Truth(_)
        | Cell::Date(_)
        | Cell::Time(_)
        | Cell::DateTime(_)
        | Cell::Uncalculated
        | Cell::Error(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(rows: &[&[&str]]) -> Option<usize> {
        let row = |cells: &&[&str]| cells.iter().map(|cell| Cell::text(*cell)).collect();
        header_row(&Sheet {
            name: String::new(),
            is_hidden: false,
            rows: rows.iter().map(row).collect(),
            merged: Vec::new(),
        })
    }

    const JORIS: &[&str] = &["", "Joris", "06-00001111", "joris@voorbeeld.nl", "2"];

    #[test]
    fn headings_in_the_first_row_are_found() {
        assert_eq!(
            header(&[&["", "Naam", "Telefoon", "E-mail", "Huisnummer"], JORIS]),
            Some(0)
        );
    }

    #[test]
    fn a_title_and_empty_rows_stand_above_the_headings() {
        let rows: [&[&str]; 5] = [
            &[],
            &["", "Bewoners van de Kade"],
            &["", "Gemaakt op", "14-03-2026"],
            &["", "Naam", "Telefoon", "E-mail", "Huisnummer"],
            JORIS,
        ];
        assert_eq!(header(&rows), Some(3));
    }

    #[test]
    fn one_row_that_runs_on_does_not_hide_the_headings() {
        let stray: &[&str] = &["Noor", "1", "2", "3", "4", "5", "6", "7"];
        assert_eq!(header(&[&["Naam", "Tel"], &["Joris", "1"], stray]), Some(0));
    }

    #[test]
    fn a_list_without_headings_has_none() {
        assert_eq!(header(&[JORIS, JORIS]), None);
        assert_eq!(header(&[]), None);
    }

    #[test]
    fn one_column_of_names_has_a_heading() {
        assert_eq!(header(&[&["Naam"], &["Fatima"]]), Some(0));
    }
}
