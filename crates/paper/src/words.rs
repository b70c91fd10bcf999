//! The words on paper: Fluent messages of one language, handed in by whoever prints.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::error::PaperError;

/// The words of one language, ready to be asked.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the text of a Fluent file. Refuses a file that does not parse: half the words on a
    /// poster are worse than none.
    pub fn parse(language: &str, fluent: &str) -> Result<Self, PaperError> {
        let unreadable = |why: String| PaperError::UnreadableWords {
            language: language.to_owned(),
            why,
        };
        let tag = language
            .parse()
            .map_err(|_| unreadable("no such language".to_owned()))?;
        let resource = FluentResource::try_new(fluent.to_owned()).map_err(|(_, faults)| {
            unreadable(
                faults
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join("; "),
            )
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.add_resource(resource).map_err(|faults| {
            unreadable(
                faults
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join("; "),
            )
        })?;
        Ok(Self {
            language: language.to_owned(),
            bundle,
        })
    }

    /// The language of these words, as a tag: `nl`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// One message, with its places filled in. What is filled in is isolated, so that an Arabic
    /// name cannot turn a Dutch sentence round.
    pub(crate) fn say(&self, id: &str, filled: &[(&str, &str)]) -> Result<String, PaperError> {
        let missing = || PaperError::MissingWord {
            id: id.to_owned(),
            language: self.language.clone(),
        };
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(missing)?;
        let arguments: FluentArgs<'_> = filled.iter().copied().collect();
        let mut faults = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut faults)
            .into_owned();
        if faults.is_empty() {
            Ok(said)
        } else {
            Err(missing())
        }
    }

    /// A date as people write it, the month as a word.
    pub(crate) fn date(&self, date: NaiveDate) -> Result<String, PaperError> {
        let month = self.say(&format!("paper-month-{}", date.month()), &[])?;
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let written = self.say(
            "paper-date",
            &[("day", &day), ("month", &month), ("year", &year)],
        )?;
        // A date stays on one line; its parts are ours and need no isolation.
        Ok(written
            .replace(' ', "\u{a0}")
            .replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// A moment as people write it: the date, and the time on a clock of 24 hours.
    pub(crate) fn moment(&self, moment: NaiveDateTime) -> Result<String, PaperError> {
        let date = self.date(moment.date())?;
        let (hour, minute) = (moment.hour().to_string(), format!("{:02}", moment.minute()));
        let written = self.say(
            "paper-moment",
            &[("date", &date), ("hour", &hour), ("minute", &minute)],
        )?;
        Ok(written.replace(['\u{2068}', '\u{2069}'], ""))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const DUTCH: &str = include_str!("../../../ui/locales/nl/paper.ftl");

    #[test]
    fn a_dutch_date_has_its_month_as_a_word() {
        let words = Words::parse("nl", DUTCH).unwrap();
        let written = words
            .date(NaiveDate::from_ymd_opt(2026, 11, 3).unwrap())
            .unwrap();
        assert_eq!(written, "3\u{a0}november\u{a0}2026");
    }

    #[test]
    fn a_missing_word_is_named() {
        let words = Words::parse("nl", "paper-other = Iets anders").unwrap();
        let fault = words.say("paper-poster-made", &[]).unwrap_err();
        assert_eq!(
            fault.to_string(),
            "the word paper-poster-made is missing in nl"
        );
    }

    #[test]
    fn a_word_that_lacks_what_it_asks_for_is_not_printed() {
        let words = Words::parse("nl", "paper-who = Wie: { $name }").unwrap();
        assert!(words.say("paper-who", &[]).is_err());
    }

    #[test]
    fn a_broken_file_is_refused_whole() {
        assert!(Words::parse("nl", "paper-who = Wie: { $name").is_err());
    }
}
