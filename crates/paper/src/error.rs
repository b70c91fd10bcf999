//! Faults of the press: a person cannot mend them, so each says what a maker must look at.

/// Why a sheet could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A Fluent file does not parse, or names a language that does not exist.
    #[error("the words of {language} cannot be read: {why}")]
    UnreadableWords {
        /// The language whose file it is.
        language: String,
        /// What the reader of Fluent says.
        why: String,
    },
    /// A message is missing, or cannot be filled in.
    #[error("the word {id} is missing in {language}")]
    MissingWord {
        /// The message.
        id: String,
        /// The language it was asked in.
        language: String,
    },
    /// The sheet has letters that no font here can write, so that it would come out with boxes in it.
    #[error("the sheet has letters that no font here can write")]
    Unwritable,
    /// Typst could not lay the sheet out or write it.
    #[error("the sheet cannot be laid out: {why}")]
    Layout {
        /// Where it stopped, without a word of the sheet.
        why: String,
    },
}
