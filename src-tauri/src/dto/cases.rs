//! Cases: rows, one of them whole, and what happened in it.

use samenboek_app::{CaseSummary, ComplaintView, PartyRecord};
use samenboek_domain::case::StepKind;
use serde::Serialize;

use super::people::Person;
use super::versions::FieldVersions;

/// What is due in a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseDue {
    /// What.
    #[cfg_attr(
        test,
        ts(
            type = "\"intake\" | \"aftercare\" | \"details\" | \"notes\" | \"safety\" | \"pair\" | \"complaint\""
        )
    )]
    pub task: &'static str,
    /// From when on.
    pub from: String,
    /// Until when.
    pub until: String,
    /// Whether that is over.
    pub late: bool,
}

/// A row of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseRow {
    /// Its id.
    pub id: String,
    /// The day of the report.
    pub reported_on: String,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
    /// What who reported is called.
    pub first_party: Option<String>,
    /// What the neighbour is called.
    pub second_party: Option<String>,
    /// The code of how it stands.
    pub state: &'static str,
    /// Since which day.
    pub since: String,
    /// Whether it waits.
    pub on_hold: bool,
    /// Whether things happened apart.
    pub went_apart: bool,
    /// The code of the result, once closed.
    pub result: Option<String>,
    /// What is due.
    pub due: Option<CaseDue>,
    /// How many fields stand twice.
    pub versions: i64,
}

impl From<CaseSummary> for CaseRow {
    fn from(summary: CaseSummary) -> Self {
        let row = summary.row;
        Self {
            id: row.id.to_string(),
            reported_on: row.reported_on,
            kinds: row.kinds,
            first_party: summary.first_party,
            second_party: summary.second_party,
            state: row.state.code(),
            since: row.moved_on,
            on_hold: row.is_on_hold,
            went_apart: row.went_apart,
            result: row.result,
            due: row.due.map(|due| CaseDue {
                task: due.task.code(),
                from: due.from,
                until: due.until,
                late: summary.is_late,
            }),
            versions: row.versions,
        }
    }
}

/// A page of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CasePage {
    /// Its rows.
    pub rows: Vec<CaseRow>,
    /// Where the next page begins.
    pub cursor: Option<String>,
    /// Why nobody reads a case here.
    #[cfg_attr(test, ts(type = "\"shared_laptop\" | \"no_keys\" | null"))]
    pub not_here: Option<&'static str>,
}

impl From<samenboek_app::CasePage> for CasePage {
    fn from(page: samenboek_app::CasePage) -> Self {
        Self {
            rows: page.rows.into_iter().map(CaseRow::from).collect(),
            cursor: page.cursor,
            not_here: page.not_here.map(|reason| reason.code()),
        }
    }
}

/// One side of a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseParty {
    /// The card.
    pub party: String,
    /// What the person is called.
    pub name: String,
    /// Where the person lives.
    pub address: Option<String>,
}

impl From<PartyRecord> for CaseParty {
    fn from(party: PartyRecord) -> Self {
        Self {
            party: party.person.to_string(),
            name: party.name,
            address: party.address,
        }
    }
}

/// One thing that happened.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseStep {
    /// Its id.
    pub id: String,
    /// The code of what happened; of a newer version it may be one that nobody knows here.
    pub what: String,
    /// Whether this version knows it.
    pub known: bool,
    /// The day.
    pub on: String,
    /// Who wrote it down.
    pub by: String,
    /// Why.
    pub why: String,
    /// How long it took.
    pub minutes: Option<u32>,
    /// The code of the result.
    pub result: Option<String>,
    /// The code of why a mediator said no.
    pub reason: Option<String>,
    /// To whom it was referred.
    pub to: Option<String>,
    /// Whom it was given to, or taken from.
    pub who: Vec<String>,
    /// What another step was that was wrong.
    pub undoes: Option<String>,
    /// Another step says that this one was wrong.
    pub taken_back: bool,
    /// Whether it may be taken back.
    pub may_be_taken_back: bool,
    /// Its writer did not know of another of the newest steps.
    pub went_apart: bool,
}

