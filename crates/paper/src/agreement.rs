//! What neighbours agreed, for each of them to take home: in one language or in two beside each other, with the version of
//! the text on every page, and signatures or lines to sign on.
//!
//! The sheet holds nothing but what was agreed: no note, no report, no address.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::error::PaperError;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/agreement.typ");
/// So many languages stand beside each other.
const COLUMNS: usize = 2;

/// An agreement, as it was decided what may stand on paper.
#[derive(Debug, Clone)]
pub struct AgreementSheet {
    /// The centre that mediates.
    pub centre: String,
    /// Who agreed, by name.
    pub parties: Vec<String>,
    /// Who mediated, by name.
    pub mediators: Vec<String>,
    /// The day it was made, or signed.
    pub made_on: NaiveDate,
    /// The languages to print, as tags: one, or two beside each other.
    pub languages: Vec<String>,
    /// What was agreed, in order.
    pub items: Vec<SheetItem>,
    /// "Next time we first talk to each other by …", by language.
    pub talk_first: Vec<(String, String)>,
    /// When all look again.
    pub review_on: Option<NaiveDate>,
    /// The number of the text.
    pub version: usize,
    /// The short mark of the text.
    pub mark: String,
    /// Whether nobody signed this text yet.
    pub is_draft: bool,
    /// Who signed, or will.
    pub signatures: Vec<SheetSignature>,
    /// For whom a copy is printed each.
    pub copies: Vec<String>,
}

/// One thing that was agreed.
#[derive(Debug, Clone, Default)]
pub struct SheetItem {
    /// Its sentence, by language tag.
    pub texts: Vec<(String, String)>,
    /// Who does it.
    pub who: Vec<SheetSide>,
    /// Who else, in their own words.
    pub others: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How.
    pub how: Option<String>,
    /// From when.
    pub from: Option<NaiveDate>,
    /// Until when.
    pub until: Option<NaiveDate>,
    /// The one who sees to it.
    pub responsible: Option<SheetSide>,
}

/// Somebody who does something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetSide {
    /// A party, by name.
    Named(String),
    /// Those who mediate.
    Mediators,
}

/// A place to sign.
#[derive(Debug, Clone)]
pub struct SheetSignature {
    /// Who.
    pub name: String,
    /// How it was signed; none leaves a line to sign on.
    pub signed: Option<(NaiveDate, SheetWay)>,
}

/// How somebody said yes.
#[derive(Debug, Clone)]
pub enum SheetWay {
    /// Drawn: `x,y x,y;x,y`, on a field of this width and height.
    Drawn(String, (u16, u16)),
    /// On paper.
    OnPaper,
    /// Said aloud; this is who heard it.
    Spoken(String),
    /// The name, typed.
    Typed(String),
}

/// The agreement as PDF/A, A4: a copy for each. `words` are those of the house first, and of every other language that has them.
pub fn agreement(sheet: &AgreementSheet, words: &[Words]) -> Result<Vec<u8>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.lasting_pdf()
}

/// The same agreement as pictures for the window, one a page.
pub fn agreement_svg(sheet: &AgreementSheet, words: &[Words]) -> Result<Vec<String>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.svg_pages()
}

/// What the template reads.
#[derive(Serialize)]
struct Values<'a> {
    words_language: &'a str,
    centre: &'a str,
    day: (i32, u32, u32),
    heads: Vec<Head>,
    items: Vec<ItemValues>,
    talk_first: Option<ItemValues>,
    again: Vec<Sentence>,
    close: Vec<Sentence>,
    sign: String,
    signatures: Vec<SignatureValues>,
    copies: Vec<String>,
    draft: Option<String>,
    foot: String,
    page: String,
}

/// The top of a column.
#[derive(Serialize)]
struct Head {
    language: String,
    title: String,
    lines: Vec<String>,
}

/// One row: a cell in each column.
#[derive(Serialize)]
struct ItemValues {
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    language: String,
    text: String,
    facts: Vec<String>,
}

#[derive(Serialize)]
struct Sentence {
    language: String,
    text: String,
}

#[derive(Serialize)]
struct SignatureValues {
    name: String,
    said: Option<String>,
    typed: Option<String>,
    ink: Option<String>,
    alt: String,
    day: String,
}

/// A column: its language, and the words around the text where we have them in that language.
struct Column<'a> {
    tag: &'a str,
    words: Option<&'a Words>,
}

