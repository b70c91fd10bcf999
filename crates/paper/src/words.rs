//! The words on paper: Fluent messages of one language, handed in by whoever prints.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::error::PaperError;

/// Places that hold how many there are: the words around them may differ by the number, in Arabic in six ways.
const COUNTS: [&str; 5] = ["cards", "cases", "count", "encounters", "rules"];

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
        // Of a tag that only its writer knows, the language alone says how it counts.
        let first = language.split('-').next().unwrap_or_default();
        let tag = language
            .parse()
            .or_else(|_| first.parse())
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

    /// The words of a language that came from a file, over those of the house: what it lacks is said in these. Its own
    /// text was read before it came in; a line that does not read is left out.
    pub fn over(language: &str, fluent: &str, house: &str) -> Result<Self, PaperError> {
        let mut words = Self::parse(language, house)?;
        let own = FluentResource::try_new(fluent.to_owned());
        words
            .bundle
            .add_resource_overriding(own.unwrap_or_else(|(own, _)| own));
        Ok(words)
    }

    /// The language of these words, as a tag: `nl`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The language as a sheet is marked with it: without a region or a script, which its letters show.
    pub(crate) fn marked(&self) -> &str {
        self.language.split('-').next().unwrap_or_default()
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
        let filled = filled
            .iter()
            .map(|(name, value)| (*name, counted(name, value)));
        let arguments: FluentArgs<'_> = filled.collect();
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

/// Whether a text reads as Fluent, whole.
pub fn reads_as_fluent(text: &str) -> bool {
    FluentResource::try_new(text.to_owned()).is_ok()
}

/// What stands in a place: a number where it counts, and text elsewhere, so that no telephone number loses its nought.
fn counted<'a>(name: &str, value: &'a str) -> FluentValue<'a> {
    if COUNTS.contains(&name) && value.parse::<u32>().is_ok() {
        FluentValue::try_number(value)
    } else {
        FluentValue::from(value)
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
    fn each_language_has_its_own_words_for_few_and_many() {
        for (language, numbers, forms) in [
            ("nl", vec!["1", "2", "21"], vec!["one", "other", "other"]),
            (
                "ar",
                vec!["0", "1", "2", "3", "11", "100"],
                vec!["zero", "one", "two", "few", "many", "other"],
            ),
            (
                "pl",
                vec!["1", "2", "5", "22"],
                vec!["one", "few", "many", "few"],
            ),
            (
                "uk",
                vec!["1", "3", "5", "21"],
                vec!["one", "few", "many", "one"],
            ),
            ("tr", vec!["1", "2"], vec!["one", "other"]),
        ] {
            let fluent = "n = { $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
            let words = Words::parse(language, fluent).unwrap();
            let said = numbers
                .iter()
                .map(|number| words.say("n", &[("count", number)]));
            let said: Vec<String> = said.map(Result::unwrap).collect();
            assert_eq!(said, forms, "{language}");
        }
    }

    #[test]
    fn a_tag_of_parts_that_nobody_else_knows_counts_as_its_language() {
        let fluent = "n = { $count ->\n [one] one\n *[other] other\n }";
        let words = Words::over("fa-IIR", fluent, "n = house").unwrap();
        assert_eq!(words.language(), "fa-IIR");
        assert_eq!(words.say("n", &[("count", "1")]).unwrap(), "one");
    }

    #[test]
    fn a_telephone_number_is_no_count() {
        let words = Words::parse("nl", "call = Bel { $number }, { $count } keer.").unwrap();
        let said = words.say("call", &[("number", "06-00001234"), ("count", "0612")]);
        assert_eq!(
            said.unwrap().replace(['\u{2068}', '\u{2069}'], ""),
            "Bel 06-00001234, 612 keer."
        );
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
