//! Letters out of a case. Each has a sheet of its own that holds what may stand on it, and no field for anything else.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use serde::Serialize;

use crate::error::PaperError;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/letter.typ");

/// Who sends a letter, and when.
#[derive(Debug, Clone)]
pub struct LetterHead {
    /// The centre.
    pub centre: String,
    /// The day on it.
    pub day: NaiveDate,
}

/// A letter, as it was decided what may stand on it.
#[derive(Debug, Clone)]
pub enum LetterSheet {
    /// To the neighbour: an invitation to call.
    Neutral(NeutralLetter),
    /// When and where a talk is.
    Appointment(TalkCard),
    /// Nobody was there.
    NoShow(TalkCard),
    /// To whoever brought it.
    Referrer(OutcomeLetter),
    /// Where to go when it is not safe.
    Referral,
}

/// The first letter to the neighbour. It has no place for a complaint, nor for who complained.
#[derive(Debug, Clone)]
pub struct NeutralLetter {
    /// What the neighbour is called.
    pub name: String,
    /// Where she lives.
    pub address: Option<String>,
    /// Where one calls.
    pub telephone: Option<String>,
    /// The first names of who mediate.
    pub mediators: Vec<String>,
}

/// A card about a talk.
#[derive(Debug, Clone)]
pub struct TalkCard {
    /// What the party is called.
    pub name: String,
    /// The day of the talk.
    pub on: NaiveDate,
    /// When it begins.
    pub starts_at: Option<NaiveTime>,
    /// Where it is.
    pub place: Option<String>,
    /// Where one calls.
    pub telephone: Option<String>,
    /// The first names of who mediate.
    pub mediators: Vec<String>,
}

/// What the referrer hears: how it ended. There is no place for a name, a street, a kind or a word of what was said.
#[derive(Debug, Clone)]
pub struct OutcomeLetter {
    /// The mark of the case.
    pub mark: String,
    /// The day of the report.
    pub reported_on: NaiveDate,
    /// The day it was closed.
    pub closed_on: NaiveDate,
    /// How it ended.
    pub outcome: LetterOutcome,
}

/// How a case ended, as far as the referrer hears of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterOutcome {
    /// It is solved.
    Solved,
    /// A part of it is.
    Partly,
    /// It is not.
    NotSolved,
    /// There was no mediation.
    NoMediation,
    /// It went to somebody else.
    Referred,
}

impl LetterOutcome {
    const fn word(self) -> &'static str {
        match self {
            Self::Solved => "paper-letter-outcome-solved",
            Self::Partly => "paper-letter-outcome-partly",
            Self::NotSolved => "paper-letter-outcome-not-solved",
            Self::NoMediation => "paper-letter-outcome-no-mediation",
            Self::Referred => "paper-letter-outcome-referred",
        }
    }
}

/// The letter as PDF/A: A4, and A5 for a card. Refused when a name has letters that no font here can write.
pub fn letter(
    head: &LetterHead,
    sheet: &LetterSheet,
    words: &Words,
) -> Result<Vec<u8>, PaperError> {
    Press::new(TEMPLATE, &Values::of(head, sheet, words)?)?.lasting_pdf()
}

/// The same letter as pictures for the window, one a page.
pub fn letter_svg(
    head: &LetterHead,
    sheet: &LetterSheet,
    words: &Words,
) -> Result<Vec<String>, PaperError> {
    Press::new(TEMPLATE, &Values::of(head, sheet, words)?)?.svg_pages()
}

/// What the template reads.
#[derive(Serialize)]
struct Values<'a> {
    language: &'a str,
    centre: &'a str,
    card: bool,
    year: i32,
    month: u32,
    day: u32,
    date: String,
    title: String,
    to: Vec<String>,
    lines: Vec<String>,
    facts: Vec<Fact>,
    points: Vec<Fact>,
    after: Vec<String>,
    call: Option<String>,
    signed: Option<String>,
}

/// A word and what it says.
#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
}

impl<'a> Values<'a> {
    fn of(head: &'a LetterHead, sheet: &LetterSheet, words: &'a Words) -> Result<Self, PaperError> {
        let date = words.date(head.day)?;
        let blank = Self {
            language: words.language(),
            centre: &head.centre,
            card: false,
            year: head.day.year(),
            month: head.day.month(),
            day: head.day.day(),
            date: words.say("paper-letter-date", &[("date", &date)])?,
            title: String::new(),
            to: Vec::new(),
            lines: Vec::new(),
            facts: Vec::new(),
            points: Vec::new(),
            after: Vec::new(),
            call: None,
            signed: None,
        };
        match sheet {
            LetterSheet::Neutral(letter) => blank.neutral(letter, words),
            LetterSheet::Appointment(card) => blank.appointment(card, words),
            LetterSheet::NoShow(card) => blank.no_show(card, words),
            LetterSheet::Referrer(letter) => blank.referrer(letter, words),
            LetterSheet::Referral => blank.referral(words),
        }
    }

    fn neutral(self, letter: &NeutralLetter, words: &Words) -> Result<Self, PaperError> {
        let plain = |id| words.say(id, &[]);
        let who = match letter.mediators.as_slice() {
            [] => None,
            names => Some(words.say(
                "paper-letter-neutral-who",
                &[("names", &listed(names, words)?)],
            )?),
        };
        let lines = [
            words.say("paper-letter-dear", &[("name", &letter.name)])?,
            words.say("paper-letter-neutral-what", &[("centre", self.centre)])?,
            plain("paper-letter-neutral-side")?,
        ];
        let about = [
            plain("paper-letter-neutral-talk")?,
            plain("paper-letter-neutral-choose")?,
        ];
        Ok(Self {
            title: plain("paper-letter-neutral-title")?,
            to: addressee(&letter.name, letter.address.as_deref()),
            lines: lines.into_iter().chain(who).chain(about).collect(),
            call: Some(call(letter.telephone.as_deref(), words)?),
            after: vec![plain("paper-letter-free")?],
            signed: Some(signed(&letter.mediators, self.centre, words)?),
            ..self
        })
    }

