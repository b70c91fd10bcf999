//! The words the shell needs itself: names for what has no title, titles of dialogs, names of files, words on paper.
//! They come from the window's own Fluent files, taken in when the program is built.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use samenboek_app::{House, Words};
use samenboek_domain::kind::DocumentKind;

use crate::dto::Refused;

/// A language people can choose, in its own name.
pub struct Language {
    /// "nl".
    pub tag: &'static str,
    /// "Nederlands".
    pub name: &'static str,
    /// "ltr" or "rtl".
    pub direction: &'static str,
    window: [&'static str; 18],
    paper: &'static str,
}

macro_rules! language {
    ($tag:literal, $name:literal, $direction:literal) => {
        Language {
            tag: $tag,
            name: $name,
            direction: $direction,
            window: [
                include_str!(concat!("../../ui/locales/", $tag, "/access.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/agreements.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/cases.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/codes.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/consents.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/duties.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/encounters.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/exports.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/figures.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/groups.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/letters.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/partings.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/photos.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/retention.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/settings.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/shell.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/signals.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/start.ftl")),
            ],
            paper: concat!(
                include_str!(concat!("../../ui/locales/", $tag, "/paper.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/letters.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/access.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/paper-agreement.ftl"))
            ),
        }
    };
}

/// The languages, the first of them until somebody chooses.
pub const LANGUAGES: [Language; 2] = [
    language!("nl", "Nederlands", "ltr"),
    language!("en", "English", "ltr"),
];

static TONGUES: LazyLock<Vec<Tongue>> =
    LazyLock::new(|| LANGUAGES.iter().map(Tongue::read).collect());

/// What a thing's name is made of.
#[derive(Clone, Copy, Default)]
pub struct Called<'a> {
    /// What somebody typed, or nothing.
    pub title: &'a str,
    /// The activity's code, of an encounter; the kind's, of a signal.
    pub activity: Option<&'a str>,
    /// Where.
    pub place: Option<&'a str>,
}

/// The words of one language.
pub struct Tongue {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

impl Tongue {
    /// The language this laptop was set to.
    pub fn of(house: &House) -> Option<&'static Self> {
        Self::called(&house.preferences().language)
    }

