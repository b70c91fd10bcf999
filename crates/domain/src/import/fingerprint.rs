//! By what an encounter is known again when the same list comes in twice.

use std::fmt;

use crate::encounter::{Encounter, EncounterDraft};
use crate::text::{clean_line, fold};

/// The day, what it was called (or what people did), where, and how many people there were: two
/// encounters with one fingerprint are probably one. Nothing else is compared: a note that was
/// added later makes no new encounter, and a person's card may have changed its name.
///
/// Made alike of a planned draft and of an encounter in the book; both orders of days, so that a
/// map of fingerprints is sorted by day.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint {
    day: String,
    title: String,
    place: String,
    people: u64,
}

impl Fingerprint {
    /// Of a draft that was planned.
    pub fn of_draft(draft: &EncounterDraft) -> Self {
        let attendance = &draft.attendance;
        let people = u64::try_from(attendance.named.len())
            .unwrap_or(u64::MAX)
            .saturating_add(attendance.counted)
            .saturating_add(attendance.new_faces);
        Self::new(
            draft.happened_on.as_deref(),
            draft.title.as_deref().or(draft.activity.as_deref()),
            draft.place.as_deref(),
            people,
        )
    }

    /// Of an encounter that is there already.
    pub fn of_encounter(encounter: &Encounter) -> Self {
        let title = encounter.title.as_ref().map(AsRef::as_ref);
        Self::new(
            Some(&encounter.happened_on.to_string()),
            title.or(encounter.activity.map(|activity| activity.code())),
            encounter.place.as_ref().map(AsRef::as_ref),
            encounter.attendance.people(),
        )
    }

    /// Of what stands in the book: the day, the typed title, the activity's code, the place, and how many people.
    pub fn of_parts(
        day: &str,
        title: &str,
        activity: Option<&str>,
        place: Option<&str>,
        people: u64,
    ) -> Self {
        let title = Some(title).filter(|title| !title.is_empty());
        Self::new(Some(day), title.or(activity), place, people)
    }

    /// The same day, title and place, whatever the number of people: worth asking about.
    pub fn is_same_occasion(&self, other: &Self) -> bool {
        (&self.day, &self.title, &self.place) == (&other.day, &other.title, &other.place)
    }

    fn new(day: Option<&str>, title: Option<&str>, place: Option<&str>, people: u64) -> Self {
        Self {
            day: compared(day),
            title: compared(title),
            place: compared(place),
            people,
        }
    }
}

// A title or a place was typed by a person.
impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fingerprint(…)")
    }
}

fn compared(text: Option<&str>) -> String {
    text.map(|text| fold(&clean_line(text))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::encounter::AttendanceDraft;

    fn cooking() -> EncounterDraft {
        EncounterDraft {
            title: Some("Samen Koken".to_owned()),
            happened_on: Some("2026-11-20".to_owned()),
            place: Some(" Portiek 12".to_owned()),
            attendance: AttendanceDraft {
                named: vec!["Fatma".to_owned(), "Jan".to_owned()],
                counted: 3,
                new_faces: 1,
                guests: 0,
            },
            ..EncounterDraft::default()
        }
    }

    #[test]
    fn a_list_that_comes_in_twice_is_known_again() {
        let today = "2026-11-29".parse().unwrap();
        let planned = Fingerprint::of_draft(&cooking());
        let kept = Encounter::parse(cooking(), today).unwrap();
        assert_eq!(planned, Fingerprint::of_encounter(&kept));
        let mut typed = cooking();
        typed.title = Some("samen  koken".to_owned());
        typed.note = Some("Volgende keer meer rijst.".to_owned());
        assert_eq!(planned, Fingerprint::of_draft(&typed));
    }

    #[test]
    fn one_more_guest_is_another_fingerprint_of_the_same_occasion() {
        let mut fuller = cooking();
        fuller.attendance.counted = 4;
        let (one, other) = (
            Fingerprint::of_draft(&cooking()),
            Fingerprint::of_draft(&fuller),
        );
        assert_ne!(one, other);
        assert!(one.is_same_occasion(&other));
    }
}
