//! The use cases: the only room that knows the order of steps. It asks the rules, writes once, says what changed.
//!
//! It knows no window and no words: codes and values go out, [`Clock`] and [`Ids`] come in.

mod about_to_say;
mod access;
mod agreements;
mod backup;
mod belonging;
mod board;
mod cards;
mod cases;
mod check_in;
mod checking;
mod choices;
mod circles;
mod clock;
mod clocks;
mod code_lists;
mod consents;
mod criteria;
mod data_folder;
mod demo;
mod drafts;
mod duties;
mod encounters;
mod ended;
mod error;
mod exchange;
mod exports;
mod fields;
mod figures;
mod folders;
mod forgetting;
mod forgotten;
mod founding;
mod going_back;
mod groups;
mod handover;
mod history;
mod house;
mod imports;
mod insight;
mod joining;
mod key_sticks;
mod lan;
mod languages;
mod late;
mod letting_in;
mod lists;
mod locks;
mod memory;
mod outcome;
mod packages;
mod paper_key;
mod papers;
mod parting;
mod passphrases;
mod people;
mod photos;
mod preferences;
mod quick_codes;
mod reading_aloud;
mod recordings;
mod remote_places;
mod retention;
mod revoking;
mod roles;
mod rules;
mod same_evening;
mod search;
mod series;
mod sign_in;
mod signals;
mod standing;
mod status;
mod sticks;
mod stops;
mod stranded;
mod succession;
mod today;
mod tour;
mod undo;
mod versions;
mod wishes;

pub use access::{
    AccessCalled, AccessConsent, AccessPack, AccessPeriod, AccessThing, AccessWords, SaidOfHer,
};
pub use agreements::{
    AgreementSummary, AgreementView, AnswerView as AgreementAnswerView, Copies, SignatureView,
    TextView, ToldView,
};
pub use backup::{BackupMade, DailyBackup, LastBackup, Rehearsal, RestoreMode};
pub use belonging::Belonging;
pub use board::{BoardRow, LaptopState};
pub use cards::{AlikeCard, PeoplePage, PersonSummary, PersonView};
pub use cases::{
    CaseBeside, CaseNoteView, CaseNotes, CasePage, CaseQuery, CaseReadView, CaseSummary, CaseView,
    ComplaintView, CourseView, LineView, NotHere, PairView, PartyBeside, ProposalsView, ReasonView,
    StepView,
};
pub use check_in::CheckIn;
pub use choices::ChoiceCard;
pub use clock::{Clock, FixedClock, Ids, SeededIds, SystemClock, SystemIds, Ticks};
pub use clocks::ClockDoubt;
pub use code_lists::CodeView;
pub use consents::{
    ConsentSummary, ConsentView, EntryView, GiverView, Use, WithdrawnConsent, consent_draft_of,
};
pub use criteria::CriterionView;
pub use drafts::Draft;
pub use duties::{Busy, Duties};
pub use encounters::{
    EncounterForm, EncounterPage, EncounterQuery, EncounterSummary, EncounterView, Person,
    Restored, TableView, draft_of,
};
pub use error::{AppError, Result};
pub use exchange::{Aside, Cancel, Exchanged, Progress, Step, exchange_folder, exchange_remote};
pub use exports::{
    ExportChoice, ExportFormat, ExportNote, ExportPart, ExportThing, Exported, Leaving, Word,
};
pub use figures::{AnnualView, FiguresFormat, SheetSent};
pub use forgetting::{Awaited, ForgetPlan, ForgetStatus, Mention, NotReached, ToForget};
pub use forgotten::{AnewFacts, WayIn};
pub use founding::{Founding, Sheets};
pub use going_back::{BackupPoint, GoingBack, WentBack};
pub use groups::{GroupSummary, GroupView, MemberView, group_draft_of};
pub use handover::{HandedOver, Handover, HandoverDraft, Left, LeftRule};
pub use history::{FieldHappened, Happened};
pub use house::{House, SittingHere, Stage};
pub use imports::{
    AlikeName, ColumnView, DirtyView, ImportChange, ImportSummary, ImportView, Imported, NoteView,
    PlannedView, SkippedView,
};
pub use insight::{Insight, OnTheStrip, PartOfPeriod};
pub use joining::{
    Approval, Chosen, Hall, JoinDesk, JoinState, JoinView, Joining, LetIn, LetInDesk, LetInView,
    Mark, Newcomer, PAIRING_PORT, RequestFound, WaitingLaptop, Whose, hall, mark_shown,
    picture_names,
};
pub use key_sticks::Proof;
pub use lan::{
    DEFAULT_PORT, Lan, LanDesk, LanRound, LanSaid, Link, exchange_across, exchange_lan,
    own_addresses,
};
pub use languages::LanguageAdded;
pub use late::{KeptApart, LateDeed, LateTaken, LateThing, LateWork, Writer};
pub use letting_in::{LetInLine, Vouching};
pub use memory::keep_memory_here;
pub use outcome::{Outcome, Saved, Topic};
pub use packages::{PackageFiles, PackageTaken, RefusedRow};
pub use paper_key::{PaperFacts, PaperUsed};
pub use parting::{BookSize, ClearFacts, LaptopFacts, Parted, PartingDraft, PartingList};
pub use passphrases::{Strength, strength_of, suggest_passphrase};
pub use people::{TeamMember, Tile};
pub use photos::{PhotoRefused, PhotoSource, PhotoView, PhotosAdded, photo_draft_of};
pub use preferences::Preferences;
pub use quick_codes::{CodeProof, QuickWay};
pub use reading_aloud::{ReadingAloud, ReadingSpeed};
pub use remote_places::remote_place_of;
pub use retention::{RetentionDone, RetentionLine, RetentionView, TermView};
pub use revoking::Revoked;
pub use roles::{RoleChange, RoleEffect};
pub use rules::{AnswerView, Due, ItemView, RuleSummary, RuleView};
pub use samenboek_crypto::{
    Cost, LaptopClass, Passphrase, SheetCode, Unlocked, VoidReason, check_digits,
};
pub use samenboek_domain::lock::{Closes, Due as DueLock, LockTimes};
pub use samenboek_domain::loss::{Exposure, Known, Loss, Parting, PartingStep};
pub use samenboek_domain::quick_code::{PICTURES as QUICK_PICTURES, QuickKind};
pub use samenboek_paper::{FileOfPackage, NoticePart, Words};
pub use samenboek_store::EncounterRow as PlannedRow;
pub use samenboek_store::{
    CasePart, Choice, ConsentRow, CriterionRow, DutyRecord, FieldRecord, GroupOfPerson,
    PartyRecord, PersonDetails, PersonRecord, PhotoRecord, Problem, Verification,
};
pub use samenboek_sync::{PlaceKind, RemotePlace, RemotePlaceDraft};
pub use search::FoundThing;
pub use series::{Planned, SeriesSummary, SeriesView, TimeForm, series_draft_of};
pub use sign_in::{Face, Me};
pub use signals::{
    SignalActionView, SignalDocument, SignalEvent, SignalForm, SignalPage, SignalQuery,
    SignalReader, SignalSummary, SignalView, SignalWhat,
};
pub use standing::{Counting, Standing};
pub use status::{LaptopStatus, OnlyHere, Status};
pub use sticks::{StickLoad, StickState};
pub use stranded::Stranded;
pub use today::{ArrivalSlip, BinItem, Today};
pub use undo::Undone;
pub use versions::{FieldCard, ValueCard, VersionsCard};
pub use wishes::WishView;
