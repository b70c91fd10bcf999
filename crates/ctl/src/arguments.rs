//! The words of a command, taken one by one. What is left over at the end did not belong there.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use samenboek_domain::ids::DocumentId;

use crate::trouble::{Result, Trouble};

/// The words that have not been taken yet.
pub struct Arguments(Vec<OsString>);

impl Arguments {
    /// The words this program was started with.
    pub fn from_environment() -> Self {
        Self(std::env::args_os().skip(1).collect())
    }

    /// The words of one line of a batch.
    pub fn from_words(words: Vec<String>) -> Self {
        Self(words.into_iter().map(OsString::from).collect())
    }

    /// Whether this is the next word.
    pub fn next_is(&self, word: &str) -> bool {
        self.0.first().is_some_and(|next| next == word)
    }

    /// The next word of the command; none when an option comes, or nothing.
    pub fn word(&mut self) -> Result<Option<String>> {
        self.with(|words| words.subcommand(), "")
    }

    /// Whether this was said.
    pub fn flag(&mut self, name: &'static str) -> bool {
        let mut words = pico_args::Arguments::from_vec(std::mem::take(&mut self.0));
        let said = words.contains(name);
        self.0 = words.finish();
        said
    }

    /// The value after this name.
    pub fn option(&mut self, name: &'static str) -> Result<Option<String>> {
        self.with(|words| words.opt_value_from_str(name), name)
    }

    /// The value after this name, which must be there.
    pub fn required(&mut self, name: &'static str) -> Result<String> {
        self.option(name)?.ok_or_else(|| missing(name))
    }

    /// The path after this name.
    pub fn path(&mut self, name: &'static str) -> Result<Option<PathBuf>> {
        let as_path = |text: &std::ffi::OsStr| Ok::<_, String>(PathBuf::from(text));
        self.with(|words| words.opt_value_from_os_str(name, as_path), name)
    }

    /// The path after this name, which must be there.
    pub fn required_path(&mut self, name: &'static str) -> Result<PathBuf> {
        self.path(name)?.ok_or_else(|| missing(name))
    }

    /// The number after this name.
    pub fn number(&mut self, name: &'static str) -> Result<Option<usize>> {
        self.option(name)?
            .map(|text| parse(name, &text, "wrong_type"))
            .transpose()
    }

    /// The id that is the next word.
    pub fn id(&mut self) -> Result<DocumentId> {
        let text = self
            .word()?
            .ok_or_else(|| Trouble::refuse_field("missing_argument", "id"))?;
        parse("--id", &text, "not_an_id")
    }

    /// Refuses what was not taken.
    pub fn done(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            // An option is named. Anything else is not repeated: it may be what should not stand there at all.
            Some(left) => match left.to_str().and_then(|left| left.split('=').next()) {
                Some(name) if name.starts_with("--") => {
                    Err(Trouble::refuse_field("unexpected_argument", name))
                }
                Some(_) | None => Err(Trouble::refuse("unexpected_argument")),
            },
        }
    }

    fn with<T>(
        &mut self,
        take: impl FnOnce(&mut pico_args::Arguments) -> Result<T, pico_args::Error>,
        name: &str,
    ) -> Result<T> {
        let mut words = pico_args::Arguments::from_vec(std::mem::take(&mut self.0));
        let taken = take(&mut words);
        self.0 = words.finish();
        taken.map_err(|error| match error {
            pico_args::Error::OptionWithoutAValue(_) => missing(name),
            pico_args::Error::NonUtf8Argument
            | pico_args::Error::MissingArgument
            | pico_args::Error::MissingOption(_)
            | pico_args::Error::Utf8ArgumentParsingFailed { .. }
            | pico_args::Error::ArgumentParsingFailed { .. } => {
                Trouble::refuse_field("wrong_type", field(name))
            }
        })
    }
}

/// Reads the value of an option.
pub fn parse<T: FromStr>(name: &str, text: &str, code: &'static str) -> Result<T> {
    text.parse()
        .map_err(|_| Trouble::refuse_field(code, field(name)))
}

/// Something that must be said was not.
pub fn missing(name: &str) -> Trouble {
    Trouble::refuse_field("missing_argument", field(name))
}

fn field(name: &str) -> &str {
    name.trim_start_matches('-')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    fn arguments(words: &[&str]) -> Arguments {
        Arguments::from_words(words.iter().map(|word| (*word).to_owned()).collect())
    }

    #[test]
    fn options_are_found_wherever_they_stand() {
        let mut words = arguments(&["rule", "--on=2026-12-01", "answer", "--item", "0"]);
        assert_eq!(words.option("--on").unwrap().unwrap(), "2026-12-01");
        assert_eq!(words.number("--item").unwrap(), Some(0));
        assert_eq!(words.word().unwrap().unwrap(), "rule");
        assert_eq!(words.word().unwrap().unwrap(), "answer");
        words.done().unwrap();
    }

    #[test]
    fn what_is_left_over_is_refused_and_never_repeated() {
        let said = arguments(&["--passphrase=four secret words"]).done();
        let told = said.unwrap_err().to_json();
        assert_eq!(told["field"], "--passphrase");
        assert!(!told.to_string().contains("secret"));
        let said = arguments(&["secret"]).done();
        assert!(!said.unwrap_err().to_json().to_string().contains("secret"));
    }

    #[test]
    fn an_option_without_its_value_is_named() {
        let told = arguments(&["--out"])
            .required("--out")
            .unwrap_err()
            .to_json();
        assert_eq!(told["code"], "missing_argument");
        assert_eq!(told["field"], "out");
    }
}
