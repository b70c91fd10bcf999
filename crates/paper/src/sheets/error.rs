//! Why a spreadsheet was refused. The words for a person are in Fluent, by code.

/// A refusal. Each has a code that the words are found by.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// There are no bytes, or no cell with anything in it; or nothing was given to write.
    #[error("there is nothing in it")]
    Empty,
    /// More than this room takes in or can put on a sheet.
    #[error("it is larger than the limit of {0:?}")]
    TooLarge(Limit),
    /// It began as a spreadsheet, and cannot be read to its end.
    #[error("it is damaged")]
    Damaged,
    /// It is no spreadsheet that this room knows.
    #[error("it is of no known kind")]
    UnknownKind,
    /// It asks for a password.
    #[error("it is locked with a password")]
    Locked,
    /// A binary workbook (`.xls`, `.xlsb`): to be saved as XLSX first.
    #[error("it is of an old kind")]
    OldKind,
    /// It unpacks to far more than it says, or defines entities of its own.
    #[error("it unpacks to more than it should")]
    Bomb,
    /// One text is longer than a cell of XLSX may hold: 32,767 UTF-16 units.
    #[error("a text does not fit in a cell")]
    TextTooLong,
    /// The writer of the format failed: a fault, not the person's.
    #[error("it cannot be written: {why}")]
    Unwritable {
        /// What the writer says.
        why: String,
    },
}

impl SheetError {
    /// The code that crosses the border.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "sheet_empty",
            Self::TooLarge(_) => "sheet_too_large",
            Self::Damaged => "sheet_damaged",
            Self::UnknownKind => "sheet_unknown_kind",
            Self::Locked => "sheet_locked",
            Self::OldKind => "sheet_old_kind",
            Self::Bomb => "sheet_bomb",
            Self::TextTooLong => "sheet_text_too_long",
            Self::Unwritable { .. } => "sheet_unwritable",
        }
    }
}

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The bytes of the file.
    FileBytes,
    /// The rows of one sheet.
    Rows,
    /// The columns of one sheet.
    Columns,
    /// The cells of all sheets together, the empty ones before a filled one too.
    Cells,
    /// The bytes of all texts together.
    TextBytes,
    /// The sheets of one file.
    Sheets,
    /// The parts inside one file.
    Parts,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_a_code_of_its_own() {
        let refusals = [
            SheetError::Empty,
            SheetError::TooLarge(Limit::Rows),
            SheetError::Damaged,
            SheetError::UnknownKind,
            SheetError::Locked,
            SheetError::OldKind,
            SheetError::Bomb,
            SheetError::TextTooLong,
            SheetError::Unwritable { why: String::new() },
        ];
        let codes: std::collections::BTreeSet<_> = refusals.iter().map(SheetError::code).collect();
        assert_eq!(codes.len(), refusals.len());
        assert!(codes.iter().all(|code| code.starts_with("sheet_")));
    }
}
