//! Mediation cases: what somebody reports about neighbours, for the coordinators and the pair who take it on.
//!
//! A case is read by nobody else. The parties' names and addresses stand in cards of their own, beside the case and as
//! closed as it is.

mod clock;
mod complaint;
mod course;
mod draft;
mod error;
mod letter;
mod line;
mod measures;
mod meeting;
mod note;
mod parse;
mod party;
mod people;
mod propose;
mod safety;
mod satisfied;
mod step;

use chrono::NaiveDate;

pub use clock::{
    AFTERCARE_FROM, AFTERCARE_UNTIL, CaseTask, Due, INTAKE_DAYS, LeadTime, PAIR_DAYS, REFUSED_STAYS,
};
pub use complaint::{
    Complaint, ComplaintAnswer, ComplaintDeed, ComplaintDraft, ComplaintError, ComplaintLine,
    NewComplaint, NewComplaintLine, RECEIPT_DAYS, WINDOW_MONTHS, due_first,
};
pub use course::{CaseState, Course, Wait, Way};
pub use draft::{CaseDraft, PartyDraft, apply};
pub use error::CaseError;
pub use letter::{Around, Letter, LetterDraft, LetterKind, case_mark, may_tell, said_of_telling};
pub use line::{CaseLine, LineError, LineKind, NewLine, Outcome, as_said, is_struck, standing};
pub use measures::{CaseMeasures, CaseStage};
pub use meeting::{MeetingDraft, Talk};
pub use note::{CaseNote, NoteDraft};
pub use party::{Age, PartyFacts, PartyFactsDraft, SpokenLanguage};
pub use people::{Met, is_party, lives_with, party_of};
pub use propose::{
    Bar, Candidate, MOST_PAIRS, PairProposed, PairReason, PartyHere, Proposals, Told, Wanted,
    is_near, propose,
};
pub use safety::{Danger, FlagDraft, stopped_since, stopping};
pub use satisfied::{Face, Question, answered, may_be_asked};
pub use step::{CaseResult, DeclineReason, NewStep, Step, StepDraft, StepError, StepKind};

use crate::choice::choices;
use crate::code_list::Coded;
use crate::text::{Line, Name, Prose};

choices!(
    /// What a report is about.
    CaseKind {
        /// Talking, quarrels, feasts, children.
        NoisePeople => "noise_people",
        /// Music, machines.
        NoiseAppliances => "noise_appliances",
        /// Building work.
        NoiseBuilding => "noise_building",
        /// Teasing, gossip, a relation that went wrong.
        Harassment => "harassment",
        /// Threats.
        Threats => "threats",
        /// Fences, hedges, branches.
        Garden => "garden",
        /// Barbecues, fires.
        Smoke => "smoke",
        /// Barking, mess.
        Animals => "animals",
        /// Parking.
        Parking => "parking",
        /// Dirt in stairwells and streets.
        Litter => "litter",
        /// Smells.
        Smell => "smell",
        /// Things broken.
        Damage => "damage",
        /// Young people hanging about.
        Youth => "youth",
        /// Something else.
        Other => "other",
    }
);

choices!(
    /// Who brought the report.
    Referrer {
        /// The resident.
        Own => "self",
        /// The police.
        Police => "police",
        /// The landlord.
        HousingAssociation => "housing_association",
        /// The municipality.
        Municipality => "municipality",
        /// Social work.
        Welfare => "welfare",
        /// Care.
        Care => "care",
        /// Somebody else.
        Other => "other",
    }
);

/// A case, as the rules let it through.
#[derive(Clone, PartialEq, Eq)]
pub struct Case {
    /// The day of the report.
    pub reported_on: NaiveDate,
    /// What it is about, each once; may be empty until the intake.
    pub kinds: Vec<Coded<CaseKind>>,
    /// Who brought it.
    pub referrer: Option<Coded<Referrer>>,
    /// Who reported.
    pub first_party: Option<Party>,
    /// The neighbour it is about.
    pub second_party: Option<Party>,
    /// Whether it is mediation in a group.
    pub is_group: bool,
    /// What is the matter, as it was told.
    pub summary: Prose,
}

/// One side of a case.
#[derive(Clone, PartialEq, Eq)]
pub struct Party {
    /// What the person is called.
    pub name: Name,
    /// Where the person lives.
    pub address: Option<Line>,
}

// Who quarrels with whom stays out of logs.
impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Case(…)")
    }
}

impl std::fmt::Debug for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Party(…)")
    }
}

#[cfg(test)]
mod courses;
#[cfg(test)]
mod lines;
#[cfg(test)]
mod tests;
