//! Complaints about a case, as keys of its document: `complaint:<id>:on`, `:party`, `:about`, `:text`, `:why_late`, `:by`, `:at`;
//! and what was done with each, `answer:<id>:to` (the complaint), `:what`, `:on`, `:text`, `:by`, `:at`.
//!
//! Like steps they are written once and never again, under the root.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use samenboek_domain::case::{Complaint, ComplaintLine, NewComplaint, NewComplaintLine};
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::time::Timestamp;

use crate::flat::{Flat, Scalar};

/// What stands before a complaint.
const COMPLAINT: &str = "complaint:";
/// What stands before what was done with one.
const ANSWER: &str = "answer:";

/// Adds a complaint to a case.
pub(crate) fn put_complaint(
    flat: &mut Flat,
    id: &ItemId,
    complaint: &NewComplaint,
    (by, at): (PersonId, Timestamp),
) {
    let texts = [
        ("on", Some(complaint.on.to_string())),
        ("party", complaint.party.map(|it| it.to_string())),
        (
            "about",
            complaint.about.as_ref().map(|it| it.as_str().to_owned()),
        ),
        ("text", Some(complaint.text.as_str().to_owned())),
        ("why_late", Some(complaint.why_late.as_str().to_owned())),
        ("by", Some(by.to_string())),
    ];
    put(flat, &format!("{COMPLAINT}{id}"), texts, at);
}

/// Adds what was done with a complaint.
pub(crate) fn put_answer(
    flat: &mut Flat,
    (complaint, id): (&ItemId, &ItemId),
    line: &NewComplaintLine,
    (by, at): (PersonId, Timestamp),
) {
    let texts = [
        ("to", Some(complaint.to_string())),
        ("what", Some(line.what.code().to_owned())),
        ("on", Some(line.on.to_string())),
        ("text", Some(line.text.as_str().to_owned())),
        ("by", Some(by.to_string())),
    ];
    put(flat, &format!("{ANSWER}{id}"), texts, at);
}

fn put<const N: usize>(
    flat: &mut Flat,
    before: &str,
    texts: [(&str, Option<String>); N],
    at: Timestamp,
) {
    for (part, text) in texts {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            flat.put(format!("{before}:{part}"), Scalar::Str(text));
        }
    }
    flat.put(format!("{before}:at"), Scalar::Int(at.as_millis()));
}

/// The parts of one line, by their names.
type Parts<'a> = BTreeMap<&'a str, &'a Scalar>;

/// The complaints about a case, by the day they came.
pub(crate) fn complaints(content: &Flat) -> Vec<Complaint> {
    let mut lines: BTreeMap<ItemId, Vec<ComplaintLine>> = BTreeMap::new();
    for (id, parts) in parted(content, ANSWER) {
        let to = text(&parts, "to").and_then(|it| it.parse().ok());
        if let (Some(to), Some(line)) = (to, line(id, &parts)) {
            lines.entry(to).or_default().push(line);
        }
    }
    let mut complaints: Vec<Complaint> = parted(content, COMPLAINT)
        .into_iter()
        .filter_map(|(id, parts)| {
            let mut lines = lines.remove(&id).unwrap_or_default();
            lines.sort_by_key(|line| (line.on, line.id));
            complaint(id, &parts, lines)
        })
        .collect();
    complaints.sort_by_key(|it| (it.on, it.id));
    complaints
}

fn parted<'a>(content: &'a Flat, before: &str) -> BTreeMap<ItemId, Parts<'a>> {
    let mut parted: BTreeMap<ItemId, Parts<'a>> = BTreeMap::new();
    for (key, value) in content.after(before.to_owned()) {
        let read = key.split_once(':');
        if let Some((Ok(id), part)) = read.map(|(id, part)| (id.parse::<ItemId>(), part)) {
            parted.entry(id).or_default().insert(part, value);
        }
    }
    parted
}

fn text<'a>(parts: &Parts<'a>, part: &str) -> Option<&'a str> {
    parts.get(part).and_then(|value| value.as_str())
}

