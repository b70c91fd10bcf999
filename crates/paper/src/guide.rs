//! The guide beside the laptop: help on one sheet, with room for who helps and the number to call.

use serde::Serialize;

use crate::error::PaperError;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/guide.typ");

/// What the sheet tells, in the order in which somebody needs it.
const PARTS: [&str; 6] = ["in", "encounter", "agreement", "stick", "lock", "help"];

/// The guide of a centre. Everything else on it is the same for everybody.
#[derive(Debug, Clone)]
pub struct GuideSheet {
    /// The centre that it lies in.
    pub centre: String,
}

/// The sheet as PDF, one A4.
pub fn guide(sheet: &GuideSheet, words: &Words) -> Result<Vec<u8>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.pdf()
}

/// The same sheet as pictures for the window, one a page.
pub fn guide_svg(sheet: &GuideSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.svg_pages()
}

/// What the template reads.
#[derive(Serialize)]
struct Values<'a> {
    words_language: &'a str,
    centre: &'a str,
    title: String,
    parts: Vec<Part>,
    who: String,
    name: String,
    telephone: String,
}

/// One thing to do, and how.
#[derive(Serialize)]
struct Part {
    title: String,
    steps: Vec<String>,
}

impl<'a> Values<'a> {
    fn of(sheet: &'a GuideSheet, words: &'a Words) -> Result<Self, PaperError> {
        let parts = PARTS.iter().map(|part| Part::of(part, words));
        Ok(Self {
            words_language: words.marked(),
            centre: &sheet.centre,
            title: words.say("paper-guide-title", &[])?,
            parts: parts.collect::<Result<_, _>>()?,
            who: words.say("paper-guide-who", &[])?,
            name: words.say("paper-guide-name", &[])?,
            telephone: words.say("paper-guide-telephone", &[])?,
        })
    }
}

impl Part {
    /// The steps stand one under another in one message.
    fn of(part: &str, words: &Words) -> Result<Self, PaperError> {
        let steps = words.say(&format!("paper-guide-{part}-steps"), &[])?;
        Ok(Self {
            title: words.say(&format!("paper-guide-{part}"), &[])?,
            steps: steps.lines().map(str::to_owned).collect(),
        })
    }
}
