//! How each kind of document is written down, value to keys and back. Additive only: a key is never reused.
//!
//! Common keys: `v` format 1, `by` and `at` of the first writer, `bin` = "<when> <who>" once thrown away, else "".

mod agreement;
mod bin;
mod case;
mod case_note;
mod case_reads;
mod code_list;
mod complaint;
mod consent;
mod criterion;
mod duty;
mod encounter;
mod field;
mod group;
mod line;
mod named;
mod nameless;
mod photo;
mod rule;
mod series;
mod signal;
mod statistics;
mod step;
mod term;
mod wish;

use std::collections::BTreeSet;

use samenboek_domain::ids::PersonId;
use samenboek_domain::time::Timestamp;

pub use agreement::{AgreementAnswer, AgreementRecord, Noted, SignatureRecord, SignedText};
pub use case::{CaseRecord, PartyCards};
pub use case_note::CaseNoteRecord;
pub use code_list::CodeRecord;
pub use consent::{ConsentRecord, Entry, GivenBy};
pub use criterion::{CriterionRecord, EvidenceRecord};
pub use duty::DutyRecord;
pub use encounter::{Came, EncounterRecord, TableRecord};
pub use field::FieldRecord;
pub use group::{GroupRecord, MemberRecord};
pub use line::PartyFactsRecord;
pub use named::{NameRecord, PartyRecord, PersonDetails, PersonRecord};
pub use photo::PhotoRecord;
pub use rule::{RuleAnswer, RuleItemRecord, RuleRecord};
pub use series::SeriesRecord;
pub use signal::{
    SignalAction, SignalClosed, SignalLink, SignalReading, SignalRecord, SignalReopened,
};
pub use wish::WishRecord;

pub(crate) use agreement::{
    agreement_flat, agreement_line, agreement_record, edited, is_of_form, is_sentence, leave_names,
    photo_of, put_signature, undo_line,
};
pub(crate) use bin::{judged, lies_in_bin};
pub(crate) use case::{NOTES, SECOND_LEFT, case_flat, case_record};
pub(crate) use case_note::{case_note_flat, case_note_record, case_of};
pub(crate) use case_reads::{case_reads_flat, days, put_day};
pub(crate) use code_list::{code_change, codes, is_code_word};
pub(crate) use complaint::{complaints, put_answer, put_complaint};
pub(crate) use consent::{consent_entry, consent_flat, consent_record, entries, giver};
pub(crate) use criterion::{
    criterion_flat, criterion_record, drop_evidence, put_criterion, put_evidence,
};
pub(crate) use duty::{DUTY, WHAT, drop_duty, duties, put_duty};
pub(crate) use encounter::{
    AGAIN, PART, came, covered, encounter_flat, encounter_from, tables, unnamed, whole_number,
    with_door, without_door,
};
pub(crate) use field::{field_flat, field_record};
pub(crate) use group::{group_flat, group_record, members};
pub(crate) use line::{drop_facts, is_party_fact, put_facts, put_line};
pub(crate) use named::{OWN, name_flat, party_flat, person_flat};
pub(crate) use nameless::{after, before, has_had, nameless, put_before, put_had, with_furthest};
pub(crate) use photo::{
    encounter_of, people_on, photo_flat, photo_record, picture, picture_flat, shows,
};
pub(crate) use rule::{rule_answer, rule_flat, rule_from, rule_record};
pub(crate) use series::{exceptions, series_exception, series_flat, series_record};
pub(crate) use signal::{
    SIGNAL_KEYS, signal_action, signal_closed, signal_closing, signal_flat, signal_from,
    signal_link, signal_reading, signal_record, signal_reopening,
};
pub(crate) use statistics::{put_reduced, reduced};
pub(crate) use step::{drop_further, put_further, put_step};
pub(crate) use term::{is_term, put_term, terms};
pub(crate) use wish::{drop_wish, put_wish, wishes};

use crate::flat::{Flat, Scalar};
use crate::writer::Hand;

