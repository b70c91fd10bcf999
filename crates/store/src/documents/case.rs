//! A mediation case as keys: `reported_on`, `referrer`, `kinds/<code>` = place, `group`, the summary as Text, and the parties
//! as the ids of their cards, which lie in the same circle: `first_party`, `second_party`, `further:<card>` = place.
//! `notes:<circle>` is true while the pair keeps notes in that circle, and false once they went; `second_left` is the day on
//! which the details of a second party who did not want to went.
//! Steps and lines are added beside them.

use std::collections::BTreeMap;

use samenboek_domain::case::{
    Case, CaseLine, Complaint, Course, Due, Step, due_first, stopped_since,
};
use samenboek_domain::code_list::Coded;
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};

use super::complaint::complaints;
use super::line::{PartyFactsRecord, facts, lines};
use super::step::{further, steps};
use super::{Recorded, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

/// What stands before a circle in which the pair keeps notes.
pub(crate) const NOTES: &str = "notes:";
/// The day on which the details of the second party went.
pub(crate) const SECOND_LEFT: &str = "second_left";

/// A case as it stands in its circle.
#[derive(Clone)]
pub struct CaseRecord {
    /// The document.
    pub id: DocumentId,
    /// The day of the report, YYYY-MM-DD.
    pub reported_on: String,
    /// Codes of what it is about, in order.
    pub kinds: Vec<String>,
    /// The code of who brought it.
    pub referrer: Option<String>,
    /// The card of who reported.
    pub first_party: Option<PersonId>,
    /// The card of the neighbour it is about.
    pub second_party: Option<PersonId>,
    /// The cards of further parties, in order.
    pub further: Vec<PersonId>,
    /// Whether it is mediation in a group.
    pub is_group: bool,
    /// What is the matter.
    pub summary: String,
    /// What happened, by the ids of the steps.
    pub steps: Vec<Step>,
    /// The circles in which its pair keeps notes.
    pub note_circles: Vec<CircleId>,
    /// The day on which the details of the second party went, YYYY-MM-DD.
    pub second_left: Option<String>,
    /// What is noted beside the steps, by kind and then by id.
    pub lines: Vec<CaseLine>,
    /// What is known of the parties, by their cards.
    pub facts: BTreeMap<PersonId, PartyFactsRecord>,
    /// Complaints about it, by the day they came.
    pub complaints: Vec<Complaint>,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

// Who quarrels with whom stays out of logs.
impl std::fmt::Debug for CaseRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CaseRecord({}, …)", self.id)
    }
}

impl CaseRecord {
    /// How it stands, by everything that happened. A report without a day that can be read is of 1970.
    pub fn course(&self) -> Course {
        let reported_on = self.reported_on.parse().unwrap_or_default();
        Course::of(reported_on, self.steps.clone()).stopped(stopped_since(&self.lines))
    }

    /// What is due, the most pressing of it: by the course, of complaints, and of what must go. While a complaint is open
    /// nothing goes.
    pub fn due(&self) -> Option<Due> {
        let course = self.course();
        let second = self.second_party.and_then(|_| course.second_leaves());
        let notes = match self.note_circles.is_empty() {
            true => None,
            false => course.notes_leave(),
        };
        let goes = [second, notes].into_iter().flatten();
        let goes = goes.filter(|_| !self.has_open_complaint());
        let first = due_first(&course, &self.complaints).into_iter();
        first.chain(goes).min_by_key(|due| due.until)
    }

    /// Whether somebody complained and was not answered yet: it is not erased then.
    pub fn has_open_complaint(&self) -> bool {
        self.complaints.iter().any(Complaint::is_open)
    }

    /// The cards of all parties, the first one first.
    pub fn parties(&self) -> impl Iterator<Item = PersonId> + '_ {
        let two = [self.first_party, self.second_party].into_iter().flatten();
        two.chain(self.further.iter().copied())
    }

    /// The cards of everybody whom mediators meet: the parties, and who stands beside them.
    pub fn met(&self) -> impl Iterator<Item = PersonId> + '_ {
        let beside = self.facts.values().filter_map(|known| known.guardian);
        self.parties().chain(beside)
    }
}

/// The cards of the parties of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartyCards {
    /// Who reported.
    pub first: Option<PersonId>,
    /// The neighbour it is about.
    pub second: Option<PersonId>,
}

/// The keys of a parsed case whose parties have these cards.
pub(crate) fn case_flat(case: &Case, parties: &PartyCards) -> Flat {
    let mut flat = Flat::default();
    flat.put("reported_on", Scalar::text(&case.reported_on.to_string()));
    flat.put(
        "referrer",
        Scalar::optional(case.referrer.as_ref().map(Coded::code).as_deref()),
    );
    for (key, party) in [
        ("first_party", parties.first),
        ("second_party", parties.second),
    ] {
        let party = party.map(|person| person.to_string());
        flat.put(key, Scalar::optional(party.as_deref()));
    }
    for (order, kind) in (0..).zip(&case.kinds) {
        flat.put(format!("kinds/{}", kind.code()), Scalar::Int(order));
    }
    if case.is_group {
        flat.put("group", Scalar::Bool(true));
    }
    flat.texts
        .insert("summary".to_owned(), case.summary.as_str().to_owned());
    flat.maps.extend(["both", "kinds"].map(String::from));
    flat
}

/// The codes of what a case is about, in order.
pub(crate) fn case_kinds(content: &Flat) -> Vec<String> {
    let kinds = content.within("kinds");
    let mut kinds: Vec<(i64, String)> = kinds
        .filter_map(|(code, order)| Some((order.as_int()?, code.to_owned())))
        .collect();
    kinds.sort();
    kinds.into_iter().map(|(_, code)| code).collect()
}

/// The circles in which the pair of a case keeps notes.
fn note_circles(content: &Flat) -> Vec<CircleId> {
    content
        .after(NOTES.to_owned())
        .filter(|(_, is_there)| **is_there == Scalar::Bool(true))
        .filter_map(|(circle, _)| circle.parse().ok())
        .collect()
}

/// The whole record of a case.
pub(crate) fn case_record(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> CaseRecord {
    let party = |key: &str| content.str(key).and_then(|text| text.parse().ok());
    CaseRecord {
        id,
        reported_on: content.str("reported_on").unwrap_or_default().to_owned(),
        kinds: case_kinds(content),
        referrer: content.str("referrer").map(str::to_owned),
        first_party: party("first_party"),
        second_party: party("second_party"),
        further: further(content),
        is_group: content.get("group") == Some(&Scalar::Bool(true)),
        summary: content.texts.get("summary").cloned().unwrap_or_default(),
        steps: steps(content),
        note_circles: note_circles(content),
        second_left: content.str(SECOND_LEFT).map(str::to_owned),
        lines: lines(content),
        facts: facts(content),
        complaints: complaints(content),
        recorded: read_recorded(content),
        versions,
        heads,
    }
}