impl<'a> Values<'a> {
    fn of(sheet: &'a AgreementSheet, words: &'a [Words]) -> Result<Self, PaperError> {
        let house = words.first().ok_or_else(|| PaperError::MissingWord {
            id: "paper-agreement-title".to_owned(),
            language: String::new(),
        })?;
        let tags = sheet.languages.iter().map(String::as_str).take(COLUMNS);
        let columns: Vec<Column<'_>> = tags
            .map(|tag| Column {
                tag,
                words: words.iter().find(|it| it.language() == tag),
            })
            .collect();
        // Where no column has words, those of the house stand in the first one.
        let none = columns.iter().all(|column| column.words.is_none());
        let columns: Vec<Column<'_>> = columns
            .into_iter()
            .enumerate()
            .map(|(place, column)| Column {
                words: column.words.or((none && place == 0).then_some(house)),
                ..column
            })
            .collect();
        let spoken = |id: &str, filled: &[(&str, &str)]| -> Result<Vec<Sentence>, PaperError> {
            let words = columns.iter().filter_map(|column| column.words);
            let each = words.map(|words| {
                Ok(Sentence {
                    language: words.language().to_owned(),
                    text: words.say(id, filled)?,
                })
            });
            each.collect()
        };
        let again = match sheet.review_on {
            Some(day) => {
                let words = columns.iter().filter_map(|column| column.words);
                let each = words.map(|words| {
                    Ok(Sentence {
                        language: words.language().to_owned(),
                        text: words.say("paper-agreement-again", &[("date", &words.date(day)?)])?,
                    })
                });
                each.collect::<Result<Vec<_>, PaperError>>()?
            }
            None => Vec::new(),
        };
        let items = sheet.items.iter().map(|item| row_of(item, &columns));
        let talk_first = (!sheet.talk_first.is_empty()).then(|| ItemValues {
            cells: columns
                .iter()
                .map(|column| cell_of(&sheet.talk_first, column.tag, Vec::new()))
                .collect(),
        });
        let number = sheet.version.to_string();
        let foot = [
            ("version", number.as_str()),
            ("mark", &sheet.mark),
            ("date", &house.date(sheet.made_on)?),
        ];
        let draft = sheet
            .is_draft
            .then(|| house.say("paper-agreement-draft", &[]));
        let copies = sheet
            .copies
            .iter()
            .map(|name| house.say("paper-agreement-copy", &[("name", name)]));
        Ok(Self {
            words_language: house.language(),
            centre: &sheet.centre,
            day: (
                sheet.made_on.year(),
                sheet.made_on.month(),
                sheet.made_on.day(),
            ),
            heads: columns
                .iter()
                .map(|column| head_of(sheet, column))
                .collect::<Result<_, _>>()?,
            items: items.collect::<Result<_, _>>()?,
            talk_first,
            again,
            close: spoken("paper-agreement-close", &[])?,
            sign: house.say("paper-agreement-sign", &[])?,
            signatures: sheet
                .signatures
                .iter()
                .map(|it| signature_of(it, house))
                .collect::<Result<_, _>>()?,
            copies: copies.collect::<Result<_, _>>()?,
            draft: draft.transpose()?,
            foot: house.say("paper-agreement-foot", &foot)?,
            page: house.say("paper-agreement-page", &[("page", "#")])?,
        })
    }
}

fn head_of(sheet: &AgreementSheet, column: &Column<'_>) -> Result<Head, PaperError> {
    let Some(words) = column.words else {
        return Ok(Head {
            language: column.tag.to_owned(),
            title: sheet.parties.join(" · "),
            lines: Vec::new(),
        });
    };
    let mut lines = vec![
        words.say(
            "paper-agreement-between",
            &[("names", &listed(&sheet.parties, words)?)],
        )?,
        words.say(
            "paper-agreement-made",
            &[("date", &words.date(sheet.made_on)?)],
        )?,
    ];
    if !sheet.mediators.is_empty() {
        let names = listed(&sheet.mediators, words)?;
        lines.push(words.say("paper-agreement-mediators", &[("names", &names)])?);
    }
    lines.push(words.say("paper-agreement-why", &[])?);
    Ok(Head {
        // Words of the house above a text in another language read from their own side.
        language: words.language().to_owned(),
        title: words.say("paper-agreement-title", &[])?,
        lines,
    })
}