/// What was done with a complaint.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ComplaintLine {
    /// The code of what; of a newer version it may be one that nobody knows here.
    pub what: String,
    /// The day.
    pub on: String,
    /// What was said.
    pub text: String,
    /// Who wrote it down.
    pub by: String,
}

/// A complaint about a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseComplaint {
    /// Its id.
    pub id: String,
    /// The day it came.
    pub on: String,
    /// What who complains is called.
    pub party: Option<String>,
    /// About whom, or what.
    pub about: String,
    /// What she says.
    pub text: String,
    /// Why it is taken in although the window had closed.
    pub why_late: String,
    /// Who wrote it down.
    pub by: String,
    /// Nobody answered it yet.
    pub open: bool,
    /// Until when somebody must hear that it came.
    pub receipt_until: Option<String>,
    /// What was done with it.
    pub lines: Vec<ComplaintLine>,
}

impl From<ComplaintView> for CaseComplaint {
    fn from(view: ComplaintView) -> Self {
        let open = view.complaint.is_open();
        let complaint = view.complaint;
        let lines = complaint.lines.into_iter().zip(view.lines_by);
        let lines = lines.map(|(line, by)| ComplaintLine {
            what: line.what,
            on: line.on.to_string(),
            text: line.text,
            by,
        });
        Self {
            id: complaint.id.to_string(),
            on: complaint.on.to_string(),
            party: view.party,
            about: complaint.about,
            text: complaint.text,
            why_late: complaint.why_late,
            by: view.by,
            open,
            receipt_until: view.due.map(|due| due.until.to_string()),
            lines: lines.collect(),
        }
    }
}

/// One case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseView {
    /// Its id.
    pub id: String,
    /// The day of the report.
    pub reported_on: String,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
    /// The code of who brought it.
    pub referrer: Option<String>,
    /// Who reported.
    pub first_party: Option<CaseParty>,
    /// The neighbour it is about.
    pub second_party: Option<CaseParty>,
    /// Further parties.
    pub further_parties: Vec<CaseParty>,
    /// Mediation in a group.
    pub group: bool,
    /// What is the matter.
    pub summary: String,
    /// The code of how it stands.
    pub state: &'static str,
    /// Since which day.
    pub since: String,
    /// Whether it waits.
    pub on_hold: bool,
    /// Whether things happened apart.
    pub went_apart: bool,
    /// The code of the result, once closed.
    pub result: Option<String>,
    /// Complaints about it, by the day they came.
    pub complaints: Vec<CaseComplaint>,
    /// The last day on which somebody may complain; none while it runs.
    pub complaints_until: Option<String>,
    /// What is due.
    pub due: Option<CaseDue>,
    /// From the report until it was closed, or until today, in days.
    pub days: i64,
    /// The same without the days on which it waited.
    pub days_net: i64,
    /// How long all of it took, in minutes.
    pub minutes: u64,
    /// What follows, the likeliest first.
    pub next: Vec<&'static str>,
    /// What goes back, with a reason.
    pub back: Vec<&'static str>,
    /// Everything that happened, in order.
    pub steps: Vec<CaseStep>,
    /// Who takes it on.
    pub pair: Vec<Person>,
    /// Who reads it besides those who lead.
    pub readers: Vec<Person>,
    /// What looks odd about who takes it on.
    pub hints: Vec<&'static str>,
    /// Whether whoever sits here writes in it.
    pub may_write: bool,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Laptops on which it is read, and that said to have it.
    pub also_on: Vec<String>,
    /// Laptops that said to carry it on, unread.
    pub carried_by: Vec<String>,
    /// The day on which the details of the second party went.
    pub second_left: Option<String>,
    /// The point in its history that was read.
    pub base: String,
    /// Those who lead let it go; it is here because of a complaint.
    pub let_go: bool,
}

