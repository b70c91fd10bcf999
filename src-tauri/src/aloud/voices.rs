//! Which voices the machine has. A language gets a voice of its own or none: never that of another.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

/// The speech synthesizer that is asked on every system.
const ESPEAK: &str = "espeak-ng";
/// How fast it speaks by itself, in words a minute.
const ESPEAK_WORDS: u32 = 160;

/// A voice for one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    program: String,
    /// What the program calls it.
    called: String,
    /// The language as it is tagged here, "en".
    pub tag: String,
    is_of_the_system: bool,
}

impl Voice {
    /// One of eSpeak NG.
    pub fn of_espeak(program: &str, called: &str, tag: &str) -> Self {
        Self {
            program: program.to_owned(),
            called: called.to_owned(),
            tag: tag.to_owned(),
            is_of_the_system: false,
        }
    }

    /// How it is started. It reads what it says from its input, as UTF-8.
    pub fn command(&self, speed: u32) -> Command {
        let words = (ESPEAK_WORDS * speed / 100).to_string();
        let mut command = Command::new(&self.program);
        if self.is_of_the_system {
            command.args(["-v", &self.called, "-r", &words, "-f", "-"]);
        } else {
            command.args(["-v", &self.called, "-s", &words, "-b", "1", "--stdin"]);
        }
        command
    }

    /// The voices of this machine, the first for each language; none when it has no voice at all.
    pub fn all() -> Vec<Self> {
        let mut voices = BTreeMap::new();
        for (tag, called) in of_espeak(&listed(ESPEAK, &["--voices"])) {
            let voice = Self::of_espeak(ESPEAK, &called, &tag);
            voices.entry(tag).or_insert(voice);
        }
        if cfg!(target_os = "macos") {
            for (tag, called) in of_macos(&listed("say", &["-v", "?"])) {
                let voice = Self {
                    program: "say".to_owned(),
                    called,
                    tag: tag.clone(),
                    is_of_the_system: true,
                };
                voices.insert(tag, voice);
            }
        }
        voices.into_values().collect()
    }
}

/// What a program prints when asked for its voices; nothing when it is not there.
fn listed(program: &str, ask: &[&str]) -> String {
    let asked = Command::new(program)
        .args(ask)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    asked
        .map(|said| String::from_utf8_lossy(&said.stdout).into_owned())
        .unwrap_or_default()
}

/// `Pty Language Age/Gender VoiceName File Other`: the language is what a voice is asked by. Of several the most plain is
/// first: by its own rank, then in the order of the list.
fn of_espeak(list: &str) -> Vec<(String, String)> {
    let line = |line: &str| {
        let mut columns = line.split_whitespace();
        let rank: u32 = columns.next()?.parse().ok()?;
        let called = columns.next()?.to_owned();
        let tag = called.split('-').next()?.to_owned();
        // A whole name ("nl") goes before a variety of it ("nl-be").
        Some((called != tag, rank, tag, called))
    };
    let mut voices: Vec<_> = list.lines().filter_map(line).collect();
    voices.sort_by_key(|(varied, rank, ..)| (*varied, *rank));
    voices
        .into_iter()
        .map(|(_, _, tag, called)| (tag, called))
        .collect()
}

/// `Name    nl_NL    # Hallo, ik heet Name.`: the name may hold spaces.
fn of_macos(list: &str) -> Vec<(String, String)> {
    let line = |line: &str| {
        let (front, _) = line.split_once('#')?;
        let (name, locale) = front.trim().rsplit_once(char::is_whitespace)?;
        let tag = locale.split(['_', '-']).next()?;
        Some((tag.to_owned(), name.trim().to_owned()))
    };
    list.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ESPEAK_LIST: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  nl-be           --/M      Dutch_(Belgium)    gmw/nl-BE
 5  nl              --/M      Dutch              gmw/nl
";

    #[test]
    fn a_language_gets_its_plain_voice_first() {
        let voices = of_espeak(ESPEAK_LIST);
        let first = |tag: &str| {
            let voice = voices.iter().find(|(each, _)| each == tag);
            voice.map(|(_, called)| called.as_str())
        };
        assert_eq!(first("nl"), Some("nl"));
        assert_eq!(first("en"), Some("en-gb"));
        assert_eq!(first("ar"), Some("ar"));
        assert_eq!(first("ti"), None);
    }

    #[test]
    fn a_system_that_names_its_voices_with_spaces_is_read_too() {
        let list = "Xander              nl_NL    # Hallo, mijn naam is Xander.\nBad News            en_US    # Hello!\n";
        let read = of_macos(list);
        assert_eq!(read.first(), Some(&("nl".to_owned(), "Xander".to_owned())));
        assert_eq!(read.get(1), Some(&("en".to_owned(), "Bad News".to_owned())));
    }

    #[test]
    fn a_list_that_is_none_gives_no_voice() {
        assert!(of_espeak("command not found").is_empty());
        assert!(of_macos("").is_empty());
    }
}
