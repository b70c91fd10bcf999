//! What may stand on paper, decided before `paper` makes the bytes.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate, NaiveTime};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::text::sort_key;
use samenboek_paper::{
    CalendarEvent, GuideSheet, PaperError, PaperKeySheet, PersonalSheet, PosterItem, PosterSheet,
    SignInSheet, Words,
};
use samenboek_store::{EncounterFilter, EncounterRecord, EncounterRow, Verification};

use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::House;

const EMPTY_LINES: u32 = 20;
const TABLES: u32 = 6;
/// So many languages stand on one poster at most.
const MOST_LANGUAGES: usize = 3;
/// More than anybody plans.
const MOST_PLANNED: usize = 2_000;

impl House {
    /// The poster of a rule, as PDF. Without languages: the rule's own.
    pub fn poster(
        &self,
        rule: &DocumentId,
        languages: &[String],
        words: &Words,
    ) -> Result<Vec<u8>> {
        samenboek_paper::poster(&self.poster_sheet(rule, languages)?, words)
            .map_err(|error| paper_error(&error))
    }

    /// The same poster as pictures for the window, one a page.
    pub fn poster_pictures(
        &self,
        rule: &DocumentId,
        languages: &[String],
        words: &Words,
    ) -> Result<Vec<String>> {
        samenboek_paper::poster_svg(&self.poster_sheet(rule, languages)?, words)
            .map_err(|error| paper_error(&error))
    }

