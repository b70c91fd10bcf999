//! Values as JSON: the shapes of the command line. People are printed by name.

use samenboek_app::{
    BinItem, CaseNoteView, CaseSummary, CaseView, ComplaintView, EncounterView, FieldCard,
    PartyRecord, Person, Planned, Restored, RuleView, SeriesView, StepView, TableView,
};

use samenboek_domain::case::StepKind;
use samenboek_domain::kind::DocumentKind;
use serde_json::{Value, json};

pub use crate::words::{signal_title, title};

/// One encounter: the draft it would be, and what is known about it.
pub fn encounter(view: &EncounterView) -> Value {
    let record = &view.record;
    let tables: Vec<Value> = view.tables.iter().map(table).collect();
    json!({
        "id": record.id,
        "title": title(&record.title, record.activity.as_deref(), record.place.as_deref()),
        "happened_on": record.happened_on,
        "starts_at": record.starts_at,
        "ends_at": record.ends_at,
        "place": record.place,
        "activity": record.activity,
        "series": record.series,
        "occurrence": record.occurrence.map(|it| it.to_string()),
        "organisers": names(&view.organisers),
        "attendance": attendance(view),
        "tables": tables,
        "conditions": record.conditions,
        "tone": record.tone,
        "changed": record.changed,
        "note": record.note,
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "restored": restored(view.restored.as_ref()),
        "kept_both": record.kept_both,
        "versions": fields(&view.versions),
        "rules": view.rules.iter().map(|(id, _)| id).collect::<Vec<_>>(),
        "photos": view.photos.iter().map(|photo| photo.record.id).collect::<Vec<_>>(),
        "also_on": view.also_on,
    })
}

/// Who came; guests stand in it only where there were any.
fn attendance(view: &EncounterView) -> Value {
    let record = &view.record;
    let mut shape = json!({
        "named": names(&view.named),
        "counted": record.counted,
        "new_faces": record.new_faces,
    });
    if let Some(shape) = shape.as_object_mut().filter(|_| record.guests > 0) {
        shape.insert("guests".to_owned(), record.guests.into());
    }
    shape
}

/// A table; whoever sat there by name stands in it only where somebody wrote that down.
fn table(table: &TableView) -> Value {
    let mut shape = json!({ "label": table.label, "tally": table.tally });
    if let Some(shape) = shape.as_object_mut().filter(|_| !table.people.is_empty()) {
        shape.insert("people".to_owned(), names(&table.people).into());
    }
    shape
}

/// One rule: the draft it would be, with the ids and answers of its items.
pub fn rule(view: &RuleView) -> Value {
    let record = &view.record;
    let items: Vec<Value> = view
        .items
        .iter()
        .map(|item| {
            let answers: Vec<Value> = item
                .answers
                .iter()
                .map(|answer| {
                    json!({ "kept": answer.kept, "on": answer.on, "by": answer.by, "at": answer.at })
                })
                .collect();
            json!({
                "id": item.id,
                "text": sentence(&item.texts, record.languages.first()),
                "who": item.who.as_ref().map(name),
                "from": item.from,
                "until": item.until,
                "answers": answers,
            })
        })
        .collect();
    json!({
        "id": record.id,
        "title": rule_title(&record.title, record.place.as_deref()),
        "place": record.place,
        "items": items,
        "languages": record.languages,
        "evaluate_on": record.evaluate_on,
        "came_from": record.came_from,
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "restored": restored(view.restored.as_ref()),
        "kept_both": record.kept_both,
        "versions": fields(&view.versions),
        "also_on": view.also_on,
    })
}

/// One series: the draft it would be, and its times.
pub fn series(view: &SeriesView) -> Value {
    let record = &view.record;
    let held: Vec<Value> = view
        .held
        .iter()
        .map(|row| json!({ "id": row.id, "happened_on": row.happened_on, "people": row.people }))
        .collect();
    json!({
        "id": record.id,
        "title": record.title,
        "place": record.place,
        "activity": record.activity,
        "starts_at": record.starts_at,
        "ends_at": record.ends_at,
        "organisers": names(&view.organisers),
        "rhythm": record.rhythm,
        "from": record.from,
        "until": record.until,
        "coming": view.coming.iter().map(planned).collect::<Vec<_>>(),
        "held": held,
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "restored": restored(view.restored.as_ref()),
        "versions": fields(&view.versions),
        "also_on": view.also_on,
    })
}