fn row_of(item: &SheetItem, columns: &[Column<'_>]) -> Result<ItemValues, PaperError> {
    let cells = columns.iter().map(|column| {
        let facts = match column.words {
            Some(words) => facts_of(item, words)?,
            None => Vec::new(),
        };
        Ok(cell_of(&item.texts, column.tag, facts))
    });
    Ok(ItemValues {
        cells: cells.collect::<Result<_, PaperError>>()?,
    })
}

/// What was never put into a language is left open there, when it stands in the one beside it.
fn cell_of(texts: &[(String, String)], tag: &str, facts: Vec<String>) -> Cell {
    let own = texts.iter().find(|(language, _)| language == tag);
    let text = own.map(|(_, text)| text.as_str()).unwrap_or("–");
    Cell {
        language: tag.to_owned(),
        text: breakable(text),
        facts,
    }
}

fn facts_of(item: &SheetItem, words: &Words) -> Result<Vec<String>, PaperError> {
    let mut facts = Vec::new();
    let mut fact = |id: &str, name: &str, said: &str| -> Result<(), PaperError> {
        facts.push(words.say(id, &[(name, &breakable(said))])?);
        Ok(())
    };
    let side = |side: &SheetSide| match side {
        SheetSide::Named(name) => Ok(name.clone()),
        SheetSide::Mediators => words.say("paper-agreement-mediators-do", &[]),
    };
    let mut who = item.who.iter().map(side).collect::<Result<Vec<_>, _>>()?;
    who.extend(item.others.clone());
    let responsible = item.responsible.as_ref().map(side).transpose()?;
    // One who does it alone sees to it; twice the same name says nothing more.
    if !who.is_empty() && who.as_slice() != responsible.as_slice() {
        fact("paper-agreement-who", "names", &listed(&who, words)?)?;
    }
    if let Some(place) = &item.place {
        fact("paper-agreement-where", "place", place)?;
    }
    if let Some(how) = &item.how {
        fact("paper-agreement-how", "how", how)?;
    }
    if let Some(day) = item.from {
        fact("paper-agreement-from", "date", &words.date(day)?)?;
    }
    if let Some(day) = item.until {
        fact("paper-agreement-until", "date", &words.date(day)?)?;
    }
    if let Some(name) = responsible {
        fact("paper-agreement-responsible", "name", &name)?;
    }
    Ok(facts)
}

fn listed(names: &[String], words: &Words) -> Result<String, PaperError> {
    let Some((last, others)) = names.split_last() else {
        return Ok(String::new());
    };
    if others.is_empty() {
        return Ok(last.clone());
    }
    words.say(
        "paper-agreement-and",
        &[("names", &others.join(", ")), ("last", last)],
    )
}

fn signature_of(signature: &SheetSignature, words: &Words) -> Result<SignatureValues, PaperError> {
    let mut values = SignatureValues {
        name: signature.name.clone(),
        said: None,
        typed: None,
        ink: None,
        alt: words.say("paper-agreement-drawn", &[("name", &signature.name)])?,
        day: String::new(),
    };
    let Some((day, way)) = &signature.signed else {
        return Ok(values);
    };
    values.day = words.date(*day)?;
    match way {
        SheetWay::Drawn(strokes, field) => values.ink = Some(drawing(strokes, *field)),
        SheetWay::OnPaper => values.said = Some(words.say("paper-agreement-on-paper", &[])?),
        SheetWay::Spoken(witness) => {
            let heard = [("name", witness.as_str())];
            values.said = Some(words.say("paper-agreement-spoken", &heard)?);
        }
        SheetWay::Typed(name) => values.typed = Some(name.clone()),
    }
    Ok(values)
}

/// Strokes as a picture: points and nothing else come through.
fn drawing(strokes: &str, (width, height): (u16, u16)) -> String {
    let mut path = String::new();
    for stroke in strokes.split(';') {
        let points = stroke.split_whitespace().filter_map(|point| {
            let (x, y) = point.split_once(',')?;
            Some((x.parse::<u16>().ok()?, y.parse::<u16>().ok()?))
        });
        for (place, (x, y)) in points.enumerate() {
            path.push_str(&format!("{}{x} {y}", if place == 0 { "M" } else { "L" }));
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\
         <path d=\"{path}\" fill=\"none\" stroke=\"#1d2724\" stroke-width=\"7\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\"/></svg>"
    )
}

/// Lets a word that is longer than any line break somewhere, so that nothing runs off the paper.
fn breakable(text: &str) -> String {
    const LONGEST: usize = 18;
    let mut letters = 0;
    let mut broken = String::with_capacity(text.len());
    for character in text.chars() {
        letters = if character.is_whitespace() || character == '\u{a0}' {
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