impl From<samenboek_app::CaseView> for CaseView {
    fn from(view: samenboek_app::CaseView) -> Self {
        let (record, told) = (view.record, view.course);
        let codes = |kinds: Vec<StepKind>| kinds.into_iter().map(StepKind::code).collect();
        let people = |people: Vec<samenboek_app::Person>| {
            people.into_iter().map(Person::from).collect::<Vec<_>>()
        };
        let course = &told.course;
        Self {
            id: record.id.to_string(),
            reported_on: record.reported_on,
            kinds: record.kinds,
            referrer: record.referrer,
            first_party: view.first_party.map(CaseParty::from),
            second_party: view.second_party.map(CaseParty::from),
            further_parties: view
                .further_parties
                .into_iter()
                .map(CaseParty::from)
                .collect(),
            group: record.is_group,
            summary: record.summary,
            state: course.state().code(),
            since: course.moved_on().to_string(),
            on_hold: course.is_on_hold(),
            went_apart: course.went_apart(),
            result: course.result().map(str::to_owned),
            complaints: view
                .complaints
                .into_iter()
                .map(CaseComplaint::from)
                .collect(),
            complaints_until: view.complaints_until.map(|day| day.to_string()),
            due: told.due.map(|due| CaseDue {
                task: due.task.code(),
                from: due.from.to_string(),
                until: due.until.to_string(),
                late: told.is_late,
            }),
            days: told.lead_time.raw,
            days_net: told.lead_time.net,
            minutes: course.minutes(),
            next: codes(course.next()),
            back: codes(course.back()),
            steps: told
                .steps
                .iter()
                .map(|step| case_step(step, course))
                .collect(),
            pair: people(view.pair),
            readers: people(view.mediators),
            hints: view.hints,
            may_write: view.may_write,
            recorded_by: view.recorded_by,
            recorded_at: record.recorded.at.to_rfc3339(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            deleted: record.recorded.bin.is_some(),
            also_on: view.also_on,
            carried_by: view.carried_by,
            second_left: record.second_left,
            base: record.heads.to_string(),
            let_go: view.is_let_go,
        }
    }
}

/// Somebody opened a case on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseRead {
    /// Who.
    pub who: String,
    /// The day.
    pub on: String,
}

impl From<samenboek_app::CaseReadView> for CaseRead {
    fn from(read: samenboek_app::CaseReadView) -> Self {
        Self {
            who: read.who,
            on: read.on,
        }
    }
}

/// A note of the pair.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseNote {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: String,
    /// Who reads it besides.
    pub readers: Vec<String>,
    /// The point in its history that was read.
    pub base: String,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Whether whoever sits here writes in it.
    pub may_write: bool,
    /// Whether whoever sits here may change it.
    pub may_change: bool,
}

/// The notes of a case that whoever sits here reads.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseNotes {
    /// The notes, the newest first.
    pub notes: Vec<CaseNote>,
    /// Whether whoever sits here may note something.
    pub may_write: bool,
    /// Who would read a new note besides.
    pub readers: Vec<String>,
}

impl From<samenboek_app::CaseNotes> for CaseNotes {
    fn from(notes: samenboek_app::CaseNotes) -> Self {
        let note = |view: samenboek_app::CaseNoteView| CaseNote {
            id: view.record.id.to_string(),
            text: view.record.text,
            by: view.by,
            at: view.record.recorded.at.to_rfc3339(),
            readers: view.readers,
            base: view.record.heads.to_string(),
            deleted: view.record.recorded.bin.is_some(),
            may_write: view.may_write,
            may_change: view.may_change,
        };
        Self {
            notes: notes.notes.into_iter().map(note).collect(),
            may_write: notes.may_write,
            readers: notes.readers,
        }
    }
}

fn case_step(view: &samenboek_app::StepView, course: &samenboek_domain::case::Course) -> CaseStep {
    let step = &view.step;
    let wrong = course.steps().iter().find(|it| Some(it.id) == step.undoes);
    CaseStep {
        id: step.id.to_string(),
        what: step.what.clone(),
        known: step.kind().is_some(),
        on: step.on.to_string(),
        by: view.by.clone(),
        why: step.why.clone(),
        minutes: step.minutes,
        result: step.result.clone(),
        reason: step.reason.clone(),
        to: step.to.clone(),
        who: view.who.iter().map(|person| person.name.clone()).collect(),
        undoes: wrong.map(|wrong| wrong.what.clone()),
        taken_back: view.is_taken_back,
        may_be_taken_back: view.may_be_taken_back,
        went_apart: view.went_apart,
    }
}
