//! What a person hears who asks what is known of her: the same words on paper and on the screen.

use chrono::NaiveDate;
use serde::Serialize;

use crate::error::PaperError;
use crate::loss_notice::NoticePart;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/access.typ");

/// Everything that may stand in the pack, as it was decided.
pub struct AccessSheet {
    /// The centre.
    pub centre: String,
    /// The day it was asked.
    pub made_on: NaiveDate,
    /// Her cards, the one that counts first.
    pub cards: Vec<AccessCard>,
    /// Encounters she was at; `more` is her table.
    pub visits: Vec<AccessLine>,
    /// Encounters she organised.
    pub organised: Vec<AccessLine>,
    /// Photos on which she is.
    pub photos: Vec<AccessLine>,
    /// What she sees to; `more` is the sentence.
    pub rules: Vec<AccessLine>,
    /// Groups she belongs to, and as what.
    pub groups: Vec<(AccessLine, AccessPeriod)>,
    /// What she does here, and did.
    pub duties: Vec<AccessPeriod>,
    /// How she mediates: the code of what a line says, and of what.
    pub wishes: Vec<(String, String)>,
    /// What she said yes to.
    pub consents: Vec<AccessConsent>,
    /// Signals she has a task in; `more` is the task.
    pub signals: Vec<AccessLine>,
    /// Where her name stands in a text; `more` is the sentence.
    pub said: Vec<AccessLine>,
    /// How many further texts hold a part of the name.
    pub perhaps: usize,
    /// How many things she wrote down.
    pub written: usize,
    /// How many answers she gave.
    pub answers: usize,
    /// How many signals she read.
    pub readings: usize,
    /// Whether she can open the book.
    pub has_access: bool,
    /// The laptops that the book stands on.
    pub laptops: Vec<String>,
    /// The days on which files with names were saved.
    pub files: Vec<NaiveDate>,
}