/// The first parts of the keys an edit of an encounter covers.
pub(crate) const ENCOUNTER_KEYS: [&str; 18] = [
    "title",
    "happened_on",
    "starts_at",
    "ends_at",
    "place",
    "activity",
    "series",
    "occurrence",
    "tone",
    "changed",
    "counted",
    "new_faces",
    "guests",
    "organisers",
    "named",
    "conditions",
    "tables",
    "seat",
];

/// The first parts of the keys an edit of a case covers. Steps and further parties are not among them.
pub(crate) const CASE_KEYS: [&str; 6] = [
    "reported_on",
    "referrer",
    "first_party",
    "second_party",
    "group",
    "kinds",
];

/// The first parts of the keys an edit of a rule covers. Answers are not among them.
pub(crate) const RULE_KEYS: [&str; 6] = [
    "title",
    "place",
    "evaluate_on",
    "came_from",
    "languages",
    "items",
];

/// The first parts of the keys an edit of a series covers. Exceptions are not among them.
pub(crate) const SERIES_KEYS: [&str; 9] = [
    "title",
    "place",
    "activity",
    "starts_at",
    "ends_at",
    "rhythm",
    "from",
    "until",
    "organisers",
];

/// The first parts of the keys an edit of a group covers.
pub(crate) const GROUP_KEYS: [&str; 6] = ["name", "sort", "place", "telephone", "email", "members"];

/// The first parts of the keys an edit of a photo covers. Its encounter and its picture do not change.
pub(crate) const PHOTO_KEYS: [&str; 3] = ["caption", "shows", "people"];

/// The first parts of the keys an edit of a consent covers. Of whom it is does not change, and what is added stays.
pub(crate) const CONSENT_KEYS: [&str; 10] = [
    "purpose",
    "purpose_text",
    "scope",
    "named",
    "how",
    "giver",
    "language",
    "given_on",
    "until",
    "note",
];

/// Since when something is in the bin, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// When it was thrown away.
    pub at: Timestamp,
    /// Who did.
    pub by: PersonId,
}

/// Who wrote a document first, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The first writer.
    pub by: PersonId,
    /// What that laptop's clock said.
    pub at: Timestamp,
    /// Set while it lies in the bin.
    pub bin: Option<Bin>,
    /// Set when somebody threw it away while somebody else wrote in it, until anybody settles that: it is back.
    pub restored: Option<Bin>,
}

/// The keys every new document starts with.
pub(crate) fn start(hand: &Hand<'_>) -> Flat {
    let mut flat = Flat::default();
    flat.put("v", Scalar::Int(1));
    flat.put("by", Scalar::Str(hand.person.to_string()));
    flat.put("at", Scalar::Int(hand.at.as_millis()));
    flat
}

/// Reads those keys; a document without them (damaged, or of a stranger's making) is nobody's, of 1970.
/// `bin` is what somebody said last; whether it holds, only the history tells.
pub(crate) fn read_recorded(content: &Flat) -> Recorded {
    let nobody = PersonId::from_bytes([0; 16]);
    let by = content
        .str("by")
        .and_then(|text| text.parse().ok())
        .unwrap_or(nobody);
    let at = Timestamp::from_millis(content.int("at").unwrap_or(0));
    let bin = content.str("bin").and_then(|text| {
        let (at, by) = text.split_once(' ')?;
        Some(Bin {
            at: Timestamp::from_millis(at.parse().ok()?),
            by: by.parse().ok()?,
        })
    });
    Recorded {
        by,
        at,
        bin,
        restored: None,
    }
}

pub(crate) fn bin_value(hand: &Hand<'_>) -> Scalar {
    Scalar::Str(format!("{} {}", hand.at.as_millis(), hand.person))
}

/// The fields whose several values were all kept, by choice.
pub(crate) fn kept_both(content: &Flat) -> BTreeSet<String> {
    content
        .within("both")
        .filter(|(_, value)| value.as_str().is_some_and(|text| !text.is_empty()))
        .map(|(key, _)| key.replace('|', "/"))
        .collect()
}
