//! The words the shell needs itself: names for what has no title, titles of dialogs, names of files, words on paper.
//! They come from the window's own Fluent files, taken in when the program is built.

use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use samenboek_app::{House, Words};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::language_pack::{LanguagePack, Outline, outline};

use crate::dto::Refused;

/// A language people can choose, in its own name.
pub struct Language {
    /// "nl".
    pub tag: &'static str,
    /// "Nederlands".
    pub name: &'static str,
    /// "ltr" or "rtl".
    pub direction: &'static str,
    /// Whether somebody whose mother tongue it is has read it all.
    pub is_checked: bool,
    window: [&'static str; 20],
    paper: &'static str,
}

macro_rules! language {
    ($tag:literal, $name:literal, $direction:literal, $checked:literal) => {
        Language {
            tag: $tag,
            name: $name,
            direction: $direction,
            is_checked: $checked,
            window: [
                include_str!(concat!("../../ui/locales/", $tag, "/access.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/agreements.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/backup.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/cases.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/codes.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/consents.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/duties.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/encounters.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/exports.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/figures.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/groups.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/help.ftl")),
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
                include_str!(concat!("../../ui/locales/", $tag, "/paper-agreement.ftl")),
                include_str!(concat!("../../ui/locales/", $tag, "/paper-guide.ftl"))
            ),
        }
    };
}

/// The languages, the first of them until somebody chooses.
pub const LANGUAGES: [Language; 6] = [
    language!("nl", "Nederlands", "ltr", true),
    language!("en", "English", "ltr", true),
    language!("ar", "العربية", "rtl", false),
    language!("tr", "Türkçe", "ltr", false),
    language!("uk", "Українська", "ltr", false),
    language!("pl", "Polski", "ltr", false),
];

/// The tags of these.
pub const TAGS: [&str; 6] = ["nl", "en", "ar", "tr", "uk", "pl"];

const DUTCH: [&str; 43] = include!("../../ui/locales/dutch.rs");

/// Which messages there are, as a language from a file is held against them.
pub static OUTLINE: LazyLock<Outline> = LazyLock::new(|| outline(&DUTCH.join("\n")));

static TONGUES: LazyLock<Vec<Tongue>> =
    LazyLock::new(|| LANGUAGES.iter().map(Tongue::read).collect());

/// What came from files, and the tongues that were read from it.
static FROM_FILES: RwLock<FromFiles> = RwLock::new(FromFiles {
    packs: None,
    tongues: Vec::new(),
});

struct FromFiles {
    packs: Option<Arc<Vec<LanguagePack>>>,
    tongues: Vec<&'static Tongue>,
}

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
    tag: String,
    bundle: FluentBundle<FluentResource>,
    paper: Paper,
}

/// The words on paper.
enum Paper {
    OfTheHouse(&'static str),
    /// Over the Dutch ones.
    FromAFile(String),
}

impl Tongue {
    /// The language of whoever sits here, else of the laptop.
    pub fn of(house: &House) -> Option<&'static Self> {
        Self::called(&house.language())
    }

    /// The language with this tag, or the first.
    pub fn called(tag: &str) -> Option<&'static Self> {
        TONGUES
            .iter()
            .find(|tongue| tongue.tag == tag)
            .or_else(|| Self::from_a_file(tag))
            .or_else(|| TONGUES.first())
    }

    /// The language with this tag, when its words are here.
    pub fn exactly(tag: &str) -> Option<&'static Self> {
        let built_in = TONGUES.iter().find(|tongue| tongue.tag == tag);
        built_in.or_else(|| Self::from_a_file(tag))
    }

    fn from_a_file(tag: &str) -> Option<&'static Self> {
        let known = FROM_FILES.read().unwrap_or_else(PoisonError::into_inner);
        known
            .tongues
            .iter()
            .copied()
            .find(|tongue| tongue.tag == tag)
    }

    /// Takes note of the languages that came from files. Their words stay as long as the program runs: whoever reads them
    /// may be in the middle of a sentence.
    pub fn learn(packs: &Arc<Vec<LanguagePack>>) {
        let mut known = FROM_FILES.write().unwrap_or_else(PoisonError::into_inner);
        if known
            .packs
            .as_ref()
            .is_some_and(|it| Arc::ptr_eq(it, packs))
        {
            return;
        }
        let tongues = packs.iter().map(Self::read_pack);
        known.tongues = tongues
            .map(|tongue| &*Box::leak(Box::new(tongue)))
            .collect();
        known.packs = Some(Arc::clone(packs));
    }

    fn read_pack(pack: &LanguagePack) -> Self {
        let mut bundle = empty(pack.tag.as_str());
        let dutch = LANGUAGES.first().map(|language| language.window);
        let own = pack.text();
        for text in dutch.iter().flatten().copied().chain([own.as_str()]) {
            add(&mut bundle, text);
        }
        Self {
            tag: pack.tag.to_string(),
            bundle,
            paper: Paper::FromAFile(own),
        }
    }

    fn read(language: &'static Language) -> Self {
        let mut bundle = empty(language.tag);
        for file in language.window {
            add(&mut bundle, file);
        }
        Self {
            tag: language.tag.to_owned(),
            bundle,
            paper: Paper::OfTheHouse(language.paper),
        }
    }

    /// "nl".
    pub fn tag(&self) -> &str {
        &self.tag
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
        let dutch = LANGUAGES.first().map_or("", |language| language.paper);
        match &self.paper {
            Paper::OfTheHouse(text) => Words::parse(&self.tag, text),
            Paper::FromAFile(own) => Words::over(&self.tag, own, dutch),
        }
        .map_err(|error| Refused::fault("paper", &error))
    }

    /// The words on paper in every language that has them, these first.
    pub fn papers(&self) -> Result<Vec<Words>, Refused> {
        let known = FROM_FILES.read().unwrap_or_else(PoisonError::into_inner);
        let others = TONGUES.iter().chain(known.tongues.iter().copied());
        let others = others.filter(|it| it.tag() != self.tag());
        let all = [self].into_iter().chain(others);
        all.map(Self::paper).collect()
    }
}

fn empty(tag: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    bundle
}

fn add(bundle: &mut FluentBundle<FluentResource>, text: &str) {
    // A line that does not read is left out; what the tests of the house refuse cannot get here.
    let words = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(words, _)| words);
    bundle.add_resource_overriding(words);
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
    fn a_language_from_a_file_speaks_where_it_has_words_and_dutch_where_it_has_none() {
        let file = serde_json::json!({
            "samenboek": "language pack", "version": 1, "tag": "ti", "name": "ትግርኛ",
            "words": {"shell.ftl": "encounter = ርክብ\n", "paper.ftl": "paper-month-11 = ሕዳር\n"},
        });
        let pack = LanguagePack::parse(file.to_string().as_bytes(), &TAGS).unwrap();
        assert!(pack.lacks(&OUTLINE).unwrap() > 1_000);
        Tongue::learn(&Arc::new(vec![pack]));
        let tongue = Tongue::exactly("ti").unwrap();
        assert_eq!(tongue.encounter("", None, None), "ርክብ");
        assert_eq!(tongue.encounter("", Some("tidy_up"), None), "Opruimen");
        assert_eq!(tongue.paper().unwrap().language(), "ti");
        Tongue::learn(&Arc::default());
        assert!(Tongue::exactly("ti").is_none());
        assert_eq!(Tongue::called("ti").unwrap().tag(), "nl");
    }

    #[test]
    fn every_language_that_is_offered_has_its_words_on_paper() {
        assert_eq!(LANGUAGES.map(|language| language.tag), TAGS);
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