/// One card.
pub struct AccessCard {
    /// The name.
    pub name: String,
    /// The word of the role.
    pub role: Option<String>,
    /// What else it says, by the name of the field.
    pub details: Vec<(&'static str, String)>,
}

/// Something for a time.
pub struct AccessPeriod {
    /// What, in words.
    pub what: String,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// Something she said yes to.
pub struct AccessConsent {
    /// What for, and from when until when.
    pub period: AccessPeriod,
    /// Who may see it, in words.
    pub scope: String,
    /// What she asked for besides.
    pub note: Option<String>,
    /// The day it was taken back.
    pub withdrawn: Option<NaiveDate>,
    /// She said it for somebody else.
    pub for_other: bool,
    /// Somebody else said it for her.
    pub by_other: bool,
    /// It lies in the bin.
    pub in_bin: bool,
}

/// A thing she stands in.
pub struct AccessLine {
    /// The day.
    pub on: Option<NaiveDate>,
    /// What it is called.
    pub called: String,
    /// Where, when that is not in the name.
    pub place: Option<String>,
    /// A table, or a sentence.
    pub more: Option<String>,
    /// It lies in the bin.
    pub in_bin: bool,
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

/// The pack as PDF, A4.
pub fn access_pack(sheet: &AccessSheet, words: &Words) -> Result<Vec<u8>, PaperError> {
    let values = Values {
        words_language: words.marked(),
        centre: &sheet.centre,
        title: words.say("paper-access-title", &[])?,
        lead: lead(sheet, words)?,
        parts: parts(sheet, words)?,
        made: made(sheet, words)?,
    };
    Press::new(TEMPLATE, &values)?.pdf()
}

/// The pack as text: first its title, last when it was made.
pub fn access_pack_text(sheet: &AccessSheet, words: &Words) -> Result<Vec<NoticePart>, PaperError> {
    let mut text = vec![NoticePart {
        heading: words.say("paper-access-title", &[])?,
        lines: vec![lead(sheet, words)?],
    }];
    text.extend(parts(sheet, words)?);
    text.push(NoticePart {
        heading: String::new(),
        lines: vec![made(sheet, words)?],
    });
    Ok(text)
}

fn lead(sheet: &AccessSheet, words: &Words) -> Result<String, PaperError> {
    let name = sheet.cards.first().map_or("", |card| card.name.as_str());
    words.say(
        "paper-access-lead",
        &[("name", name), ("centre", &sheet.centre)],
    )
}

fn made(sheet: &AccessSheet, words: &Words) -> Result<String, PaperError> {
    words.say(
        "paper-access-made",
        &[("date", &words.date(sheet.made_on)?)],
    )
}

fn parts(sheet: &AccessSheet, words: &Words) -> Result<Vec<NoticePart>, PaperError> {
    let plain = |id: &str| words.say(id, &[]);
    let plains = |ids: &[&str]| {
        ids.iter()
            .map(|id| plain(id))
            .collect::<Result<Vec<_>, _>>()
    };
    let mut parts = vec![
        ("paper-access-card", cards(sheet, words)?),
        (
            "paper-access-visits",
            listed(
                &sheet.visits,
                Some("paper-access-table"),
                "paper-access-no-visits",
                words,
            )?,
        ),
        (
            "paper-access-organised",
            listed(&sheet.organised, None, "paper-access-none", words)?,
        ),
        (
            "paper-access-photos",
            listed(&sheet.photos, None, "paper-access-none", words)?,
        ),
        (
            "paper-access-rules",
            listed(
                &sheet.rules,
                Some("paper-access-quote"),
                "paper-access-none",
                words,
            )?,
        ),
        ("paper-access-groups", groups(sheet, words)?),
        ("paper-access-duties", duties(sheet, words)?),
        ("paper-access-consents", consents(sheet, words)?),
        (
            "paper-access-signals",
            listed(
                &sheet.signals,
                Some("paper-access-quote"),
                "paper-access-none",
                words,
            )?,
        ),
        ("paper-access-said", said(sheet, words)?),
    ];
    let wishes = wishes(sheet, words)?;
    if !wishes.is_empty() {
        parts.push(("paper-access-wishes", wishes));
    }
    let team = team(sheet, words)?;
    if !team.is_empty() {
        parts.push(("paper-access-team", team));
    }
    parts.extend([
        ("paper-access-where", stands(sheet, words)?),
        (
            "paper-access-why",
            plains(&[
                "paper-access-why-meet",
                "paper-access-why-not",
                "paper-access-source",
                "paper-access-decides",
            ])?,
        ),
        (
            "paper-access-who",
            vec![
                words.say("paper-access-who-team", &[("centre", &sheet.centre)])?,
                plain("paper-access-who-nobody")?,
            ],
        ),
        (
            "paper-access-long",
            plains(&["paper-access-long-stays", "paper-access-long-until"])?,
        ),
        (
            "paper-access-rights",
            plains(&[
                "paper-access-right-change",
                "paper-access-right-forget",
                "paper-access-right-halt",
                "paper-access-right-object",
                "paper-access-right-complain",
            ])?,
        ),
        (
            "paper-access-not",
            plains(&[
                "paper-access-not-cases",
                "paper-access-not-paper",
                "paper-access-not-names",
            ])?,
        ),
    ]);
    let parts = parts.into_iter();
    parts
        .map(|(heading, lines)| {
            Ok(NoticePart {
                heading: plain(heading)?,
                lines,
            })
        })
        .collect()
}

fn cards(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let mut lines = Vec::new();
    for (card, is_first) in sheet
        .cards
        .iter()
        .zip(std::iter::once(true).chain(std::iter::repeat(false)))
    {
        let name = if is_first {
            "paper-access-name"
        } else {
            "paper-access-other-card"
        };
        lines.push(words.say(name, &[("text", &card.name)])?);
        for (field, text) in &card.details {
            lines.push(words.say(&format!("paper-access-{field}"), &[("text", text)])?);
        }
        if let Some(role) = &card.role {
            lines.push(words.say("paper-access-role", &[("text", role)])?);
        }
    }
    Ok(lines)
}

fn listed(
    things: &[AccessLine],
    more: Option<&str>,
    none: &str,
    words: &Words,
) -> Result<Vec<String>, PaperError> {
    if things.is_empty() {
        return Ok(vec![words.say(none, &[])?]);
    }
    things
        .iter()
        .map(|thing| line(thing, more, words))
        .collect()
}

/// "20 november 2026: Samen koken, Portiek 12. Je zat bij: 1."
fn line(thing: &AccessLine, more: Option<&str>, words: &Words) -> Result<String, PaperError> {
    let mut line = String::new();
    if let Some(on) = thing.on {
        line.push_str(&words.date(on)?);
        line.push_str(": ");
    }
    line.push_str(&thing.called);
    if let Some(place) = &thing.place {
        line.push_str(", ");
        line.push_str(place);
    }
    if !line.ends_with(['.', '!', '?', '…']) {
        line.push('.');
    }
    let more = more.and_then(|id| Some((id, thing.more.as_ref()?)));
    if let Some((id, text)) = more {
        line.push(' ');
        line.push_str(&words.say(id, &[("text", text)])?);
    }
    if thing.in_bin {
        line.push(' ');
        line.push_str(&words.say("paper-access-in-bin", &[])?);
    }
    Ok(line)
}

fn said(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let mut lines = listed(
        &sheet.said,
        Some("paper-access-quote"),
        "paper-access-none",
        words,
    )?;
    if sheet.perhaps > 0 {
        let count = sheet.perhaps.to_string();
        lines.push(words.say("paper-access-perhaps", &[("count", &count)])?);
    }
    Ok(lines)
}

fn groups(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let groups = sheet.groups.iter();
    let lines = groups.map(|(group, period)| {
        let line = line(group, None, words)?;
        Ok(format!("{line} {}", span(period, words)?))
    });
    or_nothing(lines.collect::<Result<_, PaperError>>()?, words)
}

fn duties(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let duties = sheet.duties.iter();
    let lines = duties.map(|period| span(period, words));
    or_nothing(lines.collect::<Result<_, PaperError>>()?, words)
}

fn wishes(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let mut lines = Vec::new();
    for (what, value) in &sheet.wishes {
        let id = match what.as_str() {
            "speaks" => "paper-access-wish-speaks",
            "not_area" => "paper-access-wish-not-area",
            "not_with" => "paper-access-wish-not-with",
            "not_kind" => "paper-access-wish-not-kind",
            // A newer version wrote it.
            _ => "paper-access-quote",
        };
        let key = if id == "paper-access-quote" {
            "text"
        } else {
            "value"
        };
        lines.push(words.say(id, &[(key, value)])?);
    }
    Ok(lines)
}

fn consents(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let mut lines = Vec::new();
    for consent in &sheet.consents {
        let mut line = span(&consent.period, words)?;
        let mut more = |id: &str, given: &[(&str, &str)]| -> Result<(), PaperError> {
            line.push(' ');
            line.push_str(&words.say(id, given)?);
            Ok(())
        };
        more("paper-access-may-see", &[("text", &consent.scope)])?;
        if let Some(note) = &consent.note {
            more("paper-access-quote", &[("text", note)])?;
        }
        if let Some(day) = consent.withdrawn {
            more("paper-access-taken-back", &[("date", &words.date(day)?)])?;
        }
        for (is_so, id) in [
            (consent.for_other, "paper-access-for-other"),
            (consent.by_other, "paper-access-by-other"),
            (consent.in_bin, "paper-access-in-bin"),
        ] {
            if is_so {
                more(id, &[])?;
            }
        }
        lines.push(line);
    }
    or_nothing(lines, words)
}

/// "Vrijwilliger, van 1 maart 2026 tot en met 1 juni 2026."
fn span(period: &AccessPeriod, words: &Words) -> Result<String, PaperError> {
    let day = |day: Option<NaiveDate>| day.map(|day| words.date(day)).transpose();
    let (from, until) = (day(period.from)?, day(period.until)?);
    let what = ("what", period.what.as_str());
    match (&from, &until) {
        (Some(from), Some(until)) => words.say(
            "paper-access-from-until",
            &[what, ("from", from), ("until", until)],
        ),
        (Some(from), None) => words.say("paper-access-from", &[what, ("from", from)]),
        (None, Some(until)) => words.say("paper-access-until", &[what, ("until", until)]),
        (None, None) => words.say("paper-access-always", &[what]),
    }
}

fn or_nothing(lines: Vec<String>, words: &Words) -> Result<Vec<String>, PaperError> {
    if lines.is_empty() {
        return Ok(vec![words.say("paper-access-none", &[])?]);
    }
    Ok(lines)
}

/// What stands of whoever works with the book.
fn team(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let mut lines = Vec::new();
    if sheet.has_access {
        lines.push(words.say("paper-access-opens", &[])?);
    }
    for (count, id) in [
        (sheet.written, "paper-access-written"),
        (sheet.answers, "paper-access-answers"),
        (sheet.readings, "paper-access-readings"),
    ] {
        if count > 0 {
            lines.push(words.say(id, &[("count", &count.to_string())])?);
        }
    }
    Ok(lines)
}

fn stands(sheet: &AccessSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    let mut lines = vec![
        words.say(
            "paper-access-laptops",
            &[("laptops", &sheet.laptops.join(", "))],
        )?,
        words.say("paper-access-sealed", &[])?,
    ];
    if !sheet.files.is_empty() {
        let days = sheet.files.iter().map(|day| words.date(*day));
        let days = days.collect::<Result<Vec<_>, _>>()?.join(", ");
        lines.push(words.say("paper-access-files", &[("days", &days)])?);
    }
    Ok(lines)
}
