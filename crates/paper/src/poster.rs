//! The poster in the hall: a rule that neighbours made, in big letters and several languages.

use chrono::NaiveDate;
use serde::Serialize;

use crate::error::PaperError;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/poster.typ");

/// A poster, as it was decided what may stand on it.
#[derive(Debug, Clone)]
pub struct PosterSheet {
    /// What the rule is called.
    pub title: String,
    /// Where it holds.
    pub place: Option<String>,
    /// The centre that stands behind it.
    pub centre: String,
    /// What was agreed, in order.
    pub items: Vec<PosterItem>,
    /// The languages to print, as tags; the first one in big letters.
    pub languages: Vec<String>,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The day on which everybody looks again.
    pub evaluate_on: Option<NaiveDate>,
}

/// One thing that was agreed.
#[derive(Debug, Clone, Default)]
pub struct PosterItem {
    /// Its sentence, by language tag.
    pub texts: Vec<(String, String)>,
    /// Who sees to it, as a name.
    pub who: Option<String>,
    /// From when.
    pub from: Option<NaiveDate>,
    /// Until when.
    pub until: Option<NaiveDate>,
}

/// The poster as PDF, A4. `words` are those of its first language, or of the language of the
/// house where that one has none yet.
pub fn poster(sheet: &PosterSheet, words: &Words) -> Result<Vec<u8>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.pdf()
}

/// The same poster as pictures for the window, one a page.
pub fn poster_svg(sheet: &PosterSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.svg_pages()
}

/// What the template reads.
#[derive(Serialize)]
struct Values<'a> {
    language: &'a str,
    words_language: &'a str,
    title: String,
    place: Option<&'a str>,
    centre: &'a str,
    size: &'static str,
    items: Vec<ItemValues>,
    made: String,
    again: Option<String>,
}

#[derive(Serialize)]
struct ItemValues {
    leading: Option<Sentence>,
    others: Vec<Sentence>,
    facts: Vec<String>,
}

#[derive(Serialize)]
struct Sentence {
    language: String,
    text: String,
}

impl<'a> Values<'a> {
    fn of(sheet: &'a PosterSheet, words: &'a Words) -> Result<Self, PaperError> {
        let leading = sheet
            .languages
            .first()
            .map_or(words.language(), String::as_str);
        let items = sheet
            .items
            .iter()
            .map(|item| ItemValues::of(item, &sheet.languages, words));
        let again = sheet
            .evaluate_on
            .map(|day| words.say("paper-poster-again", &[("date", &words.date(day)?)]));
        Ok(Self {
            language: leading,
            words_language: words.marked(),
            title: breakable(&sheet.title),
            place: sheet.place.as_deref(),
            centre: &sheet.centre,
            size: size_for(&sheet.items),
            items: items.collect::<Result<_, _>>()?,
            made: words.say(
                "paper-poster-made",
                &[("date", &words.date(sheet.made_on)?)],
            )?,
            again: again.transpose()?,
        })
    }
}

impl ItemValues {
    fn of(item: &PosterItem, languages: &[String], words: &Words) -> Result<Self, PaperError> {
        let wanted = languages
            .iter()
            .filter_map(|tag| item.texts.iter().find(|(language, _)| language == tag));
        let mut sentences = wanted.map(|(language, text)| Sentence {
            language: language.clone(),
            text: breakable(text),
        });
        // An item that was never put into these languages is better read in another one than left out.
        let leading = sentences.next().or_else(|| {
            let (language, text) = item.texts.first()?;
            Some(Sentence {
                language: language.clone(),
                text: breakable(text),
            })
        });
        let others = sentences.collect();
        let mut facts = Vec::new();
        if let Some(name) = &item.who {
            facts.push(words.say("paper-poster-who", &[("name", &breakable(name))])?);
        }
        if let Some(day) = item.from {
            facts.push(words.say("paper-poster-from", &[("date", &words.date(day)?)])?);
        }
        if let Some(day) = item.until {
            facts.push(words.say("paper-poster-until", &[("date", &words.date(day)?)])?);
        }
        Ok(Self {
            leading,
            others,
            facts,
        })
    }
}

/// Five short items fill a page in big letters; more of them, or longer ones, are set smaller
/// before they flow over to a second page.
fn size_for(items: &[PosterItem]) -> &'static str {
    let letters: usize = items
        .iter()
        .flat_map(|item| &item.texts)
        .map(|(_, text)| text.chars().count())
        .sum();
    match (items.len(), letters) {
        (..=5, ..=600) => "large",
        (..=8, ..=1200) => "medium",
        _ => "small",
    }
}

/// Lets a word that is longer than any line break somewhere, so that nothing runs off the paper.
fn breakable(text: &str) -> String {
    const LONGEST: usize = 24;
    let mut letters = 0;
    let mut broken = String::with_capacity(text.len());
    for character in text.chars() {
        letters = if character.is_whitespace() {
            0
        } else {
            letters + 1
        };
        if letters > LONGEST {
            broken.push('\u{200b}');
            letters = 1;
        }
        broken.push(character);
    }
    broken
}