    /// The language with this tag, or the first.
    pub fn called(tag: &str) -> Option<&'static Self> {
        TONGUES
            .iter()
            .find(|tongue| tongue.language.tag == tag)
            .or_else(|| TONGUES.first())
    }

    /// The language with this tag, when its words are here.
    pub fn exactly(tag: &str) -> Option<&'static Self> {
        TONGUES.iter().find(|tongue| tongue.language.tag == tag)
    }

    fn read(language: &'static Language) -> Self {
        let tag = language.tag.parse().ok();
        let mut bundle = FluentBundle::new_concurrent(tag.into_iter().collect());
        bundle.set_use_isolating(false);
        for file in language.window {
            // A line that does not read is left out; what the tests of the house refuse cannot get here.
            let words = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(words, _)| words);
            bundle.add_resource_overriding(words);
        }
        Self { language, bundle }
    }

    /// "nl".
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// A word by its key.
    pub fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    fn say(&self, key: &str, given: &[(&str, &str)]) -> String {
        let arguments: FluentArgs<'_> = given.iter().copied().collect();
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value());
        pattern.map_or_else(
            || key.to_owned(),
            |pattern| {
                self.bundle
                    .format_pattern(pattern, Some(&arguments), &mut Vec::new())
                    .into_owned()
            },
        )
    }

    /// What an encounter is called: its title, or what was done and where.
    pub fn encounter(&self, title: &str, activity: Option<&str>, place: Option<&str>) -> String {
        if !title.is_empty() {
            return title.to_owned();
        }
        let done = activity.map(|code| self.word(&format!("activity-{}", code.replace('_', "-"))));
        match (done, place) {
            (Some(done), Some(place)) => {
                format!("{done} {}", self.say("in-place", &[("place", place)]))
            }
            (Some(done), None) => done,
            (None, Some(place)) => place.to_owned(),
            (None, None) => self.word("encounter"),
        }
    }

    /// What a signal is called: what it is about, and where.
    pub fn signal(&self, kind: Option<&str>, place: Option<&str>) -> String {
        let kind = kind.unwrap_or("other").replace('_', "-");
        let about = self.word(&format!("signal-kind-{kind}"));
        match place {
            Some(place) => self.say("signal-title", &[("about", &about), ("place", place)]),
            None => about,
        }
    }

    /// What a thing of the book is called, wherever it stands.
    pub fn thing(&self, kind: DocumentKind, called: Called<'_>) -> String {
        match kind {
            DocumentKind::Encounter => self.encounter(called.title, called.activity, called.place),
            DocumentKind::Rule if called.title.is_empty() => {
                called.place.unwrap_or_default().to_owned()
            }
            DocumentKind::Signal => self.signal(called.activity, called.place),
            // Without a caption it is called by its encounter.
            DocumentKind::Photo => self.encounter(called.title, called.activity, called.place),
            DocumentKind::Consent => self.say("consent-of", &[("name", called.title)]),
            DocumentKind::CodeList => self.word("codes"),
            DocumentKind::Statistics => self.word("retention-rows"),
            DocumentKind::Rule
            | DocumentKind::Series
            | DocumentKind::Person
            | DocumentKind::Laptop
            | DocumentKind::Centre
            | DocumentKind::Case
            | DocumentKind::CaseNote
            | DocumentKind::CaseReads
            | DocumentKind::Agreement
            | DocumentKind::Group
            | DocumentKind::Field
            | DocumentKind::Criterion
            | DocumentKind::Unknown(_) => called.title.to_owned(),
        }
    }

    /// The words on paper.
    pub fn paper(&self) -> Result<Words, Refused> {
        Words::parse(self.language.tag, self.language.paper)
            .map_err(|error| Refused::fault("paper", &error))
    }

    /// The words on paper in every language that has them, these first.
    pub fn papers(&self) -> Result<Vec<Words>, Refused> {
        let others = TONGUES.iter().filter(|it| it.tag() != self.tag());
        let all = [self].into_iter().chain(others);
        all.map(Self::paper).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_evening_without_a_title_is_called_after_what_was_done_and_where() {
        let dutch = Tongue::called("nl").unwrap();
        assert_eq!(
            dutch.encounter("Samen koken", Some("meal"), Some("Portiek 12")),
            "Samen koken"
        );
        assert_eq!(
            dutch.encounter("", Some("meal"), Some("Portiek 12")),
            "Eten in Portiek 12"
        );
        assert_eq!(dutch.encounter("", Some("tidy_up"), None), "Opruimen");
        assert_eq!(dutch.encounter("", None, Some("Portiek 12")), "Portiek 12");
        assert_eq!(dutch.encounter("", None, None), "Ontmoeting");
        assert_eq!(
            Tongue::called("en").unwrap().encounter("", None, None),
            "Encounter"
        );
    }

    #[test]
    fn a_rule_without_a_title_is_called_after_its_place_and_never_an_encounter() {
        let dutch = Tongue::called("nl").unwrap();
        let stairs = Called {
            place: Some("Portiek 12"),
            ..Called::default()
        };
        assert_eq!(dutch.thing(DocumentKind::Rule, stairs), "Portiek 12");
        assert_eq!(dutch.thing(DocumentKind::Encounter, stairs), "Portiek 12");
        assert_eq!(
            dutch.thing(
                DocumentKind::Encounter,
                Called {
                    activity: Some("talk"),
                    ..stairs
                }
            ),
            "Praten in Portiek 12"
        );
        assert_eq!(dutch.thing(DocumentKind::Person, Called::default()), "");
    }

    #[test]
    fn a_signal_is_called_after_what_it_is_about_and_where() {
        let dutch = Tongue::called("nl").unwrap();
        let noise = Called {
            activity: Some("noise"),
            place: Some("Portiek 12"),
            ..Called::default()
        };
        assert_eq!(
            dutch.thing(DocumentKind::Signal, noise),
            "Geluid, Portiek 12"
        );
        let place = None;
        let litter = Called {
            activity: Some("litter"),
            place,
            ..noise
        };
        assert_eq!(dutch.thing(DocumentKind::Signal, litter), "Afval");
    }

    #[test]
    fn every_language_that_is_offered_has_its_words_on_paper() {
        for language in &LANGUAGES {
            let tongue = Tongue::called(language.tag).unwrap();
            assert_eq!(tongue.tag(), language.tag);
            assert!(tongue.paper().is_ok(), "{}", language.tag);
        }
    }

    #[test]
    fn a_language_that_nobody_knows_is_dutch() {
        assert_eq!(Tongue::called("tlh").unwrap().tag(), "nl");
    }
}
