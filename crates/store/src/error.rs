//! What can go wrong in the memory: refusals of a rule and faults of the machine are different things.

use std::io;

use samenboek_domain::ids::DocumentId;

/// A fault or a refusal of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused.
    #[error("the database said: {0}")]
    Database(#[from] rusqlite::Error),
    /// A document could not be read or written.
    #[error("the document library said: {0}")]
    Document(#[from] automerge::AutomergeError),
    /// A seal could not be made.
    #[error("sealing failed: {0}")]
    Seal(String),
    /// There is no such document.
    #[error("no document {0}")]
    NotFound(DocumentId),
    /// The field holds one value only, or does not exist.
    #[error("nothing to choose")]
    NothingToChoose,
    /// Both cannot stand in this field.
    #[error("both values cannot stand in this field")]
    BothRefused,
    /// The file was made by a newer version.
    #[error("made by a newer version")]
    NewerVersion,
    /// The file is no database of ours, or damaged, or the key is not its key.
    #[error("the database is damaged")]
    Damaged,
    /// The book has no key to write with.
    #[error("no key for the team")]
    NoKey,
    /// Whoever sits here may not write in that circle, or not at this laptop.
    #[error("may not write in this circle")]
    NotInCircle,
    /// What stands on disk does not read as what it should be.
    #[error("unreadable: {0}")]
    Unreadable(&'static str),
    /// The disk refused a file beside the database.
    #[error("the disk said: {0}")]
    Disk(#[source] io::Error),
    /// A caller inside a write refused; nothing was written.
    #[error("refused")]
    Refused,
}

impl StoreError {
    /// Whether the disk said no, and might have said so to anything.
    pub(crate) fn is_of_the_disk(&self) -> bool {
        ["disk_full", "folder_read_only", "in_use"].contains(&self.code())
    }

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Database(error) => database_code(error),
            Self::Document(_)
            | Self::Seal(_)
            | Self::NoKey
            | Self::Unreadable(_)
            | Self::Refused => "unknown",
            Self::Disk(error) => disk_code(error),
            Self::NotFound(_) => "not_found",
            Self::NotInCircle => "no_rights",
            Self::NothingToChoose => "nothing_to_choose",
            Self::BothRefused => "both_refused",
            Self::NewerVersion => "newer_version",
            Self::Damaged => "folder_damaged",
        }
    }
}

fn disk_code(error: &io::Error) -> &'static str {
    let kind = error.kind();
    if [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded].contains(&kind) {
        "disk_full"
    } else if [
        io::ErrorKind::ReadOnlyFilesystem,
        io::ErrorKind::PermissionDenied,
    ]
    .contains(&kind)
    {
        "folder_read_only"
    } else {
        "unknown"
    }
}

fn database_code(error: &rusqlite::Error) -> &'static str {
    use rusqlite::ffi::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "disk_full",
        // The file that connections share beside the log could not be made as long as it must be.
        Some(ErrorCode::SystemIoFailure)
            if extended(error) == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) =>
        {
            "disk_full"
        }
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            "folder_read_only"
        }
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "folder_damaged",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "in_use",
        Some(_) | None => "unknown",
    }
}

fn extended(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

/// What the store answers.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
