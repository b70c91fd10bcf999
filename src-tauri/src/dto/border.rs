//! The border in TypeScript: what the shell gives, written out for the window, and held against what is committed.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;

use ts_rs::{Config, TS};

const FILE: &str = "../ui/src/backend/generated/border.ts";
const WRITE: &str = "SAMENBOEK_WRITE_BORDER";

macro_rules! written {
    ($($shape:path),+ $(,)?) => {{
        let config = Config::default().with_large_int("number");
        let mut text = String::from("// What the shell gives the window. Written by a test of the shell; not by hand.\n");
        $(writeln!(text, "\nexport {}", <$shape as TS>::decl(&config)).unwrap();)+
        text
    }};
}

fn border() -> String {
    written!(
        super::refused::Refused,
        super::start::State,
        super::start::LanguageChoice,
        super::start::LaptopClass,
        super::start::Laptop,
        super::start::Face,
        super::start::Start,
        super::start::Suggestion,
        super::start::Strength,
        super::start::Sheets,
        super::start::SavedFile,
        super::people::PersonTile,
        super::people::Me,
        super::people::TeamMember,
        super::people::Added,
        super::people::Stopped,
        super::people::Person,
        super::keys::RoleChange,
        super::keys::PaperFacts,
        super::keys::PaperUsed,
        super::keys::KeyStickMade,
        super::keys::NamedStick,
        super::keys::KeyStickState,
        super::keys::AnewFacts,
        super::versions::FieldVersion,
        super::versions::FieldVersions,
        super::versions::VersionCard,
        super::versions::ChoiceMade,
        super::encounters::EncounterRow,
        super::encounters::EncounterPage,
        super::encounters::Attendance,
        super::encounters::Table,
        super::encounters::Link,
        super::encounters::Restored,
        super::encounters::EncounterView,
        super::encounters::EncounterForm,
        super::encounters::Saved,
        super::encounters::Undone,
        super::encounters::BinRow,
        super::encounters::Today,
        super::drafts::KeptDraft,
        super::drafts::DraftRow,
        super::imports::ImportColumn,
        super::imports::ImportPlanned,
        super::imports::ImportDirty,
        super::imports::ImportCount,
        super::imports::ImportNote,
        super::imports::ImportAlike,
        super::imports::ImportView,
        super::imports::Imported,
        super::imports::ImportRow,
        super::imports::ImportProgress,
        super::insight::Mixing,
        super::insight::Share,
        super::insight::PartOfPeriod,
        super::insight::OnTheStrip,
        super::insight::Insight,
        super::rules::RuleRow,
        super::rules::RuleAnswer,
        super::rules::RuleItem,
        super::rules::RuleView,
        super::rules::DueItem,
        super::rules::PosterPicture,
        super::sharing::ExchangeProgress,
        super::sharing::Brought,
        super::sharing::Receipt,
        super::sharing::AlsoOn,
        super::sharing::LaptopStatus,
        super::sharing::ClockDoubt,
        super::sharing::Status,
        super::board::BoardRow,
        super::forgetting::Mention,
        super::forgetting::ForgetPlan,
        super::forgetting::Awaited,
        super::forgetting::ForgetStatus,
        super::forgetting::Forgets,
        super::cards::Details,
        super::cards::AlikeCard,
        super::cards::PersonRow,
        super::cards::PeoplePage,
        super::cards::PersonView,
        super::groups::GroupRow,
        super::groups::GroupMember,
        super::groups::GroupView,
        super::consents::Giver,
        super::consents::ConsentRow,
        super::consents::ConsentEntry,
        super::consents::ConsentUse,
        super::consents::WithdrawnConsent,
        super::consents::ConsentView,
        super::fields::OwnField,
        super::duties::DutyLine,
        super::duties::SaidDuty,
        super::duties::Busy,
        super::duties::GroupOfHers,
        super::duties::PurposeStanding,
        super::duties::Belonging,
        super::duties::Left,
        super::duties::Handover,
        super::duties::HandedOver,
        super::going_back::BackupPoint,
        super::going_back::GoingBack,
        super::going_back::WentBack,
        super::laptops::PartingTick,
        super::laptops::PartingLoss,
        super::laptops::PartingList,
        super::laptops::LaptopFacts,
        super::laptops::PartingRow,
        super::laptops::Parted,
        super::laptops::NoticePart,
        super::laptops::ClearFacts,
        super::late::Writer,
        super::late::LateWork,
        super::late::LateThing,
        super::late::LateTaken,
        super::late::KeptApart,
        super::stranded::Stranded,
        super::stranded::Standing,
        super::sharing::OnlyHere,
        super::sharing::Picked,
        super::sharing::RememberedFolder,
        super::sticks::PluggedStick,
        super::sticks::StickLoad,
        super::nearby::NearLaptop,
        super::nearby::NearReceipt,
        super::nearby::Near,
        super::places::PlaceKind,
        super::places::Place,
        super::sharing::JoinRequested,
        super::sharing::JoinWritten,
        super::sharing::JoinState,
        super::sharing::JoinFinished,
        super::sharing::WaitingRequest,
        super::sharing::JoinApproved,
        super::pairing::Called,
        super::pairing::JoinLine,
        super::pairing::LetInLine,
        super::pairing::Whose,
        super::pairing::WaitingLaptop,
        super::pairing::WhoWaits,
        super::sharing::BackupMade,
    )
}

#[test]
fn the_window_knows_exactly_the_shapes_that_the_shell_gives() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let border = border();
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(&file, &border).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == border,
        "the border changed: run this test once with {WRITE}=1"
    );
}
