//! The note about a lost laptop, for whoever guards the privacy of an organisation: the same words on paper and to copy.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

use crate::error::PaperError;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/notice.typ");

/// What the note is filled in with. Codes are those of the domain.
pub struct LossNotice {
    /// The centre.
    pub centre: String,
    /// The laptop; empty when it never said its name.
    pub laptop: String,
    /// Many people worked at it.
    pub is_shared: bool,
    /// Who could open it.
    pub people: Vec<String>,
    /// Since when somebody knows that it is lost.
    pub known_at: NaiveDateTime,
    /// By when the authority must have been told, if it must be told.
    pub tell_by: NaiveDateTime,
    /// When its access was ended.
    pub stopped_at: NaiveDateTime,
    /// When it was last heard.
    pub heard: Option<NaiveDateTime>,
    /// How many encounters the book holds.
    pub encounters: usize,
    /// How many rules.
    pub rules: usize,
    /// How many people have a card.
    pub cards: usize,
    /// How many cases were read at it, as far as is known.
    pub cases: usize,
    /// Whether the book was open: yes, no or unknown.
    pub was_open: &'static str,
    /// Whether a passphrase or a sheet lay with it: yes, no or unknown.
    pub with_paper: &'static str,
    /// What a finder could read: sealed, perhaps or readable.
    pub exposure: &'static str,
    /// Who made the note.
    pub by: String,
    /// The day it was made.
    pub made_on: NaiveDate,
}

/// A part of the note: a heading, and sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoticePart {
    /// The heading.
    pub heading: String,
    /// The sentences.
    pub lines: Vec<String>,
}

/// What the template reads.
#[derive(Serialize)]
struct Values<'a> {
    words_language: &'a str,
    centre: &'a str,
    title: String,
    lead: String,
    parts: Vec<NoticePart>,
    made: String,
}

/// The note as PDF, A4.
pub fn loss_notice(notice: &LossNotice, words: &Words) -> Result<Vec<u8>, PaperError> {
    let values = Values {
        words_language: words.marked(),
        centre: &notice.centre,
        title: title(notice, words)?,
        lead: lead(notice, words)?,
        parts: parts(notice, words)?,
        made: made(notice, words)?,
    };
    Press::new(TEMPLATE, &values)?.pdf()
}

/// The note as text: first its title, last who made it.
pub fn loss_notice_text(notice: &LossNotice, words: &Words) -> Result<Vec<NoticePart>, PaperError> {
    let mut text = vec![NoticePart {
        heading: title(notice, words)?,
        lines: vec![lead(notice, words)?],
    }];
    text.extend(parts(notice, words)?);
    text.push(NoticePart {
        heading: String::new(),
        lines: vec![made(notice, words)?],
    });
    // The marks round what is filled in are for paper: a letter that somebody pastes has none.
    for part in &mut text {
        for line in part.lines.iter_mut().chain([&mut part.heading]) {
            *line = line.replace(['\u{2068}', '\u{2069}'], "");
        }
    }
    Ok(text)
}

fn title(notice: &LossNotice, words: &Words) -> Result<String, PaperError> {
    words.say("paper-loss-title", &[("laptop", &called(notice, words)?)])
}

fn lead(notice: &LossNotice, words: &Words) -> Result<String, PaperError> {
    words.say("paper-loss-lead", &[("centre", &notice.centre)])
}

fn made(notice: &LossNotice, words: &Words) -> Result<String, PaperError> {
    let date = words.date(notice.made_on)?;
    words.say("paper-loss-made", &[("date", &date), ("name", &notice.by)])
}

fn called(notice: &LossNotice, words: &Words) -> Result<String, PaperError> {
    if notice.laptop.is_empty() {
        words.say("paper-loss-unnamed", &[])
    } else {
        Ok(notice.laptop.clone())
    }
}

fn parts(notice: &LossNotice, words: &Words) -> Result<Vec<NoticePart>, PaperError> {
    let plain = |id: &str| words.say(id, &[]);
    let at = |id: &str, moment| words.say(id, &[("moment", &words.moment(moment)?)]);
    let happened = vec![
        words.say("paper-loss-laptop", &[("laptop", &called(notice, words)?)])?,
        plain(if notice.is_shared {
            "paper-loss-shared"
        } else {
            "paper-loss-personal"
        })?,
        if notice.people.is_empty() {
            plain("paper-loss-nobody")?
        } else {
            words.say(
                "paper-loss-people",
                &[("people", &notice.people.join(", "))],
            )?
        },
        at("paper-loss-known", notice.known_at)?,
        at("paper-loss-stopped", notice.stopped_at)?,
    ];
    let counts = [notice.encounters, notice.rules, notice.cards].map(|count| count.to_string());
    let [encounters, rules, cards] = &counts;
    let held = vec![
        match notice.heard {
            Some(heard) => at("paper-loss-book-until", heard)?,
            None => plain("paper-loss-book")?,
        },
        words.say(
            "paper-loss-counts",
            &[
                ("encounters", encounters),
                ("rules", rules),
                ("cards", cards),
            ],
        )?,
        words.say("paper-loss-cases", &[("cases", &notice.cases.to_string())])?,
        plain("paper-loss-personal-things")?,
    ];
    let protected = vec![
        plain("paper-loss-sealed")?,
        plain(&format!("paper-loss-open-{}", notice.was_open))?,
        plain(&format!("paper-loss-paper-{}", notice.with_paper))?,
        plain(&format!("paper-loss-reads-{}", notice.exposure))?,
        plain("paper-loss-new-key")?,
    ];
    let law = vec![
        at("paper-loss-law-authority", notice.tell_by)?,
        plain("paper-loss-law-unless")?,
        plain("paper-loss-law-people")?,
        plain("paper-loss-law-write")?,
        plain("paper-loss-law-facts")?,
    ];
    let decided = vec![
        plain("paper-loss-decided-authority")?,
        plain("paper-loss-decided-people")?,
    ];
    [
        ("paper-loss-happened", happened),
        ("paper-loss-held", held),
        ("paper-loss-protected", protected),
        ("paper-loss-law", law),
        ("paper-loss-decided", decided),
    ]
    .into_iter()
    .map(|(heading, lines)| {
        Ok(NoticePart {
            heading: plain(heading)?,
            lines,
        })
    })
    .collect()
}
