//! The words that the command line shares with the window: the same Fluent files, built in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use samenboek_app::Words;
use samenboek_domain::language_pack::{Outline, outline};

use crate::trouble::{Result, Trouble};

const OWN: &str = include_str!("../words/en.ftl");
const ERRORS: &str = include_str!("../../../ui/locales/en/errors.ftl");
const DUTCH: [&str; 9] = [
    include_str!("../../../ui/locales/nl/shell.ftl"),
    include_str!("../../../ui/locales/nl/consents.ftl"),
    include_str!("../../../ui/locales/nl/duties.ftl"),
    include_str!("../../../ui/locales/nl/groups.ftl"),
    include_str!("../../../ui/locales/nl/encounters.ftl"),
    include_str!("../../../ui/locales/nl/signals.ftl"),
    include_str!("../../../ui/locales/nl/exports.ftl"),
    include_str!("../../../ui/locales/nl/cases.ftl"),
    include_str!("../../../ui/locales/nl/figures.ftl"),
];
/// The words of one language, on paper and for codes in a pack of what is known of somebody.
struct Tongue {
    tag: &'static str,
    name: &'static str,
    /// Whether somebody whose mother tongue it is has read it all.
    is_checked: bool,
    paper: &'static str,
    names: [&'static str; 4],
}

macro_rules! tongue {
    ($tag:literal, $name:literal, $checked:literal) => {
        Tongue {
            tag: $tag,
            name: $name,
            is_checked: $checked,
            paper: concat!(
                include_str!(concat!("../../../ui/locales/", $tag, "/paper.ftl")),
                include_str!(concat!("../../../ui/locales/", $tag, "/letters.ftl")),
                include_str!(concat!("../../../ui/locales/", $tag, "/access.ftl")),
                include_str!(concat!(
                    "../../../ui/locales/",
                    $tag,
                    "/paper-agreement.ftl"
                )),
                include_str!(concat!("../../../ui/locales/", $tag, "/paper-guide.ftl"))
            ),
            names: [
                include_str!(concat!("../../../ui/locales/", $tag, "/shell.ftl")),
                include_str!(concat!("../../../ui/locales/", $tag, "/consents.ftl")),
                include_str!(concat!("../../../ui/locales/", $tag, "/duties.ftl")),
                include_str!(concat!("../../../ui/locales/", $tag, "/groups.ftl")),
            ],
        }
    };
}

/// The languages of the house, Dutch first.
const TONGUES: [Tongue; 6] = [
    tongue!("nl", "Nederlands", true),
    tongue!("en", "English", true),
    tongue!("ar", "العربية", false),
    tongue!("tr", "Türkçe", false),
    tongue!("uk", "Українська", false),
    tongue!("pl", "Polski", false),
];

/// The tags of these.
pub const TAGS: [&str; 6] = ["nl", "en", "ar", "tr", "uk", "pl"];

const EVERY_DUTCH_FILE: [&str; 43] = include!("../../../ui/locales/dutch.rs");

/// Which messages there are, as a language from a file is held against them.
pub static OUTLINE: LazyLock<Outline> = LazyLock::new(|| outline(&EVERY_DUTCH_FILE.join("\n")));

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en", &[OWN, ERRORS]));
static NAMES: LazyLock<Bundle> = LazyLock::new(|| bundle("nl", &DUTCH));

/// By tag; Dutch has more words, in a bundle of its own.
static NAMES_ELSEWHERE: LazyLock<BTreeMap<&str, Bundle>> = LazyLock::new(|| {
    let others = TONGUES.iter().filter(|tongue| tongue.tag != "nl");
    others
        .map(|tongue| (tongue.tag, bundle(tongue.tag, &tongue.names)))
        .collect()
});

/// The English sentence of a code; the code itself when there is none.
pub fn sentence(code: &str, arguments: &BTreeMap<String, String>) -> String {
    let id = format!("error-{}", code.replace('_', "-"));
    word(&ENGLISH, &id, arguments).unwrap_or_else(|| code.to_owned())
}

/// What an encounter is called: its title, or else what it was and where.
pub fn title(title: &str, activity: Option<&str>, place: Option<&str>) -> String {
    if !title.is_empty() {
        return title.to_owned();
    }
    let activity = activity.map(|code| {
        let id = format!("activity-{}", code.replace('_', "-"));
        word(&NAMES, &id, &BTreeMap::new()).unwrap_or_else(|| code.to_owned())
    });
    let parts: Vec<String> = activity
        .into_iter()
        .chain(place.map(str::to_owned))
        .collect();
    if parts.is_empty() {
        return word(&NAMES, "encounter", &BTreeMap::new()).unwrap_or_default();
    }
    parts.join(", ")
}

/// What a signal is called: what it is about, and where.
pub fn signal_title(kind: Option<&str>, place: Option<&str>) -> String {
    let kind = kind.unwrap_or("other");
    let id = format!("signal-kind-{}", kind.replace('_', "-"));
    let kind = word(&NAMES, &id, &BTreeMap::new()).unwrap_or_else(|| kind.to_owned());
    let parts: Vec<String> = [kind].into_iter().chain(place.map(str::to_owned)).collect();
    parts.join(", ")
}

/// A word of the window by its key, in Dutch; the key itself when there is none.
pub fn named(key: &str) -> String {
    word(&NAMES, key, &BTreeMap::new()).unwrap_or_else(|| key.to_owned())
}

/// A word of the window by its key, in this language where it has it and in Dutch otherwise.
pub fn named_in(language: Option<&str>, key: &str) -> String {
    let bundle = language.and_then(|tag| NAMES_ELSEWHERE.get(tag));
    bundle
        .and_then(|bundle| word(bundle, key, &BTreeMap::new()))
        .unwrap_or_else(|| named(key))
}

/// The languages of the house: tag, own name, and whether they were checked.
pub fn languages() -> impl Iterator<Item = (&'static str, &'static str, bool)> {
    let tongues = TONGUES.iter();
    tongues.map(|tongue| (tongue.tag, tongue.name, tongue.is_checked))
}

/// The words on paper, in the first of these languages that has them; Dutch otherwise.
pub fn on_paper(languages: &[String]) -> Result<Words> {
    let known = |language: &String| TONGUES.iter().find(|tongue| tongue.tag == language);
    let [dutch, ..] = &TONGUES;
    let tongue = languages.iter().find_map(known).unwrap_or(dutch);
    Words::parse(tongue.tag, tongue.paper).map_err(|_| Trouble::unknown())
}

/// The words on paper in every language that has them, those of the house first.
pub fn all_on_paper() -> Result<Vec<Words>> {
    let all = TONGUES.iter();
    let all = all.map(|tongue| Words::parse(tongue.tag, tongue.paper));
    let all = all.collect::<std::result::Result<_, _>>();
    all.map_err(|_| Trouble::unknown())
}

/// A file that does not parse whole still gives the words that do: an error must never hide behind another.
fn bundle(language: &str, files: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(language.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    for file in files {
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn word(bundle: &Bundle, id: &str, arguments: &BTreeMap<String, String>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut filled = FluentArgs::new();
    for (name, value) in arguments {
        filled.set(name.as_str(), value.as_str());
    }
    let said = bundle.format_pattern(pattern, Some(&filled), &mut Vec::new());
    Some(said.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_has_an_english_sentence_and_a_stranger_has_its_code() {
        let none = BTreeMap::new();
        assert_eq!(
            sentence("wrong_digits", &none),
            "The digits were not right."
        );
        assert!(sentence("unknown_command", &none).starts_with("There is no such command"));
        assert_eq!(sentence("of_a_later_year", &none), "of_a_later_year");
    }

    #[test]
    fn an_encounter_without_a_title_is_called_by_what_it_was_and_where() {
        for (given, activity, place, called) in [
            (
                "Samen koken",
                Some("meal"),
                Some("Portiek 12"),
                "Samen koken",
            ),
            ("", Some("meal"), Some("Portiek 12"), "Eten, Portiek 12"),
            ("", Some("tidy_up"), None, "Opruimen"),
            ("", None, Some("Portiek 12"), "Portiek 12"),
            ("", None, None, "Ontmoeting"),
        ] {
            assert_eq!(title(given, activity, place), called);
        }
    }
}