/// One time of a series.
pub fn planned(time: &Planned) -> Value {
    json!({
        "occurrence": format!("{}/{}", time.series, time.planned),
        "date": time.planned.to_string(),
        "on": time.on.to_string(),
        "starts_at": time.starts_at,
        "cancelled": time.is_cancelled,
        "encounters": time.encounters,
    })
}

/// One case: the draft it would be, and who is in it.
pub fn case(view: &CaseView) -> Value {
    let record = &view.record;
    let party = |party: &Option<PartyRecord>| {
        let party = party.as_ref()?;
        Some(json!({ "name": party.name, "address": party.address }))
    };
    let further = view.further_parties.iter();
    let further: Vec<Value> = further
        .map(|it| json!({ "party": it.person, "name": it.name, "address": it.address }))
        .collect();
    let (course, lead_time) = (&view.course.course, view.course.lead_time);
    let codes = |kinds: Vec<StepKind>| kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>();
    json!({
        "id": record.id,
        "reported_on": record.reported_on,
        "kinds": record.kinds,
        "referrer": record.referrer,
        "first_party": party(&view.first_party),
        "second_party": party(&view.second_party),
        "further_parties": further,
        "group": record.is_group,
        "summary": record.summary,
        "state": course.state(),
        "since": course.moved_on().to_string(),
        "on_hold": course.is_on_hold(),
        "stopped_since": course.stopped_since().map(|day| day.to_string()),
        "went_apart": course.went_apart(),
        "result": course.result(),
        "next": codes(course.next()),
        "back": codes(course.back()),
        "complaints": view.complaints.iter().map(complaint).collect::<Vec<_>>(),
        "complaints_until": view.complaints_until.map(|day| day.to_string()),
        "due": view.course.due.map(|due| {
            json!({ "task": due.task, "from": due.from.to_string(), "until": due.until.to_string(), "late": view.course.is_late })
        }),
        "lead_time": { "days": lead_time.raw, "without_waiting": lead_time.net },
        "minutes": course.minutes(),
        "mediators": names(&view.mediators),
        "pair": names(&view.pair),
        "hints": view.hints,
        "coordinators": view.coordinators,
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "versions": fields(&view.versions),
        "also_on": view.also_on,
        "carried_by": view.carried_by,
        "second_party_left": record.second_left,
    })
}

