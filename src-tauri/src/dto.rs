//! The shapes that cross the border to the window: snake_case, ids and moments as text.
//!
//! A test writes them out as TypeScript; the window's own types are held against that.

mod access;
mod agreements;
mod aloud;
mod backup;
mod board;
mod cards;
mod case_lines;
mod cases;
mod code_lists;
mod consents;
mod criteria;
mod demo;
mod drafts;
mod duties;
mod encounters;
mod exports;
mod fields;
mod figures;
mod forgetting;
mod going_back;
mod groups;
mod history;
mod imports;
mod insight;
mod keys;
mod laptops;
mod late;
mod locks;
mod nearby;
mod pairing;
mod people;
mod photos;
mod places;
mod refused;
mod retention;
mod rules;
mod search;
mod secret;
mod series;
mod sharing;
mod signals;
mod start;
mod sticks;
mod stranded;
mod versions;

#[cfg(test)]
mod border;

pub use access::{AccessAsked, AccessPack};
pub use agreements::{AgreementHint, AgreementRow, AgreementView};
pub use aloud::{AloudFacts, ReadingChoice, RecordedLanguage};
pub use backup::{DailyBackup, Rehearsal};
pub use board::BoardRow;
pub use cards::{AlikeCard, PeoplePage, PersonView};
pub use case_lines::{CaseBeside, LetterPicture, Proposals, WishLine};
pub use cases::{CaseNotes, CasePage, CaseRead, CaseRow, CaseView};
pub use code_lists::CodeRow;
pub use consents::{ConsentRow, ConsentView, WithdrawnConsent};
pub use criteria::{CriterionDue, CriterionView};
pub use demo::DemoProgress;
pub use drafts::KeptDraft;
pub use duties::{Belonging, Busy, HandedOver, Handover};
pub use encounters::{
    BinRow, EncounterForm, EncounterPage, EncounterRow, EncounterView, Saved, Today, Undone,
};
pub use exports::{ExportChoice, ExportNote, ExportProgress, Exported};
pub use fields::OwnField;
pub use figures::{AnnualFigures, CaseBehind};
pub use forgetting::{ForgetPlan, ForgetStatus, Forgets, Forgettable};
pub use going_back::{BackupPoint, GoingBack, WentBack};
pub use groups::{GroupRow, GroupView};
pub use history::Happened;
pub use imports::{ImportChange, ImportProgress, ImportRow, ImportView, Imported};
pub use insight::Insight;
pub use keys::{
    AnewFacts, KeyStickMade, KeyStickState, NamedStick, PaperFacts, PaperUsed, RoleChange,
};
pub use laptops::{
    ClearFacts, LaptopFacts, NoticePart, Parted, PartingDraft, PartingList, PartingRow,
};
pub use late::{KeptApart, LateTaken, LateThing, LateWork};
pub use locks::{LockDue, LockTimes, QuickCode, Vouched};
pub use nearby::Near;
pub use pairing::{JoinLine, LetInLine, WhoWaits, Whose};
pub use people::{Added, Me, PersonTile, Stopped, TeamMember};
pub use photos::{PhotosAdded, PhotosPicked, PhotosProgress};
pub use places::{Place, PlaceDraft};
pub use refused::{CommandResult, Refused};
pub use retention::{RetentionCalendar, RetentionDone};
pub use rules::{PosterPicture, RuleRow, RuleView};
pub use search::FoundThing;
pub use secret::Secret;
pub use series::{Planned, SeriesRow, SeriesView, TimeForm};
pub use sharing::{
    BackupMade, Changed, ExchangeProgress, JoinApproved, JoinFinished, JoinRequested, JoinState,
    JoinWritten, OnlyHere, Picked, Receipt, RememberedFolder, Status, WaitingRequest,
};
pub use signals::{PointingAt, SignalEvent, SignalForm, SignalPage, SignalRow, SignalView};
pub use start::{
    Face, LanguageAdded, LanguageChoice, LanguageStanding, LanguageWords, Laptop, LaptopClass,
    SavedFile, Sheets, Start, State, Strength, Suggestion, Which,
};
pub use sticks::{PluggedStick, StickLoad};
pub use stranded::{Standing, Stranded};
pub use versions::{ChoiceMade, Keep, VersionCard};