    fn appointment(self, card: &TalkCard, words: &Words) -> Result<Self, PaperError> {
        let plain = |id| words.say(id, &[]);
        Ok(Self {
            card: true,
            title: plain("paper-letter-appointment-title")?,
            lines: vec![
                words.say("paper-letter-dear", &[("name", &card.name)])?,
                plain("paper-letter-appointment-what")?,
            ],
            facts: talk(card, words)?,
            call: Some(match &card.telephone {
                Some(number) => words.say("paper-letter-cannot", &[("number", number)])?,
                None => plain("paper-letter-cannot-say")?,
            }),
            ..self
        })
    }

    fn no_show(self, card: &TalkCard, words: &Words) -> Result<Self, PaperError> {
        let plain = |id| words.say(id, &[]);
        Ok(Self {
            card: true,
            title: plain("paper-letter-no-show-title")?,
            lines: vec![
                words.say("paper-letter-dear", &[("name", &card.name)])?,
                plain("paper-letter-no-show-what")?,
            ],
            facts: talk(card, words)?,
            after: vec![plain("paper-letter-no-show-again")?],
            call: Some(call(card.telephone.as_deref(), words)?),
            ..self
        })
    }

    fn referrer(self, letter: &OutcomeLetter, words: &Words) -> Result<Self, PaperError> {
        let plain = |id| words.say(id, &[]);
        let fact = |id, value| {
            Ok::<_, PaperError>(Fact {
                label: plain(id)?,
                value,
            })
        };
        let facts = vec![
            fact("paper-letter-mark", letter.mark.clone())?,
            fact("paper-letter-reported", words.date(letter.reported_on)?)?,
            fact("paper-letter-closed", words.date(letter.closed_on)?)?,
            fact("paper-letter-outcome", plain(letter.outcome.word())?)?,
        ];
        Ok(Self {
            title: plain("paper-letter-referrer-title")?,
            to: vec![plain("paper-letter-referrer-to")?],
            lines: vec![plain("paper-letter-referrer-what")?],
            facts,
            after: vec![
                plain("paper-letter-referrer-only")?,
                plain("paper-letter-referrer-agreed")?,
            ],
            signed: Some(self.centre.to_owned()),
            ..self
        })
    }

    fn referral(self, words: &Words) -> Result<Self, PaperError> {
        let plain = |id: &str| words.say(id, &[]);
        let points = ["now", "police", "home", "doctor", "crisis", "talk"].map(|who| {
            Ok(Fact {
                label: plain(&format!("paper-letter-referral-{who}"))?,
                value: plain(&format!("paper-letter-referral-{who}-call"))?,
            })
        });
        Ok(Self {
            title: plain("paper-letter-referral-title")?,
            lines: vec![plain("paper-letter-referral-what")?],
            points: points.into_iter().collect::<Result<_, PaperError>>()?,
            after: vec![plain("paper-letter-referral-then")?],
            ..self
        })
    }
}

fn addressee(name: &str, address: Option<&str>) -> Vec<String> {
    let lines = [Some(name), address].into_iter().flatten();
    lines.map(str::to_owned).collect()
}

fn call(telephone: Option<&str>, words: &Words) -> Result<String, PaperError> {
    match telephone {
        Some(number) => words.say("paper-letter-call", &[("number", number)]),
        None => words.say("paper-letter-come-by", &[]),
    }
}

fn signed(mediators: &[String], centre: &str, words: &Words) -> Result<String, PaperError> {
    match mediators {
        [] => Ok(centre.to_owned()),
        names => {
            let names = listed(names, words)?;
            words.say(
                "paper-letter-signed",
                &[("names", &names), ("centre", centre)],
            )
        }
    }
}

/// When and where, and with whom.
fn talk(card: &TalkCard, words: &Words) -> Result<Vec<Fact>, PaperError> {
    let time = card.starts_at.map(|at| {
        let (hour, minute) = (at.hour().to_string(), format!("{:02}", at.minute()));
        words.say(
            "paper-letter-clock",
            &[("hour", &hour), ("minute", &minute)],
        )
    });
    let with = match card.mediators.as_slice() {
        [] => None,
        names => Some(listed(names, words)?),
    };
    let told = [
        ("paper-letter-day", Some(words.date(card.on)?)),
        ("paper-letter-time", time.transpose()?),
        ("paper-letter-place", card.place.clone()),
        ("paper-letter-with", with),
    ];
    told.into_iter()
        .filter_map(|(id, value)| value.map(|value| (id, value)))
        .map(|(id, value)| {
            Ok(Fact {
                label: words.say(id, &[])?,
                value,
            })
        })
        .collect()
}

/// "Amina en Jan": two names, as a sentence has them.
fn listed(names: &[String], words: &Words) -> Result<String, PaperError> {
    match names {
        [] => Ok(String::new()),
        [one] => Ok(one.clone()),
        [before @ .., last] => words.say(
            "paper-letter-and",
            &[("first", &before.join(", ")), ("last", last)],
        ),
    }
}