/// A complaint about a case, and what was done with it.
fn complaint(view: &ComplaintView) -> Value {
    let complaint = &view.complaint;
    let lines = complaint.lines.iter().zip(&view.lines_by);
    let lines = lines.map(|(line, by)| {
        json!({ "what": line.what, "on": line.on.to_string(), "text": some(&line.text), "by": by, "at": line.at })
    });
    json!({
        "id": complaint.id,
        "on": complaint.on.to_string(),
        "party": view.party,
        "about": some(&complaint.about),
        "text": complaint.text,
        "why_late": some(&complaint.why_late),
        "by": view.by,
        "at": complaint.at,
        "open": complaint.is_open(),
        "receipt_until": view.due.map(|due| due.until.to_string()),
        "lines": lines.collect::<Vec<_>>(),
    })
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// A step of a case. A code that this version does not know is printed as it stands.
pub fn step(view: &StepView) -> Value {
    let step = &view.step;
    json!({
        "id": step.id,
        "what": step.what,
        "on": step.on.to_string(),
        "by": view.by,
        "at": step.at,
        "why": Some(&step.why).filter(|why| !why.is_empty()),
        "minutes": step.minutes,
        "result": step.result,
        "reason": step.reason,
        "to": step.to,
        "who": names(&view.who),
        "undoes": step.undoes,
        "taken_back": view.is_taken_back,
        "may_be_taken_back": view.may_be_taken_back,
        "went_apart": view.went_apart,
    })
}

/// A note of the pair of a case.
pub fn case_note(view: &CaseNoteView) -> Value {
    json!({
        "id": view.record.id,
        "text": view.record.text,
        "by": view.by,
        "at": view.record.recorded.at,
        "readers": view.readers,
        "may_write": view.may_write,
        "may_change": view.may_change,
        "thrown_away_at": view.record.recorded.bin.map(|bin| bin.at),
    })
}

/// A case in which something is due; no name stands in it.
pub fn due_case(case: &CaseSummary) -> Option<Value> {
    let due = case.row.due.as_ref()?;
    Some(
        json!({ "id": case.row.id, "task": due.task, "from": due.from, "until": due.until, "late": case.is_late }),
    )
}

/// Who threw away what is back, because somebody wrote in it meanwhile.
pub fn restored(restored: Option<&Restored>) -> Value {
    restored.map_or(
        Value::Null,
        |it| json!({ "thrown_away_by": it.by, "at": it.at }),
    )
}

/// What a rule is called: its title, or else its place.
pub fn rule_title(title: &str, place: Option<&str>) -> String {
    if title.is_empty() {
        place.unwrap_or_default().to_owned()
    } else {
        title.to_owned()
    }
}

/// Something that was thrown away.
pub fn bin_item(item: &BinItem) -> Value {
    json!({
        "id": item.id,
        "kind": kind(item.kind),
        "title": match item.kind {
            DocumentKind::Encounter => title(&item.title, item.activity.as_deref(), item.place.as_deref()),
            DocumentKind::Rule => rule_title(&item.title, item.place.as_deref()),
            DocumentKind::Series
            | DocumentKind::Signal => signal_title(item.activity.as_deref(), item.place.as_deref()),
            DocumentKind::Person
            | DocumentKind::Laptop
            | DocumentKind::Centre
            | DocumentKind::Case
            | DocumentKind::CaseNote
            | DocumentKind::CaseReads
            | DocumentKind::Agreement
            | DocumentKind::Group
            | DocumentKind::Consent
            | DocumentKind::Field
            | DocumentKind::Criterion
            | DocumentKind::CodeList
            | DocumentKind::Statistics
            | DocumentKind::Photo
            | DocumentKind::Unknown(_) => item.title.clone(),
        },
        "thrown_away_at": item.at,
        "by": item.by,
    })
}

/// The fields that stand twice.
pub fn fields(fields: &[FieldCard]) -> Vec<Value> {
    fields
        .iter()
        .map(|field| {
            let values: Vec<Value> = field
                .values
                .iter()
                .map(|value| json!({ "value": value.value, "by": value.by, "at": value.at }))
                .collect();
            json!({ "field": field.field, "values": values, "both": field.both })
        })
        .collect()
}

/// The code of a kind.
pub fn kind(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Encounter => "encounter",
        DocumentKind::Rule => "rule",
        DocumentKind::Series => "series",
        DocumentKind::Person => "person",
        DocumentKind::Laptop => "laptop",
        DocumentKind::Centre => "centre",
        DocumentKind::Case => "case",
        DocumentKind::CaseNote => "case_note",
        DocumentKind::CaseReads => "case_reads",
        DocumentKind::Agreement => "agreement",
        DocumentKind::Signal => "signal",
        DocumentKind::Group => "group",
        DocumentKind::Consent => "consent",
        DocumentKind::Field => "field",
        DocumentKind::Criterion => "criterion",
        DocumentKind::CodeList => "code_list",
        DocumentKind::Statistics => "statistics",
        DocumentKind::Photo => "photo",
        DocumentKind::Unknown(_) => "unknown",
    }
}

fn names(people: &[Person]) -> Vec<String> {
    people.iter().map(name).collect()
}

/// Whoever was forgotten is told by id: that goes back in where it came from, and makes no card for a word.
pub fn name(person: &Person) -> String {
    if person.forgotten {
        format!("person:{}", person.person)
    } else {
        person.name.clone()
    }
}

/// A sentence in the leading language alone stands bare, as it was typed.
fn sentence(texts: &std::collections::BTreeMap<String, String>, first: Option<&String>) -> Value {
    match first.and_then(|first| texts.get(first)) {
        Some(only) if texts.len() == 1 => json!(only),
        Some(_) | None => json!(texts),
    }
}
