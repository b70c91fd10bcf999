//! A CSV cut into its cells.

const QUOTE: char = '"';

/// What stands behind a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A separator: another cell follows.
    Cell,
    /// A line end, or nothing.
    Row,
}

/// The cells of a text, one after another.
pub struct Cells<'a> {
    rest: &'a str,
    separator: char,
    /// A cell must still come, also when nothing is left: the last letter was a separator.
    is_owed: bool,
    /// A quote was opened that never closes, so quotes mean nothing in this file from there on.
    quotes_are_letters: bool,
}

impl<'a> Cells<'a> {
    /// The cells of a text, which has this separator.
    pub fn new(text: &'a str, separator: char) -> Self {
        Self {
            rest: text,
            separator,
            is_owed: false,
            quotes_are_letters: false,
        }
    }

    /// Takes a cell in quotes; none when the quote never closes.
    fn quoted(&mut self) -> Option<String> {
        let mut cell = String::new();
        let mut rest = self.rest.strip_prefix(QUOTE)?;
        loop {
            let (piece, after) = rest.split_once(QUOTE)?;
            cell.push_str(piece);
            match after.strip_prefix(QUOTE) {
                Some(after) => {
                    cell.push(QUOTE);
                    rest = after;
                }
                None => {
                    self.rest = after;
                    return Some(cell);
                }
            }
        }
    }

    /// Takes what stands before the next separator or line end, and that end too.
    fn plain(&mut self) -> (&'a str, End) {
        let separator = self.separator;
        let is_end = |letter: char| letter == separator || letter == '\r' || letter == '\n';
        let Some(at) = self.rest.find(is_end) else {
            let piece = std::mem::take(&mut self.rest);
            self.is_owed = false;
            return (piece, End::Row);
        };
        let (piece, after) = self.rest.split_at(at);
        if let Some(after) = after.strip_prefix(separator) {
            self.rest = after;
            self.is_owed = true;
            return (piece, End::Cell);
        }
        let after = after.strip_prefix('\r').map_or_else(
            || after.strip_prefix('\n'),
            |after| Some(after.strip_prefix('\n').unwrap_or(after)),
        );
        self.rest = after.unwrap_or_default();
        self.is_owed = false;
        (piece, End::Row)
    }
}

impl Iterator for Cells<'_> {
    type Item = (String, End);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() && !self.is_owed {
            return None;
        }
        let mut cell = String::new();
        if !self.quotes_are_letters && self.rest.starts_with(QUOTE) {
            match self.quoted() {
                Some(quoted) => cell = quoted,
                None => self.quotes_are_letters = true,
            }
        }
        let (plain, end) = self.plain();
        cell.push_str(plain);
        Some((cell, end))
    }
}
