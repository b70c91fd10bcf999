//! What a file was taken for, and how a person may say otherwise.

/// What a person decides about a file. What is left open is found out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadChoice {
    /// The kind of file.
    pub kind: Option<Kind>,
    /// The encoding of a CSV. Ignored for the other kinds.
    pub encoding: Option<TextEncoding>,
    /// The separator of a CSV. Ignored for the other kinds.
    pub separator: Option<Separator>,
}

/// What a file was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detected {
    /// The kind of file.
    pub kind: Kind,
    /// The encoding; only a CSV has one.
    pub encoding: Option<TextEncoding>,
    /// The separator; only a CSV has one.
    pub separator: Option<Separator>,
    /// Some bytes are no letters in this encoding; each became U+FFFD.
    pub has_unreadable_letters: bool,
}

impl Detected {
    /// A workbook, which needs neither encoding nor separator.
    pub(super) fn workbook(kind: Kind) -> Self {
        Self {
            kind,
            encoding: None,
            separator: None,
            has_unreadable_letters: false,
        }
    }
}

/// The kinds of file that are read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Office Open XML, of Excel.
    Xlsx,
    /// OpenDocument, of LibreOffice.
    Ods,
    /// Text in lines, with a separator between the cells.
    Csv,
}

/// The encodings of a CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows-1252, of Western Europe.
    Windows1252,
}

/// What stands between the cells of a CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// `;`, of Dutch programs.
    Semicolon,
    /// `,`, of English programs.
    Comma,
    /// A tab.
    Tab,
    /// `|`.
    Bar,
}

impl Separator {
    /// All of them, the likeliest first.
    pub const ALL: [Self; 4] = [Self::Semicolon, Self::Tab, Self::Bar, Self::Comma];

    /// The letter itself.
    pub fn letter(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
            Self::Bar => '|',
        }
    }

    /// The separator that a letter is, if it is one.
    pub fn of(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.letter() == letter)
    }
}
