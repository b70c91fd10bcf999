//! Paper: what people take away. Values go in, bytes come out.
//!
//! This room knows no clock, no disk, no store and no screen. What may stand on paper was decided
//! before; the words come from the Fluent files that are handed in. The same sheet gives the same
//! bytes on every machine, because the fonts are inside and nothing is asked of the system.

mod access_pack;
mod agreement;
mod calendar;
mod data_package;
mod error;
mod fonts;
mod guide;
mod letter;
mod loss_notice;
mod photo;
mod poster;
mod press;
mod secret_sheets;
pub mod sheets;
mod sign_in_sheet;
mod talks;
mod words;

pub use access_pack::{
    AccessCard, AccessConsent, AccessLine, AccessPeriod, AccessSheet, access_pack, access_pack_text,
};
pub use agreement::{
    AgreementSheet, SheetItem, SheetSide, SheetSignature, SheetWay, agreement, agreement_svg,
};
pub use calendar::{CalendarEvent, calendar};
pub use data_package::{
    DataPackage, Field, FieldKind, FileOfPackage, ForeignKey, PackageHead, PackageRow, Resource,
    package_rows, read_package, write_package,
};
pub use error::PaperError;
pub use guide::{GuideSheet, guide, guide_svg};
pub use letter::{
    LetterHead, LetterOutcome, LetterSheet, NeutralLetter, OutcomeLetter, TalkCard, letter,
    letter_svg,
};
pub use loss_notice::{LossNotice, NoticePart, loss_notice, loss_notice_text};
pub use photo::{
    LONGEST_SIDE, MOST_FILE_BYTES, PhotoFile, PhotoFileError, is_bare, photo, photo_within,
};
pub use poster::{PosterItem, PosterSheet, poster, poster_svg};
pub use secret_sheets::{PaperKeySheet, PersonalSheet, paper_key_sheet, personal_sheet};
pub use sign_in_sheet::{SignInSheet, sign_in_sheet, sign_in_sheet_svg};
pub use talks::{PlannedTalk, talks};
pub use words::{Words, reads_as_fluent};