    fn poster_sheet(&self, rule: &DocumentId, languages: &[String]) -> Result<PosterSheet> {
        let view = self.rule(rule)?;
        // More than three on one sheet, and nobody finds hers.
        if languages.len() > MOST_LANGUAGES {
            return Err(AppError::refuse_field("too_many_languages", "languages"));
        }
        let languages: Vec<String> = if languages.is_empty() {
            let own = view.record.languages.iter();
            own.take(MOST_LANGUAGES).cloned().collect()
        } else {
            languages.to_vec()
        };
        let day = |text: Option<&str>| {
            text.and_then(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        };
        let items: Vec<PosterItem> = view
            .items
            .iter()
            .map(|item| {
                let chosen: Vec<(String, String)> = languages
                    .iter()
                    .filter_map(|language| {
                        item.texts
                            .get(language)
                            .map(|text| (language.clone(), text.clone()))
                    })
                    .collect();
                // A sentence that nobody wrote in a chosen language hangs there in the language it has.
                let texts = if chosen.is_empty() {
                    item.texts
                        .iter()
                        .map(|(a, b)| (a.clone(), b.clone()))
                        .collect()
                } else {
                    chosen
                };
                PosterItem {
                    texts,
                    who: item.who.as_ref().map(|who| who.name.clone()),
                    from: day(item.from.as_deref()),
                    until: day(item.until.as_deref()),
                }
            })
            .collect();
        let made_on = chrono::DateTime::from_timestamp_millis(view.record.recorded.at.as_millis())
            .map(|moment| moment.date_naive());
        Ok(PosterSheet {
            title: view.record.title.clone(),
            place: view.record.place.clone(),
            centre: self.centre_name()?.unwrap_or_default(),
            items,
            languages,
            made_on: made_on.unwrap_or_default(),
            evaluate_on: day(view.record.evaluate_on.as_deref()),
        })
    }

    /// Help on one sheet, as PDF, in the language of these words.
    pub fn guide(&self, words: &Words) -> Result<Vec<u8>> {
        samenboek_paper::guide(&self.guide_sheet()?, words).map_err(|error| paper_error(&error))
    }

    /// The same sheet as pictures for the window, one a page.
    pub fn guide_pictures(&self, words: &Words) -> Result<Vec<String>> {
        samenboek_paper::guide_svg(&self.guide_sheet()?, words).map_err(|error| paper_error(&error))
    }

    fn guide_sheet(&self) -> Result<GuideSheet> {
        Ok(GuideSheet {
            centre: self.centre_name()?.unwrap_or_default(),
        })
    }

    /// A sheet for one encounter on which people sign in, as PDF. `title` is what the encounter is called. It lies where
    /// everybody reads it: first names only, and before anybody was written down those who came to this series before.
    pub fn sign_in_sheet(&self, id: &DocumentId, title: &str, words: &Words) -> Result<Vec<u8>> {
        let view = self.encounter(id)?;
        let record = &view.record;
        let mut expected: Vec<String> = view
            .named
            .iter()
            .map(|person| person.name.clone())
            .collect();
        if expected.is_empty() {
            expected = self.came_before(record)?;
        }
        let names = called(&expected);
        let groups: BTreeSet<&String> = record
            .tables
            .iter()
            .flat_map(|it| it.tally.keys())
            .collect();
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        let sheet = SignInSheet {
            title: title.to_owned(),
            day: day(&record.happened_on).unwrap_or_else(|| self.clock.today()),
            starts_at: time(record.starts_at.as_deref()),
            ends_at: time(record.ends_at.as_deref()),
            place: record.place.clone(),
            centre: self.centre_name()?.unwrap_or_default(),
            names,
            empty_lines: EMPTY_LINES,
            tables: if groups.is_empty() { 0 } else { TABLES },
            groups: groups.into_iter().cloned().collect(),
            made_on: self.clock.today(),
        };
        samenboek_paper::sign_in_sheet(&sheet, words).map_err(|error| paper_error(&error))
    }

    /// Who came to the last evening of the same series.
    fn came_before(&self, record: &EncounterRecord) -> Result<Vec<String>> {
        let Some(series) = &record.series else {
            return Ok(Vec::new());
        };
        let rooms = self.rooms()?;
        let to = NaiveDate::parse_from_str(&record.happened_on, "%Y-%m-%d");
        let to = to.unwrap_or_else(|_| self.clock.today());
        let from = to.checked_sub_months(Months::new(12)).unwrap_or(to);
        let evenings = rooms.store.counted_evenings(from, to)?;
        let mut evenings = evenings.into_iter().rev();
        let last = evenings.find(|it| it.series.as_ref() == Some(series) && !it.named.is_empty());
        let mut names = Names::new(&rooms.store);
        let people = last.map(|it| it.named).unwrap_or_default();
        people.iter().map(|person| names.name(person)).collect()
    }

    /// What is planned from today on, as a file for any calendar. `called` gives each encounter its name.
    pub fn planned_calendar(
        &self,
        words: &Words,
        called: &dyn Fn(&EncounterRow) -> String,
    ) -> Result<String> {
        let rooms = self.rooms()?;
        let today = self.clock.today();
        let filter = EncounterFilter {
            from: Some(today.to_string()),
            limit: MOST_PLANNED,
            ..EncounterFilter::default()
        };
        let mut events = Vec::new();
        for row in rooms.store.list_encounters(&filter)? {
            let whole = rooms.store.encounter(&row.id)?;
            let changed_at = chrono::DateTime::from_timestamp_millis(row.recorded_at.as_millis());
            events.push(CalendarEvent {
                uid: format!("{}@samenboek", row.id),
                sequence: u32::try_from(rooms.store.changes_of(&row.id)?).unwrap_or(u32::MAX),
                changed_at: changed_at.unwrap_or_default(),
                day: NaiveDate::parse_from_str(&row.happened_on, "%Y-%m-%d").unwrap_or(today),
                starts_at: time(row.starts_at.as_deref()),
                ends_at: time(whole.ends_at.as_deref()),
                title: Some(called(&row)),
                place: row.place.clone(),
                is_cancelled: false,
            });
        }
        events.extend(self.events_of_series()?);
        samenboek_paper::calendar(&events, words).map_err(|error| paper_error(&error))
    }

    /// The times of series that nobody wrote down yet, for half a year. A time is known by its series and its date, also
    /// when it moves; one that falls out is struck out.
    fn events_of_series(&self) -> Result<Vec<CalendarEvent>> {
        let rooms = self.rooms()?;
        let today = self.clock.today();
        let to = today.checked_add_months(Months::new(6)).unwrap_or(today);
        let mut events = Vec::new();
        for planned in self.planned(today, to)? {
            if !planned.encounters.is_empty() {
                continue;
            }
            let recorded = rooms.store.recorded(&planned.series)?;
            let changed_at = chrono::DateTime::from_timestamp_millis(recorded.at.as_millis());
            let changes = rooms.store.changes_of(&planned.series)?;
            events.push(CalendarEvent {
                uid: format!("{}-{}@samenboek", planned.series, planned.planned),
                sequence: u32::try_from(changes).unwrap_or(u32::MAX),
                changed_at: changed_at.unwrap_or_default(),
                day: planned.on,
                starts_at: time(planned.starts_at.as_deref()),
                ends_at: time(planned.ends_at.as_deref()),
                title: Some(planned.title),
                place: planned.place,
                is_cancelled: planned.is_cancelled,
            });
        }
        Ok(events)
    }

    /// The personal sheet that was made a moment ago, as PDF.
    pub fn personal_sheet(&self, words: &Words) -> Result<Vec<u8>> {
        let sheets = self.sheets().ok_or_else(|| AppError::refuse("not_found"))?;
        let sheet = PersonalSheet {
            name: sheets.person,
            laptop: self.laptop_name()?.unwrap_or_default(),
            centre: self.centre_name()?.unwrap_or_default(),
            code: sheets.personal,
            made_on: self.clock.today(),
        };
        samenboek_paper::personal_sheet(&sheet, words).map_err(|error| paper_error(&error))
    }

    /// The centre's paper key that was made a moment ago, as PDF.
    pub fn paper_key_sheet(&self, words: &Words) -> Result<Vec<u8>> {
        let code = self
            .sheets()
            .and_then(|sheets| sheets.paper_key)
            .ok_or_else(|| AppError::refuse("not_found"))?;
        let sheet = PaperKeySheet {
            centre: self.centre_name()?.unwrap_or_default(),
            code,
            made_on: self.clock.today(),
        };
        samenboek_paper::paper_key_sheet(&sheet, words).map_err(|error| paper_error(&error))
    }

    /// Where every document stands: equal on two laptops that hold the same.
    pub fn document_states(&self) -> Result<std::collections::BTreeMap<DocumentId, String>> {
        Ok(self.rooms()?.store.document_states()?)
    }

    /// Looks over every document, row and parcel.
    pub fn verify(&self) -> Result<Verification> {
        let rooms = self.rooms()?;
        let mut found = rooms.store.verify()?;
        // Of circles only what whoever sits here reads can be looked into.
        if let Some(circles) = self.seat().ok().as_ref().and_then(|it| it.circles.as_ref()) {
            let inside = circles.verify(&rooms.store)?;
            found.documents += inside.documents;
            found.problems.extend(inside.problems);
        }
        Ok(found)
    }
}

/// First names, sorted; of two who share one also the next initial.
pub(crate) fn called(names: &[String]) -> Vec<String> {
    let first = |name: &str| {
        name.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let firsts: Vec<String> = names.iter().map(|name| first(name)).collect();
    let is_shared = |name: &String| firsts.iter().filter(|it| *it == name).count() > 1;
    let mut called: Vec<String> = names
        .iter()
        .map(|name| {
            let own = first(name);
            let last = name.split_whitespace().skip(1).last();
            let initial = last.and_then(|word| word.chars().next());
            match initial.filter(|_| is_shared(&own)) {
                Some(initial) => format!("{own} {}.", initial.to_uppercase()),
                None => own,
            }
        })
        .filter(|name| !name.is_empty())
        .collect();
    called.sort_by_key(|name| sort_key(name));
    called
}

pub(crate) fn time(text: Option<&str>) -> Option<NaiveTime> {
    text.and_then(|text| NaiveTime::parse_from_str(text, "%H:%M").ok())
}

pub(crate) fn paper_error(error: &PaperError) -> AppError {
    match error {
        PaperError::Unwritable => AppError::refuse("paper_without_letters"),
        PaperError::UnreadableWords { .. }
        | PaperError::MissingWord { .. }
        | PaperError::Layout { .. } => AppError::fault("paper", error),
    }
}

#[cfg(test)]
mod tests {
    use super::called;

    #[test]
    fn at_the_door_stand_first_names_and_an_initial_where_two_share_one() {
        let names = ["Jan van den Berg", "Fatma Yılmaz", "Jan Dekker", "Jan", ""];
        assert_eq!(
            called(&names.map(str::to_owned)),
            ["Fatma", "Jan", "Jan B.", "Jan D."]
        );
    }
}