fn moment(parts: &Parts<'_>) -> Timestamp {
    let at = parts.get("at").and_then(|value| value.as_int());
    Timestamp::from_millis(at.unwrap_or(0))
}

fn by(parts: &Parts<'_>) -> PersonId {
    let by = text(parts, "by").and_then(|it| it.parse().ok());
    by.unwrap_or(PersonId::from_bytes([0; 16]))
}

fn day(parts: &Parts<'_>) -> NaiveDate {
    // A day that is none here stands before all others.
    let day = text(parts, "on").and_then(|it| it.parse().ok());
    day.unwrap_or_default()
}

fn complaint(id: ItemId, parts: &Parts<'_>, lines: Vec<ComplaintLine>) -> Option<Complaint> {
    let owned = |part| text(parts, part).unwrap_or_default().to_owned();
    Some(Complaint {
        id,
        on: day(parts),
        party: text(parts, "party").and_then(|it| it.parse().ok()),
        about: owned("about"),
        text: text(parts, "text").filter(|it| !it.is_empty())?.to_owned(),
        why_late: owned("why_late"),
        by: by(parts),
        at: moment(parts),
        lines,
    })
}

fn line(id: ItemId, parts: &Parts<'_>) -> Option<ComplaintLine> {
    Some(ComplaintLine {
        id,
        what: text(parts, "what").filter(|it| !it.is_empty())?.to_owned(),
        on: day(parts),
        text: text(parts, "text").unwrap_or_default().to_owned(),
        by: by(parts),
        at: moment(parts),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use proptest::prelude::*;
    use proptest::sample::select;
    use samenboek_domain::case::ComplaintDeed;
    use samenboek_domain::text::{Line, Prose};

    use super::*;

    fn item() -> impl Strategy<Value = ItemId> {
        any::<[u8; 16]>().prop_map(ItemId::from_bytes)
    }

    proptest! {
        #[test]
        fn a_complaint_reads_back_as_it_was_written_with_what_was_done_with_it(
            ids in (item(), item(), item()), day in 0..40_000_u64, party in proptest::option::of(any::<[u8; 16]>()),
            words in ("[a-zé:|/ \n]{1,40}x", proptest::option::of("[a-zé:|/]{1,20}"), "[a-zé:|/]{0,20}"),
            what in select(ComplaintDeed::ALL.to_vec()),
        ) {
            let on = NaiveDate::default() + chrono::Days::new(day);
            let (by, at) = (PersonId::from_bytes([7; 16]), Timestamp::from_millis(1_000));
            let new = NewComplaint {
                on,
                party: party.map(PersonId::from_bytes),
                about: words.1.as_ref().map(|it| Line::parse("about", it).unwrap()),
                text: Prose::parse("text", &words.0).unwrap(),
                why_late: Prose::parse("why_late", &words.2).unwrap(),
            };
            let done = NewComplaintLine { what, on, text: Prose::parse("text", &words.2).unwrap() };
            let mut flat = Flat::default();
            put_complaint(&mut flat, &ids.0, &new, (by, at));
            put_answer(&mut flat, (&ids.0, &ids.1), &done, (by, at));
            // Of a complaint that is not here.
            if ids.2 != ids.0 && ids.2 != ids.1 {
                put_answer(&mut flat, (&ids.2, &ids.2), &done, (by, at));
            }
            let found = complaints(&flat);
            prop_assert_eq!(found.len(), 1);
            let read = &found[0];
            prop_assert_eq!((read.id, read.on, read.party, read.by, read.at), (ids.0, new.on, new.party, by, at));
            prop_assert_eq!(read.text.as_str(), new.text.as_str());
            prop_assert_eq!(read.why_late.as_str(), new.why_late.as_str());
            prop_assert_eq!(read.about.as_str(), new.about.as_ref().map_or("", |it| it.as_str()));
            if ids.0 != ids.1 {
                prop_assert_eq!(read.lines.len(), 1);
                prop_assert_eq!((read.lines[0].what.as_str(), read.lines[0].on), (what.code(), on));
            }
            prop_assert_eq!(read.is_open(), !what.ends_it());
        }
    }
}
